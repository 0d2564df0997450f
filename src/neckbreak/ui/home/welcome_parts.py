"""Parts of the first run: the card with its progress, the choice of an aim, the scale 0 to 10."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neckbreak.ui.break_parts import paint_disc
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import clear
from neckbreak.ui.home.settings_fields import mark_focus
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.scroll import Scroll
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import BESIDE, Button, Card, Text, placed

CARD = QSize(720, 680)
FOOT_BELOW = 560
PICTURE = 64


class Progress(QWidget):
    """A dot for each step; the present one is long."""

    def __init__(self, theme: Theme, steps: int) -> None:
        super().__init__()
        self._theme, self._steps, self._at = theme, steps, 0
        self.setFixedSize(steps * 16 + 28, 16)

    def show_step(self, at: int) -> None:
        """Counted from 0."""
        self._at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Done and present in teal, coming ones quiet."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            x = 0.0
            for step in range(self._steps):
                width = 28.0 if step == self._at else 8.0
                painter.setBrush(self._theme.colour("accent" if step <= self._at else "line"))
                painter.drawRoundedRect(QRectF(x, 4, width, 8), 4, 4)
                x += width + 7


class StepCard(QWidget):
    """A large card in the middle of the canvas: progress, title, a middle that scrolls, buttons."""

    def __init__(self, theme: Theme, steps: int) -> None:
        super().__init__()
        self.theme = theme
        self.card = Card(theme, radius=24)
        self.card.setMaximumSize(CARD * scale())
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.progress = Progress(theme, steps)
        self.place = Text(theme, "", "detail", "text2")
        self.title = Text(theme, "", "card", wraps=True)
        self.lead = Text(theme, "", "lead", "text2", wraps=True)
        self.note = Text(theme, "", "detail", "text2", wraps=True)
        self._scroll = Scroll(theme)
        head = QHBoxLayout()
        head.addWidget(self.progress)
        head.addStretch(1)
        head.addWidget(self.place)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.addWidget(self.title)
        self.head.addWidget(self.lead)
        self.foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.note, 1)
        self._buttons = Flow(8)
        self.foot.addLayout(self._buttons)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(40, 32, 40, 28)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self.head)
        column.addWidget(self._scroll, 1)
        self._beside = QVBoxLayout()
        column.addLayout(self._beside)
        column.addLayout(self.foot)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.card, 1000)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addStretch(1)
        page.addLayout(row, 1000)
        page.addStretch(1)

    def set_body(self, body: QWidget, fixed: QWidget | None = None) -> None:
        """The middle of this step, and what stays in view below it; those before go."""
        clear(self._beside)
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        if fixed is not None:
            self._beside.addWidget(fixed)
        body.setAutoFillBackground(False)
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(0)

    def set_buttons(self, *buttons: Button) -> None:
        """The buttons of this step, at the right."""
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
        self._arrange()

    def _arrange(self) -> None:
        """Little room: the note stands above the buttons."""
        is_narrow = self.width() < FOOT_BELOW * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.foot.setDirection(down if is_narrow else right)
        self.note.setVisible(bool(self.note.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another arrangement may fit."""
        super().resizeEvent(event)
        self._arrange()

    def set_danger(self, is_danger: bool) -> None:
        """The outline of an emergency."""
        self.card.edge = "danger" if is_danger else "line"
        self.card.edge_width = 1.5 if is_danger else 1.0
        self.title.set_token("danger" if is_danger else "text")
        self.card.update()


TITLE = ("lead-strong", 16 / 17)
"""Role and size of what an aim is called."""


class AimCard(QRadioButton):
    """One thing that might help, with its picture; the whole card is the target."""

    def __init__(self, theme: Theme, words: str, lead: str, image: QImage | None) -> None:
        super().__init__(words)
        self._theme, self._lead, self._image = theme, lead, image
        self.setAccessibleName(words)
        self.setAccessibleDescription(lead)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As high as the picture, or two lines of large text."""
        return QSize(400, round(max(PICTURE + 20, 60 * scale())))

    def heightForWidth(self, width: int) -> int:
        """Words are never cut."""
        title, lead = self._heights(width)
        return max(self.sizeHint().height(), title + lead + 24)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the words and of the line below them."""
        room = QRect(0, 0, max(1, width - PICTURE - 30 - 56), 10_000)
        return (
            QFontMetrics(font(*TITLE)).boundingRect(room, BESIDE, self.text()).height(),
            QFontMetrics(font("body")).boundingRect(room, BESIDE, self._lead).height(),
        )

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(200, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Outlined only if the keyboard brought the focus."""
        mark_focus(self, event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, picture, words, dot."""
        theme, is_on = self._theme, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if is_on else 1.0
            ground = "accent_tint" if is_on else "sunken" if self.underMouse() else "surface"
            painter.setBrush(theme.colour(ground))
            painter.setPen(QPen(theme.colour("accent" if is_on else "line"), width))
            half = width / 2
            rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(rect, 16, 16)
            top = (self.height() - PICTURE) / 2
            paint_disc(painter, theme, self._placed(QRectF(14, top, PICTURE, PICTURE)), self._image)
            self._paint_words(painter, PICTURE + 30.0)
            self._paint_dot(painter)

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.width(), self.layoutDirection())

    def _paint_words(self, painter: QPainter, left: float) -> None:
        width = self.width() - 56.0 - left
        title, lead = self._heights(self.width())
        top = (self.height() - title - lead - 3) / 2
        painter.setPen(self._theme.colour("text"))
        painter.setFont(font(*TITLE))
        painter.drawText(self._placed(QRectF(left, top, width, title)), BESIDE, self.text())
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(font("body"))
        below = QRectF(left, top + title + 3, width, lead)
        painter.drawText(self._placed(below), BESIDE, self._lead)

    def _paint_dot(self, painter: QPainter) -> None:
        theme = self._theme
        round_ = self._placed(QRectF(self.width() - 42, self.height() / 2 - 10, 20, 20))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(round_)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(round_.adjusted(6, 6, -6, -6))
            return
        painter.setPen(QPen(theme.colour("control"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(round_.adjusted(1, 1, -1, -1))


class Aims(QWidget):
    """All aims; `chosen` carries the key of one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, AimCard] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add(self, key: str, made: AimCard) -> None:
        """One more."""
        self.cards[key] = made
        self._group.addButton(made)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._column.addWidget(made)


class NumberScale(QWidget):
    """Eleven equal buttons, 0 to 10, none chosen beforehand."""

    answered = Signal(int)

    def __init__(self, theme: Theme, asked: str) -> None:
        super().__init__()
        flow = Flow(6)
        self.setLayout(flow)
        self.buttons: list[Button] = []
        for number in range(11):
            button = Button(theme, str(number), "outline", 36)
            button.setCheckable(True)
            button.setAccessibleName(f"{number}")
            button.setAccessibleDescription(asked)
            button.clicked.connect(lambda _on=False, number=number: self._choose(number))
            self.buttons.append(button)
            flow.addWidget(button)

    def show_number(self, chosen: int | None) -> None:
        """Mark one."""
        for number, button in enumerate(self.buttons):
            button.setChecked(number == chosen)
            button.set_look("chosen" if number == chosen else "outline")

    def _choose(self, number: int) -> None:
        self.show_number(number)
        self.answered.emit(number)


class Point(QWidget):
    """One line of a list, behind an icon."""

    def __init__(self, theme: Theme, icon: str, words: str, token: str = "accent") -> None:
        super().__init__()
        self._theme, self._icon, self._token = theme, icon, token
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 0, 0)
        row.addWidget(Text(theme, words, "body", wraps=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon at the first line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            square = QRectF(0, 1, 18 * scale(), 18 * scale())
            paint_icon(painter, square, self._icon, self._theme.colour(self._token))
