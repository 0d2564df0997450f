"""Your desk: the five-minute list that remembers what was changed, and tips about posture.

Each item is a tip with its strength and source; the answers go into the record at once.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from neckbreak.domain.exercise import Tip
from neckbreak.domain.posture import CHECKLIST, Answered, Checked, CheckItem, items_for, layout_of
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import Page
from neckbreak.ui.home.ruled import Ruled, ruled_card
from neckbreak.ui.home.today_person import is_built_in
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.cues import pick
from neckbreak.words.errors import error_text
from neckbreak.words.posture_texts import say_posture
from neckbreak.words.screens import date_text

WORDS = {
    Checked.FINE: "desk.fine",
    Checked.CHANGED: "desk.changed.do",
    Checked.LATER: "desk.later.do",
    Checked.NOT_MINE: "desk.not-mine",
}
TOPICS = ("posture", "screen", "chair", "input", "laptop", "phone", "light-eyes", "movement")


class ItemRow(Ruled):
    """One look at the desk: the tip, how firmly it is supported, and four answers."""

    answered = Signal(object)

    def __init__(self, theme: Theme, tip: Tip, *, is_first: bool) -> None:
        super().__init__(theme, is_first=is_first)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(theme, pick(tip.text), "body-strong", wraps=True))
        self.when = Text(theme, strength_words(tip), "detail", "text2", wraps=True)
        self._support = strength_words(tip)
        words.addWidget(self.when)
        answers = Flow(6)
        self.buttons: dict[Checked, Button] = {}
        for answer, key in WORDS.items():
            button = Button(theme, say_posture(key), "outline", 32)
            button.setCheckable(True)
            button.setAccessibleDescription(pick(tip.text))
            button.clicked.connect(lambda _on=False, answer=answer: self.answered.emit(answer))
            self.buttons[answer] = button
            answers.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addLayout(words)
        column.addLayout(answers)

    def show_answer(self, given: Answered | None) -> None:
        """The last answer and its day, or none."""
        for answer, button in self.buttons.items():
            is_on = given is not None and given.answer is answer
            button.setChecked(is_on)
            button.set_look("chosen" if is_on else "outline")
        words = self._support
        if given is not None:
            said = say_posture(WORDS[given.answer])
            when = say_posture("desk.when", answer=said, date=date_text(given.day))
            words = f"{when} · {self._support}"
        self.when.setText(words)


class WorkstationPage(Page):
    """`left`: back to Help & safety."""

    left = Signal()

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self.title.setText(say_posture("desk.title"))
        self.back = Button(theme, say_posture("desk.back"), "secondary", 36, icon="chevron-left")
        self.back.clicked.connect(self.left)
        self.head.addWidget(self.back)
        lead = Text(theme, say_posture("desk.lead"), "lead", "text2", wraps=True)
        self.column.addWidget(lead)
        self.progress = Text(theme, "", "body-strong", wraps=True)
        self.column.addWidget(self.progress)
        self.rows: dict[str, ItemRow] = {}
        self._items: tuple[CheckItem, ...] = ()
        try:
            tips = {each.id: each for each in desk.content().tips}
        except KnownError as error:
            self.progress.setText(error_text(error))
            self.column.addStretch(1)
            return
        self._add_items(tips)
        self._add_tips(tips)
        self.column.addStretch(1)

    def _add_items(self, tips: dict[str, Tip]) -> None:
        layout = layout_of([is_built_in(each.name()) for each in QGuiApplication.screens()])
        self._items = items_for(layout, has_sit_stand=self._desk.policy.has_sit_stand)
        made, inner = ruled_card(self.theme)
        for item in self._items:
            row = ItemRow(self.theme, tips[item.tip], is_first=inner.count() == 0)
            row.answered.connect(lambda answer, item=item: self._on_answer(item.id, answer))
            self.rows[item.id] = row
            inner.addWidget(row)
        self.column.addWidget(made)

    def _add_tips(self, tips: dict[str, Tip]) -> None:
        self.column.addWidget(Text(self.theme, say_posture("desk.tips"), "section"))
        made, inner = ruled_card(self.theme)
        listed = {item.tip for item in CHECKLIST}
        for tip in tips.values():
            if tip.topic not in TOPICS or tip.id in listed:
                continue
            row = Ruled(self.theme, is_first=inner.count() == 0)
            column = QVBoxLayout(row)
            column.setContentsMargins(20, 10, 20, 10)
            column.setSpacing(2)
            column.addWidget(Text(self.theme, pick(tip.text), "body", wraps=True))
            support = Text(self.theme, strength_words(tip), "detail", "text2", wraps=True)
            column.addWidget(support)
            inner.addWidget(row)
        self.column.addWidget(made)

    def refresh(self) -> None:
        """The answers as they are kept."""
        given = {each.item: each for each in self._desk.uses.workstation.answers(self._clock.now())}
        for item, row in self.rows.items():
            row.show_answer(given.get(item))
        done = [given[item] for item in self.rows if item in given]
        changed = sum(each.answer is Checked.CHANGED for each in done)
        later = sum(each.answer is Checked.LATER for each in done)
        words = [say_posture("desk.progress", done=len(done), of=len(self.rows))]
        if changed:
            words.append(say_posture("desk.changed", n=changed))
        if later:
            words.append(say_posture("desk.later", n=later))
        if self.rows:
            self.progress.setText(" · ".join(words))

    def _on_answer(self, item: str, answer: Checked) -> None:
        try:
            self._desk.uses.workstation.answer(item, answer, self._clock.now())
        except KnownError as error:
            self.progress.setText(error_text(error))
            return
        self.refresh()


def strength_words(tip: Tip) -> str:
    """ "Guideline: OSHA-WS"."""
    strength = say_posture(f"strength.{tip.strength}")
    if tip.source.strip(" –-") == "":
        return say_posture("desk.no-source", strength=strength)
    return say_posture("desk.strength", strength=strength, source=tip.source)
