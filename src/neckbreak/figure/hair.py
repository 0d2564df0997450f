"""Hair: a closed hairline on the skull, cut by the horizon of the camera.

The hairline is a loop of directions from the middle of the skull. Its visible runs are joined
along the horizon on the side where the hair is; loop points lie on the skull and horizon points on
the larger surface of the hair, which gives it thickness.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from neckbreak.figure.frames import Frame, Skeleton
from neckbreak.figure.head import local
from neckbreak.figure.look import Look, mixed
from neckbreak.figure.shapes import Gradient, Point, Shape, View
from neckbreak.figure.vectors import Vec, add, along, dot, unit

HAIR: Vec = (10.2, 10.0, 8.5)

_HAIRLINE = (
    (0, 31), (16, 27), (34, 21), (50, 14), (60, 2), (66, -10), (72, -20), (82, -23), (93, -13),
    (103, -18), (113, -33), (135, -47), (160, -52), (180, -52), (-160, -52), (-135, -47),
    (-113, -33), (-103, -18), (-93, -13), (-82, -23), (-72, -20), (-66, -10), (-60, 4), (-50, 19),
    (-36, 33), (-24, 39), (-12, 36),
)  # fmt: skip
"""Azimuth (to the right) and elevation in degrees, once round, forehead first."""


def _direction(azimuth: float, elevation: float) -> Vec:
    a, e = math.radians(azimuth), math.radians(elevation)
    return (math.cos(e) * math.cos(a), math.sin(e), math.cos(e) * math.sin(a))


def _loop() -> list[Vec]:
    points = [_direction(a, e) for a, e in _HAIRLINE]
    n = len(points)
    out = []
    for i in range(n):
        for j in range(3):
            t = j / 3
            a, b, c, d = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
            weights = (
                -0.5 * t**3 + t**2 - 0.5 * t,
                1.5 * t**3 - 2.5 * t**2 + 1.0,
                -1.5 * t**3 + 2.0 * t**2 + 0.5 * t,
                0.5 * t**3 - 0.5 * t**2,
            )
            v = (0.0, 0.0, 0.0)
            for w, p in zip(weights, (a, b, c, d), strict=True):
                v = along(v, p, w)
            out.append(unit(v))
    return out


LOOP = _loop()


def paint_hair(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """The hair, cut along hairline and horizon."""
    frame = skeleton.frames["head"]
    centre = local(frame, (0.0, 0.0, 0.0))
    points = _hair_outline(view, frame)
    if not points:
        return
    x, y, k = view.at(centre)
    edge = mixed(look.hair[0], look.ink_skin, 0.35)
    grown = _grown(points, 0.3 * k)
    out.append(Shape(grown, edge))
    glow = Gradient(x - 3.4 * k, y - 5.0 * k, 0, 0, look.hair[2], look.hair[1], 8.5 * k)
    out.append(Shape(points, glow))


def _grown(points: Sequence[Point], by: float) -> list[Point]:
    """The polygon grown along its corner normals; orientation does not matter."""
    n = len(points)
    area = sum(points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1] for i in range(n))
    sign = by if area > 0 else -by
    out = []
    for i in range(n):
        a, b = points[i - 1], points[(i + 1) % n]
        tx, ty = b[0] - a[0], b[1] - a[1]
        size = math.hypot(tx, ty) or 1.0
        out.append((points[i][0] + ty / size * sign, points[i][1] - tx / size * sign))
    return out


def _hair_outline(view: View, frame: Frame) -> list[Point]:
    """Visible runs of the hairline joined along the horizon, on the side where the hair is."""
    r = frame.r
    # The camera's direction in head coordinates, and the horizon's own axes.
    c = unit((dot((r[0], r[3], r[6]), view.to_camera), dot((r[1], r[4], r[7]), view.to_camera),
              dot((r[2], r[5], r[8]), view.to_camera)))  # fmt: skip
    a, b, d = HAIR
    # On an ellipsoid the horizon is where the scaled normal is square to the camera.
    cs = unit((c[0] / a, c[1] / b, c[2] / d))
    up = unit(along((0.0, 1.0, 0.0), cs, -cs[1]), (1.0, 0.0, 0.0))
    right = (
        up[1] * cs[2] - up[2] * cs[1],
        up[2] * cs[0] - up[0] * cs[2],
        up[0] * cs[1] - up[1] * cs[0],
    )

    def on_skull(n: Vec) -> Point:
        return view.xy(local(frame, (n[0] * 9.75, n[1] * 9.6, n[2] * 8.05)))

    def on_horizon(t: float) -> Point:
        n = add(
            (up[0] * math.cos(t), up[1] * math.cos(t), up[2] * math.cos(t)),
            (right[0] * math.sin(t), right[1] * math.sin(t), right[2] * math.sin(t)),
        )
        return view.xy(local(frame, (n[0] * a, n[1] * b, n[2] * d)))

    sees = [dot(n, cs) for n in LOOP]
    n = len(LOOP)
    starts = [i for i in range(n) if sees[i] >= 0.0 > sees[i - 1]]
    if not starts:
        rim = [on_horizon(2.0 * math.pi * i / 40) for i in range(40)]
        if sees[0] < 0.0:
            return rim if _is_hair(cs) else []
        hole = [on_skull(p) for p in LOOP]
        return [*rim, rim[0], hole[0], *reversed(hole)]
    runs = []
    for i in starts:
        run = [_crossing(i - 1, i, sees)]
        j = i
        while sees[j % n] >= 0.0:
            run.append(LOOP[j % n])
            j += 1
        run.append(_crossing(j - 1, j, sees))
        runs.append(run)

    def angle(p: Vec) -> float:
        return math.atan2(dot(p, right), dot(p, up)) % (2.0 * math.pi)

    entries = [angle(run[0]) for run in runs]
    out: list[Point] = []
    index, used = 0, set()
    while index not in used:
        used.add(index)
        run = runs[index]
        out += [on_skull(p) for p in run]
        leave = angle(run[-1])
        gaps = [((e - leave) % (2.0 * math.pi)) or 2.0 * math.pi for e in entries]
        index = min(range(len(runs)), key=gaps.__getitem__)
        steps = max(2, int(gaps[index] / 0.16))
        out += [on_horizon(leave + gaps[index] * i / steps) for i in range(steps + 1)]
    return out


def _crossing(i: int, j: int, sees: Sequence[float]) -> Vec:
    n = len(LOOP)
    a, b = LOOP[i % n], LOOP[j % n]
    sa, sb = sees[i % n], sees[j % n]
    t = sa / (sa - sb) if abs(sa - sb) > 1e-9 else 0.5
    return unit((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t))


def _is_hair(direction: Vec) -> bool:
    """True if a direction from the middle of the skull points at hair."""
    azimuth = math.degrees(math.atan2(direction[2], direction[0]))
    elevation = math.degrees(math.asin(max(-1.0, min(1.0, direction[1]))))
    nearest = min(_HAIRLINE, key=lambda line: abs((line[0] - azimuth + 180) % 360 - 180))
    return elevation > nearest[1]
