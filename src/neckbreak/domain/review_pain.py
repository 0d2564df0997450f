"""Pain answers of a review: four weeks with mean and range, a baseline, and responses by break.

Answers given during exercise are provoked, so they stand apart from the trend and count for the
worst value only. A mean is over answers, not over days; a week without answers has none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from neckbreak.domain.adherence import PainRow
from neckbreak.domain.review_days import WEEK
from neckbreak.domain.review_types import PainPoint, PainTrend, PainWeek
from neckbreak.domain.symptoms import HOUR_MS, PainLimits, Response, pain_response

NOTABLE_CHANGE: Final = 2.0
"""Points of change against the baseline that a report points out (evidence.md e)."""

BEFORE_WITHIN_MS: Final = 4 * HOUR_MS
"""An answer this recent on the same day stands in for a missing one before a break."""

BASELINE_WITHIN_DAYS: Final = 28
"""A baseline begins within the first four weeks of a programme, or there is none."""


def pain_points(rows: Iterable[PainRow], original: Mapping[int, int]) -> tuple[PainPoint, ...]:
    """The answers in order; `original` holds what was entered first, by id, where it differs."""
    return tuple(
        PainPoint(row.id, row.at, row.moment, row.value, original.get(row.id))
        for row in sorted(rows, key=lambda row: (row.at.utc_ms, row.id))
    )


def pain_week(first_day: date, points: Iterable[PainPoint]) -> PainWeek:
    """The seven days from `first_day`."""
    last_day = first_day + timedelta(days=WEEK - 1)
    inside = tuple(each for each in points if first_day <= each.at.day <= last_day)
    values = [each.value for each in inside if each.moment != "during"]
    worst = max((each.value for each in inside), default=None)
    if not values:
        return PainWeek(first_day, inside, worst=worst)
    mean = sum(values) / len(values)
    return PainWeek(first_day, inside, mean, min(values), max(values), worst)


def baseline(points: Sequence[PainPoint], since: date | None) -> PainWeek | None:
    """The seven days from the first answer on, of the programme followed since then."""
    if since is None:
        return None
    until = since + timedelta(days=BASELINE_WITHIN_DAYS)
    days = [each.at.day for each in points if since <= each.at.day < until]
    week = pain_week(min(days), points) if days else None
    return week if week is not None and week.mean is not None else None


def pain_trend(
    points: Sequence[PainPoint], week_begins: Sequence[date], base: PainWeek | None
) -> PainTrend:
    """The weeks that begin on these days, compared with one another and with the baseline."""
    weeks = tuple(pain_week(each, points) for each in week_begins)
    first, last = weeks[0].mean, weeks[-1].mean
    change = None if first is None or last is None else last - first
    is_later = base is not None and base.first_day + timedelta(days=WEEK) <= weeks[-1].first_day
    since = None
    if base is not None and base.mean is not None and last is not None and is_later:
        since = last - base.mean
    is_notable = since is not None and abs(since) >= NOTABLE_CHANGE - 1e-9
    return PainTrend(weeks, change, base, since, is_notable)


@dataclass(frozen=True, slots=True)
class BreakPain:
    """The answers that belong to one break, and what they say together; None: not answered."""

    before: int | None
    during: int | None
    after: int | None
    response: Response


def break_pain(rows: Iterable[PainRow], limits: PainLimits) -> dict[int, BreakPain]:
    """Per break with answers: the first before, the highest during, the last after.

    A missing `before` is the latest other answer of the four hours before the first one in the
    break, on the same day; an answer "next" (day) counts for the break that it names.
    """
    ordered = sorted(rows, key=lambda row: (row.at.utc_ms, row.id))
    by_break: dict[int, list[PainRow]] = defaultdict(list)
    for row in ordered:
        if row.break_id is not None:
            by_break[row.break_id].append(row)
    return {
        break_id: _judged(_Moments(answers), _recent(ordered, answers[0]), limits)
        for break_id, answers in by_break.items()
    }


class _Moments:
    """The values of one break by moment."""

    def __init__(self, answers: Sequence[PainRow]) -> None:
        values: dict[str, list[int]] = defaultdict(list)
        for row in answers:
            values[row.moment].append(row.value)
        self.before = values["before"][0] if values["before"] else None
        self.during = max(values["during"], default=None)
        self.after = values["after"][-1] if values["after"] else None
        self.next = values["next"][-1] if values["next"] else None


def _recent(ordered: Iterable[PainRow], first: PainRow) -> int | None:
    earlier = [
        row.value
        for row in ordered
        if row.break_id != first.break_id
        and row.at.day == first.at.day
        and 0 <= first.at.utc_ms - row.at.utc_ms <= BEFORE_WITHIN_MS
    ]
    return earlier[-1] if earlier else None


def _judged(moments: _Moments, recent: int | None, limits: PainLimits) -> BreakPain:
    before = recent if moments.before is None else moments.before
    response = pain_response(before, moments.during, moments.after, moments.next, limits)
    return BreakPain(before, moments.during, moments.after, response)
