"""Days of a review: which ones belong to a period, what each of them is, and the longest gap.

Weeks begin on the weekday the person's place is used to (ISO: Monday). Days are local days as they
were stored, so travel and changes of the clock cannot move what was done to another day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, assert_never

from neckbreak.domain.adherence import (
    BreakRow,
    DayReview,
    PainRow,
    PerformanceRow,
    Ratio,
    break_day,
)
from neckbreak.domain.goals_weeks import FREE_DAYS, ON_PLAN_SHARE
from neckbreak.domain.review_types import DayState, DayView, Gap, PeriodKind

WEEK: Final = 7
HEAT_WEEKS: Final = 4


def week_begin(day: date, first_weekday: int = 1) -> date:
    """The first day of a day's week; weekdays are 1 (Monday) to 7 (Sunday)."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % WEEK)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Every day of a closed range."""
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def period_days(kind: PeriodKind, day: date, first_weekday: int = 1) -> tuple[date, date]:
    """First and last day of the week or the calendar month with this day; a span is the day."""
    match kind:
        case PeriodKind.WEEK:
            first = week_begin(day, first_weekday)
            return first, first + timedelta(days=WEEK - 1)
        case PeriodKind.MONTH:
            first = day.replace(day=1)
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        case PeriodKind.SPAN:
            return day, day
        case _:
            assert_never(kind)


def heat_begin(last: date, today: date, first_weekday: int = 1) -> date:
    """The first day of the four weeks that end with the week of `last`, or of today if earlier."""
    return week_begin(min(last, today), first_weekday) - timedelta(weeks=HEAT_WEEKS - 1)


def active_days(
    breaks: Iterable[BreakRow], performances: Iterable[PerformanceRow], pain: Iterable[PainRow]
) -> frozenset[date]:
    """Days on which the record has anything: neckbreak was running then."""
    days = {day for row in breaks if (day := break_day(row)) is not None}
    days.update(row.at.day for row in performances)
    days.update(row.at.day for row in pain)
    return frozenset(days)


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What is known beside the rows of a day, for `day_views`.

    `began` is the first day of the record (None: it is empty). `active` days have rows of any
    kind, `asked` days prescriptions; both reach back a week before the first day to be shown.
    """

    today: date
    began: date | None
    active: frozenset[date]
    asked: frozenset[date]
    working_weekdays: Collection[int]
    tags: Mapping[date, tuple[str, ...]]


def day_views(rows: Iterable[DayReview], facts: DayFacts) -> tuple[DayView, ...]:
    """Each reviewed day with its state."""
    return tuple(
        DayView(
            row.day,
            _state(row, facts),
            row.amounts,
            row.is_kept,
            row.is_open,
            row.excused,
            row.breaks,
            facts.tags.get(row.day, ()),
        )
        for row in rows
    )


def _state(row: DayReview, facts: DayFacts) -> DayState:
    """Nothing asked is rest only where neckbreak was there to ask, or nobody works."""
    day = row.day
    if row.excused is not None:
        return DayState.EXCUSED
    if day > facts.today:
        return DayState.TO_COME
    if row.amounts.asked > 0:
        return DayState.ASKED
    if facts.began is None or day < facts.began:
        return DayState.BEFORE
    if day not in facts.active and day.isoweekday() in facts.working_weekdays:
        return DayState.TO_COME if day == facts.today else DayState.BLANK
    before = (day - timedelta(days=n) for n in range(1, WEEK + 1))
    return DayState.REST if any(each in facts.asked for each in before) else DayState.NO_PROGRAMME


def longest_gap(days: Sequence[DayView]) -> Gap | None:
    """The longest run of prescribed days in a row without any exercise of the programme.

    Days of rest, excused days and blank ones neither lengthen a run nor end it; any work of the
    programme ends it, extra work too. A day that is still open is left out while it is empty.
    """
    best: list[date] = []
    run: list[date] = []
    for each in days:
        if each.amounts.done + each.amounts.extra > 0:
            run = []
        elif each.state is DayState.ASKED and not each.is_open:
            run = [*run, each.day]
            best = max(best, run, key=len)
    return Gap(len(best), best[0], best[-1]) if best else None


def weeks_kept(weeks: Iterable[Sequence[DayView]], today: date) -> Ratio:
    """Weeks on plan of weeks with prescribed days, without the present one.

    The rule is that of `goals_weeks`: nothing is reset, and one day a week is let off.
    """
    kept, planned_weeks = 0, 0
    for week in weeks:
        judged = [each.is_kept for each in week if each.is_kept is not None]
        if not judged or any(each.day == today for each in week):
            continue
        needed = min(ON_PLAN_SHARE * len(judged) - 1e-9, len(judged) - FREE_DAYS)
        planned_weeks += 1
        kept += sum(judged) >= max(1, needed)
    return Ratio(kept, planned_weeks)


def in_weeks(days: Sequence[DayView]) -> tuple[tuple[DayView, ...], ...]:
    """Days that begin with the first day of a week, in rows of seven."""
    return tuple(tuple(days[n : n + WEEK]) for n in range(0, len(days), WEEK))
