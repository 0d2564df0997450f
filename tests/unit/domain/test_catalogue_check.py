"""Every mistake in an exercise is found, with its place; a sound one has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from exercise_words import CENTRE, HOLD, TURN, cue, en, exercise, phase
from neckbreak.domain.catalogue_check import check_exercise, check_exercises, check_text, check_tips
from neckbreak.domain.exercise import Caution, Dose, Exercise, Tip, Variant
from neckbreak.domain.movement import BasePosition, CueToken, Phase
from neckbreak.domain.programme import Problem


def found(changed: Exercise) -> list[tuple[str, str]]:
    return [(problem.path, problem.key) for problem in check_exercise(changed)]


def of_phases(*phases: Phase, **changes: Any) -> list[tuple[str, str]]:
    seconds = 5 * sum(each.seconds for each in phases)
    return found(exercise(phases=phases, declared_s=seconds, **changes))


def of_tokens(*tokens: CueToken) -> list[tuple[str, str]]:
    return of_phases(phase(3, "", *tokens))


def test_a_sound_exercise_has_no_problems() -> None:
    assert found(exercise()) == []


# --- phases ------------------------------------------------------------------------------------

PHASES: dict[str, tuple[tuple[Phase, ...], str, str]] = {
    "a joint nobody knows": (
        (phase(3, "neck.twist 10"),), "phases[0].targets[0].joint", "unknown-joint"),
    "more than the ceiling": (
        (phase(3, "neck.rotation R71"),), "phases[0].targets[0].value", "above-ceiling"),
    "less than nothing": (
        (phase(3, "neck.flexion -5"),), "phases[0].targets[0].value", "negative-value"),
    "a turn to nowhere": (
        (phase(3, "neck.rotation 30"),), "phases[0].targets[0].side", "side-needed"),
    "a turn to both sides": (
        (phase(3, "neck.rotation B30"),), "phases[0].targets[0].side", "side-needed"),
    "a nod to one side": (
        (phase(3, "neck.flexion R30"),), "phases[0].targets[0].side", "side-on-midline"),
    "a phase without time": ((phase(0),), "phases[0].seconds", "phase-without-time"),
    "a fast neck": ((phase(1, "neck.rotation R40"),), "phases[0].seconds", "neck-too-fast"),
    "a fast return": (
        (phase(2, "neck.rotation R60"), phase(1, "neutral")), "phases[1].seconds", "neck-too-fast"),
    "a fast first phase in the next repetition": (
        (phase(2, "neck.rotation R40"), phase(3, "neck.rotation L40")),
        "phases[0].seconds", "neck-too-fast"),
    "looking up while turned": (
        (phase(3, "neck.rotation R40"), phase(3, "neck.extension 25")),
        "phases[1]", "extension-with-rotation"),
    "pressing while turned": (
        (phase(3, "neck.rotation R20", cue("effort_side", "R", 30)),),
        "phases[0]", "resisted-outside-mid-range"),
}  # fmt: skip


@pytest.mark.parametrize("name", PHASES)
def test_phases_are_checked(name: str) -> None:
    phases, path, key = PHASES[name]
    assert (path, key) in of_phases(*phases)


def test_exactly_thirty_degrees_a_second_is_allowed() -> None:
    assert of_phases(phase(2, "neck.rotation R60"), phase(2, "neutral")) == []


def test_extension_and_rotation_may_follow_each_other() -> None:
    up = phase(3, "neck.extension 40")
    assert (
        of_phases(up, phase(4, "neutral"), phase(3, "neck.rotation R60"), phase(2, "neutral")) == []
    )


def test_passing_through_both_on_the_way_is_found() -> None:
    across = phase(4, "neck.extension 0; neck.rotation R70")
    assert of_phases(phase(4, "neck.extension 40"), across, phase(3, "neutral")) == [
        ("phases[1]", "extension-with-rotation")
    ]


def test_pressing_within_fifteen_degrees_is_allowed() -> None:
    assert of_phases(phase(3, "neck.rotation R15", cue("effort_turn", "R", 30))) == []


def test_effort_of_the_shoulders_is_not_resisted_neck_work() -> None:
    assert of_phases(phase(3, "neck.rotation R40", cue("effort_up", value=50)), CENTRE) == []


# --- tokens ------------------------------------------------------------------------------------

TOKENS = {
    "a contact nobody knows": (cue("handstand"), "id", "unknown-token"),
    "a hand without its side": (cue("head_over"), "side", "token-side-needed"),
    "a side for both hands": (cue("clasp_back", "R"), "side", "token-without-side"),
    "a breath of no kind": (cue("breath"), "kind", "token-kind"),
    "a breath of a strange kind": (cue("breath", kind="deep"), "kind", "token-kind"),
    "a kind for eyes": (cue("eyes_closed", kind="soft"), "kind", "token-without-kind"),
    "effort without a number": (cue("effort"), "value", "token-value-needed"),
    "a number for eyes": (cue("eyes_closed", value=3), "value", "token-without-value"),
    "pressure above five": (cue("pressure", value=6), "value", "token-value"),
    "effort above everything": (cue("effort", value=101), "value", "token-value"),
}


@pytest.mark.parametrize("name", TOKENS)
def test_tokens_are_checked(name: str) -> None:
    token, part, key = TOKENS[name]
    assert of_tokens(token) == [(f"phases[0].tokens[0].{part}", key)]


# --- the rest of an exercise -------------------------------------------------------------------

CHANGES: dict[str, tuple[dict[str, Any], str, str]] = {
    "an id with a capital": ({"id": "Turn"}, "id", "bad-id"),
    "a name without English": ({"name": {"de": "Drehen"}}, "name", "missing-english"),
    "an empty translation": (
        {"name": {"en": "Turn", "de": " "}}, "name.de", "empty-text"),
    "a placeholder nobody fills": (
        {"cues": (en("Turn {where}."),)}, "cues[0].en", "unknown-placeholder"),
    "a side in an exercise without sides": (
        {"cues": (en("Turn {side}."),)}, "cues[0].en", "placeholder-without-sides"),
    "a literal side in a mirrored exercise": (
        {"cues": (en("Turn Left."),), "sides": 2, "declared_s": 70}, "cues[0].en", "literal-side"),
    "a caution nobody knows": (
        {"cautions": (Caution("C-COLD"),)}, "cautions[0]", "unknown-caution"),
    "a modification without English": (
        {"cautions": (Caution("C-BP", {}),)}, "cautions[0].modification", "missing-english"),
    "the same caution twice": (
        {"cautions": (Caution("C-BP"), Caution("C-BP"))}, "cautions", "repeated-value"),
    "equipment nobody has": ({"equipment": ("sword",)}, "equipment[0]", "unknown-equipment"),
    "an alternative nobody has": (
        {"equipment": ("band|sword",)}, "equipment[0]", "unknown-equipment"),
    "a muscle nobody has": ({"muscle_ids": ("wings",)}, "muscle_ids[0]", "unknown-muscle"),
    "a set-up nobody knows": ({"setup": ("sofa",)}, "setup[0]", "unknown-setup"),
    "no goal": ({"goals": ()}, "goals", "empty-list"),
    "no cue": ({"cues": ()}, "cues", "empty-list"),
    "a wrong time": ({"declared_s": 40}, "declared_s", "time-differs"),
    "a hold above its own limit": ({"hold_max_s": 1}, "phases[1].seconds", "hold-too-long"),
    "a prescribed hold above the limit": (
        {"dose": Dose(reps=5, hold_s=40), "declared_s": 225}, "dose.hold_s", "hold-too-long"),
    "a hold for no phase": (
        {"dose": Dose(hold_s=5), "phases": (TURN, CENTRE), "declared_s": 5},
        "dose.hold_s", "hold-without-phase"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_exercises_are_checked(name: str) -> None:
    changes, path, key = CHANGES[name]
    assert found(exercise(**changes)) == [(path, key)]


def test_all_problems_are_found_in_one_run() -> None:
    broken = exercise(id="A B", declared_s=1, cues=(), phases=(phase(1, "neck.rotation R80"),))
    assert {key for _, key in found(broken)} == {
        "bad-id",
        "time-differs",
        "empty-list",
        "above-ceiling",
        "neck-too-fast",
    }


def test_labels_of_mirrored_phases_take_placeholders() -> None:
    labelled = replace(TURN, label=en("turn {side}, then {other}"))
    assert found(exercise(phases=(labelled, HOLD, CENTRE), sides=2, declared_s=70)) == []


# --- variants ----------------------------------------------------------------------------------


def harder(**data: Any) -> list[tuple[str, str]]:
    return found(exercise(harder=Variant(en("more"), **data)))


def test_a_larger_share_stays_below_the_ceiling() -> None:
    assert harder(range_share=70 / 60) == []
    assert harder(range_share=1.3) == [("harder.phases[0].targets[0].value", "above-ceiling")]


def test_a_share_is_a_share() -> None:
    assert harder(range_share=0.0) == [("harder.range_share", "range-share")]


def test_phases_of_a_variant_are_checked_as_any() -> None:
    assert harder(phases=(phase(1, "neck.rotation R60"), CENTRE)) == [
        ("harder.phases[0].seconds", "neck-too-fast")
    ]
    assert harder(phases=()) == [("harder.phases", "empty-list")]


def test_a_variant_may_change_position_and_equipment() -> None:
    assert harder(position=BasePosition.STANDING, equipment=("weights",)) == []
    assert harder(equipment=("sword",)) == [("harder.equipment[0]", "unknown-equipment")]


def test_a_variants_hold_is_bounded() -> None:
    assert harder(dose=Dose(hold_s=31)) == [("harder.dose.hold_s", "hold-too-long")]


def test_a_variants_words_are_checked() -> None:
    assert found(exercise(harder=Variant({}))) == [("harder.text", "missing-english")]


# --- several exercises, tips -------------------------------------------------------------------


def several(*exercises: Exercise, **more: Any) -> list[tuple[str, str]]:
    placed = [(f"exercises[{index}]", each) for index, each in enumerate(exercises)]
    return [(problem.path, problem.key) for problem in check_exercises(placed, **more)]


def test_an_id_is_used_once() -> None:
    assert several(exercise(), exercise()) == [("exercises[1].id", "duplicate-id")]


def test_evidence_is_among_the_references_if_they_are_given() -> None:
    cited = exercise(evidence=("ABC12",))
    assert several(cited) == []
    assert several(cited, references=["ABC12"]) == []
    assert several(cited, references=[]) == [("exercises[0].evidence[0]", "unknown-reference")]


@pytest.mark.parametrize("id_", ["nobody", "turn"])
def test_a_variant_points_to_another_exercise(id_: str) -> None:
    pointing = exercise(easier=Variant(en("do another"), exercise=id_))
    assert several(pointing) == [("exercises[0].easier.exercise", "unknown-exercise")]


def test_hands_are_tested_by_the_one_who_knows_the_figure() -> None:
    def out_of_reach(tested: Exercise) -> list[Problem]:
        return [Problem(f"phases[{len(tested.phases) - 1}]", "hand-out-of-reach")]

    changed = exercise(harder=Variant(en("more"), phases=(TURN, CENTRE)))
    assert several(changed, reach=out_of_reach) == [
        ("exercises[0].phases[2]", "hand-out-of-reach"),
        ("exercises[0].harder.phases[1]", "hand-out-of-reach"),
    ]


TIP = Tip("tip-01", "posture", en("Move."), "trial", "ABC12, DEF-34 (small)")
REFERENCES = {"ABC12": "A", "DEF-34": "B"}

TIPS: dict[str, tuple[Callable[[], list[Tip]], str, str]] = {
    "the same id": (lambda: [TIP, TIP], "tips[1].id", "duplicate-id"),
    "a strange topic": (lambda: [replace(TIP, topic="cars")], "tips[0].topic", "unknown-topic"),
    "no English": (lambda: [replace(TIP, text={})], "tips[0].text", "missing-english"),
    "a strange source": (
        lambda: [replace(TIP, source="XYZ99")], "tips[0].source", "unknown-reference"),
}  # fmt: skip


@pytest.mark.parametrize("name", TIPS)
def test_tips_are_checked(name: str) -> None:
    make, path, key = TIPS[name]
    placed = [(f"tips[{index}]", tip) for index, tip in enumerate(make())]
    assert [(p.path, p.key) for p in check_tips(placed, REFERENCES)] == [(path, key)]


def test_a_sound_tip_has_no_problems() -> None:
    assert list(check_tips([("tips[0]", TIP)], REFERENCES)) == []


def test_a_text_in_english_is_enough() -> None:
    assert list(check_text("name", en("Turn"))) == []
