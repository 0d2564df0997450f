"""A chart in its card: heading, chart, legend, and the table that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from neckbreak.ui.charts_base import LEFT, RIGHT, Ink, Plot, Table
from neckbreak.ui.charts_legend import ChartLegend
from neckbreak.ui.charts_tip import Tip
from neckbreak.ui.charts_view import ChartView
from neckbreak.ui.theme import Theme, font, scale, scroll_style
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.review_texts import say_review

ROW, MOST_ROWS = 30, 8


class Tag(QLabel):
    """A fact on a quiet ground: "On plan". Never clickable; hidden while it says nothing."""

    def __init__(self, theme: Theme, token: str = "text2", ground: str = "sunken") -> None:
        super().__init__()
        self._theme, self._ground = theme, ground
        self.setFont(font("caption"))
        self.setContentsMargins(8, 3, 8, 3)
        self.say("", token, ground)

    def say(self, words: str, token: str = "text2", ground: str = "sunken") -> None:
        """Other words, in other colours."""
        self._ground = ground
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.colour(token))
        self.setPalette(palette)
        self.setText(words)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground below the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._ground))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        super().paintEvent(event)


class TwinCard(Card):
    """A heading, a chart with its legend, and a button that shows the same values as a table."""

    def __init__(self, ink: Ink, tip: Tip, heading: str, height: int, stride: int = 1) -> None:
        super().__init__(ink.theme, radius=16)
        self._ink = ink
        self._table = Table()
        self.heading = Text(ink.theme, heading, "heading")
        self.tag = Tag(ink.theme)
        self.twin = Button(ink.theme, "", "tertiary", 32, icon="grid")
        self.twin.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.twin)
        self.lead = Text(ink.theme, "", "body", "text2", wraps=True)
        self.lead.hide()
        self.view = ChartView(ink, tip, height, stride)
        self.legend = ChartLegend(ink)
        self.table: QTableWidget | None = None
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(20, 10, 14, 16)
        self.inner.setSpacing(6)
        self.inner.addLayout(head)
        for part in (self.lead, self.view, self.legend):
            self.inner.addWidget(part)
        self.inner.addStretch(1)
        self._name_twin()

    def show_plot(
        self,
        plot: Plot,
        summary: str,
        table: Table,
        legend: tuple[tuple[str, str], ...] = (),
        height: float | None = None,
    ) -> None:
        """Other values, in the chart and in its table."""
        name = f"{self.heading.text()}. {summary}".strip()
        self.view.show_plot(plot, name, table, height)
        self.legend.show_entries(legend)
        self.legend.setVisible(bool(legend) and not self.is_table)
        self._table = table
        if self.table is not None:
            fill_table(self.table, table)

    def show_lead(self, words: str) -> None:
        """One sentence below the heading."""
        self.lead.setText(words)
        self.lead.setVisible(bool(words))

    @property
    def is_table(self) -> bool:
        """Whether the table is shown instead of the chart."""
        return self.table is not None and not self.table.isHidden()

    def _toggle(self) -> None:
        if self.table is None:
            self.table = make_table(self._ink.theme, self.heading.text())
            self.table.hide()
            fill_table(self.table, self._table)
            self.inner.insertWidget(self.inner.indexOf(self.view), self.table)
        shows_table = self.table.isHidden()
        self.table.setVisible(shows_table)
        self.view.setVisible(not shows_table)
        self.legend.setVisible(not shows_table)
        self._name_twin()

    def _name_twin(self) -> None:
        words = say_review("chart.as-chart" if self.is_table else "chart.as-table")
        self.twin.set_words("", icon="chart" if self.is_table else "grid")
        self.twin.setAccessibleName(f"{self.heading.text()}: {words}")
        self.twin.setToolTip(words)


def make_table(theme: Theme, name: str) -> QTableWidget:
    """A quiet table that is read and never edited."""
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setFont(font("detail"))
    table.setShowGrid(False)
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(ROW * scale()))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalScrollBar().setStyleSheet(scroll_style(theme))
    table.setStyleSheet(
        f"QTableWidget {{ background: transparent; color: {theme.text};"
        f" selection-background-color: {theme.accent_tint}; selection-color: {theme.text}; }}"
        f"QTableWidget::item {{ border-bottom: 1px solid {theme.line}; padding: 2px 4px; }}"
        f"QHeaderView {{ background: transparent; }}"
        f"QHeaderView::section {{ background: transparent; color: {theme.text2};"
        f" border: none; border-bottom: 1px solid {theme.control}; padding: 4px 6px 4px 7px; }}"
    )
    table.horizontalHeader().setFont(font("caption"))
    table.horizontalHeader().setMinimumSectionSize(round(64 * scale()))
    table.horizontalHeader().setHighlightSections(False)
    return table


def fill_table(table: QTableWidget, values: Table) -> None:
    """Show other values, as high as they need; long tables scroll."""
    table.clear()
    table.setRowCount(len(values.rows))
    table.setColumnCount(len(values.headings))
    table.setHorizontalHeaderLabels(list(values.headings))
    for row, cells in enumerate(values.rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            item.setTextAlignment(LEFT if column == 0 else RIGHT)
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if values.headings:
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(len(values.headings)):
        title = table.horizontalHeaderItem(column)
        if title is not None:
            title.setTextAlignment(LEFT if column == 0 else RIGHT)
    rows = min(table.verticalHeader().length(), round(MOST_ROWS * ROW * scale()))
    table.setFixedHeight(rows + header.sizeHint().height() + 4)
