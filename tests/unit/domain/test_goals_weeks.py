"""Weeks on plan: counted, forgiven, never taken away."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from neckbreak.domain.goals_weeks import Kept, counted, weeks_of

MONDAY = date(2026, 11, 2)


def week(number: int, *kept: int | None) -> list[tuple[date, bool | None]]:
    first = MONDAY + timedelta(days=7 * number)
    return [
        (first + timedelta(days=index), None if each is None else bool(each))
        for index, each in enumerate(kept)
    ]


LONG_AFTER = MONDAY + timedelta(days=100)


@pytest.mark.parametrize(
    "done, how",
    [
        ((4, 4, 4, 4, 4), Kept.ON_PLAN),
        ((4, 4, 4, 4, 0), Kept.ON_PLAN),
        ((4, 4, 4, 0, 0), Kept.PARTLY),
        ((4, 4, 0), Kept.ON_PLAN),
        ((4, 0), Kept.ON_PLAN),
        ((0,), Kept.PARTLY),
        ((4, None, None, 4), Kept.ON_PLAN),
    ],
)
def test_a_week_is_on_plan_from_70_percent_or_all_but_one_day(done, how) -> None:
    assert weeks_of(week(0, *done), LONG_AFTER)[0].how is how


def test_the_present_week_is_still_running() -> None:
    weeks = weeks_of(week(0, 4, 4), MONDAY + timedelta(days=1))
    assert weeks[0].how is Kept.RUNNING
    assert (weeks[0].kept, weeks[0].planned) == (2, 2)
    assert weeks[0].number == 45


def test_weeks_before_the_first_plan_are_left_out_and_blank_ones_stay_blank() -> None:
    rows = week(0, None, None) + week(1, 4, 4) + week(2, None) + week(3, 0, 0, 0)
    weeks = weeks_of(rows, LONG_AFTER)
    assert [each.how for each in weeks] == [Kept.ON_PLAN, Kept.BLANK, Kept.PARTLY]
    assert counted(weeks) == (1, 2), "a week off takes nothing away"


def test_without_a_plan_there_are_no_weeks() -> None:
    assert weeks_of(week(0, None), LONG_AFTER) == ()
