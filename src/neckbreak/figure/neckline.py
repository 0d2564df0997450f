"""Where the neck meets the shirt: the neck's outline is lifted onto the near edge of the collar.

A clip path would cost milliseconds; moving the few outline points that lie below the edge costs
nothing, and the collar's own line hides the seam.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

from neckbreak.figure.body import collar
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.shapes import Coordinates, Point, View
from neckbreak.figure.vectors import apply

Clip = Callable[[Sequence[float], Sequence[float]], Coordinates]


def neckline(view: View, skeleton: Skeleton) -> tuple[list[Point], list[Point], Clip]:
    """The whole ring of the collar, its near half, and what lifts an outline onto that half."""
    points, depths = collar(view, skeleton)
    ux, uy = view.flat(apply(skeleton.frames["t6"].r, (0.0, 1.0, 0.0)), 1.0)
    size = math.hypot(ux, uy)
    up = (ux / size, uy / size) if size > 0.2 else (0.0, -1.0)
    near = _near_run(points, depths)
    edge = sorted((x * -up[1] + y * up[0], x * up[0] + y * up[1]) for x, y in near)
    ux, uy = up
    highest = max(height for _, height in edge)

    def clip(xs: Sequence[float], ys: Sequence[float]) -> Coordinates:
        clipped_x, clipped_y = [], []
        for x, y in zip(xs, ys, strict=True):
            height = x * ux + y * uy
            # Most of a neck is above the whole of its collar.
            lift = max(0.0, _height_at(edge, y * ux - x * uy) - height) if height < highest else 0.0
            clipped_x.append(x + lift * ux)
            clipped_y.append(y + lift * uy)
        return clipped_x, clipped_y

    return points, near, clip


def _near_run(points: list[Point], depths: list[float]) -> list[Point]:
    """The unbroken half of the collar that faces the camera."""
    n = len(points) - 1
    middle = max(range(n), key=depths.__getitem__)
    run = [middle]
    i = middle
    while len(run) < n and depths[(i + 1) % n] > -0.6:
        i += 1
        run.append(i % n)
    i = middle
    while len(run) < n and depths[(i - 1) % n] > -0.6:
        i -= 1
        run.insert(0, i % n)
    return [points[j] for j in run]


def _height_at(edge: list[tuple[float, float]], across: float) -> float:
    if across <= edge[0][0]:
        return edge[0][1]
    for (a, ha), (b, hb) in itertools.pairwise(edge):
        if across <= b:
            return ha + (hb - ha) * (across - a) / (b - a) if b - a > 1e-6 else max(ha, hb)
    return edge[-1][1]
