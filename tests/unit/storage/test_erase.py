"""Erasing: really gone, and nothing of anybody else's."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.errors import KnownError
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.erase import erase, erase_lock, own_files
from neckbreak.storage.folder import DataFolder, set_aside
from told_reports import on

SECRET = "Schulterblattzucken"
"""A word that is nowhere else."""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A data directory with everything that can be in one, also after a crash and a restore."""
    made = DataFolder(tmp_path / "data")
    made.create()
    with contextlib.closing(AdherenceDatabase(made.record)) as record:
        record.add_entry(EntryRow(0, Stamp.of(on(0)), "note", (("text", SECRET),)))
        record.backup()
    set_aside(made.record, "damaged-20260302-120000")
    record = AdherenceDatabase(made.record)
    record.add_entry(EntryRow(0, Stamp.of(on(1)), "note", (("text", SECRET),)))
    record._connection.close()
    # As a process that was killed leaves it.
    crashed = sqlite3.connect(made.record)
    crashed.execute("PRAGMA wal_autocheckpoint = 0")
    for name in ("settings.toml", "settings.toml.bak", "state.json", "state.json.damaged",
                 "following.json", ".state.json.77.tmp", "neckbreak.db-wal", "neckbreak.lock",
                 ".neckbreak.db.new"):  # fmt: skip
        (made.root / name).write_text(SECRET, encoding="utf-8")
    crashed.close()
    (made.programmes / "mine.json").write_text(SECRET, encoding="utf-8")
    (made.programmes / "mine.json.before-import").write_text(SECRET, encoding="utf-8")
    (made.drafts / "draft.json").write_text(SECRET, encoding="utf-8")
    (made.log / "neckbreak.log.1").write_text(SECRET, encoding="utf-8")
    (made.log / "windows.txt").write_text(SECRET, encoding="utf-8")
    return made


def test_nothing_is_left_of_it(folder: DataFolder) -> None:
    count = len(own_files(folder))

    assert erase(folder) == count > 12
    assert [each.name for each in folder.root.iterdir()] == ["neckbreak.lock"]
    assert erase_lock(folder)
    assert not folder.root.exists()


def test_files_of_others_stay_and_are_told(folder: DataFolder) -> None:
    letter, picture = folder.root / "letter.txt", folder.backups / "holiday.png"
    for other in (letter, picture):
        other.write_text("mine", encoding="utf-8")
    (folder.root / "neckbreak.db.folder").mkdir()

    erase(folder)

    assert not erase_lock(folder)
    left = sorted(each for each in folder.root.rglob("*") if each.is_file())
    assert left == [picture, letter]


def test_the_words_are_nowhere_in_what_is_left(folder: DataFolder) -> None:
    (folder.root / "letter.txt").write_text("mine", encoding="utf-8")
    before = b"".join(each.read_bytes() for each in folder.root.rglob("*") if each.is_file())
    assert SECRET.encode() in before

    erase(folder)
    erase_lock(folder)

    for each in folder.root.rglob("*"):
        assert each.is_dir() or SECRET.encode() not in each.read_bytes()


def test_a_file_that_stays_is_named(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(KnownError) as caught:
        erase(folder)
    assert caught.value.key == "erase-failed"
    assert caught.value.data["reason"] == "Permission denied"


def test_a_mistyped_folder_loses_nothing(tmp_path: Path) -> None:
    for name in ("settings.toml", "state.json", "programmes/mine.json", "log/neckbreak.log"):
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_text("somebody else's", encoding="utf-8")

    assert own_files(DataFolder(tmp_path)) == []
    assert erase(DataFolder(tmp_path)) == 0
    assert (tmp_path / "settings.toml").exists()


def test_what_is_left_of_a_half_erased_folder_can_be_erased(folder: DataFolder) -> None:
    for each in folder.root.glob("*neckbreak.db*"):
        each.unlink()
    assert own_files(folder), "the lock says whose folder it is"


def test_an_empty_folder_has_nothing_to_erase(tmp_path: Path) -> None:
    assert own_files(DataFolder(tmp_path / "none")) == []
