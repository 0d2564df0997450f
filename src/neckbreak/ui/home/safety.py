"""The safety questions in the home window: answer them, or clear a lock after advice."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.screening import CONFIRMATION, Status, due_questions
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.page import Page
from neckbreak.ui.screening_page import AskDue, Questions, ScreeningPage, result_page
from neckbreak.ui.theme import Theme
from neckbreak.words.language import translated
from neckbreak.words.screens import say

LOCKS = (Status.RED.value, Status.EMERGENCY.value)


class SafetyPage(Page):
    """Shows the questions, then what the answers allow."""

    done = Signal()

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self.title.setText(say("safety.page"))
        self._is_locked = desk.status().screening in LOCKS
        questions: Questions = (
            _emergency_part if self._is_locked else AskDue(desk.screening, clock.now())
        )
        title = translated(CONFIRMATION) + "." if self._is_locked else say("screening.title")
        lead = say("safety.confirm-lead") if self._is_locked else say("screening.lead")
        self.questions = ScreeningPage(theme, questions, title, lead)
        self.questions.finished.connect(self._on_answers)
        self.questions.left.connect(self.done)
        self._shown: QWidget = self.questions
        self.column.addWidget(self.questions, 1)

    def _on_answers(self, answers: dict[str, str]) -> None:
        screening, now = self._desk.screening, self._clock.now()
        if self._is_locked:
            self._show_result(screening.confirm(answers, now))
        else:
            self._show_result(screening.answer(answers, now))

    def _show_result(self, result: ScreeningResult) -> None:
        page = result_page(self.theme, result, can_go_on=False, end="screening.continue")
        page.left.connect(self.done)
        self.column.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = page
        self.column.addWidget(page, 1)


def _emergency_part(answers: Mapping[str, str]) -> tuple[str, ...]:
    """The questions that are asked again when a lock is to be cleared."""
    return due_questions(answers, only_first_part=True)
