"""Weeks on plan: a streak that counts weeks and forgives.

A week is on plan from 70 % of its planned days, or with all of them but one: one day a week is
free (evidence.md e, "forgiving streak"). Days without a plan and excused days ask nothing. A week
that was not on plan takes nothing away from the others; the count never begins again at zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ON_PLAN_SHARE = 0.7
FREE_DAYS = 1


class Kept(StrEnum):
    """How a week went."""

    ON_PLAN = "on-plan"
    PARTLY = "partly"
    BLANK = "blank"
    """Nothing was asked."""
    RUNNING = "running"
    """The present week."""


@dataclass(frozen=True, slots=True)
class Week:
    """One week by its Monday: days kept of days planned so far."""

    monday: date
    kept: int
    planned: int
    how: Kept

    @property
    def number(self) -> int:
        """ISO week number."""
        return self.monday.isocalendar().week


def weeks_of(days: Iterable[tuple[date, bool | None]], today: date) -> tuple[Week, ...]:
    """The weeks of these days, oldest first; each day is kept, not kept, or None (nothing asked).

    Blank weeks before the first plan are left out.
    """
    by_monday: dict[date, list[bool | None]] = {}
    for day, is_kept in days:
        by_monday.setdefault(day - timedelta(days=day.weekday()), []).append(is_kept)
    weeks = [_week(monday, by_monday[monday], today) for monday in sorted(by_monday)]
    first = next((index for index, week in enumerate(weeks) if week.planned), len(weeks))
    return tuple(weeks[first:])


def _week(monday: date, days: list[bool | None], today: date) -> Week:
    asked = [is_kept for is_kept in days if is_kept is not None]
    kept, planned = sum(asked), len(asked)
    if monday <= today < monday + timedelta(days=7):
        how = Kept.RUNNING
    elif not planned:
        how = Kept.BLANK
    elif kept >= ON_PLAN_SHARE * planned or (planned > 1 and kept >= planned - FREE_DAYS):
        how = Kept.ON_PLAN
    else:
        how = Kept.PARTLY
    return Week(monday, kept, planned, how)


def counted(weeks: Iterable[Week]) -> tuple[int, int]:
    """(weeks on plan, weeks that asked for something), without the present one."""
    over = [week for week in weeks if week.how in (Kept.ON_PLAN, Kept.PARTLY)]
    return sum(week.how is Kept.ON_PLAN for week in over), len(over)
