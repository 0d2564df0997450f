"""Easier and harder in the middle of a break, as far as safety allows."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from fakes.workplace import ALL_NO
from neckbreak.app.variants import Variants
from neckbreak.domain.adherence import PainRow, Stamp
from neckbreak.domain.assessment import ScreeningResult
from neckbreak.domain.exercise import Dose, Variant, VariantName
from neckbreak.domain.movement import Side
from neckbreak.domain.offering import PlanRequest
from neckbreak.domain.programme import Prescription
from neckbreak.domain.screening import Status
from neckbreak.domain.session import estimate_s, perform
from rule_samples import at, catalogue, exercise, follow, real_catalogue, stage
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


PRESS = exercise(
    "press",
    easier=Variant({"en": "less"}, dose=Dose(reps=5)),
    harder=Variant({"en": "more"}, dose=Dose(reps=6)),
    is_therapist_only=True,
)
ASKED = Prescription("p-1", ("press",), dose=Dose(sets=2, reps=4))


def prescribed_press(is_therapist: bool = True):
    """A therapist's prescription of an exercise nobody else may offer."""
    request = PlanRequest(
        catalogue(PRESS),
        at().day,
        at().utc_ms,
        ScreeningResult(Status.GREEN),
        follow(stage(ASKED), is_therapist=is_therapist),
    )

    class Day:
        def request(self, *_args: object, **_how: object) -> PlanRequest:
            return request

    given = perform(PRESS, dose=ASKED.dose, prescription="p-1")
    return Variants(Day()), given  # type: ignore[arg-type]


def test_the_way_back_leads_to_the_prescribed_dose() -> None:
    variants, given = prescribed_press()
    harder = variants.around(given, at()).harder
    assert harder is not None
    assert harder.dose == Dose(reps=6)
    back = variants.around(harder, at()).easier
    assert back is not None
    assert (back.variant, back.dose) == (None, ASKED.dose)


def test_an_easier_form_never_asks_for_more() -> None:
    variants, given = prescribed_press()
    easier = variants.around(given, at()).easier
    assert easier is not None
    assert easier.variant is VariantName.EASIER
    assert (easier.dose.sets, easier.dose.reps) == (1, 4)


def test_what_only_a_therapist_may_ask_for_has_other_forms_only_with_the_plan() -> None:
    variants, given = prescribed_press()
    assert variants.around(given, at()).easier is not None
    assert variants.around(replace(given, prescription="gone"), at()).easier is None
    alone, given = prescribed_press(is_therapist=False)
    assert alone.around(given, at()).easier is None


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


def test_what_is_left_is_made_as_gentle_as_safety_asks_now() -> None:
    desk = desk_with()
    given = [performance("isometric-flexion"), performance("neck-rotation")]
    before = Variants(desk).allowed(given, at())
    assert [each.exercise.id for each in before] == ["isometric-flexion", "neck-rotation"]
    desk.records.add_pain(PainRow(0, Stamp.of(at()), None, "before", 8))  # type: ignore[attr-defined]
    after = Variants(desk).allowed(given, at(1))
    assert [each.exercise.id for each in after] == ["neck-rotation"]
    assert after[0].range_share == 0.5


def test_where_nothing_is_left_there_is_something_calm() -> None:
    acute = desk_with(answers=ALL_NO | {"S21": "9"})
    (first, *_) = Variants(acute).allowed([performance("isometric-flexion")], at())
    assert first.exercise.kind.value in ("breathing", "relaxation")
