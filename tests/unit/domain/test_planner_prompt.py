"""Prompt: waits for a pause in typing, waits for the person, asks once more, then lets go."""

from __future__ import annotations

from desk import START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Kind,
    OnBreak,
    Prompted,
    ShowPrompt,
    TimePassed,
    Waiting,
    WithdrawPrompt,
)

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


def test_it_waits_for_a_pause_in_typing() -> None:
    with Desk(microbreaks=False) as desk:
        desk.works(minutes=50, seconds=20)
        desk.pauses_typing(seconds=3.9)
        desk.works(seconds=5)
        desk.pauses_typing(seconds=4)
        desk.expect(ShowPrompt, at="09:50:32")


def test_it_waits_a_minute_at_most() -> None:
    with Desk(microbreaks=False) as desk:
        desk.works(minutes=51)
        desk.expect(ShowPrompt, at="09:51:00")


def test_hands_that_rest_already_are_a_pause() -> None:
    with Desk(microbreaks=False) as desk:
        desk.works(minutes=49, seconds=50)
        desk.idles(seconds=12)
        desk.expect(ShowPrompt, at="09:50:00")


def test_a_sensor_that_cannot_tell_waits_for_nothing() -> None:
    with Desk(microbreaks=False) as desk:
        desk.is_blind = True
        desk.feed(desk.look())
        desk.works(minutes=50)
        desk.expect(ShowPrompt, at="09:50:00")


def test_a_wake_without_a_look_is_no_pause_in_typing() -> None:
    with Desk(microbreaks=False) as desk:
        desk.works(minutes=50)
        desk._move(10)
        desk.feed(TimePassed(desk.now))
        assert isinstance(desk.state.stage, Waiting)


def test_unanswered_it_is_asked_once_more_and_then_missed() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt, at="09:50:00", is_second=False)
        desk.works(minutes=10)
        desk.expect(WithdrawPrompt, at="09:51:10", reason="unanswered")
        desk.works(minutes=5)
        desk.expect(ShowPrompt, at="10:01:10", is_second=True, reason="again")
        desk.expect(WithdrawPrompt, at="10:02:20")
        desk.expect(CloseBreak, at="10:02:20", outcome=Outcome.MISSED, reason="ignored")
        desk.works(minutes=47)
        assert not desk.state.is_due
        desk.works(minutes=1)
        desk.expect(ShowPrompt, at="10:52:20", is_second=False)


def test_start_begins_the_due_break() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(START)
        begun = desk.expect(BeginBreak, kind=Kind.EXERCISE)
        assert f"{begun.due.local:%H:%M}" == "09:50"
        assert desk.state.stage.is_begun
        desk.presses(START)
        desk.asks()
        desk.takes_break()


def test_start_when_nothing_is_due_is_a_break_asked_for() -> None:
    with Desk() as desk:
        desk.presses(START)
        desk.expect(BeginBreak, kind=Kind.EXERCISE, due=None)
        desk.takes_break()


def test_by_itself_it_starts_at_a_pause_in_typing() -> None:
    with Desk(starts_itself=True, microbreaks=False) as desk:
        desk.works(minutes=51)
        desk.expect(ShowPrompt, at="09:51:00")
        desk.works(seconds=80)
        assert desk.watching == {60.0, 4.0}
        desk.idles(seconds=4)
        desk.expect(BeginBreak, at="09:52:24")
        assert desk.decided("started-itself")
        desk.takes_break()


def test_by_itself_it_never_starts_into_typing() -> None:
    with Desk(starts_itself=True, microbreaks=False) as desk:
        desk.works(minutes=51)
        desk.expect(ShowPrompt, at="09:51:00")
        desk.works(minutes=3)
        desk.expect(WithdrawPrompt, at="09:53:10", reason="unanswered")


def test_by_itself_it_never_starts_for_an_empty_chair() -> None:
    with Desk(starts_itself=True, reading_mode=True, microbreaks=False) as desk:
        desk.works(minutes=49)
        desk.idles(minutes=1)
        desk.expect(ShowPrompt, at="09:50:00")
        desk.idles(minutes=2)
        desk.expect(WithdrawPrompt, at="09:51:10", reason="unanswered")


def test_by_itself_it_starts_where_the_sensor_cannot_tell() -> None:
    with Desk(starts_itself=True, microbreaks=False) as desk:
        desk.is_blind = True
        desk.feed(desk.look())
        desk.works(minutes=52)
        desk.expect(ShowPrompt, at="09:50:00")
        desk.expect(BeginBreak, at="09:51:10")


def test_who_leaves_finds_it_withdrawn_and_offered_again_after_the_return() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt, at="09:50:00")
        desk.idles(seconds=100)
        desk.expect(WithdrawPrompt, at="09:51:00", reason="away")
        desk.works(minutes=3)
        desk.expect(ShowPrompt, at="09:53:40", is_second=True, reason="after-return")
        assert desk.state.offered_today == 1


def test_who_stays_away_has_taken_a_natural_break() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.idles(minutes=3)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, at="09:53:00", outcome=Outcome.NATURAL)
        assert desk.decided("natural", kind="exercise", minutes=3)


def test_a_lock_takes_it_away_and_a_quick_unlock_brings_it_back() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.locks()
        desk.expect(WithdrawPrompt, reason="away")
        desk.idles(seconds=1)
        desk.unlocks()
        desk.expect(ShowPrompt, at="09:50:01", is_second=True)
        assert isinstance(desk.state.stage, Prompted)


def test_a_second_look_at_the_same_instant_changes_nothing() -> None:
    with Desk(**EAGER) as desk:
        desk.asks()
        desk.expect(BeginBreak)
        before = desk.state
        desk.feed(TimePassed(desk.now))
        assert desk.state == before
        assert isinstance(before.stage, OnBreak)
