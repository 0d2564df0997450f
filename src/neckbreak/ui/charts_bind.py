"""From a period's values to its charts: plot, summary, table and legend, worded once.

The Review page and the report call the same functions, so that a number cannot differ between
them. Nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from neckbreak.domain.adherence import Amounts, Evidence, Ratio
from neckbreak.ports.review_views import (
    DayState,
    DayView,
    ExerciseLine,
    PeriodView,
)
from neckbreak.ui.charts_bars import Bar, BarPlot
from neckbreak.ui.charts_base import Plot, Table
from neckbreak.ui.charts_map import Cell, MapPlot, Step
from neckbreak.words.language import spoken
from neckbreak.words.review_texts import (
    amount,
    excuse_text,
    initials,
    say_review,
    share_text,
    short_date,
)
from neckbreak.words.screens import day_name

Legend = tuple[tuple[str, str], ...]
DAY_MIN = 24 * 60
MOSTLY = 0.05
"""Amounts below this are rounding, not work."""

_SAID = {
    DayState.REST: "chart.is-rest",
    DayState.NO_PROGRAMME: "chart.no-programme",
    DayState.BLANK: "chart.is-blank",
    DayState.TO_COME: "chart.is-to-come",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart with everything said about it."""

    plot: Plot
    summary: str
    table: Table
    legend: Legend = ()


# --- done and prescribed ------------------------------------------------------------------------


def days_chart(view: PeriodView) -> Shown:
    """A bar for each day, with its evidence."""
    plot = BarPlot(tuple(_day_bar(day) for day in view.days))
    headings = ("day", "prescribed", "guided", "ended-early", "by-hand", "extra-done", "breaks")
    rows = tuple(_day_row(day) for day in view.days)
    return Shown(plot, dose_summary(view.dose.ratio), table_of("chart", headings, rows), _legend())


def weeks_chart(
    view: PeriodView, widest: float = 44.0, label: Callable[[date], str] = short_date
) -> Shown:
    """A bar for each week (or month, with another label), for reports."""
    bars = tuple(
        Bar(
            label(week.first_day),
            week.dose.denominator,
            _pieces(week.amounts),
            share_text(week.dose.share) if week.dose.share is not None else "",
            words=_of("chart.day.done", label(week.first_day), week.dose),
        )
        for week in view.weeks
    )
    headings = ("week", "prescribed", "guided", "ended-early", "by-hand", "extra-done")
    rows = tuple(
        (
            label(week.first_day),
            amount(week.dose.denominator),
            *_by_evidence(week.amounts),
            _more(week.amounts.extra),
        )
        for week in view.weeks
    )
    table = table_of("chart", headings, rows)
    return Shown(BarPlot(bars, widest), dose_summary(view.dose.ratio), table, _legend())


def dose_summary(dose: Ratio) -> str:
    """ "Dose 88 %, 33½ of 38."."""
    if dose.share is None:
        return say_review("chart.summary.blank")
    done, of = amount(dose.numerator), amount(dose.denominator)
    return say_review("chart.summary", share=share_text(dose.share), done=done, of=of)


def _legend() -> Legend:
    names = ("guided", "ended-early", "by-hand", "prescribed")
    return tuple((name, say_review(f"chart.{name}")) for name in names)


def _pieces(amounts: Amounts) -> tuple[tuple[Evidence, float], ...]:
    return (
        (Evidence.GUIDED, amounts.guided),
        (Evidence.ENDED_EARLY, amounts.ended_early),
        (Evidence.SELF_MARKED, amounts.self_marked),
    )


def _by_evidence(amounts: Amounts) -> tuple[str, ...]:
    return tuple(amount(part) for _, part in _pieces(amounts))


def _beyond(day: DayView) -> float:
    """What was done and fills no bar: on a day that asked nothing, everything."""
    amounts = day.amounts
    if day.state is DayState.ASKED:
        return amounts.extra
    return amounts.extra + amounts.other + amounts.done


def _more(value: float) -> str:
    return say_review("chart.extra", n=amount(value)) if value >= MOSTLY else ""


def _day_bar(day: DayView) -> Bar:
    label, amounts, words = day_name(day.day), day.amounts, day_words(day)
    extra = _more(_beyond(day))
    if day.state is DayState.ASKED and amounts.counted > 0:
        above = _ratio_text(amounts)
        return Bar(label, amounts.counted, _pieces(amounts), above, extra=extra, words=words)
    note = {DayState.REST: "chart.rest", DayState.EXCUSED: "chart.excused"}.get(day.state)
    return Bar(label, 0.0, note=say_review(note) if note else "", extra=extra, words=words)


def _ratio_text(amounts: Amounts) -> str:
    return say_review("chart.of", done=amount(amounts.done), of=amount(amounts.counted))


def _of(key: str, day: str, ratio: Ratio) -> str:
    done, of = amount(ratio.numerator), amount(ratio.denominator)
    return say_review(key, day=day, done=done, of=of)


def day_words(day: DayView) -> str:
    """A day in sentences: what was asked and done, how sure that is, its breaks."""
    name, amounts = day_name(day.day), day.amounts
    if day.state is DayState.ASKED:
        said = [_of("chart.day.done", name, Ratio(amounts.done, amounts.counted))]
    else:
        said = [say_review("chart.day.nothing", day=name, what=_what(day))]
    parts = {
        "guided": amounts.guided,
        "ended-early": amounts.ended_early,
        "by-hand": amounts.self_marked,
        "extra": amounts.extra,
        "other": amounts.other,
    }
    said += [
        say_review(f"chart.day.{name}", n=amount(part))
        for name, part in parts.items()
        if part >= MOSTLY
    ]
    if day.breaks.share is not None:
        said.append(_of("chart.day.breaks", name, day.breaks))
    return " ".join(said)


def _what(day: DayView) -> str:
    if day.state is DayState.EXCUSED:
        return say_review("chart.is-excused", why=excuse_text(day.excused))
    return say_review(_SAID[day.state]) if day.state in _SAID else ""


def _day_row(day: DayView) -> tuple[str, ...]:
    amounts, is_asked = day.amounts, day.state is DayState.ASKED
    asked = amount(amounts.counted) if is_asked else _what(day)
    done = _by_evidence(amounts) if is_asked else ("", "", "")
    breaks = "" if day.breaks.share is None else _plain(day.breaks)
    return (day_name(day.day), asked, *done, _more(_beyond(day)), breaks)


def _plain(ratio: Ratio) -> str:
    return say_review("chart.of", done=amount(ratio.numerator), of=amount(ratio.denominator))


# --- weeks as rows ------------------------------------------------------------------------------


def map_chart(view: PeriodView) -> Shown:
    """Four weeks of days."""
    weeks = tuple((short_date(week[0].day), map_cells(week)) for week in view.heat if week)
    days = [day for week in view.heat for day in week]
    full = sum(_step(day) is Step.FULL for day in days)
    legend = [("full", say_review("map.full")), ("some", say_review("map.some"))]
    legend.append(("rest", say_review("map.rest")))
    if any(day.state is DayState.EXCUSED for day in days):
        legend.append(("excused", say_review("map.excused")))
    rows = tuple((_dated(day), _told(day)) for day in days)
    table = table_of("chart", ("day", "done"), rows)
    names = _initials_of(view.heat)
    return Shown(MapPlot(names, weeks), say_review("map.summary", n=full), table, tuple(legend))


def _dated(day: DayView) -> str:
    return f"{spoken().weekday(day.day.isoweekday(), is_short=True)} {short_date(day.day)}"


def _told(day: DayView) -> str:
    """A day in one cell."""
    is_asked = day.state is DayState.ASKED and day.amounts.counted > 0
    parts = (_ratio_text(day.amounts) if is_asked else _what(day), _more(_beyond(day)))
    return " ".join(part for part in parts if part)


def _initials_of(heat: Sequence[Sequence[DayView]]) -> tuple[str, ...]:
    """In the order in which the weeks of this place run."""
    names = initials()
    return tuple(names[day.day.weekday()] for day in heat[0]) if heat and heat[0] else ()


def _step(day: DayView) -> Step:
    amounts = day.amounts
    match day.state:
        case DayState.EXCUSED:
            return Step.EXCUSED
        case DayState.ASKED if amounts.counted > 0:
            if amounts.done >= amounts.counted - 1e-6:
                return Step.FULL
            if day.is_kept:
                return Step.MOST
            if amounts.done >= MOSTLY:
                return Step.SOME
            return Step.BLANK if day.is_open else Step.NONE
        case _ if _beyond(day) >= MOSTLY:
            return Step.EXTRA
        case DayState.REST:
            return Step.REST
        case _:
            return Step.BLANK


def map_cells(days: Sequence[DayView]) -> tuple[Cell, ...]:
    """Days as cells of a map, in their order."""
    return tuple(_cell(day) for day in days)


def _cell(day: DayView) -> Cell:
    step = _step(day)
    count = ""
    if step in (Step.MOST, Step.SOME, Step.NONE):
        count = amount(day.amounts.done)
    elif step is Step.EXTRA:
        count = _more(_beyond(day))
    return Cell(step, count, day_words(day))


def exercise_table(lines: Sequence[ExerciseLine], names: Mapping[str, str]) -> Table:
    """Each prescription with what was asked and done; a blank share stays a dash."""
    headings = ("page.exercise", "chart.prescribed", "chart.done", "page.share", "page.stops")
    rows = tuple(
        (
            names.get(line.exercise, line.exercise),
            amount(line.dose.denominator),
            amount(line.dose.numerator),
            share_text(line.dose.share),
            str(line.stops),
        )
        for line in lines
    )
    return Table(tuple(say_review(key) for key in headings), rows)


def table_of(group: str, headings: Sequence[str], rows: tuple[tuple[str, ...], ...]) -> Table:
    return Table(tuple(say_review(f"{group}.{name}") for name in headings), rows)
