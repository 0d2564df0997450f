"""`ports.records.Records` in memory; `tests/contract/test_records.py` holds it to the real one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    DecisionRow,
    EntryRow,
    ExcusedRow,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.domain.adherence_corrections import as_breaks_stand, as_performances_stand
from neckbreak.domain.adherence_excuses import with_excuses
from neckbreak.errors import KnownError

Row = TypeVar("Row", PerformanceRow, PainRow, DecisionRow, EntryRow)


class FakeRecords:
    """Keeps rows in lists. Set `failure` to make every write fail with it."""

    def __init__(self) -> None:
        self.failure: KnownError | None = None
        self.backups = 0
        self.is_closed = False
        self._breaks: dict[int, BreakRow] = {}
        self._progress: dict[int, float] = {}
        self._performances: list[PerformanceRow] = []
        self._pain: list[PainRow] = []
        self._decisions: list[DecisionRow] = []
        self._screenings: list[ScreeningRow] = []
        self._prescribed: list[PrescribedDay] = []
        self._entries: list[EntryRow] = []
        self._excused: list[ExcusedRow] = []
        self._corrections: list[CorrectionRow] = []
        self._decisions_ever = 0

    def open_break(self, kind: BreakKind, due: Stamp | None, began: Stamp, planned_s: float) -> int:
        self._may_fail()
        return self._keep_break(BreakRow(0, kind, due, began, None, planned_s, 0.0, None))

    def close_break(
        self,
        break_id: int,
        ended: Stamp,
        done_s: float,
        outcome: Outcome,
        reason: str | None = None,
    ) -> None:
        self._may_fail()
        row = self._breaks.get(break_id)
        if row is None or row.outcome is not None:
            raise ValueError(f"break {break_id} is not open")
        self._breaks[break_id] = replace(
            row, ended=ended, done_s=done_s, outcome=outcome, reason=reason
        )
        self._progress.pop(break_id, None)

    def add_break(self, row: BreakRow) -> int:
        self._may_fail()
        if row.outcome is None or not (row.due or row.began or row.ended):
            raise ValueError("a break that is added needs an outcome and a time")
        return self._keep_break(row)

    def close_open_breaks(self, at: Stamp) -> int:
        self._may_fail()
        opened = [row for row in self._breaks.values() if row.outcome is None]
        for row in opened:
            assert row.began is not None
            done_s = self._progress.get(row.id, 0.0)
            ended = replace(row.began, utc_ms=row.began.utc_ms + round(done_s * 1000))
            if row.began.utc_ms <= at.utc_ms < ended.utc_ms:
                ended = at
            self.close_break(row.id, ended, done_s, Outcome.INTERRUPTED, "neckbreak-ended")
        return len(opened)

    def note_progress(self, break_id: int, done_s: float) -> None:
        self._may_fail()
        row = self._breaks.get(break_id)
        if row is not None and row.outcome is None:
            self._progress[break_id] = max(done_s, self._progress.get(break_id, 0.0))

    def add_performance(self, row: PerformanceRow) -> int:
        self._may_fail()
        self._performances.append(replace(row, id=len(self._performances) + 1))
        return len(self._performances)

    def add_pain(self, row: PainRow) -> int:
        self._may_fail()
        self._pain.append(replace(row, id=len(self._pain) + 1))
        return len(self._pain)

    def add_decision(self, row: DecisionRow) -> int:
        self._may_fail()
        self._decisions_ever += 1
        self._decisions.append(replace(row, id=self._decisions_ever))
        return self._decisions_ever

    def add_screening(self, row: ScreeningRow) -> int:
        self._may_fail()
        self._screenings.append(replace(row, id=len(self._screenings) + 1))
        return len(self._screenings)

    def set_prescribed(self, days: Sequence[PrescribedDay]) -> None:
        self._may_fail()
        for row in days:
            last = next((each for each in reversed(self._prescribed) if _is_same(each, row)), None)
            if last is None or replace(last, excused=row.excused) != row:
                self._prescribed.append(row)

    def add_entry(self, row: EntryRow) -> int:
        self._may_fail()
        self._entries.append(replace(row, id=len(self._entries) + 1))
        return len(self._entries)

    def add_excused(self, day: date, reason: str | None, at: Stamp) -> int:
        self._may_fail()
        self._excused.append(ExcusedRow(len(self._excused) + 1, at, day, reason))
        return len(self._excused)

    def add_correction(self, row: CorrectionRow) -> int:
        self._may_fail()
        known: dict[Corrected, Collection[int]] = {
            Corrected.BREAK: self._breaks,
            Corrected.PERFORMANCE: [each.id for each in self._performances],
            Corrected.PAIN: [each.id for each in self._pain],
        }
        if row.event_id not in known[row.event]:
            raise ValueError(f"no event {row.event_id} in {row.event}")
        self._corrections.append(replace(row, id=len(self._corrections) + 1))
        return len(self._corrections)

    def latest_screening(self) -> ScreeningRow | None:
        return self._screenings[-1] if self._screenings else None

    def breaks(self, from_day: date, to_day: date) -> tuple[BreakRow, ...]:
        found = [row for row in self._breaks.values() if from_day <= _moment(row).day <= to_day]
        ordered = sorted(found, key=lambda row: (_moment(row).utc_ms, row.id))
        return as_breaks_stand(ordered, self.corrections(Corrected.BREAK, from_day, to_day))

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]:
        changes = self.corrections(Corrected.PERFORMANCE, from_day, to_day)
        return as_performances_stand(_within(self._performances, from_day, to_day), changes)

    def pain(self, from_day: date, to_day: date) -> tuple[PainRow, ...]:
        return _within(self._pain, from_day, to_day)

    def decisions(self, from_day: date, to_day: date) -> tuple[DecisionRow, ...]:
        return _within(self._decisions, from_day, to_day)

    def prescribed(self, from_day: date, to_day: date) -> tuple[PrescribedDay, ...]:
        last = {row.day: row.reason for row in self._excused}
        found = [
            replace(row, excused=last.get(row.day, row.excused))
            for number, row in enumerate(self._prescribed, 1)
            if from_day <= row.day <= to_day
            and row.performances
            and not any(_is_same(later, row) for later in self._prescribed[number:])
        ]
        ordered = sorted(found, key=lambda row: row.day)
        return with_excuses(ordered, self.screenings(from_day, to_day))

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]:
        wanted = [row for row in self._entries if kind in (None, row.kind)]
        return _within(wanted, from_day, to_day)

    def latest_entry(self, kind: str) -> EntryRow | None:
        return next((row for row in reversed(self._entries) if row.kind == kind), None)

    def excused(self, from_day: date, to_day: date) -> tuple[ExcusedRow, ...]:
        last = {row.day: row for row in self._excused if from_day <= row.day <= to_day}
        return tuple(last[day] for day in sorted(last) if last[day].reason is not None)

    def corrections(
        self, event: Corrected, from_day: date, to_day: date
    ) -> tuple[CorrectionRow, ...]:
        days = {
            Corrected.BREAK: {row.id: _moment(row).day for row in self._breaks.values()},
            Corrected.PERFORMANCE: {row.id: row.at.day for row in self._performances},
            Corrected.PAIN: {row.id: row.at.day for row in self._pain},
        }[event]
        return tuple(
            row
            for row in self._corrections
            if row.event is event and from_day <= days[row.event_id] <= to_day
        )

    def screenings(self, from_day: date, to_day: date) -> tuple[ScreeningRow, ...]:
        rows = [row for row in self._screenings if row.at.day <= to_day]
        before = [row.id for row in rows if row.at.day < from_day]
        return tuple(row for row in rows if row.id >= max(before, default=0))

    def first_day(self) -> date | None:
        days = [_moment(row).day for row in self._breaks.values()]
        days += [row.at.day for row in (*self._performances, *self._pain)]
        days += [row.day for row in self._prescribed]
        return min(days, default=None)

    def programme_since(self, programme: str, day: date) -> date | None:
        rows = [row for row in self._prescribed if row.day <= day]
        other = max((row.day for row in rows if row.programme != programme), default=date.min)
        own = (row.day for row in rows if row.programme == programme and row.day > other)
        return min(own, default=None)

    def trim_decisions(self, before: date) -> int:
        self._may_fail()
        kept = [row for row in self._decisions if row.at.day >= before]
        trimmed = len(self._decisions) - len(kept)
        self._decisions = kept
        return trimmed

    def backup(self) -> None:
        self._may_fail()
        self.backups += 1

    def close(self) -> None:
        self.is_closed = True

    def _keep_break(self, row: BreakRow) -> int:
        break_id = len(self._breaks) + 1
        self._breaks[break_id] = replace(row, id=break_id)
        return break_id

    def _may_fail(self) -> None:
        if self.failure is not None:
            raise self.failure


def _is_same(one: PrescribedDay, other: PrescribedDay) -> bool:
    """Both are about the same prescription of the same day."""
    return (one.day, one.programme, one.prescription) == (
        other.day,
        other.programme,
        other.prescription,
    )


def _moment(row: BreakRow) -> Stamp:
    stamp = row.due or row.began or row.ended
    assert stamp is not None
    return stamp


def _within(rows: Iterable[Row], from_day: date, to_day: date) -> tuple[Row, ...]:
    found = [row for row in rows if from_day <= row.at.day <= to_day]
    return tuple(sorted(found, key=lambda row: (row.at.utc_ms, row.id)))
