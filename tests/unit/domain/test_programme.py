"""Every mistake in a programme is found, with its place; a sound one has none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from exercise_words import CENTRE, TURN, en, exercise
from neckbreak.domain.exercise import CameraUse, Dose, Variant, VariantName
from neckbreak.domain.programme import (
    ActiveProgramme,
    Author,
    Prescription,
    Problem,
    Programme,
    Stage,
)
from neckbreak.domain.programme_check import check_programme, prescribed_seconds

EXERCISES = {
    each.id: each
    for each in (
        exercise(),
        exercise(id="both", sides=2, declared_s=70, camera=CameraUse.NO),
        exercise(id="secret", is_therapist_only=True),
        exercise(id="flow", phases=(TURN, CENTRE), declared_s=25),
        exercise(id="lean", easier=Variant(en("half"), range_share=0.5, dose=Dose(reps=2))),
    )
}


def programme(prescription: dict[str, Any] | None = None, **changes: Any) -> Programme:
    """A sound programme of one stage and one prescription; `changes` go to programme or stage."""
    asked = replace(Prescription("first", ("turn",)), **(prescription or {}))
    stage = Stage("week-1", en("Week 1"), (asked,), breaks_per_day=2, max_break_s=180)
    of_stage = {k[6:]: changes.pop(k) for k in list(changes) if k.startswith("stage_")}
    sound = Programme(
        "mine", en("Mine"), 1, Author("A. Therapist", True), en("you"), en("move"), en("4 weeks"),
        en("2 breaks"), en("weekly"), (), (replace(stage, **of_stage),),
    )  # fmt: skip
    return replace(sound, **changes)


def found(
    prescription: dict[str, Any] | None = None, known: set[str] | None = None, **changes: Any
) -> list[tuple[str, str]]:
    problems = check_programme(programme(prescription, **changes), EXERCISES, known)
    return [(problem.path, problem.key) for problem in problems]


def test_a_sound_programme_has_no_problems() -> None:
    assert found() == []


PRESCRIPTION = "stages[0].prescriptions[0]"

PRESCRIPTIONS: dict[str, tuple[dict[str, Any], str, str]] = {
    "an exercise nobody knows": ({"exercises": ("nobody",)}, "exercise", "unknown-exercise"),
    "no exercise": ({"exercises": ()}, "exercise", "no-exercise"),
    "a share of nothing": ({"range_share": 0.0}, "range_share", "range-share"),
    "a side nobody has": ({"side": "front"}, "side", "unknown-side"),
    "a note without English": ({"note": {}}, "note", "missing-english"),
    "eight days a week": ({"days_per_week": 8}, "days_per_week", "days-per-week"),
    "a day that does not exist": ({"days": (1, 8)}, "days", "bad-days"),
    "a day twice": ({"days": (1, 1)}, "days", "bad-days"),
    "a time that does not exist": ({"fixed_times": ("25:00",)}, "fixed_times[0]", "bad-time"),
    "more times than performances": (
        {"fixed_times": ("09:00", "15:00")}, "fixed_times", "times-per-day"),
    "more performances than breaks": ({"per_day": 3}, "per_day", "more-than-breaks"),
    "a duration of nothing": ({"duration_s": 0}, "duration_s", "phase-without-time"),
    "a hold that is too long": (
        {"dose": Dose(hold_s=31)}, "dose.hold_s", "hold-too-long"),
    "a hold of an exercise that flows": (
        {"exercises": ("flow",), "dose": Dose(hold_s=3)}, "dose.hold_s", "hold-without-phase"),
    "a range above the ceiling": (
        {"range_share": 1.3}, "range_share.phases[0].targets[0].value", "above-ceiling"),
}  # fmt: skip


@pytest.mark.parametrize("name", PRESCRIPTIONS)
def test_prescriptions_are_checked(name: str) -> None:
    changes, path, key = PRESCRIPTIONS[name]
    assert found(changes) == [(f"{PRESCRIPTION}.{path}", key)]


PROGRAMMES: dict[str, tuple[dict[str, Any], str, str]] = {
    "an id with spaces": ({"id": "my plan"}, "id", "bad-id"),
    "nobody as author": ({"author": Author(" ", True)}, "author.name", "author-missing"),
    "no English name": ({"name": {}}, "name", "missing-english"),
    "a limit nobody knows": ({"limits": (("fall", 2),)}, "limits.fall", "pain-limit"),
    "a limit above ten": ({"limits": (("rise", 11),)}, "limits.rise", "pain-limit"),
    "no stages": ({"stages": ()}, "stages", "empty-list"),
    "a stage without English": ({"stage_name": {}}, "stages[0].name", "missing-english"),
    "a stage without exercises": (
        {"stage_prescriptions": ()}, "stages[0].prescriptions", "empty-list"),
    "a stage of no days": ({"stage_days_per_week": 0}, "stages[0].days_per_week", "days-per-week"),
    "advancing with nothing": (
        {"stage_advance_share": 0.0}, "stages[0].advance_share", "advance-share"),
    "a long discreet break": (
        {"stage_is_discreet": True}, "stages[0].max_break_s", "discreet-too-long"),
    "a therapist's exercise by somebody else": (
        {"author": Author("me"),
         "stage_prescriptions": (Prescription("first", ("secret",)),)},
        f"{PRESCRIPTION}.exercise", "therapist-only"),
}  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMMES)
def test_programmes_are_checked(name: str) -> None:
    changes, path, key = PROGRAMMES[name]
    assert found(**changes) == [(path, key)]


def test_breaks_need_time() -> None:
    assert ("stages[0].max_break_s", "break-without-time") in found(stage_max_break_s=0)


def test_only_camera_safe_exercises_are_discreet() -> None:
    asked = (Prescription("a", ("turn",)), Prescription("b", ("both",)))
    assert found(stage_is_discreet=True, stage_max_break_s=110, stage_prescriptions=asked) == [
        ("stages[0].prescriptions[1].exercise", "not-discreet")
    ]


def test_what_follows_is_known_if_asked() -> None:
    assert found(afterwards=("next",)) == []
    assert found(afterwards=("next",), known={"next"}) == []
    assert found(afterwards=("next",), known=set()) == [("afterwards[0]", "unknown-programme")]


def test_ids_of_stages_and_prescriptions_are_used_once() -> None:
    stage = programme().stages[0]
    assert found(stages=(stage, stage)) == [
        ("stages[1].id", "duplicate-id"),
        ("stages[1].prescriptions[0].id", "duplicate-id"),
    ]


def test_the_same_exercise_twice_on_the_same_days_is_a_warning() -> None:
    asked = (Prescription("a", ("turn",)), Prescription("b", ("turn",)))
    problems = check_programme(programme(stage_prescriptions=asked), EXERCISES)
    assert [(each.key, each.is_warning) for each in problems] == [("prescribed-twice", True)]


def test_the_same_exercise_on_other_days_is_fine() -> None:
    asked = (Prescription("a", ("turn",), days=(1,)), Prescription("b", ("turn",), days=(2,)))
    assert found(stage_prescriptions=asked) == []


def test_a_duration_decides_over_repetitions() -> None:
    problems = check_programme(programme({"duration_s": 60, "dose": Dose(reps=3)}), EXERCISES)
    assert [(each.key, each.is_warning) for each in problems] == [("duration-and-reps", True)]


def test_one_performance_fits_into_a_break() -> None:
    assert found({"dose": Dose(reps=30)}) == [(PRESCRIPTION, "longer-than-break")]


def test_the_pool_fits_into_the_days_breaks() -> None:
    asked = tuple(
        Prescription(f"p{n}", ("turn",), days=(n,), dose=Dose(reps=20)) for n in (1, 2, 3)
    )
    assert found(stage_prescriptions=asked) == [("stages[0].prescriptions", "pool-too-long")]


def test_optional_exercises_are_not_counted_into_the_pool() -> None:
    long = Dose(reps=25)
    asked = tuple(
        Prescription(f"p{n}", ("turn",), days=(n,), dose=long, is_optional=n > 2) for n in (1, 2, 3)
    )
    assert found(stage_prescriptions=asked) == []


# --- time --------------------------------------------------------------------------------------


def seconds(id_: str, **changes: Any) -> float:
    return prescribed_seconds(replace(Prescription("p", (id_,)), **changes), EXERCISES[id_])


def test_a_performance_takes_the_time_of_its_dose() -> None:
    assert seconds("turn") == 35
    assert seconds("both") == 70
    assert seconds("both", side="left") == 35
    assert seconds("turn", dose=Dose(reps=2, hold_s=10)) == 30


def test_a_duration_is_filled_with_whole_repetitions() -> None:
    assert seconds("turn", duration_s=60) == 56
    assert seconds("turn", duration_s=1) == 7


def test_variants_bring_their_own_dose() -> None:
    assert seconds("lean", variant=VariantName.EASIER) == 14
    assert seconds("turn", variant=VariantName.HALF) == 21


def test_a_larger_range_takes_longer() -> None:
    assert seconds("turn", range_share=70 / 60) == 5 * 7.5


def test_an_exercise_without_time_fills_nothing() -> None:
    still = exercise(phases=(replace(TURN, seconds=0, targets=()),))
    asked = Prescription("p", ("turn",), duration_s=60)
    assert prescribed_seconds(asked, still) == 0


def test_the_stage_in_force_is_the_one_of_the_index() -> None:
    active = ActiveProgramme(programme(), date(2026, 3, 2), 0, date(2026, 3, 2))
    assert active.stage.id == "week-1"


def test_a_problem_is_no_warning_unless_it_says_so() -> None:
    assert not Problem("a", "b").is_warning
