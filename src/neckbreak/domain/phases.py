"""Phases as an author writes them and the running pose they lead to, as values.

A movement is written once, as phases of joint targets and cues (the tokens of
`docs/clinical/exercises.md` and `docs/clinical/contacts.md`). `movement.resolve` runs the phases
and gives the *running pose* at the end of each one as signed axes. The figure, the safety check,
the countdown and the checker all read that; nobody else interprets tokens.

Signs (see `joints`, which converts them) (right is the person's own right):

    neck.flexion        flexion +, extension -          degrees
    neck.rotation       right +                         degrees   (same for thorax.rotation)
    neck.lateral_flexion right +                        degrees   (same for thorax.lateral_flexion)
    neck.retraction     back +, protraction -           cm
    neck.cc_flexion     nod +                           degrees
    scap.elevation      up +, depression -              degrees, .L and .R
    scap.retraction     back +, protraction -           degrees, .L and .R
    scap.upward_rotation                                degrees, .L and .R
    shoulder.flexion    forward-up +, extension -       degrees, .L and .R
    shoulder.abduction  sideways-up +                   degrees, .L and .R
    shoulder.plane      horizontal adduction +, abduction - from the frontal plane, .L and .R
    shoulder.rotation   external +, internal -          degrees, .L and .R
    elbow.flexion, wrist.extension (+, flexion -), fingers.flexion     degrees, .L and .R
    forearm.supination  palm up +, pronation - (0 = thumb forward/up)  degrees, .L and .R
    thorax.flexion      forward +, extension -          degrees
    pelvis.tilt         anterior +, posterior -         degrees
    pelvis.lateral_tilt right +                         degrees
    hip.flexion, knee.flexion, ankle.plantarflexion     degrees, .L and .R
    jaw.opening                                         mm

An axis key is the name above, with ".L" or ".R" appended for sided joints: "elbow.flexion.R".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class Side(StrEnum):
    """A side of the person's own body; BOTH only for limbs moving together."""

    LEFT = "L"
    RIGHT = "R"
    BOTH = "B"

    @property
    def other(self) -> Side:
        """The opposite side; BOTH stays BOTH."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[self]


class PhaseKind(StrEnum):
    """What a phase is for the countdown: rest phases belong to the repetition, not to the pause."""

    MOVE = "move"
    HOLD = "hold"
    REST = "rest"
    BREATH = "breath"


class BasePosition(StrEnum):
    """The start position a figure is built in (first of the catalogue's 'position' words)."""

    SEATED = "seated"
    SEATED_EDGE = "seated_edge"
    SEATED_RECLINED = "seated_reclined"
    STANDING = "standing"
    HINGED = "hinged"
    WALL = "wall"
    DOORWAY = "doorway"


@dataclass(frozen=True, slots=True)
class JointTarget:
    """One joint value to be reached by the end of a phase.

    `joint` is a term of the clinical vocabulary ("neck.rotation", "scap.depression"), `side` is
    None for midline joints, `value` is positive in the named direction, in the joint's unit
    (degrees, cm for retraction and protraction, mm for jaw.opening).
    """

    joint: str
    side: Side | None
    value: float


@dataclass(frozen=True, slots=True)
class CueToken:
    """A non-joint token of the closed vocabulary of contacts.md: contact, breath, effort, prop ...

    `id` is the row's id ("head_over", "breath", "effort_side"), `side` the hand or direction it
    names (None where the row has none), `value` its number (percent, level, count, metres) and
    `kind` its word ("in", "out", "easy", "hold" for breath).
    """

    id: str
    side: Side | None = None
    value: float | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of a repetition. `seconds` is the source of truth for every duration shown.

    `neutral` returns every joint to the start position before this phase's own targets apply.
    `is_dosed` marks the hold that a prescription's `hold_s` replaces.
    """

    label: Mapping[str, str]
    kind: PhaseKind
    seconds: float
    targets: tuple[JointTarget, ...] = ()
    tokens: tuple[CueToken, ...] = ()
    is_neutral: bool = False
    is_dosed: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A hand (or prop) touching something at the end of a phase, with what keeps it there.

    `pressure` is 0-10 by feel. `side` is the side the token names (of towel and ball: the body
    side); None where the row has none. A ball that `neutral` takes from the wall keeps its id and
    gets a `hand`.
    """

    id: str
    hand: Literal["L", "R", "B", "none"]
    touch: str = "light"
    pressure: float | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Keyframe:
    """The running pose at the *end* of a phase: signed axes (module docstring) and states.

    Axes not in `axes` are at the start position of the exercise's base position. `plane` axes are
    present only where a horizontal token set them. `effort` is percent of the own maximum,
    `effort_direction` None or "up", "forward", "back", "toward R", "turn R" (or L). `breath` in,
    out and hold belong to their own phase, easy to every other one. `blinks` are spread evenly.
    """

    seconds: float
    axes: Mapping[str, float] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    breath: str = "easy"
    effort: float = 0.0
    effort_direction: str | None = None
    is_eyes_closed: bool = False
    states: frozenset[str] = frozenset()
    """Remaining states by id: gaze_far, neck_in_line, scapular_plane, tense_face, blink ..."""
    blinks: int = 0


@dataclass(frozen=True, slots=True)
class Movement:
    """One repetition, resolved: the start pose and one keyframe per phase, right side listed.

    `returns_to_start` is False when the last phase is not neutral: then the next repetition begins
    at the last keyframe and the ways in and out are drawn but not counted.
    """

    base: BasePosition
    start: Keyframe
    keyframes: tuple[Keyframe, ...]
    props: frozenset[str] = frozenset()
    returns_to_start: bool = True
