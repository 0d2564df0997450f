"""Hands: palm with thumb, and four fingers bent together by one number, their curl."""

from __future__ import annotations

import math
from functools import lru_cache

from neckbreak.figure.frames import Skeleton
from neckbreak.figure.shapes import Blob, View
from neckbreak.figure.solids import hull, sweep
from neckbreak.figure.vectors import Vec

_FINGERS = ((2.9, 7.4, 1.02), (1.0, 8.3, 1.06), (-0.95, 7.9, 1.02), (-2.75, 6.3, 0.9))
"""Knuckle across the hand (thumb +), length and radius of fingers 2 to 5, in cm."""


@lru_cache(maxsize=256)
def _finger(curl: float, across: float, long: float) -> tuple[Vec, Vec, Vec]:
    """Knuckle, middle joint and tip of a finger bent by `curl` degrees, in hand coordinates."""
    a, b = math.radians(curl * 0.6), math.radians(min(200.0, curl * 1.75))
    half = 0.5 * long
    wide = across * 1.03
    y, z = -8.6 - half * math.cos(a), 0.1 + half * math.sin(a)
    tip = (wide, y - half * math.cos(b), z + half * math.sin(b))
    return (across, -8.6, 0.1), (wide, y, z), tip


def hand(view: View, skeleton: Skeleton, side: str) -> tuple[list[Blob], list[Blob]]:
    """Palm with thumb, and the four fingers bent by the skeleton's curl."""
    s = 1.0 if side == "R" else -1.0
    frame = skeleton.frames[f"hand.{side}"]
    x0, y0, z0 = frame.bind
    curl = skeleton.curl[side]

    def at(x: float, y: float, z: float) -> Vec:
        return frame.at((x0 + x, y0 + y, z0 - s * z))

    r = frame.r
    palm = [
        hull(
            view,
            (
                (at(0.0, -0.4, 0.0), r, (2.25, 1.4, 1.75)),
                (at(0.5, -5.2, 0.1), r, (3.6, 3.0, 1.45)),
                (at(0.0, -8.4, 0.1), r, (4.0, 1.5, 1.25)),
            ),
            2.6,
        )
    ]
    fingers = []
    for across, long, radius in _FINGERS:
        line = [at(*p) for p in _finger(curl, across, long)]
        fingers += sweep(view, line, (radius * 1.05, radius, radius * 0.82))
    fold = min(1.0, curl / 95.0)
    thumb = (
        at(2.2, -2.6, 0.4),
        at(4.6 - 0.8 * fold, -5.4, 0.9 + 1.2 * fold),
        at(5.2 - 2.6 * fold, -8.8, 1.0 + 2.6 * fold),
    )
    return palm + sweep(view, thumb, (1.7, 1.35, 0.95)), fingers
