import math
from dataclasses import replace
from itertools import pairwise

import pytest

from neckbreak.domain.movement import BasePosition, resolve
from neckbreak.figure.arrows import motion_arrows, moving_phase
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.layering import places
from neckbreak.figure.look import DARK, LIGHT, look, mixed
from neckbreak.figure.muscles import MUSCLES, glows
from neckbreak.figure.pose import picture_phase, pose_at, start_pose, still_pose
from neckbreak.figure.scene import build, ghost
from neckbreak.figure.skeleton import solve
from neckbreak.figure.vectors import lerp
from unit.figure.people import exercises, one_phase, person


def by_id(name):
    return next(e for e in exercises() if e.id == name)


def extent(scene):
    xs = [x for shape in scene.shapes for x, _ in shape.points]
    ys = [y for shape in scene.shapes for _, y in shape.points]
    return min(xs), max(xs), min(ys), max(ys)


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_every_phase_of_every_exercise_gives_a_finite_picture(exercise):
    movement = resolve(exercise.phases, exercise.position)
    camera = best_camera(exercise, movement)
    for phase in range(len(movement.keyframes)):
        pose = still_pose(movement, phase)
        scene = build(exercise, movement, pose, camera, LIGHT, phase=phase)
        points = [p for shape in (*scene.shapes, *scene.arrows) for p in shape.points]
        assert all(math.isfinite(x) and math.isfinite(y) for x, y in points)
        assert 70 < len(scene.shapes) < 360


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_the_head_stays_in_the_picture(exercise):
    movement = resolve(exercise.phases, exercise.position)
    view = best_camera(exercise, movement).view()
    for phase in range(len(movement.keyframes)):
        skeleton = solve(still_pose(movement, phase), movement.base)
        x, y = view.xy(skeleton.points["head_centre"])
        assert 20 < x < 580
        assert 20 < y < 560


def test_turns_are_seen_from_the_front_and_glides_from_the_side():
    assert abs(best_camera(by_id("neck-rotation")).azimuth) < 15
    assert best_camera(by_id("neck-rotation")).elevation > 10
    assert best_camera(by_id("chin-tuck")).azimuth > 70
    assert best_camera(by_id("scapular-squeeze")).azimuth == 180


def test_a_mirrored_camera_looks_from_the_other_side():
    camera = Camera(40.0, 5.0, 4.0, (0.0, 90.0, 6.0), (310.0, 290.0)).mirrored()
    assert (camera.azimuth, camera.target[2], camera.centre[0]) == (-40.0, -6.0, 290.0)


def test_the_start_pose_adds_disc_shadow_and_furniture():
    movement = one_phase(BasePosition.SEATED, {"neck.flexion": 30.0})
    camera = best_camera(None, movement)
    pose = still_pose(movement, 0)
    bare = build(None, movement, pose, camera, DARK)
    full = build(None, movement, pose, camera, DARK, start_pose=start_pose(movement), phase=0)
    assert not bare.disc
    assert not bare.still
    assert full.disc
    shadow = mixed(DARK.disc, DARK.ghost, 0.2)
    assert 12 < sum(shape.fill == shadow for shape in full.still) < len(full.still)
    assert full.arrows


def test_an_exercise_of_ones_own_gets_camera_arrow_and_lit_muscle_by_itself():
    own = replace(by_id("neck-side-bend"), id="own-side-bend")
    movement = resolve(own.phases, own.position)
    phase = picture_phase(movement)
    camera = best_camera(own, movement)
    assert abs(camera.azimuth) < 30
    pose = still_pose(movement, phase)
    scene = build(own, movement, pose, camera, LIGHT, phase=phase)
    assert scene.arrows
    assert glows(own, movement, pose)


def test_arrows_that_would_lie_on_one_another_become_one():
    for name, most in (("chest-opener-clasp", 1), ("scapular-squeeze", 2)):
        movement = by_id_movement(name)
        view = best_camera(by_id(name), movement).view()
        heads = [
            shape
            for shape in motion_arrows(movement, picture_phase(movement), view, LIGHT)
            if shape.fill == LIGHT.arrow
        ]
        assert len(heads) == most


def test_a_hold_shows_the_last_clear_way_and_not_the_longest():
    movement = by_id_movement("seated-side-reach")
    assert [moving_phase(movement, phase) for phase in range(3)] == [0, 1, 1]


def test_the_shadow_of_the_start_has_whole_arms():
    movement = by_id_movement("reverse-fly")
    camera = best_camera(by_id("reverse-fly"), movement)
    shadow = ghost(by_id("reverse-fly"), movement, start_pose(movement), camera, LIGHT)
    skeleton = solve(start_pose(movement), movement.base)
    view = camera.view()
    for side in ("R", "L"):
        elbow, wrist = skeleton.frames[f"fore.{side}"].o, skeleton.frames[f"hand.{side}"].o
        for share in (0.1, 0.5, 0.9):
            x, y = view.xy(lerp(elbow, wrist, share))
            assert any(is_inside(shape.points, x, y) for shape in shadow)


def by_id_movement(name):
    exercise = by_id(name)
    return resolve(exercise.phases, exercise.position)


def is_inside(points, x, y):
    """Even-odd rule."""
    found = False
    for (ax, ay), (bx, by) in pairwise([*points, points[0]]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            found = not found
    return found


def test_the_stretched_side_is_lit_and_changes_with_the_side():
    exercise = by_id("upper-trapezius-stretch")
    movement = resolve(exercise.phases, exercise.position)
    phase = picture_phase(movement)
    for is_mirrored, side in ((False, "R"), (True, "L")):
        lit = glows(exercise, movement, still_pose(movement, phase, is_mirrored))
        assert {glow.side for glow in lit} == {side}


def test_two_arms_that_hold_each_other_still_give_a_picture():
    skeleton = person(right="arm_above_elbow", left="arm_above_elbow")
    assert math.isfinite(skeleton.points["wrist.R"][0])


def test_nothing_is_lit_at_rest():
    exercise = by_id("chin-tuck")
    movement = resolve(exercise.phases, exercise.position)
    assert glows(exercise, movement, start_pose(movement)) == []


def test_most_muscles_of_the_catalogue_have_geometry():
    named = {name for exercise in exercises() for name in exercise.muscle_ids}
    assert named - set(MUSCLES) <= {"eyes"}


def test_no_shirt_is_red():
    for chosen in (LIGHT, DARK, look(is_dark=True, skin="dark", hair="grey")):
        red, green, _, _ = chosen.shirt[1]
        assert green > red


@pytest.mark.parametrize(
    "exercise_id, phase",
    [("isometric-extension", 0), ("band-row", 0), ("reverse-fly", 1)],
)
def test_an_arm_comes_to_the_front_without_a_jump(exercise_id, phase):
    exercise = by_id(exercise_id)
    movement = resolve(exercise.phases, exercise.position)
    view = best_camera(exercise, movement).view()

    def shares(t):
        found = places(view, solve(pose_at(movement, phase, t), movement.base))
        return [f for p in found.values() for f in (p.upper_front, p.lower_front)]

    def change(begin, end):
        return max(abs(a - b) for a, b in zip(shares(begin), shares(end), strict=True))

    steps = [i / 60 for i in range(61)]
    quick = [pair for pair in pairwise(steps) if change(*pair) > 0.4]
    assert sum(change(*pair) for pair in pairwise(steps)) > 0.5
    for begin, end in quick:
        # However quick, it is a slope and no step: halve the way to its steepest part.
        low, high = begin, end
        for _ in range(8):
            middle = 0.5 * (low + high)
            low, high = (
                (low, middle) if change(low, middle) > change(middle, high) else (middle, high)
            )
        assert change(low, high) < 0.6 * change(begin, end)
