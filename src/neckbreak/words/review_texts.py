"""The sentences of the Review page, its charts and the report: a table, and short ways to numbers.

    say_review("chart.of", done="4½", of="8")     "4½ of 8"

Nothing here praises or blames. A blank is said as a blank; rest and excused days are said as what
they are. What the period says (`statement_text`) is composed by `domain`; here it gets its words.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from neckbreak.domain.adherence import Data
from neckbreak.words.cues import performances_text
from neckbreak.words.language import spoken
from neckbreak.words.review_sentences import SENTENCES
from neckbreak.words.screens import English, Say

say_review: Final[Say] = English(SENTENCES)

MINUS: Final = "−"


def short_date(day: date) -> str:
    """ "9 Nov"."""
    return say_review(f"month.{day.month}", day=day.day)


def initials() -> tuple[str, ...]:
    """The first letters of the weekdays from Monday on."""
    return tuple(spoken().weekday(number, is_short=True)[:1] for number in range(1, 8))


def amount(value: float) -> str:
    """Performances to a half: "4½"; 0 as "0"."""
    return performances_text(value)


def share_text(share: float | None) -> str:
    """A share in whole percent; 100 % means all of it and 0 % none; a blank as a dash."""
    if share is None:
        return "–"
    if 0.0 < share < 1.0 - 1e-9:
        return say_review("percent", n=min(99, max(1, round(share * 100))))
    return say_review("percent", n=round(share * 100))


def mean_text(value: float | None) -> str:
    """A mean to one place: "4.6"; a blank as a dash."""
    return "–" if value is None else f"{value:.1f}"


def signed(value: float) -> str:
    """A difference with its sign."""
    return f"{MINUS if value < 0 else '+'}{abs(value):.1f}"


def excuse_text(reason: str | None) -> str:
    """Why a day does not count: a known key, or the person's own words."""
    return _worded("excuse", reason or "other")


def skip_text(key: str) -> str:
    """Why a break did not fit."""
    return _worded("skip", key)


def stop_text(key: str) -> str:
    """Why an exercise was stopped."""
    return _worded("stopped", key)


def statement_text(key: str, data: Data) -> str:
    """One sentence of what a period says, of a suggestion, or of an event."""
    values: dict[str, object] = {}
    for name, value in data:
        values[name] = _said(name, value)
    return say_review(key, **values)


def _said(name: str, value: object) -> object:
    match value:
        case float():
            return amount(value) if value == round(value * 2) / 2 else f"{value:.1f}"
        case str() if name in ("day", "from", "to", "since"):
            return spoken().day_and_month(date.fromisoformat(value))
        case str() if name == "reason":
            return stop_text(value)
        case _:
            return value


def _worded(table: str, key: str) -> str:
    known = f"{table}.{key}"
    return say_review(known) if known in SENTENCES else key
