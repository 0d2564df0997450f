"""The only place that reads clocks.

Three clocks are read together: the wall clock, one that stands still while the machine sleeps and
one that does not. Which system clocks those are differs, hence `_awake_and_boot` per platform:

    Linux    CLOCK_MONOTONIC                 CLOCK_BOOTTIME
    macOS    CLOCK_UPTIME_RAW                CLOCK_MONOTONIC_RAW (counts in sleep there)
    Windows  QueryUnbiasedInterruptTime      GetTickCount64

The time zone follows the person: it is read again when /etc/localtime points elsewhere. Python's
own `zoneinfo` does the arithmetic; where the zone has no file, the system's conversion does
(`SystemZone`).
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo

from neckbreak.domain.instants import Instant

LOCALTIME = "/etc/localtime"

_SIMULTANEOUS_S = 0.005
"""Readings that lie further apart are taken again: the process was interrupted between them."""

if sys.platform == "win32":
    import ctypes

    _kernel32 = ctypes.WinDLL("kernel32")
    _kernel32.GetTickCount64.restype = ctypes.c_ulonglong
    _kernel32.QueryUnbiasedInterruptTime.argtypes = [ctypes.POINTER(ctypes.c_ulonglong)]

    def _awake_and_boot() -> tuple[float, float]:
        awake_100ns = ctypes.c_ulonglong()
        _kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake_100ns))
        return awake_100ns.value / 1e7, _kernel32.GetTickCount64() / 1e3

elif sys.platform == "darwin":

    def _awake_and_boot() -> tuple[float, float]:
        return (
            time.clock_gettime(time.CLOCK_UPTIME_RAW),
            time.clock_gettime(time.CLOCK_MONOTONIC_RAW),
        )

else:

    def _awake_and_boot() -> tuple[float, float]:
        return time.clock_gettime(time.CLOCK_MONOTONIC), time.clock_gettime(time.CLOCK_BOOTTIME)


def awake_s() -> float:
    """Seconds on the monotonic clock, for time limits inside adapters. Any thread."""
    return time.monotonic()


class SystemZone(tzinfo):
    """The system's own conversion, for machines whose zone is no zoneinfo file. Any thread.

    It follows a change of the zone only as far as the C library does.
    """

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """Offset of a local time; the first of the two readings where clocks go back."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        """Unknown: the system does not say which part of the offset is summer time."""
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        """The system's abbreviation."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, dt: datetime) -> datetime:
        """Convert; sets `fold` in the doubled hour, so that it stays in order."""
        fixed = dt.replace(tzinfo=UTC).astimezone()
        local = fixed.replace(tzinfo=self)
        return local if local.utcoffset() == fixed.utcoffset() else local.replace(fold=1)


class LocalZone:
    """Finds the person's time zone and notices when it changes. Any thread."""

    def __init__(self, env: Mapping[str, str], localtime: str = LOCALTIME) -> None:
        self._tz = env.get("TZ", "").lstrip(":")
        self._localtime = localtime
        self._seen: tuple[int, int, int] | None = None
        self._zone: tzinfo | None = None

    def __call__(self) -> tzinfo:
        """The zone now; costs one `lstat` unless it changed."""
        if self._tz and self._zone is not None:
            return self._zone
        seen = self._mark()
        if self._zone is None or seen != self._seen:
            self._zone, self._seen = self._find(), seen
        return self._zone

    def _mark(self) -> tuple[int, int, int] | None:
        try:
            found = os.lstat(self._localtime)
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_ctime_ns

    def _find(self) -> tzinfo:
        from zoneinfo import ZoneInfo

        try:
            if self._tz and not self._tz.startswith("/"):
                return ZoneInfo(self._tz)
            file = self._tz or self._localtime
            _, found, key = os.path.realpath(file).partition("zoneinfo/")
            if found:
                return ZoneInfo(key)
            with open(file, "rb") as data:
                return ZoneInfo.from_file(data)
        except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
            return SystemZone()


class SystemClock:
    """The `Clock` port on the machine's clocks. Any thread."""

    def __init__(
        self,
        zone: Callable[[], tzinfo] | None = None,
        awake_and_boot: Callable[[], tuple[float, float]] = _awake_and_boot,
    ) -> None:
        self._zone = zone or LocalZone(os.environ)
        self._awake_and_boot = awake_and_boot

    def now(self) -> Instant:
        """All clocks, read within a few milliseconds of each other."""
        for _ in range(4):
            begin_s = self._awake_and_boot()[0]
            wall_ns = time.time_ns()
            awake, boot = self._awake_and_boot()
            if awake - begin_s < _SIMULTANEOUS_S:
                break
        return Instant(wall_ns // 1_000_000, awake, boot, self._zone())
