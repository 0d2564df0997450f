"""The pose of one instant: joint values between two keyframes, hands on their way, breath, eyes.

`pose_at` is the only place that interpolates. It blends joint values, never rotations, so the
path of a movement is the one its author wrote. Left-right mirroring happens here too: everything
below sees a pose of a person and no longer knows which side was listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from neckbreak.domain.movement import Contact, Keyframe, Movement
from neckbreak.figure.contacts import MODIFIERS, SPOTS
from neckbreak.figure.flow import before_of, blended
from neckbreak.figure.life import breath, eyes
from neckbreak.figure.planes import REST_FLEXION, SEATED, axis_value, blend_plane
from neckbreak.figure.vectors import min_jerk

MIDLINE_FLIPPED = frozenset(
    {
        "neck.rotation",
        "neck.lateral_flexion",
        "thorax.rotation",
        "thorax.lateral_flexion",
        "pelvis.lateral_tilt",
    }
)
ARM_JOINTS = ("shoulder.", "scap.", "elbow.", "forearm.")
__all__ = [
    "REST_FLEXION",
    "SEATED",
    "HandGoal",
    "KeyPose",
    "Pose",
    "axis_value",
    "key_poses",
    "mirrored",
    "moves_arm",
    "other_side",
    "picture_phase",
    "pose_at",
    "start_pose",
    "still_pose",
]

HAND_TRAVEL_S = 2.0
HUG_PLANE_DEG, HUG_ELBOW_DEG = 105.0, 100.0


@dataclass(frozen=True, slots=True)
class HandGoal:
    """Where a hand is going: from one spot to another, `share` of the way (0..1, eased).

    A spot is an id of `contacts.SPOTS`; None is the free arm that follows its joint values.
    """

    before: str | None = None
    after: str | None = None
    share: float = 1.0

    @property
    def is_free(self) -> bool:
        """True if only joint values place this arm."""
        return (self.before is None or self.share >= 1.0) and (
            self.after is None or self.share <= 0.0
        )


@dataclass(frozen=True, slots=True)
class Pose:
    """One instant of a person. `axes` are signed as in `domain.movement`, missing ones are 0.

    `belly` and `chest` are the breath from 0 (out) to 1 (full), `eyes_closed` 0 (open) to 1, and
    `jaw_mm` the gap between the front teeth. `effort` is percent of own maximum. `seconds` drives
    the small circles of a massaging hand.
    """

    axes: Mapping[str, float] = field(default_factory=dict)
    right_hand: HandGoal = HandGoal()
    left_hand: HandGoal = HandGoal()
    belly: float = 0.0
    chest: float = 0.0
    eyes_closed: float = 0.0
    jaw_mm: float = 0.0
    effort: float = 0.0
    effort_direction: str | None = None
    pressure: float = 0.0
    states: frozenset[str] = frozenset()
    props: frozenset[str] = frozenset()
    contact_ids: frozenset[str] = frozenset()
    is_mirrored: bool = False
    seconds: float = 0.0

    def axis(self, name: str) -> float:
        """The value of one axis, 0 if the pose does not set it."""
        return self.axes.get(name, 0.0)

    def hand(self, side: str) -> HandGoal:
        """The goal of the hand "R" or "L"."""
        return self.right_hand if side == "R" else self.left_hand


def other_side(side: str) -> str:
    """ "L" for "R" and "R" for "L"; anything else unchanged."""
    return {"R": "L", "L": "R"}.get(side, side)


def mirrored(pose: Pose) -> Pose:
    """The same pose of the mirror image of the person."""
    axes: dict[str, float] = {}
    for name, value in pose.axes.items():
        if name[-2:] in (".R", ".L"):
            axes[name[:-1] + other_side(name[-1])] = value
        else:
            axes[name] = -value if name in MIDLINE_FLIPPED else value
    direction = pose.effort_direction
    if direction:
        words = [other_side(word) for word in direction.split(" ")]
        direction = " ".join(words)
    return Pose(
        axes,
        right_hand=pose.left_hand,
        left_hand=pose.right_hand,
        belly=pose.belly,
        chest=pose.chest,
        eyes_closed=pose.eyes_closed,
        jaw_mm=pose.jaw_mm,
        effort=pose.effort,
        effort_direction=direction,
        pressure=pose.pressure,
        states=pose.states,
        props=pose.props,
        contact_ids=pose.contact_ids,
        is_mirrored=not pose.is_mirrored,
        seconds=pose.seconds,
    )


def pose_at(
    movement: Movement,
    phase: int,
    share: float,
    *,
    is_mirrored: bool = False,
    ambient_s: float = 0.0,
) -> Pose:
    """The pose when `share` (0..1) of the seconds of `phase` have passed.

    `ambient_s` runs on through holds; the easy breath and circling hands follow it.
    """
    share = min(1.0, max(0.0, share))
    frame = movement.keyframes[phase]
    before = before_of(movement, phase)
    u = min_jerk(share)
    travel = min(1.0, share * frame.seconds / max(0.1, min(frame.seconds, HAND_TRAVEL_S)))
    belly = breath(movement, phase, share, ambient_s)
    axes = _axes(movement, phase, share, u)
    pressures = [c.pressure for c in frame.contacts if c.pressure]
    pose = Pose(
        axes,
        right_hand=_goal(movement, before, frame, "R", min_jerk(travel)),
        left_hand=_goal(movement, before, frame, "L", min_jerk(travel)),
        belly=belly,
        chest=0.45 * belly,
        eyes_closed=eyes(before, frame, share),
        jaw_mm=axes.get("jaw.opening", 0.0),
        effort=before.effort + (frame.effort - before.effort) * u,
        effort_direction=frame.effort_direction or before.effort_direction,
        pressure=max(pressures) if pressures else 0.0,
        states=frame.states,
        props=movement.props,
        contact_ids=frozenset(c.id for c in (*before.contacts, *frame.contacts)),
        seconds=ambient_s,
    )
    return mirrored(pose) if is_mirrored else pose


def still_pose(movement: Movement, phase: int, is_mirrored: bool = False) -> Pose:
    """The pose at the end of a phase, for a picture that does not move."""
    return pose_at(movement, phase, 1.0, is_mirrored=is_mirrored)


def start_pose(movement: Movement, is_mirrored: bool = False) -> Pose:
    """The pose a repetition starts from."""
    frame = before_of(movement, 0)
    pose = Pose(
        _keyframe_axes(movement, frame),
        right_hand=_goal(movement, frame, frame, "R", 1.0),
        left_hand=_goal(movement, frame, frame, "L", 1.0),
        props=movement.props,
        contact_ids=frozenset(c.id for c in frame.contacts),
    )
    return mirrored(pose) if is_mirrored else pose


def moves_arm(movement: Movement, side: str) -> bool:
    """True if the movement sets a shoulder, blade, elbow or forearm of that side."""
    return any(
        name.startswith(ARM_JOINTS) and name.endswith(side) and abs(value) > 0.01
        for frame in movement.keyframes
        for name, value in frame.axes.items()
    )


def _axes(movement: Movement, phase: int, share: float, u: float) -> dict[str, float]:
    before, frame = before_of(movement, phase), movement.keyframes[phase]
    names = {*movement.start.axes, *REST_FLEXION}.union(*(each.axes for each in movement.keyframes))
    axes = blended(movement, phase, names, share)
    for side in ("R", "L"):
        blend_plane(movement, before, frame, u, side, axes)
    return axes


def _keyframe_axes(movement: Movement, frame: Keyframe) -> dict[str, float]:
    names = {*frame.axes, *movement.start.axes, *REST_FLEXION}
    axes = {name: axis_value(movement, frame, name) for name in names}
    for side in ("R", "L"):
        blend_plane(movement, frame, frame, 1.0, side, axes)
    return axes


def _goal(
    movement: Movement, before: Keyframe, frame: Keyframe, side: str, share: float
) -> HandGoal:
    first, second = _spot(movement, before, side), _spot(movement, frame, side)
    if first == second:
        return HandGoal(first, second, 1.0)
    return HandGoal(first, second, share)


def _spot(movement: Movement, frame: Keyframe, side: str) -> str | None:
    ids = {c.id for c in frame.contacts}
    for contact in reversed(frame.contacts):
        found = _spot_of(contact, side, ids)
        if found:
            return found
    if "towel_hold" in ids or "towel_draw" in ids:
        return (
            ("towel_draw" if "towel_draw" in ids else "towel_guide")
            if side == "R"
            else ("towel_anchor")
        )
    for massaged, spot in (("forearm_outer", "lap_palm_down"), ("forearm_inner", "lap_palm_up")):
        if massaged in ids:
            return spot
    if "band_hold_front" in ids:
        return "band_hold_front"
    return _hug(frame, side) or rest_spot(movement, side)


def _hug(frame: Keyframe, side: str) -> str | None:
    """Both arms far across and bent: each hand lies on the back of the other shoulder."""
    for each in ("R", "L"):
        across = frame.axes.get(f"shoulder.plane.{each}", 0.0)
        if across < HUG_PLANE_DEG or frame.axes.get(f"elbow.flexion.{each}", 0.0) < HUG_ELBOW_DEG:
            return None
    return "blade_far" if side == "R" else "blade_far_under"


def _spot_of(contact: Contact, side: str, ids: set[str]) -> str | None:
    if contact.hand not in (side, "B") or contact.id in MODIFIERS:
        return None
    if contact.id == "head_back_both" and "elbows_drop" in ids:
        return "elbows_drop"
    if contact.id == "shoulders_crossed" and side == "L":
        return "shoulders_crossed_under"
    return contact.id if contact.id in SPOTS else None


def rest_spot(movement: Movement, side: str) -> str | None:
    """Where a hand without a contact rests: on the thigh when seated and the arm has no task."""
    moved = {name for frame in movement.keyframes for name in frame.axes}
    if movement.base in SEATED:
        if moves_arm(movement, side) or _stands_up(movement):
            return None
        return "hands_knees" if {"pelvis.tilt", "thorax.flexion"} <= moved else "thigh_rest"
    if any(name.startswith("ankle.") for name in moved):
        return "desk_fingertips"
    return None


def _stands_up(movement: Movement) -> bool:
    return any(frame.axes.get("knee.flexion.R", 90.0) < 45.0 for frame in movement.keyframes)


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A still for reduced motion: the pose shown from the start of the first of `phases` on.

    `phases` is empty for the start pose. Following phases with the same pose share one still, so
    a picture changes only when the person does.
    """

    phases: tuple[int, ...]
    pose: Pose


def key_poses(movement: Movement, is_mirrored: bool = False) -> tuple[KeyPose, ...]:
    """The stills to cross-fade instead of moving: the start, then where each phase leads."""
    stills = [KeyPose((), start_pose(movement, is_mirrored))]
    for phase in range(len(movement.keyframes)):
        pose = replace(still_pose(movement, phase, is_mirrored), belly=0.0, chest=0.0)
        last = stills[-1]
        is_same = replace(last.pose, effort=0.0, contact_ids=pose.contact_ids) == replace(
            pose, effort=0.0
        )
        if last.phases and is_same:
            stills[-1] = KeyPose((*last.phases, phase), pose)
        else:
            stills.append(KeyPose((phase,), pose))
    return tuple(stills)


def picture_phase(movement: Movement) -> int:
    """The phase whose end shows the exercise best: the one furthest from the start position."""

    def departure(frame: Keyframe) -> float:
        bends = sum(
            min(1.0, abs(value - axis_value(movement, movement.start, name)) / 25.0)
            * (2.0 if name.startswith(("neck.", "thorax.")) else 1.0)
            for name, value in frame.axes.items()
        )
        held = {c.id for c in frame.contacts if not c.id.startswith("ball") or c.pressure}
        touches = 1.5 * len(held)
        return bends + touches + frame.effort / 100.0 + 0.5 * (frame.breath == "in")

    scores = [departure(frame) for frame in movement.keyframes]
    return scores.index(max(scores))
