"""The settings file: what people wrote stays, what they chose is kept, mistakes are named."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest

from neckbreak.domain.policy import SETTINGS, Hours, Policy
from neckbreak.errors import KnownError
from neckbreak.storage.settings_file import SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def write(path: Path, text: str) -> SettingsFile:
    path.write_bytes(text.encode())
    return SettingsFile(path)


# --- reading ------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [None, "", "\n", "# nothing yet\n"])
def test_without_values_the_defaults_are_in_force(path: Path, text: str | None) -> None:
    settings = SettingsFile(path) if text is None else write(path, text)

    assert settings.load() == Policy()
    assert settings.problems == ()


def test_a_value_in_the_file_is_in_force(path: Path) -> None:
    settings = write(path, '[breaks]\nexercise_every_min = 45\n[hours]\nsat = ["10:00-12:00"]\n')

    policy = settings.load()

    assert policy.exercise_every_s == 2700.0
    assert policy.hours.days[5] == ((600, 720),)


def test_a_bad_value_keeps_its_default_and_is_listed(path: Path) -> None:
    settings = write(path, '[breaks]\nexercise_every_min = "soon"\nmicro_every_min = 20\nx = 1\n')

    policy = settings.load()

    assert policy.exercise_every_s == Policy().exercise_every_s
    assert policy.micro_every_s == 1200.0
    assert [name for name, _ in settings.problems] == ["breaks.exercise_every_min", "breaks.x"]
    assert all(why for _, why in settings.problems)


def test_a_byte_order_mark_is_no_damage(path: Path) -> None:
    settings = write(path, "\ufeff[sound]\r\non = false\r\n")

    assert not settings.load().sound


@pytest.mark.parametrize(
    "content, line",
    [
        (b"[sound]\non = maybe\n", 2),
        (b"[sound]\non = true\n\n[sound]\n", 4),
        (b"[sound]\n# f\xfcr alle\n", 2),
        (b"[sound]\n\nvolume =", 3),
        (b'text = """never closed\n', 1),
    ],
)
def test_a_damaged_file_is_named_with_the_line(path: Path, content: bytes, line: int) -> None:
    path.write_bytes(content)

    with pytest.raises(KnownError) as caught:
        SettingsFile(path).load()

    assert caught.value.key == "settings-damaged"
    assert caught.value.data["file"] == str(path)
    assert caught.value.data["line"] == line
    assert "at line" not in str(caught.value.data["detail"])
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_read_is_damaged_too(path: Path) -> None:
    path.mkdir()

    with pytest.raises(KnownError) as caught:
        SettingsFile(path).load()

    assert caught.value.key == "settings-damaged"
    assert caught.value.data["line"] is None


# --- saving -------------------------------------------------------------------------------


def test_a_first_save_writes_every_setting_with_its_help(path: Path) -> None:
    policy = SettingsFile(path).save({"snooze.times": 1})

    text = path.read_text(encoding="utf-8")
    assert policy == SettingsFile(path).load() == Policy(snoozes_max=1)
    assert tomllib.loads(text)["snooze"] == {"times": 1}
    words = " ".join(text.replace("\n#", "").split())
    for declared in SETTINGS:
        assert " ".join(declared.help.split()) in words
    assert all(len(line) <= 100 for line in text.splitlines())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_commented_default_is_the_default(path: Path) -> None:
    settings = SettingsFile(path)
    settings.save({})
    lines = path.read_text(encoding="utf-8").splitlines()

    write(path, "\n".join(line[2:] if " = " in line else line for line in lines))

    assert settings.load() == Policy()
    assert settings.problems == ()
    assert len(tomllib.loads(path.read_text(encoding="utf-8"))) > 5


def test_a_chosen_value_replaces_its_commented_default(path: Path) -> None:
    settings = SettingsFile(path)
    settings.save({})
    before = path.read_text(encoding="utf-8").splitlines()

    settings.save({"snooze.times": 1})

    after = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == ["times = 1"]
    assert [line for line in before if line not in after] == ["# times = 2"]


WRITTEN = """\
# mine
[snooze]   # why
times = 1  # once is enough
# short_min = 5

# calls
[busy]
call = "as_usual"
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_a_person_wrote_stays(path: Path, newline: str) -> None:
    settings = write(path, WRITTEN.replace("\n", newline))

    settings.save({"snooze.times": 0, "snooze.short_min": 10, "sound.on": False})

    text = path.read_bytes().decode()
    assert (
        text.replace("\r\n", "\n")
        == WRITTEN.replace("times = 1", "times = 0").replace("# short_min = 5", "short_min = 10")
        + "\n[sound]\non = false\n"
    )


def test_a_commented_line_is_left_alone_where_the_setting_is_in_force(path: Path) -> None:
    settings = write(path, "[snooze]\n# times = 2\ntimes = 1\n[sound]\n# times = 5\n")

    settings.save({"snooze.times": 0})

    assert path.read_text() == "[snooze]\n# times = 2\ntimes = 0\n[sound]\n# times = 5\n"


ODD = [
    '"snooze.times" = 1\n',
    "snooze = {times = 1, short_min = 4}\n",
    "snooze.times = 1\n",
    "snooze = 5\n",
    "[ snooze ]\ntimes=1",
    "[hours]\nmon = []\n[snooze]\n",
    "[[other]]\nx = 1\n[[other]]\nx = 2\n",
]


@pytest.mark.parametrize("text", ODD)
def test_odd_but_valid_files_are_changed_rightly(path: Path, text: str) -> None:
    settings = write(path, text)

    policy = settings.save({"snooze.times": 4})

    assert policy.snoozes_max == 4
    assert SettingsFile(path).load() == policy


@pytest.mark.parametrize(
    "changes, field, value",
    [
        ({"programme.active": "none"}, "programme", None),
        ({"programme.equipment": ["chair", "band"]}, "equipment", ("chair", "band")),
        ({"window.reduced_motion": "on"}, "reduced_motion", True),
        ({"breaks.exercise_every_min": "6 s"}, "exercise_every_s", 6.0),
        ({"review.weekday": "mon"}, "weekly_review_weekday", 1),
    ],
)
def test_values_of_every_kind_survive(
    path: Path, changes: dict[str, Any], field: str, value: object
) -> None:
    assert getattr(SettingsFile(path).save(changes), field) == value
    assert getattr(SettingsFile(path).load(), field) == value


def test_working_hours_are_saved_as_a_table(path: Path) -> None:
    settings = SettingsFile(path)
    hours = {"mon": ["08:00-12:00", "13:00-17:00"], "fri": [], "sun": ["22:00-06:00"]}

    policy = settings.save({"hours": hours})

    default = Hours().days
    assert policy.hours.days[0] == ((480, 720), (780, 1020))
    assert policy.hours.days[1] == default[1]
    assert policy.hours.days[4] == ()
    assert policy.hours.days[6] == ((1320, 1800),)
    assert settings.load() == policy


def test_all_settings_can_be_saved_at_once(path: Path) -> None:
    from neckbreak.domain.policy import to_plain

    SettingsFile(path).save(to_plain(Policy()))

    assert SettingsFile(path).load() == Policy()
    assert "# times" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "changes", [{"snooze.times": -1}, {"snooze.times": "often"}, {"no.such": 1}]
)
def test_an_invalid_change_is_refused_whole(path: Path, changes: dict[str, Any]) -> None:
    settings = write(path, WRITTEN)

    with pytest.raises(KnownError) as caught:
        settings.save({"sound.on": False, **changes})

    assert caught.value.key == "setting-invalid"
    assert caught.value.data["name"] in changes
    assert path.read_text() == WRITTEN


def test_a_mistake_elsewhere_does_not_keep_a_change_from_being_saved(path: Path) -> None:
    settings = write(path, "[snooze]\ntimes = -3\n")

    settings.save({"sound.on": False})

    assert [name for name, _ in settings.problems] == ["snooze.times"]
    assert "times = -3" in path.read_text()


def test_the_file_from_before_is_kept(path: Path) -> None:
    settings = write(path, WRITTEN)
    settings.save({"sound.on": False})

    backup = path.with_name("settings.toml.bak")
    assert backup.read_text() == WRITTEN
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_a_file_behind_a_link_is_changed_where_it_is(path: Path, tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles" / "neckbreak.toml"
    real.write_text(WRITTEN)
    path.symlink_to(real)

    SettingsFile(path).save({"snooze.times": 0})

    assert path.is_symlink()
    assert "times = 0" in real.read_text()


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    place = tmp_path / "missing" / "settings.toml"

    with pytest.raises(KnownError) as caught:
        SettingsFile(place).save({"snooze.times": 1})

    assert caught.value.key == "settings-unwritable"
    assert caught.value.data["file"] == str(place)


def test_a_file_that_would_not_read_back_is_not_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = write(path, WRITTEN)
    monkeypatch.setattr("neckbreak.storage.settings_file._with_values", lambda text, values: text)

    with pytest.raises(RuntimeError):
        settings.save({"snooze.times": 0})

    assert path.read_text() == WRITTEN
