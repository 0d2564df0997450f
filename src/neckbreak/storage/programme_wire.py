"""The shape of a programme on disk, and the way between disk and `domain`.

One struct per level: programme, stage, prescription. The same shape is used inside
`exercises.json` and in a programme file of its own.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from neckbreak.domain.exercise import VariantName
from neckbreak.domain.programme import Author, Prescription, Programme, Stage
from neckbreak.storage.catalogue_wire import (
    Count,
    Id,
    Seconds,
    Wire,
    WireDose,
    WireText,
    dose_from_wire,
    dose_to_wire,
)

PrescriptionSide = Literal["both", "left", "right", "left_first", "right_first"]


class WireAuthor(Wire, frozen=True):
    """Who wrote the programme; `therapist` is true for a licensed professional's own plan."""

    name: str
    therapist: bool = False
    organisation: str | None = None


class WirePrescription(Wire, frozen=True):
    """One entry of a stage. Give `exercise`, or `any_of` when one of several will do.

    Fields left out keep the exercise's own values. `days` are ISO weekdays (1 = Monday) and win
    over `days_per_week`; `fixed_times` are local times like "09:30".
    """

    id: Id
    exercise: Id | None = None
    any_of: tuple[Id, ...] = ()
    variant: VariantName | None = None
    range_share: float = 1.0
    dose: WireDose | None = None
    duration_s: Seconds | None = None
    per_day: Count = 1
    days_per_week: int | None = None
    days: tuple[int, ...] = ()
    fixed_times: tuple[str, ...] = ()
    side: PrescriptionSide = "both"
    optional: bool = False
    note: WireText | None = None


class WireStage(Wire, frozen=True):
    """A step of the programme: the pool for the day and its break pattern."""

    id: Id
    name: WireText
    breaks_per_day: Count
    max_break_s: Seconds
    prescriptions: Annotated[tuple[WirePrescription, ...], Meta(min_length=1)]
    length_days: Count | None = None
    days_per_week: int = 5
    advance_share: float | None = 0.7
    discreet: bool = False
    group: str | None = None


class WireProgramme(Wire, frozen=True):
    """A programme. `version` grows by one with each change of its author."""

    id: Id
    name: WireText
    version: Count
    author: WireAuthor
    for_whom: WireText
    goal: WireText
    length_text: WireText
    pattern_text: WireText
    progression_text: WireText
    stages: Annotated[tuple[WireStage, ...], Meta(min_length=1)]
    afterwards: tuple[Id, ...] = ()
    afterwards_text: WireText = msgspec.field(default_factory=dict)
    limits: dict[str, int] = msgspec.field(default_factory=dict)
    format: Literal[1] = 1


def programme_from_wire(wire: WireProgramme) -> Programme:
    """The programme as the domain knows it; nothing is checked beyond the types."""
    author = Author(wire.author.name, wire.author.therapist, wire.author.organisation)
    return Programme(
        wire.id,
        wire.name,
        wire.version,
        author,
        wire.for_whom,
        wire.goal,
        wire.length_text,
        wire.pattern_text,
        wire.progression_text,
        wire.afterwards,
        tuple(_stage(each) for each in wire.stages),
        tuple(wire.limits.items()),
        wire.afterwards_text,
    )


def _stage(wire: WireStage) -> Stage:
    return Stage(
        wire.id,
        wire.name,
        tuple(_prescription(each) for each in wire.prescriptions),
        wire.breaks_per_day,
        wire.max_break_s,
        wire.length_days,
        wire.days_per_week,
        wire.advance_share,
        wire.discreet,
        wire.group,
    )


def _prescription(wire: WirePrescription) -> Prescription:
    one = (wire.exercise,) if wire.exercise is not None else ()
    return Prescription(
        wire.id,
        (*one, *wire.any_of),
        wire.variant,
        wire.range_share,
        dose_from_wire(wire.dose) if wire.dose else None,
        wire.duration_s,
        wire.per_day,
        wire.days_per_week,
        wire.days,
        wire.fixed_times,
        wire.side,
        wire.optional,
        wire.note,
    )


def programme_to_wire(programme: Programme) -> WireProgramme:
    """The programme as it is written."""
    author = programme.author
    return WireProgramme(
        id=programme.id,
        name=dict(programme.name),
        version=programme.version,
        author=WireAuthor(author.name, author.is_therapist, author.organisation),
        for_whom=dict(programme.for_whom),
        goal=dict(programme.goal),
        length_text=dict(programme.length_text),
        pattern_text=dict(programme.pattern_text),
        progression_text=dict(programme.progression_text),
        stages=tuple(_stage_to_wire(each) for each in programme.stages),
        afterwards=programme.afterwards,
        afterwards_text=dict(programme.afterwards_text),
        limits=dict(programme.limits),
    )


def _stage_to_wire(stage: Stage) -> WireStage:
    return WireStage(
        id=stage.id,
        name=dict(stage.name),
        breaks_per_day=stage.breaks_per_day,
        max_break_s=stage.max_break_s,
        prescriptions=tuple(_prescription_to_wire(each) for each in stage.prescriptions),
        length_days=stage.length_days,
        days_per_week=stage.days_per_week,
        advance_share=stage.advance_share,
        discreet=stage.is_discreet,
        group=stage.group,
    )


def _prescription_to_wire(prescription: Prescription) -> WirePrescription:
    is_one = len(prescription.exercises) == 1
    return WirePrescription(
        id=prescription.id,
        exercise=prescription.exercises[0] if is_one else None,
        any_of=() if is_one else prescription.exercises,
        variant=prescription.variant,
        range_share=prescription.range_share,
        dose=dose_to_wire(prescription.dose) if prescription.dose else None,
        duration_s=prescription.duration_s,
        per_day=prescription.per_day,
        days_per_week=prescription.days_per_week,
        days=prescription.days,
        fixed_times=prescription.fixed_times,
        side=_side_word(prescription.side),
        optional=prescription.is_optional,
        note=dict(prescription.note) if prescription.note is not None else None,
    )


_SIDE_WORDS: tuple[PrescriptionSide, ...] = ("both", "left", "right", "left_first", "right_first")


def _side_word(side: str) -> PrescriptionSide:
    return next(word for word in _SIDE_WORDS if word == side)
