"""The desktop's own notifications: org.freedesktop.Notifications over the session bus.

Nothing here waits for the server: `show` gives a number of ours at once, and what the server
answers is filled in when it comes. Systems without that service get the null notifier; the tray
icon's own messages are the interface's business.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from neckbreak.ports.notifier import Notifier

if TYPE_CHECKING:
    from neckbreak.desktop.linux.bus import Body, Bus
    from neckbreak.desktop.linux.buses import Buses
    from neckbreak.ports.loop import Cancel

_log = logging.getLogger(__name__)

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_SERVER_DECIDES: Final = -1
_LOW: Final = 0
_NORMAL: Final = 1


class NullNotifier:
    """The `Notifier` port where there is none."""

    name = "null"

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        on_action: Callable[[str], None] | None = None,
        replaces: int = 0,
        *,
        is_seen_at_once: bool = False,
    ) -> int:
        """Shows nothing; gives 0."""
        return 0

    def when_known(self, told: Callable[[bool], None]) -> None:
        """There are no buttons."""
        told(False)

    def withdraw(self, notification_id: int) -> None:
        """Nothing to take away."""


@dataclass(slots=True)
class _Shown:
    """One notification: the server's number once it answered."""

    on_action: Callable[[str], None] | None
    remote: int | None = None
    is_sent: bool = False
    is_withdrawn: bool = False
    follower: Callable[[int], None] | None = field(default=None)


class BusNotifier:
    """The `Notifier` port. Loop thread only; `on_action` runs there too, once at most.

    The key "default" is a click on the notification itself. Servers without buttons show the text
    alone.
    """

    name = "freedesktop"

    def __init__(self, bus: Bus, app_name: str, icon: str, desktop_entry: str) -> None:
        from neckbreak.desktop.linux.bus import Peer

        self._bus = bus
        self._server = Peer(_NAME, _PATH, _NAME)
        self._app_name, self._icon, self._desktop_entry = app_name, icon, desktop_entry
        self._shown: dict[int, _Shown] = {}
        self._last = 0
        self._capabilities: frozenset[str] | None = None
        self._queue: list[Callable[[], None]] = []
        listen = bus.subscribe
        self._cancels: list[Cancel] = [
            listen(_NAME, "ActionInvoked", self._on_invoked, path=_PATH, sender=_NAME),
            listen(_NAME, "NotificationClosed", self._on_closed, path=_PATH, sender=_NAME),
            listen(_NAME, "ActivationToken", self._on_token, path=_PATH, sender=_NAME),
            bus.on_owner(_NAME, self._on_owner),
        ]

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        on_action: Callable[[str], None] | None = None,
        replaces: int = 0,
        *,
        is_seen_at_once: bool = False,
    ) -> int:
        """Show one (plain text). A `replaces` that is gone already is shown anew."""
        old = self._shown.pop(replaces, None)
        self._last += 1
        number = self._last
        self._shown[number] = _Shown(on_action)
        urgency = _NORMAL if is_seen_at_once else _LOW

        def send(old_remote: int = 0) -> None:
            self._when_known(lambda: self._send(number, title, body, actions, old_remote, urgency))

        if old is not None and old.remote is not None:
            send(old.remote)
        elif old is not None and old.is_sent:  # the server has not answered yet
            old.follower = send
        else:
            send()
        return number

    def withdraw(self, notification_id: int) -> None:
        """Take it away, if it is still shown."""
        shown = self._shown.get(notification_id)
        if shown is None:
            return
        shown.is_withdrawn = True
        if shown.remote is not None:
            del self._shown[notification_id]
            self._bus.call(self._server, "CloseNotification", "u", shown.remote)

    def when_known(self, told: Callable[[bool], None]) -> None:
        """Whether this server shows buttons; False where none answers."""
        self._when_known(lambda: told("actions" in (self._capabilities or frozenset())))

    def close(self) -> None:
        """Stop hearing of it; what is shown stays."""
        for cancel in self._cancels:
            cancel()
        self._cancels.clear()
        self._shown.clear()

    def _when_known(self, send: Callable[[], None]) -> None:
        """Run once it is known what the server can do; asking may start it."""
        if self._capabilities is not None:
            send()
            return
        self._queue.append(send)
        if len(self._queue) > 1:
            return

        def on_reply(body: Body | None) -> None:
            if body is None:
                _log.info("no notification server answers")
            self._capabilities = frozenset(body[0]) if body is not None else None
            queue, self._queue = self._queue, []
            for waiting in queue:  # without an answer each fails by itself, and is forgotten
                waiting()

        self._bus.call(self._server, "GetCapabilities", on_reply=on_reply, may_start=True)

    def _send(
        self,
        number: int,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]],
        replaces: int,
        urgency: int,
    ) -> None:
        shown, capabilities = self._shown.get(number), self._capabilities or frozenset()
        if shown is None or (shown.is_withdrawn and not replaces):
            self._shown.pop(number, None)
            return
        shown.is_sent = True
        text = escaped(body) if "body-markup" in capabilities else body
        buttons = [part for action in actions for part in action]
        hints = {
            "urgency": ("y", urgency),
            "desktop-entry": ("s", self._desktop_entry),
            "suppress-sound": ("b", True),
        }
        self._bus.call(
            self._server, "Notify", "susssasa{sv}i",
            self._app_name, replaces, self._icon, title, text,
            buttons if "actions" in capabilities else [], hints, _SERVER_DECIDES,
            on_reply=lambda reply: self._on_shown(number, shown, reply), may_start=True,
        )  # fmt: skip

    def _on_shown(self, number: int, shown: _Shown, reply: Body | None) -> None:
        shown.remote = 0 if reply is None else int(reply[0])
        if shown.follower is not None:
            shown.follower(shown.remote)
        elif reply is None:
            self._shown.pop(number, None)
        elif shown.is_withdrawn:
            self.withdraw(number)

    def _find(self, remote: int) -> int | None:
        return next((n for n, shown in self._shown.items() if shown.remote == remote), None)

    def _on_invoked(self, body: Body) -> None:
        remote, key = body
        number = self._find(remote)
        if number is None:
            return
        shown = self._shown.pop(number)
        self._bus.call(self._server, "CloseNotification", "u", remote)
        if shown.on_action is not None and not shown.is_withdrawn:
            shown.on_action(key)

    def _on_closed(self, body: Body) -> None:
        number = self._find(body[0])
        if number is not None:
            del self._shown[number]

    def _on_token(self, body: Body) -> None:
        """Comes before ActionInvoked: Qt reads the variable when a window asks to be raised."""
        remote, token = body
        if self._find(remote) is not None:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _on_owner(self, is_there: bool) -> None:
        """Another server may be able to do other things, and shows nothing of ours."""
        self._capabilities = None
        for number in [n for n, shown in self._shown.items() if shown.remote is not None]:
            del self._shown[number]


def escaped(text: str) -> str:
    """Text in which a server that reads markup finds none."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def choose_notifier(buses: Buses | None, app_name: str, icon: str, desktop_entry: str) -> Notifier:
    """The notifier of this desktop. `icon` is a name or a file, `desktop_entry` has no suffix."""
    if buses is not None and (bus := buses.session) is not None:
        return BusNotifier(bus, app_name, icon, desktop_entry)
    return NullNotifier()
