"""Exercises as the catalogue describes them, before anybody prescribes them.

`storage.catalogue_file` decodes `exercises.json` into these values; authored exercises use the
same schema. Texts are language maps ({"en": "..."}). `{side}` and `{other}` in a text are filled
by `words` with the side being worked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from neckbreak.domain.movement import BasePosition, Phase

Text = Mapping[str, str]


class ExerciseKind(StrEnum):
    """Class of exercise; the columns of the caution table."""

    MOBILITY = "mobility"
    STRETCH = "stretch"
    ISOMETRIC = "isometric"
    STRENGTHENING = "strengthening"
    NERVE_GLIDE = "nerve-glide"
    POSTURE = "posture"
    BREATHING = "breathing"
    RELAXATION = "relaxation"
    SELF_MASSAGE = "self-massage"
    ACTIVITY = "activity"


class Goal(StrEnum):
    """What an exercise is for."""

    REDUCE_TENSION = "reduce_tension"
    RESTORE_ROM = "restore_rom"
    STRENGTHEN_STABILISE = "strengthen_stabilise"
    POSTURE = "posture"
    RELAX_BREATHE = "relax_breathe"


class CameraUse(StrEnum):
    """Whether an exercise can be done unnoticed in a video call."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of an exercise: `sets` x `sides` x `reps`, `rest_s` between sets.

    `hold_s` overrides the seconds of the dosed phase; None keeps the catalogue's. `per_day` is
    the default number of performances a day, `per_day_max` its upper end (advice to authors).
    """

    sets: int = 1
    reps: int = 1
    hold_s: float | None = None
    rest_s: float = 0.0
    per_day: int = 1
    per_day_max: int | None = None


class VariantName(StrEnum):
    """The two variants of every entry, plus the generic modifier of the safety table."""

    EASIER = "easier"
    HARDER = "harder"
    HALF = "half"


@dataclass(frozen=True, slots=True)
class Variant:
    """A change to an exercise as data. A variant with `text` only shows the base animation."""

    text: Text
    dose: Dose | None = None
    phases: tuple[Phase, ...] | None = None
    range_share: float | None = None
    position: BasePosition | None = None
    equipment: tuple[str, ...] | None = None
    exercise: str | None = None
    """Id of another exercise that is done instead."""


@dataclass(frozen=True, slots=True)
class Caution:
    """A caution code of this entry; `modification` None means: withhold."""

    code: str
    modification: Text | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """One entry of the catalogue. `sides` is 1 or 2 (2: the right side is listed, mirror for left).

    `hold_max_s` bounds a prescribed hold. `declared_s` is the time the page declares, checked
    against the computed one. `id` is kebab-case and stable for ever. Every entry of `equipment` is
    needed; an entry "band|weights" is met by one of them. No `evidence` means kept for comfort
    only: claim no benefit.
    """

    id: str
    name: Text
    kind: ExerciseKind
    goals: tuple[Goal, ...]
    region: Text
    muscles: Text
    position: BasePosition
    position_text: Text
    equipment: tuple[str, ...]
    equipment_text: Text
    phases: tuple[Phase, ...]
    dose: Dose
    dose_text: Text
    sides: int
    declared_s: float
    easier: Variant
    harder: Variant
    cues: tuple[Text, ...]
    mistakes: Text
    cautions: tuple[Caution, ...]
    intensity: int
    camera: CameraUse
    is_standing: bool
    is_therapist_only: bool
    evidence: tuple[str, ...]
    muscle_ids: tuple[str, ...] = ()
    """Muscles the figure may light, ids of `figure.muscles`; derived from the text by the file."""
    hold_max_s: float = 30.0
    other_positions: tuple[BasePosition, ...] = ()
    """Positions the page offers beside `position` ("seated or standing")."""
    setup: tuple[str, ...] = ()
    """Contacts and paths of the entry as a whole, ids of `vocabulary.SETUPS` ("wall_back")."""


def rep_seconds(phases: Sequence[Phase], hold_s: float | None = None) -> float:
    """Seconds of one repetition; `hold_s` replaces the seconds of every dosed phase."""
    return sum(
        hold_s if phase.is_dosed and hold_s is not None else phase.seconds for phase in phases
    )


def work_seconds(phases: Sequence[Phase], dose: Dose, sides: int) -> float:
    """Sets x sides x repetitions x seconds, plus the rests between sets ("Time" of the page)."""
    rep_s = rep_seconds(phases, dose.hold_s)
    return dose.sets * sides * dose.reps * rep_s + (dose.sets - 1) * dose.rest_s


@dataclass(frozen=True, slots=True)
class Tip:
    """A posture, workplace or self-care tip; `strength` is trial, guideline or expert."""

    id: str
    topic: str
    text: Text
    strength: str
    source: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything in `exercises.json` except the programmes' own types (see `programme`)."""

    version: str
    review_status: Text
    exercises: Mapping[str, Exercise]
    tips: tuple[Tip, ...]
    references: Mapping[str, str] = field(default_factory=dict)
