"""What waits in the tray must stay small: no library of the windows, no process beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, INSTALLED, Neckbreak
from e2e.screen import HOME, Screen
from real_desktop import Desk, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

HEAVY = ("libgtk", "libgdk", "QtNetwork", "QtQml", "QtQuick", "QtSvg", "QtOpenGL", "libQt6Pdf")


@pytest.fixture
def waiting(programs: MakeNeckbreak, x_desk: Desk, screen: Screen) -> Neckbreak:
    """The program in the tray of a GTK desktop, before any window."""
    nb = programs(x_desk, CALM)
    nb.env["XDG_CURRENT_DESKTOP"] = "XFCE"
    nb.expected = [r"portal\.Desktop"]  # Qt looks for it; there is none here
    nb.answer_screening()
    return nb.start()


def libraries(pid: int) -> str:
    """Paths of everything mapped into a process."""
    return Path(f"/proc/{pid}/maps").read_text()


def children(pid: int) -> list[int]:
    """Processes started by any of its threads."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(each) for task in tasks for each in (task / "children").read_text().split()]


def resident_kb(pid: int) -> int:
    """Memory of its own that the process holds now."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.findall(r"^Private_(?:Clean|Dirty): +(\d+) kB", text, re.MULTILINE)
    return sum(map(int, found))


def test_waiting_costs_next_to_nothing(waiting: Neckbreak) -> None:
    assert waiting.process is not None
    pid = waiting.process.pid
    mapped = libraries(pid)
    assert "QtWidgets" in mapped
    assert [each for each in HEAVY if each in mapped] == []
    assert children(pid) == []
    assert resident_kb(pid) < 90_000


def test_windows_take_what_they_cost_with_them(waiting: Neckbreak, screen: Screen) -> None:
    assert waiting.process is not None
    pid = waiting.process.pid
    before_kb = resident_kb(pid)
    for _ in range(3):
        waiting.run("show", "today")
        screen.wait_window(HOME)
        screen.close(HOME)
    wait_until(lambda: children(pid) == [], 30.0, "the process of the windows ends")
    assert resident_kb(pid) < before_kb + 11_000


@pytest.mark.skipif(INSTALLED is None, reason="scripts exist only where the wheel is installed")
def test_the_installed_scripts_answer(waiting: Neckbreak) -> None:
    assert INSTALLED is not None
    script = Path(INSTALLED).with_name("neckbreak")
    assert script.exists()
    assert script.with_name("neckbreak-tray").exists()
    answer = waiting.run_program(str(script), "--version")
    assert answer.code == 0
    assert answer.out.startswith("neckbreak ")
