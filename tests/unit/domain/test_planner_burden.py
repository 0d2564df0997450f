"""Burden: few invitations, kept; beyond them only the icon says "due"."""

from __future__ import annotations

import pytest

from desk import SKIP, START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Kind,
    ShowNotice,
    ShowPrompt,
    Snoozed,
    WithdrawPrompt,
    Working,
    estimate_next,
    exercise_limit,
)

EAGER = {"typing_wait_max_s": 0.0}


def skips_exercise_breaks(desk: Desk, count: int) -> None:
    for _ in range(count):
        desk.works(minutes=50)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE)
        desk.presses(SKIP)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, outcome=Outcome.SKIPPED)


@pytest.mark.parametrize("day, limit", [(0, 3), (6, 3), (7, 4), (13, 4), (14, 5), (300, 5)])
def test_invitations_grow_with_the_weeks(day: int, limit: int) -> None:
    desk = Desk(is_veteran=False)
    desk.sleeps(hours=24 * day)
    assert exercise_limit(desk.state, desk.policy) == limit


def test_before_the_first_day_is_known_it_is_the_first_week() -> None:
    from neckbreak.domain.planner import PlannerState

    desk = Desk()
    assert exercise_limit(PlannerState(now=desk.now), desk.policy) == 3


def test_a_programme_asks_for_its_own_number_up_to_eight() -> None:
    desk = Desk(exercise_breaks_per_day=6)
    assert exercise_limit(desk.state, desk.policy) == 6
    desk.sets(exercise_breaks_per_day=20)
    assert exercise_limit(desk.state, desk.policy) == 8


def test_beyond_the_number_only_the_icon_says_due() -> None:
    with Desk(microbreaks=False, is_veteran=False, **EAGER) as desk:
        skips_exercise_breaks(desk, 3)
        desk.works(minutes=70)

        assert desk.state.due_kind is Kind.EXERCISE
        assert desk.state.is_due
        assert desk.state.stage == Working()
        assert desk.decided("enough-today", kind="exercise")
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, at.local.day) == (Kind.EXERCISE, 3)


def test_the_next_day_begins_afresh() -> None:
    with Desk(microbreaks=False, is_veteran=False, **EAGER) as desk:
        skips_exercise_breaks(desk, 3)
        desk.sleeps(hours=21)
        assert desk.state.offered_today == 0
        desk.until("09:00")
        desk.works(minutes=50)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE)


def test_microbreaks_are_at_most_four_and_go_on_when_exercise_breaks_are_used_up() -> None:
    with Desk(exercise_breaks_per_day=0, ignored_limit=9, **EAGER) as desk:
        for _ in range(4):
            desk.works(minutes=25)
            desk.expect(ShowPrompt, kind=Kind.MICRO)
            desk.presses(START)
            desk.expect(BeginBreak)
            desk.takes_break(40)
        desk.works(minutes=60)

        assert desk.state.micro_offered_today == 4
        assert desk.state.is_due


def test_a_second_offer_and_an_asked_break_are_free() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.works(seconds=70)
        desk.expect(WithdrawPrompt, reason="unanswered")
        desk.works(minutes=10)
        desk.expect(ShowPrompt, is_second=True, reason="again")
        desk.presses(START)
        desk.expect(BeginBreak)
        desk.takes_break()
        desk.asks()
        desk.expect(BeginBreak, due=None)
        desk.takes_break()

        assert desk.state.offered_today == 1


def test_an_appointment_is_free_and_needs_no_counter() -> None:
    with Desk(exercise_breaks_per_day=0, **EAGER) as desk:
        desk.works(minutes=5)
        desk.appointment("chin-tuck")
        shown = desk.expect(ShowPrompt, kind=Kind.EXERCISE, reason="appointment", at="09:05:00")
        assert dict(shown.data) == {"prescription": "chin-tuck"}
        assert desk.state.offered_today == 0
        desk.presses(START)
        desk.expect(BeginBreak)
        desk.takes_break()


def test_an_appointment_takes_a_microbreak_s_place_and_brings_a_snoozed_break_forward() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO)
        desk.appointment()
        desk.expect(WithdrawPrompt, reason="merged")
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.MISSED)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE, reason="appointment")
        desk.appointment()
        assert desk.decided("appointment-joined")
        desk.works(seconds=70)
        desk.expect(WithdrawPrompt)
        assert isinstance(desk.state.stage, Snoozed)
        desk.appointment("row")
        desk.expect(ShowPrompt, is_second=True, reason="appointment")
        assert desk.state.offered_today == 0


def test_an_appointment_during_a_held_microbreak_is_held_in_its_place() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=25)
        desk.appointment()
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.HELD)
        assert desk.state.owed is Kind.EXERCISE


def test_an_appointment_right_after_the_end_of_the_hours_passes() -> None:
    with Desk(at="17:59") as desk:
        desk._move(61)
        desk.appointment()

        assert desk.decided("appointment-passed")


@pytest.mark.parametrize("how", ["paused", "off", "away"])
def test_an_appointment_nobody_is_there_for_passes(how: str) -> None:
    with Desk(at="08:00" if how == "off" else "09:00") as desk:
        if how == "paused":
            desk.pauses(minutes=30)
        elif how == "away":
            desk.idles(minutes=5)
        desk.appointment()

        assert desk.decided("appointment-passed")


def test_after_three_ignored_in_a_row_it_is_quiet_until_tomorrow() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        for _ in range(3):
            while not desk.state.is_due:
                desk.works(minutes=1)
            desk.expect(ShowPrompt)
            desk.works(seconds=70)
            desk.expect(WithdrawPrompt)
            desk.works(minutes=10)
            desk.expect(ShowPrompt, is_second=True)
            desk.works(seconds=70)
            desk.expect(WithdrawPrompt)
            desk.expect(CloseBreak, outcome=Outcome.MISSED, reason="ignored")
        desk.expect(ShowNotice, reason="quiet-today")
        assert desk.state.is_quiet_today
        desk.works(minutes=100)
        assert desk.decided("quiet-today", kind="exercise")
        _kind, at = estimate_next(desk.state, desk.policy)
        assert at.local.day == 3
        desk.appointment()
        assert desk.decided("appointment-passed")


def test_any_answer_ends_the_row() -> None:
    with Desk(microbreaks=False, **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.works(minutes=12)
        desk.expect(WithdrawPrompt)
        desk.expect(ShowPrompt)
        desk.works(minutes=1)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak)
        assert desk.state.ignored_in_a_row == 1
        desk.presses(SKIP)
        desk.expect(CloseBreak, reason="skipped-early")
        assert desk.state.ignored_in_a_row == 0


def test_resuming_ends_the_quiet() -> None:
    with Desk(microbreaks=False, ignored_limit=1, **EAGER) as desk:
        desk.works(minutes=62)
        for _ in range(2):
            desk.expect(ShowPrompt)
            desk.works(minutes=1)
            desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak)
        desk.expect(ShowNotice)
        desk.resumes()
        assert not desk.state.is_quiet_today
        desk.resumes()
        assert sum(line.reason == "resumed" for line in desk.decisions) == 1


def test_a_microbreak_ignored_once_and_merged_counts_as_ignored() -> None:
    with Desk(**EAGER, prompt_again_after_s=1500.0) as desk:
        desk.works(minutes=25)
        desk.expect(ShowPrompt, kind=Kind.MICRO)
        desk.works(minutes=20)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, kind=Kind.MICRO, outcome=Outcome.MISSED, reason="merged")
        assert desk.state.ignored_in_a_row == 1
        desk.works(minutes=5)
        desk.expect(ShowPrompt, kind=Kind.EXERCISE, at="09:50:00")
