"""The two message buses, connected on first use and shared by everything that needs one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neckbreak.desktop.linux.bus import Bus, Which
    from neckbreak.ports.loop import Loop

_log = logging.getLogger(__name__)


class Buses:
    """Loop thread only. `close` last, after everything that was given a bus."""

    def __init__(self, loop: Loop, env: Mapping[str, str]) -> None:
        self._loop, self._env = loop, env
        self._buses: dict[Which, Bus | None] = {}
        self.reasons: dict[Which, str] = {}
        """Why a bus could not be had, for `doctor`."""

    @property
    def session(self) -> Bus | None:
        """The person's bus; None if there is none (asked for once)."""
        return self._get("SESSION")

    @property
    def system(self) -> Bus | None:
        """The machine's bus; None if there is none (asked for once)."""
        return self._get("SYSTEM")

    def _get(self, which: Which) -> Bus | None:
        if which not in self._buses:
            from neckbreak.desktop.linux.bus import BusError, connect

            try:
                self._buses[which] = connect(which, self._loop, self._env)
            except BusError as error:
                self.reasons[which] = str(error.args[1] or error.name)
                _log.info("no %s bus: %s", which.lower(), self.reasons[which])
                self._buses[which] = None
        return self._buses[which]

    def close(self) -> None:
        """Close what was opened."""
        for bus in self._buses.values():
            if bus is not None:
                bus.close()
        self._buses.clear()
