"""Idle time on macOS: CGEventSource, asked when the answer could have changed. No permission."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable

from neckbreak.errors import KnownError
from neckbreak.ports.activity import Look

_COMBINED_SESSION_STATE = 0
_ANY_INPUT = 0xFFFFFFFF

SecondsSinceInput = Callable[[], float]


def system_call() -> SecondsSinceInput:
    """The real call. Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
    if sys.platform != "darwin":
        raise KnownError("sensor-unavailable", sensor="macos", reason="not macOS")
    import ctypes

    try:
        library = ctypes.CDLL(
            "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
        )
        function = library.CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError) as error:
        raise KnownError("sensor-unavailable", sensor="macos", reason=str(error)) from error
    function.argtypes, function.restype = (ctypes.c_int32, ctypes.c_uint32), ctypes.c_double
    return lambda: float(function(_COMBINED_SESSION_STATE, _ANY_INPUT))


class MacSensor:
    """The `ActivitySensor` port, polled: the caller looks again when a threshold may be reached."""

    name = "macos"
    is_push = False

    def __init__(self, seconds_since_input: SecondsSinceInput | None = None) -> None:
        self._seconds_since_input = seconds_since_input

    def start(self, on_change: Callable[[], None]) -> None:
        """Raises KnownError("sensor-unavailable", sensor=..., reason=...)."""
        if self._seconds_since_input is None:
            self._seconds_since_input = system_call()

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Nothing to do: the caller knows its thresholds."""

    def look(self) -> Look:
        """One system call."""
        if self._seconds_since_input is None:
            return Look(None)
        idle_s = self._seconds_since_input()
        return Look(idle_s if math.isfinite(idle_s) and idle_s >= 0 else None)

    def stop(self) -> None:
        """Nothing to release."""
