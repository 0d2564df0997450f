"""Every reason the planner can give has a sentence, and every sentence is filled in whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neckbreak.domain import planner
from neckbreak.domain.adherence import Outcome
from neckbreak.words.reasons import REASONS, reason_text

SOURCES = "".join(
    path.read_text() for path in sorted(Path(planner.__file__).parent.glob("planner_*.py"))
)
EMITTED = {
    *re.findall(r'decide\(\s*"[a-z]+",\s*"([a-z-]+)"', SOURCES),
    *re.findall(r'ShowNotice\("([a-z-]+)"', SOURCES),
    *re.findall(r'reason(?:: str)? ?= ?"([a-z-]+)"', SOURCES),
    *re.findall(r'return "([a-z]+-[a-z]+)"', SOURCES),
    *(f"break-{outcome.value}" for outcome in Outcome),
    *("due-micro", "due-exercise", "again", "after-snooze", "after-return", "after-restart"),
    *("after-pause", "held", "appointment", "owed", "resumed", "pause-over", "call-over"),
    *("quiet-hour", "not-today", "ignored", "hours-ended", "hours-ended-held", "merged"),
    *("call", "sharing", "presenting", "full-screen", "do-not-disturb", "calendar", "busy"),
}
FULL = {"minutes": 12, "kind": "exercise", "why": "call", "detail": "zoom", "left": 1, "count": 3}


@pytest.mark.parametrize("key", sorted(EMITTED))
def test_every_reason_has_a_sentence(key: str) -> None:
    assert key in REASONS


def test_every_reason_a_break_can_end_with_has_a_sentence() -> None:
    from neckbreak.app import breaks
    from neckbreak.storage.adherence_db import CRASHED

    written = re.findall(r'Outcome\.[A-Z]+, "([a-z-]+)"', Path(breaks.__file__).read_text())
    written += re.findall(r'close(?:_missed)?\(\s*draft, [^"()]+?"([a-z-]+)"', SOURCES)
    written += re.findall(r'CloseBreak\([^"]+"([a-z-]+)"', SOURCES)
    assert {"unavailable", "skipped", "skipped-early", "merged"} <= set(written)
    assert [key for key in [*written, CRASHED] if key not in REASONS] == []


@pytest.mark.parametrize("key", sorted(REASONS))
def test_every_sentence_is_filled_in(key: str) -> None:
    text = reason_text(key, {**FULL, "prescription": "chin-tuck"})
    assert text
    assert "{" not in text
    assert "?" not in text
    assert "[" not in text


def test_the_examples_of_the_architecture() -> None:
    held = {"minutes": 12, "why": "call", "detail": "zoom"}
    assert reason_text("held", held) == "Held 12 min: you are on a call (zoom)."
    assert reason_text("held", {"reason": "call"}) == "Held: you are on a call."
    assert reason_text("natural", {"kind": "micro", "minutes": 6}) == (
        "Natural: you were away 6 min while the microbreak was due."
    )
    assert reason_text("asked", {"kind": "micro"}) == "You asked for a microbreak."
    assert reason_text("asked") == "You asked for a break."


def test_an_unknown_reason_is_shown_as_it_is() -> None:
    assert reason_text("from-another-version") == "from-another-version"
