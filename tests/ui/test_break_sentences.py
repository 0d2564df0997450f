"""Every sentence of the break is asked for, and everything asked for has a sentence."""

from __future__ import annotations

import re

from neckbreak.domain.breath import Way
from neckbreak.domain.session import CueKind
from neckbreak.ui.key_sheet import KEYS, key_words
from neckbreak.words.break_sentences import BREAK_SENTENCES, say_break
from neckbreak.words.cues import unbroken
from neckbreak.words.screen_sentences import SENTENCES
from ui.ui_parts import ROOT, catalogue

ASKED = re.compile(r'say_break\(\s*f?"([^"]+)"')
QUOTED = re.compile(r"""["']([a-z]+(?:[.-][a-z0-9_-]+)*)["']""")
NAMED = re.compile(r'"((?:call|keys|coach|dial)\.[a-z_.-]+)"')


def sources() -> str:
    folder = ROOT / "src" / "neckbreak" / "ui"
    return "\n".join(path.read_text() for path in sorted(folder.rglob("*.py")))


def test_everything_asked_for_has_a_sentence():
    text = sources()
    for key in [*ASKED.findall(text), *NAMED.findall(text)]:
        stem = key.partition("{")[0]
        known = [each for each in BREAK_SENTENCES if each == key or "{" in key]
        assert any(each.startswith(stem) for each in known), key


def test_every_sentence_is_asked_for():
    text = sources()
    literal = set(QUOTED.findall(text))
    stems = tuple(key.partition("{")[0] for key in ASKED.findall(text) if "{" in key)
    unused = {key for key in BREAK_SENTENCES if key not in literal and not key.startswith(stems)}
    assert unused == set()


def test_no_key_is_in_both_tables():
    prefixes = {key.partition(".")[0] for key in SENTENCES}
    assert {key.partition(".")[0] for key in BREAK_SENTENCES} & prefixes == set()


def test_every_way_kind_key_and_strength_has_its_words():
    assert all(say_break(f"dial.kind.{kind.value}") for kind in CueKind)
    assert all(say_break(f"dial.{way.value}") and say_break(f"breath.{way.value}") for way in Way)
    assert all(all(key_words(key)) for key in KEYS)
    for tip in catalogue().tips:
        assert say_break(f"after.strength.{tip.strength}")


def test_the_voice():
    for sentence in BREAK_SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form


def test_a_number_stays_with_its_unit():
    assert unbroken("Hold 10 s, then 2 min, 3 times.") == (
        "Hold 10\N{NO-BREAK SPACE}s, then 2\N{NO-BREAK SPACE}min, 3\N{NO-BREAK SPACE}times."
    )
    assert unbroken("Turn 45 ° to 1 side") == "Turn 45\N{NO-BREAK SPACE}° to 1 side"
