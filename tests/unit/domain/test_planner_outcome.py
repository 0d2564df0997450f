"""Outcome: exactly one for every due break, and the why-log says which and why."""

from __future__ import annotations

import pytest

from desk import START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    BreakBegan,
    BreakEnded,
    CloseBreak,
    Kind,
    ShowPrompt,
    Snoozed,
    WithdrawPrompt,
    Working,
)

EAGER = {"typing_wait_max_s": 0.0}


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_begun_break_ends_once_with_what_the_coach_measured(outcome: Outcome) -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(START)
        desk.expect(BeginBreak)
        desk.takes_break(100, outcome)
        desk.feed(BreakEnded(desk.now, outcome))

        assert sum(line.reason == f"break-{outcome.value}" for line in desk.decisions) == 1
        assert desk.state.stage == Working()
        assert desk.state.since_break_s == 0


def test_a_window_that_comes_up_without_a_break_is_nothing() -> None:
    with Desk() as desk:
        before = desk.state
        desk.feed(BreakBegan(desk.now))
        assert desk.state == before


def test_a_minute_away_is_a_due_microbreak_taken() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO)
        desk.idles(seconds=60)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.NATURAL, at="09:26:00")


def test_an_absence_before_anything_is_due_has_no_outcome() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=20)
        desk.idles(minutes=10)
        desk.works(minutes=1)
        assert desk.decided("away", minutes=10)


def test_a_suspend_while_due_is_a_natural_break() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.sleeps(minutes=40)
        desk.expect(WithdrawPrompt, reason="natural")
        desk.expect(CloseBreak, outcome=Outcome.NATURAL)
        assert desk.decided("natural", minutes=40)


def test_a_suspend_of_seconds_leaves_the_prompt() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.sleeps(seconds=20)
        assert desk.seen[-1].effect != WithdrawPrompt("away")


def test_a_break_asked_for_answers_the_one_in_hand() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.asks(Kind.EXERCISE)
        begun = desk.expect(BeginBreak)
        assert begun.due is not None


def test_an_exercise_break_asked_for_stands_for_a_due_microbreak() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO)
        desk.asks(Kind.EXERCISE)
        begun = desk.expect(BeginBreak, kind=Kind.EXERCISE)
        assert begun.due is not None
        desk.takes_break()
        assert desk.state.since_break_s == 0


def test_a_microbreak_asked_for_does_not_stand_for_a_due_exercise_break() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak, kind=Kind.MICRO, due=None)
        desk.takes_break(40)
        assert isinstance(desk.state.stage, Snoozed)
        desk.works(minutes=5)
        shown = desk.expect(ShowPrompt, kind=Kind.EXERCISE, at="09:55:40")
        assert shown.reason == "after-snooze"


def test_a_break_ended_behind_a_lock_goes_on_as_an_absence() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=5)
        desk.asks()
        desk.expect(BeginBreak)
        desk.locks()
        desk.idles(seconds=300)
        desk.feed(BreakEnded(desk.now, Outcome.COMPLETED))
        assert desk.state.absence_s == 0
        desk.idles(minutes=3)
        desk.unlocks()
        assert desk.decided("away", minutes=3)


def test_who_does_not_come_back_from_a_break_is_away_from_its_end() -> None:
    with Desk(**EAGER) as desk:
        desk.asks()
        desk.expect(BeginBreak)
        desk.idles(seconds=180)
        desk.feed(BreakEnded(desk.now, Outcome.COMPLETED))
        desk.idles(minutes=5)
        assert desk.state.absence_s == pytest.approx(180)
        desk.works(seconds=1)
        assert desk.decided("away", minutes=5)
