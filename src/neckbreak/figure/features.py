"""What makes a person themselves besides hair: glasses, beard, a long tail of hair, a scarf, age.

Each feature is a few shapes on the surface of the head, so it turns and foreshortens with it.
"""

from __future__ import annotations

import math
from functools import partial

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.hair import BEARDS, paint_cap
from neckbreak.figure.head import lens_of, local, surface
from neckbreak.figure.look import Look, faded, mixed
from neckbreak.figure.shapes import Shape, View, paint_group, ribbon, smooth_open
from neckbreak.figure.solids import hull, sweep
from neckbreak.figure.vectors import Vec, apply, lerp, smoothstep, unit

_LENS_Z, _LENS_Y = 3.15, -1.75
_LENS = [
    (2.15 * math.cos(2.0 * math.pi * i / 16), 1.85 * math.sin(2.0 * math.pi * i / 16))
    for i in range(17)
]


def paint_glasses(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """Two round lenses, the bridge, and the sides back to the ears."""
    if not look.has_glasses:
        return
    lens = lens_of(view, skeleton)
    k = lens.at((0.0, 0.0, 0.0))[2]
    ink = mixed(look.ink_dark, look.shoe[0], 0.12)
    for s in (1.0, -1.0):
        alpha = smoothstep(-0.12, 0.1, lens.facing(unit((1.0, -0.06, 0.38 * s))))
        hinge, ear = (7.6, -1.3, s * 5.7), (-0.8, -1.0, s * 7.9)
        if lens.facing((0.25, 0.0, s)) > 0.0:
            line = lens.through((hinge, lerp(hinge, ear, 0.5), ear))
            out.append(Shape.of(ribbon(line, 0.5 * k), ink))
        if alpha <= 0.02:
            continue
        rim = []
        for dz, dy in _LENS:
            z = s * (_LENS_Z + dz)
            p, _ = surface(_LENS_Y + 0.5 * dy, z)
            rim.append(lens.xy((p[0] + 0.75, _LENS_Y + dy, z)))
        out.append(Shape.of(rim, faded(look.eye_white, 0.16 * alpha)))
        out.append(Shape.of(ribbon(rim, 0.44 * k), faded(ink, alpha)))
    if lens.facing((1.0, 0.0, 0.0)) > -0.1:
        bridge = [(10.4, -1.5, -1.05), (10.8, -1.1, 0.0), (10.4, -1.5, 1.05)]
        line = smooth_open(lens.through(bridge), 3)
        out.append(Shape.of(ribbon(line, 0.44 * k), ink))


def paint_beard(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """Beard along the jaw, and the moustache."""
    cap = BEARDS.get(look.beard)
    if cap is None:
        return
    is_full = look.beard == "full"
    tones = look.hair
    if not is_full:
        skin = look.skin
        tones = (mixed(skin[0], tones[0], 0.5), mixed(skin[1], tones[1], 0.5), skin[0])
    paint_cap(out, view, skeleton, look, cap, (tones[0], tones[1], mixed(tones[1], tones[2], 0.4)))
    frame = skeleton.frames["head"]
    seen = []
    for z, y in ((-2.9, -7.6), (-1.6, -6.45), (0.0, -6.1), (1.6, -6.45), (2.9, -7.6)):
        p, n = surface(y, z)
        if view.facing(apply(frame.r, n)) > -0.1:
            seen.append(view.at(local(frame, (p[0] + 0.4, p[1], p[2]))))
    if len(seen) > 2:
        k = seen[0][2] * (0.95 if is_full else 0.6)
        line = smooth_open([(x, y) for x, y, _ in seen], 3)
        brush = ribbon(line, lambda t: k * (0.45 + 0.55 * math.sin(math.pi * t)))
        out.append(Shape.of(brush, tones[1]))


def paint_age(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """The lines from nose to mouth, and one across the forehead."""
    if not look.is_older:
        return
    frame = skeleton.frames["head"]
    rows: list[list[tuple[float, float]]] = [
        [(s * 1.9, -4.6), (s * 2.7, -5.6), (s * 2.9, -6.8)] for s in (1.0, -1.0)
    ]
    rows.append([(-2.6, 3.4), (-0.9, 3.7), (0.9, 3.7), (2.6, 3.4)])
    colour = faded(mixed(look.skin[0], look.ink_skin, 0.3), 0.55)
    for row in rows:
        seen = []
        for z, y in row:
            p, n = surface(y, z)
            if view.facing(apply(frame.r, n)) > 0.05:
                seen.append(view.at(local(frame, p)))
        if len(seen) > 2:
            k = 0.26 * seen[0][2]
            line = smooth_open([(x, y) for x, y, _ in seen], 3)
            out.append(Shape.of(ribbon(line, partial(_tapered, k)), colour))


def _tapered(wide: float, t: float) -> float:
    return wide * math.sin(math.pi * (0.1 + 0.8 * t))


def has_tail(look: Look) -> bool:
    """True if hair falls from the back of the head."""
    return look.hair_style == "long" and look.scarf is None


def paint_tail(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """Long hair, gathered at the back of the head and falling by its weight."""
    frame, chest = skeleton.frames["head"], skeleton.frames["t6"]
    root = local(frame, (-9.6, 2.6, 0.0))
    out_of_head = apply(frame.r, (-1.0, 0.1, 0.0))
    rest = chest.at((-12.8, 44.0, 0.0))
    line: list[Vec] = [root]
    knee = (root[0] + 3.2 * out_of_head[0], root[1] - 1.4 + 3.2 * out_of_head[1],
            root[2] + 3.2 * out_of_head[2])  # fmt: skip
    line.append(knee)
    for t in (0.35, 0.7, 1.0):
        hang = (knee[0] + (rest[0] - knee[0]) * 0.55 * t, knee[1] - 19.0 * t,
                knee[2] + (rest[2] - knee[2]) * 0.55 * t)  # fmt: skip
        line.append(hang)
    blobs = sweep(view, line, (2.2, 3.0, 3.3, 2.7, 1.0))
    paint_group(out, blobs, look.hair, look.ink_skin, layers=3, outline_cm=0.3)


def tail_is_near(view: View, skeleton: Skeleton) -> bool:
    """True if the back of the head looks at the camera."""
    return view.facing(apply(skeleton.frames["head"].r, (-1.0, 0.0, 0.0))) > 0.0


def paint_drape(out: list[Shape], view: View, skeleton: Skeleton, look: Look) -> None:
    """The fall of a headscarf round the base of the neck."""
    if look.scarf is None:
        return
    chest, neck = skeleton.frames["t6"], skeleton.frames["c7"]
    parts = [
        (chest.at((-2.2, 51.6, 0.0)), chest.r, (8.6, 2.6, 9.4)),
        (chest.at((2.2, 49.8, 0.0)), chest.r, (5.6, 3.6, 6.6)),
        (neck.at((-3.4, 57.0, 0.0)), neck.r, (6.6, 2.0, 6.6)),
    ]
    paint_group(out, [hull(view, parts, 3.0)], look.scarf, look.ink_dark, outline_cm=0.3)
