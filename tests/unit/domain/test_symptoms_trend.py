"""How pain goes over weeks: worse, not better, keeps returning, gone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from neckbreak.domain.adherence import PainRow, Stamp
from neckbreak.domain.symptoms_trend import Trend, trend
from rule_samples import DAY_MS, MONDAY, NOON_MS


def pain(day: float, value: int, moment: str = "after") -> PainRow:
    stamp = Stamp(round(NOON_MS + day * DAY_MS), MONDAY + timedelta(days=int(day + 0.5)), 0)
    return PainRow(1, stamp, None, moment, value)


def days(first: int, values: list[int]) -> list[PainRow]:
    return [pain(first + index, value) for index, value in enumerate(values)]


def on(day: float, *answers: list[PainRow], **options) -> Trend:
    rows = [row for part in answers for row in part]
    return trend(rows, round(NOON_MS + day * DAY_MS), **options)


FIRST_WEEK = days(0, [3, 3, 3])


def test_no_answers_say_nothing() -> None:
    assert on(0) == Trend()


@pytest.mark.parametrize("now, is_worse", [([5, 5, 5], True), ([5, 5, 4], False)])
def test_two_points_more_than_at_first_is_worse(now, is_worse) -> None:
    assert on(23, FIRST_WEEK, days(20, now)).is_worse is is_worse


def test_fewer_than_three_answers_are_no_mean_and_during_is_left_out() -> None:
    assert not on(23, FIRST_WEEK, days(20, [9, 9])).is_worse
    during = [pain(20.5, 9, "during")]
    assert not on(23, FIRST_WEEK, days(20, [9, 9]), during).is_worse


def test_it_is_compared_with_the_last_review_too() -> None:
    high, low = days(0, [6, 6, 6]), days(30, [2, 2, 2])
    now = days(50, [4, 4, 4])
    assert not on(52, high, low, now).is_worse
    assert on(52, high, low, now, seen_ms=(round(NOON_MS + 29 * DAY_MS),)).is_worse
    fresh = (round(NOON_MS + 48 * DAY_MS),)
    assert not on(52, high, low, now, seen_ms=fresh).is_worse, "the review is not a week old"


def test_four_weeks_without_a_point_less_is_not_better() -> None:
    assert on(28, FIRST_WEEK, days(25, [3, 3, 3])).is_not_better
    assert not on(28, FIRST_WEEK, days(25, [2, 2, 2])).is_not_better
    assert not on(27, FIRST_WEEK, days(24, [3, 3, 3])).is_not_better, "not four weeks yet"
    mild = days(0, [2, 2, 2])
    assert not on(28, mild, days(25, [2, 2, 2])).is_not_better, "it began below 3"


def test_the_advice_is_repeated_every_four_weeks_at_most() -> None:
    told = round(NOON_MS + 28 * DAY_MS)
    assert not on(40, FIRST_WEEK, days(37, [3, 3, 3]), advised_ms=told).is_not_better
    assert on(57, FIRST_WEEK, days(54, [3, 3, 3]), advised_ms=told).is_not_better


def test_six_weeks_running_with_nobody_seen_is_advised() -> None:
    weekly = [pain(7 * week + 3, 1) for week in range(6)]
    assert on(42, weekly).is_not_better
    assert not on(42, weekly, seen_ms=(round(NOON_MS + 20 * DAY_MS),)).is_not_better
    gap = [row for index, row in enumerate(weekly) if index != 2]
    assert not on(42, gap).is_not_better


def test_pain_that_is_gone_for_two_weeks_is_gone() -> None:
    calm = [pain(day, 1) for day in (3, 10, 17)]
    assert on(18, [pain(0, 4)], calm).is_gone
    assert not on(16, [pain(0, 4)], calm[:2]).is_gone, "not two weeks yet"
    assert not on(18, calm).is_gone, "there never was any"
    assert not on(25, [pain(0, 4)], calm).is_gone, "no answer for a week"
    assert not on(18.5, [pain(0, 4)], calm, [pain(18, 2)]).is_gone


def episode(begin: float) -> list[PainRow]:
    return [pain(begin + day, 0) for day in (0, 14)] + days(int(begin) + 15, [4, 4])


def test_three_returns_in_six_months_ask_for_a_personal_programme() -> None:
    three = [pain(0, 4)], episode(10), episode(40), episode(70)
    assert on(90, *three).keeps_returning
    assert not on(90, *three[:3]).keeps_returning
    assert not on(250, *three).keeps_returning, "longer ago than six months"


def test_a_return_is_three_or_more_on_two_days_within_a_week() -> None:
    once = [pain(0, 4)], [pain(10, 0), pain(24, 0)]
    assert on(25, *once, [pain(24.6, 3), pain(24.7, 5)]).keeps_returning is False
    lone = [
        [pain(begin, 0), pain(begin + 14, 0), pain(begin + 15, 4), pain(begin + 23, 4)]
        for begin in (10, 40, 70)
    ]
    assert not on(100, [pain(0, 4)], *lone).keeps_returning, "more than a week apart"


def test_two_days_of_three_or_more_in_a_week_are_a_flare() -> None:
    assert on(5, days(3, [3, 3])).has_flared
    assert not on(5, [pain(3, 3)]).has_flared
    assert not on(20, days(3, [3, 3])).has_flared
