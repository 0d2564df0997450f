"""Working hours on the real clock: when they are open, when they close, when they open next.

Hours are written as local wall-clock ranges per weekday. Here they become spans of UTC, so that a
day with 23 or 25 hours and a range over midnight need no special case anywhere else.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Hours

DAYS_BACK = 2
DAYS_AHEAD = 9
"""More than a week, so that the next opening is found whenever there is one."""


def utc_ms_of(day: date, minutes: int, zone: tzinfo, *, is_end: bool = False) -> int:
    """UTC milliseconds of a local wall time, in minutes since midnight of `day` (may exceed 1440).

    Where the clock shows a time twice, a range begins at the first and ends at the second.
    """
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - local time, placed below
    local = midnight + timedelta(minutes=minutes)
    placed = local.replace(tzinfo=zone, fold=int(is_end))
    return round(placed.astimezone(UTC).timestamp() * 1000)


@lru_cache(maxsize=64)
def spans_around(hours: Hours, day: date, zone: tzinfo) -> tuple[tuple[int, int], ...]:
    """Open spans (UTC ms, begin and end) around a local date, touching ones joined, in order."""
    found: list[tuple[int, int]] = []
    for offset in range(-DAYS_BACK, DAYS_AHEAD + 1):
        date_there = day + timedelta(days=offset)
        for begin_min, end_min in hours.days[date_there.isoweekday() - 1]:
            begin = utc_ms_of(date_there, begin_min, zone)
            end = utc_ms_of(date_there, end_min, zone, is_end=True)
            if begin < end:
                found.append((begin, end))
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(found):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)


def look(hours: Hours, now: Instant) -> tuple[bool, int | None]:
    """Is it working time, and the UTC ms of the next closing (when open) or opening (when not).

    None when there are no hours at all. Hours without an end give a closing far ahead.
    """
    for begin, end in spans_around(hours, now.local.date(), now.zone):
        if now.utc_ms < begin:
            return False, begin
        if now.utc_ms < end:
            return True, end
    return False, None
