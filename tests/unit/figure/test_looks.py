import math

import pytest

from neckbreak.domain.movement import resolve
from neckbreak.figure.camera import Camera
from neckbreak.figure.frames import BUILDS
from neckbreak.figure.look import (
    BUILDS as BUILD_NAMES,
)
from neckbreak.figure.look import (
    DARK,
    HAIR,
    HAIR_STYLES,
    LIGHT,
    PEOPLE,
    SCARVES,
    SHIRTS,
    SKINS,
    look,
)
from neckbreak.figure.pose import still_pose
from neckbreak.figure.scene import build
from unit.figure.people import exercises


def test_there_are_people_to_choose_from_and_they_differ():
    assert len(PEOPLE) >= 6
    assert {p.hair_style for p in PEOPLE.values()} >= {"short", "long", "bun", "bald"}
    assert {p.build for p in PEOPLE.values()} == {"slim", "medium", "broad"}
    for wanted in ("has_glasses", "scarf", "beard", "is_older"):
        assert any(getattr(p, wanted) for p in PEOPLE.values()), wanted
    assert len({(p.skin, p.hair, p.hair_style, p.shirt) for p in PEOPLE.values()}) == len(PEOPLE)


@pytest.mark.parametrize("key", PEOPLE)
def test_every_word_of_a_person_is_in_its_table(key):
    person = PEOPLE[key]
    assert person.title["en"]
    assert person.skin in SKINS
    assert person.hair in HAIR
    assert person.hair_style in HAIR_STYLES
    assert person.shirt in SHIRTS
    assert person.build in BUILDS
    assert not person.scarf or person.scarf in SCARVES
    assert set(BUILDS) == set(BUILD_NAMES)


def test_the_first_person_is_the_plain_look_and_unknown_people_are_too():
    assert look(person="nobody") == look() == LIGHT
    assert look(is_dark=True, person="ada").skin == DARK.skin


@pytest.mark.parametrize("shirt", SHIRTS)
def test_no_shirt_drowns_the_glow(shirt):
    for chosen in (LIGHT, DARK):
        red, green, blue, _ = SHIRTS[shirt][1]
        away = math.dist((red, green, blue), chosen.muscle[:3])
        assert away > 110
        assert red - green < 40


@pytest.mark.parametrize("key", PEOPLE)
@pytest.mark.parametrize("azimuth", range(-180, 180, 30))
def test_nobody_breaks_at_any_camera(key, azimuth):
    exercise = next(e for e in exercises() if e.id == "neck-half-circle")
    movement = resolve(exercise.phases, exercise.position)
    for phase, elevation in ((0, -15.0), (1, 6.0), (3, 25.0)):
        camera = Camera(azimuth, elevation, 8.0, (0.0, 100.0, 0.0))
        chosen = look(person=key, is_dark=phase == 1)
        scene = build(exercise, movement, still_pose(movement, phase), camera, chosen)
        for shape in scene.shapes:
            assert len(shape.points) >= 3
            assert all(math.isfinite(x) and math.isfinite(y) for x, y in shape.points)
