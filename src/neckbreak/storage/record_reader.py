"""The reading half of the record: rows as they stand, oldest first, by local day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.domain.adherence import (
    BreakRow,
    Corrected,
    CorrectionRow,
    DecisionRow,
    EntryRow,
    ExcusedRow,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
)
from neckbreak.domain.adherence_corrections import as_breaks_stand, as_performances_stand
from neckbreak.domain.adherence_excuses import with_excuses
from neckbreak.storage import rows
from neckbreak.storage.connection import known_errors

if TYPE_CHECKING:
    from sqlite3 import Connection


class RecordReader:
    """Reads through an open connection. Raises KnownError("record-damaged" ..., file=...)."""

    path: Path
    _connection: Connection

    def latest_screening(self) -> ScreeningRow | None:
        """The screening answered last; None before the first."""
        found = self._select(rows.LATEST_SCREENING, ())
        return rows.screening_row(found[0]) if found else None

    def breaks(self, from_day: date, to_day: date) -> tuple[BreakRow, ...]:
        """Breaks of the closed range as they stand, oldest first.

        A break counts for the day it was due; one that the person asked for, the day it began.
        """
        found = tuple(map(rows.break_row, self._between(rows.BREAKS, from_day, to_day)))
        return as_breaks_stand(found, self.corrections(Corrected.BREAK, from_day, to_day))

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]:
        """Performances of the closed range as they stand, oldest first."""
        found = self._between(rows.PERFORMANCES, from_day, to_day)
        changes = self.corrections(Corrected.PERFORMANCE, from_day, to_day)
        return as_performances_stand(tuple(map(rows.performance_row, found)), changes)

    def pain(self, from_day: date, to_day: date) -> tuple[PainRow, ...]:
        """Pain answers of the closed range as they were answered, oldest first."""
        return tuple(map(rows.pain_row, self._between(rows.PAIN, from_day, to_day)))

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]:
        """Entries of one kind (None: of every kind) in the closed range, oldest first."""
        if kind is None:
            found = self._between(rows.ENTRIES, from_day, to_day)
        else:
            values = (from_day.isoformat(), to_day.isoformat(), kind)
            found = self._select(rows.ENTRIES_OF_KIND, values)
        return tuple(map(rows.entry_row, found))

    def latest_entry(self, kind: str) -> EntryRow | None:
        """The entry of a kind that was written last; None before the first."""
        found = self._select(rows.LATEST_ENTRY, (kind,))
        return rows.entry_row(found[0]) if found else None

    def excused(self, from_day: date, to_day: date) -> tuple[ExcusedRow, ...]:
        """The last word on each excused day of the closed range, in order of days."""
        return tuple(map(rows.excused_row, self._between(rows.EXCUSED, from_day, to_day)))

    def corrections(
        self, event: Corrected, from_day: date, to_day: date
    ) -> tuple[CorrectionRow, ...]:
        """Corrections of events of the closed range, in the order in which they were written."""
        found = self._between(rows.CORRECTIONS[event], from_day, to_day)
        return tuple(map(rows.correction_row, found))

    def screenings(self, from_day: date, to_day: date) -> tuple[ScreeningRow, ...]:
        """Screenings of the closed range, and the last one before it; oldest first."""
        found = self._select(rows.SCREENINGS, (to_day.isoformat(), from_day.isoformat()))
        return tuple(map(rows.screening_row, found))

    def first_day(self) -> date | None:
        """The first local day of the record; None if it is empty."""
        ((found,),) = self._select(rows.FIRST_DAY, ())
        return None if found is None else date.fromisoformat(found)

    def programme_since(self, programme: str, day: date) -> date | None:
        """The first day of a programme's present run, counted back from `day`."""
        ((found,),) = self._select(rows.PROGRAMME_SINCE, (programme, day.isoformat()))
        return None if found is None else date.fromisoformat(found)

    def decisions(self, from_day: date, to_day: date) -> tuple[DecisionRow, ...]:
        """Decisions of the closed range, oldest first."""
        return tuple(map(rows.decision_row, self._between(rows.DECISIONS, from_day, to_day)))

    def prescribed(self, from_day: date, to_day: date) -> tuple[PrescribedDay, ...]:
        """What the days of the closed range ask for, with their excuses, oldest first."""
        found = self._between(rows.PRESCRIBED, from_day, to_day)
        asked = tuple(map(rows.prescribed_row, found))
        return with_excuses(asked, self.screenings(from_day, to_day))

    def programme_version(self, programme: str, version: int) -> str | None:
        """The text kept last for a programme's version; None if there is none."""
        found = self._select(rows.PROGRAMME_VERSION, (programme, version))
        return str(found[0][0]) if found else None

    def table(self, name: str) -> Iterator[tuple[object, ...]]:
        """A table of events as it is, a line of column names first, for people to read."""
        with known_errors(self.path):
            found = self._connection.execute(f"SELECT * FROM {name} ORDER BY id")
            yield tuple(column[0] for column in found.description)
            yield from found

    def _between(self, query: str, from_day: date, to_day: date) -> list[rows.Columns]:
        return self._select(query, (from_day.isoformat(), to_day.isoformat()))

    def _select(self, query: str, values: rows.Columns) -> list[rows.Columns]:
        with known_errors(self.path):
            return self._connection.execute(query, values).fetchall()
