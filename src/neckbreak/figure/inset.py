"""The small picture in the picture: the back, when the muscle that matters is behind.

From the front nobody sees a rhomboid. The inset shows the same pose from behind in a disc of its
own, in flat colours and few shapes, placed where the figure never comes during the movement.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

from neckbreak.domain.exercise import Exercise
from neckbreak.figure import body, layering
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.hair import paint_hair
from neckbreak.figure.head import SKULL, local
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.muscle_map import MUSCLES, Muscle
from neckbreak.figure.muscles import Glow, paint_muscles
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import Point, Shape, View, paint_group
from neckbreak.figure.solids import hull
from neckbreak.figure.vectors import Vec, apply, lerp, unit

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
    middle = lerp(skeleton.frames["t6"].o, skeleton.points["head_centre"], 0.36)
    return View(180.0, 9.0, SCALE, middle, place)


def paint_inset(
    out: list[Shape],
    skeleton: Skeleton,
    pose: Pose,
    look: Look,
    lit: Sequence[Glow],
    place: Point,
) -> None:
    """Paint disc, back and lit muscles."""
    view = inset_view(skeleton, place)
    x, y = place
    out.append(_disc(x, y, RADIUS + 3.0, faded(look.arrow, 0.75)))
    out.append(_disc(x, y, RADIUS, look.disc_middle))
    shapes: list[Shape] = []
    skin = (look.skin[1], look.skin[2], look.skin[2])
    shirt = (look.shirt[1], look.shirt[2], look.shirt[2])
    slots = layering.slots(view, skeleton)
    head = skeleton.frames["head"]
    skull = hull(view, [(local(head, (0.6, -1.0, 0.0)), head.r, SKULL)])
    paint_group(shapes, [skull], skin, look.ink_skin, layers=1, outline_cm=0.5)
    for is_behind in (True, False):
        for side, (upper, _) in slots.items():
            if (upper == "behind") == is_behind:
                arm = [*body.upper_arm(view, skeleton, side), *body.forearm(view, skeleton, side)]
                paint_group(shapes, arm, skin, look.ink_skin, layers=1, outline_cm=0.5)
        if is_behind:
            trunk = body.trunk(view, skeleton, pose)
            for side in slots:
                trunk += body.sleeve(view, skeleton, side)
            paint_group(shapes, trunk, shirt, look.ink_shirt, layers=1, outline_cm=0.5)
            neck = body.neck(view, skeleton)
            shapes.append(Shape(neck.outline(), mixed(look.neck[1], look.neck[0], 0.4)))
    paint_muscles(shapes, view, skeleton, lit, look, place="trunk", is_plain=True)
    paint_hair(shapes, view, skeleton, look)
    out += _inside(shapes, x, y)


def _disc(x: float, y: float, radius: float, colour: tuple[int, int, int, int]) -> Shape:
    return Shape([(x + radius * c, y + radius * s) for c, s in _CIRCLE], colour)


def _inside(shapes: Sequence[Shape], x: float, y: float) -> list[Shape]:
    """The shapes with what is outside the disc drawn in to its rim."""
    kept = []
    for shape in shapes:
        away = [(px - x, py - y) for px, py in shape.points]
        sizes = [math.hypot(dx, dy) for dx, dy in away]
        if min(sizes) >= RADIUS:
            continue
        if max(sizes) > RADIUS:
            points = [
                (x + dx * k, y + dy * k)
                for (dx, dy), size in zip(away, sizes, strict=True)
                for k in (min(1.0, RADIUS / size) if size > 1e-9 else 1.0,)
            ]
            shape = Shape(points, shape.fill)  # noqa: PLW2901
        kept.append(shape)
    return kept
