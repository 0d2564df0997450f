"""Where hands touch: the closed table of `docs/clinical/contacts.md` as points on the body.

Each spot is written for a right hand in the bind coordinates of the body part that carries it
(own side +Z), so the hand rides with the part; a left hand negates z. `fingers` is the direction
the fingers point, `pole` the direction of the elbow in the coordinates of the chest. Parts called
`far_...` belong to the other arm, which is solved first. `world` is the room: floor at y = 0.

Nothing here draws; the checker of the catalogue asks `reach_problems` whether every hand arrives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement, resolve
from neckbreak.domain.programme import Problem
from neckbreak.figure.vectors import Vec, unit

if TYPE_CHECKING:
    from neckbreak.figure.pose import Pose

HEAD_CENTRE: Vec = (0.9, 73.2, 0.0)
HAIR_RADII: Vec = (10.0, 9.8, 8.3)

MODIFIERS = frozenset(
    {"elbows_drop", "desk_elbows", "frame_forearms", "towel_draw", "towel_hold", "band_head"}
)
"""Contacts that change or accompany another spot and never place a palm themselves."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place a palm (or the finger pads) can rest on; see the module docstring for frames.

    `reach_cm` is how far from the wrist the touching part of the hand is: 7.2 for the palm, about
    15 for finger pads. `curl` bends the fingers in degrees.
    """

    frame: str
    point: Vec
    normal: Vec
    fingers: Vec
    pole: Vec
    reach_cm: float = 7.2
    curl: float = 12.0
    lift_cm: float = 1.9


def _skull(direction: Vec, fingers: Vec, pole: Vec, reach_cm: float = 7.2, curl: float = 26) -> Spot:
    """A spot on the hair, in a direction from the middle of the skull."""
    a, b, c = HAIR_RADII
    d = unit(direction)
    k = 1.0 / math.sqrt((d[0] / a) ** 2 + (d[1] / b) ** 2 + (d[2] / c) ** 2)
    point = (HEAD_CENTRE[0] + k * d[0], HEAD_CENTRE[1] + k * d[1], HEAD_CENTRE[2] + k * d[2])
    normal = unit((d[0] / a**2, d[1] / b**2, d[2] / c**2))
    return Spot("head", point, normal, fingers, pole, reach_cm, curl)


def _face(point: Vec, normal: Vec, fingers: Vec, pole: Vec, reach_cm: float = 15.0) -> Spot:
    return Spot("head", point, unit(normal), fingers, pole, reach_cm, 18.0)


SPOTS: dict[str, Spot] = {
    "head_over": _skull((0.1, 0.6, -0.8), (0.0, -0.6, -0.8), (0.25, -0.1, 1.0)),
    "head_crown_back": _skull((-0.6, 0.7, -0.3), (-0.55, -0.7, -0.2), (0.7, 0.1, 0.6)),
    "head_back_both": _skull((-0.9, 0.0, 0.4), (-0.1, 0.55, -0.9), (0.3, -0.1, 1.0)),
    "elbows_drop": _skull((-0.9, 0.0, 0.4), (-0.1, 0.55, -0.9), (1.0, -0.55, 0.35)),
    "skull_base": _skull((-0.8, -0.5, 0.3), (-0.45, 0.45, -0.7), (0.75, -0.5, 0.75), 14.5, 20),
    "forehead": _skull((0.95, 0.3, 0.0), (-0.1, 0.75, -0.6), (0.6, -0.75, 0.55)),
    "temple_near": _skull((0.2, 0.1, 0.95), (0.05, 0.95, 0.05), (0.35, -0.6, 0.85), 8.5),
    "cheekbone_near": _skull((0.52, -0.16, 0.85), (-0.4, 0.9, 0.05), (0.7, -0.65, 0.6), 6.5),
    "temples_circle": _face((5.6, 72.2, 6.9), (0.45, 0.1, 0.9), (-0.45, 0.7, -0.35), (0.6, -0.8, 0.45)),
    "masseter_circle": _face((4.4, 66.4, 6.1), (0.45, -0.1, 0.9), (-0.4, 0.75, -0.4), (0.6, -0.8, 0.4)),
    "jaw_stroke": _face((4.0, 64.8, 5.6), (0.45, -0.2, 0.85), (-0.35, 0.75, -0.5), (0.7, -0.8, 0.3)),
    "eyes_cup": _face((9.6, 71.4, 3.3), (0.95, 0.0, 0.3), (-0.1, 0.85, -0.5), (0.3, -1.0, 0.2), 6.0),
    "palms_rub": Spot("t6", (24.0, 45.0, 0.0), (0.0, 0.0, 1.0), (0.35, 0.93, 0.0), (-0.2, -0.8, 0.7)),
    "collarbone_far": Spot(
        "t6", (6.8, 49.0, -6.0), (0.85, 0.5, 0.0), (-0.1, 0.4, -0.9), (0.25, -0.85, 0.6), 11.5, 15
    ),
    "trap_grip_far": Spot(
        "t6", (-0.6, 54.4, -10.6), (0.25, 0.95, 0.0), (-0.9, 0.2, -0.3), (0.8, -0.75, 0.1), 9.0, 55
    ),
    "shoulders_crossed": Spot(
        "t6", (7.6, 46.2, -11.5), (0.85, 0.35, -0.3), (-0.1, 0.6, -0.85), (0.6, -0.75, 0.45), 7.2, 20, 3.6
    ),
    "shoulders_crossed_under": Spot(
        "t6", (6.6, 45.6, -11.5), (0.85, 0.35, -0.3), (-0.1, 0.6, -0.85), (0.5, -0.8, 0.5), 7.2, 20
    ),
    "chest": Spot("t6", (8.8, 43.5, -1.0), (0.95, 0.15, 0.0), (0.05, 0.3, -1.0), (-0.2, -0.65, 1.0)),
    "belly": Spot("t12", (10.2, 12.0, 0.5), (1.0, 0.0, 0.0), (0.05, 0.0, -1.0), (-0.4, -0.4, 1.0)),
    "arm_above_elbow": Spot(
        "far_arm", (-3.6, 23.5, -20.2), (-0.6, 0.0, -0.8), (0.85, 0.25, -0.2), (0.4, -0.85, 0.6), 8.0, 45
    ),
    "elbow_overhead": Spot(
        "far_arm", (-4.2, 15.6, -16.2), (-0.5, -0.85, 0.0), (0.15, 0.1, -1.0), (-0.3, 0.7, 1.0), 8.0, 35
    ),
    "fingers_pull": Spot(
        "far_hand", (-0.6, -18.5, -15.4), (0.0, 0.0, 1.0), (-0.9, -0.2, 0.0), (0.2, -0.9, 0.4), 10.0, 40
    ),
    "knuckles_guide": Spot(
        "far_hand", (-1.6, -15.0, -17.6), (0.0, 0.0, -1.0), (-0.9, -0.25, 0.0), (0.2, -0.9, 0.4), 8.0, 40
    ),
    "forearm_outer": Spot(
        "far_fore", (-1.8, 3.0, -19.4), (0.0, 0.0, -1.0), (-0.9, 0.1, 0.0), (0.6, -0.5, 0.9), 9.0, 30
    ),
    "forearm_inner": Spot(
        "far_fore", (-2.2, 3.0, -13.0), (0.0, 0.0, 1.0), (0.9, 0.1, 0.0), (0.6, -0.5, 0.9), 9.0, 30
    ),
    "clasp_back": Spot("pelvis", (-17.5, -2.5, 0.2), (0.0, 0.0, 1.0), (0.1, -1.0, 0.0), (-1.0, 0.0, 0.6), 7.2, 50, 1.4),
    "seat_under": Spot("world_hip", (0.5, -8.0, 19.8), (0.0, 0.0, 1.0), (0.05, -1.0, -0.1), (-1.0, 0.0, 0.35), 7.2, 100, 1.2),
    "seat_edge": Spot("world_hip", (1.0, -6.8, 20.5), (0.0, 1.0, 0.0), (0.75, -0.35, 0.3), (-1.0, 0.0, 0.3), 5.5, 20),
    "desk_edge": Spot("world_desk", (0.0, 0.0, 15.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (-0.2, -0.8, 0.6), 7.2, 8),
    "desk_elbow": Spot("world_hip", (37.0, 23.0, 19.0), (0.0, 1.0, 0.0), (1.0, -0.05, -0.15), (-0.7, -0.6, 0.5), 7.2, 14),
    "desk_fingertips": Spot("world", (30.0, 90.0, 15.0), (0.0, 1.0, 0.0), (0.6, -0.75, 0.0), (-0.7, -0.3, 0.6), 14.5, 22, 1.0),
    "wall_palms": Spot("world_wall", (0.0, 0.0, 19.0), (-1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (-0.3, -0.75, 0.7), 7.2, 5),
    "thigh_rest": Spot("thigh", (8.1, -24.0, 8.6), (1.0, 0.0, 0.0), (0.05, -1.0, -0.12), (-0.6, -0.2, 0.75)),
    "lap_palm_down": Spot("thigh", (8.4, -27.0, 4.0), (1.0, 0.0, 0.0), (0.0, -0.8, -0.75), (-0.3, -0.4, 0.9)),
    "lap_palm_up": Spot("thigh", (10.4, -27.0, 4.0), (-1.0, 0.0, 0.0), (0.0, -0.8, -0.75), (-0.3, -0.4, 0.9)),
    "hands_knees": Spot("thigh", (7.6, -37.5, 8.6), (1.0, 0.0, 0.0), (-0.15, -1.0, -0.05), (-0.5, 0.0, 0.85), 7.2, 25),
    "towel_anchor": Spot("t6", (10.6, 43.0, 0.0), (1.0, 0.1, 0.0), (0.0, 0.35, -0.95), (-0.2, -0.8, 0.9), 7.2, 95),
    "towel_guide": Spot("head", (12.0, 67.0, -13.0), (0.5, 0.0, -0.8), (0.35, 0.35, -0.85), (0.5, -0.6, 0.7), 7.2, 95),
    "towel_draw": Spot("head", (18.0, 67.5, -12.0), (0.5, 0.0, -0.8), (0.35, 0.35, -0.85), (0.5, -0.6, 0.75), 7.2, 95),
    "band_hold_front": Spot("c7", (25.0, 60.0, 14.5), (0.0, 0.0, 1.0), (0.9, 0.3, 0.0), (-0.1, -1.0, 0.35), 7.2, 95),
}  # fmt: skip

MISSED_CM = 0.5
"""A hand that stays this far from its target is reported as out of reach."""


@dataclass(frozen=True, slots=True)
class Target:
    """A spot of one hand at one instant, still in the bind coordinates of `frame`."""

    frame: str
    point: Vec
    normal: Vec
    fingers: Vec
    pole: Vec
    reach_cm: float
    curl: float
    lift_cm: float


def target_of(spot_id: str, side: str, pose: Pose) -> Target:
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
            y += 6.0 * math.cos(2.0 * math.pi * pose.seconds / 3.3)
        case "clasp_back":
            opened = max(0.0, -pose.axis(f"shoulder.flexion.{side}") - 20.0)
            x, y = x - 0.42 * opened, y + 0.3 * opened
        case "band_hold_front":
            x += (90.0 - pose.axis(f"elbow.flexion.{side}")) / 3.0
    s = 1.0 if side == "R" else -1.0

    def own(v: Vec) -> Vec:
        return (v[0], v[1], s * v[2])

    frame = spot.frame
    if frame.startswith("far_"):
        frame = f"{frame[4:]}.{'L' if side == 'R' else 'R'}"
    elif frame == "thigh":
        frame = f"thigh.{side}"
    return Target(
        frame,
        (x, y, s * z),
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
