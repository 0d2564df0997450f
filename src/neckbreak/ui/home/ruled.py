"""Rows of a card, divided by rules."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Card


class Ruled(QWidget):
    """A row with a rule above it, unless it is the first. It puts up with any width."""

    def __init__(self, theme: Theme, *, is_first: bool) -> None:
        super().__init__()
        self.theme, self._is_first = theme, is_first

    def minimumSizeHint(self) -> QSize:
        """What does not fit beside goes below."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rule."""
        if self._is_first:
            return
        with QPainter(self) as painter:
            painter.fillRect(QRectF(1, 0, self.width() - 2, 1), self.theme.colour("line"))


def ruled_card(theme: Theme) -> tuple[Card, QVBoxLayout]:
    """A card for such rows, and where they go."""
    made = Card(theme)
    inner = QVBoxLayout(made)
    inner.setContentsMargins(0, 1, 0, 1)
    inner.setSpacing(0)
    return made, inner
