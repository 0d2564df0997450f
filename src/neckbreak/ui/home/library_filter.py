"""Which exercises of the library are shown: a filter is a value, matching is a function."""

from __future__ import annotations

from dataclasses import dataclass

from neckbreak.app.library import Standing
from neckbreak.domain.exercise import CameraUse, Exercise, ExerciseKind, Goal
from neckbreak.domain.session import estimate_s, perform
from neckbreak.figure.legend import legend
from neckbreak.words.cues import pick
from neckbreak.words.library_texts import say_library

SHORT_S = 120.0


@dataclass(frozen=True, slots=True)
class Filter:
    """Everything that is set must fit; nothing set shows all."""

    words: str = ""
    goal: Goal | None = None
    kind: ExerciseKind | None = None
    is_seated: bool = False
    needs_nothing: bool = False
    is_short: bool = False
    is_camera_safe: bool = False
    is_planned: bool = False
    is_open: bool = False

    @property
    def is_set(self) -> bool:
        """Anything is left out."""
        return self != Filter()


def matches(chosen: Filter, exercise: Exercise, standing: Standing) -> bool:
    """Whether this exercise is shown."""
    return (
        (chosen.goal is None or chosen.goal in exercise.goals)
        and (chosen.kind is None or exercise.kind is chosen.kind)
        and not (chosen.is_seated and exercise.is_standing)
        and not (chosen.needs_nothing and _tools(exercise))
        and not (chosen.is_short and length_s(exercise) >= SHORT_S)
        and not (chosen.is_camera_safe and exercise.camera is not CameraUse.YES)
        and not (chosen.is_planned and not standing.is_planned)
        and not (chosen.is_open and bool(standing.withheld))
        and all(word in _searched(exercise) for word in chosen.words.lower().split())
    )


def length_s(exercise: Exercise) -> float:
    """The time of its own dose, as a break would take it."""
    return estimate_s((perform(exercise),))


def _tools(exercise: Exercise) -> tuple[str, ...]:
    """What must be fetched: chair, desk and wall are there."""
    there = ("chair", "desk", "wall")
    return tuple(
        each for each in exercise.equipment if not any(one in there for one in each.split("|"))
    )


def _searched(exercise: Exercise) -> str:
    names = [pick(each.name.plain) for each in legend(exercise)]
    texts = [exercise.name, exercise.muscles, exercise.region, exercise.position_text]
    goals = [say_library(f"goal.{each}") for each in exercise.goals]
    words = [*map(pick, texts), *names, *goals, say_library(f"kind.{exercise.kind}")]
    return " ".join(words).lower()
