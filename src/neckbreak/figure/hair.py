"""Hair, headscarf and beard: a closed edge on the head, cut by the horizon of the camera.

The edge is a loop of directions from the middle of the skull. Its visible runs are joined
along the horizon on the side where the hair is; loop points lie on the skull and horizon points on
the larger surface of the hair, which gives it thickness.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.head import lens_of
from neckbreak.figure.lens import Lens
from neckbreak.figure.look import Look, Tones, mixed
from neckbreak.figure.shapes import Gradient, Point, Shape, View, grown
from neckbreak.figure.vectors import Vec, along, apply, cross, dot, scale, unit

_Hairline = tuple[tuple[int, int], ...]

_HAIRLINE: _Hairline = (
    (0, 31), (16, 27), (34, 21), (50, 14), (60, 2), (66, -10), (72, -20), (82, -23), (93, -13),
    (103, -18), (113, -33), (135, -47), (160, -52), (180, -52), (-160, -52), (-135, -47),
    (-113, -33), (-103, -18), (-93, -13), (-82, -23), (-72, -20), (-66, -10), (-60, 4), (-50, 19),
    (-36, 33), (-24, 39), (-12, 36),
)  # fmt: skip
"""Azimuth (to the right) and elevation in degrees, once round, forehead first."""
_SHORT: _Hairline = (
    (0, 35), (18, 34), (34, 30), (46, 24), (55, 13), (62, 0), (70, -8), (80, -9), (92, -6),
    (104, -12), (115, -26), (136, -38), (160, -42), (180, -42), (-160, -42), (-136, -38),
    (-115, -26), (-104, -12), (-92, -6), (-80, -9), (-70, -8), (-62, 0), (-55, 13), (-46, 26),
    (-34, 35), (-18, 38),
)  # fmt: skip
_LONG: _Hairline = (
    (0, 38), (14, 34), (30, 26), (44, 14), (54, 0), (60, -14), (68, -26), (82, -32), (96, -34),
    (112, -40), (135, -50), (160, -54), (180, -54), (-160, -54), (-135, -50), (-112, -40),
    (-96, -34), (-82, -32), (-68, -26), (-60, -14), (-54, 0), (-44, 14), (-30, 26), (-14, 34),
)  # fmt: skip
_SCARF: _Hairline = (
    (0, 33), (18, 30), (34, 21), (46, 8), (51, -8), (50, -26), (44, -44), (26, -58), (0, -64),
    (-26, -58), (-44, -44), (-50, -26), (-51, -8), (-46, 8), (-34, 21), (-18, 30),
)  # fmt: skip
_BEARD: _Hairline = (
    (0, -14), (-18, -15), (-34, -7), (-48, 5), (-62, 17), (-74, 34), (-84, 50), (-94, 44),
    (-95, 14), (-90, -18), (-82, -46), (-46, -68), (0, -74), (46, -68), (82, -46), (90, -18),
    (95, 14), (94, 44), (84, 50), (74, 34), (62, 17), (48, 5), (34, -7), (18, -15),
)  # fmt: skip
_FULL_BEARD: _Hairline = (
    (0, -16), (-18, -20), (-34, -17), (-48, -9), (-62, 4), (-74, 24), (-84, 48), (-94, 44),
    (-95, 14), (-90, -18), (-82, -46), (-46, -68), (0, -74), (46, -68), (82, -46), (90, -18),
    (95, 14), (94, 44), (84, 48), (74, 24), (62, 4), (48, -9), (34, -17), (18, -20),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cap:
    """A closed line on an egg round part of the head; what lies to the right of it is covered.

    `radii` are of the surface of the hair, `skull` of the line on the head, around `centre` in
    coordinates of the skull. `loop` holds unit directions; `wave` is the depth of curls at the
    horizon, as a share.
    """

    loop: tuple[Vec, ...]
    radii: Vec
    skull: Vec
    centre: Vec = (0.0, 0.0, 0.0)
    wave: float = 0.0


def _direction(azimuth: float, elevation: float) -> Vec:
    a, e = math.radians(azimuth), math.radians(elevation)
    return (math.cos(e) * math.cos(a), math.sin(e), math.cos(e) * math.sin(a))


def _loop(line: _Hairline) -> tuple[Vec, ...]:
    points = [_direction(a, e) for a, e in line]
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
    return tuple(out)


def _cap(
    line: _Hairline,
    radii: Vec,
    skull: Vec = (9.75, 9.6, 8.05),
    centre: Vec = (0.0, 0.0, 0.0),
    wave: float = 0.0,
) -> Cap:
    return Cap(_loop(line), radii, skull, centre, wave)


CAPS: Mapping[str, Cap] = {
    "bun": _cap(_HAIRLINE, (10.2, 10.0, 8.5)),
    "short": _cap(_SHORT, (10.4, 10.3, 8.6)),
    "cropped": _cap(_SHORT, (9.8, 9.65, 8.15), (9.6, 9.45, 7.95)),
    "curly": _cap(_HAIRLINE, (11.5, 11.4, 10.0), (9.9, 9.7, 8.2), wave=0.028),
    "bald": _cap(_SHORT, (9.42, 9.32, 7.72), (9.4, 9.3, 7.7)),
    "long": _cap(_LONG, (10.3, 10.1, 8.8), (9.75, 9.6, 8.2)),
}
SCARF = _cap(_SCARF, (10.7, 12.2, 9.2), (10.1, 11.6, 8.4), (-0.2, -1.8, 0.0))
BEARDS: Mapping[str, Cap] = {
    "short": _cap(_BEARD, (6.5, 6.2, 6.35), (6.45, 6.1, 6.3), (2.5, -6.3, 0.0)),
    "full": _cap(_FULL_BEARD, (6.9, 6.8, 6.5), (6.6, 6.3, 6.35), (2.6, -6.5, 0.0)),
}


def paint_hair(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """Hair or headscarf, cut along its edge and the horizon; nothing for a bald head."""
    if look.scarf is not None:
        paint_cap(out, view, skeleton, look, SCARF, look.scarf)
    elif look.hair_style == "bald":
        if view.facing(apply(skeleton.frames["head"].r, (-1.0, 0.0, 0.0))) > 0.1:
            # From behind, the bare skull covers the end of the neck as hair would.
            lens = lens_of(view, skeleton)
            outline = _cap_outline(lens, CAPS["bald"])
            if outline:
                x, y, k = lens.at((0.0, 0.0, 0.0))
                reach = 9.0 * k
                tone = Gradient(x - 2.0 * k, y - 2.5 * k, 0, 0, look.skin[2], look.skin[1], reach)
                out.append(Shape.of(outline, tone))
    elif look.hair_style in CAPS:
        paint_cap(out, view, skeleton, look, CAPS[look.hair_style], look.hair)


def paint_cap(
    out: list[Shape], view: View, skeleton: Skeleton, look: Look, cap: Cap, tones: Tones
) -> None:
    """What covers part of the head: an edge and a soft fill."""
    lens = lens_of(view, skeleton)
    points = _cap_outline(lens, cap)
    if not points:
        return
    x, y, k = lens.at(cap.centre)
    edge = mixed(tones[0], look.ink_skin, 0.35)
    out.append(Shape.of(grown(points, 0.3 * k), edge))
    reach = 0.83 * cap.radii[0] * k
    glow = Gradient(x - 0.4 * reach, y - 0.6 * reach, 0, 0, tones[2], tones[1], reach)
    out.append(Shape.of(points, glow))


class _Horizon:
    """The line on a cap's egg beyond which the camera sees nothing, and points on both surfaces."""

    def __init__(self, lens: Lens, cap: Cap) -> None:
        self._lens, self._cap = lens, cap
        c = lens.to_camera
        a, b, d = cap.radii
        # On an ellipsoid the horizon is where the scaled normal is square to the camera.
        self.camera: Vec = unit((c[0] / a, c[1] / b, c[2] / d))
        self.up = unit(along((0.0, 1.0, 0.0), self.camera, -self.camera[1]), (1.0, 0.0, 0.0))
        self._right = cross(self.up, self.camera)

    def _on(self, n: Vec, radii: Vec, k: float = 1.0) -> Vec:
        x, y, z = self._cap.centre
        return (x + k * n[0] * radii[0], y + k * n[1] * radii[1], z + k * n[2] * radii[2])

    def on_skull(self, directions: Sequence[Vec]) -> list[Point]:
        """Directions of the edge, in the picture."""
        return self._lens.through([self._on(n, self._cap.skull) for n in directions])

    def run(self, begin: float, span: float, steps: int) -> list[Point]:
        """Points of the horizon from an angle on, in the picture."""
        points = []
        for i in range(steps + 1):
            t = begin + span * i / steps
            n = along(scale(self.up, math.cos(t)), self._right, math.sin(t))
            points.append(self._on(n, self._cap.radii, 1.0 + self._cap.wave * math.sin(15.0 * t)))
        return self._lens.through(points)

    def angle(self, p: Vec) -> float:
        """The angle at which a direction meets the horizon."""
        return math.atan2(dot(p, self._right), dot(p, self.up)) % (2.0 * math.pi)


def _cap_outline(lens: Lens, cap: Cap) -> list[Point]:
    """Visible runs of the edge joined along the horizon, on the side where the hair is."""
    horizon = _Horizon(lens, cap)
    runs = _visible_runs(cap.loop, [dot(n, horizon.camera) for n in cap.loop])
    if not runs:
        return _uncut(cap, horizon)
    entries = [horizon.angle(run[0]) for run in runs]
    out: list[Point] = []
    index, used = 0, set()
    while index not in used:
        used.add(index)
        run = runs[index]
        out += horizon.on_skull(run)
        leave = horizon.angle(run[-1])
        gaps = [((e - leave) % (2.0 * math.pi)) or 2.0 * math.pi for e in entries]
        index = min(range(len(runs)), key=gaps.__getitem__)
        steps = max(2, int(gaps[index] / (0.08 if cap.wave else 0.16)))
        out += horizon.run(leave, gaps[index], steps)
    return out


def _visible_runs(loop: Sequence[Vec], sees: Sequence[float]) -> list[list[Vec]]:
    """The stretches of an edge on the camera's side, with their ends on the horizon."""
    n = len(loop)
    runs = []
    for i in (i for i in range(n) if sees[i] >= 0.0 > sees[i - 1]):
        run = [_crossing(loop, i - 1, i, sees)]
        j = i
        while sees[j % n] >= 0.0:
            run.append(loop[j % n])
            j += 1
        run.append(_crossing(loop, j - 1, j, sees))
        runs.append(run)
    return runs


def _uncut(cap: Cap, horizon: _Horizon) -> list[Point]:
    """The outline where the horizon does not cut the edge: all, nothing, the inside or a ring."""
    rim = horizon.run(0.0, 2.0 * math.pi, 40)[:-1]
    if dot(cap.loop[0], horizon.camera) < 0.0:
        return rim if _is_covered(cap, horizon.camera) else []
    hole = horizon.on_skull(cap.loop)
    if not _is_covered(cap, horizon.up):
        return hole
    if _area(rim) * _area(hole) > 0.0:
        hole.reverse()
    return [*rim, rim[0], hole[0], *hole[1:], hole[0]]


def _crossing(loop: Sequence[Vec], i: int, j: int, sees: Sequence[float]) -> Vec:
    n = len(loop)
    a, b = loop[i % n], loop[j % n]
    sa, sb = sees[i % n], sees[j % n]
    t = sa / (sa - sb) if abs(sa - sb) > 1e-9 else 0.5
    return unit((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t))


def _area(points: Sequence[Point]) -> float:
    """Twice the signed area of a polygon."""
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)


def _is_covered(cap: Cap, direction: Vec) -> bool:
    """True if a direction from the middle of the cap points at hair.

    The nearest stretch of the edge decides: hair lies to its right, seen from outside.
    """
    n = len(cap.loop)
    i = max(range(n), key=lambda k: dot(cap.loop[k], direction))
    ahead = cross(cap.loop[i - 1], cap.loop[(i + 1) % n])
    return dot(ahead, direction) < 0.0
