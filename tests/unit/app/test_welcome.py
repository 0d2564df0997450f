"""The first run as a person meets it: taken up, left, gone on with, ended or skipped."""

from __future__ import annotations

import pytest

from fakes.records import FakeRecords
from fakes.workplace import Workplace
from neckbreak.app.login import StartAtLogin
from neckbreak.app.screening import Screening
from neckbreak.app.welcome import HABIT_PLAN, HabitPlan, Step, Welcome
from neckbreak.domain.planner import On
from neckbreak.domain.screening import EMERGENCY_PART
from neckbreak.ports.views import Condition
from rule_samples import at

FIRST = dict.fromkeys(EMERGENCY_PART, "no")


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture
def welcome(records: FakeRecords) -> Welcome:
    return Welcome(records)


def test_a_fresh_record_begins_with_the_first_step(welcome) -> None:
    assert welcome.is_due()
    assert not welcome.is_skipped()
    assert welcome.step() is Step.HELLO


def test_after_a_restart_it_goes_on_where_it_was_left(welcome, records) -> None:
    welcome.reach(Step.SAFETY, at())
    Screening(records).answer(FIRST, at(30))
    welcome.reach(Step.DESK, at(60))
    again = Welcome(records)
    assert again.is_due(), "answering its questions does not end it"
    assert again.step() is Step.DESK


def test_the_end_is_the_end(welcome) -> None:
    welcome.reach(Step.PLAN, at())
    welcome.end(at(5))
    assert not welcome.is_due()
    assert not welcome.is_skipped()


def test_skipped_it_asks_no_more_but_can_be_taken_up_again(welcome) -> None:
    welcome.reach(Step.GOAL, at())
    welcome.end(at(5), is_skipped=True)
    assert not welcome.is_due()
    assert welcome.is_skipped()
    assert welcome.step() is Step.GOAL
    welcome.reach(Step.GOAL, at(9))
    assert welcome.is_due()


def test_whoever_was_screened_another_way_counts_as_welcomed(welcome, records) -> None:
    Screening(records).answer(FIRST, at())
    assert not welcome.is_due()


def test_the_if_then_plan_is_kept_as_typed(welcome, records) -> None:
    assert welcome.plan() == HabitPlan()
    plan = HabitPlan("pour my first coffee", "a meeting runs over", 8)
    welcome.keep_plan(HabitPlan("  pour my first coffee ", "a meeting runs over", 8), at())
    assert welcome.plan() == plan
    welcome.keep_plan(plan, at(9))
    days = at().day, at().day
    assert len(records.entries(HABIT_PLAN, *days)) == 1, "the same plan is kept once"


def test_nothing_answered_is_nothing_kept(welcome, records) -> None:
    welcome.keep_plan(HabitPlan(), at())
    assert records.latest_entry(HABIT_PLAN) is None


@pytest.mark.parametrize("confidence", [-1, 11])
def test_a_confidence_is_zero_to_ten(welcome, confidence) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        welcome.keep_plan(HabitPlan(confidence=confidence), at())


def test_start_at_login_asks_the_system() -> None:
    class System:
        on = False

        def is_on(self) -> bool:
            return self.on

        def set(self, is_on: bool) -> None:
            self.on = is_on

    system = System()
    login = StartAtLogin(lambda: system)
    assert not login.is_on()
    login.set(True)
    assert login.is_on()


def test_a_fresh_data_directory_begins_paused_until_the_first_run_is_over(tmp_path) -> None:
    desk = Workplace(tmp_path, is_screened=False, is_veteran=False)
    assert desk.conductor.status().condition is Condition.PAUSED
    desk.works(hours=3)
    assert desk.presenter.shown == [], "nothing is offered by itself"

    desk.conductor.uses.welcome.end(desk.now)
    desk.conductor.resume()
    desk.works_until_prompted()


def test_a_screened_person_is_planned_for_at_once(tmp_path) -> None:
    desk = Workplace(tmp_path, is_veteran=False)
    assert desk.conductor.status().condition is Condition.WORKING
    assert desk.conductor.uses.welcome.first_mode() == On()
