"""Head, face and hair: what makes the turn, tilt and nod of a head readable.

Coordinates are local to the middle of the skull (x forward, y up, z to the person's right). Eyes,
brows and mouth are points on the surface with a normal, so they foreshorten and vanish by
themselves. Hair is a closed hairline on the skull, cut by the horizon of the camera.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from neckbreak.figure.frames import Frame, Skeleton
from neckbreak.figure.lens import Lens
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import (
    Blob,
    Gradient,
    Point,
    Shape,
    View,
    paint_group,
    ribbon,
    smooth_closed,
    smooth_open,
)
from neckbreak.figure.solids import hull, sweep
from neckbreak.figure.spots import HEAD_CENTRE
from neckbreak.figure.vectors import Vec, add, apply, smoothstep, unit

SKULL: Vec = (9.4, 9.3, 7.7)
FACE_CENTRE: Vec = (2.3, -4.2, 0.0)
FACE: Vec = (6.5, 7.6, 6.25)
_CIRCLE = [(math.cos(math.pi * i / 8), math.sin(math.pi * i / 8)) for i in range(16)]


@lru_cache(maxsize=1024)
def surface(y: float, z: float) -> tuple[Vec, Vec]:
    """Point of the face at that height and side, and its normal."""
    best: tuple[Vec, Vec] | None = None
    for centre, (a, b, c) in (((0.0, 0.0, 0.0), SKULL), (FACE_CENTRE, FACE)):
        v, w = (y - centre[1]) / b, (z - centre[2]) / c
        rest = 1.0 - v * v - w * w
        if rest <= 0.0:
            continue
        x = centre[0] + a * math.sqrt(rest)
        if best is None or x > best[0][0]:
            normal = unit(((x - centre[0]) / (a * a), v / b, w / c))
            best = ((x, y, z), normal)
    return best if best is not None else ((6.0, y, z), (1.0, 0.0, 0.0))


def local(frame: Frame, p: Vec) -> Vec:
    """A point counted from the middle of the skull, in the room."""
    return frame.at(add(HEAD_CENTRE, p))


def lens_of(view: View, skeleton: Skeleton) -> Lens:
    """The camera as the head sees it; points are counted from the middle of the skull."""
    return Lens(view, skeleton.frames["head"], HEAD_CENTRE)


def _jaw_shift(jaw_mm: float) -> Vec:
    return (-0.035 * jaw_mm, -0.088 * jaw_mm, 0.0)


def skin_blobs(view: View, skeleton: Skeleton, pose: Pose) -> list[Blob]:
    """Skull, jaw and the bumps of the profile: nose, lips, chin."""
    frame = skeleton.frames["head"]
    r = frame.r
    drop = _jaw_shift(pose.jaw_mm)

    def at(x: float, y: float, z: float = 0.0, *, jaw: bool = False) -> Vec:
        p = (x, y, z)
        return local(frame, add(p, drop) if jaw else p)

    half = local(frame, add((0.6, -7.0, 3.9), (0.5 * drop[0], 0.45 * drop[1], 0.0)))
    other = local(frame, add((0.6, -7.0, -3.9), (0.5 * drop[0], 0.45 * drop[1], 0.0)))
    parts = [
        (at(0.0, 0.0), r, SKULL),
        (at(*FACE_CENTRE), r, FACE),
        (at(5.7, -9.7, jaw=True), r, (2.5, 2.4, 2.9)),
        (half, r, (2.2, 2.2, 2.2)),
        (other, r, (2.2, 2.2, 2.2)),
    ]
    shell = hull(view, parts)
    nose = (at(8.5, -0.4), at(9.7, -2.9), at(10.3, -4.0), at(8.5, -4.8))
    bumps = (
        (nose, (0.55, 0.65, 0.85, 1.0)),
        ((at(7.4, -6.6), at(7.75, -6.7)), (0.9, 0.95)),
        ((at(7.2, -8.1, jaw=True), at(7.5, -8.15, jaw=True)), (0.8, 0.85)),
    )
    blobs = [shell]
    for line, radii in bumps:
        # Seen from the front they are inside the face, in its own colours.
        if not shell.holds(view.through(line), max(radii)):
            blobs += sweep(view, line, radii)
    return blobs


def paint_face(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    """Brows, eyes, nose line, cheeks and mouth, whatever of them can be seen."""
    lens = lens_of(view, skeleton)
    is_tense = "tense_face" in pose.states
    for side in (1.0, -1.0):
        _cheek(out, lens, look, side)
        _eye(out, lens, look, side, max(pose.eyes_closed, 1.0 if is_tense else 0.0))
        lower = 0.55 if is_tense else 0.0
        brow = [
            surface(0.55 - lower + lift, side * z)
            for z, lift in ((1.55, 0.0), (2.7, 0.6), (3.9, 0.55), (4.9, -0.1))
        ]
        _stroke(out, lens, brow, look.hair[0], 0.62, 0.5)
    _nose(out, lens, look)
    _mouth(out, lens, pose, look, is_tense=is_tense)


def _seen(
    lens: Lens, points: Sequence[tuple[Vec, Vec]], limit: float = -0.06
) -> list[tuple[float, float, float]]:
    return [lens.at(p) for p, n in points if lens.facing(n) > limit]


def _stroke(
    out: list[Shape],
    lens: Lens,
    points: Sequence[tuple[Vec, Vec]],
    colour: tuple[int, int, int, int],
    width_cm: float,
    end: float = 0.35,
) -> None:
    seen = _seen(lens, points)
    if len(seen) < 2:
        return
    k = seen[0][2] * width_cm
    line = smooth_open([(x, y) for x, y, _ in seen], 4)
    out.append(
        Shape.of(ribbon(line, lambda t: k * (end + (1 - end) * math.sin(math.pi * t))), colour)
    )


def _disc(
    lens: Lens, p: Vec, normal: Vec, height: float, width: float, count: int = 16
) -> list[Point]:
    side = unit((-normal[2], 0.0, normal[0]))
    up = unit((-normal[1] * normal[0], 1.0 - normal[1] ** 2, -normal[1] * normal[2]))
    x, y, k = lens.at(p)
    sx, sy = lens.flat(side, k * width)
    ux, uy = lens.flat(up, k * height)
    return [
        (x + sx * c + ux * s, y + sy * c + uy * s)
        for c, s in (_CIRCLE if count == 16 else _CIRCLE[::2])
    ]


def _cheek(out: list[Shape], lens: Lens, look: Look, side: float) -> None:
    p, n = surface(-4.6, side * 3.9)
    a = smoothstep(0.1, 0.5, lens.facing(n))
    if a > 0.02:
        out.append(Shape.of(_disc(lens, p, n, 1.35, 1.6), faded(look.cheek, 0.22 * a)))


def _eye(out: list[Shape], lens: Lens, look: Look, side: float, closed: float) -> None:
    p, n = surface(-1.55, side * 3.1)
    a = smoothstep(0.02, 0.3, lens.facing(n))
    if a <= 0.01:
        return
    ends = (1.95, 2.5, 3.15, 3.85, 4.35)
    if closed < 0.6:
        gap = 1.0 - closed
        top = [
            surface(-1.55 + h * gap, side * z)
            for z, h in zip(ends, (-0.1, 0.5, 0.72, 0.5, 0.05), strict=True)
        ]
        low = [
            surface(-1.55 - h * gap, side * z)
            for z, h in zip(ends, (0.1, 0.5, 0.62, 0.42, -0.05), strict=True)
        ]
        white = lens.through([q for q, _ in (*top, *reversed(low))])
        out.append(Shape.of(smooth_closed(white, 3), faded(look.eye_white, a)))
        out.append(Shape.of(_disc(lens, p, n, 0.66 * gap, 0.62), faded(look.eye, a)))
        glint = add(p, (0.1, 0.22, 0.2))
        out.append(Shape.of(_disc(lens, glint, n, 0.17, 0.17, 8), faded(look.eye_white, a)))
        _stroke(out, lens, top, faded(look.hair[0], a), 0.42)
    else:
        lid = [
            surface(-1.6 - h, side * z)
            for z, h in zip(ends, (0.0, 0.38, 0.5, 0.34, -0.08), strict=True)
        ]
        _stroke(out, lens, lid, faded(look.hair[0], a), 0.42)


def _nose(out: list[Shape], lens: Lens, look: Look) -> None:
    facing = lens.facing((1.0, 0.0, 0.0))
    a = smoothstep(0.35, 0.9, facing)
    if a <= 0.02:
        return
    # The shaded side of the bridge: the side away from the light, so the nose reads from ahead.
    points = [(9.2, -1.6, -0.55), (9.9, -3.3, -0.75), (10.0, -4.35, -1.05), (9.5, -4.95, -0.3),
              (9.4, -4.9, 0.45)]  # fmt: skip
    line = smooth_open(lens.through(points), 4)
    k = lens.at(points[0])[2]
    colour = faded(mixed(look.skin[0], look.ink_skin, 0.25), 0.8 * a)
    out.append(Shape.of(ribbon(line, lambda t: k * (0.16 + 0.24 * t)), colour))


def _mouth(out: list[Shape], lens: Lens, pose: Pose, look: Look, *, is_tense: bool) -> None:
    drop = _jaw_shift(pose.jaw_mm)
    half = 1.5 if is_tense else 2.1
    shares = (-1.0, -0.5, 0.0, 0.5, 1.0)

    def row(y: float, bow: float, jaw: float) -> list[tuple[Vec, Vec]]:
        points = []
        for t in shares:
            p, n = surface(y + bow * (1.0 - t * t), half * t)
            k = jaw * (1.0 - t * t)
            points.append(((p[0] + 0.35 + k * drop[0], p[1] + k * drop[1], p[2]), n))
        return points

    if pose.jaw_mm > 1.5:
        upper, lower = row(-7.3, 0.15, 0.0), row(-7.45, -0.1, 1.0)
        seen = _seen(lens, (*upper, *reversed(lower)), -0.3)
        if len(seen) > 5:
            points = smooth_closed([(x, y) for x, y, _ in seen], 3)
            out.append(Shape.of(points, mixed(look.lip, look.ink_skin, 0.6)))
        _stroke(out, lens, lower, look.lip, 0.5)
        _stroke(out, lens, upper, look.lip, 0.42)
        return
    smile = -0.12 if is_tense else -0.42
    _stroke(out, lens, row(-7.15, smile, 0.0), look.lip, 0.5, 0.4)


def paint_bun(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """A bun at the back of the head: the strongest cue for which way a head looks."""
    frame = skeleton.frames["head"]
    centre = local(frame, (-9.8, 6.0, 0.0))
    x, y, k = view.at(centre)
    blob = hull(view, ((centre, frame.r, (3.6, 3.6, 3.8)),), 3.0)
    out.append(Shape(*blob.outline(-0.3), mixed(look.hair[0], look.ink_skin, 0.35)))
    glow = Gradient(x - 1.2 * k, y - 1.8 * k, 0, 0, look.hair[2], look.hair[1], 3.6 * k)
    out.append(Shape(*blob.outline(), glow))


def bun_depth(view: View, skeleton: Skeleton) -> float:
    """Centimetres by which the bun is nearer to the camera than the middle of the head."""
    return view.facing(apply(skeleton.frames["head"].r, unit((-9.8, 6.0, 0.0))))


def paint_ear(out: list[Shape], view: View, skeleton: Skeleton, look: Look, side: str) -> None:
    """One ear."""
    s = 1.0 if side == "R" else -1.0
    frame = skeleton.frames["head"]
    centre = local(frame, (-0.6, -2.3, s * 7.6))
    blob = hull(view, ((centre, frame.r, (1.75, 2.75, 1.0)),), 0.8)
    paint_group(out, [blob], look.skin, look.ink_skin, layers=2, outline_cm=0.28)
    facing = view.facing(apply(frame.r, (0.0, 0.0, s)))
    if facing > 0.25:
        inner = _disc(lens_of(view, skeleton), (-0.5, -2.2, s * 8.5), (0.1, 0.0, s), 1.7, 0.85)
        out.append(Shape.of(inner, faded(look.skin[0], 0.55 * smoothstep(0.25, 0.6, facing))))


def ear_facing(view: View, skeleton: Skeleton, side: str) -> float:
    """Positive if that ear is on the camera's side of the head."""
    s = 1.0 if side == "R" else -1.0
    return view.facing(apply(skeleton.frames["head"].r, (0.0, 0.0, s)))
