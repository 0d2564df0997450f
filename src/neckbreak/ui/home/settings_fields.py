"""The controls of the settings page, each made from the declaration of its setting.

A control shows and asks for *plain* values, as they stand in the settings file; what they mean and
whether they are allowed is the business of `domain.settings`. It never keeps an asked value: the
page tells it what is in force.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS, placed

HEIGHT = 36
LEAST_WIDTH = 150


def mark_focus(widget: QWidget, event: QFocusEvent) -> None:
    """Outlined only if the keyboard brought the focus."""
    widget.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)


class Control(QWidget):
    """Shows a plain value; `asked` carries the plain value that the person wants."""

    asked = Signal(object)

    def show_plain(self, plain: Any) -> None:
        """Show what is in force."""

    def show_wrong(self, is_wrong: bool) -> None:
        """Outline what cannot be used."""

    def set_name(self, name: str) -> None:
        """What a screen reader calls it."""
        self.setAccessibleName(name)

    def set_stacked(self, is_stacked: bool) -> None:
        """One part below the other, where there is little room."""


class Field(QLineEdit):
    """A line of text with its unit inside at the right. Enter or leaving it is an answer."""

    def __init__(self, theme: Theme, width: int = 92, unit: str = "", icon: str = "") -> None:
        super().__init__()
        self._theme, self._width, self.unit, self._icon = theme, width, unit, icon
        self.is_wrong = False
        self.setFrame(False)
        self.setFont(font("body-strong"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(palette.ColorRole.Text, theme.colour("text"))
        palette.setColor(palette.ColorRole.PlaceholderText, theme.colour("text3"))
        self.setPalette(palette)
        self.set_unit(unit)

    def set_unit(self, unit: str) -> None:
        """Another unit; empty for none."""
        self.unit = unit
        metrics = QFontMetrics(font("body"))
        right = metrics.horizontalAdvance(unit) + 16 if unit else 10
        left = 34 if self._icon else 10
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(right if is_mirrored else left, 0, left if is_mirrored else right, 0)
        is_number = bool(unit)
        right_or_left = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(right_or_left | Qt.AlignmentFlag.AlignVCenter)
        self.update()

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())

    def make_room(self, pixels: int) -> None:
        """At least so wide, and never narrower."""
        self._width = max(self._width, round(pixels / scale()))
        self.setMinimumWidth(pixels)

    def sizeHint(self) -> QSize:
        """As wide as asked for at scale 1."""
        return QSize(round(self._width * scale()), round(HEIGHT * scale()))

    def minimumSizeHint(self) -> QSize:
        """A field for words may be narrower, one for a number not."""
        least = round(LEAST_WIDTH * scale())
        return self.sizeHint().boundedTo(QSize(least, self.sizeHint().height()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A typed answer replaces what is there."""
        mark_focus(self, event)
        super().focusInEvent(event)
        if event.reason() in KEYBOARD_REASONS:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, outline, words, unit."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if self.is_wrong else 1.0
            edge = "danger" if self.is_wrong else "control" if self.isEnabled() else "line"
            painter.setPen(QPen(theme.colour(edge), width))
            painter.setBrush(theme.colour("surface"))
            rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(rect, 9, 9)
            if self._icon:
                square = self._placed(QRectF(12, (self.height() - 16) / 2, 16, 16))
                paint_icon(painter, square, self._icon, theme.colour("text3"))
        super().paintEvent(event)
        if self.unit:
            with QPainter(self) as painter:
                painter.setFont(font("body"))
                painter.setPen(theme.colour("text2" if self.isEnabled() else "text3"))
                place = self._placed(QRectF(0, 0, self.width() - 12, self.height()))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(place, right, self.unit)


class TextControl(Control):
    """A line of text."""

    def __init__(self, theme: Theme, width: int = 120) -> None:
        super().__init__()
        self.field = Field(theme, width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self._shown = ""
        self.field.editingFinished.connect(self._on_done)
        self.setFocusProxy(self.field)

    def show_plain(self, plain: Any) -> None:
        """The text."""
        self._shown = str(plain)
        self.field.setText(self._shown)

    def show_wrong(self, is_wrong: bool) -> None:
        """A red outline."""
        self.field.is_wrong = is_wrong
        self.field.update()

    def set_name(self, name: str) -> None:
        """The field is what is named."""
        self.field.setAccessibleName(name)

    def _on_done(self) -> None:
        if self.field.text() != self._shown:
            self._shown = self.field.text()
            self.asked.emit(self._shown.strip())
