"""The break on real screens: on each of them, by keyboard alone, and when one is unplugged."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from e2e.conftest import Failed, MakeNeckbreak
from e2e.program import CALM, Neckbreak
from e2e.screen import BREAK, HOME, PROMPT, Editor, Screen, Window
from real_desktop import Desk, desktop_part, need, wait_still, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

LEFT, RIGHT = (0, 0, 1280, 800), (1280, 0, 1280, 800)
COMPANION = HOME
"""A screen without buttons has the program's name as its title."""


class Monitors:
    """Two monitors side by side on one X display; the right one comes and goes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def plug(self) -> None:
        """Connect the right one."""
        self._run("--setmonitor", "RIGHT", "1280/340x800/210+1280+0", "none")

    def unplug(self) -> None:
        """Pull its cable."""
        self._run("--delmonitor", "RIGHT")

    def begin(self) -> None:
        """The display's own output is the left half only; the right one is connected."""
        self._run("--setmonitor", "LEFT", "1280/340x800/210+0+0", "screen")
        self.plug()

    def end(self) -> None:
        """Back to one wide monitor."""
        self.unplug()
        self._run("--delmonitor", "LEFT")

    def _run(self, *arguments: str) -> None:
        self._desk.run("xrandr", *arguments)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A wide display with a window manager."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x("2560x800")
        desk.start_openbox()
        need("xrandr")
        yield desk


@pytest.fixture
def screen(desk: Desk, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Screen]:
    """The display; a picture of it is kept when the story fails."""
    screen = Screen(desk)
    yield screen
    if request.node.stash.get(Failed, False):
        print(f"display at the end: {screen.shot(tmp_path / 'display.png')}")


@pytest.fixture
def monitors(desk: Desk) -> Iterator[Monitors]:
    """Both monitors, plugged in."""
    monitors = Monitors(desk)
    monitors.begin()
    yield monitors
    monitors.end()


@pytest.fixture
def nb(desk: Desk, screen: Screen, programs: MakeNeckbreak) -> Neckbreak:
    """A program whose homework takes a quarter of a minute; nothing falls due by itself."""
    nb = programs(desk, CALM)
    nb.expected = [r"org\.kde\.StatusNotifierWatcher", "no-tray"]
    nb.answer_screening()
    nb.prescribe(reps=2)
    nb.write_settings()
    return nb.start()


def place(window: Window) -> tuple[int, int, int, int]:
    return window.x, window.y, window.width, window.height


def covered(screen: Screen) -> dict[str, list[tuple[int, int, int, int]]]:
    """Where the break's windows are, with the buttons and without."""
    return {
        "buttons": sorted(map(place, screen.windows(BREAK))),
        "plain": sorted(map(place, screen.windows(COMPANION))),
    }


def wait_covered(screen: Screen, buttons: tuple[int, ...], *plain: tuple[int, ...]) -> None:
    wanted = {"buttons": [buttons], "plain": list(plain)}
    seen: dict[str, object] = {}

    def is_so() -> bool:
        seen.update(covered(screen))
        return seen == wanted

    try:
        wait_until(is_so, 10.0, f"windows at {wanted}")
    except TimeoutError as error:
        raise AssertionError(f"{error}; they are at {seen}") from error


def children_of(pid: int) -> list[int]:
    """The processes it started that still run."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(each) for each in listed.split()]


def begins(nb: Neckbreak, screen: Screen, pointer_x: int = 300) -> None:
    screen.move(pointer_x, 400)  # the buttons come to the screen with the pointer
    assert nb.ask("break")["is_break_running"]
    screen.wait_window(BREAK)


def leaves_by_key(screen: Screen) -> None:
    """Return takes the last card away, long before it goes by itself."""

    def is_gone() -> bool:
        screen.key("Return")
        return screen.find(BREAK) is None

    wait_until(is_gone, 5.0, "the last card goes")
    screen.wait_gone(COMPANION)


def test_every_monitor_is_covered_and_one_has_the_buttons(
    nb: Neckbreak, screen: Screen, monitors: Monitors, tmp_path: Path
) -> None:
    begins(nb, screen)
    wait_covered(screen, LEFT, RIGHT)
    screen.shot(tmp_path / "two-monitors.png")
    screen.click(screen.windows(COMPANION)[0], 640, 400)  # does nothing
    wait_until(lambda: nb.progress_s() > 2, 20.0, "the break runs on")
    screen.key("Escape")
    screen.wait_gone(BREAK)
    screen.wait_gone(COMPANION)
    assert nb.wait_break()["outcome"] == "interrupted"


def test_with_the_keyboard_alone_a_break_is_paused_finished_and_left(
    nb: Neckbreak, screen: Screen, monitors: Monitors
) -> None:
    begins(nb, screen)
    wait_until(lambda: screen.active_title().startswith("neckbreak: on a break"), 10.0, "focus")
    wait_until(lambda: nb.progress_s() > 2, 20.0, "the break runs")
    screen.key("space")
    stands_still_s = 2.5
    wait_still(nb.progress_s, stands_still_s)
    assert not nb.has_performed()
    screen.key("space")
    wait_until(nb.has_performed, 60.0, "the break ends")
    leaves_by_key(screen)
    row = nb.wait_break()
    assert (row["outcome"], row["kind"]) == ("completed", "homework")
    took_s = (row["ended_ms"] - row["began_ms"]) / 1000
    assert took_s > row["planned_s"] + stands_still_s - 1


@pytest.mark.parametrize("pointer_x", [300, 1600], ids=["plain", "buttons"])
def test_a_monitor_unplugged_in_mid_break_leaves_a_break_that_can_be_finished(
    nb: Neckbreak, screen: Screen, monitors: Monitors, pointer_x: int
) -> None:
    """The one that goes has the buttons, or not: they are on the one that stays."""
    begins(nb, screen, pointer_x)
    wait_covered(screen, *((LEFT, RIGHT) if pointer_x < 1280 else (RIGHT, LEFT)))
    monitors.unplug()
    wait_covered(screen, LEFT)
    assert nb.status()["is_break_running"]
    monitors.plug()
    wait_covered(screen, LEFT, RIGHT)
    wait_until(nb.has_performed, 60.0, "the break ends")
    leaves_by_key(screen)
    assert nb.wait_break()["outcome"] == "completed"
    assert len(nb.breaks()) == 1


def test_the_invitation_comes_and_goes_and_no_key_is_lost(
    desk: Desk, screen: Screen, monitors: Monitors, programs: MakeNeckbreak
) -> None:
    """The bar is shown twice and taken away twice while somebody types all the time."""
    nb = programs(desk)
    nb.expected = [r"org\.kde\.StatusNotifierWatcher", "no-tray"]
    nb.answer_screening()
    nb.write_settings(
        {"prompt": {"typing_pause_s": 0, "typing_wait_s": 0, "quiet_s": 10, "countdown_s": 5}}
    )
    nb.start()
    screen.move(300, 400)
    editor = Editor(desk, screen)
    seen, typed = set(), ""
    for number in count():
        word = f"word{number} "
        screen.type(word)
        typed += word
        seen.add(screen.find(PROMPT) is not None)
        assert screen.active_title() == "an editor"
        if seen == {True, False} and nb.run("skip").code == 0:
            break
        assert number < 200, "an invitation"
    screen.wait_gone(PROMPT)
    screen.type("end")
    wait_until(lambda: editor.typed() == typed + "end", 5.0, "every key arrives")
    assert screen.active_title() == "an editor"
    editor.close()


def test_the_windows_die_in_mid_break_and_what_was_done_is_kept(
    desk: Desk, screen: Screen, monitors: Monitors, nb: Neckbreak
) -> None:
    nb.expected += ["the window process ended", "break-window-lost"]
    begins(nb, screen)
    wait_until(lambda: nb.progress_s() > 8, 30.0, "the exercise is begun")
    assert nb.process is not None
    (windows,) = children_of(nb.process.pid)
    os.kill(windows, signal.SIGKILL)
    screen.wait_gone(BREAK)
    screen.wait_gone(COMPANION)
    row = nb.wait_break()
    assert (row["outcome"], row["kind"]) == ("interrupted", "homework")
    assert 8 < row["done_s"] < row["planned_s"]
    wait_until(nb.has_performed, 5.0, "what was done is written")
    (performance,) = nb.rows("SELECT * FROM performances")
    assert performance["evidence"] == "ended_early"
    assert 0 < performance["share"] < 1
    assert performance["break_id"] == row["id"]
    status = nb.status()
    assert not status["is_break_running"]
    assert status["dose_done"] == pytest.approx(performance["share"])

    # The next break has a window again.
    begins(nb, screen)
    wait_covered(screen, LEFT, RIGHT)
    wait_until(lambda: nb.progress_s() > 2, 20.0, "it runs")
    screen.key("Escape")
    assert nb.wait_break(2)["outcome"] == "interrupted"
