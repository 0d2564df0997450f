"""The safety questions come before a break: its row tells what was really done after them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.workplace import ALL_NO, Workplace
from neckbreak.app.coach import BreakResult, Coach
from neckbreak.domain.adherence import BreakKind, Outcome
from neckbreak.domain.planner import Choice, Kind
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan

POLICY = Policy(microbreaks=False)
LEFT = BreakResult(0.0, 0.0, 0.0, Outcome.INTERRUPTED, ())
FULL = KnownError("disk-full", file="neckbreak.db")


@pytest.fixture
def desk(tmp_path: Path) -> Workplace:
    """Somebody new, at the questions of their first break, which was due."""
    desk = Workplace(tmp_path / "data", policy=POLICY, is_screened=False, records=FakeRecords())
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.needs_screening
    assert desk.breaks == [], "what it holds is not known yet"
    return desk


def answers(desk: Workplace, **changes: str) -> BreakPlan | None:
    desk.idles(minutes=2)
    desk.conductor.screening.answer(ALL_NO | changes, desk.now)
    return desk.conductor.choose_again()


def does(desk: Workplace, plan: BreakPlan) -> None:
    coach = Coach(plan.script, desk.now)
    desk.idles(seconds=plan.script.total_s)
    desk.conductor.break_ended(coach.finish(desk.now))


def test_the_row_is_of_the_homework_that_followed(desk: Workplace) -> None:
    due_ms = desk.now.utc_ms
    plan = answers(desk)
    (row,) = desk.breaks
    assert (row.kind, row.planned_s) == (BreakKind.HOMEWORK, plan.script.total_s)
    assert (plan.kind, plan.break_id, plan.needs_screening) == (BreakKind.HOMEWORK, row.id, False)
    assert row.due.utc_ms == pytest.approx(due_ms, abs=60_000)
    assert row.began.utc_ms == desk.now.utc_ms, "the questions are no exercise"
    does(desk, plan)
    (row,) = desk.breaks
    assert (row.outcome, row.done_s) == (Outcome.COMPLETED, pytest.approx(plan.script.total_s))
    assert {each.break_id for each in desk.performances} == {row.id}
    assert {each.programme for each in desk.performances} == {"desk-starter"}


def test_asked_twice_the_same_break_is_given(desk: Workplace) -> None:
    plan = answers(desk)
    assert desk.conductor.choose_again() is plan
    assert len(desk.breaks) == 1


def test_a_break_left_at_its_questions_is_a_row_that_says_so(desk: Workplace) -> None:
    desk.idles(minutes=1)
    desk.conductor.break_ended(LEFT)
    (row,) = desk.breaks
    assert (row.outcome, row.reason) == (Outcome.INTERRUPTED, "questions-left")
    assert (row.planned_s, row.done_s) == (0, 0)
    assert row.due is not None
    assert not desk.conductor.status().is_break_running


def test_answers_that_lock_exercise_leave_a_row_that_says_so(desk: Workplace) -> None:
    assert answers(desk, S03="yes") is None
    desk.conductor.break_ended(LEFT)
    assert [row.reason for row in desk.breaks] == ["questions-locked"]


def test_answers_that_leave_calm_make_it_a_calm_break(desk: Workplace) -> None:
    plan = answers(desk, S06="yes")
    assert desk.conductor.status().screening == "RED"
    does(desk, plan)
    assert [(row.kind, row.outcome) for row in desk.breaks] == [(BreakKind.CALM, Outcome.COMPLETED)]


def test_a_crash_at_the_questions_closes_the_due_break(desk: Workplace) -> None:
    desk.crashes()
    desk.starts_again(minutes=1)
    assert [(row.outcome, row.reason) for row in desk.breaks] == [
        (Outcome.INTERRUPTED, "restart-interrupted")
    ]


def test_a_crash_after_them_closes_the_row_that_was_opened(desk: Workplace) -> None:
    answers(desk)
    desk.conductor.break_progress(12.0)
    desk.crashes()
    desk.starts_again(minutes=1)
    assert [(row.kind, row.outcome, row.done_s) for row in desk.breaks] == [
        (BreakKind.HOMEWORK, Outcome.INTERRUPTED, 12.0)
    ]


def test_a_window_lost_at_the_questions_did_nothing(desk: Workplace) -> None:
    desk.conductor.break_lost()
    assert [(row.reason, row.done_s) for row in desk.breaks] == [("questions-left", 0)]
    assert desk.performances == []


def test_a_window_lost_after_them_counts_what_was_done_of_what_followed(desk: Workplace) -> None:
    plan = answers(desk)
    desk.conductor.break_progress(plan.script.total_s)
    desk.conductor.break_lost()
    assert [each.prescription for each in desk.performances] == [
        each.prescription for each in plan.script.performances
    ]


def test_a_full_disk_keeps_no_break_from_following_its_questions(
    desk: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    desk.conductor.screening.answer(ALL_NO, desk.now)
    desk.core.records.failure = FULL
    plan = desk.conductor.choose_again()
    assert plan.break_id == 0
    desk.core.records.failure = None
    does(desk, plan)
    assert [(row.kind, row.outcome) for row in desk.breaks] == [
        (BreakKind.HOMEWORK, Outcome.COMPLETED)
    ]


def test_an_exercise_asked_for_by_name_still_follows_questions_that_were_due_again(
    tmp_path: Path,
) -> None:
    records = FakeRecords()
    desk = Workplace(tmp_path / "data", policy=POLICY, records=records)
    desk.idles(hours=24 * 200)
    desk.works(hours=3)
    desk.conductor.ask_break(Kind.EXERCISE, "chin-tuck")
    assert desk.presenter.plan.needs_screening
    plan = answers(desk)
    assert [each.exercise.id for each in plan.script.performances] == ["chin-tuck"]


def test_a_microbreak_whose_questions_lock_everything_stays_a_microbreak(tmp_path: Path) -> None:
    desk = Workplace(tmp_path / "data", policy=Policy(), records=FakeRecords())
    desk.core.screening.answer(ALL_NO | {"S03": "yes"}, desk.now)
    desk.conductor.ask_break(Kind.MICRO)
    assert desk.presenter.plan.script is None
    assert desk.conductor.choose_again() is None
    desk.conductor.break_ended(LEFT)
    assert [row.kind for row in desk.breaks] == [BreakKind.MICRO]
