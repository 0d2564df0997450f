"""Whether a prompt would interrupt. Nothing is asked yet: the answer is "unknown", which never
holds a break back."""

from __future__ import annotations

from collections.abc import Callable

from neckbreak.domain.activity import Interruptibility


class UnknownInterruptions:
    """The `Interruptions` port that admits it cannot tell."""

    def look(self) -> Interruptibility:
        """Unknown."""
        return Interruptibility()

    def listen(self, on_change: Callable[[], None] | None) -> None:
        """Nothing ever changes."""
