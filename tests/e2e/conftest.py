"""Desktops and programs for the stories; what a failed story leaves to look at."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path

import pytest

from e2e.program import EAGER, Neckbreak, Settings
from e2e.screen import Screen
from real_desktop import Desk, desktop_part

Failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember a failed story, so that the fixtures can show what there was to see."""
    report = yield
    if call.when == "call":
        item.stash[Failed] = report.failed
    return report


@pytest.fixture(scope="module")
def x_desk() -> Iterator[Desk]:
    """Xvfb, openbox, a panel with a tray, dunst and a bus; shared by the stories of a module."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        desk.start_dunst()
        desk.start_panel()
        yield desk


@pytest.fixture
def screen(x_desk: Desk, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Screen]:
    """The display of `x_desk`; a picture of it is kept when the story fails."""
    screen = Screen(x_desk)
    yield screen
    if request.node.stash.get(Failed, False):
        print(f"display at the end: {screen.shot(tmp_path / 'display.png')}")


MakeNeckbreak = Callable[..., Neckbreak]


@pytest.fixture
def programs(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeNeckbreak]:
    """Makes programs under test; ends what still runs and judges their logs."""
    made: list[Neckbreak] = []

    def make(desk: Desk, settings: Settings = EAGER, name: str = "data") -> Neckbreak:
        nb = Neckbreak(desk, tmp_path / name, deepcopy(settings))
        nb.write_settings()
        made.append(nb)
        return nb

    yield make
    is_failed = request.node.stash.get(Failed, False)
    for nb in made:
        if nb.process is not None:
            nb.process.end()
        if is_failed:
            with contextlib.suppress(Exception):
                print(nb.story())
    if not is_failed:
        loud = [line for nb in made for line in nb.loud_lines()]
        assert not loud, "unexpected in the log or on the terminal:\n" + "\n".join(loud)


@pytest.fixture
def nb(programs: MakeNeckbreak, x_desk: Desk, screen: Screen) -> Neckbreak:
    """The program on the shared X desktop, not started yet. (Pictures come before its end.)"""
    return programs(x_desk)
