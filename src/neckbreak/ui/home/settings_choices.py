"""The controls of the settings page that choose: switch, segments, menu, chips."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.settings_fields import Control, mark_focus
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button


class Switch(Control):
    """On or off, at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.box = _SwitchBox(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.box.clicked.connect(lambda: self.asked.emit(self.box.isChecked()))
        self.setFocusProxy(self.box)

    def show_plain(self, plain: Any) -> None:
        """On or off."""
        self.box.setChecked(bool(plain))

    def set_name(self, name: str) -> None:
        """The box is what is named."""
        self.box.setAccessibleName(name)


class _SwitchBox(QCheckBox):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(44, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        mark_focus(self, event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            track = QRectF(0, (self.height() - 26) / 2, 44, 26)
            token = "accent" if self.isChecked() else "control"
            painter.setBrush(theme.colour(token if self.isEnabled() else "line"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(track, 13, 13)
            x = track.right() - 23 if self.isChecked() else track.left() + 3
            painter.setBrush(theme.colour("on_accent" if self.isChecked() else "surface"))
            painter.drawEllipse(QRectF(x, track.top() + 3, 20, 20))


WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
UNLIMITED = 16777215


class Segments(Control):
    """Two to four exclusive values; arrow keys move."""

    def __init__(self, theme: Theme, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.parts: dict[str, Segment] = {}
        for value, words in choices:
            part = Segment(theme, words)
            part.clicked.connect(lambda _on=False, value=value: self.asked.emit(value))
            self.parts[value] = part
            self._row.addWidget(part)

    def show_plain(self, plain: Any) -> None:
        """The chosen one."""
        if plain in self.parts:
            self.parts[plain].setChecked(True)
            self.setFocusProxy(self.parts[plain])

    def set_name(self, name: str) -> None:
        """Each part says what it is a choice of."""
        for part in self.parts.values():
            part.setAccessibleName(f"{name}: {part.text()}")

    def set_stacked(self, is_stacked: bool) -> None:
        """One below the other."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_stacked else right)

    def set_room(self, width: int) -> None:
        """Words go on in a second line where one value alone is wider than this."""
        for part in self.parts.values():
            part.set_room(width - 4)

    def wide(self) -> int:
        """The room it needs side by side."""
        return sum(part.sizeHint().width() for part in self.parts.values()) + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)


class Segment(QRadioButton):
    """One value of a segmented choice."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(font("body-strong", 13.5 / 14))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._room = UNLIMITED

    def set_room(self, width: int) -> None:
        """How wide it may be."""
        if width != self._room:
            self._room = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Words and padding; more lines where there is little room."""
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance(self.text()) + 28
        high = round(32 * scale())
        if wide <= self._room:
            return QSize(wide, high)
        room = QRect(0, 0, self._room - 28, 10_000)
        words = metrics.boundingRect(room, WRAPPED, self.text()).height()
        return QSize(self._room, max(high, words + 12))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what brought the focus."""
        mark_focus(self, event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chosen one stands out by ground and outline."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = "text2" if self.isEnabled() else "text3"
            if self.isChecked():
                ink = "accent" if self.isEnabled() else "text3"
                painter.setPen(QPen(theme.colour("control"), 1))
                painter.setBrush(theme.colour("surface"))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.setPen(theme.colour(ink))
            painter.setFont(self.font())
            painter.drawText(self.rect().adjusted(12, 0, -12, 0), WRAPPED, self.text())


class MenuControl(Control):
    """One of many values, from a menu."""

    def __init__(self, theme: Theme, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._choices, self._name = choices, ""
        self.button = Button(theme, choices[0][1], "secondary", 36, icon="chevron-down")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.button.clicked.connect(self._open)
        self.setFocusProxy(self.button)

    def show_plain(self, plain: Any) -> None:
        """The label of the value."""
        words = dict(self._choices).get(str(plain), str(plain))
        self.button.set_words(words)
        self.button.setAccessibleName(f"{self._name}: {words}")

    def set_name(self, name: str) -> None:
        """Said before the value."""
        self._name = name
        self.button.setAccessibleName(f"{name}: {self.button.text()}")

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._choices:
            menu.addAction(words, partial(self.asked.emit, value))
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))


class LinkControl(Control):
    """A value that is chosen elsewhere."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.button = Button(theme, words, "secondary", 36)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)


class Chip(QCheckBox):
    """A word in an outline; on = tint, outline and a tick."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(font("body-medium"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Words, and room for the tick."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + 48, round(32 * scale()))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what brought the focus."""
        mark_focus(self, event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, tick, words."""
        theme = self._theme
        is_on = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = "accent_tint" if is_on else "sunken" if self.underMouse() else "surface"
            painter.setBrush(theme.colour(ground))
            painter.setPen(QPen(theme.colour("accent" if is_on else "control"), 1))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            ink = theme.colour("accent" if is_on else "text2")
            if is_on:
                square = QRectF(12, (self.height() - 16) / 2, 16, 16)
                paint_icon(painter, square, "check", ink)
            left = 35.0 if is_on else 24.0
            painter.setPen(ink)
            painter.setFont(self.font())
            place = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())


class Chips(Control):
    """Any number of values out of a few."""

    def __init__(self, theme: Theme, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = Flow()
        self.chips: dict[str, Chip] = {}
        for value, words in choices:
            chip = Chip(theme, words)
            chip.clicked.connect(self._on_click)
            self.chips[value] = chip
            flow.addWidget(chip)
        column.addLayout(flow)

    def show_plain(self, plain: Any) -> None:
        """Those that are on."""
        for value, chip in self.chips.items():
            chip.setChecked(value in plain)

    def set_name(self, name: str) -> None:
        """Each chip says what it belongs to."""
        for chip in self.chips.values():
            chip.setAccessibleName(f"{name}: {chip.text()}")

    def _on_click(self) -> None:
        self.asked.emit([value for value, chip in self.chips.items() if chip.isChecked()])
