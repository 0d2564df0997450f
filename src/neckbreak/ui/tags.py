"""Two small painted things: the mark, and the tinted tag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from neckbreak.ui.mark import paint_mark
from neckbreak.ui.theme import Theme, font


class Mark(QWidget):
    """The mark, painted."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Head, shoulders, arc."""
        with QPainter(self) as painter:
            colours = self._theme.colour("accent"), self._theme.colour("coral")
            paint_mark(painter, QRectF(self.rect()), *colours)


class Pill(QLabel):
    """A tag with a tinted ground: "Left side"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(font("body-strong"))
        self.setContentsMargins(16, 6, 16, 6)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour("accent"))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A full round ground below the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_tint"))
            radius = self.height() / 2
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        super().paintEvent(event)
