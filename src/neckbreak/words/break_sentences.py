"""English of the break, of what is asked after it, and of the keys. (one, many) as in `screens`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

BREAK_SENTENCES: Final[Mapping[str, Sentence]] = {
    # The key to the picture
    "muscle.stretched": "Stretched now",
    "muscle.working": "Working now",
    "muscle.side": "{muscle}, {side}",
    "muscle.side.L": "left",
    "muscle.side.R": "right",
    "muscle.side.B": "both sides",
    "muscle.both-names": "{plain} ({anatomical})",
    "muscle.more": ("and {n} more", "and {n} more"),
    # The invitation
    "bar.short": "Start the short version, {length}",
    "bar.why": "Why now?",
    "bar.holds": "It holds: {names}.",
    # The picture, for those who listen
    "picture.phase": "{picture}: {phase}",
}

say_break: Final[Say] = English(BREAK_SENTENCES)
