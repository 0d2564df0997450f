"""The figures computed from the record's rows: three of them, never mixed.

Break adherence, dose adherence and day adherence each carry numerator and denominator, so that the
figure of a period is the sum of its days. Everything here is pure and takes rows in any order.

    due breaks          completed + natural ÷ due; held ones enter neither side; microbreaks apart
    performances        done ÷ prescribed, each prescription of a day capped at what it asks for
    prescribed days     those with at least 80 % of their dose

What leaves a denominator: excused days; after a stop for pain, what was left of the prescription;
on a day that is not over yet, what is still open. What was done while nobody was there (`AWAY`)
and extra work are shown and never counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from neckbreak.domain.adherence_rows import (
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    PerformanceRow,
    PrescribedDay,
    is_pain_stop,
)

DAY_DONE_SHARE = 0.8
"""A prescribed day counts as kept from this share of its dose: a convention (evidence.md e)."""

_NEARLY = 1e-9
"""Shares are means of thirds and the like; a sum of them may miss a whole by this much."""

Row = TypeVar("Row")

COUNTED: Final = (Evidence.GUIDED, Evidence.ENDED_EARLY, Evidence.SELF_MARKED)
"""The evidence levels that count, surest first: in this order they fill what was asked for."""


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
class Amounts:
    """What was asked and done, counted in performances (shares of one add up).

    `counted` is the part of `asked` that the figures hold against the person once the day is over.
    `guided`, `ended_early` and `self_marked` add up to what counts as done, never more than asked.
    `extra` is work of the programme beyond that, `away` ran while nobody was there, `other` are
    exercises of movement breaks, which no programme asks for.
    """

    asked: float = 0.0
    counted: float = 0.0
    guided: float = 0.0
    ended_early: float = 0.0
    self_marked: float = 0.0
    extra: float = 0.0
    away: float = 0.0
    other: float = 0.0

    @property
    def done(self) -> float:
        """What counts as done."""
        return self.guided + self.ended_early + self.self_marked

    def plus(self, more: Amounts) -> Amounts:
        """Both together."""
        return Amounts(
            self.asked + more.asked,
            self.counted + more.counted,
            self.guided + more.guided,
            self.ended_early + more.ended_early,
            self.self_marked + more.self_marked,
            self.extra + more.extra,
            self.away + more.away,
            self.other + more.other,
        )


@dataclass(frozen=True, slots=True)
class DayReview:
    """One local day. An excused day keeps what was done in view, but its figures are blank.

    `is_open` is a day that is not over: what is still to do is in no figure yet.
    """

    day: date
    breaks: Ratio
    micro: Ratio
    dose: Ratio
    sessions: Ratio
    done_s: float
    performances: int
    excused: str | None = None
    amounts: Amounts = Amounts()
    is_open: bool = False

    @property
    def is_kept(self) -> bool | None:
        """Dose at least 80 %; None where nothing was asked, or the day is not over and below."""
        if self.dose.share is None:
            return None
        is_kept = self.amounts.done >= DAY_DONE_SHARE * self.amounts.counted - _NEARLY
        return None if self.is_open and not is_kept else is_kept


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
    open_day: date | None = None,
) -> AdherenceReview:
    """Compute the figures of the closed period from the rows in it; others are ignored.

    `excused` names excused days with their reasons, beside those that the prescribed rows carry.
    `open_day` is today, whose exercises still to do are not held against anybody.
    """
    span = [from_day + timedelta(days=n) for n in range((to_day - from_day).days + 1)]
    inside = set(span)
    asked = _by_day(inside, ((each.day, each) for each in prescribed))
    done = _by_day(inside, ((each.at.day, each) for each in performances))
    closed = _by_day(
        inside, ((break_day(each), each) for each in breaks if each.outcome is not None)
    )
    reasons = {
        day: each.excused for day in asked for each in asked[day] if each.excused is not None
    }
    reasons.update({day: why for day, why in (excused or {}).items() if day in inside})
    rows = tuple(
        _day_review(
            day,
            closed.get(day, ()),
            done.get(day, ()),
            asked.get(day, ()),
            reasons.get(day),
            is_open=day == open_day,
        )
        for day in span
    )
    kept = [each.is_kept for each in rows if each.is_kept is not None]
    counted = Counter(
        each.outcome for day in closed.values() for each in day if each.due is not None
    )
    return AdherenceReview(
        from_day,
        to_day,
        total(each.breaks for each in rows),
        total(each.micro for each in rows),
        total(each.dose for each in rows),
        Ratio(sum(kept), len(kept)),
        total(each.sessions for each in rows),
        rows,
        tuple((each, counted[each]) for each in Outcome if counted[each]),
        sum(is_pain_stop(each.stop_reason) for day in done.values() for each in day),
        tuple(sorted(reasons.items())),
    )


def _by_day(inside: set[date], dated: Iterable[tuple[date | None, Row]]) -> dict[date, list[Row]]:
    found: dict[date, list[Row]] = defaultdict(list)
    for day, row in dated:
        if day is not None and day in inside:
            found[day].append(row)
    return dict(found)


def total(ratios: Iterable[Ratio]) -> Ratio:
    """The sum of figures, sum over sum."""
    sum_ = Ratio()
    for each in ratios:
        sum_ = sum_.plus(each)
    return sum_


def break_day(row: BreakRow) -> date | None:
    """A break counts for the day it was due, else the day it began."""
    stamp = row.due or row.began or row.ended
    return None if stamp is None else stamp.day


def _day_review(
    day: date,
    breaks: Sequence[BreakRow],
    performances: Sequence[PerformanceRow],
    prescribed: Sequence[PrescribedDay],
    excused: str | None,
    *,
    is_open: bool,
) -> DayReview:
    done_s = sum(each.done_s for each in breaks)
    amounts = day_amounts(performances, prescribed)
    count = len(performances)
    if excused is not None:
        none = Ratio()
        return DayReview(day, none, none, none, none, done_s, count, excused, amounts, is_open)
    due = [each for each in breaks if each.due is not None and each.outcome is not Outcome.HELD]
    longer = [each for each in due if each.kind is not BreakKind.MICRO]
    return DayReview(
        day,
        break_ratio(longer),
        break_ratio([each for each in due if each.kind is BreakKind.MICRO]),
        Ratio(amounts.done, amounts.done if is_open else amounts.counted),
        _session_ratio([each for each in longer if each.kind is BreakKind.HOMEWORK]),
        done_s,
        count,
        None,
        amounts,
        is_open,
    )


def break_ratio(due: Sequence[BreakRow]) -> Ratio:
    """Completed and natural of the breaks that were due and not held."""
    kept = sum(each.outcome in (Outcome.COMPLETED, Outcome.NATURAL) for each in due)
    return Ratio(kept, len(due))


def _session_ratio(due: Sequence[BreakRow]) -> Ratio:
    """Homework breaks done, 0.5 for those done in part; for reports only."""
    worth = {Outcome.COMPLETED: 1.0, Outcome.PARTIAL: 0.5}
    return Ratio(sum(worth.get(each.outcome, 0.0) for each in due if each.outcome), len(due))


def day_amounts(
    performances: Sequence[PerformanceRow], prescribed: Sequence[PrescribedDay]
) -> Amounts:
    """What one day asked for and what was done of it, by evidence level.

    A performance belongs to the prescription it names, of the programme it names; after a change
    of programme in mid-day, work for the other one is extra.
    """
    left = [each for each in performances if each.prescription is not None]
    other = sum(each.share for each in performances if each.prescription is None)
    sum_ = Amounts(other=other)
    for asked in prescribed:
        sum_ = sum_.plus(prescription_amounts(asked, [row for row in left if _is_for(row, asked)]))
        left = [row for row in left if not _is_for(row, asked)]
    away = sum(each.share for each in left if each.evidence is Evidence.AWAY)
    extra = sum(each.share for each in left if each.evidence is not Evidence.AWAY)
    return sum_.plus(Amounts(extra=extra, away=away))


def _is_for(row: PerformanceRow, asked: PrescribedDay) -> bool:
    return row.prescription == asked.prescription and row.programme in (None, asked.programme)


def prescription_amounts(asked: PrescribedDay, rows: Sequence[PerformanceRow]) -> Amounts:
    """One prescription on one day, from the performances that belong to it.

    The surest evidence fills what was asked for first. After a stop for pain, what was done counts
    and the rest leaves the denominator.
    """
    room = wanted = float(asked.performances)
    by_level = dict.fromkeys(COUNTED, 0.0)
    extra = 0.0
    for level in COUNTED:
        done = sum(each.share for each in rows if each.evidence is level)
        by_level[level] = min(room, done)
        extra += done - by_level[level]
        room -= by_level[level]
    is_stopped = any(is_pain_stop(each.stop_reason) for each in rows)
    return Amounts(
        asked=wanted,
        counted=wanted - room if is_stopped else wanted,
        guided=by_level[Evidence.GUIDED],
        ended_early=by_level[Evidence.ENDED_EARLY],
        self_marked=by_level[Evidence.SELF_MARKED],
        extra=extra,
        away=sum(each.share for each in rows if each.evidence is Evidence.AWAY),
    )
