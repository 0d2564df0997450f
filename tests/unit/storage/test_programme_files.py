"""Programmes on disk: what is saved comes back, what is damaged is named and left out."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from neckbreak.domain.programme import Programme
from neckbreak.errors import KnownError
from neckbreak.resources import catalogue_path
from neckbreak.storage.catalogue_file import load_catalogue, load_programmes
from neckbreak.storage.programme_files import (
    check_file,
    encode_programme,
    load_programme,
    save_programme,
)
from neckbreak.storage.programme_shelf import ProgrammeShelf

CATALOGUE = load_catalogue(catalogue_path())
READY_MADE = {programme.id: programme for programme in load_programmes(catalogue_path())}
STARTER = READY_MADE["desk-starter"]


@pytest.fixture
def shelf(tmp_path: Path) -> ProgrammeShelf:
    return ProgrammeShelf(catalogue_path(), tmp_path)


@pytest.mark.parametrize("programme", READY_MADE.values(), ids=list(READY_MADE))
def test_what_is_saved_comes_back(programme: Programme, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    save_programme(path, programme)
    assert load_programme(path) == programme
    assert check_file(path, CATALOGUE, list(READY_MADE)) == []


def test_saving_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    save_programme(path, STARTER)
    save_programme(path, replace(STARTER, version=2))
    assert load_programme(path).version == 2
    assert [each.name for each in tmp_path.iterdir()] == ["mine.json"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="programme-unwritable"):
        save_programme(tmp_path / "nowhere" / "mine.json", STARTER)


def test_a_damaged_file_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    content = json.loads(encode_programme(STARTER))
    content["stages"][1]["max_break_s"] = "long"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_programme(path)
    assert caught.value.key == "programme-damaged"
    assert caught.value.data["path"] == "stages[1].max_break_s"
    assert [each.key for each in check_file(path, CATALOGUE)] == ["structure"]


def test_what_is_no_json_is_damage_without_a_place(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_programme(path)
    assert caught.value.data["path"] == ""


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="programme-damaged"):
        load_programme(tmp_path / "nothing.json")


def test_the_shelf_shows_ready_made_programmes_first(shelf: ProgrammeShelf) -> None:
    shelf.install(replace(STARTER, id="aaa"))
    assert [each.id for each in shelf.programmes()] == [*READY_MADE, "aaa"]
    assert shelf.find("aaa").id == "aaa"


def test_an_installed_programme_takes_the_place_of_its_id(shelf: ProgrammeShelf) -> None:
    assert shelf.find("desk-starter").version == 1
    shelf.install(replace(STARTER, version=7))
    assert shelf.find("desk-starter").version == 7
    assert [each.id for each in shelf.programmes()] == list(READY_MADE)


def test_files_are_read_again_only_when_they_changed(shelf: ProgrammeShelf) -> None:
    shelf.install(replace(STARTER, id="aaa"))
    assert shelf.installed() is shelf.installed()


def test_a_damaged_file_is_left_out_and_logged_once(
    shelf: ProgrammeShelf, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "broken.json").write_text("{}", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert shelf.installed() == ()
        assert shelf.installed() == ()
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [
        "programme left out"
    ]
    caplog.clear()


def test_the_catalogue_is_read_once(shelf: ProgrammeShelf) -> None:
    assert shelf.catalogue() is shelf.catalogue()


def test_a_shelf_without_a_folder_has_the_ready_made_ones(tmp_path: Path) -> None:
    shelf = ProgrammeShelf(catalogue_path(), tmp_path / "nothing")
    assert [each.id for each in shelf.programmes()] == list(READY_MADE)


def test_a_programme_nobody_has_is_unknown(shelf: ProgrammeShelf) -> None:
    with pytest.raises(KnownError, match="programme-unknown"):
        shelf.find("nobody")


def test_the_example_of_the_authoring_guide_is_sound(tmp_path: Path) -> None:
    guide = (catalogue_path().parent / "docs" / "authoring.md").read_text(encoding="utf-8")
    path = tmp_path / "example.json"
    path.write_text(guide.split("```json\n")[1].split("```")[0], encoding="utf-8")
    assert check_file(path, CATALOGUE) == []
