"""A day desk with programmes of three small exercises beside the real catalogue."""

from __future__ import annotations

from fakes.records import FakeRecords
from fakes.stores import FakeShelf
from fakes.workplace import ALL_NO
from neckbreak.app.coach import Coach
from neckbreak.app.day_desk import DayDesk
from neckbreak.app.holding import Holding
from neckbreak.app.screening import Screening
from neckbreak.domain.adherence import Stamp
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import Programme
from rule_samples import at, catalogue, exercise, follow, real_catalogue, stage

PLAN = follow(stage("press", "pull", length_days=1), stage("lift", id="stage-2")).programme


def desk_with(
    *programmes: Programme,
    policy: Policy | None = None,
    records: FakeRecords | None = None,
    answers: dict[str, str] | None = ALL_NO,
) -> DayDesk:
    """A day desk whose catalogue knows press, pull and lift beside the real exercises."""
    records = records or FakeRecords()
    own = [exercise(name) for name in ("press", "pull", "lift")]
    shelf = FakeShelf(catalogue(*own, *real_catalogue().exercises.values()), *programmes)
    screening = Screening(records)
    if answers is not None:
        screening.answer(answers, at(-60))
    if policy is None:
        policy = Policy(programme=programmes[0].id if programmes else None)
    desk = DayDesk(records, shelf, screening, policy)
    desk.records, desk.shelf, desk.screening = records, shelf, screening  # type: ignore[attr-defined]
    return desk


def does(desk: DayDesk, holding: Holding, when_s: float = 0.0, share: float = 1.0) -> None:
    """Does a break of this holding and writes it down."""
    desk.keep(at(when_s).day, is_needed=True)
    coach = Coach(holding.script, at(when_s))
    end = at(when_s + holding.script.total_s * share)
    began = Stamp.of(at(when_s))
    break_id = desk.records.open_break(holding.kind, None, began, holding.script.total_s)
    result = coach.finish(end)
    desk.records.close_break(break_id, Stamp.of(end), result.done_s, result.outcome)
    desk.record_performances(break_id, result, end, holding.programme)
