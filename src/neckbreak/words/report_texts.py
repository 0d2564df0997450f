"""The report for a therapist in words: everything that stands on its page, and the plain summary.

`worded` makes of a period (`PeriodView`) a `Report` without numbers left to format, so that the
page, its preview and the summary say the same. What the person leaves out (`Parts`) is left out
here, and the report says that it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from neckbreak.domain.adherence import Amounts, Ratio
from neckbreak.domain.report_data import PARTS
from neckbreak.ports.review_views import ExerciseLine, Figure, PainPoint, PeriodView
from neckbreak.words.report_events import MOMENTS, check_ins, event_text, gaps
from neckbreak.words.report_parts import Names, Parts, say_report
from neckbreak.words.reports import day_text, period
from neckbreak.words.review_texts import (
    amount,
    mean_text,
    say_review,
    share_text,
    short_date,
    skip_text,
)
from neckbreak.words.screens import duration

RANKS: Final = {"stopped": 0, "red-answer": 0, "extra": 2}
"""Which events come first where a page has no room for all; the rest is 1."""

MOST_EXTRA: Final = 3
"""More days of extra work than these are said in one line."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report in words. `figures` are (label, number, sum); `lines` the exercise table
    below `headings`; `events` (day, sentence; newest first) and `rows` (what, sentence) are what
    is worth a look."""

    kind: str
    title: str
    lead: str
    figures: tuple[tuple[str, str, str], ...]
    headings: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    moments: str
    events: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, str], ...]
    message_title: str
    messages: tuple[str, ...]
    reading: str


def worded(view: PeriodView, names: Names, printed: date, parts: Parts | None = None) -> Report:
    """The report of a period."""
    parts = parts or Parts()
    person = parts.person.strip()
    span = period(view.first, view.last)
    title = say_report("report.title", name=person, period=span) if person else span
    from_name = say_report("report.message-from", name=person)
    notes = tuple(note.text for note in view.notes) if parts.has("notes") else ()
    return Report(
        say_report("report.kind"),
        title,
        _lead(view, names, printed),
        _figures(view, parts),
        _headings(parts),
        tuple(_line(line, names, parts) for line in view.exercises),
        _moments(view) if parts.has("pain") else "",
        tuple(_events(view, names, parts)),
        tuple(_rows(view, parts)),
        from_name if person else say_report("report.message"),
        tuple(say_report("report.quoted", text=text) for text in notes),
        _reading(view, parts),
    )


# --- head and figures ---------------------------------------------------------------------------


def _lead(view: PeriodView, names: Names, printed: date) -> str:
    said = [
        say_report(
            "report.programme",
            name=names.programmes.get(span.programme, span.programme),
            version=span.version,
        )
        for span in view.programmes
    ] or [say_report("report.no-programme")]
    if len(view.programmes) == 1:
        span = view.programmes[0]
        stages = [names.stages.get((span.programme, each), each) for each in span.stages]
        if stages:
            said.append(say_report("report.stages", stages=", ".join(stages)))
    authors = dict.fromkeys(names.authors.get(span.programme, "") for span in view.programmes)
    said += [author for author in authors if author]
    return " · ".join((*said, say_report("report.printed", day=day_text(printed))))


def _figures(view: PeriodView, parts: Parts) -> tuple[tuple[str, str, str], ...]:
    known = (("dose", view.dose), ("days", view.kept_days), ("breaks", view.breaks))
    made = [_figure(name, figure) for name, figure in known]
    if parts.has("pain"):
        made.append(_pain_figure(view))
    return tuple(made)


def _figure(name: str, figure: Figure) -> tuple[str, str, str]:
    label, ratio = say_report(f"report.{name}"), figure.ratio
    if ratio.share is None:
        return label, share_text(None), say_review(f"figure.{figure.reason}")
    done, of = amount(ratio.numerator), amount(ratio.denominator)
    count = round(ratio.denominator)
    words = say_report(f"report.{name}.sum", n=count, done=done, of=of)
    return label, share_text(ratio.share), words


def _pain_figure(view: PeriodView) -> tuple[str, str, str]:
    means = [week.mean for week in view.pain.weeks if week.mean is not None]
    label = say_report("report.pain")
    if not means:
        return label, "–", say_report("report.pain.none")
    number = mean_text(means[0])
    if len(means) > 1:
        number = say_report("report.from-to", first=number, last=mean_text(means[-1]))
    days = {point.at.day for week in view.pain.weeks for point in week.points}
    return label, number, say_report("report.pain.sum", n=len(days))


def _moments(view: PeriodView) -> str:
    """Mean answers before, during and after exercise, and the worst of all."""
    points = [point for week in view.pain.weeks for point in week.points]
    if not points:
        return ""
    means = {moment: mean_text(_mean(points, moment)) for moment in MOMENTS}
    worst = max(point.value for point in points)
    return say_report("report.moments", **means, worst=worst)


def _mean(points: Iterable[PainPoint], moment: str) -> float | None:
    values = [point.value for point in points if point.moment == moment]
    return sum(values) / len(values) if values else None


# --- the table ----------------------------------------------------------------------------------


def _headings(parts: Parts) -> tuple[str, ...]:
    last = ("stops", "red") if parts.has("pain") else ("stops",)
    return tuple(
        say_report(f"report.{name}") for name in ("exercise", "prescribed", "done", "share", *last)
    )


def _line(line: ExerciseLine, names: Names, parts: Parts) -> tuple[str, ...]:
    cells = (
        f"{names.exercise(line.exercise)}, {_dose(line)}",
        amount(line.dose.denominator),
        amount(line.dose.numerator),
        share_text(line.dose.share),
        str(line.stops),
    )
    return (*cells, str(line.red)) if parts.has("pain") else cells


def _dose(line: ExerciseLine) -> str:
    """ "8 × 5 s, 3 a day": as done last; only the number a day before it was ever done."""
    said = []
    if line.reps:
        sets = f"{line.sets} × " if line.sets and line.sets > 1 else ""
        hold = f" × {duration(line.hold_s)}" if line.hold_s else ""
        is_bare = not sets and not hold
        times = say_report("report.times", n=line.reps)
        said.append(times if is_bare else f"{sets}{line.reps}{hold}")
    return ", ".join((*said, say_report("report.a-day", n=line.per_day)))


# --- worth a look -------------------------------------------------------------------------------


def _events(view: PeriodView, names: Names, parts: Parts) -> Iterable[tuple[str, str]]:
    """Stops and red answers first, then changes, then extra work; each newest first."""
    if not parts.has("events"):
        return
    extra = [event for event in view.events if event.key == "extra"]
    told = [event for event in view.events if event.key != "extra" or len(extra) <= MOST_EXTRA]
    newest = sorted(told, key=lambda event: event.day, reverse=True)
    for event in sorted(newest, key=lambda event: RANKS.get(event.key, 1)):
        yield short_date(event.day), event_text(event, names, has_pain=parts.has("pain"))
    if len(extra) > MOST_EXTRA:
        yield say_report("report.extra"), say_report("report.extra.words", n=len(extra))


def _rows(view: PeriodView, parts: Parts) -> Iterable[tuple[str, str]]:
    if parts.has("events"):
        yield from gaps(view)
    if parts.has("skips") and (view.skips or view.held):
        said = [f"{skip_text(skip.key).lower()} {skip.count}" for skip in view.skips]
        if view.held:
            said.append(say_report("report.held", n=view.held))
        words = " · ".join(said)
        yield say_report("report.skipped"), words[:1].upper() + words[1:]
    ratio = view.sessions.ratio
    if ratio.share is not None:
        yield (
            say_report("report.sessions"),
            say_report("report.sessions.words", **_sides(ratio)),
        )
    if parts.has("pain"):
        yield from check_ins(view)


# --- how to read it -----------------------------------------------------------------------------


def _reading(view: PeriodView, parts: Parts) -> str:
    said = [say_report("read.formula")]
    if evidence := _evidence(view.quality.amounts):
        said.append(say_report("read.evidence", parts=", ".join(evidence)))
    if parts.has("pain"):
        said.append(say_report("read.pain"))
    quality = view.quality
    if quality.corrected:
        said.append(say_report("read.corrected", n=quality.corrected))
    blank = quality.blank_days
    said.append(say_report("read.blank", n=blank) if blank else say_report("read.no-blank"))
    if gone := [say_report(f"part.{part}") for part in PARTS if not parts.has(part)]:
        said.append(say_report("read.left-out", parts=", ".join(gone)))
    return " ".join((*said, say_report("read.local")))


def _evidence(amounts: Amounts) -> list[str]:
    if amounts.done <= 0:
        return []
    levels = {
        "guided": amounts.guided,
        "ended-early": amounts.ended_early,
        "by-hand": amounts.self_marked,
    }
    return [
        say_report(f"read.{name}", share=share_text(part / amounts.done))
        for name, part in levels.items()
        if part > 0
    ]


def _sides(ratio: Ratio) -> dict[str, str]:
    return {
        "done": amount(ratio.numerator),
        "of": amount(ratio.denominator),
        "share": share_text(ratio.share),
    }


# --- the plain summary ----------------------------------------------------------------------------


def summary_text(view: PeriodView, names: Names, printed: date, parts: Parts | None = None) -> str:
    """The report as plain text, for pasting into notes; one fact a line."""
    parts = parts or Parts()
    report = worded(view, names, printed, parts)
    lines = [f"{report.kind}: {report.title}", report.lead, ""]
    known = (("dose", view.dose), ("days", view.kept_days), ("breaks", view.breaks))
    for name, figure in known:
        if figure.share is None:
            lines.append(say_report("summary.blank", what=say_report(f"report.{name}")))
        else:
            lines.append(say_report(f"summary.{name}", **_sides(figure.ratio)))
    if parts.has("pain"):
        means = ", ".join(f"{short_date(w.first_day)} {mean_text(w.mean)}" for w in view.pain.weeks)
        lines += [say_report("summary.pain", means=means), *filter(None, (report.moments,))]
    lines += [
        say_report(
            "summary.line",
            what=names.exercise(line.exercise),
            stops=line.stops,
            **_sides(line.dose),
        )
        for line in view.exercises
    ]
    if found := (*report.events, *report.rows):
        lines += ["", say_report("summary.worth")]
        lines += [say_report("summary.event", day=day, what=words) for day, words in found]
    lines += [say_report("summary.note", text=text) for text in report.messages]
    return "\n".join((*lines, "", report.reading, ""))
