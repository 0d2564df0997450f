"""Parts of a review beside its figures: hours, reasons for skipping, exercises, programmes, events.

Each is a pure function of rows as they stand, in any order. Breaks and exercises of excused days
are in none of the counts, as they are in no figure.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise
from typing import Final

from neckbreak.domain.adherence import (
    Amounts,
    BreakKind,
    BreakRow,
    Outcome,
    PerformanceRow,
    PrescribedDay,
    Ratio,
    Stamp,
    break_day,
    break_ratio,
    is_pain_stop,
    prescription_amounts,
)
from neckbreak.domain.review_pain import BreakPain
from neckbreak.domain.review_types import (
    DayState,
    DayView,
    Event,
    ExerciseLine,
    HoursView,
    HourView,
    ProgrammeSpan,
    SkipReason,
)
from neckbreak.domain.symptoms import Response

MS_PER_MIN: Final = 60_000
LEAST_FOR_AN_HOUR: Final = 3
"""Breaks due in an hour before it is called easiest or hardest."""

LEAST_BEFORE_A_STEP: Final = 3
"""Days of a programme before a change of stage can be told from stages that take turns."""

NO_REASON: Final = "no-reason"
_PLANNER: Final = frozenset({"skipped", "skipped-early"})
"""What the planner writes as the reason of a skip: it says how, not why."""


def local_hour(stamp: Stamp) -> int:
    """The hour on the person's clock then, 0 to 23."""
    return (stamp.utc_ms // MS_PER_MIN + stamp.offset_min) // 60 % 24


def counted_breaks(breaks: Iterable[BreakRow], excused: Collection[date]) -> tuple[BreakRow, ...]:
    """Exercise breaks that count: due, over, not held, not on an excused day."""
    return tuple(
        row
        for row in breaks
        if row.due is not None
        and row.outcome not in (None, Outcome.HELD)
        and row.kind is not BreakKind.MICRO
        and break_day(row) not in excused
    )


def hours_view(counted: Iterable[BreakRow]) -> HoursView:
    """Counted breaks by the local hour in which they were due."""
    by_hour: dict[int, list[BreakRow]] = defaultdict(list)
    for row in counted:
        assert row.due is not None
        by_hour[local_hour(row.due)].append(row)
    hours = tuple(HourView(hour, break_ratio(by_hour[hour])) for hour in sorted(by_hour))
    judged = [each for each in hours if each.breaks.denominator >= LEAST_FOR_AN_HOUR]
    if not judged:
        return HoursView(hours)
    easiest = max(judged, key=lambda each: (each.breaks.share or 0.0, each.breaks.denominator))
    hardest = min(judged, key=lambda each: (each.breaks.share or 0.0, -each.breaks.denominator))
    if easiest.breaks.share == hardest.breaks.share:
        return HoursView(hours)
    return HoursView(hours, easiest, hardest)


def skip_reasons(counted: Iterable[BreakRow], told: Mapping[int, str]) -> tuple[SkipReason, ...]:
    """Why breaks were skipped, most frequent first; `told` are reasons given later, by break."""
    counts: Counter[str] = Counter()
    for row in counted:
        if row.outcome is Outcome.SKIPPED:
            written = None if row.reason in _PLANNER else row.reason
            counts[told.get(row.id) or written or NO_REASON] += 1
    order = sorted(counts.items(), key=lambda pair: (pair[0] == NO_REASON, -pair[1], pair[0]))
    return tuple(SkipReason(key, count) for key, count in order)


def held_breaks(breaks: Iterable[BreakRow]) -> int:
    """Breaks never offered because of a hold; they are in no figure."""
    return sum(row.outcome is Outcome.HELD for row in breaks)


# --- exercises ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Work:
    """The exercise side of a period: what was asked and what was done, and how breaks felt."""

    prescribed: Sequence[PrescribedDay]
    performances: Sequence[PerformanceRow]
    pain: Mapping[int, BreakPain]
    excused: Collection[date]
    open_day: date | None = None


def exercise_lines(work: Work) -> tuple[ExerciseLine, ...]:
    """One line for each prescription of the period, in the order in which they were first asked."""
    asked: dict[tuple[str, str], list[PrescribedDay]] = {}
    for row in sorted(work.prescribed, key=lambda row: row.day):
        if row.day not in work.excused:
            asked.setdefault((row.programme, row.prescription), []).append(row)
    by_name: dict[str | None, list[PerformanceRow]] = defaultdict(list)
    for each in work.performances:
        by_name[each.prescription].append(each)
    return tuple(
        _line(days, [row for row in by_name[name] if row.programme in (None, programme)], work)
        for (programme, name), days in asked.items()
    )


def _line(
    days: Sequence[PrescribedDay], rows: Sequence[PerformanceRow], work: Work
) -> ExerciseLine:
    by_day: dict[date, list[PerformanceRow]] = defaultdict(list)
    for row in rows:
        if row.at.day not in work.excused:
            by_day[row.at.day].append(row)
    amounts, dose = Amounts(), Ratio()
    for asked in days:
        one = prescription_amounts(asked, by_day[asked.day])
        amounts = amounts.plus(one)
        dose = dose.plus(Ratio(one.done, one.done if asked.day == work.open_day else one.counted))
    done = [row for day in sorted(by_day) for row in by_day[day]]
    last = max(done, key=lambda row: (row.at.utc_ms, row.id), default=None)
    breaks = {row.break_id for row in done}
    responses = Counter(pain.response for each, pain in work.pain.items() if each in breaks)
    return ExerciseLine(
        days[-1].programme,
        days[-1].prescription,
        days[-1].exercise if last is None else last.exercise,
        dose,
        amounts,
        max(each.performances for each in days),
        len(days),
        sets=last.sets if last else None,
        reps=last.reps if last else None,
        hold_s=last.hold_s if last else None,
        variant=last.variant if last else None,
        stops=sum(is_pain_stop(row.stop_reason) for row in done),
        red=responses[Response.RED],
        amber=responses[Response.AMBER],
    )


def programme_spans(prescribed: Iterable[PrescribedDay]) -> tuple[ProgrammeSpan, ...]:
    """Which programme was in force when, in which version, and through which stages."""
    ordered = sorted(prescribed, key=lambda row: row.day)
    spans = []
    for (programme, version), rows in groupby(
        ordered, key=lambda row: (row.programme, row.programme_version)
    ):
        days = list(rows)
        stages = tuple(dict.fromkeys(row.stage for row in days))
        spans.append(ProgrammeSpan(programme, version, stages, days[0].day, days[-1].day))
    return tuple(spans)


# --- events -------------------------------------------------------------------------------------


def events(work: Work, days: Sequence[DayView]) -> tuple[Event, ...]:
    """What a therapist should not overlook, oldest first; the keys are those of `Event`."""
    found = [
        *_stops(work),
        *_red_answers(work),
        *_changes(programme_spans(work.prescribed), work.prescribed),
        *_extra(days),
        *_excuses(days),
    ]
    return tuple(sorted(found, key=lambda each: each.day))


def _stops(work: Work) -> Iterable[Event]:
    for row in work.performances:
        if row.stop_reason is not None and is_pain_stop(row.stop_reason):
            pain = work.pain.get(row.break_id or 0)
            data = (("exercise", row.exercise), ("reason", row.stop_reason))
            yield Event(row.at.day, "stopped", (*data, *_answers(pain)))


def _red_answers(work: Work) -> Iterable[Event]:
    """Breaks with a red response that was no stop; a stop is an event already."""
    held: dict[int, list[PerformanceRow]] = defaultdict(list)
    for row in work.performances:
        held[row.break_id or 0].append(row)
    for break_id, pain in work.pain.items():
        rows = held[break_id]
        is_told = any(is_pain_stop(row.stop_reason) for row in rows)
        if rows and pain.response is Response.RED and not is_told:
            names = ",".join(dict.fromkeys(row.exercise for row in rows))
            yield Event(rows[0].at.day, "red-answer", (("exercises", names), *_answers(pain)))


def _answers(pain: BreakPain | None) -> tuple[tuple[str, int | None], ...]:
    if pain is None:
        return (("before", None), ("during", None), ("after", None))
    return (("before", pain.before), ("during", pain.during), ("after", pain.after))


def _changes(
    spans: Sequence[ProgrammeSpan], prescribed: Sequence[PrescribedDay]
) -> Iterable[Event]:
    for before, after in pairwise(spans):
        if before.programme != after.programme:
            data = (("from", before.programme), ("to", after.programme), ("version", after.version))
            yield Event(after.from_day, "programme", data)
        else:
            versions = (("from", before.version), ("to", after.version))
            yield Event(after.from_day, "version", (("programme", after.programme), *versions))
    for programme, days in groupby(_stages_by_day(prescribed), key=lambda each: each[1]):
        yield from _steps(programme, [(day, stages) for day, _, stages in days])


def _steps(programme: str, days: Sequence[tuple[date, frozenset[str]]]) -> Iterable[Event]:
    """Steps from stages that are over to stages that are new.

    Stages that take turns come again, or have not been seen long enough to tell.
    """
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for index, (_, stages) in enumerate(days):
        first = {**dict.fromkeys(stages, index), **first}
        last.update(dict.fromkeys(stages, index))
    for index in range(LEAST_BEFORE_A_STEP, len(days)):
        (_, before), (day, now) = days[index - 1], days[index]
        is_new = all(first[stage] == index for stage in now)
        if is_new and all(last[stage] < index for stage in before):
            names = (("from", ",".join(sorted(before))), ("to", ",".join(sorted(now))))
            yield Event(day, "stage", (("programme", programme), *names))


def _stages_by_day(
    prescribed: Iterable[PrescribedDay],
) -> list[tuple[date, str, frozenset[str]]]:
    """Day, programme, stages in force; oldest first."""
    by_day: dict[date, list[PrescribedDay]] = defaultdict(list)
    for row in prescribed:
        by_day[row.day].append(row)
    return [
        (day, by_day[day][0].programme, frozenset(row.stage for row in by_day[day]))
        for day in sorted(by_day)
    ]


def _extra(days: Iterable[DayView]) -> Iterable[Event]:
    for each in days:
        is_rest = each.state in (DayState.REST, DayState.NO_PROGRAMME, DayState.BLANK)
        if each.amounts.extra > 0:
            on = "rest" if is_rest else each.state.value
            yield Event(each.day, "extra", (("amount", each.amounts.extra), ("on", on)))


def _excuses(days: Sequence[DayView]) -> Iterable[Event]:
    """Runs of excused days with the same reason; rest days between them do not end a run."""
    shown = [day for day in days if day.state in (DayState.EXCUSED, DayState.ASKED)]
    for reason, run in groupby(shown, key=lambda day: day.excused):
        rows = list(run)
        if reason is not None:
            data = (("reason", reason), ("days", len(rows)), ("to", rows[-1].day.isoformat()))
            yield Event(rows[0].day, "excused", data)
