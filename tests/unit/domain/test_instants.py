"""Both clocks, the local day that rolls at 04:00, and what happened between two readings."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from neckbreak.domain.instants import Instant, day_start, gap
from rule_samples import NOON_MS, at

BERLIN = ZoneInfo("Europe/Berlin")


def local(*when: int, zone=BERLIN) -> Instant:
    moment = datetime(*when, tzinfo=zone)
    return Instant(int(moment.timestamp() * 1000), 0.0, 0.0, zone)


def test_a_late_evening_belongs_to_the_day_it_began_in() -> None:
    assert local(2026, 3, 3, 3, 59).day == date(2026, 3, 2)
    assert local(2026, 3, 3, 4, 0).day == date(2026, 3, 3)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 6, 1)])
def test_the_day_begins_at_four_local_on_days_of_clock_change_too(day: date) -> None:
    begin = Instant(day_start(day, BERLIN), 0.0, 0.0, BERLIN)
    assert begin.local.hour == 4
    assert begin.day == day
    assert begin.plus(-1).day == day - timedelta(days=1)


def test_the_offset_is_that_of_the_moment() -> None:
    assert local(2026, 1, 1, 12).offset_min == 60
    assert local(2026, 7, 1, 12).offset_min == 120
    west = timezone(timedelta(hours=-3, minutes=-30))
    assert local(2026, 7, 1, 12, zone=west).offset_min == -210


def test_later_runs_all_clocks() -> None:
    later = at().plus(90.5)
    assert later.seconds_since(at()) == 90.5
    assert later.utc_ms == NOON_MS + 90_500
    assert later.local == datetime(2026, 3, 2, 12, 1, 30, 500_000, tzinfo=UTC)


def test_a_gap_tells_sleep_from_a_clock_change() -> None:
    asleep = Instant(NOON_MS + 3_600_000, 1010.0, 4600.0)
    assert gap(at(), asleep).asleep_s == 3590
    assert gap(at(), asleep).awake_s == 10
    assert not gap(at(), asleep).is_clock_change

    set_back = Instant(NOON_MS - 3_590_000, 1010.0, 1010.0)
    assert gap(at(), set_back).wall_jump_s == -3600
    assert gap(at(), set_back).is_clock_change
    without_boot_clock = Instant(NOON_MS + 10_000, 1010.0, 1009.0)
    assert gap(at(), without_boot_clock).asleep_s == 0
