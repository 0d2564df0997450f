"""What happens after “Stop, it hurts”: the reason, a short check where safety asks, and out.

The rules are `domain.symptoms`; this only leads through them. Going on is offered last, only where
the rule ends just one exercise, and only after the reason is known.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from neckbreak.app.screening import Screening
from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopReason, stop_outcome
from neckbreak.ports.clock import Clock
from neckbreak.ui.break_pages import OutcomePage, StopPage
from neckbreak.ui.break_run import BreakRun
from neckbreak.ui.screening_page import AskFor, ScreeningPage, result_page
from neckbreak.ui.theme import Theme
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import EMERGENCY
from neckbreak.words.screens import say

_LOCKING = (Status.RED, Status.EMERGENCY)


class StopFlow(QObject):
    """Leads from the stop to the end of the break, or back to its next exercise."""

    page_wanted = Signal(object)
    went_on = Signal()
    ended = Signal()

    def __init__(self, run: BreakRun, theme: Theme, clock: Clock, screening: Screening) -> None:
        super().__init__(run)
        self._run, self._theme, self._clock, self._screening = run, theme, clock, screening
        self.reason: StopReason | None = None

    def begin(self) -> None:
        """Show the seven reasons."""
        page = StopPage(self._theme)
        page.reason_chosen.connect(self.choose)
        self.page_wanted.emit(page)

    def choose(self, reason: StopReason) -> None:
        """The person said why."""
        self.reason = reason
        outcome = stop_outcome(reason, self._clock.now().utc_ms)
        if reason is StopReason.JUST_STOP:
            self.end()
        elif outcome.status is Status.EMERGENCY:
            self._show(Status.EMERGENCY, translated(EMERGENCY))
        elif outcome.ask:
            page = ScreeningPage(
                self._theme, AskFor(*outcome.ask), say("stop.check"), say("stop.check-lead")
            )
            page.finished.connect(self._on_check)
            page.left.connect(self.end)
            self.page_wanted.emit(page)
        else:
            self._show(Status.GREEN, say(f"stop.{reason.value}.advice"))

    def escape(self) -> None:
        """Out, at any moment; without a reason it counts as simply stopping."""
        self.reason = self.reason or StopReason.JUST_STOP
        self.end()

    def end(self) -> None:
        """Close the break with the reason."""
        self._close_run()
        self.ended.emit()

    def _on_check(self, answers: dict[str, str]) -> None:
        result = self._screening.report(answers, self._clock.now())
        if result.status in _LOCKING:
            self._close_run()
            page = result_page(self._theme, result, can_go_on=False)
            page.left.connect(self.end)
            self.page_wanted.emit(page)
        elif self.reason is not None:
            self._show(Status.GREEN, say(f"stop.{self.reason.value}.advice"))

    def _show(self, status: Status, words: str) -> None:
        reason = self.reason or StopReason.JUST_STOP
        can_go_on = not stop_outcome(reason, 0).ends_break and self._run.has_next
        if not can_go_on:
            self._close_run()
        is_locked = status in _LOCKING
        title = say(f"safety.title.{status.value.lower()}") if is_locked else say("stop.noted")
        page = OutcomePage(self._theme, status, title, words, "stop.go-on" if can_go_on else None)
        page.left.connect(self.end)
        page.went_on.connect(self._go_on)
        self.page_wanted.emit(page)

    def _go_on(self) -> None:
        if self.reason is not None:
            self._run.go_on_without(self.reason.value)
        self.went_on.emit()

    def _close_run(self) -> None:
        self._run.close(None if self.reason is None else self.reason.value)
