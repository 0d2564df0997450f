"""Alarms: the named moments at which the program wakes by itself. There is no heartbeat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import Protocol


class Alarms(Protocol):
    """Named one-shot wake-ups in the GUI thread. Setting a name again replaces it."""

    def set_in(self, name: str, seconds: float, callback: Callable[[], None]) -> None:
        """Wake after `seconds` awake (monotonic)."""
        ...

    def set_at(self, name: str, utc_ms: int, callback: Callable[[], None]) -> None:
        """Wake when the wall clock shows `utc_ms`."""
        ...

    def clear(self, name: str) -> None:
        """Forget the alarm, if set."""
        ...

    def next_cron(self, expression: str, after_utc_ms: int, zone: tzinfo) -> int | None:
        """UTC ms of the first moment after `after_utc_ms` that fits five cron fields."""
        ...

    def on_wake(self, callback: Callable[[], None]) -> None:
        """Call `callback` at each wake-up, before any alarm: the place to notice gaps."""
        ...

    def relax(self, is_quiet: bool) -> None:
        """True while nobody is there: one wait may last 5 minutes instead of 30 seconds."""
        ...
