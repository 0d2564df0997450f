import pytest

from neckbreak.domain.movement import BasePosition
from neckbreak.domain.vocabulary import TOKENS, Row
from neckbreak.figure.contacts import MODIFIERS, SPOTS, reach_problems
from neckbreak.figure.vectors import distance
from unit.figure.people import exercises, person

STANDING_SPOTS = {"desk_edge", "desk_fingertips", "wall_palms"}
FAR_ARM = {"fingers_pull", "knuckles_guide", "forearm_outer", "forearm_inner", "arm_above_elbow",
           "elbow_overhead"}  # fmt: skip


def test_every_hand_contact_of_the_vocabulary_has_a_place():
    for row in TOKENS.values():
        if row.row is Row.CONTACT and row.hand != "none":
            assert row.id in SPOTS or row.id in MODIFIERS, row.id


@pytest.mark.parametrize("spot", sorted(set(SPOTS) - STANDING_SPOTS - FAR_ARM))
def test_a_seated_person_reaches_every_spot(spot):
    for side in "RL":
        skeleton = person(right=spot if side == "R" else None, left=spot if side == "L" else None)
        assert skeleton.missed_cm[side] < 0.5, side


def test_a_hand_on_the_head_rides_with_it():
    for axes in ({}, {"neck_lateral__flexion": -30}, {"neck_rotation": 40, "neck_flexion": 20}):
        skeleton = person(left="head_over", **axes)
        wrist = skeleton.points["wrist.L"]
        assert 8 < distance(wrist, skeleton.points["head_centre"]) < 20


def test_the_catalogue_asks_for_no_hand_out_of_reach():
    problems = {e.id: reach_problems(e) for e in exercises()}
    assert {name: found for name, found in problems.items() if found} == {}


def test_a_target_out_of_reach_is_reported_with_its_distance():
    skeleton = person(BasePosition.SEATED, right="fingers_pull")
    assert skeleton.missed_cm["R"] > 5
