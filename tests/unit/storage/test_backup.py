"""Backups: one a day, seven kept, checked, and brought back on request."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.errors import KnownError
from neckbreak.storage import backup
from neckbreak.storage.adherence_db import AdherenceDatabase

DAY = date(2026, 3, 2)
ALWAYS = (date.min, date.max)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[AdherenceDatabase]:
    database = AdherenceDatabase(tmp_path / "neckbreak.db")
    yield database
    database.close()


def decide(record: AdherenceDatabase, days: int = 0) -> int:
    stamp = Stamp(1_772_438_400_000 + days * 86_400_000, DAY + timedelta(days), 60)
    return record.add_decision(DecisionRow(0, stamp, "due", "active"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def decisions(place: Path) -> int:
    with contextlib.closing(AdherenceDatabase(place, is_read_only=True)) as reader:
        return len(reader.decisions(*ALWAYS))


def test_a_backup_is_named_after_the_day_of_what_was_written_last(
    record: AdherenceDatabase,
) -> None:
    decide(record)

    assert record.backup_now() == record.backups / "neckbreak-2026-03-02.db"


def test_a_second_backup_of_a_day_replaces_the_first(record: AdherenceDatabase) -> None:
    decide(record)
    record.backup()
    decide(record)
    record.backup()

    assert names(record.backups) == ["neckbreak-2026-03-02.db"]
    assert decisions(record.backups / "neckbreak-2026-03-02.db") == 2


def test_the_newest_seven_are_kept_and_other_files_left_alone(record: AdherenceDatabase) -> None:
    record.backups.mkdir()
    (record.backups / "neckbreak-before-v1.db").touch()
    (record.backups / "neckbreak-mine.db").touch()
    for days in range(9):
        decide(record, days)
        record.backup()

    assert names(record.backups) == [
        *(f"neckbreak-2026-03-{day:02}.db" for day in range(4, 11)),
        "neckbreak-before-v1.db",
        "neckbreak-mine.db",
    ]


def test_an_empty_record_needs_no_backup(record: AdherenceDatabase) -> None:
    assert record.backup_now() is None
    assert not record.backups.exists()


def test_a_copy_can_be_written_anywhere(record: AdherenceDatabase, tmp_path: Path) -> None:
    decide(record)
    place = tmp_path / "stick" / "copy.db"

    record.copy_to(place)

    assert decisions(place) == 1
    assert names(place.parent)[0] == "copy.db"


def test_a_copy_that_cannot_be_put_in_place_is_named_and_leaves_nothing(
    record: AdherenceDatabase, tmp_path: Path
) -> None:
    place = tmp_path / "taken"
    place.mkdir()
    (place / "something").touch()

    with pytest.raises(KnownError) as caught:
        record.copy_to(place)

    assert caught.value.key == "record-unwritable"
    assert not list(tmp_path.glob(".*"))


# --- examining ----------------------------------------------------------------------------


def test_a_copy_is_older_the_more_was_ever_written(record: AdherenceDatabase) -> None:
    decide(record)
    record.backup()
    record.trim_decisions(date.max)
    decide(record, 1)
    record.backup()

    one, two = (backup.examine(path) for path in reversed(backup.daily(record.backups)))

    assert one is not None
    assert two is not None
    assert one.age < two.age
    assert backup.newest_good(record.backups) == two


def test_what_is_no_sound_record_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database")
    (tmp_path / "empty").touch()
    for name, version in (("other", 1), ("future", 99)):
        with contextlib.closing(sqlite3.connect(tmp_path / name)) as connection:
            connection.execute("CREATE TABLE songs (name)")
            connection.execute(f"PRAGMA user_version = {version}")

    for name in ("missing", "text", "empty", "other", "future"):
        assert backup.examine(tmp_path / name) is None


def test_without_backups_there_is_no_newest(tmp_path: Path) -> None:
    assert backup.newest_good(tmp_path / "missing") is None


# --- restoring ----------------------------------------------------------------------------


def test_a_backup_takes_the_records_place_and_the_record_is_kept(
    record: AdherenceDatabase,
) -> None:
    decide(record)
    made = record.backup_now()
    assert made is not None
    decide(record)
    record.close()

    kept = backup.restore(made, record.path)

    assert kept == record.path.with_name("neckbreak.db.before-restore")
    assert decisions(record.path) == 1
    assert decisions(kept) == 2
    assert made.exists()


def test_a_backup_is_restored_where_there_is_no_record(
    record: AdherenceDatabase, tmp_path: Path
) -> None:
    decide(record)
    made = record.backup_now()
    assert made is not None

    assert backup.restore(made, tmp_path / "new.db") is None
    assert decisions(tmp_path / "new.db") == 1


def test_a_bad_backup_is_refused_and_the_record_stays(record: AdherenceDatabase) -> None:
    decide(record)
    record.close()
    bad = record.path.with_name("bad.db")
    bad.write_text("no database")

    with pytest.raises(KnownError) as caught:
        backup.restore(bad, record.path)

    assert (caught.value.key, caught.value.data) == ("backup-damaged", {"file": str(bad)})
    assert decisions(record.path) == 1


@pytest.mark.parametrize("step", ["rename", "replace"])
def test_a_place_that_does_not_let_a_record_in_or_out_is_named(
    record: AdherenceDatabase, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    decide(record)
    made = record.backup_now()
    assert made is not None
    record.close()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, step, refuse)
    with pytest.raises(KnownError) as caught:
        backup.restore(made, record.path)

    assert caught.value.key == "record-unwritable"
    assert caught.value.data == {"file": str(record.path), "reason": "Permission denied"}
    monkeypatch.undo()
    assert names(record.path.parent) == ["backups", "neckbreak.db"]
    assert decisions(record.path) == 1


def test_a_restore_that_fails_at_the_last_step_puts_the_record_back_whole(
    record: AdherenceDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(record)
    made = record.backup_now()
    assert made is not None
    decide(record)
    replace = Path.replace

    def refuse_the_new_one(path: Path, target: Path) -> Path:
        if path.name.endswith(".new"):
            raise PermissionError(13, "Permission denied")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse_the_new_one)
    with pytest.raises(KnownError) as caught:
        backup.restore(made, record.path)

    assert caught.value.key == "record-unwritable"
    assert "neckbreak.db-wal" in names(record.path.parent)
    assert not [name for name in names(record.path.parent) if "restore" in name]
    assert decisions(record.path) == 2
