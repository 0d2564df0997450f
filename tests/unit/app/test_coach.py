"""One break from its first second to its result, on a clock that only the test moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.app.coach import Coach, outcome_of
from neckbreak.domain.adherence import Evidence, Outcome
from neckbreak.domain.exercise import VariantName
from neckbreak.domain.session import CueKind, perform, script
from rule_samples import at, exercise

TWO = script([perform(exercise("first")), perform(exercise("second"))])
"""Two exercises of 35 s each, 5 s of them getting ready."""


def coach() -> Coach:
    return Coach(TWO, at(0))


def results(result) -> list[tuple[float, Evidence]]:
    return [(round(each.share, 6), each.evidence) for each in result.performances]


def test_what_is_on_screen_follows_from_the_clock_not_from_frames() -> None:
    running = coach()
    view = running.on_frame(at(9))
    assert view.cue.kind is CueKind.HOLD
    assert view.share == pytest.approx(0.4)
    assert view.cue_left_s == 3
    assert (view.cue.rep, view.cue.reps) == (1, 3)
    assert (view.exercise_no, view.exercises) == (1, 2)
    assert view.next_cue is TWO.cues[3]
    assert view.next_performance is TWO.performances[1]
    assert (view.elapsed_s, view.total_s, view.left_s) == (9, 70, 61)
    assert not view.is_finished
    assert running.on_frame(at(66)).next_performance is None
    assert running.script is TWO


def test_run_to_the_end_it_finishes_itself_and_everything_was_guided() -> None:
    running = coach()
    assert running.result is None
    view = running.on_frame(at(500))
    assert view.is_finished
    assert view.left_s == 0
    assert running.result is not None
    assert running.result.outcome is Outcome.COMPLETED
    assert running.result.done_s == running.result.planned_s == 70
    assert results(running.result) == [(1.0, Evidence.GUIDED)] * 2


def test_a_pause_holds_the_script_and_counts_apart() -> None:
    running = coach()
    running.pause(at(10))
    running.pause(at(12))
    assert running.on_frame(at(60)).elapsed_s == 10
    assert running.on_frame(at(60)).is_paused
    assert running.paused_s(at(60)) == 50
    running.resume(at(100))
    running.resume(at(101))
    assert running.on_frame(at(105)).elapsed_s == 15
    result = running.stop(at(105))
    assert (result.done_s, result.paused_s) == (15, 90)


def test_stopped_while_paused_the_pause_is_no_work() -> None:
    running = coach()
    running.pause(at(20))
    result = running.stop(at(300))
    assert (result.done_s, result.paused_s) == (20, 280)


def test_next_leaves_the_rest_of_the_exercise_undone() -> None:
    running = coach()
    running.next(at(20))
    assert running.on_frame(at(20)).exercise_no == 2
    result = running.on_frame(at(55))
    assert result.is_finished
    assert running.result is not None
    assert results(running.result) == [(0.5, Evidence.ENDED_EARLY), (1.0, Evidence.GUIDED)]
    assert running.result.done_s == 55
    assert running.result.outcome is Outcome.PARTIAL, "55 of 70 s are 79 %"


def test_done_at_ones_own_pace_counts_in_full_as_self_marked() -> None:
    running = coach()
    running.next(at(10), is_done=True)
    running.next(at(12), is_done=True)
    assert running.result is not None
    assert results(running.result) == [(1.0, Evidence.SELF_MARKED)] * 2
    assert running.result.outcome is Outcome.COMPLETED


def test_a_cue_said_again_counts_once() -> None:
    running = coach()
    running.repeat(at(11))
    assert running.on_frame(at(11)).elapsed_s == 7
    assert running.on_frame(at(74)).is_finished
    assert running.result is not None
    assert running.result.done_s == 70


def test_stopping_for_a_symptom_says_so_and_keeps_what_was_done() -> None:
    running = coach()
    result = running.stop(at(20), "sharp-pain")
    assert result.outcome is Outcome.STOPPED_FOR_PAIN
    assert result.stop_reason == "sharp-pain"
    assert results(result) == [(0.5, Evidence.ENDED_EARLY), (0.0, Evidence.ENDED_EARLY)]
    assert [each.stop_reason for each in result.performances] == ["sharp-pain", None]


def test_just_stopping_needs_no_reason_and_counts_in_part() -> None:
    assert coach().stop(at(40)).outcome is Outcome.PARTIAL
    assert coach().stop(at(40), "just-stop").outcome is Outcome.PARTIAL
    assert coach().stop(at(20)).outcome is Outcome.INTERRUPTED
    assert coach().finish(at(60)).outcome is Outcome.COMPLETED


def test_ending_one_exercise_for_pain_goes_on_with_the_next() -> None:
    running = coach()
    running.stop_exercise(at(10), "pain-rising")
    assert running.on_frame(at(10)).exercise_no == 2
    running.on_frame(at(45))
    assert running.result is not None
    assert running.result.outcome is Outcome.STOPPED_FOR_PAIN
    assert running.result.stop_reason == "pain-rising"
    assert running.result.performances[1].share == 1.0


def test_after_the_end_nothing_changes_the_result() -> None:
    running = coach()
    result = running.stop(at(30), "just-stop")
    running.next(at(31))
    running.repeat(at(32))
    running.pause(at(33))
    running.stop_exercise(at(34), "dizzy")
    assert running.stop(at(35), "dizzy") is result
    assert running.on_frame(at(99)).elapsed_s == 30
    assert running.on_frame(at(99)).is_finished


def test_a_clock_that_seems_to_run_back_moves_nothing() -> None:
    assert coach().on_frame(at(-5)).elapsed_s == 0


def test_80_percent_is_completed_50_percent_partial() -> None:
    assert outcome_of(80, 100) is Outcome.COMPLETED
    assert outcome_of(79.9, 100) is Outcome.PARTIAL
    assert outcome_of(50, 100) is Outcome.PARTIAL
    assert outcome_of(49.9, 100) is Outcome.INTERRUPTED
    assert outcome_of(0, 0) is Outcome.COMPLETED
    assert outcome_of(100, 100, "dizzy") is Outcome.STOPPED_FOR_PAIN


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["pause", "resume", "next", "repeat", "on_frame", "stop"]),
        st.floats(0, 40),
    ),
    max_size=20,
)


@given(ACTIONS)
def test_whatever_is_pressed_the_result_is_possible(actions) -> None:
    running, now_s = coach(), 0.0
    for name, wait_s in actions:
        now_s += wait_s
        getattr(running, name)(at(now_s))
    result = running.finish(at(now_s))
    assert 0 <= result.done_s <= result.planned_s + 1e-6
    assert result.done_s + result.paused_s <= now_s + 1e-6
    assert all(0 <= each.share <= 1 for each in result.performances)


def test_another_form_goes_on_from_this_repetition_and_is_what_is_recorded() -> None:
    running = coach()
    running.switch(at(18), perform(TWO.performances[0].exercise, variant=VariantName.HALF))
    view = running.on_frame(at(18))
    assert view.cue.kind is CueKind.GET_READY
    assert view.elapsed_s == 18
    result = running.finish(at(18 + running.script.total_s - 18))
    first, _second = result.performances
    assert first.performance.variant is VariantName.HALF
    assert (first.share, first.evidence) == (1.0, Evidence.GUIDED)
    assert result.outcome is Outcome.COMPLETED


def test_a_form_may_be_chosen_while_paused() -> None:
    running = coach()
    running.pause(at(18))
    running.switch(at(30), perform(TWO.performances[0].exercise, variant=VariantName.HALF))
    assert running.on_frame(at(40)).elapsed_s == 18
    running.resume(at(41))
    assert running.on_frame(at(43)).elapsed_s == 20


def test_calm_takes_the_place_of_everything_after_what_hurt() -> None:
    running = coach()
    calm = perform(exercise("breathe"))
    running.stop_for_calm(at(18), "pain-rising", [calm])
    view = running.on_frame(at(18))
    assert view.performance is calm
    result = running.finish(at(18 + 35))
    assert [each.performance.exercise.id for each in result.performances] == ["first", "breathe"]
    assert result.performances[0].share < 0.6
    assert result.performances[0].stop_reason == "pain-rising"
    assert result.performances[1].share == 1.0
    assert result.outcome is Outcome.STOPPED_FOR_PAIN


def test_after_the_end_nothing_is_switched() -> None:
    running = coach()
    ended = running.finish(at(20))
    running.switch(at(30), perform(TWO.performances[0].exercise, variant=VariantName.HALF))
    running.stop_for_calm(at(30), "pain-rising", [])
    assert running.script is TWO
    assert running.result is ended


@pytest.mark.parametrize("second,names", [(3, ["gentle"]), (8, ["first", "gentle"])])
def test_something_else_takes_the_place_of_everything_from_now_on(
    second: int, names: list[str]
) -> None:
    running = coach()
    running.begin_again(at(second), [perform(exercise("gentle"))])
    assert running.on_frame(at(second)).performance.exercise.id == "gentle"
    result = running.finish(at(second + 35))
    assert [each.performance.exercise.id for each in result.performances] == names
    assert result.performances[-1].share == 1.0


def test_after_the_end_nothing_else_begins() -> None:
    running = coach()
    ended = running.finish(at(20))
    running.begin_again(at(30), [perform(exercise("gentle"))])
    assert running.result is ended
    assert running.script is TWO
