"""Hold: in a call, sharing, full screen: not shown, kept, offered two minutes afterwards."""

from __future__ import annotations

import pytest

from desk import START, Desk
from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Held,
    Kind,
    ShowNotice,
    ShowPrompt,
    WithdrawPrompt,
    estimate_next,
)
from neckbreak.domain.planner_draft import holds
from neckbreak.domain.policy import Policy

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


def test_a_break_due_in_a_call_is_offered_two_minutes_after_it() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=45)
        desk.joins_call("zoom")
        desk.works(minutes=17)
        assert desk.state.owed is Kind.EXERCISE
        desk.feed(desk.look())
        assert desk.state.since_break_s > 3600
        assert estimate_next(desk.state, desk.policy) is None
        desk.leaves_call()
        desk.works(minutes=2)
        shown = desk.expect(ShowPrompt, at="10:04:00", reason="held", is_second=False)
        assert dict(shown.data) == {"minutes": 12, "why": "call", "detail": "zoom"}
        assert desk.decided("held", minutes=12, why="call", detail="zoom")


def test_a_shown_prompt_is_withdrawn_when_a_call_begins() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.joins_call()
        desk.expect(WithdrawPrompt, reason="held")
        desk.leaves_call()
        desk.works(minutes=2)
        desk.expect(ShowPrompt, is_second=True)


def test_a_call_that_goes_on_after_a_moment_holds_on() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=50)
        desk.leaves_call()
        desk.works(minutes=1)
        desk.joins_call()
        desk.works(minutes=5)
        desk.leaves_call()
        desk.works(minutes=1, seconds=59)
        desk.expect_nothing()
        desk.works(seconds=1)
        desk.expect(ShowPrompt, at="09:58:00")


def test_a_hold_has_no_end_but_says_so_once_after_half_an_hour() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=200)
        notice = desk.expect(ShowNotice, at="10:20:00", reason="held-long")
        assert dict(notice.data) == {"minutes": 30, "why": "call"}
        assert isinstance(desk.state.stage, Held)


def test_at_most_one_break_is_owed() -> None:
    with Desk(typing_wait_max_s=0.0) as desk:
        desk.joins_call()
        desk.works(minutes=29)
        assert desk.state.owed is Kind.MICRO
        desk.works(minutes=20)
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.HELD, at="09:45:00")
        desk.works(minutes=20)
        assert desk.state.owed is Kind.EXERCISE
        desk.works(minutes=60)
        desk.expect(ShowNotice)
        desk.leaves_call()
        desk.works(minutes=2)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE)


def test_unknown_never_holds() -> None:
    with Desk(**EAGER) as desk:
        desk.leaves_call(Answer.UNKNOWN)
        desk.works(minutes=50)
        desk.expect(ShowPrompt)


def test_a_held_break_can_be_started_by_hand() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=60)
        desk.presses(START)
        begun = desk.expect(BeginBreak)
        assert begun.due is not None


def test_a_lock_while_held_is_a_natural_break() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=60)
        desk.locks()
        desk.idles(minutes=3)
        desk.expect(CloseBreak, outcome=Outcome.NATURAL, at="10:03:00")


def test_a_card_in_a_call_is_one_silent_note_and_the_break_is_held_all_the_same() -> None:
    with Desk(**EAGER, in_call="card") as desk:
        desk.joins_call()
        desk.works(minutes=52)
        desk.expect(ShowNotice, reason="held-move", at="09:50:00")
        assert isinstance(desk.state.stage, Held)


@pytest.mark.parametrize("reason", ["sharing", "presenting", "anything", None])
def test_some_reasons_always_hold(reason: str | None) -> None:
    policy = Policy(in_call="as_usual", in_full_screen="as_usual")
    assert holds(Interruptibility(Answer.YES, reason), policy)


@pytest.mark.parametrize(
    "reason, setting",
    [
        ("call", {"in_call": "as_usual"}),
        ("full-screen", {"in_full_screen": "as_usual"}),
        ("do-not-disturb", {"hold_do_not_disturb": False}),
        ("calendar", {"hold_calendar": False}),
    ],
)
def test_the_person_decides_what_holds(reason: str, setting: dict[str, object]) -> None:
    busy = Interruptibility(Answer.YES, reason)
    assert holds(busy, Policy())
    assert not holds(busy, Policy(**setting))


def test_a_card_for_full_screen() -> None:
    with Desk(**EAGER, in_full_screen="card") as desk:
        desk.joins_call(reason="full-screen")
        desk.works(minutes=52)
        desk.expect(ShowNotice, reason="held-move")


def test_a_hold_without_a_reason_is_busy() -> None:
    with Desk(**EAGER) as desk:
        desk.busy = Interruptibility(Answer.YES)
        desk.works(minutes=52)
        assert desk.state.stage.reason == "busy"
