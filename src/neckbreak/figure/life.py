"""What lives in a person who holds still: breath and eyes at one instant of a movement."""

from __future__ import annotations

import math

from neckbreak.domain.movement import Keyframe, Movement
from neckbreak.figure.vectors import smoothstep

BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0
EASY_DEPTH = 0.4


def eyes(before: Keyframe, frame: Keyframe, share: float) -> float:
    """How far the eyes are closed, 0 to 1."""
    first, second = float(before.is_eyes_closed), float(frame.is_eyes_closed)
    closed = first + (second - first) * smoothstep(0.0, 0.25, share)
    if any(state.startswith("blink") for state in frame.states):
        beat = (share * max(1.0, frame.seconds)) % 1.0
        closed = max(closed, smoothstep(0.0, 0.4, beat) - smoothstep(0.6, 1.0, beat))
    return closed


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
