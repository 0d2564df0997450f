"""The running pose: what stays, what ends, what scales, what mirrors."""

from __future__ import annotations

import pytest

from exercise_words import CENTRE, HOLD, TURN, cue, phase
from neckbreak.domain.joints import CEILINGS, JOINTS, UNITS, USUAL_RANGES, axis_keys, signed
from neckbreak.domain.movement import (
    BasePosition,
    Movement,
    Phase,
    Side,
    mirror,
    neck_speed_deg_s,
    resolve,
    scaled,
    start_keyframe,
    stretched_seconds,
)
from neckbreak.domain.phases import Contact

SEATED, STANDING, WALL = BasePosition.SEATED, BasePosition.STANDING, BasePosition.WALL


def run(*phases: Phase, base: BasePosition = SEATED) -> Movement:
    return resolve(phases, base)


def last(*phases: Phase, base: BasePosition = SEATED) -> dict[str, float]:
    return dict(run(*phases, base=base).keyframes[-1].axes)


def contacts(*phases: Phase) -> list[tuple[Contact, ...]]:
    return [frame.contacts for frame in run(*phases).keyframes]


def ids(*phases: Phase) -> list[set[tuple[str, str]]]:
    return [{(each.id, each.hand) for each in frame} for frame in contacts(*phases)]


# --- axes --------------------------------------------------------------------------------------


def test_right_forward_and_up_are_positive() -> None:
    axes = last(phase(3, "neck.rotation L40; neck.extension 10; scap.depression R6"))
    assert axes["neck.rotation"] == -40
    assert axes["neck.flexion"] == -10
    assert axes["scap.elevation.R"] == -6


def test_a_limb_without_a_side_means_both() -> None:
    axes = last(phase(2, "hip.flexion 80"), base=STANDING)
    assert axes["hip.flexion.L"] == axes["hip.flexion.R"] == 80


def test_sitting_starts_with_hips_and_knees_bent_and_standing_straight() -> None:
    assert start_keyframe(SEATED).axes["hip.flexion.L"] == 90
    assert start_keyframe(BasePosition.SEATED_RECLINED).axes["knee.flexion.R"] == 90
    assert start_keyframe(WALL).axes == {}


def test_a_joint_that_is_not_named_keeps_its_value() -> None:
    assert last(TURN, phase(2, "neck.flexion 10"))["neck.rotation"] == 60


def test_a_value_replaces_the_opposite_direction() -> None:
    axes = last(phase(3, "neck.extension 10"), phase(4, "neck.extension 0; neck.flexion 25"))
    assert axes["neck.flexion"] == 25


def test_the_order_of_a_zero_and_a_value_does_not_matter() -> None:
    axes = last(phase(1, "scap.elevation B20"), phase(1, "scap.depression B8; scap.elevation B0"))
    assert axes["scap.elevation.L"] == -8


def test_a_zero_does_not_end_the_opposite_direction() -> None:
    axes = last(phase(1, "scap.depression B8"), phase(1, "scap.elevation B0"))
    assert axes["scap.elevation.R"] == -8


def test_a_zero_to_one_side_centres_a_turn_to_the_other() -> None:
    assert (
        last(phase(3, "thorax.rotation L35"), phase(2, "thorax.rotation R0"))["thorax.rotation"]
        == 0
    )


def test_neutral_returns_every_joint_before_its_own_targets_apply() -> None:
    axes = last(phase(2, "hip.flexion 100; thorax.flexion 20"), phase(2, "neutral; jaw.opening 5"))
    assert axes["hip.flexion.R"] == 90
    assert axes.get("thorax.flexion", 0) == 0
    assert axes["jaw.opening"] == 5


def test_a_movement_that_ends_neutral_returns_to_the_start() -> None:
    assert run(TURN, CENTRE).returns_to_start
    assert not run(TURN).returns_to_start


def test_neck_in_line_straightens_the_neck_and_keeps_the_glide() -> None:
    axes = last(TURN, phase(2, "neck.retraction 1"), phase(2, "", cue("neck_in_line")))
    assert axes["neck.rotation"] == 0
    assert axes["neck.retraction"] == 1


def test_what_is_not_in_the_vocabulary_is_left_out() -> None:
    frame = run(phase(2, "neck.twist 10", cue("handstand"))).keyframes[0]
    assert "neck.twist" not in frame.axes
    assert frame.contacts == ()


def test_a_movement_without_phases_does_not_return() -> None:
    assert run() == Movement(SEATED, start_keyframe(SEATED), (), frozenset(), False)


# --- contacts, effort, pressure ----------------------------------------------------------------


def test_a_contact_stays_until_neutral() -> None:
    over = cue("head_over", "L")
    assert ids(phase(2, "", over), HOLD, CENTRE) == [
        {("head_over", "L")},
        {("head_over", "L")},
        set(),
    ]


def test_a_contact_ends_with_another_one_of_that_hand() -> None:
    found = ids(
        phase(2, "", cue("seat_under", "R")),
        phase(2, "", cue("head_over", "L")),
        phase(2, "", cue("head_crown_back", "L")),
    )
    assert found[-1] == {("seat_under", "R"), ("head_crown_back", "L")}


def test_a_contact_of_both_hands_ends_those_of_each() -> None:
    found = ids(phase(2, "", cue("belly", "R"), cue("chest", "L")), phase(2, "", cue("clasp_back")))
    assert found == [{("belly", "R"), ("chest", "L")}, {("clasp_back", "B")}]


def test_an_elbow_on_the_desk_leaves_the_hand_where_it_is() -> None:
    found = ids(phase(4, "", cue("eyes_cup"), cue("desk_elbows")))
    assert found == [{("eyes_cup", "B"), ("desk_elbows", "B")}]


def test_dropping_elbows_keep_the_hands_and_end_with_them() -> None:
    found = ids(
        phase(2, "", cue("head_back_both")),
        phase(2, "", cue("elbows_drop")),
        phase(2, "", cue("clasp_back")),
    )
    assert found[1] == {("head_back_both", "B"), ("elbows_drop", "B")}
    assert found[2] == {("clasp_back", "B")}


def test_the_same_contact_again_is_not_doubled() -> None:
    assert (
        len(contacts(phase(2, "", cue("forehead", "R")), phase(2, "", cue("forehead", "R")))[-1])
        == 1
    )


def test_effort_has_a_direction_and_ends_with_neutral() -> None:
    frames = run(phase(2, "", cue("effort_side", "R", 30)), HOLD, CENTRE).keyframes
    assert [frame.effort for frame in frames] == [30, 30, 0]
    assert [frame.effort_direction for frame in frames] == ["toward R", "toward R", None]


def test_effort_without_a_direction_has_none() -> None:
    frame = run(phase(2, "", cue("effort", value=50))).keyframes[0]
    assert (frame.effort, frame.effort_direction) == (50, None)


def test_effort_ends_when_its_contact_ends() -> None:
    frames = run(
        phase(2, "", cue("forehead", "R"), cue("effort_forward", value=30)),
        phase(2, "", cue("temple_near", "R")),
    ).keyframes
    assert frames[-1].effort == 0
    assert frames[-1].effort_direction is None


def test_hands_behind_the_head_press_only_with_effort() -> None:
    found = contacts(
        phase(2, "", cue("head_back_both")),
        phase(2, "", cue("effort_back", value=30)),
        phase(2, "", cue("effort", value=0)),
    )
    assert [frame[0].touch for frame in found] == ["light", "press", "light"]


def test_pressure_belongs_to_the_hand_that_massages() -> None:
    grip, elbow = contacts(
        phase(3, "", cue("trap_grip_far", "L"), cue("desk_elbow", "R")),
        phase(20, "", cue("pressure", value=4)),
    )[-1]
    assert (grip.pressure, elbow.pressure) == (4, None)


def test_fingers_under_the_skull_press_with_pressure() -> None:
    found = contacts(phase(4, "", cue("skull_base")), phase(12, "", cue("pressure", value=4)))
    assert [frame[0].touch for frame in found] == ["light", "press"]


def test_the_hand_of_its_side_takes_the_ball_at_neutral() -> None:
    frames = run(phase(4, "", cue("ball_back", "R")), CENTRE, base=WALL).keyframes
    assert frames[0].contacts[0].hand == "none"
    assert frames[1].contacts[0].hand == "R"
    left = run(phase(4, "", cue("ball_chest", "L")), CENTRE, base=WALL).keyframes
    assert left[1].contacts[0].hand == "L"


def test_props_are_named_once_for_the_whole_movement() -> None:
    assert run(phase(3, "", cue("band_head"), cue("band_hold_front")), HOLD).props == {
        "band_head",
        "band_hold_front",
    }


# --- breath, eyes, states ----------------------------------------------------------------------


def test_a_breath_belongs_to_its_phase() -> None:
    frames = run(phase(3, "", cue("breath", kind="in")), HOLD).keyframes
    assert [frame.breath for frame in frames] == ["in", "easy"]


def test_closed_eyes_stay_closed_until_neutral() -> None:
    frames = run(phase(2, "", cue("eyes_closed")), HOLD, CENTRE).keyframes
    assert [frame.is_eyes_closed for frame in frames] == [True, True, False]


def test_cupped_eyes_are_closed() -> None:
    assert run(phase(2, "", cue("eyes_cup"))).keyframes[0].is_eyes_closed


def test_blinks_are_counted_in_their_phase_only() -> None:
    frames = run(phase(5, "", cue("blink", value=5)), HOLD).keyframes
    assert [frame.blinks for frame in frames] == [5, 0]
    assert ["blink" in frame.states for frame in frames] == [True, False]


def test_a_state_stays_until_neutral_and_hold_is_none() -> None:
    frames = run(phase(2, "", cue("tense_face"), cue("hold")), HOLD, CENTRE).keyframes
    assert [frame.states for frame in frames] == [{"tense_face"}, {"tense_face"}, frozenset()]


# --- speed and range ---------------------------------------------------------------------------


def test_speed_is_the_mean_over_the_phase() -> None:
    assert neck_speed_deg_s(run(TURN, HOLD, CENTRE)) == (20, 0, 30)


def test_the_first_phase_also_starts_from_the_last_pose() -> None:
    assert neck_speed_deg_s(run(TURN, phase(3, "neck.rotation L60"))) == (40, 40)


def test_a_jump_without_time_is_infinitely_fast() -> None:
    assert neck_speed_deg_s(run(phase(0, "neck.rotation R5"), phase(0))) == (float("inf"), 0.0)


def test_a_larger_range_takes_a_longer_phase() -> None:
    assert stretched_seconds((TURN, HOLD, CENTRE), SEATED, range_share=70 / 60) == (3, 2, 2.5)


def test_a_smaller_range_never_shortens_a_phase() -> None:
    assert stretched_seconds((TURN, HOLD, CENTRE), SEATED, range_share=0.5) == (3, 2, 2)


def test_half_of_a_turn_is_half_its_angle() -> None:
    assert resolve((TURN, CENTRE), SEATED, range_share=0.5).keyframes[0].axes["neck.rotation"] == 30


def test_half_of_standing_up_is_half_the_way_up() -> None:
    up = scaled((phase(2, "hip.flexion 0; knee.flexion 0"), phase(3, "neutral")), SEATED, 0.5)
    assert [target.value for target in up[0].targets] == [45, 45]


def test_a_contact_places_its_arm_whatever_the_share() -> None:
    both = phase(2, "elbow.flexion B130; thorax.extension 10", cue("head_back_both"))
    changed = scaled((both, CENTRE), SEATED, 0.5)[0]
    assert [target.value for target in changed.targets] == [130, 5]


def test_the_contact_of_one_hand_leaves_the_other_arm_to_the_share() -> None:
    one = phase(3, "wrist.extension R65; shoulder.flexion R80", cue("fingers_pull", "L"))
    assert [t.value for t in scaled((one, CENTRE), SEATED, 0.5)[0].targets] == [32.5, 40]


def test_a_constant_angle_is_set_up_and_not_range() -> None:
    out = phase(2, "elbow.flexion B90; shoulder.external_rotation B45")
    back = phase(3, "shoulder.external_rotation B0")
    assert [target.value for target in scaled((out, back), SEATED, 0.5)[0].targets] == [90, 22.5]


def test_the_plane_scales_from_straight_ahead() -> None:
    across = phase(3, "shoulder.horizontal_adduction R110")
    ahead = phase(3, "shoulder.horizontal_adduction R80")
    opened = phase(3, "shoulder.horizontal_abduction R20")
    values = [each.targets[0].value for each in scaled((across, ahead, opened), SEATED, 0.5)]
    assert values == [100, 80, 10]


def test_a_larger_share_stops_at_the_ceiling() -> None:
    assert scaled((TURN, CENTRE), SEATED, 1.5)[0].targets[0].value == CEILINGS["neck.rotation"]


def test_an_unknown_joint_is_not_scaled() -> None:
    assert scaled((phase(1, "neck.twist 10"),), SEATED, 0.5)[0].targets[0].value == 10


def test_no_phases_scale_to_no_phases() -> None:
    assert scaled((), SEATED, 0.5) == ()


# --- mirror ------------------------------------------------------------------------------------


def test_the_mirror_swaps_limbs_directions_hands_and_effort() -> None:
    listed = run(
        phase(
            2,
            "neck.lateral_flexion L35; neck.flexion 10; scap.depression R6",
            cue("seat_under", "R"),
            cue("head_over", "L"),
            cue("effort_turn", "R", 30),
        )
    )
    frame = mirror(listed).keyframes[0]
    assert frame.axes["neck.lateral_flexion"] == 35
    assert frame.axes["neck.flexion"] == 10
    assert frame.axes["scap.elevation.L"] == -6
    assert {(each.id, each.hand, each.side) for each in frame.contacts} == {
        ("seat_under", "L", Side.LEFT),
        ("head_over", "R", Side.RIGHT),
    }
    assert frame.effort_direction == "turn L"


def test_efforts_of_the_midline_stay_in_the_mirror() -> None:
    listed = run(phase(2, "", cue("effort_back", value=30), cue("band_head")))
    assert mirror(listed) == listed


def test_mirroring_twice_changes_nothing() -> None:
    listed = run(
        phase(2, "neck.rotation R0; hip.flexion R60", cue("ball_back", "R")),
        phase(2, "", cue("effort_side", "L", 30)),
        CENTRE,
    )
    assert mirror(mirror(listed)) == listed


# --- the table of joints -----------------------------------------------------------------------


def test_every_joint_has_ceiling_range_and_unit() -> None:
    assert set(CEILINGS) == set(USUAL_RANGES) == set(UNITS) == set(JOINTS)
    assert UNITS["neck.protraction"] == "cm"
    assert UNITS["jaw.opening"] == "mm"


@pytest.mark.parametrize(
    "term,side,keys",
    [
        ("neck.rotation", "L", ("neck.rotation",)),
        ("elbow.flexion", "R", ("elbow.flexion.R",)),
        ("elbow.flexion", "B", ("elbow.flexion.L", "elbow.flexion.R")),
        ("elbow.flexion", None, ("elbow.flexion.L", "elbow.flexion.R")),
    ],
)
def test_a_target_moves_the_axes_of_its_side(
    term: str, side: str | None, keys: tuple[str, ...]
) -> None:
    assert axis_keys(JOINTS[term], side) == keys


def test_a_zero_has_no_sign() -> None:
    assert str(last(phase(1, "neck.rotation L0"))["neck.rotation"]) == "0.0"
    assert signed(JOINTS["thorax.rotation"], "R", 5) == 5


def test_sides_have_an_other_side() -> None:
    assert [side.other for side in (Side.LEFT, Side.RIGHT, Side.BOTH)] == [
        Side.RIGHT,
        Side.LEFT,
        Side.BOTH,
    ]
