"""An invitation as a desktop notification, with the same answers as the bar.

For desktops on which a window can neither be placed nor kept on top without taking the focus
(Wayland), and for people who prefer it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from neckbreak.domain.planner import Choice
from neckbreak.ui.wording import prompt_title, prompt_why
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import duration, say

if TYPE_CHECKING:
    from neckbreak.ports.notifier import Notifier
    from neckbreak.ports.views import Prompt

ANSWERS: Final = {
    "start": Choice.START,
    "short": Choice.START_SHORT,
    "snooze": Choice.SNOOZE,
    "skip": Choice.SKIP,
}


def fits_better(wanted: str) -> bool:
    """Whether a notification is the way for the setting `prompt.shown_as` on this desktop."""
    if wanted == "auto":
        return QGuiApplication.platformName().startswith("wayland")
    return wanted == "notification"


class PromptNotice:
    """At most one invitation. `choose` is told the answer; a dismissed one is unanswered."""

    def __init__(self, notifier: Notifier, choose: Callable[[Choice], None]) -> None:
        self._notifier, self._choose = notifier, choose
        self._id = 0

    def show(self, prompt: Prompt) -> None:
        """Invite. Replaces a shown one."""
        answers = [("start", say("prompt.start"))]
        if prompt.short_seconds is not None:
            answers.append(("short", duration(prompt.short_seconds)))
        if prompt.snoozes_left > 0:
            answers.append(("snooze", say("prompt.snooze", minutes=prompt.snooze_min)))
        else:
            answers.append(("snooze", say_break("bar.later")))
        answers.append(("skip", say("prompt.skip")))
        self._id = self._notifier.show(
            prompt_title(prompt),
            prompt_why(prompt),
            answers,
            self._on_action,
            self._id,
            is_seen_at_once=True,
        )

    def withdraw(self) -> None:
        """Take it away, if shown."""
        if self._id:
            self._notifier.withdraw(self._id)
            self._id = 0

    def _on_action(self, action: str) -> None:
        self._id = 0
        if action in ANSWERS:
            self._choose(ANSWERS[action])
