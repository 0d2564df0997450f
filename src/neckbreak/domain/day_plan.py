"""What does this break hold? The programme, today's record and safety, spread over the day.

`choose` answers for one break: homework while the day's dose is open, then ordinary movement;
calm when safety leaves only that; locked in an emergency. A prescribed dose is never cut: what
does not fit moves on. `preview` runs the same choice over a whole day for the author of a
programme. Rules: `docs/clinical/exercises.md`, section 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from neckbreak.domain.adherence import (
    BreakKind,
    Evidence,
    PerformanceRow,
    PrescribedDay,
    Stamp,
    is_pain_stop,
)
from neckbreak.domain.assessment import Restriction
from neckbreak.domain.exercise import ExerciseKind
from neckbreak.domain.fillers import SHORT_S, calm, micro, movement, ordered
from neckbreak.domain.offering import PlanRequest, offer, with_substitute
from neckbreak.domain.programme import Prescription, Stage
from neckbreak.domain.safety import EYE_REST, Withheld
from neckbreak.domain.screening import Status
from neckbreak.domain.session import GET_READY_S, Performance, estimate_s
from neckbreak.domain.week_plan import days_of

MAX_ITEMS = 4
HOMEWORK_S = 240.0
"""A homework break's script is at most this long, or as long as the programme's own maximum."""

DISCREET_MAX_S = 110.0
"""Longest homework item of a microbreak, where a stage is discreet."""

DONE_SHARE = 0.8
"""A performance done to this share is not asked for again today."""


@dataclass(frozen=True, slots=True)
class Homework:
    """Prescribed performances. `left` counts those still open today after this break."""

    performances: tuple[Performance, ...]
    left: int = 0
    reason: str = "dose-open"


@dataclass(frozen=True, slots=True)
class Movement:
    """An ordinary movement break or microbreak."""

    performances: tuple[Performance, ...]
    reason: str = "dose-done"


@dataclass(frozen=True, slots=True)
class Calm:
    """Breathing and eye rest only; `reason` is red, not-screened, … or all-withheld."""

    performances: tuple[Performance, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Locked:
    """No exercise at all; `reason` is a key."""

    reason: str


Choice = Homework | Movement | Calm | Locked


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A prescription with performances left today, and the stage it belongs to."""

    prescription: Prescription
    stage: Stage
    left: int
    begun: float
    """Performances already done today."""


def choose(request: PlanRequest) -> Choice:
    """What this break holds. Total: whatever the request, there is an answer."""
    screening = request.screening
    if screening.status is Status.EMERGENCY:
        return Locked("emergency")
    if request.asked is not None:
        asked = _asked(request, request.asked)
        if asked is not None:
            return asked
    if screening.status is Status.RED:
        return _calm(request, "red")
    for gap in (Restriction.EYES_ONLY, Restriction.CALM_ONLY):
        if gap in screening.restrictions:
            return _calm(request, gap.value)
    homework = _homework(request)
    if homework is not None:
        return homework
    is_micro = request.kind is BreakKind.MICRO
    performances = micro(request) if is_micro else _optional(request) or movement(request)
    if not performances:
        return _calm(request, "all-withheld")
    reason = "no-programme" if request.active is None else "dose-done"
    return Movement(performances, "dose-waits" if open_items(request) else reason)


def is_open_calm(choice: Choice) -> bool:
    """Breathing or an eye rest that the person asked for by name: it needs no further questions.

    The first part of the screening opens it (safety.md, section 1); it was withheld otherwise.
    """
    return (
        isinstance(choice, Movement)
        and choice.reason == "asked"
        and all(
            each.exercise.kind is ExerciseKind.BREATHING or each.exercise.id == EYE_REST
            for each in choice.performances
        )
    )


def _calm(request: PlanRequest, reason: str) -> Calm | Locked:
    performances = calm(request)
    return Calm(performances, reason) if performances else Locked(reason)


def _asked(request: PlanRequest, exercise_id: str) -> Homework | Movement | None:
    """The exercise the person asked for, if it is allowed; part of the dose where it is open."""
    items = open_items(request)
    for item in items:
        if exercise_id in item.prescription.exercises:
            only = replace(item.prescription, exercises=(exercise_id,))
            found = offer(request, exercise_id, prescription=only)
            if isinstance(found, Performance):
                return Homework((found,), sum(each.left for each in items) - 1, "asked")
    found = offer(request, exercise_id)
    return Movement((found,), "asked") if isinstance(found, Performance) else None


def open_items(request: PlanRequest) -> tuple[OpenItem, ...]:
    """Today's prescriptions with something left, those begun least first, then as listed."""
    if request.active is None:
        return ()
    known = {
        prescription.id: (prescription, stage)
        for stage in request.active.programme.stages
        for prescription in stage.prescriptions
    }
    items = []
    for asked in request.prescribed:
        found = known.get(asked.prescription)
        if asked.day != request.day or asked.excused is not None or found is None:
            continue
        if asked.programme != request.active.programme.id:
            continue  # followed earlier today: what was begun of it is over
        rows = _rows_of(request, asked.prescription)
        begun = sum(min(1.0, row.share) for row in rows)
        left = _left(asked, found[0], rows, request)
        if left > 0:
            items.append(OpenItem(*found, left, begun))
    return tuple(sorted(items, key=lambda item: item.begun))


def _rows_of(request: PlanRequest, prescription: str) -> list[PerformanceRow]:
    """Today's performances of one prescription of the programme followed now."""
    own = (None,) if request.active is None else (None, request.active.programme.id)
    return [
        row
        for row in request.done
        if row.prescription == prescription and row.at.day == request.day and row.programme in own
    ]


def _left(
    asked: PrescribedDay,
    prescription: Prescription,
    rows: Sequence[PerformanceRow],
    request: PlanRequest,
) -> int:
    """Performances left: after a stop for pain none, with fixed times only those reached."""
    if any(is_pain_stop(row.stop_reason) for row in rows):
        return 0
    wanted = asked.performances
    if prescription.fixed_times:
        now = f"{request.local_minute // 60:02d}:{request.local_minute % 60:02d}"
        wanted = min(wanted, sum(time <= now for time in prescription.fixed_times))
    done = sum(min(1.0, row.share) for row in rows)
    return max(0, ceil(wanted - done - (1.0 - DONE_SHARE) - 1e-9))


def _homework(request: PlanRequest) -> Homework | None:
    """The next part of the open dose: ceil(left / breaks left), at most four, within the time."""
    items = open_items(request)
    if request.kind is BreakKind.MICRO:
        items = tuple(item for item in items if item.stage.is_discreet)
        request = replace(request, is_camera_safe=True)
    total_left = sum(item.left for item in items)
    wanted = min(MAX_ITEMS, ceil(total_left / max(1, request.breaks_left)))
    chosen: list[Performance] = []
    longest_s = 0.0
    for item in items:
        if len(chosen) >= wanted:
            break
        found = with_substitute(request, item.prescription, [p.exercise.id for p in chosen])
        if isinstance(found, Withheld) or not _is_short_enough(request, found):
            continue
        limit_s = max(longest_s, item.stage.max_break_s or request.homework_max_s)
        if chosen and not _is_within([*chosen, found], limit_s):
            continue
        chosen.append(found)
        longest_s = limit_s
        if request.is_short or request.kind is BreakKind.MICRO:
            break
    if not chosen:
        return None
    return Homework(ordered(chosen), total_left - len(chosen))


def _is_within(performances: Sequence[Performance], limit_s: float) -> bool:
    """The page's times leave out getting ready; the script adds it, up to 240 s or the limit."""
    total_s = estimate_s(performances)
    work_s = total_s - GET_READY_S * len(performances)
    return work_s <= limit_s and total_s <= max(HOMEWORK_S, limit_s)


def _is_short_enough(request: PlanRequest, performance: Performance) -> bool:
    """Whether one whole item fits a microbreak or the shorter version; nothing is cut to fit."""
    if request.kind is BreakKind.MICRO:
        return estimate_s([performance]) - GET_READY_S <= DISCREET_MAX_S
    return not request.is_short or estimate_s([performance]) <= SHORT_S * 1.5


def _optional(request: PlanRequest) -> tuple[Performance, ...]:
    """One optional exercise of the stage, not yet done today, when the dose is done."""
    if request.active is None or request.is_short:
        return ()
    for prescription in request.active.stage.prescriptions:
        if not prescription.is_optional or _rows_of(request, prescription.id):
            continue
        days = days_of(prescription, request.active.stage, request.working_weekdays)
        if request.day.isoweekday() not in days:
            continue
        for each in prescription.exercises:
            found = offer(request, each, prescription=prescription)
            if isinstance(found, Performance) and each not in request.previous:
                return (found,)
    return ()


@dataclass(frozen=True, slots=True)
class Preview:
    """How many of the `asked` performances fit a day of so many breaks, break by break."""

    asked: int
    fits: int
    breaks: tuple[tuple[Performance, ...], ...]


def preview(request: PlanRequest, breaks: int) -> Preview:
    """Run the day as it would be chosen, everything done in full, breaks 50 min apart."""
    asked = sum(each.performances for each in request.prescribed if each.day == request.day)
    held: list[tuple[Performance, ...]] = []
    for number in range(breaks):
        now_ms = request.at_ms + number * 3_000_000
        here = replace(
            request, breaks_left=breaks - number, break_no=number, at_ms=now_ms, asked=None
        )
        choice = choose(here)
        performances = choice.performances if isinstance(choice, Homework) else ()
        held.append(performances)
        rows = tuple(_as_done(each, now_ms, request) for each in performances)
        request = replace(
            request,
            done=request.done + rows,
            previous=frozenset(each.exercise.id for each in performances),
        )
    return Preview(asked, sum(len(each) for each in held), tuple(held))


def _as_done(performance: Performance, now_ms: int, request: PlanRequest) -> PerformanceRow:
    dose = performance.dose
    return PerformanceRow(
        id=0,
        break_id=None,
        at=Stamp(now_ms, request.day, 0),
        programme=None,
        programme_version=None,
        prescription=performance.prescription,
        exercise=performance.exercise.id,
        variant=performance.variant,
        sets=dose.sets,
        reps=dose.reps,
        hold_s=dose.hold_s,
        share=1.0,
        evidence=Evidence.GUIDED,
    )
