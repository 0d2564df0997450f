"""From a period's values to its charts: plot, summary, table and legend, worded once.

The Review page and the report call the same functions, so that a number cannot differ between
them. Nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.domain.adherence import Amounts, Evidence, Ratio
from neckbreak.ports.review_views import (
    DayState,
    DayView,
    HourView,
    PainPoint,
    PainWeek,
    PeriodView,
)
from neckbreak.ui.charts_bars import Bar, BarPlot
from neckbreak.ui.charts_base import Plot, Table
from neckbreak.ui.charts_breaks import Hour, HoursPlot, ReasonCount, ReasonsPlot
from neckbreak.ui.charts_map import Cell, MapPlot, Step
from neckbreak.ui.charts_pain import PainPlot
from neckbreak.ui.charts_pain import PainWeek as PlottedWeek
from neckbreak.words.language import spoken
from neckbreak.words.review_texts import (
    amount,
    excuse_text,
    initials,
    mean_text,
    say_review,
    share_text,
    short_date,
    skip_text,
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
    return Shown(plot, dose_summary(view.dose.ratio), _table("chart", headings, rows), _legend())


def weeks_chart(view: PeriodView, widest: float = 44.0) -> Shown:
    """A bar for each week, for reports."""
    bars = tuple(
        Bar(
            short_date(week.first_day),
            week.dose.denominator,
            _pieces(week.amounts),
            share_text(week.dose.share) if week.dose.share is not None else "",
            words=_of("chart.day.done", short_date(week.first_day), week.dose),
        )
        for week in view.weeks
    )
    headings = ("week", "prescribed", "guided", "ended-early", "by-hand", "extra-done")
    rows = tuple(
        (
            short_date(week.first_day),
            amount(week.dose.denominator),
            *_by_evidence(week.amounts),
            _more(week.amounts.extra),
        )
        for week in view.weeks
    )
    table = _table("chart", headings, rows)
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


# --- pain ---------------------------------------------------------------------------------------


def pain_chart(view: PeriodView, shows_dots: bool = True) -> Shown:
    """Four weeks of answers, their range, mean, and the baseline."""
    trend = view.pain
    baseline = trend.baseline.mean if trend.baseline is not None else None
    weeks = tuple(_plotted(week) for week in trend.weeks)
    legend: list[tuple[str, str]] = []
    if any(week.points for week in trend.weeks):
        names = ("answer", "mean", "range") if shows_dots else ("mean", "range")
        legend = [(name, say_review(f"pain.{name}")) for name in names]
        if baseline is not None:
            legend.append(("baseline", say_review("pain.baseline", mean=mean_text(baseline))))
    legend.append(("", say_review("pain.no-dot")))
    headings = ("answers", "mean", "low", "high")
    rows = tuple(
        (
            short_date(week.first_day),
            str(len(_usual(week))),
            mean_text(week.mean),
            "–" if week.lowest is None else str(week.lowest),
            "–" if week.highest is None else str(week.highest),
        )
        for week in trend.weeks
    )
    table = Table(
        (say_review("chart.week"), *(say_review(f"pain.{each}") for each in headings)), rows
    )
    plot = PainPlot(weeks, baseline, shows_dots)
    return Shown(plot, change_text(view) or say_review("pain.none"), table, tuple(legend))


def change_text(view: PeriodView) -> str:
    """ "Down 1.6 in 4 weeks"; empty unless both ends have answers."""
    change, count = view.pain.change, len(view.pain.weeks)
    if change is None:
        return ""
    if abs(change) < 0.05:
        return say_review("pain.same", n=count)
    key = "pain.down" if change < 0 else "pain.up"
    return say_review(key, by=f"{abs(change):.1f}", n=count)


def _usual(week: PainWeek) -> tuple[PainPoint, ...]:
    """Answers given during exercise stand apart and are in no mean."""
    return tuple(point for point in week.points if point.moment != "during")


def _plotted(week: PainWeek) -> PlottedWeek:
    label, points = short_date(week.first_day), _usual(week)
    if not points or week.mean is None:
        return PlottedWeek(label, words=say_review("pain.week.none", day=label))
    words = say_review(
        "pain.week",
        day=label,
        n=len(points),
        mean=mean_text(week.mean),
        low=week.lowest,
        high=week.highest,
    )
    answers = tuple((_place(week, point), point.value) for point in points)
    return PlottedWeek(label, answers, week.mean, mean_text(week.mean), words)


def _place(week: PainWeek, point: PainPoint) -> float:
    """Where in its week an answer was given, 0 to 1, by the person's own clock."""
    days = (point.at.day - week.first_day).days
    minutes = (point.at.utc_ms // 60_000 + point.at.offset_min) % DAY_MIN
    return min(1.0, max(0.0, (days + minutes / DAY_MIN) / 7))


# --- weeks, hours, reasons ------------------------------------------------------------------------


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
    table = _table("chart", ("day", "done"), rows)
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


def hours_chart(view: PeriodView) -> tuple[Shown, str]:
    """Breaks by hour, and one sentence on the easiest and the hardest."""
    found = view.hours
    telling = tuple(hour.hour for hour in (found.easiest, found.hardest) if hour is not None)
    hours = tuple(_hour(hour, hour.hour in telling) for hour in _between(found.hours))
    if found.easiest is not None and found.hardest is not None:
        lead = say_review("hours.lead", easy=found.easiest.hour, hard=found.hardest.hour)
    else:
        lead = say_review("hours.few" if found.hours else "hours.none")
    rows = tuple(
        (f"{hour.hour}:00", amount(hour.breaks.denominator), amount(hour.breaks.numerator))
        for hour in found.hours
    )
    return Shown(HoursPlot(hours), lead, _table("hours", ("hour", "due", "kept"), rows)), lead


def _between(hours: Sequence[HourView]) -> tuple[HourView, ...]:
    """Hours without a break in the middle of the day are kept as gaps, so that time stays even."""
    known = {hour.hour: hour for hour in hours}
    if not known:
        return ()
    return tuple(
        known.get(hour, HourView(hour, Ratio())) for hour in range(min(known), max(known) + 1)
    )


def _hour(hour: HourView, is_telling: bool) -> Hour:
    ratio = hour.breaks
    done, of = amount(ratio.numerator), amount(ratio.denominator)
    above = say_review("chart.slash", done=done, of=of) if is_telling else ""
    words = say_review("hours.words", hour=hour.hour, done=done, of=of) if ratio.denominator else ""
    return Hour(str(hour.hour), ratio.denominator, ratio.numerator, above, words)


def reasons_chart(view: PeriodView) -> tuple[Shown, str]:
    """Why breaks did not fit, and how many were held back."""
    counts = tuple(
        ReasonCount(
            skip_text(skip.key),
            skip.count,
            say_review("skips.words", reason=skip_text(skip.key), n=skip.count),
        )
        for skip in view.skips
    )
    rows = tuple((each.label, str(each.count)) for each in counts)
    lead = [] if counts else [say_review("skips.none")]
    if view.held:
        lead.append(say_review("skips.held", n=view.held))
    table = _table("skips", ("reason", "count"), rows)
    summary = say_review("skips.summary", n=sum(each.count for each in counts))
    return Shown(ReasonsPlot(counts), summary, table), " ".join(lead)


def _table(group: str, headings: Sequence[str], rows: tuple[tuple[str, ...], ...]) -> Table:
    return Table(tuple(say_review(f"{group}.{name}") for name in headings), rows)
