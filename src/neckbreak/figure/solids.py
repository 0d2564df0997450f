"""Outlines of solids in closed form: spheres along a line, stacks of ellipses, hulls.

Each function takes bodies of the room and a view and gives `Blob`s, so no boolean geometry is ever
needed: neighbouring bodies of one material are painted as a group (`shapes.paint_group`).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from neckbreak.figure.shapes import Blob, Point, View
from neckbreak.figure.vectors import Mat, Vec


def _circle(count: int) -> list[Point]:
    return [(math.cos(2 * math.pi * i / count), math.sin(2 * math.pi * i / count))
            for i in range(count)]  # fmt: skip


_RING, _SMALL_RING = _circle(20), _circle(14)
_CAP, _SMALL_CAP = (ring[1 : len(ring) // 2] for ring in (_circle(16), _circle(10)))
_Edge = tuple[float, float, float, float, float]
_HULL, _SMALL_HULL = (
    [(c, s, c * c, 2.0 * c * s, s * s) for c, s in _circle(count)] for count in (40, 28)
)
"""Directions, and the products by which an ellipse reaches into them."""
SMALL_PX = 9.0
"""Up to this radius a coarser circle looks the same."""
SMALL_HULL_PX = 24.0


def ball(view: View, centre: Vec, radius: float) -> Blob:
    """A sphere."""
    x, y, k = view.at(centre)
    r = radius * k
    return Blob([(x + r * c, y + r * s, c, s, r) for c, s in _ring_for(r)], k)


def _ring_for(radius_px: float) -> Sequence[Point]:
    return _RING if radius_px > SMALL_PX else _SMALL_RING


def sweep(view: View, line: Sequence[Vec], radii: Sequence[float]) -> list[Blob]:
    """Spheres along a line, two or more; their convex outline if foreshortened."""
    flat = view.through(line)
    rs = [r * f[2] for r, f in zip(radii, flat, strict=True)]
    run = math.hypot(flat[-1][0] - flat[0][0], flat[-1][1] - flat[0][1])
    k = flat[len(flat) // 2][2]
    if run < 1.5 * max(rs) or _doubles_back(flat, rs):
        return [_hull_of_discs([(x, y, r) for (x, y, _), r in zip(flat, rs, strict=True)], k)]
    left: list[_Edge] = []
    right: list[_Edge] = []
    directions = []
    ax, ay, _ = flat[0]
    for (x, y, _), (bx, by, _), r in zip(flat, [*flat[1:], flat[-1]], rs, strict=True):
        tx, ty = bx - ax, by - ay
        n = math.hypot(tx, ty) or 1.0
        tx, ty = tx / n, ty / n
        directions.append((tx, ty))
        left.append((x + ty * r, y - tx * r, ty, -tx, r))
        right.append((x - ty * r, y + tx * r, -ty, tx, r))
        ax, ay = x, y
    right.reverse()
    ends = _cap(flat[-1], directions[-1], rs[-1], 1.0), _cap(flat[0], directions[0], rs[0], -1.0)
    return [Blob([*left, *ends[0], *right, *ends[1]], k)]


def _doubles_back(flat: Sequence[tuple[float, float, float]], rs: Sequence[float]) -> bool:
    for i in range(1, len(flat) - 1):
        ax, ay = flat[i][0] - flat[i - 1][0], flat[i][1] - flat[i - 1][1]
        bx, by = flat[i + 1][0] - flat[i][0], flat[i + 1][1] - flat[i][1]
        if ax * bx + ay * by < 0.0 and math.hypot(ax, ay) > 0.2 * rs[i]:
            return True
    return False


def _cap(at: tuple[float, float, float], d: Point, r: float, sign: float) -> list[_Edge]:
    """Half a circle at an end, from the left side over the tip to the right (or back)."""
    x, y, _ = at
    tx, ty = d[0] * sign, d[1] * sign
    turned = [(ty * c + tx * s, ty * s - tx * c) for c, s in _cap_for(r)]
    return [(x + r * nx, y + r * ny, nx, ny, r) for nx, ny in turned]


def _cap_for(radius_px: float) -> Sequence[Point]:
    return _CAP if radius_px > SMALL_PX else _SMALL_CAP


Ring = tuple[Vec, Vec, Vec]
"""Centre, and the two half axes of an ellipse, in the room."""


def loft(view: View, rings: Sequence[Ring]) -> Blob:
    """A stack of ellipses with rounded ends."""
    flat = []
    for centre, wide, deep in rings:
        x, y, k = view.at(centre)
        flat.append((x, y, k, view.flat(wide, k), view.flat(deep, k)))
    true = sum(math.dist(a[0], b[0]) for a, b in itertools.pairwise(rings)) * flat[0][2]
    seen = math.hypot(flat[-1][0] - flat[0][0], flat[-1][1] - flat[0][1])
    if seen < 0.45 * true:
        return _ring_hull(flat)
    left, right, caps, last = [], [], [], len(flat) - 1
    for i, (x, y, _, u, v) in enumerate(flat):
        before, after = flat[max(0, i - 1)], flat[min(last, i + 1)]
        tx, ty = after[0] - before[0], after[1] - before[1]
        n = math.hypot(tx, ty) or 1.0
        tx, ty = tx / n, ty / n
        nx, ny = ty, -tx
        un, vn = u[0] * nx + u[1] * ny, v[0] * nx + v[1] * ny
        h = math.hypot(un, vn) or 1.0
        ex, ey = (u[0] * un + v[0] * vn) / h, (u[1] * un + v[1] * vn) / h
        left.append((x + ex, y + ey, nx, ny, h))
        right.append((x - ex, y - ey, -nx, -ny, h))
        if i in (0, last):
            qx, qy = (v[0] * un - u[0] * vn) / h, (v[1] * un - u[1] * vn) / h
            out = 1.0 if i == last else -1.0
            if (qx * tx + qy * ty) * out < 0.0:
                qx, qy = -qx, -qy
            caps.append(
                [
                    (
                        x + ex * c * out + qx * s,
                        y + ey * c * out + qy * s,
                        nx * c * out + tx * s * out,
                        ny * c * out + ty * s * out,
                        h,
                    )
                    for c, s in _CAP
                ]
            )
    return Blob([*left, *caps[1], *reversed(right), *caps[0]], flat[last // 2][2])


def _ring_hull(flat: Sequence[tuple[float, float, float, Point, Point]]) -> Blob:
    """Convex outline of ellipses that stand in one another's way."""
    points = []
    for c, s, *_ in _HULL:
        best: tuple[float, float, float] | None = None
        for x, y, _, u, v in flat:
            un, vn = u[0] * c + u[1] * s, v[0] * c + v[1] * s
            h = math.hypot(un, vn) or 1.0
            reach = x * c + y * s + h
            if best is None or reach > best[0]:
                best = (reach, x + (u[0] * un + v[0] * vn) / h, y + (u[1] * un + v[1] * vn) / h)
        assert best is not None
        points.append((best[1], best[2], c, s, 40.0))
    return Blob(points, flat[0][2])


def hull(view: View, parts: Sequence[tuple[Vec, Mat, Vec]], room_cm: float = 6.0) -> Blob:
    """Convex outline of ellipsoids given as (centre, rotation, half axes)."""
    flat = []
    k = view.scale
    for centre, r, (a, b, c) in parts:
        x, y, k = view.at(centre)
        p = view.flat((r[0] * a, r[3] * a, r[6] * a), k)
        q = view.flat((r[1] * b, r[4] * b, r[7] * b), k)
        w = view.flat((r[2] * c, r[5] * c, r[8] * c), k)
        flat.append(
            (
                x,
                y,
                p[0] * p[0] + q[0] * q[0] + w[0] * w[0],
                p[0] * p[1] + q[0] * q[1] + w[0] * w[1],
                p[1] * p[1] + q[1] * q[1] + w[1] * w[1],
            )
        )
    is_small = max(max(xx, yy) for _, _, xx, _, yy in flat) < SMALL_HULL_PX * SMALL_HULL_PX
    table = _SMALL_HULL if is_small else _HULL
    sqrt = math.sqrt
    # How far each body reaches in each direction; the one that reaches furthest is the outline.
    own = [
        [sqrt(xx * cc + xy * cs + yy * ss) or 1.0 for _, _, cc, cs, ss in table]
        for _, _, xx, xy, yy in flat
    ]
    room = room_cm * k
    if len(flat) == 1:
        x, y, xx, xy, yy = flat[0]
        points = [
            (x + (xx * c + xy * s) / h, y + (xy * c + yy * s) / h, c, s, room)
            for (c, s, _, _, _), h in zip(table, own[0], strict=True)
        ]
        return Blob(points, k)
    reaches = [
        [x * c + y * s + h for (c, s, _, _, _), h in zip(table, each, strict=True)]
        for (x, y, _, _, _), each in zip(flat, own, strict=True)
    ]
    points = []
    for i, (j, (c, s, _, _, _)) in enumerate(zip(_furthest(reaches), table, strict=True)):
        x, y, xx, xy, yy = flat[j]
        h = own[j][i]
        points.append((x + (xx * c + xy * s) / h, y + (xy * c + yy * s) / h, c, s, room))
    return Blob(points, k)


def hull_of_balls(view: View, centres: Sequence[Vec], radii: Sequence[float]) -> Blob:
    """Convex outline of spheres."""
    flat = view.through(centres)
    discs = [(x, y, r * k) for (x, y, k), r in zip(flat, radii, strict=True)]
    return _hull_of_discs(discs, flat[0][2])


def _hull_of_discs(discs: Sequence[tuple[float, float, float]], k: float) -> Blob:
    table = _HULL if max(r for _, _, r in discs) > SMALL_HULL_PX else _SMALL_HULL
    reaches = [[x * c + y * s + r for c, s, _, _, _ in table] for x, y, r in discs]
    points = []
    for j, (c, s, *_) in zip(_furthest(reaches), table, strict=True):
        x, y, r = discs[j]
        points.append((x + r * c, y + r * s, c, s, r))
    return Blob(points, k)


def _furthest(reaches: Sequence[Sequence[float]]) -> list[int]:
    """For each direction the body that reaches furthest."""
    if len(reaches) == 1:
        return [0] * len(reaches[0])
    return [column.index(max(column)) for column in zip(*reaches, strict=True)]
