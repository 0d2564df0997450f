"""A desk with a record of two weeks and the real use case over it, for the Review page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from fakes.records import FakeRecords
from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
)
from ui.page_desk import PageDesk
from ui.review_samples import stamp
from ui.ui_parts import catalogue

LAST_WEEK, THIS_WEEK = date(2026, 11, 9), date(2026, 11, 16)
WEDNESDAY = date(2026, 11, 18)
PLAN = "desk-starter"


class ReviewDesk(PageDesk):
    """Two prescriptions on weekdays; `does` and the like add to the record."""

    def __init__(self, is_empty: bool = False) -> None:
        super().__init__()
        self.records = FakeRecords()
        self.reviews = Reviews(self.records, FakeSettings(), FakeShelf(catalogue()))
        self.uses = replace(self.uses, reviews=self.reviews)
        if not is_empty:
            self._fill()

    def _fill(self) -> None:
        for number in (*range(5), *range(7, 10)):
            day = LAST_WEEK + timedelta(days=number)
            self.asks(day)
            self.takes(day, 10, Outcome.COMPLETED)
            if day != date(2026, 11, 11):
                self.does(day, "chin-tuck")
                self.does(day, "scapular-squeeze", 0.5 if number == 3 else 1.0)
        self.takes(date(2026, 11, 11), 14, Outcome.SKIPPED)
        self.feels(date(2026, 11, 10), 5)
        self.feels(date(2026, 11, 17), 3)

    def asks(self, day: date) -> None:
        self.records.set_prescribed(
            [
                PrescribedDay(day, PLAN, 1, "start", name, name, 1)
                for name in ("chin-tuck", "scapular-squeeze")
            ]
        )

    def does(self, day: date, exercise: str, share: float = 1.0, hour: int = 10) -> int:
        level = Evidence.GUIDED if share == 1.0 else Evidence.ENDED_EARLY
        return self.records.add_performance(
            PerformanceRow(
                0,
                None,
                stamp(day, hour),
                PLAN,
                1,
                exercise,
                exercise,
                None,
                1,
                8,
                5.0,
                share,
                level,
            )
        )

    def moves(self, day: date, exercise: str = "chin-tuck") -> int:
        """An exercise of a movement break, which no programme asked for."""
        return self.records.add_performance(
            PerformanceRow(
                0, None, stamp(day, 11), None, None, None, exercise, None, 1, 8, 5.0, 1.0,
                Evidence.GUIDED,
            )
        )  # fmt: skip

    def takes(self, day: date, hour: int, outcome: Outcome) -> int:
        at = stamp(day, hour)
        return self.records.add_break(
            BreakRow(0, BreakKind.HOMEWORK, at, None, at, 180.0, 180.0, outcome)
        )

    def feels(self, day: date, value: int, moment: str = "after") -> int:
        return self.records.add_pain(PainRow(0, stamp(day, 12), None, moment, value))
