import math

import pytest

from neckbreak.domain.movement import resolve
from neckbreak.figure.camera import best_camera
from neckbreak.figure.inset import PLACES, RADIUS
from neckbreak.figure.look import LIGHT, mixed
from neckbreak.figure.pose import picture_phase, start_pose, still_pose
from neckbreak.figure.scene import build
from neckbreak.figure.shapes import Gradient
from unit.figure.people import exercises


def by_id(name):
    return next(e for e in exercises() if e.id == name)


def plain_colours(shapes):
    return {shape.fill for shape in shapes if not isinstance(shape.fill, Gradient)}


@pytest.mark.parametrize("name", ["wall-angel", "upper-trapezius-stretch", "loaded-shrug"])
def test_a_back_muscle_seen_from_the_front_gets_a_back_view(name):
    assert best_camera(by_id(name)).inset in PLACES


@pytest.mark.parametrize("name", ["scapular-squeeze", "chin-tuck", "doorway-pec-stretch"])
def test_what_the_camera_shows_anyway_gets_none(name):
    assert best_camera(by_id(name)).inset is None


def test_the_inset_stays_in_its_disc_and_changes_side_with_the_person():
    exercise = by_id("wall-angel")
    movement = resolve(exercise.phases, exercise.position)
    phase = picture_phase(movement)
    for is_mirrored in (False, True):
        camera = best_camera(exercise, movement)
        camera = camera.mirrored() if is_mirrored else camera
        pose = still_pose(movement, phase, is_mirrored)
        scene = build(exercise, movement, pose, camera, LIGHT)
        x, y = camera.inset
        disc = next(
            i
            for i, shape in enumerate(scene.shapes)
            if all(math.hypot(a - x, b - y) < RADIUS + 3.1 for a, b in shape.points)
            and shape.fill == mixed(LIGHT.canvas, LIGHT.arrow, 0.75)
        )
        inside = scene.shapes[disc + 1 :]
        assert len(inside) > 15
        for shape in inside:
            assert all(math.hypot(a - x, b - y) < RADIUS + 0.01 for a, b in shape.points)


def test_the_back_view_stays_while_nothing_is_lit():
    exercise = by_id("upper-trapezius-stretch")
    movement = resolve(exercise.phases, exercise.position)
    camera = best_camera(exercise, movement)
    lit = build(exercise, movement, still_pose(movement, 2), camera, LIGHT)
    dark = build(exercise, movement, start_pose(movement), camera, LIGHT)
    assert len(dark.inset) > 15
    assert plain_colours(lit.inset) > plain_colours(dark.inset)


def test_a_back_view_may_serve_the_next_instant_too():
    exercise = by_id("upper-trapezius-stretch")
    movement = resolve(exercise.phases, exercise.position)
    camera = best_camera(exercise, movement)
    first = build(exercise, movement, start_pose(movement), camera, LIGHT)
    later = build(exercise, movement, still_pose(movement, 2), camera, LIGHT, inset=first.inset)
    assert later.inset is first.inset
    assert later.shapes[-len(first.inset) :] == first.inset
