"""The archive: everything in one file, and back again; nothing half, nothing trusted."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adherence_tables import Page, fill, pages
from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import EntryRow, PainRow, Stamp
from neckbreak.domain.review_types import PeriodView
from neckbreak.errors import KnownError
from neckbreak.storage import archive as archives
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.archive import import_archive, read_archive, write_archive
from neckbreak.storage.folder import DataFolder
from neckbreak.storage.schema import EVENT_TABLES, VERSION
from rule_samples import catalogue
from told_reports import on

PAGES = pages()
TEXTS = {"README.txt": "read me", "report.csv": "date\r\n"}


def kept_in(root: Path, page: Page | None = None) -> DataFolder:
    """A data directory with a record, settings and a programme."""
    folder = DataFolder(root)
    folder.create()
    with contextlib.closing(AdherenceDatabase(folder.record)) as record:
        fill(record, page or PAGES[0])
        record.add_entry(EntryRow(0, Stamp.of(on(0)), "note", (("text", "Füße; =1+1"),)))
    folder.settings.write_text("# mine\n", encoding="utf-8")
    (folder.root / "following.json").write_text("{}", encoding="utf-8")
    (folder.programmes / "basics.json").write_text('{"a": 1}', encoding="utf-8")
    (folder.drafts / "draft.json").write_text('{"b": 1}', encoding="utf-8")
    (folder.log / "neckbreak.log").write_text("private", encoding="utf-8")
    return folder


def exported(folder: DataFolder) -> Path:
    place = folder.root.parent / "all.zip"
    write_archive(folder, place, "2026-03-20T12:00:00+00:00", TEXTS)
    return place


def reviewed(folder: DataFolder, page: Page) -> PeriodView:
    with contextlib.closing(AdherenceDatabase(folder.record, is_read_only=True)) as record:
        reviews = Reviews(record, FakeSettings(), FakeShelf(catalogue()))
        return reviews.span(page.first, page.last, page.now, page.first_weekday)


# --- there and back -------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.stem)
def test_the_figures_are_the_same_after_an_export_and_an_import(page: Page, tmp_path: Path) -> None:
    folder = kept_in(tmp_path / "data", page)
    elsewhere = DataFolder(tmp_path / "other")

    import_archive(exported(folder), elsewhere)

    assert reviewed(elsewhere, page) == reviewed(folder, page)


def test_everything_but_logs_and_state_comes_along(tmp_path: Path) -> None:
    folder = kept_in(tmp_path / "data")
    elsewhere = DataFolder(tmp_path / "other")

    done = import_archive(exported(folder), elsewhere)

    assert (done.kept_record, done.files, done.kept) == (None, 4, ())
    for name in ("settings.toml", "following.json", "programmes/basics.json", "drafts/draft.json"):
        assert (elsewhere.root / name).read_bytes() == (folder.root / name).read_bytes()
        assert stat.S_IMODE((elsewhere.root / name).stat().st_mode) == 0o600
    assert not list(elsewhere.log.iterdir())
    assert not list(elsewhere.root.glob(".*"))


def test_people_can_read_what_is_in_it(tmp_path: Path) -> None:
    place = exported(kept_in(tmp_path / "data"))

    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    with zipfile.ZipFile(place) as opened:
        names = set(opened.namelist())
        assert names >= {"README.txt", "report.csv", "manifest.json", "neckbreak.db"}
        assert names >= {f"tables/{table}.csv" for table in EVENT_TABLES}
        table = io.StringIO(opened.read("tables/entries.csv").decode(), newline="")
        heads, row = csv.reader(table)
        assert heads == ["id", "utc_ms", "local_date", "utc_offset_min", "kind", "data"]
        assert row[4:] == ["note", '[["text","Füße; =1+1"]]']
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_what_was_there_before_is_kept_beside_the_new(tmp_path: Path) -> None:
    place = exported(kept_in(tmp_path / "data"))
    folder = kept_in(tmp_path / "other", PAGES[1])
    folder.settings.write_text("# another\n", encoding="utf-8")
    before = reviewed(folder, PAGES[1])

    done = import_archive(place, folder)

    assert done.kept_record is not None
    assert done.kept == (folder.root / "settings.toml.before-import",)
    assert done.kept[0].read_text(encoding="utf-8") == "# another\n"
    assert reviewed(folder, PAGES[0]).dose.ratio.denominator == 38
    kept = AdherenceDatabase(done.kept_record, is_read_only=True)
    with contextlib.closing(kept):
        assert kept.performances(before.first, before.last)


def test_an_export_beside_a_running_neckbreak_holds_what_was_written(tmp_path: Path) -> None:
    folder = kept_in(tmp_path / "data")
    with contextlib.closing(AdherenceDatabase(folder.record)) as running:
        running.add_pain(PainRow(0, Stamp.of(on(1)), None, "note", 7))
        place = exported(folder)
    elsewhere = DataFolder(tmp_path / "other")
    import_archive(place, elsewhere)
    with contextlib.closing(AdherenceDatabase(elsewhere.record)) as record:
        assert [row.value for row in record.pain(PAGES[0].first, on(9).day)] == []
        assert [row.value for row in record.pain(on(0).day, on(9).day)] == [7]


# --- what is refused ------------------------------------------------------------------------------


def changed(place: Path, change: Callable[[dict[str, bytes]], None], is_signed: bool) -> Path:
    """The archive with its files changed; `is_signed` makes the manifest fit again."""
    with zipfile.ZipFile(place) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    change(files)
    if is_signed:
        manifest = json.loads(files.pop("manifest.json"))
        manifest["files"] = {
            name: hashlib.sha256(content).hexdigest() for name, content in files.items()
        }
        files["manifest.json"] = json.dumps(manifest).encode()
    other = place.with_name("changed.zip")
    with zipfile.ZipFile(other, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return other


def with_manifest(**fields: object) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        manifest = {**json.loads(files["manifest.json"]), **fields}
        files["manifest.json"] = json.dumps(manifest).encode()

    return change


def added(name: str, content: bytes = b"x") -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.update({name: content})


def removed(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.pop(name) and None


@pytest.mark.parametrize(
    "change, is_signed, key",
    [
        (added("settings.toml"), False, "archive-damaged"),
        (added("neckbreak.db"), False, "archive-damaged"),
        (added("neckbreak.db"), True, "archive-damaged"),
        (added("../evil.json"), True, "archive-damaged"),
        (added("programmes/../../evil.json"), True, "archive-damaged"),
        (added("/etc/evil.json"), True, "archive-damaged"),
        (added("log/neckbreak.log"), True, "archive-damaged"),
        (added("extra.txt"), False, "archive-damaged"),
        (removed("neckbreak.db"), True, "archive-damaged"),
        (removed("following.json"), False, "archive-damaged"),
        (removed("manifest.json"), False, "archive-foreign"),
        (added("manifest.json", b"{}"), False, "archive-foreign"),
        (added("manifest.json", b"[]"), False, "archive-foreign"),
        (added("manifest.json", b"{"), False, "archive-damaged"),
        (added("manifest.json", b" " * (1 << 21)), False, "archive-damaged"),
        (with_manifest(files=[]), False, "archive-damaged"),
        (with_manifest(version="1"), False, "archive-damaged"),
        (with_manifest(version=2), False, "archive-from-the-future"),
        (with_manifest(record=VERSION + 1), False, "archive-from-the-future"),
    ],
)
def test_what_is_not_as_exported_is_refused_and_nothing_changes(
    tmp_path: Path, change, is_signed: bool, key: str
) -> None:
    folder = kept_in(tmp_path / "data")
    place = changed(exported(folder), change, is_signed)
    before = {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()}

    with pytest.raises(KnownError) as caught:
        import_archive(place, folder)

    assert caught.value.key == key
    assert caught.value.data["file"] == str(place)
    after = {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()}
    assert after == before
    assert not (tmp_path / "evil.json").exists()


def test_a_file_that_is_missing_or_no_zip_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="archive-missing"):
        read_archive(tmp_path / "no.zip")
    (tmp_path / "text.zip").write_text("hello")
    with pytest.raises(KnownError, match="archive-damaged"):
        read_archive(tmp_path / "text.zip")
    with pytest.raises(KnownError, match="archive-damaged"):
        read_archive(tmp_path)


def test_more_than_a_record_can_hold_is_refused(tmp_path: Path, monkeypatch) -> None:
    place = exported(kept_in(tmp_path / "data"))
    monkeypatch.setattr(archives, "MOST_BYTES", 1000)
    with pytest.raises(KnownError, match="archive-damaged"):
        read_archive(place)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_flipped_bytes_and_cut_ends_never_get_in(tmp_path: Path, data: st.DataObject) -> None:
    place = tmp_path / "all.zip"
    if not place.exists():
        exported(kept_in(tmp_path / "data"))
    good = read_archive(place)
    content = bytearray(place.read_bytes())
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content) - 1))]
    else:
        spot = data.draw(st.integers(0, len(content) - 1))
        content[spot] ^= data.draw(st.integers(1, 255))
    broken = tmp_path / "broken.zip"
    broken.write_bytes(bytes(content))

    try:
        found: object = read_archive(broken)
    except KnownError as error:
        found = error.key
    keys = ("archive-damaged", "archive-foreign", "archive-from-the-future")
    assert found in keys or found == good, "a byte without content (a time stamp) may differ"


# --- places that take no file ---------------------------------------------------------------------


def test_a_place_that_takes_no_archive_is_named(tmp_path: Path) -> None:
    folder = kept_in(tmp_path / "data")
    with pytest.raises(KnownError) as caught:
        write_archive(folder, tmp_path / "no" / "all.zip", "now", TEXTS)
    assert caught.value.key == "output-unwritable"


def test_a_failed_export_leaves_the_one_before(tmp_path: Path, monkeypatch) -> None:
    folder = kept_in(tmp_path / "data")
    place = exported(folder)
    before = place.read_bytes()

    def fail(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KnownError, match="disk-full"):
        exported(folder)
    assert place.read_bytes() == before
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_an_import_into_a_full_disk_says_so(tmp_path: Path, monkeypatch) -> None:
    folder = kept_in(tmp_path / "data")
    place = exported(folder)

    def fail(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archives, "write_private", fail)
    with pytest.raises(KnownError, match="disk-full"):
        import_archive(place, folder)
    assert reviewed(folder, PAGES[0]).dose.ratio.denominator == 38


def test_a_record_that_cannot_be_replaced_is_told_as_such(tmp_path: Path, monkeypatch) -> None:
    folder = kept_in(tmp_path / "data")
    place = exported(folder)

    def fail(backup: Path, record: Path) -> None:
        raise KnownError("record-unwritable", file=str(record))

    monkeypatch.setattr(archives, "restore", fail)
    with pytest.raises(KnownError, match="record-unwritable"):
        import_archive(place, folder)
