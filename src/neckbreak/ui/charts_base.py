"""What every chart shares: what it is painted with, what it can read out, and its table twin.

A chart is a frozen value with its labels already worded (`Plot`). It paints into any painter, so
one piece of code serves the window, a page of a PDF and a picture; patterns are lines and dots of
its own, never a brush of the device, so that they are vectors everywhere and keep their size.
`charts_view` puts a plot on the screen; `paper` puts it on a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from neckbreak.domain.adherence import Evidence
from neckbreak.ui.theme import Theme, font, scale

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Ink:
    """What a chart is painted with. On paper, sizes are px of 1/96 inch and nothing is hinted."""

    theme: Theme
    is_paper: bool = False

    @property
    def grown(self) -> float:
        """How much larger than usual text is; paper has one size."""
        return 1.0 if self.is_paper else scale()

    def colour(self, token: str) -> QColor:
        """A token of the theme."""
        return self.theme.colour(token)

    def font(self, role: str, factor: float = 1.0) -> QFont:
        """The font of a role for this device."""
        return _paper_font(role, factor) if self.is_paper else font(role, factor)

    def width(self, words: str, role: str, factor: float = 1.0) -> float:
        """How wide a line of text is."""
        return QFontMetricsF(self.font(role, factor)).horizontalAdvance(words)


@cache
def _paper_font(role: str, factor: float) -> QFont:
    """A font whose glyphs are found again when the text is selected or searched.

    WORKAROUND: Qt's PDF engine maps a glyph back to its character only if the font's own table
    does; figures of equal width and contextual forms are drawn, but come out empty (seen with
    6.11.3). A font's features cannot be taken back, so it is made anew.
    """
    usual = font(role, factor / scale())
    made = QFont(usual.family())
    made.setPixelSize(usual.pixelSize())
    made.setWeight(usual.weight())
    made.setLetterSpacing(usual.letterSpacingType(), usual.letterSpacing())
    made.setFeature(QFont.Tag("calt"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart: where it is and what it says."""

    rect: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """A chart's twin: the same values in cells, for screen readers, printers and copying."""

    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """A line for each row, for the accessible description."""
        return "\n".join(", ".join(cell for cell in row if cell) for row in self.rows)


class Plot(Protocol):
    """A chart as a value. `marks` come in the order in which arrow keys walk them."""

    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None: ...

    def marks(self, rect: QRectF, ink: Ink) -> tuple[Mark, ...]: ...


def write(
    painter: QPainter,
    rect: QRectF,
    words: str,
    ink: Ink,
    role: str = "detail",
    token: str = "text2",
    align: Qt.AlignmentFlag = CENTRE,
    factor: float = 1.0,
) -> None:
    """One line of text in a rectangle; may reach beyond it, is never cut, and is never mirrored."""
    is_mirrored = painter.transform().m11() < 0
    if is_mirrored:
        align = {LEFT: RIGHT, RIGHT: LEFT}.get(align, align)
        painter.save()
        mirror(painter, rect)
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(right if is_mirrored else left)
    painter.setFont(ink.font(role, factor))
    painter.setPen(ink.colour(token))
    flags = align | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, words)
    if is_mirrored:
        painter.restore()


def mirror(painter: QPainter, rect: QRectF) -> None:
    """Turn left and right round inside a rectangle: charts run the way their language is read.

    Text is turned back by `write`, so only places are mirrored.
    """
    painter.translate(2 * rect.center().x(), 0.0)
    painter.scale(-1.0, 1.0)


def rule(painter: QPainter, y: float, left: float, right: float, ink: Ink) -> None:
    """A thin line across."""
    painter.setPen(QPen(ink.colour("line"), 1))
    painter.drawLine(QLineF(left, y, right, y))


def grid(
    painter: QPainter, plot: QRectF, ticks: tuple[tuple[float, str], ...], most: float, ink: Ink
) -> None:
    """Lines across at values from 0 to `most`, with their numbers at the left."""
    for value, words in ticks:
        y = plot.bottom() - value / most * plot.height()
        rule(painter, y, plot.left(), plot.right(), ink)
        place = QRectF(plot.left() - 60, y - 10, 51, 20)
        write(painter, place, words, ink, align=RIGHT)


def thinned(count: int, room: float, wanted: float) -> int:
    """Every how many labels one is written, so that they do not touch."""
    step = 1
    while count and room / count * step < wanted and step < count:
        step += 1
    return step


def box(rect: QRectF, radius: float, is_open_below: bool = False) -> QPainterPath:
    """A rounded rectangle, or one that stands on the axis with square feet."""
    radius = max(0.0, min(radius, rect.width() / 2, rect.height() / 2))
    path = QPainterPath()
    if not is_open_below:
        path.addRoundedRect(rect, radius, radius)
        return path
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path


def fill_evidence(painter: QPainter, path: QPainterPath, evidence: Evidence, ink: Ink) -> None:
    """Solid = guided to the end, diagonal lines = ended early, dots = marked by hand."""
    painter.setPen(Qt.PenStyle.NoPen)
    if evidence is Evidence.GUIDED:
        painter.fillPath(path, ink.colour("accent"))
        return
    painter.fillPath(path, ink.colour("accent_tint"))
    painter.save()
    try:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        if evidence is Evidence.ENDED_EARLY:
            _lines(painter, path.boundingRect(), ink.colour("accent"))
        else:
            _dots(painter, path.boundingRect(), ink.colour("accent"))
    finally:
        painter.restore()


def fill_slanted(painter: QPainter, path: QPainterPath, ground: QColor, line: QColor) -> None:
    """A ground with diagonal lines: what was not counted."""
    painter.fillPath(path, ground)
    painter.save()
    try:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        _lines(painter, path.boundingRect(), line, step=5.0, width=1.2)
    finally:
        painter.restore()


def _lines(
    painter: QPainter, rect: QRectF, colour: QColor, step: float = 6.4, width: float = 2.6
) -> None:
    """Lines rising to the right, laid on a grid of the page so that neighbours match."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    height = rect.height() + 2 * width
    bottom = rect.bottom() + width
    x = (rect.left() - height - width) // step * step
    while x < rect.right() + width:
        painter.drawLine(QLineF(x, bottom, x + height, bottom - height))
        x += step


def _dots(painter: QPainter, rect: QRectF, colour: QColor, step: float = 5.6) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    y = rect.top() // step * step
    while y < rect.bottom() + step:
        x = rect.left() // step * step
        while x < rect.right() + step:
            painter.drawEllipse(QPointF(x, y), 1.35, 1.35)
            x += step
        y += step
