"""The record's vocabulary and the figures computed from it.

Rows are what `storage` keeps (append-only) and what `summarise` reads. Three figures, never
mixed: break adherence, dose adherence, day adherence; each carries numerator and denominator.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
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


# --- figures --------------------------------------------------------------------------------------

DAY_DONE_SHARE = 0.8
"""A prescribed day counts as kept from this share of its dose."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A figure with its two sides; blank (None) where nothing was asked."""

    numerator: float = 0.0
    denominator: float = 0.0

    @property
    def share(self) -> float | None:
        """0 to 1, or None for a blank."""
        return self.numerator / self.denominator if self.denominator > 0 else None

    def plus(self, other: Ratio) -> Ratio:
        """Sum over sum, as figures of days become the figure of a period."""
        return Ratio(self.numerator + other.numerator, self.denominator + other.denominator)


@dataclass(frozen=True, slots=True)
class DayReview:
    """One local day. An excused day keeps what was done in view, but its figures are blank."""

    day: date
    breaks: Ratio
    micro: Ratio
    dose: Ratio
    sessions: Ratio
    done_s: float
    performances: int
    excused: str | None = None

    @property
    def is_kept(self) -> bool | None:
        """Dose at least 80 %; None where nothing was asked."""
        share = self.dose.share
        return None if share is None else share >= DAY_DONE_SHARE - 1e-9


@dataclass(frozen=True, slots=True)
class AdherenceReview:
    """The three figures of a period, never mixed, and what they are made of.

    `breaks`: completed and natural of due. `dose`: performances done of prescribed. `days`: days
    with at least 80 % of their dose of days with a dose. `micro` and `sessions` (0.5 for a break
    done in part) stand apart. `outcomes` counts every closed break that was due.
    """

    from_day: date
    to_day: date
    breaks: Ratio
    micro: Ratio
    dose: Ratio
    days: Ratio
    sessions: Ratio
    rows: tuple[DayReview, ...]
    outcomes: tuple[tuple[Outcome, int], ...]
    pain_stops: int
    excused: tuple[tuple[date, str], ...]


def summarise(
    breaks: Iterable[BreakRow],
    performances: Iterable[PerformanceRow],
    prescribed: Iterable[PrescribedDay],
    from_day: date,
    to_day: date,
    *,
    excused: Mapping[date, str] | None = None,
) -> AdherenceReview:
    """Compute the figures of the closed period from the rows in it; others are ignored.

    `excused` names excused days with their reasons, beside those that the prescribed rows carry.
    """
    span = [from_day + timedelta(days=n) for n in range((to_day - from_day).days + 1)]
    inside = set(span)
    asked = [each for each in prescribed if each.day in inside]
    reasons = {each.day: each.excused for each in asked if each.excused is not None}
    reasons.update({day: why for day, why in (excused or {}).items() if day in inside})
    closed = [each for each in breaks if each.outcome is not None and _day_of(each) in inside]
    done = [each for each in performances if each.at.day in inside]
    rows = tuple(
        _day_review(
            day,
            [each for each in closed if _day_of(each) == day],
            [each for each in done if each.at.day == day],
            [each for each in asked if each.day == day],
            reasons.get(day),
        )
        for day in span
    )
    kept = [each.is_kept for each in rows if each.is_kept is not None]
    counted = Counter(each.outcome for each in closed if each.due is not None)
    return AdherenceReview(
        from_day,
        to_day,
        _total(each.breaks for each in rows),
        _total(each.micro for each in rows),
        _total(each.dose for each in rows),
        Ratio(sum(kept), len(kept)),
        _total(each.sessions for each in rows),
        rows,
        tuple((each, counted[each]) for each in Outcome if counted[each]),
        sum(is_pain_stop(each.stop_reason) for each in done),
        tuple(sorted(reasons.items())),
    )


def _total(ratios: Iterable[Ratio]) -> Ratio:
    total = Ratio()
    for each in ratios:
        total = total.plus(each)
    return total


def _day_of(row: BreakRow) -> date | None:
    """A break counts for the day it was due, else the day it began."""
    stamp = row.due or row.began or row.ended
    return None if stamp is None else stamp.day


def _day_review(
    day: date,
    breaks: Sequence[BreakRow],
    performances: Sequence[PerformanceRow],
    prescribed: Sequence[PrescribedDay],
    excused: str | None,
) -> DayReview:
    done_s = sum(each.done_s for each in breaks)
    if excused is not None:
        return DayReview(
            day, Ratio(), Ratio(), Ratio(), Ratio(), done_s, len(performances), excused
        )
    due = [each for each in breaks if each.due is not None and each.outcome is not Outcome.HELD]
    longer = [each for each in due if each.kind is not BreakKind.MICRO]
    return DayReview(
        day,
        break_ratio(longer),
        break_ratio([each for each in due if each.kind is BreakKind.MICRO]),
        _total(_dose_ratio(each, performances) for each in prescribed),
        _session_ratio([each for each in longer if each.kind is BreakKind.HOMEWORK]),
        done_s,
        len(performances),
    )


def break_ratio(due: Sequence[BreakRow]) -> Ratio:
    """Completed and natural of the breaks that were due and not held."""
    kept = sum(each.outcome in (Outcome.COMPLETED, Outcome.NATURAL) for each in due)
    return Ratio(kept, len(due))


def _session_ratio(due: Sequence[BreakRow]) -> Ratio:
    """Homework breaks done, 0.5 for those done in part; for reports only."""
    worth = {Outcome.COMPLETED: 1.0, Outcome.PARTIAL: 0.5}
    return Ratio(sum(worth.get(each.outcome, 0.0) for each in due if each.outcome), len(due))


def _dose_ratio(asked: PrescribedDay, performances: Sequence[PerformanceRow]) -> Ratio:
    """Performances done of one prescription on one day, never more than asked.

    After a stop for pain, what was done counts and the rest leaves the denominator.
    """
    rows = [
        each
        for each in performances
        if each.prescription == asked.prescription and each.programme in (None, asked.programme)
    ]
    done = min(float(asked.performances), sum(each.share for each in rows))
    is_stopped = any(is_pain_stop(each.stop_reason) for each in rows)
    return Ratio(done, done if is_stopped else float(asked.performances))
