"""Which muscles are lit in a pose, how strongly, and how they are painted.

The level follows the movement: how far the joints have come, the share of effort, the pressure of
a hand, or the breath. Geometry is in `muscle_map`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.muscle_map import MUSCLES, STERNOCLEIDOMASTOID, Muscle
from neckbreak.figure.pose import Pose, axis_value, other_side
from neckbreak.figure.shapes import (
    Gradient,
    Point,
    Shape,
    View,
    grown,
    ribbon,
    smooth_closed,
    smooth_open,
)
from neckbreak.figure.vectors import apply, smoothstep, unit

__all__ = ["MUSCLES", "Glow", "glows", "paint_muscles"]

_LISTED_LEFT = frozenset({"isometric-rotation:sternocleidomastoid"})
FULL_EFFORT = 50.0


@dataclass(frozen=True, slots=True)
class Glow:
    """One muscle of one side, lit to a level from 0 to 1."""

    muscle: Muscle
    side: str
    level: float


def glows(exercise: Exercise, movement: Movement, pose: Pose) -> list[Glow]:
    """Which muscles of an exercise are lit in a pose, and how strongly."""
    level = _level(movement, pose)
    if level <= 0.02:
        return []
    own = "L" if pose.is_mirrored else "R"
    found: dict[tuple[int, str], Glow] = {}
    for index, name in enumerate(exercise.muscle_ids):
        muscle = MUSCLES.get(name)
        if muscle is None:
            continue
        strength = level * (1.0 if index < 2 else 0.7)
        sides: tuple[str, ...] = ("R",)
        if muscle.is_paired:
            sides = (own,) if exercise.sides == 2 else ("R", "L")
        if f"{exercise.id}:{name}" in _LISTED_LEFT:
            sides = (other_side(own),)
        for side in sides:
            k = strength
            if muscle.is_lengthened_opposite and exercise.sides == 1:
                k *= _opposite_share(pose, side, is_scm=muscle is STERNOCLEIDOMASTOID)
            key = (id(muscle), side)
            if k > 0.02 and (key not in found or found[key].level < k):
                found[key] = Glow(muscle, side, min(1.0, k))
    return list(found.values())


def _opposite_share(pose: Pose, side: str, *, is_scm: bool) -> float:
    """In a side bend or turn, only the side that lengthens (or works) is lit."""
    s = 1.0 if side == "R" else -1.0
    lateral = pose.axis("neck.lateral_flexion") * s
    turn = pose.axis("neck.rotation") * (s if is_scm else -s)
    return 1.0 - smoothstep(2.0, 9.0, max(lateral, turn))


def _level(movement: Movement, pose: Pose) -> float:
    """How far into the movement a pose is, by its joints, effort, pressure or breath."""
    share = 0.0
    most: dict[str, float] = {}
    for frame in movement.keyframes:
        for name in frame.axes:
            start = axis_value(movement, movement.start, name)
            most[name] = max(most.get(name, 0.0), abs(axis_value(movement, frame, name) - start))
    own = _unmirrored(pose)
    for name, top in most.items():
        if top > 0.5:
            start = axis_value(movement, movement.start, name)
            share = max(share, abs(own.get(name, start) - start) / top)
    if any(frame.effort > 0 for frame in movement.keyframes):
        share = max(0.35 * share, min(1.0, pose.effort / FULL_EFFORT) ** 0.5)
    if pose.pressure > 0:
        share = max(share, 0.5 + 0.1 * pose.pressure)
    return max(share, pose.belly * 0.9) if not most or max(most.values()) < 5 else share


def _unmirrored(pose: Pose) -> dict[str, float]:
    if not pose.is_mirrored:
        return dict(pose.axes)
    return {
        (n[:-1] + other_side(n[-1]) if n[-2:] in (".R", ".L") else n): v
        for n, v in pose.axes.items()
    }


def paint_muscles(
    out: list[Shape],
    view: View,
    skeleton: Skeleton,
    lit: Sequence[Glow],
    look: Look,
    *,
    place: str,
    is_plain: bool = False,
) -> None:
    """Paint the lit muscles that belong to a painting step; plain is one shape for each."""
    for glow in lit:
        if glow.muscle.place == place:
            _paint(out, view, skeleton, glow, look, is_plain=is_plain)


def _paint(
    out: list[Shape],
    view: View,
    skeleton: Skeleton,
    glow: Glow,
    look: Look,
    *,
    is_plain: bool = False,
) -> None:
    muscle, side = glow.muscle, glow.side
    alpha = _visibility(view, skeleton, glow)
    if alpha < 0.03:
        return
    points: list[Point] = []
    k = view.scale
    for part, p in muscle.outline:
        x, y, k = view.at(skeleton.side(part, p, side))
        points.append((x, y))
    outline = smooth_closed(points, 3)
    colour = mixed(look.muscle_low, look.muscle, glow.level)
    if is_plain:
        out.append(Shape.of(outline, faded(colour, 0.95 * alpha)))
        return
    # What of the rim lies under the fill is made up for by a thinner edge of the fill.
    rim = grown(outline, (0.42 + 0.34 * glow.level) * k)
    out.append(Shape.of(rim, faded(colour, 0.24 * alpha)))
    cx = sum(x for x, _ in points) / len(points)
    cy = sum(y for _, y in points) / len(points)
    reach = max(abs(x - cx) + abs(y - cy) for x, y in points) or 1.0
    fill = Gradient(cx, cy, 0, 0, faded(colour, 0.94 * alpha), faded(colour, 0.67 * alpha), reach)
    out.append(Shape.of(outline, fill))
    if muscle.is_paired:
        _fibres(out, points, k, faded(mixed(colour, (255, 244, 232, 255), 0.6), 0.6 * alpha))


def _visibility(view: View, skeleton: Skeleton, glow: Glow) -> float:
    """How opaque a muscle is painted: by its turn to the camera and its level."""
    name, (x, y, z) = glow.muscle.normal
    frame = skeleton.frames.get(name) or skeleton.frames[f"{name}.{glow.side}"]
    s = 1.0 if glow.side == "R" else -1.0
    facing = view.facing(apply(frame.r, unit((x, y, s * z))))
    least = glow.muscle.least * smoothstep(-0.85, -0.4, facing)
    seen = least + (1.0 - least) * smoothstep(-0.45, 0.25, facing)
    return seen * smoothstep(0.0, 0.3, glow.level)


def _fibres(
    out: list[Shape], points: Sequence[Point], k: float, colour: tuple[int, int, int, int]
) -> None:
    """Two pale lines along the muscle, between its two flanks."""
    n = len(points)
    half = n // 2
    flank = points[: half + 1]
    other = [points[0], *reversed(points[half:])][: half + 1]
    if len(flank) < 3 or len(other) < 3:
        return
    both: list[Point] = []
    for share in (0.34, 0.66):
        line = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in zip(flank, other, strict=False)
        ]
        drawn = ribbon(smooth_open(line, 3), lambda t: k * 0.26 * (1 - (2 * t - 1) ** 2))
        # One polygon: the way from line to line and back again encloses nothing.
        both += [*drawn, drawn[0]]
    out.append(Shape.of(both, colour))
