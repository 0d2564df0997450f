"""Which days a prescription falls on, and when a stage is over.

`days_per_week` resolves to fixed weekdays at the start of the week (Monday), as far apart as they
go, 48 h where the exercise needs it. Stages of a group ("strength A", "strength B") run side by
side and take turns by the days they share. A stage ends by its rule, not by the calendar alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from math import ceil

from neckbreak.domain.adherence import (
    PerformanceRow,
    PrescribedDay,
    prescription_amounts,
    summarise,
)
from neckbreak.domain.programme import ActiveProgramme, Prescription, Stage

WEEK = 7


def spread(
    working_weekdays: Sequence[int], count: int, *, is_hard: bool = False
) -> tuple[int, ...]:
    """ISO weekdays for `count` days a week: working days as far apart as possible.

    7 means every day, 5 and more all working days. `is_hard` keeps two days (48 h) between
    sessions and gives up days rather than rest.
    """
    days = tuple(range(1, WEEK + 1)) if count >= WEEK else tuple(sorted(set(working_weekdays)))
    count = len(days) if count >= 5 else min(count, len(days))
    for size in range(count, 0, -1):
        best = max(combinations(days, size), key=_least_gap)
        if not is_hard or _least_gap(best) >= 2:
            return best
    return ()


def _least_gap(days: tuple[int, ...]) -> int:
    """The fewest days from one to the next, around the week."""
    following = (*days[1:], days[0] + WEEK)
    return min(after - before for before, after in zip(days, following, strict=True))


def days_of(
    prescription: Prescription,
    stage: Stage,
    working_weekdays: Sequence[int],
    hard: Collection[str] = (),
) -> tuple[int, ...]:
    """The ISO weekdays of a prescription; days it names win over days per week."""
    if prescription.days:
        return prescription.days
    count = stage.days_per_week
    if prescription.days_per_week is not None:
        count = prescription.days_per_week
    return spread(
        working_weekdays, count, is_hard=not frozenset(hard).isdisjoint(prescription.exercises)
    )


def prescriptions_for(
    active: ActiveProgramme,
    day: date,
    working_weekdays: Sequence[int] = (1, 2, 3, 4, 5),
    *,
    hard: Collection[str] = (),
) -> tuple[PrescribedDay, ...]:
    """What the programme asks for on a day; optional entries are offered but never asked for.

    `hard` are exercises that need 48 h between sessions (intensity 3, see `offering.is_resting`).
    """
    asked = []
    for stage in stages_on(active, day, working_weekdays):
        for prescription in stage.prescriptions:
            days = days_of(prescription, stage, working_weekdays, hard)
            if prescription.is_optional or day.isoweekday() not in days:
                continue
            asked.append(
                PrescribedDay(
                    day,
                    active.programme.id,
                    active.programme.version,
                    stage.id,
                    prescription.id,
                    prescription.exercises[0],
                    max(prescription.per_day, len(prescription.fixed_times)),
                )
            )
    return tuple(asked)


def after_change(
    written: Sequence[PrescribedDay],
    asked: Sequence[PrescribedDay],
    done: Sequence[PerformanceRow],
) -> tuple[PrescribedDay, ...]:
    """What a day asks for when another programme is followed in the middle of it.

    `written` is what it asked for until now, `asked` the whole day of the later programme, `done`
    what was performed. What was begun under the earlier programme stays asked, and so it counts on
    both sides of the dose figure; what was not begun is asked no more (0 performances) and leaves
    the denominator. The later programme asks for its whole day, as it does on its first day.
    """
    later = {(row.programme, row.prescription) for row in asked}
    earlier = [row for row in written if (row.programme, row.prescription) not in later]
    kept = [replace(row, performances=_begun(row, done)) for row in earlier]
    return (*kept, *asked)


def _begun(asked: PrescribedDay, done: Sequence[PerformanceRow]) -> int:
    return ceil(done_of(asked, done) - 1e-9)


def done_of(asked: PrescribedDay, performances: Sequence[PerformanceRow]) -> float:
    """How much of one prescription of a day counts as done, from all performances of that day."""
    own = [
        row
        for row in performances
        if row.prescription == asked.prescription and row.programme in (None, asked.programme)
    ]
    return prescription_amounts(asked, own).done


def stages_on(
    active: ActiveProgramme, day: date, working_weekdays: Sequence[int]
) -> tuple[Stage, ...]:
    """The stages in force: the present one, or all that run side by side, one of each kind.

    The kind of a group is its first word: "strength A" and "strength B" alternate over the days
    they share, counted on through the weeks, so that A B A is followed by B A B.
    """
    if active.stage.group is None:
        return (active.stage,)
    kinds: dict[str, list[Stage]] = {}
    for stage in active.programme.stages:
        if stage.group is not None:
            kinds.setdefault(stage.group.split()[0], []).append(stage)
    chosen = []
    for stages in kinds.values():
        days = spread(working_weekdays, stages[0].days_per_week)
        if len(stages) == 1:
            chosen.append(stages[0])
        elif day.isoweekday() in days:
            monday = day - timedelta(days=day.weekday())
            number = monday.toordinal() // WEEK * len(days) + days.index(day.isoweekday())
            chosen.append(_on_any_day(stages[number % len(stages)]))
    return tuple(chosen)


def breaks_on(active: ActiveProgramme, day: date, working_weekdays: Sequence[int]) -> int:
    """How many breaks the programme asks for on a day, over all stages in force."""
    return sum(stage.breaks_per_day for stage in stages_on(active, day, working_weekdays))


def _on_any_day(stage: Stage) -> Stage:
    """A stage whose turn it is: its entries fall on this day, whatever their own spread."""
    return replace(stage, days_per_week=WEEK)


def advance_stage(
    active: ActiveProgramme,
    prescribed: Sequence[PrescribedDay],
    performances: Sequence[PerformanceRow],
    day: date,
    *,
    has_red_answer: bool = False,
) -> ActiveProgramme:
    """The programme in its next stage if this one is over, else unchanged.

    A stage is over when its days have passed and at least `advance_share` of the planned dose of
    the last 7 days was done, without a red answer in them. Without a share the author decides;
    stages that run side by side and the last stage stay. Rows of other programmes do not matter.
    """
    stage = active.stage
    is_last = active.stage_index + 1 >= len(active.programme.stages)
    if is_last or stage.group is not None or stage.length_days is None:
        return active
    if stage.advance_share is None or has_red_answer:
        return active
    if (day - active.stage_since).days < stage.length_days:
        return active
    yesterday = day - timedelta(days=1)
    own = [row for row in prescribed if row.programme == active.programme.id]
    review = summarise((), performances, own, day - timedelta(days=WEEK), yesterday)
    share = review.dose.share
    if share is None or share < stage.advance_share - 1e-9:
        return active
    return replace(active, stage_index=active.stage_index + 1, stage_since=day)
