"""Done and prescribed: an outline for what was asked, filled from below by what was done.

One bar stands for a day on the Review page and for a week in the report. The pattern of a piece
tells its evidence. What was done beyond the prescription is shown beside it and never fills a bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from neckbreak.domain.adherence import Evidence
from neckbreak.ui.charts_base import Ink, Mark, box, fill_evidence, grid, thinned, write
from neckbreak.words.cues import performances_text

ORDER = (Evidence.GUIDED, Evidence.ENDED_EARLY, Evidence.SELF_MARKED)
"""Pieces from below: the surest first."""

WIDEST = 44.0
ROUND = 7.0
GAP_ABOVE = 6.0
"""Higher pieces are set off by a gap; lower ones would be hidden by it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One day or week. `note` stands at the foot of a bar without a prescription ("rest").

    `above` is written over the bar ("4½ of 8"), `words` is what it says when it is read out.
    """

    label: str
    asked: float
    pieces: tuple[tuple[Evidence, float], ...] = ()
    above: str = ""
    note: str = ""
    extra: str = ""
    is_excused: bool = False
    words: str = ""

    @property
    def done(self) -> float:
        """All pieces together."""
        return sum(amount for _, amount in self.pieces)


@dataclass(frozen=True, slots=True)
class BarPlot:
    """Bars side by side above one axis."""

    bars: tuple[Bar, ...] = ()
    widest: float = WIDEST

    @property
    def most(self) -> float:
        """The top of the axis: an even number, at least 4, that everything fits under."""
        top = max([4.0, *(max(bar.asked, bar.done) for bar in self.bars)])
        return float(-(-top // 2) * 2)

    def plot(self, rect: QRectF, ink: Ink) -> QRectF:
        """The inner rectangle between axis and labels."""
        number = ink.width(performances_text(self.most), "detail") + 10
        head, foot = 24 * ink.grown, 28 * ink.grown
        return rect.adjusted(max(22.0, number), head, -2, -foot)

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]:
        """One for each bar, as high as the chart."""
        return tuple(
            Mark(QRectF(slot.left(), rect.top(), slot.width(), rect.height()), bar.words)
            for bar, slot in self._slots(rect, ink)
        )

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Axis, bars, labels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self.plot(rect, ink)
        half = self.most / 2
        ticks = tuple((value, performances_text(value)) for value in (0.0, half, self.most))
        grid(painter, plot, ticks, self.most, ink)
        wanted = max((ink.width(bar.label, "detail") for bar in self.bars), default=0.0) + 8
        step = thinned(len(self.bars), plot.width(), wanted)
        for index, (bar, slot) in enumerate(self._slots(rect, ink)):
            if index % step == 0:
                foot = QRectF(slot.left(), slot.bottom() + 6, slot.width(), 20 * ink.grown)
                write(painter, foot, bar.label, ink)
            self._paint_bar(painter, slot, bar, ink)

    def _slots(self, rect: QRectF, ink: Ink) -> tuple[tuple[Bar, QRectF], ...]:
        plot = self.plot(rect, ink)
        step = plot.width() / max(1, len(self.bars))
        return tuple(
            (bar, QRectF(plot.left() + index * step, plot.top(), step, plot.height()))
            for index, bar in enumerate(self.bars)
        )

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: Bar, ink: Ink) -> None:
        if bar.asked <= 0:
            self._paint_note(painter, slot, bar, ink)
            return
        top = self._paint_pieces(painter, slot, bar, ink)
        line = QRectF(slot.left(), top - 22 * ink.grown, slot.width(), 20 * ink.grown)
        role, factor = "body-strong", 13 / 14
        if ink.width(bar.above, role, factor) <= slot.width():
            write(painter, line, bar.above, ink, role, "text", factor=factor)
        if bar.extra:
            line.translate(0, -18 * ink.grown)
            write(painter, line, bar.extra, ink, token="accent", role="caption")

    def _paint_pieces(self, painter: QPainter, slot: QRectF, bar: Bar, ink: Ink) -> float:
        """The outline, and over it what was done; gives the top of the bar."""
        outline = self._upright(slot, 0.0, bar.asked)
        painter.setPen(QPen(ink.colour("control"), 1.5))
        painter.setBrush(ink.colour("surface"))
        painter.drawPath(box(outline.adjusted(0.75, 0.75, -0.75, -0.75), ROUND - 0.75))
        shape, base = box(outline, ROUND), 0.0
        for evidence in ORDER:
            amount = sum(part for kind, part in bar.pieces if kind is evidence)
            amount = min(amount, bar.asked - base)
            if amount <= 0:
                continue
            piece = self._upright(slot, base, base + amount)
            fill_evidence(painter, shape.intersected(box(piece, 0.0)), evidence, ink)
            if base > 0 and piece.height() > GAP_ABOVE:
                painter.setPen(QPen(ink.colour("surface"), 1.5))
                painter.drawLine(piece.bottomLeft(), piece.bottomRight())
            base += amount
        return outline.top()

    def _paint_note(self, painter: QPainter, slot: QRectF, bar: Bar, ink: Ink) -> None:
        """A day that asked nothing: a word, an extra in an outline, or blank."""
        height = 20 * ink.grown
        foot = QRectF(slot.left(), slot.bottom() - height - 6, slot.width(), height)
        if bar.extra:
            width = ink.width(bar.extra, "body-strong", 13 / 14) + 16
            tag = QRectF(foot.center().x() - width / 2, foot.top(), width, height + 2)
            painter.setPen(QPen(ink.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tag, ROUND, ROUND)
            write(painter, tag, bar.extra, ink, "body-strong", "accent", factor=13 / 14)
            foot.translate(0, -height - 4)
        if bar.note:
            write(painter, foot, bar.note, ink)

    def _upright(self, slot: QRectF, begin: float, end: float) -> QRectF:
        """The part of a bar between two values."""
        width = min(self.widest, slot.width() * 0.56)
        unit = slot.height() / self.most
        bottom = slot.bottom() - begin * unit
        height = max(2.0, (end - begin) * unit)
        return QRectF(slot.center().x() - width / 2, bottom - height, width, height)
