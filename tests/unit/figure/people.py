"""Poses and measurements the figure's tests share."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import BasePosition, Keyframe, Movement
from neckbreak.figure.pose import REST_FLEXION, SEATED, HandGoal, Pose
from neckbreak.figure.skeleton import Skeleton, solve
from neckbreak.figure.vectors import Vec, sub
from neckbreak.storage.catalogue_file import load_catalogue

CATALOGUE = Path(__file__).parents[3] / "exercises.json"


@lru_cache(maxsize=1)
def exercises() -> tuple[Exercise, ...]:
    return tuple(load_catalogue(CATALOGUE).exercises.values())


def person(
    base: BasePosition = BasePosition.SEATED,
    right: str | None = None,
    left: str | None = None,
    **axes: float,
) -> Skeleton:
    """The skeleton of a pose; axis names with underscores for dots, `__` for inner underscores."""
    named = {k.replace("__", "-").replace("_", ".").replace("-", "_"): v for k, v in axes.items()}
    return solve(pose(base, right, left, named), base)


def pose(base: BasePosition, right: str | None, left: str | None, axes: dict[str, float]) -> Pose:
    rest = REST_FLEXION if base in SEATED else {}
    contacts = frozenset(c for c in (right, left) if c)
    return Pose(
        {**rest, **axes},
        right_hand=HandGoal(right, right),
        left_hand=HandGoal(left, left),
        contact_ids=contacts,
    )


def nose(skeleton: Skeleton) -> Vec:
    """Direction from the middle of the skull through the face."""
    frame = skeleton.frames["head"]
    return sub(frame.at((10.9, 73.2, 0.0)), frame.at((0.9, 73.2, 0.0)))


def pitch_deg(v: Vec) -> float:
    return math.degrees(math.atan2(v[1], math.hypot(v[0], v[2])))


def yaw_right_deg(v: Vec) -> float:
    return math.degrees(math.atan2(v[2], v[0]))


def one_phase(base: BasePosition, axes: dict[str, float]) -> Movement:
    rest = dict(REST_FLEXION) if base in SEATED else {}
    return Movement(base, Keyframe(0.0, rest), (Keyframe(2.0, {**rest, **axes}),))
