"""Something new: what it is about, its questions, and what follows from them at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms_report import Report, positive, questions_of
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.break_pages import OutcomePage
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.page import Page
from neckbreak.ui.home.ruled import Ruled, ruled_card
from neckbreak.ui.screening_page import ScreeningPage, result_page
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.errors import error_text
from neckbreak.words.posture_texts import say_posture
from neckbreak.words.screens import say


class AskAbout:
    """`screening_page.Questions` for one report."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(self, answers: Mapping[str, str]) -> tuple[str, ...]:
        """Those not answered yet."""
        return questions_of(self._report, answers)


class ReportPage(Page):
    """`done`: back to the day."""

    done = Signal()

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self.title.setText(say_posture("report.title"))
        lead = Text(theme, say_posture("report.lead"), "lead", "text2", wraps=True)
        self.column.addWidget(lead)
        self._lead = lead
        self.choices: dict[Report, Button] = {}
        self._shown: QWidget = self._choices()
        self.column.addWidget(self._shown)
        self.column.addStretch(1)

    def _choices(self) -> QWidget:
        made, inner = ruled_card(self.theme)
        for report in Report:
            row = Ruled(self.theme, is_first=inner.count() == 0)
            button = Button(self.theme, say_posture(f"report.{report}"), "tertiary", 48)
            button.clicked.connect(lambda _on=False, report=report: self.ask(report))
            self.choices[report] = button
            column = QVBoxLayout(row)
            column.setContentsMargins(12, 4, 12, 4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            inner.addWidget(row)
        return made

    def ask(self, report: Report) -> None:
        """Put its questions."""
        self._lead.hide()
        title = say_posture(f"report.{report}")
        self.questions = ScreeningPage(self.theme, AskAbout(report), title, say("screening.lead"))
        self.questions.finished.connect(self._on_answers)
        self.questions.left.connect(self.done)
        self._show(self.questions)

    def _on_answers(self, answers: dict[str, str]) -> None:
        yes = positive(answers)
        if not yes:
            title, words = say_posture("report.none.title"), say_posture("report.none")
            end = "screening.continue"
            page = OutcomePage(self.theme, Status.GREEN, title, words, None, end)
        else:
            try:
                result = self._desk.screening.report(yes, self._clock.now())
            except KnownError as error:
                self._lead.setText(error_text(error))
                self._lead.show()
                result = self._desk.screening.status(self._clock.now())
            page = result_page(self.theme, result, can_go_on=False, end="screening.continue")
        page.left.connect(self.done)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        place = self.column.indexOf(self._shown)
        self.column.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = page
        self.column.insertWidget(place, page, 100)
