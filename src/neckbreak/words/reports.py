"""A period's figures as sentences for the command line and for reports.

Every figure says both of its sides; a period in which nothing was asked has a sentence of its own
and no percentage, because blank is not zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from neckbreak.domain.adherence import AdherenceReview, Outcome, Ratio

OUTCOMES: Final = {
    Outcome.COMPLETED: "completed",
    Outcome.PARTIAL: "done in part",
    Outcome.INTERRUPTED: "ended early",
    Outcome.SKIPPED: "skipped",
    Outcome.MISSED: "not answered",
    Outcome.NATURAL: "rested away from the computer",
    Outcome.STOPPED_FOR_PAIN: "stopped for pain",
    Outcome.HELD: "held back and not counted",
}

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def review_lines(review: AdherenceReview) -> tuple[str, ...]:
    """The period, its figures, and what explains them; one sentence a line."""
    lines = [
        f"{period(review.from_day, review.to_day)}.",
        _figure(review.breaks, "Breaks taken", "No breaks were due", "due"),
        _figure(review.micro, "Microbreaks taken", "No microbreaks were due", "due"),
        _figure(review.dose, "Exercises done", "No exercises were prescribed", "prescribed"),
        _figure(
            review.days,
            "Days with at least 80 % of their exercises",
            "No days with prescribed exercises",
            "such days",
        ),
    ]
    if review.outcomes:
        counted = ", ".join(f"{count} {OUTCOMES[outcome]}" for outcome, count in review.outcomes)
        lines.append(f"Breaks that were due: {counted}.")
    if review.pain_stops:
        lines.append(f"Stopped for pain: {_times(review.pain_stops)}.")
    if review.excused:
        lines.append(f"Excused and not counted: {_excused(review.excused)}.")
    return tuple(lines)


def dose_line(done: float, asked: int) -> str:
    """Today's exercises, for `neckbreak status`."""
    return _figure(
        Ratio(done, asked), "Exercises done today", "No exercises are prescribed today", "asked"
    )


def halves(value: float) -> str:
    """A count shown to a half, rounded down, so that nothing looks done before it is."""
    steps = int(value * 2 + 1e-9)
    return f"{steps // 2}" if steps % 2 == 0 else f"{steps / 2:.1f}"


def percent(ratio: Ratio) -> str | None:
    """A share as whole percent; None for a blank. 100 % means all of it, 0 % means none."""
    share = ratio.share
    if share is None:
        return None
    if 0.0 < share < 1.0 - 1e-9:
        return f"{min(99, max(1, round(share * 100)))} %"
    return f"{round(share * 100)} %"


def day_text(day: date) -> str:
    """A date nobody misreads: 2 March 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period(first: date, last: date) -> str:
    """One day or a closed range, with no more words than needed."""
    if first == last:
        return day_text(first)
    if first.year != last.year:
        return f"{day_text(first)} to {day_text(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} to {day_text(last)}"
    return f"{first.day} to {day_text(last)}"


def _figure(ratio: Ratio, what: str, blank: str, of: str) -> str:
    share = percent(ratio)
    if share is None:
        return f"{blank}."
    both = f"{halves(ratio.numerator)} of {halves(ratio.denominator)}"
    return f"{what}: {both} {of} ({share})."


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _excused(days: Iterable[tuple[date, str]]) -> str:
    return ", ".join(f"{day_text(day)} ({why})" if why else day_text(day) for day, why in days)
