"""Parts of the programme page: tag, line of weeks, dots, and the rows of what is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neckbreak.ui.break_parts import DOT_STEP, paint_dots
from neckbreak.ui.home.parts import MOST_DOTS, Picture
from neckbreak.ui.home.ruled import Ruled
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.programme_words import say_programme

STACK_BELOW = 560
RIGHT_WIDTH = 210
PICTURE = 68


class Tag(QLabel):
    """A fact on a tint, never clickable."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setFont(font("caption", 13 / 12))
        self.setContentsMargins(9, 3, 9, 3)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour("accent"))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint below the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        super().paintEvent(event)


class WeeksLine(QWidget):
    """Weeks done, the present one, weeks to come: dots on a line with their numbers."""

    def __init__(self, theme: Theme, week: int, of: int, words: str) -> None:
        super().__init__()
        self._theme, self._week, self._of = theme, week, of
        self.setAccessibleName(words)
        self.setFixedHeight(round(18 + 24 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, the dots, the numbers."""
        theme, middle = self._theme, 10.0
        step = self.width() / self._of
        places = [step * (number + 0.5) for number in range(self._of)]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("line"), 2))
            painter.drawLine(QLineF(places[0], middle, places[-1], middle))
            painter.setPen(QPen(theme.colour("accent"), 2.5))
            painter.drawLine(QLineF(places[0], middle, places[self._week - 1], middle))
            for number, x in enumerate(places, 1):
                self._paint_week(painter, QPointF(x, middle), number, step)

    def _paint_week(self, painter: QPainter, at: QPointF, number: int, step: float) -> None:
        theme = self._theme
        is_now, is_done = number == self._week, number < self._week
        accent = theme.colour("accent")
        edge = accent if is_now or is_done else theme.colour("control")
        painter.setPen(QPen(edge, 4 if is_now else 1.5))
        painter.setBrush(accent if is_done else theme.colour("surface"))
        painter.drawEllipse(at, 7 if is_now else 5.5, 7 if is_now else 5.5)
        painter.setFont(font("body-strong" if is_now else "body", 13 / 14))
        painter.setPen(theme.colour("text" if is_now else "text2"))
        place = QRectF(at.x() - step / 2, 20, step, self.height() - 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, str(number))


class DoseDots(QWidget):
    """One dot per time a day, filled when done, then the same in words."""

    def __init__(self, theme: Theme, done: float, asked: int, words: str) -> None:
        super().__init__()
        self._theme, self._done, self._asked, self._words = theme, int(done), asked, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _dots(self) -> int:
        return self._asked if self._asked <= MOST_DOTS else 0

    def sizeHint(self) -> QSize:
        """Dots and words."""
        words = QFontMetrics(font("detail")).horizontalAdvance(self._words)
        return QSize(self._dots() * DOT_STEP + words + 10, round(20 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots and words."""
        dots = self._dots()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_dots(painter, self._theme, QPointF(0, self.height() / 2), self._done, dots)
            painter.setFont(font("detail"))
            painter.setPen(self._theme.colour("text2"))
            left = dots * DOT_STEP + (6 if dots else 0)
            place = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)


@dataclass(frozen=True, slots=True)
class Asked:
    """One prescription as its row shows it; `done` and `asked` of today, None when it rests."""

    exercise: str
    name: str
    dose: str
    often: str
    more: tuple[str, ...] = ()
    today: tuple[float, int, str] | None = None
    picture: QImage | None = None


class AskedRow(Ruled):
    """Picture, name and dose; how often, and today's dots; a button to do it now."""

    def __init__(
        self, theme: Theme, asked: Asked, do: Callable[[str], None], *, is_first: bool
    ) -> None:
        super().__init__(theme, is_first=is_first)
        picture = Picture(theme, PICTURE)
        picture.show_image(asked.picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Text(theme, asked.name, "heading", wraps=True))
        words.addWidget(Text(theme, asked.dose, "body", "text2", wraps=True))
        for more in asked.more:
            words.addWidget(Text(theme, more, "detail", "text2", wraps=True))
        words.addStretch(1)
        self._often = QWidget()
        often = QVBoxLayout(self._often)
        often.setContentsMargins(0, 0, 0, 0)
        often.setSpacing(4)
        often.addStretch(1)
        often.addWidget(Text(theme, asked.often, "body", wraps=True))
        if asked.today is not None:
            often.addWidget(DoseDots(theme, *asked.today))
        else:
            rests = say_programme("programme.not-today")
            often.addWidget(Text(theme, rests, "detail", "text2", wraps=True))
        often.addStretch(1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(8)
        self._middle.addLayout(words, 1)
        self._middle.addWidget(self._often)
        self.play = Button(theme, "", "secondary", 36, icon="play")
        self.play.setToolTip(say_programme("programme.do"))
        self.play.setAccessibleName(f"{say_programme('programme.do')}: {asked.name}")
        self.play.clicked.connect(lambda: do(asked.exercise))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(self._middle, 1)
        row.addWidget(self.play)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: how often moves below the name."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(down if is_narrow else right)
        wide = round(RIGHT_WIDTH * scale())
        self._often.setMinimumWidth(0 if is_narrow else wide)
        self._often.setMaximumWidth(16_777_215 if is_narrow else wide)


class StageRow(Ruled):
    """A stage to come: its name, its length, its exercises by name."""

    def __init__(
        self, theme: Theme, name: str, length: str, exercises: str, *, is_first: bool
    ) -> None:
        super().__init__(theme, is_first=is_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(2)
        column.addWidget(Text(theme, name, "body-strong", wraps=True))
        column.addWidget(Text(theme, length, "detail", "text2", wraps=True))
        column.addWidget(Text(theme, exercises, "detail", "text2", wraps=True))


class ChoiceRow(Ruled):
    """A programme that could be followed. One click tells what changes, the second does it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        lines: Sequence[str],
        changes: Callable[[], Sequence[str]],
        follow: Callable[[], None],
        *,
        is_first: bool,
        is_instead: bool,
    ) -> None:
        super().__init__(theme, is_first=is_first)
        self._changes = changes
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(theme, name, "heading", wraps=True))
        for line in lines:
            words.addWidget(Text(theme, line, "detail", "text2", wraps=True))
        self.begin = Button(theme, say_programme("programme.follow"), "secondary", 36)
        self.begin.setAccessibleName(f"{self.begin.text()}: {name}")
        self.begin.clicked.connect(self._ask)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.question = Text(theme, "", "body", wraps=True)
        self.yes = Button(theme, say_programme("programme.follow-now"), "primary", 36)
        stay = "programme.stay" if is_instead else "programme.not-now"
        self.no = Button(theme, say_programme(stay), "tertiary", 36)
        self.yes.clicked.connect(follow)
        self.no.clicked.connect(lambda: self._show_question(False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addLayout(self._top)
        column.addWidget(self.question)
        column.addLayout(buttons)
        self._show_question(False)

    def _ask(self) -> None:
        self.question.setText(" ".join(self._changes()))
        self._show_question(True)
        self.yes.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_question(self, is_shown: bool) -> None:
        for part in (self.question, self.yes, self.no):
            part.setVisible(is_shown)
        self.begin.setVisible(not is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: the button stands below the words."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if is_narrow else right)
