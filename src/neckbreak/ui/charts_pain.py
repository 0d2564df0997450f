"""Pain answers on an axis that is always 0 to 10: dots, a week's range, its mean, the baseline.

No answer, no dot, and nothing joins the weeks: what was not said is not drawn. Higher is not red
and lower is not green; words and numbers tell.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from neckbreak.ui.charts_base import Ink, Mark, box, grid, thinned, write

TOP = 10.0
DOT = 3.6
WIDEST = 80.0


@dataclass(frozen=True, slots=True)
class PainWeek:
    """One week's answers, each with its place in the week (0 to 1) and its value (0 to 10)."""

    label: str
    answers: tuple[tuple[float, int], ...] = ()
    mean: float | None = None
    above: str = ""
    words: str = ""

    @property
    def range(self) -> tuple[int, int] | None:
        """Lowest and highest answer."""
        values = [value for _, value in self.answers]
        return (min(values), max(values)) if values else None


@dataclass(frozen=True, slots=True)
class PainPlot:
    """Weeks side by side. `baseline` is the mean that the trend is compared with."""

    weeks: tuple[PainWeek, ...] = ()
    baseline: float | None = None
    shows_dots: bool = True

    def plot(self, rect: QRectF, ink: Ink) -> QRectF:
        """The inner rectangle."""
        return rect.adjusted(26 * ink.grown, 10 * ink.grown, -2, -28 * ink.grown)

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]:
        """One for each week."""
        return tuple(
            Mark(QRectF(slot.left(), rect.top(), slot.width(), rect.height()), week.words)
            for week, slot in self._slots(rect, ink)
        )

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Axis, baseline, weeks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self.plot(rect, ink)
        grid(painter, plot, ((0.0, "0"), (5.0, "5"), (10.0, "10")), TOP, ink)
        self._paint_baseline(painter, plot, ink)
        wanted = max((ink.width(week.label, "detail") for week in self.weeks), default=0.0) + 8
        step = thinned(len(self.weeks), plot.width(), wanted)
        for index, (week, slot) in enumerate(self._slots(rect, ink)):
            if index % step == 0:
                foot = QRectF(slot.left(), slot.bottom() + 6, slot.width(), 20 * ink.grown)
                write(painter, foot, week.label, ink)
            self._paint_week(painter, slot, week, ink)

    def _slots(self, rect: QRectF, ink: Ink) -> tuple[tuple[PainWeek, QRectF], ...]:
        plot = self.plot(rect, ink)
        step = plot.width() / max(1, len(self.weeks))
        return tuple(
            (week, QRectF(plot.left() + index * step, plot.top(), step, plot.height()))
            for index, week in enumerate(self.weeks)
        )

    def _paint_baseline(self, painter: QPainter, plot: QRectF, ink: Ink) -> None:
        if self.baseline is None:
            return
        y = _y(plot, self.baseline)
        pen = QPen(ink.colour("control"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _paint_week(self, painter: QPainter, slot: QRectF, week: PainWeek, ink: Ink) -> None:
        span = week.range
        if span is None or week.mean is None:
            return
        width = min(WIDEST, slot.width() * 0.78)
        left = slot.center().x() - width / 2
        low = min(_y(slot, span[0]) + 7, slot.bottom())
        high = max(_y(slot, span[1]) - 7, slot.top())
        painter.fillPath(box(QRectF(left, high, width, low - high), 8), ink.colour("coral_tint"))
        y = _y(slot, week.mean)
        painter.setPen(QPen(ink.colour("coral_text"), 2.5))
        painter.drawLine(QLineF(left, y, left + width, y))
        if self.shows_dots:
            painter.setPen(QPen(ink.colour("coral_text"), 1.5))
            painter.setBrush(ink.colour("surface"))
            for place, value in week.answers:
                x = left + 8 + place * (width - 16)
                painter.drawEllipse(QPointF(x, _y(slot, value)), DOT, DOT)
        line = QRectF(slot.left(), high - 21 * ink.grown, slot.width(), 20 * ink.grown)
        write(painter, line, week.above, ink, "body-strong", "text", factor=13 / 14)


def _y(plot: QRectF, value: float) -> float:
    return plot.bottom() - value / TOP * plot.height()
