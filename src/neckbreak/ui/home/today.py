"""Today: the next break and why, the dose, the day as a line, what happened and why."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from neckbreak.domain.instants import day_start
from neckbreak.domain.planner import Choice, Kind
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import Condition, Status, TodayView
from neckbreak.ui.charts import paint_timeline, timeline_words
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.day_list import day_lines
from neckbreak.ui.home.page import NoticeCard, Page, card, clear
from neckbreak.ui.home.parts import Chart, DayRow, DoseRow, Legend, Picture, ShareRing
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.tray_menu import PAUSES_MIN, status_line
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.ui.wording import reason
from neckbreak.words.cues import performances_text, pick
from neckbreak.words.screens import clock_time, date_text, duration, say, weekday_name

STACK_BELOW = 760
DOSE_WIDTH = 372
MOST_ROWS = 40
LEGEND = ("work", "break", "held", "away", "skipped", "planned")
UNLIMITED = 16777215


class TodayPage(Page):
    """Reads `Desk.today()` and shows it; nothing here counts by itself."""

    safety_wanted = Signal()

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock, self._figures = desk, clock, figures
        self._view: TodayView | None = None
        self._add_buttons()
        self.safety = NoticeCard(theme)
        self.safety.button.clicked.connect(self.safety_wanted)
        self.column.addWidget(self.safety)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(16)
        self._top.addWidget(self._next_card(), 1)
        self._dose = self._dose_card()
        self._top.addWidget(self._dose)
        self.column.addLayout(self._top)
        self.column.addWidget(self._day_card())
        self.column.addStretch(1)

    # --- making -----------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        self.break_now = Button(self.theme, say("home.break-now"), "primary", 36, icon="play")
        self.pause = Button(self.theme, say("home.pause"), "secondary", 36, icon="pause")
        self.break_now.clicked.connect(lambda: self._desk.ask_break(Kind.EXERCISE))
        self.pause.clicked.connect(self._on_pause)
        self.head.addWidget(self.break_now)
        self.head.addWidget(self.pause)

    def _next_card(self) -> Card:
        made, inner, _ = card(self.theme)
        row = QHBoxLayout()
        row.setSpacing(20)
        self.picture = Picture(self.theme, 164)
        row.addWidget(self.picture)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.next_label = Text(self.theme, say("today.next"), "detail", "text2")
        self.next_time = Text(self.theme, "", "next")
        self.next_clock = Text(self.theme, "", "body", "text2")
        self.next_why = Text(self.theme, "", "lead", "text2", wraps=True)
        self.snooze = Button(self.theme, say("today.snooze"), "secondary", 36)
        self.skip = Button(self.theme, say("today.skip"), "tertiary", 36)
        self.snooze.clicked.connect(lambda: self._desk.choose(Choice.SNOOZE))
        self.skip.clicked.connect(lambda: self._desk.choose(Choice.SKIP))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.next_time)
        line.addWidget(self.next_clock)
        line.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.snooze)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        words.addStretch(1)
        words.addWidget(self.next_label)
        words.addLayout(line)
        words.addWidget(self.next_why)
        words.addSpacing(8)
        words.addLayout(buttons)
        words.addStretch(1)
        row.addLayout(words, 1)
        inner.addLayout(row)
        return made

    def _dose_card(self) -> Card:
        made, inner, _ = card(self.theme, say("today.dose"))
        row = QHBoxLayout()
        row.setSpacing(20)
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
        self.show_view(self._desk.today(), self._clock.now().zone)

    def show_view(self, view: TodayView, zone: tzinfo) -> None:
        """Show one reading of the day."""
        self._view, self._zone = view, zone
        self.title.setText(weekday_name(view.day))
        self.subtitle.setText(date_text(view.day))
        self._show_next(view)
        self._show_dose(view)
        self._show_day(view)

    def _show_next(self, view: TodayView) -> None:
        status = view.status
        is_planning = status.condition in (Condition.WORKING, Condition.DUE, Condition.AWAY)
        next_ms = status.next_break_ms if is_planning else None
        if next_ms is None:
            self.next_label.setText(say("home.today"))
            self.next_time.setVisible(False)
            self.next_clock.setText("")
            self.next_why.setText(status_line(status, self._zone) + ".")
        else:
            left_s = max(0.0, (next_ms - status.at_ms) / 1000)
            self.next_label.setText(say("today.next"))
            self.next_time.setVisible(True)
            self.next_time.setText(duration(left_s) if left_s >= 30 else say("today.now"))
            self.next_clock.setText(clock_time(next_ms, self._zone))
            self.next_why.setText(f"{_why(status)} {self._items(view)}".strip())
        self._show_safety(status.screening)
        can_choose = is_planning and next_ms is not None
        self.snooze.setVisible(can_choose)
        self.skip.setVisible(can_choose)
        self.snooze.setEnabled(status.snoozes_left > 0)
        self.break_now.setEnabled(not status.is_break_running)
        is_paused = status.condition is Condition.PAUSED
        self.pause.set_words(say("home.resume") if is_paused else say("home.pause"))
        image = None
        if view.next_items:
            exercise, ratio = view.next_items[0].exercise, self.devicePixelRatioF()
            image = self._figures.picture(exercise, 164, self.theme.is_dark, ratio)
        self.picture.show_image(image)

    def _show_safety(self, screening: str) -> None:
        key = {"unanswered": "open", "RED": "red", "EMERGENCY": "emergency"}.get(screening)
        self.safety.setVisible(key is not None)
        if key is not None:
            heading, lead = say(f"notice.safety.{key}"), say(f"notice.safety.{key}.lead")
            self.safety.show_words(heading, lead, say(f"notice.safety.{key}.do"))

    def _items(self, view: TodayView) -> str:
        items = view.next_items
        if not items:
            return ""
        first, length = pick(items[0].name), duration(sum(each.seconds for each in items))
        return say("today.items", n=len(items), first=first, more=len(items) - 1, length=length)

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

    def _on_pause(self) -> None:
        if self._view is not None and self._view.status.condition is Condition.PAUSED:
            self._desk.resume()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self._clock.now()
        for minutes in PAUSES_MIN:
            until_ms = now.plus(minutes * 60).utc_ms
            words = say(f"tray.pause-{minutes}", time=clock_time(until_ms, now.zone))
            menu.addAction(words, partial(self._desk.pause, until_ms))
        menu.addAction(say("tray.pause-call"), lambda: self._desk.pause(None, True))
        tomorrow_ms = day_start(now.day + timedelta(days=1), now.zone)
        menu.addAction(say("tray.pause-tomorrow"), lambda: self._desk.pause(tomorrow_ms))
        menu.popup(self.pause.mapToGlobal(QPoint(0, self.pause.height() + 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 960 the two cards stand one above the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW
        direction = (
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._top.setDirection(direction)
        wide = round(DOSE_WIDTH * scale())
        self._dose.setMinimumWidth(0 if is_narrow else wide)
        self._dose.setMaximumWidth(UNLIMITED if is_narrow else wide)
        self.legend.setVisible(self.width() >= 640)


def _why(status: Status) -> str:
    """Why the next break comes when it does."""
    if status.condition is Condition.WORKING and status.reason.key == "working":
        return say("today.active", length=duration(status.active_s))
    return reason(status.reason)
