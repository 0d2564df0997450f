import pytest

from neckbreak.domain.movement import BasePosition
from neckbreak.figure.pose import mirrored
from neckbreak.figure.skeleton import head_angles, solve
from neckbreak.figure.vectors import distance, sub
from unit.figure.people import nose, person, pitch_deg, pose, yaw_right_deg

REST = person()


def moved(skeleton, name):
    return sub(skeleton.points[name], REST.points[name])


def test_flexion_points_the_nose_down_by_the_prescribed_angle():
    assert pitch_deg(nose(person(neck_flexion=45))) == pytest.approx(-45, abs=0.01)
    assert pitch_deg(nose(person(neck_flexion=-30))) == pytest.approx(30, abs=0.01)


def test_the_nod_adds_to_flexion_in_the_upper_neck_only():
    nodded = person(neck_cc__flexion=10)
    assert pitch_deg(nose(nodded)) == pytest.approx(-10, abs=0.01)
    assert distance(nodded.points["head"], REST.points["head"]) < 0.01


def test_right_rotation_turns_the_nose_to_the_persons_right():
    assert yaw_right_deg(nose(person(neck_rotation=60))) == pytest.approx(60, abs=0.01)
    assert yaw_right_deg(nose(person(neck_rotation=-60))) == pytest.approx(-60, abs=0.01)


def test_right_lateral_flexion_moves_the_head_to_the_right_without_a_turn():
    tilted = person(neck_lateral__flexion=30)
    assert moved(tilted, "head_centre")[2] > 5
    assert nose(tilted)[2] == pytest.approx(0, abs=1e-6)


def test_combined_angles_meet_the_prescription():
    head = person(neck_flexion=25, neck_lateral__flexion=12, neck_rotation=-40, neck_cc__flexion=5)
    assert head_angles(head) == pytest.approx((30, 12, -40), abs=0.01)


@pytest.mark.parametrize("cm", [-3, -2, 1, 2, 3])
def test_a_glide_travels_the_prescribed_distance_with_the_gaze_level(cm):
    glided = person(neck_retraction=cm)
    assert moved(glided, "head_centre")[0] == pytest.approx(-cm, abs=0.2)
    assert pitch_deg(nose(glided)) == pytest.approx(0, abs=0.01)


def test_trunk_signs_and_the_head_stays_in_line_with_the_chest():
    turned = person(thorax_rotation=35)
    assert yaw_right_deg(nose(turned)) == pytest.approx(35, abs=0.5)
    assert head_angles(turned) == pytest.approx((0, 0, 0), abs=0.01)
    assert moved(person(thorax_lateral__flexion=20), "head_centre")[2] > 8
    assert moved(person(thorax_flexion=25), "head_centre")[0] > 5


def test_extension_arches_only_the_upper_back():
    arched = person(thorax_flexion=-15)
    assert pitch_deg(nose(arched)) == pytest.approx(15, abs=0.1)
    assert abs(moved(arched, "t6")[0]) < 1.5
    assert moved(arched, "pelvis") == pytest.approx((0, 0, 0))


def test_an_anterior_tilt_leaves_the_trunk_nearly_upright():
    assert abs(pitch_deg(nose(person(pelvis_tilt=10)))) < 2.5


def test_blade_signs():
    up = person(scap_elevation_R=20)
    assert moved(up, "arm.R")[1] > 3
    assert moved(up, "arm.L") == pytest.approx((0, 0, 0))
    assert moved(person(scap_retraction_R=20), "arm.R")[0] < -3
    assert moved(person(scap_retraction_L=-15), "arm.L")[0] > 2


@pytest.mark.parametrize("side, s", [("R", 1), ("L", -1)])
def test_arm_signs(side, s):
    def hand(**axes):
        return person(**{f"{name}_{side}": value for name, value in axes.items()})

    def wrist(skeleton):
        return sub(skeleton.points[f"wrist.{side}"], skeleton.points[f"arm.{side}"])

    assert wrist(hand(shoulder_flexion=90))[0] > 50
    assert wrist(hand(shoulder_flexion=-30))[0] < -15
    assert wrist(hand(shoulder_abduction=90))[2] * s > 50
    assert wrist(hand(shoulder_flexion=165))[1] > 45
    bent = wrist(hand(elbow_flexion=90))
    assert bent[0] > 20
    assert wrist(hand(elbow_flexion=90, shoulder_rotation=45))[2] * s > bent[2] * s + 10
    goalpost = wrist(hand(shoulder_abduction=90, elbow_flexion=90, shoulder_rotation=90))
    assert goalpost[1] > 20


@pytest.mark.parametrize("side, s", [("R", 1), ("L", -1)])
def test_forearm_and_wrist_signs(side, s):
    def frame(**axes):
        skeleton = person(**{f"{name}_{side}": value for name, value in axes.items()})
        return skeleton.frames[f"hand.{side}"].r

    def thumb(r):
        return (r[0], r[3], r[6])

    def palm(r):
        return (-s * r[2], -s * r[5], -s * r[8])

    def fingers(r):
        return (-r[1], -r[4], -r[7])

    assert thumb(frame())[0] > 0.9
    assert thumb(frame(elbow_flexion=90))[1] > 0.9
    assert palm(frame(elbow_flexion=90, forearm_supination=80))[1] > 0.9
    assert palm(frame(elbow_flexion=90, forearm_supination=-80))[1] < -0.9
    level = frame(elbow_flexion=90, forearm_supination=-90, wrist_extension=60)
    assert fingers(level)[1] > 0.8


def test_limbs_keep_their_lengths():
    for axes in ({}, {"shoulder_flexion_R": 120, "elbow_flexion_R": 70}, {"hip_flexion_R": 60}):
        for base in (BasePosition.SEATED, BasePosition.STANDING):
            frames = person(base, **axes).frames
            for side in "RL":
                arm, fore, hand = (frames[f"{n}.{side}"].o for n in ("arm", "fore", "hand"))
                assert distance(arm, fore) == pytest.approx(29.5)
                assert distance(fore, hand) == pytest.approx(25.0)
                assert distance(frames[f"thigh.{side}"].o, frames[f"shank.{side}"].o) == (
                    pytest.approx(42.0)
                )


def test_feet_stay_on_the_floor_through_hinge_squat_and_standing_up():
    for hip, knee in ((100, 90), (60, 60), (20, 20), (0, 0)):
        axes = {
            f"{n}_{s}": v for s in "RL" for n, v in (("hip_flexion", hip), ("knee_flexion", knee))
        }
        frames = person(**axes).frames
        assert frames["foot.R"].o[1] == pytest.approx(7.0, abs=0.3)
    hinged = person(BasePosition.STANDING, hip_flexion_R=80, hip_flexion_L=80)
    assert hinged.frames["foot.L"].o[1] == pytest.approx(7.0, abs=0.3)
    assert pitch_deg(nose(hinged)) == pytest.approx(-80, abs=0.1)


def test_marching_lifts_one_knee_and_rising_heels_lift_the_body():
    march = person(BasePosition.STANDING, hip_flexion_R=60, knee_flexion_R=70)
    assert march.frames["foot.R"].o[1] > march.frames["foot.L"].o[1] + 15
    heels = {f"ankle_plantarflexion_{s}": 35.0 for s in "RL"}
    raised, still = (person(BasePosition.STANDING, **axes) for axes in (heels, {}))
    assert raised.points["vertex"][1] > still.points["vertex"][1] + 5


def test_mirroring_a_pose_mirrors_every_point():
    listed = pose(
        BasePosition.SEATED,
        "head_over",
        "seat_under",
        {"neck.lateral_flexion": 20.0, "neck.rotation": 15.0, "shoulder.abduction.L": 30.0,
         "thorax.rotation": 10.0, "scap.elevation.R": 8.0, "pelvis.lateral_tilt": 4.0},
    )  # fmt: skip
    right, left = (solve(p, BasePosition.SEATED).points for p in (listed, mirrored(listed)))
    for name, (x, y, z) in right.items():
        other = name[:-1] + {"R": "L", "L": "R"}[name[-1]] if name[-2:] in (".R", ".L") else name
        assert left[other] == pytest.approx((x, y, -z), abs=1e-6), name
