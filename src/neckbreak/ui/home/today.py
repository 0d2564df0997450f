"""Today: the next break and why, how the person is, the dose, the day as a line, weeks on plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, tzinfo
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from neckbreak.app.wellbeing import WellbeingView
from neckbreak.domain.goals_weeks import weeks_of
from neckbreak.domain.instants import day_start
from neckbreak.domain.planner import Choice, Kind
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.domain.soreness import SORE_HOURS
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import Condition, TodayView
from neckbreak.ui.charts import paint_timeline, timeline_words
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.day_list import day_lines
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import Page, card, clear
from neckbreak.ui.home.parts import Chart, DayRow, DoseRow, Legend, ShareRing
from neckbreak.ui.home.programme_plan import place_in
from neckbreak.ui.home.today_cards import WeeksCard
from neckbreak.ui.home.today_next import PICTURE, NextCard
from neckbreak.ui.home.today_person import PersonCards
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.tray_menu import PAUSES_MIN, moment_text
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import performances_text, pick
from neckbreak.words.errors import error_text
from neckbreak.words.screens import clock_time, date_text, say, weekday_name
from neckbreak.words.wellbeing_texts import say_wellbeing

STACK_BELOW = 760
HEAD_BELOW = 640
DOSE_WIDTH = 372
MOST_ROWS = 40
WEEKS_SHOWN = 8
QUIET_PICTURE = "eye-look-away"
"""Who is seen while no break is planned."""

LEGEND = ("work", "break", "held", "away", "skipped", "planned")
UNLIMITED = 16777215


class TodayPage(Page):
    """Reads the desk and shows it; nothing here counts by itself."""

    safety_wanted = Signal()
    report_wanted = Signal(str)
    """Something new: the key of `domain.symptoms_report.REPORTS`, or "" to choose one."""
    settings_wanted = Signal()

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock, self._figures = desk, clock, figures
        self._view: TodayView | None = None
        self._weeks_key: object = None
        self._add_buttons()
        self.notice = Text(theme, "", "body", "amber", wraps=True)
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.person = PersonCards(theme, desk, clock)
        self.person.safety_wanted.connect(self.safety_wanted)
        self.person.changed.connect(self.refresh)
        self.person.failed.connect(self._tell)
        self.column.addWidget(self.person)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self.next = NextCard(theme)
        self.next.wanted.connect(self._on_wanted)
        self._top.addWidget(self.next, 1)
        self._dose = self._dose_card()
        self._top.addWidget(self._dose)
        self.column.addLayout(self._top)
        self._day = self._day_card()
        self.column.addWidget(self._day)
        self.weeks = WeeksCard(theme)
        self.weeks.hide()
        self.column.addWidget(self.weeks)
        self.column.addStretch(1)

    # --- making -----------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        self.break_now = Button(self.theme, say("home.break-now"), "primary", 36, icon="play")
        self.pause = Button(self.theme, say("home.pause"), "secondary", 36, icon="pause")
        words = say_wellbeing("sore.button")
        self.sore = Button(self.theme, words, "secondary", 36, icon="heart")
        self.break_now.clicked.connect(
            lambda: self._try(partial(self._desk.ask_break, Kind.EXERCISE))
        )
        self.pause.clicked.connect(self._on_pause)
        self.sore.clicked.connect(self._on_sore)
        self._buttons = Flow(10)
        for button in (self.break_now, self.pause, self.sore):
            self._buttons.addWidget(button)
        self.head.addLayout(self._buttons)

    def _dose_card(self) -> Card:
        made, inner, heading = card(self.theme, say("today.dose"))
        self.dose_place = Text(self.theme, "", "detail", "text2")
        heading.addWidget(self.dose_place)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.dose_ring = ShareRing(self.theme, 88, 9)
        row.addWidget(self.dose_ring)
        holder = QWidget()
        self._dose_rows = QVBoxLayout(holder)
        self._dose_rows.setContentsMargins(0, 0, 0, 0)
        self._dose_rows.setSpacing(0)
        row.addWidget(holder, 1)
        inner.addLayout(row)
        self.dose_words = Text(self.theme, "", "detail", "text2", wraps=True)
        inner.addWidget(self.dose_words)
        inner.addStretch(1)
        return made

    def _day_card(self) -> Card:
        made, inner, row = card(self.theme, say("today.day"))
        entries = tuple(
            (kind if kind != "away" else "sage", say(f"legend.{kind}")) for kind in LEGEND
        )
        self.legend = Legend(self.theme, entries)
        row.addWidget(self.legend)
        self.chart = Chart(116, self._paint_day)
        inner.addWidget(self.chart)
        self._day_rows = QVBoxLayout()
        self._day_rows.setSpacing(0)
        inner.addLayout(self._day_rows)
        return made

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the day again."""
        now = self._clock.now()
        view = self._desk.today()
        self.show_view(view, now.zone)
        active = self._active()
        by_therapist = active is not None and active.programme.author.is_therapist
        person = self._desk.uses.wellbeing.view(
            now, None if active is None else active.programme.id, is_by_therapist=by_therapist
        )
        self.show_person(person, view)
        self.person.see_screens()
        self._show_place(active, person, view)
        if view.status.screening != "EMERGENCY" and (view.day, view.dose) != self._weeks_key:
            self._weeks_key = view.day, view.dose
            monday = view.day - timedelta(days=view.day.weekday())
            review = self._desk.review(monday - timedelta(weeks=WEEKS_SHOWN - 1), view.day)
            days = [(row.day, row.is_kept) for row in review.rows]
            self.weeks.show_weeks(weeks_of(days, view.day))

    def _active(self) -> ActiveProgramme | None:
        try:
            return self._desk.programme()
        except KnownError:
            return None

    def show_view(self, view: TodayView, zone: tzinfo) -> None:
        """Show one reading of the day."""
        self._view, self._zone = view, zone
        self.title.setText(weekday_name(view.day))
        self.subtitle.setText(date_text(view.day))
        self._show_next(view)
        self._show_dose(view)
        self._show_day(view)

    def show_person(self, person: WellbeingView, view: TodayView) -> None:
        """How the person is; in an emergency nothing else is on the page."""
        self.person.show_person(person, view.status.screening, self._zone, notes_of(view))
        is_emergency = view.status.screening == "EMERGENCY"
        for part in (self.next, self._dose, self._day, self.break_now, self.pause, self.sore):
            part.setVisible(not is_emergency)
        if is_emergency:
            self.weeks.hide()
            self._weeks_key = None
        until_ms = person.sore_until_ms
        words = say_wellbeing("sore.button")
        if until_ms is not None:
            words = say_wellbeing("sore.title", time=moment_text(until_ms, self._zone))
        self.sore.setVisible(not is_emergency and until_ms is None)
        self.sore.setToolTip(words)

    def _show_place(
        self, active: ActiveProgramme | None, person: WellbeingView, view: TodayView
    ) -> None:
        place = None if active is None else place_in(active, view.day)
        words = "" if place is None else say_wellbeing("dose.week", number=place.week, of=place.of)
        if person.sore_until_ms is not None:
            words = say_wellbeing("dose.sore")
        self.dose_place.setText(words)

    def _show_next(self, view: TodayView) -> None:
        status = view.status
        exercise = view.next_items[0].exercise if view.next_items else QUIET_PICTURE
        ratio = self.devicePixelRatioF()
        image = self._figures.picture(exercise, PICTURE, self.theme.is_dark, ratio)
        self.next.show_view(view, self._zone, image)
        self.break_now.setEnabled(not status.is_break_running)
        is_paused = status.condition is Condition.PAUSED
        self.pause.set_words(say("home.resume") if is_paused else say("home.pause"))

    def _show_dose(self, view: TodayView) -> None:
        done = sum(min(line.done, line.asked) for line in view.dose)
        asked = sum(line.asked for line in view.dose)
        self.dose_ring.setVisible(asked > 0)
        clear(self._dose_rows)
        for line in view.dose:
            words = say("today.line", done=performances_text(line.done), asked=line.asked)
            row = DoseRow(self.theme, pick(line.name), int(line.done), line.asked, words)
            self._dose_rows.addWidget(row)
        if asked == 0:
            self.dose_words.setText(say("today.no-dose"))
            return
        number, of = performances_text(done), say("today.of", asked=asked)
        self.dose_ring.show_share(done / asked, number, of)
        left = asked - done
        key = "today.left" if left > 0 else "today.complete"
        self.dose_words.setText(say(key, n=left, left=performances_text(left)))

    def _show_day(self, view: TodayView) -> None:
        self.chart.setAccessibleName(f"{say('today.day')}: {timeline_words(view, self._zone)}")
        self.chart.update()
        clear(self._day_rows)
        lines = day_lines(view, self._zone)[:MOST_ROWS]
        for line in lines:
            self._day_rows.addWidget(DayRow(self.theme, *line))
        if not lines:
            self._day_rows.addWidget(Text(self.theme, say("today.empty"), "body", "text2"))

    def _paint_day(self, painter: QPainter, rect: QRectF) -> None:
        if self._view is not None:
            paint_timeline(painter, rect, self._view, self.theme, self._zone)

    # --- acting -----------------------------------------------------------------------------

    def _try(self, ask: Callable[[], object]) -> None:
        """Ask the desk; what it cannot do is told on the page."""
        self.notice.hide()
        try:
            ask()
        except KnownError as error:
            self._tell(error_text(error))

    def _tell(self, words: str) -> None:
        self.notice.setText(words)
        self.notice.show()

    def _on_break_now(self) -> None:
        self._try(partial(self._desk.ask_break, Kind.EXERCISE))

    def _on_wanted(self, what: str) -> None:
        match what:
            case "snooze":
                self._try(partial(self._desk.choose, Choice.SNOOZE))
            case "skip":
                self._try(partial(self._desk.choose, Choice.SKIP))
            case "start":
                self._try(partial(self._desk.choose, Choice.START))
            case "resume":
                self._try(self._desk.resume)
            case _:
                self.settings_wanted.emit()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _on_pause(self) -> None:
        if self._view is not None and self._view.status.condition is Condition.PAUSED:
            self._desk.resume()
            return
        menu = self._menu()
        now = self._clock.now()
        for minutes in PAUSES_MIN:
            until_ms = now.plus(minutes * 60).utc_ms
            words = say(f"tray.pause-{minutes}", time=clock_time(until_ms, now.zone))
            menu.addAction(words, partial(self._desk.pause, until_ms))
        menu.addAction(say("tray.pause-call"), lambda: self._desk.pause(None, True))
        tomorrow_ms = day_start(now.day + timedelta(days=1), now.zone)
        menu.addAction(say("tray.pause-tomorrow"), lambda: self._desk.pause(tomorrow_ms))
        menu.popup(self.pause.mapToGlobal(QPoint(0, self.pause.height() + 4)))

    def sore_menu(self) -> QMenu:
        """How long, or what else it is."""
        menu, now = self._menu(), self._clock.now()
        for key, hours in zip(("day", "days-2", "days-3"), SORE_HOURS, strict=True):
            until = moment_text(now.plus(hours * 3600).utc_ms, now.zone)
            words = say_wellbeing(f"sore.{key}", time=until)
            menu.addAction(words, partial(self.person.begin_sore, hours))
        menu.addSeparator()
        menu.addAction(say_wellbeing("sore.muscles"), self.person.mark_muscles)
        menu.addAction(say_wellbeing("sore.new"), lambda: self.report_wanted.emit(""))
        return menu

    def _on_sore(self) -> None:
        self.sore_menu().popup(self.sore.mapToGlobal(QPoint(0, self.sore.height() + 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 960 the two cards stand one above the other."""
        super().resizeEvent(event)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        is_tight = self.width() < HEAD_BELOW * scale()
        self.head.setDirection(down if is_tight else right)
        left = Qt.AlignmentFlag.AlignLeft if is_tight else Qt.AlignmentFlag(0)
        self.head.setAlignment(self._buttons, left)
        is_narrow = self.width() < STACK_BELOW * min(scale(), 1.6)
        self._top.setDirection(down if is_narrow else right)
        wide = round(DOSE_WIDTH * scale())
        self._dose.setMinimumWidth(0 if is_narrow else wide)
        self._dose.setMaximumWidth(UNLIMITED if is_narrow else wide)
        self.legend.setVisible(self.width() >= 640)


def notes_of(view: TodayView) -> tuple[str, ...]:
    """What the person should know about this desktop: no tray was found, or no idle times."""
    told = any(row.what == "told" and row.reason == "no-tray" for row in view.decisions)
    notes = ["no-tray"] if told else []
    return (*notes, "no-idle") if view.status.sensor == "null" else tuple(notes)
