"""Who does the exercises on screen: the people a person may choose from, by key and in words.

What they look like is `figure.look`; this table only names them, so that the settings can offer
them without loading a picture. `person_on` says whose turn it is.
"""

from __future__ import annotations

from datetime import date
from typing import Final

PEOPLE: Final[tuple[tuple[str, str], ...]] = (
    ("ada", "Brown hair in a bun, teal shirt"),
    ("kofi", "Cropped black hair, short beard, blue shirt"),
    ("maren", "Short grey hair, glasses, slate shirt"),
    ("yusra", "Indigo headscarf, sand-coloured shirt"),
    ("tom", "Bald, grey beard, glasses, navy shirt"),
    ("mei", "Long black hair, lilac shirt"),
    ("ravi", "Short black hair, forest-green shirt"),
    ("rosa", "Curly hair, broad shoulders, blue shirt"),
)
"""Key and description, in the order in which they take turns."""

TURNS: Final = "turns"
"""The choice of another person each day."""


def person_on(chosen: str, day: date) -> str:
    """The key of the person of a day: the chosen one, or the one whose turn it is.

    Turns go by the date alone, so that every window of a day shows the same person.
    """
    if chosen == TURNS:
        return PEOPLE[day.toordinal() % len(PEOPLE)][0]
    return chosen
