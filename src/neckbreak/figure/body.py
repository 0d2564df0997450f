"""The body as blobs: trunk, shoulders, arms, hands, pelvis and legs, from the skeleton's frames.

Sizes are half-widths and half-depths in cm of a 172 cm person, written in bind coordinates of the
right side (see `frames`). Functions return blobs by material; `scene` decides the order.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from neckbreak.figure.frames import Frame, Skeleton
from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import EYE_DISTANCE_CM, Blob, View
from neckbreak.figure.solids import Ring, hull, hull_of_balls, loft, sweep
from neckbreak.figure.vectors import Vec, add, apply, lerp, scale, turn_z

_TRUNK = (
    (-3.0, -0.6, 16.2, 11.4),
    (4.0, 0.3, 15.0, 10.6),
    (11.0, 1.0, 13.9, 10.0),
    (17.5, 1.0, 13.6, 9.9),
    (25.0, 0.2, 14.2, 10.3),
    (33.0, -0.9, 15.2, 10.8),
    (40.0, -1.7, 15.6, 10.6),
    (45.5, -2.3, 14.2, 9.4),
    (50.0, -2.7, 10.8, 7.6),
    (53.2, -3.0, 7.6, 6.5),
)
"""Height, x of the centre, half-width, half-depth."""
_TRUNK_FRAMES = (("pelvis", 0.0), ("l5", 9.0), ("t12", 22.0), ("t6", 38.0), ("t6", 60.0))
_NECK = (
    (49.5, -3.4, 5.8, 5.9),
    (53.4, -3.9, 6.5, 6.0),
    (55.6, -3.9, 6.15, 5.8),
    (58.5, -3.4, 5.65, 5.6),
    (61.5, -2.8, 5.35, 5.5),
    (65.0, -2.2, 5.2, 5.5),
    (68.5, -1.6, 5.1, 5.6),
)
_NECK_FRAMES = (("t6", 51.5), ("c7", 55.5), ("c4", 62.0), ("head", 67.0))
_ARM = ((0.0, 5.0), (0.16, 5.1), (0.3, 4.8), (0.48, 4.5), (0.65, 4.2), (0.82, 3.75), (1.0, 3.45))
_FOREARM = (
    (0.0, 3.5), (0.14, 3.8), (0.3, 3.8), (0.48, 3.4), (0.66, 2.85), (0.84, 2.4), (1.0, 2.25),
)  # fmt: skip
_THIGH = ((0.0, 9.0), (0.2, 8.9), (0.45, 8.1), (0.7, 7.0), (0.9, 6.3), (1.0, 6.2))
_SHANK = ((0.0, 6.1), (0.15, 5.9), (0.35, 5.8), (0.6, 5.0), (0.85, 4.2), (1.0, 4.1))
SLEEVE = 0.56
_SWELLS = ((13.5, 8.0), (36.0, 8.0), (11.0, 9.0))
"""Where the breath widens belly and chest, and a round belly the front: height and reach in cm."""


def _sampled(rows: Sequence[tuple[float, ...]], count: int) -> list[tuple[float, ...]]:
    """The rows of a profile resampled smoothly to `count` even steps of the first column."""
    low, high = rows[0][0], rows[-1][0]
    out = []
    for i in range(count):
        t = low + (high - low) * i / (count - 1)
        j = max(k for k in range(len(rows) - 1) if rows[k][0] <= t + 1e-9)
        a, b = rows[j], rows[j + 1]
        before, after = rows[max(0, j - 1)], rows[min(len(rows) - 1, j + 2)]
        span = b[0] - a[0]
        u = (t - a[0]) / span
        row = [t]
        for c in range(1, len(a)):
            slope_a = (b[c] - before[c]) / (b[0] - before[0]) * span
            slope_b = (after[c] - a[c]) / (after[0] - a[0]) * span
            row.append(
                (2 * u**3 - 3 * u**2 + 1) * a[c]
                + (u**3 - 2 * u**2 + u) * slope_a
                + (-2 * u**3 + 3 * u**2) * b[c]
                + (u**3 - u**2) * slope_b
            )
        out.append(tuple(row))
    return out


TRUNK = _sampled(_TRUNK, 17)
NECK = _sampled(_NECK, 9)
ARM = _sampled(_ARM, 10)
FOREARM = _sampled(_FOREARM, 8)
THIGH = _sampled(_THIGH, 7)
SHANK = _sampled(_SHANK, 7)


def _shares(
    rows: Sequence[tuple[float, ...]], marks: Sequence[tuple[str, float]]
) -> list[tuple[str, str, float]]:
    """For each height of the bind pose the two frames it lies between, and the second's share."""
    out = []
    for y, *_ in rows:
        for (name_a, a), (name_b, b) in itertools.pairwise(marks):
            if y < b:
                t = min(1.0, max(0.0, (y - a) / (b - a)))
                out.append((name_a, name_b, t * t * (3.0 - 2.0 * t)))
                break
        else:
            out.append((marks[-1][0], marks[-1][0], 0.0))
    return out


_TRUNK_SHARES, _NECK_SHARES = _shares(TRUNK, _TRUNK_FRAMES), _shares(NECK, _NECK_FRAMES)
_BREATH = [
    tuple(math.exp(-(((y - middle) / span) ** 2)) for middle, span in _SWELLS) for y, *_ in TRUNK
]


def _ring(a: Frame, b: Frame, t: float, row: Sequence[float]) -> Ring:
    """An ellipse of the body between two frames."""
    y, x, width, depth = row
    centre, r = a.at((x, y, 0.0)), a.r
    u = (r[2] * width, r[5] * width, r[8] * width)
    v = (r[0] * depth, r[3] * depth, r[6] * depth)
    if t == 0.0:
        return centre, u, v
    r = b.r
    return (
        lerp(centre, b.at((x, y, 0.0)), t),
        lerp(u, (r[2] * width, r[5] * width, r[8] * width), t),
        lerp(v, (r[0] * depth, r[3] * depth, r[6] * depth), t),
    )


def trunk_rings(skeleton: Skeleton, pose: Pose) -> list[Ring]:
    """The rings of the trunk, widened by the breath."""
    rings = []
    build, chest_breath, belly_breath = skeleton.build, pose.chest, pose.belly
    frames = {name: skeleton.frames[name] for name, _ in _TRUNK_FRAMES}
    for (y, x, width, depth), (first, second, t), (low, high, front) in zip(
        TRUNK, _TRUNK_SHARES, _BREATH, strict=True
    ):
        belly, chest, round_cm = belly_breath * low, chest_breath * high, build.belly_cm * front
        row = (y, x + 2.2 * belly + 0.6 * chest + 0.6 * round_cm,
               width * build.width + 0.7 * belly + 0.6 * chest + 0.35 * round_cm,
               depth * build.depth + 1.5 * belly + 0.9 * chest + 0.6 * round_cm)  # fmt: skip
        rings.append(_ring(frames[first], frames[second], t, row))
    return rings


def trunk(view: View, skeleton: Skeleton, pose: Pose) -> list[Blob]:
    """The trunk of a shirt, without shoulders and sleeves."""
    return [loft(view, trunk_rings(skeleton, pose))]


def shoulder(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """What joins trunk and sleeve: collar bone, blade and armpit, and the ridge of the trapezius.

    All but the ridge is one convex body: what it adds between them is under the shirt anyway.
    """
    at = skeleton.side
    arm = skeleton.frames[f"arm.{side}"]
    k, limb = 0.5 + 0.5 * skeleton.build.limb, skeleton.build.limb
    centres = (at("t6", (-1.6, 49.5, 4.0), side), at("clav", (0.6, 48.3, 8.5), side),
               at("scap", (-2.0, 47.4, 16.2), side), at("scap", (-6.6, 46.0, 9.5), side),
               at("scap", (-6.8, 38.0, 9.4), side), at("t6", (-0.8, 42.5, 9.4), side),
               arm.at(_on_arm(arm, 0.14)))  # fmt: skip
    radii = (5.4, 5.3 * k, 5.35 * limb, 4.4 * k, 4.0 * k, 5.2 * k, 5.0 * limb)
    ridge = (at("t6", (-4.3, 54.6, 4.2), side), at("clav", (-3.0, 52.6, 8.6), side),
             at("scap", (-2.4, 50.4, 14.0), side))  # fmt: skip
    return [hull_of_balls(view, centres, radii), *sweep(view, ridge, (2.6, 2.6, 2.5))]


def _on_arm(arm: Frame, share: float) -> Vec:
    return (arm.bind[0], arm.bind[1] - 29.5 * share, arm.bind[2])


def sleeve(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """Short sleeve from the shoulder to a little above the elbow."""
    arm, fore = skeleton.frames[f"arm.{side}"], skeleton.frames[f"fore.{side}"]
    rings = []
    k, r = skeleton.build.limb, arm.r
    for share, radius in ((0.0, 5.35), (0.15, 5.6), (0.3, 5.65), (0.45, 5.7), (SLEEVE, 5.75)):
        wide = radius * k
        rings.append(
            (
                lerp(arm.o, fore.o, share),
                (r[2] * wide, r[5] * wide, r[8] * wide),
                (r[0] * wide, r[3] * wide, r[6] * wide),
            )
        )
    return [loft(view, rings)]


def hem(view: View, skeleton: Skeleton, side: str) -> list[tuple[float, float]]:
    """The opening of the sleeve, an ellipse in the picture."""
    arm, fore = skeleton.frames[f"arm.{side}"], skeleton.frames[f"fore.{side}"]
    centre = lerp(arm.o, fore.o, SLEEVE)
    wide = 5.4 * skeleton.build.limb
    points = []
    for i in range(20):
        t = 2.0 * math.pi * i / 20
        rim = apply(arm.r, (wide * math.cos(t), 0.0, wide * math.sin(t)))
        points.append(view.xy(add(centre, rim)))
    return points


def upper_arm(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """The bare upper arm."""
    arm, fore = skeleton.frames[f"arm.{side}"], skeleton.frames[f"fore.{side}"]
    rows = [row for row in ARM if row[0] > 0.5]
    k = skeleton.build.limb
    return sweep(view, [lerp(arm.o, fore.o, t) for t, _ in rows], [k * r for _, r in rows])


def forearm(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """Forearm from elbow to wrist."""
    fore, hand = skeleton.frames[f"fore.{side}"], skeleton.frames[f"hand.{side}"]
    k = skeleton.build.limb
    line = [lerp(fore.o, hand.o, t) for t, _ in FOREARM]
    return sweep(view, line, [r * (k + (1.0 - k) * t * t) for t, r in FOREARM])


def elbow(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """The first part of the forearm, which the forearm painted over it hides further down."""
    fore, hand = skeleton.frames[f"fore.{side}"], skeleton.frames[f"hand.{side}"]
    k = skeleton.build.limb
    rows = [row for row in FOREARM if row[0] < 0.5]
    line = [lerp(fore.o, hand.o, t) for t, _ in rows]
    return sweep(view, line, [r * (k + (1.0 - k) * t * t) for t, r in rows])


def neck(view: View, skeleton: Skeleton) -> Blob:
    """The neck from under the collar into the skull."""
    k = skeleton.build.neck
    frames = {name: skeleton.frames[name] for name, _ in _NECK_FRAMES}
    rings = [
        _ring(frames[a], frames[b], t, (y, x, width * k, depth * k))
        for (y, x, width, depth), (a, b, t) in zip(NECK, _NECK_SHARES, strict=True)
    ]
    return loft(view, rings)


def _collar_ring(count: int) -> list[Vec]:
    """The edge of the shirt round the neck, in bind coordinates, right round from the back."""
    out = []
    for i in range(count):
        t = 2.0 * math.pi * i / (count - 1)
        x, z = -3.5 - 6.4 * math.cos(t), 7.3 * math.sin(t)
        drop = 0.2 * x + 0.034 * x * x if x > 0 else 0.02 * x
        out.append((x, 53.8 - drop, z))
    return out


_COLLAR = _collar_ring(25)


def collar(view: View, skeleton: Skeleton) -> tuple[list[tuple[float, float]], list[float]]:
    """The neck ring of the shirt, right round from the back: picture points and depth of each."""
    frame = skeleton.frames["t6"]
    middle = view.at(frame.at((-3.6, 53.0, 0.0)))[2]
    seen = view.through(frame.at(p) for p in _COLLAR)
    # The scale at a point tells its depth.
    depths = [view.scale * EYE_DISTANCE_CM * (1.0 / middle - 1.0 / k) for _, _, k in seen]
    return [(x, y) for x, y, _ in seen], depths


def pelvis(view: View, skeleton: Skeleton) -> list[Blob]:
    """Hips in trousers."""
    frame = skeleton.frames["pelvis"]
    w, d = skeleton.build.width, skeleton.build.depth
    parts = [
        (frame.at((-0.6, 1.5, 0.0)), frame.r, (10.8 * d, 6.0, 15.6 * w)),
        (frame.at((-1.4, -3.0, 5.0)), frame.r, (10.2 * d, 7.5, 10.6 * w)),
        (frame.at((-1.4, -3.0, -5.0)), frame.r, (10.2 * d, 7.5, 10.6 * w)),
    ]
    return [hull(view, parts)]


def leg(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """Thigh and shank in trousers."""
    thigh, shank = skeleton.frames[f"thigh.{side}"], skeleton.frames[f"shank.{side}"]
    foot = skeleton.frames[f"foot.{side}"]
    k = 0.3 + 0.7 * skeleton.build.limb
    high = [lerp(thigh.o, shank.o, t) for t, _ in THIGH]
    low = [lerp(shank.o, foot.o, t) for t, _ in SHANK]
    return [
        *sweep(view, high, [k * r for _, r in THIGH]),
        *sweep(view, low, [k * r for _, r in SHANK]),
    ]


def shoe(view: View, skeleton: Skeleton, side: str) -> list[Blob]:
    """A plain shoe."""
    frame = skeleton.frames[f"foot.{side}"]

    def at(x: float, y: float) -> Vec:
        return add(frame.o, apply(frame.r, (x, y, 0.0)))

    bent = frame.r
    toe = apply(turn_z(0.0), (1.0, 0.0, 0.0))
    ball = at(13.0, -3.6)
    return [
        hull(
            view,
            (
                (at(-1.5, -1.5), bent, (4.6, 3.8, 3.6)),
                (at(-2.5, -4.4), bent, (4.2, 2.4, 3.7)),
                (at(6.0, -2.8), bent, (5.0, 3.2, 3.7)),
                (ball, bent, (5.2, 2.6, 4.2)),
                (add(ball, scale(toe, 2.4)), bent, (3.6, 2.0, 3.6)),
            ),
            3.0,
        )
    ]
