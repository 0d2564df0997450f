"""What can be wrong with a programme: exercises, doses, days and the time of its breaks.

A programme is checked against the exercises it may use. Everything is reported in one run, with
paths like "stages[1].prescriptions[0].dose.hold_s"; warnings (`Problem.is_warning`) are what an
author may have meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from math import floor

from neckbreak.domain.catalogue_check import check_text, under
from neckbreak.domain.exercise import CameraUse, Dose, Exercise, VariantName, work_seconds
from neckbreak.domain.movement import BasePosition, Phase, stretched_seconds
from neckbreak.domain.movement_check import check_phases
from neckbreak.domain.programme import Prescription, Problem, Programme, Stage
from neckbreak.domain.session import dose_of, sides_of, total_range_share, variant_of

SIDES = frozenset(("both", "left", "right", "left_first", "right_first"))
LIMITS = frozenset(("rise", "amber_during", "red_during"))
DISCREET_BREAK_S = 110.0
"""Longest break that may carry homework during a call (architecture, "what it holds")."""

WARNING = ("level", "warning")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def check_programme(
    programme: Programme,
    exercises: Mapping[str, Exercise],
    known_programmes: Collection[str] | None = None,
) -> tuple[Problem, ...]:
    """Every problem of a programme. `known_programmes` checks what may follow it, if given."""
    return tuple(_problems(programme, exercises, known_programmes))


def _problems(
    programme: Programme,
    exercises: Mapping[str, Exercise],
    known_programmes: Collection[str] | None,
) -> Iterator[Problem]:
    if not _ID.fullmatch(programme.id):
        yield Problem("id", "bad-id", (("id", programme.id),))
    if not programme.author.name.strip():
        yield Problem("author.name", "author-missing")
    for name in ("name", "for_whom", "goal", "length_text", "pattern_text", "progression_text"):
        yield from check_text(name, getattr(programme, name))
    for key, value in programme.limits:
        if key not in LIMITS or not 0 <= value <= 10:
            yield Problem(f"limits.{key}", "pain-limit", (("name", key), ("value", value)))
    for index, id_ in enumerate(programme.afterwards):
        if known_programmes is not None and id_ not in known_programmes:
            yield Problem(f"afterwards[{index}]", "unknown-programme", (("id", id_),))
    if not programme.stages:
        yield Problem("stages", "empty-list")
    yield from _check_ids(programme)
    for index, stage in enumerate(programme.stages):
        found = _check_stage(stage, exercises, is_therapist=programme.author.is_therapist)
        yield from under(f"stages[{index}]", found)


def _check_ids(programme: Programme) -> Iterator[Problem]:
    stages: set[str] = set()
    prescriptions: set[str] = set()
    for index, stage in enumerate(programme.stages):
        if stage.id in stages:
            yield Problem(f"stages[{index}].id", "duplicate-id", (("id", stage.id),))
        stages.add(stage.id)
        for number, prescription in enumerate(stage.prescriptions):
            path = f"stages[{index}].prescriptions[{number}].id"
            if prescription.id in prescriptions:
                yield Problem(path, "duplicate-id", (("id", prescription.id),))
            prescriptions.add(prescription.id)


def _check_stage(
    stage: Stage, exercises: Mapping[str, Exercise], *, is_therapist: bool
) -> Iterator[Problem]:
    yield from check_text("name", stage.name)
    if not stage.prescriptions:
        yield Problem("prescriptions", "empty-list")
    if not 1 <= stage.days_per_week <= 7:
        yield Problem("days_per_week", "days-per-week", (("days", stage.days_per_week),))
    if stage.advance_share is not None and not 0 < stage.advance_share <= 1:
        yield Problem("advance_share", "advance-share", (("share", stage.advance_share),))
    if not stage.max_break_s > 0:
        yield Problem("max_break_s", "break-without-time")
    if stage.is_discreet and stage.max_break_s > DISCREET_BREAK_S:
        data = (("seconds", stage.max_break_s), ("limit", DISCREET_BREAK_S))
        yield Problem("max_break_s", "discreet-too-long", data)
    yield from _repeated(stage)
    for index, prescription in enumerate(stage.prescriptions):
        found = _check_prescription(prescription, stage, exercises, is_therapist=is_therapist)
        yield from under(f"prescriptions[{index}]", found)
    yield from _check_pool(stage, exercises)


def _repeated(stage: Stage) -> Iterator[Problem]:
    """The same exercise asked for twice on the same days is usually a slip."""
    seen: set[tuple[tuple[str, ...], tuple[int, ...], str]] = set()
    for index, each in enumerate(stage.prescriptions):
        key = (each.exercises, each.days, each.side)
        if key in seen:
            data = (("id", " or ".join(each.exercises)), WARNING)
            yield Problem(f"prescriptions[{index}]", "prescribed-twice", data)
        seen.add(key)


def _check_prescription(
    prescription: Prescription,
    stage: Stage,
    exercises: Mapping[str, Exercise],
    *,
    is_therapist: bool,
) -> Iterator[Problem]:
    if not prescription.exercises:
        yield Problem("exercise", "no-exercise")
    if not 0 < prescription.range_share <= 2:
        yield Problem("range_share", "range-share", (("share", prescription.range_share),))
    if prescription.side not in SIDES:
        yield Problem("side", "unknown-side", (("side", prescription.side),))
    if prescription.note is not None:
        yield from check_text("note", prescription.note)
    yield from _check_when(prescription, stage)
    for id_ in prescription.exercises:
        exercise = exercises.get(id_)
        if exercise is None:
            yield Problem("exercise", "unknown-exercise", (("id", id_),))
            continue
        if exercise.is_therapist_only and not is_therapist:
            yield Problem("exercise", "therapist-only", (("id", id_), WARNING))
        if stage.is_discreet and exercise.camera is CameraUse.NO:
            yield Problem("exercise", "not-discreet", (("id", id_),))
        yield from _check_dose(prescription, exercise, stage)


def _check_when(prescription: Prescription, stage: Stage) -> Iterator[Problem]:
    """Days, times of day and number of times a day."""
    days = prescription.days_per_week
    if days is not None and not 1 <= days <= 7:
        yield Problem("days_per_week", "days-per-week", (("days", days),))
    if any(not 1 <= day <= 7 for day in prescription.days) or (
        len(set(prescription.days)) < len(prescription.days)
    ):
        shown = ", ".join(str(day) for day in prescription.days)
        yield Problem("days", "bad-days", (("days", shown),))
    for index, time in enumerate(prescription.fixed_times):
        if not _TIME.fullmatch(time):
            yield Problem(f"fixed_times[{index}]", "bad-time", (("time", time),))
    times = len(prescription.fixed_times)
    if times and times != prescription.per_day:
        data = (("times", times), ("per_day", prescription.per_day))
        yield Problem("fixed_times", "times-per-day", data)
    if prescription.per_day > stage.breaks_per_day:
        data = (("per_day", prescription.per_day), ("breaks", stage.breaks_per_day))
        yield Problem("per_day", "more-than-breaks", data)
    if prescription.duration_s is not None and not prescription.duration_s > 0:
        yield Problem("duration_s", "phase-without-time")


def _check_dose(prescription: Prescription, exercise: Exercise, stage: Stage) -> Iterator[Problem]:
    dose = prescription.dose
    phases, position = _listed(exercise, prescription.variant)
    if dose is not None and dose.hold_s is not None:
        if dose.hold_s > exercise.hold_max_s:
            data = (("hold", dose.hold_s), ("limit", exercise.hold_max_s))
            yield Problem("dose.hold_s", "hold-too-long", data)
        if not any(phase.is_dosed for phase in phases):
            yield Problem("dose.hold_s", "hold-without-phase")
    if dose is not None and prescription.duration_s is not None and dose.reps > 1:
        yield Problem("duration_s", "duration-and-reps", (WARNING,))
    share = total_range_share(exercise, prescription.variant, prescription.range_share)
    if share > 1:
        yield from under("range_share", check_phases(phases, position, range_share=share))
    seconds = prescribed_seconds(prescription, exercise)
    if seconds > stage.max_break_s:
        data = (("seconds", round(seconds)), ("limit", round(stage.max_break_s)))
        yield Problem("", "longer-than-break", (("id", exercise.id), *data))


def prescribed_seconds(prescription: Prescription, exercise: Exercise) -> float:
    """Seconds of one performance without getting ready and changing sides, as the page counts.

    With `duration_s`, whole repetitions that fit into it, at least one.
    """
    variant = prescription.variant
    listed, position = _listed(exercise, variant)
    share = total_range_share(exercise, variant, prescription.range_share)
    phases = _timed(listed, stretched_seconds(listed, position, range_share=share))
    dose = prescription.dose or dose_of(exercise, variant)
    sides = max(1, len(sides_of(exercise, prescription.side)))
    if prescription.duration_s is None:
        return work_seconds(phases, dose, sides)
    one = work_seconds(phases, Dose(hold_s=dose.hold_s), sides)
    return one * max(1, floor(prescription.duration_s / one + 1e-9)) if one > 0 else 0.0


def _listed(
    exercise: Exercise, variant: VariantName | None
) -> tuple[tuple[Phase, ...], BasePosition]:
    """The phases and position of the variant, its range not yet scaled."""
    data = variant_of(exercise, variant)
    if data is None:
        return exercise.phases, exercise.position
    phases = exercise.phases if data.phases is None else data.phases
    return phases, data.position or exercise.position


def _timed(phases: Sequence[Phase], seconds: Sequence[float]) -> tuple[Phase, ...]:
    return tuple(replace(phase, seconds=each) for phase, each in zip(phases, seconds, strict=True))


def _check_pool(stage: Stage, exercises: Mapping[str, Exercise]) -> Iterator[Problem]:
    """The pool of a day must fit into that day's breaks."""
    total = 0.0
    for prescription in stage.prescriptions:
        found = [exercises[id_] for id_ in prescription.exercises if id_ in exercises]
        if found and not prescription.is_optional:
            shortest = min(prescribed_seconds(prescription, each) for each in found)
            total += prescription.per_day * shortest
    available = stage.breaks_per_day * stage.max_break_s
    if total > available:
        data = (("seconds", round(total)), ("breaks", stage.breaks_per_day))
        yield Problem("prescriptions", "pool-too-long", (*data, ("available", round(available))))
