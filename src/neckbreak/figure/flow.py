"""How joint values pass through the keyframes of a movement: with a stop, or in one sweep.

A phase by itself starts and ends at rest (minimum jerk). Where two moving phases follow each other
and an axis keeps its direction, stopping between them would look like a robot: the axis then
passes with the slower of the two mean speeds, so it never overshoots what was prescribed. Blades
that go round in a circle have no end at all: their path is one closed smooth curve (Catmull-Rom
in joint values, smooth to the second derivative).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from neckbreak.domain.movement import Keyframe, Movement
from neckbreak.figure.planes import axis_value
from neckbreak.figure.vectors import min_jerk

ROUND_PREFIX = "scap."
_STILL = 0.3
"""Axes that change less than this (degrees or cm) stand still."""


def before_of(movement: Movement, phase: int) -> Keyframe:
    """The keyframe a phase starts from."""
    if phase > 0:
        return movement.keyframes[phase - 1]
    return movement.start if movement.returns_to_start else movement.keyframes[-1]


def changed_axes(movement: Movement, phase: int) -> frozenset[str]:
    """The axes a phase moves."""
    frame, before = movement.keyframes[phase], before_of(movement, phase)
    return frozenset(
        name
        for name in {*frame.axes, *before.axes}
        if abs(axis_value(movement, frame, name) - axis_value(movement, before, name)) > _STILL
    )


def is_round(movement: Movement) -> bool:
    """True if the shoulder blades, and nothing else, go round without a stop."""
    moving = [changed_axes(movement, phase) for phase in range(len(movement.keyframes))]
    kinds = {name[:-2] for names in moving for name in names}
    return (
        len(moving) >= 3
        and all(moving)
        and len(kinds) >= 2
        and all(kind.startswith(ROUND_PREFIX) for kind in kinds)
        and not any(frame.contacts for frame in movement.keyframes)
    )


def blended(movement: Movement, phase: int, names: Iterable[str], share: float) -> dict[str, float]:
    """The values of the axes when `share` of the seconds of a phase have passed."""
    frame, before = movement.keyframes[phase], before_of(movement, phase)
    u = min_jerk(share)
    goes_round = is_round(movement)
    axes = {}
    for name in names:
        a, b = axis_value(movement, before, name), axis_value(movement, frame, name)
        if goes_round and name.startswith(ROUND_PREFIX):
            axes[name] = _round(movement, phase, name, share)
            continue
        axes[name] = a + (b - a) * u
        if a != b:
            begin = _passing(movement, phase - 1, name) if phase > 0 else 0.0
            end = _passing(movement, phase, name)
            if begin or end:
                k = max(0.1, frame.seconds)
                axes[name] = _quintic((a, begin * k, 0.0), (b, end * k, 0.0), share)
    return axes


def _passing(movement: Movement, phase: int, name: str) -> float:
    """Speed of an axis at the end of a phase, per second: 0 unless it goes on the same way."""
    frames = movement.keyframes
    if phase + 1 >= len(frames):
        return 0.0
    frame, after = frames[phase], frames[phase + 1]
    before = before_of(movement, phase)
    if after.contacts != frame.contacts or frame.contacts != before.contacts:
        return 0.0
    here = axis_value(movement, frame, name)
    first = (here - axis_value(movement, before, name)) / max(0.1, frame.seconds)
    second = (axis_value(movement, after, name) - here) / max(0.1, after.seconds)
    if first * second <= 0.0:
        return 0.0
    return min(first, second, key=abs)


def _round(movement: Movement, phase: int, name: str, share: float) -> float:
    frames = movement.keyframes
    n = len(frames)
    values = [axis_value(movement, frame, name) for frame in frames]
    times = [max(0.1, frame.seconds) for frame in frames]
    slopes = [
        (values[(i + 1) % n] - values[i - 1]) / (times[i] + times[(i + 1) % n]) for i in range(n)
    ]
    bends = [_bend(values, slopes, times, i) for i in range(n)]
    h = times[phase]
    first = (values[phase - 1], slopes[phase - 1] * h, bends[phase - 1] * h * h)
    return _quintic(first, (values[phase], slopes[phase] * h, bends[phase] * h * h), share)


def _bend(
    values: Sequence[float], slopes: Sequence[float], times: Sequence[float], i: int
) -> float:
    """Second derivative at keyframe i: the mean of the cubic pieces on both sides."""
    j = (i + 1) % len(values)
    h, k = times[i], times[j]
    before = (6.0 * (values[i - 1] - values[i]) / h + 2.0 * slopes[i - 1] + 4.0 * slopes[i]) / h
    after = (6.0 * (values[j] - values[i]) / k - 4.0 * slopes[i] - 2.0 * slopes[j]) / k
    return 0.5 * (before + after)


def _quintic(
    first: tuple[float, float, float], last: tuple[float, float, float], t: float
) -> float:
    """Quintic Hermite between (value, speed, acceleration) pairs, t from 0 to 1.

    With no speed and acceleration at either end this is the minimum-jerk curve.
    """
    (p, v, a), (q, w, b) = first, last
    d = q - p
    c3 = 10.0 * d - 6.0 * v - 4.0 * w - 1.5 * a + 0.5 * b
    c4 = -15.0 * d + 8.0 * v + 7.0 * w + 1.5 * a - b
    c5 = 6.0 * d - 3.0 * (v + w) - 0.5 * (a - b)
    return p + t * (v + t * (0.5 * a + t * (c3 + t * (c4 + t * c5))))
