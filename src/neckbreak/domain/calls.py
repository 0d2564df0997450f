"""What a break calls out to somebody whose eyes have left the screen, and with which sound.

A screen reader hears each new cue, the half of a long hold, its last five seconds, changes of side
and the end; never every second. Sounds say when to start, hold, move, change sides, and that it is
over. Both follow from two looks at the same script.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from neckbreak.domain.session import Cue, CueKind

LAST_S: Final = 5.0
HALFWAY_FROM_S: Final = 16.0
"""Holds this long are told their half; half of a shorter one is nearly its last five seconds."""
LAST_FROM_S: Final = 10.0
HEARD_FROM_S: Final = 4.0
"""A hold or a rest this long lets the eyes wander, so its end is worth a sound."""


class Call(StrEnum):
    """What is called out."""

    CUE = "cue"
    HALFWAY = "halfway"
    LAST_FIVE = "last_five"
    CHANGE_SIDE = "change_side"
    DONE = "done"


class Tone(StrEnum):
    """The sounds, by the name of their file."""

    START = "start"
    MOVE = "move"
    HOLD = "hold"
    CHANGE = "change"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Look:
    """Where a break stood at one look."""

    cue: Cue
    left_s: float
    """Seconds left of the cue."""
    is_finished: bool = False


def call_at(before: Look | None, now: Look) -> Call | None:
    """What to call out now, given the look before."""
    if now.is_finished:
        return None if before is not None and before.is_finished else Call.DONE
    if before is None or before.cue is not now.cue:
        is_change = now.cue.kind is CueKind.CHANGE_SIDE
        return Call.CHANGE_SIDE if is_change else Call.CUE
    if now.cue.kind not in (CueKind.HOLD, CueKind.REST):
        return None
    seconds = now.cue.seconds
    if seconds >= LAST_FROM_S and now.left_s <= LAST_S < before.left_s:
        return Call.LAST_FIVE
    if seconds >= HALFWAY_FROM_S and now.left_s <= seconds / 2 < before.left_s:
        return Call.HALFWAY
    return None


def tone_at(before: Look | None, now: Look) -> Tone | None:
    """The sound to play now, given the look before."""
    match call_at(before, now):
        case Call.DONE:
            return Tone.DONE
        case Call.CHANGE_SIDE:
            return Tone.CHANGE
        case Call.CUE:
            return _tone_of(now.cue, None if before is None else before.cue)
        case _:
            return None


def _tone_of(cue: Cue, before: Cue | None) -> Tone | None:
    match cue.kind:
        case CueKind.GET_READY:
            return Tone.START
        case CueKind.HOLD if cue.seconds >= HEARD_FROM_S:
            return Tone.HOLD
        case CueKind.BREATH:
            return Tone.MOVE
        case CueKind.MOVE if before is not None and _let_eyes_wander(before):
            return Tone.MOVE
        case _:
            return None


def _let_eyes_wander(cue: Cue) -> bool:
    still = (CueKind.HOLD, CueKind.REST, CueKind.SET_REST, CueKind.GET_READY, CueKind.CHANGE_SIDE)
    return cue.kind in still and cue.seconds >= HEARD_FROM_S
