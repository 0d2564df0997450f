"""The clocks."""

from __future__ import annotations

from typing import Protocol

from neckbreak.domain.instants import Instant


class Clock(Protocol):
    """Reads the wall, monotonic and boot-time clocks at once. Any thread."""

    def now(self) -> Instant:
        """The present instant, with the person's present time zone."""
        ...
