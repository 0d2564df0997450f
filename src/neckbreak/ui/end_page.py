"""The card after a break: what was done, one tap or one tip, and back to work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from neckbreak.app.coach import BreakResult
from neckbreak.domain.after_break import SEVERE, AskPain, Card, Nothing, ShowTip
from neckbreak.ui.break_pages import CardPage, Sign, rule
from neckbreak.ui.break_parts import paint_disc
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.pain_scale import PainQuestion
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, Text, placed
from neckbreak.ui.widgets import Card as Surface
from neckbreak.ui.wording import dose_words
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import pick
from neckbreak.words.screens import say

HERO, PICTURE = 112, 56
DONE_SHARE = 0.8
ROOMY = 640
"""Height from which a card has room for everything."""

Picture = Callable[[str, int], QImage | None]
"""A still of an exercise, in a size."""


@dataclass(frozen=True, slots=True)
class EndShown:
    """What the card shows. `title` and `sentence` are words; `picture` draws the rows."""

    title: str
    sentence: str
    result: BreakResult
    card: Card
    picture: Picture


class DoneRow(QWidget):
    """One exercise that was done: picture, name, dose, tick."""

    def __init__(
        self, theme: Theme, name: str, dose: str, picture: QImage | None, is_done: bool
    ) -> None:
        super().__init__()
        self._theme, self._name, self._dose = theme, name, dose
        self._picture, self._is_done = picture, is_done
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        done = say_break("after.done" if is_done else "after.part")
        self.setAccessibleName(f"{name}, {dose}, {done}")

    def sizeHint(self) -> QSize:
        """A picture high."""
        return QSize(320, round(64 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row; the dose keeps its width, the name gives way."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = (self.height() - PICTURE) / 2
            disc = self._placed(QRectF(0, top, PICTURE, PICTURE))
            paint_disc(painter, theme, disc, self._picture)
            right = self.width() - 40
            painter.setFont(font("body"))
            name, dose = self._places(right, self.height())
            painter.setPen(theme.colour("text2"))
            painter.drawText(self._placed(dose), BESIDE, self._dose)
            painter.setFont(font("body-strong", 15 / 14))
            painter.setPen(theme.colour("text"))
            painter.drawText(self._placed(name), BESIDE, self._name)
            if self._is_done:
                square = QRectF(self.width() - 24, (self.height() - 20) / 2, 20, 20)
                paint_icon(painter, self._placed(square), "check", theme.colour("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long words take more height."""
        super().resizeEvent(event)
        usual = self.sizeHint().height()
        name, dose = self._places(self.width() - 40, usual)
        self.setFixedHeight(max(usual, round(max(name.bottom(), dose.bottom())) + 4))

    def _places(self, right: float, high: float) -> tuple[QRectF, QRectF]:
        """Of the name and of the dose: side by side, or below each other where that is too wide."""
        names, doses = QFontMetrics(font("body-strong", 15 / 14)), QFontMetrics(font("body"))
        dose = doses.horizontalAdvance(self._dose) + 4
        if names.horizontalAdvance(self._name) + dose + 16 <= right - 72:
            return QRectF(72, 0, right - dose - 88, high), QRectF(right - dose, 0, dose, high)
        room = QRect(0, 0, max(1, int(right - 72)), 10_000)
        tall = [
            metrics.boundingRect(room, BESIDE, words).height() + 1
            for metrics, words in ((names, self._name), (doses, self._dose))
        ]
        top = max(4.0, (high - sum(tall)) / 2)
        first = QRectF(72, top, right - 72, tall[0])
        return first, QRectF(72, first.bottom(), right - 72, tall[1])

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())


class Hero(QWidget):
    """The last exercise in a disc."""

    def __init__(self, theme: Theme, picture: QImage | None) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self.setFixedSize(HERO, HERO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and figure."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_disc(painter, self._theme, QRectF(self.rect()), self._picture)


class TipCard(Surface):
    """One suggestion, and how firmly its source supports it."""

    def __init__(self, theme: Theme, shown: ShowTip) -> None:
        super().__init__(theme, radius=14, fill="sunken", edge="sunken")
        self.words = Text(theme, pick(shown.tip.text), "heading", "text", wraps=True)
        self.words.setFont(font("body", 15 / 14))
        strength = say_break(f"after.strength.{shown.tip.strength}")
        self.strength = Text(theme, strength, "caption", "text2")
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.strength)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(Sign(theme, "lamp", "amber", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class EndPage(CardPage):
    """What was done, and back to work. Whoever shows it counts the seconds until it goes."""

    left = Signal()
    touched = Signal()
    """The person does something here: it should stay a little longer."""

    def __init__(self, theme: Theme, shown: EndShown) -> None:
        super().__init__(theme)
        self.hero: Hero | None = None
        self.rows: QWidget | None = None
        self._is_plain = isinstance(shown.card, Nothing)
        self.pain: PainQuestion | None = None
        self.tip: TipCard | None = None
        self.severe: Text | None = None
        self._add_head(shown)
        self._add_rows(shown)
        self._add_card(shown.card)
        self.back = self.add_button(say("end.back"), "primary", key=say("key.enter"))
        self.back.clicked.connect(self.left)
        self.note = Text(theme, "", "detail", "text2")
        self.buttons.addWidget(self.note)
        self.finish_buttons()

    @property
    def answer(self) -> int | None:
        """How the neck feels, if the person said so."""
        return None if self.pain is None else self.pain.scale.value

    def count(self, seconds: int) -> None:
        """The card goes in so many seconds."""
        self.note.setText(say("end.closes", n=seconds))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Somebody is still here."""
        self.touched.emit()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the question or the tip comes first, and what was done gives way."""
        super().resizeEvent(event)
        has_room = self._is_plain or self.height() >= ROOMY * scale()
        for part in (self.hero, self.rows):
            if part is not None and part.isHidden() == has_room:
                part.setVisible(has_room)
                self.content_changed()

    def _add_head(self, shown: EndShown) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Text(self.theme, shown.title, "card", wraps=True))
        words.addWidget(Text(self.theme, shown.sentence, "lead", "text2", wraps=True))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(24)
        rows = shown.result.performances
        done = [each for each in rows if each.share > 0] or list(rows)
        if done:
            picture = shown.picture(done[-1].performance.exercise.id, HERO)
            self.hero = Hero(self.theme, picture)
            head.addWidget(self.hero)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)

    def _add_rows(self, shown: EndShown) -> None:
        rows = [each for each in shown.result.performances if each.share > 0]
        if not rows:
            return
        self.rows = QWidget()
        inner = QVBoxLayout(self.rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(rule(self.theme))
        inner.addSpacing(8)
        for each in rows:
            exercise = each.performance.exercise
            is_done = each.share >= DONE_SHARE
            dose = dose_words(each.performance)
            if not is_done:
                dose = say_break("after.dose-part", dose=dose)
            picture = shown.picture(exercise.id, PICTURE)
            inner.addWidget(DoneRow(self.theme, pick(exercise.name), dose, picture, is_done))
        self.body.addWidget(self.rows)

    def _add_card(self, card: Card) -> None:
        if isinstance(card, Nothing):
            return
        self.body.addWidget(rule(self.theme))
        self.body.addSpacing(4)
        match card:
            case AskPain():
                self.pain = PainQuestion(self.theme)
                self.pain.scale.chosen.connect(self._on_pain)
                self.severe = Text(self.theme, say_break("after.severe"), "body", "amber", True)
                self.severe.hide()
                self.body.addWidget(self.pain)
                self.body.addWidget(self.severe)
            case ShowTip():
                self.tip = TipCard(self.theme, card)
                self.body.addWidget(self.tip)

    def _on_pain(self, value: int) -> None:
        if self.severe is not None:
            self.severe.setVisible(value >= SEVERE)
            self.content_changed()
        self.touched.emit()
