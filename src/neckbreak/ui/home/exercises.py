"""Exercises: every entry with its still, and a button that begins a break with just that one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.page import Page, card
from neckbreak.ui.home.parts import Picture
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import pick
from neckbreak.words.errors import error_text
from neckbreak.words.screens import say


class ExercisesPage(Page):
    """The catalogue as a list, in its own order. Safety decides when one is asked for."""

    def __init__(self, desk: Desk, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._pictures = desk, figures
        self.title.setText(say("home.exercises"))
        self.notice = Text(theme, "", "body", "amber", wraps=True)
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.rows: dict[str, Card] = {}
        for exercise in figures.all():
            if not exercise.is_therapist_only:
                self.rows[exercise.id] = self._row(exercise)
                self.column.addWidget(self.rows[exercise.id])
        self.column.addStretch(1)

    def _row(self, exercise: Exercise) -> Card:
        made, inner, _ = card(self.theme)
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = Picture(self.theme, 64)
        image = self._pictures.picture(
            exercise.id, 64, self.theme.is_dark, self.devicePixelRatioF(), is_kept=False
        )
        picture.show_image(image)
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self.theme, pick(exercise.name), "heading"))
        words.addWidget(Text(self.theme, pick(exercise.dose_text), "body", "text2", wraps=True))
        row.addLayout(words, 1)
        play = Button(self.theme, say("exercises.do"), "secondary", 36, icon="play")
        play.setAccessibleName(f"{say('exercises.do')}: {pick(exercise.name)}")
        play.clicked.connect(lambda: self._ask(exercise.id))
        row.addWidget(play)
        inner.addLayout(row)
        return made

    def _ask(self, exercise: str) -> None:
        self.notice.hide()
        try:
            self._desk.ask_break(Kind.EXERCISE, exercise)
        except KnownError as error:
            self.notice.setText(error_text(error))
            self.notice.show()
