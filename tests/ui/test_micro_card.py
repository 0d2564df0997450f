"""The microbreak's card in the corner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from neckbreak.domain.adherence import Outcome
from neckbreak.domain.symptoms import StopReason
from neckbreak.ui.break_pages import StopPage
from neckbreak.ui.break_window import BreakParts
from neckbreak.ui.micro_card import MicroCard
from neckbreak.ui.theme import DARK
from ui.ui_parts import FakeDesk, FakeWatchdog, labels_too_wide, plan


@pytest.fixture
def card(qtbot, clock, figures):
    parts = BreakParts(clock, figures, DARK, FakeWatchdog(), FakeDesk())
    made = MicroCard(plan("neck-rotation").script, parts)
    made.results = []
    made.ended.connect(made.results.append)
    made.present()
    yield made
    if isValid(made):
        made.leave()


def test_it_plays_the_movement_without_the_focus_and_leaves(card, clock):
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.name.text() == "Slow neck turns"
    clock.go(8)
    card._run.look()
    assert card.figure.frames_drawn >= 0
    assert labels_too_wide(card) == []
    while not card._run.is_over:
        clock.go(4)
        card._run.look()
    assert card.cue.text() == "Nicely done."
    card._gone.timeout.emit()
    assert [each.outcome for each in card.results] == [Outcome.COMPLETED]


def test_done_ends_it_early(card, clock):
    clock.go(20)
    card._run.look()
    card.done.click()
    assert card.results[0].done_s == pytest.approx(20)


def test_stop_asks_for_the_reason_in_its_own_window(card, clock):
    clock.go(20)
    card._run.look()
    card.stop.click()
    reasons = card.reasons
    assert card.isHidden()
    assert isinstance(reasons.page, StopPage)
    reasons.page.reasons[StopReason.PAIN_RISING].click()
    assert card.results == []
    reasons.page.end.click()
    assert card.results[0].stop_reason == "pain-rising"
    assert card.results[0].outcome is Outcome.STOPPED_FOR_PAIN


def test_closing_the_reasons_is_simply_stopping(card, clock):
    clock.go(20)
    card._run.look()
    card.stop.click()
    card.reasons.close()
    assert card.results[0].stop_reason == "just-stop"
