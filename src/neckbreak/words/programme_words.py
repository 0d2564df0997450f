"""The sentences of the programme page, and doses in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.domain.exercise import Dose, VariantName
from neckbreak.words.language import spoken
from neckbreak.words.screens import English, Say, Sentence, duration

SENTENCES: Final[Mapping[str, Sentence]] = {
    "programme.from-therapist": "From your therapist",
    "programme.ready-made": "Ready-made",
    "programme.by": "{author} · version {version} · since {since}",
    "programme.stage": "Stage {number} of {of}: {name}",
    "programme.week": "Week {number} of {of}",
    "programme.open-ended": "For as long as you like",
    "programme.next": "Next: {name}, {when}",
    "programme.next.days": ("in {n} day", "in {n} days"),
    "programme.next.now": "as soon as the week is mostly done.",
    "programme.next.share": "{when}, if {share} % of the week is done.",
    "programme.next.author": "Your author decides when “{name}” begins.",
    "programme.last": "The last stage. It goes on until you choose another programme.",
    "programme.asked": "What this stage asks for",
    "programme.coming": "The stages to come",
    "programme.days": ("{n} day", "{n} days"),
    "programme.weeks": ("{n} week", "{n} weeks"),
    "programme.stage-holds": "{length}: {exercises}",
    "programme.stage-open": "{exercises}",
    "programme.exercises": ("{n} exercise", "{n} exercises"),
    "programme.breaks": ("{n} break a day", "{n} breaks a day"),
    "programme.per-day": ("Once a day", "{n} × a day"),
    "programme.on": "{times}, {days}",
    "programme.workdays": "working days",
    "programme.every-day": "every day",
    "programme.days-a-week": ("{n} day a week", "{n} days a week"),
    "programme.optional": "If you like",
    "programme.today": "{done} of {asked} today",
    "programme.not-today": "Rests today",
    "programme.any-of": "{first}, or {others}",
    "programme.others": "Choose another programme",
    "programme.choose": "Choose a programme",
    "programme.for": "For: {text}",
    "programme.goal": "Goal: {text}",
    "programme.length": "{length} · {pattern}",
    "programme.follow": "Follow this",
    "programme.follow-now": "Follow it",
    "programme.stay": "Keep mine",
    "programme.not-now": "Not now",
    "programme.change.title": "What changes",
    "programme.change": (
        "“{new}” begins with its first stage and “{old}” ends. Your record stays. A running break "
        "is never changed."
    ),
    "programme.change.first": (
        "“{new}” begins with its first stage. Your record stays. A running break is never changed."
    ),
    "programme.change.written": (
        "Today’s list is already written: its exercises begin tomorrow, and breaks until then hold "
        "gentle movements."
    ),
    "programme.change.at-once": "Your next break holds its exercises.",
    "programme.note": "Note from {author}",
    "programme.note-line": "{name}: {note}",
    "programme.none": "You follow no programme",
    "programme.none.lead": (
        "Breaks hold gentle movements. A programme adds exercises that build up over some weeks."
    ),
    "programme.do": "Do it now",
    "programme.stopped": "That did not work",
    "dose.reps": ("{n} time", "{n} times"),
    "dose.sets": ("{n} set of {reps}", "{n} sets of {reps}"),
    "dose.each-side": "{dose} each side",
    "dose.hold": "{dose}, hold {hold}",
    "dose.for": "for {length}",
    "dose.left": "{dose}, left side",
    "dose.right": "{dose}, right side",
    "dose.left_first": "{dose}, left side first",
    "variant.easier": "Easier form",
    "variant.harder": "Harder form",
    "variant.half": "Half the range and repetitions",
    "variant.range": "{share} % of the range",
}

say_programme: Final[Say] = English(SENTENCES)


def dose_line(dose: Dose, hold_s: float | None, side: str, *, is_two_sided: bool) -> str:
    """ "8 times, hold 5 s", "2 times each side, hold 20 s"."""
    words = say_programme("dose.reps", n=dose.reps)
    if dose.sets > 1:
        words = say_programme("dose.sets", n=dose.sets, reps=dose.reps)
    if is_two_sided and side not in ("left", "right"):
        words = say_programme("dose.each-side", dose=words)
    if hold_s:
        words = say_programme("dose.hold", dose=words, hold=duration(hold_s))
    if is_two_sided and side in ("left", "right", "left_first"):
        words = say_programme(f"dose.{side}", dose=words)
    return words


def form_line(variant: VariantName | None, range_share: float) -> str:
    """ "Easier form, 75 % of the range"; empty for the exercise as listed."""
    parts = [] if variant is None else [say_programme(f"variant.{variant.value}")]
    if range_share != 1.0:
        parts.append(say_programme("variant.range", share=round(range_share * 100)))
    return ", ".join(parts)


def days_line(per_day: int, days: tuple[int, ...], days_per_week: int) -> str:
    """ "3 × a day, working days", "Once a day, Mon, Wed, Fri"."""
    if days:
        on = ", ".join(spoken().weekday(number, is_short=True) for number in days)
    elif days_per_week >= 7:
        on = say_programme("programme.every-day")
    elif days_per_week == 5:
        on = say_programme("programme.workdays")
    else:
        on = say_programme("programme.days-a-week", n=days_per_week)
    times = say_programme("programme.per-day", n=per_day)
    return say_programme("programme.on", times=times, days=on)
