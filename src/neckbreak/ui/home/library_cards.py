"""Cards of the exercise library, drawn when they are first seen, and the grid they stand in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem

from neckbreak.app.library import Standing
from neckbreak.domain.exercise import CameraUse, Exercise
from neckbreak.ui.home.library_filter import length_s
from neckbreak.ui.home.settings_fields import mark_focus
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import placed
from neckbreak.words.cues import pick
from neckbreak.words.library_texts import say_library, withheld_text
from neckbreak.words.screens import duration

PICTURE = 148
RADIUS = 16.0
LEAST_WIDTH = 200
SIDE, MARK = 14, 36
"""Room beside the words, and for the mark at the right of the last line."""

GAP = 16
TOP_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LibraryCard(QAbstractButton):
    """Picture, name, kind and length; the whole card is the target."""

    def __init__(
        self,
        theme: Theme,
        exercise: Exercise,
        standing: Standing,
        draw: Callable[[str, int], QImage | None],
    ) -> None:
        super().__init__()
        self._theme, self.exercise, self._standing, self._draw = theme, exercise, standing, draw
        self._image: QImage | None = None
        self._is_drawn = False
        self._name = pick(exercise.name)
        kind = say_library(f"kind.{exercise.kind}")
        length = duration(length_s(exercise))
        self._meta = say_library("library.meta", kind=kind, length=length)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._name)
        self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Open or left out, planned or not."""
        self._standing = standing
        why = withheld_text(standing.withheld) if standing.withheld else ""
        parts = [self._meta, say_library("library.left-out") if why else "", why]
        if standing.is_planned:
            parts.append(say_library("library.in-plan"))
        self.setAccessibleDescription(". ".join(each for each in parts if each))
        self.setToolTip(why)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its words take in the narrowest column."""
        return QSize(LEAST_WIDTH, self.high(LEAST_WIDTH))

    def high(self, width: int) -> int:
        """Picture and words: at least two lines of name, so that rows stand even."""
        name, below = self._heights(width)
        return round(PICTURE + max(name, 2 * QFontMetrics(font("heading")).height()) + below + 30)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the name and of the line below it."""
        return (
            _height("heading", self._name, width - 2 * SIDE),
            _height("detail", self._below(), width - SIDE - MARK),
        )

    def _below(self) -> str:
        return say_library("library.left-out") if self._standing.withheld else self._meta

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        mark_focus(self, event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, picture, words, marks."""
        if not self._is_drawn:
            self._is_drawn = True
            self._image = self._draw(self.exercise.id, PICTURE)
        theme = self._theme
        width = 2.0 if self.isChecked() else 1.0
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(shape)
            painter.fillRect(self.rect(), theme.colour("surface"))
            top = QRectF(0, 0, self.width(), PICTURE)
            painter.fillRect(top, theme.colour("disc"))
            if self._standing.withheld:
                painter.setOpacity(0.45)
            if self._image is not None:
                place = QRectF((self.width() - PICTURE) / 2, 0, PICTURE, PICTURE)
                painter.drawImage(place, self._image)
            painter.setOpacity(1.0)
            painter.setClipping(False)
            painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "line"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
            self._paint_words(painter)
            self._paint_marks(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, wide = self._theme, self.width()
        name, below = self._heights(wide)
        painter.setFont(font("heading"))
        painter.setPen(theme.colour("text"))
        place = QRectF(SIDE, PICTURE + 10, wide - 2 * SIDE, name)
        painter.drawText(placed(place, wide, self.layoutDirection()), TOP_LEFT, self._name)
        painter.setFont(font("detail"))
        painter.setPen(theme.colour("amber" if self._standing.withheld else "text2"))
        place = QRectF(SIDE, PICTURE + 14 + name, wide - SIDE - MARK, below)
        painter.drawText(placed(place, wide, self.layoutDirection()), TOP_LEFT, self._below())

    def _paint_marks(self, painter: QPainter) -> None:
        theme = self._theme
        if self.exercise.camera is CameraUse.YES:
            square = QRectF(self.width() - 32, self.height() - 32, 18, 18)
            paint_icon(painter, square, "camera", theme.colour("text3"))
        if self._standing.is_planned:
            round_ = QRectF(self.width() - 40, 10, 30, 30)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(round_)
            paint_icon(painter, round_.adjusted(7, 7, -7, -7), "clipboard", theme.colour("accent"))


def _height(role: str, words: str, width: float) -> int:
    """How high words stand in a column."""
    room = QRect(0, 0, max(1, int(width)), 10_000)
    return QFontMetrics(font(role)).boundingRect(room, TOP_LEFT, words).height() + 2


class CardGrid(QLayout):
    """As many equal columns as fit; every card as high as it asks to be."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        return self._place(QRect(0, 0, width, 0), is_dry=True)

    def setGeometry(self, rect: QRect) -> None:
        """Place the cards."""
        super().setGeometry(rect)
        self._place(rect, is_dry=False)

    def sizeHint(self) -> QSize:
        """One column."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """One card."""
        shown = self._shown()
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(LEAST_WIDTH, height)

    def _shown(self) -> list[QLayoutItem]:
        return [
            item
            for item in self._items
            if (widget := item.widget()) is not None and not widget.isHidden()
        ]

    def _place(self, rect: QRect, *, is_dry: bool) -> int:
        shown = self._shown()
        least = round(LEAST_WIDTH * min(scale(), 1.5))
        columns = max(1, (rect.width() + GAP) // (least + GAP))
        wide = (rect.width() - GAP * (columns - 1)) // columns
        cards = [each for item in shown if isinstance(each := item.widget(), LibraryCard)]
        high = max((card.high(wide) for card in cards), default=0)
        for index, item in enumerate(shown):
            if is_dry:
                break
            row, column = divmod(index, columns)
            corner = QPoint(rect.left() + column * (wide + GAP), rect.top() + row * (high + GAP))
            item.setGeometry(QRect(corner, QSize(wide, high)))
        rows = -(-len(shown) // columns)
        return max(0, rows * (high + GAP) - GAP)
