"""A period as in the design: the week from 9 to 15 November 2026, and a use case that gives it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from neckbreak.domain.adherence import Amounts, Outcome, Ratio, Stamp
from neckbreak.ports.review_views import (
    DayState,
    DayView,
    Event,
    ExerciseLine,
    Figure,
    HoursView,
    HourView,
    Note,
    PainPoint,
    PainTrend,
    PainWeek,
    PeriodKind,
    PeriodView,
    ProgrammeSpan,
    Quality,
    SkipReason,
    Statement,
    Suggestion,
    WeekView,
)

MONDAY = date(2026, 11, 9)
TODAY = date(2026, 11, 18)


def stamp(day: date, hour: int = 9) -> Stamp:
    moment = datetime(day.year, day.month, day.day, hour - 1, tzinfo=UTC)
    return Stamp(round(moment.timestamp() * 1000), day, 60)


def asked(day: date, of: float, guided: float, early: float = 0.0, hand: float = 0.0) -> DayView:
    amounts = Amounts(of, of, guided, early, hand)
    kept = amounts.done >= 0.8 * of - 1e-9
    return DayView(day, DayState.ASKED, amounts, kept, breaks=Ratio(5, 7))


def rest(day: date, extra: float = 0.0) -> DayView:
    return DayView(day, DayState.REST, Amounts(extra=extra))


def days_of(monday: date, *done: tuple, extra: float = 0.0) -> tuple[DayView, ...]:
    days = [asked(monday + timedelta(days=n), *each) for n, each in enumerate(done)]
    return (*days, rest(monday + timedelta(days=5), extra), rest(monday + timedelta(days=6)))


WEEKS = (
    days_of(date(2026, 10, 19), (8, 8), (7, 7), (8, 6), (7, 7), (8, 8)),
    days_of(date(2026, 10, 26), (8, 8), (7, 6), (8, 8), (7, 7), (8, 5)),
    days_of(date(2026, 11, 2), (8, 8), (7, 7), (8, 8), (7, 6), (8, 7, 0, 1), extra=1),
    days_of(MONDAY, (8, 8), (7, 7), (8, 4, 0.5), (7, 6, 0, 1), (8, 7)),
)


def pain_week(first: date, *values: int) -> PainWeek:
    if not values:
        return PainWeek(first)
    points = tuple(
        PainPoint(n + 1, stamp(first + timedelta(days=n), 10), "after", value)
        for n, value in enumerate(values)
    )
    return PainWeek(first, points, sum(values) / len(values), min(values), max(values), max(values))


PAIN = (
    pain_week(date(2026, 10, 19), 5, 5, 4, 5, 4),
    pain_week(date(2026, 10, 26), 4, 4, 5, 4, 3),
    pain_week(date(2026, 11, 2), 4, 3, 4, 3, 3),
    pain_week(MONDAY, 3, 3, 4, 3, 2),
)
HOURS = tuple(
    HourView(hour, Ratio(kept, due))
    for hour, due, kept in (
        (9, 8, 7), (10, 10, 9), (11, 7, 6), (12, 2, 2), (13, 4, 3), (14, 5, 2), (15, 2, 1),
        (16, 1, 1),
    )
)  # fmt: skip
LINES = (
    ExerciseLine("basics", "a", "chin-tuck", Ratio(14, 15), Amounts(15, 15, 14), 3, 5, 1, 8, 5.0),
    ExerciseLine(
        "basics", "b", "upper-trapezius-stretch", Ratio(8.5, 10), Amounts(10, 10, 8, 0.5), 2, 5,
        1, 2, 20.0, stops=1, red=1,
    ),
    ExerciseLine("basics", "c", "scapular-squeeze", Ratio(11, 13), Amounts(13, 13, 10, 0, 1), 2, 5),
)  # fmt: skip
OFFER = Suggestion(
    "shorter-breaks",
    (("cut_short", 4), ("of", 9), ("minutes", 3)),
    "breaks.longest_homework",
    180,
    240,
)


def total_of(days: tuple[DayView, ...]) -> Amounts:
    sum_ = Amounts()
    for day in days:
        sum_ = sum_.plus(day.amounts)
    return sum_


def week_view(days: tuple[DayView, ...]) -> WeekView:
    amounts = total_of(days)
    return WeekView(
        days[0].day, Ratio(amounts.done, amounts.counted), Ratio(4, 5), Ratio(31, 39), amounts
    )


def period(**changes) -> PeriodView:
    values = {
        "kind": PeriodKind.WEEK,
        "first": MONDAY,
        "last": MONDAY + timedelta(days=6),
        "today": TODAY,
        "is_open": False,
        "has_earlier": True,
        "has_later": True,
        "breaks": Figure(Ratio(31, 39), "counted", (("natural", 4), ("held", 6))),
        "micro": Figure(Ratio(10, 14), "counted"),
        "dose": Figure(Ratio(33.5, 38), "counted", (("extra", 0.0),)),
        "kept_days": Figure(Ratio(4, 5), "counted", (("rest", 2), ("excused", 0))),
        "sessions": Figure(Ratio(11, 13), "counted"),
        "weeks_kept": Figure(Ratio(3, 4), "counted"),
        "days": WEEKS[3],
        "heat": WEEKS,
        "weeks": (week_view(WEEKS[3]),),
        "pain": PainTrend(PAIN, -1.6, PAIN[0], -1.6),
        "hours": HoursView(HOURS, HOURS[1], HOURS[5]),
        "skips": (
            SkipReason("in-the-flow", 4),
            SkipReason("deadline", 2),
            SkipReason("call", 1),
            SkipReason("no-reason", 1),
        ),
        "held": 6,
        "outcomes": ((Outcome.COMPLETED, 27), (Outcome.SKIPPED, 8), (Outcome.NATURAL, 4)),
        "exercises": LINES,
        "gap": None,
        "rest_days": (date(2026, 11, 14), date(2026, 11, 15)),
        "excused_days": (),
        "blank_days": (),
        "pain_stops": 0,
        "statements": (
            Statement("days-kept", (("kept", 4), ("of", 5))),
            Statement("pain-lower", (("points", 1.6), ("weeks", 4))),
            Statement(
                "short-day",
                (("day", "2026-11-11"), ("missing", 3), ("ended_early", 1), ("after_hour", 14)),
            ),
        ),
        "suggestion": OFFER,
        "events": (),
        "notes": (),
        "check_ins": (),
        "programmes": (
            ProgrammeSpan("desk-starter", 3, ("start",), MONDAY, MONDAY + timedelta(days=6)),
        ),
        "quality": Quality(total_of(WEEKS[3]), 1, 0, 0),
        **changes,
    }
    return PeriodView(**values)


def four_weeks(**changes) -> PeriodView:
    """The period of a report: 19 October to 15 November."""
    days = tuple(day for week in WEEKS for day in week)
    amounts = total_of(days)
    lines = tuple(
        replace(line, dose=Ratio(line.dose.numerator * 4, line.dose.denominator * 4), days=20)
        for line in LINES
    )
    values = {
        "kind": PeriodKind.SPAN,
        "first": WEEKS[0][0].day,
        "days": days,
        "weeks": tuple(week_view(week) for week in WEEKS),
        "dose": Figure(Ratio(amounts.done, amounts.counted), "counted", (("extra", 1.0),)),
        "kept_days": Figure(Ratio(17, 20), "counted", (("rest", 8), ("excused", 0))),
        "breaks": Figure(Ratio(126, 158), "counted", (("natural", 14), ("held", 22))),
        "exercises": lines,
        "events": (
            Event(
                date(2026, 10, 26),
                "stage",
                (("programme", "desk-starter"), ("from", "start"), ("to", "build")),
            ),
            Event(date(2026, 11, 7), "extra", (("amount", 1.0), ("on", "rest"))),
            Event(
                date(2026, 11, 11),
                "stopped",
                (
                    ("exercise", "upper-trapezius-stretch"), ("reason", "pain-rising"),
                    ("before", 3), ("during", 6), ("after", 4),
                ),
            ),
        ),
        "notes": (
            Note(
                1,
                stamp(date(2026, 11, 12)),
                "Afternoons are hard because of stand-ups. Could the second stretch move to "
                "before lunch?",
            ),
        ),
        "pain_stops": 1,
        "quality": Quality(amounts, 2, 1, 0),
        **changes,
    }  # fmt: skip
    return period(**values)


def empty(**changes) -> PeriodView:
    """A first week in which nothing was asked and nothing done."""
    nothing = Figure(Ratio(), "nothing-asked")
    first = date(2026, 11, 16)
    days = tuple(
        DayView(first + timedelta(days=n), DayState.NO_PROGRAMME if n < 3 else DayState.TO_COME)
        for n in range(7)
    )
    values = {
        "first": first,
        "last": first + timedelta(days=6),
        "is_open": True,
        "has_earlier": False,
        "has_later": False,
        "breaks": nothing,
        "micro": nothing,
        "dose": nothing,
        "kept_days": nothing,
        "sessions": nothing,
        "weeks_kept": nothing,
        "days": days,
        "heat": (days,),
        "weeks": (),
        "pain": PainTrend((pain_week(first),)),
        "hours": HoursView(),
        "skips": (),
        "held": 0,
        "outcomes": (),
        "exercises": (),
        "statements": (Statement("nothing-asked"),),
        "suggestion": None,
        "programmes": (),
        "quality": Quality(),
        **changes,
    }
    return period(**values)
