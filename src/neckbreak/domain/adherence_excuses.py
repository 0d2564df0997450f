"""Days that no figure counts, because of the safety answers; the record reads them so.

A day on which the answers withheld exercise from its beginning to its end asks for nothing that may
be done (evidence.md e: a safety lock leaves the denominator and is shown as such). The person's own
excuses are rows of their own; this one follows from the screenings and cannot be lifted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from neckbreak.domain.adherence_rows import PrescribedDay, ScreeningRow

SAFETY: Final = "safety"
"""The excuse of a day on which the safety answers withheld all exercise."""

LOCKING: Final = frozenset({"RED", "EMERGENCY"})


def locked_days(screenings: Iterable[ScreeningRow], days: Sequence[date]) -> dict[date, str]:
    """Days on which the safety answers withheld exercise from beginning to end: excused.

    `screenings` must hold the last one before the first of the days, if there is one.
    """
    rows = sorted(screenings, key=lambda row: (row.at.day, row.id))
    found: dict[date, str] = {}
    is_locked = False
    for day in days:
        while rows and rows[0].at.day < day:
            is_locked = rows.pop(0).status in LOCKING
        today = [row for row in rows if row.at.day == day]
        if is_locked and all(row.status in LOCKING for row in today):
            found[day] = SAFETY
    return found


def with_excuses(
    rows: Sequence[PrescribedDay], screenings: Sequence[ScreeningRow]
) -> tuple[PrescribedDay, ...]:
    """What days ask for, with the excuse of safety where the person gave none."""
    if not any(row.status in LOCKING for row in screenings):
        return tuple(rows)
    locked = locked_days(screenings, sorted({row.day for row in rows}))
    return tuple(
        replace(row, excused=locked[row.day]) if row.excused is None and row.day in locked else row
        for row in rows
    )
