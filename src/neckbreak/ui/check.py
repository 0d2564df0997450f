"""A box to tick whose words wrap; Qt's own cuts them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, BY_KEYBOARD, KEYBOARD_REASONS, placed


class Check(QCheckBox):
    """A box to tick, with words that wrap."""

    BOX, GAP = 18, 10

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(font("body"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance(self.text()) + self.BOX + self.GAP + 2
        return QSize(wide, max(round(24 * scale()), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + self.BOX + self.GAP + 2, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        return max(self.sizeHint().height(), self._words(width).height() + 2)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, words."""
        theme, direction = self._theme, self.layoutDirection()
        line = max(QFontMetrics(self.font()).height(), self.BOX)
        top = (
            (line - self.BOX) / 2 + 1
            if self._words(self.width()).height() > line
            else (self.height() - self.BOX) / 2
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = placed(QRectF(1, top, self.BOX, self.BOX), self.width(), direction)
            is_on = self.isChecked()
            painter.setPen(QPen(theme.colour("accent" if is_on else "control"), 1.5))
            painter.setBrush(theme.colour("accent" if is_on else "surface"))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
            if is_on:
                inner = box.adjusted(2, 2, -2, -2)
                paint_icon(painter, inner, "check", theme.colour("on_accent"))
            painter.setPen(theme.colour("text"))
            painter.setFont(self.font())
            left = self.BOX + self.GAP
            room = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(placed(room, self.width(), direction), BESIDE, self.text())

    def _words(self, width: int) -> QSize:
        room = QRect(0, 0, max(1, width - self.BOX - self.GAP), 10_000)
        return QFontMetrics(self.font()).boundingRect(room, BESIDE, self.text()).size()
