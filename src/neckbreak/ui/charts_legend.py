"""What the patterns of a chart mean: a small sample and a word each, in lines that wrap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.domain.adherence import Evidence
from neckbreak.ui.charts_base import LEFT, Ink, box, fill_evidence, fill_slanted, mirror, write

SAMPLE, GAP, LINE = 14.0, 18.0, 22.0
BY_EVIDENCE = {
    "guided": Evidence.GUIDED,
    "ended-early": Evidence.ENDED_EARLY,
    "by-hand": Evidence.SELF_MARKED,
}
PLAIN = {"full": "accent", "most": "accent_mid", "some": "accent_tint", "range": "coral_tint"}


@dataclass(frozen=True, slots=True)
class LegendPlot:
    """Entries of (sample, words); lines break where room ends."""

    entries: tuple[tuple[str, str], ...] = ()

    def places(self, width: float, ink: Ink) -> tuple[QPointF, ...]:
        """Where each entry begins, from the upper left corner."""
        x, y, found = 0.0, 0.0, []
        for sample, words in self.entries:
            wide = self._wide(sample, words, ink)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + LINE * ink.grown
            found.append(QPointF(x, y))
            x += wide + GAP
        return tuple(found)

    def width(self, ink: Ink) -> float:
        """In one line."""
        wide = sum(self._wide(sample, words, ink) + GAP for sample, words in self.entries)
        return max(0.0, wide - GAP)

    def height(self, width: float, ink: Ink) -> float:
        """With lines broken at `width`."""
        places = self.places(width, ink)
        return (places[-1].y() if places else 0.0) + LINE * ink.grown

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Samples and words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = LINE * ink.grown
        for (sample, words), place in zip(
            self.entries, self.places(rect.width(), ink), strict=True
        ):
            at = rect.topLeft() + place
            shift = 0.0
            if sample:
                square = QRectF(at.x(), at.y() + (line - SAMPLE) / 2, SAMPLE, SAMPLE)
                paint_sample(painter, square, sample, ink)
                shift = SAMPLE + 7
            room = ink.width(words, "detail") + 1
            write(painter, QRectF(at.x() + shift, at.y(), room, line), words, ink, align=LEFT)

    def _wide(self, sample: str, words: str, ink: Ink) -> float:
        return ink.width(words, "detail") + (SAMPLE + 7 if sample else 0)


def paint_sample(painter: QPainter, rect: QRectF, sample: str, ink: Ink) -> None:
    """One sample in its square; unknown names paint nothing."""
    shape, middle = box(rect, 4), rect.center()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sample in BY_EVIDENCE:
        fill_evidence(painter, shape, BY_EVIDENCE[sample], ink)
    elif sample in PLAIN:
        painter.fillPath(shape, ink.colour(PLAIN[sample]))
    elif sample in ("prescribed", "extra"):
        painter.setPen(QPen(ink.colour("accent" if sample == "extra" else "control"), 1.5))
        painter.drawPath(box(rect.adjusted(0.75, 0.75, -0.75, -0.75), 3.5))
    elif sample == "excused":
        fill_slanted(painter, shape, ink.colour("slate_tint"), ink.colour("slate_mid"))
    elif sample == "rest":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("control"))
        painter.drawEllipse(middle, 2.4, 2.4)
    elif sample == "answer":
        painter.setPen(QPen(ink.colour("coral_text"), 1.5))
        painter.drawEllipse(middle, 3.6, 3.6)
    elif sample in ("mean", "baseline"):
        style = Qt.PenStyle.SolidLine if sample == "mean" else Qt.PenStyle.DashLine
        token = "coral_text" if sample == "mean" else "control"
        painter.setPen(QPen(ink.colour(token), 2.5 if sample == "mean" else 1.5, style))
        painter.drawLine(QLineF(rect.left(), middle.y(), rect.right(), middle.y()))


class ChartLegend(QWidget):
    """A legend below its chart."""

    def __init__(self, ink: Ink, entries: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__()
        self._ink, self._plot = ink, LegendPlot(entries)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[tuple[str, str], ...]) -> None:
        """Other entries."""
        if entries != self._plot.entries:
            self._plot = LegendPlot(entries)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines below each other."""
        return round(self._plot.height(width, self._ink))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(round(self._plot.width(self._ink)), round(LINE * self._ink.grown))

    def minimumSizeHint(self) -> QSize:
        """The widest entry."""
        return QSize(120, round(LINE * self._ink.grown))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Samples and words."""
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            if self.isRightToLeft():
                mirror(painter, rect)
            self._plot.paint(painter, rect, self._ink)
