"""Furniture and props, drawn plainly: stool or chair, desk, wall, door posts, band, towel, ball.

What stands around a person follows from the base position, the equipment of the exercise and the
contacts of the pose (`docs/clinical/contacts.md` sections 4 and 5).
"""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.domain.movement import BasePosition, Movement
from neckbreak.figure.frames import SEAT_HIP_CM, Skeleton
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.pose import SEATED, Pose
from neckbreak.figure.shapes import Blob, Shape, View, paint_group, ribbon, smooth_open
from neckbreak.figure.solids import ball, hull, sweep
from neckbreak.figure.vectors import IDENTITY, Vec, add, apply, lerp, scale

SEAT_CM = SEAT_HIP_CM - 8.8
DOOR_HALF_CM = 43.0


def _box(view: View, low: Vec, high: Vec, room_cm: float = 3.0) -> Blob:
    """A box with slightly rounded edges, as the hull of its corners."""
    r = (0.5, 0.5, 0.5)
    corners = [
        ((x, y, z), IDENTITY, r)
        for x in (low[0], high[0])
        for y in (low[1], high[1])
        for z in (low[2], high[2])
    ]
    return hull(view, corners, room_cm)


def has(props: frozenset[str], word: str) -> bool:
    """True if the equipment names the thing, alone or as the first of alternatives."""
    return any(each.split("|")[0] == word for each in props)


def paint_behind(
    out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, base: BasePosition, look: Look
) -> None:
    """Furniture that stands behind or under the person."""
    c = view.to_camera
    if base is BasePosition.SEATED_RECLINED:
        _reclined_back(out, view, skeleton, look)
    if base in SEATED:
        has_back = base is not BasePosition.SEATED_RECLINED and has(pose.props, "chair")
        _seat(out, view, look, has_back=has_back)
    facing_wall = is_facing_wall(pose)
    if base is BasePosition.WALL and not facing_wall and c[0] > -0.35:
        gap = -6.0 if "ball_back" in pose.contact_ids else 0.0
        _wall(out, view, look, skeleton.furniture["wall"][0] + gap)
    if facing_wall:
        _wall(out, view, look, wall_x(skeleton, pose))
    if base is BasePosition.DOORWAY:
        for side in ("R", "L"):
            s = 1.0 if side == "R" else -1.0
            z = s * (max(DOOR_HALF_CM, s * skeleton.frames[f"fore.{side}"].o[2]) + 6.0)
            x = skeleton.frames[f"fore.{side}"].o[0]
            post = _box(view, (x - 6.0, 0.0, z - 6.5), (x + 3.0, 215.0, z + 6.5))
            paint_group(out, [post], look.wood, look.ink_dark, layers=2)
    if needs_desk(pose) and c[0] < 0.2:
        paint_desk(out, view, skeleton, pose, base, look)


def needs_desk(pose: Pose) -> bool:
    """True if a hand or elbow uses a desk."""
    return bool(pose.contact_ids & {"desk_edge", "desk_elbow", "desk_elbows"}) or (
        pose.right_hand.after == "desk_fingertips"
    )


def is_facing_wall(pose: Pose) -> bool:
    """True if the wall is in front of the person."""
    return "wall_palms" in pose.contact_ids or "ball_chest" in pose.contact_ids


def wall_x(skeleton: Skeleton, pose: Pose) -> float:
    """Where the wall in front of the person stands."""
    if "wall_palms" in pose.contact_ids:
        return skeleton.furniture["wall"][0]
    return skeleton.at("t6", (9.0, 44.0, 0.0))[0] + 6.0


def _reclined_back(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """A high back along the leaning trunk, with a rest that carries the back of the head."""
    pelvis, chest, neck = (skeleton.frames[name].at for name in ("pelvis", "t6", "c7"))
    parts: list[Blob] = []
    for z in (-13.0, 13.0):
        line = (pelvis((-13.0, -8.0, z)), chest((-15.0, 40.0, z)), neck((-14.0, 62.0, z * 0.8)))
        parts += sweep(view, line, (1.8, 1.7, 1.6))
    turn = skeleton.frames["t6"].r
    slats = [(chest((-14.2, y, 0.0)), turn, (1.5, 3.2, 15.0)) for y in (30.0, 44.0)]
    parts += [hull(view, [slat], 2.0) for slat in slats]
    for z in (-4.0, 4.0):
        parts += sweep(view, (neck((-13.6, 58.0, z)), neck((-12.6, 66.0, z))), (1.0, 1.0))
    paint_group(out, parts, look.wood, look.ink_dark, layers=2)
    rest = hull(view, [(neck((-10.9, y, 0.0)), turn, (1.9, 2.4, 9.0)) for y in (67.5, 73.5)], 2.2)
    paint_group(out, [rest], look.cloth, look.ink_dark, layers=2)


def _seat(out: list[Shape], view: View, look: Look, *, has_back: bool) -> None:
    legs: list[Blob] = []
    for x, z in ((-15.0, -14.0), (-15.0, 14.0), (13.0, -14.0), (13.0, 14.0)):
        legs += sweep(
            view, ((x * 0.9, SEAT_CM - 2.0, z * 0.9), (x * 1.12, 1.5, z * 1.12)), (1.7, 1.5)
        )
    paint_group(out, legs, look.wood, look.ink_dark, layers=2)
    if has_back:
        posts: list[Blob] = []
        for z in (-15.0, 15.0):
            posts += sweep(view, ((-16.5, SEAT_CM, z), (-21.5, 86.0, z)), (1.8, 1.7))
        paint_group(out, posts, look.wood, look.ink_dark, layers=2)
        top = [((-20.9, 82.0, z), IDENTITY, (1.2, 5.0, 3.0)) for z in (-14.0, 14.0)]
        paint_group(out, [hull(view, top, 2.0)], look.wood, look.ink_dark, layers=2)
    seat = hull(view, ((((-1.0), SEAT_CM - 2.0, 0.0), IDENTITY, (19.0, 2.4, 20.0)),), 2.2)
    paint_group(out, [seat], look.wood, look.ink_dark, layers=2)


def _wall(out: list[Shape], view: View, look: Look, x: float) -> None:
    """A piece of wall: seen from the side only the part behind the person, so it hides nobody."""
    deep = 7.0 if x > 0 else -7.0
    low, high = sorted((x, x + deep))
    begin, end = -58.0, 58.0
    if abs(view.to_camera[2]) > 0.7:
        begin, end = (-52.0, -14.0) if view.to_camera[2] > 0 else (14.0, 52.0)
    box = _box(view, (low, 0.0, begin), (high, 206.0, end), 2.0)
    paint_group(out, [box], look.wall, look.disc, layers=2)


def paint_desk(
    out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, base: BasePosition, look: Look
) -> None:
    """The desk, or the chair back that steadies the fingertips."""
    if pose.right_hand.after == "desk_fingertips":
        top = 94.0
        rail = _box(view, (27.0, top - 5.0, -26.0), (31.0, top - 0.6, 26.0), 2.0)
        posts: list[Blob] = []
        for z in (-24.0, 24.0):
            posts += sweep(view, ((29.0, top - 3.0, z), (29.0, 2.0, z)), (1.6, 1.6))
        paint_group(out, [*posts, rail], look.wood, look.ink_dark, layers=2)
        return
    x, y, _ = skeleton.furniture["desk_edge"]
    if pose.contact_ids & {"desk_elbows", "eyes_cup"}:
        elbows = [skeleton.frames[f"fore.{s}"].o for s in ("R", "L")]
        x, y = min(p[0] for p in elbows) - 7.0, min(p[1] for p in elbows) - 3.4
    slab = _box(view, (x, y - 3.6, -42.0), (x + 40.0, y - 0.4, 42.0), 1.6)
    legs: list[Blob] = []
    for px, z in ((x + 5.0, -39.0), (x + 5.0, 39.0), (x + 36.0, -39.0), (x + 36.0, 39.0)):
        legs += sweep(view, ((px, y - 3.0, z), (px, 1.0, z)), (1.7, 1.7))
    paint_group(out, [*legs, slab], look.wood, look.ink_dark, layers=2)


def paint_before(
    out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, base: BasePosition, look: Look
) -> None:
    """Furniture that stands between the person and the camera."""
    c = view.to_camera
    if needs_desk(pose) and c[0] >= 0.2:
        paint_desk(out, view, skeleton, pose, base, look)


def grip(skeleton: Skeleton, side: str) -> Vec:
    """The middle of a closed fist."""
    return skeleton.side("hand", (-1.4, -7.1 - 8.6, 13.4), side)


def paint_held(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    """Things held in the hands or stretched between them, before the hands are painted."""
    if has(pose.props, "weights"):
        for side in ("R", "L"):
            _weight(out, view, skeleton, side, look)
    if "band_head" in pose.contact_ids:
        paint_head_band(out, view, skeleton, pose, look)
    elif has(pose.props, "band"):
        _band(out, view, skeleton, pose, look)
    if pose.contact_ids & {"towel_hold", "towel_draw"}:
        _towel(out, view, skeleton, pose, look)


def _weight(out: list[Shape], view: View, skeleton: Skeleton, side: str, look: Look) -> None:
    middle = grip(skeleton, side)
    thumb = apply(skeleton.frames[f"hand.{side}"].r, (1.0, 0.0, 0.0))
    a, b = add(middle, scale(thumb, 7.0)), add(middle, scale(thumb, -7.0))
    bar = sweep(view, (a, b), (1.2, 1.2))
    paint_group(out, bar, look.shoe, look.ink_dark, layers=2)
    for end in (a, b):
        heads = sweep(view, (add(end, scale(thumb, 1.6)), add(end, scale(thumb, -1.6))), (3.6, 3.6))
        paint_group(out, [*heads, ball(view, end, 3.7)], look.trousers, look.ink_dark, layers=2)


def _line(
    out: list[Shape],
    view: View,
    points: Sequence[Vec],
    colour: tuple[int, int, int, int],
    ink: tuple[int, int, int, int],
    width_cm: float,
) -> None:
    line = [view.xy(p) for p in points]
    if len(line) > 2:
        line = smooth_open(line, 6)
    k = view.scale
    out.append(Shape.of(ribbon(line, (width_cm + 0.6) * k), ink))
    out.append(Shape.of(ribbon(line, width_cm * k), colour))


def _band(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    right, left = grip(skeleton, "R"), grip(skeleton, "L")
    colour = look.cloth[1]
    ink = mixed(look.cloth[0], look.ink_dark, 0.5)
    if "band_to_feet" in pose.props:
        for side, hand in (("R", right), ("L", left)):
            foot = skeleton.frames[f"foot.{side}"].o
            _line(out, view, (hand, add(foot, (8.0, -5.0, 0.0))), colour, ink, 1.3)
    elif "band_to_door" in pose.props:
        anchor = add(skeleton.frames["pelvis"].o, (150.0, 42.0, 0.0))
        for hand in (right, left):
            _line(out, view, (hand, anchor), colour, ink, 1.3)
    else:
        _line(out, view, (right, left), colour, ink, 1.6)


def paint_head_band(
    out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look
) -> None:
    """A flat band round the back of the head, forward beside the ears to both fists."""
    if "band_head" not in pose.contact_ids:
        return
    ink = mixed(look.cloth[0], look.ink_dark, 0.5)
    at = skeleton.frames["head"].at
    is_behind = view.facing(apply(skeleton.frames["head"].r, (-1.0, 0.0, 0.0))) > 0.15
    for side in ("R", "L"):
        s = 1.0 if side == "R" else -1.0
        middle = [at((-9.6, 71.5, 0.0)), at((-8.6, 71.4, s * 4.2)), at((-5.2, 71.0, s * 8.0))]
        line = [*middle, at((0.0, 70.0, s * 9.2)), grip(skeleton, side)]
        outward = view.facing(apply(skeleton.frames["head"].r, (0.0, 0.0, s)))
        if is_behind or outward > 0.0:
            _line(
                out, view, line if is_behind or outward > 0.3 else line[2:], look.cloth[1], ink, 2.4
            )
        else:
            _line(out, view, line[3:], look.cloth[1], ink, 2.4)


def band_use(movement: Movement) -> str:
    """Where a band goes: to the feet, to the door, or between the hands."""
    names = {name for frame in movement.keyframes for name in frame.axes}
    if movement.base not in SEATED and "shoulder.abduction.R" in names:
        return "band_to_feet"
    if "shoulder.plane.R" in names or "shoulder.rotation.R" in names:
        return "band_between_hands"
    return "band_to_door"


def _towel(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    """Round the upper neck: one end down to the anchoring fist, the other along the cheek."""
    at = skeleton.frames["c4"].at
    ink = mixed(look.cloth[0], look.ink_dark, 0.4)
    for side in ("R", "L"):
        s = 1.0 if side == "R" else -1.0
        hand = "L" if side == "R" else "R"
        line = [at((-8.6, 64.0, 0.0)), at((-5.6, 63.0, s * 5.8))]
        if pose.hand(hand).after == "towel_anchor":
            line += [at((-0.4, 59.0, s * 7.0)), skeleton.frames["t6"].at((6.4, 52.0, s * 4.2))]
        else:
            line.append(at((1.0, 63.4, s * 7.8)))
        line.append(grip(skeleton, hand))
        _line(out, view, line, look.cloth[1], ink, 3.6)


def paint_ball(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    """The massage ball between body and wall."""
    s = -1.0 if pose.is_mirrored else 1.0
    if "ball_back" in pose.contact_ids:
        centre = skeleton.at("t6", (-15.5, 43.0, s * 4.5))
    elif "ball_chest" in pose.contact_ids:
        centre = skeleton.at("clav.L" if pose.is_mirrored else "clav.R", (8.6, 45.4, s * 10.5))
    else:
        return
    paint_group(out, [ball(view, centre, 3.5)], look.cloth, look.ink_dark, layers=3)


def paint_ground(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """A soft shadow on the floor under the feet."""
    feet = [skeleton.frames[f"foot.{s}"].o for s in ("R", "L")]
    middle = lerp(feet[0], feet[1], 0.5)
    blob = hull(view, (((middle[0] + 4.0, 0.0, middle[2]), IDENTITY, (24.0, 0.4, 27.0)),))
    out.append(Shape(*blob.outline(), faded(look.ghost, 0.16)))
