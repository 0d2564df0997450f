"""Pause: half an hour, until the call ends, until tomorrow; what is in hand is kept."""

from __future__ import annotations

import pytest

from desk import Desk
from neckbreak.domain.activity import Answer
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Held,
    Kind,
    OffHours,
    On,
    Paused,
    ShowPrompt,
    WithdrawPrompt,
    estimate_next,
    next_wake,
)

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


def test_nothing_counts_and_nothing_looks_in_a_pause() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=10)
        desk.pauses(minutes=30)
        assert desk.watching == frozenset()
        assert next_wake(desk.state, desk.policy) == pytest.approx(1800)
        desk.works(minutes=29)
        assert desk.state.since_break_s == pytest.approx(600)
        desk.works(minutes=1)
        assert isinstance(desk.state.mode, On)
        assert desk.decided("pause-over")
        desk.works(minutes=40)
        desk.expect(ShowPrompt, at="10:20:00")


def test_a_shown_prompt_is_kept_and_offered_after_the_pause() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.pauses(minutes=30)
        desk.expect(WithdrawPrompt, reason="paused")
        assert desk.state.owed is Kind.EXERCISE
        desk.works(minutes=32)
        desk.expect(ShowPrompt, at="10:22:00", reason="after-pause", is_second=True)


def test_a_held_break_stays_held_in_a_pause() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=52)
        desk.pauses(minutes=30)
        assert isinstance(desk.state.stage, Held)
        desk.leaves_call()
        desk.works(minutes=32)
        desk.expect(ShowPrompt, at="10:24:00", reason="held")


def test_resume_ends_it() -> None:
    with Desk(**EAGER) as desk:
        desk.pauses(minutes=120)
        desk.works(minutes=10)
        desk.resumes()
        assert isinstance(desk.state.mode, On)
        assert desk.decided("resumed")
        desk.works(minutes=50)
        desk.expect(ShowPrompt, at="10:00:00")


def test_a_pause_over_the_end_of_the_hours_lets_the_break_go() -> None:
    with Desk(at="16:59", **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.pauses(minutes=120)
        desk.expect(WithdrawPrompt)
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%a %H:%M}") == (Kind.EXERCISE, "Tue 09:50")
        desk.works(minutes=11)
        desk.expect(CloseBreak, at="18:00:00", outcome=Outcome.MISSED, reason="hours-ended")
        desk.works(minutes=120)
        assert isinstance(desk.state.mode, OffHours)


def test_a_pause_slept_through_to_the_next_day_lets_the_break_go() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.pauses(minutes=26 * 60)
        desk.expect(WithdrawPrompt)
        desk.restarts(minutes=24 * 60)
        desk.expect(CloseBreak, outcome=Outcome.MISSED, reason="hours-ended")


def test_until_the_call_ends() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.pauses()
        assert desk.watching == {60.0}, "looking is the only way to see the end"
        assert desk.decided("paused-call")
        assert estimate_next(desk.state, desk.policy) is None
        desk.works(minutes=20)
        desk.leaves_call()
        assert isinstance(desk.state.mode, On)
        assert desk.decided("call-over")


def test_until_a_call_ends_that_begins_later_and_whose_end_is_uncertain() -> None:
    with Desk(**EAGER) as desk:
        desk.leaves_call(Answer.UNKNOWN)
        desk.pauses()
        assert isinstance(desk.state.mode, Paused)
        desk.joins_call()
        desk.leaves_call(Answer.UNKNOWN)
        assert isinstance(desk.state.mode, On)


def test_until_the_call_ends_without_a_call_is_over_at_once() -> None:
    with Desk(**EAGER) as desk:
        desk.pauses()
        assert isinstance(desk.state.mode, On)


def test_a_pause_survives_a_restart_and_the_estimate_knows_its_end() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=20)
        desk.pauses(until="11:00")
        desk.restarts(minutes=2)
        assert desk.state.mode == Paused(desk.at("11:00"))
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%H:%M}") == (Kind.EXERCISE, "11:30")


def test_after_a_pause_that_ends_outside_the_hours_comes_the_next_opening() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=20)
        desk.pauses(until="20:00")
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%a %H:%M}") == (Kind.EXERCISE, "Tue 09:50")


def test_a_break_can_be_asked_for_in_a_pause() -> None:
    with Desk(**EAGER) as desk:
        desk.pauses(minutes=30)
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak, kind=Kind.MICRO, due=None)
        desk.takes_break(40)
        assert isinstance(desk.state.mode, Paused)


def test_a_lock_in_a_pause_is_a_natural_break() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.pauses(minutes=30)
        desk.expect(WithdrawPrompt)
        desk.locks()
        desk.idles(minutes=5)
        desk.expect(CloseBreak, outcome=Outcome.NATURAL, at="09:53:00")
