"""The pages after movement: the end card, the stop reasons, and what follows from them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopReason
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.scroll import Scroll
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, BY_KEYBOARD, KEYBOARD_REASONS, Button, Card, Text, placed
from neckbreak.words.language import entry
from neckbreak.words.safety_texts import STOP_REASONS
from neckbreak.words.screens import say

CARD_WIDTH, EDGE = 680, 24


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
        self._row: list[QWidget] = []
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(20)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 100)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(EDGE, 16, EDGE, 16)
        page.addStretch(1)
        page.addLayout(row, 100)
        page.addStretch(1)

    def add_button(self, words: str, look: str, key: str | None = None) -> Button:
        """One button below the card's content."""
        button = Button(self.theme, words, look, 48, key=key)
        self._row.append(button)
        self.buttons.addWidget(button)
        return button

    def finish_buttons(self) -> None:
        """Buttons stand at the left."""
        self.buttons.addStretch(1)
        self._fit_buttons()

    def content_changed(self) -> None:
        """Something in the card came or went: let the card grow with it."""
        self._scroll.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that do not fit beside each other stand below each other."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        inside = 2 * (EDGE + self._column.contentsMargins().left())
        room = min(self.card.maximumWidth() + 2 * EDGE, self.width()) - inside
        row = [each.sizeHint().width() for each in self._row]
        wanted = sum(row) + self.buttons.spacing() * len(row)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.buttons.setDirection(below if wanted > room else beside)


class _Scroll(Scroll):
    """As high as its content if there is room, scrolling if not."""

    def __init__(self, theme: Theme, inside: QWidget) -> None:
        super().__init__(theme)
        self._inside = inside
        self.setWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The content's own height at the width there is."""
        hint = self._inside.sizeHint()
        width = self.viewport().width()
        height = self._inside.heightForWidth(width) if width > 100 else hint.height()
        return QSize(hint.width(), max(hint.height(), height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height of the same words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ReasonButton(QPushButton):
    """A reason with what follows from it; the whole row is the button."""

    def __init__(self, theme: Theme, words: str, detail: str) -> None:
        super().__init__(words)
        self._theme, self._detail = theme, detail
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(round(400 * scale()), round(54 * scale()))

    def minimumSizeHint(self) -> QSize:
        """Any width: the words wrap."""
        return QSize(round(120 * scale()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Words are never cut."""
        words, detail = self._heights(width)
        return max(self.sizeHint().height(), words + detail + 17)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the reason and of what follows from it."""
        room = QRect(0, 0, max(1, width - 68), 10_000)
        return (
            QFontMetrics(font("heading")).boundingRect(room, BESIDE, self.text()).height(),
            QFontMetrics(font("detail")).boundingRect(room, BESIDE, self._detail).height(),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        self.setProperty(BY_KEYBOARD, event.reason() in KEYBOARD_REASONS)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, reason, what follows, chevron."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_hot = self.underMouse() or self.isDown()
            painter.setBrush(theme.colour("sunken" if is_hot else "surface"))
            painter.setPen(QPen(theme.colour("control"), 1))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, 12, 12)
            words, detail = self._heights(self.width())
            top = (self.height() - words - detail - 1) / 2
            for said, role, token, y, tall in (
                (self.text(), "heading", "text", top, words),
                (self._detail, "detail", "text2", top + words + 1, detail),
            ):
                painter.setFont(font(role))
                painter.setPen(theme.colour(token))
                room = QRectF(16, y, self.width() - 68, tall)
                painter.drawText(self._placed(room), BESIDE, said)
            square = QRectF(self.width() - 34, (self.height() - 16) / 2, 16, 16)
            is_left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            chevron = "chevron-right" if is_left_to_right else "chevron-left"
            paint_icon(painter, self._placed(square), chevron, theme.colour("text2"))

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())


class StopPage(CardPage):
    """Movement has stopped. Seven reasons, none required."""

    reason_chosen = Signal(object)
    """A `domain.symptoms.StopReason`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(Sign(theme, "hand", "coral_text", ground="coral_tint", size=56))
        head.addWidget(Text(theme, say("stop.title"), "card", wraps=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(Text(theme, say("stop.ask"), "lead", "text2", wraps=True))
        self.body.setSpacing(8)
        self.body.addSpacing(6)
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
    calm_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        status: Status,
        title: str,
        words: str,
        go_on: str | None = None,
        end: str = "stop.end",
        calm: str | None = None,
    ) -> None:
        """`go_on` is the key of the words that lead on, None where nothing may.

        `calm` are the words of an offer to breathe, None where there is none.
        """
        is_emergency = status is Status.EMERGENCY
        super().__init__(theme, edge="danger" if is_emergency else "line")
        if is_emergency:
            self.card.edge_width = 2.0
        token = "danger" if is_emergency else "text"
        head = QHBoxLayout()
        head.setSpacing(14)
        sign = {Status.EMERGENCY: "warning", Status.GREEN: "check"}.get(status, "info")
        if is_emergency:
            head.addWidget(Sign(theme, sign, token))
        else:
            ground = _GROUNDS[status]
            head.addWidget(Sign(theme, sign, _TOKENS[status], 48, ground))
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
        self.calm: Button | None = None
        if calm is not None:
            self.calm = self.add_button(calm, "primary" if self.on is None else "secondary")
            self.calm.clicked.connect(self.calm_wanted)
        words = say("safety.read") if is_emergency else say(end)
        self.end = self.add_button(words, "ink" if is_emergency else "secondary")
        self.end.clicked.connect(self.left)
        self.finish_buttons()


_TOKENS = {Status.GREEN: "accent", Status.AMBER: "amber", Status.RED: "amber"}
_GROUNDS = {
    Status.GREEN: "accent_tint",
    Status.AMBER: "amber_tint",
    Status.RED: "amber_tint",
}


class Sign(QWidget):
    """One icon, on a disc of the colour `ground` if there is one."""

    def __init__(
        self, theme: Theme, name: str, token: str, size: int = 32, ground: str | None = None
    ) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._ground = theme, name, token, ground
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in its colour."""
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._ground is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour(self._ground))
                painter.drawEllipse(rect)
                inside = rect.width() * 0.26
                rect = rect.adjusted(inside, inside, -inside, -inside)
            paint_icon(painter, rect, self._name, self._theme.colour(self._token))


def rule(theme: Theme) -> QFrame:
    """A line across a card."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    palette = line.palette()
    palette.setColor(line.backgroundRole(), theme.colour("line"))
    line.setPalette(palette)
    return line
