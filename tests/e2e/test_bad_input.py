"""Damage, refusals and nonsense met by the real program: one clear message, nothing lost."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Answer, Neckbreak
from e2e.screen import BREAK, Screen
from real_desktop import Child, Desk, desktop_part, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """X, a window manager and a notification server."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        desk.start_dunst()
        yield desk


@pytest.fixture
def nb(programs: MakeNeckbreak, desk: Desk) -> Neckbreak:
    """The program with nothing due by itself, screened, not started."""
    nb = programs(desk, CALM)
    nb.answer_screening()
    return nb


def told(desk: Desk) -> str:
    """Every notification so far, as one text."""
    history = json.loads(desk.run("dunstctl", "history"))
    shown = [each["body"]["data"] for each in history["data"][0]]
    desk.run("dunstctl", "close-all")
    return "\n".join(shown)


def wait_told(desk: Desk, *words: str) -> str:
    """Wait until a notification has these words; gives all of them."""
    heard: list[str] = []

    def is_heard() -> bool:
        heard.append(told(desk))
        return all(each in heard[-1] for each in words)

    try:
        wait_until(is_heard, 10.0, f"a notification with {words}")
    except TimeoutError as error:
        raise AssertionError(f"{error}; there were: {heard[-1]}") from error
    return heard[-1]


def check_refusal(child: Child, *words: str) -> None:
    """The program ended with 1 and one sentence with these words, and no traceback."""
    wait_until(lambda: not child.is_running, 20.0, "neckbreak refuses to start")
    printed = child.printed()
    assert child.returncode == 1, printed
    check_sentence(printed, *words)


def check_sentence(text: str, *words: str) -> None:
    assert text.startswith("neckbreak: "), text
    assert text.count("\n") == 1, text
    for word in words:
        assert word in text


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def do_one_break(nb: Neckbreak, screen: Screen) -> None:
    nb.start()
    nb.ask("break")
    screen.wait_window(BREAK)
    nb.quit()
    assert len(nb.breaks()) == 1


# --- the record ----------------------------------------------------------------------------------


def test_a_damaged_record_is_kept_and_restored_from_the_backup(nb: Neckbreak, desk: Desk) -> None:
    do_one_break(nb, Screen(desk))
    assert nb.run("backup").code == 0
    record = nb.data_dir / "neckbreak.db"
    content = bytearray(record.read_bytes())
    content[100:-1] = os.urandom(len(content) - 101)
    record.write_bytes(content)

    nb.expected = ["damaged"]
    nb.start()
    wait_told(desk, str(record), "restored from the backup", "The damaged file was kept")
    assert len(nb.breaks()) == 1
    assert nb.status()["screening"] == "GREEN"
    kept = [each for each in nb.data_dir.glob("neckbreak.db*") if "damaged" in each.name]
    assert bytes(content) in [each.read_bytes() for each in kept]
    nb.quit()


def test_a_record_of_a_newer_version_is_not_touched(nb: Neckbreak) -> None:
    record = nb.data_dir / "neckbreak.db"
    with sqlite3.connect(record) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = digest(record)

    nb.expected = ["neckbreak: The record", "from-the-future|newer"]
    nb.process = nb.launch()
    check_refusal(nb.process, str(record), "format 99", "please update neckbreak")
    report = nb.run("report", "--format", "json", "-o", str(nb.data_dir / "r.json"))
    assert report.code == 1
    check_sentence(report.err, str(record), "please update neckbreak")
    assert digest(record) == before


def test_without_a_record_none_is_made(nb: Neckbreak) -> None:
    record = nb.data_dir / "neckbreak.db"
    record.unlink()
    answer = nb.run("backup")
    assert answer.code == 1, answer
    check_sentence(answer.err, str(record))
    assert nb.run("report", "--format", "csv", "-o", "r.csv").code in (0, 1)
    assert not record.exists()


# --- settings and state --------------------------------------------------------------------------


def test_damaged_settings_are_named_and_left_alone(nb: Neckbreak, desk: Desk) -> None:
    file = nb.data_dir / "settings.toml"
    file.write_text('[breaks]\nmicrobreaks = true\nexercise_every_min = "50\n', encoding="utf-8")
    before = file.read_bytes()
    nb.expected = ["settings-damaged"]
    nb.start()
    wait_told(desk, str(file), "line 3", "default settings")
    assert nb.status()["condition"] in ("working", "off_hours")
    nb.quit()
    assert file.read_bytes() == before


def test_one_bad_setting_costs_only_itself(nb: Neckbreak, desk: Desk) -> None:
    nb.write_settings({"prompt": {"quiet_s": "soon"}, "breaks": {"exercise_every_min": "20 min"}})
    nb.expected = ["setting"]
    nb.start()
    wait_told(desk, "prompt.quiet_s", "must be a duration")
    status = nb.status()
    assert status["next_break_ms"] - status["at_ms"] == pytest.approx(20 * 60_000, abs=60_000)


def test_a_damaged_state_is_set_aside(nb: Neckbreak) -> None:
    nb.start()
    nb.ask("pause", "2h")
    nb.quit()
    state = nb.data_dir / "state.json"
    state.write_bytes(state.read_bytes()[:40])
    nb.expected = ["state"]
    nb.start()
    assert nb.status()["condition"] == "working"
    assert (nb.data_dir / "state.json.damaged").stat().st_size == 40
    nb.quit()


# --- exercises and programmes --------------------------------------------------------------------


def test_a_damaged_catalogue_is_named(nb: Neckbreak, tmp_path: Path) -> None:
    where = nb.run_python(
        "from neckbreak import resources as r; print(r._PACKAGE, r.data_directory())"
    )
    package, data = map(Path, where.out.split())
    copy = tmp_path / "site" / "neckbreak"
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
    if not (copy / "data").exists():
        (copy / "data").mkdir()
        (copy / "data" / "assets").symlink_to(data / "assets")
    catalogue = copy / "data" / "exercises.json"
    catalogue.write_bytes((data / "exercises.json").read_bytes()[:5000])
    nb.env["PYTHONPATH"] = str(copy.parent)
    nb.expected = ["catalogue"]

    listed = nb.run("catalogue", "list")
    assert listed.code == 1
    check_sentence(listed.err, str(catalogue), "Reinstall neckbreak")
    checked = nb.run("catalogue", "check")
    assert checked.code == 1
    assert "Traceback" not in checked.err

    nb.start()
    answer = nb.run("break")
    check_sentence(answer.err, str(catalogue))
    assert answer.code == 1
    assert not nb.status()["is_break_running"]
    assert all(row["outcome"] is not None for row in nb.breaks())
    nb.quit()


def test_a_programme_with_mistakes_is_not_installed(nb: Neckbreak, tmp_path: Path) -> None:
    file = nb.prescribe()
    plan = json.loads(file.read_text())
    plan["stages"][0]["prescriptions"][0]["exercise"] = "chin-tukc"
    plan["stages"][0]["prescriptions"][0]["dose"]["reps"] = "many"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(plan))
    before = (nb.data_dir / "settings.toml").read_bytes()
    installed = sorted((nb.data_dir / "programmes").iterdir())

    for action in ("check", "install"):
        answer = nb.run("programme", action, str(bad))
        assert answer.code == 1, answer
        assert "stages[0].prescriptions[0]" in answer.out + answer.err
    assert (nb.data_dir / "settings.toml").read_bytes() == before
    assert sorted((nb.data_dir / "programmes").iterdir()) == installed

    bad.write_text("{ no json")
    answer = nb.run("programme", "install", str(bad))
    assert answer.code == 1
    assert str(bad) in answer.out + answer.err
    assert "Traceback" not in answer.err
    missing = nb.run("programme", "check", str(tmp_path / "nothing.json"))
    assert missing.code == 1
    assert "nothing.json" in missing.out + missing.err
    assert "Traceback" not in missing.err


# --- the disk ------------------------------------------------------------------------------------


def test_a_data_directory_that_cannot_be_written(nb: Neckbreak, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    nb.data_dir = tmp_path / "file" / "data"
    nb.expected = ["neckbreak cannot write"]
    nb.process = nb.launch()
    check_refusal(nb.process, str(nb.data_dir), "--data-dir")
    assert nb.run("status").code == 3


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip(f"no small disk can be mounted: {made.stderr.strip()}")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(file: Path) -> None:
    """Write until there is no space."""
    ballast = os.open(file, os.O_WRONLY | os.O_CREAT)
    with contextlib.suppress(OSError):
        while os.write(ballast, bytes(4096)):
            pass
    os.close(ballast)


def test_a_full_disk_stops_no_break_and_loses_nothing_from_before(
    nb: Neckbreak, desk: Desk, small_disk: Path
) -> None:
    shutil.copytree(nb.data_dir, small_disk / "data")
    nb.data_dir = small_disk / "data"
    screen = Screen(desk)
    do_one_break(nb, screen)
    nb.expected = ["disk-full", "disk is full"]
    nb.start()
    fill(small_disk / "ballast")

    nb.run("break")
    screen.wait_window(BREAK)
    wait_told(desk, "The disk is full")
    nb.run("pause", "1h")  # leaves the break running
    (small_disk / "ballast").unlink()
    nb.quit()
    rows = nb.breaks()
    assert rows[0]["outcome"] == "interrupted"
    assert all(each["outcome"] is not None for each in rows)
    (check,) = nb.rows("PRAGMA integrity_check")
    assert check == {"integrity_check": "ok"}
    nb.start()
    assert nb.status()["screening"] == "GREEN"
    nb.quit()


def test_a_report_that_cannot_be_written(nb: Neckbreak, desk: Desk, tmp_path: Path) -> None:
    do_one_break(nb, Screen(desk))
    target = tmp_path / "missing" / "report.csv"
    answer = nb.run("report", "--format", "csv", "-o", str(target))
    assert answer.code == 1
    check_sentence(answer.err, str(target))


# --- the socket and the display ------------------------------------------------------------------


def say_to(path: Path, line: bytes) -> bytes:
    """Say something to the control socket; gives what it answers."""
    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(10)
        peer.connect(str(path))
        peer.sendall(line)
        peer.shutdown(socket.SHUT_WR)
        answer = b""
        while chunk := peer.recv(65536):
            answer += chunk
        return answer


def test_nonsense_on_the_socket_harms_nothing(nb: Neckbreak, desk: Desk) -> None:
    nb.start()
    (path,) = desk.runtime_dir.glob("neckbreak-*.sock")
    assert path.stat().st_mode & 0o777 == 0o600
    for line in (
        b"GET / HTTP/1.1\r\n\r\n", b"\x00\xff\xfe\n", b"[]\n", b"{}\n", b'{"v":1}\n',
        b'{"v":9,"do":"quit","args":{}}\n', b'{"v":1,"do":"explode","args":{}}\n',
        b'{"v":1,"do":"snooze","args":{"minutes":"many"}}\n',
        b'{"v":1,"do":"break","args":{"exercise":7}}\n', b'{"v":1,"do":"why","args":[]}\n',
        b'{"v":1,"do":"pause","args":{"for":"' + b"9" * 40_000 + b'h"}}\n',
    ):  # fmt: skip
        answer = json.loads(say_to(path, line))
        assert (answer["v"], answer["exit"]) == (1, 1), line[:60]
        assert answer["problem"]["key"] != "internal-error", line[:60]
    with contextlib.suppress(ConnectionResetError):  # it need not listen to the end
        assert json.loads(say_to(path, b"x" * 200_000))["problem"]["key"] == "request-too-long"
    assert say_to(path, b"") == b""
    status = nb.status()
    assert (status["condition"], status["is_break_running"]) == ("working", False)
    nb.quit()


def test_without_a_display_one_sentence(nb: Neckbreak) -> None:
    nb.env["DISPLAY"] = ""
    nb.expected = ["There is no display"]
    nb.process = nb.launch()
    check_refusal(nb.process, "no display", "desktop session")


def test_with_a_display_that_does_not_answer_one_sentence(nb: Neckbreak) -> None:
    nb.env["DISPLAY"] = ":4711"
    nb.expected = ["There is no display"]
    nb.process = nb.launch()
    check_refusal(nb.process, "no display", "the display :4711 does not answer")


def test_commands_that_need_no_display_work_without_one(nb: Neckbreak) -> None:
    nb.env["DISPLAY"] = ""
    for words in ("catalogue list", "catalogue check", "programme list", "programme show",
                  "catalogue show chin-tuck", "--version"):  # fmt: skip
        answer = nb.run(*words.split())
        assert (answer.code, answer.err) == (0, ""), words
        assert answer.out
    doctor = nb.run("doctor", "--json")
    assert doctor.code in (0, 1)
    assert isinstance(doctor, Answer)
    assert {each["topic"] for each in doctor.data}
