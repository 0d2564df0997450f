"""Arms and shoulder blades: joint values for a free arm, a contact for a busy one, or between.

On the way from one to the other, the hand's direction from the shoulder and its distance are
blended separately, so it swings around the body instead of through it. Contact beats angles: the
two bones are then solved to the target (see `ik`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from neckbreak.figure.contacts import target_of
from neckbreak.figure.frames import FOREARM_CM, UPPER_ARM_CM, Frame, Skeleton, bind_of, child
from neckbreak.figure.ik import bend, blend_frames, hand_frame, limb_frames
from neckbreak.figure.pose import Pose
from neckbreak.figure.spots import Spot
from neckbreak.figure.vectors import (
    Mat,
    Vec,
    add,
    along,
    apply,
    apply_back,
    distance,
    length,
    lerp,
    mul,
    scale,
    smoothstep,
    sub,
    swing,
    turn_x,
    turn_y,
    turn_z,
    unit,
)

HANG_ABDUCTION_DEG = 7.0
HANG_ELBOW_DEG = 9.0
HELD_ADDUCTION_DEG = 24.0
HAND_HOLDS = frozenset({"fingers_pull", "knuckles_guide"})
RHYTHM = 0.20
REACH_PROTRACTION_DEG = 20.0
RHYTHM_FROM_DEG = 35.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where an arm's own goal would put its wrist, elbow and hand."""

    wrist: Vec
    pole: Vec
    hand: Mat
    curl: float


def solve_arm(skeleton: Skeleton, pose: Pose, side: str) -> None:
    """Add blade, upper arm, forearm and hand of one side to the skeleton."""
    goal = pose.hand(side)
    if goal.is_free:
        _set_girdle(skeleton, pose, side, _free_elevation(pose, side))
        _set_free(skeleton, pose, side)
        return
    elevation = reached_out = 0.0
    girdle: tuple[float, float] | None = None
    for _ in range(4):
        before, girdle = girdle, (max(elevation, RHYTHM_FROM_DEG), reached_out)
        if girdle == before:
            break  # The blade stays, so the arm does: a hanging arm needs one round, not four.
        _set_girdle(skeleton, pose, side, elevation, reached_out)
        shoulder = skeleton.frames[f"scap.{side}"].o
        plan = _blended(skeleton, pose, side, shoulder)
        elbow, wrist, missed = bend(shoulder, plan.wrist, UPPER_ARM_CM, FOREARM_CM, plan.pole)
        upper = apply_back(skeleton.frames["t6"].r, unit(sub(elbow, shoulder)))
        elevation = math.degrees(math.acos(min(1.0, max(-1.0, -upper[1]))))
        # A far target draws the blade forward, as it does in life, before the hand falls short.
        reached_out = min(REACH_PROTRACTION_DEG, reached_out + 3.5 * missed)
    arm, fore = limb_frames(shoulder, elbow, wrist, plan.pole)
    skeleton.frames[f"arm.{side}"] = Frame(shoulder, arm, bind_of(f"arm.{side}"))
    skeleton.frames[f"fore.{side}"] = Frame(elbow, fore, bind_of(f"fore.{side}"))
    skeleton.frames[f"hand.{side}"] = Frame(wrist, plan.hand, bind_of(f"hand.{side}"))
    skeleton.curl[side] = max(plan.curl, pose.axis(f"fingers.flexion.{side}"))
    skeleton.missed_cm[side] = missed if goal.after is not None and goal.share >= 1.0 else 0.0


def _set_girdle(
    skeleton: Skeleton, pose: Pose, side: str, elevation: float, reached_out: float = 0.0
) -> None:
    s = 1.0 if side == "R" else -1.0
    up = pose.axis(f"scap.elevation.{side}") + RHYTHM * max(0.0, elevation - RHYTHM_FROM_DEG)
    back = pose.axis(f"scap.retraction.{side}") - reached_out
    chest = skeleton.frames["t6"]
    clav = child(chest, f"clav.{side}", mul(turn_x(-s * up), turn_y(-s * back)))
    skeleton.frames[f"clav.{side}"] = clav
    shoulder = clav.at(bind_of(f"scap.{side}"))
    glide = mul(turn_x(-s * 0.25 * up), turn_y(-s * 0.35 * back))
    skeleton.frames[f"scap.{side}"] = Frame(shoulder, mul(chest.r, glide), bind_of(f"scap.{side}"))


def _free_elevation(pose: Pose, side: str) -> float:
    return math.hypot(
        pose.axis(f"shoulder.flexion.{side}"), pose.axis(f"shoulder.abduction.{side}")
    )


def _free_frames(skeleton: Skeleton, pose: Pose, side: str) -> tuple[Frame, Frame, Frame]:
    """Upper arm, forearm and hand by joint values alone.

    A hanging arm is carried a little away from the body; that fades as the arm is raised.
    """
    s = 1.0 if side == "R" else -1.0
    flexion = pose.axis(f"shoulder.flexion.{side}")
    abduction = pose.axis(f"shoulder.abduction.{side}")
    elbow = pose.axis(f"elbow.flexion.{side}")
    abduction -= HELD_ADDUCTION_DEG * _held(pose, side)
    idle = 1.0 - smoothstep(0.0, 30.0, math.hypot(flexion, abduction))
    abduction += HANG_ABDUCTION_DEG * idle
    elbow = max(elbow, HANG_ELBOW_DEG * idle)
    outward = pose.axis(f"shoulder.rotation.{side}")
    twist_in = pose.axis(f"shoulder.twist.{side}")
    chest = skeleton.frames["t6"].r
    arm_turn = mul(mul(chest, swing(-s * abduction, flexion)), turn_y(s * (twist_in - outward)))
    arm = Frame(skeleton.frames[f"scap.{side}"].o, arm_turn, bind_of(f"arm.{side}"))
    supination = pose.axis(f"forearm.supination.{side}")
    fore = child(arm, f"fore.{side}", turn_z(elbow))
    twist = mul(turn_y(-s * supination), turn_x(-s * pose.axis(f"wrist.extension.{side}")))
    return arm, fore, child(fore, f"hand.{side}", twist)


def _held(pose: Pose, side: str) -> float:
    """How far (0..1) the other hand has come to hold this one; the arm then moves to the middle."""
    goal = pose.hand("L" if side == "R" else "R")
    before, after = (float(spot in HAND_HOLDS) for spot in (goal.before, goal.after))
    return before + (after - before) * goal.share


def _set_free(skeleton: Skeleton, pose: Pose, side: str) -> None:
    arm, fore, hand = _free_frames(skeleton, pose, side)
    skeleton.frames[f"arm.{side}"] = arm
    skeleton.frames[f"fore.{side}"] = fore
    skeleton.frames[f"hand.{side}"] = hand
    skeleton.curl[side] = _free_curl(pose, side)
    skeleton.missed_cm[side] = 0.0


def _free_curl(pose: Pose, side: str) -> float:
    held = 95.0 if any(each.split("|")[0] in ("band", "weights") for each in pose.props) else 16.0
    stretched = abs(pose.axis(f"wrist.extension.{side}"))
    return max(held - 0.5 * stretched, pose.axis(f"fingers.flexion.{side}"))


def _plan(skeleton: Skeleton, pose: Pose, side: str, spot: str | None, shoulder: Vec) -> _Plan:
    s = 1.0 if side == "R" else -1.0
    if spot is None:
        _, fore, hand = _free_frames(skeleton, pose, side)
        middle = lerp(shoulder, hand.o, 0.54)
        pole = sub(fore.o, middle)
        if length(pole) < 1.0:
            pole = apply(skeleton.frames["t6"].r, (-1.0, -0.1, 0.3 * s))
        return _Plan(hand.o, unit(pole), hand.r, _free_curl(pose, side))
    target = target_of(spot, side, pose)
    if target.frame[-2:] in (".R", ".L") and target.frame not in skeleton.frames:
        # Two arms that hold each other: nobody can do that, so this one stays free.
        return _plan(skeleton, pose, side, None, shoulder)
    frame = frame_of(skeleton, pose, target)
    normal = apply(frame.r, target.normal)
    hand_turn = hand_frame(apply(frame.r, target.fingers), normal, s)
    fingers = scale((hand_turn[1], hand_turn[4], hand_turn[7]), -1.0)
    point = frame.at(target.point)
    wrist = along(along(point, fingers, -target.reach_cm), normal, target.lift_cm)
    pole = apply(skeleton.frames["t6"].r, target.pole)
    return _Plan(wrist, pole, hand_turn, target.curl)


def frame_of(skeleton: Skeleton, pose: Pose, target: Spot) -> Frame:
    """The frame that carries a target, including the fixed ones of the room."""
    level = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    match target.frame:
        case "world_hip":
            return Frame(skeleton.furniture["seat_hip"], level, (0.0, 0.0, 0.0))
        case "world_desk":
            return Frame(skeleton.furniture["desk_edge"], level, (0.0, 0.0, 0.0))
        case "world_wall":
            return Frame(skeleton.furniture["wall"], level, (0.0, 0.0, 0.0))
    return skeleton.frames[target.frame]


def _blended(skeleton: Skeleton, pose: Pose, side: str, shoulder: Vec) -> _Plan:
    goal = pose.hand(side)
    if goal.share >= 1.0:
        return _plan(skeleton, pose, side, goal.after, shoulder)
    first = _plan(skeleton, pose, side, goal.before, shoulder)
    if goal.share <= 0.0:
        return first
    second = _plan(skeleton, pose, side, goal.after, shoulder)
    t = goal.share
    a, b = sub(first.wrist, shoulder), sub(second.wrist, shoulder)
    away = apply(skeleton.frames["t6"].r, (1.0, 0.0, 0.35 if side == "R" else -0.35))
    towards = lerp(unit(a), unit(b), t)
    # Opposite directions meet in front of the body, never inside it.
    towards = along(towards, away, 0.45 * t * (1.0 - t) * 4.0 * max(0.0, 1.0 - length(towards)))
    reach = length(a) + (length(b) - length(a)) * t
    return _Plan(
        add(shoulder, scale(unit(towards), reach)),
        unit(lerp(first.pole, second.pole, t), second.pole),
        blend_frames(first.hand, second.hand, t),
        first.curl + (second.curl - first.curl) * t,
    )


def arm_order(pose: Pose) -> tuple[str, str]:
    """The sides in the order to solve them: an arm that holds the other one comes second."""
    for side in ("R", "L"):
        goal = pose.hand(side)
        for spot in (goal.before, goal.after):
            if spot is not None and target_of(spot, side, pose).frame[:4] in (
                "arm.",
                "fore",
                "hand",
            ):
                return ("L", "R") if side == "R" else ("R", "L")
    return ("R", "L")


def hand_width(skeleton: Skeleton) -> float:
    """Distance between the wrists in cm; bands between the fists follow it."""
    return distance(skeleton.frames["hand.R"].o, skeleton.frames["hand.L"].o)
