"""What disks, power cuts and other processes do to the files a person keeps."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.domain.adherence import (
    BreakKind,
    DecisionRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    Stamp,
)
from neckbreak.errors import KnownError
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.salvage import Recovery
from neckbreak.storage.settings_file import SettingsFile
from neckbreak.storage.state_file import StateFile
from neckbreak.words.errors import error_text

DAY = date(2026, 3, 2)
NOON = 1_772_449_200_000
ALWAYS = (date.min, date.max)
PAGE = 4096

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")


def at(minute: int, days: int = 0) -> Stamp:
    day = DAY + timedelta(days)
    return Stamp(NOON + minute * 60_000 + days * 86_400_000, day, 60)


def performance(minute: int, days: int = 0, break_id: int | None = None) -> PerformanceRow:
    return PerformanceRow(
        0, break_id, at(minute, days), "p", 1, "p1", "chin-tuck", None, 1, 8, None, 1.0,
        Evidence.GUIDED,
    )  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "neckbreak.db"


def fill(place: Path, count: int, days: int = 0, *, backup: bool = False) -> None:
    """Add performances, and make the day's backup afterwards if asked."""
    record = AdherenceDatabase(place)
    for minute in range(count):
        record.add_performance(performance(minute, days))
    if backup:
        record.backup()
    record.close()


def reopen(place: Path) -> tuple[int, Recovery]:
    """How many performances a start finds, and its report; a second start has none to give."""
    record = AdherenceDatabase(place)
    found, recovery = len(record.performances(*ALWAYS)), record.recovery
    record.add_performance(performance(0, 300))
    record.close()
    assert recovery is not None
    with contextlib.closing(AdherenceDatabase(place)) as again:
        assert again.recovery is None
        assert len(again.performances(*ALWAYS)) == found + 1
    return found, recovery


def pages_of(place: Path, table: str) -> list[int]:
    """Offsets of the leaf pages that hold a table's rows, in order of id."""
    with contextlib.closing(sqlite3.connect(place)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    content = place.read_bytes()

    def leaves(number: int) -> Iterator[int]:
        page = content[(number - 1) * PAGE : number * PAGE]
        if page[0] == 0x0D:
            yield (number - 1) * PAGE
            return
        assert page[0] == 0x05, "no page of a table"
        for cell in range(int.from_bytes(page[3:5], "big")):
            pointer = int.from_bytes(page[12 + 2 * cell : 14 + 2 * cell], "big")
            yield from leaves(int.from_bytes(page[pointer : pointer + 4], "big"))
        yield from leaves(int.from_bytes(page[8:12], "big"))

    return list(leaves(root))


def overwrite(place: Path, offset: int, content: bytes) -> None:
    with place.open("r+b") as file:
        file.seek(offset)
        file.write(content)


# --- damage to the record -----------------------------------------------------------------


def test_rows_newer_than_the_backup_are_saved_from_a_damaged_record(place: Path) -> None:
    fill(place, 500, backup=True)
    fill(place, 500, days=1)
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)

    found, recovery = reopen(place)

    assert found == 1000
    assert recovery.restored == place.parent / "backups" / "neckbreak-2026-03-02.db"
    assert (recovery.salvaged, recovery.lost) == (500, 0)
    assert recovery.damaged is not None
    assert recovery.damaged.exists()
    assert recovery.damaged.name.startswith("neckbreak.db.damaged-20")


def test_without_a_backup_every_readable_row_is_saved_and_the_loss_counted(place: Path) -> None:
    fill(place, 1000)
    leaves = pages_of(place, "performances")
    overwrite(place, leaves[len(leaves) // 2], b"\xff" * PAGE)

    found, recovery = reopen(place)

    assert recovery.restored is None
    assert recovery.lost is not None
    assert 0 < recovery.lost < 100
    assert found == recovery.salvaged == 1000 - recovery.lost


def test_a_damaged_list_of_tables_loses_what_the_backup_lacks_and_says_so(place: Path) -> None:
    fill(place, 300, backup=True)
    fill(place, 10, days=1)
    overwrite(place, 100, b"\xff" * (PAGE - 100))

    found, recovery = reopen(place)

    assert found == 300
    assert (recovery.salvaged, recovery.lost) == (0, None)
    assert "cannot be told" in error_text(recovery.notice())


@pytest.mark.parametrize("table", ["sqlite_sequence", "performances", "breaks"])
@pytest.mark.parametrize("has_backup", [True, False])
def test_any_damaged_root_page_is_survived(place: Path, table: str, has_backup: bool) -> None:
    fill(place, 300, backup=has_backup)
    with contextlib.closing(sqlite3.connect(place)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(query, (table,)).fetchone()
    overwrite(place, (root - 1) * PAGE, b"\xff" * PAGE)

    found, recovery = reopen(place)

    if has_backup or table != "performances":
        assert found == 300
    assert recovery.lost in (0, 300, None)


@pytest.mark.parametrize("seed", range(30))
def test_flipped_bytes_never_stop_a_start_or_pass_unnoticed(place: Path, seed: int) -> None:
    chance = random.Random(seed)
    fill(place, 200, backup=True)
    fill(place, 50, days=1)
    for _ in range(chance.choice((1, 5, 200))):
        offset = chance.randrange(place.stat().st_size)
        overwrite(place, offset, bytes([chance.randrange(256)]))

    with contextlib.closing(AdherenceDatabase(place)) as record:
        rows = record.performances(*ALWAYS)
        assert len(rows) >= 200 or record.recovery is None
        record.add_performance(performance(0, 9))


def test_a_break_closed_since_the_backup_stays_closed(place: Path) -> None:
    record = AdherenceDatabase(place)
    closed = record.open_break(BreakKind.HOMEWORK, at(0), at(1), 180.0)
    left_open = record.open_break(BreakKind.MICRO, None, at(2), 40.0)
    record.note_progress(left_open, 5.0)
    record.backup()
    record.close_break(closed, at(4), 170.0, Outcome.COMPLETED)
    record.note_progress(left_open, 25.0)
    newer = record.open_break(BreakKind.MICRO, None, at(9), 40.0)
    record.note_progress(newer, 7.0)
    for minute in range(200):
        record.add_performance(performance(minute, 1, closed))
    record.close()
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)

    with contextlib.closing(AdherenceDatabase(place)) as record:
        assert record.recovery is not None
        record.close_open_breaks(at(0, 2))
        rows = {row.id: row for row in record.breaks(*ALWAYS)}

    assert (rows[closed].outcome, rows[closed].done_s) == (Outcome.COMPLETED, 170.0)
    assert (rows[left_open].outcome, rows[left_open].done_s) == (Outcome.INTERRUPTED, 25.0)
    assert (rows[newer].outcome, rows[newer].done_s) == (Outcome.INTERRUPTED, 7.0)


def test_a_performance_whose_break_is_lost_is_kept_without_it(place: Path) -> None:
    record = AdherenceDatabase(place)
    for minute in range(200):
        opened = record.open_break(BreakKind.MICRO, None, at(minute), 40.0)
        record.close_break(opened, at(minute + 1), 40.0, Outcome.COMPLETED)
    record.add_performance(performance(0, break_id=1))
    record.add_performance(performance(1, break_id=200))
    record.close()
    overwrite(place, pages_of(place, "breaks")[0], b"\xff" * PAGE)

    with contextlib.closing(AdherenceDatabase(place)) as record:
        links = [row.break_id for row in record.performances(*ALWAYS)]

    assert links == [None, 200]


def test_rows_that_break_the_rules_are_not_taken_over(place: Path) -> None:
    record = AdherenceDatabase(place)
    record.add_pain(PainRow(0, at(0), None, "note", 7))
    record.add_pain(PainRow(0, at(1), None, "note", 8))
    fill_page = [record.add_performance(performance(minute)) for minute in range(200)]
    record.close()
    with contextlib.closing(sqlite3.connect(place)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("DROP TRIGGER pain_keep")
        connection.execute("UPDATE pain SET value = 77 WHERE id = 1")
        connection.commit()
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)

    with contextlib.closing(AdherenceDatabase(place)) as record:
        assert [row.value for row in record.pain(*ALWAYS)] == [8]
        assert record.recovery is not None
        assert record.recovery.lost is not None
        assert 1 < record.recovery.lost <= len(fill_page)


def test_trimmed_decisions_do_not_count_as_lost(place: Path) -> None:
    record = AdherenceDatabase(place)
    for days in range(100):
        record.add_decision(DecisionRow(0, at(0, days), "due", "active"))
    record.trim_decisions(DAY + timedelta(90))
    record.close()
    fill(place, 200)
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)
    lost_rows = 200 - len(readable(place))

    with contextlib.closing(AdherenceDatabase(place)) as record:
        assert len(record.decisions(*ALWAYS)) == 10
        assert record.recovery is not None
        assert record.recovery.lost == lost_rows


def readable(place: Path) -> list[int]:
    """Ids of performances that can be read one by one."""
    found = []
    with contextlib.closing(sqlite3.connect(place)) as connection:
        for each in range(1, 201):
            with contextlib.suppress(sqlite3.DatabaseError):
                found += connection.execute(
                    "SELECT id FROM performances WHERE id = ? AND share = 1", (each,)
                ).fetchall()
    return [each for (each,) in found]


def no_database(content: bytes) -> bytes:
    return b"Dear diary\n" * 500


def half_gone(content: bytes) -> bytes:
    return content[: len(content) // 2]


def one_page(content: bytes) -> bytes:
    return content[:PAGE]


def zeros(content: bytes) -> bytes:
    return bytes(len(content))


@pytest.mark.parametrize("damage", [no_database, half_gone, one_page, zeros])
@pytest.mark.parametrize("has_backup", [True, False])
def test_a_file_that_is_no_record_any_more_is_moved_aside(
    place: Path, damage: Callable[[bytes], bytes], has_backup: bool
) -> None:
    fill(place, 300, backup=has_backup)
    damaged = damage(place.read_bytes())
    place.write_bytes(damaged)

    found, recovery = reopen(place)

    assert (recovery.restored is not None) == has_backup
    assert found >= 300 if has_backup else True
    assert recovery.damaged is not None
    assert recovery.damaged.read_bytes() == damaged


@pytest.mark.parametrize("is_missing", [True, False])
def test_a_missing_or_emptied_record_comes_back_from_the_backup(
    place: Path, is_missing: bool
) -> None:
    fill(place, 30, backup=True)
    place.unlink()
    if not is_missing:
        place.touch()

    found, recovery = reopen(place)

    assert found == 30
    assert recovery.damaged is None
    assert "missing or empty" in error_text(recovery.notice())


def test_a_left_over_log_is_not_replayed_into_the_restored_record(place: Path) -> None:
    fill(place, 30, backup=True)
    record = AdherenceDatabase(place)
    record.add_performance(performance(99))
    leftover = place.with_name("neckbreak.db-wal").read_bytes()
    record.close()
    place.unlink()
    place.with_name("neckbreak.db-wal").write_bytes(leftover)

    found, _recovery = reopen(place)

    assert found == 30
    assert place.with_name("neckbreak.db-wal.stray").read_bytes() == leftover


def test_the_newest_good_backup_is_chosen_not_the_newest_name(place: Path) -> None:
    fill(place, 10, backup=True)
    fill(place, 10, days=1, backup=True)
    backups = place.parent / "backups"
    (backups / "neckbreak-2036-01-01.db").write_bytes(b"damaged")
    (backups / "neckbreak-2035-01-01.db").write_bytes(
        (backups / "neckbreak-2026-03-02.db").read_bytes()
    )
    place.write_bytes(b"damaged")

    found, recovery = reopen(place)

    assert found == 20
    assert recovery.restored == backups / "neckbreak-2026-03-03.db"


@pytest.mark.parametrize("version", [0, 1])
def test_another_programs_database_is_kept_and_not_written_into(place: Path, version: int) -> None:
    with contextlib.closing(sqlite3.connect(place)) as connection:
        connection.execute("CREATE TABLE songs (name)")
        connection.execute(f"PRAGMA user_version = {version}")
    before = place.read_bytes()

    _found, recovery = reopen(place)

    assert recovery.damaged is not None
    assert recovery.damaged.read_bytes() == before


def test_a_reader_reports_damage_and_leaves_the_repair_to_the_next_start(place: Path) -> None:
    fill(place, 300)
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)

    with pytest.raises(KnownError) as caught:
        AdherenceDatabase(place, is_read_only=True)

    assert caught.value.key == "record-damaged"
    assert not list(place.parent.glob("*damaged*"))


def test_damage_during_work_is_named(place: Path) -> None:
    fill(place, 1000)
    record = AdherenceDatabase(place)
    for offset in pages_of(place, "performances"):
        overwrite(place, offset, b"\xff" * PAGE)
    record._connection.execute("PRAGMA shrink_memory")

    with pytest.raises(KnownError) as caught:
        record.performances(*ALWAYS)
    record.close()

    assert caught.value.key == "record-damaged"


def test_text_that_is_none_is_damage(place: Path) -> None:
    fill(place, 1)
    overwrite(place, place.read_bytes().index(b"chin-tuck"), b"\xff\xfe")

    record = AdherenceDatabase(place)
    with pytest.raises(KnownError) as caught:
        record.performances(*ALWAYS)
    record.close()

    assert caught.value.key == "record-damaged"


# --- power cuts and other processes -------------------------------------------------------

WRITER = """
import sys
from datetime import date
from pathlib import Path
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.storage.adherence_db import AdherenceDatabase

record = AdherenceDatabase(Path(sys.argv[1]))
for minute in range(int(sys.argv[2])):
    row = DecisionRow(0, Stamp(minute, date(2026, 3, 2), 60), sys.argv[3], "active")
    print(record.add_decision(row), flush=True)
"""


def writer(place: Path, count: int, name: str) -> subprocess.Popen[str]:
    """A process that adds decisions and prints each id once it is on the disk."""
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(place), str(count), name],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


@posix_only
@pytest.mark.parametrize("after", [1, 37, 200])
def test_a_killed_process_loses_no_row_it_was_told_is_kept(place: Path, after: int) -> None:
    with writer(place, 100_000, "due") as process:
        assert process.stdout is not None
        acknowledged = [int(process.stdout.readline()) for _ in range(after)]
        os.kill(process.pid, signal.SIGKILL)
        acknowledged += [int(line) for line in process.stdout.read().split()]

    with contextlib.closing(AdherenceDatabase(place)) as record:
        assert record.recovery is None
        kept = {row.id for row in record.decisions(*ALWAYS)}

    assert set(acknowledged) <= kept
    assert kept == set(range(1, len(kept) + 1))


def test_two_processes_write_in_turn(place: Path) -> None:
    AdherenceDatabase(place).close()
    with writer(place, 150, "one") as one, writer(place, 150, "two") as two:
        outputs = [process.communicate(timeout=60)[0] for process in (one, two)]

    ids = [int(line) for output in outputs for line in output.split()]
    with contextlib.closing(AdherenceDatabase(place)) as record:
        rows = record.decisions(*ALWAYS)
    assert sorted(ids) == [row.id for row in sorted(rows, key=lambda row: row.id)]
    assert len(ids) == 300


def test_a_write_waits_for_another_and_then_says_that_it_could_not(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("neckbreak.storage.connection.BUSY_S", 0.05)
    record = AdherenceDatabase(place)
    with contextlib.closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError) as caught:
            record.add_decision(DecisionRow(0, at(0), "due", "active"))
        other.execute("ROLLBACK")

    assert caught.value.key == "record-unwritable"
    assert "locked" in str(caught.value.data["reason"])
    assert record.add_decision(DecisionRow(0, at(0), "due", "active")) == 1
    record.close()


# --- full disks and closed doors ----------------------------------------------------------


def test_a_full_disk_is_named_and_survived(place: Path) -> None:
    record = AdherenceDatabase(place)
    pages = record._connection.execute("PRAGMA page_count").fetchone()[0]
    record._connection.execute(f"PRAGMA max_page_count = {pages}")

    rows = [performance(minute) for minute in range(1000)]
    with pytest.raises(KnownError) as caught:
        list(map(record.add_performance, rows))
    kept = len(record.performances(*ALWAYS))
    record._connection.execute("PRAGMA max_page_count = 100000")
    record.add_performance(performance(2000))

    assert caught.value.key == "disk-full"
    assert caught.value.data == {"file": str(place)}
    assert len(record.performances(*ALWAYS)) == kept + 1
    record.close()


LIMITED = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.errors import KnownError
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.state_file import StateFile

folder = Path(sys.argv[1])
record = AdherenceDatabase(folder / "neckbreak.db")
state = StateFile(folder / "state.json")
record.add_decision(DecisionRow(0, Stamp(1, date(2026, 3, 2), 60), "due", "active"))
state.save({"a": 1})
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))
jobs = [
    lambda: record.add_decision(DecisionRow(0, Stamp(1, date(2026, 3, 2), 60), "due", "x" * 9000)),
    record.backup,
    lambda: state.save({"a": "x" * 9000}),
]
for job in jobs:
    try:
        job()
    except KnownError as error:
        print(error.key)
print(len(record.decisions(date.min, date.max)), dict(state.load()))
record.close()
"""


@posix_only
def test_files_that_may_not_grow_keep_what_they_have(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert done.stdout.splitlines() == [
        "record-unwritable",
        "record-unwritable",
        "disk-full",
        "1 {'a': 1}",
    ]
    with contextlib.closing(AdherenceDatabase(tmp_path / "neckbreak.db")) as record:
        assert record.recovery is None
        assert len(record.decisions(*ALWAYS)) == 1
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_recovery_that_finds_the_disk_full_is_done_at_the_next_start(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(place, 300, backup=True)
    fill(place, 10, days=1)
    overwrite(place, pages_of(place, "performances")[0], b"\xff" * PAGE)
    damaged = place.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("neckbreak.storage.salvage.write_private", refuse)
        with pytest.raises(KnownError) as caught:
            AdherenceDatabase(place)

    assert caught.value.key == "disk-full"
    assert place.read_bytes() == damaged
    assert sorted(each.name for each in place.parent.glob("*.db")) == ["neckbreak.db"]
    found, recovery = reopen(place)
    assert (found, recovery.salvaged) == (310, 10)


def test_a_place_that_cannot_hold_a_record_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()

    with pytest.raises(KnownError) as below_a_file:
        AdherenceDatabase(tmp_path / "file" / "neckbreak.db")
    with pytest.raises(KnownError) as a_folder:
        AdherenceDatabase(tmp_path / "folder")

    assert below_a_file.value.key == "folder-unwritable"
    assert below_a_file.value.data["file"] == str(tmp_path / "file")
    assert a_folder.value.key == "record-unwritable"


def test_a_backup_folder_that_takes_nothing_is_named(place: Path) -> None:
    record = AdherenceDatabase(place)
    record.add_decision(DecisionRow(0, at(0), "due", "active"))
    (place.parent / "backups").write_text("in the way")

    with pytest.raises(KnownError) as caught:
        record.backup()
    record.close()

    assert caught.value.key == "folder-unwritable"


# --- settings and state -------------------------------------------------------------------


def test_damaged_settings_are_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[sound]\nvolume = \n", encoding="utf-8")
    settings = SettingsFile(path)

    for attempt in (settings.load, lambda: settings.save({"sound.on": False})):
        with pytest.raises(KnownError) as caught:
            attempt()
        assert caught.value.key == "settings-damaged"
        assert caught.value.data["line"] == 2

    assert path.read_text(encoding="utf-8") == "[sound]\nvolume = \n"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 500, b"{", b"[]", b'{"format":1}', b'{"format":99,"state":{}}', b"\xff"],
)
def test_a_damaged_state_is_set_aside_and_planning_starts_afresh(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    state = StateFile(path)

    assert state.load() is None
    assert state.load() is None

    assert len(caplog.records) == 1
    assert (tmp_path / "state.json.damaged").read_bytes() == content
    state.save({"a": 1})
    assert state.load() == {"a": 1}
