"""What the picture shows is what was prescribed: rotations within 1 degree, glides within 2 mm."""

import itertools
import math
import random

import pytest

from neckbreak.domain.joints import JOINTS
from neckbreak.domain.movement import BasePosition
from neckbreak.figure.frames import FOREARM_CM, UPPER_ARM_CM
from neckbreak.figure.pose import REST_FLEXION, Pose, mirrored
from neckbreak.figure.skeleton import head_angles, solve
from neckbreak.figure.vectors import apply_back, distance, sub
from unit.figure.people import nose, person, pitch_deg, yaw_right_deg

TOLERANCE_DEG, TOLERANCE_CM = 1.0, 0.2


def limits(axis):
    """Lowest and highest value any entry may ask for."""
    rows = [j for j in JOINTS.values() if j.axis == axis]
    low = min([0.0, *(-j.ceiling for j in rows if j.sign < 0 or j.sidedness == "direction")])
    return low, max([0.0, *(j.ceiling for j in rows if j.sign > 0)])


def grid(axis, step):
    low, high = limits(axis)
    count = max(1, round((high - low) / step))
    return [low + (high - low) * i / count for i in range(count + 1)]


def solved(axes, base=BasePosition.SEATED):
    return solve(Pose({**REST_FLEXION, **axes}), base)


def measured_from_nose(skeleton):
    """Yaw (right +) and pitch (up +) of the face in the room, with the trunk upright."""
    way = nose(skeleton)
    return yaw_right_deg(way), pitch_deg(way)


@pytest.mark.parametrize("angle", grid("neck.flexion", 1.0))
def test_pitch_over_the_whole_range(angle):
    yaw, pitch = measured_from_nose(solved({"neck.flexion": angle}))
    assert pitch == pytest.approx(-angle, abs=TOLERANCE_DEG)
    assert yaw == pytest.approx(0.0, abs=TOLERANCE_DEG)


@pytest.mark.parametrize("angle", grid("neck.rotation", 2.0))
def test_yaw_over_the_whole_range(angle):
    yaw, pitch = measured_from_nose(solved({"neck.rotation": angle}))
    assert yaw == pytest.approx(angle, abs=TOLERANCE_DEG)
    assert pitch == pytest.approx(0.0, abs=TOLERANCE_DEG)


@pytest.mark.parametrize("angle", grid("neck.lateral_flexion", 1.0))
def test_roll_over_the_whole_range(angle):
    skeleton = solved({"neck.lateral_flexion": angle})
    crown = sub(skeleton.at("head", (0.9, 83.2, 0.0)), skeleton.at("head", (0.9, 73.2, 0.0)))
    assert math.degrees(math.atan2(crown[2], crown[1])) == pytest.approx(angle, abs=TOLERANCE_DEG)
    assert yaw_right_deg(nose(skeleton)) == pytest.approx(0.0, abs=TOLERANCE_DEG)


def test_combined_angles_over_the_whole_range_and_on_a_moved_trunk():
    axes = [grid(f"neck.{name}", 20.0) for name in ("flexion", "lateral_flexion", "rotation")]
    for flexion, lateral, rotation in itertools.product(*axes):
        for trunk in ({}, {"thorax.rotation": 30.0, "thorax.flexion": -15.0}):
            wanted = {
                "neck.flexion": flexion,
                "neck.lateral_flexion": lateral,
                "neck.rotation": rotation,
                "neck.cc_flexion": 5.0,
                "neck.retraction": 1.5,
            }
            found = head_angles(solved({**wanted, **trunk}))
            asked = (flexion + 5.0, lateral, rotation)
            assert found == pytest.approx(asked, abs=TOLERANCE_DEG), (asked, trunk)


@pytest.mark.parametrize("cm", grid("neck.retraction", 0.25))
def test_glides_over_the_whole_range(cm):
    rest, moved = solved({}), solved({"neck.retraction": cm})
    way = sub(moved.points["head_centre"], rest.points["head_centre"])
    assert way[0] == pytest.approx(-cm, abs=TOLERANCE_CM)
    assert abs(way[2]) < 1e-9
    assert pitch_deg(nose(moved)) == pytest.approx(0.0, abs=0.05)


@pytest.mark.parametrize("turn", [-60.0, 0.0, 40.0])
def test_a_glide_is_as_long_whatever_the_trunk_does(turn):
    trunk = {"thorax.rotation": turn * 0.6, "thorax.flexion": 10.0}
    rest, moved = solved(trunk), solved({**trunk, "neck.retraction": 2.0})
    way = sub(moved.points["head_centre"], rest.points["head_centre"])
    local = apply_back(rest.frames["t6"].r, way)
    assert local[0] == pytest.approx(-2.0, abs=TOLERANCE_CM)


@pytest.mark.parametrize("axis", ["thorax.flexion", "thorax.rotation", "thorax.lateral_flexion"])
def test_the_trunk_turns_by_what_was_asked(axis):
    for angle in grid(axis, 5.0):
        chest = solved({axis: angle}).frames["t6"].r
        measured = {
            "thorax.flexion": math.degrees(math.atan2(-chest[3], chest[0])),
            "thorax.rotation": math.degrees(math.atan2(chest[6], chest[0])),
            "thorax.lateral_flexion": math.degrees(math.atan2(chest[7], chest[8])),
        }
        assert measured[axis] == pytest.approx(angle, abs=TOLERANCE_DEG)


@pytest.mark.parametrize("side", "RL")
def test_elbows_and_knees_bend_by_what_was_asked(side):
    for angle in range(10, 141, 10):
        frames = person(**{f"shoulder_abduction_{side}": 60.0, f"elbow_flexion_{side}": angle})
        upper = sub(frames.points[f"elbow.{side}"], frames.points[f"arm.{side}"])
        lower = sub(frames.points[f"wrist.{side}"], frames.points[f"elbow.{side}"])
        cosine = sum(a * b for a, b in zip(upper, lower, strict=True)) / UPPER_ARM_CM / FOREARM_CM
        assert math.degrees(math.acos(cosine)) == pytest.approx(angle, abs=TOLERANCE_DEG)


def test_mirror_exactness_over_random_poses():
    rng = random.Random(7)
    names = sorted({j.axis for j in JOINTS.values()})
    sided = {j.axis for j in JOINTS.values() if j.sidedness == "limb"}
    for _ in range(60):
        axes = {}
        for name in rng.sample(names, 8):
            for key in (f"{name}.R", f"{name}.L") if name in sided else (name,):
                axes[key] = rng.uniform(*limits(name))
        pose = Pose({**REST_FLEXION, **axes})
        one, two = (solve(p, BasePosition.SEATED).points for p in (pose, mirrored(pose)))
        for name, (x, y, z) in one.items():
            other = name[:-1] + {"R": "L", "L": "R"}[name[-1]] if name[-2:-1] == "." else name
            assert two[other] == pytest.approx((x, y, -z), abs=1e-9)


RIDES_ALONG = ("scap.upward_rotation", "jaw.opening", "fingers.flexion", "shoulder.plane")
"""Axes that ride with the arm or move no bone; they have tests of their own."""
SIGNED = [joint for joint in JOINTS.values() if joint.axis not in RIDES_ALONG]


@pytest.mark.parametrize("joint", SIGNED, ids=lambda j: j.term)
def test_every_term_moves_something_and_its_opposite_moves_it_the_other_way(joint):
    """Sign test for each degree of freedom: half the ceiling, either direction of the axis."""
    key = f"{joint.axis}.R" if joint.sidedness == "limb" else joint.axis
    posture = {"elbow.flexion.R": 60.0} if joint.axis != "elbow.flexion" else {}
    base = BasePosition.SEATED if not joint.axis.startswith("ankle") else BasePosition.STANDING
    start = REST_FLEXION if base is BasePosition.SEATED else {}

    def points(value):
        at = start.get(key, 0.0)
        axes = {**start, **posture, key: at + value}
        skeleton = solve(Pose(axes), base)
        marks = {**skeleton.points, "thumb": skeleton.side("hand", (6.0, -10.0, 16.2), "R")}
        return {n: p for n, p in marks.items() if not n.endswith(".L")}

    step = joint.sign * min(joint.ceiling * 0.5, 12.0)
    rest, there, back = points(0.0), points(step), points(-step)
    moved = max(rest, key=lambda n: distance(rest[n], there[n]))
    way, opposite = sub(there[moved], rest[moved]), sub(back[moved], rest[moved])
    assert distance(rest[moved], there[moved]) > 0.3
    if joint.axis not in ("elbow.flexion", "ankle.plantarflexion"):
        assert sum(a * b for a, b in zip(way, opposite, strict=True)) < 0.0
