"""Screening, the caution table, stops and pain, held against `docs/clinical/safety.md`."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neckbreak.domain import forms
from neckbreak.domain.adherence import PainRow, Stamp
from neckbreak.domain.assessment import (
    Restriction,
    ScreeningResult,
    assess,
    carried,
    is_due,
    locking_questions,
)
from neckbreak.domain.exercise import Caution, Dose, ExerciseKind, Variant, VariantName
from neckbreak.domain.movement import BasePosition, CueToken, PhaseKind, Side
from neckbreak.domain.safety import (
    NO_LIMITS,
    Allowed,
    Limits,
    Modified,
    Withheld,
    allowance,
    apply,
    gentler,
)
from neckbreak.domain.safety_table import CODES, COLUMNS, ROWS, TABLE, Term
from neckbreak.domain.screening import (
    BY_ID,
    EMERGENCY_PART,
    QUESTIONS,
    AnswerKind,
    Status,
    check_answer,
    due_questions,
    is_still_confirmed,
    is_yes,
    ticked,
)
from neckbreak.domain.session import NO_HOLDS, perform
from neckbreak.domain.symptoms import (
    PainLimits,
    Response,
    SafetyState,
    StopReason,
    combined,
    limits_of,
    pain_limits,
    pain_response,
    safety_now,
    state_after,
    stop_outcome,
)
from rule_samples import (
    DAY_MS,
    HOUR_MS,
    MONDAY,
    NOON_MS,
    ROOT,
    exercise,
    performance_row,
    phase,
    real_catalogue,
)

PAGE = (ROOT / "docs" / "clinical" / "safety.md").read_text(encoding="utf-8")
REAL = real_catalogue().exercises
GREEN, AMBER, RED, EMERGENCY = Status.GREEN, Status.AMBER, Status.RED, Status.EMERGENCY


def all_no(**yes: str) -> dict[str, str]:
    """A whole screening answered no, apart from the answers given."""
    answers = {q.id: "0" if q.kind is AnswerKind.SCALE else "no" for q in QUESTIONS}
    return answers | yes


# --- the data against the page --------------------------------------------------------------------


def test_questions_are_worded_as_the_page_words_them() -> None:
    rows = dict(re.findall(r"^\| (S\d\d[ab]?) \| (.+?) \|", PAGE, re.MULTILINE))
    plain = {
        key: re.sub(r"^\(if S21 is 1 or more\) | \(tick\)$", "", text).translate(
            str.maketrans({"“": '"', "”": '"'})
        )
        for key, text in rows.items()
    }
    assert {q.id: q.text.translate(str.maketrans({"“": '"', "”": '"'})) for q in QUESTIONS} == plain


def test_codes_and_statuses_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (S\d\d[ab]?) \| .+? \| (.+?) \| (.+?) \|", PAGE, re.MULTILINE)
    for key, yes, codes in rows:
        question = BY_ID[key]
        if key not in ("S21", "S23"):
            assert yes.startswith(question.yes.value), key
        if not question.boxes and question.kind is AnswerKind.YES_NO:
            assert set(re.findall(r"C-[A-Z-]*[A-Z]", codes)) == set(question.codes), key
        for box in question.boxes:
            assert all(code in codes for code in box.codes), key


def test_the_caution_table_is_the_one_of_the_page() -> None:
    section = PAGE[PAGE.index("## 3.") : PAGE.index("## 4.")]
    rows = [line for line in section.splitlines() if line.startswith("| C-")]
    assert ROWS.splitlines() == rows
    assert len(COLUMNS) == 9
    assert "C-SENS" in CODES
    assert "C-SKIN" in CODES
    assert TABLE["C-BLEED", ExerciseKind.MOBILITY] == ()


# --- screening ------------------------------------------------------------------------------------


def test_all_answered_no_is_green_and_open() -> None:
    assert assess(all_no()) == ScreeningResult(GREEN)


@pytest.mark.parametrize(
    "yes, status, codes",
    [
        ({"S01": "yes"}, EMERGENCY, {"C-VASC"}),
        ({"S02": "not-sure"}, EMERGENCY, {"C-HEADNEW", "C-VASC"}),
        ({"S05": "yes"}, RED, {"C-TRAUMA", "C-FRACTURE"}),
        ({"S05": "yes", "S05a": "yes"}, EMERGENCY, {"C-TRAUMA", "C-FRACTURE"}),
        ({"S09": "yes", "S09a": "no"}, RED, set()),
        ({"S09": "yes", "S09a": "not-sure"}, EMERGENCY, set()),
        ({"S08": "yes"}, AMBER, {"C-RADIC"}),
        ({"S12": "down-syndrome"}, AMBER, {"C-RA", "C-HYPER"}),
        ({"S12": "very-loose-joints", "S12a": "yes"}, RED, {"C-HYPER"}),
        ({"S14": "stroke,heart-disease"}, AMBER, {"C-VASC", "C-BP"}),
        ({"S15": "dizzy"}, AMBER, {"C-DIZZY", "C-BALANCE"}),
        ({"S16": "not-sure"}, AMBER, {"C-SHOULDER", "C-WRIST", "C-TMJ", "C-KNEE-HIP"}),
        ({"S21": "4", "S21a": "no"}, GREEN, set()),
        ({"S21": "6", "S21a": "no"}, AMBER, set()),
        ({"S21": "7", "S21a": "no"}, AMBER, {"C-ACUTE"}),
        ({"S21": "2", "S21a": "yes"}, AMBER, {"C-ACUTE"}),
        ({"S22": "yes"}, RED, set()),
        ({"S08": "yes", "S01": "yes", "S13": "yes"}, EMERGENCY, {"C-RADIC", "C-VASC", "C-SURGERY"}),
    ],
)
def test_the_highest_status_wins_and_codes_add_up(yes, status, codes) -> None:
    result = assess(all_no(**yes))
    assert result.status is status
    assert result.codes == codes


def test_65_or_older_adds_a_note_and_a_walking_aid_a_code() -> None:
    assert assess(all_no(S23="65-or-older")) == ScreeningResult(GREEN, notes=("standing-safety",))
    assert assess(all_no(S23="walking-aid")).codes == {"C-BALANCE"}


def test_amber_without_a_code_means_easier_first() -> None:
    assert assess(all_no(S21="5")).restrictions == {Restriction.EASIER_FIRST}
    assert not assess(all_no(S08="yes")).restrictions


def test_the_latest_pain_answer_replaces_the_screened_one() -> None:
    severe = assess(all_no(), latest_pain=8)
    assert severe.codes == {"C-ACUTE"}
    assert Restriction.GENTLE_SET in severe.restrictions
    assert assess(all_no(S21="8", S21a="no"), latest_pain=1).status is GREEN


def test_a_fresh_onset_is_over_after_72_hours() -> None:
    answers = all_no(S21="2", S21a="yes")
    assert assess(answers, age_h=71).codes == {"C-ACUTE"}
    assert assess(answers, age_h=72).status is GREEN


def test_missing_answers_never_loosen_anything() -> None:
    assert assess({}).restrictions == {Restriction.EYES_ONLY}
    first = {key: "no" for key in EMERGENCY_PART if BY_ID[key].parent is None}
    assert assess(first).restrictions == {Restriction.CALM_ONLY}
    assert assess(first | {"S05": "yes"}).restrictions == {Restriction.EYES_ONLY}


def test_letters_are_asked_only_after_a_yes() -> None:
    assert "S05a" not in due_questions({"S05": "no"})
    assert due_questions({"S05": "not-sure"})[:5] == ("S01", "S02", "S03", "S04", "S05a")
    assert due_questions({}, only_first_part=True) == ("S01", "S02", "S03", "S04", "S05", "S09")
    assert "S21a" in due_questions(all_no(S21="1") | {}) or "S21a" in all_no()
    assert due_questions({k: v for k, v in all_no(S21="3").items() if k != "S21a"}) == ("S21a",)


def test_a_confirmed_question_counts_as_amber_and_keeps_its_codes() -> None:
    answers = all_no(S06="yes", S05="yes", S05a="yes")
    assert locking_questions(answers) == ("S05", "S05a", "S06")

    cleared = assess(answers, confirmed=("S05", "S05a", "S06"))
    assert cleared.status is AMBER
    assert cleared.codes == {"C-MYELO", "C-TRAUMA", "C-FRACTURE"}
    assert locking_questions(answers, ("S05", "S05a")) == ("S06",)


def test_at_the_next_screening_a_confirmed_yes_asks_new_or_worse() -> None:
    confirmed = frozenset({"S05", "S05a", "S06"})
    answers = {k: v for k, v in all_no(S05="yes", S06="yes").items() if not k.startswith("S05")}
    answers["S05"] = "yes"
    assert due_questions(answers, confirmed) == ("S05-new", "S06-new")
    assert due_questions(answers | {"S05-new": "no", "S06-new": "no"}, confirmed) == ()
    assert due_questions(answers | {"S05-new": "yes", "S06-new": "no"}, confirmed) == (
        "S05a",
        "S05b",
    )
    settled = answers | {"S05-new": "no", "S06-new": "not-sure"}
    assert carried(settled, confirmed) == {"S05", "S05a"}
    assert is_still_confirmed("S05", settled, confirmed)
    assert not is_still_confirmed("S06", settled, confirmed)


def test_answers_are_checked() -> None:
    assert check_answer("S01", "not-sure")
    assert check_answer("S06-new", "no")
    assert check_answer("S16", "wrist,jaw")
    assert check_answer("S21", "10")
    assert not check_answer("S21", "11")
    assert not check_answer("S21", "yes")
    assert not check_answer("S16", "elbow")
    assert not check_answer("S01", "maybe")
    assert not check_answer("S06-new", "wrist")
    assert not check_answer("S99", "yes")
    assert ticked(BY_ID["S16"], "no") == ()
    assert is_yes(BY_ID["S21"], "unreadable")
    assert not is_yes(BY_ID["S21"], "0")


def test_screening_is_due_before_the_first_exercise_after_90_days_and_while_locked() -> None:
    assert is_due(None)
    assert not is_due(89.9)
    assert is_due(90)
    assert is_due(1, ScreeningResult(RED))
    assert not is_due(1, ScreeningResult(AMBER))


# --- the lock -------------------------------------------------------------------------------------


def test_red_leaves_only_breathing_and_the_eye_rest() -> None:
    allowed = {
        key for key, each in REAL.items() if not isinstance(allowance(each, (), RED), Withheld)
    }
    breathing = {key for key, each in REAL.items() if each.kind is ExerciseKind.BREATHING}
    assert allowed == breathing | {"eye-look-away"}


def test_an_emergency_leaves_nothing_whatever_the_plan() -> None:
    for each in REAL.values():
        verdict = allowance(each, (), EMERGENCY, has_therapist_plan=True)
        assert isinstance(verdict, Withheld)


def test_unscreened_leaves_the_eye_rest_and_the_first_part_adds_breathing() -> None:
    def open_under(restriction: Restriction) -> set[str]:
        limits = Limits(frozenset({restriction}))
        verdicts = {key: allowance(each, (), GREEN, limits=limits) for key, each in REAL.items()}
        return {key for key, verdict in verdicts.items() if not isinstance(verdict, Withheld)}

    assert open_under(Restriction.EYES_ONLY) == {"eye-look-away"}
    assert open_under(Restriction.CALM_ONLY) == {
        "eye-look-away", "diaphragmatic-breathing", "box-breathing", "slow-exhale",
    }  # fmt: skip


def test_a_therapists_plan_opens_amber_codes_but_no_locks_limits_or_bands() -> None:
    press = REAL["isometric-flexion"]
    assert allowance(press, ("C-RADIC",), AMBER) == Withheld(("C-RADIC",))
    assert allowance(press, ("C-RADIC",), AMBER, has_therapist_plan=True) == Allowed(
        ("therapist-plan",)
    )
    assert isinstance(allowance(press, (), RED, has_therapist_plan=True), Withheld)
    no_load = Limits(frozenset({Restriction.NO_LOAD}))
    assert isinstance(
        allowance(press, (), GREEN, has_therapist_plan=True, limits=no_load), Withheld
    )
    band = REAL["band-row"]
    assert allowance(band, ("C-BAND",), GREEN, has_therapist_plan=True) == Withheld(("C-BAND",))
    glide = REAL["median-nerve-glide"]
    assert allowance(glide, (), GREEN) == Withheld(("therapist-only",))
    assert allowance(glide, (), GREEN, has_therapist_plan=True) == Allowed()


# --- the table ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, code, verdict",
    [
        ("neck-rotation", "C-VASC", Withheld(("C-VASC",))),
        ("neck-side-bend", "C-VASC", Withheld(("C-VASC",))),  # 30° is above 60 % of 40°
        ("shoulder-rolls", "C-VASC", Allowed()),
        ("neck-look-up", "C-VASC", Withheld(("C-VASC",))),
        ("cross-body-shoulder", "C-VASC", Allowed()),
        ("upper-back-hug", "C-HYPER", Allowed()),
        ("suboccipital-stretch", "C-VASC", Withheld(("C-VASC",))),
        ("neck-half-circle", "C-DIZZY", Withheld(("C-DIZZY",))),
        ("wrist-flexor-stretch", "C-WRIST", Withheld(("C-WRIST",))),
        ("upper-back-hug", "C-WRIST", Allowed()),
        ("doorway-pec-stretch", "C-EYE", Allowed()),
        ("forearm-massage", "C-SKIN", Withheld(("C-SKIN",))),
        ("sit-to-stand", "C-BALANCE", Withheld(("C-BALANCE",))),
        (
            "band-row",
            "C-BP",
            Modified(None, 1.0, False, ("caution:C-BP", "no-breath-hold"), ("C-BP",)),
        ),
        (
            "box-breathing",
            "C-BP",
            Modified(None, 1.0, False, ("caution:C-BP", NO_HOLDS), ("C-BP",)),
        ),
        ("seated-side-reach", "C-BP", Allowed(("rise-slowly",))),
        (
            "diaphragmatic-breathing",
            "C-RESP",
            Modified(None, 1.0, False, ("caution:C-RESP", "own-pace"), ("C-RESP",)),
        ),
        ("shoulder-rolls", "C-UNHEARD-OF", Allowed()),
    ],
)
def test_single_codes_on_catalogue_exercises(name, code, verdict) -> None:
    assert allowance(REAL[name], (code,), AMBER) == verdict


def test_c_acute_takes_the_bracket_small_range_as_half_the_angles() -> None:
    verdict = allowance(REAL["neck-rotation"], ("C-ACUTE",), AMBER)
    assert verdict == Modified(None, 0.5, False, ("caution:C-ACUTE",), ("C-ACUTE",))


def test_an_m_with_no_words_is_the_easier_variant_else_half_of_all() -> None:
    with_easier = exercise(kind=ExerciseKind.POSTURE)
    assert allowance(with_easier, ("C-RADIC",), AMBER) == Modified(
        VariantName.EASIER, reasons=("C-RADIC",)
    )
    assert allowance(with_easier, ("C-RADIC",), AMBER, variant=VariantName.EASIER) == Allowed()
    without = exercise(kind=ExerciseKind.POSTURE, easier=Variant({}))
    assert allowance(without, ("C-RADIC",), AMBER) == Modified(
        None, 0.5, is_half_reps=True, reasons=("C-RADIC",)
    )


def test_mid_range_cuts_neck_angles_to_60_percent_of_their_ceiling() -> None:
    turn = exercise(
        kind=ExerciseKind.MOBILITY,
        phases=(
            phase(3, PhaseKind.MOVE, ("neck.rotation", Side.RIGHT, 60.0)),
            phase(2, is_neutral=True),
        ),
    )
    held = replace(turn, phases=turn.phases[:1])
    assert allowance(held, ("C-HYPER",), AMBER) == Withheld(("C-HYPER",)), "a pose never left"
    verdict = allowance(turn, ("C-HYPER",), AMBER)
    assert isinstance(verdict, Modified)
    assert verdict.range_factor * 60 == pytest.approx(42)
    assert allowance(turn, ("C-HYPER",), AMBER, range_share=0.5) == Allowed()


def test_the_strictest_of_several_codes_decides_and_modifications_add_up() -> None:
    roll = exercise(
        kind=ExerciseKind.MOBILITY,
        cautions=(Caution("C-ACUTE", {"en": "small"}), Caution("C-TMJ")),
    )
    both = allowance(roll, ("C-ACUTE", "C-RADIC"), AMBER)
    assert both == Modified(
        VariantName.EASIER, 0.5, False, ("caution:C-ACUTE",), ("C-ACUTE", "C-RADIC")
    )
    assert allowance(roll, ("C-ACUTE", "C-TMJ"), AMBER) == Withheld(("C-TMJ",))


def raise_arm(deg: float, **fields):
    return exercise(
        kind=ExerciseKind.STRENGTHENING,
        phases=(
            phase(2, PhaseKind.MOVE, ("shoulder.abduction", Side.BOTH, deg)),
            phase(2, is_neutral=True),
        ),
        **fields,
    )


def test_a_worded_m_is_met_by_the_entry_its_easier_variant_or_withheld() -> None:
    low = Variant({"en": "To 40°"}, range_share=0.5, equipment=())
    assert allowance(raise_arm(50), ("C-SHOULDER",), AMBER) == Allowed()
    assert allowance(raise_arm(80), ("C-SHOULDER",), AMBER) == Withheld(("C-SHOULDER",))
    assert allowance(raise_arm(80, easier=low), ("C-SHOULDER",), AMBER) == Modified(
        VariantName.EASIER, reasons=("C-SHOULDER",)
    )
    loaded = raise_arm(50, equipment=("light weights",))
    assert allowance(loaded, ("C-SHOULDER",), AMBER) == Withheld(("C-SHOULDER",))
    other = raise_arm(80, easier=Variant({"en": "another"}, exercise="shrug"))
    assert allowance(other, ("C-SHOULDER",), AMBER) == Withheld(("C-SHOULDER",))


def test_the_entrys_bracket_meets_the_table_by_the_same_words() -> None:
    verdict = allowance(REAL["palming"], ("C-EYE",), AMBER)
    assert isinstance(verdict, Modified)
    assert verdict.notes == ("caution:C-EYE",)


def test_more_than_intensity_two_is_withheld_where_the_table_says_so() -> None:
    hard = exercise(kind=ExerciseKind.STRENGTHENING, intensity=3)
    assert allowance(hard, ("C-RADIC",), AMBER) == Withheld(("C-RADIC",))
    assert allowance(exercise(kind=ExerciseKind.STRENGTHENING), ("C-RADIC",), AMBER) == Allowed()


@pytest.mark.parametrize(
    "term, met, broken",
    [
        (Term.SEATED, {}, {"position": BasePosition.WALL}),
        (
            Term.HEAD_ABOVE_HEART,
            {},
            {"position": BasePosition.HINGED, "joint": ("hip.flexion", Side.BOTH, 60.0)},
        ),
        (
            Term.SMALL_OPENING,
            {"joint": ("jaw.opening", None, 10.0)},
            {"joint": ("jaw.opening", None, 25.0)},
        ),
        (
            Term.NO_ROUNDING,
            {"joint": ("thorax.flexion", None, 8.0)},
            {"joint": ("thorax.extension", None, 15.0)},
        ),
        (Term.NO_ROUNDING, {}, {"token": "head_over"}),
        (Term.NO_ROUNDING, {}, {"joint": ("neck.flexion", None, 40.0)}),
        (Term.NO_HAND_ON_FACE, {"token": "head_back_both"}, {"token": "forehead"}),
        (Term.NO_CONTACT, {"token": "belly"}, {"token": "eyes_cup"}),
        (Term.NO_JAW_CONTACT, {}, {"token": "masseter_circle"}),
        (Term.NO_BALL_ON_SPINE, {}, {"token": "ball_back"}),
        (
            Term.ARMS_LOW,
            {"joint": ("shoulder.flexion", Side.BOTH, 60.0)},
            {"joint": ("shoulder.horizontal_adduction", Side.RIGHT, 30.0)},
        ),
    ],
)
def test_terms_are_computed_from_the_phases(term, met, broken) -> None:
    def form(joint=None, token=None, position=BasePosition.SEATED):
        phases = (
            phase(
                2,
                PhaseKind.MOVE,
                *([joint] if joint else []),
                tokens=(CueToken(token),) if token else (),
            ),
        )
        return forms.of(exercise(phases=phases, position=position))

    assert forms.meets(term, form(**met))
    assert not forms.meets(term, form(**broken))
    assert forms.meets(Term.LIGHT, form())


def test_a_variant_changes_position_and_equipment_of_the_form() -> None:
    march = exercise(
        position=BasePosition.STANDING,
        equipment=("band",),
        easier=Variant({"en": "seated"}, position=BasePosition.SEATED, equipment=()),
    )
    easier = forms.of(march, VariantName.EASIER)
    assert (easier.position, easier.is_standing, easier.equipment) == (
        BasePosition.SEATED, False, (),
    )  # fmt: skip
    assert forms.easier_of(exercise()) is None
    assert forms.has_easier(exercise(easier=Variant({}, exercise="other")))


# --- equipment ------------------------------------------------------------------------------------


def test_missing_equipment_withholds_and_an_alternative_is_enough() -> None:
    row = exercise(equipment=("band|weights", "chair"))
    assert allowance(row, (), GREEN, equipment={"chair"}) == Withheld(("equipment",))
    assert allowance(row, (), GREEN, equipment={"chair", "weights"}) == Allowed()
    assert allowance(row, ("C-BAND",), GREEN, equipment={"chair", "band"}) == Withheld(("C-BAND",))
    assert allowance(row, ("C-BAND",), GREEN, equipment={"chair", "weights"}) == Allowed()
    assert allowance(row, ("C-BAND",), GREEN) == Allowed()


def test_a_band_exercise_that_names_weights_is_offered_with_them() -> None:
    lateral = REAL["lateral-raise-band"]
    verdict = allowance(lateral, ("C-BAND",), GREEN, equipment={"weights"})
    assert verdict == Modified(notes=("caution:C-BAND",), reasons=("C-BAND",))


# --- limits ---------------------------------------------------------------------------------------


def limited(*restrictions: Restriction) -> Limits:
    return Limits(frozenset(restrictions))


def test_the_gentle_set_is_breathing_relaxation_and_small_mobility() -> None:
    gentle = limited(Restriction.GENTLE_SET)
    assert allowance(REAL["shoulder-rolls"], (), AMBER, limits=gentle) == Modified(
        None, 0.5, is_half_reps=True, reasons=("gentle-set",)
    )
    assert allowance(REAL["slow-exhale"], (), AMBER, limits=gentle) == Allowed()
    assert allowance(REAL["chin-tuck"], (), AMBER, limits=gentle) == Withheld(("gentle-set",))


def test_amber_without_a_code_gives_the_easier_variant_and_no_training() -> None:
    easier = limited(Restriction.EASIER_FIRST)
    assert allowance(REAL["loaded-shrug"], (), AMBER, limits=easier) == Withheld(("easier-first",))
    assert allowance(REAL["chin-tuck"], (), AMBER, limits=easier) == Modified(
        VariantName.EASIER, reasons=("easier-first",)
    )


def test_limits_after_stops() -> None:
    no_turns, no_neck = limited(Restriction.NO_TURNS), limited(Restriction.NO_NECK)
    assert isinstance(allowance(REAL["neck-rotation"], (), AMBER, limits=no_turns), Withheld)
    assert isinstance(allowance(REAL["isometric-side"], (), AMBER, limits=no_turns), Withheld)
    assert allowance(REAL["shoulder-rolls"], (), AMBER, limits=no_turns) == Allowed()
    assert isinstance(allowance(REAL["chin-tuck"], (), GREEN, limits=no_neck), Withheld)
    assert allowance(REAL["shoulder-rolls"], (), GREEN, limits=no_neck) == Allowed()
    no_load = limited(Restriction.NO_LOAD)
    assert allowance(REAL["shoulder-rolls"], (), GREEN, limits=no_load) == Allowed()
    paused = Limits(paused=frozenset({"chin-tuck"}))
    assert allowance(REAL["chin-tuck"], (), GREEN, limits=paused) == Withheld(("paused",))
    changed = Limits(halved=frozenset({"chin-tuck"}), eased=frozenset({"chin-tuck"}))
    assert allowance(REAL["chin-tuck"], (), GREEN, limits=changed) == Modified(
        VariantName.EASIER, 0.5, is_half_reps=True, reasons=("sharp-pain", "red-response")
    )
    assert Limits() == NO_LIMITS


def test_a_modification_only_ever_makes_a_dose_gentler() -> None:
    press = exercise(dose=Dose(reps=9), easier=Variant({"en": "e"}, Dose(sets=1, reps=5, hold_s=3)))
    prescribed = perform(press, dose=Dose(sets=2, reps=8, hold_s=10, rest_s=30))

    changed = apply(Modified(VariantName.EASIER, 0.5, True, ("light",)), prescribed)
    assert changed.dose == Dose(sets=1, reps=3, hold_s=3, rest_s=30)
    assert (changed.variant, changed.range_share) == (VariantName.EASIER, 0.5)
    assert changed.notes == ("light",)
    assert apply(Allowed(("light",)), prescribed).dose == prescribed.dose
    assert apply(Modified(range_factor=0.5), prescribed).dose == prescribed.dose
    assert gentler(Dose(), Dose()).hold_s is None


# --- stops ----------------------------------------------------------------------------------------


def stop(reason: StopReason | str, age_h: float = 1, exercise_id: str = "chin-tuck"):
    return performance_row(
        exercise_id, at_ms=NOON_MS - round(age_h * HOUR_MS), share=0.3, stop_reason=reason
    )


def test_what_each_stop_leads_to_at_once() -> None:
    outcome = {each: stop_outcome(each, NOON_MS) for each in StopReason}
    assert outcome[StopReason.DIZZY].ask == ("S01",)
    assert outcome[StopReason.ARM_SYMPTOMS].ask == ("S07",)
    assert outcome[StopReason.SHARP_PAIN].ends_break is False
    assert outcome[StopReason.PAIN_RISING].offers_calm
    assert outcome[StopReason.HEADACHE].ask == ("S02",)
    assert outcome[StopReason.CHEST].status is EMERGENCY
    assert outcome[StopReason.JUST_STOP].status is GREEN


@pytest.mark.parametrize("reason", [StopReason.DIZZY, StopReason.ARM_SYMPTOMS])
def test_the_second_time_in_14_days_is_red(reason) -> None:
    assert stop_outcome(reason, NOON_MS, [stop(reason, 13 * 24)]).status is RED
    assert stop_outcome(reason, NOON_MS, [stop(reason, 15 * 24)]).status is AMBER


def test_stops_withhold_for_their_time() -> None:
    def restrictions(reason: StopReason, age_h: float) -> frozenset[Restriction]:
        return state_after([stop(reason, age_h)], NOON_MS).limits.restrictions

    assert restrictions(StopReason.DIZZY, 7 * 24 - 1) == {Restriction.NO_TURNS}
    assert restrictions(StopReason.DIZZY, 7 * 24) == frozenset()
    assert restrictions(StopReason.ARM_SYMPTOMS, 71) == {Restriction.NO_LOAD}
    assert restrictions(StopReason.ARM_SYMPTOMS, 72) == frozenset()
    assert restrictions(StopReason.HEADACHE, 23) == {Restriction.NO_NECK}
    assert restrictions(StopReason.HEADACHE, 24) == frozenset()
    assert state_after([stop(StopReason.DIZZY)], NOON_MS).status is AMBER
    assert state_after([stop(StopReason.DIZZY)], NOON_MS).advice == ("see-professional",)


def test_sharp_pain_pauses_24_hours_then_halves_the_range_once() -> None:
    assert state_after([stop(StopReason.SHARP_PAIN, 23)], NOON_MS).limits.paused == {"chin-tuck"}
    later = state_after([stop(StopReason.SHARP_PAIN, 30)], NOON_MS).limits
    assert (later.paused, later.halved) == (frozenset(), {"chin-tuck"})
    again = performance_row("chin-tuck", at_ms=NOON_MS - HOUR_MS)
    assert state_after([stop(StopReason.SHARP_PAIN, 30), again], NOON_MS).limits == NO_LIMITS


def test_rising_pain_pauses_48_hours_then_eases() -> None:
    assert state_after([stop(StopReason.PAIN_RISING, 47)], NOON_MS).limits.paused == {"chin-tuck"}
    later = state_after([stop(StopReason.PAIN_RISING, 49)], NOON_MS).limits
    assert (later.paused, later.eased) == (frozenset(), {"chin-tuck"})


def test_locks_last_until_a_confirmation_and_just_stopping_changes_nothing() -> None:
    chest = [stop(StopReason.CHEST, 100)]
    assert state_after(chest, NOON_MS).status is EMERGENCY
    assert state_after(chest, NOON_MS, cleared_ms=NOON_MS).status is GREEN
    twice = [stop(StopReason.DIZZY, 10 * 24), stop(StopReason.DIZZY, 9 * 24)]
    assert state_after(twice, NOON_MS).status is RED
    assert state_after([stop(StopReason.JUST_STOP), stop("odd")], NOON_MS) == SafetyState()
    assert combined(ScreeningResult(AMBER), SafetyState(RED)).status is RED
    assert combined(ScreeningResult(RED), SafetyState()).status is RED


# --- pain -----------------------------------------------------------------------------------------

VECTORS = [
    (0, 0, 0, 0, "green"), (2, 3, 2, None, "green"), (2, 4, 2, 2, "amber"),
    (1, 3, 1, 1, "amber"), (2, 5, 3, 2, "red"), (4, 4, 4, 4, "green"), (3, 2, 1, 1, "green"),
    (4, 5, 4, 4, "amber"), (3, 4, 3, 3, "amber"), (5, 6, 5, 5, "red"), (6, 6, 6, 6, "amber"),
    (3, 3, 3, 5, "red"), (3, 3, 3, 4, "amber"), (2, 2, 5, None, "red"),
]  # fmt: skip


@pytest.mark.parametrize("before, during, after, following, result", VECTORS)
def test_pain_response_of_the_page(before, during, after, following, result) -> None:
    assert pain_response(before, during, after, following) == result


def test_missing_answers_make_a_response_unknown_unless_after_stands_in() -> None:
    assert pain_response(None, 3, 3) is Response.UNKNOWN
    assert pain_response(3, None, None) is Response.UNKNOWN
    assert pain_response(2, None, 5) is Response.RED
    assert pain_response(2, 3, None) is Response.GREEN


def test_a_therapists_numbers_replace_two_four_and_six_within_the_scale() -> None:
    own = limits_of([("rise", 3), ("amber_during", 5), ("red_during", 12), ("other", 1)])
    assert own == PainLimits(3, 5, 10)
    assert pain_response(2, 4, 2, limits=own) is Response.GREEN
    assert pain_response(2, 5, 2, limits=own) is Response.AMBER
    assert pain_response(5, 6, 5, limits=own) is Response.AMBER
    assert pain_response(1, 1, 1, 1, limits=PainLimits(rise=0)) is Response.GREEN


def pain(value: int, age_h: float, day: int = 0) -> PainRow:
    at_ms = NOON_MS - round(age_h * HOUR_MS)
    return PainRow(1, Stamp(at_ms, MONDAY.replace(day=2 + day), 0), None, "after", value)


def test_severe_pain_gives_the_gentle_set_until_a_day_without() -> None:
    gentle = frozenset({Restriction.GENTLE_SET})
    assert pain_limits([], NOON_MS) == SafetyState()
    assert pain_limits([pain(6, 1)], NOON_MS) == SafetyState()
    assert pain_limits([pain(7, 1)], NOON_MS).limits.restrictions == gentle
    assert pain_limits([pain(7, 30), pain(5, 10)], NOON_MS).limits.restrictions == gentle
    assert pain_limits([pain(7, 30), pain(5, 5)], NOON_MS) == SafetyState()


def test_severe_pain_on_two_days_advises_a_professional_for_a_week() -> None:
    rows = [pain(8, 60), pain(7, 30, day=1), pain(2, 1, day=2)]
    assert pain_limits(rows, NOON_MS).advice == ("see-professional",)
    assert pain_limits(rows, NOON_MS).status is AMBER
    assert pain_limits(rows, NOON_MS + 7 * DAY_MS) == SafetyState()


def test_screening_stops_and_pain_are_taken_together() -> None:
    screening, limits = safety_now(
        ScreeningResult(GREEN), [stop(StopReason.HEADACHE)], [pain(8, 2)], NOON_MS
    )
    assert screening.status is AMBER
    assert limits.restrictions == {Restriction.NO_NECK, Restriction.GENTLE_SET}
    locked, _ = safety_now(ScreeningResult(GREEN), [stop(StopReason.CHEST)], [], NOON_MS)
    assert locked.status is EMERGENCY
    cleared, _ = safety_now(
        ScreeningResult(GREEN), [stop(StopReason.CHEST)], [], NOON_MS, cleared_ms=NOON_MS
    )
    assert cleared.status is GREEN
