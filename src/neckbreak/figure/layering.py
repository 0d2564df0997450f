"""What hides what: whether an arm is painted behind the trunk, behind the head or in front.

The trunk is an ellipse and the head a ball; a part of an arm is behind one of them if the line
from it to the camera passes through, and in front if the line away from the camera does.
"""

from __future__ import annotations

import math

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.shapes import View
from neckbreak.figure.vectors import Vec, apply_back, dot, lerp, sub


def _over_trunk(view: View, skeleton: Skeleton, point: Vec, way: float) -> bool:
    """True if the trunk lies between a point and the camera (way 1), or behind the point (-1)."""
    chest = skeleton.frames["t6"]
    x, y, z = apply_back(chest.r, sub(point, chest.o))
    dx, _, dz = apply_back(chest.r, view.to_camera)
    dx, dz = dx * way, dz * way
    if y > 13.0 or y < -44.0:
        return False
    # The trunk as an ellipse in its own cross-section, around a centre a little in front of T6.
    x, a, b = x - 4.5, 9.6, 14.5
    qa = (dx / a) ** 2 + (dz / b) ** 2
    qb = 2.0 * (x * dx / a**2 + z * dz / b**2)
    qc = (x / a) ** 2 + (z / b) ** 2 - 1.0
    root = qb * qb - 4.0 * qa * qc
    return root > 0.0 and qa > 1e-6 and (-qb + math.sqrt(root)) / (2.0 * qa) > 2.0


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


def hands_over(view: View, skeleton: Skeleton, found: dict[str, tuple[str, str]]) -> list[str]:
    """Sides whose forearm is behind the trunk while the hand comes round to this side."""
    over = []
    for side, (_, lower) in found.items():
        tips = skeleton.points[f"fingertips.{side}"]
        if lower == "behind" and not _over_trunk(view, skeleton, tips, 1.0):
            centre = skeleton.frames["t6"].o
            if view.depth(tips) > view.depth(centre) - 2.0:
                over.append(side)
    return over


def palm(skeleton: Skeleton, side: str) -> Vec:
    return skeleton.side("hand", (-2.0, -15.0, 16.2), side)


def slots(view: View, skeleton: Skeleton) -> dict[str, tuple[str, str]]:
    """For each side where upper arm and lower arm are painted: behind, nape or front."""
    frames = skeleton.frames
    found = {}
    for side in ("R", "L"):
        elbow = frames[f"fore.{side}"].o
        shoulder = frames[f"arm.{side}"].o
        middle = lerp(shoulder, elbow, 0.75)
        is_hidden = _over_trunk(view, skeleton, middle, 1.0)
        # An elbow pressed against the body is inside the ellipse: both ways go through it.
        is_hidden = is_hidden and not _over_trunk(view, skeleton, middle, -1.0)
        upper = "behind" if is_hidden else "front"
        points = (palm(skeleton, side), lerp(elbow, frames[f"hand.{side}"].o, 0.6))
        hidden = any(_over_trunk(view, skeleton, point, 1.0) for point in points)
        before = any(_over_trunk(view, skeleton, point, -1.0) for point in points)
        lower = "front"
        if (hidden and not before) or (upper == "behind" and not before):
            lower = "behind"
        if lower != "behind" or not hidden:
            lower = "nape" if _hidden_by_head(view, skeleton, points[0]) else lower
        found[side] = (upper, lower)
    return found
