"""The sentences of the screens, as data: a key, its English, and a plural where a number decides.

    say("prompt.title.movement")            "Neck break"
    say("count.exercises", n=3)             "3 exercises"

`Say` is how every window asks for words. What a table says goes through the door of `language`,
so it is English until another language is installed; the plural form is the language's own then.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Final, Protocol

from neckbreak.words.language import spoken, translated
from neckbreak.words.screen_sentences import SENTENCES

Sentence = str | tuple[str, str]
"""One form, or (one, many) chosen by the data named `n`."""


class Say(Protocol):
    """Gives the sentence of a key, filled in."""

    def __call__(self, key: str, **data: object) -> str: ...


class English:
    """`Say` over a table of English. An unknown key is a bug and raises KeyError."""

    def __init__(self, sentences: Mapping[str, Sentence] = SENTENCES) -> None:
        self._sentences: Final = sentences

    def __call__(self, key: str, **data: object) -> str:
        sentence = self._sentences[key]
        if isinstance(sentence, str):
            return translated(sentence, key).format(**data)
        one, many = sentence
        number = data.get("n")
        text = translated(many, key, number if isinstance(number, int) else None)
        return (one if text == many and number == 1 else text).format(**data)


say: Final = English()


UNITS: Final[Mapping[str, Sentence]] = {
    "unit.s": "{n} s",
    "unit.min": "{n} min",
    "unit.h": "{n} h",
    "unit.pair": "{large} {small}",
}
_unit: Final = English(UNITS)


def duration(seconds: float) -> str:
    """ "40 s", "5 min", "1 h 20 min": rounded the way people say it."""
    if seconds < 59.5:
        return _unit("unit.s", n=max(0, round(seconds)))
    hours, minutes = divmod(round(seconds / 60), 60)
    return two_units((hours, "h"), (minutes, "min"))


def two_units(large: tuple[int, str], small: tuple[int, str]) -> str:
    """ "1 h 20 min" of two numbers with their units (s, min, h); what is nothing is left out."""
    said = [_unit(f"unit.{unit}", n=number) for number, unit in (large, small) if number]
    if len(said) == 2:
        return _unit("unit.pair", large=said[0], small=said[1])
    return said[0] if said else _unit(f"unit.{small[1]}", n=0)


def countdown(seconds: float) -> str:
    """ "4:05", always in minutes and seconds."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def clock_time(utc_ms: int, zone: tzinfo) -> str:
    """ "14:32" on the person's clock."""
    return f"{datetime.fromtimestamp(utc_ms / 1000, UTC).astimezone(zone):%H:%M}"


def day_name(day: date) -> str:
    """ "Mon 9"."""
    return f"{spoken().weekday(day.isoweekday(), is_short=True)} {day.day}"


def weekday_name(day: date) -> str:
    """ "Wednesday"."""
    return spoken().weekday(day.isoweekday())


def date_text(day: date) -> str:
    """ "18 November"."""
    return spoken().day_and_month(day)
