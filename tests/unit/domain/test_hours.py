"""Working hours on the real clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from neckbreak.domain.hours import look, spans_around, utc_ms_of
from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Hours

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = Hours((((540, 750), (810, 1080)),) * 5 + ((),) * 2)


def at(text: str, zone: ZoneInfo = BERLIN) -> Instant:
    local = datetime.fromisoformat(text).replace(tzinfo=zone)
    return Instant(round(local.timestamp() * 1000), 0.0, 0.0, zone)


def edge(hours: Hours, text: str) -> tuple[bool, str | None]:
    is_open, edge_ms = look(hours, at(text))
    if edge_ms is None:
        return is_open, None
    local = datetime.fromtimestamp(edge_ms / 1000, UTC).astimezone(BERLIN)
    return is_open, f"{local:%a %H:%M}"


@pytest.mark.parametrize(
    "now, found",
    [
        ("2026-03-02T08:59:59", (False, "Mon 09:00")),
        ("2026-03-02T09:00", (True, "Mon 12:30")),
        ("2026-03-02T12:30", (False, "Mon 13:30")),
        ("2026-03-02T17:59:59", (True, "Mon 18:00")),
        ("2026-03-06T18:00", (False, "Mon 09:00")),
    ],
)
def test_open_until_and_closed_until(now: str, found: tuple[bool, str]) -> None:
    assert edge(OFFICE, now) == found


def test_one_opening_a_week_is_found_from_anywhere() -> None:
    monday = Hours((((540, 600),), (), (), (), (), (), ()))
    assert edge(monday, "2026-03-02T10:00") == (False, "Mon 09:00")


def test_no_hours_never_open() -> None:
    assert edge(Hours(((),) * 7), "2026-03-02T10:00") == (False, None)


def test_a_range_over_midnight_belongs_to_the_day_it_begins_on() -> None:
    friday_night = Hours(((), (), (), (), ((1320, 1800),), (), ()))
    assert edge(friday_night, "2026-03-07T03:00") == (True, "Sat 06:00")
    assert edge(friday_night, "2026-03-06T03:00") == (False, "Fri 22:00")


def test_touching_and_overlapping_ranges_are_one() -> None:
    joined = Hours((((540, 720), (700, 800), (800, 1080), (560, 570)),) * 7)
    assert edge(joined, "2026-03-02T10:00") == (True, "Mon 18:00")


@pytest.mark.parametrize("day, hours", [("2026-03-29", 3), ("2026-10-25", 5), ("2026-06-07", 4)])
def test_days_of_clock_change_have_the_hours_they_have(day: str, hours: int) -> None:
    """01:00 to 05:00 on the wall."""
    night = Hours((((60, 300),),) * 7)
    spans = spans_around(night, date.fromisoformat(day), BERLIN)
    begin = utc_ms_of(date.fromisoformat(day), 60, BERLIN)
    assert dict(spans)[begin] - begin == hours * 3_600_000


def test_an_hour_that_comes_twice_ends_the_second_time_and_one_that_never_comes_is_empty() -> None:
    to_half_past_two = Hours((((120, 150),),) * 7)
    (autumn,) = (
        (begin, end)
        for begin, end in spans_around(to_half_past_two, date(2026, 10, 25), BERLIN)
        if begin == utc_ms_of(date(2026, 10, 25), 120, BERLIN)
    )
    assert autumn[1] - autumn[0] == 90 * 60_000
    gone = Hours((((150, 150),),) * 7)
    assert spans_around(gone, date(2026, 3, 29), BERLIN) == ()
