"""One picture of the figure as an ordered list of filled polygons.

`build` decides the order in which the parts are painted; the parts themselves are in `body`,
`head`, `muscles` and `surroundings`. Nothing here knows Qt: a painter, an SVG writer or a test
reads the same list. Coordinates are those of a picture 600 wide and 600 high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import BasePosition, Movement
from neckbreak.figure import body, features, hair, hands, head, layering, neckline, surroundings
from neckbreak.figure.arrows import motion_arrows
from neckbreak.figure.camera import Camera
from neckbreak.figure.frames import BUILDS, Skeleton
from neckbreak.figure.inset import paint_inset
from neckbreak.figure.look import Look, mixed, silhouette
from neckbreak.figure.muscles import Glow, glows, paint_muscles
from neckbreak.figure.pose import SEATED, Pose
from neckbreak.figure.scene_arms import (
    SEEN,
    limb,
    paint_arms_behind,
    paint_arms_in_front,
    paint_hand,
    paint_lower,
)
from neckbreak.figure.shapes import (
    PICTURE,
    Gradient,
    Shape,
    View,
    paint_group,
    ribbon,
)
from neckbreak.figure.skeleton import solve
from neckbreak.figure.still import Kept, still_blobs, still_part
from neckbreak.figure.vectors import apply

DISC_CENTRE = (300.0, 292.0)
DISC_RADIUS = 262.0
FADE_FROM, FADE_TO = 508.0, 588.0


@dataclass(frozen=True, slots=True)
class Scene:
    """The display list, in painting order: disc, still, shapes, arrows.

    `still` (ghost of the start pose, furniture behind) stays the same during a phase. `still` and
    `shapes` fade out between the picture heights of `fade`; disc and arrows do not. `inset` are
    those of `shapes`, at their end, that make up the small back view.
    """

    shapes: tuple[Shape, ...]
    inset: tuple[Shape, ...] = ()
    disc: tuple[Shape, ...] = ()
    still: tuple[Shape, ...] = ()
    arrows: tuple[Shape, ...] = ()
    fade: tuple[float, float] = (FADE_FROM, FADE_TO)
    size: float = PICTURE


@dataclass(slots=True)
class _Parts:
    """What every painting step needs."""

    view: View
    skeleton: Skeleton
    pose: Pose
    look: Look
    base: BasePosition
    lit: list[Glow] = field(default_factory=list)
    out: list[Shape] = field(default_factory=list)
    kept: Kept | None = None

    @property
    def is_seated(self) -> bool:
        return self.base in SEATED


def build(
    exercise: Exercise | None,
    movement: Movement,
    pose: Pose,
    camera: Camera,
    look: Look,
    *,
    start_pose: Pose | None = None,
    phase: int | None = None,
    kept: Kept | None = None,
    inset: tuple[Shape, ...] | None = None,
) -> Scene:
    """The picture of one pose.

    `start_pose` adds the disc, the furniture and the pale shadow of that pose; leave it out where
    a frame is painted over a cached background. `phase` adds the motion arrow of that phase.
    `kept` spares the parts that did not move; one belongs to one exercise, camera and look.
    `inset` is the back view of an instant so near that it serves this one too.
    """
    parts = _parts(exercise, movement, pose, camera, look)
    parts.kept = kept
    if exercise is not None:
        parts.lit = glows(exercise, movement, pose)
    _figure(parts)
    if inset is None:
        inset = _inset(parts, camera)
    plate: tuple[Shape, ...] = ()
    still: tuple[Shape, ...] = ()
    arrows: tuple[Shape, ...] = ()
    if start_pose is not None:
        plate, still = background(exercise, movement, start_pose, pose, camera, look)
    if phase is not None:
        mirrored = pose.is_mirrored
        arrows = tuple(motion_arrows(movement, phase, parts.view, look, is_mirrored=mirrored))
    return Scene((*parts.out, *inset), inset, plate, still, arrows)


def background(
    exercise: Exercise | None,
    movement: Movement,
    start_pose: Pose,
    pose: Pose,
    camera: Camera,
    look: Look,
) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """The disc, and what stands still behind the figure: ghost of the start pose and furniture."""
    floor, behind = room(exercise, movement, pose, camera, look)
    return disc(look), (*floor, *ghost(exercise, movement, start_pose, camera, look), *behind)


def ghost(
    exercise: Exercise | None, movement: Movement, pose: Pose, camera: Camera, look: Look
) -> tuple[Shape, ...]:
    """The pale shadow of a pose: outlines only, since one colour shows no shading."""
    colour = mixed(look.disc, look.ghost, 0.2)
    parts = _parts(exercise, movement, pose, camera, silhouette(look, colour))
    _figure(parts)
    return tuple(Shape(shape.xs, shape.ys, colour) for shape in parts.out if _is_solid(shape))


def room(
    exercise: Exercise | None, movement: Movement, pose: Pose, camera: Camera, look: Look
) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """The shadow on the floor, and the furniture behind or under somebody in a pose."""
    parts = _parts(exercise, movement, pose, camera, look)
    floor: list[Shape] = []
    surroundings.paint_ground(floor, parts.view, parts.skeleton, look)
    surroundings.paint_behind(
        parts.out, parts.view, parts.skeleton, parts.pose, movement.base, look
    )
    return tuple(floor), tuple(parts.out)


def disc(look: Look) -> tuple[Shape, ...]:
    """The disc that everything stands on."""
    x, y = DISC_CENTRE
    ring = [
        (x + DISC_RADIUS * math.cos(t), y + DISC_RADIUS * math.sin(t))
        for t in (2.0 * math.pi * i / 120 for i in range(120))
    ]
    glow = Gradient(x, y, 0.0, 0.0, look.disc_middle, look.disc, DISC_RADIUS)
    return (Shape.of(ring, glow),)


def _is_solid(shape: Shape) -> bool:
    """True if a shape covers what is behind it, at least where it does not grow out of a limb."""
    fill = shape.fill
    if isinstance(fill, Gradient):
        return fill.radius == 0.0 and fill.second[3] > 250
    return fill[3] > 250


def _parts(
    exercise: Exercise | None, movement: Movement, pose: Pose, camera: Camera, look: Look
) -> _Parts:
    if exercise is not None:
        props = pose.props | frozenset(exercise.equipment)
        if surroundings.has(props, "band"):
            props |= {surroundings.band_use(movement)}
        pose = replace(pose, props=props)
    skeleton = solve(pose, movement.base)
    skeleton.build = BUILDS[look.build]
    return _Parts(camera.view(), skeleton, pose, look, movement.base)


def _figure(p: _Parts) -> None:
    near, far = _sides(p)
    places = layering.places(p.view, p.skeleton)
    is_back = p.view.facing(apply(p.skeleton.frames["t6"].r, (1.0, 0.0, 0.0))) < -0.15
    if is_back:
        _held(p)
    _legs(p, near, far, is_early=True)
    paint_arms_behind(p, {side: places[side] for side in (far, near)})
    _hips(p)
    for side in (far, near):
        if is_back and places[side].nape > SEEN:
            paint_lower(p, side, is_alone=True)
    if is_back:
        _skull(p)
        _ball(p)
    if features.has_tail(p.look) and not features.tail_is_near(p.view, p.skeleton):
        features.paint_tail(p.out, p.view, p.skeleton, p.look)
    _shirt(p, tuple(s for s in (far, near) if places[s].upper_front > SEEN))
    for side in layering.hands_over(p.view, p.skeleton, places):
        paint_hand(p, *hands.hand(p.view, p.skeleton, side))
    _neck(p)
    _muscles(p, "trunk")
    _legs(p, near, far, is_early=False)
    if not is_back:
        _ball(p)
        for side in (far, near):
            if places[side].nape > SEEN:
                paint_lower(p, side, is_alone=True)
        _skull(p)
    _hair(p)
    _muscles(p, "face")
    _furniture(p)
    if is_back:
        surroundings.paint_head_band(p.out, p.view, p.skeleton, p.pose, p.look)
    else:
        _held(p)
    paint_arms_in_front(p, places)


@still_part
def _held(p: _Parts) -> None:
    surroundings.paint_held(p.out, p.view, p.skeleton, p.pose, p.look)


@still_part
def _ball(p: _Parts) -> None:
    surroundings.paint_ball(p.out, p.view, p.skeleton, p.pose, p.look)


@still_part
def _furniture(p: _Parts) -> None:
    """What stands between person and camera."""
    surroundings.paint_before(p.out, p.view, p.skeleton, p.pose, p.base, p.look)


def _inset(p: _Parts, camera: Camera) -> tuple[Shape, ...]:
    """The small back view, lit or not: one that came and went would pull at the eye."""
    if camera.inset is None:
        return ()
    figure, p.out = p.out, []
    paint_inset(p, p.lit, camera.inset)
    out, p.out = p.out, figure
    return tuple(out)


def _muscles(p: _Parts, place: str) -> None:
    paint_muscles(p.out, p.view, p.skeleton, p.lit, p.look, place=place)


def _sides(p: _Parts) -> tuple[str, str]:
    """The side nearer to the camera, and the other."""
    right = p.view.facing(apply(p.skeleton.frames["t6"].r, (0.0, 0.0, 1.0)))
    return ("R", "L") if right >= 0 else ("L", "R")


def _legs(p: _Parts, near: str, far: str, *, is_early: bool) -> None:
    for side in (far, near):
        knee = p.view.depth(p.skeleton.frames[f"shank.{side}"].o)
        hip = p.view.depth(p.skeleton.frames[f"thigh.{side}"].o)
        is_front = knee > hip + 3.0 or (side == near and p.is_seated and knee > hip - 12.0)
        if is_front == is_early:
            continue
        _leg(p, side)
        lit = [glow for glow in p.lit if glow.side == side]
        paint_muscles(p.out, p.view, p.skeleton, lit, p.look, place="leg")


@still_part
def _leg(p: _Parts, side: str) -> None:
    paint_group(p.out, body.shoe(p.view, p.skeleton, side), p.look.shoe, p.look.ink_dark)
    paint_group(p.out, body.leg(p.view, p.skeleton, side), p.look.trousers, p.look.ink_dark)


@still_part
def _hips(p: _Parts) -> None:
    paint_group(p.out, body.pelvis(p.view, p.skeleton), p.look.trousers, p.look.ink_dark)


@still_part
def _shirt(p: _Parts, sides: tuple[str, ...]) -> None:
    blobs = list(still_blobs(p, "trunk", lambda: body.trunk(p.view, p.skeleton, p.pose)))
    for side in ("R", "L"):
        blobs += limb(p, body.shoulder, side)
    for side in sides:
        blobs += limb(p, body.sleeve, side)
    paint_group(p.out, blobs, p.look.shirt, p.look.ink_shirt)


@still_part
def _neck(p: _Parts) -> None:
    """Neck above the near edge of the collar, which hides the cut."""
    view, skeleton, look = p.view, p.skeleton, p.look
    points, near, clip = neckline.neckline(view, skeleton)
    p.out.append(Shape.of(points, mixed(look.neck[0], look.ink_skin, 0.18)))
    paint_group(p.out, [body.neck(view, skeleton)], look.neck, look.ink_skin, clip=clip)
    k = view.scale
    edge = mixed(look.shirt[0], look.ink_shirt, 0.35)
    p.out.append(Shape.of(ribbon(near, 1.15 * k), edge))
    p.out.append(Shape.of(ribbon(near, 0.62 * k), look.shirt[0]))
    features.paint_drape(p.out, view, skeleton, look)


def _ears(p: _Parts) -> tuple[str, str]:
    """The ear on the camera's side, and the other."""
    right = head.ear_facing(p.view, p.skeleton, "R")
    return ("R", "L") if right >= 0.0 else ("L", "R")


@still_part
def _skull(p: _Parts) -> None:
    """Everything of the head below the hair."""
    view, skeleton, look = p.view, p.skeleton, p.look
    near, far = _ears(p)
    if not features.tail_is_near(view, skeleton) and not features.has_tail(look):
        _knot(p)
    if look.scarf is None:
        head.paint_ear(p.out, view, skeleton, look, far)
        if head.ear_facing(view, skeleton, near) < 0.3:
            head.paint_ear(p.out, view, skeleton, look, near)
    paint_group(p.out, head.skin_blobs(view, skeleton, p.pose), look.skin, look.ink_skin)
    features.paint_age(p.out, view, skeleton, look)
    features.paint_beard(p.out, view, skeleton, look)
    head.paint_face(p.out, view, skeleton, p.pose, look)


def _knot(p: _Parts) -> None:
    """Bun or tail at the back of the head."""
    if features.has_tail(p.look):
        features.paint_tail(p.out, p.view, p.skeleton, p.look)
    elif p.look.hair_style == "bun" and p.look.scarf is None:
        head.paint_bun(p.out, p.view, p.skeleton, p.look)


@still_part
def _hair(p: _Parts) -> None:
    """Hair, the near ear, glasses and the bun."""
    view, skeleton, look = p.view, p.skeleton, p.look
    near, _ = _ears(p)
    hair.paint_hair(p.out, view, skeleton, look)
    if look.scarf is None and head.ear_facing(view, skeleton, near) >= 0.3:
        head.paint_ear(p.out, view, skeleton, look, near)
    features.paint_glasses(p.out, view, skeleton, look)
    if features.tail_is_near(view, skeleton):
        _knot(p)
