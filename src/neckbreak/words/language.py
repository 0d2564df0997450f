"""The one door every sentence for a person goes through on its way to another language.

The tables of `words` hold English. Whoever shows a sentence asks `translated` for it, with the key
of its table; what comes back is in the language that was installed. Until something is installed
that is plain English, so the command line needs no Qt. The interface installs a language that asks
Qt (`ui.translation`) once, before it makes its first window.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Protocol

ENGLISH = "en"

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


class Language(Protocol):
    """A language and the customs of the place it is read in. Weekdays are 1 (Monday) to 7."""

    @property
    def code(self) -> str:
        """ "en", "de_AT": chooses from the catalogue's language maps."""
        ...

    @property
    def first_weekday(self) -> int:
        """The day a week begins with."""
        ...

    def sentence(self, source: str, key: str, n: int | None) -> str:
        """An English text in this language, the text itself where there is no translation.

        `key` tells equal texts apart ("" where there is none); `n` decides the plural.
        """
        ...

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        """ "Wednesday", "Wed"."""
        ...

    def month(self, number: int) -> str:
        """ "November", 1 to 12, as it stands alone."""
        ...

    def day_and_month(self, day: date) -> str:
        """ "18 November"."""
        ...

    def full_date(self, day: date) -> str:
        """ "18 November 2026"."""
        ...


class PlainEnglish:
    """The source language, with a week that begins on Monday and days before months."""

    code: Final = ENGLISH
    first_weekday: Final = 1

    def sentence(self, source: str, key: str, n: int | None) -> str:
        """The text itself."""
        return source

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        """ "Wednesday", "Wed"."""
        name = _WEEKDAYS[number - 1]
        return name[:3] if is_short else name

    def month(self, number: int) -> str:
        """ "November"."""
        return _MONTHS[number - 1]

    def day_and_month(self, day: date) -> str:
        """ "18 November"."""
        return f"{day.day} {_MONTHS[day.month - 1]}"

    def full_date(self, day: date) -> str:
        """ "18 November 2026"."""
        return f"{self.day_and_month(day)} {day.year}"


class _Door:
    """Holds what is installed; the one piece of state in `words`."""

    def __init__(self) -> None:
        self.language: Language = PlainEnglish()


_door: Final = _Door()


def install(language: Language) -> Language:
    """Speak this language from now on; gives the one spoken before."""
    before, _door.language = _door.language, language
    return before


def spoken() -> Language:
    """The language installed now."""
    return _door.language


def translated(source: str, key: str = "", n: int | None = None) -> str:
    """An English text of a table in the language spoken; its {placeholders} are still open."""
    return _door.language.sentence(source, key, n)


def entry(table: Mapping[str, str], key: str) -> str:
    """The text of a table in the language spoken. Raises KeyError like the table."""
    return translated(table[key], key)
