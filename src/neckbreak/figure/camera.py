"""Where to look from and how close, chosen from what moves.

The plane of the movement decides the direction: forward and back from the side, sideways from the
front, turns from a little above the front, blades from behind, whole-body work from an angle. A
contact that would hide what matters overrides it. The framing then fits everything that takes part
over the whole movement, so that nothing leaves the picture and the head stays as large as it can.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import BasePosition, Movement, resolve
from neckbreak.figure.frames import Skeleton
from neckbreak.figure.inset import needs_inset, place_for
from neckbreak.figure.pose import SEATED, axis_value, picture_phase, start_pose, still_pose
from neckbreak.figure.shapes import PICTURE, View
from neckbreak.figure.skeleton import solve
from neckbreak.figure.vectors import Vec


@dataclass(frozen=True, slots=True)
class Camera:
    """Azimuth (0 front, 90 from the person's right), elevation, px per cm at 600 px, and aim.

    `target` is the point of the room that lands on `centre`, in units of a 600 px picture.
    `inset` is the middle of the small back view, None where the picture needs none.
    """

    azimuth: float = 0.0
    elevation: float = 5.0
    scale: float = 5.0
    target: Vec = (0.0, 95.0, 0.0)
    centre: tuple[float, float] = (300.0, 300.0)
    inset: tuple[float, float] | None = None

    def view(self) -> View:
        """The projection."""
        return View(self.azimuth, self.elevation, self.scale, self.target, self.centre)

    def mirrored(self) -> Camera:
        """The camera that shows the mirror image of the person as the mirror image."""
        x, y, z = self.target
        flipped = (PICTURE - self.centre[0], self.centre[1])
        inset = (PICTURE - self.inset[0], self.inset[1]) if self.inset else None
        return replace(self, azimuth=-self.azimuth, target=(x, y, -z), centre=flipped, inset=inset)


SIDE, FRONT, ABOVE, BACK = (80.0, 3.0), (0.0, 5.0), (0.0, 14.0), (180.0, 6.0)
BETWEEN = (46.0, 8.0)

_BY_CONTACT: Mapping[str, tuple[float, float]] = {
    "head_over": (0.0, 5.0),
    "head_crown_back": (-142.0, 8.0),
    "elbows_drop": (74.0, 4.0),
    "head_back_both": (116.0, 6.0),
    "skull_base": (146.0, 6.0),
    "forehead": (58.0, 4.0),
    "temple_near": (8.0, 5.0),
    "cheekbone_near": (12.0, 6.0),
    "temples_circle": (18.0, 5.0),
    "eyes_cup": (30.0, 6.0),
    "collarbone_far": (-8.0, 6.0),
    "trap_grip_far": (22.0, 8.0),
    "belly": (42.0, 5.0),
    "arm_above_elbow": (-4.0, 9.0),
    "elbow_overhead": (-20.0, 5.0),
    "fingers_pull": (66.0, 8.0),
    "knuckles_guide": (66.0, 8.0),
    "forearm_outer": (24.0, 24.0),
    "clasp_back": (128.0, 6.0),
    "desk_edge": (78.0, 4.0),
    "wall_palms": (82.0, 4.0),
    "towel_hold": (-34.0, 6.0),
    "band_head": (124.0, 6.0),
    "ball_back": (94.0, 4.0),
    "ball_chest": (86.0, 4.0),
    "frame_forearms": (24.0, 5.0),
}


def best_camera(exercise: Exercise | None, movement: Movement | None = None) -> Camera:
    """The camera for an exercise as listed (right side); mirror it for the left."""
    if movement is None:
        if exercise is None:
            return Camera()
        movement = resolve(exercise.phases, exercise.position)
    azimuth, elevation = _direction(movement)
    camera = _framed(movement, azimuth, elevation)
    return camera if exercise is None else _with_inset(camera, exercise, movement)


def _with_inset(camera: Camera, exercise: Exercise, movement: Movement) -> Camera:
    """The camera with a place for the back view, if a main muscle is hidden from it."""
    view = camera.view()
    poses = [still_pose(movement, phase) for phase in range(len(movement.keyframes))]
    skeletons = [solve(pose, movement.base) for pose in poses]
    telling = skeletons[picture_phase(movement)]
    if not needs_inset(exercise, view, telling):
        return camera
    return replace(camera, inset=place_for(view, skeletons))


def _span(movement: Movement, name: str) -> float:
    """Largest departure of an axis from its start over the movement."""
    start = axis_value(movement, movement.start, name)
    names = [n for n in {k for f in movement.keyframes for k in f.axes} if n.startswith(name)]
    values = [0.0]
    for full in names:
        start = axis_value(movement, movement.start, full)
        values += [abs(axis_value(movement, frame, full) - start) for frame in movement.keyframes]
    return max(values)


def _direction(movement: Movement) -> tuple[float, float]:
    return _for_contact(movement) or _for_task(movement) or _for_plane(movement)


def _for_contact(movement: Movement) -> tuple[float, float] | None:
    """Where a contact that would hide what matters is seen past."""
    ids = [c.id for frame in movement.keyframes for c in frame.contacts]
    for contact in ids:
        if contact == "head_back_both" and "elbows_drop" in ids:
            continue
        if contact == "head_back_both" and _span(movement, "thorax.flexion") > 5.0:
            return (88.0, 4.0)
        if contact in _BY_CONTACT:
            return _BY_CONTACT[contact]
    return None


def _for_task(movement: Movement) -> tuple[float, float] | None:
    """Directions for work of several joints, which no single plane shows."""
    if is_hinge(movement):
        return (140.0, 9.0)
    if max(_span(movement, "hip.flexion"), _span(movement, "knee.flexion")) > 15.0:
        return (58.0, 6.0)
    if _span(movement, "ankle.plantarflexion") > 5.0:
        return (52.0, 6.0)
    if movement.base is BasePosition.WALL and _span(movement, "shoulder.abduction") > 60.0:
        return (16.0, 5.0)
    back, lift = _span(movement, "scap.retraction"), _span(movement, "scap.elevation")
    across, forward = _span(movement, "shoulder.plane"), _span(movement, "shoulder.flexion")
    if back > 12.0 and across > 100.0:
        return (146.0, 8.0)
    if forward > 140.0:
        return (24.0, 5.0)
    if back > 9.4 and lift > 12.5:
        return (66.0, 6.0)
    if _span(movement, "jaw.") > 15.0:
        return (16.0, 4.0)
    if forward > 36.4 and back > 15.7 and across < 1.0:
        return (124.0, 7.0)
    return None


def _for_plane(movement: Movement) -> tuple[float, float]:
    """The direction square to the plane in which most happens."""

    def most(*weighted: tuple[float, str]) -> float:
        return max(weight * _span(movement, name) for weight, name in weighted)

    back, lift = most((1.6, "scap.retraction")), most((1.2, "scap.elevation"))
    choices = {
        SIDE: most(
            (1.0, "neck.flexion"), (9.0, "neck.retraction"), (2.5, "neck.cc_flexion"),
            (1.6, "thorax.flexion"), (1.6, "pelvis.tilt"),
        ),
        ABOVE: most((1.0, "neck.rotation"), (1.6, "thorax.rotation")),
        FRONT: most(
            (1.2, "neck.lateral_flexion"), (1.6, "thorax.lateral_flexion"),
            (1.6, "pelvis.lateral_tilt"), (0.6, "shoulder.abduction"), (0.6, "shoulder.plane"),
        ),
        (50.0, 6.0): most((0.55, "shoulder.flexion"), (0.6, "shoulder.rotation")),
        BACK: back if back > lift else 0.0,
        (24.0, 5.0): lift,
    }  # fmt: skip
    best = max(choices, key=choices.__getitem__)
    if choices[best] < 1.0:
        return (38.0, 5.0)
    if best == FRONT and back > 25.0:
        return BACK
    if best in (SIDE, FRONT) and min(choices[SIDE], choices[FRONT]) > 0.6 * choices[best]:
        return BETWEEN
    return best


def _parts(movement: Movement) -> tuple[bool, bool, bool]:
    """Whether arms, hips and feet belong in the picture."""
    arms = any(swings_arm(movement, s) or frame_hand(movement, s) for s in "RL")
    legs = any(_span(movement, name) > 5.0 for name in ("hip.flexion", "knee.flexion", "ankle."))
    legs = legs and not is_hinge(movement)
    is_low = any(_span(movement, n) > 3.0 for n in ("pelvis.", "thorax."))
    is_low = is_low and not reaches_up(movement)
    is_leaning = any(c.id == "wall_palms" for f in movement.keyframes for c in f.contacts)
    return arms, legs or is_low or is_leaning, legs or is_leaning


def reaches_up(movement: Movement) -> bool:
    """True if an arm goes overhead: a tall picture, in which what rests low can be left out."""
    return max(_span(movement, f"shoulder.{way}") for way in ("flexion", "abduction")) > 140.0


def swings_arm(movement: Movement, side: str) -> bool:
    """True if the hand travels: shoulder, elbow, forearm or wrist move, not only the blade."""
    joints = ("shoulder.", "elbow.", "forearm.", "wrist.", "fingers.")
    return any(
        name.startswith(joints) and name.endswith(side) and abs(value) > 0.01
        for frame in movement.keyframes
        for name, value in frame.axes.items()
    )


def is_hinge(movement: Movement) -> bool:
    """True if the trunk only leans forward over planted legs while the arms work."""
    return (
        _span(movement, "hip.flexion") > 5.0
        and _span(movement, "knee.flexion") <= 16.0
        and not any(c.id == "desk_edge" for f in movement.keyframes for c in f.contacts)
        and _span(movement, "shoulder.abduction") > 45.0
        and all(
            frame.axes.get("hip.flexion.R", 0.0) == frame.axes.get("hip.flexion.L", 0.0)
            for frame in movement.keyframes
        )
    )


def frame_hand(movement: Movement, side: str) -> bool:
    """True if a hand of that side touches something in the movement."""
    return any(c.hand in (side, "B") for frame in movement.keyframes for c in frame.contacts)


def _framed(movement: Movement, azimuth: float, elevation: float) -> Camera:
    camera = Camera(azimuth, elevation, 5.0, (0.0, 95.0, 0.0))
    view = camera.view()
    arms, hips, feet = _parts(movement)
    xs: list[float] = []
    ys: list[float] = []
    poses = [start_pose(movement)]
    poses += [still_pose(movement, i) for i in range(len(movement.keyframes))]
    for pose in poses:
        skeleton = solve(pose, movement.base)
        for p, margin in _points(skeleton, movement, arms=arms, hips=hips, feet=feet):
            x, y, k = view.at(p)
            xs += [x - margin * k, x + margin * k]
            ys += [y - margin * k, y + margin * k]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    # The lowest 13 % fade out; leave the room for arrows at the top.
    width, height = right - left, (bottom - top) * 1.06
    zoom = min(0.9 * PICTURE / width, 0.9 * PICTURE / height, 8.0 / camera.scale)
    middle = ((left + right) / 2.0, (top + bottom) / 2.0)
    centre = (
        PICTURE / 2.0 - (middle[0] - 300.0) * zoom,
        PICTURE * 0.505 - (middle[1] - 300.0) * zoom,
    )
    return replace(camera, scale=camera.scale * zoom, centre=centre)


def _points(
    skeleton: Skeleton, movement: Movement, *, arms: bool, hips: bool, feet: bool
) -> list[tuple[Vec, float]]:
    """Points that must be inside the picture, with a margin in cm."""
    at = skeleton.at
    points = [(at("head", (0.9, 73.2, 0.0)), 13.5)]
    depth = 26.0
    points.append((at("t6", (0.0, depth, 0.0)), 8.0))
    is_tall = not hips and not feet and movement.base in SEATED and reaches_up(movement)
    for side in ("R", "L"):
        points.append((skeleton.frames[f"arm.{side}"].o, 5.5))
        if arms or hips:
            points.append((skeleton.frames[f"fore.{side}"].o, 4.0))
        if arms and (swings_arm(movement, side) or frame_hand(movement, side)):
            points.append((skeleton.frames[f"fore.{side}"].o, 5.0))
            hand = skeleton.frames[f"hand.{side}"]
            if is_tall and hand.o[1] < skeleton.frames["pelvis"].o[1]:
                continue
            points.append((hand.o, 4.0))
            points.append((hand.at((hand.bind[0], hand.bind[1] - 14.0, hand.bind[2])), 4.5))
        if hips:
            points.append((skeleton.frames[f"thigh.{side}"].o, 14.0))
            points.append((skeleton.frames[f"shank.{side}"].o, 6.0))
        if feet:
            points.append((skeleton.frames[f"foot.{side}"].o, 10.0))
    return points
