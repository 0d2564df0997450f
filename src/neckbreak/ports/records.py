"""The record: append-only events about breaks, performances, pain, safety and decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

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


class Records(Protocol):
    """GUI thread only. Every write is on disk when the call returns.

    Writes raise KnownError("disk-full" | "record-unwritable", file=...); nothing is lost: the row
    stays in the journal of the caller's choice. Ids given in rows passed in are ignored (0).
    """

    def open_break(self, kind: BreakKind, due: Stamp | None, began: Stamp, planned_s: float) -> int:
        """Open a row when a break begins; gives its id."""
        ...

    def close_break(
        self,
        break_id: int,
        ended: Stamp,
        done_s: float,
        outcome: Outcome,
        reason: str | None = None,
    ) -> None:
        """Close an open row with its outcome. A row is closed once."""
        ...

    def add_break(self, row: BreakRow) -> int:
        """A break that never began: skipped, missed, natural, held."""
        ...

    def close_open_breaks(self, at: Stamp) -> int:
        """Close rows a crash left open as interrupted, with their last known done_s.

        Gives how many there were.
        """
        ...

    def note_progress(self, break_id: int, done_s: float) -> None:
        """Remember how far an open break got (for `close_open_breaks`)."""
        ...

    def add_performance(self, row: PerformanceRow) -> int: ...

    def add_pain(self, row: PainRow) -> int: ...

    def add_decision(self, row: DecisionRow) -> int: ...

    def add_screening(self, row: ScreeningRow) -> int: ...

    def set_prescribed(self, days: Sequence[PrescribedDay]) -> None:
        """Write what days ask for.

        A later word on the same prescription (of the same programme) of a day counts instead of
        the earlier one, which stays written; 0 performances: it is asked no more. The same word
        again changes nothing.
        """
        ...

    def add_entry(self, row: EntryRow) -> int:
        """Keep what the person told or was shown; `row.kind` must not be empty."""
        ...

    def add_excused(self, day: date, reason: str | None, at: Stamp) -> int:
        """Excuse a whole day from adherence, or take that back with None; the last word counts."""
        ...

    def add_correction(self, row: CorrectionRow) -> int:
        """Say otherwise about an earlier event. Raises ValueError if there is no such event."""
        ...

    def latest_screening(self) -> ScreeningRow | None: ...

    def breaks(self, from_day: date, to_day: date) -> tuple[BreakRow, ...]:
        """Rows whose local day lies in the closed range, oldest first.

        As they stand: corrections are applied, breaks that were withdrawn are left out.
        """
        ...

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]:
        """As they stand, like `breaks`; a stop for pain always stays."""
        ...

    def pain(self, from_day: date, to_day: date) -> tuple[PainRow, ...]:
        """As they were answered: safety stands on that. Reviews apply the corrections."""
        ...

    def decisions(self, from_day: date, to_day: date) -> tuple[DecisionRow, ...]: ...

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]:
        """Entries of one kind (None: of every kind) in the closed range, oldest first."""
        ...

    def latest_entry(self, kind: str) -> EntryRow | None:
        """The entry of a kind that was written last."""
        ...

    def excused(self, from_day: date, to_day: date) -> tuple[ExcusedRow, ...]:
        """The last word on each day of the closed range that is excused, in order of days."""
        ...

    def corrections(
        self, event: Corrected, from_day: date, to_day: date
    ) -> tuple[CorrectionRow, ...]:
        """Corrections of events of the closed range, in the order in which they were written."""
        ...

    def screenings(self, from_day: date, to_day: date) -> tuple[ScreeningRow, ...]:
        """Answered screenings of the closed range, and the last one before it; oldest first."""
        ...

    def first_day(self) -> date | None:
        """The first local day with a break, an exercise or an answer; None: nothing is recorded."""
        ...

    def programme_since(self, programme: str, day: date) -> date | None:
        """The first day on which this programme was asked for, without another one in between.

        Counted back from `day`; None if the programme was not asked for until then.
        """
        ...

    def prescribed(self, from_day: date, to_day: date) -> tuple[PrescribedDay, ...]:
        """What the days asked for, with the last word on each day's excuse.

        A day on which the safety answers withheld all exercise is excused ("safety").
        """
        ...

    def trim_decisions(self, before: date) -> int: ...

    def backup(self) -> None:
        """Make today's backup (keeps the newest 7)."""
        ...

    def close(self) -> None: ...
