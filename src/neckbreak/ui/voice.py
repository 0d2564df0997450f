"""The sounds and the spoken cues of a break: short, never two at once, never every second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.domain.session import CueKind
from neckbreak.ui.assets import asset
from neckbreak.words.language import spoken

if TYPE_CHECKING:
    from neckbreak.app.coach import CoachView
    from neckbreak.domain.policy import Policy
    from neckbreak.ports.notifier import Sound, Speech

SPEAK_APART_S = 5.0
BEGIN, CHANGE, END = "begin.wav", "change.wav", "end.wav"


class Voice:
    """Follows the views of a running break. Does nothing unless the settings ask for it."""

    def __init__(self, sound: Sound, speech: Speech) -> None:
        self._sound, self._speech = sound, speech
        self._policy: Policy | None = None
        self._words = ""
        self._spoke_s = -SPEAK_APART_S
        self._kind: CueKind | None = None

    def begin(self, policy: Policy) -> None:
        """A break begins under these settings."""
        self._policy = policy
        self._words, self._kind, self._spoke_s = "", None, -SPEAK_APART_S

    def follow(self, view: CoachView) -> None:
        """One view: a sound at the end and at changes of side, a sentence where the cue is new."""
        policy = self._policy
        if policy is None:
            return
        kind = view.cue.kind
        if view.is_finished:
            self._play(END)
        elif kind is not self._kind and kind in (CueKind.CHANGE_SIDE, CueKind.GET_READY):
            self._play(CHANGE)
        self._kind = kind
        if policy.speech and not view.is_paused:
            self._speak(view)

    def end(self) -> None:
        """The break is over."""
        if self._policy is not None and self._policy.speech:
            self._speech.hush()
        self._policy = None

    def _play(self, name: str) -> None:
        if self._policy is not None and self._policy.sound:
            self._sound.play(asset("sounds", name), self._policy.sound_volume)

    def _speak(self, view: CoachView) -> None:
        from neckbreak.ui.wording import cue_words

        words = cue_words(view)
        if words != self._words and view.elapsed_s - self._spoke_s >= SPEAK_APART_S:
            self._words, self._spoke_s = words, view.elapsed_s
            self._speech.say(words, spoken().code)
