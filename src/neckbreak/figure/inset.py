"""The small picture in the picture: the back, when the muscle that matters is behind.

From the front nobody sees a rhomboid. The inset shows the same pose from behind in a disc of its
own, in flat colours and few shapes, placed where the figure never comes during the movement.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from neckbreak.domain.exercise import Exercise
from neckbreak.figure import body, layering
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.hair import paint_hair
from neckbreak.figure.head import SKULL, local
from neckbreak.figure.look import Look, Tones, mixed
from neckbreak.figure.muscle_map import MUSCLES, Muscle
from neckbreak.figure.muscles import Glow, paint_muscles
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import Point, Shape, View, paint_group
from neckbreak.figure.solids import hull
from neckbreak.figure.still import Kept, still_part
from neckbreak.figure.vectors import Vec, apply, lerp, unit

MIDDLE: Vec = (-3.5, 50.6, 0.0)
"""What the inset looks at, in bind coordinates of the upper back."""
RADIUS = 80.0
SCALE = 2.35
PLACES: tuple[Point, ...] = ((512.0, 92.0), (88.0, 92.0), (508.0, 424.0), (92.0, 424.0))
HIDDEN_FACING = -0.2
_CIRCLE = [(math.cos(2.0 * math.pi * i / 48), math.sin(2.0 * math.pi * i / 48)) for i in range(48)]


def facing_of(muscle: Muscle, side: str, view: View, skeleton: Skeleton) -> float:
    """1 if a muscle looks at the camera, -1 if it is on the far side of the body."""
    name, (x, y, z) = muscle.normal
    frame = skeleton.frames.get(name) or skeleton.frames[f"{name}.{side}"]
    return view.facing(apply(frame.r, unit((x, y, z if side == "R" else -z))))


def needs_inset(exercise: Exercise, view: View, skeleton: Skeleton) -> bool:
    """True if a main muscle lies on the back of the trunk and the camera does not see it."""
    back = (-1.0, 0.0, 0.0)
    behind = view.facing(apply(skeleton.frames["t6"].r, back))
    if behind > HIDDEN_FACING:
        return False
    sides = ("R",) if exercise.sides == 2 else ("R", "L")
    for name in exercise.muscle_ids[:2]:
        muscle = MUSCLES.get(name)
        if muscle is None or muscle.place != "trunk" or muscle.normal[1][0] > -0.55:
            continue
        if muscle.normal[0] == "l5":
            continue  # Below the edge of the inset.
        if all(facing_of(muscle, side, view, skeleton) < HIDDEN_FACING for side in sides):
            return True
    return False


def place_for(view: View, skeletons: Sequence[Skeleton]) -> Point:
    """The corner of the picture the figure leaves free throughout."""
    points = [view.at(p) for skeleton in skeletons for p in _outline_points(skeleton)]

    def room(place: Point) -> float:
        return min(math.hypot(x - place[0], y - place[1]) - 5.0 * k for x, y, k in points)

    free = [place for place in PLACES if room(place) > RADIUS]
    return free[0] if free else max(PLACES, key=room)


def _outline_points(skeleton: Skeleton) -> Iterable[Vec]:
    named = skeleton.points
    head = named["head_centre"]
    yield from (head, named["vertex"], named["nose"])
    for side in ("R", "L"):
        chain = [named[f"{n}.{side}"] for n in ("arm", "elbow", "wrist", "fingertips")]
        chain += [named[f"{n}.{side}"] for n in ("thigh", "shank", "foot")]
        for a, b in itertools.pairwise(chain):
            yield from (lerp(a, b, t) for t in (0.0, 0.33, 0.66, 1.0))


def inset_view(skeleton: Skeleton, place: Point) -> View:
    """The camera of the inset: from behind, following the upper back."""
    return View(180.0, 9.0, SCALE, skeleton.at("t6", MIDDLE), place)


class Picture(Protocol):
    """The picture the inset is painted into."""

    skeleton: Skeleton
    pose: Pose
    look: Look
    kept: Kept | None
    out: list[Shape]


@dataclass(slots=True)
class _Parts:
    """What every painting step of the inset needs."""

    skeleton: Skeleton
    pose: Pose
    look: Look
    place: Point
    kept: Kept | None
    out: list[Shape] = field(default_factory=list)

    @property
    def view(self) -> View:
        return inset_view(self.skeleton, self.place)

    def add(self, shapes: list[Shape]) -> None:
        """Append shapes, kept inside the disc."""
        self.out += _inside(shapes, *self.place)


def paint_inset(picture: Picture, lit: Sequence[Glow], place: Point) -> None:
    """Paint disc, back and lit muscles."""
    skeleton, look = picture.skeleton, picture.look
    p = _Parts(skeleton, picture.pose, look, place, picture.kept, picture.out)
    x, y = place
    p.out.append(_disc(x, y, RADIUS + 3.0, mixed(look.canvas, look.arrow, 0.75)))
    p.out.append(_disc(x, y, RADIUS, look.disc_middle))
    _head(p)
    slots = layering.slots(p.view, skeleton)
    _arms(p, _arm_parts(slots, is_behind=True))
    _trunk(p)
    _neck(p)
    _arms(p, _arm_parts(slots, is_behind=False))
    shapes: list[Shape] = []
    paint_muscles(shapes, p.view, skeleton, lit, look, place="trunk", is_plain=True)
    p.add(shapes)
    _hair(p)


@still_part
def _head(p: _Parts) -> None:
    head, shapes = p.skeleton.frames["head"], list[Shape]()
    skull = hull(p.view, [(local(head, (0.6, -1.0, 0.0)), head.r, SKULL)])
    paint_group(shapes, [skull], _flat(p.look.skin), p.look.ink_skin, layers=1, outline_cm=0.5)
    p.add(shapes)


_ArmParts = tuple[tuple[str, bool, bool], ...]
"""Sides, each with whether its upper arm and its forearm are painted."""


def _arm_parts(slots: dict[str, tuple[str, str]], *, is_behind: bool) -> _ArmParts:
    """What of the arms is painted before the trunk, which hides it, or after."""
    return tuple(
        (side, (upper == "behind") is is_behind, (lower == "behind") is is_behind)
        for side, (upper, lower) in slots.items()
    )


@still_part
def _arms(p: _Parts, parts: _ArmParts) -> None:
    view, skeleton, shapes = p.view, p.skeleton, list[Shape]()
    for side, has_upper, has_lower in parts:
        arm = list(body.upper_arm(view, skeleton, side)) if has_upper else []
        if has_lower:
            arm += body.forearm(view, skeleton, side)
        paint_group(shapes, arm, _flat(p.look.skin), p.look.ink_skin, layers=1, outline_cm=0.5)
    p.add(shapes)


@still_part
def _trunk(p: _Parts) -> None:
    view, skeleton, shapes = p.view, p.skeleton, list[Shape]()
    blobs = body.trunk(view, skeleton, p.pose)
    for side in ("R", "L"):
        blobs += body.shoulder(view, skeleton, side)
        blobs += body.sleeve(view, skeleton, side)
    paint_group(shapes, blobs, _flat(p.look.shirt), p.look.ink_shirt, layers=1, outline_cm=0.5)
    p.add(shapes)


@still_part
def _neck(p: _Parts) -> None:
    colour = mixed(p.look.neck[1], p.look.neck[0], 0.4)
    p.add([Shape(*body.neck(p.view, p.skeleton).outline(), colour)])


@still_part
def _hair(p: _Parts) -> None:
    shapes: list[Shape] = []
    paint_hair(shapes, p.view, p.skeleton, p.look)
    p.add(shapes)


def _flat(tones: Tones) -> Tones:
    """The tones of a part that has no shaded rim."""
    return (tones[1], tones[2], tones[2])


def _disc(x: float, y: float, radius: float, colour: tuple[int, int, int, int]) -> Shape:
    return Shape.of([(x + radius * c, y + radius * s) for c, s in _CIRCLE], colour)


def _inside(shapes: Sequence[Shape], x: float, y: float) -> list[Shape]:
    """The shapes with what is outside the disc drawn in to its rim."""
    kept = []
    for shape in shapes:
        xs, ys = shape.xs, shape.ys
        if math.hypot(max(max(xs) - x, x - min(xs)), max(max(ys) - y, y - min(ys))) <= RADIUS:
            kept.append(shape)
            continue
        away = [(px - x, py - y) for px, py in zip(xs, ys, strict=True)]
        sizes = [math.hypot(dx, dy) for dx, dy in away]
        if min(sizes) >= RADIUS:
            continue
        if max(sizes) > RADIUS:
            points = [
                (x + dx * k, y + dy * k)
                for (dx, dy), size in zip(away, sizes, strict=True)
                for k in (min(1.0, RADIUS / size) if size > 1e-9 else 1.0,)
            ]
            shape = Shape.of(points, shape.fill)  # noqa: PLW2901
        kept.append(shape)
    return kept
