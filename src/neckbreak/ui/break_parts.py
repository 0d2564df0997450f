"""Painted parts of the break: the ring with its number, the dots, the strip of what is coming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, paint_ring, placed
from neckbreak.words.screens import say

DOT_STEP = 16
EMPTY = 0.78
"""The disc of an empty breath, as a share of a full one."""


class HoldRing(QWidget):
    """The seconds of the present cue, as a number in a ring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share, self._seconds, self._caption = 0.0, 0, ""
        self._fullness: float | None = None
        self.set_size(256)

    def set_size(self, size: int) -> None:
        """A square of this size."""
        self._size = size
        self.setFixedSize(size, size)

    def show_time(self, share: float, seconds: int, caption: str) -> None:
        """`share` done so far, whole seconds left."""
        shown = (round(share, 3), seconds, caption)
        if shown != (round(self._share, 3), self._seconds, self._caption):
            self._share, self._seconds, self._caption = share, seconds, caption
            self.update()

    def show_breath(self, fullness: float | None) -> None:
        """The disc breathes: 0 is out, 1 is in; None: it stands still."""
        if fullness != self._fullness:
            self._fullness = fullness
            self.update()

    def describe(self, words: str) -> None:
        """What a screen reader says, when it asks."""
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring, disc, number, caption."""
        theme, size = self._theme, float(self._size)
        with QPainter(self) as painter:
            rect = QRectF(1, 1, size - 2, size - 2)
            width = max(6.0, size * 0.047)
            paint_ring(
                painter, rect, self._share, width, theme.colour("sunken"), theme.colour("accent")
            )
            edge = size * 0.155
            if self._fullness is not None:
                edge = self._paint_breath(painter, rect, self._fullness)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawEllipse(rect.adjusted(edge, edge, -edge, -edge))
            number = QFont(font("hold"))
            number.setPixelSize(round(size * 0.3))
            painter.setFont(number)
            painter.setPen(theme.colour("text"))
            middle = rect.translated(0, -size * 0.035)
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, str(self._seconds))
            painter.setFont(font("body-medium" if size > 180 else "caption"))
            painter.setPen(theme.colour("text2"))
            below = QRectF(size * 0.1, size * 0.63, size * 0.8, size * 0.14)
            painter.setFont(_fitting(painter.font(), self._caption, below))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption)

    def _paint_breath(self, painter: QPainter, rect: QRectF, fullness: float) -> float:
        """How far a full breath reaches, dotted; gives the disc's distance from the edge."""
        full = self._size * 0.105
        pen = QPen(self._theme.colour("accent_mid"), 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(full, full, -full, -full))
        eased = (1 - cos(pi * fullness)) / 2
        radius = (self._size / 2 - full) * (EMPTY + (1 - EMPTY) * eased)
        return self._size / 2 - radius


def _fitting(wanted: QFont, words: str, room: QRectF) -> QFont:
    """Smaller where the words would not fit."""
    made, metrics = QFont(wanted), QFontMetrics(wanted)
    share = min(
        1.0,
        room.width() / max(1, metrics.horizontalAdvance(words) + 2),
        room.height() / max(1, metrics.height()),
    )
    made.setPixelSize(max(9, int(wanted.pixelSize() * share)))
    return made


class Counter(QWidget):
    """A caption, a count in words, and dots: "Left", "2 of 2"."""

    MOST_DOTS = 12

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caption, self._count, self._done, self._of, self._is_now = "", "", 0, 0, True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, caption: str, done: int, of: int, is_now: bool = True) -> None:
        """So many of so many; `is_now` False while the other side works."""
        self.show_words(caption, say("break.of", done=done, of=of), is_now)
        self._done, self._of = done, of
        self.setAccessibleName(f"{caption}, {self._count}")

    def show_words(self, caption: str, words: str, is_now: bool = True) -> None:
        """Words without dots."""
        self._caption, self._count, self._is_now = caption, words, is_now
        self._done = self._of = 0
        self.setAccessibleName(f"{caption}, {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(220, round(48 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caption above, words and dots below."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            grown = scale()
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(font("detail"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(0, 0, self.width(), 18 * grown), left, self._caption)
            painter.setFont(font("lead-strong"))
            painter.setPen(theme.colour("text" if self._is_now else "text2"))
            row = QRectF(0, 20 * grown, self.width(), 26 * grown)
            painter.drawText(row, left, self._count)
            if 0 < self._of <= self.MOST_DOTS:
                begin = QFontMetrics(painter.font()).horizontalAdvance(self._count) + 22
                dots = QRectF(begin, row.y(), self._of * DOT_STEP, row.height())
                start = placed(dots, self.width(), self.layoutDirection())
                paint_dots(
                    painter, theme, QPointF(start.x(), row.center().y()), self._done, self._of
                )


def paint_dots(painter: QPainter, theme: Theme, start: QPointF, done: int, of: int) -> None:
    """Filled for done, outlined for open."""
    for index in range(of):
        is_done = index < done
        painter.setPen(QPen(theme.colour("accent" if is_done else "control"), 1.5))
        painter.setBrush(theme.colour("accent") if is_done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(start.x() + 6 + index * DOT_STEP, start.y()), 5.5, 5.5)


@dataclass(slots=True)
class StripItem:
    """One exercise of the break."""

    name: str
    dose: str
    picture: QImage | None


class StripCard(QWidget):
    """Thumbnail, name and dose; outlined while current, ticked when done."""

    def __init__(self, theme: Theme, item: StripItem) -> None:
        super().__init__()
        self._theme, self._item = theme, item
        self.is_current = self.is_done = False
        self.setFixedHeight(88)
        self.setMinimumWidth(150)
        self.setMaximumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{item.name}, {item.dose}")

    def sizeHint(self) -> QSize:
        """Comfortable width."""
        return QSize(300, 88)

    def set_state(self, is_current: bool, is_done: bool) -> None:
        """Where the break stands."""
        if (is_current, is_done) != (self.is_current, self.is_done):
            self.is_current, self.is_done = is_current, is_done
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if self.is_current else 1.0
            edge = theme.colour("accent" if self.is_current else "line")
            rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setPen(QPen(edge, width))
            painter.setBrush(theme.colour("surface" if self.is_current else "canvas"))
            painter.drawRoundedRect(rect, 14, 14)
            disc = QRectF(13, 12, 64, 64)
            paint_disc(painter, theme, self._placed(disc), self._item.picture)
            right = self.width() - (44 if self.is_done else 12)
            self._paint_words(painter, 92, right - 92)
            if self.is_done:
                square = self._placed(QRectF(self.width() - 38, 34, 20, 20))
                paint_icon(painter, square, "check", theme.colour("accent"))

    def _paint_words(self, painter: QPainter, x: float, width: float) -> None:
        """Name and dose in as many lines as they take, smaller before anything would be cut."""
        room = QRect(0, 0, max(1, int(width)), 10_000)
        for factor in (1.0, 0.92, 0.85, 0.78, 0.7, 0.62):
            fonts = font("body-strong", factor), font("detail", factor)
            name, dose = (
                QFontMetrics(each).boundingRect(room, BESIDE, words)
                for each, words in zip(fonts, (self._item.name, self._item.dose), strict=True)
            )
            is_fitting = name.height() + dose.height() + 3 <= self.height() - 12
            if is_fitting and max(name.width(), dose.width()) <= width:
                break
        top = (self.height() - name.height() - dose.height() - 3) / 2
        painter.setPen(self._theme.colour("text" if self.is_current else "text2"))
        for made, words, y, high in (
            (fonts[0], self._item.name, top, name.height()),
            (fonts[1], self._item.dose, top + name.height() + 3, dose.height()),
        ):
            painter.setFont(made)
            painter.drawText(self._placed(QRectF(x, y, width, high)), BESIDE, words)

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())


def paint_disc(painter: QPainter, theme: Theme, disc: QRectF, picture: QImage | None) -> None:
    """A picture in a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("disc"))
    painter.drawEllipse(disc)
    if picture is not None:
        clip = QPainterPath()
        clip.addEllipse(disc)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(disc, picture)
        painter.restore()


class Strip(QWidget):
    """What the break holds, in order."""

    def __init__(self, theme: Theme, items: Sequence[StripItem]) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        self.cards: list[StripCard] = []
        self.show_items(items)

    def show_items(self, items: Sequence[StripItem]) -> None:
        """Other exercises than before."""
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [StripCard(self._theme, item) for item in items]
        for index, card in enumerate(self.cards):
            self._row.insertWidget(index, card, 100)

    def show_current(self, current: int) -> None:
        """The exercise being done; those before it are ticked."""
        for index, card in enumerate(self.cards):
            card.set_state(index == current, index < current)


class KeyHints(QWidget):
    """Key caps with a word each, right-aligned."""

    def __init__(self, theme: Theme, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme, self._hints = theme, hints
        self.setFixedHeight(24)
        self._most = len(hints)
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in hints))

    def set_most(self, most: int) -> None:
        """Show only the last few where room is short: the last one leads to all."""
        self._most = most
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetrics(font("caption"))
        width = sum(
            metrics.horizontalAdvance(key) + 14 + 8 + metrics.horizontalAdvance(words) + 20
            for key, words in self._hints[-self._most :]
        )
        return QSize(width, 24)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caps and words."""
        from neckbreak.ui.widgets import paint_key

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = QFontMetrics(font("caption"))
            x = float(self.width() - self.sizeHint().width() + 20)
            ink = self._theme.colour("text2")
            for key, words in self._hints[-self._most :]:
                width = metrics.horizontalAdvance(key) + 14
                paint_key(painter, QRectF(x, 1, width, 22), key, ink)
                x += width + 8
                rect = QRectF(x, 0, 400, 24)
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)
                x += metrics.horizontalAdvance(words) + 20
