"""Start at login as a use case: the setting and what the system really does go together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neckbreak.ports.system import Autostart


class StartAtLogin:
    """Whether neckbreak starts with the session. Finding out how is put off until asked."""

    def __init__(self, choose: Callable[[], Autostart]) -> None:
        self._choose = choose

    def is_on(self) -> bool:
        """What the system will do."""
        return self._choose().is_on()

    def set(self, is_on: bool) -> None:
        """Tell the system; raises KnownError("output-unwritable") if it refuses."""
        self._choose().set(is_on)
