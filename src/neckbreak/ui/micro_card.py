"""A microbreak: one small movement, played in a silent card in the corner of the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from neckbreak.app.coach import BreakResult, CoachView
from neckbreak.domain.people import person_on
from neckbreak.domain.session import SessionScript
from neckbreak.ui.announcer import Announcer, announce
from neckbreak.ui.break_run import BreakRun
from neckbreak.ui.break_stop import StopFlow
from neckbreak.ui.break_window import BreakParts
from neckbreak.ui.coach_figure import CoachFigure, Showing
from neckbreak.ui.keys import ENTER, act_on_focus
from neckbreak.ui.passage import CORNER, Passage
from neckbreak.ui.screens import FRAMELESS, active_screen
from neckbreak.ui.theme import Theme, app_icon, scale
from neckbreak.ui.widgets import Button, FocusRing, Text, paint_ring
from neckbreak.ui.wording import cue_words
from neckbreak.ui.x11_hints import keep_off_task_bar
from neckbreak.words.cues import pick
from neckbreak.words.screens import countdown, say

WIDTH, HEIGHT, EDGE, RADIUS, FIGURE = 456, 184, 16, 18, 148
GONE_AFTER_MS = 1200


class ReasonWindow(QWidget):
    """The pages of a stop, where there is no break window to show them."""

    closed = Signal()
    """The person closed it: out, without a reason."""

    def __init__(self, flow: StopFlow, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(say("break.window"))
        self.setWindowIcon(app_icon())
        self.resize(round(760 * scale()), round(700 * scale()))
        self._pages = QStackedLayout(self)
        self._pages.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.ring = FocusRing(self, theme)
        flow.page_wanted.connect(self.show_page)

    def show_page(self, page: QWidget) -> None:
        """The next page in the place of the one before."""
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.hide()
            before.deleteLater()

    @property
    def page(self) -> QWidget | None:
        """The page being shown."""
        return self._pages.currentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is a way out, Enter acts on what has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER:
            act_on_focus(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """So is the close button."""
        event.accept()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("canvas"))


class MicroCard(QWidget):
    """Runs a short script in the corner; takes no focus, leaves by itself."""

    ended = Signal(object)
    """The BreakResult; once."""
    gone = Signal()
    """The card went."""

    def __init__(self, script: SessionScript, parts: BreakParts) -> None:
        super().__init__(None, FRAMELESS | Qt.WindowType.Tool)
        self._parts, self._theme = parts, parts.theme
        policy, today = parts.desk.policy, parts.clock.now().day
        person = person_on(policy.figure_person, today)
        self._showing = Showing(person, policy.is_mirror, parts.is_still, has_inset=False)
        self._view: CoachView | None = None
        self._result: BreakResult | None = None
        self._is_told = False
        self._passage = Passage(self, CORNER, parts.is_still)
        self.reasons: ReasonWindow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(say("break.window"))
        self._build(script)
        self._run = BreakRun(script, parts.clock, parts.watchdog, parts.is_still)
        self._run.setParent(self)
        self._run.moved.connect(self._on_view)
        self._run.moved.connect(parts.on_words)
        self._announcer = Announcer(lambda words: announce(self, words), policy.speech)
        self._run.moved.connect(self._announcer.follow)
        self._run.stepped.connect(parts.desk.break_progress)
        self._run.finished.connect(self._on_finished)
        self._run.ended.connect(self._on_result)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self.leave)

    def _build(self, script: SessionScript) -> None:
        theme = self._theme
        self.name = Text(theme, pick(script.performances[0].exercise.name), "lead-strong")
        self.left = Text(theme, "", "lead-strong", "text2")
        self.cue = Text(theme, "", "body", "text2", wraps=True)
        self.cue.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.done = Button(theme, say("card.done"), "secondary", 32)
        self.stop = Button(theme, say("break.stop"), "hurt", 32)
        self.done.clicked.connect(self.leave)
        self.stop.clicked.connect(self._stop)
        self.figure = CoachFigure(theme.is_dark, self._showing)
        self.figure.setFixedSize(FIGURE, FIGURE)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.done)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.cue, 1)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(18)
        row.addWidget(self.figure)
        row.addLayout(column, 1)
        self.resize(round(WIDTH * scale()), round(HEIGHT * scale()))
        self.ring = FocusRing(self, theme)

    def present(self) -> None:
        """Appear in the top right corner without the focus, and begin."""
        screen = active_screen()
        if screen is not None:
            self.setScreen(screen)
            room = screen.availableGeometry()
            self.move(QPoint(room.right() + 1 - EDGE - self.width(), room.top() + EDGE))
        keep_off_task_bar(self)
        self._passage.come(self.show)
        self._run.begin()

    def leave(self) -> None:
        """End and go away."""
        if self._passage.is_going:
            return
        self._run.close()
        if not self._is_told and self._result is not None:
            self._is_told = True
            self.ended.emit(self._result)
        self._gone.stop()
        if self.reasons is not None:
            self.reasons.hide()
            self.reasons.deleteLater()
            self.reasons = None
        self._passage.go()
        self.gone.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Any way out is a way out."""
        event.accept()
        if not self._is_told:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves and Enter acts, if the person gave the card the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER:
            act_on_focus(self)
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        """Movement halts, the card goes, and the reasons come in a window of their own."""
        self._run.halt()
        self.hide()
        flow = StopFlow(self._run, self._theme, self._parts.clock, self._parts.desk)
        self.reasons = ReasonWindow(flow, self._theme)
        flow.ended.connect(self.leave)
        flow.went_on.connect(self._go_on)
        self.reasons.closed.connect(flow.escape)
        flow.begin()
        self.reasons.show()
        self.reasons.activateWindow()

    def _go_on(self) -> None:
        """Something calm goes on in the corner."""
        if self.reasons is not None:
            self.reasons.hide()
            self.reasons.deleteLater()
            self.reasons = None
        keep_off_task_bar(self)
        self.show()

    def _on_result(self, result: BreakResult) -> None:
        self._result = result

    def _on_finished(self) -> None:
        self._run.close()
        self.cue.setText(say("card.finished"))
        self.left.setText("")
        self._gone.start(GONE_AFTER_MS)

    def _on_view(self, view: CoachView) -> None:
        self._view = view
        self.figure.follow(view)
        words = cue_words(view)
        if words != self.cue.text():
            self.cue.setText(words)
        left = countdown(view.left_s)
        if left != self.left.text():
            self.left.setText(left)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, border, and the time as a thin ring round the figure."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour("line"), 1))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            if self._view is not None:
                ring = QRectF(self.figure.geometry()).adjusted(-5, -5, 5, 5)
                share = self._view.left_s / self._view.total_s if self._view.total_s else 0.0
                colours = theme.colour("sunken"), theme.colour("accent")
                paint_ring(painter, ring, share, 4, *colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners everywhere."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))
