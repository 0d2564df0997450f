"""The resident's quick reader: the same values as the strict one, and damage by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from neckbreak.errors import KnownError
from neckbreak.resources import catalogue_path
from neckbreak.storage.catalogue_file import load_catalogue, load_programmes
from neckbreak.storage.catalogue_reader import read_catalogue, read_programmes

FILE = catalogue_path()
Reader = Callable[[Path], object]


def test_it_gives_what_the_strict_reader_gives() -> None:
    # By `repr`, because 70 == 70.0, but they are not written alike.
    assert repr(read_catalogue(FILE)) == repr(load_catalogue(FILE))
    assert repr(read_programmes(FILE)) == repr(load_programmes(FILE))


def _without_a_dose(whole: dict[str, Any]) -> object:
    del whole["exercises"][3]["dose"]
    del whole["programmes"][1]["stages"]
    return whole


def _of_an_unknown_kind(whole: dict[str, Any]) -> object:
    whole["exercises"][3]["kind"] = "juggling"
    whole["programmes"][1]["stages"] = "none"
    return whole


def _a_list(whole: dict[str, Any]) -> object:
    return [whole]


@pytest.mark.parametrize("reader", [read_catalogue, read_programmes])
@pytest.mark.parametrize("damage", [_without_a_dose, _of_an_unknown_kind, _a_list])
def test_a_file_of_another_shape_is_damaged(
    reader: Reader, damage: Callable[[dict[str, Any]], object], tmp_path: Path
) -> None:
    path = tmp_path / "exercises.json"
    whole = json.loads(FILE.read_text(encoding="utf-8"))
    path.write_text(json.dumps(damage(whole)), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        reader(path)
    assert caught.value.key == "catalogue-damaged"
    assert caught.value.data["file"] == str(path)


@pytest.mark.parametrize("reader", [read_catalogue, read_programmes])
def test_a_missing_or_truncated_file_is_damaged(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "exercises.json"
    with pytest.raises(KnownError) as caught:
        reader(path)
    assert caught.value.data["detail"] == "No such file or directory"
    path.write_bytes(FILE.read_bytes()[:5000])
    with pytest.raises(KnownError, match="catalogue-damaged"):
        reader(path)
