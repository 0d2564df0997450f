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
from real_desktop import Desk, desktop_part, need, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

QUICK: Settings = {
    **CALM,
    "presence": {"settle_in_s": 0, "idle_after_s": 2, "natural_micro_s": 2, "natural_break_s": 3},
}
"""Away after three seconds."""

Press = Callable[[], object]


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


def test_sway(desk: Desk, programs: MakeNeckbreak) -> None:
    with desktop_part():
        need("wtype", "grim", "swaymsg")
        desk.start_sway()
    nb = begin(programs, desk, "kde-idle")
    comes_and_goes(nb, lambda: desk.run("wtype", "-k", "Shift_L"))
    nb.ask("break", "--exercise", "chin-tuck")

    def shown() -> list[str]:
        tree = json.loads(desk.run("swaymsg", "-r", "-t", "get_tree"))
        return list(full_screen_names(tree))

    wait_until(shown, 15.0, "a full-screen window")
    assert "neckbreak: on a break" in shown()[0]
    desk.run("wtype", "-s", "900", "-k", "Escape", "-s", "200")
    assert nb.wait_break()["outcome"] == "interrupted"
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
    with contextlib.closing(FakeInput(desk.env)) as pointer:
        nb = begin(programs, desk, "ext-idle-notify")
        comes_and_goes(nb, pointer.move)
        runs_a_break(nb)


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
