"""What a person says in a review, and what they are asked: notes, answers, corrections, changes.

Notes, check-ins and reasons for a skip are entries of the record; their kinds stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from neckbreak.domain.adherence import Corrected, Data, EntryRow, Stamp

NOTE: Final = "therapist-note"
"""Kind of the entries with words for the therapist: ("text", words)."""

CHECK_IN: Final = "check-in"
"""Kind of the monthly answers: change, activity, score."""

WHY_SKIPPED: Final = "skip-reason"
"""Kind of the reasons given after a skip: ("break", id), ("reason", key)."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One change of a setting, offered with its reason. `undo` is what stands in it now.

    `setting` is a key of `domain.policy`; values are plain, as the settings file holds them.

    | key | data |
    |---|---|
    | shorter-breaks | cut_short, of (homework breaks), minutes (new longest) |
    | fewer-breaks | kept, of, count (new number a day) |
    | without-microbreaks | kept, of |
    """

    key: str
    data: Data
    setting: str
    value: str | int | float | bool | None
    undo: str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class TakenSuggestion:
    """The suggestion taken last, which can be undone while its setting still has that value."""

    at: Stamp
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the person for their therapist."""

    id: int
    at: Stamp
    text: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The monthly two questions. `change` since the start -5 to +5, `score` 0 to 10 for one
    `activity` that matters; None where it was left out."""

    id: int
    at: Stamp
    change: int | None
    activity: str | None
    score: int | None


def check_in(entry: EntryRow) -> CheckIn:
    """The monthly answers of an entry."""
    data = dict(entry.data)
    change, score = data.get("change"), data.get("score")
    activity = data.get("activity")
    return CheckIn(
        entry.id,
        entry.at,
        change if isinstance(change, int) else None,
        str(activity) if activity else None,
        score if isinstance(score, int) else None,
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that a person may correct: what, when, and what it says now.

    `event` and `id` name it for `Reviews.correct`. `value` is the share of a performance (0 to 1)
    or a pain answer (0 to 10), `moment` that of the answer. `is_corrected`: it was entered
    otherwise. `may_withdraw` False for a stop for pain, which safety stands on.
    """

    event: Corrected
    id: int
    at: Stamp
    exercise: str | None
    value: float
    moment: str | None = None
    is_corrected: bool = False
    may_withdraw: bool = True
