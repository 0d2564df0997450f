"""The three figures, by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from neckbreak.domain.adherence import BreakKind, Outcome, Ratio, is_pain_stop, summarise
from rule_samples import MONDAY, break_row, performance_row, prescribed

TUESDAY = MONDAY + timedelta(days=1)


def review(breaks=(), performances=(), asked=(), **fields):
    return summarise(breaks, performances, asked, MONDAY, TUESDAY, **fields)


def test_blank_is_blank() -> None:
    empty = review()
    for figure in (empty.breaks, empty.micro, empty.dose, empty.days, empty.sessions):
        assert figure.share is None
    assert [row.is_kept for row in empty.rows] == [None, None]
    assert empty.outcomes == ()


def test_break_adherence_is_completed_and_natural_of_what_was_due() -> None:
    rows = [
        break_row(Outcome.COMPLETED, done_s=180),
        break_row(Outcome.NATURAL),
        break_row(Outcome.PARTIAL, done_s=90),
        break_row(Outcome.MISSED),
        break_row(Outcome.HELD),
        break_row(Outcome.NATURAL, is_due=False),
        break_row(Outcome.COMPLETED, is_due=False),
        break_row(None),
        break_row(Outcome.COMPLETED, kind=BreakKind.MICRO),
        break_row(Outcome.COMPLETED, day=MONDAY - timedelta(days=1)),
    ]
    made = review(rows)
    assert made.breaks == Ratio(2, 4)
    assert made.micro == Ratio(1, 1), "microbreaks stand apart"
    assert made.rows[0].done_s == 270
    assert dict(made.outcomes)[Outcome.HELD] == 1
    assert dict(made.outcomes)[Outcome.COMPLETED] == 2


def test_dose_adherence_sums_performances_and_caps_each_prescription_and_day() -> None:
    asked = [prescribed("a", 2), prescribed("b", 1), prescribed("a", 1, TUESDAY)]
    done = [
        performance_row("a", share=0.75),
        performance_row("b"),
        performance_row("b"),
        performance_row("c"),
        performance_row("a", day=TUESDAY, programme="another"),
    ]
    made = review(performances=done, asked=asked)
    assert made.dose == Ratio(1.75, 4)
    assert made.dose.share == pytest.approx(0.4375)


def test_day_adherence_counts_days_with_80_percent_of_their_dose() -> None:
    asked = [prescribed("a", 5), prescribed("a", 1, TUESDAY)]
    done = [*[performance_row("a")] * 4, performance_row("a", day=TUESDAY, share=0.79)]
    made = review(performances=done, asked=asked)
    assert made.days == Ratio(1, 2)
    assert [row.is_kept for row in made.rows] == [True, False]


def test_after_a_stop_for_pain_the_rest_leaves_the_denominator() -> None:
    asked = [prescribed("a", 2), prescribed("b", 1)]
    done = [performance_row("a", share=0.5, stop_reason="sharp-pain"), performance_row("b")]
    made = review(performances=done, asked=asked)
    assert made.dose == Ratio(1.5, 1.5)
    assert made.pain_stops == 1
    assert not is_pain_stop("just-stop")
    assert not is_pain_stop(None)


def test_excused_days_leave_every_figure_and_are_shown() -> None:
    asked = [prescribed("a", 1, excused="ill"), prescribed("a", 1, TUESDAY)]
    rows = [break_row(Outcome.MISSED), break_row(Outcome.COMPLETED, day=TUESDAY)]
    done = [performance_row("a"), performance_row("a", day=TUESDAY)]
    made = review(rows, done, asked)
    assert made.dose == Ratio(1, 1)
    assert made.breaks == Ratio(1, 1)
    assert made.excused == ((MONDAY, "ill"),)
    assert made.rows[0].excused == "ill"
    assert made.rows[0].performances == 1, "what was done stays in view"

    holiday = review(rows, excused={TUESDAY: "holiday", TUESDAY + timedelta(days=9): "later"})
    assert holiday.excused == ((TUESDAY, "holiday"),)
    assert holiday.breaks == Ratio(0, 1)


def test_a_homework_break_done_in_part_is_half_a_session() -> None:
    homework = BreakKind.HOMEWORK
    rows = [
        break_row(Outcome.COMPLETED, kind=homework),
        break_row(Outcome.PARTIAL, kind=homework),
        break_row(Outcome.MISSED, kind=homework),
        break_row(Outcome.COMPLETED),
    ]
    assert review(rows).sessions == Ratio(1.5, 3)


def test_a_row_without_any_time_is_in_no_day() -> None:
    lost = break_row(Outcome.MISSED)
    lost = type(lost)(1, lost.kind, None, None, None, 0, 0, Outcome.MISSED)
    assert review([lost]).outcomes == ()
