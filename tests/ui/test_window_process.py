"""The real window process: started for a window, gone after it, and no harm if it dies."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path

import pytest

from neckbreak.domain.planner import Choice
from neckbreak.errors import KnownError
from neckbreak.ui import window_process
from neckbreak.ui.window_link import Ask
from neckbreak.ui.window_process import WindowProcess
from ui.page_desk import PageDesk
from ui.ui_parts import plan, prompt, status

SRC = Path(__file__).resolve().parents[2] / "src"
LONG_MS = 20_000


class Desk(PageDesk):
    """Remembers also that a break was lost."""

    def break_lost(self) -> None:
        self.asked.append(("lost",))

    def today(self):
        self.asked.append(("today",))
        return super().today()


class Host:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.behind: list[object] = []
        self.crashes: list[str] = []

    def problem(self, error: KnownError) -> None:
        self.problems.append(error.key)

    def break_behind(self, kind: object) -> None:
        self.behind.append(kind)

    def emptied(self, is_empty: bool) -> None:
        raise AssertionError("the process is the resident's own business")

    def crashed(self, sentence: str) -> None:
        self.crashes.append(sentence)


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def given_back():
    return []


@pytest.fixture
def windows(qtbot, tmp_path, monkeypatch, desk, host, given_back, caplog):
    """The process; what it logs is judged here, but for what the offscreen platform cannot do."""
    monkeypatch.setenv("PYTHONPATH", str(SRC))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "neckbreak", "--windows-of", str(tmp_path)]
    made = WindowProcess(command, tmp_path / "windows.txt", lambda: given_back.append(True))
    made.connect(desk, host)
    yield made
    made.close_all()
    qtbot.waitUntil(lambda: not made.is_running, timeout=LONG_MS)
    loud = [each.getMessage() for each in caplog.records if each.levelno > logging.INFO]
    assert [each for each in loud if "plugin does not support" not in each] == []


def asked(desk) -> list[str]:
    return [each[0] for each in desk.asked]


def pid(windows) -> int:
    return windows._process.processId()


def test_nothing_runs_before_the_first_window(windows):
    assert not windows.is_running
    windows.withdraw_prompt()
    windows.close_break()
    windows.refresh(status())
    assert not windows.is_running


def test_a_page_asks_the_desk_from_its_own_process(windows, desk, qtbot):
    windows.open_page("today")
    qtbot.waitUntil(lambda: "today" in asked(desk), timeout=LONG_MS)
    seen = asked(desk).count("today")
    windows.refresh(status())
    qtbot.waitUntil(lambda: asked(desk).count("today") > seen, timeout=LONG_MS)


def test_the_process_goes_some_time_after_its_last_window(
    windows, desk, qtbot, monkeypatch, given_back
):
    windows._linger.setInterval(50)
    windows.show_prompt(prompt())
    windows.withdraw_prompt()
    qtbot.waitUntil(lambda: not windows.is_running, timeout=LONG_MS)
    qtbot.waitUntil(lambda: given_back == [True], timeout=LONG_MS)


def test_a_window_wanted_while_the_process_leaves_gets_a_new_one(windows, desk, qtbot):
    windows.show_prompt(prompt())
    windows._let_go()
    windows.open_page("today")
    qtbot.waitUntil(lambda: "today" in asked(desk), timeout=LONG_MS)
    assert windows._process is not None


def test_quitting_waits_for_the_result_of_a_running_break(windows, desk, host, qtbot, monkeypatch):
    monkeypatch.setattr(window_process, "CLOSE_MS", LONG_MS)  # a busy machine starts slowly
    windows.begin_break(plan("chin-tuck"))
    windows.close_all()
    assert asked(desk) == ["ended"]
    assert not windows.is_running
    assert host.problems == []


def test_a_break_closed_reports_once(windows, desk, qtbot):
    windows.begin_break(plan("chin-tuck"))
    windows.close_break()
    qtbot.waitUntil(lambda: "ended" in asked(desk), timeout=LONG_MS)
    windows.close_break()
    assert asked(desk).count("ended") == 1


def test_an_answered_invitation_is_taken_away(windows, desk, qtbot, monkeypatch):
    done = []
    monkeypatch.setattr(windows, "_do", lambda name, *_args: done.append(name))
    monkeypatch.setattr(desk, "choose", lambda _choice: windows.withdraw_prompt())
    windows.show_prompt(prompt())
    windows._asked(Ask(1, "choose", (Choice.SNOOZE,), {}))
    assert done == ["show_prompt", "withdraw_prompt"]


def test_a_process_that_dies_in_a_break_loses_the_window_only(windows, desk, host, qtbot, caplog):
    windows.begin_break(plan("chin-tuck"))
    qtbot.waitUntil(lambda: windows._process.state().name == "Running", timeout=LONG_MS)
    os.kill(pid(windows), signal.SIGKILL)
    qtbot.waitUntil(lambda: "lost" in asked(desk), timeout=LONG_MS)
    assert asked(desk).count("lost") == 1
    assert host.problems == ["break-window-lost"]
    assert "ended by itself" in caplog.text
    caplog.clear()
    windows.open_page("today")
    qtbot.waitUntil(lambda: "today" in asked(desk), timeout=LONG_MS)


def test_a_prompt_whose_process_dies_is_shown_once_more(windows, desk, host, qtbot, caplog):
    windows.show_prompt(prompt())
    first = pid(windows)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: windows._process and pid(windows) != first, timeout=LONG_MS)
    assert host.problems == []
    os.kill(pid(windows), signal.SIGKILL)
    qtbot.waitUntil(lambda: host.problems == ["windows-lost"], timeout=LONG_MS)
    assert not windows.is_running
    caplog.clear()


def test_a_program_that_cannot_be_started_is_told(qtbot, tmp_path, desk, host, caplog):
    windows = WindowProcess([str(tmp_path / "nothing")], tmp_path / "out.txt", lambda: None)
    windows.connect(desk, host)
    windows.begin_break(plan("chin-tuck"))
    qtbot.waitUntil(lambda: host.problems == ["break-window-lost"], timeout=LONG_MS)
    assert asked(desk) == ["lost"]
    caplog.clear()


def test_what_a_dying_process_printed_is_in_the_log(qtbot, tmp_path, desk, host, caplog):
    code = "import sys; sys.stderr.write('a stack'); sys.exit(3)"
    windows = WindowProcess([sys.executable, "-c", code], tmp_path / "out.txt", lambda: None)
    windows.connect(desk, host)
    windows.open_page("today")
    qtbot.waitUntil(lambda: host.problems == ["windows-lost"], timeout=LONG_MS)
    assert "a stack" in caplog.text
    caplog.clear()


def test_a_process_that_does_not_end_is_stopped(qtbot, tmp_path, desk, host, monkeypatch, caplog):
    monkeypatch.setattr(window_process, "CLOSE_MS", 100)
    code = "import time; time.sleep(600)"
    windows = WindowProcess([sys.executable, "-c", code], tmp_path / "out.txt", lambda: None)
    windows.connect(desk, host)
    windows.begin_break(plan("chin-tuck"))
    windows.close_all()
    assert not windows.is_running
    assert asked(desk) == ["lost"]
    assert "does not end" in caplog.text
    caplog.clear()


def test_a_process_that_hangs_while_leaving_is_stopped_later(qtbot, tmp_path, desk, host, caplog):
    code = "import time; time.sleep(600)"
    windows = WindowProcess([sys.executable, "-c", code], tmp_path / "out.txt", lambda: None)
    windows.connect(desk, host)
    windows._overdue.setInterval(50)
    windows.open_page("today")
    windows._let_go()
    qtbot.waitUntil(lambda: not windows.is_running, timeout=LONG_MS)
    caplog.clear()
