"""Two thousand random legal poses, each seen by a camera: finite, of constant build, in reach."""

import math
import random

import pytest

from neckbreak.domain.joints import JOINTS
from neckbreak.domain.movement import BasePosition, Keyframe, Movement
from neckbreak.figure.camera import Camera
from neckbreak.figure.contacts import SPOTS
from neckbreak.figure.frames import FOREARM_CM, SHANK_CM, THIGH_CM, UPPER_ARM_CM
from neckbreak.figure.look import PEOPLE, look
from neckbreak.figure.pose import REST_FLEXION, SEATED, HandGoal, Pose, mirrored
from neckbreak.figure.scene import build
from neckbreak.figure.skeleton import solve
from neckbreak.figure.vectors import distance

COUNT, DRAWN_EVERY, BATCHES = 2000, 4, 10
REACH_CM = UPPER_ARM_CM + FOREARM_CM
LOOKS = [look(person=key, is_dark=i % 2 == 1) for i, key in enumerate(PEOPLE)]
_APART = sorted(name for name, spot in SPOTS.items() if not spot.frame.startswith("far_"))


def _limits():
    found = {}
    for joint in JOINTS.values():
        low, high = found.get(joint.axis, (0.0, 0.0))
        if joint.sidedness == "direction":
            low, high = -joint.ceiling, joint.ceiling
        elif joint.sign > 0:
            high = joint.ceiling
        else:
            low = -joint.ceiling
        found[joint.axis] = (low, high)
    sided = {j.axis for j in JOINTS.values() if j.sidedness == "limb"}
    return {
        key: found[axis]
        for axis in sorted(found)
        for key in ((f"{axis}.R", f"{axis}.L") if axis in sided else (axis,))
    }


LIMITS = _limits()


def random_pose(rng):
    base = rng.choice(list(BasePosition))
    axes = dict(REST_FLEXION) if base in SEATED else {}
    for name in rng.sample(sorted(LIMITS), rng.randint(0, 14)):
        low, high = LIMITS[name]
        axes[name] = rng.choice((low, high, rng.uniform(low, high), rng.uniform(low, high)))

    def goal(names):
        ends = [rng.choice(names) if rng.random() < 0.4 else None for _ in range(2)]
        return HandGoal(ends[0], ends[1], rng.choice((0.0, 1.0, rng.random())))

    right, left = goal(sorted(SPOTS)), goal(_APART)
    pose = Pose(
        axes,
        right_hand=right,
        left_hand=left,
        belly=rng.random(),
        chest=rng.random(),
        eyes_closed=rng.random(),
        jaw_mm=axes.get("jaw.opening", 0.0),
        contact_ids=frozenset(s for s in (right.after, left.after) if s),
        seconds=rng.uniform(0.0, 100.0),
    )
    return base, mirrored(pose) if rng.random() < 0.5 else pose


def check_skeleton(skeleton):
    points = skeleton.points
    assert all(math.isfinite(v) for p in points.values() for v in p)
    for side in "RL":
        at = {n: points[f"{n}.{side}"] for n in ("arm", "elbow", "wrist", "thigh", "shank", "foot")}
        assert abs(distance(at["arm"], at["elbow"]) - UPPER_ARM_CM) < 0.01
        assert abs(distance(at["elbow"], at["wrist"]) - FOREARM_CM) < 0.01
        assert abs(distance(at["thigh"], at["shank"]) - THIGH_CM) < 0.01
        assert abs(distance(at["shank"], at["foot"]) - SHANK_CM) < 0.01
        assert distance(at["arm"], at["wrist"]) <= REACH_CM + 0.01
        assert distance(at["wrist"], points[f"fingertips.{side}"]) < 19.0
    for a, b in (("t6", "c7"), ("c7", "c4"), ("c4", "head"), ("pelvis", "l5"), ("l5", "t12")):
        bones = skeleton.frames
        rest = distance(bones[a].bind, bones[b].bind)
        assert abs(distance(bones[a].o, bones[b].o) - rest) < 0.01
    assert distance(points["pelvis"], points["vertex"]) < 92.0
    assert distance(points["t6"], points["arm.R"]) < 30.0
    assert min(points["foot.R"][1], points["foot.L"][1]) > -45.0


@pytest.mark.parametrize("batch", range(BATCHES))
def test_random_legal_poses(batch):
    rng = random.Random(1000 + batch)
    empty = Keyframe(1.0)
    for i in range(COUNT // BATCHES):
        base, pose = random_pose(rng)
        skeleton = solve(pose, base)
        check_skeleton(skeleton)
        azimuth, elevation = rng.uniform(-180.0, 180.0), rng.uniform(-15.0, 35.0)
        camera = Camera(azimuth, elevation, rng.uniform(2.5, 9.0), (0.0, 95.0, 0.0))
        view = camera.view()
        assert all(math.isfinite(v) for p in skeleton.points.values() for v in view.at(p))
        if i % DRAWN_EVERY:
            continue
        scene = build(
            None,
            Movement(base, empty, (empty,)),
            pose,
            camera,
            LOOKS[i // DRAWN_EVERY % len(LOOKS)],
        )
        for shape in scene.shapes:
            assert len(shape.points) >= 3
            assert all(-6000.0 < x < 6600.0 and -6000.0 < y < 6600.0 for x, y in shape.points)
