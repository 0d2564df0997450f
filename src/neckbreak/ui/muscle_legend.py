"""The key to the figure: which muscles are lit, in plain and in anatomical words.

One line for each muscle, strongest first; a filled dot is lit fully, a ring a little less, so that
nothing is told by colour alone. Where room is short, the last line counts what is left out; a
screen reader is told of all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Side
from neckbreak.figure.legend import LegendEntry, legend
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import pick

LINE, DOT, INDENT = 22, 5.0, 22
NARROW: Final = 340
"""Below this width the anatomical name leaves, never the plain one."""


class MuscleLegend(QWidget):
    """Shows what one exercise lights. `most` is the number of lines there is room for."""

    def __init__(self, theme: Theme, most: int = 4) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self._entries: tuple[LegendEntry, ...] = ()
        self._shown: tuple[str, Side | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_exercise(self, exercise: Exercise, side: Side | None = None) -> None:
        """The muscles of this exercise, while this side works."""
        if self._shown == (exercise.id, side):
            return
        self._shown = (exercise.id, side)
        self._entries = legend(exercise, side)
        spoken = "; ".join(_spoken(each) for each in self._entries)
        self.setAccessibleName(f"{self.heading}: {spoken}" if spoken else "")
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def set_most(self, most: int) -> None:
        """Change how many lines there is room for."""
        if most != self._most:
            self._most = most
            self.updateGeometry()
            self.update()

    @property
    def heading(self) -> str:
        """Whether these muscles lengthen or work."""
        is_stretched = any(each.is_stretched for each in self._entries)
        return say_break("muscle.stretched" if is_stretched else "muscle.working")

    @property
    def entries(self) -> Sequence[LegendEntry]:
        """What is shown or counted, strongest first."""
        return self._entries

    def sizeHint(self) -> QSize:
        """A heading and the lines."""
        lines = 1 + self._most
        return QSize(420, round(lines * LINE * scale()))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine: words end in an ellipsis."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The heading, then a dot and two names a line."""
        if not self._entries:
            return
        theme, line = self._theme, LINE * scale()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("caption"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(0, 0, self.width(), line), left, self.heading)
            room = self._most
            is_cut = len(self._entries) > room
            shown = self._entries[: room - 1] if is_cut else self._entries
            for number, entry in enumerate(shown, start=1):
                self._paint_entry(painter, entry, QRectF(0, number * line, self.width(), line))
            if is_cut:
                more = say_break("muscle.more", n=len(self._entries) - len(shown))
                painter.setPen(theme.colour("text2"))
                painter.setFont(font("detail"))
                rect = QRectF(INDENT, (len(shown) + 1) * line, self.width() - INDENT, line)
                painter.drawText(rect, left, more)

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, row: QRectF) -> None:
        theme = self._theme
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        middle = QPointF(DOT + 1, row.center().y())
        painter.setPen(QPen(theme.colour("coral"), 1.75))
        painter.setBrush(theme.colour("coral") if entry.is_main else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, DOT, DOT)
        x, width = float(INDENT), row.width() - INDENT
        painter.setFont(font("body-medium"))
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(_plain(entry), Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(x, row.y(), width, row.height()), left, words)
        x += metrics.horizontalAdvance(words) + 10
        width = row.width() - x
        painter.setFont(font("detail"))
        latin = entry.name.anatomical
        is_fitting = QFontMetrics(painter.font()).horizontalAdvance(latin) <= width
        if row.width() >= NARROW and is_fitting:
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(x, row.y(), width, row.height()), left, latin)


def _plain(entry: LegendEntry) -> str:
    words = pick(entry.name.plain)
    words = words[:1].upper() + words[1:]
    if entry.side is None:
        return words
    side = say_break(f"muscle.side.{entry.side.value}")
    return say_break("muscle.side", muscle=words, side=side)


def _spoken(entry: LegendEntry) -> str:
    return say_break("muscle.both-names", plain=_plain(entry), anatomical=entry.name.anatomical)
