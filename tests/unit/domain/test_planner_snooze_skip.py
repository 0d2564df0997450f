"""Snooze and skip: twice for free, then kept; skipping says so in the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk import NOT_TODAY, QUIET_1H, SKIP, SNOOZE, SNOOZE_LONG, START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Held,
    Kind,
    OwedBreak,
    Paused,
    ShowPrompt,
    SkippedAhead,
    Snoozed,
    WithdrawPrompt,
    Working,
    dump,
    estimate_next,
    load,
    may_snooze,
)

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


def due(**overrides: object) -> Desk:
    desk = Desk(**{**EAGER, **overrides})
    desk.works(minutes=50)
    desk.expect(ShowPrompt, at="09:50:00")
    return desk


def snoozes_thrice(desk: Desk) -> None:
    for _ in range(2):
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt, reason="snoozed")
        desk.works(minutes=5)
        desk.expect(ShowPrompt, is_second=True, reason="after-snooze")
    desk.presses(SNOOZE)
    desk.expect(WithdrawPrompt)


def test_a_snooze_is_five_minutes() -> None:
    with due() as desk:
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt, reason="snoozed")
        assert desk.decided("snoozed", minutes=5, left=1)
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%H:%M}") == (Kind.EXERCISE, "09:55")
        desk.works(minutes=5)
        desk.expect(ShowPrompt, at="09:55:00", reason="after-snooze", is_second=True)
        assert desk.state.since_break_s == pytest.approx(55 * 60)


@pytest.mark.parametrize("snooze_s, at", [(None, "10:05:00"), (60.0, "09:51:00")])
def test_a_long_snooze_and_one_of_a_given_length(snooze_s: float | None, at: str) -> None:
    with due() as desk:
        desk.presses(SNOOZE_LONG, snooze_s)
        desk.expect(WithdrawPrompt)
        desk.works(minutes=16 if snooze_s is None else 1)
        desk.expect(ShowPrompt, at=at)
        if snooze_s is None:
            desk.works(seconds=20)
            desk.expect(WithdrawPrompt)


def test_snoozing_again_before_its_end_uses_the_second() -> None:
    with due() as desk:
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.works(minutes=1)
        desk.presses(SNOOZE)
        assert desk.state.snoozes == 2
        desk.works(minutes=5)
        desk.expect(ShowPrompt, at="09:56:00")


def test_a_third_makes_it_owed_and_the_next_one_takes_its_place() -> None:
    with due() as desk:
        snoozes_thrice(desk)
        assert desk.state.owed is Kind.EXERCISE
        assert desk.state.is_due
        assert desk.decided("owed")
        desk.presses(SNOOZE)
        assert desk.decided("nothing-to-snooze")
        desk.works(minutes=50)
        closed = desk.expect(CloseBreak, at="10:50:00", outcome=Outcome.MISSED, reason="merged")
        shown = desk.expect(ShowPrompt, at="10:50:00", is_second=False, reason="due-exercise")
        assert f"{closed.due.local:%H:%M}" == "09:50"
        assert dict(shown.data)["minutes"] == 110
        assert desk.state.offered_today == 2


def test_an_owed_break_is_offered_after_a_short_absence() -> None:
    with due() as desk:
        snoozes_thrice(desk)
        desk.idles(minutes=2)
        desk.works(minutes=2)
        desk.expect(ShowPrompt, at="10:04:00", reason="owed", is_second=True)


def test_an_owed_break_is_offered_after_a_hold() -> None:
    with due() as desk:
        snoozes_thrice(desk)
        desk.joins_call()
        assert isinstance(desk.state.stage, Held)
        desk.works(minutes=5)
        desk.leaves_call()
        desk.works(minutes=2)
        desk.expect(ShowPrompt, at="10:07:00", reason="held", is_second=True)


def test_an_owed_microbreak_gives_way_to_the_exercise_break() -> None:
    with Desk(typing_wait_max_s=0.0, snoozes_max=0) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO)
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.works(minutes=25)
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.MISSED, reason="merged")
        desk.expect(ShowPrompt, kind=Kind.EXERCISE, at="09:50:00")


def test_an_owed_break_can_be_started_and_skipped() -> None:
    with due(snoozes_max=0) as desk:
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.presses(START)
        begun = desk.expect(BeginBreak)
        assert begun.due is not None


def test_before_it_is_due_a_snooze_moves_it_and_uses_one() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=40)
        desk.presses(SNOOZE)
        desk.presses(SNOOZE)
        assert desk.decided("moved", kind="exercise", minutes=5)
        desk.presses(SNOOZE)
        assert desk.decided("no-snooze-left")
        desk.works(minutes=20)
        desk.expect(ShowPrompt, at="10:00:00")
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        assert desk.state.owed is Kind.EXERCISE


def test_before_it_is_due_a_snooze_moves_the_microbreak_when_that_is_next() -> None:
    with Desk(typing_wait_max_s=0.0) as desk:
        desk.works(minutes=24)
        desk.presses(SNOOZE)
        desk.works(minutes=6)
        desk.expect(ShowPrompt, kind=Kind.MICRO, at="09:30:00")


def test_what_is_due_but_not_offered_moves_from_now_on() -> None:
    with Desk(exercise_breaks_per_day=0, **EAGER) as desk:
        desk.works(minutes=60)
        assert desk.state.is_due
        desk.presses(SNOOZE)
        assert not desk.state.is_due
        desk.works(minutes=5)
        assert desk.state.is_due


def test_skip_records_and_empties() -> None:
    with due() as desk:
        desk.presses(SKIP)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, kind=Kind.EXERCISE, outcome=Outcome.SKIPPED, reason="skipped")
        assert desk.state.since_break_s == 0
        assert desk.state.stage == Working()


def test_skip_before_it_is_due_records_too() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=30)
        desk.presses(SKIP)
        closed = desk.expect(CloseBreak, outcome=Outcome.SKIPPED, reason="skipped-early")
        assert closed.due == desk.state.now
        desk.works(minutes=50)
        desk.expect(ShowPrompt, at="10:20:00")


def test_skip_pressed_again_is_about_the_same_break() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=30)
        desk.presses(SKIP)
        desk.expect(CloseBreak, outcome=Outcome.SKIPPED, reason="skipped-early")
        for _ in range(3):
            desk.works(minutes=6)
            desk.presses(SKIP)
        assert desk.decided("skipped-already", kind="exercise")
        assert desk.state.since_break_s == 18 * 60, "it empties nothing twice"


def test_once_its_time_has_passed_the_break_after_it_can_be_skipped() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=30)
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        desk.works(minutes=20)
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")


def test_after_a_break_or_an_absence_the_next_one_can_be_skipped() -> None:
    with Desk(**EAGER) as desk:
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        desk.idles(minutes=4)
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        desk.asks(Kind.EXERCISE)
        desk.expect(BeginBreak)
        desk.takes_break(180)
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")


def test_a_minute_away_ends_the_skip_of_a_microbreak_not_of_an_exercise_break() -> None:
    with Desk() as desk:
        desk.presses(SKIP)
        desk.expect(CloseBreak, kind=Kind.MICRO, reason="skipped-early")
        desk.presses(SKIP)
        desk.idles(seconds=90)
        desk.presses(SKIP)
        desk.expect(CloseBreak, kind=Kind.MICRO, reason="skipped-early")
    with Desk(microbreaks=False) as desk:
        desk.presses(SKIP)
        desk.expect(CloseBreak, kind=Kind.EXERCISE, reason="skipped-early")
        desk.idles(seconds=90)
        desk.presses(SKIP)
        assert desk.decided("skipped-already", kind="exercise")


def test_what_is_due_but_not_offered_is_skipped_once_too() -> None:
    with Desk(exercise_breaks_per_day=0, **EAGER) as desk:
        desk.works(minutes=60)
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        desk.presses(SKIP)
        assert desk.decided("skipped-already", kind="exercise")


def test_a_pause_after_a_skip_does_not_skip_again() -> None:
    with Desk(**EAGER) as desk:
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        desk.presses(QUIET_1H)
        assert desk.decided("quiet-hour", minutes=60)


def test_a_skip_ahead_is_kept_over_a_restart_and_unknown_to_older_states() -> None:
    with Desk(**EAGER) as desk:
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        saved = dump(desk.state)
        assert load(saved, desk.now).skipped == SkippedAhead(Kind.EXERCISE, 3000.0)
        del saved["skipped"]
        assert load(saved, desk.now).skipped is None


@pytest.mark.parametrize("snoozes, is_possible", [(0, True), (1, True), (2, False)])
def test_before_it_is_due_a_snooze_needs_one_left(snoozes: int, is_possible: bool) -> None:
    with Desk(**EAGER) as desk:
        assert may_snooze(replace(desk.state, snoozes=snoozes), desk.policy) is is_possible


def test_the_third_snooze_of_a_shown_break_is_possible_and_then_no_more() -> None:
    with due() as desk:
        shown = replace(desk.state, snoozes=2)
        assert may_snooze(shown, desk.policy)
        owed = replace(shown, stage=Working(OwedBreak(Kind.EXERCISE, desk.now)))
        assert not may_snooze(owed, desk.policy)
        assert not may_snooze(replace(desk.state, mode=Paused(None)), desk.policy)


def test_skip_and_snooze_outside_the_hours_do_nothing() -> None:
    with Desk(at="07:00") as desk:
        desk.presses(SKIP)
        desk.presses(SNOOZE)
        assert desk.decided("nothing-to-snooze")


def test_quiet_for_an_hour_skips_and_pauses() -> None:
    with due() as desk:
        desk.presses(QUIET_1H)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, outcome=Outcome.SKIPPED)
        assert desk.state.mode == Paused(desk.at("10:50"))
        assert desk.decided("quiet-hour", minutes=60)


def test_not_today_skips_and_pauses_until_tomorrow() -> None:
    with due() as desk:
        desk.presses(NOT_TODAY)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, outcome=Outcome.SKIPPED)
        desk.idles(minutes=8 * 60)
        desk.sleeps(hours=14)
        assert not isinstance(desk.state.mode, Paused)


def test_a_snooze_that_ends_in_a_call_is_held() -> None:
    with due() as desk:
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.joins_call()
        assert isinstance(desk.state.stage, Snoozed)
        desk.works(minutes=6)
        assert isinstance(desk.state.stage, Held)
