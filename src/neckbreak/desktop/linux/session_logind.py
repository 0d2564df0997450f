"""Lock and sleep on Linux: logind on the system bus, screen savers on the session bus.

Three things say that the screen is locked, and desktops differ in which they use: the property
LockedHint of our login session, the signals Lock and Unlock (a request that lockers follow), and
ActiveChanged of the screen saver interfaces. The session counts as locked while any of them says
so. `is_locked` is None when none of them exists.

The first state comes by reply, shortly after `start`: a locked screen is then told as a change.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from neckbreak.desktop.linux.bus import Body, Bus, Peer

if TYPE_CHECKING:
    from neckbreak.desktop.linux.buses import Buses
    from neckbreak.ports.loop import Cancel

_log = logging.getLogger(__name__)

_LOGIND = "org.freedesktop.login1"
_MANAGER = Peer(_LOGIND, "/org/freedesktop/login1", f"{_LOGIND}.Manager")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SESSION = f"{_LOGIND}.Session"

_SAVERS = (
    Peer("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
         "org.freedesktop.ScreenSaver"),
    Peer("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    Peer("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    Peer("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    Peer("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)  # fmt: skip


class LogindWatch:
    """The `SessionWatch` port over shared buses, which it does not close. Loop thread only."""

    name = "logind"

    def __init__(self, buses: Buses, env: Mapping[str, str]) -> None:
        self._buses, self._env = buses, env
        self._says: dict[str, bool] = {}
        self._cancels: list[Cancel] = []
        self._on_lock: Callable[[bool], None] | None = None
        self._on_sleep: Callable[[bool], None] | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """What answered so far, for `doctor`."""
        return tuple(self._says)

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """Begin; never fails: without a bus nothing is told and `is_locked` stays None."""
        self._on_lock, self._on_sleep = on_lock, on_sleep
        if (system := self._buses.system) is not None:
            self._listen_to_logind(system)
        if (session := self._buses.session) is not None:
            for saver in _SAVERS:
                self._listen_to_saver(session, saver)

    def is_locked(self) -> bool | None:
        """What the sources said last; nothing is asked."""
        return any(self._says.values()) if self._says else None

    def stop(self) -> None:
        """Hear no more."""
        for cancel in self._cancels:
            cancel()
        self._cancels, self._on_lock, self._on_sleep = [], None, None
        self._says.clear()

    def _listen_to_logind(self, bus: Bus) -> None:
        self._cancels.append(
            bus.subscribe(
                _MANAGER.interface,
                "PrepareForSleep",
                lambda body: self._tell_sleep(bool(body[0])),
                path=_MANAGER.path,
                sender=_LOGIND,
            )
        )

        def on_session(body: Body | None) -> None:
            if body is not None and self._on_lock is not None:
                self._listen_to_session(bus, str(body[0]))
            elif body is None:
                bus.call(_MANAGER, "GetSession", "s", "auto", on_reply=on_display_session)

        def on_display_session(body: Body | None) -> None:
            """A program of the user's service manager is in no session; its screen is in one."""
            if body is not None and self._on_lock is not None:
                self._listen_to_session(bus, str(body[0]))
            elif body is None:
                _log.info("logind knows no session of ours")

        if session_id := self._env.get("XDG_SESSION_ID"):
            bus.call(_MANAGER, "GetSession", "s", session_id, on_reply=on_session)
        else:
            bus.call(_MANAGER, "GetSessionByPID", "u", os.getpid(), on_reply=on_session)

    def _listen_to_session(self, bus: Bus, path: str) -> None:
        def on_properties(body: Body) -> None:
            interface, changed, _ = body
            if interface == _SESSION and "LockedHint" in changed:
                self._says.pop("Lock", None)  # the hint knows better than the request
                self._say("LockedHint", bool(changed["LockedHint"][1]))

        def on_hint(body: Body | None) -> None:
            if body is not None:
                self._say("LockedHint", bool(body[0][1]))

        session = Peer(_LOGIND, path, _PROPERTIES)
        self._cancels += [
            bus.subscribe(
                _PROPERTIES, "PropertiesChanged", on_properties, path=path, sender=_LOGIND
            ),
            bus.subscribe(
                _SESSION, "Lock", lambda _: self._say("Lock", True), path=path, sender=_LOGIND
            ),
            bus.subscribe(_SESSION, "Unlock", lambda _: self._unlock(), path=path, sender=_LOGIND),
        ]
        bus.call(session, "Get", "ss", _SESSION, "LockedHint", on_reply=on_hint)

    def _listen_to_saver(self, bus: Bus, saver: Peer) -> None:
        def on_active(body: Body | None) -> None:
            if body is not None:
                self._say(saver.interface, bool(body[0]))

        def on_owner(is_there: bool) -> None:
            if not is_there and self._says.get(saver.interface):
                self._say(saver.interface, False)  # it ended with the screen still locked

        self._cancels += [
            bus.subscribe(saver.interface, "ActiveChanged", on_active, sender=saver.name),
            bus.on_owner(saver.name, on_owner),
        ]
        bus.call(saver, "GetActive", on_reply=on_active)

    def _unlock(self) -> None:
        before = self.is_locked()
        self._says.pop("Lock", None)
        if "LockedHint" in self._says:
            self._says["LockedHint"] = False
        self._tell(before)

    def _say(self, source: str, is_locked: bool) -> None:
        before = self.is_locked()
        self._says[source] = is_locked
        self._tell(before)

    def _tell(self, before: bool | None) -> None:
        now = bool(self.is_locked())
        if now != bool(before) and self._on_lock is not None:
            _log.debug("locked: %s", self._says)
            self._on_lock(now)

    def _tell_sleep(self, is_before: bool) -> None:
        if self._on_sleep is not None:
            self._on_sleep(is_before)
