"""The invented languages keep what sentences need and stretch what windows must bear."""

from __future__ import annotations

import re

import pytest

from neckbreak.words.errors import ERRORS, fields
from neckbreak.words.pseudo import LONGER, PSEUDO, longer, right_to_left
from neckbreak.words.screen_sentences import SENTENCES

TEXTS = [each if isinstance(each, str) else each[1] for each in SENTENCES.values()]


@pytest.mark.parametrize("rule", PSEUDO.values(), ids=PSEUDO)
def test_placeholders_and_optional_parts_stay(rule) -> None:
    for text in (*TEXTS, *ERRORS.values()):
        assert re.findall(r"\{\w*\}", rule(text)) == re.findall(r"\{\w*\}", text)
        assert fields(rule(text)) == fields(text)


def test_long_english_is_1_6_times_as_long_and_marked() -> None:
    for text in TEXTS:
        said = longer(text)
        kept = sum(len(each) for each in re.findall(r"\{\w*\}", text))
        assert len(said) - kept >= LONGER * (len(text) - kept)
        assert said[0] == "«"
        assert said[-1] == "»"


def test_long_english_never_ends_in_a_space_that_nobody_sees() -> None:
    assert not any(longer(text)[:-1].endswith(" ") for text in TEXTS)


def test_arabic_letters_replace_all_latin_ones() -> None:
    assert re.search(
        "[A-Za-z]", right_to_left("Snooze {minutes} min").replace("{minutes}", "")
    ) is (None)
