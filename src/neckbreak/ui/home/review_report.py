"""What leaves the machine: the report as it will be, and what the person leaves out of it.

The preview is the page itself, painted by the same code as the PDF. Nothing is sent: the person
saves a file, or copies a plain summary.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.domain.report_data import PARTS
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.review_views import PeriodView
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import card
from neckbreak.ui.home.settings_choices import Segments, Switch
from neckbreak.ui.home.settings_fields import Field
from neckbreak.ui.paper import PAPERS, Paper, image_of, save, usual_paper
from neckbreak.ui.paper_report import report_page, report_pdf
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.errors import error_text
from neckbreak.words.language import spoken
from neckbreak.words.report_parts import Names, Parts
from neckbreak.words.report_texts import summary_text, worded
from neckbreak.words.review_texts import say_review

WEEKS = (4, 8, 12)
CHOICES_WIDTH, STACK_BELOW = 300, 760


class Preview(QWidget):
    """The page, as wide as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._paint: Callable[[int], QImage] | None = None
        self._ratio = 1.414
        self.setMinimumWidth(280)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say_review("export.preview"))

    def show_page(self, paint: Callable[[int], QImage], ratio: float) -> None:
        """Another page; `paint` makes a picture so many real pixels wide."""
        self._paint, self._ratio, self._image = paint, ratio, None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the paper."""
        return round(width * self._ratio)

    def sizeHint(self) -> QSize:
        """A readable size."""
        return QSize(480, round(480 * self._ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page with a border."""
        if self._paint is None:
            return
        wanted = round(self.width() * self.devicePixelRatioF())
        if self._image is None or self._image.width() != wanted:
            self._image = self._paint(wanted)
        rect = QRectF(0, 0, self.width(), self.width() * self._ratio)
        with QPainter(self) as painter:
            painter.drawImage(rect, self._image)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


class ReportPanel(QWidget):
    """Choices at the left, the page at the right."""

    left = Signal()

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__()
        self._desk, self._clock, self._theme = desk, clock, theme
        self._last = clock.now().day
        self._weeks = WEEKS[0]
        self._paper: Paper = usual_paper()
        self._view: PeriodView | None = None
        self._names: Names | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._choices = self._make_choices()
        self.preview = Preview(theme)
        column = QVBoxLayout()
        column.addWidget(self._choices)
        column.addStretch(1)
        self._row.addLayout(column)
        self._row.addWidget(self.preview, 1, Qt.AlignmentFlag.AlignTop)

    # --- making -----------------------------------------------------------------------------

    def _make_choices(self) -> Card:
        theme = self._theme
        made, inner, _ = card(theme, say_review("export.what"))
        inner.addWidget(Text(theme, say_review("export.lead"), "body", "text2", wraps=True))
        self.weeks = Segments(
            theme, tuple((str(n), say_review("export.weeks", n=n)) for n in WEEKS)
        )
        self.weeks.set_name(say_review("export.span"))
        self.weeks.asked.connect(self._on_weeks)
        self._add(inner, "export.span", self.weeks)
        self.name = Field(theme, 240)
        self.name.setPlaceholderText(say_review("export.name-hint"))
        self.name.setAccessibleName(say_review("export.name"))
        self.name.setMaxLength(60)
        self.name.textEdited.connect(self._redraw)
        self._add(inner, "export.name", self.name)
        inner.addWidget(Text(theme, say_review("export.parts"), "caption", "text2"))
        self.parts = {part: self._add_part(inner, part) for part in PARTS}
        inner.addWidget(Text(theme, say_review("export.always"), "detail", "text2", wraps=True))
        papers = tuple((name, say_review(f"export.{name}")) for name in ("a4", "letter"))
        self.paper = Segments(theme, papers)
        self.paper.set_name(say_review("export.paper"))
        self.paper.asked.connect(self._on_paper)
        self._add(inner, "export.paper", self.paper)
        self._add_buttons(inner)
        return made

    def _add(self, inner: QVBoxLayout, key: str, control: QWidget) -> None:
        inner.addWidget(Text(self._theme, say_review(key), "caption", "text2"))
        inner.addWidget(control)

    def _add_part(self, inner: QVBoxLayout, part: str) -> Switch:
        words = say_review(f"export.part.{part}")
        switch = Switch(self._theme)
        switch.set_name(words)
        switch.show_plain(True)
        switch.asked.connect(self._redraw)
        row = QHBoxLayout()
        row.addWidget(Text(self._theme, words, "body"), 1)
        row.addWidget(switch)
        inner.addLayout(row)
        return switch

    def _add_buttons(self, inner: QVBoxLayout) -> None:
        self.save = Button(self._theme, say_review("export.save"), "primary", 36)
        self.table = Button(self._theme, say_review("export.csv"), "secondary", 36)
        self.copy = Button(self._theme, say_review("export.copy"), "secondary", 36)
        self.save.clicked.connect(self._on_save)
        self.table.clicked.connect(self._on_csv)
        self.copy.clicked.connect(self._on_copy)
        buttons = QWidget()
        flow = Flow(8)
        for button in (self.save, self.table, self.copy):
            flow.addWidget(button)
        buttons.setLayout(flow)
        inner.addWidget(buttons)
        self.said = Text(self._theme, "", "detail", "text2", wraps=True)
        self.said.hide()
        inner.addWidget(self.said)

    # --- showing ----------------------------------------------------------------------------

    def open(self, last: date) -> None:
        """Show the report of the weeks that end on a day; reads the record."""
        self._last = last
        self._say("")
        self.weeks.show_plain(str(self._weeks))
        self.paper.show_plain(self._paper.name)
        self._read()

    @property
    def chosen(self) -> Parts:
        """What goes in, as chosen now."""
        out = {part for part, switch in self.parts.items() if not switch.box.isChecked()}
        return Parts(frozenset(out), self.name.text())

    def _read(self) -> None:
        begin = self._last - timedelta(days=7 * self._weeks - 1)
        now = self._clock.now()
        reviews = self._desk.uses.reviews
        self._view = reviews.span(begin, self._last, now, spoken().first_weekday)
        if self._names is None:
            self._names = Names.of(self._desk.content(), self._desk.programmes())
        self._redraw()

    def _redraw(self, _changed: object = None) -> None:
        view, names = self._view, self._names
        if view is None or names is None:
            return
        parts, paper = self.chosen, self._paper
        report = worded(view, names, self._clock.now().day, parts)
        page = report_page(view, report, parts)

        def paint(width_px: int) -> QImage:
            return image_of(page, paper, width_px)

        self.preview.show_page(paint, paper.height / paper.width)

    # --- acting -----------------------------------------------------------------------------

    def _on_weeks(self, weeks: str) -> None:
        self._weeks = int(weeks)
        self._read()

    def _on_paper(self, name: str) -> None:
        self._paper = PAPERS[name]
        self._redraw()

    def _on_copy(self) -> None:
        if self._view is not None and self._names is not None:
            today = self._clock.now().day
            words = summary_text(self._view, self._names, today, self.chosen)
            QGuiApplication.clipboard().setText(words)
            self._say(say_review("export.copied"))

    def _on_save(self) -> None:
        view, names = self._view, self._names
        if view is None or names is None:
            return
        today, parts, paper = self._clock.now().day, self.chosen, self._paper
        self._write("pdf", lambda path: save(path, report_pdf(view, names, today, parts, paper)))

    def _on_csv(self) -> None:
        view = self._view
        if view is None:
            return
        reports, now, parts = self._desk.uses.reports, self._clock.now(), self.chosen

        def write(path: Path) -> None:
            left_out, person = tuple(parts.left_out), parts.person
            reports.write(
                "csv", view.first, view.last, str(path), now, left_out=left_out, person=person
            )

        self._write("csv", write)

    def _write(self, form: str, write: Callable[[Path], None]) -> None:
        """Ask where, write, and say where it went."""
        assert self._view is not None
        usual = say_review("export.file", first=self._view.first, last=self._view.last)
        place = str(Path.home() / f"{usual}.{form}")
        title, kinds = say_review("export.dialog"), say_review(f"export.files.{form}")
        chosen, _ = QFileDialog.getSaveFileName(self, title, place, kinds)
        if not chosen:
            return
        path = Path(chosen)
        try:
            write(path)
        except KnownError as error:
            self._say(error_text(error))
            return
        self._say(say_review("export.saved", file=path.name))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page below the choices where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW * scale()
        direction = (
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._row.setDirection(direction)
        wide = round(CHOICES_WIDTH * scale())
        self._choices.setMaximumWidth(16777215 if is_narrow else wide)
        self._choices.setMinimumWidth(0 if is_narrow else wide)
