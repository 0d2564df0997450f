"""The sentences of the workstation list and of reports; tips speak for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    "desk.title": "Your desk",
    "desk.lead": (
        "A look round in five minutes. A well-set desk is about comfort; it has not been shown to "
        "prevent neck pain by itself, so do what feels good."
    ),
    "desk.progress": "{done} of {of} looked at",
    "desk.changed": ("{n} thing changed", "{n} things changed"),
    "desk.later": ("{n} for later", "{n} for later"),
    "desk.fine": "Is so",
    "desk.changed.do": "Changed it",
    "desk.later.do": "Later",
    "desk.not-mine": "Not for me",
    "desk.when": "{answer}, {date}",
    "desk.strength": "{strength}: {source}",
    "desk.no-source": "{strength}",
    "desk.tips": "Good to know",
    "desk.back": "Back to Help & safety",
    "desk.card": "Your desk in five minutes",
    "desk.card.lead": "Screen, chair, keyboard, light: one look at each, and what you changed.",
    "desk.card.do": "Look at my desk",
    "desk.none": "The tips cannot be read now.",
    "strength.trial": "Trials",
    "strength.guideline": "Guideline",
    "strength.expert": "Expert opinion",
    "report.title": "Something new",
    "report.lead": "What is it about? A few questions follow; “not sure” counts as yes.",
    "report.card": "Something new or different?",
    "report.card.lead": "New symptoms change what is safe. Tell neckbreak at once.",
    "report.card.do": "Tell it",
    "report.signs": "Sudden or unusual signs",
    "report.injury": "A fall, crash or blow",
    "report.weakness": "Weakness, numbness or unsteadiness",
    "report.fever": "Fever or feeling ill with neck pain",
    "report.night": "Pain at night that nothing eases",
    "report.none": "Thank you. Nothing changes. If you are unsure, ask a professional.",
    "report.none.title": "Good to know",
    "help.left-out": "See what is left out",
    "seen.do": "I have seen a professional",
    "seen.done": "Noted for {date}.",
    "welcome.again": "Go through the first steps again",
}

say_posture: Final[Say] = English(SENTENCES)
