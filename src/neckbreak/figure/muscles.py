"""Muscles that light up: outlines whose points hang on different bones, so they visibly lengthen.

Points are written for the right side in bind coordinates with the frame that carries them (see
`frames`); `normal` is the side of the body the muscle lies on, used to fade it where it turns away
from the camera. Muscles without geometry here simply do not light.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.pose import Pose, axis_value, other_side
from neckbreak.figure.shapes import Gradient, Point, Shape, View, ribbon, smooth_closed, smooth_open
from neckbreak.figure.vectors import Vec, apply, smoothstep, unit

_Points = tuple[tuple[str, Vec], ...]


@dataclass(frozen=True, slots=True)
class Muscle:
    """One muscle of the right side. `place` is the painting step: trunk, arm or face.

    `least` is the opacity left where it is seen edge-on. `is_paired` is False for midline ones.
    """

    outline: _Points
    normal: tuple[str, Vec]
    place: str = "trunk"
    least: float = 0.25
    is_paired: bool = True
    is_lengthened_opposite: bool = False


def _m(text: str) -> _Points:
    """Points from "frame x,y,z x,y,z | frame ..."."""
    points: list[tuple[str, Vec]] = []
    for run in text.split("|"):
        name, *rest = run.split()
        for each in rest:
            x, y, z = (float(v) for v in each.split(","))
            points.append((name, (x, y, z)))
    return tuple(points)


_UPPER_TRAPEZIUS = Muscle(
    _m(
        "head -7.2,69.5,1.2 -5,67.5,3.4 | c4 -4.4,61.5,4 | c7 -3.6,57,5.3 |"
        "scap -2,53.2,12.5 -2.6,52.0,16.6 -6.8,50,15 | c7 -7.6,52.6,5 -8.6,54,1.2 | c4 -6.3,61.5,1"
    ),
    ("t6", (-0.6, 0.5, 0.6)),
    least=0.8,
    is_lengthened_opposite=True,
)
_LEVATOR = Muscle(
    _m(
        "c4 -3.9,65.5,3.7 -2.8,64,4.5 | c7 -5.2,56.6,5 | scap -9.6,48.8,9.6 -11,48.5,7.2 |"
        "c7 -7.4,56.4,3.2"
    ),
    ("t6", (-0.9, 0.1, 0.35)),
    least=0.3,
    is_lengthened_opposite=True,
)
_SCM = Muscle(
    _m(
        "head -2.6,68.6,6.4 -.6,68,6.7 | c4 2.4,61.5,5.2 | t6 3.4,52.8,4.4 4.2,51.8,1.2 |"
        "c4 2,58.5,3.6 -.8,63,5.2"
    ),
    ("c4", (0.45, 0.0, 0.9)),
    least=0.2,
    is_lengthened_opposite=True,
)
_SCALENES = Muscle(
    _m("c4 -.6,65,5.0 1.2,64,5.2 | c7 1.2,58,5.9 | t6 2.6,53,6.6 -.8,53.2,7.0 | c7 -1.6,58,6.1"),
    ("c4", (0.25, 0.0, 0.95)),
    least=0.2,
    is_lengthened_opposite=True,
)
_NECK_EXTENSORS = Muscle(
    _m(
        "head -8.2,70.5,.4 -6.4,69.5,3.4 | c4 -5.4,62,3.2 | c7 -7.6,54.5,2.8 | t6 -9.6,51,1.6 |"
        "c7 -8.6,55.5,.4 | c4 -7.4,62,.4"
    ),
    ("c4", (-1.0, 0.0, 0.25)),
    least=0.3,
    is_lengthened_opposite=True,
)
_SUBOCCIPITALS = Muscle(
    _m("head -7.6,70.4,.5 -6.6,70,4 -5.0,69,5 | c4 -5.2,65.2,3.6 -6.4,64.4,.5"),
    ("head", (-1.0, 0.0, 0.2)),
    place="nape",
    least=0.3,
)
_DEEP_FLEXORS = Muscle(
    _m("head 2.6,67.6,.2 2.4,67.4,2.1 | c4 2.9,62,2.1 | c7 2.2,54.6,1.9 2.2,54.4,.2 | c4 3.0,62,.2"),
    ("c4", (0.8, 0.0, 0.6)),
    least=0.2,
)
_RHOMBOIDS = Muscle(
    _m("t6 -11.5,50.5,1.2 | scap -11.6,45.5,7.6 -11.8,34.8,8 | t6 -12,40.5,1.2"),
    ("t6", (-1.0, 0.0, 0.15)),
    least=0.0,
)
_MIDDLE_TRAPEZIUS = Muscle(
    _m("t6 -11.2,51,.9 | scap -9.6,48.6,12 -8.4,47.4,14.4 -10.4,44.6,10.6 | t6 -12.2,41.5,.9"),
    ("t6", (-1.0, 0.1, 0.25)),
    least=0.0,
)
_LOWER_TRAPEZIUS = Muscle(
    _m("t6 -11.6,44,.8 | scap -11.5,45.6,9.5 -11.6,43.2,8.6 | t12 -11,33,3.2 -10.4,25.5,.8"),
    ("t6", (-1.0, 0.0, 0.15)),
    least=0.0,
)
_ERECTORS = Muscle(
    _m("t6 -11.2,50,1.6 -12.2,46,3.4 | t12 -11.6,34,4 -10,25,3.8 -9.6,24,1.6 | t6 -12.6,42,1.4"),
    ("t6", (-1.0, 0.0, 0.1)),
    least=0.1,
)
_LUMBAR = Muscle(
    _m("t12 -10,26,1.6 -9.8,25,4.4 | l5 -9.4,14,4.8 | pelvis -10,4.5,4 -10,4,1.4 | l5 -9.4,14,1.4"),
    ("l5", (-1.0, 0.0, 0.1)),
    least=0.1,
)
_PECTORALS = Muscle(
    _m(
        "clav 4.6,48.8,9.5 5.4,48.2,3.6 | t6 7.6,45,1.3 8.9,38.5,1.4 9.2,35.2,3.6 7.6,36.2,9 |"
        "arm .6,40.2,15.2 | scap 3.2,45.6,15.2"
    ),
    ("t6", (1.0, 0.1, 0.2)),
    least=0.1,
)
_DELTOID = Muscle(
    _m(
        "scap 1.8,51.6,13.8 -3,52.6,17 -6.6,50.2,15 |"
        "arm -6.6,43.5,19.2 -3.2,34.5,21.4 -.6,34.5,21.2 4.4,42.5,17.6"
    ),
    ("arm", (0.0, 0.2, 1.0)),
    place="arm",
    least=0.35,
)
_ROTATOR_CUFF = Muscle(
    _m("scap -11.4,45.5,8.4 -9.2,46.6,12.6 | arm -6.6,46,17.4 -6.4,42.5,18 | scap -10.6,40.5,10.8 -11.4,38,8.6"),
    ("t6", (-1.0, 0.0, 0.3)),
    least=0.0,
)
_LATISSIMUS = Muscle(
    _m("arm -5.2,40,16 | t6 -7.6,36,13.2 | t12 -6.2,27,13.4 | l5 -8.4,14,8 -9.6,10,4 | t12 -11,24,4 | t6 -11.2,34,8.4"),
    ("t12", (-0.8, 0.0, 0.6)),
    least=0.1,
)
_SERRATUS = Muscle(
    _m("t6 1.5,43,14.2 5.2,39,12.8 | t12 5.6,33,12.6 3.4,29,13.6 -.6,31,14.6 | t6 -3,38,15"),
    ("t6", (0.4, 0.0, 0.9)),
    least=0.0,
)
_OBLIQUES = Muscle(
    _m("t12 2,29,13.2 6.4,26,10.8 | l5 8.6,15,9.4 7.4,8,11 | pelvis 2,5,14.6 -2.6,6,14.6 | t12 -2.8,24,14"),
    ("t12", (0.5, 0.0, 0.85)),
    least=0.1,
)
_RECTUS = Muscle(
    _m("t12 9.6,30,.6 9.2,30,5 | l5 10.4,16,5.4 10,5,4.4 10.2,5,.6 10.8,16,.6"),
    ("t12", (1.0, 0.0, 0.1)),
    least=0.0,
)
_DIAPHRAGM = Muscle(
    _m(
        "t12 7,30.5,4.5 3,27.5,10.5 .5,21.5,12.4 4,23.5,10 7.5,27,4.6 8.4,28,0 7.5,27,-4.6"
        " 4,23.5,-10 .5,21.5,-12.4 3,27.5,-10.5 7,30.5,-4.5 7.8,29.6,0"
    ),
    ("t12", (1.0, 0.0, 0.0)),
    least=0.2,
    is_paired=False,
)
_BICEPS = Muscle(
    _m("arm 2.2,41,16.6 3.1,34,17.8 2.6,24,17.4 1.2,20,16.2 2.6,24,14.6 3.1,34,14.4"),
    ("arm", (1.0, 0.0, 0.0)),
    place="arm",
    least=0.1,
)
_TRICEPS = Muscle(
    _m("arm -6.2,40,16.6 -6.8,34,18.2 -5.8,24,17.6 -5.0,20,16.2 -5.8,24,14.6 -6.8,34,14.2"),
    ("arm", (-1.0, 0.0, 0.0)),
    place="arm",
    least=0.1,
)
_FLEXORS = Muscle(
    _m("fore 0.6,15,13.6 1.0,10,13.2 -.6,2,13.8 -2,-3,14.4 -3,2,13.6 -3.2,10,12.9 -2.2,15,13.3"),
    ("fore", (0.0, 0.0, -1.0)),
    place="arm",
    least=0.15,
)
_EXTENSORS = Muscle(
    _m("fore 0.6,15,18.8 1.0,10,19.2 -.6,2,18.6 -2,-3,18.0 -3,2,18.8 -3.2,10,19.5 -2.2,15,19.1"),
    ("fore", (0.0, 0.0, 1.0)),
    place="arm",
    least=0.15,
)
_MASSETER = Muscle(
    _m("head 4.4,69,6.0 2.2,69,6.6 1.4,65.6,5.6 2.6,64.2,5.0 4.4,65.4,5.2"),
    ("head", (0.35, 0.0, 0.9)),
    place="face",
    least=0.0,
)
_TEMPORALIS = Muscle(
    _m("head 4.6,71.2,7.0 5.4,74,6.3 4.0,76.4,6.4 1.6,75.4,7.6 2.4,72,7.6"),
    ("head", (0.35, 0.1, 0.9)),
    place="face",
    least=0.0,
)
_QUADRICEPS = Muscle(
    _m("thigh 7.4,-8,9 7,-10,13 5.6,-34,12 5.4,-37,8.6 5.6,-34,5.6 7,-10,5"),
    ("thigh", (1.0, 0.0, 0.2)),
    place="leg",
    least=0.1,
)
_CALVES = Muscle(
    _m("shank -5,-46,9 -5.4,-50,12 -5.2,-60,11.4 -4,-66,8.6 -5.2,-60,6 -5.4,-50,5.4"),
    ("shank", (-1.0, 0.0, 0.3)),
    place="leg",
    least=0.1,
)

MUSCLES: dict[str, Muscle] = {
    "upper_trapezius": _UPPER_TRAPEZIUS,
    "middle_trapezius": _MIDDLE_TRAPEZIUS,
    "lower_trapezius": _LOWER_TRAPEZIUS,
    "levator_scapulae": _LEVATOR,
    "sternocleidomastoid": _SCM,
    "scalenes": _SCALENES,
    "splenius": _NECK_EXTENSORS,
    "semispinalis": _NECK_EXTENSORS,
    "neck_extensors": _NECK_EXTENSORS,
    "suboccipitals": _SUBOCCIPITALS,
    "deep_neck_flexors": _DEEP_FLEXORS,
    "rhomboids": _RHOMBOIDS,
    "thoracic_erectors": _ERECTORS,
    "lumbar_erectors": _LUMBAR,
    "pectorals": _PECTORALS,
    "deltoid": _DELTOID,
    "rotator_cuff": _ROTATOR_CUFF,
    "latissimus": _LATISSIMUS,
    "serratus_anterior": _SERRATUS,
    "obliques": _OBLIQUES,
    "intercostals": _SERRATUS,
    "quadratus_lumborum": _OBLIQUES,
    "rectus_abdominis": _RECTUS,
    "diaphragm": _DIAPHRAGM,
    "biceps": _BICEPS,
    "triceps": _TRICEPS,
    "forearm_flexors": _FLEXORS,
    "forearm_extensors": _EXTENSORS,
    "masseter": _MASSETER,
    "temporalis": _TEMPORALIS,
    "quadriceps": _QUADRICEPS,
    "calves": _CALVES,
}

_LISTED_LEFT = frozenset({"isometric-rotation:sternocleidomastoid"})
FULL_EFFORT = 50.0


@dataclass(frozen=True, slots=True)
class Glow:
    """One muscle of one side, lit to a level from 0 to 1."""

    muscle: Muscle
    side: str
    level: float


def glows(exercise: Exercise, movement: Movement, pose: Pose) -> list[Glow]:
    """Which muscles of an exercise are lit in a pose, and how strongly."""
    level = _level(movement, pose)
    if level <= 0.02:
        return []
    own = "L" if pose.is_mirrored else "R"
    found: dict[tuple[int, str], Glow] = {}
    for index, name in enumerate(exercise.muscle_ids):
        muscle = MUSCLES.get(name)
        if muscle is None:
            continue
        strength = level * (1.0 if index < 2 else 0.7)
        sides = ("R",)
        if muscle.is_paired:
            sides = (own,) if exercise.sides == 2 else ("R", "L")
        if f"{exercise.id}:{name}" in _LISTED_LEFT:
            sides = (other_side(own),)
        for side in sides:
            k = strength
            if muscle.is_lengthened_opposite and exercise.sides == 1:
                k *= _opposite_share(pose, side, is_scm=muscle is _SCM)
            key = (id(muscle), side)
            if k > 0.02 and (key not in found or found[key].level < k):
                found[key] = Glow(muscle, side, min(1.0, k))
    return list(found.values())


def _opposite_share(pose: Pose, side: str, *, is_scm: bool) -> float:
    """In a side bend or turn, only the side that lengthens (or works) is lit."""
    s = 1.0 if side == "R" else -1.0
    lateral = pose.axis("neck.lateral_flexion") * s
    turn = pose.axis("neck.rotation") * (s if is_scm else -s)
    return 1.0 - smoothstep(2.0, 9.0, max(lateral, turn))


def _level(movement: Movement, pose: Pose) -> float:
    """How far into the movement a pose is, by its joints, effort, pressure or breath."""
    share = 0.0
    most: dict[str, float] = {}
    for frame in movement.keyframes:
        for name in frame.axes:
            start = axis_value(movement, movement.start, name)
            most[name] = max(most.get(name, 0.0), abs(axis_value(movement, frame, name) - start))
    own = _unmirrored(pose)
    for name, top in most.items():
        if top > 0.5:
            start = axis_value(movement, movement.start, name)
            share = max(share, abs(own.get(name, start) - start) / top)
    if any(frame.effort > 0 for frame in movement.keyframes):
        share = max(0.35 * share, min(1.0, pose.effort / FULL_EFFORT) ** 0.5)
    if pose.pressure > 0:
        share = max(share, 0.5 + 0.1 * pose.pressure)
    return max(share, pose.belly * 0.9) if not most or max(most.values()) < 5 else share


def _unmirrored(pose: Pose) -> dict[str, float]:
    if not pose.is_mirrored:
        return dict(pose.axes)
    return {
        (n[:-1] + other_side(n[-1]) if n[-2:] in (".R", ".L") else n): v for n, v in pose.axes.items()
    }


def paint_muscles(
    out: list[Shape],
    view: View,
    skeleton: Skeleton,
    lit: Sequence[Glow],
    look: Look,
    *,
    place: str,
) -> None:
    """Paint the lit muscles that belong to a painting step."""
    for glow in lit:
        if glow.muscle.place == place:
            _paint(out, view, skeleton, glow, look)


def _paint(out: list[Shape], view: View, skeleton: Skeleton, glow: Glow, look: Look) -> None:
    muscle, side = glow.muscle, glow.side
    name, normal = muscle.normal
    frame = skeleton.frames.get(name) or skeleton.frames[f"{name}.{side}"]
    s = 1.0 if side == "R" else -1.0
    facing = view.facing(apply(frame.r, unit((normal[0], normal[1], s * normal[2]))))
    least = muscle.least * smoothstep(-0.85, -0.4, facing)
    alpha = (least + (1.0 - least) * smoothstep(-0.45, 0.25, facing)) * smoothstep(0, 0.3, glow.level)
    if alpha < 0.03:
        return
    points: list[Point] = []
    k = view.scale
    for part, p in muscle.outline:
        x, y, k = view.at(skeleton.side(part, p, side))
        points.append((x, y))
    outline = smooth_closed(points, 3)
    colour = mixed(look.muscle_low, look.muscle, glow.level)
    wide, slim = ribbon([*outline, outline[0]], lambda _: 2.0 * k), ribbon(
        [*outline, outline[0]], lambda _: 1.0 * k
    )
    out.append(Shape(wide, faded(colour, 0.14 * alpha)))
    out.append(Shape(slim, faded(colour, 0.22 * alpha)))
    cx = sum(x for x, _ in points) / len(points)
    cy = sum(y for _, y in points) / len(points)
    reach = max(abs(x - cx) + abs(y - cy) for x, y in points) or 1.0
    fill = Gradient(cx, cy, 0, 0, faded(colour, 0.95 * alpha), faded(colour, 0.74 * alpha), reach)
    out.append(Shape(outline, fill))
    _fibres(out, points, k, faded(mixed(colour, (255, 244, 232, 255), 0.6), 0.6 * alpha))


def _fibres(
    out: list[Shape], points: Sequence[Point], k: float, colour: tuple[int, int, int, int]
) -> None:
    """Two pale lines along the muscle, between its two flanks."""
    n = len(points)
    half = n // 2
    flank = points[: half + 1]
    other = [points[0], *reversed(points[half:])][: half + 1]
    if len(flank) < 3 or len(other) < 3:
        return
    for share in (0.34, 0.66):
        line = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in zip(flank, other, strict=False)
        ]
        out.append(Shape(ribbon(smooth_open(line, 3), lambda t: k * 0.26 * (1 - (2 * t - 1) ** 2)), colour))
