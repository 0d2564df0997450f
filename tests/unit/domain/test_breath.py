"""The breath pacer: as the phase says, or easy through a long hold, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neckbreak.domain.breath import Breathing, Way, breathing
from neckbreak.domain.session import CueKind, perform, script
from rule_samples import real_catalogue


def rhythms(exercise_id: str, **how: object):
    performance = perform(real_catalogue().exercises[exercise_id], **how)  # type: ignore[arg-type]
    return [(cue, breathing(performance, cue)) for cue in script([performance]).cues]


def test_box_breathing_is_paced_phase_by_phase() -> None:
    first = [rhythm for cue, rhythm in rhythms("box-breathing") if cue.phase is not None][:4]
    ways = [rhythm.at(0).way for rhythm in first if rhythm is not None]
    assert ways == [Way.IN, Way.HOLD, Way.OUT, Way.HOLD]
    fullness = [rhythm.at(2).fullness for rhythm in first if rhythm is not None]
    assert fullness == [0.5, 1.0, 0.5, 0.0]


def test_a_breath_says_how_long_it_still_goes() -> None:
    found = Breathing(((Way.OUT, 7.0),), True)
    assert found.at(2.5).left_s == 4.5
    assert found.at(9.0).left_s == 0.0
    assert found.at(9.0).fullness == 0.0


def test_an_easy_hold_goes_out_first_and_turns() -> None:
    (easy,) = {
        rhythm for cue, rhythm in rhythms("upper-trapezius-stretch") if cue.kind is CueKind.HOLD
    }
    assert easy is not None
    assert [easy.at(second).way for second in (0, 5, 7, 9, 11, 17)] == [
        Way.OUT, Way.OUT, Way.IN, Way.IN, Way.OUT, Way.IN,
    ]  # fmt: skip
    assert easy.at(6).fullness == pytest.approx(0.0)
    assert easy.at(10).fullness == pytest.approx(1.0)


def test_at_the_persons_own_pace_nothing_is_paced() -> None:
    performance = perform(real_catalogue().exercises["upper-trapezius-stretch"])
    own = replace(performance, notes=("own-pace",))
    hold = next(cue for cue in script([own]).cues if cue.kind is CueKind.HOLD)
    assert breathing(performance, hold) is not None
    assert breathing(own, hold) is None


def test_a_short_hold_is_too_short_for_a_rhythm() -> None:
    performance = perform(real_catalogue().exercises["upper-trapezius-stretch"])
    hold = next(cue for cue in script([performance]).cues if cue.kind is CueKind.HOLD)
    assert breathing(performance, replace(hold, seconds=8.0)) is None


def test_where_the_phases_say_nothing_nobody_is_told_how_to_breathe() -> None:
    assert all(rhythm is None for _, rhythm in rhythms("chin-tuck"))
    ready = rhythms("box-breathing")[0]
    assert ready[0].kind is CueKind.GET_READY
    assert ready[1] is None


def test_every_exercise_can_be_asked() -> None:
    for exercise_id in real_catalogue().exercises:
        for cue, rhythm in rhythms(exercise_id):
            if rhythm is not None:
                assert 0.0 <= rhythm.at(cue.seconds / 2).fullness <= 1.0
