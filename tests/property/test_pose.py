"""Any legal pose gives a finite person, from any camera."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.domain.movement import BasePosition, Keyframe, Movement
from neckbreak.figure.camera import Camera
from neckbreak.figure.contacts import SPOTS
from neckbreak.figure.look import LIGHT
from neckbreak.figure.pose import REST_FLEXION, SEATED, HandGoal, Pose, mirrored
from neckbreak.figure.scene import build
from neckbreak.figure.skeleton import head_angles, solve
from neckbreak.figure.vectors import distance

_RANGES = {
    "neck.flexion": (-40, 45), "neck.rotation": (-70, 70), "neck.lateral_flexion": (-40, 40),
    "neck.retraction": (-3, 3), "neck.cc_flexion": (0, 15), "thorax.flexion": (-20, 30),
    "thorax.rotation": (-40, 40), "thorax.lateral_flexion": (-25, 25), "pelvis.tilt": (-15, 15),
    "pelvis.lateral_tilt": (-10, 10), "jaw.opening": (0, 35),
}  # fmt: skip
_SIDED = {
    "scap.elevation": (-10, 35), "scap.retraction": (-20, 25), "shoulder.flexion": (-45, 170),
    "shoulder.abduction": (0, 170), "shoulder.rotation": (-60, 90), "elbow.flexion": (0, 140),
    "forearm.supination": (-80, 80), "wrist.extension": (-70, 70), "fingers.flexion": (0, 90),
    "hip.flexion": (0, 105), "knee.flexion": (0, 110), "ankle.plantarflexion": (0, 40),
}  # fmt: skip
_ALL = {**_RANGES, **{f"{name}.{side}": r for name, r in _SIDED.items() for side in "RL"}}

_APART = [name for name, spot in sorted(SPOTS.items()) if not spot.frame.startswith("far_")]


def goals(names):
    spots = st.sampled_from([None, *names])
    return st.builds(HandGoal, spots, spots, st.floats(0, 1))


@st.composite
def poses(draw):
    names = draw(st.lists(st.sampled_from(sorted(_ALL)), unique=True, max_size=12))
    axes = {name: draw(st.floats(*_ALL[name])) for name in names}
    base = draw(st.sampled_from(list(BasePosition)))
    rest = REST_FLEXION if base in SEATED else {}
    pose = Pose(
        {**rest, **axes},
        right_hand=draw(goals(sorted(SPOTS))),
        left_hand=draw(goals(_APART)),
        belly=draw(st.floats(0, 1)),
        chest=draw(st.floats(0, 1)),
        eyes_closed=draw(st.floats(0, 1)),
        jaw_mm=axes.get("jaw.opening", 0.0),
    )
    return base, mirrored(pose) if draw(st.booleans()) else pose


@settings(max_examples=200, deadline=None)
@given(poses())
def test_a_legal_pose_gives_finite_frames_of_constant_length(drawn):
    base, pose = drawn
    skeleton = solve(pose, base)
    for point in skeleton.points.values():
        assert all(math.isfinite(v) for v in point)
    for side in "RL":
        arm, fore, hand = (skeleton.frames[f"{n}.{side}"].o for n in ("arm", "fore", "hand"))
        assert abs(distance(arm, fore) - 29.5) < 0.01
        assert abs(distance(fore, hand) - 25.0) < 0.01


@settings(max_examples=200, deadline=None)
@given(poses())
def test_the_head_meets_the_prescription_within_a_degree(drawn):
    base, pose = drawn
    wanted = (
        pose.axis("neck.flexion") + pose.axis("neck.cc_flexion"),
        pose.axis("neck.lateral_flexion"),
        pose.axis("neck.rotation"),
    )
    measured = head_angles(solve(pose, base))
    assert all(abs(a - b) < 1.0 for a, b in zip(wanted, measured, strict=True))


@settings(max_examples=60, deadline=None)
@given(poses(), st.floats(-180, 180), st.floats(-10, 30), st.floats(2, 9))
def test_any_pose_can_be_drawn_from_anywhere(drawn, azimuth, elevation, scale):
    base, pose = drawn
    movement = Movement(base, Keyframe(0.0), (Keyframe(1.0),))
    camera = Camera(azimuth, elevation, scale, (0.0, 100.0, 0.0))
    scene = build(None, movement, pose, camera, LIGHT)
    for shape in scene.shapes:
        assert len(shape.points) >= 3
        assert all(math.isfinite(x) and math.isfinite(y) for x, y in shape.points)


@settings(max_examples=100, deadline=None)
@given(poses())
def test_the_mirror_image_is_exact(drawn):
    base, pose = drawn
    listed, other = (solve(p, base).points for p in (pose, mirrored(pose)))
    for name, (x, y, z) in listed.items():
        partner = name[:-1] + {"R": "L", "L": "R"}[name[-1]] if name[-2:] in (".R", ".L") else name
        a, b, c = other[partner]
        assert abs(a - x) < 1e-6
        assert abs(b - y) < 1e-6
        assert abs(c + z) < 1e-6
