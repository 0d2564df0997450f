"""How long an exercise takes."""

from __future__ import annotations

from exercise_words import CENTRE, HOLD, TURN
from neckbreak.domain.exercise import Dose, rep_seconds, work_seconds


def test_a_repetition_lasts_as_long_as_its_phases() -> None:
    assert rep_seconds((TURN, HOLD, CENTRE)) == 7


def test_a_prescribed_hold_replaces_the_dosed_phase() -> None:
    assert rep_seconds((TURN, HOLD, CENTRE), hold_s=10) == 15


def test_time_is_sets_sides_repetitions_and_the_rests_between_sets() -> None:
    dose = Dose(sets=3, reps=10, rest_s=45)
    assert work_seconds((TURN, HOLD, CENTRE), dose, sides=2) == 3 * 2 * 10 * 7 + 2 * 45
