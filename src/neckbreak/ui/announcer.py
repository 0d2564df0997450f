"""Tells a screen reader what a break calls out: new cues, halfway, last five, sides, done.

Where the cues are spoken aloud nothing is announced, so that two voices never overlap.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from neckbreak.domain.calls import Call, Look, call_at
from neckbreak.ui.voice import call_words, look_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neckbreak.app.coach import CoachView


class Announcer:
    """Follows the views of one break. `tell` is called with what is to be announced."""

    def __init__(self, tell: Callable[[str], None], is_spoken: bool = False) -> None:
        self._tell, self._is_spoken = tell, is_spoken
        self._before: Look | None = None
        self._said = ""

    def follow(self, view: CoachView) -> None:
        """One view; the same words are not told twice in a row."""
        now = look_of(view)
        call = call_at(self._before, now)
        self._before = now
        if call is None or self._is_spoken:
            return
        words = call_words(call, view)
        if words != self._said or call is not Call.CUE:
            self._said = words
            self._tell(words)


def announce(on: QWidget, words: str) -> None:
    """Let the screen reader say something, if there is one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(on, words))
