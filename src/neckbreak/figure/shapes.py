"""Closed-form outlines: sweeps, lofts and hulls in the room become polygons in the picture.

Every body is a `Blob`: outline points with outward normals and the room they have to shrink. One
computation serves the outline and all shading layers, because a layer is the same outline moved
along its normals and a little towards the light. No boolean geometry, no gradients needed.

Picture coordinates: x right, y down, in units of a picture 600 wide and 600 high.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from neckbreak.figure.look import Colour, Tones, faded, mixed
from neckbreak.figure.vectors import Vec, cross, dot, sub, unit

Point = tuple[float, float]

PICTURE = 600.0
LIGHT_DIRECTION: Point = (-0.62, -0.78)
OUTLINE_CM = 0.34
LAYERS = ((0.0, 0.0), (0.75, 0.6), (2.1, 1.8))
EYE_DISTANCE_CM = 420.0


@dataclass(frozen=True, slots=True)
class Gradient:
    """A fill that changes from `first` at (x0, y0) to `second`.

    Linear towards (x1, y1), or, if `radius` is set, radial around (x0, y0).
    """

    x0: float
    y0: float
    x1: float
    y1: float
    first: Colour
    second: Colour
    radius: float = 0.0


class Shape(NamedTuple):
    """One filled closed polygon of the display list; x and y of its corners apart.

    Thousands are made for a second of movement: hence a plain tuple, and coordinates as a painter
    takes them fastest.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    fill: Colour | Gradient

    @classmethod
    def of(cls, points: Sequence[Point], fill: Colour | Gradient) -> Shape:
        """The polygon through points; none at all gives one without corners."""
        xs, ys = zip(*points, strict=True) if points else ((), ())
        return cls(xs, ys, fill)

    @property
    def points(self) -> list[Point]:
        """The corners in order."""
        return list(zip(self.xs, self.ys, strict=True))


class View:
    """A camera at work: projects points of the room into the picture, with weak perspective."""

    __slots__ = ("cx", "cy", "right", "scale", "target", "to_camera", "up")

    def __init__(
        self, azimuth: float, elevation: float, scale: float, target: Vec, centre: Point
    ) -> None:
        """Azimuth 0 looks at the face, 90 from the person's right; `scale` is px per cm."""
        a, e = math.radians(azimuth), math.radians(elevation)
        self.to_camera: Vec = (math.cos(a) * math.cos(e), math.sin(e), math.sin(a) * math.cos(e))
        away = (-self.to_camera[0], -self.to_camera[1], -self.to_camera[2])
        self.right = unit(cross(away, (0.0, 1.0, 0.0)))
        self.up = cross(self.right, away)
        self.scale = scale
        self.target = target
        self.cx, self.cy = centre

    def depth(self, p: Vec) -> float:
        """Centimetres towards the camera from the target plane."""
        return dot(sub(p, self.target), self.to_camera)

    def at(self, p: Vec) -> tuple[float, float, float]:
        """Picture x, y and px per cm at a point of the room."""
        px, py, pz = p
        tx, ty, tz = self.target
        x, y, z = px - tx, py - ty, pz - tz
        c, r, u = self.to_camera, self.right, self.up
        d = x * c[0] + y * c[1] + z * c[2]
        k = self.scale * EYE_DISTANCE_CM / max(60.0, EYE_DISTANCE_CM - d)
        return (
            self.cx + k * (x * r[0] + y * r[1] + z * r[2]),
            self.cy - k * (x * u[0] + y * u[1] + z * u[2]),
            k,
        )

    def through(self, points: Iterable[Vec]) -> list[tuple[float, float, float]]:
        """`at` for many points."""
        tx, ty, tz = self.target
        c0, c1, c2 = self.to_camera
        r0, r1, r2 = self.right
        u0, u1, u2 = self.up
        cx, cy, wide = self.cx, self.cy, self.scale * EYE_DISTANCE_CM
        out = []
        for px, py, pz in points:
            x, y, z = px - tx, py - ty, pz - tz
            k = wide / max(60.0, EYE_DISTANCE_CM - (x * c0 + y * c1 + z * c2))
            right, up = x * r0 + y * r1 + z * r2, x * u0 + y * u1 + z * u2
            out.append((cx + k * right, cy - k * up, k))
        return out

    def xy(self, p: Vec) -> Point:
        """Picture position of a point of the room."""
        x, y, _ = self.at(p)
        return (x, y)

    def flat(self, v: Vec, k: float) -> Point:
        """A direction of the room as a picture vector at scale k."""
        r, u = self.right, self.up
        return (
            k * (v[0] * r[0] + v[1] * r[1] + v[2] * r[2]),
            -k * (v[0] * u[0] + v[1] * u[1] + v[2] * u[2]),
        )

    def facing(self, normal: Vec) -> float:
        """1 if a surface looks at the camera, -1 if it looks away."""
        return dot(normal, self.to_camera)


Coordinates = tuple[Sequence[float], Sequence[float]]
"""All x and all y of an outline."""


class Blob:
    """An outline that can grow and shrink: x, y, normal x, normal y and room of each point, in px.

    `rooms` are how far a point can move inwards. `is_outside` tells that nothing of it is in the
    picture, so that painting can leave it out. `painted` keeps the shapes a painter made of it.
    """

    __slots__ = (
        "is_outside", "k", "least", "most", "nxs", "nys", "painted", "rooms", "xs", "ys",
    )  # fmt: skip

    def __init__(
        self, points: Sequence[tuple[float, float, float, float, float]], k: float
    ) -> None:
        """Points in order round the outline, and px per cm where the body is."""
        self.xs, self.ys, self.nxs, self.nys, self.rooms = zip(*points, strict=True)
        self.k = k
        self.painted: dict[object, Shape] = {}
        self.least: float = min(self.rooms)
        self.most: float = max(self.rooms)
        xs, ys = self.xs, self.ys
        self.is_outside = min(ys) > PICTURE or max(xs) < 0.0 or min(xs) > PICTURE or max(ys) < 0.0

    def outline(self, inset_cm: float = 0.0, shift: Point = (0.0, 0.0)) -> Coordinates:
        """The outline shrunk by `inset_cm` (negative grows) and moved by `shift` px."""
        i = inset_cm * self.k
        dx, dy = shift
        if not (i or dx or dy):
            return self.xs, self.ys
        if i <= self.least:
            return (
                [x - n * i + dx for x, n in zip(self.xs, self.nxs, strict=True)],
                [y - n * i + dy for y, n in zip(self.ys, self.nys, strict=True)],
            )
        depths = [min(room, i) for room in self.rooms]
        return (
            [x - n * d + dx for x, n, d in zip(self.xs, self.nxs, depths, strict=True)],
            [y - n * d + dy for y, n, d in zip(self.ys, self.nys, depths, strict=True)],
        )

    def holds(self, centres: Iterable[tuple[float, float, float]], radius_cm: float) -> bool:
        """True if spheres (picture x, y and px per cm) lie inside; only for convex outlines."""
        for x, y, k in centres:
            least = min(
                (px - x) * nx + (py - y) * ny
                for px, py, nx, ny in zip(self.xs, self.ys, self.nxs, self.nys, strict=True)
            )
            if least < radius_cm * k:
                return False
        return True

    def fits(self, inset_cm: float) -> bool:
        """False if nothing is left after shrinking by that much."""
        return inset_cm <= 0.0 or self.most > inset_cm * self.k * 1.08


def smooth_closed(points: Sequence[Point], steps: int = 4) -> list[Point]:
    """A closed Catmull-Rom curve through the points, sampled."""
    before, after = [points[-1], *points[:-1]], [*points[1:], points[0]]
    return _catmull(before, points, after, [*after[1:], after[0]], steps)


def smooth_open(points: Sequence[Point], steps: int = 4) -> list[Point]:
    """An open Catmull-Rom curve through the points, sampled."""
    begin, after, last = points[:-1], points[1:], points[-1]
    return [*_catmull([points[0], *begin[:-1]], begin, after, [*after[1:], last], steps), last]


@lru_cache(maxsize=8)
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """How much each of four points counts, at even steps between the middle two."""
    shares = [j / steps for j in range(steps)]
    return tuple(
        (
            -0.5 * t**3 + t**2 - 0.5 * t,
            1.5 * t**3 - 2.5 * t**2 + 1.0,
            -1.5 * t**3 + 2.0 * t**2 + 0.5 * t,
            0.5 * t**3 - 0.5 * t**2,
        )
        for t in shares
    )


def _catmull(
    a: Sequence[Point], b: Sequence[Point], c: Sequence[Point], d: Sequence[Point], steps: int
) -> list[Point]:
    """Points between each b and c, on curves that also heed the neighbours a and d."""
    weights = _weights(steps)
    return [
        (
            wa * ax + wb * bx + wc * cx + wd * dx,
            wa * ay + wb * by + wc * cy + wd * dy,
        )
        for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(a, b, c, d, strict=True)
        for wa, wb, wc, wd in weights
    ]


def ribbon(line: Sequence[Point], width: float | Callable[[float], float]) -> list[Point]:
    """A line with a width in px, or one that changes from 0 to 1 along it."""
    last = max(1, len(line) - 1)
    if isinstance(width, float):
        halves = [0.5 * width] * len(line)
    else:
        halves = [0.5 * width(i / last) for i in range(len(line))]
    hypot, before, after = math.hypot, [line[0], *line[:-1]], [*line[1:], line[-1]]
    # Each corner, and the way to the next one turned and stretched to half the width.
    corners = [
        (x, y, (by - ay) * k, (bx - ax) * k)
        for (ax, ay), (x, y), (bx, by), half in zip(before, line, after, halves, strict=True)
        for k in (half / (hypot(bx - ax, by - ay) or 1.0),)
    ]
    left = [(x + ty, y - tx) for x, y, ty, tx in corners]
    corners.reverse()
    return left + [(x - ty, y + tx) for x, y, ty, tx in corners]


def grown(points: Sequence[Point], by: float) -> list[Point]:
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


def paint_group(
    out: list[Shape],
    blobs: Sequence[Blob],
    tones: Tones,
    ink: Colour,
    *,
    layers: int = 3,
    outline_cm: float = OUTLINE_CM,
    fade: Callable[[Colour], Colour | Gradient] | None = None,
    clip: Callable[[Sequence[float], Sequence[float]], Coordinates] | None = None,
) -> None:
    """Paint bodies of one material: outline, then layers in shade, base and light.

    All bodies take one layer before any takes the next, so joints show no seams. `fade` turns a
    colour into a gradient for limbs that grow out of what is behind them.
    """
    if ink == tones[0] == tones[-1]:
        layers = 0
    edge = mixed(tones[0], ink, 0.62)
    colours = [edge, *tones]
    insets = [(-outline_cm, 0.0), *LAYERS[:layers]]
    blobs = [blob for blob in blobs if not blob.is_outside]
    for (inset, offset), colour in zip(insets, colours, strict=False):
        if clip is not None or fade is not None:
            fill = fade(colour) if fade else colour
            out += [_layer(blob, inset, offset, fill, clip) for blob in blobs if blob.fits(inset)]
            continue
        key = (inset, offset, colour)
        for blob in blobs:
            shape = blob.painted.get(key)
            if shape is None and blob.fits(inset):
                shape = blob.painted[key] = _layer(blob, inset, offset, colour)
            if shape is not None:
                out.append(shape)


def _layer(
    blob: Blob,
    inset: float,
    offset: float,
    fill: Colour | Gradient,
    clip: Callable[[Sequence[float], Sequence[float]], Coordinates] | None = None,
) -> Shape:
    """A blob shrunk by an inset and moved towards the light by an offset, both in cm."""
    shift = offset * blob.k
    xs, ys = blob.outline(inset, (LIGHT_DIRECTION[0] * shift, LIGHT_DIRECTION[1] * shift))
    if clip is not None:
        xs, ys = clip(xs, ys)
    return Shape(xs, ys, fill)


def fade_along(a: Point, b: Point, begin: float, end: float) -> Callable[[Colour], Gradient]:
    """A fill that is clear at share `begin` of the way from a to b and full at `end`."""
    x0, y0 = a[0] + (b[0] - a[0]) * begin, a[1] + (b[1] - a[1]) * begin
    x1, y1 = a[0] + (b[0] - a[0]) * end, a[1] + (b[1] - a[1]) * end

    def fill(colour: Colour) -> Gradient:
        return Gradient(x0, y0, x1, y1, faded(colour, 0.0), colour)

    return fill
