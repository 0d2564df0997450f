"""Which watch for lock and sleep this machine gets."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from neckbreak.ports.activity import SessionWatch

if TYPE_CHECKING:
    from neckbreak.desktop.linux.buses import Buses
    from neckbreak.ports.loop import Loop


class NullSessionWatch:
    """The `SessionWatch` port where nothing can be told; gaps in the clocks still show sleep."""

    name = "null"

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """Nothing to begin; never fails."""

    def is_locked(self) -> bool | None:
        """Cannot tell."""
        return None

    def stop(self) -> None:
        """Nothing to end."""


def choose_session_watch(
    loop: Loop, env: Mapping[str, str], buses: Buses | None = None
) -> SessionWatch:
    """The watch for this system; `buses` is needed on Linux. Nothing begins before `start`."""
    if sys.platform == "win32":
        from neckbreak.desktop.windows.session import WindowsSessionWatch

        return WindowsSessionWatch(loop)
    if sys.platform == "darwin":
        from neckbreak.desktop.macos.session import MacSessionWatch

        return MacSessionWatch()
    if sys.platform == "linux" and buses is not None:
        if buses.system is not None or buses.session is not None:
            from neckbreak.desktop.linux.session_logind import LogindWatch

            return LogindWatch(buses, env)
    return NullSessionWatch()
