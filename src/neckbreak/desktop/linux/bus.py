"""A D-Bus connection on the event loop, in our own terms: the only module that knows jeepney.

Calls are answered through callbacks in the loop's thread; `call_blocking` is for the few answers
worth waiting a moment for. Services are never started by a call unless it says so. When the bus
goes away the connection closes itself, answers every open call with an error and tells `on_lost`.
"""

from __future__ import annotations

import logging
import select
import socket
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Literal

from jeepney import HeaderFields, MatchRule, Message, MessageFlag, MessageType, Parser
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from jeepney.wrappers import DBusAddress, new_method_call

from neckbreak.desktop.clock import awake_s

if TYPE_CHECKING:
    from neckbreak.ports.loop import Cancel, Loop

_log = logging.getLogger(__name__)

Body = Sequence[Any]
OnReply = Callable[[Body | None], None]
Which = Literal["SESSION", "SYSTEM"]


class BusError(Exception):
    """A call failed: `name` is the D-Bus error's name, or "timeout", "lost", "unavailable"."""

    def __init__(self, name: str, detail: str = "") -> None:
        super().__init__(name, detail)
        self.name = name


@dataclass(frozen=True, slots=True)
class Peer:
    """An interface of an object of a service."""

    name: str
    path: str
    interface: str


BUS = Peer("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def connect(which: Which, loop: Loop, env: Mapping[str, str], timeout_s: float = 1.0) -> Bus:
    """Connect. Raises BusError."""
    try:
        sock = prep_socket(_address(which, env), timeout=timeout_s)
    except (OSError, ValueError, RuntimeError, StopIteration) as error:
        raise BusError("unavailable", str(error) or type(error).__name__) from error
    bus = Bus(sock, loop)
    try:
        bus.call_blocking(BUS, "Hello", timeout_s=timeout_s)
    except BusError:
        bus.close()
        raise
    return bus


def _address(which: Which, env: Mapping[str, str]) -> str:
    if which == "SYSTEM":
        given = env.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"
    else:
        runtime_dir = env.get("XDG_RUNTIME_DIR") or "/run/user/nobody"
        given = env.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime_dir}/bus"
    return get_bus(given)


class Bus:
    """One connection. Loop thread only."""

    def __init__(self, sock: socket.socket, loop: Loop) -> None:
        self.is_open = True
        self.on_lost: list[Callable[[], None]] = []
        self._sock, self._loop = sock, loop
        self._parser, self._serials = Parser(), count(1)
        self._waiting: dict[int, OnReply] = {}
        self._late: list[Message] = []
        self._rules: list[tuple[MatchRule, Callable[[Body], None]]] = []
        sock.setblocking(False)
        self._unwatch = loop.watch_readable(sock.fileno(), self._drain)

    def call(
        self, peer: Peer, member: str, signature: str = "", *arguments: object,
        on_reply: OnReply | None = None, may_start: bool = False,
    ) -> None:  # fmt: skip
        """Call a method; `on_reply` gets the body, or None for any failure. There is no time
        limit: a peer that never answers leaves one entry until the bus or the peer ends."""
        serial = next(self._serials)
        if on_reply is not None and self.is_open:
            self._waiting[serial] = on_reply
        elif on_reply is not None:
            on_reply(None)
        self._send(_message(peer, member, signature, arguments, may_start), serial)

    def call_blocking(
        self, peer: Peer, member: str, signature: str = "", *arguments: object,
        timeout_s: float = 0.5, may_start: bool = False,
    ) -> Body:  # fmt: skip
        """Call and wait. Raises BusError. Signals that arrive meanwhile are delivered later."""
        serial = next(self._serials)
        self._send(_message(peer, member, signature, arguments, may_start), serial)
        until_s = awake_s() + timeout_s
        try:
            while True:
                for message in self._late:
                    if message.header.fields.get(HeaderFields.reply_serial) == serial:
                        self._late.remove(message)
                        return _body_or_error(message)
                if not self.is_open:
                    raise BusError("lost")
                if not select.select([self._sock], [], [], max(0.0, until_s - awake_s()))[0]:
                    raise BusError("timeout", f"{peer.name} {member}")
                self._read()
        finally:
            if self._late:
                self._loop.call_soon_threadsafe(self._deliver_late)

    def subscribe(
        self, interface: str, member: str, callback: Callable[[Body], None],
        *, path: str | None = None, sender: str | None = None, arg0: str | None = None,
    ) -> Cancel:  # fmt: skip
        """Hear a signal. The bus checks `sender` (a service's name)."""

        def rule(sender: str | None) -> MatchRule:
            made = MatchRule(
                type="signal", sender=sender, interface=interface, member=member, path=path
            )
            if arg0 is not None:
                made.add_arg_condition(0, arg0)
            return made

        asked = rule(sender).serialise()
        entry = (rule(None), callback)  # a message names its sender by number, not by name
        self._rules.append(entry)
        self.call(BUS, "AddMatch", "s", asked)

        def cancel() -> None:
            if entry in self._rules:
                self._rules.remove(entry)
                self.call(BUS, "RemoveMatch", "s", asked)

        return cancel

    def on_owner(self, name: str, callback: Callable[[bool], None]) -> Cancel:
        """Hear when a service comes (True) or goes (False)."""
        return self.subscribe(
            BUS.interface, "NameOwnerChanged", lambda body: callback(bool(body[2])),
            sender=BUS.name, arg0=name,
        )  # fmt: skip

    def close(self) -> None:
        """End; open calls are answered with None. Doing it twice does nothing."""
        if not self.is_open:
            return
        self.is_open = False
        self._unwatch()
        self._sock.close()
        self._rules.clear()
        waiting, self._waiting = self._waiting, {}
        for on_reply in waiting.values():
            on_reply(None)

    def _send(self, message: Message, serial: int) -> None:
        raw = memoryview(message.serialise(serial=serial))
        while raw and self.is_open:
            try:
                raw = raw[self._sock.send(raw) :]
            except BlockingIOError:
                if not select.select([], [self._sock], [], 1.0)[1]:
                    self._lose("it takes no more")
            except OSError as error:
                self._lose(str(error))

    def _read(self) -> bool:
        """Take what is there; False if nothing was, or the bus is gone."""
        try:
            data = self._sock.recv(65536)
        except BlockingIOError:
            return False
        except OSError as error:
            self._lose(str(error))
            return False
        if not data:
            self._lose("it closed the connection")
            return False
        self._parser.add_data(data)
        while (message := self._parser.get_next_message()) is not None:
            self._late.append(message)
        return True

    def _drain(self) -> None:
        while self.is_open and self._read():
            pass
        self._deliver_late()

    def _deliver_late(self) -> None:
        while self._late:
            self._deliver(self._late.pop(0))

    def _deliver(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            for rule, callback in tuple(self._rules):
                if rule.matches(message):
                    callback(message.body)
            return
        serial = message.header.fields.get(HeaderFields.reply_serial)
        on_reply = self._waiting.pop(serial, None) if serial is not None else None
        if on_reply is not None:
            failed = message.header.message_type is MessageType.error
            on_reply(None if failed else message.body)

    def _lose(self, reason: str) -> None:
        if self.is_open:
            _log.warning("the message bus is gone: %s", reason)
            self.close()
            for tell in self.on_lost:
                tell()


def _message(
    peer: Peer, member: str, signature: str, arguments: Sequence[object], may_start: bool
) -> Message:
    address = DBusAddress(peer.path, bus_name=peer.name, interface=peer.interface)
    message = new_method_call(address, member, signature or None, tuple(arguments))
    if not may_start:
        message.header.flags |= MessageFlag.no_auto_start
    return message


def _body_or_error(message: Message) -> Body:
    if message.header.message_type is MessageType.error:
        name = message.header.fields.get(HeaderFields.error_name, "")
        raise BusError(str(name), str(message.body[0]) if message.body else "")
    return message.body
