"""What the person does at the desk: input, lock, sleep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Look:
    """One answer of an activity sensor. `idle_s` None = cannot tell (never counts as idle)."""

    idle_s: float | None


class ActivitySensor(Protocol):
    """Tells how long there was no input. Loop thread only.

    Order: `start` once, then `watch` and `look` in any order, `stop` once. A push sensor calls
    `on_change` when idleness crosses a watched threshold and when input returns; a polled one
    never does, and the caller looks again after `next_look_s`.
    """

    name: str
    """Short and stable: "xsync", "mutter", "ext-idle-notify", "windows", "null" ..."""
    is_push: bool

    def start(self, on_change: Callable[[], None]) -> None:
        """Begin; raises KnownError("sensor-unavailable", sensor=..., reason=...) if it cannot."""
        ...

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Idle thresholds of interest (60 s always, 4 s while waiting for a pause in typing)."""
        ...

    def look(self) -> Look:
        """Seconds without input now. Cheap; may read the clock port it was given."""
        ...

    def stop(self) -> None:
        """End and release every descriptor."""
        ...


class SessionWatch(Protocol):
    """Lock and sleep of the login session, by push."""

    name: str

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """`on_lock(True)` when locked, `on_sleep(True)` before sleep and `(False)` after it."""
        ...

    def is_locked(self) -> bool | None:
        """Locked now; None = cannot tell."""
        ...

    def stop(self) -> None:
        """End and release every descriptor."""
        ...
