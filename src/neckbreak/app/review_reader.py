"""Reads a range of days from the record and composes its `PeriodView`; changes nothing.

Everything is read once for the period and the four weeks of the map together, with the corrections
applied. The parts themselves are pure: `domain.adherence_figures` and `domain.review_*`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from neckbreak.domain.adherence import (
    AdherenceReview,
    Amounts,
    BreakRow,
    Corrected,
    CorrectionRow,
    EntryRow,
    Evidence,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    Ratio,
    break_day,
    summarise,
    total,
)
from neckbreak.domain.adherence_corrections import as_pain_stands
from neckbreak.domain.adherence_excuses import locked_days
from neckbreak.domain.review_days import (
    WEEK,
    DayFacts,
    active_days,
    day_views,
    days_between,
    heat_begin,
    in_weeks,
    longest_gap,
    week_begin,
    weeks_kept,
)
from neckbreak.domain.review_figures import Figures, in_state
from neckbreak.domain.review_pain import baseline, break_pain, pain_points, pain_trend
from neckbreak.domain.review_parts import (
    Work,
    counted_breaks,
    events,
    exercise_lines,
    held_breaks,
    hours_view,
    programme_spans,
    skip_reasons,
)
from neckbreak.domain.review_says import Told, statements
from neckbreak.domain.review_types import (
    DayState,
    DayView,
    PainPoint,
    PainTrend,
    PeriodKind,
    PeriodView,
    Quality,
    WeekView,
)
from neckbreak.domain.review_words import CHECK_IN, NOTE, WHY_SKIPPED, Note, check_in
from neckbreak.domain.soreness import sore_days
from neckbreak.domain.symptoms import DEFAULT_LIMITS, PainLimits
from neckbreak.ports.records import Records

BASELINE_READ_DAYS: Final = 35
"""Four weeks in which a baseline may begin, and its seven days."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Which days to read, and what is known beside the record."""

    kind: PeriodKind
    first: date
    last: date
    today: date
    first_weekday: int
    working_weekdays: Collection[int]
    limits: PainLimits = DEFAULT_LIMITS

    @property
    def heat_first(self) -> date:
        """The first day of the four-week map."""
        return heat_begin(self.last, self.today, self.first_weekday)

    @property
    def heat_last(self) -> date:
        """The last day of the four-week map."""
        return self.heat_first + timedelta(days=4 * WEEK - 1)

    @property
    def read_first(self) -> date:
        """Period and map together; one week more tells rest from having no programme."""
        return min(self.first, self.heat_first)

    @property
    def read_last(self) -> date:
        """Period and map together."""
        return max(self.last, self.heat_last)


@dataclass(frozen=True, slots=True)
class Rows:
    """What the record holds for a frame, as it stands."""

    breaks: Sequence[BreakRow]
    performances: Sequence[PerformanceRow]
    prescribed: Sequence[PrescribedDay]
    pain: Sequence[PainRow]
    pain_was: Mapping[int, int]
    entries: Sequence[EntryRow]
    excused: Mapping[date, str]
    began: date | None
    corrected: int

    def of(self, kind: str) -> Iterable[EntryRow]:
        """The entries of a kind, oldest first."""
        return (each for each in self.entries if each.kind == kind)


def read_rows(records: Records, frame: Frame) -> Rows:
    """Read everything of a frame."""
    first, last = frame.read_first, frame.read_last
    answered = records.pain(first, last)
    corrections = records.corrections(Corrected.PAIN, first, last)
    pain = as_pain_stands(answered, corrections)
    was = {row.id: row.value for row in answered}
    excused = locked_days(records.screenings(first, last), days_between(first, last))
    excused.update({row.day: row.reason or "" for row in records.excused(first, last)})
    return Rows(
        records.breaks(first, last),
        records.performances(first, last),
        records.prescribed(first - timedelta(days=WEEK), last),
        pain,
        {row.id: was[row.id] for row in pain if row.value != was[row.id]},
        records.entries(None, first, last),
        excused,
        records.first_day(),
        _corrected_events(records, frame, corrections),
    )


def _corrected_events(records: Records, frame: Frame, pain: Sequence[CorrectionRow]) -> int:
    rows = [*pain]
    for event in (Corrected.BREAK, Corrected.PERFORMANCE):
        rows += records.corrections(event, frame.first, frame.last)
    return len({(row.event, row.event_id) for row in rows})


def compose(records: Records, frame: Frame) -> PeriodView:
    """The view of a period; `suggestion` is left None for the use case to fill."""
    return _Composer(records, frame).view()


class _Composer:
    """One reading of the record, and the parts made of it."""

    def __init__(self, records: Records, frame: Frame) -> None:
        self._records = records
        self._frame = frame
        self._rows = read_rows(records, frame)
        self._days = self._day_views()
        self._period = self._summary(frame.first, frame.last)
        self._work = self._work_within()

    def view(self) -> PeriodView:
        """Everything together."""
        frame, rows, period = self._frame, self._rows, self._period
        days = self._between(frame.first, frame.last)
        heat = in_weeks(self._between(frame.heat_first, frame.heat_last))
        breaks = [row for row in rows.breaks if frame.first <= _day(row) <= frame.last]
        excused = {day for day, _ in period.excused}
        counted = counted_breaks(breaks, excused)
        pain, hours, gap = self._pain(), hours_view(counted), longest_gap(days)
        dose, kept = period.dose, period.days
        told = Told(dose, kept, days, pain, hours, gap, period.pain_stops, counted)
        figures = Figures(period, days, self._is_empty())
        return PeriodView(
            kind=frame.kind,
            first=frame.first,
            last=frame.last,
            today=frame.today,
            is_open=frame.first <= frame.today <= frame.last,
            has_earlier=rows.began is not None and rows.began < frame.first,
            has_later=frame.last < frame.today,
            breaks=figures.breaks(),
            micro=figures.plain(period.micro),
            dose=figures.dose(),
            kept_days=figures.kept_days(),
            sessions=figures.plain(period.sessions),
            weeks_kept=figures.plain(weeks_kept(heat, frame.today)),
            days=days,
            heat=heat,
            weeks=self._weeks(days),
            pain=pain,
            hours=hours,
            skips=skip_reasons(counted, self._told_reasons()),
            held=held_breaks(breaks),
            outcomes=period.outcomes,
            exercises=exercise_lines(self._work),
            gap=gap,
            rest_days=in_state(days, DayState.REST),
            excused_days=period.excused,
            blank_days=in_state(days, DayState.BLANK),
            pain_stops=period.pain_stops,
            statements=statements(told),
            suggestion=None,
            events=events(self._work, days),
            notes=tuple(_note(each) for each in rows.of(NOTE) if self._is_within(each.at.day)),
            check_ins=tuple(
                check_in(each) for each in rows.of(CHECK_IN) if self._is_within(each.at.day)
            ),
            programmes=programme_spans(self._work.prescribed),
            quality=self._quality(days),
        )

    # --- reading ----------------------------------------------------------------------------

    def _summary(self, first: date, last: date) -> AdherenceReview:
        rows = self._rows
        return summarise(
            rows.breaks,
            rows.performances,
            rows.prescribed,
            first,
            last,
            excused=rows.excused,
            open_day=self._frame.today,
        )

    def _day_views(self) -> dict[date, DayView]:
        frame, rows = self._frame, self._rows
        sore = sore_days(rows.entries)
        facts = DayFacts(
            frame.today,
            rows.began,
            active_days(rows.breaks, rows.performances, rows.pain),
            frozenset(row.day for row in rows.prescribed),
            frame.working_weekdays,
            dict.fromkeys(sore, ("sore",)),
        )
        reviewed = self._summary(frame.read_first, frame.read_last).rows
        return {each.day: each for each in day_views(reviewed, facts)}

    def _between(self, first: date, last: date) -> tuple[DayView, ...]:
        return tuple(self._days[day] for day in days_between(first, last))

    def _is_within(self, day: date) -> bool:
        return self._frame.first <= day <= self._frame.last

    def _is_empty(self) -> bool:
        began = self._rows.began
        return began is None or began > self._frame.last

    def _work_within(self) -> Work:
        rows = self._rows
        return Work(
            [row for row in rows.prescribed if self._is_within(row.day)],
            [row for row in rows.performances if self._is_within(row.at.day)],
            break_pain(rows.pain, self._frame.limits),
            {day for day, _ in self._period.excused},
            self._frame.today,
        )

    # --- parts ------------------------------------------------------------------------------

    def _pain(self) -> PainTrend:
        frame, rows = self._frame, self._rows
        points = pain_points(rows.pain, rows.pain_was)
        begins = [frame.heat_first + timedelta(weeks=n) for n in range(4)]
        since = self._since()
        base = baseline(self._first_points(since), since)
        return pain_trend(points, begins, base)

    def _since(self) -> date | None:
        """Since when the programme asked for last has been followed."""
        asked = [row for row in self._rows.prescribed if row.day <= self._frame.last]
        if not asked:
            return None
        newest = max(asked, key=lambda row: row.day)
        return self._records.programme_since(newest.programme, newest.day)

    def _first_points(self, since: date | None) -> tuple[PainPoint, ...]:
        if since is None:
            return ()
        until = since + timedelta(days=BASELINE_READ_DAYS)
        rows = self._records.pain(since, until)
        corrections = self._records.corrections(Corrected.PAIN, since, until)
        return pain_points(as_pain_stands(rows, corrections), {})

    def _weeks(self, days: Sequence[DayView]) -> tuple[WeekView, ...]:
        """The period by weeks, which may begin and end in mid-week."""
        by_week: dict[date, list[DayView]] = {}
        for each in days:
            by_week.setdefault(week_begin(each.day, self._frame.first_weekday), []).append(each)
        reviewed = {row.day: row for row in self._period.rows}
        weeks = []
        for begin, inside in by_week.items():
            rows = [reviewed[each.day] for each in inside]
            kept = [each.is_kept for each in inside if each.is_kept is not None]
            amounts = Amounts()
            for each in inside:
                amounts = amounts.plus(each.amounts)
            weeks.append(
                WeekView(
                    begin,
                    total(row.dose for row in rows),
                    Ratio(sum(kept), len(kept)),
                    total(row.breaks for row in rows),
                    amounts,
                )
            )
        return tuple(weeks)

    def _told_reasons(self) -> dict[int, str]:
        told = {}
        for each in self._rows.of(WHY_SKIPPED):
            data = dict(each.data)
            if isinstance(data.get("break"), int) and data.get("reason"):
                told[int(str(data["break"]))] = str(data["reason"])
        return told

    def _quality(self, days: Sequence[DayView]) -> Quality:
        amounts = Amounts()
        for each in days:
            amounts = amounts.plus(each.amounts)
        by_hand = sum(row.evidence is Evidence.SELF_MARKED for row in self._work.performances)
        blank = len(in_state(days, DayState.BLANK))
        return Quality(amounts, by_hand, self._rows.corrected, blank)


def _day(row: BreakRow) -> date:
    return break_day(row) or date.min


def _note(entry: EntryRow) -> Note:
    return Note(entry.id, entry.at, str(dict(entry.data).get("text") or ""))
