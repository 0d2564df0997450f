"""What the waiting program has loaded, how often it wakes, and what ten breaks leave behind.

Megabytes are measured by `benchmarks`, on a quiet machine (docs/performance.md); here stand the
causes, which do not depend on the machine, and one generous bar.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from e2e.program import CALM, PYTHON, Neckbreak
from e2e.screen import Screen
from neckbreak.bootstrap.resident import TRAY_PATIENCE_S
from real_desktop import Desk, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

PROBE = """
import gc, linecache, os, sys, threading
from pathlib import Path

def answer():
    while True:
        with open(sys.argv[2]) as asked:  # waits without waking anything
            name = asked.read()
        # Objects of before the end of the start are frozen, and none of those is a window.
        alive = [type(each).__name__ for each in gc.get_objects()]
        lines = sum(len(each[2]) for each in linecache.cache.values() if len(each) > 1)
        with open(name + ".part", "w") as out:
            out.write("\\n".join([str(lines), " ".join(sys.modules), " ".join(alive)]))
        os.rename(name + ".part", name)

threading.Thread(target=answer, daemon=True).start()
from neckbreak.bootstrap import shell
sys.exit(shell.run(Path(sys.argv[1])))
"""
"""Starts the program as `neckbreak run` does; a thread tells what is inside, when asked."""

LIBRARIES = {
    "PySide6", "apscheduler", "jeepney", "neckbreak", "platformdirs", "shiboken6",
    "shibokensupport", "signature_bootstrap", "tzlocal",
}  # fmt: skip
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
ON_DEMAND = re.compile(
    r"""neckbreak\.( figure | cli | ui\.home | ui\.figure | ui\.break | ui\.coach | ui\.theme
    | ui\.prompt_bar | ui\.widgets | storage\.catalogue | storage\.programme | storage\.report
    | domain\.(safety|day_plan|offering|catalogue_check|programme_check) ) | decimal | http$
    | numpy | statistics | tkinter | unittest | urllib\.request | xml """,
    re.VERBOSE,
)
"""Loaded when a window or an exercise is wanted, or never."""

WINDOWS = {
    "BreakWindow", "BreakRun", "CoachPage", "EndPage", "FigureView", "FocusRing", "MicroCard",
    "PromptBar", "ScreenSet", "Companion", "HoldRing", "QImage", "QPixmap",
}  # fmt: skip
OF_WINDOWS = re.compile(
    r"neckbreak\.(figure|ui\.(home|figure|break|coach|micro|prompt_bar|theme|widgets|windows))"
)
"""Loaded by the process of the windows only."""

SOURCE_LINES_MAX = 2000
SWITCHES_MAX = 30
RSS_MAX_KB = 75 * 1024


@dataclass
class Inside:
    """What the process said about itself."""

    source_lines: int
    modules: set[str]
    alive: Counter[str]


class Watched(Neckbreak):
    """The program with a door to look inside."""

    def command(self, *arguments: str) -> list[str]:
        if arguments[0] != "run":
            return super().command(*arguments)
        return [PYTHON, "-c", PROBE, str(self.data_dir), str(self.door)]

    @property
    def door(self) -> Path:
        return self.data_dir.parent / "door"

    def inside(self) -> Inside:
        """Ask it."""
        told = self.data_dir.parent / "told"
        told.unlink(missing_ok=True)
        self.door.write_text(str(told))
        wait_until(told.exists, 10.0, "the program tells what is inside")
        lines, modules, alive = told.read_text().split("\n")
        return Inside(int(lines), set(modules.split()), Counter(alive.split()))


@pytest.fixture(scope="module")
def waiting(x_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """The program in the tray, as it is started with the session; the same for all stories."""
    nb = Watched(x_desk, tmp_path_factory.mktemp("resident") / "data", CALM)
    nb.write_settings()
    os.mkfifo(nb.door)
    nb.answer_screening()
    nb.start()
    assert nb.process is not None
    time.sleep(TRAY_PATIENCE_S + 4.0)  # the last thing it does by itself: look for a tray once
    yield nb
    nb.process.end()


def switches(pid: int) -> int:
    """How often its threads have gone to sleep or been put off so far."""
    texts = [each.read_text() for each in Path(f"/proc/{pid}/task").glob("*/status")]
    return sum(int(n) for text in texts for n in re.findall(r"ctxt_switches:\s+(\d+)", text))


def test_only_what_waiting_needs_is_loaded(waiting: Watched) -> None:
    inside = waiting.inside()
    tops = {each.partition(".")[0] for each in inside.modules}
    foreign = {each for each in tops if each not in sys.stdlib_module_names}
    assert {each for each in foreign if not each.startswith("_")} <= LIBRARIES
    assert {each for each in inside.modules if re.fullmatch(r"PySide6\.Qt\w+", each)} == QT
    assert sorted(filter(ON_DEMAND.match, inside.modules)) == []
    assert inside.source_lines < SOURCE_LINES_MAX, "PySide6's import hook keeps sources"


def test_waiting_is_quiet_and_small(waiting: Watched) -> None:
    assert waiting.process is not None
    pid = waiting.process.pid
    rss = re.search(r"^Rss: +(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    assert rss is not None
    assert int(rss[1]) <= RSS_MAX_KB
    before = switches(pid)
    time.sleep(20.0)
    assert (switches(pid) - before) * 3 <= SWITCHES_MAX


def test_ten_breaks_leave_no_window_behind(waiting: Watched, screen: Screen) -> None:
    def end_break(name: str) -> None:
        waiting.ask("break", "--exercise", name)
        waiting.wait_for(is_break_running=True)
        time.sleep(1.0)  # deaf for a moment after it came, and some frames
        screen.key("Escape")
        waiting.wait_for(is_break_running=False)

    for number in range(10):
        end_break("neck-rotation" if number % 2 else "chin-tuck")
    time.sleep(2.0)  # they are let go a moment later
    inside = waiting.inside()
    assert {name: inside.alive[name] for name in WINDOWS if inside.alive[name]} == {}
    assert "msgspec" not in inside.modules
    assert [each for each in inside.modules if OF_WINDOWS.match(each)] == []
