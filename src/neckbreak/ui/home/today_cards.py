"""Cards of Today about the person: one fact, its consequence, and a way to answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from neckbreak.domain.goals_weeks import Kept, Week, counted
from neckbreak.ui.icons import paint_icon
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Card, Text, paint_ring
from neckbreak.words.wellbeing_texts import say_wellbeing

STACK_BELOW = 560
MOST_WEEKS = 8
TINTS = {"slate": "slate", "amber": "amber", "accent": "accent", "danger": "danger"}

Action = tuple[str, Callable[[], object]]


class WordCard(Card):
    """An icon, a fact, its consequence, and at most two answers on a quiet ground.

    `tint` is slate (information), amber (be aware), accent (an offer) or danger (an outline).
    """

    def __init__(self, theme: Theme, tint: str, icon: str) -> None:
        ground = "surface" if tint == "danger" else f"{tint}_tint"
        super().__init__(theme, fill=ground, edge="danger" if tint == "danger" else ground)
        self.theme, self._icon = theme, _Icon(theme, icon, TINTS[tint])
        self._is_danger = tint == "danger"
        large = ("section", "danger") if self._is_danger else ("body-strong", "text")
        self.heading = Text(theme, "", *large, wraps=True)
        self.lead = Text(theme, "", "lead" if self._is_danger else "body", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(8 if self._is_danger else 2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        left = QHBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 14, 20, 14)
        self._row.setSpacing(16)
        self._row.addLayout(left, 1)
        self._row.addLayout(self._buttons)
        self.buttons: list[Button] = []

    def show_words(self, heading: str, lead: str, actions: Sequence[Action]) -> None:
        """Say it; the first action is the likely one."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        for button in self.buttons:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for index, (words, act) in enumerate(actions):
            button = Button(self.theme, words, "tertiary" if index else "outline", 36)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
            self.buttons.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: the answers stand below."""
        super().resizeEvent(event)
        is_narrow = self._is_danger or self.width() < STACK_BELOW * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else right)
        left = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag(0)
        self._buttons.setAlignment(left)


class _Icon(QWidget):
    def __init__(self, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._theme, self._name, self._token = theme, name, token
        side = round(20 * scale())
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, QRectF(self.rect()), self._name, self._theme.colour(self._token))


class WeeksCard(Card):
    """Weeks on plan: a sentence at the left, a round for each week at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.heading = Text(theme, "", "lead-strong", wraps=True)
        self.lead = Text(theme, say_wellbeing("weeks.what"), "detail", "text2", wraps=True)
        self.rounds = WeekRounds(theme)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 14, 20, 14)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.rounds)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """The last weeks; hidden without any."""
        shown = tuple(weeks)[-MOST_WEEKS:]
        self.setVisible(bool(shown))
        kept, of = counted(shown)
        words = say_wellbeing("weeks.counted", n=of, kept=kept) if of else ""
        self.heading.setText(words or say_wellbeing("weeks.first"))
        self.rounds.show_weeks(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: the rounds stand below."""
        super().resizeEvent(event)
        is_narrow = self.width() < STACK_BELOW * scale()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else right)


class WeekRounds(QWidget):
    """On plan is a full round with a tick, otherwise the days kept; the present week a ring."""

    STEP, ROUND = 44, 32

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weeks: tuple[Week, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        """Oldest first."""
        self._weeks = weeks
        words = ". ".join(map(week_words, weeks))
        self.setAccessibleName(words)
        self.setToolTip("\n".join(map(week_words, weeks)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A round and its week number."""
        return QSize(max(1, len(self._weeks)) * self.STEP, round(self.ROUND + 6 + 16 * scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One round after the other."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, week in enumerate(self._weeks):
                x = index * self.STEP + (self.STEP - self.ROUND) / 2
                self._paint(painter, QRectF(x, 0, self.ROUND, self.ROUND), week)
                painter.setFont(font("caption"))
                painter.setPen(theme.colour("text2"))
                below = QRectF(index * self.STEP, self.ROUND + 4, self.STEP, 18 * scale())
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, str(week.number))

    def _paint(self, painter: QPainter, rect: QRectF, week: Week) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        match week.how:
            case Kept.ON_PLAN:
                painter.setBrush(theme.colour("accent"))
                painter.drawEllipse(rect)
                tick = rect.adjusted(8, 8, -8, -8)
                paint_icon(painter, tick, "check", theme.colour("on_accent"))
            case Kept.RUNNING:
                share = week.kept / week.planned if week.planned else 0.0
                colours = theme.colour("sunken"), theme.colour("accent")
                paint_ring(painter, rect, share, 4, *colours)
            case Kept.PARTLY:
                painter.setBrush(theme.colour("sunken"))
                painter.drawEllipse(rect)
                painter.setPen(theme.colour("text2"))
                painter.setFont(font("caption"))
                words = f"{week.kept}/{week.planned}"
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            case Kept.BLANK:
                painter.setPen(QPen(theme.colour("line"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def week_words(week: Week) -> str:
    """ "Week 47: 3 of 5 days"."""
    if not week.planned:
        return say_wellbeing("weeks.blank", number=week.number)
    return say_wellbeing("weeks.week", number=week.number, kept=week.kept, planned=week.planned)
