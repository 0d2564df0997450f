"""The catalogue file: refused when damaged, mended by its author with every problem listed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from neckbreak.errors import KnownError
from neckbreak.resources import asset_path, catalogue_path, data_directory
from neckbreak.storage.catalogue_file import check_file, load_catalogue, load_programmes
from neckbreak.storage.json_schemas import schema_files
from neckbreak.storage.json_text import readable_json

FILE = catalogue_path()
DOCS = FILE.parent / "docs"


@pytest.fixture
def whole() -> dict[str, Any]:
    """The real file as plain JSON, to be damaged."""
    result: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return result


@pytest.fixture
def written(tmp_path: Path) -> Callable[[Any], Path]:
    def write(content: Any) -> Path:
        path = tmp_path / "exercises.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


def problems(path: Path) -> list[tuple[str, str]]:
    return [(each.path, each.key) for each in check_file(path)]


def test_the_catalogue_and_its_programmes_load() -> None:
    catalogue = load_catalogue(FILE)
    assert len(catalogue.exercises) == 70
    assert len(catalogue.tips) == 60
    assert len(load_programmes(FILE)) == 8


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        load_catalogue(tmp_path / "nothing.json")
    assert caught.value.key == "catalogue-damaged"
    assert caught.value.data["file"] == str(tmp_path / "nothing.json")
    assert caught.value.data["detail"] == "No such file or directory"


def test_a_truncated_file_is_damaged(tmp_path: Path) -> None:
    half = tmp_path / "exercises.json"
    half.write_bytes(FILE.read_bytes()[:5000])
    with pytest.raises(KnownError, match="catalogue-damaged"):
        load_catalogue(half)


def test_an_unknown_field_is_damage_with_its_place(
    whole: dict[str, Any], written: Callable[[Any], Path]
) -> None:
    whole["exercises"][3]["colour"] = "red"
    with pytest.raises(KnownError) as caught:
        load_catalogue(written(whole))
    assert caught.value.data["path"] == "exercises[3]"
    assert "colour" in str(caught.value.data["detail"])


def test_checking_names_one_mistake_of_shape_and_goes_on(
    whole: dict[str, Any], written: Callable[[Any], Path]
) -> None:
    whole["exercises"][0]["phases"][0]["seconds"] = "three"
    whole["exercises"][1]["declared_s"] = 1
    whole["exercises"][2]["phases"][0]["targets"][0]["joint"] = "neck.twist"
    whole["tips"][0]["topic"] = "cars"
    del whole["tips"][1]["text"]
    whole["programmes"][1]["stages"][0]["breaks_per_day"] = 0
    found = problems(written(whole))
    assert ("exercises[0].phases[0].seconds", "structure") in found
    assert ("exercises[1].declared_s", "time-differs") in found
    assert ("exercises[2].phases[0].targets[0].joint", "unknown-joint") in found
    assert ("tips[0].topic", "unknown-topic") in found
    assert ("tips[1]", "structure") in found
    assert ("programmes[1].stages[0].breaks_per_day", "structure") in found


def test_a_programme_of_the_file_is_checked_against_its_exercises(
    whole: dict[str, Any], written: Callable[[Any], Path]
) -> None:
    whole["programmes"][0]["stages"][0]["prescriptions"][0]["exercise"] = "nobody"
    whole["programmes"][1]["id"] = "desk-starter"
    found = problems(written(whole))
    assert ("programmes[0].stages[0].prescriptions[0].exercise", "unknown-exercise") in found
    assert ("programmes[1].id", "duplicate-id") in found


def test_what_is_no_json_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "exercises.json"
    path.write_text('{"format": 1,', encoding="utf-8")
    assert problems(path) == [("", "not-json")]


def test_a_file_that_is_no_catalogue_is_one_problem(written: Callable[[Any], Path]) -> None:
    assert problems(written([1, 2])) == [("", "structure")]


def test_a_missing_file_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="catalogue-damaged"):
        check_file(tmp_path / "nothing.json")


@pytest.mark.parametrize("name", list(schema_files()))
def test_the_schemas_in_the_docs_are_fresh(name: str) -> None:
    """After a change of the structs: PYTHONPATH=src python scripts/write_schemas.py."""
    assert (DOCS / name).read_text(encoding="utf-8") == schema_files()[name]


def test_the_catalogue_fits_its_schema(whole: dict[str, Any]) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    schema = json.loads((DOCS / "exercises.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(whole, schema)


def test_the_file_is_laid_out_for_reading(whole: dict[str, Any]) -> None:
    assert readable_json(whole) == FILE.read_text(encoding="utf-8")


def test_readable_json_keeps_short_things_on_a_line() -> None:
    assert readable_json({"a": [1.0, 2.5], "b": {}}) == '{"a": [1, 2.5], "b": {}}\n'
    long = {"words": ["x" * 60, "y" * 60], "empty": []}
    assert json.loads(readable_json(long)) == long
    assert readable_json(long).count("\n") == 7


def test_packaged_data_is_found_or_named() -> None:
    assert data_directory() == FILE.parent
    with pytest.raises(KnownError, match="resource-missing"):
        asset_path("no/such.wav")
