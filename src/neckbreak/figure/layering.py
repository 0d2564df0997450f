"""What hides what: whether an arm is painted behind the trunk, behind the head or in front.

The trunk is an ellipse and the head a ball; a part of an arm is behind one of them if the line
from it to the camera passes through, and in front if the line away from the camera does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.shapes import View
from neckbreak.figure.vectors import Vec, apply_back, dot, lerp, smoothstep, sub


@dataclass(frozen=True, slots=True)
class Place:
    """Where an arm is painted, as shares from 0 to 1 that pass through the middle for a moment.

    `upper_behind` and `lower_behind`: behind the trunk; `nape`: between trunk and head. What is
    left is in front; there it is painted as opaque as that share, so an arm that comes round from
    behind appears within a few frames instead of one.
    """

    upper_behind: float
    lower_behind: float
    nape: float

    @property
    def upper_front(self) -> float:
        """Share of the upper arm in front of the trunk."""
        return 1.0 - self.upper_behind

    @property
    def lower_front(self) -> float:
        """Share of forearm and hand in front of everything."""
        return 1.0 - max(self.lower_behind, self.nape)


def _trunk_chord(view: View, skeleton: Skeleton, point: Vec, way: float) -> float:
    """Centimetres of trunk between a point and the camera (way 1), or behind the point (-1)."""
    chest = skeleton.frames["t6"]
    x, y, z = apply_back(chest.r, sub(point, chest.o))
    dx, _, dz = apply_back(chest.r, view.to_camera)
    dx, dz = dx * way, dz * way
    inside = smoothstep(14.5, 11.5, y) * smoothstep(-46.0, -41.0, y)
    # The trunk as an ellipse in its own cross-section, around a centre a little in front of T6.
    x, a, b = x - 4.5, 9.6, 14.5
    qa = (dx / a) ** 2 + (dz / b) ** 2
    qb = 2.0 * (x * dx / a**2 + z * dz / b**2)
    qc = (x / a) ** 2 + (z / b) ** 2 - 1.0
    root = qb * qb - 4.0 * qa * qc
    if inside <= 0.0 or root <= 0.0 or qa < 1e-6:
        return 0.0
    near, far = (-qb - math.sqrt(root)) / (2.0 * qa), (-qb + math.sqrt(root)) / (2.0 * qa)
    return inside * max(0.0, far - max(0.0, near))


def _over_trunk(view: View, skeleton: Skeleton, point: Vec, way: float) -> bool:
    """True if the trunk lies between a point and the camera (way 1), or behind the point (-1)."""
    return _trunk_chord(view, skeleton, point, way) > 2.0


def _share(chord_cm: float) -> float:
    """How far a point counts as covered by that much trunk.

    Near the outline the chord grows with the root of the distance from it, hence the square.
    """
    return smoothstep(0.5, 1.3, chord_cm * chord_cm / 80.0)


def _across_head(view: View, skeleton: Skeleton, point: Vec) -> tuple[float, float]:
    """Centimetres towards the camera from the middle of the head, and across the line of sight."""
    away = sub(point, skeleton.at("head", (0.9, 72.0, 0.0)))
    depth = dot(away, view.to_camera)
    return depth, math.sqrt(max(0.0, dot(away, away) - depth * depth))


def _hidden_by_head(view: View, skeleton: Skeleton, point: Vec) -> bool:
    """True if a point lies behind the head as the camera sees it."""
    depth, across = _across_head(view, skeleton, point)
    return depth < -1.0 and across < 11.5


def is_over_body(view: View, skeleton: Skeleton, point: Vec) -> bool:
    """True if head or trunk lie in line with a point, before or behind it."""
    return (
        _over_trunk(view, skeleton, point, 1.0)
        or _over_trunk(view, skeleton, point, -1.0)
        or _across_head(view, skeleton, point)[1] < 11.5
    )


def hands_over(view: View, skeleton: Skeleton, found: dict[str, Place]) -> list[str]:
    """Sides whose forearm is behind the trunk while the hand comes round to this side."""
    over = []
    for side, place in found.items():
        if place.lower_behind <= 0.5:
            continue
        tips = skeleton.side("hand", (-2.0, -25.4, 16.2), side)
        if not _over_trunk(view, skeleton, tips, 1.0):
            centre = skeleton.frames["t6"].o
            if view.depth(tips) > view.depth(centre) - 2.0:
                over.append(side)
    return over


def palm(skeleton: Skeleton, side: str) -> Vec:
    return skeleton.side("hand", (-2.0, -15.0, 16.2), side)


def _clear(share: float) -> float:
    """The share, decided except near the middle: nobody who holds still is see-through."""
    return smoothstep(0.32, 0.68, share)


def places(view: View, skeleton: Skeleton) -> dict[str, Place]:
    """For each side where upper arm and lower arm are painted."""
    frames = skeleton.frames
    found = {}
    for side in ("R", "L"):
        elbow = frames[f"fore.{side}"].o
        middle = lerp(frames[f"arm.{side}"].o, elbow, 0.75)
        # An elbow pressed against the body is inside the ellipse: both ways go through it.
        upper = _share(_trunk_chord(view, skeleton, middle, 1.0)) * (
            1.0 - _share(_trunk_chord(view, skeleton, middle, -1.0))
        )
        points = (palm(skeleton, side), lerp(elbow, frames[f"hand.{side}"].o, 0.6))
        hidden = _share(max(_trunk_chord(view, skeleton, p, 1.0) for p in points))
        before = _share(max(_trunk_chord(view, skeleton, p, -1.0) for p in points))
        lower = max(hidden, upper) * (1.0 - before)
        depth, across = _across_head(view, skeleton, points[0])
        nape = smoothstep(0.0, -3.0, depth) * smoothstep(12.4, 9.8, across)
        nape *= 1.0 - lower * hidden
        found[side] = Place(_clear(upper), _clear(lower), _clear(nape))
    return found


def slots(view: View, skeleton: Skeleton) -> dict[str, tuple[str, str]]:
    """The nearest whole answer of `places`: behind, nape or front, for upper and lower arm."""
    found = {}
    for side, place in places(view, skeleton).items():
        lower = "front"
        if place.lower_front < 0.5:
            lower = "nape" if place.nape > place.lower_behind else "behind"
        found[side] = ("behind" if place.upper_behind > 0.5 else "front", lower)
    return found
