"""Line icons on a 24 grid, drawn as paths in the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24.0
STROKE = 1.75

_P = tuple[float, ...]
# Polylines as flat x, y lists; circles as (x, y, r). Enough for every sign we use.
_LINES: dict[str, tuple[_P, ...]] = {
    "check": ((5, 12.5, 10, 17.5, 19, 7),),
    "pause": ((9, 6, 9, 18), (15, 6, 15, 18)),
    "chevron-right": ((10, 6, 16, 12, 10, 18),),
    "chevron-left": ((14, 6, 8, 12, 14, 18),),
    "chevron-down": ((6, 10, 12, 16, 18, 10),),
    "skip": ((7, 6, 15, 12, 7, 18, 7, 6), (18, 6, 18, 18)),
    "close": ((6, 6, 18, 18), (18, 6, 6, 18)),
    "info": ((12, 11, 12, 16.5), (12, 7.6, 12, 7.7)),
    "warning": ((12, 4, 21, 19.5, 3, 19.5, 12, 4), (12, 10, 12, 14), (12, 16.8, 12, 16.9)),
    "clock": ((12, 7, 12, 12, 15.5, 14),),
    "chart": ((4, 20, 20, 20), (7, 16, 7, 11), (12, 16, 12, 6), (17, 16, 17, 9)),
    "sun": (
        (12, 2.5, 12, 4.5), (12, 19.5, 12, 21.5), (2.5, 12, 4.5, 12), (19.5, 12, 21.5, 12),
        (5.3, 5.3, 6.7, 6.7), (17.3, 17.3, 18.7, 18.7), (5.3, 18.7, 6.7, 17.3),
        (17.3, 6.7, 18.7, 5.3),
    ),
    "lamp": ((9.5, 17, 9.5, 15, 14.5, 15, 14.5, 17), (10, 20, 14, 20)),
    "screen": ((4, 5, 20, 5, 20, 16, 4, 16, 4, 5), (9, 20, 15, 20)),
    "moon": (),
    "hand": (
        (7.5, 13, 7.5, 7.3), (10.5, 11, 10.5, 4.6), (13.5, 11, 13.5, 4.9), (16.5, 12, 16.5, 7),
    ),
    "cup": (
        (5, 9, 5, 15), (16, 9, 16, 15), (5, 9, 16, 9), (8.5, 3.5, 8.5, 5.5),
        (12.5, 3.5, 12.5, 5.5),
    ),
    "grid": (
        (4, 4, 10, 4, 10, 10, 4, 10, 4, 4), (14, 4, 20, 4, 20, 10, 14, 10, 14, 4),
        (4, 14, 10, 14, 10, 20, 4, 20, 4, 14), (14, 14, 20, 14, 20, 20, 14, 20, 14, 14),
    ),
    "play": ((8, 5.5, 18.5, 12, 8, 18.5, 8, 5.5),),
    "phone": (),
    "clipboard": (
        (9, 5, 6, 5, 6, 20.5, 18, 20.5, 18, 5, 15, 5), (9, 3.5, 15, 3.5, 15, 6.5, 9, 6.5, 9, 3.5),
        (9, 11, 15, 11), (9, 15, 15, 15),
    ),
    "sliders": ((3, 8, 6, 8), (11, 8, 21, 8), (3, 16, 13, 16), (18, 16, 21, 16)),
    "search": ((15.5, 15.5, 20, 20),),
    "undo": ((9, 5, 4, 10, 9, 15), (4, 10, 14, 10)),
    "heart": (),
    "camera": (
        (3.5, 7.5, 14.5, 7.5, 14.5, 16.5, 3.5, 16.5, 3.5, 7.5),
        (14.5, 11, 20.5, 8, 20.5, 16, 14.5, 13),
    ),
    "shield": (
        (12, 3, 19.5, 6, 19.5, 11), (12, 3, 4.5, 6, 4.5, 11), (8.5, 12, 11, 14.5, 15.5, 9.5),
    ),
}  # fmt: skip
_CIRCLES: dict[str, tuple[_P, ...]] = {
    "info": ((12, 12, 9),),
    "clock": ((12, 12, 9),),
    "sun": ((12, 12, 4),),
    "sliders": ((8.5, 8, 2.5), (15.5, 16, 2.5)),
    "search": ((10.5, 10.5, 6.5),),
}
NAMES = frozenset(_LINES)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw one icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    pen = QPen(colour, STROKE if name != "pause" else 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if name == "play" else Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()


def icon_path(name: str) -> QPainterPath:
    """The strokes of an icon on the 24 grid."""
    path = QPainterPath()
    for line in _LINES[name]:
        points = [QPointF(x, y) for x, y in zip(line[::2], line[1::2], strict=True)]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    for x, y, radius in _CIRCLES.get(name, ()):
        path.addEllipse(QPointF(x, y), radius, radius)
    _add_curves(path, name)
    return path


def _add_curves(path: QPainterPath, name: str) -> None:
    match name:
        case "heart":
            path.moveTo(12, 20)
            path.cubicTo(4, 15, 3.5, 11, 3.5, 9)
            path.cubicTo(3.5, 4, 10, 3.5, 12, 7.5)
            path.cubicTo(14, 3.5, 20.5, 4, 20.5, 9)
            path.cubicTo(20.5, 11, 20, 15, 12, 20)
        case "moon":
            path.moveTo(19.5, 14.5)
            path.arcTo(QRectF(4, 4, 16, 16), -20, -230)
            path.cubicTo(10, 9, 13, 15, 19.5, 14.5)
        case "lamp":
            path.moveTo(9.5, 15)
            path.cubicTo(3, 10, 7, 3.5, 12, 3.5)
            path.cubicTo(17, 3.5, 21, 10, 14.5, 15)
        case "hand":
            path.moveTo(16.5, 12)
            path.lineTo(16.5, 15)
            path.cubicTo(16.5, 18, 15, 20.5, 12, 20.5)
            path.cubicTo(9, 20.5, 7.5, 19, 5.8, 16)
            path.lineTo(4.4, 13.4)
            path.cubicTo(4.2, 12.4, 5.6, 11.6, 6.4, 12.4)
            path.lineTo(7.5, 13.6)
        case "cup":
            path.moveTo(5, 15)
            path.cubicTo(5, 20.5, 16, 20.5, 16, 15)
            path.moveTo(16, 10.5)
            path.cubicTo(21, 10, 21, 15.5, 16, 15.5)
        case "undo":
            path.moveTo(14, 10)
            path.cubicTo(21.5, 10, 21.5, 20, 14, 20)
            path.lineTo(11, 20)
        case "shield":
            path.moveTo(19.5, 11)
            path.cubicTo(19.5, 16, 16, 19.5, 12, 21)
            path.cubicTo(8, 19.5, 4.5, 16, 4.5, 11)
        case "phone":
            path.moveTo(6, 4)
            path.lineTo(9, 4)
            path.lineTo(10.5, 8.5)
            path.lineTo(8.6, 10.2)
            path.cubicTo(9.8, 12.8, 11.4, 14.3, 13.9, 15.4)
            path.lineTo(15.5, 13.5)
            path.lineTo(20, 15)
            path.lineTo(20, 18)
            path.cubicTo(20, 19.3, 19, 20, 18, 20)
            path.cubicTo(10, 19.5, 4.5, 13.5, 4, 6)
            path.cubicTo(4, 5, 4.8, 4, 6, 4)
