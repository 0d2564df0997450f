"""Programmes: what a therapist (or a ready-made plan) asks for, by stage.

A programme is a small file. Each stage is a pool for the day; `day_plan` spreads the pool over the
day's breaks. `check` finds every problem of an authored programme with its path and a hint.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from neckbreak.domain.exercise import Dose, Text, VariantName


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a programme; `is_therapist` False for the ready-made ones."""

    name: str
    is_therapist: bool = False
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Prescription:
    """One entry of a stage: which exercise (or one of several), how much, on which days.

    `id` is unique in the programme. `exercises` holds one id, or several for "any of". None
    fields keep the exercise's own values. `per_day` is how many performances a day.
    `days_per_week` 5 means every working day; `days` names ISO weekdays (1-7) and wins over it.
    `duration_s` asks for whole repetitions filling that time. `fixed_times` are local "HH:MM".
    `side` is both, left, right, left_first or right_first.
    """

    id: str
    exercises: tuple[str, ...]
    variant: VariantName | None = None
    range_share: float = 1.0
    dose: Dose | None = None
    duration_s: float | None = None
    per_day: int = 1
    days_per_week: int | None = None
    days: tuple[int, ...] = ()
    fixed_times: tuple[str, ...] = ()
    side: str = "both"
    is_optional: bool = False
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of a programme. `breaks_per_day` and `max_break_s` are its own break pattern.

    `length_days` None = open-ended. `advance_share` is the share of planned sessions in the last
    7 days needed to move on; None = calendar alone is not enough and the author decides.
    `group` names a day kind: stages with a group run in parallel, not one after another, and
    stages of the same group take turns on that group's days, `days_per_week` being the days of the
    whole group (maintenance: two "strength" stages alternate on 3 days, "movement" has 5).
    """

    id: str
    name: Text
    prescriptions: tuple[Prescription, ...]
    breaks_per_day: int
    max_break_s: float
    length_days: int | None = None
    days_per_week: int = 5
    advance_share: float | None = 0.7
    is_discreet: bool = False
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole programme as installed. `version` grows with each change of the author."""

    id: str
    name: Text
    version: int
    author: Author
    for_whom: Text
    goal: Text
    length_text: Text
    pattern_text: Text
    progression_text: Text
    afterwards: tuple[str, ...]
    stages: tuple[Stage, ...]
    limits: tuple[tuple[str, int], ...] = ()
    """Therapist-set pain limits (P08): ("rise", 2), ("amber_during", 4), ("red_during", 6)."""
    afterwards_text: Text = field(default_factory=dict)
    """What to do after the last stage, in words; `afterwards` holds the programmes it names."""


@dataclass(frozen=True, slots=True)
class ActiveProgramme:
    """The programme a person follows now: since when, and in which stage since when."""

    programme: Programme
    started: date
    stage_index: int
    stage_since: date

    @property
    def stage(self) -> Stage:
        """The stage in force."""
        return self.programme.stages[self.stage_index]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file, for its author: where, what, and what to do.

    `path` is like "exercises[3].phases[0].targets[1]", `key` names the sentence in
    `words.problems`, `data` fills it in. ("level", "warning") in `data` marks what an author may
    mean and should know; everything else has to be mended.
    """

    path: str
    key: str
    data: tuple[tuple[str, str | int | float], ...] = ()

    @property
    def is_warning(self) -> bool:
        """Whether the file may be used as it is."""
        return ("level", "warning") in self.data
