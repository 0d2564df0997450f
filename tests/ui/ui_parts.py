"""Fakes and samples for the screen tests: a clock moved by hand, a desk that remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from fakes.records import FakeRecords as Rows
from fakes.stores import FakeSettings
from fakes.stores import FakeShelf as EmptyShelf
from neckbreak.app.after_break import AfterBreak
from neckbreak.app.library import Library
from neckbreak.app.login import StartAtLogin
from neckbreak.app.reports import Reports
from neckbreak.app.reviews import Reviews
from neckbreak.app.screening import Screening
from neckbreak.app.use_cases import UseCases
from neckbreak.app.variants import Variants
from neckbreak.app.welcome import Welcome
from neckbreak.app.wellbeing import Wellbeing
from neckbreak.app.workstation import Workstation
from neckbreak.domain.adherence import AdherenceReview, BreakKind, DayReview, Ratio, Stamp
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.instants import Instant
from neckbreak.domain.offering import PlanRequest
from neckbreak.domain.policy import Policy
from neckbreak.domain.screening import Status as ScreeningStatus
from neckbreak.domain.session import perform, script
from neckbreak.ports.views import (
    BreakPlan,
    Condition,
    DoseLine,
    PlanItem,
    Prompt,
    Reason,
    Span,
    Status,
    TodayView,
)
from neckbreak.storage.catalogue_file import load_catalogue
from told_reports import FakeReportFiles

ROOT = Path(__file__).resolve().parent.parent.parent
ZONE = timezone(timedelta(hours=1))
NOON_MS = round(datetime(2026, 11, 18, 12, 0, tzinfo=ZONE).timestamp() * 1000)


class HandClock:
    """Shows one instant until told to move on."""

    def __init__(self) -> None:
        self.instant = Instant(NOON_MS, 5000.0, 5000.0, ZONE)

    def now(self) -> Instant:
        return self.instant

    def go(self, seconds: float) -> None:
        self.instant = self.instant.plus(seconds)


@cache
def catalogue():
    return load_catalogue(ROOT / "exercises.json")


class FakeShelf:
    def catalogue(self):
        return catalogue()

    def programmes(self):
        return ()

    def active(self):
        return None


def figures_of_the_catalogue():
    from neckbreak.ui.figures import Figures

    return Figures(FakeShelf())


class FakeWatchdog:
    def __init__(self) -> None:
        self.armed: list[float] = []
        self.is_armed = False

    def arm(self, seconds: float) -> None:
        self.armed.append(seconds)
        self.is_armed = True

    def disarm(self) -> None:
        self.is_armed = False


class FakeRecords:
    def __init__(self) -> None:
        self.rows = []

    def latest_screening(self):
        return self.rows[-1] if self.rows else None

    def add_screening(self, row):
        self.rows.append(row)
        return len(self.rows)


class FakeAutostart:
    def __init__(self) -> None:
        self.on = False

    def is_on(self):
        return self.on

    def set(self, is_on):
        self.on = is_on


class SafeDay:
    """The day of a healthy person without a programme, as far as variants ask for it."""

    def request(self, kind, now, asked, *, is_short=False):
        screening = ScreeningResult(ScreeningStatus.GREEN)
        return PlanRequest(catalogue(), now.day, now.utc_ms, screening, is_short=is_short)


class FakeDesk:
    """Remembers what the screens asked."""

    def __init__(self) -> None:
        self.policy = Policy(full_screen=False)
        self.screening = Screening(FakeRecords())
        self.records = Rows()
        self.autostart = FakeAutostart()
        self.uses = UseCases(
            screening=self.screening,
            welcome=Welcome(self.records),
            login=StartAtLogin(lambda: self.autostart),
            after_break=AfterBreak(self.records, FakeShelf(), self.screening),
            variants=Variants(SafeDay()),
            reviews=Reviews(self.records, FakeSettings(), EmptyShelf(catalogue())),
            reports=Reports(
                self.records, FakeSettings(), EmptyShelf(catalogue()), FakeReportFiles()
            ),
            library=Library(SafeDay()),
            wellbeing=Wellbeing(self.records, self.screening),
            workstation=Workstation(self.records),
        )
        self.uses.welcome.end(HandClock().now())
        self.asked: list[tuple] = []
        self.script = None
        self.view = today_view()
        self.state = self.view.status

    def status(self):
        return self.state

    def today(self):
        return self.view

    def review(self, first, last):
        self.asked.append(("review", first, last))
        return review(first)

    def programme(self):
        return None

    def content(self):
        return catalogue()

    def choose(self, choice, snooze_s=None):
        self.asked.append(("choose", choice))

    def ask_break(self, kind, exercise=None):
        self.asked.append(("break", kind, exercise))

    def pause(self, until_ms, is_until_call_ends=False):
        self.asked.append(("pause", until_ms, is_until_call_ends))

    def resume(self):
        self.asked.append(("resume",))

    def break_progress(self, done_s):
        self.asked.append(("progress", done_s))

    def choose_again(self):
        return None if self.script is None else replace(plan(), break_id=2, script=self.script)

    def break_ended(self, result):
        self.asked.append(("ended", result))


def plan(*ids: str, kind: BreakKind = BreakKind.HOMEWORK, is_card: bool = False) -> BreakPlan:
    ids = ids or ("chin-tuck", "upper-trapezius-stretch", "scapular-squeeze")
    made = script([perform(catalogue().exercises[each]) for each in ids])
    return BreakPlan(1, kind, made, Reason("due"), is_card=is_card)


def items(*ids: str) -> tuple[PlanItem, ...]:
    return tuple(PlanItem(each, catalogue().exercises[each].name, 100.0) for each in ids)


def prompt(kind: BreakKind = BreakKind.HOMEWORK, key: str = "due-exercise", **changes) -> Prompt:
    values = {
        "reason": Reason(key, (("minutes", 52),)),
        "items": items("chin-tuck", "upper-trapezius-stretch"),
        "seconds": 240.0,
        "short_seconds": 60.0,
        "snooze_min": 5,
        "snoozes_left": 2,
        "quiet_s": 60.0,
        "countdown_s": 10.0,
        "starts_itself": False,
        **changes,
    }
    return Prompt(kind, **values)


def status(condition: Condition = Condition.WORKING, key: str = "working", **changes) -> Status:
    values = {
        "at_ms": NOON_MS,
        "next_kind": BreakKind.HOMEWORK,
        "next_break_ms": NOON_MS + 720_000,
        "active_s": 2500.0,
        "snoozes_left": 2,
        "dose_done": 5.0,
        "dose_asked": 8,
        "screening": "GREEN",
        "sensor": "scripted",
        **changes,
    }
    return Status(condition, Reason(key), **values)


def today_view(**changes) -> TodayView:
    day = date(2026, 11, 18)
    values = {
        "day": day,
        "status": status(),
        "next_items": items("upper-trapezius-stretch", "chin-tuck"),
        "dose": tuple(
            DoseLine(each.exercise, each.exercise, each.name, 3, 1.5)
            for each in items("chin-tuck", "scapular-squeeze", "levator-scapulae-stretch")
        ),
        "spans": (
            Span("work", NOON_MS - 9_000_000, NOON_MS - 4_000_000),
            Span("held", NOON_MS - 4_000_000, NOON_MS - 2_000_000, Reason("call")),
            Span("work", NOON_MS - 2_000_000, NOON_MS),
        ),
        "breaks": (),
        "decisions": (),
        "now": Stamp(NOON_MS, day, 60),
        **changes,
    }
    return TodayView(**values)


def review(first: date, is_empty: bool = False) -> AdherenceReview:
    full = Ratio() if is_empty else Ratio(6.5, 8)
    rows = tuple(
        DayReview(first + timedelta(days=each), full, Ratio(), full, Ratio(), 0.0, 0)
        for each in range(7)
    )
    return AdherenceReview(
        first, first + timedelta(days=6), full, Ratio(), full, full, Ratio(), rows, (), 0, ()
    )


def labels_too_wide(window) -> list[str]:
    """Single-line labels and buttons whose words do not fit their rectangle."""
    from PySide6.QtGui import QFontMetrics
    from PySide6.QtWidgets import QLabel, QPushButton

    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        metrics = QFontMetrics(label.font())
        if label.wordWrap():
            too_high = label.heightForWidth(label.width()) > label.height() + 1
            if too_high:
                found.append(label.text())
        elif metrics.horizontalAdvance(label.text()) > label.contentsRect().width() + 1:
            found.append(label.text())
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    found += [each.text() for each in buttons if each.sizeHint().width() > each.width() + 1]
    return found
