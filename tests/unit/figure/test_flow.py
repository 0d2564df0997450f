import pytest

from neckbreak.domain.movement import BasePosition, Keyframe, Movement, resolve
from neckbreak.figure.flow import is_round
from neckbreak.figure.pose import key_poses, pose_at, start_pose, still_pose
from unit.figure.people import exercises


def movement_of(name):
    exercise = next(e for e in exercises() if e.id == name)
    return resolve(exercise.phases, exercise.position)


def speed(movement, phase, share, axis):
    seconds = movement.keyframes[phase].seconds
    a, b = (pose_at(movement, phase, share + d).axis(axis) for d in (-1e-4, 1e-4))
    span = 2e-4 if 0.0 < share < 1.0 else 1e-4
    return (b - a) / (span * seconds)


def test_only_the_shoulder_rolls_go_round():
    round_ones = [e.id for e in exercises() if is_round(resolve(e.phases, e.position))]
    assert round_ones == ["shoulder-rolls"]


def test_a_roll_passes_every_keyframe_without_a_stop_or_a_jump():
    movement = movement_of("shoulder-rolls")
    axes = ("scap.elevation.R", "scap.retraction.R")
    n = len(movement.keyframes)
    for phase in range(n):
        after = (phase + 1) % n
        end, begin = pose_at(movement, phase, 1.0), pose_at(movement, after, 0.0)
        for axis in axes:
            assert end.axis(axis) == pytest.approx(begin.axis(axis), abs=1e-9)
            assert end.axis(axis) == pytest.approx(
                movement.keyframes[phase].axes.get(axis, 0.0), abs=1e-9
            )
            assert speed(movement, phase, 1.0, axis) == pytest.approx(
                speed(movement, after, 0.0, axis), abs=0.3
            )
        assert max(abs(speed(movement, phase, 1.0, axis)) for axis in axes) > 4.0


def test_a_half_circle_sweeps_through_the_middle_and_never_overshoots():
    movement = movement_of("neck-half-circle")
    assert abs(speed(movement, 1, 1.0, "neck.rotation")) > 5.0
    for phase in range(len(movement.keyframes)):
        for i in range(21):
            pose = pose_at(movement, phase, i / 20)
            assert abs(pose.axis("neck.rotation")) <= 45.0 + 1e-9
            assert -1e-9 <= pose.axis("neck.flexion") <= 35.0 + 1e-9


def test_turning_points_and_holds_are_reached_at_rest():
    movement = movement_of("neck-rotation")
    for phase in (0, 1, 3, 4):
        assert speed(movement, phase, 1.0, "neck.rotation") == pytest.approx(0.0, abs=1e-3)
    for phase in (0, 1, 2, 4, 5):
        assert speed(movement, phase, 0.0, "neck.rotation") == pytest.approx(0.0, abs=1e-3)


def test_key_poses_are_the_start_and_the_end_of_each_change():
    movement = movement_of("neck-rotation")
    stills = key_poses(movement)
    assert stills[0].phases == ()
    assert stills[0].pose == start_pose(movement)
    assert [k.phases for k in stills[1:]] == [(0, 1), (2,), (3, 4), (5,)]
    assert stills[1].pose.axis("neck.rotation") == 60
    assert key_poses(movement, True)[1].pose.axis("neck.rotation") == -60


def test_every_phase_has_exactly_one_key_pose():
    for exercise in exercises():
        movement = resolve(exercise.phases, exercise.position)
        covered = [phase for still in key_poses(movement) for phase in still.phases]
        assert covered == list(range(len(movement.keyframes)))
        for still in key_poses(movement)[1:]:
            shown = still_pose(movement, still.phases[-1])
            assert still.pose.axes == shown.axes


def test_a_single_keyframe_needs_no_neighbours():
    movement = Movement(
        BasePosition.SEATED, Keyframe(0.0), (Keyframe(2.0, {"neck.flexion": 20.0}),)
    )
    assert pose_at(movement, 0, 1.0).axis("neck.flexion") == 20
