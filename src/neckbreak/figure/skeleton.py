"""The skeleton of one pose: a frame for every body part and named points in the room.

Joint shares along the spine and bind positions follow ISB axes (Wu 2002, 2005) and the segment
lengths of Drillis & Contini. Prescribed head angles are met exactly: the lower neck takes its
shares, the last joint the remainder. World: floor at y = 0, X forward, Z to the person's right.
"""

from __future__ import annotations

import math
from functools import lru_cache

from neckbreak.domain.movement import BasePosition
from neckbreak.figure.arms import arm_order, solve_arm
from neckbreak.figure.frames import BIND, SEAT_HIP_CM, Frame, Skeleton, child
from neckbreak.figure.legs import place_legs
from neckbreak.figure.pose import SEATED, Pose
from neckbreak.figure.spots import HEAD_CENTRE
from neckbreak.figure.vectors import (
    IDENTITY,
    Mat,
    Vec,
    add,
    apply,
    back,
    mul,
    sub,
    turn_x,
    turn_y,
    turn_z,
)

__all__ = ["Skeleton", "solve"]


def solve(pose: Pose, base: BasePosition) -> Skeleton:
    """The skeleton of a pose. Total: any legal pose gives finite frames."""
    skeleton = Skeleton()
    skeleton.frames["world"] = Frame((0.0, 0.0, 0.0), IDENTITY, (0.0, 0.0, 0.0))
    lean = place_legs(skeleton, pose, base)
    _spine(skeleton, pose)
    _neck(skeleton, pose)
    _room(skeleton, pose, base, lean)
    for side in arm_order(pose):
        solve_arm(skeleton, pose, side)
    return skeleton


def spine_turn(flexion: float, lateral: float, rotation: float) -> Mat:
    """One spinal joint: flexion +, right +, right +, in degrees."""
    return mul(mul(turn_z(-flexion), turn_x(lateral)), turn_y(-rotation))


def _spine(skeleton: Skeleton, pose: Pose) -> None:
    """Lumbar spine gives back most of the pelvic tilt; only the upper back arches or rounds."""
    flexion = pose.axis("thorax.flexion")
    lateral = pose.axis("thorax.lateral_flexion")
    rotation = pose.axis("thorax.rotation")
    tilt = pose.axis("pelvis.tilt")
    low, high = (0.45, 0.55) if flexion > 0 else (0.22, 0.78)
    l5 = child(
        skeleton.frames["pelvis"], "l5", spine_turn(-0.5 * tilt, 0.1 * lateral, 0.08 * rotation)
    )
    t12 = child(l5, "t12", spine_turn(low * flexion - 0.4 * tilt, 0.45 * lateral, 0.47 * rotation))
    t6 = child(t12, "t6", spine_turn(high * flexion, 0.45 * lateral, 0.45 * rotation))
    skeleton.frames.update(l5=l5, t12=t12, t6=t6)


def _neck(skeleton: Skeleton, pose: Pose) -> None:
    nod = pose.axis("neck.cc_flexion")
    flexion = pose.axis("neck.flexion")
    lateral = pose.axis("neck.lateral_flexion")
    rotation = pose.axis("neck.rotation")
    low, high = _glide(round(pose.axis("neck.retraction"), 3))
    c7_turn = mul(turn_z(low), spine_turn(0.40 * flexion, 0.42 * lateral, 0.12 * rotation))
    c4_turn = mul(turn_z(high), spine_turn(0.35 * flexion, 0.38 * lateral, 0.28 * rotation))
    total = spine_turn(flexion + nod, lateral, rotation)
    rest = mul(back(mul(c7_turn, c4_turn)), total)
    c7 = child(skeleton.frames["t6"], "c7", c7_turn)
    c4 = child(c7, "c4", c4_turn)
    skeleton.frames.update(c7=c7, c4=c4, head=child(c4, "head", rest))


@lru_cache(maxsize=512)
def _glide(retraction_cm: float) -> tuple[float, float]:
    """Degrees of extension at C7 and C4 that carry the head back by that many cm, gaze level."""
    upper = sub(BIND["head"], BIND["c4"])
    lower = sub(BIND["c4"], BIND["c7"])
    low = math.degrees(retraction_cm / 12.8)
    for _ in range(12):
        high = 0.15 * low
        moved = add(apply(turn_z(low), lower), apply(turn_z(low + high), upper))
        error = (lower[0] + upper[0] - moved[0]) - retraction_cm
        low -= math.degrees(error / 12.8)
    return low, 0.15 * low


def _room(skeleton: Skeleton, pose: Pose, base: BasePosition, lean: float) -> None:
    """Fixed points of the room that contacts and furniture use."""
    hip = skeleton.frames["pelvis"].o
    if base in SEATED:
        skeleton.furniture["seat_hip"] = (0.0, SEAT_HIP_CM, 0.0)
        skeleton.furniture["desk_edge"] = (24.0, 72.0, 0.0)
    else:
        skeleton.furniture["seat_hip"] = hip
        skeleton.furniture["desk_edge"] = (78.0, 74.0, 0.0)
    if "wall_palms" in pose.contact_ids:
        # Straight arms at the first lean fix the wall; bending the elbows then brings the body in.
        skeleton.furniture["wall"] = (83.5, 136.0, 0.0)
    else:
        skeleton.furniture["wall"] = (-13.5, 0.0, 0.0)


def head_angles(skeleton: Skeleton, relative_to: str = "t6") -> tuple[float, float, float]:
    """Measured flexion, right lateral flexion and right rotation of the head, in degrees."""
    r = mul(back(skeleton.frames[relative_to].r), skeleton.frames["head"].r)
    # R = Rz(-f) Rx(l) Ry(-r): the middle column is Rz(-f) Rx(l) Y.
    lateral = math.degrees(math.asin(min(1.0, max(-1.0, r[7]))))
    flexion = math.degrees(math.atan2(r[1], r[4]))
    rotation = math.degrees(math.atan2(r[6], r[8]))
    return flexion, lateral, rotation


def head_centre(skeleton: Skeleton) -> Vec:
    """Middle of the skull in the room."""
    return skeleton.at("head", HEAD_CENTRE)
