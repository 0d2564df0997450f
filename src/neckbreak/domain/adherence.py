"""The record's vocabulary and the figures computed from it.

Rows are what `storage` keeps (append-only) and what `summarise` reads. Three figures, never
mixed: break adherence, dose adherence, day adherence; each carries numerator and denominator.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Stamp:
    """When something happened, as stored: UTC ms, local date (04:00 roll) and UTC offset in min."""

    utc_ms: int
    day: date
    offset_min: int


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
    data: tuple[tuple[str, str | int | float | bool | None], ...] = ()


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
