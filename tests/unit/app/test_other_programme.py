"""Another programme in mid-day: asked for from the next break on, and nothing done is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeShelf
from fakes.workplace import MONDAY, Workplace
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import Prescription
from neckbreak.errors import KnownError
from rule_samples import catalogue, exercise, follow, real_catalogue, stage

MORNING = replace(
    follow(stage(Prescription("press", ("press",), per_day=2), "pull", breaks_per_day=8)).programme,
    id="morning",
)
LATER = replace(follow(stage("lift", "pull", breaks_per_day=8)).programme, id="later")
REST = replace(follow(stage(Prescription("lift", ("lift",), days=(2,)))).programme, id="rest")
FULL = KnownError("disk-full", file="neckbreak.db")


@pytest.fixture
def desk(tmp_path: Path) -> Workplace:
    """Somebody who follows the morning programme: press twice and pull once a day."""
    own = [exercise(name) for name in ("press", "pull", "lift")]
    shelf = FakeShelf(catalogue(*own, *real_catalogue().exercises.values()), MORNING, LATER, REST)
    policy = Policy(microbreaks=False, programme="morning", exercise_breaks_per_day=8)
    return Workplace(tmp_path / "data", policy=policy, records=FakeRecords(), shelf=shelf)


def does_a_break(desk: Workplace) -> list[str]:
    """Does what the next break holds; gives its exercises."""
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    return [each.exercise.id for each in desk.presenter.plan.script.performances]


def asked(desk: Workplace) -> list[tuple[str, str, int]]:
    rows = desk.core.records.prescribed(MONDAY, MONDAY)
    return [(row.programme, row.prescription, row.performances) for row in rows]


def figures(desk: Workplace) -> tuple[float, float]:
    dose = desk.conductor.review(MONDAY, MONDAY).dose
    return dose.numerator, dose.denominator


def test_the_next_break_holds_what_the_other_programme_asks_for(desk: Workplace) -> None:
    assert does_a_break(desk) == ["press"]
    desk.conductor.follow("later")
    assert {*does_a_break(desk), *does_a_break(desk)} == {"lift", "pull"}
    assert [(row.programme, row.exercise) for row in desk.performances[:1]] == [
        ("morning", "press")
    ]
    assert {row.programme for row in desk.performances[1:]} == {"later"}
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.kind is BreakKind.MOVEMENT, "the dose of the day is done"


def test_an_invitation_that_stands_already_holds_the_other_programme_too(
    desk: Workplace,
) -> None:
    desk.works_until_prompted()
    assert [item.exercise for item in desk.presenter.prompt.items] == ["press"]
    desk.conductor.follow("later")
    desk.conductor.choose(Choice.START)
    desk.does_break()
    assert {row.programme for row in desk.performances} == {"later"}
    assert asked(desk) == [("later", "lift", 1), ("later", "pull", 1)]


def test_what_was_begun_stays_asked_and_the_rest_leaves_the_denominator(desk: Workplace) -> None:
    does_a_break(desk)
    assert asked(desk) == [("morning", "press", 2), ("morning", "pull", 1)]
    desk.conductor.follow("later")
    assert asked(desk) == [("morning", "press", 1), ("later", "lift", 1), ("later", "pull", 1)]
    status = desk.conductor.status()
    assert (status.dose_done, status.dose_asked) == (1, 3)
    does_a_break(desk)
    does_a_break(desk)
    assert figures(desk) == (3, 3)
    lines = [(line.prescription, line.done, line.asked) for line in desk.conductor.today().dose]
    assert lines == [("press", 1, 1), ("lift", 1, 1), ("pull", 1, 1)]


def test_an_exercise_of_both_is_counted_where_it_was_done(desk: Workplace) -> None:
    does_a_break(desk), does_a_break(desk)
    assert [row.exercise for row in desk.performances] == ["press", "pull"]
    desk.conductor.follow("later")
    assert ("morning", "pull", 1) in asked(desk)
    assert ("later", "pull", 1) in asked(desk), "the later programme asks for its own"
    assert {*does_a_break(desk), *does_a_break(desk)} == {"lift", "pull"}


def test_there_and_back_asks_for_the_rest_again(desk: Workplace) -> None:
    does_a_break(desk)
    desk.conductor.follow("later")
    desk.conductor.follow("morning")
    assert sorted(asked(desk)) == [("morning", "press", 2), ("morning", "pull", 1)]
    done = does_a_break(desk) + does_a_break(desk)
    assert sorted(done) == ["press", "pull"]
    assert figures(desk) == (3, 3)


def test_there_and_back_over_a_programme_that_rests_today(desk: Workplace) -> None:
    desk.works(minutes=1)
    desk.conductor.today()
    desk.conductor.follow("rest")
    assert asked(desk) == []
    assert desk.conductor.status().dose_asked == 0
    desk.conductor.follow("morning")
    assert sorted(asked(desk)) == [("morning", "press", 2), ("morning", "pull", 1)]


def test_no_programme_any_more_asks_for_nothing_more(desk: Workplace) -> None:
    does_a_break(desk)
    desk.settings.policy = replace(desk.settings.policy, programme=None)
    desk.conductor.policy_changed()
    assert asked(desk) == [("morning", "press", 1)]
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.kind is BreakKind.MOVEMENT


def test_a_programme_that_cannot_be_found_leaves_the_day_as_it_was(
    desk: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    does_a_break(desk)
    before = asked(desk)
    desk.settings.policy = replace(desk.settings.policy, programme="gone")
    desk.conductor.policy_changed()
    assert asked(desk) == before
    assert [each.key for each in desk.presenter.problems] == ["programme-unknown"]


def test_a_change_while_the_program_was_off_is_noticed(desk: Workplace) -> None:
    does_a_break(desk)
    desk.ends()
    desk.settings.policy = replace(desk.settings.policy, programme="later")
    desk.starts_again(minutes=1)
    does_a_break(desk)
    assert asked(desk) == [("morning", "press", 1), ("later", "lift", 1), ("later", "pull", 1)]


def test_the_next_day_asks_for_the_later_programme_alone(desk: Workplace) -> None:
    does_a_break(desk)
    desk.conductor.follow("later")
    desk.idles(hours=24)
    desk.works(minutes=1)
    tuesday = MONDAY + timedelta(days=1)
    rows = desk.core.records.prescribed(tuesday, tuesday)
    assert [(row.programme, row.prescription) for row in rows] == [
        ("later", "lift"), ("later", "pull"),
    ]  # fmt: skip


def test_settings_read_again_within_a_break_wait_for_its_end(desk: Workplace) -> None:
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.settings.policy = replace(desk.settings.policy, programme="later")
    desk.conductor.policy_changed()
    desk.does_break()
    assert [row.programme for row in desk.performances] == ["morning"]
    assert asked(desk)[0] == ("morning", "press", 1)
    assert figures(desk) == (1, 3)


def test_a_new_version_in_the_middle_of_a_day_is_followed_too(desk: Workplace) -> None:
    does_a_break(desk)
    shelf = desk.core.shelf
    better = replace(
        MORNING,
        version=2,
        stages=(replace(MORNING.stages[0], prescriptions=LATER.stages[0].prescriptions),),
    )
    shelf.follow(replace(shelf.active(), programme=better))
    desk.conductor.policy_changed()
    assert asked(desk) == [("morning", "press", 1), ("morning", "lift", 1), ("morning", "pull", 1)]


def test_a_full_disk_costs_the_rows_and_not_the_breaks(
    desk: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    does_a_break(desk)
    desk.core.records.failure = FULL
    desk.conductor.follow("later")
    desk.works_until_prompted()
    desk.core.records.failure = None
    desk.conductor.choose(Choice.START)
    assert [each.exercise.id for each in desk.presenter.plan.script.performances] == ["lift"]
    desk.does_break()
    does_a_break(desk)
    assert asked(desk) == [("morning", "press", 1), ("later", "lift", 1), ("later", "pull", 1)]
