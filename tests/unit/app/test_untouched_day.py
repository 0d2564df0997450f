"""A machine that is left on asks nobody for anything: blank is blank."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeShelf
from fakes.workplace import MONDAY, Workplace
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy
from rule_samples import catalogue, exercise, follow, real_catalogue, stage

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)


@pytest.fixture
def desk(tmp_path: Path) -> Workplace:
    """Somebody who did one break on Monday morning."""
    desk = Workplace(tmp_path / "data", policy=Policy(microbreaks=False), records=FakeRecords())
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    return desk


def asks(desk: Workplace, day: object) -> bool:
    return bool(desk.core.records.prescribed(day, day))


def test_a_day_that_nobody_came_to_is_blank(desk: Workplace) -> None:
    desk.conductor.on_change(desk.conductor.today)
    desk.idles(hours=48)
    assert desk.now.day == WEDNESDAY
    assert not asks(desk, TUESDAY), "a working day, but nobody was there"
    desk.works(minutes=1)
    assert asks(desk, WEDNESDAY)
    review = desk.conductor.review(MONDAY, WEDNESDAY)
    assert [row.dose.share is None for row in review.rows] == [False, True, False]
    assert review.days.denominator == 2


def test_a_day_is_asked_for_as_soon_as_somebody_is_there(desk: Workplace) -> None:
    desk.idles(hours=24)
    assert desk.now.day == TUESDAY
    assert desk.conductor.status().dose_asked == 0
    desk.works(seconds=10)
    assert asks(desk, TUESDAY)
    assert desk.conductor.status().dose_asked > 0


def test_who_works_through_the_night_is_asked_at_the_change_of_day(desk: Workplace) -> None:
    desk.works(hours=19)
    assert desk.now.day == TUESDAY
    assert asks(desk, TUESDAY)


def test_today_shows_what_the_day_asks_for_before_anybody_came(desk: Workplace) -> None:
    desk.idles(hours=24)
    assert desk.conductor.today().dose
    assert not asks(desk, TUESDAY)


def test_a_fixed_time_in_an_empty_room_asks_for_nothing(desk: Workplace) -> None:
    followed = desk.conductor.day.followed
    desk.idles(hours=24)
    (first, *_) = followed.prescribed(TUESDAY)
    assert followed.is_asked(first.prescription, TUESDAY)
    assert not asks(desk, TUESDAY)


def test_a_programme_that_nobody_needed_stays_unread(tmp_path: Path) -> None:
    desk = Workplace(tmp_path / "data", policy=Policy(microbreaks=False), records=FakeRecords())
    desk.works(minutes=30)
    assert not asks(desk, MONDAY)
    assert desk.conductor.day.followed.keep(MONDAY) is False


def test_a_programme_read_for_its_fixed_times_alone_costs_no_catalogue(tmp_path: Path) -> None:
    plan = replace(follow(stage("press")).programme, id="own")
    shelf = FakeShelf(catalogue(exercise("press"), *real_catalogue().exercises.values()), plan)
    policy = Policy(microbreaks=False, programme="own")
    desk = Workplace(tmp_path / "data", policy=policy, records=FakeRecords(), shelf=shelf)
    desk.works(minutes=30)
    assert shelf.kept is not None, "it may have had some"
    assert not asks(desk, MONDAY)
    desk.conductor.today()
    assert asks(desk, MONDAY)
