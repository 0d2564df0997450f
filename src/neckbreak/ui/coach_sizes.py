"""How large the parts of the coaching page are in a window of a size: pure, so it can be tested."""

from __future__ import annotations

from dataclasses import dataclass

SMALL = (1000, 620)
"""Below either, the layout for small windows."""

ONE_COLUMN = 640
"""Below this width the figure stands above the words."""

ROOMY = 1500
"""From this width on the buttons have their usual height."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels and factors of the type scale."""

    is_small: bool
    is_narrow: bool
    button: int
    edge: int
    ring: int
    name: float
    cue: float


def sizes_of(width: int, height: int) -> Sizes:
    """From 1920 x 1080 down: type and ring shrink first, then parts leave, never the buttons."""
    share = min(1.0, width / 1920, height / 1080)
    is_small = width < SMALL[0] or height < SMALL[1]
    is_narrow = width < ONE_COLUMN
    edge = 20 if is_small else round(20 + 44 * share)
    ring = 108 if is_narrow else max(124, round(256 * share**1.3))
    cue = 24 / 52 if is_narrow else max(28 / 52, share)
    button = 56 if width >= ROOMY and not is_small else 44
    return Sizes(is_small, is_narrow, button, edge, ring, max(0.6, share), cue)
