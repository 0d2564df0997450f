"""Something new that a person reports between the screenings: R01, R04, R05, R10, R11.

Each report puts the screening questions that the rule names, letter questions included; any yes
counts at once. Source: `docs/clinical/safety.md`, section 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from neckbreak.domain.screening import BY_ID, NO, Answers, due_questions


class Report(StrEnum):
    """What is new."""

    SIGNS = "signs"
    INJURY = "injury"
    WEAKNESS = "weakness"
    FEVER = "fever"
    NIGHT = "night"


ASKS: Mapping[Report, tuple[str, ...]] = {
    Report.SIGNS: ("S01", "S02", "S03", "S04"),
    Report.INJURY: ("S05",),
    Report.WEAKNESS: ("S06", "S07"),
    Report.FEVER: ("S09",),
    Report.NIGHT: ("S10",),
}
"""Questions by report; their letter questions follow a yes. S10 asks about night pain (R10)."""


def questions_of(report: Report, answers: Answers) -> tuple[str, ...]:
    """Those still to be answered."""
    asked = ASKS[report]
    return tuple(each for each in due_questions(answers) if (BY_ID[each].parent or each) in asked)


def positive(answers: Answers) -> dict[str, str]:
    """What was not answered with a plain no; "not sure" counts as yes."""
    return {each: given for each, given in answers.items() if given != NO}
