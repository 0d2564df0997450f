"""One day's beginning on each kind of Wayland compositor: presence is pushed, the break shows."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from copy import deepcopy

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Neckbreak, Settings
from fakes.kwin_input import FakeInput
from real_desktop import Desk, desktop_part, need, wait_still, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

QUICK: Settings = {
    **CALM,
    "presence": {"settle_in_s": 0, "idle_after_s": 2, "natural_micro_s": 2, "natural_break_s": 3},
}
"""Away after three seconds."""

Press = Callable[[], object]
PAUSED_S = 2.5
KEY_SPACE = 57


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A bus and no display yet."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        yield desk


def begin(programs: MakeNeckbreak, desk: Desk, name: str) -> Neckbreak:
    nb = programs(desk, deepcopy(QUICK))
    nb.env["QT_QPA_PLATFORM"] = "wayland"
    nb.expected = [r"portal\.Desktop", "StatusNotifierWatcher", "wayland.textinput"]  # of Qt
    nb.answer_screening()
    nb.prescribe(reps=2)
    nb.write_settings()
    nb.start()
    assert nb.status()["sensor"] == name
    return nb


def comes_and_goes(nb: Neckbreak, press: Press) -> None:
    """Without input the person is away, with input at work."""
    press()
    nb.wait_for(condition="working", within_s=10)
    nb.wait_for(condition="away", within_s=15)
    press()
    nb.wait_for(condition="working", within_s=10)


def runs_a_break(nb: Neckbreak) -> None:
    """A break begins, its row is open, and it ends with the program."""
    assert nb.ask("break", "--exercise", "chin-tuck")["is_break_running"]
    wait_until(
        lambda: nb.rows("SELECT 1 FROM break_progress WHERE done_s > 4"), 20.0, "the break runs"
    )
    nb.quit()
    assert [each["outcome"] for each in nb.breaks()] == ["interrupted"]


def is_done_by_keyboard(nb: Neckbreak, press: Press) -> None:
    """Space pauses and goes on, which only a shown window with the focus can do; then the end."""
    wait_until(lambda: nb.progress_s() > 3, 30.0, "the break runs")
    press()
    wait_still(nb.progress_s, PAUSED_S)
    assert not nb.has_performed()
    press()
    wait_until(nb.has_performed, 60.0, "the break ends")
    row = nb.wait_break()
    assert (row["outcome"], row["kind"]) == ("completed", "homework")
    took_s = (row["ended_ms"] - row["began_ms"]) / 1000
    assert took_s > row["planned_s"] + PAUSED_S - 1


def test_sway(desk: Desk, programs: MakeNeckbreak) -> None:
    with desktop_part():
        need("wtype", "grim", "swaymsg")
        desk.start_sway(outputs=2)
    nb = begin(programs, desk, "kde-idle")
    nb.expected.append("Configure event with maximized or fullscreen state")  # sway, two screens
    comes_and_goes(nb, lambda: desk.run("wtype", "-k", "Shift_L"))
    nb.ask("break")

    def shown() -> list[str]:
        tree = json.loads(desk.run("swaymsg", "-r", "-t", "get_tree"))
        return sorted(full_screen_names(tree))

    def press(key: str) -> None:
        desk.run("wtype", "-s", "900", "-k", key, "-s", "200")

    wait_until(lambda: len(shown()) == 2, 15.0, "a full-screen window on each screen")
    assert shown()[0] == "neckbreak"
    assert "neckbreak: on a break" in shown()[1]
    is_done_by_keyboard(nb, lambda: press("space"))
    press("Return")
    wait_until(lambda: not shown(), 4.0, "the screens are free again, before the card goes itself")
    nb.quit()


def full_screen_names(node: dict[str, object]) -> Iterator[str]:
    """Names of the windows that fill a screen."""
    if node.get("fullscreen_mode") and node.get("pid"):
        yield str(node["name"])
    for key in ("nodes", "floating_nodes"):
        inner = node.get(key)
        assert isinstance(inner, list)
        for each in inner:
            yield from full_screen_names(each)


def test_kwin(desk: Desk, programs: MakeNeckbreak) -> None:
    with desktop_part():
        desk.start_kwin()
    with contextlib.closing(FakeInput(desk.env)) as hand:
        nb = begin(programs, desk, "ext-idle-notify")
        comes_and_goes(nb, hand.move)
        assert nb.ask("break")["is_break_running"]
        is_done_by_keyboard(nb, lambda: hand.press(KEY_SPACE))
        nb.quit()


def test_mutter(desk: Desk, programs: MakeNeckbreak) -> None:
    with desktop_part():
        desk.start_mutter()
    nb = begin(programs, desk, "mutter")
    monitor = "org.gnome.Mutter.IdleMonitor"
    comes_and_goes(
        nb,
        lambda: desk.bus_call(
            monitor, "/org/gnome/Mutter/IdleMonitor/Core", f"{monitor}.ResetIdletime"
        ),
    )
    runs_a_break(nb)
