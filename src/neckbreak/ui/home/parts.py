"""Painted parts of the home pages: dose lines, rows of the day's list, the day and week charts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.ui.break_parts import DOT_STEP, paint_disc, paint_dots
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, paint_ring, placed

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST_DOTS = 6
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Picture(QWidget):
    """A still of an exercise in a disc."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self.setFixedSize(size, size)

    def show_image(self, image: QImage | None) -> None:
        """Another picture, or an empty disc."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and figure."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_disc(painter, self._theme, QRectF(self.rect()), self._image)


class ShareRing(QWidget):
    """A ring with a number and a line below it."""

    def __init__(self, theme: Theme, size: int, width: float = 10) -> None:
        super().__init__()
        self._theme, self._width = theme, width
        self._share, self._number, self._words = 0.0, "", ""
        self.setFixedSize(size, size)

    def show_share(self, share: float, number: str, words: str = "") -> None:
        """`share` 0 to 1."""
        self._share, self._number, self._words = share, number, words
        self.setAccessibleName(f"{number} {words}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring, number, words."""
        theme = self._theme
        with QPainter(self) as painter:
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            colours = theme.colour("sunken"), theme.colour("accent")
            paint_ring(painter, rect, self._share, self._width, *colours)
            painter.setPen(theme.colour("text"))
            painter.setFont(font("section", 1.1 if self._words else 0.9))
            middle = rect.translated(0, -9 * scale()) if self._words else rect
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._number)
            painter.setFont(font("detail"))
            painter.setPen(theme.colour("text2"))
            below = rect.translated(0, 14 * scale())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._words)


class DoseRow(QWidget):
    """Name, dots, "2 of 3". A long name goes on in a second line; it is never cut."""

    LINE = 28

    def __init__(self, theme: Theme, name: str, done: int, asked: int, words: str) -> None:
        super().__init__()
        self._theme, self._name, self._done, self._asked = theme, name, done, asked
        self._words = words
        self.setAccessibleName(f"{name}, {words}")
        self.setToolTip(name)
        self.setFixedHeight(round(self.LINE * scale()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher."""
        super().resizeEvent(event)
        self.setFixedHeight(self._high(self.width()))

    def _high(self, width: int) -> int:
        """One line, or as many as the name takes."""
        metrics = QFontMetrics(font("body"))
        room = QRect(0, 0, max(40, round(self._left(width) - 6)), 1000)
        high = metrics.boundingRect(room, WRAPPED, self._name).height()
        return max(round(self.LINE * scale()), high + 8)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(220, round(self.LINE * scale()))

    def _left(self, width: int) -> float:
        """Where dots and words begin."""
        metrics = QFontMetrics(font("body"))
        words = max(metrics.horizontalAdvance(self._words), metrics.horizontalAdvance("0 of 0"))
        dots = self._asked if self._asked <= MOST_DOTS else 0
        return width - words - 8 - dots * DOT_STEP

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row; dots and words stand beside the first line."""
        theme, width = self._theme, self.width()
        line = min(self.height(), self.LINE * scale())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(0, 0, width, line), RIGHT, self._words)
            left = self._left(width)
            if self._asked <= MOST_DOTS:
                dots = QRectF(left, 0, self._asked * DOT_STEP, line)
                start = QPointF(placed(dots, width, self.layoutDirection()).left(), line / 2)
                paint_dots(painter, theme, start, self._done, self._asked)
            painter.setPen(theme.colour("text"))
            top = (line - painter.fontMetrics().height()) / 2
            name = QRectF(0, top, left - 6, self.height())
            painter.drawText(placed(name, width, self.layoutDirection()), WRAPPED, self._name)


class DayRow(QWidget):
    """Time, icon, what, why. Long words go on in a second line."""

    LINE = 30

    def __init__(self, theme: Theme, time: str, icon: str, what: str, why: str) -> None:
        super().__init__()
        self._theme, self._parts = theme, (time, icon, what, why)
        self.setFixedHeight(round(self.LINE * scale()))
        self.setAccessibleName(f"{time}, {what}: {why}")
        self.setToolTip(why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher."""
        super().resizeEvent(event)
        _, _, what, why = self._parts
        left, middle = self._columns()
        high = max(
            _high("body-strong", what, middle - left - 10),
            _high("body", why, self.width() - middle),
        )
        self.setFixedHeight(max(round(self.LINE * scale()), high + 8))

    def _columns(self) -> tuple[float, float]:
        """Where "what" and "why" begin, from the side where reading begins."""
        left = 84 * scale()
        return left, max(left + 90 * scale(), min(260 * scale(), self.width() * 0.38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row."""
        theme, grown, height = self._theme, scale(), self.height()
        time, icon, what, why = self._parts
        left, middle = self._columns()
        with QPainter(self) as painter:
            painter.setFont(font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(self._placed(0, 54 * grown), LEFT, time)
            square = QRectF(54 * grown, (height - 17) / 2, 17, 17)
            place = placed(square, self.width(), self.layoutDirection())
            paint_icon(painter, place, icon, theme.colour("text2"))
            painter.setFont(font("body-strong"))
            painter.setPen(theme.colour("text"))
            painter.drawText(self._placed(left, middle - left - 10), BESIDE, what)
            painter.setFont(font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(self._placed(middle, self.width() - middle), BESIDE, why)

    def _placed(self, left: float, width: float) -> QRectF:
        rect = QRectF(left, 0, width, self.height())
        return placed(rect, self.width(), self.layoutDirection())


def _high(role: str, words: str, width: float) -> int:
    """How high words are in a width."""
    room = QRect(0, 0, max(1, int(width)), 10_000)
    return QFontMetrics(font(role)).boundingRect(room, BESIDE, words).height()


class Chart(QWidget):
    """A painted chart with one accessible sentence; its owner has the table twin."""

    def __init__(self, height: int, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._height, self._paint = round(height * scale()), paint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chart."""
        with QPainter(self) as painter:
            self._paint(painter, QRectF(self.rect()))


class Legend(QWidget):
    """Small samples with a word each."""

    def __init__(self, theme: Theme, entries: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._theme, self._entries = theme, entries
        self.setFixedHeight(round(20 * scale()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetrics(font("detail"))
        width = sum(metrics.horizontalAdvance(words) + 40 for _, words in self._entries)
        return QSize(width, round(20 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Samples and words."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("detail"))
            x = 0.0
            for kind, words in self._entries:
                sample = QRectF(x, self.height() / 2 - 7, 14, 14)
                _paint_sample(painter, self._placed(sample), kind, theme)
                painter.setPen(theme.colour("text2"))
                width = painter.fontMetrics().horizontalAdvance(words)
                room = QRectF(x + 20, 0, width + 4, self.height())
                painter.drawText(self._placed(room), LEFT, words)
                x += width + 40

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())


def _paint_sample(painter: QPainter, rect: QRectF, kind: str, theme: Theme) -> None:
    from PySide6.QtGui import QBrush, QPen

    no_brush = Qt.BrushStyle.NoBrush
    painter.setPen(Qt.PenStyle.NoPen)
    pill = rect.adjusted(3, 0, -3, 0)
    match kind:
        case "break":
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(pill, 4, 4)
        case "done":
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(rect, 4, 4)
        case "held":
            painter.setBrush(theme.colour("slate_tint"))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setBrush(QBrush(theme.colour("slate_mid"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(rect, 4, 4)
        case "skipped" | "planned" | "prescribed":
            is_planned = kind == "planned"
            style = Qt.PenStyle.DashLine if is_planned else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.colour("accent" if is_planned else "control"), 1.5, style))
            painter.setBrush(no_brush)
            painter.drawRoundedRect(rect if kind == "prescribed" else pill, 4, 4)
        case _:
            painter.setBrush(theme.colour(kind))
            painter.drawRoundedRect(rect, 4, 4)
