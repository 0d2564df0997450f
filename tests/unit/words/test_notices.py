"""Whatever the program tells by a notice has a sentence, and its button has words."""

from __future__ import annotations

import re
from pathlib import Path

import neckbreak
from neckbreak.words.reasons import REASONS
from neckbreak.words.screen_sentences import SENTENCES

SOURCE = "".join(path.read_text("utf-8") for path in Path(neckbreak.__file__).parent.rglob("*.py"))
TOLD = re.findall(r'tell_once\(\s*"([a-z-]+)"(?:,\s*"([a-z-]+)")?', SOURCE)


def test_what_is_told_once_has_its_sentence() -> None:
    assert {key for key, _action in TOLD} >= {"no-tray", "welcome"}
    assert [key for key, _action in TOLD if key not in REASONS] == []


def test_its_button_has_words() -> None:
    actions = {action for _key, action in TOLD if action}
    assert [each for each in actions if f"notice.{each}" not in SENTENCES] == []
