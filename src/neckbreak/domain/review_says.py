"""What a period says in a few sentences, and the one change it suggests: rules, no judgement.

A statement is there because its numbers are; nothing is inferred from a blank. At most four are
made, most important first. A suggestion changes one setting, gives its reason in numbers, and
comes only when the last four weeks hold enough of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Data,
    Outcome,
    Ratio,
    break_day,
    break_ratio,
)
from neckbreak.domain.policy import EXERCISE_BREAKS_MAX, Policy, setting
from neckbreak.domain.review_parts import local_hour
from neckbreak.domain.review_types import DayState, DayView, Gap, HoursView, PainTrend, Statement
from neckbreak.domain.review_words import Suggestion

UNKNOWN: Final = (DayState.BLANK, DayState.BEFORE, DayState.TO_COME)
MOST_STATEMENTS: Final = 4
PAIN_SAME_BELOW: Final = 0.5
"""Points: less is said to be the same. A single answer is no finer than 1."""

GAP_WORTH_SAYING: Final = 3
NOON: Final = 12
ENOUGH_BREAKS: Final = 10
"""Breaks due in four weeks before a suggestion is built on them."""

LEAST_BREAKS: Final = 2
LEAST_LENGTH_MIN: Final = 2


@dataclass(frozen=True, slots=True)
class Told:
    """What the statements are made of. `counted` are the exercise breaks of the period."""

    dose: Ratio
    kept: Ratio
    days: Sequence[DayView]
    pain: PainTrend
    hours: HoursView
    gap: Gap | None
    pain_stops: int
    counted: Sequence[BreakRow]


def statements(told: Told) -> tuple[Statement, ...]:
    """What the period says; see `Statement` for the keys and their data."""
    found = [
        *_days_said(told),
        *_pain_said(told),
        *_short_day_said(told),
        *_gap_said(told),
        *_hour_said(told),
        *_extra_said(told),
        *_left_out_said(told),
    ]
    return tuple(found[:MOST_STATEMENTS])


def _days_said(told: Told) -> Iterable[Statement]:
    if told.kept.denominator:
        yield Statement(
            "days-kept", (("kept", int(told.kept.numerator)), ("of", int(told.kept.denominator)))
        )
    elif all(
        each.state in (DayState.BLANK, DayState.BEFORE, DayState.TO_COME) for each in told.days
    ):
        yield Statement("no-record")
    elif not any(each.state is DayState.ASKED for each in told.days):
        yield Statement("nothing-asked")
    for each in told.days:
        left = each.amounts.counted - each.amounts.done
        if each.is_open and each.state is DayState.ASKED and left > 1e-9:
            yield Statement("open-today", (("left", left),))


def _pain_said(told: Told) -> Iterable[Statement]:
    if told.pain_stops:
        yield Statement("pain-stops", (("count", told.pain_stops),))
    change = told.pain.change
    if change is None:
        return
    key = "pain-same"
    if abs(change) >= PAIN_SAME_BELOW:
        key = "pain-lower" if change < 0 else "pain-higher"
    yield Statement(key, (("points", abs(change)), ("weeks", len(told.pain.weeks))))


def _short_day_said(told: Told) -> Iterable[Statement]:
    """The day with most left undone, if it was not kept."""
    short = [each for each in told.days if each.is_kept is False]
    if not short:
        return
    day = max(short, key=lambda each: each.amounts.counted - each.amounts.done)
    lost = [
        local_hour(row.due)
        for row in told.counted
        if row.due is not None
        and row.due.day == day.day
        and row.outcome not in (Outcome.COMPLETED, Outcome.NATURAL)
    ]
    first_lost = min(lost, default=None)
    is_afternoon = first_lost is not None and first_lost >= NOON
    yield Statement(
        "short-day",
        (
            ("day", day.day.isoformat()),
            ("missing", day.amounts.counted - day.amounts.done),
            ("ended_early", day.amounts.ended_early),
            ("after_hour", first_lost if is_afternoon else None),
        ),
    )


def _gap_said(told: Told) -> Iterable[Statement]:
    gap = told.gap
    if gap is not None and gap.days >= GAP_WORTH_SAYING:
        ends = (("from", gap.from_day.isoformat()), ("to", gap.to_day.isoformat()))
        yield Statement("gap", (("days", gap.days), *ends))


def _hour_said(told: Told) -> Iterable[Statement]:
    hardest = told.hours.hardest
    if hardest is not None and (hardest.breaks.share or 0.0) < 0.5:
        both = (int(hardest.breaks.numerator), int(hardest.breaks.denominator))
        yield Statement("hard-hour", (("hour", hardest.hour), ("kept", both[0]), ("of", both[1])))


def _extra_said(told: Told) -> Iterable[Statement]:
    extra = sum(each.amounts.extra for each in told.days)
    if extra > 0:
        yield Statement("extra", (("amount", extra),))


def _left_out_said(told: Told) -> Iterable[Statement]:
    for state, key in ((DayState.EXCUSED, "excused"), (DayState.BLANK, "blank")):
        count = sum(each.state is state for each in told.days)
        if 0 < count < len(told.days):
            yield Statement(key, (("days", count),))


# --- suggestions --------------------------------------------------------------------------------


def suggestion(breaks: Sequence[BreakRow], dose: Ratio, policy: Policy) -> Suggestion | None:
    """At most one change, from four weeks of breaks (those of excused days left out).

    A suggestion never takes from what a programme asks for: fewer breaks are offered only where
    the dose is kept all the same.
    """
    offered = [
        row for row in breaks if row.due is not None and row.outcome not in (None, Outcome.HELD)
    ]
    return (
        _shorter_breaks(offered, policy)
        or _fewer_breaks(offered, dose, policy)
        or _without_microbreaks(offered, policy)
    )


def _shorter_breaks(offered: Sequence[BreakRow], policy: Policy) -> Suggestion | None:
    """Homework breaks that are begun and often left before their end."""
    begun = [row for row in offered if row.kind is BreakKind.HOMEWORK and row.began is not None]
    short = sum(row.outcome in (Outcome.PARTIAL, Outcome.INTERRUPTED) for row in begun)
    now_min = policy.homework_max_s / 60
    wanted = int(now_min) - 1 if now_min == int(now_min) else int(now_min)
    if len(begun) < ENOUGH_BREAKS or short * 2 < len(begun) or wanted < LEAST_LENGTH_MIN:
        return None
    data = (("cut_short", short), ("of", len(begun)), ("minutes", wanted))
    return _change("shorter-breaks", data, "breaks.homework_max_s", wanted * 60.0, policy)


def _fewer_breaks(offered: Sequence[BreakRow], dose: Ratio, policy: Policy) -> Suggestion | None:
    """Less than half of the breaks are taken, and the dose does not need the others."""
    longer = [row for row in offered if row.kind is not BreakKind.MICRO]
    ratio = break_ratio(longer)
    is_dose_kept = dose.share is None or dose.share >= 0.8
    by_day = Counter(break_day(row) for row in longer)
    now = policy.exercise_breaks_per_day or max(by_day.values(), default=0)
    wanted = min(now, EXERCISE_BREAKS_MAX) - 1
    if ratio.denominator < ENOUGH_BREAKS or (ratio.share or 0.0) >= 0.5:
        return None
    if not is_dose_kept or wanted < LEAST_BREAKS:
        return None
    data = (
        ("kept", int(ratio.numerator)),
        ("of", int(ratio.denominator)),
        ("count", wanted),
    )
    return _change("fewer-breaks", data, "breaks.exercise_per_day", wanted, policy)


def _without_microbreaks(offered: Sequence[BreakRow], policy: Policy) -> Suggestion | None:
    """Microbreaks that hardly anybody takes are noise."""
    ratio = break_ratio([row for row in offered if row.kind is BreakKind.MICRO])
    is_wanted = policy.microbreaks and ratio.denominator >= ENOUGH_BREAKS
    if not is_wanted or (ratio.share or 0.0) >= 0.3:
        return None
    data = (("kept", int(ratio.numerator)), ("of", int(ratio.denominator)))
    return _change("without-microbreaks", data, "breaks.microbreaks", False, policy)


def _change(key: str, data: Data, name: str, value: object, policy: Policy) -> Suggestion:
    """The suggestion to set this setting, with what stands in it now."""
    declared = setting(name)
    undo = declared.to_plain(getattr(policy, declared.field))
    return Suggestion(key, data, name, declared.to_plain(value), undo)
