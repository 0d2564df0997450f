"""The record's file: rules the tables hold, opening, migrating, reading beside another process."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.domain.adherence import (
    BreakKind,
    Corrected,
    CorrectionRow,
    DecisionRow,
    EntryRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.errors import KnownError
from neckbreak.storage import connection as opening
from neckbreak.storage import rows, schema
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.backup import examine
from neckbreak.storage.salvage import salvage

DAY = date(2026, 3, 2)
NOW = Stamp(1_772_438_400_000, DAY, 60)
ALWAYS = (date.min, date.max)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "neckbreak.db"


@pytest.fixture
def record(place: Path) -> Iterator[AdherenceDatabase]:
    database = AdherenceDatabase(place)
    yield database
    database.close()


def fill(record: AdherenceDatabase) -> None:
    """One row in every table of events."""
    opened = record.open_break(BreakKind.HOMEWORK, NOW, NOW, 180.0)
    record.close_break(opened, NOW, 180.0, Outcome.COMPLETED)
    record.add_performance(
        PerformanceRow(
            0, opened, NOW, "p", 1, "p1", "chin-tuck", None, 1, 8, None, 1.0, Evidence.GUIDED
        )
    )
    record.add_pain(PainRow(0, NOW, opened, "after", 2))
    record.add_screening(ScreeningRow(0, NOW, (("q1", "no"),), "GREEN", ()))
    record.add_decision(DecisionRow(0, NOW, "due", "active"))
    record.set_prescribed([PrescribedDay(DAY, "p", 1, "s", "p1", "chin-tuck", 3)])
    record.add_excused(DAY, "ill", NOW)
    record.add_entry(EntryRow(0, NOW, "note", (("text", "Füße"),)))
    record.add_programme_version("p", 1, "{}", NOW)
    record.add_correction(CorrectionRow(0, NOW, Corrected.PAIN, 1, (("value", 3),)))


@contextlib.contextmanager
def raw(place: Path) -> Iterator[sqlite3.Connection]:
    """The file as any SQLite program sees it."""
    with contextlib.closing(sqlite3.connect(place, isolation_level=None)) as other:
        yield other


# --- append-only --------------------------------------------------------------------------


@pytest.mark.parametrize("table", schema.EVENT_TABLES)
def test_events_are_not_changed(record: AdherenceDatabase, table: str) -> None:
    fill(record)
    with raw(record.path) as other:
        for column in [row[1] for row in other.execute(f"PRAGMA table_info({table})")]:
            with pytest.raises(sqlite3.IntegrityError, match="changed"):
                other.execute(f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("table", [each for each in schema.EVENT_TABLES if each != "decisions"])
def test_events_are_not_removed(record: AdherenceDatabase, table: str) -> None:
    fill(record)
    with raw(record.path) as other, pytest.raises(sqlite3.IntegrityError, match="not removed"):
        other.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'calm'",
        "due_ms = 5, due_date = '2026-03-02', due_offset_min = 0",
        "began_ms = 5",
        "began_date = '2026-03-01'",
        "began_offset_min = 0",
        "planned_s = 1",
        "id = 9",
    ],
)
def test_closing_a_break_changes_nothing_else(record: AdherenceDatabase, change: str) -> None:
    record.open_break(BreakKind.MICRO, None, NOW, 40.0)
    with raw(record.path) as other, pytest.raises(sqlite3.IntegrityError, match="closed once"):
        other.execute(f"UPDATE breaks SET outcome = 'completed', {change}")


def test_an_open_break_is_not_changed_without_closing_it(record: AdherenceDatabase) -> None:
    record.open_break(BreakKind.MICRO, None, NOW, 40.0)
    with raw(record.path) as other, pytest.raises(sqlite3.IntegrityError, match="closed once"):
        other.execute("UPDATE breaks SET done_s = 5")


@pytest.mark.parametrize(
    "row",
    [
        PainRow(0, NOW, None, "after", 11),
        PainRow(0, NOW, None, "yesterday", 3),
        PainRow(0, NOW, 404, "after", 3),
    ],
    ids=["value", "moment", "break"],
)
def test_impossible_rows_are_refused(record: AdherenceDatabase, row: PainRow) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        record.add_pain(row)
    assert record.pain(*ALWAYS) == ()


def test_a_refused_row_leaves_the_record_usable(record: AdherenceDatabase) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        record.add_pain(PainRow(0, NOW, None, "after", -1))

    assert record.add_pain(PainRow(0, NOW, None, "after", 0)) == 1


# --- events beyond the port ---------------------------------------------------------------


def test_the_last_word_on_an_excused_day_counts(record: AdherenceDatabase) -> None:
    other_day = DAY + timedelta(days=1)
    record.set_prescribed(
        [
            PrescribedDay(DAY, "p", 1, "s", "p1", "chin-tuck", 3, "holiday"),
            PrescribedDay(other_day, "p", 1, "s", "p1", "chin-tuck", 3),
        ]
    )
    assert [row.excused for row in record.prescribed(*ALWAYS)] == ["holiday", None]

    record.add_excused(DAY, None, NOW)
    record.add_excused(other_day, "ill", NOW)

    assert [row.excused for row in record.prescribed(*ALWAYS)] == [None, "ill"]


def test_a_programme_version_is_kept_as_it_was(record: AdherenceDatabase) -> None:
    record.add_programme_version("p", 1, '{"a":1}', NOW)
    record.add_programme_version("p", 2, '{"a":2}', NOW)

    assert record.programme_version("p", 1) == '{"a":1}'
    assert record.programme_version("p", 3) is None


# --- the file -----------------------------------------------------------------------------


def test_only_its_owner_reads_the_record(place: Path) -> None:
    umask = os.umask(0)
    try:
        record = AdherenceDatabase(place)
        record.add_decision(DecisionRow(0, NOW, "due", "active"))
        record.backup()
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode)
            for path in place.parent.rglob("neckbreak*")
        }
        record.close()
    finally:
        os.umask(umask)

    assert modes == dict.fromkeys(
        ["neckbreak.db", "neckbreak.db-wal", "neckbreak.db-shm", "neckbreak-2026-03-02.db"], 0o600
    )
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((place.parent / "backups").stat().st_mode) == 0o700


def test_a_record_readable_by_others_is_closed_to_them(place: Path) -> None:
    AdherenceDatabase(place).close()
    place.chmod(0o644)

    AdherenceDatabase(place).close()

    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_commits_are_safe_against_power_cuts(record: AdherenceDatabase) -> None:
    ask = record._connection.execute
    assert ask("PRAGMA journal_mode").fetchone() == ("wal",)
    assert ask("PRAGMA synchronous").fetchone() == (2,)
    assert ask("PRAGMA foreign_keys").fetchone() == (1,)
    assert ask("PRAGMA busy_timeout").fetchone() == (3000,)
    assert ask("PRAGMA fullfsync").fetchone() == (1,)


@pytest.mark.skipif(sys.platform == "win32", reason="the lock-file VFS is Unix only")
def test_a_folder_without_write_ahead_log_gets_the_older_journal(place: Path) -> None:
    place.parent.mkdir()
    uri = place.as_uri() + "?vfs=unix-dotfile"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        opening.tune(connection)

        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)


def test_closing_folds_the_log_into_one_file(place: Path) -> None:
    record = AdherenceDatabase(place)
    fill(record)
    record.close()

    assert [path.name for path in place.parent.iterdir()] == ["neckbreak.db"]


def test_a_place_with_odd_characters_works(tmp_path: Path) -> None:
    place = tmp_path / "50% of Ä's #1?" / "neckbreak.db"
    AdherenceDatabase(place).close()
    assert place.exists()


def test_importing_the_record_does_not_load_sqlite() -> None:
    code = (
        "import sys, neckbreak.storage.adherence_db, neckbreak.storage.settings_file,"
        " neckbreak.storage.state_file, neckbreak.storage.report_files;"
        "assert not {'sqlite3', 'tomlkit', 'msgspec', 'platformdirs', 'csv'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": SRC})


SRC = os.pathsep.join(sys.path)


def test_a_wrong_statement_is_a_bug_and_no_damage(record: AdherenceDatabase) -> None:
    with pytest.raises(sqlite3.OperationalError), opening.known_errors(record.path):
        record._connection.execute("SELECT nonsense FROM breaks")


# --- versions -----------------------------------------------------------------------------


@pytest.mark.parametrize("is_read_only", [False, True])
def test_a_record_of_a_newer_neckbreak_is_not_touched(place: Path, is_read_only: bool) -> None:
    AdherenceDatabase(place).close()
    with raw(place) as other:
        other.execute("PRAGMA user_version = 99")
    before = place.read_bytes()

    with pytest.raises(KnownError) as caught:
        AdherenceDatabase(place, is_read_only=is_read_only)

    assert caught.value.key == "record-from-the-future"
    assert caught.value.data == {"file": str(place), "found": 99, "known": schema.VERSION}
    assert place.read_bytes() == before
    assert not list(place.parent.glob("*damaged*"))


def test_an_older_record_is_copied_and_brought_up_to_date(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = AdherenceDatabase(place)
    fill(record)
    record.close()
    in_the_next_version(monkeypatch)

    with contextlib.closing(AdherenceDatabase(place, is_read_only=True)) as newer:
        assert newer.performances(*ALWAYS)[0].exercise == "chin-tuck"
    with contextlib.closing(AdherenceDatabase(place)) as newer:
        assert newer.performances(*ALWAYS)[0].exercise == "chin-tuck"
        assert schema.version_of(newer._connection) == schema.VERSION + 1

    with raw(place.parent / "backups" / f"neckbreak-before-v{schema.VERSION + 1}.db") as backup:
        assert schema.version_of(backup) == schema.VERSION


def first_version(place: Path) -> None:
    """A record as the first version wrote it, with one pain answer."""
    place.parent.mkdir()
    with raw(place) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:1])
        connection.execute(rows.ADD_PAIN, rows.pain_columns(PainRow(0, NOW, None, "note", 4)))


def test_a_record_of_the_first_version_takes_entries_when_opened(place: Path) -> None:
    first_version(place)

    with contextlib.closing(AdherenceDatabase(place, is_read_only=True)) as reader:
        assert reader.pain(*ALWAYS)[0].value == 4
        assert reader.entries(None, *ALWAYS) == ()
    with contextlib.closing(AdherenceDatabase(place)) as record:
        assert record.pain(*ALWAYS)[0].value == 4
        assert record.add_entry(EntryRow(0, NOW, "note")) == 1
        assert record.recovery is None


def test_a_first_version_copy_is_a_good_backup(place: Path) -> None:
    first_version(place)

    found = examine(place)

    assert found is not None
    assert (found.version, found.age) == (1, 1)


def test_what_a_damaged_first_version_never_held_is_not_lost(place: Path) -> None:
    first_version(place)
    with contextlib.closing(AdherenceDatabase(place.with_name("new.db"))) as target:
        assert salvage(place, target._connection) == (1, 0)
        assert target.pain(*ALWAYS)[0].value == 4


def test_a_migration_that_fails_leaves_no_trace(place: Path) -> None:
    AdherenceDatabase(place).close()

    def bad(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half_done (x)")
        raise RuntimeError("half-way")

    with raw(place) as connection:
        with pytest.raises(RuntimeError, match="half-way"):
            schema.migrate(connection, (*schema.MIGRATIONS, bad))

        assert schema.version_of(connection) == schema.VERSION
        assert not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'half_done'"
        ).fetchall()


def test_two_processes_that_migrate_at_once_do_it_once(place: Path) -> None:
    place.parent.mkdir()
    runs = []

    with raw(place) as connection:

        def first(_: sqlite3.Connection) -> None:
            runs.append(1)

        class Raced(sqlite3.Connection):
            """Finds the work done when it has the lock."""

            def execute(self, sql: str, *args: object) -> sqlite3.Cursor:
                cursor = super().execute(sql)
                if sql == "BEGIN IMMEDIATE":
                    super().execute("PRAGMA user_version = 1")
                return cursor

        with contextlib.closing(
            sqlite3.connect(place, isolation_level=None, factory=Raced)
        ) as raced:
            schema.migrate(raced, (first,))

        assert runs == []
        assert schema.version_of(connection) == 1


def in_the_next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that there is one version of the tables more."""

    def another(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE pain ADD COLUMN place TEXT")

    migrations = (*schema.MIGRATIONS, another)
    newest = len(migrations)
    monkeypatch.setattr("neckbreak.storage.adherence_db.VERSION", newest)
    monkeypatch.setattr("neckbreak.storage.backup.VERSION", newest)
    for module in ("adherence_db", "salvage"):
        monkeypatch.setattr(
            f"neckbreak.storage.{module}.migrate",
            lambda connection: schema.migrate(connection, migrations),
        )


# --- reading beside a running neckbreak ---------------------------------------------------


def test_a_reader_sees_what_is_written_and_changes_nothing(record: AdherenceDatabase) -> None:
    fill(record)

    with contextlib.closing(AdherenceDatabase(record.path, is_read_only=True)) as reader:
        assert reader.pain(*ALWAYS) == record.pain(*ALWAYS)
        with pytest.raises(KnownError) as caught:
            reader.add_pain(PainRow(0, NOW, None, "note", 1))

    assert caught.value.key == "record-unwritable"


def test_a_reader_finds_an_empty_record_where_there_is_none(place: Path) -> None:
    with contextlib.closing(AdherenceDatabase(place, is_read_only=True)) as reader:
        assert reader.breaks(*ALWAYS) == ()
    assert not place.parent.exists()


def test_a_reader_can_make_the_backup(record: AdherenceDatabase) -> None:
    fill(record)
    with contextlib.closing(AdherenceDatabase(record.path, is_read_only=True)) as reader:
        made = reader.backup_now()

    assert made == record.path.parent / "backups" / "neckbreak-2026-03-02.db"


def test_the_indexes_answer_for_a_day(record: AdherenceDatabase) -> None:
    from neckbreak.storage import rows

    for query in (rows.BREAKS, rows.PERFORMANCES, rows.PAIN, rows.DECISIONS, rows.PRESCRIBED):
        plan = record._connection.execute("EXPLAIN QUERY PLAN " + query, ("a", "b")).fetchall()
        assert re.search(r"USING (COVERING )?INDEX \w+_by_day", str(plan)), plan
