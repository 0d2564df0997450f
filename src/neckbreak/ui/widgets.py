"""The few widgets everything is made of: button, text, card, ring, and one outline for focus."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale

BY_KEYBOARD = "byKeyboard"
BESIDE = (
    Qt.AlignmentFlag.AlignLeading.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextWordWrap.value
)
"""How words stand beside something: from where reading begins, in as many lines as it takes."""

WRAPPED = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Text(QLabel):
    """Words in a role of the type scale and a colour token. Plain text.

    `wraps`: takes the width it is given, in as many lines as it needs. Otherwise it asks for one
    line, and wraps only where there is no room for that: words are never cut.
    """

    def __init__(
        self, theme: Theme, words: str, role: str = "body", token: str = "text", wraps: bool = False
    ) -> None:
        super().__init__(words)
        self._theme, self._wraps = theme, wraps
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(font(role))
        self.set_token(token)

    def setWordWrap(self, on: bool) -> None:
        """Wrap gladly, or only where it must."""
        self._wraps = on
        super().setWordWrap(True)

    def sizeHint(self) -> QSize:
        """One line, unless it wraps gladly."""
        if self._wraps:
            return super().sizeHint()
        size = QFontMetrics(self.font()).size(0, self.text())
        return size.grownBy(self.contentsMargins()) + QSize(3, 0)

    def minimumSizeHint(self) -> QSize:
        """The longest word, one line high."""
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        size = QSize(longest + 1, metrics.height() if self.text() else 0)
        return size.grownBy(self.contentsMargins())

    def set_token(self, token: str) -> None:
        """Change the colour."""
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.colour(token))
        self.setPalette(palette)


class Button(QPushButton):
    """`look`: primary, secondary, tertiary, hurt, outline, chosen or ink; `height` at scale 1."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        look: str = "secondary",
        height: int = 36,
        icon: str | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(words)
        self._theme, self._look, self._height = theme, look, height
        self._icon, self._key = icon, key
        self.setFont(font("lead-strong" if height >= 48 else "body-strong"))
        if height >= 48:
            self.setFont(font("heading", 16 / 15))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_words(self, words: str, icon: str | None = None) -> None:
        """Change what it says."""
        self.setText(words)
        self.setAccessibleName(words)
        self._icon = icon or self._icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, icon and key hint with the padding of the look; as many lines as it has now."""
        metrics = QFontMetrics(self.font())
        more = (self._lines - 1) * metrics.lineSpacing()
        wide = math.ceil(metrics.horizontalAdvance(self.text()) + self._beside())
        return QSize(wide, round(self._height * scale()) + more)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut: where there is little room they stand in several lines."""
        metrics = QFontMetrics(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(math.ceil(longest + self._beside()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower button has more lines."""
        super().resizeEvent(event)
        lines = max(1, round(self._words_size().height() / QFontMetrics(self.font()).lineSpacing()))
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _words_size(self) -> QSize:
        """What the words take in the room there is for them."""
        room = QRect(0, 0, max(1, math.ceil(self.width() - self._beside()) + 2), 10_000)
        return QFontMetrics(self.font()).boundingRect(room, WRAPPED, self.text()).size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, outline, icon, words, key hint."""
        fill, edge, ink = self._colours()
        if self._theme.has_contrast and edge is None:
            edge = ink if fill is None or fill == self._theme.colour("canvas") else fill
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 0.0 if edge is None else 2.0 if self._theme.has_contrast else 1.5
            rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
            radius = 10 if self._height < 44 else 14
            painter.drawRoundedRect(rect, radius, radius)
            self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        size = self._icon_size()
        words_width = self._words_size().width() if self.text() else 0
        gap = self._gap() if self._icon and self.text() else 0
        key_width = self._key_width()
        x = (self.width() - size - gap - words_width - key_width) / 2
        if self._icon:
            square = QRectF(x, (self.height() - size) / 2, size, size)
            paint_icon(painter, self._mirrored(square), self._icon, ink)
        x += size + gap
        painter.setPen(ink)
        painter.setFont(self.font())
        rect = self._mirrored(QRectF(x - 1, 0, words_width + 3, self.height()))
        painter.drawText(rect, WRAPPED, self.text())
        if self._key:
            tall = QFontMetrics(font("caption")).height() + 6
            top = (self.height() - tall) / 2
            box = QRectF(x + words_width + 12, top, key_width - 12, tall)
            paint_key(painter, self._mirrored(box), self._key, ink)

    def _mirrored(self, rect: QRectF) -> QRectF:
        """The place from the other side, where people read from right to left."""
        return placed(rect, self.width(), self.layoutDirection())

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        theme = self._theme
        is_hot, is_down = self.underMouse(), self.isDown()
        if not self.isEnabled():
            return theme.colour("sunken"), None, theme.colour("text3")
        match self._look:
            case "primary":
                token = "accent_pressed" if is_down else "accent_hover" if is_hot else "accent"
                return theme.colour(token), None, theme.colour("on_accent")
            case "hurt":
                fill = theme.colour("coral_tint") if is_hot or is_down else None
                return fill, theme.colour("coral"), theme.colour("coral_text")
            case "outline":
                fill = theme.colour("accent_tint") if is_hot or is_down else None
                return fill, theme.colour("control"), theme.colour("text")
            case "chosen":
                return theme.colour("accent"), None, theme.colour("on_accent")
            case "ink":
                return theme.colour("text"), None, theme.colour("canvas")
            case "tertiary":
                fill = theme.colour("sunken") if is_hot or is_down else None
                return fill, None, theme.colour("text2")
            case _:
                token = "line" if is_hot or is_down else "sunken"
                return theme.colour(token), None, theme.colour("text")

    def set_height(self, height: int) -> None:
        """Change the height; wider paddings go with 48 and more."""
        if height != self._height:
            self._height = height
            self.updateGeometry()
            self.update()

    def set_look(self, look: str) -> None:
        """Change the look (a chosen answer)."""
        self._look = look
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus: only then it is outlined."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def _beside(self) -> float:
        """The width of everything but the words."""
        gap = self._gap() if self._icon and self.text() else 0
        padding: float = {32: 14, 36: 16, 44: 16}.get(self._height, 24)
        if not self.text():
            padding = (self._height - self._icon_size()) / 2
        return self._icon_size() + gap + self._key_width() + 2 * padding

    def _gap(self) -> float:
        return 12.0 if self._height >= 48 else 8.0

    def _icon_size(self) -> float:
        if not self._icon:
            return 0.0
        return 20.0 if self._height >= 44 else 16.0

    def _key_width(self) -> float:
        if not self._key:
            return 0.0
        return 12 + 16 + QFontMetrics(font("caption")).horizontalAdvance(self._key)


def placed(rect: QRectF, width: float, direction: Qt.LayoutDirection) -> QRectF:
    """A place inside something `width` wide, counted from the side where reading begins."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def paint_key(painter: QPainter, rect: QRectF, words: str, ink: QColor) -> None:
    """A key cap."""
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(font("caption"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def paint_ring(
    painter: QPainter, rect: QRectF, share: float, width: float, track: QColor, fill: QColor
) -> None:
    """A ring from 12 o'clock on, clockwise; a track of high contrast is outlined."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, width))
    painter.drawEllipse(inner)
    if track in (QColor("white"), QColor("black")):
        painter.setPen(QPen(fill, 1))
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.drawEllipse(inner.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    if share > 0:
        pen = QPen(fill, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, -round(min(1.0, share) * 360 * 16))


class Card(QFrame):
    """A surface with a border: one thought, one heading."""

    def __init__(self, theme: Theme, radius: float = 16, fill: str = "surface", edge: str = "line"):
        super().__init__()
        self._theme, self._radius = theme, radius
        self.fill, self.edge, self.edge_width = fill, edge, 1.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded rectangle; with high contrast its edge can always be seen."""
        theme = self._theme
        fill, edge = theme.colour(self.fill), theme.colour(self.edge)
        if theme.has_contrast and edge == fill:
            edge = theme.colour("line")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            half = self.edge_width / 2
            rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.setBrush(fill)
            painter.setPen(QPen(edge, self.edge_width))
            painter.drawRoundedRect(rect, self._radius, self._radius)


class FocusRing(QWidget):
    """An outline outside whatever has the keyboard's focus in one window."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        window = self._window
        self._watch(None)
        if new is None or not new.property(BY_KEYBOARD) or not window.isAncestorOf(new):
            self._target = None
            self.hide()
            return
        self._target = new
        self._watch(new)
        self.follow()
        self.raise_()
        self.show()

    def _watch(self, target: QWidget | None) -> None:
        """Hear of every move of the target and of what holds it; None: of nothing."""
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched = []
        while target is not None and target is not self._window:
            target.installEventFilter(self)
            self._watched.append(target)
            target = target.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the focus was laid out anew: go along."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.follow()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Lie round the focused widget again, after a new layout."""
        if self._target is not None and isValid(self._target):
            corner = self._target.mapTo(self._window, QPoint(0, 0))
            self.setGeometry(self._target.rect().translated(corner).adjusted(-5, -5, 5, 5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """3 px line with a 2 px gap; the yellow one of high contrast lies on a darker one."""
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._theme.has_contrast and not self._theme.is_dark:
                painter.setPen(QPen(self._theme.colour("text"), 5))
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 14, 14)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(rect, 14, 14)
