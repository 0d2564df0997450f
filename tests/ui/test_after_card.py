"""The card after a break: what was done, one tap or one tip, eight seconds, and gone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from neckbreak.app.after_break import PAIN_ASKED, TIP_SHOWN
from neckbreak.domain.adherence import BreakKind, Evidence, Outcome, PerformanceRow, Stamp
from neckbreak.domain.after_break import Moment
from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ui.break_pages import OutcomePage
from neckbreak.ui.break_window import BreakParts, BreakWindow
from neckbreak.ui.coach_page import CoachPage
from neckbreak.ui.end_page import EndPage
from neckbreak.ui.screening_page import ScreeningPage
from neckbreak.ui.theme import DARK, LIGHT
from ui.ui_parts import FakeDesk, FakeWatchdog, labels_too_wide, plan, status

SYMPTOMS = [each for each in StopReason if each not in (StopReason.JUST_STOP, StopReason.CHEST)]


class Stage:
    """A break window and what came of it."""

    def __init__(self, clock, figures, *, theme=LIGHT, size=(1280, 720), **how) -> None:
        self.clock, self.desk = clock, FakeDesk()
        self.results: list = []
        parts = BreakParts(clock, figures, theme, FakeWatchdog(), self.desk)
        self.window = BreakWindow(replace(plan(), **how), parts, is_full_screen=False)
        self.window.ended.connect(self.results.append)
        self.window.present()
        self.window.resize(*size)
        clock.go(1)
        self.window.look()
        QApplication.processEvents()

    @property
    def page(self):
        return self.window.page

    def runs_out(self) -> None:
        self.clock.go(self.window._run.script.total_s)
        self.window.look()
        QApplication.processEvents()

    def stops(self, reason: StopReason, second: float = 20.0) -> None:
        self.clock.go(second)
        self.window.look()
        self.window.stop()
        self.page.reasons[reason].click()

    def answers_no(self) -> None:
        assert isinstance(self.page, ScreeningPage)
        for row in self.page.rows.values():
            row.buttons["no"].click()
        self.page.done.click()

    def pain(self):
        now = self.clock.now()
        return [(row.moment, row.value) for row in self.desk.records.pain(now.day, now.day)]

    def told(self, kind: str):
        now = self.clock.now()
        return [dict(row.data) for row in self.desk.records.entries(kind, now.day, now.day)]


@pytest.fixture
def stage(qtbot, clock, figures):
    made = []

    def make(**how) -> Stage:
        made.append(Stage(clock, figures, **how))
        return made[-1]

    yield make
    for each in made:
        if isValid(each.window):
            each.window.leave()


def test_it_says_what_was_done_and_gives_one_tip(stage):
    here = stage()
    here.runs_out()
    assert isinstance(here.page, EndPage)
    assert here.page.tip is not None
    assert here.page.tip.words.text()
    assert here.page.pain is None
    assert len(here.told(TIP_SHOWN)) == 1


def test_the_result_is_told_before_the_card_is_chosen(stage):
    here = stage()
    here.runs_out()
    assert [each.outcome for each in here.results] == [Outcome.COMPLETED]


def test_the_seconds_are_counted_down_and_then_it_goes(stage):
    here = stage()
    here.runs_out()
    assert here.page.note.text() == "Closes by itself in 8 s"
    here.clock.go(5.5)
    here.window._end.look()
    assert here.page.note.text() == "Closes by itself in 3 s"
    here.clock.go(2.6)
    here.window._end.look()
    assert here.window.isHidden()


def test_it_really_goes_by_itself(stage, qtbot):
    here = stage()
    here.runs_out()
    here.clock.go(8)
    qtbot.waitUntil(lambda: not isValid(here.window), timeout=3000)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_leave_at_once_without_an_answer(stage, qtbot, key):
    here = stage(is_last=True)
    here.runs_out()
    qtbot.keyClick(here.window, key)
    assert here.window.isHidden()
    assert here.pain() == []


def test_after_the_last_break_it_asks_how_the_neck_feels(stage, qtbot):
    here = stage(is_last=True)
    here.runs_out()
    assert here.page.tip is None
    assert [each.isChecked() for each in here.page.pain.scale.buttons] == [False] * 11
    assert here.told(PAIN_ASKED) == [{"moment": "after"}]
    qtbot.mouseClick(here.page.pain.scale.buttons[3], Qt.MouseButton.LeftButton)
    assert here.pain() == []
    here.page.back.click()
    assert here.pain() == [("after", 3)]


@pytest.mark.parametrize("key,value", [(Qt.Key.Key_0, 0), (Qt.Key.Key_7, 7), (Qt.Key.Key_T, 10)])
def test_keys_answer(stage, qtbot, key, value):
    here = stage(is_last=True)
    here.runs_out()
    qtbot.keyClick(here.window, key)
    assert here.page.answer == value
    assert here.page.severe.isVisible() == (value >= 7)
    here.window.leave()
    assert here.pain() == [("after", value)]


def test_the_last_tap_counts(stage, qtbot):
    here = stage(is_last=True)
    here.runs_out()
    for key in (Qt.Key.Key_6, Qt.Key.Key_2):
        qtbot.keyClick(here.window, key)
    here.clock.go(8)
    here.window._end.look()
    assert here.pain() == [("after", 2)]


def test_whoever_does_something_gets_more_time(stage, qtbot):
    here = stage(is_last=True)
    here.runs_out()
    here.clock.go(7)
    qtbot.keyClick(here.window, Qt.Key.Key_4)
    here.clock.go(7)
    here.window._end.look()
    assert here.window.isVisible()
    qtbot.mouseClick(here.page, Qt.MouseButton.LeftButton)
    here.clock.go(7)
    here.window._end.look()
    assert here.window.isVisible()


def test_who_wants_neither_question_nor_tip_sees_what_was_done_only(stage):
    here = stage(is_last=True)
    here.desk.policy = replace(here.desk.policy, asks_pain=False, shows_tips=False)
    here.runs_out()
    assert here.page.pain is None
    assert here.page.tip is None
    assert here.told(PAIN_ASKED) == here.told(TIP_SHOWN) == []


def test_the_dose_of_the_day_is_told_with_homework_only(stage):
    here = stage()
    here.desk.state = status(dose_done=8.0, dose_asked=8)
    here.runs_out()
    assert "That completes today’s dose." in all_words(here.page)
    movement = stage(kind=BreakKind.MOVEMENT)
    movement.runs_out()
    assert "today" not in all_words(movement.page).partition("Back")[0].lower()


def all_words(page) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(each.text() for each in page.findChildren(QLabel))


def test_a_full_disk_costs_the_answer_and_not_the_way_out(stage, qtbot, caplog):
    here = stage(is_last=True)
    here.runs_out()
    here.desk.records.failure = KnownError("disk-full", file="neckbreak.db")
    qtbot.keyClick(here.window, Qt.Key.Key_4)
    here.page.back.click()
    assert here.window.isHidden()
    caplog.clear()


# --- after a stop -------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", SYMPTOMS)
def test_after_a_stop_for_a_symptom_pain_is_asked(stage, reason):
    here = stage()
    here.stops(reason)
    if isinstance(here.page, ScreeningPage):
        here.answers_no()
    assert isinstance(here.page, OutcomePage)
    here.page.end.click()
    assert isinstance(here.page, EndPage)
    assert here.page.pain is not None
    assert here.results[0].stop_reason == reason.value
    here.page.back.click()
    assert here.window.isHidden()


def test_just_stopping_leaves_at_once(stage):
    here = stage(is_last=True)
    here.stops(StopReason.JUST_STOP)
    assert here.window.isHidden()


def test_after_an_emergency_nothing_else_is_asked(stage):
    here = stage()
    here.stops(StopReason.CHEST)
    assert "call your emergency number now" in here.page.words.text()
    here.page.end.click()
    assert here.window.isHidden()


def test_pain_is_asked_only_once_after_something(stage):
    here = stage()
    here.desk.uses.after_break.pain_asked(Moment.AFTER, here.clock.now())
    here.stops(StopReason.PAIN_RISING)
    here.page.end.click()
    assert here.window.isHidden()


def test_an_exercise_that_hurt_is_asked_about_when_the_break_is_over(stage):
    here = stage()
    here.stops(StopReason.PAIN_RISING)
    here.page.on.click()
    here.runs_out()
    assert isinstance(here.page, EndPage)
    assert here.page.pain is not None


# --- the stop rules, T01 to T07 -----------------------------------------------------------------


@pytest.mark.parametrize(
    "reason,question,is_going_on",
    [
        (StopReason.DIZZY, "S01", False),
        (StopReason.ARM_SYMPTOMS, "S07", False),
        (StopReason.SHARP_PAIN, "S06", True),
        (StopReason.HEADACHE, "S02", False),
    ],
)
def test_the_check_of_a_reason_and_what_a_no_leads_to(stage, reason, question, is_going_on):
    here = stage()
    here.stops(reason)
    assert list(here.page.rows) == [question]
    here.answers_no()
    assert (here.page.on is not None) == is_going_on
    assert here.page.calm is None


@pytest.mark.parametrize(
    "reason,locked",
    [
        (StopReason.DIZZY, Status.EMERGENCY),
        (StopReason.ARM_SYMPTOMS, Status.RED),
        (StopReason.SHARP_PAIN, Status.RED),
        (StopReason.HEADACHE, Status.EMERGENCY),
    ],
)
def test_a_yes_locks_and_nothing_goes_on(stage, reason, locked):
    here = stage()
    here.stops(reason)
    (row,) = here.page.rows.values()
    row.buttons["yes"].click()
    here.page.done.click()
    assert here.page.on is None
    assert here.page.calm is None
    assert here.desk.screening.status(here.clock.now()).status is locked
    here.page.end.click()
    if locked is Status.EMERGENCY:
        assert here.window.isHidden()


def test_the_second_dizzy_stop_in_two_weeks_locks_although_the_check_found_nothing(stage):
    here = stage()
    earlier = Stamp.of(here.clock.now().plus(-5 * 86_400))
    here.desk.records.add_performance(
        PerformanceRow(
            0, 1, earlier, None, None, None, "chin-tuck", None, 1, 8, 5.0, 0.3,
            Evidence.ENDED_EARLY, "dizzy",
        )
    )  # fmt: skip
    here.stops(StopReason.DIZZY)
    here.answers_no()
    assert "checked by a doctor or physical therapist" in here.page.words.text()
    assert here.page.on is None


def test_rising_pain_offers_to_breathe_instead(stage):
    here = stage()
    here.stops(StopReason.PAIN_RISING)
    assert here.page.on is not None
    here.page.calm.click()
    assert isinstance(here.page, CoachPage)
    view = here.window._run.view
    assert view.performance.exercise.kind.value in ("breathing", "relaxation")
    kept = [each.exercise.id for each in here.window._run.script.performances]
    assert kept[0] == "chin-tuck"
    assert "upper-trapezius-stretch" not in kept
    here.runs_out()
    result = here.results[0]
    assert result.outcome is Outcome.STOPPED_FOR_PAIN
    assert result.performances[0].stop_reason == "pain-rising"
    assert "upper-trapezius-stretch" not in [
        each.performance.exercise.id for each in result.performances
    ]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 500)])
@pytest.mark.parametrize("is_last", [True, False])
def test_nothing_is_cut_on_the_card(stage, theme, size, is_last):
    here = stage(theme=theme, size=size, is_last=is_last)
    here.runs_out()
    QApplication.processEvents()
    assert labels_too_wide(here.window) == []
    back = here.page.back
    corner = back.mapTo(here.window, back.rect().bottomRight())
    assert here.window.rect().contains(corner)


@pytest.mark.parametrize("is_last", [True, False])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1280, 900)])
def test_where_there_is_room_nothing_scrolls(stage, size, is_last):
    here = stage(size=size, is_last=is_last)
    here.window.resize(*size)
    here.runs_out()
    for _ in range(3):
        QApplication.processEvents()
    assert here.page._scroll.verticalScrollBar().maximum() == 0
