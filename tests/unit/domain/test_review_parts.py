"""Corners of the parts of a review that no worked example reaches."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from neckbreak.domain.adherence import (
    Corrected,
    CorrectionRow,
    Evidence,
    Outcome,
    PainRow,
    Ratio,
    Stamp,
)
from neckbreak.domain.adherence_corrections import (
    as_breaks_stand,
    as_pain_stands,
    as_performances_stand,
)
from neckbreak.domain.review_days import days_between, period_days
from neckbreak.domain.review_pain import BreakPain, baseline, break_pain, pain_points
from neckbreak.domain.review_parts import Work, events, exercise_lines, hours_view
from neckbreak.domain.review_types import DayState, DayView, PeriodKind
from neckbreak.domain.symptoms import DEFAULT_LIMITS, Response
from rule_samples import DAY_MS, HOUR_MS, MONDAY, NOON_MS, break_row, performance_row, prescribed

STAMP = Stamp(NOON_MS, MONDAY, 0)


def correction(event: Corrected, name: str, value) -> CorrectionRow:
    return CorrectionRow(1, STAMP, event, 1, ((name, value),))


def answer(moment: str, value: int, *, break_id: int | None = 1, hours: float = 0.0) -> PainRow:
    at = Stamp(NOON_MS + round(hours * HOUR_MS), MONDAY, 0)
    return PainRow(round(hours * 100), at, break_id, moment, value)


# --- corrections that a newer neckbreak may have written ------------------------------------------


def test_a_correction_that_cannot_be_understood_changes_nothing() -> None:
    row, done, pain = break_row(Outcome.MISSED), performance_row(), answer("before", 5)

    assert as_breaks_stand([row], [correction(Corrected.BREAK, "outcome", "later")]) == (row,)
    assert as_breaks_stand([row], [correction(Corrected.BREAK, "mood", "good")]) == (row,)
    assert as_performances_stand([done], [correction(Corrected.PERFORMANCE, "share", "x")]) == (
        done,
    )
    pain = replace(pain, id=1)
    assert as_pain_stands([pain], [correction(Corrected.PAIN, "value", 99)]) == (pain,)


def test_later_corrections_add_to_earlier_ones() -> None:
    rows = [
        correction(Corrected.PERFORMANCE, "share", 0.5),
        replace(correction(Corrected.PERFORMANCE, "withdrawn", True), id=2),
        replace(correction(Corrected.PERFORMANCE, "withdrawn", False), id=3),
    ]
    assert as_performances_stand([performance_row()], rows[:2]) == ()
    (row,) = as_performances_stand([performance_row()], reversed(rows))
    assert (row.share, row.evidence) == (0.5, Evidence.SELF_MARKED)


# --- days -----------------------------------------------------------------------------------------


def test_a_span_of_one_day_is_that_day() -> None:
    assert period_days(PeriodKind.SPAN, MONDAY) == (MONDAY, MONDAY)
    assert days_between(MONDAY, MONDAY) == (MONDAY,)


# --- hours ----------------------------------------------------------------------------------------


def test_hours_alike_are_neither_easy_nor_hard() -> None:
    made = hours_view([break_row(Outcome.COMPLETED)] * 3)
    assert (made.easiest, made.hardest) == (None, None)
    assert made.hours[0].breaks == Ratio(3, 3)
    few = hours_view([break_row(Outcome.COMPLETED)] * 2)
    assert (few.easiest, few.hardest) == (None, None)


# --- pain -----------------------------------------------------------------------------------------


def test_an_answer_of_the_last_four_hours_stands_in_for_the_one_before() -> None:
    recent = answer("note", 2, break_id=None, hours=-4)
    old = answer("note", 7, break_id=None, hours=-5)
    after = answer("after", 5)

    found = break_pain([after, recent, old], DEFAULT_LIMITS)
    assert found == {1: BreakPain(2, None, 5, Response.RED)}
    assert break_pain([after, old], DEFAULT_LIMITS)[1].response is Response.UNKNOWN


def test_the_morning_after_counts_for_the_break_it_names() -> None:
    rows = [
        answer("before", 2),
        answer("during", 2),
        answer("after", 2),
        answer("next", 5, hours=20),
    ]
    assert break_pain(rows, DEFAULT_LIMITS)[1].response is Response.RED


def test_a_baseline_needs_an_answer_in_the_first_four_weeks_that_is_not_provoked() -> None:
    points = pain_points([answer("during", 5)], {})
    assert baseline(points, MONDAY) is None
    late = pain_points([answer("before", 5)], {})
    assert baseline(late, MONDAY - timedelta(days=28)) is None
    assert baseline(late, None) is None
    found = baseline(late, MONDAY - timedelta(days=27))
    assert found is not None
    assert (found.first_day, found.mean) == (MONDAY, 5)


# --- events and exercises -------------------------------------------------------------------------


def stages(*names: str, programme: str = "plan"):
    return [
        replace(prescribed(day=MONDAY + timedelta(days=number)), stage=name, programme=programme)
        for number, name in enumerate(names)
    ]


def told(rows) -> list[tuple[str, str]]:
    found = events(Work(rows, (), {}, ()), ())
    return [(each.key, str(dict(each.data)["to"])) for each in found]


def test_a_step_to_a_new_stage_is_told() -> None:
    assert told(stages("a", "a", "a", "b", "b")) == [("stage", "b")]


def test_stages_that_take_turns_are_no_steps() -> None:
    assert told(stages("a", "b", "a", "b", "a")) == []
    assert told(stages("a", "b")) == []


def test_another_programme_and_another_version_are_told() -> None:
    first = stages("a", "a")
    later = [replace(row, day=row.day + timedelta(days=2)) for row in stages("a", "a")]
    other = [replace(row, programme="other") for row in later]
    newer = [replace(row, programme_version=2) for row in later]

    assert told(first + other) == [("programme", "other")]
    assert told(first + newer) == [("version", "2")]


def test_stops_and_red_answers_come_with_their_answers() -> None:
    pain = {
        1: BreakPain(3, 6, None, Response.RED),
        2: BreakPain(1, 5, 5, Response.RED),
        3: BreakPain(1, 1, 1, Response.GREEN),
        4: BreakPain(0, 9, 9, Response.RED),
    }
    rows = [
        replace(performance_row(stop_reason="sharp-pain"), break_id=1),
        replace(performance_row("row"), break_id=2),
        replace(performance_row("row"), break_id=3),
        replace(performance_row("lift", stop_reason="dizzy"), break_id=None),
    ]
    found = events(Work((), rows, pain, ()), ())

    assert [(each.key, dict(each.data)) for each in found] == [
        ("stopped", {"exercise": "press", "reason": "sharp-pain", "before": 3, "during": 6,
                     "after": None}),
        ("stopped", {"exercise": "lift", "reason": "dizzy", "before": None, "during": None,
                     "after": None}),
        ("red-answer", {"exercises": "row", "before": 1, "during": 5, "after": 5}),
    ]  # fmt: skip


def test_runs_of_excused_days_are_one_event() -> None:
    states = (DayState.EXCUSED, DayState.REST, DayState.EXCUSED, DayState.ASKED, DayState.EXCUSED)
    days = [
        DayView(
            MONDAY + timedelta(days=number),
            state,
            excused="ill" if state is DayState.EXCUSED else None,
        )
        for number, state in enumerate(states)
    ]
    found = events(Work((), (), {}, ()), days)

    assert [(each.day, dict(each.data)["days"]) for each in found] == [
        (MONDAY, 2),
        (MONDAY + timedelta(days=4), 1),
    ]


def test_an_exercise_line_sums_its_days_and_leaves_excused_ones_out() -> None:
    days = [MONDAY + timedelta(days=n) for n in range(3)]
    asked = [prescribed(performances=n + 1, day=day) for n, day in enumerate(days)]
    done = [
        replace(performance_row(day=day, at_ms=NOON_MS + n * DAY_MS), break_id=n + 1, reps=8 + n)
        for n, day in enumerate(days)
    ]
    pain = {
        1: BreakPain(1, 4, 4, Response.AMBER),
        2: BreakPain(1, 8, 8, Response.RED),
        3: BreakPain(1, 8, 8, Response.RED),
    }
    (line,) = exercise_lines(Work(asked, done, pain, {days[1]}, open_day=days[2]))

    assert line.dose == Ratio(2, 2), "1 of 1, and 1 so far of 3 today"
    assert (line.per_day, line.days, line.reps, line.red, line.amber) == (3, 2, 10, 1, 1)


def test_an_exercise_that_was_never_done_has_no_dose_to_tell() -> None:
    (line,) = exercise_lines(Work([prescribed()], [], {}, ()))
    assert (line.exercise, line.sets, line.reps, line.hold_s) == ("press", None, None, None)
