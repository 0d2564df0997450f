import pytest

from neckbreak.domain.movement import (
    BasePosition,
    Contact,
    Keyframe,
    Movement,
    Side,
    mirror,
    resolve,
)
from neckbreak.domain.vocabulary import TOKENS, Row
from neckbreak.figure.describe import (
    Part,
    accessible_name,
    accessible_text,
    sentence,
    sentences,
    steps,
)
from neckbreak.figure.describe_words import SENTENCES
from unit.figure.people import exercises


def by_id(name):
    return next(e for e in exercises() if e.id == name)


def said(name, is_mirrored=False):
    exercise = by_id(name)
    return sentences(resolve(exercise.phases, exercise.position), is_mirrored)


def test_a_turn_is_told_with_angle_side_and_seconds():
    first, second, third = said("neck-rotation")[:3]
    assert first == "Turn the head 60 degrees to the right in 3 seconds."
    assert second == "Hold for 2 seconds."
    assert third == "Return to the start position in 2 seconds."


def test_the_other_side_swaps_hands_and_directions():
    right, left = said("upper-trapezius-stretch"), said("upper-trapezius-stretch", True)
    assert "right hand" in right[0]
    assert "left hand" in left[0]
    assert "to the left" in right[1]
    assert "to the right" in left[1]


def test_the_way_in_is_told_even_if_the_repetition_does_not_return():
    assert said("wall-angel")[0].startswith("Bend both elbows to 90 degrees, raise both arms")
    assert said("wall-angel")[2].startswith("Bend both elbows to 90 degrees and lower both arms")


def test_breathing_alone_is_an_instruction():
    assert said("box-breathing")[0] == "Breathe in for 4 seconds."


def test_effort_names_its_direction_and_its_end():
    lines = said("isometric-side")
    assert "press the head to the right with 30 percent" in lines[1]
    assert "let go of the effort" in lines[3]


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_every_phase_of_every_exercise_has_a_sentence_without_gaps(exercise):
    movement = resolve(exercise.phases, exercise.position)
    lines = accessible_text(movement).splitlines()
    assert len(lines) == len(movement.keyframes)
    for line in lines:
        assert line.endswith(".")
        assert "{" not in line
        assert "  " not in line


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_steps_of_the_mirror_image_are_those_of_the_mirrored_movement(exercise):
    movement = resolve(exercise.phases, exercise.position)
    assert steps(movement, True) == steps(mirror(movement))


def test_steps_are_data_for_other_words():
    touch = (Contact("head_over", "L"),)
    movement = Movement(
        BasePosition.SEATED, Keyframe(0.0), (Keyframe(4.0, {"neck.lateral_flexion": -30.0}, touch),)
    )
    (step,) = steps(movement)
    assert step.parts == (Part("head_over", None, "L"), Part("neck.lateral_flexion+", 30.0, "L"))
    assert sentence(step, "xx") == (
        "Lay the left hand over the head, its weight only and tilt the head 30 degrees to the left"
        " in 4 seconds."
    )


def test_every_contact_and_prop_has_words():
    for row in TOKENS.values():
        if row.row is not Row.STATE:
            assert row.id in SENTENCES["en"], row.id


def test_the_name_says_exercise_and_side():
    two_sided, one = by_id("upper-trapezius-stretch"), by_id("chin-tuck")
    assert accessible_name("Ear to shoulder", two_sided, Side.LEFT).startswith(
        "Ear to shoulder, left side"
    )
    assert "side" not in accessible_name("Chin tuck", one, Side.LEFT)
