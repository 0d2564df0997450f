"""Backup, restore, export, import, erase, as a person types them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fakes.workplace import Workplace
from neckbreak import cli
from neckbreak.cli import care
from neckbreak.cli.out import Out
from neckbreak.cli.parser import make_parser
from neckbreak.desktop.instance import claim
from neckbreak.storage.adherence_db import AdherenceDatabase

Typed = Callable[..., tuple[int, Any]]


@pytest.fixture
def typed(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types a command; gives the exit code and the JSON (the text with `is_json=False`)."""

    def run(*argv: str, is_json: bool = True, folder: Path | None = None) -> tuple[int, Any]:
        asked = [*argv, "--data-dir", str(folder or data_dir), *(["--json"] if is_json else [])]
        code = cli.main(asked)
        said = capsys.readouterr()
        assert isinstance(code, int)
        return code, json.loads(said.out) if is_json else said.out + said.err

    return run


@pytest.fixture
def recorded(data_dir: Path) -> Path:
    """A data directory with a record in which something has happened, and a backup of it."""
    desk = Workplace(data_dir)
    desk.works_until_prompted()
    desk.core.records.backup()
    desk.ends()
    return data_dir


def decisions(data_dir: Path) -> int:
    record = AdherenceDatabase(data_dir / "neckbreak.db", is_read_only=True)
    found = len(list(record.table("decisions"))) - 1
    record.close()
    return found


# --- backup and restore ---------------------------------------------------------------------------


def test_a_backup_is_made(typed: Typed, data_dir: Path) -> None:
    code, said = typed("backup")
    assert (code, said["problem"]["key"]) == (1, "record-missing")
    Workplace(data_dir).ends()
    code, said = typed("backup")
    assert code == 0
    assert Path(said["file"]).parent == data_dir / "backups"
    assert Path(said["file"]).exists()
    assert typed("backup", is_json=False)[1] == f"Backup made: {said['file']}\n"


def test_the_newest_backup_is_restored_and_the_record_kept(typed: Typed, recorded: Path) -> None:
    before = decisions(recorded)
    (recorded / "neckbreak.db").unlink()
    Workplace(recorded).ends()

    code, said = typed("restore")

    assert code == 0
    assert Path(said["restored"]).parent == recorded / "backups"
    assert Path(said["kept"]).exists()
    assert 0 < decisions(recorded) <= before


def test_a_chosen_backup_is_restored(typed: Typed, recorded: Path) -> None:
    (backup,) = (recorded / "backups").glob("*.db")
    _, text = typed("restore", str(backup), is_json=False)
    assert text.splitlines()[0] == f"Restored from {backup}."
    assert text.splitlines()[1].startswith("The record from before was kept: ")

    (recorded / "neckbreak.db").unlink()
    _, text = typed("restore", str(backup), is_json=False)
    assert text == f"Restored from {backup}.\n"


def test_backups_are_listed_the_damaged_ones_too(typed: Typed, recorded: Path) -> None:
    bad = recorded / "backups" / "neckbreak-2020-01-01.db"
    bad.write_bytes(b"no database" * 100)

    code, said = typed("restore", "--list")

    assert code == 0
    assert [each["good"] for each in said] == [True, False]
    _, text = typed("restore", "--list", is_json=False)
    assert text.splitlines()[1].startswith(f"{bad}  (")
    assert text.endswith("  damaged, not usable\n")


def test_without_backups_there_is_nothing_to_restore(typed: Typed, data_dir: Path) -> None:
    Workplace(data_dir).ends()
    assert typed("restore", "--list")[1] == []
    assert "There are no backups" in typed("restore", "--list", is_json=False)[1]
    assert typed("restore")[1]["problem"]["key"] == "no-backup"
    missing = typed("restore", str(data_dir / "no.db"))
    assert missing[1]["problem"]["key"] == "backup-missing"
    damaged = data_dir / "bad.db"
    damaged.write_text("x")
    assert typed("restore", str(damaged))[1]["problem"]["key"] == "backup-damaged"


# --- export and import ----------------------------------------------------------------------------


def test_everything_is_exported_and_imported_elsewhere(
    typed: Typed, recorded: Path, tmp_path: Path
) -> None:
    place, other = tmp_path / "all.zip", tmp_path / "other"

    code, said = typed("export", "-o", str(place))
    assert (code, said) == (0, {"file": str(place), "bytes": place.stat().st_size})

    code, said = typed("import", str(place), folder=other)
    assert (code, said["kept_record"], said["kept"]) == (0, None, [])
    assert decisions(other) == decisions(recorded)

    _, text = typed("import", str(place), folder=other, is_json=False)
    assert text.startswith(f"Imported {place}.\nThe record from before was kept: ")


def test_an_export_says_that_it_is_private(typed: Typed, recorded: Path, tmp_path: Path) -> None:
    text = typed("export", "-o", str(tmp_path / "all.zip"), is_json=False)[1]
    assert text.startswith(f"Everything is in {tmp_path / 'all.zip'} (")
    assert "health data" in text


def test_an_export_of_an_empty_record_has_no_report(
    typed: Typed, data_dir: Path, tmp_path: Path
) -> None:
    assert typed("export", "-o", "x.zip")[1]["problem"]["key"] == "record-not-there"
    Workplace(data_dir).ends()
    assert typed("export", "-o", str(tmp_path / "all.zip"))[0] == 0


def test_settings_that_differ_are_kept_and_named(
    typed: Typed, recorded: Path, tmp_path: Path
) -> None:
    place = tmp_path / "all.zip"
    (recorded / "settings.toml").write_text("# first\n")
    typed("export", "-o", str(place))
    (recorded / "settings.toml").write_text("# second\n")

    _, text = typed("import", str(place), is_json=False)

    kept = recorded / "settings.toml.before-import"
    assert f"The file from before was kept: {kept}\n" in text
    assert kept.read_text() == "# second\n"


def test_a_file_that_is_no_export_is_refused_before_the_folder_is_made(
    typed: Typed, tmp_path: Path
) -> None:
    (tmp_path / "x.zip").write_text("no zip")
    code, said = typed("import", str(tmp_path / "x.zip"), folder=tmp_path / "new")
    assert (code, said["problem"]["key"]) == (1, "archive-damaged")
    assert not (tmp_path / "new").exists()


# --- erase ----------------------------------------------------------------------------------------


def test_everything_is_erased(typed: Typed, recorded: Path) -> None:
    code, said = typed("erase", "--yes")
    assert code == 0
    assert said["erased"] > 2
    assert said["folder_removed"]
    assert not recorded.exists()
    assert typed("erase", "--yes")[1]["problem"]["key"] == "record-not-there"


def test_a_folder_with_other_files_stays(typed: Typed, recorded: Path) -> None:
    (recorded / "letter.txt").write_text("mine")
    text = typed("erase", "--yes", is_json=False)[1]
    assert text.startswith("Erased: ")
    assert text.endswith(f"{recorded} holds other files, which were left alone.\n")
    assert typed("erase", "--yes")[1]["problem"]["key"] == "record-not-there"


def test_without_a_terminal_nothing_is_erased_unasked(typed: Typed, recorded: Path) -> None:
    code, said = typed("erase")
    assert (code, said["problem"]["key"]) == (1, "erase-unconfirmed")
    assert (recorded / "neckbreak.db").exists()


@pytest.mark.parametrize("word, is_erased", [("ERASE", True), ("erase", False), ("", False)])
def test_the_word_has_to_be_typed(recorded: Path, word: str, is_erased: bool) -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return word

    args = make_parser().parse_args(["erase"])
    if is_erased:
        assert care.erase(args, Out(True), recorded, ask) == 0
    else:
        with pytest.raises(care.KnownError, match="erase-unconfirmed"):
            care.erase(args, Out(True), recorded, ask)
    assert recorded.exists() is not is_erased
    assert "Type ERASE" in asked[0]
    assert str(recorded) in asked[0]


def test_erasing_the_usual_place_ends_the_start_at_login(
    recorded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    class Autostart:
        def set(self, is_on: bool) -> None:
            told.append(is_on)

    monkeypatch.setattr("neckbreak.storage.folder.data_dir", lambda *_: recorded)
    monkeypatch.setattr("neckbreak.desktop.autostart.choose_autostart", lambda *_: Autostart())
    args = make_parser().parse_args(["erase", "--yes"])
    assert care.erase(args, Out(True), recorded) == 0
    assert told == [False]


# --- beside a running neckbreak -------------------------------------------------------------------


@pytest.mark.parametrize("argv", [["restore"], ["erase", "--yes"], ["import", "all.zip"]])
def test_what_is_in_use_is_not_changed(
    typed: Typed, recorded: Path, tmp_path: Path, monkeypatch, argv: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    typed("export", "-o", "all.zip")
    running = claim(recorded)
    assert running is not None
    before = {path: path.read_bytes() for path in recorded.rglob("*") if path.is_file()}
    try:
        code, said = typed(*argv)
        assert (code, said["problem"]["key"]) == (1, "neckbreak-running")
        assert typed("backup")[0] == 0
        assert typed("export", "-o", "again.zip")[0] == 0
    finally:
        running.release()
    after = {path: path.read_bytes() for path in before}
    assert after.keys() == before.keys()
    assert after[recorded / "neckbreak.db"] == before[recorded / "neckbreak.db"]
