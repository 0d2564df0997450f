"""Pelvis and legs: feet stay on the floor, and the trunk leans by what the hips have left over.

Hip and knee angles are prescribed relative to the pelvis. With the foot planted, the knee angle
gives the height of the hip, and the trunk's lean is the hip angle minus the thigh's: so a hinge,
standing up, marching and a squat all come from the same three numbers.
"""

from __future__ import annotations

import math

from neckbreak.domain.movement import BasePosition
from neckbreak.figure.frames import (
    ANKLE_CM,
    HIP_HALF_CM,
    SEAT_HIP_CM,
    SHANK_CM,
    THIGH_CM,
    Frame,
    Skeleton,
    bind_of,
    child,
)
from neckbreak.figure.ik import bend, limb_frames
from neckbreak.figure.pose import SEATED, Pose
from neckbreak.figure.vectors import Vec, mul, turn_x, turn_y, turn_z

BALL_CM = 13.0
WALL_LEAN_DEG = 13.0


def place_legs(skeleton: Skeleton, pose: Pose, base: BasePosition) -> float:
    """Put pelvis, thighs, shanks and feet into the skeleton; returns the trunk's forward lean."""
    if base in SEATED:
        lean, hip = _seated_root(pose, base)
        stance: tuple[str, ...] = ("R", "L")
        ankle_x = 42.0
    else:
        lean, hip, stance = _standing_root(pose, base)
        ankle_x = 0.0
    tilt = pose.axis("pelvis.tilt")
    turn = mul(turn_z(-(lean + tilt)), turn_x(pose.axis("pelvis.lateral_tilt")))
    pelvis = Frame(hip, turn, bind_of("pelvis"))
    skeleton.frames["pelvis"] = pelvis
    for side in ("R", "L"):
        if side in stance:
            _planted_leg(skeleton, pose, base, side, ankle_x)
        else:
            _free_leg(skeleton, pose, side, lean)
    return lean


def _seated_root(pose: Pose, base: BasePosition) -> tuple[float, Vec]:
    knee = _mean(pose, "knee.flexion")
    shank = max(0.0, knee * (90.0 - knee) / 90.0 * 0.6)
    thigh = knee - shank
    k, t = math.radians(shank), math.radians(thigh)
    x = SHANK_CM * math.sin(k) - THIGH_CM * math.sin(t)
    y = SHANK_CM * math.cos(k) + THIGH_CM * math.cos(t)
    # A straight leg keeps a trace of bend, like every limb here, and its foot on the floor.
    slack = min(1.0, 0.99 * (SHANK_CM + THIGH_CM) / max(1.0, math.hypot(x, y)))
    x, y = 42.0 + slack * x, ANKLE_CM + slack * y
    lean = _mean(pose, "hip.flexion") - thigh
    if base is BasePosition.SEATED_RECLINED:
        lean -= 16.0
    return lean, (x, y, 0.0)


def _standing_root(pose: Pose, base: BasePosition) -> tuple[float, Vec, tuple[str, ...]]:
    bent = {s: pose.axis(f"hip.flexion.{s}") + pose.axis(f"knee.flexion.{s}") for s in "RL"}
    least = min(bent.values())
    stance = (
        tuple(s for s in "RL" if bent[s] - least < 1.0)
        if max(bent.values()) - least > 1.0
        else ("R", "L")
    )
    hip = min(pose.axis(f"hip.flexion.{s}") for s in stance)
    knee = min(pose.axis(f"knee.flexion.{s}") for s in stance)
    heel = min(_heel(pose, s)[1] for s in stance)
    leg = 2.0 * THIGH_CM * math.cos(math.radians(knee) / 2.0) * 0.99
    lean = hip - knee / 2.0
    if "wall_palms" in pose.contact_ids:
        elbow = max(pose.axis("elbow.flexion.R"), 2.0)
        shorter = 54.5 - math.sqrt(
            29.5**2 + 25.0**2 + 2.0 * 29.5 * 25.0 * math.cos(math.radians(elbow))
        )
        lean = lean + WALL_LEAN_DEG + math.degrees(shorter / 137.0)
        a = math.radians(lean)
        return lean, (leg * math.sin(a), heel + leg * math.cos(a), 0.0), stance
    back = -13.0 * math.sin(math.radians(max(0.0, min(lean, 90.0))))
    height = heel + math.sqrt(max(1.0, leg * leg - back * back))
    return lean, (back, height, 0.0), stance


def _mean(pose: Pose, name: str) -> float:
    return 0.5 * (pose.axis(f"{name}.R") + pose.axis(f"{name}.L"))


def _heel(pose: Pose, side: str) -> tuple[float, float]:
    """How far the ankle has moved (forward, height) when the heel rises over the ball."""
    p = math.radians(max(0.0, pose.axis(f"ankle.plantarflexion.{side}")))
    x = BALL_CM - BALL_CM * math.cos(p) + 5.5 * math.sin(p)
    return x, BALL_CM * math.sin(p) + 5.5 * math.cos(p) + ANKLE_CM - 5.5


def _planted_leg(
    skeleton: Skeleton, pose: Pose, base: BasePosition, side: str, ankle_x: float
) -> None:
    s = 1.0 if side == "R" else -1.0
    hip = skeleton.frames["pelvis"].at((0.0, 0.0, s * HIP_HALF_CM))
    wide = 11.0 if base in SEATED else 9.0
    forward, height = _heel(pose, side)
    ankle = (ankle_x + forward, height, s * wide)
    knee, ankle, _ = bend(hip, ankle, THIGH_CM, SHANK_CM, (1.0, 0.25, 0.06 * s))
    thigh, shank = limb_frames(hip, knee, ankle, (-1.0, -0.25, -0.06 * s))
    skeleton.frames[f"thigh.{side}"] = Frame(hip, thigh, bind_of(f"thigh.{side}"))
    skeleton.frames[f"shank.{side}"] = Frame(knee, shank, bind_of(f"shank.{side}"))
    turn = mul(turn_y(-7.0 * s), turn_z(-max(0.0, pose.axis(f"ankle.plantarflexion.{side}"))))
    skeleton.frames[f"foot.{side}"] = Frame(ankle, turn, bind_of(f"foot.{side}"))


def _free_leg(skeleton: Skeleton, pose: Pose, side: str, lean: float) -> None:
    hip = pose.axis(f"hip.flexion.{side}") - lean
    knee = pose.axis(f"knee.flexion.{side}")
    origin = skeleton.frames["pelvis"].at(bind_of(f"thigh.{side}"))
    thigh = Frame(origin, turn_z(hip), bind_of(f"thigh.{side}"))
    skeleton.frames[f"thigh.{side}"] = thigh
    skeleton.frames[f"shank.{side}"] = child(thigh, f"shank.{side}", turn_z(-knee))
    shank = skeleton.frames[f"shank.{side}"]
    skeleton.frames[f"foot.{side}"] = child(
        shank, f"foot.{side}", turn_z(-pose.axis(f"ankle.plantarflexion.{side}"))
    )


def seat_height(skeleton: Skeleton) -> float:
    """Height of the seat's surface under a seated person, in cm."""
    return SEAT_HIP_CM - 8.6
