"""The break window, from its first second to its result."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from neckbreak.domain.adherence import BreakKind, Outcome
from neckbreak.domain.session import CueKind
from neckbreak.domain.symptoms import StopReason
from neckbreak.ports.views import BreakPlan, Reason
from neckbreak.ui.break_pages import OutcomePage, StopPage
from neckbreak.ui.break_run import FRAME_MS, HOLD_MS
from neckbreak.ui.break_window import BreakParts, BreakWindow
from neckbreak.ui.coach_page import CoachPage
from neckbreak.ui.end_page import EndPage
from neckbreak.ui.screening_page import ScreeningPage
from neckbreak.ui.theme import DARK, LIGHT
from ui.ui_parts import FakeDesk, FakeWatchdog, labels_too_wide, plan


class Stage:
    """A window with its parts and what it told."""

    def __init__(self, clock, figures, break_plan=None, theme=LIGHT, size=(1280, 720)) -> None:
        self.clock, self.desk, self.dog = clock, FakeDesk(), FakeWatchdog()
        self.not_seen: list[int] = []
        self.results: list = []
        parts = BreakParts(
            clock, figures, theme, self.dog, self.desk, lambda: self.not_seen.append(1)
        )
        self.window = BreakWindow(break_plan or plan(), parts, is_full_screen=False)
        self.window.ended.connect(self.results.append)
        self.window.present()
        self.window.resize(*size)
        QApplication.processEvents()
        clock.go(1)
        self.look()

    def look(self) -> None:
        self.window.look()

    def go(self, seconds: float) -> None:
        self.clock.go(seconds)
        self.look()

    @property
    def page(self):
        return self.window.page

    @property
    def total_s(self) -> float:
        return self.window._run.script.total_s


@pytest.fixture
def stage(qtbot, clock, figures):
    made = Stage(clock, figures)
    yield made
    if isValid(made.window):
        made.window.leave()


def press(qtbot, stage, key):
    qtbot.keyClick(stage.window, key)


def test_a_script_runs_to_its_end_and_the_card_closes(stage, qtbot):
    assert isinstance(stage.page, CoachPage)
    while stage.window._run.view.left_s > 3:
        stage.go(2.5)
    stage.go(5)
    assert isinstance(stage.page, EndPage)
    assert [each.outcome for each in stage.results] == [Outcome.COMPLETED]  # before the card goes

    stage.clock.go(8)
    stage.window._end.look()
    assert len(stage.results) == 1
    assert stage.window.isHidden()
    assert not stage.dog.is_armed


def test_escape_leaves_at_once(stage, qtbot):
    stage.go(60)
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert len(stage.results) == 1
    assert stage.results[0].outcome is Outcome.INTERRUPTED
    assert stage.results[0].done_s == pytest.approx(61)
    assert stage.window.isHidden()


def test_every_way_out_tells_exactly_once(stage):
    stage.window.leave()
    stage.window.leave()
    stage.window.close()
    assert len(stage.results) == 1


def test_the_window_manager_may_close_it(stage):
    stage.window.close()
    assert len(stage.results) == 1


def test_keys_of_the_first_moment_are_ignored(qtbot, clock, figures):
    stage = Stage(clock, figures)
    stage.window._shown = clock.now()
    clock.go(0.6)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_Return):
        press(qtbot, stage, key)
    assert stage.results == []
    assert not stage.window._run.is_paused
    clock.go(0.2)
    press(qtbot, stage, Qt.Key.Key_Space)
    assert stage.window._run.is_paused


def test_escape_leaves_at_any_moment(qtbot, clock, figures):
    stage = Stage(clock, figures)
    stage.window._shown = clock.now()
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert len(stage.results) == 1


def test_space_pauses_and_time_stands_still(stage, qtbot):
    stage.go(10)
    press(qtbot, stage, Qt.Key.Key_Space)
    left_s = stage.window._run.view.left_s
    stage.go(500)
    assert stage.window._run.view.left_s == left_s
    assert not stage.window._run._timer.isActive()
    assert stage.page.column.pause.text() == "Go on"
    press(qtbot, stage, Qt.Key.Key_Space)
    stage.go(2)
    assert stage.window._run.view.left_s == pytest.approx(left_s - 2)
    assert stage.page.column.pause.text() == "Pause"


def test_the_watchdog_is_armed_again_for_a_pause(stage, qtbot):
    assert stage.dog.armed == [stage.total_s + 60]
    stage.window.toggle_pause()
    stage.window.toggle_pause()
    assert len(stage.dog.armed) == 3
    assert stage.dog.armed[1] > stage.total_s + 1000
    assert stage.dog.armed[2] < stage.total_s + 60
    stage.window.leave()
    assert not stage.dog.is_armed


def test_enter_goes_to_the_next_exercise(stage, qtbot):
    press(qtbot, stage, Qt.Key.Key_Return)
    assert stage.window._run.view.exercise_no == 2
    assert stage.page.column.name.text() == "Upper-trapezius stretch"
    press(qtbot, stage, Qt.Key.Key_Return)
    press(qtbot, stage, Qt.Key.Key_Return)
    assert isinstance(stage.page, EndPage)
    press(qtbot, stage, Qt.Key.Key_Return)
    assert len(stage.results) == 1


def test_frames_come_fast_only_while_something_moves(stage):
    seen = {}
    while not stage.window._run.view.is_finished and len(seen) < 3:
        view = stage.window._run.view
        seen[view.cue.kind] = stage.window._run._timer.interval()
        stage.go(max(0.5, view.cue_left_s))
    assert seen[CueKind.MOVE] == FRAME_MS
    assert seen[CueKind.HOLD] == HOLD_MS


def test_stop_halts_at_once_and_asks_for_a_reason(stage, qtbot):
    stage.go(30)
    press(qtbot, stage, Qt.Key.Key_H)
    assert isinstance(stage.page, StopPage)
    assert not stage.window._run._timer.isActive()
    assert not stage.dog.is_armed
    assert set(stage.page.reasons) == set(StopReason)
    qtbot.mouseClick(stage.page.reasons[StopReason.JUST_STOP], Qt.MouseButton.LeftButton)
    assert stage.results[0].stop_reason == "just-stop"


def test_escape_on_the_stop_page_needs_no_reason(stage, qtbot):
    stage.window.stop()
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert stage.results[0].stop_reason == "just-stop"


def test_rising_pain_ends_one_exercise_and_may_go_on(stage, qtbot):
    stage.go(30)
    stage.window.stop()
    stage.page.reasons[StopReason.PAIN_RISING].click()
    assert isinstance(stage.page, OutcomePage)
    assert stage.page.on is not None
    stage.page.on.click()
    assert isinstance(stage.page, CoachPage)
    assert stage.window._run.view.exercise_no == 2
    assert stage.dog.is_armed
    stage.window.leave()
    result = stage.results[0]
    assert result.outcome is Outcome.STOPPED_FOR_PAIN
    assert result.performances[0].stop_reason == "pain-rising"


def test_chest_pain_shows_what_to_do_and_nothing_else(stage):
    stage.window.stop()
    stage.page.reasons[StopReason.CHEST].click()
    page = stage.page
    assert isinstance(page, OutcomePage)
    assert "call your emergency number now" in page.words.text()
    assert page.on is None
    page.end.click()
    assert stage.results[0].stop_reason == "chest"


def test_dizziness_is_checked_and_a_yes_locks(stage):
    stage.window.stop()
    stage.page.reasons[StopReason.DIZZY].click()
    page = stage.page
    assert isinstance(page, ScreeningPage)
    assert list(page.rows) == ["S01"]
    assert not page.done.isEnabled()
    page.rows["S01"].buttons["not-sure"].click()
    page.done.click()
    assert isinstance(stage.page, OutcomePage)
    assert "emergency" in stage.page.words.text()
    stage.page.end.click()
    assert stage.results[0].stop_reason == "dizzy"
    assert dict(stage.desk.screening.latest.answers)["S01"] == "not-sure"


def test_dizziness_without_signs_gives_advice_and_ends(stage):
    stage.window.stop()
    stage.page.reasons[StopReason.DIZZY].click()
    stage.page.rows["S01"].buttons["no"].click()
    stage.page.done.click()
    assert isinstance(stage.page, OutcomePage)
    assert stage.page.on is None
    stage.page.end.click()
    assert stage.results[0].stop_reason == "dizzy"


def test_the_questions_come_first_where_they_are_due(qtbot, clock, figures):
    asks = BreakPlan(1, BreakKind.CALM, None, Reason("not-screened"), needs_screening=True)
    stage = Stage(clock, figures, asks)
    stage.desk.script = plan("chin-tuck").script
    page = stage.page
    assert isinstance(page, ScreeningPage)
    for _ in range(40):
        for row in list(page.rows.values()):
            if row.question_id not in page.answers:
                row.buttons["0" if row.question_id == "S21" else "no"].click()
    page.done.click()
    assert isinstance(stage.page, CoachPage)
    assert stage.window._run.view is not None
    assert stage.window._plan.break_id == 2, "what follows belongs to the row opened now"
    assert stage.window._plan.kind is BreakKind.HOMEWORK
    stage.window.leave()
    assert len(stage.results) == 1


def test_leaving_the_questions_is_a_result_too(qtbot, clock, figures):
    asks = BreakPlan(1, BreakKind.CALM, None, Reason("not-screened"), needs_screening=True)
    stage = Stage(clock, figures, asks)
    stage.page.later.click()
    assert stage.results[0].outcome is Outcome.INTERRUPTED
    assert stage.results[0].performances == ()


def test_counters_and_keys_appear_with_a_key_and_go_again(stage, qtbot):
    page = stage.page
    assert page.bottom.hints.isHidden()
    press(qtbot, stage, Qt.Key.Key_Question)
    assert page.bottom.hints.isVisible()
    assert page.bottom.strip.isVisible()
    page._calm.timeout.emit()
    assert page.bottom.hints.isHidden()


def test_a_window_nobody_sees_is_told(stage, monkeypatch):
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: False)
    stage.window._seen_timer.timeout.emit()
    assert stage.not_seen == [1]


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 500)])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_nothing_is_cut_at_any_size(qtbot, clock, figures, size, theme):
    stage = Stage(clock, figures, theme=theme, size=size)
    QApplication.processEvents()
    assert (stage.window.width(), stage.window.height()) == size
    for _ in range(12):
        stage.go(stage.window._run.view.cue_left_s + 0.1)
        QApplication.processEvents()
        assert labels_too_wide(stage.window) == []
    assert stage.page.column.stop.isVisible()
    stop = stage.page.column.stop
    corner = stop.mapTo(stage.window, stop.rect().bottomRight())
    assert stage.window.rect().contains(corner)
    stage.window.leave()


def test_a_closed_window_is_gone(qtbot, clock, figures):
    stage = Stage(clock, figures)
    stage.go(10)
    dead = weakref.ref(stage.window)
    page = weakref.ref(stage.page)
    stage.window.leave()
    stage.window = None
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    QApplication.processEvents()
    gc.collect()
    assert dead() is None
    assert page() is None


def full_screen(clock, figures):
    parts = BreakParts(clock, figures, LIGHT, FakeWatchdog(), FakeDesk())
    window = BreakWindow(plan(), parts, is_full_screen=True)
    window.present()
    QApplication.processEvents()
    return window


def test_every_screen_has_a_window_and_one_has_the_buttons(qtbot, clock, figures):
    window = full_screen(clock, figures)
    screens = QGuiApplication.screens()
    assert len(screens) == 2
    assert window.screens.home in screens
    assert set(window.screens.companions) == set(screens) - {window.screens.home}
    companion = next(iter(window.screens.companions.values()))
    clock.go(1)
    told = []
    window.ended.connect(told.append)
    qtbot.keyClick(companion, Qt.Key.Key_Escape)
    assert len(told) == 1
    assert not companion.isVisible()


def test_screens_come_and_go(qtbot, clock, figures):
    window = full_screen(clock, figures)
    left, right = QGuiApplication.screens()
    present = [left, right]
    window.screens._screens = lambda: present
    home = window.screens.home
    other = right if home is left else left
    present[:] = [other]
    window.screens.follow()
    assert window.screens.home is other
    assert window.screens.companions == {}
    present[:] = []
    window.screens.follow()
    assert window.screens.home is other
    assert window.isVisible()
    present[:] = [left, right]
    window.screens.follow()
    assert len(window.screens.companions) == 1
    window.leave()
