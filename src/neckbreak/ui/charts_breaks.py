"""When breaks are kept (by hour) and why they are not (reasons), beside each other on Review."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from neckbreak.ui.charts_base import LEFT, RIGHT, Ink, Mark, box, rule, thinned, write

ROUND = 5.0
BAR_HEIGHT, LINE = 9.0, 28.0


@dataclass(frozen=True, slots=True)
class Hour:
    """Breaks that were due in an hour and those kept. `above` is written for the telling ones."""

    label: str
    due: float
    kept: float
    above: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class HoursPlot:
    """An outline for what was due in each hour, filled by what was kept."""

    hours: tuple[Hour, ...] = ()

    def plot(self, rect: QRectF, ink: Ink) -> QRectF:
        """The inner rectangle."""
        return rect.adjusted(0, 24 * ink.grown, 0, -28 * ink.grown)

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]:
        """One for each hour."""
        return tuple(
            Mark(QRectF(slot.left(), rect.top(), slot.width(), rect.height()), hour.words)
            for hour, slot in self._slots(rect, ink)
        )

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Bars, hours, the axis."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self.plot(rect, ink)
        rule(painter, plot.bottom(), plot.left(), plot.right(), ink)
        most = max([4.0, *(hour.due for hour in self.hours)])
        step = thinned(len(self.hours), plot.width(), ink.width("00", "detail") + 8)
        for index, (hour, slot) in enumerate(self._slots(rect, ink)):
            if index % step == 0:
                foot = QRectF(slot.left(), slot.bottom() + 6, slot.width(), 20 * ink.grown)
                write(painter, foot, hour.label, ink)
            self._paint_hour(painter, slot, hour, most, ink)

    def _slots(self, rect: QRectF, ink: Ink) -> tuple[tuple[Hour, QRectF], ...]:
        plot = self.plot(rect, ink)
        step = plot.width() / max(1, len(self.hours))
        return tuple(
            (hour, QRectF(plot.left() + index * step, plot.top(), step, plot.height()))
            for index, hour in enumerate(self.hours)
        )

    def _paint_hour(
        self, painter: QPainter, slot: QRectF, hour: Hour, most: float, ink: Ink
    ) -> None:
        if hour.due <= 0:
            return
        width = min(22.0, slot.width() * 0.62)
        unit = slot.height() / most

        def upright(value: float) -> QRectF:
            left = slot.center().x() - width / 2
            return QRectF(left, slot.bottom() - value * unit, width, value * unit)

        outline = upright(hour.due)
        painter.setPen(QPen(ink.colour("control"), 1.5))
        painter.setBrush(ink.colour("surface"))
        edge = outline.adjusted(0.75, 0.75, -0.75, 0)
        painter.drawPath(box(edge, ROUND, is_open_below=True))
        if hour.kept > 0:
            shape = box(outline, ROUND, is_open_below=True)
            kept = shape.intersected(box(upright(min(hour.kept, hour.due)), 0.0))
            painter.fillPath(kept, ink.colour("accent"))
        if hour.above:
            line = QRectF(slot.left(), outline.top() - 22 * ink.grown, slot.width(), 20 * ink.grown)
            write(painter, line, hour.above, ink, "body-strong", "text", factor=13 / 14)


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """One reason why a break did not fit, and how often."""

    label: str
    count: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReasonsPlot:
    """Reasons as level bars in slate: information, neither good nor bad."""

    reasons: tuple[ReasonCount, ...] = ()

    @staticmethod
    def height_of(reasons: int, ink: Ink) -> float:
        """How high a chart of so many reasons is."""
        return max(1, reasons) * LINE * ink.grown

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]:
        """One for each reason."""
        return tuple(
            Mark(self._row(rect, index, ink), reason.words)
            for index, reason in enumerate(self.reasons)
        )

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Words, bar, number."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((reason.count for reason in self.reasons), default=1)
        names = max((ink.width(each.label, "body") for each in self.reasons), default=0.0)
        names = min(names + 16, rect.width() * 0.62)
        for index, reason in enumerate(self.reasons):
            row = self._row(rect, index, ink)
            painter.setFont(ink.font("body"))
            fitting = painter.fontMetrics().elidedText(
                reason.label, Qt.TextElideMode.ElideRight, int(names - 8)
            )
            write(painter, row, fitting, ink, "body", "text", LEFT)
            write(painter, row, str(reason.count), ink, "body-strong", "text", RIGHT)
            room = row.width() - names - 34 * ink.grown
            y = row.center().y() - BAR_HEIGHT / 2
            track = QRectF(row.left() + names, y, max(4.0, room), BAR_HEIGHT)
            painter.fillPath(box(track, BAR_HEIGHT / 2), ink.colour("sunken"))
            track.setWidth(max(BAR_HEIGHT, track.width() * reason.count / most))
            painter.fillPath(box(track, BAR_HEIGHT / 2), ink.colour("slate_mid"))

    def _row(self, rect: QRectF, index: int, ink: Ink) -> QRectF:
        line = LINE * ink.grown
        return QRectF(rect.left(), rect.top() + index * line, rect.width(), line)
