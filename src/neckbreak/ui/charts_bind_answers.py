"""Charts of what the person answered and of when breaks fit: pain, hours, reasons."""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.domain.adherence import Ratio
from neckbreak.ports.review_views import HourView, PainPoint, PainWeek, PeriodView
from neckbreak.ui.charts_base import Table
from neckbreak.ui.charts_bind import Shown, table_of
from neckbreak.ui.charts_breaks import Hour, HoursPlot, ReasonCount, ReasonsPlot
from neckbreak.ui.charts_pain import PainPlot
from neckbreak.ui.charts_pain import PainWeek as PlottedWeek
from neckbreak.words.review_texts import amount, mean_text, say_review, short_date, skip_text

DAY_MIN = 24 * 60


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
    return Shown(HoursPlot(hours), lead, table_of("hours", ("hour", "due", "kept"), rows)), lead


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
    table = table_of("skips", ("reason", "count"), rows)
    summary = say_review("skips.summary", n=sum(each.count for each in counts))
    return Shown(ReasonsPlot(counts), summary, table), " ".join(lead)
