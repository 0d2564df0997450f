"""Today about the person: sore days, advice, offers, states, weeks, screens that moved."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from neckbreak.domain.adherence import DecisionRow, EntryRow, PainRow, Stamp
from neckbreak.domain.goals_weeks import Kept, Week, weeks_of
from neckbreak.domain.planner import Choice
from neckbreak.domain.posture import Layout
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition, Reason, Span
from neckbreak.ui.home.today_cards import WeeksCard, week_words
from neckbreak.ui.home.today_next import next_words
from neckbreak.ui.home.today_person import is_built_in
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import LIGHT
from neckbreak.words.safety_texts import EMERGENCY, MAINTENANCE, WORSE
from ui.page_desk import PageDesk
from ui.ui_parts import NOON_MS, ZONE, labels_too_wide, status, today_view

DAY_S = 86_400.0


@pytest.fixture
def desk():
    return PageDesk()


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.open_page("today")
    return made


def answers(desk, clock, **by_day_ago: int) -> None:
    for name, value in by_day_ago.items():
        at = clock.now().plus(-int(name[1:]) * DAY_S)
        desk.records.add_pain(PainRow(0, Stamp.of(at), None, "after", value))


def card(home, key):
    QApplication.processEvents()
    return home.page.person.cards[key]


def test_sore_today_says_until_when_and_how_to_end_it(home, desk, clock):
    menu = home.page.sore_menu()
    assert menu.actions()[0].text() == "A gentle day, until Thu 19, 12:00"
    menu.actions()[0].trigger()
    sore = card(home, "sore")
    assert sore.heading.text() == "Gentle until Thu 19, 12:00"
    assert home.page.sore.isHidden()
    assert home.page.dose_place.text() == "Gentle day"
    sore.buttons[1].click()
    assert card(home, "sore").heading.text() == "Gentle until Fri 20, 12:00"
    card(home, "sore").buttons[0].click()
    assert desk.uses.wellbeing.sore_until(clock.now()) is None
    assert not home.page.person.cards
    assert not home.page.sore.isHidden()


def test_expected_muscle_soreness_is_explained_and_keeps_the_dose(home, desk, clock):
    home.page.sore_menu().actions()[4].trigger()
    assert "normal" in card(home, "muscles").lead.text()
    assert desk.uses.wellbeing.sore_until(clock.now()) is None
    card(home, "muscles").buttons[0].click()
    assert not home.page.person.cards


def test_something_new_leads_to_its_questions(home):
    home.page.sore_menu().actions()[5].trigger()
    assert home.page.title.text() == "Something new"


def test_worse_than_before_is_told_in_the_fixed_words(home, desk, clock):
    answers(desk, clock, d30=2, d29=2, d28=2, d3=5, d2=5, d1=5)
    home.refresh()
    advice = card(home, "advice")
    assert advice.lead.text() == WORSE
    advice.buttons[1].click()
    assert desk.uses.wellbeing.view(clock.now()).seen == clock.now().day
    assert not home.page.person.cards


def test_the_smaller_routine_is_offered_and_followed(home, desk, clock):
    answers(desk, clock, d20=4, d18=1, d9=0, d1=1)
    home.refresh()
    offer = card(home, "offer")
    assert offer.lead.text() == MAINTENANCE
    offer.buttons[0].click()
    assert desk.active.programme.id == "maintenance"
    assert not home.page.person.cards


def test_an_offer_may_be_declined_without_more(home, desk, clock):
    answers(desk, clock, d20=4, d18=1, d9=0, d1=1)
    home.refresh()
    card(home, "offer").buttons[1].click()
    assert desk.active.programme.id == "desk-starter"
    assert not home.page.person.cards


def test_what_cannot_be_kept_is_told(home, desk, monkeypatch):
    def full(_row):
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.records, "add_entry", full)
    home.page.sore_menu().actions()[0].trigger()
    assert not home.page.notice.isHidden()
    assert "disk" in home.page.notice.text()


def test_an_emergency_leaves_nothing_else_on_the_page(home, desk):
    desk.view = today_view(status=status(screening="EMERGENCY"))
    home.refresh()
    assert EMERGENCY in card(home, "safety").lead.text()
    page = home.page
    for part in (page.next, page._dose, page._day, page.weeks, page.break_now, page.sore):
        assert part.isHidden()
    card(home, "safety").buttons[0].click()
    assert home.page.title.text() == "Safety"


def test_answers_older_than_90_days_are_asked_again(home, desk, clock):
    questions = dict.fromkeys(desk.screening.questions_due(clock.now(), {}), "no")
    desk.screening.answer({**questions, "S21": "0"}, clock.now().plus(-91 * DAY_S))
    home.refresh()
    assert card(home, "safety").heading.text() == "Time to answer the safety questions again"


@pytest.mark.parametrize(
    "condition, key, changes, label, big, act",
    [
        (Condition.PAUSED, "paused", {"until_ms": NOON_MS + 3_600_000}, "Paused", "until 13:00",
         "resume"),
        (Condition.PAUSED, "paused-call", {}, "Paused", "Paused", "resume"),
        (Condition.OFF_HOURS, "off-hours", {"until_ms": NOON_MS}, "Off hours", "until 12:00",
         "hours"),
        (Condition.OFF_HOURS, "off-hours", {}, "Off hours", "all day", "hours"),
        (Condition.HELD, "held", {}, "Held", "Waiting", "start"),
        (Condition.ON_BREAK, "on-break", {}, "On a break", "Now", None),
        (Condition.WORKING, "quiet-today", {"next_break_ms": None}, "Today", "", "resume"),
        (Condition.WORKING, "working", {"next_break_ms": None}, "Today", "", "hours"),
        (Condition.AWAY, "away", {}, "Next break", "12 min", None),
    ],
)  # fmt: skip
def test_every_state_says_what_it_is_and_how_to_end_it(condition, key, changes, label, big, act):
    said = next_words(today_view(status=status(condition, key, **changes)), ZONE)
    assert (said.label, said.big, said.act) == (label, big, act)
    assert said.may_choose is (condition is Condition.AWAY)


def test_a_pause_says_since_when(home, desk):
    spans = (Span("paused", NOON_MS - 600_000, NOON_MS, Reason("paused")),)
    desk.view = today_view(status=status(Condition.PAUSED, "paused"), spans=spans)
    home.refresh()
    assert home.page.next.why.text().startswith("Since 11:50.")


def test_a_held_break_can_be_started_and_off_hours_lead_to_settings(home, desk):
    desk.view = today_view(status=status(Condition.HELD, "held"))
    home.refresh()
    home.page.next.act.click()
    assert desk.asked[-1] == ("choose", Choice.START)
    desk.view = today_view(status=status(Condition.OFF_HOURS, "off-hours"))
    home.refresh()
    home.page.next.act.click()
    assert home.page.title.text() == "Settings"


def test_weeks_on_plan_are_counted_and_spoken(qtbot, clock):
    made = WeeksCard(LIGHT)
    qtbot.addWidget(made)
    monday = clock.now().day - timedelta(days=2)
    days = [(monday - timedelta(days=21) + timedelta(days=n), n != 2) for n in range(7)]
    days += [(monday, True), (monday + timedelta(days=1), False)]
    made.show_weeks(weeks_of(days, clock.now().day))
    made.show()
    made.grab()
    assert made.heading.text() == "1 of 1 week on plan"
    assert made.rounds.accessibleName() == "Week 44: 6 of 7 days. Week 47: 1 of 2 days"
    made.show_weeks(())
    assert made.isHidden()


@pytest.mark.parametrize("how", list(Kept))
def test_every_kind_of_week_can_be_painted(qtbot, clock, how):
    made = WeeksCard(LIGHT)
    qtbot.addWidget(made)
    planned = 0 if how is Kept.BLANK else 5
    week = Week(clock.now().day, 2, planned, how)
    made.show_weeks([week])
    made.resize(400, 100)
    made.show()
    assert not made.grab().isNull()
    assert week_words(week)


def test_docked_screens_bring_a_fitting_tip_once(home, desk, clock):
    desk.records.add_entry(
        EntryRow(0, Stamp.of(clock.now()), "screens", (("layout", Layout.LAPTOP.value),))
    )
    home.open_page("settings")
    home.open_page("today")
    tip = card(home, "screens")
    assert tip.heading.text() == "Two screens now?"
    assert "centre" in tip.lead.text().lower()
    tip.buttons[0].click()
    assert not home.page.person.cards


def test_a_laptops_own_screen_is_known_by_its_name():
    assert is_built_in("eDP-1")
    assert not is_built_in("HDMI-A-1")


@pytest.mark.parametrize("size", [(1080, 720), (800, 600), (560, 420)])
def test_nothing_is_cut_on_a_sore_day(home, desk, clock, size, qtbot):
    desk.uses.wellbeing.begin_sore(clock.now())
    home.resize(*size)
    home.refresh()
    qtbot.wait(1)
    assert labels_too_wide(home) == []


def test_a_desktop_without_idle_times_or_tray_is_told_once(home, desk, clock):
    told = DecisionRow(1, Stamp.of(clock.now()), "told", "no-tray")
    desk.view = today_view(status=status(sensor="null"), decisions=(told,))
    home.refresh()
    assert card(home, "note").heading.text().startswith("This desktop has no tray")
    card(home, "note").buttons[0].click()
    assert card(home, "note").lead.text().startswith("Breaks go by the clock.")
    card(home, "note").buttons[0].click()
    assert not home.page.person.cards
