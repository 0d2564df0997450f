"""The first run in the real window: the keyboard alone, from the first step to planning."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import EAGER, Neckbreak
from e2e.screen import BREAK, HOME, PROMPT, Screen
from e2e.test_screening import Reader, next_stop
from real_desktop import Desk, desktop_part, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

STOPS_MAX = 120


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """X, a window manager and the accessibility bus."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_accessibility()
        desk.start_x()
        desk.start_openbox()
        yield desk


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    """A screen reader."""
    with desktop_part():
        reader = Reader(desk)
    yield reader
    reader.close()


@pytest.fixture
def nb(desk: Desk, programs: MakeNeckbreak) -> Neckbreak:
    """The program on its first day, with breaks due after seconds."""
    nb = programs(desk, deepcopy(EAGER))
    nb.expected = ["qt.accessibility"]
    return nb


def go_to(screen: Screen, reader: Reader, *names: str) -> str:
    """Tab until one of these has the focus; gives its name."""
    for _ in range(STOPS_MAX):
        if reader.focused()["name"] in names:
            return str(reader.heard["name"])
        next_stop(screen, reader)
    raise AssertionError(f"no way to {names} by Tab")


def press(screen: Screen, reader: Reader, name: str) -> None:
    """Go there and press Space."""
    reader.heard = {"name": ""}
    next_stop(screen, reader)
    go_to(screen, reader, name)
    screen.key("space")


def shows(reader: Reader, name: str) -> None:
    wait_until(lambda: name in reader.names(), 15.0, f"“{name}” shows")


def leaves(screen: Screen) -> bool:
    """Esc, again while the window is still coming up; whether it has gone."""
    screen.key("Escape")
    return screen.find(BREAK) is None


def test_nothing_is_offered_before_the_last_step_and_everything_after_it(
    nb: Neckbreak, desk: Desk, reader: Reader, tmp_path: Path
) -> None:
    screen = Screen(desk)
    nb.start()
    assert nb.status()["condition"] == "paused"
    nb.ask("show")
    screen.wait_window(HOME)
    shows(reader, "Begin")
    assert "Nothing starts until you say so." in reader.names()
    screen.shot(tmp_path / "hello.png")
    press(screen, reader, "Begin")

    shows(reader, "Continue")
    answered = 0
    reader.heard = {"name": ""}
    next_stop(screen, reader)
    while answered < 6:
        go_to(screen, reader, "No")
        screen.key("space")
        answered += 1
        next_stop(screen, reader)
    press(screen, reader, "Continue")
    shows(reader, "Take a calm minute")
    screen.shot(tmp_path / "calm.png")
    assert [row["status"] for row in nb.rows("SELECT * FROM screening")] == ["GREEN"]

    press(screen, reader, "Take a calm minute")
    screen.wait_window(BREAK)
    shows(reader, "Stop, it hurts")
    wait_until(lambda: leaves(screen), 15.0, "the break can be left")
    assert nb.wait_break()["kind"] in ("movement", "calm")
    assert screen.find(PROMPT) is None
    assert nb.status()["condition"] == "paused", "nothing is planned yet"

    for words in ("Continue", "Continue", "Decide later", "Start neckbreak"):
        shows(reader, words)
        press(screen, reader, words)
    wait_until(lambda: nb.status()["condition"] != "paused", 10.0, "planning begins")
    shows(reader, "Sore today")
    screen.work_until(lambda: screen.find(PROMPT), 25.0, "an invitation")
    nb.quit()
