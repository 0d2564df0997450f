"""The wiring below the windows: what a data directory opens to, and what is told about it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from fakes.desktop import FakeClock
from fakes.workplace import MONDAY, Workplace
from neckbreak.bootstrap import core
from neckbreak.bootstrap.core import open_core
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from neckbreak.storage.folder import DataFolder
from neckbreak.storage.schema import VERSION


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data")
    made.create()
    return made


def test_an_empty_folder_opens_with_the_defaults_and_nothing_to_tell(folder: DataFolder) -> None:
    opened = open_core(folder, FakeClock())
    assert opened.policy == Policy()
    assert opened.notes == ()
    assert opened.screening.latest is None
    assert folder.record.exists()
    assert not folder.settings.exists(), "nothing was chosen yet"
    opened.close()
    assert not folder.record.with_name("neckbreak.db-wal").exists(), "the journal is folded in"


def test_damaged_settings_leave_the_defaults_in_force_and_the_file_untouched(
    folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.settings.write_text("[breaks\n", "utf-8")
    opened = open_core(folder, FakeClock())
    assert opened.policy == Policy()
    assert [note.key for note in opened.notes] == ["settings-damaged-at-start"]
    assert folder.settings.read_text("utf-8") == "[breaks\n"
    opened.close()


def test_a_setting_that_makes_no_sense_is_named_and_the_others_count(folder: DataFolder) -> None:
    folder.settings.write_text('[snooze]\ntimes = "often"\nshort_min = 7\n', "utf-8")
    opened = open_core(folder, FakeClock())
    (note,) = opened.notes
    assert note.key == "setting-ignored"
    assert note.data["name"] == "snooze.times"
    assert opened.policy.snoozes_max == Policy().snoozes_max
    assert opened.policy.snooze_s == 420
    opened.close()


def test_a_damaged_record_is_recovered_and_told(
    folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.record.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    opened = open_core(folder, FakeClock())
    assert [note.key.startswith("record-") for note in opened.notes] == [True]
    opened.close()


def test_a_record_of_the_future_is_refused(folder: DataFolder) -> None:
    open_core(folder, FakeClock()).close()
    import sqlite3

    connection = sqlite3.connect(folder.record)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(KnownError, match="record-from-the-future"):
        open_core(folder, FakeClock())


def test_an_exercise_is_found_or_the_nearest_is_named() -> None:
    found = core.load_exercises()
    assert core.find_exercise(found, "chin-tuck").id == "chin-tuck"
    with pytest.raises(KnownError) as error:
        core.find_exercise(found, "chin-tucks")
    assert error.value.data == {"id": "chin-tucks", "near": "chin-tuck"}
    with pytest.raises(KnownError) as error:
        core.find_exercise(found, "xxxxxxxx")
    assert error.value.data["near"] == ""


def test_the_doctor_has_something_to_say(tmp_path: Path) -> None:
    assert core.findings(tmp_path / "data")


def test_a_backup_needs_a_record_with_something_in_it(folder: DataFolder) -> None:
    with pytest.raises(KnownError, match="record-missing"):
        core.make_backup(folder.root)
    open_core(folder, FakeClock()).close()
    with pytest.raises(KnownError, match="record-missing"):
        core.make_backup(folder.root)
    desk = Workplace(folder.root)
    desk.ends()
    made = core.make_backup(folder.root)
    assert made.parent == folder.backups
    assert made.name == "neckbreak-2026-03-02.db"


@pytest.mark.parametrize("form", ["csv", "json", "fhir"])
def test_a_report_is_written_while_neckbreak_runs(
    folder: DataFolder, tmp_path: Path, form: str
) -> None:
    desk = Workplace(folder.root)
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    done = len(desk.performances)
    output = tmp_path / f"report.{form}"
    assert core.write_report(folder.root, MONDAY, MONDAY, form, output) == done > 0
    text = output.read_text("utf-8-sig")
    if form == "csv":
        assert len(text.strip().splitlines()) > done
        assert desk.performances[0].exercise not in text, "people read names"
    elif form == "json":
        assert json.loads(text)["format"] == "neckbreak-report"
    else:
        assert json.loads(text)["resourceType"] == "Bundle"


def test_a_report_of_an_empty_period_is_a_header(folder: DataFolder, tmp_path: Path) -> None:
    day = date(2026, 1, 1)
    desk = Workplace(folder.root)
    desk.works_until_prompted()
    desk.ends()
    assert core.write_report(folder.root, day, day, "csv", tmp_path / "empty.csv") == 0


def test_a_report_needs_a_record_with_something_in_it(folder: DataFolder, tmp_path: Path) -> None:
    day, output = date(2026, 1, 1), tmp_path / "report.csv"
    with pytest.raises(KnownError, match="record-not-there"):
        core.write_report(folder.root / "typo", day, day, "csv", output)
    open_core(folder, FakeClock()).close()
    with pytest.raises(KnownError, match="record-empty"):
        core.write_report(folder.root, day, day, "csv", output)
    assert not output.exists()
