"""The shape of exercises and tips on disk, and the way between disk and `domain`.

The structs are the file format: strict (no unknown fields), written for a therapist to read, and
the source of `docs/exercises.schema.json`. They never leave `storage`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from neckbreak.domain.exercise import (
    CameraUse,
    Catalogue,
    Caution,
    Dose,
    Exercise,
    ExerciseKind,
    Goal,
    Tip,
    Variant,
)
from neckbreak.domain.movement import (
    BasePosition,
    CueToken,
    JointTarget,
    Phase,
    PhaseKind,
    Side,
)

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", description="kebab-case id")]
WireText = Annotated[dict[str, str], Meta(description='language map, e.g. {"en": "..."}')]
Seconds = Annotated[float, Meta(ge=0, description="seconds")]
Count = Annotated[int, Meta(ge=1, le=1000)]
WireSide = Literal["L", "R", "B"]


class Wire(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of all structs: strict on reading, silent about defaults on writing."""


class WireTarget(Wire, frozen=True):
    """A joint value at the end of a phase: degrees, cm (head glides) or mm (jaw)."""

    joint: str
    value: float
    side: WireSide | None = None


class WireToken(Wire, frozen=True):
    """A cue of the closed vocabulary in docs/clinical/contacts.md, by its id."""

    id: str
    side: WireSide | None = None
    value: float | None = None
    kind: str | None = None


class WirePhase(Wire, frozen=True):
    """One step of a repetition. `neutral` returns everything to the start position first."""

    label: WireText
    kind: PhaseKind
    seconds: Seconds
    neutral: bool = False
    dosed: bool = False
    targets: tuple[WireTarget, ...] = ()
    tokens: tuple[WireToken, ...] = ()


class WireDose(Wire, frozen=True):
    """How much: sets x sides x reps, `rest_s` between sets; `hold_s` replaces the dosed phase."""

    sets: Count = 1
    reps: Count = 1
    hold_s: Seconds | None = None
    rest_s: Seconds = 0.0
    per_day: Count = 1
    per_day_max: Count | None = None


class WireVariant(Wire, frozen=True):
    """An easier or harder version: its text, and what of it can be said as data."""

    text: WireText
    dose: WireDose | None = None
    range_share: float | None = None
    position: BasePosition | None = None
    equipment: tuple[str, ...] | None = None
    exercise: Id | None = None
    phases: tuple[WirePhase, ...] | None = None


class WireCaution(Wire, frozen=True):
    """A caution code; with a modification the exercise stays allowed in that form."""

    code: str
    modification: WireText | None = None


class WireExercise(Wire, frozen=True):
    """One exercise. With two sides the right one is listed; texts say {side} and {other}."""

    id: Id
    name: WireText
    kind: ExerciseKind
    goals: tuple[Goal, ...]
    region: WireText
    muscles: WireText
    position: BasePosition
    position_text: WireText
    equipment_text: WireText
    phases: Annotated[tuple[WirePhase, ...], Meta(min_length=1)]
    dose: WireDose
    dose_text: WireText
    declared_s: Seconds
    easier: WireVariant
    harder: WireVariant
    cues: tuple[WireText, ...]
    mistakes: WireText
    intensity: Annotated[int, Meta(ge=1, le=3)]
    camera: CameraUse
    standing: bool
    therapist: bool
    sides: Literal[1, 2] = 1
    hold_max_s: Seconds = 30.0
    cautions: tuple[WireCaution, ...] = ()
    evidence: tuple[str, ...] = ()
    muscle_ids: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    other_positions: tuple[BasePosition, ...] = ()
    setup: tuple[str, ...] = ()


class WireTip(Wire, frozen=True):
    """A tip; `strength` says how firmly its source supports it."""

    id: Id
    topic: str
    text: WireText
    strength: Literal["trial", "guideline", "expert"]
    source: str = ""


def _phase(wire: WirePhase) -> Phase:
    return Phase(
        wire.label,
        wire.kind,
        wire.seconds,
        tuple(JointTarget(t.joint, _side(t.side), t.value) for t in wire.targets),
        tuple(CueToken(t.id, _side(t.side), t.value, t.kind) for t in wire.tokens),
        wire.neutral,
        wire.dosed,
    )


_SIDES = {side.value: side for side in Side}


def _side(letter: str | None) -> Side | None:
    return None if letter is None else _SIDES[letter]


def dose_from_wire(wire: WireDose) -> Dose:
    """The dose as the domain knows it."""
    return Dose(wire.sets, wire.reps, wire.hold_s, wire.rest_s, wire.per_day, wire.per_day_max)


def dose_to_wire(dose: Dose) -> WireDose:
    """The dose as it is written."""
    return WireDose(dose.sets, dose.reps, dose.hold_s, dose.rest_s, dose.per_day, dose.per_day_max)


def _variant(wire: WireVariant) -> Variant:
    return Variant(
        wire.text,
        dose_from_wire(wire.dose) if wire.dose else None,
        tuple(_phase(each) for each in wire.phases) if wire.phases is not None else None,
        wire.range_share,
        wire.position,
        wire.equipment,
        wire.exercise,
    )


def exercise_from_wire(wire: WireExercise) -> Exercise:
    """The exercise as the domain knows it; nothing is checked beyond the types."""
    return Exercise(
        id=wire.id,
        name=wire.name,
        kind=wire.kind,
        goals=wire.goals,
        region=wire.region,
        muscles=wire.muscles,
        position=wire.position,
        position_text=wire.position_text,
        equipment=wire.equipment,
        equipment_text=wire.equipment_text,
        phases=tuple(_phase(each) for each in wire.phases),
        dose=dose_from_wire(wire.dose),
        dose_text=wire.dose_text,
        sides=wire.sides,
        declared_s=wire.declared_s,
        easier=_variant(wire.easier),
        harder=_variant(wire.harder),
        cues=wire.cues,
        mistakes=wire.mistakes,
        cautions=tuple(Caution(each.code, each.modification) for each in wire.cautions),
        intensity=wire.intensity,
        camera=wire.camera,
        is_standing=wire.standing,
        is_therapist_only=wire.therapist,
        evidence=wire.evidence,
        muscle_ids=wire.muscle_ids,
        hold_max_s=wire.hold_max_s,
        other_positions=wire.other_positions,
        setup=wire.setup,
    )


def tip_from_wire(wire: WireTip) -> Tip:
    """The tip as the domain knows it."""
    return Tip(wire.id, wire.topic, wire.text, wire.strength, wire.source)


def catalogue_of(
    version: str,
    review_status: Mapping[str, str],
    exercises: tuple[WireExercise, ...],
    tips: tuple[WireTip, ...],
    references: Mapping[str, str],
) -> Catalogue:
    """Assemble the domain's catalogue; a repeated id keeps its last entry."""
    return Catalogue(
        version,
        review_status,
        {wire.id: exercise_from_wire(wire) for wire in exercises},
        tuple(tip_from_wire(wire) for wire in tips),
        references,
    )
