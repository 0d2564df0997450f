"""The planner's saved state: cheap to save, and never a reason not to start."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from neckbreak.errors import KnownError
from neckbreak.storage import state_file
from neckbreak.storage.state_file import StateFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def test_there_is_no_state_before_the_first_save(path: Path) -> None:
    assert StateFile(path).load() is None


def test_a_saved_state_comes_back(path: Path) -> None:
    state = {"mode": {"until_ms": 1_772_438_400_000}, "owed": None, "name": "Käse", "s": 1.5}

    StateFile(path).save(state)

    assert StateFile(path).load() == state
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_unchanged_state_is_not_written_again(path: Path) -> None:
    state = StateFile(path)
    state.save({"a": 1})
    path.unlink()

    state.save({"a": 1})
    assert not path.exists()

    state.save({"a": 2})
    assert state.load() == {"a": 2}


def test_a_state_that_could_not_be_saved_is_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    state = StateFile(folder / "state.json")
    with pytest.raises(KnownError) as caught:
        state.save({"a": 1})

    folder.mkdir()
    state.save({"a": 1})

    assert caught.value.key == "state-unwritable"
    assert caught.value.data["file"] == str(folder / "state.json")
    assert state.load() == {"a": 1}


def test_a_state_that_is_no_plain_data_is_a_mistake_and_harms_nothing(path: Path) -> None:
    state = StateFile(path)
    state.save({"a": 1})

    with pytest.raises(TypeError):
        state.save({"a": path})

    assert state.load() == {"a": 1}


def test_each_damaged_state_gets_its_own_place(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for content in (b"one", b"two", b"three"):
        path.write_bytes(content)
        assert StateFile(path).load() is None

    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == {
        "state.json.damaged": b"one",
        "state.json.damaged-2": b"two",
        "state.json.damaged-3": b"three",
    }
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 3


def test_a_state_of_a_newer_neckbreak_is_set_aside(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_text(json.dumps({"format": state_file.FORMAT + 1, "state": {"a": 1}}))

    assert StateFile(path).load() is None

    assert "newer neckbreak" in caplog.text
    assert path.with_name("state.json.damaged").exists()


def test_a_state_that_cannot_be_read_counts_as_none(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.mkdir()

    assert StateFile(path).load() is None

    assert len(caplog.records) == 1


def test_a_damaged_state_that_cannot_be_moved_counts_as_none(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.write_text("{")
    monkeypatch.setattr(Path, "rename", refuse)

    assert StateFile(path).load() is None

    assert "not moved" in caplog.text


@pytest.mark.parametrize("content", [None, b'{"format":1,"state":{}}'])
def test_doctor_has_nothing_to_say_about_a_good_state(path: Path, content: bytes | None) -> None:
    if content is not None:
        path.write_bytes(content)

    assert state_file.problem(path) is None


def test_doctor_names_a_damaged_state_and_leaves_it(path: Path) -> None:
    path.write_text("{")

    problem = state_file.problem(path)

    assert problem is not None
    assert problem.key == "state-damaged"
    assert problem.data["file"] == str(path)
    assert path.exists()
