"""The sentences of the screens, as data: a key, its English, and a plural where a number decides.

    say("prompt.title.movement")            "Neck break"
    say("count.exercises", n=3)             "3 exercises"

`Say` is how every window asks for words; a translation is another `Say`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Final, Protocol

from neckbreak.words.screen_sentences import SENTENCES

Sentence = str | tuple[str, str]
"""One form, or (one, many) chosen by the data named `n`."""


class Say(Protocol):
    """Gives the sentence of a key, filled in."""

    def __call__(self, key: str, **data: object) -> str: ...


class English:
    """`Say` in the source language. An unknown key is a bug and raises KeyError."""

    def __init__(self, sentences: Mapping[str, Sentence] = SENTENCES) -> None:
        self._sentences: Final = sentences

    def __call__(self, key: str, **data: object) -> str:
        sentence = self._sentences[key]
        if isinstance(sentence, tuple):
            sentence = sentence[0] if data.get("n") == 1 else sentence[1]
        return sentence.format(**data)


say: Final = English()


def duration(seconds: float) -> str:
    """ "40 s", "5 min", "1 h 20 min": rounded the way people say it."""
    if seconds < 59.5:
        return f"{max(0, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def countdown(seconds: float) -> str:
    """ "4:05", always in minutes and seconds."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def clock_time(utc_ms: int, zone: tzinfo) -> str:
    """ "14:32" on the person's clock."""
    return f"{datetime.fromtimestamp(utc_ms / 1000, UTC).astimezone(zone):%H:%M}"


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def day_name(day: date) -> str:
    """ "Mon 9"."""
    return f"{_DAYS[day.weekday()]} {day.day}"


def weekday_name(day: date) -> str:
    """ "Wednesday"."""
    return _WEEKDAYS[day.weekday()]


def date_text(day: date) -> str:
    """ "18 November"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"
