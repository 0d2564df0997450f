"""Where somebody stands in a programme: week, stage, and what comes next, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil

from neckbreak.domain.programme import ActiveProgramme, Stage
from neckbreak.words.cues import pick
from neckbreak.words.programme_words import say_programme


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a programme of so many weeks."""

    week: int
    of: int


def place_in(active: ActiveProgramme, today: date) -> Place | None:
    """The week of the whole programme; None where a stage has no end.

    A stage that is repeated stays in its last week.
    """
    lengths = [stage.length_days for stage in active.programme.stages]
    known = [each for each in lengths if each is not None]
    if len(known) < len(lengths) or any(stage.group for stage in active.programme.stages):
        return None
    in_stage = min((today - active.stage_since).days, known[active.stage_index] - 1)
    days = sum(known[: active.stage_index]) + max(0, in_stage)
    return Place(days // 7 + 1, ceil(sum(known) / 7))


def coming(active: ActiveProgramme, today: date) -> str:
    """What comes after this stage, when, and on which condition."""
    stage, stages = active.stage, active.programme.stages
    if active.stage_index + 1 >= len(stages):
        return say_programme("programme.last")
    name = pick(stages[active.stage_index + 1].name)
    if stage.length_days is None or stage.advance_share is None:
        return say_programme("programme.next.author", name=name)
    left = stage.length_days - (today - active.stage_since).days
    if left <= 0:
        return say_programme("programme.next", name=name, when=say_programme("programme.next.now"))
    when = say_programme("programme.next.days", n=left)
    share = round(stage.advance_share * 100)
    when = say_programme("programme.next.share", when=when, share=share)
    return say_programme("programme.next", name=name, when=when)


def stages_in_force(active: ActiveProgramme) -> tuple[Stage, ...]:
    """The present stage, or all that run side by side."""
    if active.stage.group is None:
        return (active.stage,)
    return tuple(stage for stage in active.programme.stages if stage.group is not None)


def stage_words(stage: Stage) -> str:
    """ "2 weeks: 5 exercises, 2 breaks a day"."""
    count = say_programme("programme.exercises", n=len(stage.prescriptions))
    breaks = say_programme("programme.breaks", n=stage.breaks_per_day)
    exercises = f"{count}, {breaks}"
    if stage.length_days is None:
        return say_programme("programme.stage-open", exercises=exercises)
    if stage.length_days % 7:
        length = say_programme("programme.days", n=stage.length_days)
    else:
        length = say_programme("programme.weeks", n=stage.length_days // 7)
    return say_programme("programme.stage-holds", length=length, exercises=exercises)
