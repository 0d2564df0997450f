"""Due: 25 and 50 minutes of activity, within the hours; an exercise break swallows a microbreak."""

from __future__ import annotations

import pytest

from desk import START, Desk
from neckbreak.domain.planner import (
    BeginBreak,
    Kind,
    ShowPrompt,
    Waiting,
    estimate_next,
)

EAGER = {"typing_wait_max_s": 0.0}
"""Invitations come the moment they may."""


def test_a_microbreak_is_due_at_25_minutes_of_activity() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, at="09:25:00", kind=Kind.MICRO, reason="due-micro", is_second=False)
        assert desk.state.is_due


def test_an_exercise_break_is_due_at_50_minutes_of_activity() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=30)
        desk.idles(minutes=2)
        desk.works(minutes=20)
        desk.expect(ShowPrompt, at="09:52:00", kind=Kind.EXERCISE, reason="due-exercise")


def test_an_exercise_break_soon_due_swallows_the_microbreak() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=21)
        desk.idles(seconds=70)
        desk.works(minutes=29)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE, at="09:51:10")


def test_a_microbreak_further_off_is_not_swallowed() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=19)
        desk.idles(seconds=70)
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO, at="09:45:10")


def test_nothing_is_due_while_switched_off() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=49)
        assert not desk.state.is_due


def test_a_working_morning_alternates() -> None:
    with Desk(**EAGER) as desk:
        for at, kind in (
            ("09:25:00", Kind.MICRO),
            ("09:50:40", Kind.EXERCISE),
            ("10:18:40", Kind.MICRO),
        ):
            desk.works(minutes=25)
            desk.expect(ShowPrompt, at=at, kind=kind)
            desk.presses(START)
            begun = desk.expect(BeginBreak, kind=kind)
            assert begun.due is not None
            desk.takes_break(40 if kind is Kind.MICRO else 180)


def test_no_prompt_in_the_first_two_minutes_after_a_return() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=49)
        desk.idles(minutes=2)
        desk.works(minutes=1)
        assert desk.state.is_due
        desk.works(minutes=1)
        desk.expect(ShowPrompt, at="09:53:00")


@pytest.mark.parametrize("minutes_before", [10, 24])
def test_the_estimate_says_when_the_next_comes(minutes_before: int) -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=minutes_before)
        desk.feed(desk.look())
        kind, at = estimate_next(desk.state, desk.policy)

        assert (kind, f"{at.local:%H:%M}") == (Kind.MICRO, "09:25")


def test_the_estimate_knows_what_is_swallowed_and_what_is_snoozed() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=21)
        desk.idles(seconds=70)
        desk.works(minutes=5)
        desk.feed(desk.look())
        kind, at = estimate_next(desk.state, desk.policy)

        assert (kind, f"{at.local:%H:%M:%S}") == (Kind.EXERCISE, "09:51:10")


def test_a_break_that_waits_is_estimated_now() -> None:
    with Desk() as desk:
        desk.works(minutes=25)
        assert isinstance(desk.state.stage, Waiting)
        assert estimate_next(desk.state, desk.policy) == (Kind.MICRO, desk.state.now)
