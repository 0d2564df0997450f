"""The event loop, as far as adapters below the interface may know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Cancel = Callable[[], None]
"""Ends what it came from; calling it again does nothing."""


class Loop(Protocol):
    """The interface's event loop. Callbacks run in its thread."""

    def watch_readable(self, fd: int, callback: Callable[[], None]) -> Cancel:
        """Call `callback` whenever `fd` is readable, until cancelled. Loop thread only."""
        ...

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None:
        """Call `callback` once in the loop's thread. Any thread."""
        ...
