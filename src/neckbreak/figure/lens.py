"""A camera looking at one body part: from a point of the part to the picture in one step.

Turning a point into the room and then into the picture are two rotations; for the hundred points of
a face or a head of hair one, worked out beforehand, does for both.
"""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.figure.frames import Frame
from neckbreak.figure.shapes import EYE_DISTANCE_CM, Point, View
from neckbreak.figure.vectors import Vec, apply_back, dot, sub


class Lens:
    """A view of a frame. Points are bind points, counted from `origin` (also a bind point)."""

    __slots__ = ("_cx", "_cy", "_depth", "_r", "_u", "_wide", "_x", "_y", "to_camera")

    def __init__(self, view: View, frame: Frame, origin: Vec = (0.0, 0.0, 0.0)) -> None:
        """The camera as the part sees it."""
        self.to_camera: Vec = apply_back(frame.r, view.to_camera)
        self._r = apply_back(frame.r, view.right)
        self._u = apply_back(frame.r, view.up)
        away = sub(frame.at(origin), view.target)
        self._depth = dot(away, view.to_camera)
        self._x, self._y = dot(away, view.right), dot(away, view.up)
        self._cx, self._cy, self._wide = view.cx, view.cy, view.scale * EYE_DISTANCE_CM

    def at(self, p: Vec) -> tuple[float, float, float]:
        """Picture x, y and px per cm at a point."""
        x, y, z = p
        c, r, u = self.to_camera, self._r, self._u
        depth = self._depth + x * c[0] + y * c[1] + z * c[2]
        k = self._wide / max(60.0, EYE_DISTANCE_CM - depth)
        return (
            self._cx + k * (self._x + x * r[0] + y * r[1] + z * r[2]),
            self._cy - k * (self._y + x * u[0] + y * u[1] + z * u[2]),
            k,
        )

    def xy(self, p: Vec) -> Point:
        """Picture position of a point."""
        x, y, _ = self.at(p)
        return (x, y)

    def through(self, points: Sequence[Vec]) -> list[Point]:
        """`xy` for many points."""
        (c0, c1, c2), (r0, r1, r2), (u0, u1, u2) = self.to_camera, self._r, self._u
        cx, cy, wide, left, high = self._cx, self._cy, self._wide, self._x, self._y
        near = EYE_DISTANCE_CM - self._depth
        out = []
        for x, y, z in points:
            k = wide / max(60.0, near - (x * c0 + y * c1 + z * c2))
            out.append(
                (
                    cx + k * (left + x * r0 + y * r1 + z * r2),
                    cy - k * (high + x * u0 + y * u1 + z * u2),
                )
            )
        return out

    def flat(self, v: Vec, k: float) -> Point:
        """A direction of the part as a picture vector at scale k."""
        return (k * dot(v, self._r), -k * dot(v, self._u))

    def facing(self, normal: Vec) -> float:
        """1 if a surface of the part looks at the camera, -1 if it looks away."""
        return dot(normal, self.to_camera)
