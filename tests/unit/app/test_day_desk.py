"""What a break holds today: the programme, the record and safety, read together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fakes.workplace import ALL_NO
from neckbreak.app.coach import BreakResult, PerformanceResult
from neckbreak.app.day_desk import working_ranges
from neckbreak.app.holding import Holding, make_prompt, plan_items
from neckbreak.domain.adherence import (
    BreakKind,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    Stamp,
)
from neckbreak.domain.planner import Kind, PlannerState
from neckbreak.domain.policy import EXERCISE_BREAKS_MAX, Hours, Policy
from neckbreak.domain.programme import Prescription
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.views import Reason
from rule_samples import (
    DAY_MS,
    HOUR_MS,
    MONDAY,
    at,
    break_row,
    follow,
    prescribed,
    stage,
)
from unit.app.desks import PLAN, desk_with, does

TUESDAY_S = 24 * 3600.0


def held(holding: Holding) -> list[str]:
    return [each.exercise.id for each in holding.performances]


STATE = PlannerState(now=at(), day=MONDAY, first_day=MONDAY)


# --- what a break holds -------------------------------------------------------------------------


def test_the_days_dose_comes_first_and_then_ordinary_movement() -> None:
    desk = desk_with(PLAN)
    first = desk.holding(Kind.EXERCISE, at(), None)
    assert first.kind is BreakKind.HOMEWORK
    assert held(first) == ["press", "pull"]
    assert first.reason == Reason("dose-open", (("left", 0),))
    assert not first.needs_screening
    does(desk, first)
    then = desk.holding(Kind.EXERCISE, at(4000), None)
    assert then.kind is BreakKind.MOVEMENT
    assert then.reason.key == "dose-done"
    assert not {"press", "pull"} & set(held(then))


def test_the_dose_is_spread_over_the_breaks_that_are_left() -> None:
    desk = desk_with(PLAN)
    morning = desk.holding(Kind.EXERCISE, at(), None, STATE)
    assert held(morning) == ["press"]
    assert dict(morning.reason.data) == {"left": 1}


def test_late_in_the_day_what_is_open_is_done_together() -> None:
    desk = desk_with(PLAN)
    evening = at(5.5 * 3600)
    assert held(desk.holding(Kind.EXERCISE, evening, None, replace(STATE, now=evening))) == [
        "press", "pull",
    ]  # fmt: skip


def test_breaks_already_begun_leave_fewer_for_the_dose() -> None:
    desk = desk_with(PLAN)
    for _ in range(2):
        desk.records.add_break(break_row(Outcome.INTERRUPTED))
    desk.records.add_break(break_row(Outcome.COMPLETED, kind=BreakKind.MICRO))
    assert held(desk.holding(Kind.EXERCISE, at(), None, STATE)) == ["press", "pull"]


def test_on_a_day_off_the_break_is_the_last_one() -> None:
    desk = desk_with(PLAN)
    sunday = at(-24 * 3600)
    request = desk.request(Kind.EXERCISE, sunday, None, replace(STATE, now=sunday))
    assert request.breaks_left == 1
    assert working_ranges(Policy(), sunday) == ()


def test_a_microbreak_is_short_and_stays_a_microbreak_whatever_it_holds() -> None:
    desk = desk_with(PLAN)
    micro = desk.holding(Kind.MICRO, at(), None)
    assert micro.kind is BreakKind.MICRO
    assert micro.script.total_s <= 60
    red = desk_with(PLAN, answers=ALL_NO | {"S06": "yes"})
    calm = red.holding(Kind.MICRO, at(), None)
    assert calm.kind is BreakKind.MICRO
    assert calm.reason.key == "red"
    locked = desk_with(PLAN, answers=ALL_NO | {"S03": "yes"}).holding(Kind.MICRO, at(), None)
    assert (locked.kind, locked.script) == (BreakKind.MICRO, None)


def test_before_the_safety_questions_there_is_eye_rest_and_the_questions() -> None:
    desk = desk_with(PLAN, answers=None)
    holding = desk.holding(Kind.EXERCISE, at(), None)
    assert held(holding) == ["eye-look-away"]
    assert holding.kind is BreakKind.CALM
    assert holding.needs_screening
    assert not desk.holding(Kind.MICRO, at(), None).needs_screening


def test_red_leaves_breathing_and_eyes() -> None:
    desk = desk_with(PLAN, answers=ALL_NO | {"S06": "yes"})
    holding = desk.holding(Kind.EXERCISE, at(), None)
    assert holding.kind is BreakKind.CALM
    assert holding.reason.key == "red"
    assert not {"press", "pull"} & set(held(holding))


def test_an_emergency_locks_everything() -> None:
    desk = desk_with(PLAN, answers=ALL_NO | {"S03": "yes"})
    holding = desk.holding(Kind.EXERCISE, at(), None)
    assert holding.script is None
    assert holding.performances == ()
    assert holding.needs_screening
    assert plan_items(holding) == ()


def test_the_exercises_of_the_break_before_do_not_come_again_at_once() -> None:
    desk = desk_with()
    first = desk.holding(Kind.EXERCISE, at(), None)
    does(desk, first)
    second = desk.holding(Kind.EXERCISE, at(3600), None)
    assert second.kind is BreakKind.MOVEMENT
    assert second.reason.key == "no-programme"
    assert not set(held(first)) & set(held(second))
    does(desk, second, 3600)
    request = desk.request(Kind.EXERCISE, at(7200), None)
    assert request.previous == set(held(second))


def test_the_shorter_version_takes_about_a_minute() -> None:
    short = desk_with().holding(Kind.EXERCISE, at(), None, is_short=True)
    assert short.script.total_s <= 95


def test_pain_answered_after_the_screening_replaces_what_was_screened() -> None:
    desk = desk_with()
    wild = desk.request(Kind.EXERCISE, at(), None)
    desk.records.add_pain(PainRow(0, Stamp.of(at(-30 * TUESDAY_S)), None, "note", 9))
    assert desk.request(Kind.EXERCISE, at(), None).screening == wild.screening
    desk.records.add_pain(PainRow(0, Stamp.of(at(10)), None, "note", 9))
    hurting = desk.request(Kind.EXERCISE, at(20), None)
    assert hurting.screening.restrictions != wild.screening.restrictions


def test_a_programme_may_make_a_break_longer_than_the_setting() -> None:
    longer = follow(stage("press", max_break_s=400.0)).programme
    assert desk_with(longer).request(Kind.EXERCISE, at(), None).homework_max_s == 400.0
    assert desk_with(PLAN).request(Kind.EXERCISE, at(), None).homework_max_s == 240.0


# --- an exercise that is asked for --------------------------------------------------------------


@pytest.mark.parametrize(
    "exercise_id, answers, key, reason",
    [
        ("no-such", ALL_NO, "exercise-unknown", None),
        ("chin-tuck", None, "screening-needed", None),
        ("chin-tuck", ALL_NO | {"S06": "yes"}, "exercise-withheld", "red"),
        ("chin-tuck", ALL_NO | {"S03": "yes"}, "exercise-withheld", "emergency"),
        ("lateral-raise-band", ALL_NO, "exercise-withheld", "equipment"),
    ],
)
def test_an_exercise_that_cannot_be_now_is_refused_with_the_reason(
    exercise_id: str, answers: dict[str, str] | None, key: str, reason: str | None
) -> None:
    with pytest.raises(KnownError) as error:
        desk_with(answers=answers).require(exercise_id, at())
    assert error.value.key == key
    assert error.value.data.get("reason") == reason


def test_an_allowed_exercise_is_what_the_break_holds() -> None:
    desk = desk_with(PLAN)
    desk.require("chin-tuck", at())
    asked = desk.holding(Kind.EXERCISE, at(), "chin-tuck")
    assert (held(asked), asked.kind) == (["chin-tuck"], BreakKind.MOVEMENT)
    dose = desk.holding(Kind.EXERCISE, at(), "pull")
    assert (held(dose), dose.kind) == (["pull"], BreakKind.HOMEWORK)


# --- what was done ------------------------------------------------------------------------------


def test_the_dose_counts_what_was_done_of_what_is_asked() -> None:
    twice = follow(stage(Prescription("press", ("press",), per_day=2), "pull")).programme
    desk = desk_with(twice)
    assert desk.dose_known(at()) == (0, 0), "nothing was read yet"
    holding = desk.holding(Kind.EXERCISE, at(), "press")
    desk.keep(MONDAY)
    assert desk.dose_known(at()) == (0, 3)
    does(desk, holding, share=0.6)
    done, asked = desk.dose_known(at())
    assert asked == 3
    assert 0 < done < 1
    for minutes in (10, 20, 30):
        does(desk, desk.holding(Kind.EXERCISE, at(minutes * 60), "press"), minutes * 60)
    assert desk.dose_known(at())[0] == 2, "never more than asked"


def test_a_performance_of_the_programme_is_written_with_it_and_a_filler_without() -> None:
    desk = desk_with(PLAN)
    does(desk, desk.holding(Kind.EXERCISE, at(), "press"))
    does(desk, desk.holding(Kind.EXERCISE, at(600), "chin-tuck"), 600)
    own, filler = desk.records.performances(MONDAY, MONDAY)
    assert (own.programme, own.programme_version, own.prescription) == ("plan", 1, "press")
    assert (own.exercise, own.reps, own.share, own.evidence) == ("press", 3, 1, Evidence.GUIDED)
    assert (filler.programme, filler.programme_version, filler.prescription) == (None, None, None)


def test_what_was_not_begun_leaves_no_row_but_away_and_a_stop_for_pain_do() -> None:
    desk = desk_with(PLAN)
    performance = desk.holding(Kind.EXERCISE, at(), "press").performances[0]
    results = (
        PerformanceResult(performance, 0.0, Evidence.ENDED_EARLY),
        PerformanceResult(performance, 0.0, Evidence.ENDED_EARLY, StopReason.JUST_STOP),
        PerformanceResult(performance, 0.0, Evidence.ENDED_EARLY, StopReason.DIZZY),
        PerformanceResult(performance, 0.0, Evidence.AWAY),
    )
    result = BreakResult(0.0, 35.0, 0.0, Outcome.INTERRUPTED, results)
    desk.record_performances(None, result, at(), ("plan", 1))
    rows = desk.records.performances(MONDAY, MONDAY)
    assert [(row.evidence, row.stop_reason) for row in rows] == [
        (Evidence.ENDED_EARLY, "dizzy"),
        (Evidence.AWAY, None),
    ]
    assert rows[0].break_id is None


# --- the programme ------------------------------------------------------------------------------


def test_a_programme_begins_in_its_first_stage_and_is_kept() -> None:
    desk = desk_with(PLAN)
    active = desk.followed.active(MONDAY)
    assert (active.programme, active.stage_index, active.started) == (PLAN, 0, MONDAY)
    assert desk.shelf.kept == active
    assert desk.followed.active(MONDAY) is active


def test_without_a_programme_there_is_none_even_if_one_was_kept() -> None:
    desk = desk_with(PLAN, policy=Policy(programme=None))
    desk.shelf.kept = follow(stage("press"))
    assert desk.followed.active(MONDAY) is None
    assert desk.followed.appointments() == ()


def test_a_stage_that_is_done_gives_way_on_the_next_day_and_its_dose_is_written() -> None:
    desk = desk_with(PLAN)
    does(desk, desk.holding(Kind.EXERCISE, at(), None))
    tuesday = at(TUESDAY_S)
    desk.day_rolled()
    assert desk.dose_known(tuesday) == (0, 0), "nobody is there yet"
    desk.keep(tuesday.day)
    assert desk.shelf.kept.stage_index == 1
    asked = desk.records.prescribed(tuesday.day, tuesday.day)
    assert [row.prescription for row in asked] == ["lift"]
    assert desk.dose_known(tuesday) == (0, 1)


def test_a_stage_that_was_not_done_goes_on() -> None:
    desk = desk_with(PLAN)
    desk.keep(MONDAY, is_needed=True)
    desk.day_rolled()
    assert desk.followed.active(MONDAY + timedelta(days=1)).stage_index == 0


def test_a_programme_nobody_needed_yet_is_not_read_at_the_change_of_day() -> None:
    desk = desk_with(PLAN)
    desk.day_rolled()
    desk.keep(MONDAY + timedelta(days=1))
    assert desk.shelf.kept is None
    assert desk.shelf.reads == 0


def test_another_programme_is_followed_from_its_first_stage() -> None:
    other = replace(PLAN, id="other")
    desk = desk_with(PLAN, other)
    does(desk, desk.holding(Kind.EXERCISE, at(), None))
    desk.policy_changed(Policy(programme="other"))
    assert desk.followed.active(MONDAY).programme.id == "other"
    desk.policy_changed(Policy(programme=None))
    assert desk.followed.active(MONDAY) is None


def test_an_unknown_programme_is_told_once_and_is_none() -> None:
    desk = desk_with(PLAN, policy=Policy(programme="gone"))
    with pytest.raises(KnownError, match="programme-unknown"):
        desk.followed.active(MONDAY)
    assert desk.followed.active(MONDAY) is None
    assert desk.holding(Kind.EXERCISE, at(), None).reason.key == "no-programme"


def test_a_full_disk_costs_the_dose_its_row_not_its_break(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = desk_with(PLAN)
    desk.records.failure = KnownError("disk-full", file="x")
    desk.keep(MONDAY, is_needed=True)
    assert "disk-full" in caplog.text
    assert held(desk.holding(Kind.EXERCISE, at(), None)) == ["press", "pull"]
    assert desk.dose_known(at()) == (0, 0)
    desk.records.failure = None
    desk.keep(MONDAY, is_needed=True)
    assert desk.dose_known(at()) == (0, 2), "the next break writes it"


def test_an_excused_day_asks_for_nothing() -> None:
    desk = desk_with(PLAN)
    desk.records.set_prescribed((prescribed("press", excused="ill"), prescribed("pull")))
    assert not desk.followed.is_asked("press", MONDAY)
    assert desk.followed.is_asked("pull", MONDAY)
    assert not desk.followed.is_asked("lift", MONDAY)


def test_only_the_programme_everybody_begins_with_is_read_late() -> None:
    desk = desk_with(PLAN)
    desk.followed.read_ahead(MONDAY)
    assert desk.shelf.kept is not None
    first = desk_with(replace(PLAN, id="desk-starter"))
    first.followed.read_ahead(MONDAY)
    assert first.shelf.kept is None


def test_a_programme_that_asks_for_more_breaks_is_followed_up_to_the_ceiling() -> None:
    many = follow(stage("press", breaks_per_day=7)).programme
    desk = desk_with(many)
    assert desk.followed.planning_policy(Policy(), STATE) == Policy(), "not read yet"
    desk.followed.active(MONDAY)
    assert desk.followed.planning_policy(Policy(), STATE).exercise_breaks_per_day == 7
    fixed = Policy(exercise_breaks_per_day=2)
    assert desk.followed.planning_policy(fixed, STATE) is fixed, "the person's own number wins"
    desk = desk_with(follow(stage("press", breaks_per_day=12)).programme)
    desk.followed.active(MONDAY)
    limited = desk.followed.planning_policy(Policy(), STATE).exercise_breaks_per_day
    assert limited == EXERCISE_BREAKS_MAX
    desk = desk_with(follow(stage("press", breaks_per_day=1)).programme)
    desk.followed.active(MONDAY)
    assert desk.followed.planning_policy(Policy(), STATE).exercise_breaks_per_day == 3


# --- what is told -------------------------------------------------------------------------------


def test_hours_over_midnight_reach_into_the_next_day() -> None:
    night = Policy(hours=Hours(days=(((1320, 1800),),) * 7))
    ((begin, end),) = working_ranges(night, at())
    assert end - begin == 8 * HOUR_MS
    assert begin < at().utc_ms + DAY_MS


def test_the_invitation_says_how_long_why_and_what_can_be_done() -> None:
    desk = desk_with(PLAN)
    holding = desk.holding(Kind.EXERCISE, at(), None)
    state = replace(STATE, snoozes=1)
    prompt = make_prompt(holding, Reason("due-exercise"), state, Policy(snooze_s=600.0))
    assert prompt.kind is BreakKind.HOMEWORK
    assert prompt.seconds == holding.script.total_s == 70
    assert prompt.short_seconds is None, "it is short as it is"
    assert (prompt.snooze_min, prompt.snoozes_left) == (10, 1)
    assert (prompt.quiet_s, prompt.countdown_s, prompt.starts_itself) == (60, 10, False)
    assert not prompt.is_card
    assert [item.exercise for item in prompt.items] == ["press", "pull"]

    movement = desk_with().holding(Kind.EXERCISE, at(), None)
    short = desk_with().holding(Kind.EXERCISE, at(), None, is_short=True)
    longer = make_prompt(movement, Reason("due-exercise"), STATE, Policy(), short)
    assert longer.short_seconds == short.script.total_s < movement.script.total_s
    assert make_prompt(short, Reason("again"), STATE, Policy(), short).short_seconds is None
    micro = make_prompt(desk.holding(Kind.MICRO, at(), None), Reason("due-micro"), STATE, Policy())
    assert micro.is_card
    locked = desk_with(answers=ALL_NO | {"S03": "yes"}).holding(Kind.EXERCISE, at(), None)
    assert make_prompt(locked, Reason("due-exercise"), STATE, Policy()).seconds == 60


def test_a_row_of_the_record_is_what_the_coach_measured() -> None:
    desk = desk_with(PLAN)
    holding = desk.holding(Kind.EXERCISE, at(), "press")
    does(desk, holding, share=0.5)
    (row,) = desk.records.performances(MONDAY, MONDAY)
    assert isinstance(row, PerformanceRow)
    assert row.evidence is Evidence.ENDED_EARLY
    assert 0.3 < row.share < 0.6


def test_breathing_asked_for_by_name_needs_no_more_questions_once_it_is_open() -> None:
    from neckbreak.domain.screening import EMERGENCY_PART

    desk = desk_with(answers=dict.fromkeys(EMERGENCY_PART, "no"))
    assert desk.holding(Kind.EXERCISE, at(), None).needs_screening
    asked = desk.holding(Kind.EXERCISE, at(), "slow-exhale")
    assert not asked.needs_screening
    assert held(asked) == ["slow-exhale"]
