"""May this exercise be in this break? One question asked by everything that fills breaks.

`PlanRequest` is all a break is chosen from. `offer` gives a ready performance, changed as safety
asks, or the reasons it is withheld. `with_substitute` follows the substitution rules of section 5
of `docs/clinical/exercises.md`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from neckbreak.domain.adherence import BreakKind, PerformanceRow, PrescribedDay
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.exercise import (
    CameraUse,
    Catalogue,
    Exercise,
    ExerciseKind,
    VariantName,
)
from neckbreak.domain.programme import ActiveProgramme, Prescription
from neckbreak.domain.safety import NO_LIMITS, Limits, Withheld, allowance, apply
from neckbreak.domain.session import Performance, for_duration, perform, variant_of

REST_HOURS = 48.0
"""Between hard sessions of the same exercise (exercises.md, section 5, rule 3)."""

DAILY_TRAINING = "lateral-raise-band"
"""The one exercise of intensity 3 whose dose is built for daily use."""

WAITS = frozenset({"48-hours", "camera", "in-this-break"})
"""Reasons that pass by themselves: the exercise moves to a later break and is not replaced."""

SUBSTITUTES: dict[ExerciseKind, tuple[tuple[str, VariantName | None], ...]] = {
    ExerciseKind.MOBILITY: (("neck-rotation", VariantName.EASIER), ("shoulder-rolls", None)),
    ExerciseKind.STRETCH: (("upper-back-hug", None), ("shrug-and-drop", None)),
    ExerciseKind.STRENGTHENING: (("scapular-squeeze", None), ("scapular-setting", None)),
    ExerciseKind.ISOMETRIC: (("craniocervical-nod", None),),
    ExerciseKind.POSTURE: (("tall-sitting-reset", None),),
}
LAST_SUBSTITUTE = "slow-exhale"


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """All that a break is chosen from.

    `done` holds the performances of today and of the two days before (more does no harm).
    `breaks_left` counts the exercise breaks still expected today, this one included. `previous`
    are the exercises of the break before. `kind` says microbreak or exercise break. Lengths are
    in seconds; `is_short` is the shorter version of about a minute. `day` and `break_no` (from 0)
    turn the fillers.
    """

    catalogue: Catalogue
    day: date
    at_ms: int
    screening: ScreeningResult
    active: ActiveProgramme | None = None
    prescribed: tuple[PrescribedDay, ...] = ()
    done: tuple[PerformanceRow, ...] = ()
    limits: Limits = NO_LIMITS
    equipment: frozenset[str] = frozenset({"chair", "desk", "wall"})
    breaks_left: int = 1
    break_no: int = 0
    kind: BreakKind = BreakKind.MOVEMENT
    length_s: float = 180.0
    micro_s: float = 40.0
    homework_max_s: float = 240.0
    asked: str | None = None
    previous: frozenset[str] = frozenset()
    is_camera_safe: bool = False
    is_short: bool = False
    working_weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)
    local_minute: int = 1439
    """Minutes since local midnight, for prescriptions with fixed times; late = all reached."""

    @property
    def seed(self) -> int:
        """Turns the fillers: the same break of the same day always gives the same exercises."""
        return self.day.toordinal() + self.break_no


def offer(
    request: PlanRequest,
    exercise_id: str,
    *,
    prescription: Prescription | None = None,
    variant: VariantName | None = None,
) -> Performance | Withheld:
    """The performance as prescribed (or with its own dose), made safe; or why not.

    A variant that is another exercise is replaced by that one, which passes the same checks.
    """
    exercise = request.catalogue.exercises.get(exercise_id)
    if exercise is None:
        return Withheld(("unknown",))
    performance = _as_prescribed(exercise, prescription, variant)
    other = _other_exercise(performance)
    if other is not None:
        return _redirected(request, performance, other)
    verdict = allowance(
        exercise,
        request.screening.codes,
        request.screening.status,
        has_therapist_plan=prescription is not None and is_by_therapist(request),
        equipment=request.equipment,
        variant=performance.variant,
        range_share=performance.range_share,
        limits=replace(
            request.limits,
            restrictions=request.limits.restrictions | request.screening.restrictions,
        ),
    )
    if isinstance(verdict, Withheld):
        return verdict
    if request.is_camera_safe and exercise.camera is not CameraUse.YES:
        return Withheld(("camera",))
    if is_resting(request, exercise):
        return Withheld(("48-hours",))
    performance = apply(verdict, performance)
    other = _other_exercise(performance)
    return performance if other is None else _redirected(request, performance, other)


def _as_prescribed(
    exercise: Exercise, prescription: Prescription | None, variant: VariantName | None
) -> Performance:
    if prescription is None:
        return perform(exercise, variant=variant)
    performance = perform(
        exercise,
        dose=prescription.dose,
        variant=prescription.variant,
        range_share=prescription.range_share,
        side=prescription.side,
        prescription=prescription.id,
    )
    if prescription.duration_s is None:
        return performance
    return for_duration(performance, prescription.duration_s)


def _other_exercise(performance: Performance) -> str | None:
    data = variant_of(performance.exercise, performance.variant)
    return None if data is None else data.exercise


def _redirected(
    request: PlanRequest, performance: Performance, other: str
) -> Performance | Withheld:
    """The exercise a variant names, keeping the prescription it fulfils."""
    if other == performance.exercise.id:
        return Withheld(("unknown",))
    found = offer(request, other)
    if isinstance(found, Withheld):
        return found
    return replace(found, prescription=performance.prescription)


def is_by_therapist(request: PlanRequest) -> bool:
    """Whether the programme in force was written by a therapist."""
    return request.active is not None and request.active.programme.author.is_therapist


def is_resting(request: PlanRequest, exercise: Exercise) -> bool:
    """Intensity 3 was done today, or less than 48 h ago (one exercise is built for every day)."""
    if exercise.intensity < 3:
        return False
    rows = [row for row in request.done if row.exercise == exercise.id and row.share > 0]
    if any(row.at.day == request.day for row in rows):
        return True
    since_ms = request.at_ms - REST_HOURS * 3_600_000
    return exercise.id != DAILY_TRAINING and any(row.at.utc_ms > since_ms for row in rows)


def with_substitute(
    request: PlanRequest, prescription: Prescription, taken: Collection[str] = ()
) -> Performance | Withheld:
    """What a prescription holds now: its first allowed exercise, else the first allowed substitute.

    `taken` are exercises already in this break. Equipment and therapist checks apply to the
    substitute as well; what passes by itself (48 h, a camera) waits and is not replaced.
    """
    reasons: list[str] = []
    for each in prescription.exercises:
        found = offer(request, each, prescription=prescription)
        if isinstance(found, Performance):
            if found.exercise.id not in taken:
                return found
            reasons.append("in-this-break")
        else:
            reasons.extend(found.reasons)
    if WAITS.intersection(reasons):
        return Withheld(tuple(reasons))
    for each, variant in _chain(request, prescription):
        if each in taken or each in request.previous or each in prescription.exercises:
            continue
        found = offer(request, each, variant=variant)
        if isinstance(found, Performance):
            notes = (*found.notes, f"substitute:{prescription.exercises[0]}")
            return replace(found, prescription=prescription.id, notes=notes)
    return Withheld(tuple(reasons))


def _chain(
    request: PlanRequest, prescription: Prescription
) -> tuple[tuple[str, VariantName | None], ...]:
    exercise = request.catalogue.exercises.get(prescription.exercises[0])
    own = SUBSTITUTES.get(exercise.kind, ()) if exercise is not None else ()
    return (*own, (LAST_SUBSTITUTE, None))
