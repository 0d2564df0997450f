"""How large the parts of the coaching page are in a window of a size: pure, so it can be tested."""

from __future__ import annotations

from dataclasses import dataclass

SMALL = (1000, 620)
"""Below either, the layout for small windows."""

ONE_COLUMN = 640
"""Below this width the figure stands above the words."""

TINY = 400
"""Below this height, in usual text, only the most needed stays."""

ROOMY = 1500
"""From this width on the buttons have their usual height."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels and factors of the type scale."""

    is_small: bool
    is_narrow: bool
    is_tiny: bool
    """Room for what to do, how long and the three buttons only."""
    button: int
    edge: int
    ring: int
    name: float
    cue: float


def sizes_of(width: int, height: int, grown: float = 1.0) -> Sizes:
    """From 1920 x 1080 down: type and ring shrink first, then parts leave, never the buttons.

    `grown` is how much larger than usual the person wants text: that leaves less room for the rest.
    """
    share = min(1.0, width / 1920, height / 1080)
    is_small = width < SMALL[0] * grown or height < SMALL[1] * grown
    is_tiny, is_low = height < TINY * grown, height < SMALL[1]
    is_narrow = width < ONE_COLUMN
    edge = 20 if is_small else round(20 + 44 * share)
    least = 92 if is_tiny and is_low else round(124 * min(grown, 1.3))
    ring = 108 if is_narrow else max(least, round(256 * share**1.3))
    cue = 24 / 52 if is_narrow else max(28 / 52, share)
    button = 56 if width >= ROOMY and not is_small else 44
    return Sizes(is_small, is_narrow, is_tiny, button, edge, ring, max(0.6, share), cue)
