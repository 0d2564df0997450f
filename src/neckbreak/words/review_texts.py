"""The sentences of the Review page, its charts and the report: a table, and short ways to numbers.

    say_review("chart.of", done="4½", of="8")     "4½ of 8"

Nothing here praises or blames. A blank is said as a blank; rest and excused days are said as what
they are. What the period says (`statement_text`) is composed by `domain`; here it gets its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from neckbreak.domain.adherence import Data
from neckbreak.words.cues import performances_text
from neckbreak.words.language import spoken
from neckbreak.words.review_sentences import SENTENCES
from neckbreak.words.screens import English, Say, date_text, weekday_name

say_review: Final[Say] = English(SENTENCES)

MINUS: Final = "−"


def short_date(day: date) -> str:
    """ "9 Nov"."""
    return say_review(f"month.{day.month}", day=day.day)


def month_name(day: date) -> str:
    """ "Nov"."""
    return say_review(f"month.{day.month}", day="").strip()


def initials() -> tuple[str, ...]:
    """A letter for each weekday from Monday on; what all of them begin with is no help."""
    names = [spoken().weekday(number, is_short=True) for number in range(1, 8)]
    letters = zip(*names, strict=False)
    same = next((n for n, each in enumerate(letters) if len(set(each)) > 1), 0)
    return tuple(name[same : same + 1].upper() for name in names)


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


_COUNTED: Final[Mapping[str, str]] = {
    "days-kept": "of",
    "open-today": "left",
    "pain-stops": "count",
    "gap": "days",
    "hard-hour": "of",
    "excused": "days",
    "blank": "days",
}
"""By which of its numbers a statement takes one or many."""


def statement_text(key: str, data: Data) -> str:
    """One sentence of what a period says; its key and data are those of `Statement`."""
    values = dict(data)
    if key == "short-day":
        return _short_day(values)
    number = values.get(_COUNTED.get(key, ""))
    return say_review(f"say.{key}", n=_whole(number), **_said(values))


def _short_day(values: Mapping[str, object]) -> str:
    """ "Wednesday was short: 3 exercises not done, 1 ended early, all after 14:00."."""
    parts = []
    for name, key in (("missing", "missing"), ("ended_early", "early")):
        number = values.get(name)
        if isinstance(number, int | float) and number > 0:
            parts.append(say_review(f"say.short-day.{key}", n=_amount(number)))
    if (hour := values.get("after_hour")) is not None:
        parts.append(say_review("say.short-day.after", n=hour))
    day = date.fromisoformat(str(values["day"]))
    return say_review("say.short-day", day=weekday_name(day), what=", ".join(parts))


def suggestion_text(key: str, data: Data, part: str = "") -> str:
    """The reason of a suggestion; `part` "take" is its button, "taken" what is in force then."""
    table = f"suggest.taken.{key}" if part == "taken" else f"suggest.{key}"
    return say_review(f"{table}.{part}" if part == "take" else table, **_said(dict(data)))


def _said(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _one(name, value) for name, value in values.items()}


def _one(name: str, value: object) -> object:
    match value:
        case float() if name == "points":
            return f"{value:.1f}"
        case float():
            return amount(value)
        case str() if name in ("day", "from", "to"):
            return date_text(date.fromisoformat(value))
        case _:
            return value


def _amount(value: float) -> int | str:
    """A number that may choose a plural, or its text where it is not whole."""
    return int(value) if value == int(value) else amount(value)


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | float) and value == int(value) else None


def _worded(table: str, key: str) -> str:
    known = f"{table}.{key}"
    return say_review(known) if known in SENTENCES else key
