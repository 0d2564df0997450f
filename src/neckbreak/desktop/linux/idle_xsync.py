"""Idle time on X11: alarms on the server's IDLETIME counter, so nothing polls.

The SYNC extension keeps a counter of milliseconds without input. Two alarms per threshold tell
when it rises past it and when it falls back. They come over a connection of our own: Qt's may not
be read by anybody else. libX11 and libXext are called through ctypes; every X11 desktop has them.

Under Wayland the counter sees only input to X11 windows: `desktop.sensors` does not ask it there.
"""

from __future__ import annotations

import ctypes as c
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from neckbreak.errors import KnownError
from neckbreak.ports.activity import Look

if TYPE_CHECKING:
    from neckbreak.ports.loop import Cancel, Loop

_log = logging.getLogger(__name__)

_RISES: Final = 0  # XSyncPositiveTransition
_FALLS: Final = 1  # XSyncNegativeTransition
_QUEUED_ALREADY: Final = 0
_ALL_FIELDS: Final = 0x3F  # counter, value type, value, test, delta, events


class _Value(c.Structure):
    _fields_ = (("hi", c.c_int), ("lo", c.c_uint))


class _SystemCounter(c.Structure):
    _fields_ = (("name", c.c_char_p), ("counter", c.c_ulong), ("resolution", _Value))


class _Trigger(c.Structure):
    _fields_ = (
        ("counter", c.c_ulong),
        ("value_type", c.c_int),
        ("wait_value", _Value),
        ("test_type", c.c_int),
    )


class _AlarmAttributes(c.Structure):
    _fields_ = (("trigger", _Trigger), ("delta", _Value), ("events", c.c_int), ("state", c.c_int))


class _AlarmEvent(c.Structure):
    """The head of XSyncAlarmNotifyEvent."""

    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("send_event", c.c_int),
        ("display", c.c_void_p),
        ("alarm", c.c_ulong),
    )


class _Event(c.Union):
    _fields_ = (("type", c.c_int), ("notify", _AlarmEvent), ("pad", c.c_long * 24))


_OnExit = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)
_OnError = c.CFUNCTYPE(c.c_int, c.c_void_p)
_stay_calm = _OnError(lambda display: 0)

_SIGNATURES: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "XOpenDisplay": (c.c_void_p, (c.c_char_p,)),
    "XCloseDisplay": (c.c_int, (c.c_void_p,)),
    "XConnectionNumber": (c.c_int, (c.c_void_p,)),
    "XPending": (c.c_int, (c.c_void_p,)),
    "XEventsQueued": (c.c_int, (c.c_void_p, c.c_int)),
    "XNextEvent": (c.c_int, (c.c_void_p, c.POINTER(_Event))),
    "XFlush": (c.c_int, (c.c_void_p,)),
    "XSyncQueryExtension": (c.c_int, (c.c_void_p, c.POINTER(c.c_int), c.POINTER(c.c_int))),
    "XSyncInitialize": (c.c_int, (c.c_void_p, c.POINTER(c.c_int), c.POINTER(c.c_int))),
    "XSyncListSystemCounters": (
        c.POINTER(_SystemCounter),
        (c.c_void_p, c.POINTER(c.c_int)),
    ),
    "XSyncFreeSystemCounterList": (None, (c.POINTER(_SystemCounter),)),
    "XSyncQueryCounter": (c.c_int, (c.c_void_p, c.c_ulong, c.POINTER(_Value))),
    "XSyncCreateAlarm": (c.c_ulong, (c.c_void_p, c.c_ulong, c.POINTER(_AlarmAttributes))),
    "XSyncDestroyAlarm": (c.c_int, (c.c_void_p, c.c_ulong)),
}


class _Xlib:
    """The functions used, with their types declared: pointers are wider than ctypes assumes."""

    def __init__(self) -> None:
        x11, ext = c.CDLL("libX11.so.6"), c.CDLL("libXext.so.6")
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(ext if name.startswith("XSync") else x11, name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        # libX11 before 1.7 cannot outlive a lost connection: there the process ends.
        self.on_exit = getattr(x11, "XSetIOErrorExitHandler", None)
        if self.on_exit is not None:
            self.on_exit.argtypes, self.on_exit.restype = (c.c_void_p, _OnExit, c.c_void_p), None
            # WORKAROUND libX11 1.8 ends the process in its default handler, before it asks the
            # display's own exit handler; displays without one still end it.
            x11.XSetIOErrorHandler(_stay_calm)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


class XSyncSensor:
    """The `ActivitySensor` port. Thresholds are exact to a few milliseconds."""

    name = "xsync"
    is_push = True

    def __init__(self, loop: Loop, display: str) -> None:
        self._loop = loop
        self._display_name = display
        self._x: _Xlib | None = None
        self._display: int | None = None
        self._counter = 0
        self._event_base = 0
        self._alarms: dict[float, tuple[int, int]] = {}
        self._unwatch: Cancel | None = None
        self._on_change: Callable[[], None] | None = None
        self._on_exit = _OnExit(lambda display, data: self._lose())

    def start(self, on_change: Callable[[], None]) -> None:
        """Connect. Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
        try:
            self._x = _Xlib()
        except (OSError, AttributeError) as error:
            raise self._unavailable(str(error)) from error
        self._display = self._x.XOpenDisplay(self._display_name.encode())
        if not self._display:
            raise self._unavailable(f"no connection to {self._display_name}")
        if self._x.on_exit is not None:
            self._x.on_exit(self._display, self._on_exit, None)
        try:
            self._find_counter(self._x)
        except KnownError:
            self.stop()
            raise
        self._on_change = on_change
        fd = self._x.XConnectionNumber(self._display)
        self._unwatch = self._loop.watch_readable(fd, self._drain)

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Replace the thresholds. One already passed is not told: look."""
        if self._x is None or self._display is None:
            return
        for threshold_s in self._alarms.keys() - thresholds_s:
            for alarm in self._alarms.pop(threshold_s):
                self._x.XSyncDestroyAlarm(self._display, alarm)
        for threshold_s in thresholds_s - self._alarms.keys():
            self._alarms[threshold_s] = (
                self._alarm(self._x, threshold_s, _RISES),
                self._alarm(self._x, threshold_s, _FALLS),
            )
        self._x.XFlush(self._display)

    def look(self) -> Look:
        """Ask the server; one round trip, about 0.1 ms."""
        if self._x is None or self._display is None:
            return Look(None)
        value = _Value()
        is_known = self._x.XSyncQueryCounter(self._display, self._counter, c.byref(value))
        self._deliver_queued()
        return Look(_milliseconds(value) / 1000 if is_known and self._display else None)

    def stop(self) -> None:
        """Close the connection; the server forgets the alarms with it."""
        self._let_go()
        if self._x is not None and self._display:
            self._x.XCloseDisplay(self._display)
        self._display = None

    def _unavailable(self, reason: str) -> KnownError:
        return KnownError("sensor-unavailable", sensor=self.name, reason=reason)

    def _find_counter(self, x: _Xlib) -> None:
        base, ignored, count = c.c_int(), c.c_int(), c.c_int()
        if not x.XSyncQueryExtension(self._display, c.byref(base), c.byref(ignored)):
            raise self._unavailable("no SYNC extension")
        self._event_base = base.value
        x.XSyncInitialize(self._display, c.byref(c.c_int()), c.byref(c.c_int()))
        counters = x.XSyncListSystemCounters(self._display, c.byref(count))
        for index in range(count.value):
            if counters[index].name == b"IDLETIME":
                self._counter = counters[index].counter
        if counters:
            x.XSyncFreeSystemCounterList(counters)
        if not self._counter:
            raise self._unavailable("no IDLETIME counter")

    def _alarm(self, x: _Xlib, threshold_s: float, test: int) -> int:
        at_ms = round(threshold_s * 1000)
        wanted = _AlarmAttributes()
        wanted.trigger = _Trigger(self._counter, 0, _Value(at_ms >> 32, at_ms & 0xFFFFFFFF), test)
        wanted.events = 1
        return int(x.XSyncCreateAlarm(self._display, _ALL_FIELDS, c.byref(wanted)))

    def _drain(self) -> None:
        """Take what the server sent; tells once, however many alarms came together."""
        if self._x is None or self._display is None:
            return
        event, has_alarm = _Event(), False
        # An alarm that is destroyed says so, too; that is no news.
        ours = {alarm for pair in self._alarms.values() for alarm in pair}
        while self._display and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, c.byref(event))
            if event.type == self._event_base + 1 and event.notify.alarm in ours:
                has_alarm = True
        if has_alarm and self._on_change is not None:
            self._on_change()

    def _deliver_queued(self) -> None:
        """A round trip may have read events off the descriptor, which then stays silent."""
        if self._x is None or not self._display:
            return
        if self._x.XEventsQueued(self._display, _QUEUED_ALREADY):
            self._loop.call_soon_threadsafe(self._drain)

    def _let_go(self) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        self._on_change = None
        self._alarms.clear()

    def _lose(self) -> None:
        """The server ended the connection. Runs inside Xlib, so the closing waits."""
        _log.warning("the X server ended the connection of the idle sensor")
        self._let_go()
        display, self._display = self._display, None
        if self._x is not None and display:
            close = self._x.XCloseDisplay
            self._loop.call_soon_threadsafe(lambda: close(display))


def _milliseconds(value: _Value) -> int:
    return int((value.hi << 32) | value.lo)
