"""In the break: other forms of the exercise, the mirror, the keys, the breath, one question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from neckbreak.domain.adherence import Outcome
from neckbreak.domain.assessment import Restriction, ScreeningResult
from neckbreak.domain.exercise import VariantName
from neckbreak.domain.offering import PlanRequest
from neckbreak.domain.policy import Policy
from neckbreak.domain.screening import Status
from neckbreak.domain.session import CueKind
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ui.break_pages import OutcomePage, StopPage
from neckbreak.ui.break_window import BreakParts, BreakWindow
from neckbreak.ui.coach_page import PAIN_FOR_S
from neckbreak.ui.coach_sizes import sizes_of
from neckbreak.ui.key_sheet import KEYS
from neckbreak.ui.theme import DARK, LIGHT
from ui.ui_parts import FakeDesk, FakeWatchdog, catalogue, labels_too_wide, plan

SIZES = [(1920, 1080), (1280, 720), (800, 500), (600, 720)]


class Stage:
    """A running break."""

    def __init__(
        self,
        clock,
        figures,
        *ids,
        theme=LIGHT,
        size=(1280, 720),
        is_still=False,
        policy=None,
        **how,
    ) -> None:
        self.clock, self.desk, self.saved = clock, FakeDesk(), []
        self.desk.policy = policy or self.desk.policy
        self.desk.save_settings = self.saved.append
        self.results: list = []
        dog = FakeWatchdog()
        parts = BreakParts(clock, figures, theme, dog, self.desk, is_still=is_still)
        made = replace(plan(*ids), **how)
        self.window = BreakWindow(made, parts, is_full_screen=False)
        self.window.ended.connect(self.results.append)
        self.window.present()
        self.window.resize(*size)
        self.go(1)

    def go(self, seconds: float) -> None:
        self.clock.go(seconds)
        self.window.look()
        QApplication.processEvents()

    def goes_to(self, kind: CueKind) -> None:
        for _ in range(60):
            if self.view.cue.kind is kind:
                return
            self.go(self.view.cue_left_s + 0.05)
        raise AssertionError(f"no {kind}")

    @property
    def page(self):
        return self.window.page

    @property
    def view(self):
        return self.window._run.view

    def press(self, key) -> None:
        QTest.keyClick(self.window, key)
        QApplication.processEvents()


@pytest.fixture
def stage(qtbot, clock, figures):
    made = []

    def make(*ids, **how) -> Stage:
        made.append(Stage(clock, figures, *ids, **how))
        return made[-1]

    yield make
    for each in made:
        if isValid(each.window):
            each.window.leave()


def picture(widget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    widget.render(image, QPoint(0, 0))
    return image


# --- easier and harder ----------------------------------------------------------------------------


def test_easier_goes_on_from_this_repetition_and_is_what_is_recorded(stage):
    here = stage()
    here.goes_to(CueKind.HOLD)
    rep = here.view.cue.rep
    here.press(Qt.Key.Key_Minus)
    assert here.view.performance.variant is VariantName.EASIER
    assert (here.view.cue.kind, here.view.cue.rep) == (CueKind.GET_READY, rep)
    here.window.leave()
    assert here.results[0].performances[0].performance.variant is VariantName.EASIER


def test_harder_has_its_button_and_its_key(stage):
    here = stage()
    here.page.wake_details()
    here.page.column.harder.click()
    assert here.view.performance.variant is VariantName.HARDER
    here.press(Qt.Key.Key_Minus)
    assert here.view.performance.variant is None
    here.press(Qt.Key.Key_Plus)
    assert here.view.performance.variant is VariantName.HARDER


def test_a_form_that_does_not_exist_is_not_offered(stage):
    here = stage()
    here.page.wake_details()
    for _ in range(4):
        here.press(Qt.Key.Key_Minus)
    assert here.view.performance.variant is VariantName.HALF
    assert not here.page.column.easier.isVisible()
    assert here.page.column.harder.isVisible()


def test_what_safety_withholds_cannot_be_chosen(stage):
    here = stage()

    def refuse(*_args, **_how):
        raise KnownError("catalogue-damaged", file="exercises.json")

    here.desk.uses.variants._day.request = refuse
    here.press(Qt.Key.Key_Return)
    here.press(Qt.Key.Key_Minus)
    assert here.view.performance.variant is None
    assert not here.page.column.easier.isVisible()


def test_the_strip_and_the_watchdog_follow_the_new_script(stage):
    here = stage()
    before = [card.accessibleName() for card in here.page.bottom.strip.cards]
    armed = len(here.window._parts.watchdog.armed)
    here.press(Qt.Key.Key_Plus)
    after = [card.accessibleName() for card in here.page.bottom.strip.cards]
    assert len(after) == len(before)
    assert here.window._parts.watchdog.armed[armed:] == [here.view.left_s + 60]


def test_a_form_can_be_chosen_while_paused(stage):
    here = stage()
    here.press(Qt.Key.Key_Space)
    here.press(Qt.Key.Key_Minus)
    assert here.window._run.is_paused
    assert here.view.performance.variant is VariantName.EASIER
    here.go(100)
    assert here.view.cue.kind is CueKind.GET_READY


# --- the mirror -----------------------------------------------------------------------------------


def test_the_mirror_turns_the_figure_and_is_remembered(stage):
    here = stage("upper-trapezius-stretch")
    here.goes_to(CueKind.HOLD)
    before = picture(here.page.figure)
    here.press(Qt.Key.Key_M)
    assert here.saved == [{"figure.mirror": True}]
    assert picture(here.page.figure) != before
    assert here.page.column.mirror.text() == "Mirror on"
    here.page.column.mirror.click()
    assert here.saved == [{"figure.mirror": True}, {"figure.mirror": False}]
    assert picture(here.page.figure) == before


def test_a_break_begins_as_the_last_one_was(stage):
    here = stage("upper-trapezius-stretch", is_mirror=True)
    assert here.page.column.mirror.text() == "Mirror on"
    here.press(Qt.Key.Key_M)
    assert here.saved == [{"figure.mirror": False}]


# --- keys -----------------------------------------------------------------------------------------


def test_all_keys_are_on_one_card_and_any_key_takes_it_away(stage):
    here = stage()
    here.press(Qt.Key.Key_Question)
    sheet = here.page.keys
    assert sheet.isVisible()
    assert sheet.accessibleName().count(":") == len(KEYS) + 1
    assert picture(here.window) != picture(here.page.figure)
    here.press(Qt.Key.Key_Space)
    assert not sheet.isVisible()
    assert not here.window._run.is_paused


def test_escape_closes_the_keys_first(stage):
    here = stage()
    here.press(Qt.Key.Key_Question)
    here.press(Qt.Key.Key_Escape)
    assert here.results == []
    here.press(Qt.Key.Key_Escape)
    assert len(here.results) == 1


def test_a_click_closes_the_keys(stage, qtbot):
    here = stage()
    here.press(Qt.Key.Key_Question)
    qtbot.mouseClick(here.page.keys, Qt.MouseButton.LeftButton)
    assert not here.page.keys.isVisible()


# --- the breath -----------------------------------------------------------------------------------


def test_the_disc_breathes_with_a_breathing_exercise(stage):
    here = stage("slow-exhale")
    here.goes_to(CueKind.BREATH)
    begin = picture(here.page.column.ring)
    here.go(2)
    assert picture(here.page.column.ring) != begin
    assert here.page.column.ring._caption == "breathe in"
    here.go(3)
    assert here.page.column.ring._caption == "breathe out"


def test_with_still_pictures_the_breath_is_told_in_words(stage):
    here = stage("upper-trapezius-stretch", is_still=True)
    here.goes_to(CueKind.HOLD)
    breath = here.page.column.counters.breath
    assert breath.isVisible()
    assert breath.accessibleName() == "Breath, Out … 6 s"
    assert here.page.column.ring._fullness is None


def test_the_breath_of_a_hold_comes_with_the_details(stage):
    here = stage("upper-trapezius-stretch")
    here.goes_to(CueKind.HOLD)
    breath = here.page.column.counters.breath
    assert not breath.isVisible()
    here.page.wake_details()
    assert breath.isVisible()
    here.goes_to(CueKind.MOVE)
    assert not breath.isVisible()


# --- what safety asks to mind ---------------------------------------------------------------------


def test_before_the_first_movement_it_says_when_to_stop(stage):
    here = stage()
    assert here.page.column.note.text().startswith("Stop if it hurts sharply")
    here.goes_to(CueKind.HOLD)
    assert here.page.column.note.text() == ""


def test_notes_of_safety_are_shown_with_their_exercise(stage):
    made = plan("upper-trapezius-stretch")
    performance = replace(made.script.performances[0], notes=("rise-slowly",))
    script = replace(made.script, performances=(performance,))
    here = stage(script=script)
    here.goes_to(CueKind.HOLD)
    assert here.page.column.note.text() == "Rise slowly. A pull is fine. Pain is not the goal."


# --- the question before the first break ----------------------------------------------------------


def test_the_first_break_of_the_day_asks_beside_the_movement(stage, qtbot):
    here = stage(asks_pain=True)
    row = here.page.bottom.pain
    assert row.isVisible()
    now = here.clock.now()
    (asked,) = here.desk.records.entries("pain-asked", now.day, now.day)
    assert dict(asked.data) == {"moment": "before"}
    qtbot.mouseClick(row.scale.buttons[2], Qt.MouseButton.LeftButton)
    (answer,) = here.desk.records.pain(now.day, now.day)
    assert (answer.moment, answer.value, answer.break_id) == ("before", 2, 1)
    assert here.page.bottom.pain is None


@pytest.mark.parametrize("key,value", [(Qt.Key.Key_5, 5), (Qt.Key.Key_T, 10)])
def test_a_key_answers_it(stage, key, value):
    here = stage(asks_pain=True)
    here.press(key)
    now = here.clock.now()
    assert [row.value for row in here.desk.records.pain(now.day, now.day)] == [value]


def test_it_goes_by_itself_and_nothing_is_kept(stage):
    here = stage(asks_pain=True)
    here.go(PAIN_FOR_S)
    here.go(0.2)
    assert here.page.bottom.pain is None
    here.press(Qt.Key.Key_5)
    now = here.clock.now()
    assert here.desk.records.pain(now.day, now.day) == ()


def test_who_does_not_want_to_be_asked_is_not(stage):
    here = stage(asks_pain=True, policy=Policy(asks_pain=False))
    assert here.page.bottom.pain is None
    now = here.clock.now()
    assert here.desk.records.entries("pain-asked", now.day, now.day) == ()


def test_other_breaks_do_not_ask(stage):
    assert stage().page.bottom.pain is None


# --- every size -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("asks_pain", [True, False])
def test_nothing_is_cut_or_pushed_out(stage, size, theme, asks_pain):
    here = stage(size=size, theme=theme, asks_pain=asks_pain)
    for _ in range(5):
        here.page.wake_details()
        QApplication.processEvents()
        assert labels_too_wide(here.window) == []
        column = here.page.column
        for button in (column.pause, column.next, column.stop, here.page.end):
            corner = button.mapTo(here.window, button.rect().bottomRight())
            assert here.window.rect().contains(corner), button.text()
        ring = column.ring.mapTo(here.window, QPoint(0, column.ring.height())).y()
        buttons = column.pause.mapTo(here.window, QPoint(0, 0)).y()
        assert ring <= buttons + 2
        here.go(here.view.cue_left_s + 0.1)


@pytest.mark.parametrize("size", SIZES)
def test_sizes_shrink_and_never_vanish(size):
    sizes = sizes_of(*size)
    assert sizes.ring >= 100
    assert sizes.button in (44, 56)
    assert sizes.is_narrow == (size[0] < 640)
    assert sizes_of(3840, 2160).ring == 256


def test_the_ring_is_called_by_what_it_counts(stage):
    here = stage("upper-trapezius-stretch")
    assert here.page.column.ring.accessibleName() == "Get ready, 1 of 5 seconds"
    here.goes_to(CueKind.HOLD)
    here.go(12 - (20 - here.view.cue_left_s))
    assert here.page.column.ring.accessibleName() == "Hold, 12 of 20 seconds"


def severe(stage, clock, *ids):
    """A break whose first exercises are too much for severe pain, before the answer."""
    here = stage(*(ids or ("isometric-flexion", "neck-rotation")), asks_pain=True)

    def request(kind, now, asked, *, is_short=False):
        answers = here.desk.records.pain(now.day, now.day)
        worst = max((row.value for row in answers), default=0)
        limits = Restriction.GENTLE_SET if worst >= 7 else None
        screening = ScreeningResult(Status.GREEN, restrictions=frozenset({limits} - {None}))
        return PlanRequest(catalogue(), now.day, now.utc_ms, screening, is_short=is_short)

    here.desk.uses.variants._day.request = request
    return here


def test_severe_pain_before_the_break_leaves_only_the_gentle_set(stage, clock):
    here = severe(stage, clock)
    here.press(Qt.Key.Key_8)
    assert here.view.performance.exercise.id == "neck-rotation"
    assert here.page.column.note.text().startswith("Noted. Until this eases")
    here.go(here.view.left_s + 1)
    (result,) = here.results
    assert [each.performance.exercise.id for each in result.performances] == ["neck-rotation"]
    assert result.outcome is Outcome.COMPLETED


def test_ordinary_pain_changes_nothing(stage, clock):
    here = severe(stage, clock)
    here.press(Qt.Key.Key_6)
    assert here.view.performance.exercise.id == "isometric-flexion"


def test_if_nobody_can_say_what_is_safe_the_break_ends(stage, clock):
    here = severe(stage, clock)

    def refuse(*_args, **_how):
        raise KnownError("catalogue-damaged", file="exercises.json")

    here.desk.uses.variants._day.request = refuse
    here.press(Qt.Key.Key_8)
    assert len(here.results) == 1


# --- the keyboard ---------------------------------------------------------------------------------


def focused(stage, button):
    stage.window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_enter_acts_on_the_button_that_has_the_focus(stage):
    here = stage()
    focused(here, here.page.column.pause)
    assert here.window._run.is_paused
    assert here.view.exercise_no == 1
    focused(here, here.page.column.stop)
    assert isinstance(here.page, StopPage)
    focused(here, here.page.reasons[StopReason.CHEST])
    assert isinstance(here.page, OutcomePage)
    focused(here, here.page.end)
    assert here.results[0].stop_reason == "chest"


def test_without_a_focus_enter_goes_to_the_next_exercise(stage):
    here = stage()
    here.press(Qt.Key.Key_Return)
    assert here.view.exercise_no == 2
