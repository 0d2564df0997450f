"""A fortnight of somebody's record, gathered as a report: what the report's files are tested on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from fakes.records import FakeRecords
from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reports import Reports
from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.domain.instants import Instant
from neckbreak.domain.programme import Author
from neckbreak.domain.report_data import ReportData
from neckbreak.ports.report_files import ReportForm
from rule_samples import DAY_MS, MONDAY, at, catalogue, exercise, follow, stage

LAST = MONDAY + timedelta(days=13)
DAY_S = DAY_MS / 1000


class FakeReportFiles:
    """`ports.report_files.ReportFiles` that keeps what it was given."""

    def __init__(self) -> None:
        self.written: list[tuple[ReportForm, ReportData, Path]] = []

    def write(self, form: ReportForm, data: ReportData, place: Path) -> None:
        self.written.append((form, data, place))


def on(day: int, seconds: float = 0.0) -> Instant:
    """So many days after Monday noon."""
    return at(day * DAY_S + seconds)


def shelf() -> FakeShelf:
    """A therapist's programme "plan" and the exercises it names."""
    programme = replace(
        follow(stage("press", "turn")).programme,
        name={"en": "Neck basics"},
        version=2,
        author=Author("A. Okafor", is_therapist=True, organisation="Harbour Physio"),
    )
    ready = replace(programme, id="ready", name={"en": ""}, author=Author("neckbreak"))
    return FakeShelf(catalogue(exercise("press"), exercise("turn")), programme, ready)


def records() -> FakeRecords:
    """Two weeks: done, done in part, left out, stopped, excused, corrected, marked, answered."""
    kept = FakeRecords()
    for number in range(12):
        if number in (5, 6):
            continue
        day = MONDAY + timedelta(days=number)
        programme, version = ("ready", 1) if number < 2 else ("plan", 1 if number < 7 else 2)
        kept.set_prescribed(
            [PrescribedDay(day, programme, version, "stage-1", "press", "press", 2)]
        )
    broke = kept.add_break(
        BreakRow(
            0, BreakKind.HOMEWORK, Stamp.of(on(2)), Stamp.of(on(2)), Stamp.of(on(2, 180)),
            180, 180, Outcome.COMPLETED, "deadline",
        )
    )  # fmt: skip
    done = PerformanceRow(
        0, broke, Stamp.of(on(2)), "plan", 1, "press", "press", None, 2, 8, 5.0, 1.0,
        Evidence.GUIDED,
    )  # fmt: skip
    kept.add_performance(done)
    kept.add_performance(replace(done, share=2 / 3, evidence=Evidence.ENDED_EARLY, hold_s=None))
    kept.add_performance(
        replace(done, break_id=None, at=Stamp.of(on(3)), share=0.5, stop_reason="sharp-pain",
                evidence=Evidence.ENDED_EARLY)
    )  # fmt: skip
    wrong = kept.add_performance(replace(done, break_id=None, at=Stamp.of(on(4))))
    free = replace(done, programme=None, programme_version=None, prescription=None)
    kept.add_performance(replace(free, break_id=None, at=Stamp.of(on(7)), exercise="turn"))
    kept.add_performance(replace(done, programme=None, break_id=None, at=Stamp.of(on(8))))
    for moment, value in (("before", 2), ("during", 4), ("after", 1)):
        kept.add_pain(PainRow(0, Stamp.of(on(2, 60)), broke, moment, value))
    typed = kept.add_pain(PainRow(0, Stamp.of(on(8)), None, "note", 9))
    for event, event_id, change in (
        (Corrected.PERFORMANCE, wrong, ("share", 0.25)),
        (Corrected.PAIN, typed, ("value", 3)),
    ):
        kept.add_correction(CorrectionRow(0, Stamp.of(on(9)), event, event_id, (change,)))
    kept.add_excused(MONDAY + timedelta(days=9), "ill", Stamp.of(on(9)))
    kept.add_screening(ScreeningRow(0, Stamp.of(on(0)), (("q1", "no"),), "GREEN", ("C01",)))
    return kept


def reports(kept: FakeRecords | None = None) -> tuple[Reports, FakeReportFiles]:
    """The use case over that record, and where its files go."""
    files = FakeReportFiles()
    kept = kept or records()
    reviews = Reviews(kept, FakeSettings(), shelf())
    if kept.first_day() is not None:
        reviews.write_note("Afternoons are hard.", on(10))
        reviews.answer_check_in(2, "carrying bags", 6, on(10))
        reviews.answer_check_in(None, None, None, on(11))
    return Reports(kept, FakeSettings(), shelf(), files), files


def gathered(
    first: date = MONDAY, last: date = LAST, *, with_screening: bool = False, person: str = ""
) -> ReportData:
    """The report of the two weeks, made on the Monday after."""
    return reports()[0].gather(first, last, on(14), with_screening=with_screening, person=person)
