"""The control for working hours: a bar for each weekday, and a field for each to change them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from neckbreak.domain.settings import WEEKDAYS, BadValue, read_hours
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.settings_fields import Control, Field
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.language import spoken
from neckbreak.words.settings_words import say_setting

DAY_MIN = 24 * 60
_DASH = re.compile(r"\s*[-–]\s*")


class HoursBar(QWidget):
    """Midnight to midnight, the working hours filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ranges: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ranges(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Minutes since midnight; an end past midnight is drawn to the edge."""
        self._ranges = ranges
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track and hours."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setBrush(theme.colour("accent"))
            for begin, end in self._ranges:
                left = begin / DAY_MIN * self.width()
                right = min(end, DAY_MIN) / DAY_MIN * self.width()
                painter.drawRoundedRect(QRectF(left, 0, right - left, self.height()), 5, 5)


class HoursControl(Control):
    """All seven days. Asks with every weekday, so that none falls back to its default."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._plain: dict[str, list[str]] = {}
        self.is_editing = False
        self.bars = {day: HoursBar(theme) for day in WEEKDAYS}
        self.words = {day: Text(theme, "", "body", "text2") for day in WEEKDAYS}
        self.fields = {day: Field(theme, 236) for day in WEEKDAYS}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for line, day in enumerate(_from_first(WEEKDAYS)):
            number = WEEKDAYS.index(day) + 1
            short = spoken().weekday(number, is_short=True)
            self._grid.addWidget(Text(theme, short, "body", "text2"), line, 0)
            self._grid.addWidget(self.bars[day], line, 1)
            self._grid.addWidget(self.words[day], line, 2)
            self._grid.addWidget(self.fields[day], line, 2)
            field = self.fields[day]
            full = spoken().weekday(number)
            field.setAccessibleName(say_setting("hours.field", day=full))
            field.setPlaceholderText(say_setting("hours.off"))
            field.editingFinished.connect(lambda day=day: self._on_typed(day))
        self.edit = Button(theme, say_setting("hours.edit"), "secondary", 36)
        self.copy = Button(theme, say_setting("hours.copy"), "tertiary", 36)
        self.example = Text(theme, say_setting("hours.example"), "detail", "text2", wraps=True)
        self.edit.clicked.connect(lambda: self._set_editing(not self.is_editing))
        self.copy.clicked.connect(self._on_copy)
        buttons = Flow()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addWidget(self.example)
        column.addLayout(buttons)
        self._set_editing(False)

    def show_plain(self, plain: Any) -> None:
        """Bars, words and fields."""
        self._plain = {day: list(plain.get(day, ())) for day in WEEKDAYS}
        for day, ranges in zip(WEEKDAYS, read_hours(self._plain).days, strict=True):
            self.bars[day].show_ranges(ranges)
            texts = [_range_words(each) for each in map(_short, self._plain[day])]
            self.words[day].setText(", ".join(texts) or say_setting("hours.off"))
            self.fields[day].setText(", ".join(map(_short, self._plain[day])))

    def show_wrong(self, is_wrong: bool) -> None:
        """The field that cannot be read is outlined."""
        for day, field in self.fields.items():
            field.is_wrong = is_wrong and not _is_readable(day, ranges_of(field.text()))
            field.update()

    def set_name(self, name: str) -> None:
        """The button says what it changes."""
        self.edit.setAccessibleName(f"{self.edit.text()}: {name}")

    def _set_editing(self, is_editing: bool) -> None:
        self.is_editing = is_editing
        self.edit.set_words(say_setting("hours.done" if is_editing else "hours.edit"))
        self.copy.setVisible(is_editing)
        self.example.setVisible(is_editing)
        for day in WEEKDAYS:
            self.fields[day].setVisible(is_editing)
            self.words[day].setVisible(not is_editing)
        wide = 260 if is_editing else 0
        self._grid.setColumnMinimumWidth(2, round(wide * scale() * 0.9) if wide else 0)

    def _on_typed(self, day: str) -> None:
        wanted = ranges_of(self.fields[day].text())
        if wanted != [_short(each) for each in self._plain[day]]:
            self.asked.emit({**self._plain, day: wanted})

    def _on_copy(self) -> None:
        monday = ranges_of(self.fields["mon"].text())
        self.asked.emit({**self._plain, **dict.fromkeys(WEEKDAYS[:5], monday)})


def ranges_of(text: str) -> list[str]:
    """ "9-12:30, 13:00-17" as the file writes it; what is no time stays as it is."""
    pieces = [piece.strip() for piece in text.split(",")]
    return [_with_minutes(piece) for piece in pieces if piece and piece != say_setting("hours.off")]


def _with_minutes(piece: str) -> str:
    ends = [f"{end}:00" if end.isdigit() else end for end in _DASH.split(piece)]
    return "-".join(ends)


def _range_words(text: str) -> str:
    """ "9:00 to 17:00" of "9:00-17:00"."""
    begin, _, end = text.partition("-")
    return say_setting("hours.range", begin=begin, end=end)


def _from_first(days: tuple[str, ...]) -> tuple[str, ...]:
    """A week as it begins where the person lives."""
    first = spoken().first_weekday - 1
    return (*days[first:], *days[:first])


def _short(text: str) -> str:
    """ "9:00-17:00" of "09:00-17:00"."""
    return "-".join(end.removeprefix("0") if end[1:2] != ":" else end for end in text.split("-"))


def _is_readable(day: str, ranges: list[str]) -> bool:
    try:
        read_hours({day: ranges})
    except BadValue:
        return False
    return True
