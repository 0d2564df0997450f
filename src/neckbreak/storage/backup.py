"""Copies of the record: made daily, kept seven, checked before they count, and brought back.

A copy goes through SQLite's own backup, never through copying the live file, and is one file
without side files. Which of several copies is newest is decided by what they hold (ids are never
used twice, so the sum of the last ids only grows), not by dates, which a wrong clock can spoil.
"""

from __future__ import annotations

import contextlib
import re
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
from neckbreak.storage.schema import VERSION, tables_missing, version_of

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
        with known_errors(path), contextlib.closing(connect(path, is_read_only=True)) as source:
            check(source, path)
            version = version_of(source)
            if not 0 < version <= VERSION or tables_missing(source):
                return None
            (age,) = source.execute("SELECT coalesce(sum(seq), 0) FROM sqlite_sequence").fetchone()
    except KnownError:
        return None
    return Copy(path, int(age), version)


def newest_good(folder: Path) -> Copy | None:
    """The backup that holds most, among the daily ones and those made before a migration."""
    places = [*daily(folder), *folder.glob("neckbreak-before-v*.db")]
    copies = [copy for copy in map(examine, places) if copy is not None]
    return max(copies, key=lambda copy: (copy.age, copy.path.name), default=None)


def restore(backup: Path, record: Path) -> Path | None:
    """Put a backup in the record's place, when nothing has the record open.

    The record there now is kept beside it under another name, which is given (None: there was
    none). Raises KnownError("backup-damaged" | "disk-full" | "record-unwritable", file=...).
    """
    if examine(backup) is None:
        raise KnownError("backup-damaged", file=str(backup))
    kept = move_aside(record, "before-restore") if record.exists() else None
    install(backup, record)
    return kept


def move_aside(record: Path, mark: str) -> Path:
    """Rename a record with its side files; gives the new place of the record.

    Raises KnownError("record-unwritable", file=..., reason=...).
    """
    try:
        place = set_aside(record, mark)
        for side in SIDE_FILES:
            with contextlib.suppress(FileNotFoundError):
                record.with_name(record.name + side).rename(place.with_name(place.name + side))
    except OSError as error:
        raise known(error, "record-unwritable", record) from error
    return place


def install(backup: Path, record: Path) -> None:
    """Copy a sound backup to the record's place, where no record is.

    A write-ahead log left over from an earlier record would be replayed into the new one, so it
    is set aside first. Raises KnownError("disk-full" | "record-unwritable", file=...).
    """
    try:
        for side in SIDE_FILES:
            with contextlib.suppress(FileNotFoundError):
                set_aside(record.with_name(record.name + side), "stray")
        write_private(record, backup.read_bytes())
    except OSError as error:
        raise known(error, "record-unwritable", record) from error
