"""One picture of the figure as an ordered list of filled polygons.

`build` decides the order in which the parts are painted; the parts themselves are in `body`,
`head`, `muscles` and `surroundings`. Nothing here knows Qt: a painter, an SVG writer or a test
reads the same list. Coordinates are those of a picture 600 wide and 600 high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure import body, head
from neckbreak.figure.camera import Camera
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.look import Look, mixed
from neckbreak.figure.pose import SEATED, Pose
from neckbreak.figure.shapes import (
    PICTURE,
    Blob,
    Point,
    Shape,
    View,
    fade_along,
    paint_group,
    ribbon,
)
from neckbreak.figure.skeleton import solve
from neckbreak.figure.vectors import Vec

DISC_CENTRE = (300.0, 288.0)
DISC_RADIUS = 262.0
FADE_FROM, FADE_TO = 512.0, 592.0


@dataclass(frozen=True, slots=True)
class Scene:
    """The display list. `backdrop` (disc, ghost, furniture) stays still during a movement.

    `fade` are the picture heights between which the figure fades out at the bottom.
    """

    backdrop: tuple[Shape, ...]
    shapes: tuple[Shape, ...]
    fade: tuple[float, float] = (FADE_FROM, FADE_TO)
    size: float = PICTURE


@dataclass(slots=True)
class _Parts:
    """What every painting step needs."""

    view: View
    skeleton: Skeleton
    pose: Pose
    look: Look
    is_seated: bool
    out: list[Shape] = field(default_factory=list)


def build(
    exercise: Exercise | None,
    movement: Movement,
    pose: Pose,
    camera: Camera,
    look: Look,
    *,
    start_pose: Pose | None = None,
) -> Scene:
    """The picture of one pose. `start_pose` adds its pale shadow and the arrow of the way there."""
    if exercise is not None:
        pose = replace(pose, props=pose.props | frozenset(exercise.equipment))
    view = camera.view()
    skeleton = solve(pose, movement.base)
    parts = _Parts(view, skeleton, pose, look, movement.base in SEATED)
    _figure(parts)
    return Scene((), tuple(parts.out))


def _figure(p: _Parts) -> None:
    near, far = _sides(p)
    behind = [s for s in (far, near) if _is_behind(p, s)]
    before = [s for s in (far, near) if s not in behind]
    is_back = p.view.facing(_turned(p, "t6", (1.0, 0.0, 0.0))) < -0.15
    _legs(p, near, far, is_early=True)
    for side in behind:
        _whole_arm(p, side)
    _hips(p)
    if is_back:
        _skull(p)
    _shirt(p, before)
    _neck(p)
    _legs(p, near, far, is_early=False)
    if not is_back:
        _skull(p)
    _hair(p)
    _arms_in_front(p, before)


def _turned(p: _Parts, frame: str, v: Vec) -> Vec:
    r = p.skeleton.frames[frame].r
    return (
        r[0] * v[0] + r[1] * v[1] + r[2] * v[2],
        r[3] * v[0] + r[4] * v[1] + r[5] * v[2],
        r[6] * v[0] + r[7] * v[1] + r[8] * v[2],
    )


def _sides(p: _Parts) -> tuple[str, str]:
    """The side nearer to the camera, and the other."""
    right = p.view.facing(_turned(p, "t6", (0.0, 0.0, 1.0)))
    return ("R", "L") if right >= 0 else ("L", "R")


def _is_behind(p: _Parts, side: str) -> bool:
    """True if an arm is painted before the trunk."""
    frames = p.skeleton.frames
    chest = p.view.depth(frames["t6"].at((-2.0, 40.0, 0.0)))
    elbow = p.view.depth(frames[f"fore.{side}"].o) - chest
    wrist = p.view.depth(frames[f"hand.{side}"].o) - chest
    shoulder = p.view.depth(frames[f"arm.{side}"].o) - chest
    if shoulder < -9.0:
        return True
    return 0.5 * elbow + 0.5 * wrist < -9.0 and shoulder < 6.0


def _legs(p: _Parts, near: str, far: str, *, is_early: bool) -> None:
    for side in (far, near):
        knee = p.view.depth(p.skeleton.frames[f"shank.{side}"].o)
        hip = p.view.depth(p.skeleton.frames[f"thigh.{side}"].o)
        is_front = knee > hip + 3.0 or (side == near and p.is_seated and knee > hip - 12.0)
        if is_front == is_early:
            continue
        paint_group(p.out, body.shoe(p.view, p.skeleton, side), p.look.shoe, p.look.ink_dark)
        paint_group(p.out, body.leg(p.view, p.skeleton, side), p.look.trousers, p.look.ink_dark)


def _hips(p: _Parts) -> None:
    paint_group(p.out, body.pelvis(p.view, p.skeleton), p.look.trousers, p.look.ink_dark)


def _shirt(p: _Parts, sides: list[str]) -> None:
    blobs = body.trunk(p.view, p.skeleton, p.pose)
    for side in sides:
        blobs += body.sleeve(p.view, p.skeleton, side)
    paint_group(p.out, blobs, p.look.shirt, p.look.ink_shirt)


def _neck(p: _Parts) -> None:
    """Neck above the near edge of the collar, which hides the cut."""
    view, skeleton, look = p.view, p.skeleton, p.look
    points, depths = body.collar(view, skeleton)
    ux, uy = view.flat(_turned(p, "t6", (0.0, 1.0, 0.0)), 1.0)
    size = math.hypot(ux, uy)
    up = (ux / size, uy / size) if size > 0.2 else (0.0, -1.0)
    near = _near_run(points, depths)
    edge = sorted((x * -up[1] + y * up[0], x * up[0] + y * up[1]) for x, y in near)

    def clip(outline: list[Point]) -> list[Point]:
        clipped = []
        for x, y in outline:
            across, height = x * -up[1] + y * up[0], x * up[0] + y * up[1]
            lowest = _height_at(edge, across)
            if height < lowest:
                x, y = x + (lowest - height) * up[0], y + (lowest - height) * up[1]
            clipped.append((x, y))
        return clipped

    p.out.append(Shape(points, mixed(look.skin[0], look.ink_skin, 0.18)))
    paint_group(p.out, [body.neck(view, skeleton)], look.skin, look.ink_skin, clip=clip)
    k = view.scale
    p.out.append(Shape(ribbon(near, lambda _: 1.15 * k), mixed(look.shirt[0], look.ink_shirt, 0.35)))
    p.out.append(Shape(ribbon(near, lambda _: 0.62 * k), look.shirt[0]))


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
    for (a, ha), (b, hb) in zip(edge, edge[1:], strict=False):
        if across <= b:
            return ha + (hb - ha) * (across - a) / (b - a) if b - a > 1e-6 else max(ha, hb)
    return edge[-1][1]


def _ears(p: _Parts) -> tuple[str, str]:
    """The ear on the camera's side, and the other."""
    right = head.ear_facing(p.view, p.skeleton, "R")
    return ("R", "L") if right >= 0.0 else ("L", "R")


def _skull(p: _Parts) -> None:
    """Everything of the head below the hair."""
    view, skeleton, look = p.view, p.skeleton, p.look
    near, far = _ears(p)
    if head.bun_depth(view, skeleton) < 0.0:
        head.paint_bun(p.out, view, skeleton, look)
    head.paint_ear(p.out, view, skeleton, look, far)
    if head.ear_facing(view, skeleton, near) < 0.3:
        head.paint_ear(p.out, view, skeleton, look, near)
    paint_group(p.out, head.skin_blobs(view, skeleton, p.pose), look.skin, look.ink_skin)
    head.paint_face(p.out, view, skeleton, p.pose, look)


def _hair(p: _Parts) -> None:
    """Hair, the near ear and the bun."""
    view, skeleton, look = p.view, p.skeleton, p.look
    near, _ = _ears(p)
    head.paint_hair(p.out, view, skeleton, look)
    if head.ear_facing(view, skeleton, near) >= 0.3:
        head.paint_ear(p.out, view, skeleton, look, near)
    if head.bun_depth(view, skeleton) >= 0.0:
        head.paint_bun(p.out, view, skeleton, look)


def _whole_arm(p: _Parts, side: str) -> None:
    """An arm behind the trunk, sleeve included."""
    _upper(p, side, is_grown=False)
    _lower(p, side)


def _upper(p: _Parts, side: str, *, is_grown: bool) -> None:
    """Upper arm and, as one body with it, the forearm; then the sleeve over both."""
    view, skeleton, look = p.view, p.skeleton, p.look
    skin = body.upper_arm(view, skeleton, side) + body.forearm(view, skeleton, side)
    paint_group(p.out, skin, look.skin, look.ink_skin)
    fill = None
    if is_grown:
        arm, fore = skeleton.frames[f"arm.{side}"], skeleton.frames[f"fore.{side}"]
        fill = fade_along(view.xy(arm.o), view.xy(fore.o), 0.0, 0.34)
    sleeve = body.sleeve(view, skeleton, side)
    paint_group(p.out, sleeve, look.shirt, look.ink_shirt, fade=fill)


def _lower(p: _Parts, side: str) -> None:
    """Forearm and hand once more, growing out of the elbow without a line."""
    view, skeleton, look = p.view, p.skeleton, p.look
    a = view.xy(skeleton.frames[f"fore.{side}"].o)
    b = view.xy(skeleton.frames[f"hand.{side}"].o)
    blobs = body.forearm(view, skeleton, side)
    fill = fade_along(a, b, 0.08, 0.36)
    paint_group(p.out, blobs, look.skin, look.ink_skin, fade=fill)
    _paint_hand(p, *body.hand(view, skeleton, side))


def _paint_hand(p: _Parts, palm: list[Blob], fingers: list[Blob]) -> None:
    paint_group(p.out, palm, p.look.skin, p.look.ink_skin, layers=2, outline_cm=0.28)
    paint_group(p.out, fingers, p.look.skin, p.look.ink_skin, layers=2, outline_cm=0.24)


def _arms_in_front(p: _Parts, sides: list[str]) -> None:
    for side in sides:
        _upper(p, side, is_grown=True)
    order = sorted(sides, key=lambda s: p.view.depth(p.skeleton.frames[f"hand.{s}"].o))
    for side in order:
        _lower(p, side)


