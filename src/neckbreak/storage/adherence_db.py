"""The record on disk: one SQLite file, one connection, used in the GUI thread.

    connection.py  how a file is opened, and what its errors mean      schema.py  tables, migrations
    rows.py        domain rows as SQL                                  backup.py  daily copies
    record_reader.py  everything that reads                            salvage.py  after damage

Every write is one transaction and on the disk when the call returns. The clock is not read here:
a backup is named after the day of what was written last, a damaged file after its last write.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    CorrectionRow,
    DecisionRow,
    EntryRow,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.errors import KnownError
from neckbreak.storage import rows
from neckbreak.storage.backup import make_daily, newest_good, write_copy
from neckbreak.storage.connection import (
    check,
    connect,
    create_private,
    known_errors,
    transaction,
    tune,
)
from neckbreak.storage.folder import known, make_private_folder
from neckbreak.storage.record_reader import RecordReader
from neckbreak.storage.salvage import Recovery, recover
from neckbreak.storage.schema import VERSION, is_foreign, migrate, version_of

if TYPE_CHECKING:
    from sqlite3 import Connection

CRASHED = "neckbreak-ended"
"""The reason of a break that was open when neckbreak ended without closing it."""


class AdherenceDatabase(RecordReader):
    """`ports.records.Records` on SQLite.

    Opening checks the whole file. A damaged one is moved aside, the newest good backup restored
    and newer rows read back; `recovery` then holds the report, which the person must be shown.

    Raises KnownError: "record-from-the-future" (file, found, known; the file is not touched),
    "record-unwritable", "disk-full", "folder-unwritable". Reads may raise "record-damaged".

    `is_read_only` reads a copy in memory and leaves the record as it is, for the command line
    beside a running neckbreak: a missing file reads as an empty record, a damaged one raises
    KnownError("record-damaged", file=...), every write raises "record-unwritable".
    """

    def __init__(self, path: Path, *, is_read_only: bool = False) -> None:
        self.path = path
        self.backups = path.parent / "backups"
        self.recovery: Recovery | None = None
        self._is_closed = False
        if is_read_only:
            self._connection = _snapshot(path)
        else:
            self._connection = self._open()

    # --- breaks ---------------------------------------------------------------------------

    def open_break(self, kind: BreakKind, due: Stamp | None, began: Stamp, planned_s: float) -> int:
        """Open a row when a break begins; gives its id."""
        row = BreakRow(0, kind, due, began, None, planned_s, 0.0, None)
        return self._insert(rows.ADD_BREAK, rows.break_columns(row))

    def close_break(
        self,
        break_id: int,
        ended: Stamp,
        done_s: float,
        outcome: Outcome,
        reason: str | None = None,
    ) -> None:
        """Close an open row. Raises ValueError if there is no such open row."""
        columns = (*rows.stamp_columns(ended), done_s, outcome.value, reason, break_id)
        with known_errors(self.path), transaction(self._connection) as connection:
            if connection.execute(rows.CLOSE_BREAK, columns).rowcount != 1:
                raise ValueError(f"break {break_id} is not open")
            connection.execute("DELETE FROM break_progress WHERE break_id = ?", (break_id,))

    def add_break(self, row: BreakRow) -> int:
        """Add a break that never began. Raises ValueError for a row without outcome or time."""
        if row.outcome is None or not (row.due or row.began or row.ended):
            raise ValueError("a break that is added needs an outcome and a time")
        return self._insert(rows.ADD_BREAK, rows.break_columns(row))

    def close_open_breaks(self, at: Stamp) -> int:
        """Close rows left open by a crash as interrupted; gives how many.

        When such a break really ended is unknown: it is taken to have lasted as long as its last
        noted progress, so that hours of downtime do not look like a break, and not beyond `at`.
        """
        with known_errors(self.path), transaction(self._connection) as connection:
            opened = connection.execute(rows.OPEN_BREAKS).fetchall()
            for break_id, *began, done_s in opened:
                ended = _crash_end(rows.stamp(began), done_s, at)
                columns = (*rows.stamp_columns(ended), done_s, Outcome.INTERRUPTED.value, CRASHED)
                connection.execute(rows.CLOSE_BREAK, (*columns, break_id))
            connection.execute("DELETE FROM break_progress")
        return len(opened)

    def note_progress(self, break_id: int, done_s: float) -> None:
        """Remember how far an open break got; nothing happens for a break that is not open."""
        with known_errors(self.path), transaction(self._connection) as connection:
            connection.execute(rows.NOTE_PROGRESS, (done_s, break_id))

    # --- other events ---------------------------------------------------------------------

    def add_performance(self, row: PerformanceRow) -> int:
        """Add one performance; gives its id."""
        return self._insert(rows.ADD_PERFORMANCE, rows.performance_columns(row))

    def add_pain(self, row: PainRow) -> int:
        """Add one pain answer; gives its id."""
        return self._insert(rows.ADD_PAIN, rows.pain_columns(row))

    def add_decision(self, row: DecisionRow) -> int:
        """Add one line of the why-log; gives its id."""
        return self._insert(rows.ADD_DECISION, rows.decision_columns(row))

    def add_screening(self, row: ScreeningRow) -> int:
        """Add one answered screening; gives its id."""
        return self._insert(rows.ADD_SCREENING, rows.screening_columns(row))

    def set_prescribed(self, days: Sequence[PrescribedDay]) -> None:
        """Write what days ask for; of each prescription of a day the last word counts."""
        with known_errors(self.path), transaction(self._connection) as connection:
            for row in days:
                key = (row.day.isoformat(), row.programme, row.prescription)
                last = connection.execute(rows.LAST_PRESCRIBED, key).fetchone()
                word = (row.programme_version, row.stage, row.exercise, row.performances)
                if last != word:
                    connection.execute(rows.ADD_PRESCRIBED, rows.prescribed_columns(row))

    def add_excused(self, day: date, reason: str | None, at: Stamp) -> int:
        """Excuse a whole day from adherence, or take that back with None; the last word counts."""
        columns = (*rows.stamp_columns(at), day.isoformat(), reason)
        return self._insert(rows.ADD_EXCUSED, columns)

    def add_entry(self, row: EntryRow) -> int:
        """Keep what the person told or was shown; gives the row's id."""
        return self._insert(rows.ADD_ENTRY, rows.entry_columns(row))

    def add_correction(self, row: CorrectionRow) -> int:
        """Say otherwise about an earlier event. Raises ValueError if there is no such event."""
        with known_errors(self.path), transaction(self._connection) as connection:
            query = rows.EVENT_EXISTS[row.event]
            if connection.execute(query, (row.event_id,)).fetchone() != (1,):
                raise ValueError(f"no event {row.event_id} in {row.event}")
            added = connection.execute(rows.ADD_CORRECTION, rows.correction_columns(row))
        return added.lastrowid or 0

    def add_programme_version(self, programme: str, version: int, content: str, at: Stamp) -> int:
        """Keep the text of a programme as it was when it came into force; gives the row's id."""
        columns = (*rows.stamp_columns(at), programme, version, content)
        return self._insert(rows.ADD_PROGRAMME_VERSION, columns)

    # --- keeping --------------------------------------------------------------------------

    def trim_decisions(self, before: date) -> int:
        """Remove decisions of earlier days; gives how many."""
        command = "DELETE FROM decisions WHERE local_date < ?"
        with known_errors(self.path), transaction(self._connection) as connection:
            return connection.execute(command, (before.isoformat(),)).rowcount

    def backup(self) -> None:
        """Write the day's backup and keep the newest seven.

        Raises KnownError("disk-full" | "record-unwritable" | "record-damaged", file=...).
        """
        self.backup_now()

    def backup_now(self) -> Path | None:
        """As `backup`; gives the file. An empty record needs no backup: None."""
        newest = self._select(rows.NEWEST_DAY, ())
        if not newest:
            return None
        return make_daily(self._connection, self.backups, date.fromisoformat(newest[0][0]))

    def copy_to(self, place: Path) -> None:
        """Write a copy of the record elsewhere. Raises as `backup`."""
        write_copy(self._connection, place)

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it. May be called twice."""
        import sqlite3

        if self._is_closed:
            return
        self._is_closed = True
        # Everything is committed; on a full disk the log simply stays for the next start.
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    # --- within ---------------------------------------------------------------------------

    def _open(self) -> Connection:
        make_private_folder(self.path.parent)
        try:
            is_empty = not self.path.exists() or self.path.stat().st_size == 0
            with known_errors(self.path):
                if is_empty and newest_good(self.backups) is not None:
                    self.recovery = recover(self.path, self.backups)
                create_private(self.path)
                try:
                    return _open_sound(self.path, self.backups)
                except KnownError as error:
                    if error.key != "record-damaged":
                        raise
                self.recovery = recover(self.path, self.backups)
                return _open_sound(self.path, self.backups)
        except OSError as error:
            raise known(error, "record-unwritable", self.path) from error

    def _insert(self, command: str, columns: rows.Columns) -> int:
        with known_errors(self.path), transaction(self._connection) as connection:
            return connection.execute(command, columns).lastrowid or 0


def _open_sound(path: Path, backups: Path) -> Connection:
    """Open, check and bring up to date. Raises KnownError, also "record-damaged"."""
    connection = connect(path)
    try:
        with known_errors(path, is_opening=True):
            version = _known_version(connection, path)
            tune(connection)
            check(connection, path)
        if 0 < version < VERSION:
            write_copy(connection, backups / f"neckbreak-before-v{VERSION}.db")
        with known_errors(path):
            migrate(connection)
        _try_statements(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _snapshot(path: Path) -> Connection:
    """A copy of the record in memory, up to date and read-only; the file is not changed."""
    import sqlite3

    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if path.exists() and path.stat().st_size > 0:
            with (
                known_errors(path, is_opening=True),
                contextlib.closing(connect(path, is_read_only=True)) as source,
            ):
                _known_version(source, path)
                check(source, path)
                source.backup(memory)
        migrate(memory)
        _try_statements(memory, path)
        memory.execute("PRAGMA query_only = ON")
    except BaseException:
        memory.close()
        raise
    return memory


def _known_version(connection: Connection, path: Path) -> int:
    """The file's version.

    Raises KnownError("record-from-the-future", ...) and, for some other program's file,
    KnownError("record-damaged", ...).
    """
    version = version_of(connection)
    if version > VERSION:
        raise KnownError("record-from-the-future", file=str(path), found=version, known=VERSION)
    if is_foreign(connection):
        raise KnownError("record-damaged", file=str(path))
    return version


def _try_statements(connection: Connection, path: Path) -> None:
    """Compile every statement, which shows damage to the tables' own descriptions.

    Raises KnownError("record-damaged", file=...).
    """
    with known_errors(path, is_opening=True):
        for statement in rows.STATEMENTS:
            numbered = statement.count("?1") + statement.count("?2")
            count = 2 if numbered else statement.count("?")
            connection.execute("EXPLAIN " + statement, (None,) * count)


def _crash_end(began: Stamp, done_s: float, at: Stamp) -> Stamp:
    ended_ms = began.utc_ms + round(done_s * 1000)
    if began.utc_ms <= at.utc_ms < ended_ms:
        return at
    return Stamp(ended_ms, began.day, began.offset_min)
