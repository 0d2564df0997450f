"""What is told of the day and of a range is the record's, nothing else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

from fakes.presenter import FakePresenter
from fakes.stores import FakeSettings, FakeState
from fakes.workplace import SteppedWorld
from neckbreak.app.account import Account
from neckbreak.app.day_desk import DayDesk
from neckbreak.app.ports_used import Ports
from neckbreak.app.timeline import Timeline
from neckbreak.app.troubles import Troubles
from neckbreak.domain.adherence import BreakKind, Stamp, summarise
from neckbreak.domain.planner import Kind, PlannerState
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import Prescription
from rule_samples import HOUR_MS, MONDAY, at, follow, stage
from unit.app.desks import PLAN, desk_with, does

STATE = PlannerState(now=at(), day=MONDAY, first_day=MONDAY)


def account_of(desk: DayDesk, clock: str = "12:00") -> tuple[Account, Timeline]:
    """The account of a day desk of the tests, asked at a time of Monday."""
    world = SteppedWorld(clock, MONDAY, UTC)
    ports = Ports(
        world, world, world.sensor, world.session, world.interruptions, desk.records,
        FakeState(), FakeSettings(), FakePresenter(),
    )  # fmt: skip
    timeline = Timeline(desk.records)
    return Account(ports, desk.screening, desk, timeline, Troubles(ports)), timeline


def test_today_is_the_record_of_the_day_and_what_comes_next() -> None:
    desk = desk_with(PLAN)
    does(desk, desk.holding(Kind.EXERCISE, at(), "press"))
    account, timeline = account_of(desk, "12:10")
    timeline.begin(at(), STATE)
    view = account.today(replace(STATE, now=at(600)), Policy(programme=PLAN.id))
    assert view.day == MONDAY
    assert (view.status.dose_done, view.status.dose_asked) == (1, 2)
    assert [(span.kind, span.end_ms - span.begin_ms) for span in view.spans] == [("away", 600_000)]
    assert [(line.prescription, line.done, line.asked) for line in view.dose] == [
        ("press", 1, 1), ("pull", 0, 1),
    ]  # fmt: skip
    assert view.dose[0].name == {"en": "Press"}
    assert [item.exercise for item in view.next_items] == ["pull"]
    assert view.next_items[0].seconds == 35
    assert [row.kind for row in view.breaks] == [BreakKind.HOMEWORK]
    assert view.now == Stamp.of(at(600))
    nine = at(-3 * 3600).utc_ms
    assert view.hours == ((nine, nine + 9 * HOUR_MS),)


def test_a_prescribed_exercise_that_left_the_catalogue_is_not_shown() -> None:
    gone = follow(stage("press", Prescription("ghost", ("ghost",)))).programme
    desk = desk_with(gone)
    view = account_of(desk)[0].today(STATE, Policy(programme=gone.id))
    assert [line.prescription for line in view.dose] == ["press"]


def test_the_review_equals_the_record() -> None:
    desk = desk_with(PLAN)
    does(desk, desk.holding(Kind.EXERCISE, at(), "press"))
    sunday = MONDAY + timedelta(days=6)
    review = account_of(desk)[0].review(MONDAY, sunday, STATE)
    records = desk.records
    assert review == summarise(
        records.breaks(MONDAY, sunday),
        records.performances(MONDAY, sunday),
        records.prescribed(MONDAY, sunday),
        MONDAY,
        sunday,
    )
    assert (review.dose.numerator, review.dose.denominator) == (1, 2)


def test_an_excused_day_leaves_the_figures_of_today_as_of_review() -> None:
    desk = desk_with(PLAN)
    does(desk, desk.holding(Kind.EXERCISE, at(), "press"))
    desk.records.add_excused(MONDAY, "ill", Stamp.of(at()))
    assert account_of(desk)[0].review(MONDAY, MONDAY, STATE).dose.denominator == 0
