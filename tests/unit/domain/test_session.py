"""The script of a break: hand-computed times, lookup by elapsed time, shares of the dose."""

from __future__ import annotations

import pytest

from neckbreak.domain.exercise import Dose, ExerciseKind, Variant, VariantName
from neckbreak.domain.movement import CueToken, PhaseKind, Side
from neckbreak.domain.session import (
    NO_HOLDS,
    CueKind,
    cue_at,
    done_shares,
    dose_of,
    effective,
    estimate_s,
    for_duration,
    next_cue,
    perform,
    script,
    share_in,
    sides_of,
    skip_performance,
    total_range_share,
)
from rule_samples import catalogue, exercise, phase, real_catalogue

ONE_SIDED = exercise("press")
TWO_SIDED = exercise("stretch", sides=2, dose=Dose(sets=2, reps=2, rest_s=20))


def kinds(of) -> list[CueKind]:
    return [cue.kind for cue in of.cues]


def test_three_repetitions_of_ten_seconds_take_35_seconds_with_getting_ready() -> None:
    made = script([perform(ONE_SIDED)])

    assert made.total_s == 35.0
    assert kinds(made)[:5] == [
        CueKind.GET_READY, CueKind.MOVE, CueKind.HOLD, CueKind.MOVE, CueKind.MOVE,
    ]  # fmt: skip
    assert [cue.rep for cue in made.cues[1:]] == [1, 1, 1, 2, 2, 2, 3, 3, 3]


def test_all_repetitions_of_the_first_side_come_before_the_other_and_sets_rest_between() -> None:
    made = script([perform(TWO_SIDED)])

    # 5 ready + set 1 (20 right, 3 change, 20 left) + 20 rest + set 2 (3 change, 20, 3 change, 20)
    assert made.total_s == 5 + 20 + 3 + 20 + 20 + 3 + 20 + 3 + 20
    assert estimate_s(made.performances) == made.total_s
    sides = [cue.side for cue in made.cues if cue.kind is CueKind.HOLD]
    assert sides == [Side.RIGHT] * 2 + [Side.LEFT] * 2 + [Side.RIGHT] * 2 + [Side.LEFT] * 2
    assert kinds(made).count(CueKind.SET_REST) == 1
    assert kinds(made).count(CueKind.CHANGE_SIDE) == 3


def test_every_exercise_of_the_catalogue_takes_the_time_its_page_declares() -> None:
    for each in real_catalogue().exercises.values():
        extra_s = 5.0 + (3.0 if each.sides == 2 else 0.0)
        assert script([perform(each)]).total_s - extra_s == pytest.approx(each.declared_s, abs=2.5)


def test_a_prescribed_hold_replaces_the_dosed_phase_up_to_the_limit_of_the_exercise() -> None:
    assert script([perform(ONE_SIDED, dose=Dose(reps=1, hold_s=8))]).total_s == 5 + 2 + 8 + 3
    assert script([perform(ONE_SIDED, dose=Dose(reps=1, hold_s=90))]).total_s == 5 + 2 + 30 + 3


def test_every_kind_of_phase_has_its_cue() -> None:
    phases = tuple(phase(1, kind) for kind in PhaseKind)
    made = script([perform(exercise(phases=phases, dose=Dose()))])

    assert kinds(made) == [
        CueKind.GET_READY, CueKind.MOVE, CueKind.HOLD, CueKind.REST, CueKind.BREATH,
    ]  # fmt: skip


def test_sides_follow_the_prescription_and_the_right_side_is_listed() -> None:
    assert sides_of(ONE_SIDED) == ()
    assert sides_of(TWO_SIDED) == (Side.RIGHT, Side.LEFT)
    assert sides_of(TWO_SIDED, "left") == (Side.LEFT,)
    assert sides_of(TWO_SIDED, "right") == (Side.RIGHT,)
    assert sides_of(TWO_SIDED, "left_first") == (Side.LEFT, Side.RIGHT)


def test_half_means_half_the_range_and_half_the_repetitions_rounded_up() -> None:
    half = perform(ONE_SIDED, variant=VariantName.HALF)

    assert half.dose.reps == 2
    assert total_range_share(ONE_SIDED, VariantName.HALF) == 0.5


def test_a_variant_brings_its_own_phases_range_and_dose() -> None:
    turn = exercise(
        "turn",
        phases=(
            phase(3, PhaseKind.MOVE, ("neck.rotation", Side.RIGHT, 60.0)),
            phase(2, is_neutral=True),
        ),
        easier=Variant({"en": "less"}, Dose(reps=1), range_share=0.75),
        harder=Variant({"en": "more"}, phases=(phase(4), phase(1))),
    )

    assert dose_of(turn, VariantName.EASIER).reps == 1
    assert dose_of(turn, VariantName.HARDER) == turn.dose
    assert effective(turn, VariantName.EASIER)[0].targets[0].value == 45.0
    assert effective(turn, VariantName.EASIER, 0.5)[0].targets[0].value == 22.5
    assert [each.seconds for each in effective(turn, VariantName.HARDER)] == [4, 1]
    assert effective(turn) is turn.phases
    with_more_range = effective(turn, None, 1.15)[0]
    assert with_more_range.seconds >= with_more_range.targets[0].value / 30


def test_breath_holds_are_left_out_where_safety_asks_for_it() -> None:
    box = exercise(
        kind=ExerciseKind.BREATHING,
        dose=Dose(),
        phases=(
            phase(4, PhaseKind.BREATH, tokens=(CueToken("breath", kind="in"),)),
            phase(4, PhaseKind.BREATH, tokens=(CueToken("breath", kind="hold"),)),
            phase(4, PhaseKind.BREATH, tokens=(CueToken("breath", kind="out"),)),
        ),
    )
    made = script([perform(box, notes=(NO_HOLDS,))])

    assert made.total_s == 5 + 8
    assert [cue.phase for cue in made.cues] == [None, 0, 2]


def test_a_duration_is_filled_with_whole_repetitions() -> None:
    assert for_duration(perform(ONE_SIDED), 35).dose.reps == 3
    assert for_duration(perform(ONE_SIDED), 3).dose.reps == 1
    assert for_duration(perform(TWO_SIDED), 60).dose == Dose(sets=1, reps=3, rest_s=20)
    still = exercise(phases=(phase(0),))
    assert for_duration(perform(still), 60).dose.reps == 1


def test_the_cue_follows_from_elapsed_time_alone_and_is_clamped() -> None:
    made = script([perform(ONE_SIDED)])

    assert cue_at(made, -3).kind is CueKind.GET_READY
    assert cue_at(made, 4.99).kind is CueKind.GET_READY
    assert cue_at(made, 5.0).kind is CueKind.MOVE
    assert cue_at(made, 7.0).kind is CueKind.HOLD
    assert cue_at(made, 1e6) is made.cues[-1]
    assert share_in(cue_at(made, 8.0), 8.0) == pytest.approx(0.2)
    assert share_in(made.cues[0], 99) == 1.0
    assert share_in(script([perform(exercise(phases=(phase(0),)))]).cues[1], 5) == 1.0
    assert next_cue(made, 0.0) is made.cues[1]
    assert next_cue(made, made.total_s) is None


def test_skipping_goes_to_the_next_exercise_and_at_last_to_the_end() -> None:
    made = script([perform(ONE_SIDED), perform(ONE_SIDED)])

    assert skip_performance(made, 12.0) == 35.0
    assert skip_performance(made, 40.0) == made.total_s == 70.0


def test_one_short_cue_at_a_time_each_shown_at_least_six_seconds() -> None:
    made = script([perform(ONE_SIDED)])
    texts = [cue.text_index for cue in made.cues]

    # 2 + 5 s of the first text, then 3 + 2 + 5 of the second, …
    assert texts == [None, 0, 0, 1, 1, 1, 0, 0, 0, 1]
    silent = script([perform(exercise(cues=()))])
    assert {cue.text_index for cue in silent.cues} == {None}


def test_an_empty_break_has_no_script() -> None:
    with pytest.raises(ValueError, match="at least one"):
        script([])
    assert estimate_s([]) == 0


def test_shares_are_the_mean_over_sets_and_sides_of_what_was_run() -> None:
    one = script([perform(ONE_SIDED)])
    assert done_shares(one, [(0, 20)]) == (0.5,)
    assert done_shares(one, [(0, 20), (10, 35)]) == (1.0,), "what is repeated counts once"
    assert done_shares(one, [(0, 5), (9, 9)]) == (0.0,), "getting ready is no dose"

    two = script([perform(TWO_SIDED)])
    # right side of set 1 done, half of the left: (1 + 0.5 + 0 + 0) / 4
    assert done_shares(two, [(0, 38)]) == (0.375,)
    still = script([perform(exercise(phases=(phase(0),)))])
    assert done_shares(still, []) == (1.0,)
    nothing = script([perform(exercise(phases=()))])
    assert done_shares(nothing, []) == (0.0,)


def test_samples_hold_what_they_say() -> None:
    assert list(catalogue(ONE_SIDED).exercises) == ["press"]
