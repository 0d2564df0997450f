"""Review: a week or a month at a time. What it says first, three figures that are never mixed,
then the days, pain, four weeks, hours, reasons and exercises.

The page is made once and shown other values: changing the week makes no widget. It reads one
`PeriodView` from `Reviews.period` and counts nothing by itself.

    review_head      title, arrows, week or month
    review_figures   the paragraph with its offer, the three figures
    review_check_in  the two questions of the month
    review_day       one chosen day: its entries, excuses, "I did it by hand"
    review_report    what leaves the machine: preview, parts, PDF and summary
    ui.charts_bind   the charts of a period
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.review_views import (
    DayState,
    DayView,
    ExerciseLine,
    PeriodKind,
    PeriodView,
    Suggestion,
    TakenSuggestion,
)
from neckbreak.ui.charts_base import Ink
from neckbreak.ui.charts_bind import days_chart, exercise_table, map_chart
from neckbreak.ui.charts_bind_answers import change_text, hours_chart, pain_chart, reasons_chart
from neckbreak.ui.charts_breaks import ReasonsPlot
from neckbreak.ui.charts_card import TwinCard, fill_table, make_table
from neckbreak.ui.charts_map import MapPlot
from neckbreak.ui.charts_tip import Tip
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.page import card
from neckbreak.ui.home.review_day import DayCard
from neckbreak.ui.home.review_figures import (
    FIGURES,
    FigureCard,
    SayCard,
    figures_of,
    is_untouched,
)
from neckbreak.ui.home.review_head import WalkingPage
from neckbreak.ui.home.review_note import NoteCard
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import pick
from neckbreak.words.errors import error_text
from neckbreak.words.language import spoken
from neckbreak.words.review_texts import say_review

if TYPE_CHECKING:
    from neckbreak.ui.home.review_check_in import CheckInCard
    from neckbreak.ui.home.review_report import ReportPanel

STACK_BELOW = 700
DAY_HEIGHT, PAIN_HEIGHT, HOURS_HEIGHT = 230, 180, 150


class ReviewPage(WalkingPage):
    """The period round a day; arrows walk, "Week" and "Month" change what they walk."""

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self._kind, self._day = PeriodKind.WEEK, clock.now().day
        self._view: PeriodView | None = None
        self._names: dict[str, str] = {}
        self.panel: ReportPanel | None = None
        self.check_in: CheckInCard | None = None
        self._ink = Ink(theme)
        self.tip = Tip(self, theme)
        self.walked.connect(self._walk)
        self.kind_asked.connect(self._on_kind)
        self.report.clicked.connect(self.open_report)
        self.back.clicked.connect(self.close_report)
        self.body = QWidget()
        # Shown once everything is in it: each part that appears on its own lays the page out anew.
        self.body.hide()
        inner = self.cards = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        self.column.addWidget(self.body)
        self.column.addStretch(1)
        self.empty = self._empty_card()
        self.column.insertWidget(self.column.indexOf(self.body), self.empty)
        self.saying = SayCard(theme)
        self.saying.taken.connect(self._on_take)
        self.saying.refused.connect(self._on_refuse)
        self.saying.undone.connect(self._on_undo)
        inner.addWidget(self.saying)
        self.figures = {name: FigureCard(theme, name, self.tip) for name in FIGURES}
        self._rows = [self._side_by_side(*self.figures.values())]
        inner.addLayout(self._rows[0])
        self._add_charts(inner)

    # --- making -----------------------------------------------------------------------------

    def _side_by_side(self, *cards: Card, first: int = 1) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        for index, each in enumerate(cards):
            row.addWidget(each, first if index == 0 else 2 if first > 1 else 1)
        return row

    def _add_charts(self, inner: QVBoxLayout) -> None:
        ink, tip = self._ink, self.tip
        self.by_day = TwinCard(ink, tip, say_review("page.by-day"), DAY_HEIGHT)
        self.pain = TwinCard(ink, tip, say_review("pain.title"), PAIN_HEIGHT)
        self.weeks = TwinCard(ink, tip, say_review("map.title"), PAIN_HEIGHT, stride=7)
        self.hours = TwinCard(ink, tip, say_review("hours.title"), HOURS_HEIGHT)
        self.skips = TwinCard(ink, tip, say_review("skips.title"), HOURS_HEIGHT)
        self.day = DayCard(self._desk, self._clock, self.theme)
        self.day.changed.connect(self.refresh)
        self.day.closed.connect(self.by_day.view.setFocus)
        self.by_day.view.chosen.connect(self._on_day)
        self.weeks.view.chosen.connect(self._on_map_day)
        inner.addWidget(self.by_day)
        inner.addWidget(self.day)
        for pair in ((self.pain, self.weeks), (self.hours, self.skips)):
            self._rows.append(self._side_by_side(*pair, first=3))
            inner.addLayout(self._rows[-1])
        self.exercises, column, _ = card(self.theme, say_review("page.exercises"))
        self.exercise_table = make_table(self.theme, say_review("page.exercises"))
        self.no_exercises = Text(self.theme, say_review("page.no-exercises"), "body", "text2")
        column.addWidget(self.exercise_table)
        column.addWidget(self.no_exercises)
        inner.addWidget(self.exercises)
        self.note = NoteCard(self._desk, self._clock, self.theme)
        inner.addWidget(self.note)

    def _empty_card(self) -> Card:
        made, inner, _ = card(self.theme)
        inner.addWidget(Text(self.theme, say_review("page.empty.title"), "section"))
        inner.addWidget(Text(self.theme, say_review("page.empty"), "body", "text2", wraps=True))
        self.first = Button(self.theme, say_review("page.first"), "primary", 36, icon="play")
        self.first.clicked.connect(lambda: self._desk.ask_break(Kind.EXERCISE))
        inner.addWidget(self.first)
        return made

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the period again; the report stays as it was read."""
        if self.panel is not None and not self.panel.isHidden():
            return
        now, first = self._clock.now(), spoken().first_weekday
        reviews = self._desk.uses.reviews
        self.show_view(reviews.period(self._kind, self._day, now, first), reviews.taken())
        self._look_for_questions()

    def _look_for_questions(self) -> None:
        """The questions of the month are made when they are due, which is seldom."""
        is_due = self._desk.uses.reviews.is_check_in_due(self._clock.now())
        if is_due and self.check_in is None:
            from neckbreak.ui.home.review_check_in import CheckInCard

            self.check_in = CheckInCard(self._desk, self._clock, self.theme)
            self.cards.insertWidget(self.cards.indexOf(self.saying) + 1, self.check_in)
        if self.check_in is not None:
            self.check_in.setVisible(is_due)

    def show_view(self, view: PeriodView, taken: TakenSuggestion | None = None) -> None:
        """Show one reading of a period; the same again changes nothing."""
        self._show_saying(view, taken)
        if view == self._view:
            return
        self._view, self._kind = view, view.kind
        self.show_period(view)
        for name, figure in figures_of(view).items():
            self.figures[name].show_figure(figure)
        is_new = is_untouched(view) and view.is_open and not view.has_earlier
        self.empty.setVisible(is_new)
        self._show_charts(view)
        self._show_exercises(view)
        self._show_day(view)
        self.body.setVisible(not is_new)

    def _show_saying(self, view: PeriodView, taken: TakenSuggestion | None) -> None:
        """A suggestion that was taken is told in the period in which it was, with its undo."""
        is_told = taken is not None and view.first <= taken.at.day <= view.last
        self.saying.show_view(view, taken.suggestion if taken is not None and is_told else None)
        self.saying.setVisible(bool(view.statements) or is_told)

    def _show_day(self, view: PeriodView) -> None:
        """The chosen day as it is now; a day that left the page closes its card."""
        if self.day.day is None:
            return
        known = [*view.days, *(day for week in view.heat for day in week)]
        found = next((day for day in known if day.day == self.day.day), None)
        if found is None:
            self.day.leave()
        else:
            self.day.show_day(found, view.exercises, self._names_of(view.exercises))

    def _show_charts(self, view: PeriodView) -> None:
        days, pain, weeks = days_chart(view), pain_chart(view), map_chart(view)
        self.by_day.show_plot(days.plot, days.summary, days.table, days.legend)
        self.pain.show_plot(pain.plot, pain.summary, pain.table, pain.legend)
        self.pain.tag.say(change_text(view))
        height = MapPlot.height_of(len(view.heat), self._ink)
        self.weeks.show_plot(weeks.plot, weeks.summary, weeks.table, weeks.legend, height)
        hours, words = hours_chart(view)
        self.hours.show_plot(hours.plot, hours.summary, hours.table)
        self.hours.show_lead(words)
        reasons, words = reasons_chart(view)
        height = ReasonsPlot.height_of(len(view.skips), self._ink)
        self.skips.show_plot(reasons.plot, reasons.summary, reasons.table, height=height)
        self.skips.show_lead(words)

    def _show_exercises(self, view: PeriodView) -> None:
        lines = view.exercises
        self.exercise_table.setVisible(bool(lines))
        self.no_exercises.setVisible(not lines)
        if lines:
            fill_table(self.exercise_table, exercise_table(lines, self._names_of(lines)))

    def _names_of(self, lines: tuple[ExerciseLine, ...]) -> dict[str, str]:
        """English or other names by id; the catalogue is read when first needed."""
        if any(line.exercise not in self._names for line in lines):
            known = self._desk.content().exercises
            self._names.update({key: pick(each.name) for key, each in known.items()})
        return self._names

    # --- walking ----------------------------------------------------------------------------

    def _walk(self, step: int) -> None:
        if self._view is not None:
            edge = self._view.first if step < 0 else self._view.last
            self._day = edge + timedelta(days=step)
            self.refresh()

    def _on_kind(self, kind: str) -> None:
        self._kind = PeriodKind(kind)
        if self._view is not None:
            self._day = min(self._view.last, self._view.today)
        self.refresh()

    # --- the report -------------------------------------------------------------------------

    def open_report(self) -> None:
        """Show what would leave the machine, in the place of the charts."""
        if self._view is None:
            return
        if self.panel is None:
            from neckbreak.ui.home.review_report import ReportPanel

            self.panel = ReportPanel(self._desk, self._clock, self.theme)
            self.column.insertWidget(self.column.count() - 1, self.panel)
        self._show_panel(is_open=True)
        self.title.setText(say_review("page.report"))
        self.subtitle.setText("")
        self.panel.open(min(self._view.last, self._view.today))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_report(self) -> None:
        """Back to the charts."""
        self._show_panel(is_open=False)
        if self._view is not None:
            view, self._view = self._view, None
            self.show_view(view)
        self.refresh()
        self.report.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_panel(self, *, is_open: bool) -> None:
        if self.panel is not None:
            self.panel.setVisible(is_open)
        self.back.setVisible(is_open)
        for part in (self.previous, self.following, self.by, self.report, self.body, self.empty):
            part.setVisible(not is_open)

    # --- acting -----------------------------------------------------------------------------

    def _on_day(self, index: int) -> None:
        if self._view is not None:
            self._open_day(self._view.days[index])

    def _on_map_day(self, index: int) -> None:
        if self._view is not None:
            self._open_day([day for week in self._view.heat for day in week][index])

    def _open_day(self, day: DayView) -> None:
        if self._view is not None and day.state is not DayState.TO_COME:
            lines = self._view.exercises
            self.day.show_day(day, lines, self._names_of(lines))
            QTimer.singleShot(0, self, self._show_whole_day)

    def _show_whole_day(self) -> None:
        """Scroll to the chosen day's card, which may lie above the map."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and not self.day.isHidden():
            area.ensureWidgetVisible(self.day, 0, 24)

    def _on_take(self, offer: Suggestion) -> None:
        reviews, now = self._desk.uses.reviews, self._clock.now()
        self._answer(lambda: reviews.take(offer, now), "")

    def _on_refuse(self, offer: Suggestion) -> None:
        reviews, now = self._desk.uses.reviews, self._clock.now()
        self._answer(lambda: reviews.refuse(offer, now), say_review("suggest.refused"))

    def _on_undo(self) -> None:
        reviews, now = self._desk.uses.reviews, self._clock.now()
        self._answer(lambda: reviews.undo(now), say_review("suggest.undone"))

    def _answer(self, act: Callable[[], None], words: str) -> None:
        """Answer the offer; what follows from it is planned at once."""
        try:
            act()
            self._desk.save_settings({})
        except KnownError as error:
            words = error_text(error)
        self.refresh()
        if words:
            self.saying.say(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards in one column where it is narrow."""
        super().resizeEvent(event)
        self.fit_head()
        is_narrow = self.width() < STACK_BELOW * scale()
        direction = (
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        for row in self._rows:
            row.setDirection(direction)
