"""Longer periods on one page: weeks added up into months, for want of room for more bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from neckbreak.domain.adherence import Amounts, Ratio
from neckbreak.ports.review_views import PeriodView, WeekView

MOST_WEEKS = 9
"""More weeks than these are drawn as months."""


def by_month(view: PeriodView) -> PeriodView:
    """The same period, with its weeks added up into months where there are too many to draw."""
    if len(view.weeks) <= MOST_WEEKS:
        return view
    months = [
        _together(tuple(weeks))
        for _, weeks in groupby(view.weeks, lambda w: (w.first_day.year, w.first_day.month))
    ]
    return replace(view, weeks=tuple(months))


def _together(weeks: Sequence[WeekView]) -> WeekView:
    dose, days, breaks, amounts = Ratio(), Ratio(), Ratio(), Amounts()
    for week in weeks:
        dose, days = dose.plus(week.dose), days.plus(week.days)
        breaks, amounts = breaks.plus(week.breaks), amounts.plus(week.amounts)
    return WeekView(weeks[0].first_day, dose, days, breaks, amounts)


def is_monthly(view: PeriodView) -> bool:
    """Whether the bars are months: two of them begin more than a week apart."""
    days = [week.first_day for week in view.weeks]
    return any((later - first).days > 7 for first, later in pairwise(days))
