"""The upper part of Review: what the period says with its one offer, and the three figures.

The figures are never mixed: three cards, three rings, and each opens its definition and its sum
on hover, on focus and on a click.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.ports.review_views import Band, Figure, PeriodView, Statement, Suggestion
from neckbreak.ui.charts_card import Tag
from neckbreak.ui.charts_tip import Tip
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.parts import ShareRing
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS, Button, Card, Text
from neckbreak.words.review_texts import (
    amount,
    say_review,
    share_text,
    statement_text,
    suggestion_text,
)
from neckbreak.words.screens import date_text

FIGURES = ("dose", "days", "breaks")
MORE = {
    "dose": ("open", "extra"),
    "days": ("excused", "blank", "rest"),
    "breaks": ("natural", "held"),
}
"""What is told beside the sum of each figure, by the names of `Figure.data`."""


def figures_of(view: PeriodView) -> dict[str, Figure]:
    """The three figures by their names here."""
    return {"dose": view.dose, "days": view.kept_days, "breaks": view.breaks}


def sum_text(name: str, figure: Figure) -> str:
    """ "31 of 39 = 79 %. 6 held back."; the reason where there is no sum."""
    ratio = figure.ratio
    if figure.share is None:
        said = [f"{say_review(f'figure.{figure.reason}')}."]
    else:
        done, of = amount(ratio.numerator), amount(ratio.denominator)
        said = [say_review("figure.sum", done=done, of=of, share=share_text(figure.share))]
    data = dict(figure.data)
    for key in MORE[name]:
        number = data.get(key)
        if isinstance(number, int | float) and number:
            shown = int(number) if number == int(number) else amount(number)
            said.append(say_review(f"figure.more.{key}", n=shown))
    return " ".join(said)


class _Sign(QWidget):
    """A small icon that says there is more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(round(16 * scale()), round(16 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon."""
        with QPainter(self) as painter:
            paint_icon(painter, QRectF(self.rect()), "info", self._theme.colour("text3"))


class FigureCard(Card):
    """A ring with its share, the sum in words, and its definition for those who ask."""

    def __init__(self, theme: Theme, name: str, tip: Tip) -> None:
        super().__init__(theme)
        self.name, self._tip = name, tip
        self._definition = say_review(f"figure.{name}.definition")
        self._sum = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ring = ShareRing(theme, round(76 * scale()), 8)
        self.words = Text(theme, "", "detail", "text2", wraps=True)
        self.tag = Tag(theme)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Text(theme, say_review(f"figure.{name}"), "heading"))
        head.addWidget(_Sign(theme))
        head.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(12)
        row.addWidget(self.ring)
        row.addLayout(column, 1)

    def show_figure(self, figure: Figure) -> None:
        """Numerator, denominator, share; a blank stays a blank and says why."""
        self._sum = sum_text(self.name, figure)
        share, ratio = figure.share, figure.ratio
        if share is None:
            self.ring.show_share(0.0, "–")
            self.words.setText(say_review(f"figure.{figure.reason}"))
            self.tag.say("")
        else:
            self.ring.show_share(share, share_text(share).replace(" ", ""))
            done, of = amount(ratio.numerator), amount(ratio.denominator)
            count = round(ratio.denominator)
            words = say_review(f"figure.{self.name}.means", n=count, done=done, of=of)
            self.words.setText(words)
            self._show_band(figure.band)
        self.setAccessibleName(f"{say_review(f'figure.{self.name}')}. {self._sum}")
        self.setAccessibleDescription(self._definition)

    def _show_band(self, band: Band | None) -> None:
        words = say_review(f"figure.{band.value}") if band is not None else ""
        if band is Band.ON_PLAN:
            self.tag.say(words, "accent", "accent_tint")
        else:
            self.tag.say(words)

    def tell(self, is_slow: bool = False) -> None:
        """Open the definition and the sum."""
        self.edge = "accent"
        self.update()
        self._tip.tell(self, self.rect(), self._definition, self._sum, is_slow)

    def _rest(self) -> None:
        self.edge = "line"
        self.update()
        self._tip.leave(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer rests here."""
        super().enterEvent(event)
        self.tell(is_slow=True)

    def leaveEvent(self, event: QEvent) -> None:
        """It went on."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._rest()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap opens it at once."""
        super().mousePressEvent(event)
        self.tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard."""
        is_by_keyboard = event.reason() in KEYBOARD_REASONS
        self.setProperty(BY_KEYBOARD, is_by_keyboard)
        super().focusInEvent(event)
        if is_by_keyboard:
            self.tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left."""
        super().focusOutEvent(event)
        self._rest()


class SayCard(Card):
    """One honest paragraph, and at most one offer: take it, leave it, undo it."""

    taken = Signal(object)
    refused = Signal(object)
    undone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._offer: Suggestion | None = None
        self._first: date | None = None
        self._answer = ""
        inner = QVBoxLayout(self)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(8)
        self.heading = Text(theme, "", "heading")
        self.words = Text(theme, "", "lead", wraps=True)
        self.reason = Text(theme, "", "body", "text2", wraps=True)
        self.take = Button(theme, "", "outline", 36)
        self.refuse = Button(theme, say_review("suggest.refuse"), "tertiary", 36)
        self.undo = Button(theme, say_review("suggest.undo"), "secondary", 36, icon="undo")
        self.take.clicked.connect(lambda: self.taken.emit(self._offer))
        self.refuse.clicked.connect(lambda: self.refused.emit(self._offer))
        self.undo.clicked.connect(self.undone)
        self._buttons = QWidget()
        flow = Flow(8)
        for button in (self.take, self.refuse, self.undo):
            flow.addWidget(button)
        self._buttons.setLayout(flow)
        for part in (self.heading, self.words, self.reason, self._buttons):
            inner.addWidget(part)

    def show_view(self, view: PeriodView, taken: Suggestion | None = None) -> None:
        """The paragraph of a period, and its offer or the one that was taken in it."""
        self.heading.setText(say_review(f"page.says.{view.kind.value}"))
        self.words.setText(paragraph(view))
        self.words.setVisible(bool(view.statements))
        if view.first != self._first:
            self._first, self._answer = view.first, ""
        self._show_offer(view.suggestion, taken)

    def say(self, words: str) -> None:
        """What became of the offer; stays until another period is shown."""
        self._answer = words
        self._show_offer(None, None)

    def _show_offer(self, offer: Suggestion | None, taken: Suggestion | None) -> None:
        self._offer = offer
        if offer is not None:
            reason = suggestion_text(offer.key, offer.data)
            self.take.set_words(suggestion_text(offer.key, offer.data, "take"))
        elif taken is not None:
            reason = suggestion_text(taken.key, taken.data, "taken")
        else:
            reason = self._answer
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.take.setVisible(offer is not None)
        self.refuse.setVisible(offer is not None)
        self.undo.setVisible(offer is None and taken is not None)
        self._buttons.setVisible(offer is not None or taken is not None)


def paragraph(view: PeriodView) -> str:
    """What the period says, most important first; pain that rose notably gets its own sentence."""
    said = [_sentence(view, each) for each in view.statements]
    rise = view.pain.from_baseline
    if view.pain.is_notable and rise is not None and rise > 0:
        said.insert(0, say_review("say.pain-notable"))
    return " ".join(said)


def _sentence(view: PeriodView, said: Statement) -> str:
    done = round(unasked(view))
    if said.key == "nothing-asked" and done:
        return say_review("page.done-unasked", n=done)
    return statement_text(said.key, said.data)


def unasked(view: PeriodView) -> float:
    """Exercises that were done and that nothing had asked for."""
    return sum(day.amounts.other + day.amounts.extra for day in view.days)


def range_text(first: date, last: date) -> str:
    """ "9 to 15 November", "28 September to 4 October"."""
    begin = str(first.day) if first.month == last.month else date_text(first)
    return say_review("page.range", first=begin, last=date_text(last))


def is_untouched(view: PeriodView) -> bool:
    """Nothing asked, nothing done, nothing said."""
    shares = (figure.share for figure in figures_of(view).values())
    is_silent = not any(week.points for week in view.pain.weeks)
    done = unasked(view) + sum(day.amounts.done for day in view.days)
    return all(share is None for share in shares) and is_silent and done == 0
