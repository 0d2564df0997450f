"""The mark and the tray glyphs as paths: a head over shoulders, and one movement arc.

Drawn on a 32 grid. `scripts/draw_icons.py` makes the packaged PNG files of them; the sidebar and
the break window paint the mark directly. States differ by shape, never by colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 32.0

TRAY_STATES = (
    "working",
    "due",
    "on_break",
    "held",
    "paused",
    "off_hours",
    "away",
    "attention",
)
"""File names of the tray glyphs; the values of `ports.views.Condition`."""


def shoulders(centre_x: float = 16.0, half: float = 11.5, top: float = 18.5) -> QPainterPath:
    """A dome with rounded lower corners, standing on the lower edge of the grid."""
    left, right, bottom = centre_x - half, centre_x + half, 29.0
    path = QPainterPath(QPointF(left + 1.6, bottom))
    path.cubicTo(left + 0.4, bottom, left - 0.2, bottom - 1, left, bottom - 2)
    path.cubicTo(left + 1, top + 3, left + half * 0.5, top, centre_x, top)
    path.cubicTo(right - half * 0.5, top, right - 1, top + 3, right, bottom - 2)
    path.cubicTo(right + 0.2, bottom - 1, right - 0.4, bottom, right - 1.6, bottom)
    path.closeSubpath()
    return path


def head(centre: QPointF, radius: float = 6.2) -> QPainterPath:
    """The head."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    return path


def arc(
    centre: QPointF, radius: float, begin_deg: float = 108, span_deg: float = 82
) -> QPainterPath:
    """A movement arc round the head, at its upper left."""
    rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(rect, begin_deg)
    path.arcTo(rect, begin_deg, span_deg)
    return path


def paint_mark(painter: QPainter, rect: QRectF, body: QColor, movement: QColor) -> None:
    """The coloured mark: sidebar, break window, app icon."""
    painter.save()
    _fit(painter, rect)
    centre = QPointF(18.5, 11.5)
    painter.fillPath(shoulders(top=19), body)
    painter.fillPath(head(centre, 6.0), body)
    painter.strokePath(arc(centre, 10.2, 112, 80), _pen(movement, 3.0))
    painter.restore()


def paint_tray(painter: QPainter, rect: QRectF, state: str, colour: QColor) -> None:
    """One tray glyph in one colour. The painter's device needs an alpha channel."""
    painter.save()
    _fit(painter, rect)
    match state:
        case "on_break":
            _paint_ring(painter, colour)
        case "off_hours":
            painter.strokePath(head(QPointF(16, 9.5), 5.2), _pen(colour, 2.6))
            painter.strokePath(shoulders(half=10.3, top=19), _pen(colour, 2.6))
        case "held" | "paused" | "attention":
            _paint_badged(painter, state, colour)
        case _:
            _paint_person(painter, state, colour)
    painter.restore()


def _paint_person(painter: QPainter, state: str, colour: QColor) -> None:
    centre = QPointF(16, 10.5) if state == "away" else QPointF(19, 11.5)
    painter.fillPath(shoulders(top=19), colour)
    painter.fillPath(head(centre, 6.0), colour)
    if state == "working":
        painter.strokePath(arc(centre, 10.4, 114, 78), _pen(colour, 2.8))
    elif state == "due":
        painter.strokePath(arc(centre, 9.3, 114, 78), _pen(colour, 2.3))
        painter.strokePath(arc(centre, 13.2, 128, 58), _pen(colour, 2.3))


def _paint_ring(painter: QPainter, colour: QColor) -> None:
    painter.strokePath(head(QPointF(16, 16), 13.6), _pen(colour, 2.6))
    painter.translate(16, 16.5)
    painter.scale(0.52, 0.52)
    painter.translate(-16, -17)
    painter.fillPath(shoulders(), colour)
    painter.fillPath(head(QPointF(16, 10)), colour)


def _paint_badged(painter: QPainter, state: str, colour: QColor) -> None:
    painter.fillPath(shoulders(13), colour)
    painter.fillPath(head(QPointF(15, 10.5)), colour)
    sign = _badge(state)
    width = 3.4 if state == "held" else 3.8
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.strokePath(sign, _pen(colour, width + 4.4))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.strokePath(sign, _pen(colour, width))


def _badge(state: str) -> QPainterPath:
    path = QPainterPath()
    if state == "paused":
        for x in (19.6, 26.6):
            path.moveTo(x, 17.5)
            path.lineTo(x, 27.5)
    elif state == "attention":
        path.moveTo(24, 13.5)
        path.lineTo(24, 21.5)
        path.moveTo(24, 27.6)
        path.lineTo(24, 27.7)
    else:
        path.moveTo(19.5, 16.5)
        path.cubicTo(19, 23, 22.5, 27, 29, 27.6)
        path.moveTo(19.5, 16.5)
        path.lineTo(21.5, 18.6)
        path.moveTo(29, 27.6)
        path.lineTo(27, 25.6)
    return path


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _fit(painter: QPainter, rect: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
