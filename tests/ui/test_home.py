"""The home window's pages."""

from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from neckbreak.domain.adherence import BreakKind, BreakRow, Outcome, Stamp
from neckbreak.domain.planner import Choice, Kind
from neckbreak.domain.screening import QUESTIONS
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition
from neckbreak.ui.home.day_list import day_lines
from neckbreak.ui.home.today_next import NO_BREAK
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import DARK, LIGHT
from ui.ui_parts import FakeDesk, labels_too_wide, status, today_view

QUESTION_IDS = tuple(each.id for each in QUESTIONS)


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.open_page("today")
    return made


def test_today_says_when_why_and_what(home):
    page = home.page
    assert page.title.text() == "Wednesday"
    assert page.next.big.text() == "12 min"
    assert page.next.clock.text() == "12:12"
    assert page.next.why.text().replace(NO_BREAK, " ") == (
        "42 min of activity since your last break. Upper-trapezius stretch and 1 more, 3 min."
    )
    assert "3\N{NO-BREAK SPACE}min" in page.next.why.text(), "a number stays with its unit"
    assert page.dose_words.text() == "4½ left today."


def test_today_asks_the_desk(home, desk):
    desk.asked.clear()
    home.page.break_now.click()
    home.page.next.snooze.click()
    home.page.next.skip.click()
    assert desk.asked == [
        ("break", Kind.EXERCISE, None),
        ("choose", Choice.SNOOZE),
        ("choose", Choice.SKIP),
    ]


def test_a_paused_day_says_so_and_offers_to_resume(home, desk):
    desk.view = today_view(status=status(Condition.PAUSED, "paused", until_ms=None))
    home.refresh()
    assert home.page.next.label.text() == "Paused"
    assert home.page.next.snooze.isHidden()
    desk.asked.clear()
    home.page.pause.click()
    home.page.next.act.click()
    assert desk.asked == [("resume",), ("resume",)]


def test_the_pages_change_and_the_old_one_dies(home, qtbot):
    old = weakref.ref(home.page)
    home.sidebar.buttons["review"].click()
    assert home.page.title.text() == "This week"
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    gc.collect()
    assert old() is None


def test_exercises_ask_for_one_and_tell_what_is_withheld(home, desk, monkeypatch):
    home.open_page("exercises")
    page = home.page
    desk.asked.clear()
    page.do_now("chin-tuck")
    assert desk.asked == [("break", Kind.EXERCISE, "chin-tuck")]

    def refuse(*_args):
        raise KnownError("screening-needed")

    monkeypatch.setattr(desk, "ask_break", refuse)
    page.do_now("chin-tuck")
    assert page.notice.isVisible()
    assert page.notice.text()


@pytest.mark.parametrize("page", ["today", "review"])
@pytest.mark.parametrize("size", [(1280, 720), (800, 500), (1080, 760)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_nothing_is_cut(qtbot, clock, figures, desk, page, size, theme):
    home = HomeWindow(desk, clock, figures, theme)
    qtbot.addWidget(home)
    home.resize(*size)
    home.open_page(page)
    for _ in range(3):
        QApplication.processEvents()
    assert labels_too_wide(home) == []


def test_a_closed_home_is_gone(qtbot, desk, clock, figures):
    home = HomeWindow(desk, clock, figures, LIGHT)
    home.open_page("today")
    dead = weakref.ref(home)
    home.close()
    del home
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    gc.collect()
    assert dead() is None


def test_the_day_list_is_newest_first_and_words_every_outcome(clock):
    at = [Stamp(1_000_000 * number, date(2026, 11, 18), 60) for number in range(1, 10)]
    rows = tuple(
        BreakRow(1, BreakKind.MOVEMENT, at[n], None, at[n], 180.0, 90.0, outcome)
        for n, outcome in enumerate(Outcome)
    )
    lines = day_lines(today_view(breaks=rows, spans=()), clock.now().zone)
    assert len(lines) == len(Outcome)
    assert [line[0] for line in lines] == sorted((line[0] for line in lines), reverse=True)
    assert all(all(line) for line in lines)


def test_open_safety_questions_are_answered_here(home, desk):
    desk.view = today_view(status=status(screening="unanswered"))
    desk.state = desk.view.status
    home.refresh()
    home.page.person.cards["safety"].buttons[0].click()
    page = home.page.questions
    for _ in range(40):
        for row in list(page.rows.values()):
            if row.question_id not in page.answers:
                row.buttons["0" if row.question_id == "S21" else "no"].click()
    page.done.click()
    assert desk.screening.latest.status == "GREEN"
    home.page._shown.end.click()
    assert home.page.title.text() == "Wednesday"


def test_a_lock_is_cleared_only_with_the_first_questions_again(home, desk, clock):
    everything = {each: "no" for each in QUESTION_IDS if each not in ("S21", "S21a")}
    desk.screening.answer({**everything, "S21": "0", "S22": "yes"}, clock.now())
    desk.state = status(screening="RED")
    desk.view = today_view(status=desk.state)
    home.refresh()
    home.page.person.cards["safety"].buttons[0].click()
    page = home.page.questions
    assert set(page.rows) == {"S01", "S02", "S03", "S04", "S05", "S09"}
    for row in page.rows.values():
        row.buttons["no"].click()
    page.done.click()
    assert desk.screening.status(clock.now()).status.value == "AMBER"
