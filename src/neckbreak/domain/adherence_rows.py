"""The record's vocabulary: the rows that `storage` keeps, append-only, and everything else reads.

Import from `domain.adherence`, which holds the figures computed from these rows as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neckbreak.domain.instants import Instant

Data = tuple[tuple[str, str | int | float | bool | None], ...]
"""Plain named values of a row, in the order written."""


class BreakKind(StrEnum):
    """What kind of break a row is; calm = breathing and eyes only, screening = the questions."""

    MICRO = "micro"
    MOVEMENT = "movement"
    HOMEWORK = "homework"
    CALM = "calm"


class Outcome(StrEnum):
    """How a due break ended; exactly one."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    INTERRUPTED = "interrupted"
    SKIPPED = "skipped"
    MISSED = "missed"
    NATURAL = "natural"
    STOPPED_FOR_PAIN = "stopped_for_pain"
    HELD = "held"
    """Never offered because of a hold; in neither side of break adherence."""


class Evidence(StrEnum):
    """How sure the record is that a performance happened."""

    GUIDED = "guided"
    ENDED_EARLY = "ended_early"
    SELF_MARKED = "self_marked"
    AWAY = "away"


PLAIN_STOP = "just-stop"
"""Stop reason T07, "I just want to stop": always allowed, not a stop for pain."""


def is_pain_stop(reason: str | None) -> bool:
    """Whether a performance was stopped for a symptom (T01-T06): the rest is never held against."""
    return reason is not None and reason != PLAIN_STOP


@dataclass(frozen=True, slots=True)
class Stamp:
    """When something happened, as stored: UTC ms, local date (04:00 roll) and UTC offset in min."""

    utc_ms: int
    day: date
    offset_min: int

    @classmethod
    def of(cls, instant: Instant) -> Stamp:
        """The stamp of an instant, in the zone the instant was read in."""
        return cls(instant.utc_ms, instant.day, instant.offset_min)


@dataclass(frozen=True, slots=True)
class BreakRow:
    """One break. `outcome` None = still open. `due` None = the person asked for it (not due)."""

    id: int
    kind: BreakKind
    due: Stamp | None
    began: Stamp | None
    ended: Stamp | None
    planned_s: float
    done_s: float
    outcome: Outcome | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PerformanceRow:
    """One performance in a break, with the share of its sets x sides that was done (0..1)."""

    id: int
    break_id: int | None
    at: Stamp
    programme: str | None
    programme_version: int | None
    prescription: str | None
    exercise: str
    variant: str | None
    sets: int
    reps: int
    hold_s: float | None
    share: float
    evidence: Evidence
    stop_reason: str | None = None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One line of the why-log: what the planner decided and the reason, as keys for `words`."""

    id: int
    at: Stamp
    what: str
    reason: str
    data: Data = ()


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One thing the person told neckbreak or was shown: a sore day, a note, a check-in, a tip seen.

    `kind` names what it is and thereby what `data` holds; whoever writes a kind also reads it.
    """

    id: int
    at: Stamp
    kind: str
    data: Data = ()


@dataclass(frozen=True, slots=True)
class ExcusedRow:
    """A whole day left out of adherence; `reason` None takes the excuse back. The last counts."""

    id: int
    at: Stamp
    day: date
    reason: str | None


class Corrected(StrEnum):
    """The events of which an entry can be corrected."""

    BREAK = "breaks"
    PERFORMANCE = "performances"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A later word on an earlier event, which itself stays as it was written.

    `change` holds new values by field name, or ("withdrawn", True): it never happened. A later
    correction of the same event adds to the earlier ones.
    """

    id: int
    at: Stamp
    event: Corrected
    event_id: int
    change: Data


@dataclass(frozen=True, slots=True)
class PainRow:
    """One pain answer 0-10; `moment` is before, during, after, next or note."""

    id: int
    at: Stamp
    break_id: int | None
    moment: str
    value: int


@dataclass(frozen=True, slots=True)
class ScreeningRow:
    """One answered screening: question id -> ticked boxes or "yes"/"no"; status and codes."""

    id: int
    at: Stamp
    answers: tuple[tuple[str, str], ...]
    status: str
    codes: tuple[str, ...]
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrescribedDay:
    """What a day asked for: per prescription, how many performances (written at day start)."""

    day: date
    programme: str
    programme_version: int
    stage: str
    prescription: str
    exercise: str
    performances: int
    excused: str | None = None
