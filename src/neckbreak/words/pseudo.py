"""Two languages nobody speaks, made from English by rule, to prove that windows can be translated.

`en_XA` is English with accents, 1.6 times as long, between guillemets: what stays without them was
never given to the door, and what is cut was too tight. `ar_XB` writes every letter of English with
an Arabic letter, so that direction, shaping and fonts are tried; it is no Arabic and means nothing.
Placeholders and the square brackets of optional parts stay what they are. Never offered to people.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Final

LONG, RIGHT_TO_LEFT = "en_XA", "ar_XB"
LONGER = 1.6

_KEPT = re.compile(r"(\{\w*\}|[\[\]])")
_ACCENTS: Final = str.maketrans(
    "aceinosuyzACEINOSUYZ",
    "áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ",
)
_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "abcdefghijklmnopqrstuvwxyz",
            "ابثدعفغهيجكلمنوبقرستحوضصيز",
            strict=True,
        )
    )
)
_VOWEL = re.compile(r"[aeiou]")
_FILLING = " löñg wörds"


def longer(source: str) -> str:
    """ "Pause" becomes "«Páúúšé lö»": accents, every second vowel doubled, then more words."""
    length = len(_KEPT.sub("", source))
    missing = max(0, math.ceil(length * LONGER) - length - 2)
    doubled = 0

    def stretch(text: str) -> str:
        nonlocal doubled

        def twice(vowel: re.Match[str]) -> str:
            nonlocal doubled
            if doubled >= missing or vowel.start() % 2:
                return vowel[0]
            doubled += 1
            return vowel[0] * 2

        return _VOWEL.sub(twice, text).translate(_ACCENTS)

    text = _outside_placeholders(source, stretch)
    left = missing - doubled
    filling = (_FILLING * (left // len(_FILLING) + 1))[:left]
    filling = filling[:-1] + "ö" if filling.endswith(" ") else filling
    return f"«{text}{filling}»"


def right_to_left(source: str) -> str:
    """Every Latin letter as an Arabic one."""
    return _outside_placeholders(source, lambda text: text.lower().translate(_LETTERS))


PSEUDO: Final[Mapping[str, Callable[[str], str]]] = {LONG: longer, RIGHT_TO_LEFT: right_to_left}


def _outside_placeholders(source: str, change: Callable[[str], str]) -> str:
    parts = _KEPT.split(source)
    return "".join(part if _KEPT.fullmatch(part) else change(part) for part in parts)
