"""The icon in a real panel: its menu, read and clicked over the bus as the panel does."""

from __future__ import annotations

import re

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Neckbreak
from e2e.screen import BREAK, HOME, Editor, Screen
from real_desktop import Desk, desktop_part, need, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

WATCHER = "org.kde.StatusNotifierWatcher"
MENU = "com.canonical.dbusmenu"
DONE = (215, -32)
"""Where the card's first button is."""


def call(desk: Desk, service: str, path: str, method: str, *arguments: str) -> str:
    return desk.run(
        "gdbus", "call", "--session", "--dest", service, "--object-path", path,
        "--method", method, *arguments,
    )  # fmt: skip


def value(desk: Desk, service: str, path: str, interface: str, name: str) -> str:
    get = "org.freedesktop.DBus.Properties.Get"
    return call(desk, service, path, get, interface, name)


def icons(desk: Desk) -> list[tuple[str, str]]:
    """Bus name and path of each icon in the panel."""
    registered = value(
        desk, WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems"
    )
    return re.findall(r"'(:[\d.]+)(/[^']+)'", registered)


class Menu:
    """The menu of the one icon there is."""

    def __init__(self, desk: Desk) -> None:
        need("gdbus")
        self._desk = desk
        wait_until(lambda: len(icons(desk)) == 1, 10.0, "one icon in the panel")
        ((self._service, item),) = icons(desk)
        found = value(desk, self._service, item, "org.kde.StatusNotifierItem", "Menu")
        match = re.search(r"'(/[^']+)'", found)
        assert match is not None, found
        self._path = match[1]
        self._item = item

    def entries(self) -> dict[str, int]:
        """Id of each entry by its words."""
        call(self._desk, self._service, self._path, f"{MENU}.AboutToShow", "0")
        layout = call(self._desk, self._service, self._path, f"{MENU}.GetLayout", "0", "--", "-1",
                      "[]")  # fmt: skip
        entries = re.findall(r"\((\d+), \{[^{}]*'label': <[\"']([^\"'<>]*)[\"']>", layout)
        return {words.replace("_", ""): int(number) for number, words in entries}

    def click(self, words: str) -> None:
        """Click an entry."""
        number = str(self.entries()[words])
        call(self._desk, self._service, self._path, f"{MENU}.Event", number, "clicked", "<0>", "0")

    def tooltip(self) -> str:
        """What the icon says when the pointer rests on it."""
        interface = "org.kde.StatusNotifierItem"
        return value(self._desk, self._service, self._item, interface, "ToolTip")

    def activate(self) -> None:
        """Click the icon itself."""
        interface = "org.kde.StatusNotifierItem"
        call(self._desk, self._service, self._item, f"{interface}.Activate", "0", "0")


def test_the_menu_says_how_things_stand_and_does_what_it_says(
    programs: MakeNeckbreak, x_desk: Desk, screen: Screen
) -> None:
    nb = programs(x_desk, CALM)
    nb.answer_screening()
    nb.start()
    menu = Menu(x_desk)
    wait_until(lambda: len(menu.entries()) > 8, 10.0, "the menu is filled")
    words = list(menu.entries())
    assert words[0].startswith("Next break in")
    assert {"Break now", "Skip this break", "Pause", "Open neckbreak", "Quit"} <= set(words)
    assert words[0] in menu.tooltip()

    (half_an_hour,) = [each for each in words if each.startswith("30 minutes, until ")]
    menu.click(half_an_hour)
    nb.wait_for(condition="paused")
    wait_until(lambda: next(iter(menu.entries())).startswith("Paused until"), 5.0, "it says so")
    menu.click("Resume")
    nb.wait_for(condition="working")

    menu.activate()
    screen.wait_window(HOME)
    screen.close(HOME)
    menu.click("Break now")
    screen.wait_window(BREAK)
    wait_until(lambda: next(iter(menu.entries())) == "On a break", 5.0, "it says so")
    menu.click("Quit")
    nb.wait_ended()
    assert [each["outcome"] for each in nb.breaks()] == ["interrupted"]


def test_a_panel_that_comes_later_gets_the_icon(programs: MakeNeckbreak) -> None:
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        nb = programs(desk, CALM)
        nb.expected = ["StatusNotifierWatcher"]
        nb.start()
        desk.start_panel()
        menu = Menu(desk)
        wait_until(lambda: "Quit" in menu.entries(), 10.0, "the menu is filled")
        menu.click("Quit")
        nb.wait_ended()
        assert nb.loud_lines() == []


def test_a_microbreak_is_a_card_in_the_corner_that_takes_no_focus(
    programs: MakeNeckbreak, x_desk: Desk, screen: Screen, nb: Neckbreak
) -> None:
    nb.answer_screening()
    nb.write_settings({"breaks": {"exercise_every_min": "1 h"}})
    nb.start()
    editor = Editor(x_desk, screen)
    nb.ask("break", "--kind", "micro")
    card = screen.wait_window(BREAK)
    assert card.width < 700
    assert card.height < 400
    assert card.x + card.width > 1200
    assert card.y < 100
    assert screen.active_title() == "an editor"
    screen.type("still here")
    wait_until(lambda: editor.typed() == "still here", 5.0, "every key arrives")
    screen.click(card, *DONE)
    screen.wait_gone(BREAK)
    row = nb.wait_break()
    assert (row["kind"], row["outcome"]) == ("micro", "interrupted")
    editor.close()
    nb.quit()
