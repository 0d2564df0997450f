"""A damaged record: moved aside, replaced by the newest good backup, newer rows read back.

Nothing is thrown away and nothing happens silently: the damaged file stays beside the record, and
`Recovery` says what was restored, what was saved and what was lost, for the person to read.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neckbreak.errors import KnownError
from neckbreak.storage.backup import new_record, newest_good, put_in_place
from neckbreak.storage.connection import connect, create_private, transaction, tune
from neckbreak.storage.folder import write_private
from neckbreak.storage.rows import NOTE_PROGRESS
from neckbreak.storage.schema import event_tables, migrate

if TYPE_CHECKING:
    from sqlite3 import Connection

_CHUNK = 256
"""Rows read at once; a chunk that fails is halved until only the unreadable rows are left."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done about a damaged or missing record.

    `damaged` is where the damaged file lies now (None: it was missing), `restored` the backup used
    (None: there was no good one), `salvaged` and `lost` count entries newer than that backup;
    `lost` is None where the damage hides how many there were.
    """

    record: Path
    damaged: Path | None
    restored: Path | None
    salvaged: int = 0
    lost: int | None = 0

    def notice(self) -> KnownError:
        """The report for the person, to be worded like an error; not raised."""
        if self.damaged is None:
            return KnownError("record-was-missing", file=str(self.record), backup=self._backup)
        key = "record-begun-anew" if self.restored is None else "record-restored"
        return KnownError(
            key + ("-unsure" if self.lost is None else ""),
            file=str(self.record),
            damaged=str(self.damaged),
            backup=self._backup,
            salvaged=self.salvaged,
            lost=self.lost,
        )

    @property
    def _backup(self) -> str | None:
        return None if self.restored is None else str(self.restored)


def recover(record: Path, backups: Path) -> Recovery:
    """Replace a damaged (or missing, or empty) record by the best that can be had.

    The new record is made ready beside the damaged one first: a full disk changes nothing.
    Raises KnownError("disk-full" | "record-unwritable", file=...), sqlite3.Error or OSError.
    """
    best = newest_good(backups)
    restored = None if best is None else best.path
    is_there = record.exists() and record.stat().st_size > 0
    salvaged, lost = 0, None
    with new_record(record) as fresh:
        if restored is None:
            create_private(fresh)
        else:
            write_private(fresh, restored.read_bytes())
        if is_there:
            with contextlib.closing(connect(fresh)) as target:
                tune(target)
                migrate(target)
                salvaged, lost = salvage(record, target)
                target.execute("PRAGMA journal_mode = DELETE")
        damaged = put_in_place(fresh, record, _mark(record))
    return Recovery(record, damaged if is_there else None, restored, salvaged, lost)


def _mark(record: Path) -> str:
    """The time stamp of a damaged file: when it was written last, UTC."""
    if not record.exists():
        return "damaged"
    written = datetime.fromtimestamp(record.stat().st_mtime, UTC)
    return f"damaged-{written:%Y%m%d-%H%M%S}"


def salvage(damaged: Path, target: Connection) -> tuple[int, int | None]:
    """Copy every readable row that `target` lacks; gives how many, and how many were unreadable.

    The second is None if that cannot be told. Raises sqlite3.Error for `target` only.
    """
    salvaged, lost = 0, 0
    is_unsure = False
    with contextlib.closing(connect(damaged, is_read_only=True)) as source, transaction(target):
        version = _ask(source, "PRAGMA user_version")
        for table in event_tables(version[0][0] if version else 0):
            rows = _TableSalvage(source, target, table)
            salvaged += rows.copy()
            lost += rows.lost
            is_unsure = is_unsure or rows.is_unsure
        _close_breaks(source, target)
    return salvaged, None if is_unsure else lost


class _TableSalvage:
    """One table of the damaged file; `lost` and `is_unsure` are known after `copy`."""

    def __init__(self, source: Connection, target: Connection, table: str) -> None:
        self._source = source
        self._target = target
        self._table = table
        self.lost = 0
        self.is_unsure = False

    def copy(self) -> int:
        """Copy what is newer than the target's newest row; gives the number of rows."""
        shared = self._shared_columns()
        low, high = self._range()
        if not shared or high is None:
            self.is_unsure = True
            return 0
        names = ", ".join(shared)
        query = f"SELECT {names} FROM {self._table} WHERE id BETWEEN ? AND ? ORDER BY id"
        marks = ", ".join("?" * len(shared))
        command = f"INSERT INTO {self._table} ({names}) VALUES ({marks})"
        link = shared.index("break_id") if "break_id" in shared else None
        copied = sum(self._insert(command, row, link) for row in self._read(query, low, high))
        self.lost = max(0, high - low + 1 - copied)
        return copied

    def _shared_columns(self) -> list[str]:
        """Columns both files have; the damaged one may be older than its replacement."""
        query = f"PRAGMA table_info({self._table})"
        old = {row[1] for row in _ask(self._source, query) or ()}
        return [row[1] for row in self._target.execute(query) if row[1] in old]

    def _range(self) -> tuple[int, int | None]:
        """The ids to look for: after the target's newest, up to the newest ever given out."""
        sequence = f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'"
        (have,) = self._target.execute(f"SELECT max(id) FROM {self._table}").fetchone()
        low = (have or 0) + 1
        # Trimmed decisions are not lost: they begin later than at 1.
        first = _ask(self._source, f"SELECT min(id) FROM {self._table}")
        if first and first[0][0] is not None:
            low = max(low, first[0][0])
        given = _ask(self._source, sequence)
        if given is not None:
            return low, given[0][0] if given else 0
        newest = _ask(self._source, f"SELECT max(id) FROM {self._table}")
        return low, None if newest is None else newest[0][0] or 0

    def _read(self, query: str, low: int, high: int) -> Iterator[tuple[Any, ...]]:
        """Rows in a closed range of ids, by halving around whatever cannot be read."""
        begins = range(low, high + 1, _CHUNK)
        ranges = [(begin, min(begin + _CHUNK - 1, high)) for begin in reversed(begins)]
        while ranges:
            begin, end = ranges.pop()
            rows = _ask(self._source, query, (begin, end))
            if rows is not None:
                yield from rows
            elif begin < end:
                middle = (begin + end) // 2
                ranges += [(middle + 1, end), (begin, middle)]

    def _insert(self, command: str, row: tuple[Any, ...], link: int | None) -> bool:
        """Add a row; what the tables' checks refuse was damaged. A lost break loses the link."""
        import sqlite3

        try:
            self._target.execute(command, row)
        except sqlite3.IntegrityError:
            if link is None or row[link] is None:
                return False
            return self._insert(command, (*row[:link], None, *row[link + 1 :]), None)
        return True


def _close_breaks(source: Connection, target: Connection) -> None:
    """Breaks that were open when the backup was made, and have gone on since."""
    import sqlite3

    columns = "ended_ms, ended_date, ended_offset_min, done_s, outcome, reason"
    closed = f"SELECT {columns} FROM breaks WHERE id = ? AND outcome IS NOT NULL"
    close = f"UPDATE breaks SET ({columns}) = (?, ?, ?, ?, ?, ?) WHERE id = ?"
    progress = "SELECT done_s FROM break_progress WHERE break_id = ?"
    opened = target.execute("SELECT id FROM breaks WHERE outcome IS NULL").fetchall()
    for (break_id,) in opened:
        with contextlib.suppress(sqlite3.IntegrityError):
            for row in _ask(source, closed, (break_id,)) or ():
                target.execute(close, (*row, break_id))
            for (done_s,) in _ask(source, progress, (break_id,)) or ():
                target.execute(NOTE_PROGRESS, (done_s, break_id))


def _ask(
    source: Connection, query: str, values: tuple[int, ...] = ()
) -> list[tuple[Any, ...]] | None:
    """Rows of a damaged file; None if they cannot be read."""
    import sqlite3

    try:
        return source.execute(query, values).fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
