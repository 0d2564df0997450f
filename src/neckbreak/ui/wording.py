"""Short ways from the program's values to the words of the screens."""

from __future__ import annotations

from neckbreak.app.coach import BreakResult, CoachView
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.exercise import ExerciseKind
from neckbreak.domain.session import CueKind, Performance
from neckbreak.ports.views import Prompt, Reason
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import cue_text, note_texts, pick, unbroken
from neckbreak.words.language import translated
from neckbreak.words.reasons import reason_text
from neckbreak.words.safety_texts import DURING_STRETCH, STOP
from neckbreak.words.screens import duration, say

HOLD_CAUSES = (
    "call", "sharing", "presenting", "full-screen", "do-not-disturb", "calendar", "busy",
)  # fmt: skip
"""Why a break may have waited, as the planner names it."""


def reason(why: Reason) -> str:
    """The sentence of a reason."""
    return reason_text(why.key, dict(why.data))


def is_held(prompt: Prompt) -> bool:
    """The break waited for a call or the like to end."""
    return prompt.reason.key.startswith("held")


def prompt_title(prompt: Prompt) -> str:
    """What the prompt is about, in two or three words."""
    if is_held(prompt):
        return say("prompt.title.held")
    if prompt.kind is BreakKind.MICRO and prompt.items:
        return pick(prompt.items[0].name)
    return say(f"prompt.title.{prompt.kind.value}")


def _short_reason(why: Reason) -> str:
    """Room for one short clause only."""
    minutes = dict(why.data).get("minutes")
    if why.key in ("due-exercise", "due-micro", "again") and minutes is not None:
        return say("prompt.since", minutes=minutes)
    if why.key == "held":
        return _held_reason(why)
    return reason(why).rstrip(".").partition(". ")[0]


def _held_reason(why: Reason) -> str:
    """ "Held 12 min while you were on a call": the hold is over when this is read."""
    data = dict(why.data)
    minutes = data.get("minutes")
    cause = str(data.get("why") or data.get("reason") or "busy")
    known = cause if cause in HOLD_CAUSES else "busy"
    held = say_break("bar.held") if minutes is None else say_break("bar.held-for", minutes=minutes)
    return say_break("bar.held-while", held=held, cause=say_break(f"bar.while.{known}"))


def prompt_why(prompt: Prompt) -> str:
    """Why now, and what it holds: "52 min since your last one · 5 min, 3 exercises"."""
    length = duration(prompt.seconds)
    why = _short_reason(prompt.reason)
    if prompt.kind is BreakKind.MICRO:
        holds = say("prompt.micro-holds", seconds=length)
    elif prompt.items:
        holds = f"{length}, {say('count.exercises', n=len(prompt.items))}"
    else:
        holds = length
    return say("prompt.why", reason=why, holds=holds)


def prompt_reason(prompt: Prompt) -> str:
    """The whole reason, and the names of what it holds."""
    names = ", ".join(pick(each.name) for each in prompt.items)
    holds = say_break("bar.holds", names=names) if names else ""
    return " ".join(part for part in (reason(prompt.reason), holds) if part)


def cue_words(view: CoachView) -> str:
    """What to do now, in one sentence."""
    if view.cue.kind is CueKind.GET_READY:
        position = pick(view.performance.exercise.position_text)
        return unbroken(say("cue.get-ready", position=position))
    return unbroken(cue_text(view.performance, view.cue))


def note_words(view: CoachView) -> str:
    """What safety asks to mind now: before the start when to stop, then what the entry asks."""
    performance = view.performance
    if view.cue.kind is CueKind.GET_READY and view.exercise_no == 1:
        return translated(STOP)
    notes = list(note_texts(performance))
    if performance.exercise.kind is ExerciseKind.STRETCH:
        notes.append(translated(DURING_STRETCH))
    return " ".join(notes)


def dose_words(performance: Performance) -> str:
    """ "2 × left and right, 20 s", "10 times, 5 s": short enough for a strip."""
    dose = performance.dose
    reps = say("count.times", n=dose.reps)
    hold = f", {duration(dose.hold_s)}" if dose.hold_s else ""
    if performance.sides and len(performance.sides) > 1:
        return say("dose.sides", reps=reps) + hold
    return reps + hold


def kind_caption(kind: CueKind, seconds: int) -> str:
    """The word under the number in the ring."""
    if kind in (CueKind.GET_READY, CueKind.CHANGE_SIDE):
        return say("ring.ready")
    if kind in (CueKind.REST, CueKind.SET_REST):
        return say("ring.rest")
    return say("ring.seconds", n=seconds)


def ring_words(view: CoachView, seconds: int) -> str:
    """ "Hold, 12 of 20 seconds": what the ring is called, `seconds` being those left."""
    whole = round(view.cue.seconds)
    what = say_break(f"dial.kind.{view.cue.kind.value}")
    return say_break("dial.spoken", what=what, done=max(0, whole - seconds), n=whole)


def done_words(result: BreakResult) -> str:
    """ "5 min, 3 exercises.": what was really done."""
    done = sum(1 for each in result.performances if each.share > 0)
    exercises = say("count.exercises", n=done)
    return say("end.done", length=duration(result.done_s), exercises=exercises)
