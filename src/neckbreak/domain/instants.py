"""Instants: one reading of both clocks, and the calendar that follows from it.

Work and break durations are measured on the *monotonic* clock, dates and hours on the *wall*
clock. Both are read together by `desktop.clock`, never here, and travel as an `Instant`. The local
day rolls over at 04:00, so that a late evening belongs to the day it began in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

ROLLOVER_HOUR = 4
"""Local hour at which a new day begins; outside 02:00-03:00 where clocks change."""

CLOCK_CHANGE_S = 2.0
"""The wall clock was set when it moved this much more or less than the monotonic clock."""


@dataclass(frozen=True, slots=True)
class Instant:
    """One simultaneous reading of the clocks.

    `utc_ms` wall clock, milliseconds since 1970 UTC. `monotonic_s` seconds, stands still while the
    machine sleeps. `boot_s` seconds, keeps counting in sleep (equal to `monotonic_s` where the
    system has no such clock). `zone` is the person's time zone at that moment.
    """

    utc_ms: int
    monotonic_s: float
    boot_s: float
    zone: tzinfo = field(default=UTC, compare=False)

    @property
    def local(self) -> datetime:
        """The wall clock as the person reads it (aware)."""
        return datetime.fromtimestamp(self.utc_ms / 1000, UTC).astimezone(self.zone)

    @property
    def day(self) -> date:
        """The local day this instant counts for: it begins at 04:00 local time."""
        return (self.local - timedelta(hours=ROLLOVER_HOUR)).date()

    @property
    def offset_min(self) -> int:
        """Minutes to add to UTC to get local time, as stored beside every record."""
        offset = self.local.utcoffset() or timedelta()
        return int(offset.total_seconds() // 60)

    def plus(self, seconds: float) -> Instant:
        """The instant `seconds` later, all clocks running and the machine awake."""
        return Instant(
            self.utc_ms + round(seconds * 1000),
            self.monotonic_s + seconds,
            self.boot_s + seconds,
            self.zone,
        )

    def seconds_since(self, earlier: Instant) -> float:
        """Seconds awake between two instants (monotonic; negative if `earlier` is later)."""
        return self.monotonic_s - earlier.monotonic_s


@dataclass(frozen=True, slots=True)
class Gap:
    """What happened to the clocks between two readings."""

    awake_s: float
    asleep_s: float
    wall_jump_s: float

    @property
    def is_clock_change(self) -> bool:
        """Somebody or something set the wall clock (not a sleep)."""
        return abs(self.wall_jump_s) > CLOCK_CHANGE_S


def gap(earlier: Instant, later: Instant) -> Gap:
    """Compare two readings: seconds awake, seconds asleep, and the jump of the wall clock.

    The jump is what the wall clock moved beyond awake and asleep time; it is 0 without a change.
    """
    awake_s = later.monotonic_s - earlier.monotonic_s
    total_s = later.boot_s - earlier.boot_s
    wall_s = (later.utc_ms - earlier.utc_ms) / 1000
    return Gap(awake_s, max(0.0, total_s - awake_s), wall_s - total_s)


def day_start(day: date, zone: tzinfo) -> int:
    """UTC milliseconds at which the local `day` begins (04:00 local)."""
    begin = datetime(day.year, day.month, day.day, ROLLOVER_HOUR, tzinfo=zone)
    return round(begin.timestamp() * 1000)
