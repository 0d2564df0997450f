"""Pictures of a phase: counted by travel, borrowed where another phase shows the same."""

import itertools

import pytest

from neckbreak.domain.movement import resolve
from neckbreak.figure.beats import CIRCLE_S, Beats
from neckbreak.figure.camera import best_camera
from neckbreak.figure.life import blink
from neckbreak.figure.pose import pose_at
from unit.figure.people import exercises


def beats_of(name):
    exercise = next(e for e in exercises() if e.id == name)
    movement = resolve(exercise.phases, exercise.position)
    return Beats(movement, best_camera(exercise, movement).view()), movement


def test_a_hold_and_the_way_back_borrow_the_pictures_of_the_way_there():
    beats, _ = beats_of("neck-rotation")
    there, hold, back = (beats.of(phase) for phase in range(3))
    assert there.source == hold.source == back.source == 0
    assert hold.rests_at == there.steps
    assert back.is_reversed
    assert back.step(0.0) == there.step(1.0) == there.steps
    assert back.step(1.0) == there.step(0.0) == 0


@pytest.mark.parametrize("exercise", exercises()[::4], ids=lambda e: e.id)
def test_steps_go_on_and_end_where_the_phase_ends(exercise):
    movement = resolve(exercise.phases, exercise.position)
    beats = Beats(movement, best_camera(exercise, movement).view())
    for phase, frame in enumerate(movement.keyframes):
        beat = beats.of(phase)
        assert beat.source <= phase
        if beat.circle_s or beat.rests_at is not None:
            continue
        steps = [beat.step(i / 30) for i in range(31)]
        assert steps in (sorted(steps), sorted(steps, reverse=True))
        assert {steps[0], steps[-1]} == {0, beat.steps}
        assert beat.source < phase or beat.steps <= max(8, 30 * frame.seconds)


def test_a_picture_shows_the_instant_it_stands_for():
    beats, movement = beats_of("neck-rotation")
    beat = beats.of(0)
    turn = movement.keyframes[0].axes["neck.rotation"]
    values = [beats.pose(beat, step).axis("neck.rotation") for step in range(beat.steps + 1)]
    assert values[0] == pytest.approx(0.0)
    assert values[-1] == pytest.approx(turn)
    gaps = [abs(b - a) for a, b in itertools.pairwise(values)]
    assert max(gaps) < 4.0 * abs(turn) / beat.steps


def test_somebody_who_turns_the_head_blinks_once_on_the_way():
    beats, movement = beats_of("neck-rotation")
    beat = beats.of(0)
    poses = [beats.pose(beat, step) for step in range(beat.steps + 1)]
    shut = [i for i, pose in enumerate(poses) if pose.eyes_closed > 0.5]
    assert shut == list(range(shut[0], shut[-1] + 1))
    assert 2 <= len(shut) < 0.3 * len(poses)
    assert poses[0].eyes_closed == poses[-1].eyes_closed == 0.0
    for step in shut:
        plain = pose_at(movement, 0, beat.share_at(step / beat.steps))
        assert poses[step].axes == plain.axes


@pytest.mark.parametrize("name", ["chin-tuck", "scapular-squeeze", "neck-body-scan"])
def test_nobody_blinks_without_turning_the_head_or_with_closed_eyes(name):
    beats, movement = beats_of(name)
    for phase in range(len(movement.keyframes)):
        for i in range(21):
            assert blink(movement, phase, i / 20) == 0.0
        still = pose_at(movement, phase, 1.0)
        assert beats.pose(beats.of(phase), beats.of(phase).step(1.0)).eyes_closed == pytest.approx(
            still.eyes_closed
        )


def test_a_massaging_hand_goes_round_while_the_phase_lasts():
    name = next(
        e.id
        for e in exercises()
        for frame in resolve(e.phases, e.position).keyframes
        if any(contact.id == "temples_circle" for contact in frame.contacts)
    )
    beats, movement = beats_of(name)
    round_ = next(b for b in map(beats.of, range(len(movement.keyframes))) if b.circle_s)
    assert round_.step(0.5, 1.0) != round_.step(0.5, 2.0)
    assert round_.step(0.1, 1.0) == round_.step(0.9, 1.0 + CIRCLE_S)
    assert beats.pose(round_, 10).seconds > 0.0


def test_no_two_neighbours_are_between_and_what_rests_never_is():
    beats, movement = beats_of("neck-rotation")
    for phase in range(len(movement.keyframes)):
        beat = beats.of(phase)
        between = [step for step in range(beat.steps + 1) if beat.is_between(step)]
        assert len(between) >= beat.steps // 2 - 1
        assert not {0, beat.steps, beat.rests_at} & {*between}
        assert all(b - a > 1 for a, b in itertools.pairwise(between))
