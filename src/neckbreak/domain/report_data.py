"""What a report for a therapist holds, whatever file it becomes: a period, its rows, its names.

The rows stand as corrected. What the person leaves out is taken out here, once, so that no format
can forget it; the screening is in only when it is asked for (evidence.md h).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from neckbreak.domain.adherence import (
    BreakRow,
    CorrectionRow,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.domain.review_pain import BreakPain
from neckbreak.domain.review_types import PainTrend, PeriodView

PARTS: Final = ("pain", "events", "skips", "notes")
"""What a person may leave out of a report."""


@dataclass(frozen=True, slots=True)
class ProgrammeInfo:
    """A programme as a reader should know it. `limits` are a therapist's own pain limits."""

    name: str
    author: str
    organisation: str | None
    is_therapist: bool
    stages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything a report is made of. `person` is the name at its head, "" for none."""

    view: PeriodView
    made: Stamp
    record: int = 0
    """Tells one person's record from another's."""
    breaks: tuple[BreakRow, ...] = ()
    performances: tuple[PerformanceRow, ...] = ()
    prescribed: tuple[PrescribedDay, ...] = ()
    pain: tuple[PainRow, ...] = ()
    break_pain: Mapping[int, BreakPain] = field(default_factory=dict)
    corrections: tuple[CorrectionRow, ...] = ()
    screening: ScreeningRow | None = None
    exercises: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, ProgrammeInfo] = field(default_factory=dict)
    person: str = ""
    left_out: frozenset[str] = frozenset()

    def exercise(self, key: str) -> str:
        """The name of an exercise; an unknown id stands for itself."""
        return self.exercises.get(key, key)

    def programme(self, key: str) -> str:
        """The name of a programme; an unknown id stands for itself."""
        return self.programmes[key].name if key in self.programmes else key


def without(data: ReportData, left_out: frozenset[str]) -> ReportData:
    """The report without these parts: pain answers, stops and events, reasons of skips, notes.

    Raises ValueError for a part that does not exist.
    """
    if not left_out <= set(PARTS):
        raise ValueError(f"no such part: {sorted(left_out - set(PARTS))}")
    data = replace(data, left_out=left_out)
    if "pain" in left_out:
        exercises = tuple(replace(each, red=0, amber=0) for each in data.view.exercises)
        events = tuple(each for each in data.view.events if each.key != "red-answer")
        said = tuple(each for each in data.view.statements if not each.key.startswith("pain-"))
        view = replace(
            data.view, pain=PainTrend(()), exercises=exercises, events=events, statements=said
        )
        data = replace(data, view=view, pain=(), break_pain={})
    if "events" in left_out:
        rows = tuple(replace(row, stop_reason=None) for row in data.performances)
        data = replace(data, view=replace(data.view, events=()), performances=rows)
    if "skips" in left_out:
        breaks = tuple(replace(row, reason=None) for row in data.breaks)
        data = replace(data, view=replace(data.view, skips=()), breaks=breaks)
    if "notes" in left_out:
        data = replace(data, view=replace(data.view, notes=(), check_ins=()))
    return data
