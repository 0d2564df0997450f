"""Idle time on Wayland compositors other than GNOME's: ext_idle_notifier_v1 by hand.

A few messages of the protocol need no library: a message is the object's number, its length and
opcode, then 32-bit arguments. The connection is our own, beside Qt's. KDE and compositors built on
wlroots before 2022 have the same thing under the name org_kde_kwin_idle.

A compositor tells when a threshold is reached and when input returns, never how long input has
been missing. `look` counts from the notifications, so it gives at least the highest threshold
passed, and 0 while none is.
"""

from __future__ import annotations

import logging
import os
import select
import socket
import struct
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from neckbreak.desktop.clock import awake_s
from neckbreak.errors import KnownError
from neckbreak.ports.activity import Look

if TYPE_CHECKING:
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.loop import Cancel, Loop

assert sys.platform != "win32"  # the type checker skips the rest there

_log = logging.getLogger(__name__)

_DISPLAY: Final = 1
_CONNECT_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How a notifier is asked for a notification; `idled` and `resumed` are 0 and 1 in both."""

    interface: str
    version: int
    ask: int
    release: int
    seat_first: bool


_DIALECTS: Final = (
    # Version 2 can also ignore what keeps the screen awake: a film is not input.
    _Dialect("ext_idle_notifier_v1", 2, ask=2, release=0, seat_first=False),
    _Dialect("ext_idle_notifier_v1", 1, ask=1, release=0, seat_first=False),
    _Dialect("org_kde_kwin_idle", 1, ask=0, release=0, seat_first=True),
)


class WaylandWire:
    """Messages to and from a compositor. `on_event(object, opcode, body)` gets what arrives."""

    def __init__(self, path: str, on_event: Callable[[int, int, bytes], None]) -> None:
        self._sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._sock.settimeout(_CONNECT_S)
        self._on_event = on_event
        self._next = _DISPLAY
        self._raw = b""
        try:
            self._sock.connect(path)
        except OSError:
            self._sock.close()
            raise
        self._sock.setblocking(False)

    def fileno(self) -> int:
        """The descriptor to watch."""
        return self._sock.fileno()

    def new(self) -> int:
        """A number for a new object. Numbers are given in order and not used twice."""
        self._next += 1
        return self._next

    def send(self, target: int, opcode: int, *arguments: int | str) -> None:
        """Send a request. Raises OSError when the compositor is gone."""
        body = b"".join(
            struct.pack("=I", a) if isinstance(a, int) else _string(a) for a in arguments
        )
        self._sock.send(struct.pack("=II", target, (len(body) + 8) << 16 | opcode) + body)

    def receive(self) -> None:
        """Deliver what is there. Raises OSError when the compositor is gone."""
        try:
            raw = self._sock.recv(65536)
        except BlockingIOError:
            return
        if not raw:
            raise ConnectionResetError("the compositor closed the connection")
        self._raw += raw
        while len(self._raw) >= 8:
            target, head = struct.unpack_from("=II", self._raw)
            size = max(8, head >> 16)
            if len(self._raw) < size:
                break
            body, self._raw = self._raw[8:size], self._raw[size:]
            self._on_event(target, head & 0xFFFF, body)

    def receive_until(self, condition: Callable[[], bool]) -> None:
        """Wait for an answer. Raises OSError, also when it does not come in time."""
        until_s = awake_s() + _CONNECT_S
        while not condition():
            if not select.select([self._sock], [], [], max(0.0, until_s - awake_s()))[0]:
                raise TimeoutError("the compositor does not answer")
            self.receive()

    def close(self) -> None:
        """End."""
        self._sock.close()


class WaylandSensor:
    """The `ActivitySensor` port. Thresholds count from when they are set, if set while idle."""

    name = "ext-idle-notify"
    is_push = True

    def __init__(self, loop: Loop, clock: Clock, env: Mapping[str, str]) -> None:
        self._loop, self._clock = loop, clock
        self._path = os.path.join(
            env.get("XDG_RUNTIME_DIR", ""), env.get("WAYLAND_DISPLAY") or "wayland-0"
        )
        self._wire: WaylandWire | None = None
        self._dialect = _DIALECTS[0]
        self._globals: dict[str, tuple[int, int]] = {}
        self._registry = self._callback = self._seat = self._notifier = 0
        self._is_listed = False
        self._thresholds: dict[float, int] = {}
        self._idle_since: dict[int, float] = {}
        self._unwatch: Cancel | None = None
        self._on_change: Callable[[], None] | None = None

    def start(self, on_change: Callable[[], None]) -> None:
        """Connect. Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
        try:
            self._wire = WaylandWire(self._path, self._on_event)
            self._introduce(self._wire)
        except OSError as error:
            self.stop()
            reason = error.strerror or str(error)
            raise KnownError("sensor-unavailable", sensor=self.name, reason=reason) from error
        self._on_change = on_change
        self._unwatch = self._loop.watch_readable(self._wire.fileno(), self._on_readable)

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Replace the thresholds; those that stay keep counting."""
        if self._wire is None:
            return
        try:
            for threshold_s in self._thresholds.keys() - thresholds_s:
                number = self._thresholds.pop(threshold_s)
                self._idle_since.pop(number, None)
                self._wire.send(number, self._dialect.release)
            for threshold_s in thresholds_s - self._thresholds.keys():
                self._thresholds[threshold_s] = self._ask(self._wire, threshold_s)
        except OSError as error:
            self._lose(str(error))

    def look(self) -> Look:
        """Count from the notifications; nothing is asked."""
        if self._wire is None:
            return Look(None)
        if not self._idle_since:
            return Look(0.0)
        return Look(self._clock.now().monotonic_s - min(self._idle_since.values()))

    def stop(self) -> None:
        """Close the connection; the compositor forgets the thresholds with it."""
        if self._unwatch is not None:
            self._unwatch()
        if self._wire is not None:
            self._wire.close()
        self._wire = self._unwatch = self._on_change = None
        self._thresholds.clear()
        self._idle_since.clear()

    def _introduce(self, wire: WaylandWire) -> None:
        self._registry, self._callback = wire.new(), wire.new()
        wire.send(_DISPLAY, 1, self._registry)
        wire.send(_DISPLAY, 0, self._callback)
        wire.receive_until(lambda: self._is_listed)
        for self._dialect in _DIALECTS:
            name, version = self._globals.get(self._dialect.interface, (0, 0))
            if version >= self._dialect.version:
                break
        else:
            raise OSError(0, "the compositor has no idle notifier")
        if "wl_seat" not in self._globals:
            raise OSError(0, "the compositor has no seat")
        self.name = "ext-idle-notify" if not self._dialect.seat_first else "kde-idle"
        self._seat = self._bind(wire, "wl_seat", self._globals["wl_seat"][0], 1)
        self._notifier = self._bind(wire, self._dialect.interface, name, self._dialect.version)

    def _bind(self, wire: WaylandWire, interface: str, name: int, version: int) -> int:
        number = wire.new()
        wire.send(self._registry, 0, name, interface, version, number)
        return number

    def _ask(self, wire: WaylandWire, threshold_s: float) -> int:
        number, milliseconds = wire.new(), round(threshold_s * 1000)
        arguments = (number, milliseconds, self._seat)
        if self._dialect.seat_first:
            arguments = (number, self._seat, milliseconds)
        wire.send(self._notifier, self._dialect.ask, *arguments)
        return number

    def _on_readable(self) -> None:
        before = dict(self._idle_since)
        try:
            if self._wire is not None:
                self._wire.receive()
        except OSError as error:
            self._lose(str(error))
            return
        if before != self._idle_since and self._on_change is not None:
            self._on_change()

    def _on_event(self, target: int, opcode: int, body: bytes) -> None:
        if target == self._registry and opcode == 0:
            name, size = struct.unpack_from("=II", body)
            interface = body[8 : 7 + size].decode()
            (version,) = struct.unpack_from("=I", body, len(body) - 4)
            self._globals.setdefault(interface, (name, version))
        elif target == self._callback:
            self._is_listed = True
        elif target == _DISPLAY and opcode == 0:
            raise ConnectionAbortedError(f"protocol error {body[12:-1]!r}")
        else:
            self._on_notification(target, opcode)

    def _on_notification(self, number: int, opcode: int) -> None:
        for threshold_s, asked in self._thresholds.items():
            if asked == number and opcode == 0:
                self._idle_since[number] = self._clock.now().monotonic_s - threshold_s
            elif asked == number:
                self._idle_since.pop(number, None)

    def _lose(self, reason: str) -> None:
        _log.warning("the compositor ended the idle sensor: %s", reason)
        self.stop()


def _string(text: str) -> bytes:
    raw = text.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + b"\0" * (-len(raw) % 4)
