"""Every known error has one clear sentence, and the sentence gets the data it names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import neckbreak
from neckbreak.errors import KnownError, NotRunning, Value
from neckbreak.storage.salvage import Recovery
from neckbreak.words.errors import ERRORS, error_text, fields, fill

SOURCE = Path(neckbreak.__file__).parent


def raised() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Place, key and data names of each KnownError in the code; None where data is passed on."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else None
            key = node.args[0]
            if called != "KnownError" or not isinstance(key, ast.Constant):
                continue
            names = [keyword.arg for keyword in node.keywords]
            data = None if None in names else frozenset(name for name in names if name)
            yield f"{path.relative_to(SOURCE)}:{node.lineno}", str(key.value), data


RAISED = list(raised())


def test_the_search_finds_errors() -> None:
    assert "disk-full" in {key for _, key, _ in RAISED}


@pytest.mark.parametrize("place, key, data", RAISED, ids=[place for place, _, _ in RAISED])
def test_a_raised_error_has_a_sentence_and_gives_it_its_data(
    place: str, key: str, data: frozenset[str] | None
) -> None:
    assert key in ERRORS, f"{place}: no sentence for {key}"
    needed, _optional = fields(ERRORS[key])
    assert data is None or needed <= data, f"{place}: {key} lacks {set(needed - data)}"


def test_every_optional_part_is_filled_by_somebody() -> None:
    given: dict[str, set[str]] = {}
    for _, key, data in RAISED:
        names = fields(ERRORS[key])[1] if data is None else data
        given.setdefault(key, set()).update(names)

    missing = {key: fields(ERRORS[key])[1] - names for key, names in given.items()}
    assert {key: names for key, names in missing.items() if names} == {}


@pytest.mark.parametrize("key", ERRORS)
def test_sentences_are_whole(key: str) -> None:
    sentence = ERRORS[key]
    needed, optional = fields(sentence)
    for names in (needed, needed | optional):
        text = fill(sentence, dict.fromkeys(names, "x"))
        assert text.endswith(".")
        assert not set("[]{}?") & set(text.replace("did you mean “x”?", ""))
        assert "  " not in text
        assert text[0].isupper() or text.startswith(("x", "neckbreak", "“"))


def test_a_part_without_its_data_is_left_out() -> None:
    sentence = "The file {file} is bad[ (line {line}: {detail})]."

    whole: dict[str, Value] = {"file": "a", "line": 0, "detail": "d"}
    assert fill(sentence, whole) == "The file a is bad (line 0: d)."
    for name, nothing in (("line", None), ("detail", "")):
        assert fill(sentence, {**whole, name: nothing}) == "The file a is bad."


def test_data_is_never_taken_for_a_sentence() -> None:
    error = KnownError("resource-missing", file="/odd [name] {file}")

    assert "/odd [name] {file}." in error_text(error)


def test_an_error_nobody_worded_is_still_said() -> None:
    assert error_text(KnownError("odd")) == "odd"
    assert error_text(KnownError("odd", a=1, b=None)) == "odd (a: 1, b: None)"


def test_not_running_is_said() -> None:
    assert error_text(NotRunning()).startswith("neckbreak is not running")


@pytest.mark.parametrize("lost", [3, None])
@pytest.mark.parametrize("damaged", [Path("/d"), None])
@pytest.mark.parametrize("restored", [Path("/b"), None])
def test_what_was_done_about_a_damaged_record_is_said(
    damaged: Path | None, restored: Path | None, lost: int | None
) -> None:
    if damaged is None and restored is None:
        return
    text = error_text(Recovery(Path("/r"), damaged, restored, 7, lost).notice())

    assert "/r" in text
    assert damaged is None or ("/d" in text and "7 entries" in text)
    assert restored is None or "/b" in text
    assert "None" not in text
    assert "?" not in text
