"""Another form of an exercise in the middle of it, and calm instead of the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.domain.exercise import Dose
from neckbreak.domain.movement import Side
from neckbreak.domain.session import CueKind, SessionScript, cue_at, done_shares, perform, script
from neckbreak.domain.session_change import begun_again, switched, with_rest
from rule_samples import exercise

PRESS = exercise("press")  # 3 repetitions of 10 s: move 2, hold 5, move 3
STRETCH = exercise("stretch", sides=2, dose=Dose(sets=2, reps=2, rest_s=20))
RUNNING = script([perform(PRESS), perform(STRETCH)])
SHORTER = perform(PRESS, dose=Dose(reps=2))
SINGLE = perform(STRETCH, dose=Dose(sets=1, reps=1))


def reps(of: SessionScript, number: int = 0) -> list[tuple[int, Side | None, int]]:
    """(set, side, repetition) of every hold of one exercise, in order."""
    return [
        (cue.set_no, cue.side, cue.rep)
        for cue in of.cues
        if cue.kind is CueKind.HOLD and cue.performance == number
    ]


def is_seamless(of: SessionScript) -> bool:
    ends = [0.0, *(cue.end_s for cue in of.cues)]
    return all(
        cue.begin_s == pytest.approx(end) for cue, end in zip(of.cues, ends, strict=False)
    ) and ends[-1] == pytest.approx(of.total_s)


def test_the_repetition_being_done_begins_again_in_the_new_form() -> None:
    made = switched(RUNNING, 18.0, perform(PRESS, dose=Dose(reps=3, hold_s=4)))
    ready = cue_at(made, 18.0)
    assert (ready.kind, ready.begin_s, ready.seconds) == (CueKind.GET_READY, 18.0, 5.0)
    assert (ready.rep, ready.reps) == (2, 3)
    holds = [cue for cue in made.cues if cue.kind is CueKind.HOLD and cue.performance == 0]
    assert [(cue.rep, cue.seconds) for cue in holds if cue.begin_s > 18] == [(2, 4.0), (3, 4.0)]


def test_what_comes_after_it_stays() -> None:
    made = switched(RUNNING, 18.0, SHORTER)
    assert made.performances == (SHORTER, RUNNING.performances[1])
    later = [cue.seconds for cue in RUNNING.cues if cue.performance == 1]
    assert [cue.seconds for cue in made.cues if cue.performance == 1] == later
    assert is_seamless(made)


def test_time_that_has_passed_stays_as_it_was() -> None:
    made = switched(RUNNING, 18.0, SHORTER)
    for second in range(18):
        before, after = cue_at(RUNNING, second), cue_at(made, second)
        assert (before.kind, before.rep, before.begin_s) == (after.kind, after.rep, after.begin_s)


def test_a_form_with_fewer_repetitions_goes_on_with_the_next_exercise() -> None:
    third = 5.0 + 20.0 + 1.0
    made = switched(RUNNING, third, perform(PRESS, dose=Dose(reps=1)))
    assert cue_at(made, third).performance == 1
    assert is_seamless(made)


def test_in_the_last_exercise_it_may_end_the_break() -> None:
    alone = script([perform(PRESS)])
    made = switched(alone, 26.0, perform(PRESS, dose=Dose(reps=1)))
    assert made.total_s == 26.0


def test_sets_and_sides_already_done_are_not_repeated() -> None:
    begin = 35.0 + 5.0 + 20.0 + 3.0  # the stretch: right side of the first set is done
    made = switched(RUNNING, begin + 12.0, perform(STRETCH))
    assert [each for each in reps(made, 1) if each[0] == 1] == [
        (1, Side.RIGHT, 1), (1, Side.RIGHT, 2), (1, Side.LEFT, 1), (1, Side.LEFT, 2),
    ]  # fmt: skip
    assert [each for each in reps(made, 1) if each[0] == 2] == [
        (2, Side.RIGHT, 1), (2, Side.RIGHT, 2), (2, Side.LEFT, 1), (2, Side.LEFT, 2),
    ]  # fmt: skip
    assert is_seamless(made)


@pytest.mark.parametrize("kind", [CueKind.CHANGE_SIDE, CueKind.SET_REST, CueKind.GET_READY])
def test_a_switch_between_repetitions_loses_none(kind: CueKind) -> None:
    here = next(cue for cue in RUNNING.cues if cue.kind is kind and cue.performance == 1)
    made = switched(RUNNING, here.begin_s + 1.0, perform(STRETCH))
    assert reps(made, 1) == reps(RUNNING, 1)


def test_a_form_without_the_other_sets_ends_with_this_one() -> None:
    begin = 35.0 + 5.0
    made = switched(RUNNING, begin + 3.0, SINGLE)
    assert [each for each in reps(made, 1) if each[1] is Side.LEFT] == [(1, Side.LEFT, 1)]
    assert all(each[0] == 1 for each in reps(made, 1))


def test_everything_done_in_both_forms_is_a_whole_performance() -> None:
    made = switched(RUNNING, 18.0, SHORTER)
    assert done_shares(made, [(0.0, made.total_s)]) == (1.0, 1.0)


def test_left_after_the_switch_it_is_a_part() -> None:
    made = switched(RUNNING, 18.0, perform(PRESS))
    (share, other) = done_shares(made, [(0.0, 20.0)])
    assert 0.3 < share < 0.6
    assert other == 0.0


@given(
    second=st.floats(0.0, RUNNING.total_s - 0.01),
    sets=st.integers(1, 3),
    count=st.integers(1, 4),
)
def test_any_switch_at_any_time_leaves_a_script_that_can_be_run(
    second: float, sets: int, count: int
) -> None:
    here = cue_at(RUNNING, second)
    wanted = perform(
        RUNNING.performances[here.performance].exercise, dose=Dose(sets=sets, reps=count)
    )
    made = switched(RUNNING, second, wanted)
    assert is_seamless(made)
    assert made.total_s >= second
    assert done_shares(made, [(0.0, made.total_s)]) == pytest.approx((1.0, 1.0))


# --- calm instead of the rest -------------------------------------------------------------------


def test_the_rest_is_replaced_and_the_present_exercise_kept() -> None:
    calm = perform(exercise("breathe"))
    made = with_rest(RUNNING, 18.0, [calm])
    assert [each.exercise.id for each in made.performances] == ["press", "breathe"]
    assert [cue.performance for cue in made.cues if cue.begin_s >= 35.0] == [1] * 10
    assert made.total_s == 70.0
    assert is_seamless(made)
    assert done_shares(made, [(0.0, 18.0), (35.0, 70.0)])[0] < 0.7


def test_without_anything_calm_the_exercise_is_the_last() -> None:
    made = with_rest(RUNNING, 18.0, [])
    assert [each.exercise.id for each in made.performances] == ["press"]
    assert made.total_s == 35.0


# --- something else from now on -----------------------------------------------------------------


def test_an_exercise_of_which_nothing_was_done_leaves_no_trace() -> None:
    gentle = perform(exercise("breathe"))
    made, at_s = begun_again(RUNNING, 3.0, [gentle])
    assert [each.exercise.id for each in made.performances] == ["breathe"]
    assert (at_s, made.total_s) == (3.0, 38.0)
    assert cue_at(made, 3.0).kind is CueKind.GET_READY
    assert is_seamless(made)
    assert done_shares(made, [(0.0, 38.0)]) == (1.0,)


def test_one_that_was_begun_keeps_its_share() -> None:
    gentle = perform(exercise("breathe"))
    made, at_s = begun_again(RUNNING, 8.0, [gentle])
    assert [each.exercise.id for each in made.performances] == ["press", "breathe"]
    assert at_s == 35.0
    assert done_shares(made, [(0.0, 8.0), (35.0, made.total_s)]) == (0.1, 1.0)


def test_what_was_done_before_stays() -> None:
    made, at_s = begun_again(RUNNING, 36.0, [perform(exercise("breathe"))])
    assert [each.exercise.id for each in made.performances] == ["press", "breathe"]
    assert at_s == 36.0
    assert [cue.performance for cue in made.cues][:10] == [0] * 10


def test_with_nothing_instead_it_ends_here() -> None:
    made, at_s = begun_again(RUNNING, 36.0, [])
    assert made.total_s == at_s == 36.0
