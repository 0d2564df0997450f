"""Whether a prompt would interrupt: calls, sharing, full screen, do not disturb, calendar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from neckbreak.domain.activity import Interruptibility


class Interruptions(Protocol):
    """Answers on demand, and by push while somebody listens. Loop thread only."""

    def look(self) -> Interruptibility:
        """The answer now; "unknown" never holds a break back."""
        ...

    def listen(self, on_change: Callable[[], None] | None) -> None:
        """Tell of changes (None: stop telling); only while a break is due or held."""
        ...
