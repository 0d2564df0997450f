"""What happens after “Stop, it hurts”: the reason, a short check where safety asks, and out.

The rules are `domain.symptoms`, read together with the stops of the last two weeks by
`app.after_break`; this only leads through them. Going on is offered last, only where the rule ends
just one exercise, and only after the reason is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopOutcome, StopReason, stop_outcome
from neckbreak.ui.break_after import attempt
from neckbreak.ui.break_pages import OutcomePage, StopPage
from neckbreak.ui.break_run import BreakRun
from neckbreak.ui.screening_page import AskFor, ScreeningPage, result_page
from neckbreak.words.break_sentences import say_break
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import EMERGENCY, status_text
from neckbreak.words.screens import say

if TYPE_CHECKING:
    from neckbreak.domain.session import Performance
    from neckbreak.ports.clock import Clock
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.theme import Theme

_LOCKING = (Status.RED, Status.EMERGENCY)


class StopFlow(QObject):
    """Leads from the stop to the end of the break, or back to its next exercise."""

    page_wanted = Signal(object)
    went_on = Signal()
    ended = Signal()

    def __init__(self, run: BreakRun, theme: Theme, clock: Clock, desk: Desk) -> None:
        super().__init__(run)
        self._run, self._theme, self._clock, self._desk = run, theme, clock, desk
        self.reason: StopReason | None = None
        self._outcome = StopOutcome(True)
        self.is_emergency = False
        """Urgent help was advised: nothing else is asked or shown."""

    def begin(self) -> None:
        """Show the seven reasons."""
        page = StopPage(self._theme)
        page.reason_chosen.connect(self.choose)
        self.page_wanted.emit(page)

    def choose(self, reason: StopReason) -> None:
        """The person said why."""
        self.reason = reason
        now = self._clock.now()
        alone = stop_outcome(reason, now.utc_ms)
        self._outcome = attempt(lambda: self._desk.uses.after_break.stop(reason, now), alone)
        if reason is StopReason.JUST_STOP:
            self.end()
        elif self._outcome.status is Status.EMERGENCY:
            self._show(Status.EMERGENCY, translated(EMERGENCY))
        elif self._outcome.ask:
            page = ScreeningPage(
                self._theme, AskFor(*self._outcome.ask), say("stop.check"), say("stop.check-lead")
            )
            page.finished.connect(self._on_check)
            page.left.connect(self.end)
            self.page_wanted.emit(page)
        else:
            self._show_outcome(reason)

    def escape(self) -> None:
        """Out, at any moment; without a reason it counts as simply stopping."""
        self.reason = self.reason or StopReason.JUST_STOP
        self.end()

    def end(self) -> None:
        """Close the break with the reason."""
        self._close_run()
        self.ended.emit()

    def _on_check(self, answers: dict[str, str]) -> None:
        result = self._desk.screening.report(answers, self._clock.now())
        if result.status in _LOCKING:
            self.is_emergency = result.status is Status.EMERGENCY
            self._close_run()
            page = result_page(self._theme, result, can_go_on=False)
            page.left.connect(self.end)
            self.page_wanted.emit(page)
        elif self.reason is not None:
            self._show_outcome(self.reason)

    def _show_outcome(self, reason: StopReason) -> None:
        """What the rule says: a lock in its fixed words, otherwise the advice for the reason."""
        status = self._outcome.status
        if status in _LOCKING:
            self._show(status, status_text(status))
        else:
            self._show(status, say(f"stop.{reason.value}.advice"))

    def _show(self, status: Status, words: str) -> None:
        self.is_emergency = status is Status.EMERGENCY
        is_locked = status in _LOCKING
        can_go_on = not self._outcome.ends_break and not is_locked and self._run.has_next
        calm = self._calm() if self._outcome.offers_calm and not is_locked else ()
        if not can_go_on and not calm:
            self._close_run()
        title = say(f"safety.title.{status.value.lower()}") if is_locked else say("stop.noted")
        offer = say_break("stopping.calm") if calm else None
        go_on = "stop.go-on" if can_go_on else None
        page = OutcomePage(self._theme, status, title, words, go_on, calm=offer)
        page.left.connect(self.end)
        page.went_on.connect(self._go_on)
        page.calm_wanted.connect(lambda: self._go_calm(calm))
        self.page_wanted.emit(page)

    def _calm(self) -> tuple[Performance, ...]:
        now = self._clock.now()
        nothing: tuple[Performance, ...] = ()
        return attempt(lambda: self._desk.uses.variants.calm(now), nothing)

    def _go_on(self) -> None:
        if self.reason is not None:
            self._run.go_on_without(self.reason.value)
        self.went_on.emit()

    def _go_calm(self, calm: tuple[Performance, ...]) -> None:
        if self.reason is not None:
            self._run.go_on_without(self.reason.value, calm)
        self.went_on.emit()

    def _close_run(self) -> None:
        self._run.close(None if self.reason is None else self.reason.value)
