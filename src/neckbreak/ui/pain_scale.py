"""Pain from 0 to 10: eleven equal, neutral buttons, ends named, nothing chosen beforehand.

Keys 0 to 9 choose, T is ten, arrows move inside the scale. Whoever shows it decides what an answer
is for; choosing again replaces the answer.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS, Text
from neckbreak.words.break_sentences import say_break

MOST: Final = 10
TEN: Final = Qt.Key.Key_T
GAP: Final = 6


def value_of(key: int) -> int | None:
    """What a key means on the scale, None for any other key."""
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - int(Qt.Key.Key_0)
    return MOST if key == TEN else None


class PainButton(QPushButton):
    """One number. Filled with the accent once chosen, never with the colour of pain."""

    def __init__(self, theme: Theme, value: int, height: int) -> None:
        super().__init__(str(value))
        self._theme, self._tall = theme, height
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if value == 0 else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say_break("pain.value", value=value, most=MOST))

    def sizeHint(self) -> QSize:
        """Equal width, whatever the number."""
        return QSize(round(28 * scale()), round(self._tall * scale()))

    def minimumSizeHint(self) -> QSize:
        """Room for two figures."""
        words = QFontMetrics(font("heading" if self._tall >= 44 else "body-strong"))
        return QSize(words.horizontalAdvance("10") + 8, round(self._tall * scale()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        is_keyboard = event.reason() in (*KEYBOARD_REASONS, Qt.FocusReason.OtherFocusReason)
        self.setProperty(BY_KEYBOARD, is_keyboard)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline or fill, and the number."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if self.isChecked():
                painter.setBrush(theme.colour("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
            else:
                is_hot = self.underMouse() or self.isDown()
                painter.setBrush(theme.colour("sunken") if is_hot else Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawRoundedRect(rect, 10, 10)
            painter.setFont(font("heading" if self._tall >= 44 else "body-strong"))
            painter.setPen(theme.colour("on_accent" if self.isChecked() else "text"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class PainScale(QWidget):
    """The eleven buttons and the words below their ends."""

    chosen = Signal(int)
    """0 to 10; again when the person changes the answer."""

    def __init__(self, theme: Theme, height: int = 48) -> None:
        super().__init__()
        self.value: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say_break("pain.ask"))
        self.buttons = [PainButton(theme, value, height) for value in range(MOST + 1)]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for value, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, value=value: self.choose(value))
            row.addWidget(button, 1)
        ends = QHBoxLayout()
        ends.addWidget(Text(theme, say_break("pain.least"), "caption", "text2"))
        ends.addStretch(1)
        ends.addWidget(Text(theme, say_break("pain.most"), "caption", "text2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(ends)

    def choose(self, value: int) -> None:
        """Answer, or answer otherwise."""
        self.value = value
        for number, button in enumerate(self.buttons):
            button.setChecked(number == value)
            is_reached = number == value
            policy = Qt.FocusPolicy.TabFocus if is_reached else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)
            button.update()
        self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the scale without choosing; the window knows the other keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        here = next((n for n, each in enumerate(self.buttons) if each.hasFocus()), None)
        if step and here is not None:
            target = self.buttons[min(MOST, max(0, here + step))]
            target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


class PainQuestion(QWidget):
    """The question, how little it takes, and the scale."""

    def __init__(self, theme: Theme, height: int = 48) -> None:
        super().__init__()
        self.scale = PainScale(theme, height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.addWidget(Text(theme, say_break("pain.ask"), "lead-strong"), 1)
        optional = Text(theme, say_break("pain.optional"), "caption", "text2")
        top.addWidget(optional, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.scale)
