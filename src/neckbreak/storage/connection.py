"""Connections to SQLite: how they are opened, and what their errors mean to a person.

`synchronous=FULL` with a write-ahead log puts every commit on the disk before the call returns
(about 0.2 ms on an ordinary disk). A folder that cannot hold a write-ahead log (network folders)
gets the older journal with EXTRA instead. sqlite3 is imported late: the command line starts
without it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError
from neckbreak.storage.folder import PRIVATE_FILE

if TYPE_CHECKING:
    from sqlite3 import Connection

BUSY_S = 3.0
"""How long a write waits for another process's write."""

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; belongs to it when it is moved."""


def connect(path: Path, *, is_read_only: bool = False) -> Connection:
    """Open a database for this thread; autocommit, so that transactions are written out.

    Nothing is read yet: a damaged file shows at the first statement. Raises sqlite3.Error.
    """
    import sqlite3

    query = "?mode=ro" if is_read_only else "?mode=rw"
    return sqlite3.connect(
        path.absolute().as_uri() + query, timeout=BUSY_S, isolation_level=None, uri=True
    )


def create_private(path: Path) -> None:
    """Make sure the file exists, can be written and has mode 0600 before SQLite opens it.

    SQLite gives its side files the mode of the database. Raises OSError.
    """
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
    if path.stat().st_mode & 0o077:
        path.chmod(PRIVATE_FILE)


def tune(connection: Connection) -> None:
    """Safe commits, checked references. Raises sqlite3.Error."""
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    # On a Mac a plain fsync leaves the data in the drive's own cache. Elsewhere these do nothing.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """All or nothing; takes the write lock at once, waiting up to BUSY_S. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_damage(error: Exception) -> bool:
    """Whether a sqlite3.Error says that the file itself is broken or no database.

    Text that is no UTF-8 is found by Python, without a code of SQLite; only damage makes it.
    """
    import sqlite3

    return _code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, 0}


def check(connection: Connection, path: Path) -> None:
    """Read the whole file once for damage, its indexes too (50 ms for years of use).

    Raises KnownError("record-damaged", file=...) or sqlite3.Error.
    """
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise KnownError("record-damaged", file=str(path))


@contextlib.contextmanager
def known_errors(path: Path, *, is_opening: bool = False) -> Iterator[None]:
    """Turn what disks do into `KnownError`: disk-full, record-damaged, record-unwritable.

    Broken rules of the tables and wrong statements are bugs and pass through as they are, except
    while opening: a statement that does not fit the file then means a damaged file.
    """
    import sqlite3

    try:
        yield
    except UnicodeDecodeError as error:
        # Names in a damaged file, which SQLite quotes in its message.
        raise KnownError("record-damaged", file=str(path)) from error
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        code = _code(error)
        if is_damage(error) or (is_opening and code == sqlite3.SQLITE_ERROR):
            raise KnownError("record-damaged", file=str(path)) from error
        if code == sqlite3.SQLITE_FULL:
            raise KnownError("disk-full", file=str(path)) from error
        if code == sqlite3.SQLITE_ERROR:
            raise
        raise KnownError("record-unwritable", file=str(path), reason=str(error)) from error


def _code(error: Exception) -> int:
    """The primary result code; 0 if the error did not come from SQLite itself."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def sqlite_version() -> str:
    """The version of the SQLite library in use, for `doctor`."""
    import sqlite3

    return sqlite3.sqlite_version
