"""The data folder: where it is, who may look, and files that are replaced whole."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import platformdirs
import pytest

from neckbreak.errors import KnownError
from neckbreak.storage.folder import (
    DataFolder,
    data_dir,
    known,
    make_private_folder,
    set_aside,
    sync_folder,
    write_private,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> object:
    before = os.umask(request.param)
    yield
    os.umask(before)


# --- the place ----------------------------------------------------------------------------


def test_the_argument_wins_over_the_environment() -> None:
    environment = {"NECKBREAK_DATA_DIR": "/from/environment"}

    assert data_dir(Path("/given"), environment) == Path("/given")
    assert data_dir(None, environment) == Path("/from/environment")


def test_a_relative_place_and_a_home_are_made_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/people/ada")
    monkeypatch.setenv("USERPROFILE", "/people/ada")

    assert data_dir(Path("here"), {}) == Path.cwd() / "here"
    assert data_dir(None, {"NECKBREAK_DATA_DIR": "~/neck"}) == Path("/people/ada/neck").absolute()


@pytest.mark.parametrize("environment", [{}, {"NECKBREAK_DATA_DIR": ""}])
def test_without_a_choice_the_system_has_a_place(environment: dict[str, str]) -> None:
    assert data_dir(None, environment) == Path(platformdirs.user_data_dir("neckbreak", False))


def test_the_layout_is_the_promised_one(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    names = ("settings", "state", "record", "backups", "programmes", "drafts", "log")

    assert [getattr(folder, name).relative_to(tmp_path).as_posix() for name in names] == [
        "settings.toml",
        "state.json",
        "neckbreak.db",
        "backups",
        "programmes",
        "drafts",
        "log",
    ]


# --- making it ----------------------------------------------------------------------------


@pytest.mark.usefixtures("umask")
def test_a_new_folder_is_the_persons_alone(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "deep" / "neckbreak")

    folder.create()
    folder.create()

    made = [folder.root.parent, folder.root, *folder.root.iterdir()]
    assert {path.name: mode(path) for path in made} == dict.fromkeys(
        ["deep", "neckbreak", "backups", "programmes", "drafts", "log"], 0o700
    )


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    DataFolder(tmp_path).create()

    assert mode(tmp_path) == 0o755


def test_a_place_below_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    for root in (tmp_path / "file", tmp_path / "file" / "deeper"):
        with pytest.raises(KnownError) as caught:
            DataFolder(root).create()

        assert caught.value.key == "folder-unwritable"
        assert caught.value.data["file"] == str(root)
        assert caught.value.data["reason"]


@pytest.mark.parametrize(
    "number, key", [(errno.EROFS, "folder-unwritable"), (errno.ENOSPC, "disk-full")]
)
def test_a_folder_that_takes_no_files_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("neckbreak.storage.folder.write_private", refuse)

    with pytest.raises(KnownError) as caught:
        DataFolder(tmp_path).create()

    assert caught.value.key == key
    assert caught.value.data["file"] == str(tmp_path)


def test_making_a_folder_twice_is_fine(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a")
    make_private_folder(tmp_path / "a")


# --- writing ------------------------------------------------------------------------------


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("durable", [True, False])
def test_a_file_is_replaced_whole_and_private(tmp_path: Path, durable: bool) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old and longer")
    path.chmod(0o644)

    write_private(path, b"new", durable=durable)

    assert path.read_bytes() == b"new"
    assert mode(path) & 0o077 == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_rest_of_an_interrupted_write_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "file"
    (tmp_path / f".file.{os.getpid()}.tmp").write_bytes(b"half")

    write_private(path, b"new")

    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")

    write_private(tmp_path / "link", b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_folder_that_cannot_be_opened_is_not_synced(tmp_path: Path) -> None:
    sync_folder(tmp_path / "missing")


def test_what_is_set_aside_never_replaces_anything(tmp_path: Path) -> None:
    path = tmp_path / "file"
    places = []
    for content in (b"1", b"2"):
        path.write_bytes(content)
        places.append(set_aside(path, "damaged"))

    assert [place.name for place in places] == ["file.damaged", "file.damaged-2"]
    assert [place.read_bytes() for place in places] == [b"1", b"2"]


# --- wording ------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EDQUOT])
def test_no_room_is_a_full_disk_whatever_was_written(number: int) -> None:
    error = known(OSError(number, "no room"), "state-unwritable", Path("/x"))

    assert (error.key, error.data) == ("disk-full", {"file": "/x"})


def test_another_failure_says_why() -> None:
    named = known(OSError(errno.EACCES, "Permission denied"), "state-unwritable", Path("/x"))
    unnamed = known(OSError("odd"), "state-unwritable", Path("/x"))

    assert named.data == {"file": "/x", "reason": "Permission denied"}
    assert unnamed.data["reason"] == "OSError"
