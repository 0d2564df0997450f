"""What a break holds: homework spread over the day, fillers, calm, substitution, the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.assessment import UNANSWERED, Restriction, ScreeningResult
from neckbreak.domain.day_plan import (
    Calm,
    Homework,
    Locked,
    Movement,
    choose,
    open_items,
    preview,
)
from neckbreak.domain.exercise import CameraUse, Dose, ExerciseKind, Variant, VariantName
from neckbreak.domain.fillers import ordered
from neckbreak.domain.offering import PlanRequest, offer, with_substitute
from neckbreak.domain.programme import Prescription
from neckbreak.domain.safety import Limits, Withheld, allowance
from neckbreak.domain.safety_table import CODES
from neckbreak.domain.screening import Status
from neckbreak.domain.session import estimate_s, perform
from neckbreak.domain.week_plan import (
    advance_stage,
    breaks_on,
    days_of,
    prescriptions_for,
    spread,
    stages_on,
)
from rule_samples import (
    DAY_MS,
    HOUR_MS,
    MONDAY,
    NOON_MS,
    catalogue,
    exercise,
    follow,
    performance_row,
    phase,
    prescribed,
    real_catalogue,
    stage,
)

GREEN = ScreeningResult(Status.GREEN)
RED = ScreeningResult(Status.RED)
REAL = real_catalogue()


def request(*, day: date = MONDAY, **fields) -> PlanRequest:
    return replace(PlanRequest(REAL, day, NOON_MS, GREEN), **fields)


def plan(*names: str, performances: int = 1, **fields) -> PlanRequest:
    """A day on which the programme asks for these exercises."""
    stage_fields = {key: fields.pop(key) for key in ("max_break_s", "is_discreet") if key in fields}
    return request(
        active=follow(stage(*names, **stage_fields)),
        prescribed=tuple(prescribed(each, performances) for each in names),
        **fields,
    )


def ids(choice) -> list[str]:
    return [each.exercise.id for each in choice.performances]


# --- homework -------------------------------------------------------------------------------------


def test_homework_is_spread_over_the_breaks_still_expected() -> None:
    four = ("shoulder-rolls", "neck-rotation", "neck-side-bend", "scapular-squeeze")

    first = choose(plan(*four, breaks_left=2))
    assert isinstance(first, Homework)
    assert ids(first) == ["shoulder-rolls", "neck-rotation"]
    assert first.left == 2

    done = tuple(performance_row(each) for each in ids(first))
    second = choose(plan(*four, breaks_left=1, done=done))
    assert ids(second) == ["neck-side-bend", "scapular-squeeze"]


def test_a_break_holds_at_most_four_items() -> None:
    many = ("shoulder-rolls", "head-glide", "neck-flexion-nod", "sit-shift", "eye-look-away")
    choice = choose(plan(*many, max_break_s=900.0))
    assert len(choice.performances) == 4
    assert choice.left == 1


def test_what_does_not_fit_the_time_moves_on_whole() -> None:
    # 128 + 128 + 2 x (5 + 3) s are more than 240 s
    choice = choose(plan("upper-trapezius-stretch", "levator-scapulae-stretch", "sit-shift"))
    assert ids(choice) == ["sit-shift", "upper-trapezius-stretch"]
    assert choice.performances[1].dose == REAL.exercises["upper-trapezius-stretch"].dose
    assert choice.left == 1


def test_a_single_item_longer_than_the_limit_stands_alone() -> None:
    choice = choose(plan("wall-push-up-plus", max_break_s=60.0))
    assert ids(choice) == ["wall-push-up-plus"]


def test_within_a_break_breathing_and_mobility_come_first_stretches_last_then_eyes() -> None:
    names = ("eye-look-away", "upper-back-hug", "chin-tuck", "slow-exhale")
    made = ordered([perform(REAL.exercises[each]) for each in names])
    assert [each.exercise.id for each in made] == list(reversed(names))


def test_times_per_day_are_asked_one_per_break() -> None:
    request_ = plan("neck-rotation", performances=3, breaks_left=1)
    assert ids(choose(request_)) == ["neck-rotation"]
    assert choose(request_).left == 2


def test_a_performance_done_to_80_percent_is_not_asked_again_one_done_by_half_is() -> None:
    def left(share: float) -> int:
        items = open_items(plan("chin-tuck", done=(performance_row("chin-tuck", share=share),)))
        return sum(item.left for item in items)

    assert left(0.8) == 0
    assert left(0.5) == 1


def test_a_stop_for_pain_closes_the_prescription_for_today() -> None:
    stopped = performance_row("chin-tuck", share=0.2, stop_reason="sharp-pain")
    just = performance_row("chin-tuck", share=0.2, stop_reason="just-stop")
    assert open_items(plan("chin-tuck", done=(stopped,))) == ()
    assert len(open_items(plan("chin-tuck", done=(just,)))) == 1


def test_excused_days_other_days_and_unknown_prescriptions_ask_nothing() -> None:
    base = plan("chin-tuck")
    assert open_items(replace(base, prescribed=(prescribed("chin-tuck", excused="ill"),))) == ()
    tomorrow = MONDAY + timedelta(days=1)
    assert open_items(replace(base, prescribed=(prescribed("chin-tuck", day=tomorrow),))) == ()
    assert open_items(replace(base, prescribed=(prescribed("gone"),))) == ()


def test_fixed_times_open_when_they_are_reached() -> None:
    fixed = Prescription("chin-tuck", ("chin-tuck",), fixed_times=("09:00", "14:00"))
    base = request(active=follow(stage(fixed)), prescribed=(prescribed("chin-tuck", 2),))
    assert open_items(replace(base, local_minute=8 * 60)) == ()
    assert open_items(replace(base, local_minute=12 * 60))[0].left == 1
    assert open_items(base)[0].left == 2


def test_a_duration_and_a_side_are_prescribed() -> None:
    entry = Prescription("belly", ("diaphragmatic-breathing",), duration_s=300)
    choice = choose(request(active=follow(stage(entry)), prescribed=(prescribed("belly"),)))
    assert choice.performances[0].dose.reps == 30


def test_the_shorter_version_holds_one_whole_item_or_a_short_movement() -> None:
    short = choose(plan("chin-tuck", "upper-trapezius-stretch", is_short=True))
    assert ids(short) == ["chin-tuck"]
    long_only = choose(plan("upper-trapezius-stretch", is_short=True))
    assert isinstance(long_only, Movement)
    assert estimate_s(long_only.performances) <= 72
    assert long_only.reason == "dose-waits"


# --- micro ----------------------------------------------------------------------------------------


def test_microbreaks_carry_homework_only_in_a_discreet_stage() -> None:
    micro = BreakKind.MICRO
    assert isinstance(choose(plan("chin-tuck", kind=micro)), Movement)
    discreet = choose(plan("sit-to-stand", "chin-tuck", kind=micro, is_discreet=True))
    assert ids(discreet) == ["chin-tuck"], "standing up is not camera-safe"
    too_long = choose(plan("diaphragmatic-breathing", kind=micro, is_discreet=True))
    assert isinstance(too_long, Movement)


def test_a_microbreak_holds_one_thing_of_40_seconds_of_work() -> None:
    seen = {}
    for number in range(30):
        choice = choose(request(kind=BreakKind.MICRO, break_no=number))
        (one,) = choice.performances
        assert estimate_s([one]) - 5 <= 40
        seen[one.exercise.id] = one.dose.reps
    table = {"neck-rotation": 2, "chin-tuck": 4, "tall-sitting-reset": 2}
    table |= {"scapular-setting": 3, "slow-exhale": 3}
    assert table.items() <= seen.items()


# --- movement -------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(12))
def test_a_movement_break_lasts_three_minutes_or_at_most_a_fifth_more(number: int) -> None:
    choice = choose(request(break_no=number))
    assert isinstance(choice, Movement)
    assert choice.reason == "no-programme"
    assert 180 <= estimate_s(choice.performances) <= 216
    assert len(choice.performances) == 3
    assert all(each.exercise.intensity == 1 for each in choice.performances)


def test_the_same_exercise_is_not_offered_in_two_breaks_in_a_row() -> None:
    previous: frozenset[str] = frozenset()
    for number in range(20):
        here = frozenset(ids(choose(request(break_no=number, previous=previous))))
        assert not here & previous
        previous = here


def test_when_nothing_reaches_the_length_the_longest_that_fits_is_taken() -> None:
    small = catalogue(exercise("a", kind=ExerciseKind.MOBILITY), exercise("b"))
    assert sorted(ids(choose(request(catalogue=small)))) == ["a", "b"]
    rigid = catalogue(
        exercise("long", kind=ExerciseKind.MOBILITY, phases=(phase(400),), dose=Dose()),
        exercise("b"),
    )
    assert choose(request(catalogue=rigid, kind=BreakKind.MOVEMENT)) == Locked("all-withheld")


def test_only_the_first_hundreds_of_combinations_are_tried() -> None:
    many = [
        exercise(f"{kind.value}-{n}", kind=kind, dose=Dose(reps=1))
        for kind in (ExerciseKind.MOBILITY, ExerciseKind.POSTURE, ExerciseKind.STRETCH)
        for n in range(9)
    ]
    assert len(ids(choose(request(catalogue=catalogue(*many))))) == 3


def test_an_optional_exercise_comes_when_the_dose_is_done() -> None:
    optional = Prescription("extra", ("chin-tuck",), is_optional=True, days=(1,))
    active = follow(stage("shoulder-rolls", optional))
    done = (performance_row("shoulder-rolls"),)
    base = request(active=active, prescribed=(prescribed("shoulder-rolls"),), done=done)

    assert choose(base) == Movement((perform(REAL.exercises["chin-tuck"], prescription="extra"),))
    assert choose(base).reason == "dose-done"
    again = replace(base, done=(*done, performance_row("chin-tuck", prescription="extra")))
    assert len(choose(again).performances) == 3
    assert len(choose(replace(base, previous=frozenset({"chin-tuck"}))).performances) == 3
    assert len(choose(replace(base, is_short=True)).performances) == 2
    tuesday = replace(base, day=MONDAY + timedelta(days=1), prescribed=())
    assert len(choose(tuesday).performances) == 3


# --- safety ---------------------------------------------------------------------------------------


def test_emergency_locks_everything_even_what_was_asked_for() -> None:
    emergency = request(screening=ScreeningResult(Status.EMERGENCY), asked="eye-look-away")
    assert choose(emergency) == Locked("emergency")


def test_red_gives_calm() -> None:
    choice = choose(plan("chin-tuck", screening=RED))
    assert isinstance(choice, Calm)
    assert choice.reason == "red"
    assert {each.exercise.kind for each in choice.performances[:-1]} == {ExerciseKind.BREATHING}
    assert ids(choice)[-1] == "eye-look-away"
    short = choose(request(screening=RED, is_short=True))
    assert estimate_s(short.performances) <= 72 + 30
    assert ids(choose(request(screening=RED, kind=BreakKind.MICRO))) == ["eye-look-away"]
    every_breath = frozenset({"diaphragmatic-breathing", "box-breathing", "slow-exhale"})
    assert len(ids(choose(request(screening=RED, previous=every_breath)))) == 2


def test_before_screening_there_is_only_the_eye_rest() -> None:
    choice = choose(plan("chin-tuck", screening=UNANSWERED))
    assert (ids(choice), choice.reason) == (["eye-look-away"], "not-screened")
    half = ScreeningResult(Status.GREEN, restrictions=frozenset({Restriction.CALM_ONLY}))
    assert choose(request(screening=half)).reason == "screening-not-finished"


def test_calm_without_an_eye_rest_in_the_catalogue() -> None:
    breathe = catalogue(
        exercise("b", kind=ExerciseKind.BREATHING, dose=Dose(reps=2)),
    )
    assert ids(choose(request(catalogue=breathe, screening=RED))) == ["b"]
    micro = request(catalogue=breathe, screening=RED, kind=BreakKind.MICRO)
    assert ids(choose(micro)) == ["b"]
    assert choose(request(catalogue=catalogue(), screening=RED)) == Locked("red")


def test_an_exercise_asked_for_is_given_if_it_is_allowed() -> None:
    choice = choose(plan("chin-tuck", "neck-rotation", asked="neck-rotation"))
    assert choice == Homework(
        (perform(REAL.exercises["neck-rotation"], prescription="neck-rotation"),), 1, "asked"
    )
    assert ids(choose(request(asked="wall-angel"))) == ["wall-angel"]
    assert choose(request(asked="wall-angel")).reason == "asked"
    assert choose(request(asked="median-nerve-glide")).reason == "no-programme"
    sore = ScreeningResult(Status.AMBER, frozenset({"C-RADIC"}))
    withheld = choose(plan("scalene-stretch", asked="scalene-stretch", screening=sore))
    assert "scalene-stretch" not in ids(withheld)


def test_a_withheld_exercise_is_replaced_and_the_substitute_counts_for_it() -> None:
    sore = ScreeningResult(Status.AMBER, frozenset({"C-RADIC"}))
    choice = choose(plan("scalene-stretch", screening=sore))
    (only,) = choice.performances
    assert only.exercise.id == "shrug-and-drop", "the hug bends the neck, which waits for a plan"
    assert only.prescription == "scalene-stretch"
    assert only.notes == ("substitute:scalene-stretch",)


def test_missing_equipment_is_replaced_not_failed() -> None:
    assert ids(choose(plan("band-row"))) == ["scapular-squeeze"]
    assert ids(choose(plan("band-row", equipment=frozenset({"band"})))) == ["band-row"]


def test_two_withheld_exercises_never_become_the_same_substitute_in_one_break() -> None:
    choice = choose(
        plan("band-row", "band-pull-apart", "band-external-rotation", max_break_s=300.0)
    )
    assert ids(choice) == ["slow-exhale", "scapular-squeeze", "scapular-setting"]


def test_substitutes_pass_the_same_checks_and_run_out() -> None:
    entry = Prescription("row", ("band-row",))
    nothing = catalogue(REAL.exercises["band-row"])
    assert with_substitute(request(catalogue=nothing), entry) == Withheld(("equipment",))
    unknown = Prescription("x", ("gone",))
    found = with_substitute(request(), unknown)
    assert not isinstance(found, Withheld)
    assert found.exercise.id == "slow-exhale"
    used = with_substitute(request(), unknown, taken=["slow-exhale"])
    assert used == Withheld(("unknown",))
    previous = frozenset({"slow-exhale"})
    assert with_substitute(request(previous=previous), unknown) == Withheld(("unknown",))


def test_any_of_takes_the_first_that_is_allowed_and_not_yet_in_the_break() -> None:
    either = Prescription("up", ("band-row", "sit-to-stand", "march-on-spot"))
    first = with_substitute(request(), either)
    second = with_substitute(request(), either, taken=["sit-to-stand"])
    assert [each.exercise.id for each in (first, second)] == ["sit-to-stand", "march-on-spot"]
    full = with_substitute(request(), either, taken=["sit-to-stand", "march-on-spot"])
    assert isinstance(full, Withheld)


def test_in_a_call_only_camera_safe_exercises_and_the_others_wait() -> None:
    choice = choose(plan("sit-to-stand", "chin-tuck", is_camera_safe=True))
    assert ids(choice) == ["chin-tuck"]
    assert choice.left == 1


def test_everything_withheld_after_substitution_is_calm() -> None:
    acute = Limits(frozenset({Restriction.GENTLE_SET}))
    only = catalogue(
        exercise("press", kind=ExerciseKind.ISOMETRIC),
        exercise("eye-look-away", kind=ExerciseKind.RELAXATION, phases=(phase(25),), dose=Dose()),
    )
    choice = choose(plan("press", catalogue=only, limits=acute))
    assert (ids(choice), choice.reason) == (["eye-look-away"], "all-withheld")


def test_training_rests_48_hours_except_the_lateral_raise_and_never_twice_a_day() -> None:
    kit = frozenset({"weights", "band"})

    def is_offered(name: str, age_h: float) -> bool:
        row = performance_row(
            name, at_ms=NOON_MS - round(age_h * HOUR_MS), day=MONDAY - timedelta(days=age_h >= 12)
        )
        return not isinstance(offer(request(done=(row,), equipment=kit), name), Withheld)

    assert not is_offered("loaded-shrug", 47)
    assert is_offered("loaded-shrug", 48)
    assert is_offered("lateral-raise-band", 20)
    assert not is_offered("lateral-raise-band", 2)
    waiting = plan("loaded-shrug", equipment=kit)
    row = performance_row("loaded-shrug", at_ms=NOON_MS - DAY_MS, day=MONDAY - timedelta(days=1))
    assert choose(replace(waiting, done=(row,))).reason == "dose-waits", "waits, is not replaced"


def test_a_variant_that_is_another_exercise_passes_the_checks_of_that_one() -> None:
    full = exercise(
        "full", kind=ExerciseKind.RELAXATION, easier=Variant({"en": "short"}, exercise="short")
    )
    short = exercise("short", kind=ExerciseKind.RELAXATION)
    entry = Prescription("full", ("full",), variant=VariantName.EASIER)
    base = request(catalogue=catalogue(full, short))

    found = offer(base, "full", prescription=entry)
    assert not isinstance(found, Withheld)
    assert (found.exercise.id, found.prescription) == ("short", "full")
    eased = replace(base, limits=Limits(frozenset({Restriction.EASIER_FIRST})))
    by_safety = offer(eased, "full")
    assert not isinstance(by_safety, Withheld)
    assert by_safety.exercise.id == "short"
    hurt = replace(base, limits=Limits(paused=frozenset({"short"})))
    assert offer(hurt, "full", prescription=entry) == Withheld(("paused",))
    circular = exercise("full", easier=Variant({"en": "itself"}, exercise="full"))
    again = offer(replace(base, catalogue=catalogue(circular)), "full", prescription=entry)
    assert again == Withheld(("unknown",))


def test_a_therapists_programme_opens_its_own_entries() -> None:
    entry = Prescription("glide", ("median-nerve-glide",))
    base = request(prescribed=(prescribed("glide"),))
    own = replace(base, active=follow(stage(entry), is_therapist=True))
    other = replace(base, active=follow(stage(entry)))
    assert ids(choose(own)) == ["median-nerve-glide"]
    assert ids(choose(other)) == ["slow-exhale"]


codes = st.frozensets(st.sampled_from(sorted(CODES)), max_size=4)
statuses = st.sampled_from(Status)
restrictions = st.frozensets(st.sampled_from(Restriction), max_size=2)
pools = st.lists(st.sampled_from(sorted(REAL.exercises)), max_size=5, unique=True)
breaks = st.sampled_from([BreakKind.MOVEMENT, BreakKind.MICRO])


@given(codes, statuses, restrictions, pools, breaks, st.integers(1, 4), st.integers(0, 50))
def test_no_choice_ever_holds_a_withheld_exercise_or_a_cut_dose(
    codes, status, restrictions, pool, kind, breaks_left, number
) -> None:
    screening = ScreeningResult(status, codes, restrictions=restrictions)
    made = plan(*pool, screening=screening, kind=kind, breaks_left=breaks_left, break_no=number)
    choice = choose(made)
    if isinstance(choice, Locked):
        return
    for each in choice.performances:
        verdict = allowance(
            each.exercise,
            codes,
            status,
            equipment=made.equipment,
            limits=Limits(restrictions),
        )
        assert not isinstance(verdict, Withheld)
        is_own = each.prescription == each.exercise.id
        if isinstance(choice, Homework) and is_own and not (codes or restrictions):
            assert each.dose == each.exercise.dose
    if isinstance(choice, Homework):
        assert len(choice.performances) <= 4


# --- a whole day ----------------------------------------------------------------------------------


def test_the_preview_says_how_many_fit_a_day() -> None:
    day = plan("shoulder-rolls", "neck-rotation", "chin-tuck", "slow-exhale")
    held = preview(day, 2)
    assert (held.asked, held.fits) == (4, 4)
    assert [len(each) for each in held.breaks] == [2, 2]
    crowded = preview(plan("neck-rotation", performances=5), 3)
    assert (crowded.asked, crowded.fits) == (5, 3)
    assert preview(request(), 1).breaks == ((),)


# --- the week -------------------------------------------------------------------------------------

WORKING = (1, 2, 3, 4, 5)


def test_days_per_week_are_as_far_apart_as_they_go() -> None:
    assert spread(WORKING, 5) == WORKING
    assert spread((1, 2, 3, 4), 5) == (1, 2, 3, 4), "5 means all working days"
    assert spread(WORKING, 7) == (1, 2, 3, 4, 5, 6, 7)
    assert spread(WORKING, 3) == (1, 3, 5)
    assert spread(WORKING, 2) == (1, 4)
    assert spread(WORKING, 1) == (1,)
    assert spread(WORKING, 5, is_hard=True) == (1, 3, 5), "48 h of rest win over days"
    assert spread((), 3) == ()


def test_a_day_asks_for_what_falls_on_it_and_never_for_the_optional() -> None:
    thrice = Prescription("row", ("band-row",), days_per_week=3, per_day=2)
    named = Prescription("rolls", ("shoulder-rolls",), days=(2,))
    timed = Prescription("tuck", ("chin-tuck",), fixed_times=("09:00", "15:00"))
    extra = Prescription("extra", ("neck-rotation",), is_optional=True)
    active = follow(stage(thrice, named, timed, extra))

    def asked(day: date) -> dict[str, int]:
        return {each.prescription: each.performances for each in prescriptions_for(active, day)}

    assert asked(MONDAY) == {"row": 2, "tuck": 2}
    assert asked(MONDAY + timedelta(days=1)) == {"rolls": 1, "tuck": 2}
    assert asked(MONDAY + timedelta(days=5)) == {}
    daily = Prescription("shrug", ("loaded-shrug",))
    assert days_of(daily, stage(), WORKING, hard={"loaded-shrug"}) == (1, 3, 5)


def test_stages_of_a_group_run_side_by_side_and_take_turns() -> None:
    active = follow(
        stage("loaded-shrug", id="a", group="strength A", days_per_week=3, breaks_per_day=1),
        stage("band-row", id="b", group="strength B", days_per_week=3, breaks_per_day=1),
        stage("neck-rotation", id="m", group="movement", breaks_per_day=2),
        stage("chin-tuck", id="alone"),
    )

    def stages(day_no: int) -> list[str]:
        return [each.id for each in stages_on(active, MONDAY + timedelta(days=day_no), WORKING)]

    first, second = stages(0), stages(2)
    assert {first[0], second[0]} == {"a", "b"}
    assert stages(4)[0] == first[0]
    assert stages(7)[0] == second[0], "A B A is followed by B A B"
    assert stages(1) == ["m"]
    assert breaks_on(active, MONDAY, WORKING) == 3
    asked = {each.prescription for each in prescriptions_for(active, MONDAY)}
    assert "neck-rotation" in asked
    assert len(asked) == 2


def test_a_stage_is_over_by_its_rule_and_not_by_the_calendar_alone() -> None:
    active = follow(stage("chin-tuck", length_days=7), stage("neck-rotation"))
    day = MONDAY + timedelta(days=7)
    week = [MONDAY + timedelta(days=n) for n in range(5)]
    asked = [prescribed("chin-tuck", day=each) for each in week]
    kept = [performance_row("chin-tuck", day=each) for each in week[:4]]

    assert advance_stage(active, asked, kept, day).stage_index == 1
    assert advance_stage(active, asked, kept, day).stage_since == day
    assert advance_stage(active, asked, kept[:3], day) is active, "60 % is less than 70 %"
    assert advance_stage(active, asked, kept, day, has_red_answer=True) is active
    assert advance_stage(active, asked, kept, day - timedelta(days=1)) is active
    assert advance_stage(active, [], [], day) is active, "nothing was asked"
    last = replace(active, stage_index=1)
    assert advance_stage(last, asked, kept, day) is last
    free = follow(stage("chin-tuck", length_days=7, advance_share=None), stage("x"))
    assert advance_stage(free, asked, kept, day) is free
    open_ended = follow(stage("chin-tuck"), stage("x"))
    assert advance_stage(open_ended, asked, kept, day) is open_ended


def test_partly_visible_exercises_wait_too() -> None:
    shy = exercise("shy", camera=CameraUse.PARTLY)
    base = request(catalogue=catalogue(shy), is_camera_safe=True)
    assert offer(base, "shy") == Withheld(("camera",))
