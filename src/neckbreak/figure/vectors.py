"""Small vector and rotation arithmetic for the figure, on plain tuples.

The figure runs thirty times a second in pure Python; tuples of floats and flat nine-number row
matrices are the fastest thing the standard library offers, and they compare and hash.

Axes everywhere: +X forward, +Y up, +Z to the person's right (right-handed), centimetres. Positive
turns follow the right hand: about X leans to the right, about Y turns to the left, about Z bends
back.
"""

from __future__ import annotations

import math

Vec = tuple[float, float, float]
Mat = tuple[float, float, float, float, float, float, float, float, float]

IDENTITY: Mat = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def add(a: Vec, b: Vec) -> Vec:
    """a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vec, k: float) -> Vec:
    """a stretched k times."""
    return (a[0] * k, a[1] * k, a[2] * k)


def along(a: Vec, b: Vec, k: float) -> Vec:
    """a + k b."""
    return (a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2])


def lerp(a: Vec, b: Vec, t: float) -> Vec:
    """The point the share t of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def dot(a: Vec, b: Vec) -> float:
    """Scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """Vector product."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec) -> float:
    """Euclidean length."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def distance(a: Vec, b: Vec) -> float:
    """Length of b - a."""
    return length(sub(a, b))


def unit(a: Vec, otherwise: Vec = (1.0, 0.0, 0.0)) -> Vec:
    """a with length one, or `otherwise` if a has no direction."""
    n = length(a)
    return (a[0] / n, a[1] / n, a[2] / n) if n > 1e-9 else otherwise


def square_to(a: Vec, axis: Vec, otherwise: Vec = (0.0, 0.0, 1.0)) -> Vec:
    """Unit part of a at right angles to the unit vector `axis`."""
    part = along(a, axis, -dot(a, axis))
    if length(part) > 1e-6:
        return unit(part)
    part = along(otherwise, axis, -dot(otherwise, axis))
    if length(part) > 1e-6:
        return unit(part)
    return unit(cross(axis, (axis[1], axis[2], axis[0] + 1.0)))


def turn_x(deg: float) -> Mat:
    """Rotation about X."""
    c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    return (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c)


def turn_y(deg: float) -> Mat:
    """Rotation about Y."""
    c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    return (c, 0.0, s, 0.0, 1.0, 0.0, -s, 0.0, c)


def turn_z(deg: float) -> Mat:
    """Rotation about Z."""
    c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    return (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)


def swing(x_deg: float, z_deg: float) -> Mat:
    """Rotation by the vector (x, 0, z): one turn, so mixtures of both never lock."""
    angle = math.hypot(x_deg, z_deg)
    if angle < 1e-9:
        return IDENTITY
    x, z = x_deg / angle, z_deg / angle
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    t = 1.0 - c
    return (t * x * x + c, -s * z, t * x * z, s * z, c, -s * x, t * x * z, s * x, t * z * z + c)


def mul(a: Mat, b: Mat) -> Mat:
    """Matrix product: first b, then a."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def apply(m: Mat, v: Vec) -> Vec:
    """v turned by m."""
    m0, m1, m2, m3, m4, m5, m6, m7, m8 = m
    x, y, z = v
    return (m0 * x + m1 * y + m2 * z, m3 * x + m4 * y + m5 * z, m6 * x + m7 * y + m8 * z)


def apply_back(m: Mat, v: Vec) -> Vec:
    """v turned by the inverse of the rotation m."""
    return (
        m[0] * v[0] + m[3] * v[1] + m[6] * v[2],
        m[1] * v[0] + m[4] * v[1] + m[7] * v[2],
        m[2] * v[0] + m[5] * v[1] + m[8] * v[2],
    )


def back(m: Mat) -> Mat:
    """The inverse of a rotation."""
    return (m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])


def from_axes(x: Vec, y: Vec, z: Vec) -> Mat:
    """The rotation whose columns are the given unit axes."""
    return (x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2])


def smoothstep(low: float, high: float, value: float) -> float:
    """0 below `low`, 1 above `high`, smooth between; works for low > high too."""
    t = min(1.0, max(0.0, (value - low) / (high - low)))
    return t * t * (3.0 - 2.0 * t)


def min_jerk(t: float) -> float:
    """Minimum-jerk progress, the way a hand or a head travels: 10t^3 - 15t^4 + 6t^5."""
    t = min(1.0, max(0.0, t))
    return t * t * t * (10.0 - 15.0 * t + 6.0 * t * t)
