"""Idle time on Windows: GetLastInputInfo, asked when the answer could have changed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from neckbreak.errors import KnownError
from neckbreak.ports.activity import Look


class InputCalls(Protocol):
    """The system calls used, replaced by a fake in tests."""

    def last_input_ms(self) -> int | None:
        """Tick of the last input, 32 bits, starting over after 49.7 days; None if refused."""
        ...

    def tick_ms(self) -> int:
        """Tick now, 32 bits of the same count."""
        ...


def system_calls() -> InputCalls:
    """The real calls. Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
    if sys.platform != "win32":
        raise KnownError("sensor-unavailable", sensor="windows", reason="not Windows")
    import ctypes

    class LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("tick_ms", ctypes.c_uint))

    user32, kernel32 = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
    user32.GetLastInputInfo.argtypes = [ctypes.POINTER(LastInput)]
    kernel32.GetTickCount.restype = ctypes.c_uint

    class User32:
        def last_input_ms(self) -> int | None:
            found = LastInput(ctypes.sizeof(LastInput), 0)
            return found.tick_ms if user32.GetLastInputInfo(ctypes.byref(found)) else None

        def tick_ms(self) -> int:
            return int(kernel32.GetTickCount())

    return User32()


class WindowsSensor:
    """The `ActivitySensor` port, polled: the caller looks again when a threshold may be reached."""

    name = "windows"
    is_push = False

    def __init__(self, calls: InputCalls | None = None) -> None:
        self._calls = calls

    def start(self, on_change: Callable[[], None]) -> None:
        """Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
        if self._calls is None:
            self._calls = system_calls()
        if self._calls.last_input_ms() is None:
            raise KnownError("sensor-unavailable", sensor=self.name, reason="GetLastInputInfo")

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Nothing to do: the caller knows its thresholds."""

    def look(self) -> Look:
        """Two system calls."""
        last_ms = None if self._calls is None else self._calls.last_input_ms()
        if self._calls is None or last_ms is None:
            return Look(None)
        idle_ms = (self._calls.tick_ms() - last_ms) % 2**32
        # Input may arrive between the two calls; the difference then wraps to almost 2**32.
        return Look(0.0 if idle_ms > 2**31 else idle_ms / 1000)

    def stop(self) -> None:
        """Nothing to release."""
