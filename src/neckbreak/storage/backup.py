"""Copies of the record: made daily, kept seven, checked before they count, and brought back.

A copy goes through SQLite's own backup, never through copying the live file, and is one file
without side files. Which of several copies is newest is decided by what they hold (ids are never
used twice, so the sum of the last ids only grows), not by dates, which a wrong clock can spoil.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError
from neckbreak.storage.connection import SIDE_FILES, check, connect, create_private, known_errors
from neckbreak.storage.folder import (
    known,
    make_private_folder,
    set_aside,
    sync_folder,
    write_private,
)
from neckbreak.storage.schema import VERSION, is_foreign, version_of

if TYPE_CHECKING:
    from sqlite3 import Connection

KEPT = 7
_DAILY = re.compile(r"neckbreak-\d{4}-\d{2}-\d{2}\.db")


@dataclass(frozen=True, slots=True)
class Copy:
    """A sound copy of the record; `age` grows with every row ever written."""

    path: Path
    age: int
    version: int


def make_daily(connection: Connection, folder: Path, day: date) -> Path:
    """Write the day's backup, replacing an earlier one of that day; drop all but the newest 7.

    Raises KnownError("disk-full" | "record-unwritable" | "record-damaged" | "folder-unwritable").
    """
    place = folder / f"neckbreak-{day.isoformat()}.db"
    write_copy(connection, place)
    for old in daily(folder)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return place


def daily(folder: Path) -> list[Path]:
    """The daily backups, newest day first."""
    names = (one for one in folder.glob("neckbreak-*.db") if _DAILY.fullmatch(one.name))
    return sorted(names, reverse=True)


def write_copy(connection: Connection, place: Path) -> None:
    """Copy an open record to a file of its own, checked and mode 0600, in one step.

    Raises KnownError("disk-full" | "record-unwritable" | "record-damaged" | "folder-unwritable").
    """
    make_private_folder(place.parent)
    temporary = place.with_name(f".{place.name}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        create_private(temporary)
        with known_errors(place), contextlib.closing(connect(temporary)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
            check(target, place)
        temporary.replace(place)
    except OSError as error:
        raise known(error, "record-unwritable", place) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    sync_folder(place.parent)


def examine(path: Path) -> Copy | None:
    """What a backup holds; None if it is missing, damaged, no record, or of a newer neckbreak."""
    if not path.is_file():
        return None
    try:
        with (
            known_errors(path, is_opening=True),
            contextlib.closing(connect(path, is_read_only=True)) as source,
        ):
            check(source, path)
            version = version_of(source)
            if not 0 < version <= VERSION or is_foreign(source):
                return None
            (age,) = source.execute("SELECT coalesce(sum(seq), 0) FROM sqlite_sequence").fetchone()
    except KnownError:
        return None
    return Copy(path, int(age), version)


def all_backups(folder: Path) -> list[Path]:
    """The daily backups, newest day first, and those made before a migration."""
    return [*daily(folder), *sorted(folder.glob("neckbreak-before-v*.db"), reverse=True)]


def newest_good(folder: Path) -> Copy | None:
    """The backup that holds most."""
    copies = [copy for copy in map(examine, all_backups(folder)) if copy is not None]
    return max(copies, key=lambda copy: (copy.age, copy.path.name), default=None)


def restore(backup: Path, record: Path) -> Path | None:
    """Put a backup in the record's place, when nothing has the record open.

    The record there now is kept beside it under another name, which is given (None: there was
    none). Raises KnownError("backup-damaged" | "disk-full" | "record-unwritable", file=...).
    """
    if examine(backup) is None:
        raise KnownError("backup-damaged", file=str(backup))
    with new_record(record) as fresh:
        try:
            write_private(fresh, backup.read_bytes())
        except OSError as error:
            raise known(error, "record-unwritable", record) from error
        return put_in_place(fresh, record, "before-restore")


@contextlib.contextmanager
def new_record(record: Path) -> Iterator[Path]:
    """A place beside the record to prepare another one; whatever is left there is removed."""
    fresh = record.with_name(f".{record.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        yield fresh
    finally:
        for left in (fresh, *_side_files(fresh)):
            with contextlib.suppress(OSError):
                left.unlink()


def put_in_place(fresh: Path, record: Path, mark: str) -> Path | None:
    """Rename a record that is ready to the record's place, and the one there to another name.

    Gives that name; None if there was none. A write-ahead log left over from an earlier record
    would be replayed into the new one, so it goes aside as well.
    Raises KnownError("record-unwritable", file=..., reason=...); the old record is still there.
    """
    kept = None
    try:
        if record.exists():
            kept = set_aside(record, mark)
            _move_side_files(record, kept)
        for side in _side_files(record):
            if side.exists():
                set_aside(side, "stray")
        fresh.replace(record)
    except OSError as error:
        if kept is not None and not record.exists():
            kept.rename(record)
            _move_side_files(kept, record)
        raise known(error, "record-unwritable", record) from error
    sync_folder(record.parent)
    return kept


def _move_side_files(record: Path, to: Path) -> None:
    for side, place in zip(_side_files(record), _side_files(to), strict=True):
        with contextlib.suppress(FileNotFoundError):
            side.rename(place)


def _side_files(record: Path) -> list[Path]:
    return [record.with_name(record.name + suffix) for suffix in SIDE_FILES]
