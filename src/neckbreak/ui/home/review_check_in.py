"""The two questions of the month: how the neck compares with the start, and one activity.

Asked on the Review page only, never required, and gone for four weeks once answered or waved off.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.settings_fields import Field
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.errors import error_text
from neckbreak.words.review_texts import MINUS, say_review

MOST_LETTERS, GAP = 80, 4


class Answers(QWidget):
    """Whole numbers as equal buttons, none chosen at first; the ends are said in words."""

    def __init__(self, theme: Theme, question: str, values: range, low: str, high: str) -> None:
        super().__init__()
        self.value: int | None = None
        self.buttons: dict[int, Button] = {}
        flow = Flow(GAP)
        for value in values:
            button = Button(theme, _signed(value, values), "secondary", 32)
            button.setAccessibleName(f"{question}: {_signed(value, values)}")
            button.clicked.connect(partial(self.choose, value))
            self.buttons[value] = button
            flow.addWidget(button)
        row = QWidget()
        row.setLayout(flow)
        ends = QHBoxLayout()
        ends.addWidget(Text(theme, low, "caption", "text2"))
        ends.addStretch(1)
        ends.addWidget(Text(theme, high, "caption", "text2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(row)
        column.addLayout(ends)
        wide = sum(button.sizeHint().width() + GAP for button in self.buttons.values()) - GAP
        self.setMaximumWidth(wide)

    def choose(self, value: int, _is_on: bool = False) -> None:
        """Choose a value; the same again takes it back."""
        self.value = None if self.value == value else value
        for number, button in self.buttons.items():
            button.set_look("chosen" if number == self.value else "secondary")


class CheckInCard(Card):
    """Begins with the activity that was named the last time."""

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        change, score = say_review("check.change"), say_review("check.score")
        ends = say_review("check.worse"), say_review("check.better")
        self.change = Answers(theme, change, range(-5, 6), *ends)
        self.activity = Field(theme, 360)
        self.activity.setMaxLength(MOST_LETTERS)
        self.activity.setPlaceholderText(say_review("check.activity-hint"))
        self.activity.setAccessibleName(say_review("check.activity"))
        ends = say_review("check.unable"), say_review("check.as-before")
        self.score = Answers(theme, score, range(11), *ends)
        self.keep = Button(theme, say_review("check.keep"), "outline", 36)
        self.not_now = Button(theme, say_review("check.not-now"), "tertiary", 36)
        self.keep.clicked.connect(self._on_keep)
        self.not_now.clicked.connect(lambda: self._answer(None, None, None))
        self.said = Text(theme, "", "detail", "text2", wraps=True)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(8)
        inner.addWidget(Text(theme, say_review("check.title"), "heading"))
        inner.addWidget(Text(theme, change, "body", wraps=True))
        inner.addWidget(self.change)
        inner.addWidget(Text(theme, say_review("check.activity"), "body", wraps=True))
        inner.addWidget(self.activity)
        inner.addWidget(Text(theme, score, "body", wraps=True))
        inner.addWidget(self.score)
        buttons = QWidget()
        flow = Flow(8)
        flow.addWidget(self.keep)
        flow.addWidget(self.not_now)
        buttons.setLayout(flow)
        inner.addWidget(buttons)
        inner.addWidget(self.said)
        self.said.hide()
        latest = desk.uses.reviews.latest_check_in()
        self.activity.setText((latest.activity or "") if latest is not None else "")

    def _on_keep(self) -> None:
        """A score needs an activity; what was left out stays out."""
        activity = self.activity.text().strip() or None
        if activity is None and self.score.value is not None:
            self._say(say_review("check.which"))
            self.activity.setFocus()
            return
        self._answer(self.change.value, activity, self.score.value)

    def _answer(self, change: int | None, activity: str | None, score: int | None) -> None:
        try:
            self._desk.uses.reviews.answer_check_in(change, activity, score, self._clock.now())
        except KnownError as error:
            self._say(error_text(error))
            return
        self.hide()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))


def _signed(value: int, values: range) -> str:
    """Numbers that go both ways carry their sign."""
    if values.start >= 0 or value == 0:
        return str(value)
    return f"{MINUS if value < 0 else '+'}{abs(value)}"
