"""A period's figures as sentences for the command line and for reports.

Every figure says both of its sides; a period in which nothing was asked has a sentence of its own
and no percentage, because blank is not zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from neckbreak.domain.adherence import AdherenceReview, Outcome, Ratio
from neckbreak.words.language import entry, spoken
from neckbreak.words.screens import English, Say, Sentence

OUTCOMES: Final[Mapping[str, str]] = {
    Outcome.COMPLETED.value: "completed",
    Outcome.PARTIAL.value: "done in part",
    Outcome.INTERRUPTED.value: "ended early",
    Outcome.SKIPPED.value: "skipped",
    Outcome.MISSED.value: "not answered",
    Outcome.NATURAL.value: "rested away from the computer",
    Outcome.STOPPED_FOR_PAIN.value: "stopped for pain",
    Outcome.HELD.value: "held back and not counted",
}
"""How a due break ended, by the value of its outcome."""

SENTENCES: Final[Mapping[str, Sentence]] = {
    "figure.breaks": "Breaks taken: {done} of {asked} due ({share}).",
    "figure.breaks.blank": "No breaks were due.",
    "figure.micro": "Microbreaks taken: {done} of {asked} due ({share}).",
    "figure.micro.blank": "No microbreaks were due.",
    "figure.dose": "Exercises done: {done} of {asked} prescribed ({share}).",
    "figure.dose.blank": "No exercises were prescribed.",
    "figure.days": (
        "Days with at least 80 % of their exercises: {done} of {asked} such days ({share})."
    ),
    "figure.days.blank": "No days with prescribed exercises.",
    "figure.today": "Exercises done today: {done} of {asked} asked ({share}).",
    "figure.today.blank": "No exercises are prescribed today.",
    "report.outcomes": "Breaks that were due: {counts}.",
    "report.count": "{n} {outcome}",
    "report.pain-stops": ("Stopped for pain: once.", "Stopped for pain: {n} times."),
    "report.excused": "Excused and not counted: {days}.",
    "report.excused.why": "{day} ({why})",
    "period.range": "{first} to {last}",
}

_say: Final[Say] = English(SENTENCES)


def review_lines(review: AdherenceReview) -> tuple[str, ...]:
    """The period, its figures, and what explains them; one sentence a line."""
    lines = [
        f"{period(review.from_day, review.to_day)}.",
        _figure("breaks", review.breaks),
        _figure("micro", review.micro),
        _figure("dose", review.dose),
        _figure("days", review.days),
    ]
    if review.outcomes:
        counts = ", ".join(
            _say("report.count", n=count, outcome=entry(OUTCOMES, outcome.value))
            for outcome, count in review.outcomes
        )
        lines.append(_say("report.outcomes", counts=counts))
    if review.pain_stops:
        lines.append(_say("report.pain-stops", n=review.pain_stops))
    if review.excused:
        lines.append(_say("report.excused", days=_excused(review.excused)))
    return tuple(lines)


def dose_line(done: float, asked: int) -> str:
    """Today's exercises, for `neckbreak status`."""
    return _figure("today", Ratio(done, asked))


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
    return spoken().full_date(day)


def period(first: date, last: date) -> str:
    """One day or a closed range, with no more words than needed."""
    if first == last:
        return day_text(first)
    begin = day_text(first) if first.year != last.year else spoken().day_and_month(first)
    end = day_text(last)
    if (first.year, first.month) == (last.year, last.month) and end.startswith(f"{last.day} "):
        begin = f"{first.day}"
    return _say("period.range", first=begin, last=end)


def _figure(name: str, ratio: Ratio) -> str:
    share = percent(ratio)
    if share is None:
        return _say(f"figure.{name}.blank")
    done, asked = halves(ratio.numerator), halves(ratio.denominator)
    return _say(f"figure.{name}", done=done, asked=asked, share=share)


def _excused(days: Iterable[tuple[date, str]]) -> str:
    return ", ".join(
        _say("report.excused.why", day=day_text(day), why=why) if why else day_text(day)
        for day, why in days
    )
