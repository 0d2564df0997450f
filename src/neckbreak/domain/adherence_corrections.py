"""The record as it stands: events with the later corrections of them applied.

An event is never changed. Who finds a wrong entry adds a correction, and everything that counts
reads the event through it; the report says how many entries were corrected. A share that was
corrected is the person's own word, so its evidence becomes `SELF_MARKED`.

Pain answers are the exception for safety: its rules read them as they were answered. And a stop
for pain cannot be withdrawn (see `may_correct`), because safety stands on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from neckbreak.domain.adherence_rows import (
    BreakRow,
    Corrected,
    CorrectionRow,
    Data,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    is_pain_stop,
)

WITHDRAWN: Final = "withdrawn"
"""("withdrawn", True): it never happened; a later ("withdrawn", False) takes that back."""

FIELDS: Final[Mapping[Corrected, frozenset[str]]] = {
    Corrected.BREAK: frozenset({WITHDRAWN, "outcome"}),
    Corrected.PERFORMANCE: frozenset({WITHDRAWN, "share"}),
    Corrected.PAIN: frozenset({WITHDRAWN, "value"}),
}
"""What of an event can be corrected."""

Row = TypeVar("Row", BreakRow, PerformanceRow, PainRow)


def as_breaks_stand(
    rows: Sequence[BreakRow], corrections: Iterable[CorrectionRow]
) -> tuple[BreakRow, ...]:
    """Breaks with their corrections, those withdrawn left out."""
    return _as_they_stand(rows, corrections, _corrected_break)


def as_performances_stand(
    rows: Sequence[PerformanceRow], corrections: Iterable[CorrectionRow]
) -> tuple[PerformanceRow, ...]:
    """Performances with their corrections, those withdrawn left out."""
    return _as_they_stand(rows, corrections, _corrected_performance)


def as_pain_stands(
    rows: Sequence[PainRow], corrections: Iterable[CorrectionRow]
) -> tuple[PainRow, ...]:
    """Pain answers with their corrections, without those withdrawn; not for safety."""
    return _as_they_stand(rows, corrections, _corrected_pain)


def may_correct(row: BreakRow | PerformanceRow | PainRow, change: Data) -> bool:
    """Whether an event takes this correction: a field of its own, a value within its range.

    A break that is still open takes none, and a stop for pain cannot be taken out of the record.
    """
    wanted = dict(change)
    if isinstance(row, BreakRow):
        event, is_fit = Corrected.BREAK, row.outcome is not None
    elif isinstance(row, PerformanceRow):
        event, is_fit = Corrected.PERFORMANCE, not is_pain_stop(row.stop_reason)
    else:
        event, is_fit = Corrected.PAIN, True
    if not is_fit or not wanted or not wanted.keys() <= FIELDS[event]:
        return False
    return all(_is_valid(name, value) for name, value in wanted.items())


def _is_valid(name: str, value: object) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    match name:
        case "share":
            return is_number and 0 <= value <= 1  # type: ignore[operator]
        case "value":
            return isinstance(value, int) and is_number and 0 <= value <= 10
        case "outcome":
            return value in list(Outcome)
        case _:
            return isinstance(value, bool)


def _as_they_stand(
    rows: Sequence[Row],
    corrections: Iterable[CorrectionRow],
    apply: Callable[[Row, Mapping[str, object]], Row],
) -> tuple[Row, ...]:
    changes: dict[int, dict[str, object]] = defaultdict(dict)
    for each in sorted(corrections, key=lambda row: row.id):
        changes[each.event_id].update(each.change)
    if not changes:
        return tuple(rows)
    standing = (row for row in rows if not changes.get(row.id, {}).get(WITHDRAWN))
    return tuple(apply(row, changes[row.id]) if row.id in changes else row for row in standing)


def _corrected_break(row: BreakRow, change: Mapping[str, object]) -> BreakRow:
    if not _is_told(change, "outcome"):
        return row
    return replace(row, outcome=Outcome(str(change["outcome"])))


def _corrected_performance(row: PerformanceRow, change: Mapping[str, object]) -> PerformanceRow:
    if not _is_told(change, "share"):
        return row
    return replace(row, share=float(str(change["share"])), evidence=Evidence.SELF_MARKED)


def _corrected_pain(row: PainRow, change: Mapping[str, object]) -> PainRow:
    return replace(row, value=int(str(change["value"]))) if _is_told(change, "value") else row


def _is_told(change: Mapping[str, object], name: str) -> bool:
    """The correction speaks of this field, and in a way that can be understood."""
    return name in change and _is_valid(name, change[name])
