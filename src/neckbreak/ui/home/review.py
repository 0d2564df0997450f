"""Review: one week at a time. One sentence first, three figures that are never mixed, the days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from neckbreak.domain.adherence import AdherenceReview, Ratio
from neckbreak.domain.planner import Kind
from neckbreak.ports.clock import Clock
from neckbreak.ui.charts import paint_week, week_table
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.page import Page, card
from neckbreak.ui.home.parts import Chart, Legend, ShareRing
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import performances_text
from neckbreak.words.screens import date_text, say

FIGURES = ("dose", "days", "breaks")
STACK_BELOW = 620


class Figure(Card):
    """A ring with its share, its sum, and the sum in words."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._name = name
        self.ring = ShareRing(theme, 76, 8)
        self.words = Text(theme, "", "detail", "text2", wraps=True)
        self.tag = Text(theme, "", "caption", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(self.ring)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(Text(theme, say(f"review.{name}"), "heading"))
        column.addWidget(self.words)
        column.addWidget(self.tag)
        column.addStretch(1)
        row.addLayout(column, 1)

    def show_ratio(self, ratio: Ratio) -> None:
        """Numerator, denominator, share; a blank stays a blank."""
        share = ratio.share
        if share is None:
            self.ring.show_share(0.0, "–")
            self.words.setText(say("review.blank"))
            self.tag.setText("")
            return
        done, of = performances_text(ratio.numerator), performances_text(ratio.denominator)
        self.ring.show_share(share, f"{round(share * 100)}%")
        self.words.setText(say(f"review.{self._name}.means", done=done, of=of))
        key = "on-plan" if share >= 0.8 else "partly" if share >= 0.5 else "a-little"
        self.tag.setText(say(f"review.{key}"))


class ReviewPage(Page):
    """The week round a day; arrows walk the weeks."""

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self._monday = monday_of(clock.now().day)
        self._review: AdherenceReview | None = None
        self.previous = self._arrow("chevron-left", "review.previous", -7)
        self.following = self._arrow("chevron-right", "review.following", 7)
        self.sentence = Text(theme, "", "lead", wraps=True)
        self.column.addWidget(self.sentence)
        self._figures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figures.setSpacing(16)
        self.figures = {name: Figure(theme, name) for name in FIGURES}
        for figure in self.figures.values():
            self._figures.addWidget(figure, 1)
        self.column.addLayout(self._figures)
        self.column.addWidget(self._week_card())
        self.empty = self._empty_card()
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def _arrow(self, icon: str, words: str, days: int) -> Button:
        button = Button(self.theme, "", "secondary", 32, icon=icon)
        button.setAccessibleName(say(words))
        button.setToolTip(say(words))
        button.clicked.connect(lambda: self._walk(days))
        self.head.addWidget(button)
        return button

    def _week_card(self) -> Card:
        made, inner, row = card(self.theme, say("review.by-day"))
        self.twin = Button(self.theme, say("review.table"), "tertiary", 32)
        self.twin.clicked.connect(self._toggle_table)
        row.addWidget(self.twin)
        self.chart = Chart(230, self._paint_week)
        inner.addWidget(self.chart)
        self.table = self._make_table()
        inner.addWidget(self.table)
        self.legend = Legend(
            self.theme,
            (("done", say("review.done")), ("prescribed", say("review.prescribed"))),
        )
        inner.addWidget(self.legend)
        self.week = made
        return made

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(7, 4)
        headings = ("review.day", "review.done", "review.prescribed", "review.breaks")
        table.setHorizontalHeaderLabels([say(key) for key in headings])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setMinimumHeight(260)
        table.hide()
        return table

    def _empty_card(self) -> Card:
        made, inner, _ = card(self.theme)
        inner.addWidget(Text(self.theme, say("review.empty.title"), "section"))
        inner.addWidget(Text(self.theme, say("review.empty"), "body", "text2", wraps=True))
        first = Button(self.theme, say("review.first"), "primary", 36, icon="play")
        first.clicked.connect(lambda: self._desk.ask_break(Kind.EXERCISE))
        inner.addWidget(first)
        return made

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the week again."""
        self.show_review(self._desk.review(self._monday, self._monday + timedelta(days=6)))

    def show_review(self, review: AdherenceReview) -> None:
        """Show one week."""
        self._review = review
        is_this = self._monday == monday_of(self._clock.now().day)
        self.title.setText(say("review.title" if is_this else "review.title-past"))
        first, last = date_text(review.from_day), date_text(review.to_day)
        self.subtitle.setText(say("review.range", first=first, last=last))
        self.following.setEnabled(not is_this)
        ratios = {"dose": review.dose, "days": review.days, "breaks": review.breaks}
        for name, ratio in ratios.items():
            self.figures[name].show_ratio(ratio)
        is_empty = all(ratio.share is None for ratio in ratios.values())
        self.empty.setVisible(is_empty)
        self.week.setVisible(not is_empty)
        self.sentence.setText(week_sentence(review))
        self.sentence.setVisible(not is_empty)
        self.chart.setAccessibleName("; ".join(", ".join(line) for line in week_table(review)))
        self._fill_table(review)
        self.chart.update()

    def _fill_table(self, review: AdherenceReview) -> None:
        lines = week_table(review)
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                self.table.setItem(row, column, QTableWidgetItem(words))

    def _paint_week(self, painter: QPainter, rect: QRectF) -> None:
        if self._review is not None:
            paint_week(painter, rect, self._review.rows, self.theme)

    def _toggle_table(self) -> None:
        shows_table = self.table.isHidden()
        self.table.setVisible(shows_table)
        self.chart.setVisible(not shows_table)
        self.legend.setVisible(not shows_table)
        self.twin.set_words(say("review.chart" if shows_table else "review.table"))

    def _walk(self, days: int) -> None:
        self._monday += timedelta(days=days)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards in one column where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW
        direction = (
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._figures.setDirection(direction)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_sentence(review: AdherenceReview) -> str:
    """The week in one or two sentences; nothing asked, nothing said."""
    parts = []
    if review.days.share is not None:
        days, of = round(review.days.numerator), round(review.days.denominator)
        parts.append(say("review.sentence", days=days, n=of))
    if review.breaks.share is not None:
        done, of = round(review.breaks.numerator), round(review.breaks.denominator)
        parts.append(say("review.sentence-breaks", done=done, n=of))
    if review.pain_stops:
        parts.append(say("review.pain-stops", n=review.pain_stops))
    return " ".join(parts)
