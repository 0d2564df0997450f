"""Where hands touch: the closed table of `docs/clinical/contacts.md`, at one instant of a pose.

`spots` holds the table; here a spot becomes a target for one hand, with the small circles and
strokes some contacts make, and movements are checked for hands that do not arrive. Nothing here
draws.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement, resolve
from neckbreak.domain.programme import Problem
from neckbreak.figure.spots import SPOTS, Spot
from neckbreak.figure.vectors import Vec, unit

if TYPE_CHECKING:
    from neckbreak.figure.pose import Pose

MODIFIERS = frozenset(
    {"elbows_drop", "desk_elbows", "frame_forearms", "towel_draw", "towel_hold", "band_head"}
)
"""Contacts that change or accompany another spot and never place a palm themselves."""


__all__ = ["MODIFIERS", "SPOTS", "reach_problems", "target_of", "unreachable"]

MISSED_CM = 0.5
"""A hand that stays this far from its target is reported as out of reach."""


def target_of(spot_id: str, side: str, pose: Pose) -> Spot:
    """The target of a hand ("R" or "L"), with the small paths some contacts make."""
    spot = SPOTS[spot_id]
    x, y, z = spot.point
    circle = 2.0 * math.pi * pose.seconds / 2.0
    match spot_id:
        case "belly":
            x += 3.4 * pose.belly
        case "temples_circle" | "masseter_circle":
            x, y = x + math.cos(circle), y + math.sin(circle)
        case "jaw_stroke":
            goal = pose.hand(side)
            k = goal.share if goal.after == spot_id else 1.0
            x, y, z = x + 4.6 * k, y - 2.6 * k, z - 4.0 * k
        case "palms_rub":
            y += (2.0 if side == "R" else -2.0) * math.sin(2.0 * circle)
        case "forearm_outer" | "forearm_inner":
            y += 5.0 * math.cos(2.0 * math.pi * pose.seconds / 3.3)
        case "clasp_back":
            opened = max(0.0, -pose.axis(f"shoulder.flexion.{side}") - 20.0)
            x, y = x - 0.42 * opened, y + 0.3 * opened
        case "band_hold_front":
            x += (90.0 - pose.axis(f"elbow.flexion.{side}")) / 3.0
    return _for_side(spot, (x, y, z), side)


def _for_side(spot: Spot, point: Vec, side: str) -> Spot:
    """A spot written for the right hand, at another point, for either hand."""
    s = 1.0 if side == "R" else -1.0

    def own(v: Vec) -> Vec:
        return (v[0], v[1], s * v[2])

    frame = spot.frame
    if frame.startswith("far_"):
        frame = f"{frame[4:]}.{'L' if side == 'R' else 'R'}"
    elif frame == "thigh":
        frame = f"thigh.{side}"
    return Spot(
        frame,
        own(point),
        unit(own(spot.normal)),
        own(spot.fingers),
        unit(own(spot.pole)),
        spot.reach_cm,
        spot.curl,
        spot.lift_cm,
    )


def unreachable(movement: Movement) -> list[tuple[int, str, str, float]]:
    """Hands that do not arrive: (phase index, spot id, "R" or "L", missing centimetres)."""
    from neckbreak.figure.pose import still_pose
    from neckbreak.figure.skeleton import solve

    found = []
    for phase in range(len(movement.keyframes)):
        pose = still_pose(movement, phase)
        skeleton = solve(pose, movement.base)
        for side in ("R", "L"):
            spot = pose.hand(side).after
            if spot is not None and skeleton.missed_cm[side] > MISSED_CM:
                found.append((phase, spot, side, round(skeleton.missed_cm[side], 1)))
    return found


def reach_problems(exercise: Exercise) -> list[Problem]:
    """One problem for each contact a hand cannot reach, at the phase where it first misses."""
    movement = resolve(exercise.phases, exercise.position)
    problems = []
    seen: set[tuple[str, str]] = set()
    for phase, spot, side, missing in unreachable(movement):
        if (spot, side) in seen or phase >= len(exercise.phases):
            continue
        seen.add((spot, side))
        data: tuple[tuple[str, str | float], ...] = (("contact", spot), ("cm", missing))
        problems.append(Problem(f"phases[{phase}].tokens", "hand-out-of-reach", data))
    return problems
