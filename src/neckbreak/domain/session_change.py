"""Changing a script while it runs: another form of the exercise, or something calm instead.

Time that has passed stays as it was, so whoever counts elapsed seconds goes on counting. What was
done in the old form stays done: a share is measured over what was really run and what is still to
come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from neckbreak.domain.session import (
    Cue,
    CueKind,
    Performance,
    SessionScript,
    cue_at,
    script,
    skip_performance,
)


def switched(running: SessionScript, elapsed_s: float, wanted: Performance) -> SessionScript:
    """The script with the present exercise in another form from this moment on.

    The repetition being done begins again in the new form, after the time to get ready. Sets,
    sides and repetitions already done are not repeated; a form with fewer of them is shorter.
    """
    here = cue_at(running, elapsed_s)
    performances = list(running.performances)
    performances[here.performance] = wanted
    done = _until(running, elapsed_s)
    order = _sides(wanted)
    position = (here.set_no, order.index(here.side) if here.side in order else 0, here.rep)
    fresh = [
        replace(cue, performance=here.performance)
        for cue in script([wanted]).cues
        if _is_to_come(cue, position, wanted)
    ]
    later = [cue for cue in running.cues if cue.performance > here.performance]
    ready = _ready_for(wanted, here)
    return _joined(performances, done, [ready, *fresh] if fresh else [], later)


def with_rest(
    running: SessionScript, elapsed_s: float, rest: Sequence[Performance]
) -> SessionScript:
    """The script with everything after the present exercise replaced.

    The present exercise keeps all its cues, so that leaving it early shows as its share.
    """
    here = cue_at(running, elapsed_s).performance
    kept = [cue for cue in running.cues if cue.performance <= here]
    fresh = [
        replace(cue, performance=cue.performance + here + 1)
        for cue in (script(rest).cues if rest else ())
    ]
    return _joined([*running.performances[: here + 1], *rest], kept, fresh, [])


def begun_again(
    running: SessionScript, elapsed_s: float, instead: Sequence[Performance]
) -> tuple[SessionScript, float]:
    """The script with the present exercise and everything after it replaced.

    Gives also where to go on. An exercise of which nothing was done yet leaves no trace; one that
    was begun keeps its cues, and what was not done of it shows as its share.
    """
    here = cue_at(running, elapsed_s)
    is_begun = any(
        cue.phase is not None and cue.performance == here.performance and cue.begin_s < elapsed_s
        for cue in running.cues
    )
    if is_begun:
        made = with_rest(running, elapsed_s, instead)
        return made, skip_performance(made, elapsed_s)
    number = here.performance
    fresh = [
        replace(cue, performance=cue.performance + number)
        for cue in (script(instead).cues if instead else ())
    ]
    performances = [*running.performances[:number], *instead]
    made = _joined(performances, _until(running, elapsed_s), fresh, [])
    return made, elapsed_s


def _until(running: SessionScript, elapsed_s: float) -> list[Cue]:
    """The cues so far; the present one ends now."""
    begun = [cue for cue in running.cues if cue.begin_s < elapsed_s]
    if begun and begun[-1].end_s > elapsed_s:
        begun[-1] = replace(begun[-1], seconds=elapsed_s - begun[-1].begin_s)
    return begun


def _sides(performance: Performance) -> tuple[object, ...]:
    return performance.sides or (None,)


def _is_to_come(cue: Cue, position: tuple[int, int, int], wanted: Performance) -> bool:
    """A cue of the new form that lies at or after the repetition (set, side, number) being done.

    A rest or a change leads to a set or a side, and comes only before one that is not begun.
    """
    side = _sides(wanted).index(cue.side)
    if cue.phase is None:
        is_lead = cue.kind is not CueKind.GET_READY
        return is_lead and (cue.set_no, side) > position[:2]
    return (cue.set_no, side, cue.rep) >= position


def _ready_for(wanted: Performance, here: Cue) -> Cue:
    """Getting ready for the new form, counted from where the old one was."""
    first = script([wanted]).cues[0]
    dose = wanted.dose
    return replace(
        first,
        performance=here.performance,
        rep=min(here.rep, dose.reps),
        set_no=min(here.set_no, dose.sets),
        side=here.side,
    )


def _joined(performances: Sequence[Performance], *parts: Sequence[Cue]) -> SessionScript:
    """Cues one after the other without a gap."""
    cues: list[Cue] = []
    now_s = 0.0
    for cue in (each for part in parts for each in part):
        cues.append(replace(cue, begin_s=now_s))
        now_s = cues[-1].end_s
    return SessionScript(tuple(performances), tuple(cues), now_s)
