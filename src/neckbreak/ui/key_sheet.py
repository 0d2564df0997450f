"""All keys of the break on one card, over everything else, gone with the next key or click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import paint_key
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import say

KEYS: Final = ("space", "enter", "h", "r", "easier", "harder", "mirror", "esc", "keys")
"""In the order in which they are read."""

WIDTH, LINE, TOP, EDGE = 420, 36, 72, 32


def key_words(key: str) -> tuple[str, str]:
    """(what is printed on the key, what it does)."""
    own = {"easier", "harder", "mirror", "esc"}
    if key in own:
        return say_break(f"keys.{key}"), say_break(f"keys.{key}.does")
    return say(f"key.{key}"), say(f"key.{key}.does")


class KeySheet(QWidget):
    """Covers its parent while it is shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = [key_words(key) for key in KEYS]
        told = ", ".join(f"{cap}: {does}" for cap, does in self._rows)
        self.setAccessibleName(f"{say_break('keys.title')}: {told}")
        self.hide()

    def toggle(self) -> None:
        """Show or hide."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setVisible(self.isHidden())
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere takes it away."""
        event.accept()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, a card, and a row for each key."""
        theme, grown = self._theme, scale()
        line = min(LINE * grown, (self.height() - 40 - TOP * grown - EDGE) / len(self._rows))
        width = min(WIDTH * grown, self.width() - 32)
        height = TOP * grown + line * len(self._rows) + EDGE
        card = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme.colour("canvas"))
            veil.setAlphaF(0.82)
            painter.fillRect(self.rect(), veil)
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(card, 20, 20)
            painter.setFont(font("section"))
            painter.setPen(theme.colour("text"))
            title = QRectF(card.x() + EDGE, card.y() + 16, width - 2 * EDGE, (TOP - 24) * grown)
            painter.drawText(title, left, say_break("keys.title"))
            caps = QFontMetrics(font("caption"))
            widest = max(caps.horizontalAdvance(cap) for cap, _ in self._rows) + 18
            y = card.y() + TOP * grown
            for cap, does in self._rows:
                box = caps.horizontalAdvance(cap) + 18
                x = card.x() + EDGE + widest - box
                paint_key(
                    painter, QRectF(x, y + (line - 24) / 2, box, 24), cap, theme.colour("text")
                )
                painter.setFont(font("body"))
                painter.setPen(theme.colour("text"))
                x = card.x() + EDGE + widest + 16
                painter.drawText(QRectF(x, y, card.right() - x, line), left, does)
                y += line
