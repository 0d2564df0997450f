"""What follows a break on screen: the card, its countdown, and the answer given on it.

What the card asks is `app.after_break`; this shows it, closes it after eight seconds of the clock
in which the person does nothing, and hands the answer over as the card goes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from neckbreak.domain.adherence import BreakKind, Outcome, is_pain_stop
from neckbreak.domain.after_break import AskPain, Card, Moment, Nothing, ShowTip, Wanted
from neckbreak.errors import KnownError
from neckbreak.ui.end_page import EndPage, EndShown
from neckbreak.ui.pain_scale import value_of
from neckbreak.ui.wording import done_words
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import say

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from neckbreak.app.after_break import AfterBreak
    from neckbreak.app.coach import BreakResult
    from neckbreak.domain.instants import Instant
    from neckbreak.ports.views import BreakPlan
    from neckbreak.ui.break_window import BreakParts

CLOSES_S: Final = 8.0
LOOK_EVERY_MS: Final = 200

Given = TypeVar("Given")
_log = logging.getLogger("neckbreak.ui")


class EndFlow(QObject):
    """Leads from the result of a break to nothing on screen. `ended` comes once."""

    page_wanted = Signal(object)
    ended = Signal()

    def __init__(self, plan: BreakPlan, parts: BreakParts, ratio: float, parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._parts, self._ratio = plan, parts, ratio
        self.page: EndPage | None = None
        self._since: Instant = parts.clock.now()
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, result: BreakResult) -> None:
        """Show the card of a break that ran to its end."""
        is_stopped = is_pain_stop(result.stop_reason)
        key = "end.title" if result.outcome is Outcome.COMPLETED else "end.title-part"
        self._show(say(key), self._sentence(result), result, self._card(is_stopped))

    def begin_stopped(self, result: BreakResult) -> None:
        """After a stop only the question about pain is worth a card; without it, leave."""
        card = self._card(is_stopped=True)
        if isinstance(card, AskPain):
            title, words = say_break("after.stopped"), say_break("after.stopped-lead")
            self._show(title, words, result, card)
        else:
            self.leave()

    def look(self) -> None:
        """Count down by the clock; at the end the card goes by itself."""
        left_s = CLOSES_S - self._parts.clock.now().seconds_since(self._since)
        if left_s <= 0:
            self.leave()
        elif self.page is not None:
            self.page.count(ceil(left_s))

    def stay(self) -> None:
        """The person does something: count from the beginning again."""
        self._since = self._parts.clock.now()
        self.look()

    def key(self, key: int) -> None:
        """A key while the card is shown; a number or T answers, any keeps the card."""
        value = value_of(key)
        if value is not None and self.page is not None and self.page.pain is not None:
            self.page.pain.scale.choose(value)
        self.stay()

    def leave(self) -> None:
        """Hand the answer over and go."""
        if self._is_over:
            return
        self._is_over = True
        self._timer.stop()
        value = None if self.page is None else self.page.answer
        if value is not None:
            after, break_id, now = self._after, self._plan.break_id, self._parts.clock.now()
            attempt(lambda: after.answer_pain(break_id, Moment.AFTER, value, now), None)
        self.ended.emit()

    @property
    def _after(self) -> AfterBreak:
        return self._parts.desk.uses.after_break

    def _card(self, is_stopped: bool) -> Card:
        kind, is_last, now = self._plan.kind, self._plan.is_last, self._parts.clock.now()
        after, policy = self._after, self._parts.desk.policy
        wanted = Wanted(policy.asks_pain, policy.shows_tips)
        nothing: Card = Nothing()
        return attempt(
            lambda: after.card(
                kind, is_stopped=is_stopped, is_last=is_last, now=now, wanted=wanted
            ),
            nothing,
        )

    def _sentence(self, result: BreakResult) -> str:
        """What was done, and what it means for the day's dose."""
        words = done_words(result)
        if self._plan.kind is not BreakKind.HOMEWORK:
            return words
        status = attempt(self._parts.desk.status, None)
        if status is None or not status.dose_asked:
            return words
        if status.dose_done >= status.dose_asked:
            return f"{words} {say_break('after.dose-complete')}"
        done, asked = f"{status.dose_done:g}", status.dose_asked
        return f"{words} {say_break('after.dose', done=done, asked=asked)}"

    def _show(self, title: str, sentence: str, result: BreakResult, card: Card) -> None:
        shown = EndShown(title, sentence, result, card, self._picture)
        page = EndPage(self._parts.theme, shown)
        page.left.connect(self.leave)
        page.touched.connect(self.stay)
        self.page = page
        self._note(card)
        self.stay()
        self._timer.start()
        self.page_wanted.emit(page)

    def _note(self, card: Card) -> None:
        """What is on screen now is not asked or shown again today."""
        after, now = self._after, self._parts.clock.now()
        match card:
            case AskPain():
                attempt(lambda: after.pain_asked(Moment.AFTER, now), None)
            case ShowTip(tip):
                attempt(lambda: after.tip_shown(tip.id, now), None)
            case Nothing():
                pass

    def _picture(self, exercise_id: str, size: int) -> QImage | None:
        theme = self._parts.theme
        return self._parts.figures.picture(exercise_id, size, theme.is_dark, self._ratio)


def attempt(ask: Callable[[], Given], otherwise: Given) -> Given:
    """Ask the desk; what it cannot do costs the card, never the way back to work."""
    try:
        return ask()
    except KnownError as error:
        _log.info("%s", error)
        return otherwise
