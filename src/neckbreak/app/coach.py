"""One break, run from its first second to its result.

The coach owns a script and the instants at which the person began, paused, moved on or stopped.
Where the break is follows from the clock alone: `position = start of this stretch + seconds since
then`, never from counting frames. It reads no clock, stores nothing and knows no window; the
conductor stores the `BreakResult` it returns. Any method may be called at any time: after the end
the result stays what it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neckbreak.domain.adherence import Evidence, Outcome, is_pain_stop
from neckbreak.domain.instants import Instant
from neckbreak.domain.session import (
    Cue,
    Performance,
    SessionScript,
    cue_at,
    done_shares,
    merged,
    next_cue,
    share_in,
    skip_performance,
)
from neckbreak.domain.session_change import begun_again, switched, with_rest

COMPLETED_SHARE = 0.8
PARTIAL_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class CoachView:
    """What the break window shows now. Seconds; `rep`, `set_no` and `exercise_no` count from 1."""

    cue: Cue
    share: float
    cue_left_s: float
    performance: Performance
    exercise_no: int
    exercises: int
    next_cue: Cue | None
    next_performance: Performance | None
    elapsed_s: float
    total_s: float
    left_s: float
    is_paused: bool
    is_finished: bool


@dataclass(frozen=True, slots=True)
class PerformanceResult:
    """What became of one performance; `share` is exact, 0 to 1."""

    performance: Performance
    share: float
    evidence: Evidence
    stop_reason: str | None = None


@dataclass(frozen=True, slots=True)
class BreakResult:
    """What became of the break. `done_s` counts every second of the script once."""

    done_s: float
    planned_s: float
    paused_s: float
    outcome: Outcome
    performances: tuple[PerformanceResult, ...]
    stop_reason: str | None = None


def outcome_of(done_s: float, planned_s: float, stop_reason: str | None = None) -> Outcome:
    """80 % of the seconds is completed, 50 % partial, less interrupted; a symptom says so."""
    if is_pain_stop(stop_reason):
        return Outcome.STOPPED_FOR_PAIN
    share = done_s / planned_s if planned_s > 0 else 1.0
    if share >= COMPLETED_SHARE - 1e-9:
        return Outcome.COMPLETED
    return Outcome.PARTIAL if share >= PARTIAL_SHARE - 1e-9 else Outcome.INTERRUPTED


class Coach:
    """Runs one break. GUI thread only; every instant passed in must not lie before the last."""

    def __init__(self, script: SessionScript, began: Instant) -> None:
        self._script = script
        self._from_s = 0.0
        self._since = began
        self._paused: Instant | None = None
        self._paused_s = 0.0
        self._ranges: list[tuple[float, float]] = []
        self._marked: set[int] = set()
        self._stops: dict[int, str] = {}
        self._result: BreakResult | None = None

    @property
    def script(self) -> SessionScript:
        """The script being run."""
        return self._script

    @property
    def result(self) -> BreakResult | None:
        """The result, once the break has ended."""
        return self._result

    def paused_s(self, now: Instant) -> float:
        """Seconds spent paused so far."""
        running = 0.0 if self._paused is None else now.seconds_since(self._paused)
        return self._paused_s + running

    def elapsed_s(self, now: Instant) -> float:
        """Where the script is, 0 to its total."""
        if self._result is not None or self._paused is not None:
            return self._from_s
        passed_s = max(0.0, now.seconds_since(self._since))
        return min(self._script.total_s, self._from_s + passed_s)

    def on_frame(self, now: Instant) -> CoachView:
        """What to show at this instant; at the end of the script the break finishes itself."""
        elapsed_s = self.elapsed_s(now)
        if self._result is None and elapsed_s >= self._script.total_s:
            self.finish(now)
        cue = cue_at(self._script, elapsed_s)
        following = cue.performance + 1
        performances = self._script.performances
        return CoachView(
            cue=cue,
            share=share_in(cue, elapsed_s),
            cue_left_s=max(0.0, cue.end_s - elapsed_s),
            performance=performances[cue.performance],
            exercise_no=following,
            exercises=len(performances),
            next_cue=next_cue(self._script, elapsed_s),
            next_performance=performances[following] if following < len(performances) else None,
            elapsed_s=elapsed_s,
            total_s=self._script.total_s,
            left_s=self._script.total_s - elapsed_s,
            is_paused=self._paused is not None,
            is_finished=self._result is not None,
        )

    def pause(self, now: Instant) -> None:
        """Hold the script where it is."""
        if self._result is None and self._paused is None:
            self._move_to(self.elapsed_s(now), now)
            self._paused = now

    def resume(self, now: Instant) -> None:
        """Go on from where it was paused."""
        if self._paused is not None:
            self._paused_s = self.paused_s(now)
            self._paused = None
            self._since = now

    def next(self, now: Instant, *, is_done: bool = False) -> None:
        """On to the next exercise; in the last one the break ends.

        `is_done` says that the person has done the exercise at their own pace (self-marked).
        """
        here_s = self.elapsed_s(now)
        if is_done:
            self._marked.add(cue_at(self._script, here_s).performance)
        self._leave_exercise(here_s, now)

    def repeat(self, now: Instant) -> None:
        """Begin the present cue again; what is done twice counts once."""
        if self._result is None:
            here_s = self.elapsed_s(now)
            self._move_to(cue_at(self._script, here_s).begin_s, now, until_s=here_s)

    def stop_exercise(self, now: Instant, reason: str) -> None:
        """End only this exercise, with its reason (T03, T04), and go on with the next."""
        here_s = self.elapsed_s(now)
        if self._result is None:
            self._stops[cue_at(self._script, here_s).performance] = reason
        self._leave_exercise(here_s, now)

    def switch(self, now: Instant, wanted: Performance) -> None:
        """Go on with the present exercise in another form, from this repetition on.

        The performance is recorded in the form it ends in; what was done counts.
        """
        if self._result is None:
            here_s = self.elapsed_s(now)
            self._move_to(here_s, now)
            self._script = switched(self._script, here_s, wanted)

    def begin_again(self, now: Instant, instead: Sequence[Performance]) -> None:
        """Go on with something else in the place of the present exercise and all after it.

        `instead` must not be empty.
        """
        if self._result is None:
            here_s = self.elapsed_s(now)
            self._script, target_s = begun_again(self._script, here_s, instead)
            self._move_to(target_s, now, until_s=here_s)

    def stop_for_calm(self, now: Instant, reason: str, calm: Sequence[Performance]) -> None:
        """End this exercise with its reason and everything after it; go on with `calm`."""
        if self._result is None:
            self._script = with_rest(self._script, self.elapsed_s(now), calm)
        self.stop_exercise(now, reason)

    def stop(self, now: Instant, reason: str | None = None) -> BreakResult:
        """End the break now; stopping is always allowed and needs no reason."""
        if self._result is None and reason is not None:
            here = cue_at(self._script, self.elapsed_s(now)).performance
            self._stops.setdefault(here, reason)
        return self._end(now, reason)

    def finish(self, now: Instant) -> BreakResult:
        """End the break where it is, without a stop; gives the result."""
        return self._end(now, None)

    def _move_to(self, begin_s: float, now: Instant, *, until_s: float | None = None) -> None:
        """Close the stretch that was run and start the next one at `begin_s`."""
        self._ranges.append((self._from_s, begin_s if until_s is None else until_s))
        self._from_s, self._since = begin_s, now

    def _leave_exercise(self, here_s: float, now: Instant) -> None:
        if self._result is not None:
            return
        target_s = skip_performance(self._script, here_s)
        self._move_to(target_s, now, until_s=here_s)
        if target_s >= self._script.total_s:
            self._end(now, None)

    def _end(self, now: Instant, stop_reason: str | None) -> BreakResult:
        if self._result is not None:
            return self._result
        here_s = self.elapsed_s(now)
        self._ranges.append((self._from_s, here_s))
        self._paused_s, self._paused, self._from_s = self.paused_s(now), None, here_s
        reasons = (stop_reason, *self._stops.values())
        reason = next((each for each in reasons if is_pain_stop(each)), stop_reason)
        done_s = self._done_s()
        self._result = BreakResult(
            done_s,
            self._script.total_s,
            self._paused_s,
            outcome_of(done_s, self._script.total_s, reason),
            tuple(self._performances()),
            reason,
        )
        return self._result

    def _done_s(self) -> float:
        """Script seconds run, those of self-marked exercises in full."""
        marked = [
            (cue.begin_s, cue.end_s) for cue in self._script.cues if cue.performance in self._marked
        ]
        return sum(end - begin for begin, end in merged([*self._ranges, *marked]))

    def _performances(self) -> Iterable[PerformanceResult]:
        shares = done_shares(self._script, self._ranges)
        for number, (performance, share) in enumerate(
            zip(self._script.performances, shares, strict=True)
        ):
            reason = self._stops.get(number)
            if number in self._marked:
                yield PerformanceResult(performance, 1.0, Evidence.SELF_MARKED, reason)
            elif share >= 1.0 - 1e-9:
                yield PerformanceResult(performance, 1.0, Evidence.GUIDED, reason)
            else:
                yield PerformanceResult(performance, share, Evidence.ENDED_EARLY, reason)
