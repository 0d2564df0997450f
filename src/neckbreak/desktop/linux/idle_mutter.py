"""Idle time on GNOME, under X11 and Wayland: Mutter's IdleMonitor on the session bus.

An idle watch fires each time idleness reaches its threshold. A user-active watch fires once, at
the next input, so one is added whenever an idle watch has fired. When Mutter restarts (X11 only)
it has forgotten the watches, and they are added again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from neckbreak.desktop.linux.bus import Body, Bus, BusError, Peer
from neckbreak.errors import KnownError
from neckbreak.ports.activity import Look

if TYPE_CHECKING:
    from neckbreak.ports.loop import Cancel

_MONITOR = Peer(
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
)


class MutterSensor:
    """The `ActivitySensor` port over a shared bus connection, which it does not close."""

    name = "mutter"
    is_push = True

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._thresholds: frozenset[float] = frozenset()
        self._idle_watches: dict[int, float] = {}
        self._active_watch: int | None = None
        self._asks_active = False
        self._cancels: list[Cancel] = []
        self._on_change: Callable[[], None] | None = None

    def start(self, on_change: Callable[[], None]) -> None:
        """Raises KnownError("sensor-unavailable", sensor=..., reason=...) without Mutter."""
        try:
            self._bus.call_blocking(_MONITOR, "GetIdletime")
        except BusError as error:
            raise KnownError("sensor-unavailable", sensor=self.name, reason=error.name) from error
        self._on_change = on_change
        self._cancels = [
            self._bus.subscribe(
                _MONITOR.interface,
                "WatchFired",
                self._on_fired,
                path=_MONITOR.path,
                sender=_MONITOR.name,
            ),
            self._bus.on_owner(_MONITOR.name, self._on_owner),
        ]

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Replace the thresholds."""
        for watch_id in [i for i, s in self._idle_watches.items() if s not in thresholds_s]:
            del self._idle_watches[watch_id]
            self._bus.call(_MONITOR, "RemoveWatch", "u", watch_id)
        added, self._thresholds = thresholds_s - self._thresholds, thresholds_s
        for threshold_s in added:
            self._add(threshold_s)

    def look(self) -> Look:
        """Ask Mutter; one round trip, about 0.3 ms, given up after half a second."""
        try:
            (idle_ms,) = self._bus.call_blocking(_MONITOR, "GetIdletime")
        except BusError:
            return Look(None)
        return Look(idle_ms / 1000)

    def stop(self) -> None:
        """Remove the watches."""
        self.watch(frozenset())
        if self._active_watch is not None:
            self._bus.call(_MONITOR, "RemoveWatch", "u", self._active_watch)
        for cancel in self._cancels:
            cancel()
        self._cancels, self._on_change = [], None

    def _add(self, threshold_s: float) -> None:
        def on_reply(body: Body | None) -> None:
            if body is None:
                return
            if threshold_s in self._thresholds and threshold_s not in self._idle_watches.values():
                self._idle_watches[body[0]] = threshold_s
            else:
                self._bus.call(_MONITOR, "RemoveWatch", "u", body[0])

        milliseconds = round(threshold_s * 1000)
        self._bus.call(_MONITOR, "AddIdleWatch", "t", milliseconds, on_reply=on_reply)

    def _add_active(self) -> None:
        if self._active_watch is not None or self._asks_active:
            return

        def on_reply(body: Body | None) -> None:
            self._asks_active = False
            self._active_watch = None if body is None else body[0]

        self._asks_active = True
        self._bus.call(_MONITOR, "AddUserActiveWatch", on_reply=on_reply)

    def _on_fired(self, body: Body) -> None:
        (watch_id,) = body
        if watch_id == self._active_watch:
            self._active_watch = None
        elif watch_id in self._idle_watches:
            self._add_active()
        else:
            return  # somebody else's
        if self._on_change is not None:
            self._on_change()

    def _on_owner(self, is_there: bool) -> None:
        self._idle_watches.clear()
        self._active_watch, self._asks_active = None, False
        if is_there:
            for threshold_s in self._thresholds:
                self._add(threshold_s)
        if self._on_change is not None:
            self._on_change()
