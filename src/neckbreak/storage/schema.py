"""The record's tables, and how an older record becomes a newer one.

Each migration is one function that brings the record up one version, inside one transaction;
`user_version` says how far a file has come. A migration that was released is never edited.

Everything a person did is an event: rows are added, never changed. Triggers hold that, with three
exceptions: an open break is closed once, progress of an open break is noted, and decisions are
trimmed. Each event keeps UTC milliseconds, the local date (it rolls over at 04:00) and the offset
to UTC. Ids are never used twice, so the sum of the last ids tells which of two copies is newer.

A stop for pain has no table: it is a break's outcome and a performance's `stop_reason`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from neckbreak.storage.connection import transaction

if TYPE_CHECKING:
    from sqlite3 import Connection

_TABLES_1 = (
    "breaks",
    "performances",
    "pain",
    "screening",
    "programme_versions",
    "prescribed",
    "excused",
    "decisions",
    "corrections",
)

EVENT_TABLES = (*_TABLES_1, "entries")
"""Every table of events, parents before children: the order in which rows are salvaged."""


def event_tables(version: int) -> tuple[str, ...]:
    """The tables of events that a record of this version has."""
    return _TABLES_1 if version == 1 else EVENT_TABLES


_STAMP = """
    utc_ms INTEGER NOT NULL,
    local_date TEXT NOT NULL CHECK (local_date IS date(local_date)),
    utc_offset_min INTEGER NOT NULL
"""

# A break counts for the day it was due, else began: as `domain.adherence.summarise` counts it.
_BREAKS = """
CREATE TABLE breaks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('micro', 'movement', 'homework', 'calm')),
    due_ms INTEGER, due_date TEXT, due_offset_min INTEGER,
    began_ms INTEGER, began_date TEXT, began_offset_min INTEGER,
    ended_ms INTEGER, ended_date TEXT, ended_offset_min INTEGER,
    planned_s REAL NOT NULL CHECK (planned_s >= 0),
    done_s REAL NOT NULL DEFAULT 0 CHECK (done_s >= 0),
    outcome TEXT CHECK (outcome IN ('completed', 'partial', 'interrupted', 'skipped', 'missed',
                                    'natural', 'stopped_for_pain', 'held')),
    reason TEXT,
    utc_ms INTEGER NOT NULL AS (coalesce(due_ms, began_ms, ended_ms)) VIRTUAL,
    local_date TEXT NOT NULL AS (coalesce(due_date, began_date, ended_date)) VIRTUAL,
    CHECK (due_date IS date(due_date)),
    CHECK (began_date IS date(began_date)),
    CHECK (ended_date IS date(ended_date)),
    CHECK ((due_ms IS NULL) = (due_date IS NULL)),
    CHECK ((due_ms IS NULL) = (due_offset_min IS NULL)),
    CHECK ((began_ms IS NULL) = (began_date IS NULL)),
    CHECK ((began_ms IS NULL) = (began_offset_min IS NULL)),
    CHECK ((ended_ms IS NULL) = (ended_date IS NULL)),
    CHECK ((ended_ms IS NULL) = (ended_offset_min IS NULL)),
    CHECK (outcome IS NOT NULL OR (began_ms IS NOT NULL AND ended_ms IS NULL))
) STRICT
"""

_VERSION_1 = (
    _BREAKS,
    """
CREATE TABLE break_progress (
    break_id INTEGER PRIMARY KEY REFERENCES breaks (id),
    done_s REAL NOT NULL CHECK (done_s >= 0)
) STRICT
""",
    f"""
CREATE TABLE performances (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    break_id INTEGER REFERENCES breaks (id),
    {_STAMP},
    programme TEXT,
    programme_version INTEGER,
    prescription TEXT,
    exercise TEXT NOT NULL,
    variant TEXT,
    sets INTEGER NOT NULL CHECK (sets >= 0),
    reps INTEGER NOT NULL CHECK (reps >= 0),
    hold_s REAL CHECK (hold_s >= 0),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1.000001), -- a mean may round up
    evidence TEXT NOT NULL CHECK (evidence IN ('guided', 'ended_early', 'self_marked', 'away')),
    stop_reason TEXT
) STRICT
""",
    f"""
CREATE TABLE pain (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    break_id INTEGER REFERENCES breaks (id),
    {_STAMP},
    moment TEXT NOT NULL CHECK (moment IN ('before', 'during', 'after', 'next', 'note')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10)
) STRICT
""",
    f"""
CREATE TABLE screening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    status TEXT NOT NULL,
    codes TEXT NOT NULL CHECK (json_valid(codes)),
    confirmed TEXT NOT NULL CHECK (json_valid(confirmed))
) STRICT
""",
    f"""
CREATE TABLE programme_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    programme TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE prescribed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    local_date TEXT NOT NULL CHECK (local_date IS date(local_date)),
    programme TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    stage TEXT NOT NULL,
    prescription TEXT NOT NULL,
    exercise TEXT NOT NULL,
    performances INTEGER NOT NULL CHECK (performances >= 0),
    excused TEXT
) STRICT
""",
    f"""
CREATE TABLE excused (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    day TEXT NOT NULL CHECK (day IS date(day)),
    reason TEXT
) STRICT
""",
    f"""
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data))
) STRICT
""",
    f"""
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    event_table TEXT NOT NULL,
    event_id INTEGER NOT NULL,
    correction TEXT NOT NULL CHECK (json_valid(correction))
) STRICT
""",
    "CREATE INDEX breaks_by_day ON breaks (local_date)",
    "CREATE INDEX breaks_open ON breaks (id) WHERE outcome IS NULL",
    "CREATE INDEX performances_by_day ON performances (local_date)",
    "CREATE INDEX performances_by_break ON performances (break_id)",
    "CREATE INDEX pain_by_day ON pain (local_date)",
    "CREATE INDEX pain_by_break ON pain (break_id)",
    "CREATE INDEX prescribed_by_day ON prescribed (local_date)",
    "CREATE INDEX excused_by_day ON excused (day)",
    "CREATE INDEX decisions_by_day ON decisions (local_date)",
    *(
        f"CREATE TRIGGER {table}_keep BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: events are not changed'); END"
        for table in _TABLES_1
        if table != "breaks"
    ),
    *(
        f"CREATE TRIGGER {table}_stay BEFORE DELETE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: events are not removed'); END"
        for table in _TABLES_1
        if table != "decisions"
    ),
    """
CREATE TRIGGER breaks_close_once BEFORE UPDATE ON breaks
WHEN OLD.outcome IS NOT NULL
  OR NEW.outcome IS NULL
  OR NEW.id IS NOT OLD.id
  OR NEW.kind IS NOT OLD.kind
  OR NEW.due_ms IS NOT OLD.due_ms
  OR NEW.due_date IS NOT OLD.due_date
  OR NEW.due_offset_min IS NOT OLD.due_offset_min
  OR NEW.began_ms IS NOT OLD.began_ms
  OR NEW.began_date IS NOT OLD.began_date
  OR NEW.began_offset_min IS NOT OLD.began_offset_min
  OR NEW.planned_s IS NOT OLD.planned_s
BEGIN SELECT RAISE(ABORT, 'breaks: a break is closed once and not changed otherwise'); END
""",
)


_VERSION_2 = (
    f"""
CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    {_STAMP},
    kind TEXT NOT NULL CHECK (kind <> ''),
    data TEXT NOT NULL CHECK (json_valid(data))
) STRICT
""",
    "CREATE INDEX entries_by_kind ON entries (kind, local_date)",
    "CREATE INDEX entries_by_day ON entries (local_date)",
    "CREATE INDEX prescribed_by_programme ON prescribed (programme, local_date)",
    "CREATE INDEX corrections_by_event ON corrections (event_table, event_id)",
    (
        "CREATE TRIGGER entries_keep BEFORE UPDATE ON entries "
        "BEGIN SELECT RAISE(ABORT, 'entries: events are not changed'); END"
    ),
    (
        "CREATE TRIGGER entries_stay BEFORE DELETE ON entries "
        "BEGIN SELECT RAISE(ABORT, 'entries: events are not removed'); END"
    ),
)


def _version_1(connection: Connection) -> None:
    for statement in _VERSION_1:
        connection.execute(statement)


def _version_2(connection: Connection) -> None:
    for statement in _VERSION_2:
        connection.execute(statement)


Migration = Callable[["Connection"], None]

MIGRATIONS: tuple[Migration, ...] = (_version_1, _version_2)
"""The function at index n brings version n to n + 1."""

VERSION = len(MIGRATIONS)


def version_of(connection: Connection) -> int:
    """The version of an open record; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring an open record up to the newest version, one transaction for each step.

    Another process may do the same at the same time: the version is read again under the lock.
    Raises sqlite3.Error; the step that failed has then left no trace.
    """
    while version_of(connection) < len(migrations):
        with transaction(connection):
            version = version_of(connection)
            if version < len(migrations):
                migrations[version](connection)
                connection.execute(f"PRAGMA user_version = {version + 1}")


def is_foreign(connection: Connection) -> bool:
    """Whether an open database is no record but some other program's file."""
    names = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    version = version_of(connection)
    return bool(names) if version == 0 else not set(event_tables(version)) <= names
