"""Easier and harder in the middle of a break, as far as safety allows."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from fakes.workplace import ALL_NO
from neckbreak.app.variants import Variants
from neckbreak.domain.exercise import VariantName
from neckbreak.domain.movement import Side
from neckbreak.domain.session import estimate_s, perform
from rule_samples import at, real_catalogue
from unit.app.desks import desk_with

HEALTHY = desk_with()


def performance(exercise_id: str, **how: object):
    return perform(real_catalogue().exercises[exercise_id], **how)  # type: ignore[arg-type]


def around(given, answers: dict[str, str] | None = None):
    desk = HEALTHY if answers is None else desk_with(answers=answers)
    return Variants(desk).around(given, at())


def test_an_exercise_has_an_easier_and_a_harder_form() -> None:
    found = around(performance("chin-tuck"))
    assert found.easier is not None
    assert found.easier.variant is VariantName.EASIER
    assert found.harder is not None
    assert found.harder.variant is VariantName.HARDER


def test_below_the_easier_form_there_is_half_of_it_and_then_nothing() -> None:
    easier = around(performance("chin-tuck")).easier
    assert easier is not None
    half = around(easier).easier
    assert half is not None
    assert half.variant is VariantName.HALF
    assert around(half).easier is None


def test_from_the_harder_form_the_way_back_is_the_exercise_as_listed() -> None:
    harder = around(performance("chin-tuck")).harder
    assert harder is not None
    back = around(harder).easier
    assert back is not None
    assert back.variant is None
    assert around(harder).harder is None


def test_what_was_prescribed_stays_prescribed_on_the_same_sides() -> None:
    given = performance("upper-trapezius-stretch", side="left", prescription="p-1")
    given = replace(given, notes=("rise-slowly",))
    easier = around(given).easier
    assert easier is not None
    assert easier.prescription == "p-1"
    assert easier.sides == (Side.LEFT,)
    assert "rise-slowly" in easier.notes


def test_a_caution_that_asks_for_the_easier_form_offers_nothing_harder() -> None:
    acute = ALL_NO | {"S21": "8"}
    given = performance("chin-tuck", variant=VariantName.EASIER)
    found = around(given, acute)
    assert found.harder is None or found.harder.variant is not VariantName.HARDER


def test_what_is_withheld_has_no_other_form() -> None:
    emergency = ALL_NO | {"S01": "yes"}
    found = around(performance("chin-tuck"), emergency)
    assert (found.easier, found.harder) == (None, None)


@pytest.mark.parametrize("exercise_id", sorted(real_catalogue().exercises))
def test_another_form_is_another_amount_of_work(exercise_id: str) -> None:
    given = performance(exercise_id)
    found = around(given)
    for other in (found.easier, found.harder):
        if other is not None:
            assert other.exercise.id == exercise_id
            assert other != given


def test_calm_is_about_a_minute_of_breathing_or_eye_rest() -> None:
    calm = Variants(HEALTHY).calm(at())
    assert calm
    assert estimate_s(calm) < 150
    assert {each.exercise.intensity for each in calm} == {1}


def test_what_it_gives_travels_to_another_process() -> None:
    found = around(performance("chin-tuck"))
    assert pickle.loads(pickle.dumps(found)) == found
