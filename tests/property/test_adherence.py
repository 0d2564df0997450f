"""What holds for every record: figures add up over days, stay within bounds, and know no order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.domain.adherence import (
    AdherenceReview,
    Amounts,
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    PerformanceRow,
    PrescribedDay,
    Ratio,
    Stamp,
    summarise,
    total,
)
from neckbreak.domain.review_days import in_weeks, longest_gap, week_begin
from neckbreak.domain.review_types import DayState, DayView

FIRST = date(2026, 3, 2)
LAST = FIRST + timedelta(days=9)
NAMES = ("tuck", "row", "press")

days = st.integers(0, 9).map(lambda n: FIRST + timedelta(days=n))
shares = st.sampled_from((0.0, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0))
stamps = st.builds(
    lambda day, minute: Stamp((day - FIRST).days * 86_400_000 + minute * 60_000, day, 0),
    days,
    st.integers(0, 1439),
)
breaks = st.lists(
    st.builds(
        lambda kind, at, is_due, outcome: BreakRow(
            0, kind, at if is_due else None, at, at, 180.0, 90.0, outcome
        ),
        st.sampled_from(list(BreakKind)),
        stamps,
        st.booleans(),
        st.sampled_from([*Outcome, None]),
    ),
    max_size=25,
)
performances = st.lists(
    st.builds(
        lambda at, name, programme, share, level, reason: PerformanceRow(
            0, None, at, programme, 1, name, "x", None, 1, 8, None, share, level, reason
        ),
        stamps,
        st.sampled_from([*NAMES, None]),
        st.sampled_from(("basics", "other", None)),
        shares,
        st.sampled_from(list(Evidence)),
        st.sampled_from((None, None, None, "dizzy", "just-stop")),
    ),
    max_size=25,
)
prescribed = st.lists(
    st.builds(
        lambda day, name, count, excused: PrescribedDay(
            day, "basics", 1, "s", name, "x", count, excused
        ),
        days,
        st.sampled_from(NAMES),
        st.integers(0, 4),
        st.sampled_from((None, None, None, "ill")),
    ),
    max_size=25,
    unique_by=lambda row: (row.day, row.prescription),
)
records = st.tuples(breaks, performances, prescribed)
Record = tuple[list[BreakRow], list[PerformanceRow], list[PrescribedDay]]


def review(record: Record, first: date = FIRST, last: date = LAST) -> AdherenceReview:
    return summarise(*record, first, last)


def sides(value: AdherenceReview) -> list[Ratio]:
    return [value.breaks, value.micro, value.dose, value.days, value.sessions]


def flat(ratios: list[Ratio]) -> list[float]:
    return [side for each in ratios for side in (each.numerator, each.denominator)]


@given(records, st.integers(0, 8))
def test_a_period_is_the_sum_of_its_parts(record: Record, cut: int) -> None:
    middle = FIRST + timedelta(days=cut)
    early = review(record, FIRST, middle)
    late = review(record, middle + timedelta(days=1), LAST)
    summed = [a.plus(b) for a, b in zip(sides(early), sides(late), strict=True)]

    assert flat(sides(review(record))) == pytest.approx(flat(summed))
    assert review(record).pain_stops == early.pain_stops + late.pain_stops


@given(records)
def test_figures_stay_within_their_bounds(record: Record) -> None:
    made = review(record)

    for each in (*sides(made), *(row.dose for row in made.rows)):
        assert -1e-9 <= each.numerator <= each.denominator + 1e-9
        assert (each.share is None) == (each.denominator == 0)


@given(records, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(record: Record, random) -> None:
    mixed: Record = tuple(random.sample(rows, len(rows)) for rows in record)  # type: ignore[assignment]

    assert flat(sides(review(mixed))) == pytest.approx(flat(sides(review(record))))
    assert review(mixed).excused == review(record).excused


@given(records)
def test_no_work_is_lost_between_done_and_extra(record: Record) -> None:
    amounts = reduce(Amounts.plus, (row.amounts for row in review(record).rows), Amounts())
    away = sum(each.share for each in record[1] if each.evidence is Evidence.AWAY)
    all_work = sum(each.share for each in record[1])

    shown = amounts.done + amounts.extra + amounts.other + amounts.away
    free_away = sum(
        each.share
        for each in record[1]
        if each.evidence is Evidence.AWAY and each.prescription is None
    )
    assert shown == pytest.approx(all_work)
    assert amounts.away == pytest.approx(away - free_away)
    assert amounts.done <= amounts.asked + 1e-9


@given(records, days)
def test_an_open_day_never_lowers_a_figure(record: Record, today: date) -> None:
    closed = review(record)
    opened = summarise(*record, FIRST, LAST, open_day=today)

    assert opened.dose.numerator == pytest.approx(closed.dose.numerator)
    assert opened.dose.denominator <= closed.dose.denominator + 1e-9
    assert opened.days.numerator == closed.days.numerator
    assert opened.breaks == closed.breaks


@given(records, days)
def test_excusing_a_day_takes_exactly_that_day_out(record: Record, day: date) -> None:
    rows = [replace(each, excused=None) for each in record[2]]
    plain = summarise(record[0], record[1], rows, FIRST, LAST)
    excused = summarise(record[0], record[1], rows, FIRST, LAST, excused={day: "ill"})
    without = total(row.dose for row in plain.rows if row.day != day)

    assert flat([excused.dose]) == pytest.approx(flat([without]))
    assert excused.excused == ((day, "ill"),)


@given(st.lists(st.tuples(st.sampled_from(list(DayState)), st.booleans()), max_size=40))
def test_a_gap_is_made_of_prescribed_days_without_work(days: list[tuple[DayState, bool]]) -> None:
    views = [
        DayView(
            FIRST + timedelta(days=number),
            state,
            Amounts(2.0, 2.0, guided=1.0) if is_done else Amounts(2.0, 2.0),
        )
        for number, (state, is_done) in enumerate(days)
    ]
    gap = longest_gap(views)

    empty = [each for each in views if each.state is DayState.ASKED and not each.amounts.done]
    assert (gap is None) == (not empty)
    if gap is not None:
        inside = [each for each in views if gap.from_day <= each.day <= gap.to_day]
        assert gap.days == sum(each.state is DayState.ASKED for each in inside)
        assert not any(each.amounts.done for each in inside)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 7))
def test_a_week_begins_on_its_weekday_and_has_seven_days(day: date, first_weekday: int) -> None:
    begin = week_begin(day, first_weekday)

    assert begin.isoweekday() == first_weekday
    assert 0 <= (day - begin).days < 7
    assert len(in_weeks([DayView(begin, DayState.REST)] * 14)) == 2
