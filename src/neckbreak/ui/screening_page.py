"""The safety questions as one plain page, and the page with their result."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.app.screening import Screening
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.instants import Instant
from neckbreak.domain.screening import (
    BY_ID,
    NEW_OR_WORSE,
    NEW_OR_WORSE_TEXT,
    NO,
    NOT_SURE,
    YES,
    AnswerKind,
    Question,
)
from neckbreak.ui.break_pages import CardPage, OutcomePage
from neckbreak.ui.check import Check
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import status_text
from neckbreak.words.screens import say


class Questions(Protocol):
    """Which questions are to be put next, given the answers so far."""

    def __call__(self, answers: Mapping[str, str]) -> tuple[str, ...]: ...


class QuestionRow(QWidget):
    """One question with its answers; nothing is chosen beforehand."""

    answered = Signal(str, str)
    """Question id, answer."""

    def __init__(self, theme: Theme, question_id: str) -> None:
        super().__init__()
        self._theme, self.question_id = theme, question_id
        self.question = BY_ID[question_id.removesuffix(NEW_OR_WORSE)]
        is_again = question_id.endswith(NEW_OR_WORSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        words = translated(self.question.text)
        words = f"{words} {translated(NEW_OR_WORSE_TEXT)}" if is_again else words
        column.addWidget(Text(theme, words, "lead", wraps=True))
        self.buttons: dict[str, Button] = {}
        self.boxes: dict[str, Check] = {}
        kind = AnswerKind.YES_NO if is_again else self.question.kind
        if kind is AnswerKind.TICK:
            self._add_boxes(column, self.question)
        self._add_buttons(column, kind, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line above each question."""
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.colour("line"))

    def _add_buttons(self, column: QVBoxLayout, kind: AnswerKind, asked: str) -> None:
        row = Flow()
        answers = {YES: say("answer.yes"), NO: say("answer.no"), NOT_SURE: say("answer.not-sure")}
        if kind is AnswerKind.SCALE:
            answers = {str(number): str(number) for number in range(11)}
        elif kind is AnswerKind.TICK:
            answers = {NO: say("answer.none")}
        for answer, words in answers.items():
            button = Button(self._theme, words, "outline", 36)
            button.setCheckable(True)
            button.setAccessibleDescription(asked)
            button.clicked.connect(lambda _on=False, answer=answer: self._choose(answer))
            self.buttons[answer] = button
            row.addWidget(button)
        column.addLayout(row)
        if kind is AnswerKind.SCALE:
            ends = Text(self._theme, say("answer.scale-ends"), "caption", "text2")
            column.addWidget(ends)

    def _add_boxes(self, column: QVBoxLayout, question: Question) -> None:
        for box in question.boxes:
            check = Check(self._theme, translated(box.text))
            check.setAccessibleDescription(translated(question.text))
            check.toggled.connect(self._on_box)
            self.boxes[box.id] = check
            column.addWidget(check)

    def _on_box(self) -> None:
        ticked = [box for box, check in self.boxes.items() if check.isChecked()]
        if ticked:
            self._mark("")
            self.answered.emit(self.question_id, ",".join(ticked))
        else:
            self.answered.emit(self.question_id, "")

    def _choose(self, answer: str) -> None:
        for check in self.boxes.values():
            check.blockSignals(True)
            check.setChecked(False)
            check.blockSignals(False)
        self._mark(answer)
        self.answered.emit(self.question_id, answer)

    def _mark(self, chosen: str) -> None:
        for answer, button in self.buttons.items():
            button.setChecked(answer == chosen)
            button.set_look("chosen" if answer == chosen else "outline")


class QuestionList(QWidget):
    """Every open question in one list; a yes opens its letter questions below it."""

    changed = Signal()
    """An answer was given or taken back."""

    def __init__(self, theme: Theme, questions: Questions) -> None:
        super().__init__()
        self._theme, self._questions = theme, questions
        self.answers: dict[str, str] = {}
        self.rows: dict[str, QuestionRow] = {}
        self.open_ids: tuple[str, ...] = ()
        self._below: tuple[QWidget, ...] = ()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._refresh()

    @property
    def is_complete(self) -> bool:
        """Nothing is left to answer."""
        return not self.open_ids and bool(self.answers)

    def set_below(self, *buttons: QWidget) -> None:
        """The buttons that Tab comes to after the last question."""
        self._below = buttons
        self._order_tabs()

    def _on_answer(self, question_id: str, answer: str) -> None:
        if answer:
            self.answers[question_id] = answer
        else:
            self.answers.pop(question_id, None)
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Keep a row for each question that was answered or is due, in the order of the page."""
        self.open_ids = self._questions(self.answers)
        answered = [each for each in self.rows if each in self.answers]
        for each in [*self.rows]:
            if each not in answered and each not in self.open_ids:
                row = self.rows.pop(each)
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
        for each in self.open_ids:
            if each not in self.rows:
                row = QuestionRow(self._theme, each)
                row.answered.connect(self._on_answer)
                self.rows[each] = row
        for index, each in enumerate(_ordered(self.rows)):
            self._list.insertWidget(index, self.rows[each])
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes down the page: question by question, then the buttons below."""
        stops: list[QWidget] = []
        for each in _ordered(self.rows):
            stops += [*self.rows[each].boxes.values(), *self.rows[each].buttons.values()]
        # The order is a circle, and Qt leaves neighbours in it where they are: so the buttons are
        # brought behind the first stop before they go behind the last.
        below = self._below
        for before, after in (*pairwise((*stops[:1], *below)), *pairwise((*stops, *below))):
            self.setTabOrder(before, after)


class ScreeningPage(CardPage):
    """The questions on a card, with the way on and the way out."""

    finished = Signal(object)
    """The answers, once all are given."""
    left = Signal()

    def __init__(self, theme: Theme, questions: Questions, title: str, lead: str) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, title, "card", wraps=True))
        self.body.addWidget(Text(theme, lead, "lead", "text2", wraps=True))
        self.list = QuestionList(theme, questions)
        self.body.addWidget(self.list)
        self.done = self.add_button(say("screening.continue"), "primary")
        self.done.clicked.connect(lambda: self.finished.emit(dict(self.answers)))
        self.later = self.add_button(say("screening.later"), "tertiary")
        self.later.clicked.connect(self.left)
        self.buttons.addStretch(1)
        self.body.addWidget(Text(theme, say("screening.private"), "detail", "text2", wraps=True))
        self.list.set_below(self.done, self.later)
        self.list.changed.connect(self._refresh)
        self._refresh()

    @property
    def answers(self) -> dict[str, str]:
        """Those given so far."""
        return self.list.answers

    @property
    def rows(self) -> dict[str, QuestionRow]:
        """The questions shown, by id."""
        return self.list.rows

    def _refresh(self) -> None:
        self.done.setEnabled(self.list.is_complete)
        open_words = say("screening.open", n=len(self.list.open_ids))
        self.done.setToolTip("" if self.list.is_complete else open_words)


def _ordered(rows: Mapping[str, QuestionRow]) -> list[str]:
    places = {question: index for index, question in enumerate(BY_ID)}
    return sorted(rows, key=lambda each: (places[each.removesuffix(NEW_OR_WORSE)], each))


def result_page(
    theme: Theme, result: ScreeningResult, can_go_on: bool, end: str = "stop.end"
) -> OutcomePage:
    """What the answers allow, in the fixed words; `end` names the button that leaves."""
    status = result.status
    words = status_text(status, result.triggers) or say("safety.green")
    title = say(f"safety.title.{status.value.lower()}")
    go_on = "screening.continue" if can_go_on else None
    return OutcomePage(theme, status, title, words, go_on, end)


class AskFor:
    """`Questions` for a fixed list (after a stop)."""

    def __init__(self, *ids: str) -> None:
        self._ids = ids

    def __call__(self, answers: Mapping[str, str]) -> tuple[str, ...]:
        """Those not answered yet."""
        return tuple(each for each in self._ids if each not in answers)


class AskDue:
    """`Questions` of a whole screening, as the use case orders them."""

    def __init__(self, screening: Screening, now: Instant, only_first_part: bool = False) -> None:
        self._screening, self._now, self._only_first = screening, now, only_first_part

    def __call__(self, answers: Mapping[str, str]) -> tuple[str, ...]:
        """The use case decides."""
        return self._screening.questions_due(self._now, answers, only_first_part=self._only_first)
