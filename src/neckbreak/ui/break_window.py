"""The break: a window that can always be left, with the coach, the stop page and the end card.

Whoever shows it learns the result through `ended`, exactly once, whatever way the break ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from neckbreak.app.coach import BreakResult, CoachView
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.screening import Status
from neckbreak.domain.session import SessionScript
from neckbreak.domain.symptoms import StopReason
from neckbreak.ports.clock import Clock
from neckbreak.ports.views import BreakPlan
from neckbreak.ui.break_after import EndFlow
from neckbreak.ui.break_choices import Choices
from neckbreak.ui.break_run import BreakRun
from neckbreak.ui.break_stop import StopFlow
from neckbreak.ui.coach_figure import Showing
from neckbreak.ui.coach_page import CoachPage
from neckbreak.ui.desk import Desk
from neckbreak.ui.end_page import EndPage
from neckbreak.ui.figures import Figures
from neckbreak.ui.keys import ENTER, act_on_focus
from neckbreak.ui.passage import BREAK, Passage
from neckbreak.ui.screening_page import AskDue, ScreeningPage, result_page
from neckbreak.ui.screens import FRAMELESS, ScreenSet, active_screen
from neckbreak.ui.theme import Theme, app_icon
from neckbreak.ui.watchdog import Watchdog
from neckbreak.ui.widgets import FocusRing
from neckbreak.words.screens import say

DEAF_S = 0.7
"""Keys typed this soon after the window came were meant for something else."""
SEEN_AFTER_MS = 1500
WINDOWED = (1080, 680)


@dataclass(slots=True)
class BreakParts:
    """What a break window works with. `not_seen` is called when it did not come to the front."""

    clock: Clock
    figures: Figures
    theme: Theme
    watchdog: Watchdog
    desk: Desk
    not_seen: Callable[[], None] = lambda: None
    on_words: Callable[[CoachView], None] = lambda _view: None
    """Told of every view (speech, sounds)."""
    is_still: bool = False
    """Reduced motion: two stills per phase, the ring steps once a second, no fades."""


class BreakWindow(QWidget):
    """The controller: all pages of one break."""

    ended = Signal(object)
    """The BreakResult; once, as soon as it is known: the end card may still stand."""
    gone = Signal()
    """The window went; once."""

    def __init__(self, plan: BreakPlan, parts: BreakParts, is_full_screen: bool = True) -> None:
        super().__init__(None, FRAMELESS if is_full_screen else Qt.WindowType.Window)
        self._plan, self._parts = plan, parts
        self._is_full_screen = is_full_screen
        self._shown = parts.clock.now()
        self._run: BreakRun | None = None
        self._choices: Choices | None = None
        self._result: BreakResult | None = None
        self._is_told = self._is_gone = False
        self._flow: StopFlow | None = None
        self._end: EndFlow | None = None
        self.setWindowTitle(say("break.window"))
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pages = QStackedLayout(self)
        self._pages.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(480, 400)
        self.focus_ring = FocusRing(self, parts.theme)
        self.screens: ScreenSet | None = None
        if is_full_screen:
            keys, is_still = self.keyPressEvent, parts.is_still
            self.screens = ScreenSet(self, parts.theme, keys, is_still=is_still)
        self._passage = Passage(self, BREAK, parts.is_still)
        self._seen_timer = self._single_shot(SEEN_AFTER_MS, self._check_seen)
        self._first_page()

    def _single_shot(self, interval_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(act)
        return timer

    # --- life -------------------------------------------------------------------------------

    def present(self) -> None:
        """Show on every screen, or as one window; start the coach."""
        self._shown = self._parts.clock.now()
        self._passage.come(self._show)
        self.activateWindow()
        self.setFocus()
        self._seen_timer.start()
        if self._run is not None and self._run.view is None:
            self._run.begin()

    def _show(self) -> None:
        if self.screens is not None:
            self.screens.show_on(active_screen())
        else:
            self.resize(*WINDOWED)
            self.show()

    def look(self) -> None:
        """Show the present moment now, without waiting for the timer."""
        if self._run is not None:
            self._run.look()

    def leave(self) -> None:
        """End the break now, however far it got, and go away."""
        if self._run is not None:
            self._run.close()
        self._tell()
        if self._is_gone:
            return
        self._is_gone = True
        if self._end is not None:
            self._end.leave()
        self._seen_timer.stop()
        if self.screens is not None:
            self.screens.close()
            self.screens = None
        self._passage.go()
        self.gone.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's close button ends the break like any other way."""
        event.accept()
        self.leave()

    def _tell(self) -> None:
        if self._is_told:
            return
        self._is_told = True
        nothing = BreakResult(0.0, 0.0, 0.0, Outcome.INTERRUPTED, ())
        self.ended.emit(self._result or nothing)

    def _check_seen(self) -> None:
        if self.isVisible() and not self.isActiveWindow():
            self._parts.not_seen()

    # --- pages ------------------------------------------------------------------------------

    def _first_page(self) -> None:
        if self._plan.needs_screening or self._plan.script is None:
            self._ask_screening()
        else:
            self._coach(self._plan.script)

    @property
    def page(self) -> QWidget:
        """The page being shown."""
        shown = self._pages.currentWidget()
        assert shown is not None
        return shown

    def _show_page(self, page: QWidget) -> None:
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if old is not None:
            self._discard(old)
        self.setFocus()

    def _coach(self, script: SessionScript) -> None:
        parts = self._parts
        plan, figures = self._plan, parts.figures
        showing = Showing(plan.person, plan.is_mirror, parts.is_still)
        figures.person = plan.person
        title = say(f"break.title.{plan.kind}")
        page = CoachPage(script, title, figures, parts.theme, showing, plan.is_spoken)
        run = BreakRun(script, parts.clock, parts.watchdog, parts.is_still)
        run.setParent(self)
        run.moved.connect(page.show_view)
        if not plan.is_quiet:
            run.moved.connect(parts.on_words)
        self._choices = Choices(page, run, plan, parts, showing)
        run.stepped.connect(parts.desk.break_progress)
        run.finished.connect(self._on_finished)
        run.ended.connect(self._on_result)
        page.pause_pressed.connect(self.toggle_pause)
        page.next_pressed.connect(run.next)
        page.stop_pressed.connect(self.stop)
        page.end_pressed.connect(self.leave)
        self._run = run
        self._show_page(page)
        self._choices.begin()
        if self.isVisible():
            run.begin()

    def _on_result(self, result: BreakResult) -> None:
        self._result = result

    def _on_finished(self) -> None:
        if self._run is not None:
            self._run.close()
        self._after(EndFlow.begin)

    def _after_stop(self) -> None:
        """A stop for a symptom may still ask how the neck feels; anything else just leaves."""
        flow, self._flow = self._flow, None
        is_symptom = flow is not None and flow.reason not in (None, StopReason.JUST_STOP)
        if flow is None or flow.is_emergency or not is_symptom:
            self.leave()
        else:
            self._after(EndFlow.begin_stopped)

    def _after(self, begin: Callable[[EndFlow, BreakResult], None]) -> None:
        """The result is told first: what follows reads the record."""
        if self._result is None or self._end is not None:
            return
        self._tell()
        self._end = EndFlow(self._plan, self._parts, self.devicePixelRatioF(), self)
        self._end.page_wanted.connect(self._show_page)
        self._end.ended.connect(self.leave)
        begin(self._end, self._result)

    # --- stopping ---------------------------------------------------------------------------

    def toggle_pause(self) -> None:
        """Pause or go on."""
        if self._run is not None and isinstance(self.page, CoachPage):
            self._run.toggle_pause()
            self.page.show_paused(self._run.is_paused)

    def stop(self) -> None:
        """“Stop, it hurts”: movement halts at once, then the reasons."""
        coach, run = self.page, self._run
        if run is None or not isinstance(coach, CoachPage):
            return
        run.halt()
        flow = StopFlow(run, self._parts.theme, self._parts.clock, self._parts.desk)
        flow.page_wanted.connect(lambda page: self._cover(page, coach))
        flow.went_on.connect(lambda: self._uncover(coach))
        flow.ended.connect(self._after_stop)
        self._flow = flow
        flow.begin()

    def _cover(self, page: QWidget, coach: CoachPage) -> None:
        """A page of the stop flow, the coach's page kept below: the break may go on."""
        top = self.page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if top is not coach:
            self._discard(top)
        self.setFocus()

    def _uncover(self, coach: CoachPage) -> None:
        top = self.page
        self._pages.setCurrentWidget(coach)
        self._discard(top)
        self._flow = None
        coach.show_paused(False)
        self.setFocus()

    def _discard(self, page: QWidget) -> None:
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    # --- safety questions first ---------------------------------------------------------------

    def _ask_screening(self) -> None:
        parts = self._parts
        questions = AskDue(parts.desk.screening, parts.clock.now())
        page = ScreeningPage(parts.theme, questions, say("screening.title"), say("screening.lead"))
        page.finished.connect(self._on_screened)
        page.left.connect(self.leave)
        self._show_page(page)

    def _on_screened(self, answers: dict[str, str]) -> None:
        result = self._parts.desk.screening.answer(answers, self._parts.clock.now())
        if result.status is Status.GREEN:
            self._begin_after(result)
            return
        plan = None if result.status is Status.EMERGENCY else self._parts.desk.choose_again()
        page = result_page(self._parts.theme, result, can_go_on=plan is not None)
        page.left.connect(self.leave)
        page.went_on.connect(lambda: self._begin_after(result))
        self._show_page(page)

    def _begin_after(self, _result: ScreeningResult) -> None:
        plan = self._parts.desk.choose_again()
        if plan is None or plan.script is None:
            self.leave()
        else:
            self._plan = plan
            self._coach(plan.script)

    # --- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter, H, R, ?, deaf for a moment after the window came; Esc at any moment."""
        if self._is_gone:
            return
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif self._parts.clock.now().seconds_since(self._shown) < DEAF_S:
            return
        elif self._end is not None and isinstance(self.page, EndPage):
            (self.leave if key in ENTER else partial(self._end.key, key))()
        elif key in ENTER and act_on_focus(self):
            return
        elif isinstance(self.page, CoachPage):
            self._coach_key(self.page, key)

    def _escape(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, CoachPage) and page.keys.isVisible():
            page.toggle_keys()
        elif self._flow is not None:
            self._flow.escape()
        else:
            self.leave()

    def _coach_key(self, page: CoachPage, key: int) -> None:
        if self._run is None or self._choices is None:
            return
        if page.keys.isVisible():
            page.toggle_keys()
            return
        page.wake_details()
        if key == Qt.Key.Key_Space:
            self.toggle_pause()
        elif key in ENTER:
            self._run.next()
        elif key == Qt.Key.Key_H:
            self.stop()
        elif key == Qt.Key.Key_R:
            self._run.repeat()
        else:
            self._choices.key(key)

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas."""
        with QPainter(self) as painter:
            painter.fillRect(QRectF(self.rect()), self._parts.theme.colour("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The focus outline follows."""
        super().resizeEvent(event)
        self.focus_ring.follow()
