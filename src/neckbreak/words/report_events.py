"""What is worth a look in a report: stops, changes, gaps, excused days, monthly answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from neckbreak.domain.adherence import Data
from neckbreak.ports.review_views import Event, PeriodView
from neckbreak.words.report_parts import Names, say_report
from neckbreak.words.report_sentences import SENTENCES
from neckbreak.words.reports import period
from neckbreak.words.review_texts import amount, excuse_text, short_date, stop_text

MOMENTS: Final = ("before", "during", "after")


def gaps(view: PeriodView) -> Iterable[tuple[str, str]]:
    """The longest gap, and excused days that no event tells."""
    if view.gap is not None:
        gap = view.gap
        span = period(gap.from_day, gap.to_day)
        words = say_report("report.gap.words", n=gap.days, period=span)
        yield say_report("report.gap"), words
    told = {event.day for event in view.events if event.key == "excused"}
    if view.excused_days and not told:
        days = ", ".join(
            f"{short_date(day)} ({excuse_text(why)})" for day, why in view.excused_days
        )
        yield say_report("report.excused"), say_report("report.excused.words", days=days)


def check_ins(view: PeriodView) -> Iterable[tuple[str, str]]:
    """The monthly answers, by their day."""
    for each in view.check_ins:
        said = []
        if each.change is not None:
            said.append(say_report("report.change", n=f"{each.change:+d}".replace("-", "−")))
        if each.activity and each.score is not None:
            said.append(say_report("report.activity", activity=each.activity, n=each.score))
        if said:
            yield short_date(each.at.day), " ".join(said)


def event_text(event: Event, names: Names, *, has_pain: bool = True) -> str:
    """One event in a sentence or two."""
    data = dict(event.data)
    pain = _pain_of(event.data) if has_pain else ""
    match event.key:
        case "stopped":
            words = say_report(
                "event.stopped",
                exercise=names.exercise(str(data["exercise"])),
                reason=stop_text(str(data["reason"])),
            )
            return f"{words} {pain}".strip()
        case "red-answer":
            exercise = names.exercise(str(data["exercises"]))
            return f"{say_report('event.red-answer', exercise=exercise)} {pain}".strip()
        case "stage":
            key = str(data["programme"])
            ends = {end: names.stages.get((key, str(data[end])), data[end]) for end in _ENDS}
            return say_report("event.stage", **ends)
        case "programme":
            ends = {end: names.programmes.get(str(data[end]), data[end]) for end in _ENDS}
            return say_report("event.programme", **ends)
        case "version":
            return say_report("event.version", **{end: data[end] for end in _ENDS})
        case "extra":
            where = f"event.extra.{data['on']}"
            key = where if where in SENTENCES else "event.extra"
            return say_report(key, amount=amount(_number(data["amount"])))
        case _:
            return _excused(data)


_ENDS: Final = ("from", "to")


def _excused(data: Mapping[str, object]) -> str:
    to = short_date(date.fromisoformat(str(data["to"])))
    reason = excuse_text(str(data["reason"]))
    return say_report("event.excused", n=data["days"], reason=reason, to=to)


def _pain_of(data: Data) -> str:
    """ "Pain before 3, during 6." of the answers there are."""
    known = [
        say_report(f"event.{name}", n=value)
        for name, value in data
        if name in MOMENTS and value is not None
    ]
    return say_report("event.pain", pain=", ".join(known)) if known else ""


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
