"""A programme's stage as a handout in words: each exercise with its dose, cues and what to avoid.

The catalogue's own words are used throughout; the stop rule and the signs that need help are the
fixed ones of `safety_texts` and `help_texts`. `ui.paper_handout` puts it on paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from neckbreak.domain.exercise import Catalogue, Exercise
from neckbreak.domain.programme import Prescription, Programme, Stage
from neckbreak.domain.session import dose_of, effective
from neckbreak.domain.week_plan import days_of
from neckbreak.words.cues import pick, with_sides
from neckbreak.words.help_texts import EMERGENCY_SIGNS
from neckbreak.words.language import translated
from neckbreak.words.programme_words import days_line, dose_line, form_line, say_programme
from neckbreak.words.reports import day_text
from neckbreak.words.safety_texts import STOP
from neckbreak.words.screens import English, Say, Sentence, duration

SENTENCES: Final[Mapping[str, Sentence]] = {
    "handout.kind": "Your exercises at the desk",
    "handout.stage": "{stage} · {breaks}",
    "handout.therapist": "set by {author}",
    "handout.ready-made": "by {author}",
    "handout.version": "version {version}",
    "handout.dose": "{dose} · {often}",
    "handout.start": "start",
    "handout.avoid": "Avoid: {text}",
    "handout.note": "Note: {text}",
    "handout.ticks": "This week, tick each time",
    "handout.line": "{number} {name}",
    "handout.pain": "Pain today, 0 to 10",
    "handout.page": "Page {number} of {of}",
    "handout.stop": "Stop",
    "handout.signs": (
        "Stop exercising and call your emergency number with any of these signs – {signs}."
    ),
    "handout.advice": "This sheet does not replace professional advice.",
}

say_handout: Final[Say] = English(SENTENCES)

MOST_CUES: Final = 3
SHORTEST_HOLD_S: Final = 1.5
WORKDAYS: Final = (1, 2, 3, 4, 5)
SIGNS: Final = 5
"""The signs that can show while exercising: S01 to S04 and T06; the rest ask about the past."""


@dataclass(frozen=True, slots=True)
class HandoutItem:
    """One prescription. `days` are ISO weekdays, `per_day` the boxes to tick on each of them."""

    number: int
    exercise: Exercise
    prescription: Prescription
    name: str
    dose: str
    cues: tuple[str, ...]
    remarks: tuple[str, ...]
    days: tuple[int, ...]
    per_day: int


@dataclass(frozen=True, slots=True)
class Handout:
    """A whole handout in words."""

    kind: str
    title: str
    lead: str
    stage: str
    items: tuple[HandoutItem, ...]
    stop: str
    signs: str


def handout(
    programme: Programme, stages: Sequence[Stage], catalogue: Catalogue, printed: date
) -> Handout:
    """The handout of a stage, or of stages that run side by side.

    Prescriptions whose exercises are not in the catalogue are left out.
    """
    author = programme.author
    by = "handout.therapist" if author.is_therapist else "handout.ready-made"
    who = ", ".join(each for each in (author.name, author.organisation) if each)
    lead = (
        say_handout(by, author=who),
        day_text(printed),
        say_handout("handout.version", version=programme.version),
    )
    breaks = say_programme("programme.breaks", n=sum(stage.breaks_per_day for stage in stages))
    names = ", ".join(pick(stage.name) for stage in stages)
    signs = "; ".join(translated(sign) for sign in EMERGENCY_SIGNS[:SIGNS])
    advice = say_handout("handout.advice")
    return Handout(
        say_handout("handout.kind"),
        pick(programme.name),
        " · ".join(lead),
        say_handout("handout.stage", stage=names, breaks=breaks),
        _items(stages, catalogue),
        translated(STOP),
        f"{say_handout('handout.signs', signs=signs)} {advice}",
    )


def _items(stages: Sequence[Stage], catalogue: Catalogue) -> tuple[HandoutItem, ...]:
    found: list[HandoutItem] = []
    for stage in stages:
        for each in stage.prescriptions:
            known = [
                catalogue.exercises[key] for key in each.exercises if key in catalogue.exercises
            ]
            if known:
                found.append(_item(len(found) + 1, known, each, stage))
    return tuple(found)


def _item(number: int, known: Sequence[Exercise], asked: Prescription, stage: Stage) -> HandoutItem:
    exercise = known[0]
    name = pick(exercise.name)
    if len(known) > 1:
        others = ", ".join(pick(each.name) for each in known[1:])
        name = say_programme("programme.any-of", first=name, others=others)
    a_week = stage.days_per_week if asked.days_per_week is None else asked.days_per_week
    per_day = max(asked.per_day, len(asked.fixed_times))
    often = days_line(per_day, asked.days, a_week)
    return HandoutItem(
        number,
        exercise,
        asked,
        name,
        say_handout("handout.dose", dose=_dose(exercise, asked), often=often),
        tuple(with_sides(pick(cue), None) for cue in exercise.cues[:MOST_CUES]),
        tuple(_remarks(exercise, asked)),
        days_of(asked, stage, WORKDAYS),
        per_day,
    )


def _dose(exercise: Exercise, asked: Prescription) -> str:
    if asked.duration_s is not None:
        return say_programme("dose.for", length=duration(asked.duration_s))
    dose = asked.dose or dose_of(exercise, asked.variant)
    phases = effective(exercise, asked.variant, asked.range_share)
    listed = next((phase.seconds for phase in phases if phase.is_dosed), 0.0)
    held = dose.hold_s or (listed if listed >= SHORTEST_HOLD_S else None)
    return dose_line(dose, held, asked.side, is_two_sided=exercise.sides == 2)


def _remarks(exercise: Exercise, asked: Prescription) -> list[str]:
    """The form asked for, the author's note, and what to avoid: the last is never left out."""
    said = [form_line(asked.variant, asked.range_share)]
    if asked.is_optional:
        said.append(say_programme("programme.optional"))
    if asked.note is not None:
        said.append(say_handout("handout.note", text=pick(asked.note)))
    said.append(say_handout("handout.avoid", text=with_sides(pick(exercise.mistakes), None)))
    return [each for each in said if each]
