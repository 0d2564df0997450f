"""Every problem the checks can find has a sentence, and every sentence has its problem."""

from __future__ import annotations

import re
from pathlib import Path

import neckbreak
from neckbreak.domain.programme import Problem
from neckbreak.words.problems import PROBLEMS, problem_text

SOURCE = Path(neckbreak.__file__).parent
CHECKS = ("domain/*_check.py", "storage/catalogue_file.py", "figure/contacts.py")


def keys_in_the_code() -> set[str]:
    code = "".join(
        path.read_text(encoding="utf-8") for place in CHECKS for path in SOURCE.glob(place)
    )
    return {key for key in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', code) if key in PROBLEMS} | set(
        re.findall(r'Problem\([^()]*?(?:\([^()]*\)[^()]*?)*?, "([a-z]+(?:-[a-z]+)*)"', code)
    )


def test_keys_and_sentences_match() -> None:
    assert keys_in_the_code() == set(PROBLEMS)


def test_data_is_put_into_the_sentence() -> None:
    data = (("joint", "neck.rotation"), ("value", 75.0), ("ceiling", 70.0), ("unit", "°"))
    assert problem_text(Problem("phases[0]", "above-ceiling", data)) == (
        "neck.rotation asks for 75°, the ceiling is 70°. Lower the value."
    )


def test_placeholders_are_shown_as_they_are_written() -> None:
    assert "Write {side} for the worked side" in problem_text(
        Problem("cues[0].en", "literal-side", (("word", "left"),))
    )
    assert "“{where}” cannot be filled" in problem_text(
        Problem("cues[0].en", "unknown-placeholder", (("name", "where"),))
    )


def test_an_unknown_key_is_worded_plainly() -> None:
    assert (
        problem_text(Problem("a", "strange", (("n", 1), ("level", "warning")))) == "strange (n: 1)"
    )
    assert problem_text(Problem("a", "strange")) == "strange"
