"""Which activity sensor this machine gets: the first of an ordered list that starts.

    Linux    Mutter's monitor (GNOME) · under Wayland ext-idle-notify or its KDE ancestor, else
             the X server's idle counter
    Windows  GetLastInputInfo          macOS  CGEventSource

The X server is not asked under Wayland: it sees only what X11 programs get. Where nothing works
the sensor is the null one, which says that it cannot tell; `doctor` shows why the others failed.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError
from neckbreak.ports.activity import ActivitySensor, Look

if TYPE_CHECKING:
    from neckbreak.desktop.linux.buses import Buses
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.loop import Loop

_log = logging.getLogger(__name__)

Candidate = tuple[str, Callable[[], ActivitySensor]]


@dataclass(frozen=True, slots=True)
class Try:
    """One candidate and what came of it; `reason` is None for the one that started."""

    sensor: str
    reason: str | None


class NullSensor:
    """The `ActivitySensor` port where nothing can be told."""

    name = "null"
    is_push = False

    def start(self, on_change: Callable[[], None]) -> None:
        """Nothing to begin; never fails."""

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Nothing to watch."""

    def look(self) -> Look:
        """Cannot tell."""
        return Look(None)

    def stop(self) -> None:
        """Nothing to end."""


class ChosenSensor:
    """The `ActivitySensor` port as the first candidate that starts. Loop thread only.

    `name` and `is_push` are the chosen one's, known after `start`; `tries` says how it was chosen.
    """

    def __init__(self, candidates: Iterator[Candidate]) -> None:
        self._candidates = candidates
        self._sensor: ActivitySensor = NullSensor()
        self.tries: tuple[Try, ...] = ()
        self.name = self._sensor.name
        self.is_push = self._sensor.is_push

    def start(self, on_change: Callable[[], None]) -> None:
        """Try each candidate in turn; never fails, the null sensor is the last."""
        for name, make in self._candidates:
            sensor = make()
            try:
                sensor.start(on_change)
            except KnownError as error:
                reason = str(error.data.get("reason"))
                self.tries += (Try(name, reason),)
                _log.info("no activity sensor %s: %s", name, reason)
                continue
            self._sensor = sensor
            self.tries += (Try(sensor.name, None),)
            break
        else:
            _log.info("no activity sensor works here; breaks cannot follow what the person does")
        self.name, self.is_push = self._sensor.name, self._sensor.is_push

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """As the chosen sensor does."""
        self._sensor.watch(thresholds_s)

    def look(self) -> Look:
        """As the chosen sensor does."""
        return self._sensor.look()

    def stop(self) -> None:
        """As the chosen sensor does."""
        self._sensor.stop()


def choose_sensor(
    loop: Loop, clock: Clock, env: Mapping[str, str], buses: Buses | None = None
) -> ChosenSensor:
    """The sensor for this desktop; nothing is loaded or connected before its `start`.

    `buses` is shared with the other adapters (Linux; without it Mutter is not asked).
    """
    return ChosenSensor(_candidates(loop, clock, env, buses))


def is_wayland(env: Mapping[str, str]) -> bool:
    """Does the session run a Wayland compositor (where X11 sees only a part of the input)?"""
    return bool(env.get("WAYLAND_DISPLAY")) or env.get("XDG_SESSION_TYPE") == "wayland"


def _candidates(
    loop: Loop, clock: Clock, env: Mapping[str, str], buses: Buses | None
) -> Iterator[Candidate]:
    if sys.platform == "win32":
        from neckbreak.desktop.windows.idle import WindowsSensor

        yield "windows", WindowsSensor
    elif sys.platform == "darwin":
        from neckbreak.desktop.macos.idle import MacSensor

        yield "macos", MacSensor
    elif sys.platform == "linux":
        if buses is not None and buses.session is not None:
            from neckbreak.desktop.linux.idle_mutter import MutterSensor

            bus = buses.session
            yield "mutter", lambda: MutterSensor(bus)
        if is_wayland(env):
            from neckbreak.desktop.linux.idle_wayland import WaylandSensor

            yield "ext-idle-notify", lambda: WaylandSensor(loop, clock, env)
        elif display := env.get("DISPLAY"):
            from neckbreak.desktop.linux.idle_xsync import XSyncSensor

            yield "xsync", lambda: XSyncSensor(loop, display)
