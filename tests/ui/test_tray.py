"""Icon, first line, menu."""

from __future__ import annotations

import pytest

from neckbreak.domain.planner import Choice, Kind
from neckbreak.ports.views import Condition
from neckbreak.ui.assets import asset
from neckbreak.ui.mark import TRAY_STATES
from neckbreak.ui.tray import ICON_SIZES, Tray
from ui.ui_parts import NOON_MS, FakeDesk, status


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def tray(qtbot, desk, clock):
    made = Tray()
    made.opened, made.quits = [], []
    made.connect(desk, clock, made.opened.append, lambda: made.quits.append(1))
    made.refresh(desk.status())
    yield made
    made.close()


def entry(tray: Tray, words: str):
    found = [each for each in tray.actions()[2:] if each.text().startswith(words)]
    assert found, [action.text() for action in tray.actions()]
    return found[0]


def test_there_is_a_picture_for_every_condition():
    from pathlib import Path

    assert set(TRAY_STATES) == {each.value for each in Condition}
    for scheme in ("light", "dark", "unknown"):
        for state in TRAY_STATES:
            for size in ICON_SIZES:
                path = Path(asset("icons", "tray", scheme, f"{state}-{size}.png"))
                assert path.is_file(), path


def test_the_first_lines_say_the_state_and_the_dose(tray):
    lines = [action.text() for action in tray.actions()]
    assert lines[0] == "Next break in 12 min, 12:12"
    assert lines[1] == "Today’s dose: 5 of 8"
    assert not tray.actions()[0].isEnabled()
    assert tray.tooltip == "neckbreak. Next break in 12 min, 12:12"


@pytest.mark.parametrize(
    "condition,key,until_ms,line",
    [
        (Condition.DUE, "due", None, "A break is due"),
        (Condition.DUE, "snoozed", NOON_MS + 300_000, "Snoozed until 12:05"),
        (Condition.PAUSED, "paused", NOON_MS + 3_600_000, "Paused until 13:00"),
        (Condition.PAUSED, "paused-call", None, "Paused until the call ends"),
        (Condition.OFF_HOURS, "off-hours", None, "Outside your working hours"),
        (Condition.ON_BREAK, "on-break", None, "On a break"),
        (Condition.AWAY, "away", None, "You are away"),
    ],
)
def test_every_condition_has_its_line(tray, condition, key, until_ms, line):
    tray.refresh(status(condition, key, until_ms=until_ms))
    assert tray.actions()[0].text() == line
    assert tray.condition == condition.value


def test_a_held_break_says_why(tray):
    tray.refresh(status(Condition.HELD, "call"))
    assert "call" in tray.actions()[0].text()


def test_skip_is_open_only_while_a_break_is_due(tray):
    assert not entry(tray, "Skip").isEnabled()
    tray.refresh(status(Condition.DUE, "due"))
    assert entry(tray, "Skip").isEnabled()


def test_the_entries_ask_the_desk(tray, desk):
    tray.refresh(status(Condition.DUE, "due"))
    for words in ("Break now", "Snooze", "Skip"):
        entry(tray, words).trigger()
    assert desk.asked == [
        ("break", Kind.EXERCISE, None),
        ("choose", Choice.SNOOZE),
        ("choose", Choice.SKIP),
    ]


def test_pauses_name_their_end(tray, desk):
    menu = entry(tray, "Pause").menu()
    words = [action.text() for action in menu.actions()]
    assert words == [
        "30 minutes, until 12:30",
        "1 hour, until 13:00",
        "2 hours, until 14:00",
        "Until the call ends",
        "Until tomorrow",
    ]
    for action in menu.actions():
        action.trigger()
    assert [each[1] for each in desk.asked[:3]] == [
        NOON_MS + minutes * 60_000 for minutes in (30, 60, 120)
    ]
    assert desk.asked[3] == ("pause", None, True)
    assert desk.asked[4][1] > NOON_MS + 15 * 3_600_000


def test_a_paused_tray_offers_to_resume(tray, desk):
    tray.refresh(status(Condition.PAUSED, "paused"))
    assert entry(tray, "Resume").isVisible()
    assert not any(each.menu() and each.isVisible() for each in tray.actions())
    entry(tray, "Resume").trigger()
    assert desk.asked == [("resume",)]


def test_pages_and_quit(tray):
    entry(tray, "Open").trigger()
    entry(tray, "Review").trigger()
    entry(tray, "Quit").trigger()
    assert tray.opened == ["today", "review"]
    assert tray.quits == [1]


def test_a_new_tray_host_is_no_error(tray):
    tray.tray_host_changed()
    assert tray.has_tray() in (True, False)


def test_sore_today_begins_a_gentle_day_and_shows_it(tray, desk, clock):
    entry(tray, "Sore today").trigger()
    assert desk.uses.wellbeing.sore_until(clock.now()) is not None
    assert tray.opened == ["today"]
    tray.menu.aboutToShow.emit()
    entry(tray, "Gentle until Thu 19, 12:00").trigger()
    assert tray.opened == ["today", "today"]
    assert len(desk.records.entries("sore", clock.now().day, clock.now().day)) == 1


def test_settings_are_one_step_away(tray):
    entry(tray, "Settings").trigger()
    assert tray.opened == ["settings"]
