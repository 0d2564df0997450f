"""Two-bone inverse kinematics: where the elbow (or knee) goes when the end is given.

`bend` is exact for reachable ends and stretches nothing: an end too far away is clamped onto the
longest reach, and the caller sees how far it missed.
"""

from __future__ import annotations

import math

from neckbreak.figure.vectors import (
    Mat,
    Vec,
    along,
    cross,
    dot,
    from_axes,
    length,
    scale,
    square_to,
    sub,
    unit,
)


def bend(start: Vec, end: Vec, first: float, second: float, pole: Vec) -> tuple[Vec, Vec, float]:
    """Middle joint, reached end, and missing cm of a two-bone limb; `pole` is where it bends to.

    Lengths in cm. The limb is never quite straight (99.5 % of its length), so the side the joint
    bends to stays defined.
    """
    v = sub(end, start)
    wanted = length(v)
    u = unit(v, (0.0, -1.0, 0.0))
    reach = min(max(wanted, 0.22 * (first + second)), 0.995 * (first + second))
    x = (first * first - second * second + reach * reach) / (2.0 * reach)
    h = math.sqrt(max(0.0, first * first - x * x))
    p = square_to(pole, u)
    middle = along(along(start, u, x), p, h)
    return middle, along(start, u, reach), max(0.0, wanted - reach)


def limb_frames(start: Vec, middle: Vec, end: Vec, pole: Vec) -> tuple[Mat, Mat]:
    """Rotations of the two bones: -Y along the bone, +Z the axis of flexion."""
    d1, d2 = unit(sub(middle, start)), unit(sub(end, middle))
    u = unit(sub(end, start))
    z = cross(square_to(pole, u), u)
    return _frame(d1, z), _frame(d2, z)


def _frame(direction: Vec, z: Vec) -> Mat:
    y = scale(direction, -1.0)
    z = square_to(z, y)
    return from_axes(cross(y, z), y, z)


def hand_frame(fingers: Vec, normal: Vec, side: float) -> Mat:
    """Hand with fingers along `fingers`, palm pressed against a surface with that outward normal.

    `side` is +1 for the right hand, -1 for the left. -Y is the fingers, +X the thumb.
    """
    f = square_to(fingers, normal)
    y = scale(f, -1.0)
    z = scale(normal, side)
    return from_axes(cross(y, z), y, z)


def blend_frames(a: Mat, b: Mat, t: float) -> Mat:
    """A rotation between two, by blending and re-squaring its axes."""
    y = unit(tuple3(a, b, t, 1), (a[1], a[4], a[7]))
    z = tuple3(a, b, t, 2)
    z = square_to(z, y, (a[2], a[5], a[8]))
    return from_axes(cross(y, z), y, z)


def tuple3(a: Mat, b: Mat, t: float, column: int) -> Vec:
    """Blend of one column of two matrices."""
    return (
        a[column] + (b[column] - a[column]) * t,
        a[column + 3] + (b[column + 3] - a[column + 3]) * t,
        a[column + 6] + (b[column + 6] - a[column + 6]) * t,
    )


def angle_between(a: Vec, b: Vec) -> float:
    """Angle in degrees between two unit vectors."""
    return math.degrees(math.acos(min(1.0, max(-1.0, dot(a, b)))))
