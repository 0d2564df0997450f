"""The sounds and the spoken cues of a break: short, never two at once, never every second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from neckbreak.domain.calls import Call, Look, call_at, tone_at
from neckbreak.ui.assets import asset

if TYPE_CHECKING:
    from neckbreak.app.coach import CoachView
    from neckbreak.domain.policy import Policy
    from neckbreak.ports.notifier import Sound, Speech

SPEAK_APART_S: Final = 5.0
"""A new cue waits this long after the last sentence; what matters now does not."""

CALLS: Final = {
    Call.HALFWAY: "call.halfway",
    Call.LAST_FIVE: "call.last-five",
    Call.DONE: "call.done",
}
"""Calls that have words of their own; the others say the cue."""


def look_of(view: CoachView) -> Look:
    """A view, as far as calls need it."""
    return Look(view.cue, view.cue_left_s, view.is_finished)


def call_words(call: Call, view: CoachView) -> str:
    """What is said, aloud or to a screen reader."""
    from neckbreak.ui.wording import cue_words
    from neckbreak.words.break_sentences import say_break

    return say_break(CALLS[call]) if call in CALLS else cue_words(view)


class Voice:
    """Follows the views of a running break. Does nothing unless the settings ask for it."""

    def __init__(self, sound: Sound, speech: Speech) -> None:
        self._sound, self._speech = sound, speech
        self._policy: Policy | None = None
        self._before: Look | None = None
        self._said = self._waiting = ""
        self._said_at_s = -SPEAK_APART_S

    def begin(self, policy: Policy) -> None:
        """A break begins under these settings."""
        self._policy, self._before = policy, None
        self._said = self._waiting = ""
        self._said_at_s = -SPEAK_APART_S

    def follow(self, view: CoachView) -> None:
        """One view: the sound and the words that its moment asks for."""
        policy = self._policy
        if policy is None:
            return
        now = look_of(view)
        call, tone = call_at(self._before, now), tone_at(self._before, now)
        self._before = now
        if tone is not None and policy.sound:
            self._sound.play(asset("sounds", f"{tone.value}.wav"), policy.sound_volume)
        if policy.speech and not view.is_paused:
            self._speak(call, view, policy)

    def end(self) -> None:
        """The break is over. What is said at its end may be said to the end."""
        is_through = self._before is not None and self._before.is_finished
        if self._policy is not None and self._policy.speech and not is_through:
            self._speech.hush()
        self._policy = None

    def _speak(self, call: Call | None, view: CoachView, policy: Policy) -> None:
        """New cues wait for the sentence before them; whatever else is called is said now."""
        if call is Call.CUE:
            words = call_words(call, view)
            self._waiting = "" if words == self._said else words
        elif call is not None:
            self._say(call_words(call, view), view, policy)
            return
        if self._waiting and view.elapsed_s - self._said_at_s >= SPEAK_APART_S:
            self._say(self._waiting, view, policy)

    def _say(self, words: str, view: CoachView, policy: Policy) -> None:
        self._said, self._waiting, self._said_at_s = words, "", view.elapsed_s
        self._speech.say(words, policy.language or "en", policy.speech_volume)
