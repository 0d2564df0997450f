"""What fails in a way that can be named is told, once, and nothing stops because of it.

A full disk meets every write of the day. The person reads one clear sentence about it, and again
only if it lasts; the log has every failure.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from neckbreak.app.ports_used import Ports

log = logging.getLogger(__name__)

TELL_AGAIN_S = 3600.0
"""The same trouble is told again after this long awake."""

Value = TypeVar("Value")


class Troubles:
    """Tells the person of failures; each kind at most once an hour."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._told_s: dict[str, float] = {}

    def attempt(self, action: Callable[[], Value]) -> Value | None:
        """Do it and give what it gives; a KnownError is told and gives None."""
        try:
            return action()
        except KnownError as error:
            self.tell(error)
            return None

    def tell(self, error: KnownError) -> None:
        """Log it, and show it unless the same was shown lately."""
        log.error("%s", error)
        now_s = self._ports.clock.now().monotonic_s
        told_s = self._told_s.get(error.key)
        if told_s is None or now_s - told_s >= TELL_AGAIN_S:
            self._told_s[error.key] = now_s
            self._ports.presenter.show_problem(error)
