import pytest

from neckbreak.domain.movement import BasePosition, Contact, Keyframe, Movement
from neckbreak.figure.pose import picture_phase, pose_at, start_pose, still_pose
from unit.figure.people import exercises, one_phase

SEATED = BasePosition.SEATED


def test_joint_values_follow_minimum_jerk_from_the_start_to_the_keyframe():
    movement = one_phase(SEATED, {"neck.rotation": 60.0})
    shares = [pose_at(movement, 0, t).axis("neck.rotation") for t in (0, 0.25, 0.5, 0.75, 1)]
    assert shares == pytest.approx([0, 6.2109, 30, 53.789, 60], abs=0.001)


def test_a_movement_that_does_not_return_begins_at_its_last_keyframe():
    frames = (Keyframe(1.0, {"elbow.flexion.R": 100.0}), Keyframe(1.0, {"elbow.flexion.R": 20.0}))
    looping = Movement(SEATED, Keyframe(0.0), frames, returns_to_start=False)
    assert pose_at(looping, 0, 0.0).axis("elbow.flexion.R") == 20
    assert start_pose(looping).axis("elbow.flexion.R") == 20


def test_hands_rest_on_the_thighs_unless_the_arm_has_a_task():
    assert still_pose(one_phase(SEATED, {"neck.flexion": 20.0}), 0).right_hand.after == "thigh_rest"
    busy = still_pose(one_phase(SEATED, {"scap.elevation.R": 20.0}), 0)
    assert busy.right_hand.is_free
    assert busy.left_hand.after == "thigh_rest"
    assert still_pose(
        one_phase(BasePosition.STANDING, {"neck.flexion": 20.0}), 0
    ).right_hand.is_free


def test_a_hand_travels_two_seconds_at_most_and_then_stays():
    touch = (Contact("head_over", "L"),)
    movement = Movement(SEATED, Keyframe(0.0), (Keyframe(8.0, {}, touch), Keyframe(2.0, {}, touch)))
    assert 0 < pose_at(movement, 0, 0.1).left_hand.share < 1
    assert pose_at(movement, 0, 0.25).left_hand.share == 1
    assert pose_at(movement, 1, 0.0).left_hand.after == "head_over"


def test_mirroring_swaps_hands_and_directions():
    touch = (Contact("temple_near", "R"),)
    frame = Keyframe(2.0, {"neck.rotation": 10.0}, touch, effort=30, effort_direction="side R")
    left = still_pose(Movement(SEATED, Keyframe(0.0), (frame,)), 0, True)
    assert left.left_hand.after == "temple_near"
    assert left.axis("neck.rotation") == -10
    assert left.effort_direction == "side L"


def test_breath_in_hold_out_and_easy():
    kinds = ("in", "hold", "out", "hold", "easy")
    movement = Movement(SEATED, Keyframe(0.0), tuple(Keyframe(4.0, breath=k) for k in kinds))
    ends = [pose_at(movement, i, 1.0).belly for i in range(5)]
    assert ends == pytest.approx([1, 1, 0, 0, 0])
    easy = [pose_at(movement, 4, 0.5, ambient_s=t).belly for t in (0, 4, 10)]
    assert easy[1] > easy[0] == easy[2] == 0


def test_a_horizontal_target_carries_the_arm_in_its_plane():
    frames = (Keyframe(1.0, {"shoulder.flexion.R": 90.0, "shoulder.plane.R": -10.0}),)
    pose = still_pose(Movement(SEATED, Keyframe(0.0), frames), 0)
    assert pose.axis("shoulder.abduction.R") == pytest.approx(88.63, abs=0.01)
    assert pose.axis("shoulder.flexion.R") == pytest.approx(-15.63, abs=0.01)


def test_blinking_closes_and_opens_the_eyes():
    movement = Movement(SEATED, Keyframe(0.0), (Keyframe(5.0, states=frozenset({"blink"})),))
    closed = [pose_at(movement, 0, t).eyes_closed for t in (0.0, 0.1, 0.2)]
    assert closed[1] > 0.9
    assert closed[0] == closed[2] == 0


def test_the_picture_of_an_exercise_shows_it_away_from_its_start():
    from neckbreak.domain.movement import resolve

    for exercise in exercises():
        movement = resolve(exercise.phases, exercise.position)
        assert 0 <= picture_phase(movement) < len(movement.keyframes)
