"""A window that vanishes in the middle of a break loses nothing that was known of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.workplace import Workplace
from neckbreak.app.coach import Coach
from neckbreak.domain.adherence import BreakKind, Evidence, Outcome
from neckbreak.domain.planner import Choice, Kind
from neckbreak.domain.policy import Policy
from neckbreak.domain.session import done_shares
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition

FULL = KnownError("disk-full", file="neckbreak.db")


@pytest.fixture
def desk(tmp_path: Path) -> Workplace:
    """Somebody in the first homework break of the day."""
    desk = Workplace(tmp_path / "data", policy=Policy(microbreaks=False), records=FakeRecords())
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.kind is BreakKind.HOMEWORK
    return desk


def test_it_ends_as_interrupted_where_it_was_last_known_to_be(desk: Workplace) -> None:
    script = desk.presenter.plan.script
    desk.conductor.break_progress(script.total_s * 0.6)
    desk.idles(seconds=script.total_s * 0.7)
    desk.conductor.break_lost()
    (row,) = desk.breaks
    assert row.outcome is Outcome.INTERRUPTED
    assert row.done_s == pytest.approx(script.total_s * 0.6)
    assert row.ended.utc_ms == desk.now.utc_ms
    known = [share for share in done_shares(script, [(0.0, script.total_s * 0.6)]) if share > 0]
    assert [each.share for each in desk.performances] == pytest.approx(known)
    assert {each.evidence for each in desk.performances} == {Evidence.ENDED_EARLY}
    assert desk.performances[0].prescription is not None
    assert desk.conductor.status().dose_done == pytest.approx(sum(known))


def test_the_plan_goes_on(desk: Workplace) -> None:
    desk.conductor.break_lost()
    assert desk.conductor.status().condition is not Condition.ON_BREAK
    assert desk.performances == []
    desk.works_until_prompted()
    desk.conductor.ask_break(Kind.EXERCISE)
    desk.does_break()
    assert [row.outcome for row in desk.breaks] == [Outcome.INTERRUPTED, Outcome.COMPLETED]


def test_it_is_counted_once_whoever_reports_it_and_how_often(desk: Workplace) -> None:
    script = desk.presenter.plan.script
    coach = Coach(script, desk.now)
    desk.idles(seconds=script.total_s)
    desk.conductor.break_progress(script.total_s)
    desk.conductor.break_lost()
    written = (desk.breaks, desk.performances)
    desk.conductor.break_lost()
    desk.conductor.break_progress(1.0)
    desk.conductor.break_ended(coach.finish(desk.now))
    assert (desk.breaks, desk.performances) == written
    assert len(desk.breaks) == 1


def test_one_that_was_reported_cannot_be_lost_any_more(desk: Workplace) -> None:
    desk.does_break()
    written = (desk.breaks, desk.performances)
    desk.conductor.break_lost()
    assert (desk.breaks, desk.performances) == written


def test_what_a_full_disk_could_not_keep_of_it_is_known_all_the_same(
    desk: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    records = desk.core.records
    records.failure = FULL
    desk.conductor.break_progress(20.0)
    records.failure = None
    desk.conductor.break_lost()
    (row,) = desk.breaks
    assert row.done_s == 20.0
    assert desk.performances


def test_the_questions_before_a_break_can_vanish_too(tmp_path: Path) -> None:
    desk = Workplace(tmp_path / "data", policy=Policy(microbreaks=False), is_screened=False)
    desk.core.screening.answer({"S03": "yes"}, desk.now)
    desk.conductor.ask_break(Kind.EXERCISE)
    assert desk.presenter.plan.script is None
    desk.conductor.break_lost()
    (row,) = desk.breaks
    assert (row.outcome, row.done_s) == (Outcome.INTERRUPTED, 0.0)
    assert desk.performances == []


def test_killed_while_the_end_is_written_what_was_done_is_there(
    desk: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """The process is gone; nothing handles it."""

    def killed(*_args: object) -> None:
        raise Killed

    monkeypatch.setattr(desk.core.records, "close_break", killed)
    with pytest.raises(Killed):
        desk.does_break()
    assert desk.performances, "the break's row stays open for the next start, the work counts"
    assert desk.breaks[0].outcome is None
