"""What is called out, and the sounds: enough to look away, never every second."""

from __future__ import annotations

import itertools

import pytest

from neckbreak.domain.calls import Call, Look, Tone, call_at, tone_at
from neckbreak.domain.session import Cue, CueKind, cue_at, perform, script
from rule_samples import real_catalogue


def cue(kind: CueKind, seconds: float) -> Cue:
    return Cue(0.0, seconds, kind, 0)


HOLD = cue(CueKind.HOLD, 20.0)


def heard(exercise_id: str, step_s: float = 0.1):
    """(second, call, tone) over a whole script."""
    made = script([perform(real_catalogue().exercises[exercise_id])])
    before, found = None, []
    for tick in range(round(made.total_s / step_s) + 2):
        second = tick * step_s
        here = cue_at(made, second)
        now = Look(here, max(0.0, here.end_s - second), second >= made.total_s)
        found.append((second, call_at(before, now), tone_at(before, now)))
        before = now
    return [each for each in found if each[1] is not None]


def test_a_long_hold_is_told_its_half_and_its_last_five_seconds() -> None:
    assert call_at(Look(HOLD, 10.1), Look(HOLD, 9.9)) is Call.HALFWAY
    assert call_at(Look(HOLD, 5.1), Look(HOLD, 4.9)) is Call.LAST_FIVE
    assert call_at(Look(HOLD, 4.9), Look(HOLD, 4.8)) is None
    assert call_at(Look(HOLD, 15.0), Look(HOLD, 14.9)) is None


def test_a_look_after_a_long_gap_says_the_most_urgent() -> None:
    assert call_at(Look(HOLD, 12.0), Look(HOLD, 3.0)) is Call.LAST_FIVE


@pytest.mark.parametrize("seconds,calls", [(8.0, 0), (12.0, 1), (16.0, 2)])
def test_short_holds_are_not_talked_over(seconds: float, calls: int) -> None:
    hold = cue(CueKind.HOLD, seconds)
    looks = [Look(hold, seconds - each / 10) for each in range(round(seconds * 10))]
    found = [call_at(a, b) for a, b in itertools.pairwise(looks)]
    assert sum(each is not None for each in found) == calls


def test_moving_is_never_interrupted() -> None:
    move = cue(CueKind.MOVE, 30.0)
    assert call_at(Look(move, 15.1), Look(move, 14.9)) is None


def test_a_new_cue_a_change_of_side_and_the_end_are_called_once() -> None:
    change = cue(CueKind.CHANGE_SIDE, 3.0)
    assert call_at(None, Look(HOLD, 20.0)) is Call.CUE
    assert call_at(Look(HOLD, 0.1), Look(change, 3.0)) is Call.CHANGE_SIDE
    over = Look(change, 0.0, is_finished=True)
    assert call_at(Look(change, 0.1), over) is Call.DONE
    assert call_at(over, over) is None
    assert call_at(None, over) is Call.DONE


def test_a_stretch_can_be_done_with_the_eyes_away() -> None:
    tones = [tone for _, _, tone in heard("upper-trapezius-stretch") if tone is not None]
    assert tones[0] is Tone.START
    assert tones[-1] is Tone.DONE
    assert tones.count(Tone.CHANGE) == 1
    assert tones.count(Tone.HOLD) == 4
    assert tones.count(Tone.MOVE) >= 4


def test_breathing_sounds_at_every_turn() -> None:
    tones = [tone for _, call, tone in heard("slow-exhale") if call is Call.CUE]
    assert set(tones[1:]) == {Tone.MOVE}


def test_short_holds_make_no_sound() -> None:
    before = cue(CueKind.MOVE, 2.0)
    assert tone_at(Look(before, 0.1), Look(cue(CueKind.HOLD, 2.0), 2.0)) is None
    assert tone_at(Look(cue(CueKind.HOLD, 2.0), 0.1), Look(before, 2.0)) is None
    assert tone_at(None, Look(before, 2.0)) is None


@pytest.mark.parametrize("exercise_id", ["upper-trapezius-stretch", "chin-tuck", "neck-rotation"])
def test_nothing_is_called_every_second(exercise_id: str) -> None:
    seconds = [second for second, _, _ in heard(exercise_id)]
    gaps = [later - earlier for earlier, later in itertools.pairwise(seconds)]
    assert min(gaps) >= 1.9


def test_a_long_rest_is_told_its_end() -> None:
    rest = cue(CueKind.REST, 12.0)
    assert call_at(Look(rest, 5.1), Look(rest, 4.9)) is Call.LAST_FIVE
