"""A sore day: how long it lasts, and what it makes of every exercise."""

from __future__ import annotations

import pytest

from neckbreak.domain import forms
from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.assessment import Restriction
from neckbreak.domain.exercise import ExerciseKind, VariantName
from neckbreak.domain.safety import Allowed, Limits, Modified, Withheld, allowance, apply
from neckbreak.domain.screening import Status
from neckbreak.domain.session import dose_of, perform
from neckbreak.domain.soreness import SORE, end_of, sore_days, sore_until
from rule_samples import HOUR_MS, MONDAY, NOON_MS, at, real_catalogue

SORE_LIMITS = Limits(frozenset({Restriction.SORE}))
EXERCISES = tuple(real_catalogue().exercises.values())


def said(hours: int = 24, seconds: float = 0) -> EntryRow:
    now = at(seconds)
    return EntryRow(1, Stamp.of(now), SORE, (("until_ms", end_of(hours, now.utc_ms)),))


def verdict(exercise):
    everything = {"chair", "desk", "wall", "doorway", "band", "weights", "towel", "ball"}
    return allowance(
        exercise, (), Status.GREEN, has_therapist_plan=True, equipment=everything,
        limits=SORE_LIMITS,
    )  # fmt: skip


def test_nobody_is_sore_before_saying_so() -> None:
    assert sore_until(None, NOON_MS) is None


def test_it_lasts_until_its_end_and_no_longer() -> None:
    assert sore_until(said(24), NOON_MS) == NOON_MS + 24 * HOUR_MS
    assert sore_until(said(24), NOON_MS + 24 * HOUR_MS) is None


def test_a_later_word_ends_it() -> None:
    ended = EntryRow(2, Stamp.of(at(60)), SORE, (("until_ms", at(60).utc_ms),))
    assert sore_until(ended, at(60).utc_ms) is None
    assert sore_days([said(), ended]) == {MONDAY}
    assert sore_days([ended, EntryRow(3, Stamp.of(at()), "note")]) == frozenset()


@pytest.mark.parametrize("hours", [0, 23, 73])
def test_it_lasts_one_to_three_days(hours) -> None:
    with pytest.raises(ValueError, match="24 to 72 h"):
        end_of(hours, NOON_MS)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_nothing_is_resisted_or_stretched_to_the_end(exercise) -> None:
    found = verdict(exercise)
    is_resisted = exercise.kind in (ExerciseKind.STRENGTHENING, ExerciseKind.ISOMETRIC)
    if is_resisted or exercise.intensity > 2:
        assert found == Withheld(("sore-today",))
        return
    if isinstance(found, Withheld):
        assert exercise.kind is ExerciseKind.STRETCH
        assert forms.is_end_range(forms.of(exercise))
        return
    done = apply(found, perform(exercise))
    if exercise.kind in (ExerciseKind.BREATHING, ExerciseKind.RELAXATION):
        assert found == Allowed()
        return
    assert isinstance(found, Modified)
    assert done.variant is VariantName.EASIER
    assert done.dose.reps <= -(-dose_of(exercise, None).reps // 2)


def test_neck_mobility_stays_within_mid_range() -> None:
    turns = real_catalogue().exercises["neck-rotation"]
    found = verdict(turns)
    assert isinstance(found, Modified)
    assert found.range_factor == pytest.approx(0.6 * 70 / 60)
    assert found.is_half_reps


def test_an_easier_form_that_is_prescribed_already_is_only_halved() -> None:
    turns = real_catalogue().exercises["neck-rotation"]
    found = allowance(turns, (), Status.GREEN, variant=VariantName.EASIER, limits=SORE_LIMITS)
    assert isinstance(found, Modified)
    assert found.variant is None
    assert found.is_half_reps
