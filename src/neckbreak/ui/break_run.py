"""Runs one coach on one timer: frames while the body moves, a few looks a second while it holds.

Elapsed time comes from the clock port through the coach, never from counting ticks.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from neckbreak.app.coach import BreakResult, Coach, CoachView
from neckbreak.domain.session import CueKind, Performance, SessionScript
from neckbreak.ports.clock import Clock
from neckbreak.ui.watchdog import GRACE_S, Watchdog

FRAME_MS, HOLD_MS, STILL_MS = 40, 100, 500
PAUSE_MAX_S = 1800.0
"""A break paused for longer closes by itself."""

_MOVING = (CueKind.MOVE, CueKind.BREATH)


class BreakRun(QObject):
    """The running break behind a window or a card. `ended` comes exactly once."""

    moved = Signal(object)
    """A CoachView: show it."""
    stepped = Signal(float)
    """A new cue began, this many seconds into the script: worth keeping in case of a crash."""
    finished = Signal()
    """The script is through; the result is still to be taken by `close`."""
    ended = Signal(object)
    """The BreakResult."""
    changed = Signal(object)
    """Another SessionScript runs from now on."""

    def __init__(
        self, script: SessionScript, clock: Clock, watchdog: Watchdog, is_still: bool = False
    ) -> None:
        super().__init__()
        self.script = script
        self._clock, self._watchdog = clock, watchdog
        self._is_still = is_still
        self._coach: Coach | None = None
        self._is_over = False
        self._result: BreakResult | None = None
        self.is_paused = False
        self.view: CoachView | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._too_long = QTimer(self)
        self._too_long.setSingleShot(True)
        self._too_long.timeout.connect(self.close)

    def begin(self) -> None:
        """Start with the first cue."""
        self._coach = Coach(self.script, self._clock.now())
        self._watchdog.arm(self.script.total_s + GRACE_S)
        self.look()

    def look(self) -> None:
        """One frame: ask the coach and choose how soon to ask again."""
        if self._is_over or self._coach is None:
            return
        before, view = self.view, self._coach.on_frame(self._clock.now())
        self.view = view
        self.moved.emit(view)
        if before is not None and (view.is_finished or view.cue is not before.cue):
            self.stepped.emit(view.elapsed_s)
        if view.is_finished:
            self._halt()
            self.finished.emit()
            return
        if self.is_paused:
            self._timer.stop()
            return
        wanted_ms = FRAME_MS if view.cue.kind in _MOVING else HOLD_MS
        if self._is_still:
            wanted_ms = STILL_MS
        if not self._timer.isActive() or self._timer.interval() != wanted_ms:
            self._timer.start(wanted_ms)

    def toggle_pause(self) -> None:
        """Pause or go on."""
        if self._is_over or self._coach is None:
            return
        now = self._clock.now()
        self.is_paused = not self.is_paused
        left_s = self.view.left_s if self.view is not None else self.script.total_s
        if self.is_paused:
            self._coach.pause(now)
            self._too_long.start(int(PAUSE_MAX_S * 1000))
            self._watchdog.arm(left_s + PAUSE_MAX_S + GRACE_S)
        else:
            self._coach.resume(now)
            self._too_long.stop()
            self._watchdog.arm(left_s + GRACE_S)
        self.look()

    def next(self) -> None:
        """This exercise is done at the person's own pace: on to the next."""
        if self._is_over or self._coach is None:
            return
        if self.is_paused:
            self.toggle_pause()
        self._coach.next(self._clock.now(), is_done=True)
        self.look()

    def repeat(self) -> None:
        """The present cue once more."""
        if not self._is_over and self._coach is not None:
            self._coach.repeat(self._clock.now())
            self.look()

    def halt(self) -> None:
        """Stop all movement now ("Stop, it hurts"); `go_on_without` or `close` follows."""
        if not self._is_over and self._coach is not None:
            self._coach.pause(self._clock.now())
            self._halt()

    def switch(self, wanted: Performance) -> None:
        """The present exercise in another form, from this repetition on."""
        if self._is_over or self._coach is None:
            return
        self._coach.switch(self._clock.now(), wanted)
        self._take_script()
        self.look()
        if self.view is not None and not self._is_over:
            extra_s = PAUSE_MAX_S if self.is_paused else 0.0
            self._watchdog.arm(self.view.left_s + extra_s + GRACE_S)

    def begin_again(self, instead: Sequence[Performance]) -> None:
        """Something else from now on, in the place of the present exercise and all after it."""
        if self._is_over or self._coach is None or not instead:
            return
        self._coach.begin_again(self._clock.now(), instead)
        self._take_script()
        self.look()
        if self.view is not None and not self._is_over:
            extra_s = PAUSE_MAX_S if self.is_paused else 0.0
            self._watchdog.arm(self.view.left_s + extra_s + GRACE_S)

    def go_on_without(self, reason: str, calm: Sequence[Performance] = ()) -> None:
        """End only the exercise that hurt, with its reason; go on with the next, or with `calm`."""
        if self._coach is None or self._result is not None:
            return
        now = self._clock.now()
        self._coach.resume(now)
        if calm:
            self._coach.stop_for_calm(now, reason, calm)
            self._take_script()
        else:
            self._coach.stop_exercise(now, reason)
        self._is_over = self.is_paused = False
        left_s = self.view.left_s if self.view is not None else self.script.total_s
        self._watchdog.arm(left_s + GRACE_S)
        self.look()

    def close(self, reason: str | None = None) -> None:
        """End, with a stop rule's key as the reason if there is one. Later calls do nothing."""
        if self._result is not None or self._coach is None:
            return
        self._halt()
        self._result = self._coach.stop(self._clock.now(), reason)
        self.ended.emit(self._result)

    @property
    def has_next(self) -> bool:
        """Whether another exercise follows."""
        return self.view is not None and self.view.next_performance is not None

    @property
    def done_s(self) -> float:
        """How far the script got."""
        return self.view.elapsed_s if self.view is not None else 0.0

    @property
    def is_over(self) -> bool:
        """No movement any more."""
        return self._is_over

    def _take_script(self) -> None:
        """The coach runs another script from now on."""
        if self._coach is not None and self._coach.script is not self.script:
            self.script = self._coach.script
            self.changed.emit(self.script)

    def _halt(self) -> None:
        self._is_over = True
        self._timer.stop()
        self._too_long.stop()
        self._watchdog.disarm()
