"""The small inverted card that reads a value out, for the pointer and for the keyboard alike.

It lies in the page itself and not in a window of its own, so it is where it should be on every
desktop, scrolls with its chart, and takes no focus.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neckbreak.ui.theme import Theme, font, scale

WIDEST, PADDING_X, PADDING_Y, GAP = 264, 14, 11, 8
OPENS_AFTER_MS = 300
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Tip(QWidget):
    """One for each page; `words` may have a second paragraph, which is quieter."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._owner: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty while hidden."""
        return "\n".join(self._words) if self.isVisible() else ""

    def tell(
        self, owner: QWidget, rect: QRect, words: str, more: str = "", is_slow: bool = False
    ) -> None:
        """Say something about a rectangle of a widget; `is_slow` waits for a resting pointer."""
        self._owner, self._words = owner, tuple(part for part in (words, more) if part)
        self._place(owner, rect)
        self.update()
        if self.isVisible() or not is_slow:
            self._timer.stop()
            self._open()
        else:
            self._timer.start(OPENS_AFTER_MS)

    def leave(self, owner: QWidget) -> None:
        """Go, if it was this widget's."""
        if owner is self._owner:
            self._owner = None
            self._timer.stop()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An inverted card with its paragraphs."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
            painter.setFont(font("detail"))
            rect = self.rect().adjusted(PADDING_X, PADDING_Y, -PADDING_X, -PADDING_Y)
            for index, words in enumerate(self._words):
                painter.setPen(theme.colour("canvas" if index == 0 else "line"))
                painter.drawText(rect, WRAPPED, words)
                rect.setTop(rect.top() + self._height(words, rect.width()) + 4)

    def _open(self) -> None:
        if self._owner is not None:
            self.raise_()
            self.show()

    def _place(self, owner: QWidget, rect: QRect) -> None:
        page = self._page
        metrics = QFontMetrics(font("detail"))
        room = min(round(WIDEST * scale()), page.width() - 16) - 2 * PADDING_X
        wide = max(metrics.horizontalAdvance(part) for part in self._words) + 2
        inner = min(room, wide)
        height = sum(self._height(part, inner) + 4 for part in self._words) - 4 + 2 * PADDING_Y
        width = inner + 2 * PADDING_X
        corner = owner.mapTo(page, QPoint(rect.center().x(), rect.bottom()))
        left = min(max(8, corner.x() - width // 2), page.width() - width - 8)
        top = corner.y() + GAP
        if top + height > page.height() - 8:
            top = owner.mapTo(page, rect.topLeft()).y() - height - GAP
        self.setGeometry(left, max(4, top), width, height)

    def _height(self, words: str, width: int) -> int:
        metrics = QFontMetrics(font("detail"))
        return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, words).height()
