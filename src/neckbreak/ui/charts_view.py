"""A plot on the screen: one stop for the keyboard, arrows walk its values, the pointer reads them.

Made once and shown other values, because weeks change faster than widgets can be made.
`charts_card` puts heading, legend and table round it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.ui.charts_base import Ink, Mark, Plot, Table, mirror
from neckbreak.ui.charts_tip import Tip
from neckbreak.ui.theme import scale
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}
NOWHERE = -1


class ChartView(QWidget):
    """`chosen` carries the index of a value that was clicked or entered; `stride` is how many
    values the up and down arrows walk (a week of days)."""

    chosen = Signal(int)

    def __init__(self, ink: Ink, tip: Tip, height: int, stride: int = 1) -> None:
        super().__init__()
        self._ink, self._tip, self._stride = ink, tip, stride
        self._plot: Plot | None = None
        self._height = round(height * scale())
        self._at = NOWHERE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_plot(self, plot: Plot, name: str, table: Table, height: float | None = None) -> None:
        """Other values. `name` is the summary, heard first; the table's lines follow."""
        if plot != self._plot:
            self._plot, self._at = plot, NOWHERE
            self._tip.leave(self)
            self.update()
        self.setAccessibleName(name)
        self.setAccessibleDescription(table.text)
        if height is not None and round(height) != self._height:
            self._height = round(height)
            self.updateGeometry()

    @property
    def plot(self) -> Plot | None:
        """What is shown."""
        return self._plot

    @property
    def at(self) -> int:
        """The index of the value being read, -1 for none."""
        return self._at

    def marks(self) -> tuple[Mark, ...]:
        """The values and where they are now."""
        if self._plot is None:
            return ()
        found = self._plot.marks(QRectF(self.rect()), self._ink)
        return tuple(map(self._mirrored, found)) if self.isRightToLeft() else found

    def _mirrored(self, mark: Mark) -> Mark:
        rect = QRectF(mark.rect)
        rect.moveLeft(self.width() - mark.rect.right())
        return Mark(rect, mark.words)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, self._height)

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return QSize(180, self._height)

    def read(self, index: int, is_slow: bool = False) -> None:
        """Point at a value and say it; -1 points at none."""
        marks = self.marks()
        found = marks[index] if 0 <= index < len(marks) else None
        if found is None or not found.words:
            self._go(NOWHERE if found is None else index)
            self._tip.leave(self)
            return
        self._go(index)
        self._tip.tell(self, found.rect.toAlignedRect(), found.words, is_slow=is_slow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plot, and a line below the value that is read."""
        if self._plot is None:
            return
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.save()
            if self.isRightToLeft():
                mirror(painter, rect)
            self._plot.paint(painter, rect, self._ink)
            painter.restore()
            marks = self.marks()
            if 0 <= self._at < len(marks):
                painter.setPen(QPen(self._ink.colour("text"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                place = marks[self._at].rect.adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(place.intersected(rect.adjusted(1, 1, -1, -1)), 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Home and End jump, Enter chooses, Escape lets go."""
        count, key = len(self.marks()), event.key()
        if key in STEPS and count:
            stride = self._stride if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1
            step = STEPS[Qt.Key(key)] * stride
            if stride == 1 and self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = -step
            start = self._at if self._at != NOWHERE else (-step if step > 0 else count)
            self._walk(min(count - 1, max(0, start + step)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            self._walk(0 if key == Qt.Key.Key_Home else count - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at != NOWHERE:
            self.chosen.emit(self._at)
        elif key == Qt.Key.Key_Escape and self._at != NOWHERE:
            self.read(NOWHERE)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the value under the pointer."""
        index = self._under(event)
        if index != self._at:
            self.read(index, is_slow=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read it at once, and choose it."""
        index = self._under(event)
        self.read(index)
        if index != NOWHERE:
            self.chosen.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left: nothing is read, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.read(NOWHERE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is read any more."""
        super().focusOutEvent(event)
        self.read(NOWHERE)

    def _under(self, event: QMouseEvent) -> int:
        position = event.position()
        found = (index for index, mark in enumerate(self.marks()) if mark.rect.contains(position))
        return next(found, NOWHERE)

    def _walk(self, index: int) -> None:
        self.read(index)
        marks = self.marks()
        if marks[index].words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, marks[index].words))

    def _go(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.update()
