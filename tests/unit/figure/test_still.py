"""Parts kept from the last picture are the parts that would have been painted."""

import pytest

from neckbreak.domain.movement import resolve
from neckbreak.figure.camera import best_camera
from neckbreak.figure.look import LIGHT
from neckbreak.figure.pose import pose_at
from neckbreak.figure.scene import build
from neckbreak.figure.still import Kept
from unit.figure.people import exercises


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_a_scene_with_kept_parts_equals_a_new_one(exercise):
    movement = resolve(exercise.phases, exercise.position)
    camera, kept = best_camera(exercise, movement), Kept()
    for phase in range(len(movement.keyframes)):
        for share in (0.0, 0.3, 0.8):
            pose = pose_at(movement, phase, share, ambient_s=3.0 * share)
            fresh = build(exercise, movement, pose, camera, LIGHT)
            assert build(exercise, movement, pose, camera, LIGHT, kept=kept).shapes == fresh.shapes


def test_what_stands_still_is_the_same_object():
    exercise = next(e for e in exercises() if e.id == "neck-rotation")
    movement = resolve(exercise.phases, exercise.position)
    camera, kept = best_camera(exercise, movement), Kept()
    first, second = (
        build(exercise, movement, pose_at(movement, 0, share), camera, LIGHT, kept=kept).shapes
        for share in (0.4, 0.5)
    )
    same = {id(shape) for shape in first} & {id(shape) for shape in second}
    assert len(same) > 0.35 * len(first)
