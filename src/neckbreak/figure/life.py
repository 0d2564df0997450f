"""What lives in a person who holds still: breath and eyes at one instant of a movement."""

from __future__ import annotations

import math

from neckbreak.domain.movement import Keyframe, Movement
from neckbreak.figure.flow import before_of
from neckbreak.figure.planes import axis_value
from neckbreak.figure.vectors import smoothstep

BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0
EASY_DEPTH = 0.4
BLINK_S, BLINK_FROM_S = 0.3, 1.2
BLINK_AT = 0.42
"""Share of the seconds of a turn at which the eyes are closed."""
BLINK_DEG = 15.0
_HEAD_AXES = ("neck.rotation", "neck.flexion", "neck.lateral_flexion", "thorax.rotation")


def eyes(before: Keyframe, frame: Keyframe, share: float) -> float:
    """How far the eyes are closed, 0 to 1."""
    first, second = float(before.is_eyes_closed), float(frame.is_eyes_closed)
    closed = first + (second - first) * smoothstep(0.0, 0.25, share)
    if any(state.startswith("blink") for state in frame.states):
        beat = (share * max(1.0, frame.seconds)) % 1.0
        closed = max(closed, smoothstep(0.0, 0.4, beat) - smoothstep(0.6, 1.0, beat))
    return closed


def blink(movement: Movement, phase: int, share: float) -> float:
    """How far the eyes are closed by the blink that goes with a clear turn of the head, 0 to 1.

    People blink when they turn. It is decoration: no joint knows of it, and stills never show it.
    """
    frame, before = movement.keyframes[phase], before_of(movement, phase)
    if frame.seconds < BLINK_FROM_S or frame.is_eyes_closed or before.is_eyes_closed:
        return 0.0
    turn = max(
        (
            abs(axis_value(movement, frame, name) - axis_value(movement, before, name))
            for name in _HEAD_AXES
        ),
        default=0.0,
    )
    half = min(0.5 * BLINK_S / frame.seconds, 0.08)
    return smoothstep(1.0, 0.3, abs(share - BLINK_AT) / half) if turn >= BLINK_DEG else 0.0


def breath(movement: Movement, phase: int, share: float, ambient_s: float) -> float:
    """How full the breath is, 0 to 1; easy breath follows its own clock, `ambient_s`."""
    wave = 0.5 - 0.5 * math.cos(math.pi * share)
    match movement.keyframes[phase].breath:
        case "in":
            return wave
        case "out":
            return 1.0 - wave
        case "hold":
            for index in range(len(movement.keyframes)):
                earlier = movement.keyframes[phase - 1 - index].breath
                if earlier in ("in", "out"):
                    return 1.0 if earlier == "in" else 0.0
            return 0.0
    beat = ambient_s % (BREATH_IN_S + BREATH_OUT_S)
    if beat < BREATH_IN_S:
        return EASY_DEPTH * (0.5 - 0.5 * math.cos(math.pi * beat / BREATH_IN_S))
    return EASY_DEPTH * (0.5 + 0.5 * math.cos(math.pi * (beat - BREATH_IN_S) / BREATH_OUT_S))
