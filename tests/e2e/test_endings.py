"""Ends and beginnings: signals, crashes, second copies, a desktop without a tray."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Neckbreak
from e2e.screen import BREAK, HOME, PROMPT, Screen
from real_desktop import Desk, desktop_part, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.fixture(scope="module")
def bare_desk() -> Iterator[Desk]:
    """X and a window manager; no tray host, no notifications, no services."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        yield desk


@pytest.fixture
def display(bare_desk: Desk) -> Screen:
    """The display of the bare desktop."""
    return Screen(bare_desk)


@pytest.fixture
def nb(programs: MakeNeckbreak, bare_desk: Desk) -> Neckbreak:
    """The program on the bare desktop, screened, with nothing due by itself."""
    nb = programs(bare_desk, CALM)
    nb.answer_screening()
    return nb


def pid_of(nb: Neckbreak) -> int:
    assert nb.process is not None
    return nb.process.pid


def begin_break(nb: Neckbreak, display: Screen, seconds: float = 0.0) -> None:
    """A chin tuck, run for at least so many seconds."""
    nb.ask("break", "--exercise", "chin-tuck")
    display.wait_window(BREAK)
    begun_s = time.monotonic()
    wait_until(lambda: time.monotonic() - begun_s >= seconds, seconds + 5, "the break goes on")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_break_and_then_the_program(
    nb: Neckbreak, display: Screen, number: signal.Signals
) -> None:
    nb.start()
    begin_break(nb, display, seconds=2)
    os.kill(pid_of(nb), number)
    nb.wait_ended()
    assert nb.process is not None
    assert nb.process.returncode == 0
    # The journal is folded in and the socket gone: nothing to tidy.
    assert not (nb.data_dir / "neckbreak.db-wal").exists()
    assert not list(nb.desk.runtime_dir.glob("neckbreak-*.sock"))
    assert nb.run("status").code == 3
    (nb.data_dir / "settings.toml").chmod(0o600)  # written by this test
    shared = [each for each in nb.data_dir.rglob("*") if each.stat().st_mode & 0o077]
    assert shared == [], "what a person did is nobody else's business"
    (row,) = nb.breaks()
    assert row["outcome"] == "interrupted"
    assert 1 < row["done_s"] < row["planned_s"]


def test_killed_in_a_break_nothing_else_is_lost(nb: Neckbreak, display: Screen) -> None:
    nb.prescribe(reps=1)
    nb.write_settings()
    nb.start()
    nb.ask("break")
    nb.wait_break(1, within_s=30)
    done = "SELECT * FROM performances"
    wait_until(lambda: len(nb.rows(done)) == 1, 5.0, "what was done is written")
    before = nb.rows(done)

    begin_break(nb, display, seconds=6)
    os.kill(pid_of(nb), signal.SIGKILL)
    nb.wait_ended()
    assert [each["outcome"] for each in nb.breaks()] == ["completed", None]

    nb.start()
    whole, cut = nb.breaks()
    assert whole["outcome"] == "completed"
    assert cut["outcome"] == "interrupted"
    assert cut["began_ms"] < cut["ended_ms"] <= nb.status()["at_ms"]
    assert 4 < cut["done_s"] < cut["planned_s"]
    assert nb.rows(done) == before
    assert not nb.status()["is_break_running"]
    nb.quit()
    assert len(nb.breaks()) == 2


def test_killed_while_inviting_the_break_is_offered_again(
    programs: MakeNeckbreak, bare_desk: Desk, display: Screen
) -> None:
    nb = programs(bare_desk)
    nb.answer_screening()
    nb.start()
    display.work_until(lambda: display.find(PROMPT), 25.0, "an invitation")
    os.kill(pid_of(nb), signal.SIGKILL)
    nb.wait_ended()
    assert nb.breaks() == []

    nb.start()
    display.work_until(lambda: display.find(PROMPT), 25.0, "the invitation once more")
    nb.ask("skip")
    assert [each["outcome"] for each in nb.breaks()] == ["skipped"]


def test_of_two_copies_started_at_once_one_stays(nb: Neckbreak, display: Screen) -> None:
    first, second = nb.launch(), nb.launch()
    wait_until(lambda: first.is_running != second.is_running, 15.0, "one of two copies leaves")
    stays, leaves = (first, second) if first.is_running else (second, first)
    nb.process = stays
    assert (leaves.returncode, leaves.printed()) == (0, "")
    display.wait_window(HOME)
    assert nb.status()["condition"] == "working"
    nb.quit()
    assert stays.returncode == 0


def test_without_a_tray_a_second_launch_opens_the_window(nb: Neckbreak, display: Screen) -> None:
    nb.start()
    assert display.find(HOME) is None
    again = nb.run("run")
    assert again == type(again)(0, "", "")
    display.wait_window(HOME)
    # Closing the window is not quitting.
    display.close(HOME)
    assert nb.status()["condition"] == "working"
    nb.run("show", "review")
    display.wait_window(HOME)
    nb.quit()


def test_a_display_that_goes_away_loses_no_break(nb: Neckbreak, bare_desk: Desk) -> None:
    with desktop_part(), Desk() as doomed:
        doomed.start_bus()
        server = doomed.start_x()
        doomed.start_openbox()
        nb.desk = doomed
        nb.start()
        begin_break(nb, Screen(doomed), seconds=6)
        server.end()
        nb.wait_ended()

    nb.desk = bare_desk
    nb.expected = ["connection|display|X11|xcb|Broken|QProcess"]
    nb.start()
    (row,) = nb.breaks()
    assert row["outcome"] == "interrupted"
    assert row["done_s"] >= 4
    nb.quit()
