"""The short version of a break: the same break for the record, about a minute for the person."""

from __future__ import annotations

from desk import Desk
from neckbreak.domain.planner import (
    BeginBreak,
    BreakAsked,
    Choice,
    Kind,
    ShowPrompt,
)

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


def due() -> Desk:
    desk = Desk(**EAGER)
    desk.works(minutes=50)
    desk.expect(ShowPrompt)
    return desk


def test_the_short_version_of_what_is_offered_is_begun() -> None:
    with due() as desk:
        desk.presses(Choice.START_SHORT)
        begun = desk.expect(BeginBreak, kind=Kind.EXERCISE, is_short=True)
        assert begun.due is not None
        assert desk.decided("started-short", kind="exercise")
        desk.takes_break(60)
        assert desk.state.since_break_s == 0


def test_an_ordinary_start_is_not_short() -> None:
    with due() as desk:
        desk.presses(Choice.START)
        desk.expect(BeginBreak, is_short=False)
        assert not desk.decided("started-short")
        desk.takes_break()


def test_a_short_one_can_be_had_before_anything_is_due() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=10)
        desk.presses(Choice.START_SHORT)
        desk.expect(BeginBreak, due=None, is_short=True)
        desk.takes_break(60)


def test_asking_for_a_short_break_answers_the_one_in_hand() -> None:
    with due() as desk:
        desk.feed(BreakAsked(desk.now, Kind.EXERCISE, is_short=True))
        begun = desk.expect(BeginBreak, is_short=True)
        assert begun.due is not None
        desk.takes_break(60)


def test_asking_for_a_short_break_with_nothing_in_hand() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=10)
        desk.feed(BreakAsked(desk.now, Kind.EXERCISE, is_short=True))
        desk.expect(BeginBreak, due=None, is_short=True)
        desk.takes_break(60)
