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
from neckbreak.ui.widgets import placed
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import pick

LINE, DOT, INDENT = 22, 5.0, 22
AT_TOP: Final = (
    Qt.AlignmentFlag.AlignLeading.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextWordWrap.value
)
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
        """Narrow is fine: words go on in a second line."""
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
            per_entry = 2 if any(self._is_long(each) for each in self._entries) else 1
            room = max(1, self._most // per_entry)
            is_cut = len(self._entries) > room
            has_line_left = per_entry * room < self._most
            shown = self._entries[: room - 1 if is_cut and not has_line_left else room]
            for number, entry in enumerate(shown):
                top = line + number * per_entry * line
                self._paint_entry(painter, entry, QRectF(0, top, self.width(), per_entry * line))
            if is_cut:
                more = say_break("muscle.more", n=len(self._entries) - len(shown))
                painter.setPen(theme.colour("text2"))
                painter.setFont(font("detail"))
                top = line + len(shown) * per_entry * line
                rect = QRectF(INDENT, top, self.width() - INDENT, line)
                painter.drawText(self._placed(rect), left, more)

    def _is_long(self, entry: LegendEntry) -> bool:
        words = QFontMetrics(font("body-medium")).horizontalAdvance(_plain(entry))
        return words > self.width() - INDENT

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, row: QRectF) -> None:
        theme = self._theme
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        dot = self._placed(QRectF(1, row.y(), 2 * DOT, min(row.height(), LINE * scale())))
        middle = QPointF(dot.center().x(), dot.center().y())
        painter.setPen(QPen(theme.colour("coral"), 1.75))
        painter.setBrush(theme.colour("coral") if entry.is_main else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, DOT, DOT)
        x, width = float(INDENT), row.width() - INDENT
        painter.setFont(font("body-medium"))
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(painter.font())
        words = _plain(entry)
        painter.drawText(self._placed(QRectF(x, row.y(), width, row.height())), AT_TOP, words)
        x += metrics.horizontalAdvance(words) + 10
        width = row.width() - x
        painter.setFont(font("detail"))
        latin = entry.name.anatomical
        is_fitting = QFontMetrics(painter.font()).horizontalAdvance(latin) <= width
        if row.width() >= NARROW and is_fitting:
            painter.setPen(theme.colour("text2"))
            place = QRectF(x, row.y(), width, min(row.height(), LINE * scale()))
            painter.drawText(self._placed(place), left, latin)


def _plain(entry: LegendEntry) -> str:
    words = pick(entry.name.plain)
    words = words[:1].upper() + words[1:]
    if entry.side is None:
        return words
    side = say_break(f"muscle.side.{entry.side.value}")
    return say_break("muscle.side", muscle=words, side=side)


def _spoken(entry: LegendEntry) -> str:
    return say_break("muscle.both-names", plain=_plain(entry), anatomical=entry.name.anatomical)
