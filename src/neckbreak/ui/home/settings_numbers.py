"""The control for lengths of time and numbers: a field between minus and plus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from neckbreak.domain.settings import (
    UNIT_S,
    WEEKDAYS,
    BadValue,
    Setting,
    SettingType,
    format_duration,
    parse_duration,
)
from neckbreak.ui.home.settings_fields import HEIGHT, Control, Field
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.words.language import spoken, translated
from neckbreak.words.settings_words import say_setting

MINUTES_FROM_S = 600.0
"""Lengths that usually reach this are shown in minutes, whatever the file writes."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A number as the field shows it: text, unit, and what one step changes."""

    text: str
    unit: str = ""
    step: float = 1.0


class StepButton(QAbstractButton):
    """A minus or a plus beside a field; the field's arrow keys do the same."""

    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.setAccessibleName(say_setting("settings.less" if sign == "−" else "settings.more"))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(round(32 * scale()), round(HEIGHT * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and sign."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line" if self.isDown() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
            painter.setPen(theme.colour("text" if self.isEnabled() else "text3"))
            painter.setFont(font("heading"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._sign)


class StepField(Field):
    """A field whose up and down keys ask for the next value."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Stepper(Control):
    """A number with its unit; typing, buttons and arrow keys all ask the same way."""

    def __init__(self, theme: Theme, declared: Setting) -> None:
        super().__init__()
        self._declared = declared
        self._plain: Any = declared.to_plain(declared.default)
        self._shown = Shown("")
        is_word = declared.none_as is not None
        self.field = StepField(theme, 92)
        if is_word:
            metrics = QFontMetrics(self.field.font())
            words = metrics.horizontalAdvance(translated(declared.none_as or ""))
            self.field.make_room(words + 28)
        self.less, self.more = StepButton(theme, "−"), StepButton(theme, "+")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for part in (self.less, self.field, self.more):
            row.addWidget(part)
        self.field.editingFinished.connect(self._on_typed)
        self.field.stepped.connect(self._on_step)
        self.less.clicked.connect(lambda: self._on_step(-1))
        self.more.clicked.connect(lambda: self._on_step(1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)

    def show_plain(self, plain: Any) -> None:
        """The number in its unit."""
        self._plain = plain
        self._shown = shown(self._declared, plain)
        self.field.set_unit(self._shown.unit)
        if not self._shown.unit:
            self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setText(self._shown.text)

    def show_wrong(self, is_wrong: bool) -> None:
        """A red outline."""
        self.field.is_wrong = is_wrong
        self.field.update()

    def set_name(self, name: str) -> None:
        """The field is what is named; the buttons say what they change."""
        self.field.setAccessibleName(name)
        for button in (self.less, self.more):
            button.setAccessibleName(f"{button.toolTip()}: {name}")

    def _on_typed(self) -> None:
        text = self.field.text().strip()
        if text != self._shown.text:
            self._shown = Shown(text, self._shown.unit, self._shown.step)
            self.asked.emit(typed(self._declared, text, self._shown.unit))

    def _on_step(self, direction: int) -> None:
        self.asked.emit(stepped(self._declared, self._plain, direction))


def shown(declared: Setting, plain: Any) -> Shown:
    """How a plain value stands in the field."""
    if declared.none_as is not None and plain == declared.none_as:
        return Shown(translated(declared.none_as))
    if declared.type is SettingType.NUMBER:
        return Shown(f"{plain:g}", step=0.1)
    if declared.type is SettingType.WHOLE:
        return Shown(str(plain))
    seconds = parse_duration(plain, declared.unit or "s")
    unit = _unit(declared)
    if unit == "min" and seconds % 30:
        unit = "s"
    value = seconds / UNIT_S[unit]
    return Shown(f"{value:g}", unit, _step_s(unit, value))


def _unit(declared: Setting) -> str:
    usual = declared.recommended
    is_long = usual is not None and usual[1] >= MINUTES_FROM_S
    return "min" if is_long else declared.unit or "s"


def _step_s(unit: str, value: float) -> float:
    if unit == "min":
        return 300.0 if value >= 10 else 60.0
    return 5.0 if value >= 15 else 1.0


def typed(declared: Setting, text: str, unit: str) -> Any:
    """The plain value of what was typed; a bare number counts in the unit shown beside it."""
    if declared.none_as is not None and text == translated(declared.none_as):
        return declared.none_as
    number = text.replace(",", ".")
    try:
        value = float(number)
    except ValueError:
        return text
    if declared.type is SettingType.DURATION:
        return f"{number} {unit}"
    if declared.type is SettingType.NUMBER:
        return value
    return int(value) if value == int(value) else value


def stepped(declared: Setting, plain: Any, direction: int) -> Any:
    """The next plain value up or down, on round numbers, inside the usual range."""
    low, high = declared.recommended or (declared.minimum or 0.0, declared.maximum or 100.0)
    if declared.none_as is not None and plain == declared.none_as:
        return round((low + high) / 2)
    if declared.type is SettingType.DURATION:
        seconds = parse_duration(plain, declared.unit or "s")
        step = shown(declared, plain).step
        wanted = _next(seconds, step, direction)
        return format_duration(min(max(wanted, low), high))
    step = 0.1 if declared.type is SettingType.NUMBER else 1.0
    wanted = min(max(_next(plain, step, direction), low), high)
    return round(wanted, 1) if declared.type is SettingType.NUMBER else int(wanted)


def _next(value: float, step: float, direction: int) -> float:
    """The nearest multiple of the step above or below."""
    count = value / step
    nearest = round(count)
    if abs(count - nearest) < 1e-6:
        return (nearest + direction) * step
    return (int(count) + (1 if direction > 0 else 0)) * step


def choice_words(declared: Setting) -> tuple[tuple[str, str], ...]:
    """Its values and what they are called in the language spoken."""
    if declared.type is SettingType.WEEKDAY:
        days = [value for value, _ in declared.choices]
        return tuple((day, spoken().weekday(WEEKDAYS.index(day) + 1)) for day in days)
    return tuple((value, translated(label)) for value, label in declared.choices)


def value_words(declared: Setting, plain: Any) -> str:
    """A plain value in words, for "Back to 50 min"."""
    match declared.type:
        case SettingType.DURATION | SettingType.WHOLE | SettingType.NUMBER:
            found = shown(declared, plain)
            return f"{found.text} {found.unit}".strip()
        case SettingType.SWITCH:
            return say_setting("settings.on" if plain else "settings.off")
        case SettingType.CHOICE | SettingType.WEEKDAY:
            return dict(choice_words(declared)).get(plain, str(plain))
        case SettingType.LIST:
            return ", ".join(say_setting(f"equipment.{each}") for each in plain)
        case SettingType.HOURS:
            return say_setting("settings.default")
        case _:
            return str(plain)


def nearest_allowed(declared: Setting, plain: Any) -> Any:
    """The allowed plain value nearest to a number out of range; None if that is not the trouble."""
    if declared.minimum is None or declared.maximum is None:
        return None
    try:
        is_length = declared.type is SettingType.DURATION
        value = parse_duration(plain, declared.unit or "s") if is_length else float(plain)
    except (BadValue, TypeError, ValueError):
        return None
    best = min(max(value, declared.minimum), declared.maximum)
    if best == value:
        return None
    if is_length:
        return format_duration(best)
    return best if declared.type is SettingType.NUMBER else int(best)
