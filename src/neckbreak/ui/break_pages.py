"""The pages after movement: the end card, the stop reasons, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neckbreak.app.coach import BreakResult
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopReason
from neckbreak.ui.break_parts import paint_disc
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale, scroll_style
from neckbreak.ui.widgets import BY_KEYBOARD, KEYBOARD_REASONS, Button, Card, Text
from neckbreak.ui.wording import done_words, dose_words
from neckbreak.words.cues import pick
from neckbreak.words.language import entry
from neckbreak.words.safety_texts import STOP_REASONS
from neckbreak.words.screens import say

CARD_WIDTH = 680


class CardPage(QWidget):
    """A card in the middle of the canvas; its middle scrolls, its buttons stay."""

    def __init__(self, theme: Theme, edge: str = "line") -> None:
        super().__init__()
        self.theme = theme
        self.card = Card(theme, radius=24, edge=edge)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card.setMaximumWidth(round(CARD_WIDTH * scale()))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(16)
        inside = QWidget()
        inside.setLayout(self.body)
        self._scroll = _Scroll(theme, inside)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(20)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 100)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 16)
        page.addStretch(1)
        page.addLayout(row, 100)
        page.addStretch(1)

    def add_button(self, words: str, look: str, key: str | None = None) -> Button:
        """One button below the card's content."""
        button = Button(self.theme, words, look, 48, key=key)
        self.buttons.addWidget(button)
        return button

    def finish_buttons(self) -> None:
        """Buttons stand at the left."""
        self.buttons.addStretch(1)


class _Scroll(QScrollArea):
    """As high as its content if there is room, scrolling if not, without a frame of its own."""

    def __init__(self, theme: Theme, inside: QWidget) -> None:
        super().__init__()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setStyleSheet(scroll_style(theme))
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

        self._inside = inside

    def sizeHint(self) -> QSize:
        """The content's own height at the width there is."""
        hint = self._inside.sizeHint()
        width = self.viewport().width()
        height = self._inside.heightForWidth(width) if width > 100 else hint.height()
        return QSize(hint.width(), max(hint.height(), height))


class DoneRow(QWidget):
    """One exercise that was done: picture, name, dose, tick."""

    def __init__(
        self, theme: Theme, name: str, dose: str, picture: QImage | None, is_done: bool
    ) -> None:
        super().__init__()
        self._theme, self._name, self._dose = theme, name, dose
        self._picture, self._is_done = picture, is_done
        self.setFixedHeight(round(64 * scale()))
        self.setAccessibleName(f"{name}, {dose}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = (self.height() - 56) / 2
            paint_disc(painter, theme, QRectF(0, top, 56, 56), self._picture)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setFont(font("body-strong", 15 / 14))
            painter.setPen(theme.colour("text"))
            rect = QRectF(72, 0, self.width() - 72 - 190, self.height())
            fitting = painter.fontMetrics().elidedText(
                self._name, Qt.TextElideMode.ElideRight, int(rect.width())
            )
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, fitting)
            painter.setFont(font("body"))
            painter.setPen(theme.colour("text2"))
            rect = QRectF(self.width() - 230, 0, 190, self.height())
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, self._dose)
            if self._is_done:
                square = QRectF(self.width() - 24, (self.height() - 20) / 2, 20, 20)
                paint_icon(painter, square, "check", theme.colour("accent"))


class EndPage(CardPage):
    """What was done, and back to work. Whoever shows it closes it after 8 s."""

    left = Signal()

    def __init__(
        self, theme: Theme, result: BreakResult, pictures: Sequence[QImage | None], closes_s: int
    ) -> None:
        super().__init__(theme)
        head = QVBoxLayout()
        head.setSpacing(2)
        is_whole = result.outcome is Outcome.COMPLETED
        title = say("end.title") if is_whole else say("end.title-part")
        head.addWidget(Text(theme, title, "card", wraps=True))
        head.addWidget(Text(theme, done_words(result), "lead", "text2", wraps=True))
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self.body.addWidget(_rule(theme))
        for each, picture in zip(result.performances, pictures, strict=True):
            name, dose = pick(each.performance.exercise.name), dose_words(each.performance)
            self.body.addWidget(DoneRow(theme, name, dose, picture, each.share >= 0.8))
        self.body.addWidget(_rule(theme))
        self.back = self.add_button(say("end.back"), "primary", key=say("key.enter"))
        self.back.clicked.connect(self.left)
        self.note = Text(theme, say("end.closes", n=closes_s), "detail", "text2")
        self.buttons.addWidget(self.note)
        self.finish_buttons()


class ReasonButton(QPushButton):
    """A reason with what follows from it; the whole row is the button."""

    def __init__(self, theme: Theme, words: str, detail: str) -> None:
        super().__init__(words)
        self._theme, self._detail = theme, detail
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(round(54 * scale()))
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, two lines, chevron."""
        theme, grown = self._theme, scale()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_hot = self.underMouse() or self.isDown()
            painter.setBrush(theme.colour("sunken" if is_hot else "surface"))
            painter.setPen(QPen(theme.colour("control"), 1))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, 12, 12)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            width = self.width() - 16 - 52
            for words, role, token, top in (
                (self.text(), "heading", "text", 7),
                (self._detail, "detail", "text2", 28),
            ):
                painter.setFont(font(role))
                painter.setPen(theme.colour(token))
                fitting = painter.fontMetrics().elidedText(
                    words, Qt.TextElideMode.ElideRight, width
                )
                painter.drawText(QRectF(16, top * grown, width, 20 * grown), left, fitting)
            square = QRectF(self.width() - 34, (self.height() - 16) / 2, 16, 16)
            paint_icon(painter, square, "chevron-right", theme.colour("text2"))


class StopPage(CardPage):
    """Movement has stopped. Seven reasons, none required."""

    reason_chosen = Signal(object)
    """A `domain.symptoms.StopReason`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.body.addWidget(Text(theme, say("stop.title"), "card", wraps=True))
        self.body.addWidget(Text(theme, say("stop.ask"), "lead", "text2", wraps=True))
        self.body.setSpacing(8)
        self.reasons: dict[StopReason, ReasonButton] = {}
        for reason in _ORDER:
            row = ReasonButton(
                theme, entry(STOP_REASONS, reason.value), say(f"stop.{reason.value}.then")
            )
            row.clicked.connect(lambda _on=False, reason=reason: self.reason_chosen.emit(reason))
            self.reasons[reason] = row
            self.body.addWidget(row)
        self.end = self.add_button(say("stop.end"), "secondary", key=say("key.esc"))
        self.end.clicked.connect(lambda: self.reason_chosen.emit(StopReason.JUST_STOP))
        self.finish_buttons()


_ORDER = (
    StopReason.SHARP_PAIN,
    StopReason.PAIN_RISING,
    StopReason.ARM_SYMPTOMS,
    StopReason.DIZZY,
    StopReason.HEADACHE,
    StopReason.CHEST,
    StopReason.JUST_STOP,
)


class OutcomePage(CardPage):
    """What follows from a stop or from safety answers: one thought, one or two ways on."""

    left = Signal()
    went_on = Signal()

    def __init__(
        self,
        theme: Theme,
        status: Status,
        title: str,
        words: str,
        go_on: str | None = None,
        end: str = "stop.end",
    ) -> None:
        """`go_on` is the key of the words that lead on, None where nothing may."""
        is_emergency = status is Status.EMERGENCY
        super().__init__(theme, edge="danger" if is_emergency else "line")
        if is_emergency:
            self.card.edge_width = 2.0
        token = "danger" if is_emergency else "text"
        head = QHBoxLayout()
        head.setSpacing(14)
        sign = {Status.EMERGENCY: "warning", Status.GREEN: "check"}.get(status, "info")
        head.addWidget(Sign(theme, sign, token if is_emergency else _TOKENS[status]))
        head.addWidget(Text(theme, title, "card", token, wraps=True), 1)
        self.body.addLayout(head)
        self.words = Text(theme, words, "lead", wraps=True)
        self.body.addWidget(self.words)
        if is_emergency:
            self.body.addWidget(Text(theme, say("safety.locked"), "body", "text2", wraps=True))
        self.on: Button | None = None
        if go_on is not None:
            self.on = self.add_button(say(go_on), "primary")
            self.on.clicked.connect(self.went_on)
        words = say("safety.read") if is_emergency else say(end)
        self.end = self.add_button(words, "ink" if is_emergency else "secondary")
        self.end.clicked.connect(self.left)
        self.finish_buttons()


_TOKENS = {Status.GREEN: "accent", Status.AMBER: "amber", Status.RED: "amber"}


class Sign(QWidget):
    """One icon."""

    def __init__(self, theme: Theme, name: str, token: str, size: int = 32) -> None:
        super().__init__()
        self._theme, self._name, self._token = theme, name, token
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in its colour."""
        with QPainter(self) as painter:
            paint_icon(painter, QRectF(self.rect()), self._name, self._theme.colour(self._token))


def _rule(theme: Theme) -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    palette = line.palette()
    palette.setColor(line.backgroundRole(), theme.colour("line"))
    line.setPalette(palette)
    return line
