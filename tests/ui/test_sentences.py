"""Every key the screens ask for has a sentence, and every sentence is asked for."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping

import pytest

import neckbreak.words
from neckbreak.domain.settings_table import SETTINGS
from neckbreak.words.screen_sentences import SENTENCES
from neckbreak.words.screens import countdown, duration, say
from ui.ui_parts import ROOT

KEY = re.compile(r'"([a-z]+(?:\.[a-zA-Z0-9_-]+)+)"')
OPEN = re.compile(r'f"([a-z]+\.)[^"]*\{')


def known_keys() -> set[str]:
    """Keys of every table of words, and of the settings."""
    keys = {setting.key for setting in SETTINGS}
    for each in pkgutil.iter_modules(neckbreak.words.__path__):
        module = importlib.import_module(f"neckbreak.words.{each.name}")
        for table in vars(module).values():
            if isinstance(table, Mapping):
                keys.update(key for key in table if isinstance(key, str))
    return keys


def sources() -> str:
    folder = ROOT / "src" / "neckbreak" / "ui"
    return "\n".join(path.read_text() for path in sorted(folder.rglob("*.py")))


def test_every_key_in_the_code_has_a_sentence():
    known = known_keys()
    prefixes = {key.partition(".")[0] for key in known}
    asked = {key for key in KEY.findall(sources()) if key.partition(".")[0] in prefixes}
    asked = {key for key in asked if not key.endswith((".wav", ".toml"))}
    assert asked - known == set()


def test_every_sentence_of_the_screens_is_asked_for():
    text = sources()
    literal, prefixes = set(KEY.findall(text)), tuple(OPEN.findall(text))
    unused = {key for key in SENTENCES if key not in literal and not key.startswith(prefixes)}
    assert unused == set()


def test_the_voice():
    for sentence in SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form


def test_plurals():
    assert say("count.exercises", n=1) == "1 exercise"
    assert say("count.exercises", n=3) == "3 exercises"
    with pytest.raises(KeyError):
        say("no.such-key")


@pytest.mark.parametrize(
    "seconds,words",
    [
        (0, "0 s"),
        (40, "40 s"),
        (59.6, "1 min"),
        (240, "4 min"),
        (3600, "1 h"),
        (4800, "1 h 20 min"),
    ],
)
def test_durations(seconds, words):
    assert duration(seconds) == words


def test_countdowns():
    assert countdown(245) == "4:05"
    assert countdown(-3) == "0:00"
