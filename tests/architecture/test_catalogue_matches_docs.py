"""`exercises.json` says what the clinical pages say, read here by a second, independent reader."""

from __future__ import annotations

import importlib
import re
from functools import cache
from pathlib import Path

import pytest

from neckbreak.domain.exercise import Exercise, Text, Variant
from neckbreak.domain.joints import CEILINGS, JOINTS, UNITS
from neckbreak.domain.movement import CueToken, JointTarget, Phase
from neckbreak.domain.programme import Prescription, Programme
from neckbreak.domain.programme_check import prescribed_seconds
from neckbreak.domain.vocabulary import CAUTION_CODES, SETUPS, TOKENS
from neckbreak.storage.catalogue_file import check_file, load_catalogue, load_programmes
from neckbreak.storage.json_text import readable_json

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "exercises.json"
PAGES = ROOT / "docs" / "clinical"


@cache
def page(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8")


@cache
def section(name: str, number: int) -> str:
    found = re.split(r"^## (?=\d+\. )", page(name), flags=re.MULTILINE)
    return next(part for part in found if part.startswith(f"{number}. "))


def table(text: str) -> list[list[str]]:
    rows = [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip(" |") for cell in row] for row in rows]


CATALOGUE = load_catalogue(FILE)
PROGRAMMES = {programme.id: programme for programme in load_programmes(FILE)}
BLOCKS = {
    re.search(r"`([a-z0-9-]+)`", block).group(1): block  # type: ignore[union-attr]
    for block in section("exercises.md", 3).split("\n### ")[1:]
}
PLANS = {
    re.search(r"`([a-z-]+)`", block).group(1): block  # type: ignore[union-attr]
    for block in section("exercises.md", 4).split("\n### ")[1:]
}
each_exercise = pytest.mark.parametrize("id_", list(BLOCKS))
each_plan = pytest.mark.parametrize("id_", list(PLANS))


def field(block: str, name: str) -> str:
    return block.split(f"**{name}:** ", 1)[1].split("\n", 1)[0].strip()


def spoken(text: Text) -> str:
    """The English words for the listed side, which is the right one."""
    return text["en"].replace("{side}", "right").replace("{other}", "left")


# --- one exercise ------------------------------------------------------------------------------


def test_there_are_seventy_exercises_in_the_order_of_the_page() -> None:
    assert list(CATALOGUE.exercises) == list(BLOCKS)
    assert len(BLOCKS) == 70


@each_exercise
def test_the_words_are_those_of_the_page(id_: str) -> None:
    exercise, block = CATALOGUE.exercises[id_], BLOCKS[id_]
    title = re.match(r"\d+\. (.+) – `", block)
    assert title is not None
    assert spoken(exercise.name) == title[1]
    assert f"{spoken(exercise.region)} / {spoken(exercise.muscles)}" == field(
        block, "Region / muscles"
    )
    assert f"{spoken(exercise.position_text)} / {spoken(exercise.equipment_text)}" == field(
        block, "Position / equipment"
    )
    assert " | ".join(spoken(cue) for cue in exercise.cues) == field(block, "Cues")
    assert spoken(exercise.mistakes) == field(block, "Common mistakes")
    easier, harder = field(block, "Easier").split(" **Harder:** ")
    assert (spoken(exercise.easier.text), spoken(exercise.harder.text)) == (easier, harder)


@each_exercise
def test_kind_goals_and_flags_are_those_of_the_page(id_: str) -> None:
    exercise, block = CATALOGUE.exercises[id_], BLOCKS[id_]
    goals = ", ".join(goal.value for goal in exercise.goals)
    assert f"{exercise.kind.value} / {goals}" == field(block, "Kind / goals")
    yes = {True: "yes", False: "no"}
    evidence = ", ".join(exercise.evidence) or "none (comfort only)"
    assert block.rstrip().splitlines()[-1] == (
        f"- **Intensity** {exercise.intensity} · **camera** {exercise.camera.value} · "
        f"**stand** {yes[exercise.is_standing]} · "
        f"**therapist** {yes[exercise.is_therapist_only]} · **evidence** {evidence}"
    )


@each_exercise
def test_cautions_are_those_of_the_page(id_: str) -> None:
    written = ", ".join(
        caution.code + (f"({spoken(caution.modification)})" if caution.modification else "")
        for caution in CATALOGUE.exercises[id_].cautions
    )
    assert (written or "none") == field(BLOCKS[id_], "Cautions")


@each_exercise
def test_the_dose_is_that_of_the_page(id_: str) -> None:
    exercise, line = CATALOGUE.exercises[id_], field(BLOCKS[id_], "Dose")
    dose = exercise.dose
    assert spoken(exercise.dose_text) == line
    start = f"{dose.sets} set{'s' * (dose.sets > 1)} × {dose.reps} rep{'s' * (dose.reps > 1)}"
    start += " × 2 sides" * (exercise.sides == 2)
    start += f", rest {dose.rest_s:g} s" * (dose.rest_s > 0)
    assert line.startswith(f"{start}; ")
    assert f" Time {exercise.declared_s:g} s. Sides: {exercise.sides}." in line
    often = re.search(r"(\d+)(?:–(\d+))? × a day", line)
    daily = (int(often[1]), int(often[2]) if often[2] else None) if often else (1, None)
    assert (dose.per_day, dose.per_day_max) == daily
    assert dose.hold_s is None


@each_exercise
def test_the_dosed_phases_are_those_of_the_hold_line(id_: str) -> None:
    """Rests that the page lists as holds keep their own seconds."""
    found = re.search(r"Hold: ([\d./ ]+) s\.$", field(BLOCKS[id_], "Dose"))
    listed = [float(each) for each in found[1].split(" / ")] if found else []
    not_dosed = {
        "shrug-and-drop": [2.0],
        "craniocervical-nod": [2.0],
        "towel-rotation-assist": [3.0],
    }
    dosed = [phase.seconds for phase in CATALOGUE.exercises[id_].phases if phase.is_dosed]
    assert sorted(dosed + not_dosed.get(id_, [])) == sorted(listed)


@each_exercise
def test_every_phase_has_the_label_seconds_and_parts_of_the_page(id_: str) -> None:
    phases = CATALOGUE.exercises[id_].phases
    rows = re.findall(r"^  \d+\. (.+) – ([\d.]+) s – `(.+)`$", BLOCKS[id_], re.MULTILINE)
    assert [(spoken(phase.label), phase.seconds) for phase in phases] == [
        (label, float(seconds)) for label, seconds, _ in rows
    ]
    for phase, (_, _, cell) in zip(phases, rows, strict=True):
        assert in_words(phase) == sorted(listed_part(part) for part in cell.split("; "))
    total = re.search(r"one repetition, (\d+) s", BLOCKS[id_])
    assert total is not None
    assert sum(phase.seconds for phase in phases) == float(total[1])


def in_words(phase: Phase) -> list[str]:
    parts = [target_in_words(target) for target in phase.targets]
    parts += [token_in_words(token) for token in phase.tokens]
    return sorted(parts + ["neutral"] * phase.is_neutral)


def target_in_words(target: JointTarget) -> str:
    side = target.side.value if target.side and target.side.value != "B" else ""
    unit = {"°": ""}.get(UNITS[target.joint], UNITS[target.joint])
    return f"{target.joint} {side}{target.value:g}{unit}"


def token_in_words(token: CueToken) -> str:
    value = "" if token.value is None else f"{token.value:g}"
    return f"{token.id}/{token.side or ''}/{value}/{token.kind or ''}"


def listed_part(part: str) -> str:
    """A part of a phase as the page writes it, without the B of limbs that move together."""
    if part == "neutral":
        return part
    if re.fullmatch(r"[a-z]+\.[a-z_]+ [LRB]?[\d.]+(cm|mm)?", part):
        return part.replace(" B", " ")
    id_, mirror = VOCABULARY[part]
    number = re.search(r"[\d.]+", part)
    kind = part.split(" ")[1] if id_ == "breath" else ""
    side = re.search(r"^(?:hand|elbow) ([LR])\b|(?:toward|turn) ([LR])$", part)
    letter = next((each for each in side.groups() if each), "") if side else ""
    if not letter and "R ↔ L" in mirror:
        letter = "R"
    return f"{id_}/{letter}/{number[0] if number else ''}/{kind}"


def _vocabulary() -> dict[str, tuple[str, str]]:
    """Phrase -> id and the mirror column, from contacts.md."""
    result = {}
    for number, mirror in ((2, 4), (3, 2), (4, 2)):
        for row in table(section("contacts.md", number))[2:]:
            for phrase in re.findall(r"`([^`]+)`", row[1]):
                result[phrase] = (row[0].replace(" ", "_"), row[mirror])
    return result


VOCABULARY = _vocabulary()


# --- the index, ceilings, vocabulary -----------------------------------------------------------


def test_the_index_of_the_page_agrees() -> None:
    yes = {True: "yes", False: "no"}
    written = [
        [
            str(number),
            exercise.id,
            exercise.kind.value,
            ", ".join(goal.value for goal in exercise.goals),
            spoken(exercise.position_text),
            spoken(exercise.equipment_text),
            f"{exercise.declared_s:g}",
            str(exercise.intensity),
            exercise.camera.value,
            yes[exercise.is_standing],
            yes[exercise.is_therapist_only],
        ]
        for number, exercise in enumerate(CATALOGUE.exercises.values(), 1)
    ]
    assert written == table(section("exercises.md", 2))[2:]


def test_ceilings_are_those_of_the_page() -> None:
    listed: dict[str, float] = {}
    for terms, _, _, ceiling, _ in table(section("exercises.md", 1))[2:]:
        names = re.split(r" / |, ", terms.split(" hand")[0])
        values = [float(each) for each in re.findall(r"\d+", ceiling)]
        first = names[0].removesuffix(" L/R")
        for index, name in enumerate(names):
            term = name.removesuffix(" L/R")
            if "." not in term:
                stem = first.split(".")[0]
                term = f"{stem}.horizontal{term}" if term.startswith("_") else f"{stem}.{term}"
            if values and term in JOINTS:
                listed[term] = values[min(index, len(values) - 1)]
        if names[0].startswith("breath"):
            break
    assert listed == CEILINGS


def test_caution_codes_are_those_of_the_page() -> None:
    assert frozenset(re.findall(r"^\| (C-[A-Z-]+) \|", page("exercises.md"), re.MULTILINE)) == (
        CAUTION_CODES
    )


def test_the_vocabulary_is_that_of_the_contacts_page() -> None:
    assert {id_ for id_, _ in VOCABULARY.values()} == set(TOKENS)


def test_the_way_of_touching_is_that_of_the_contacts_page() -> None:
    for row in table(section("contacts.md", 3))[2:]:
        assert TOKENS[row[0]].touch in row[-1], row[0]


def test_setups_are_those_of_the_contacts_page() -> None:
    placed: dict[str, set[str]] = {}
    for exercises, id_, _ in table(section("contacts.md", 5))[2:]:
        if id_ in SETUPS:
            for name in exercises.split(", "):
                placed.setdefault(name, set()).add(id_)
    found = {exercise.id: set(exercise.setup) for exercise in CATALOGUE.exercises.values()}
    assert {id_: setup for id_, setup in found.items() if setup} == placed
    assert set().union(*placed.values()) == SETUPS


# --- variants ----------------------------------------------------------------------------------


def variants() -> list[tuple[str, Exercise, Variant]]:
    return [
        (f"{exercise.id}-{name}", exercise, variant)
        for exercise in CATALOGUE.exercises.values()
        for name, variant in (("easier", exercise.easier), ("harder", exercise.harder))
    ]


NOT_A_HOLD = {
    # Seconds of a phase that moves, rests or breathes.
    *("neck-rotation-harder", "sit-to-stand-harder"),
    # Text only: the exercise has no phase that is held.
    *("forearm-massage-harder", "temple-jaw-massage-harder"),
}
NOT_AN_ANGLE_OF_ITS_DATA = {
    # Text only: the page gives the angle without saying how it fits into the phases.
    *("chin-tuck-wall-harder", "upper-back-hug-harder", "doorway-pec-stretch-harder"),
}


@pytest.mark.parametrize("name,exercise,variant", variants(), ids=[row[0] for row in variants()])
def test_numbers_in_a_variants_text_are_in_its_data(
    name: str, exercise: Exercise, variant: Variant
) -> None:
    words = variant.text["en"]
    dose = variant.dose or exercise.dose
    reps = re.search(r"(?<!when )\b(\d+) (?:reps|rounds)\b", words)
    if reps and "–" + reps[1] not in words:
        assert dose.reps == int(reps[1])
    sets = re.search(r"\b(\d) × (\d+)(?! s)\b(?!–)", words)
    if sets and " s" not in words[sets.end() : sets.end() + 2] and variant.dose is not None:
        assert (dose.sets, dose.reps) == (int(sets[1]), int(sets[2]))
    hold = re.search(r"\b(\d+)(?: s\b|-second)", words)
    if hold and name not in NOT_A_HOLD:
        assert dose.hold_s == float(hold[1]), words
    for angle in re.findall(r"(?<!–)\b(\d+)°", words):
        if name not in NOT_AN_ANGLE_OF_ITS_DATA:
            assert float(angle) in angles(exercise, variant), words


def angles(exercise: Exercise, variant: Variant) -> set[float]:
    share = variant.range_share or 1.0
    phases = exercise.phases if variant.phases is None else variant.phases
    found = {round(target.value * share, 2) for phase in phases for target in phase.targets}
    upper = re.search(r"–(\d+)°", variant.text["en"])
    return found | ({float(upper[1])} if upper and float(upper[1]) in found else set())


# --- programmes --------------------------------------------------------------------------------


def test_the_programmes_are_those_of_the_page() -> None:
    assert list(PROGRAMMES) == list(PLANS)
    assert len(PLANS) == 8


@each_plan
def test_a_programmes_words_are_those_of_the_page(id_: str) -> None:
    programme, block = PROGRAMMES[id_], PLANS[id_]
    assert block.startswith(f"{programme.name['en']} – `{id_}`")
    for name, text in (
        ("For", programme.for_whom),
        ("Goal", programme.goal),
        ("Length / frequency", programme.length_text),
        ("Break pattern", programme.pattern_text),
        ("Progression", programme.progression_text),
        ("Afterwards", programme.afterwards_text),
    ):
        assert text["en"] == field(block, name)


@each_plan
def test_a_programmes_stages_are_those_of_the_page(id_: str) -> None:
    rows = table(PLANS[id_])[2:]
    stages = PROGRAMMES[id_].stages
    assert [stage.name["en"] for stage in stages] == [row[0] for row in rows]
    for stage, (name, frequency, pool, seconds) in zip(stages, rows, strict=True):
        asked = [
            each for each in stage.prescriptions if not each.is_optional or "optional)" in pool
        ]
        assert sum(default_seconds(each) for each in asked) == float(seconds)
        listed = re.sub(r" \([^)]*\)|optional | on \d days", "", pool).split(", ")
        assert [" or ".join(each.exercises) for each in stage.prescriptions] == listed
        numbers = [int(each) for each in re.findall(r"\d", frequency)]
        assert stage.breaks_per_day == (sum(numbers) if "+" in frequency else numbers[0])
        weeks = re.match(r"(Weeks?|Days) (\d+)(?:–(\d+))?", name)
        if weeks:
            count = int(weeks[3] or weeks[2]) - int(weeks[2]) + 1
            assert stage.length_days == count * (1 if weeks[1] == "Days" else 7)


def default_seconds(prescription: Prescription) -> float:
    """The pool time of the page counts the first exercise named, at its default dose."""
    return CATALOGUE.exercises[prescription.exercises[0]].declared_s


@each_plan
def test_remarks_in_brackets_are_data(id_: str) -> None:
    for stage, row in zip(PROGRAMMES[id_].stages, table(PLANS[id_])[2:], strict=True):
        remarks = re.findall(r"([a-z-]+) \(([^)]+)\)", row[2])
        for exercise, remark in remarks:
            found = next(each for each in stage.prescriptions if exercise in each.exercises)
            assert understood(found, remark), (exercise, remark)


def understood(prescription: Prescription, remark: str) -> bool:
    first = CATALOGUE.exercises[prescription.exercises[0]].phases[0]
    angle = first.targets[-1].value * prescription.range_share if first.targets else 0
    if match := re.match(r"(\d+)°", remark):
        return round(angle, 3) == float(match[1])
    if match := re.match(r"(\d) days", remark):
        return prescription.days_per_week == int(match[1])
    if match := re.match(r"(\d) min\b(?!.*band)", remark):
        return prescription.duration_s == 60 * int(match[1])
    if remark == "easier":
        return prescription.variant is not None and prescription.variant.value == "easier"
    if remark == "optional":
        return prescription.is_optional
    return prescription.note == {"en": remark}


def test_optional_strength_is_asked_for_on_two_days() -> None:
    last = PROGRAMMES["strength-two-minutes"].stages[-1].prescriptions[-1]
    assert last.exercises == ("loaded-shrug", "reverse-fly")
    assert (last.is_optional, last.days_per_week) == (True, 2)


def test_maintenance_runs_its_day_kinds_in_parallel() -> None:
    stages = PROGRAMMES["maintenance"].stages
    assert [(stage.group, stage.days_per_week) for stage in stages] == [
        ("strength", 3),
        ("strength", 3),
        ("movement", 5),
    ]


def test_only_the_meetings_programme_is_discreet() -> None:
    discreet = {
        each.id for each in PROGRAMMES.values() for stage in each.stages if stage.is_discreet
    }
    assert discreet == {"meetings-discreet"}


@each_plan
def test_no_break_is_longer_than_the_pattern_allows(id_: str) -> None:
    programme: Programme = PROGRAMMES[id_]
    for stage in programme.stages:
        for prescription in stage.prescriptions:
            for exercise in prescription.exercises:
                seconds = prescribed_seconds(prescription, CATALOGUE.exercises[exercise])
                assert seconds <= stage.max_break_s


@each_plan
def test_the_longest_break_is_named_in_the_pattern(id_: str) -> None:
    pattern = PROGRAMMES[id_].pattern_text["en"]
    named = {60 * int(each) for each in re.findall(r"(\d+) ?(?:-minute|min\b)", pattern)}
    named |= {int(each) for each in re.findall(r"(\d+) s\b", pattern)}
    if id_ == "strength-two-minutes":
        named.add(180)  # "2 min (+1 min warm-up)"
    assert {stage.max_break_s for stage in PROGRAMMES[id_].stages} <= named


# --- tips, references, the whole ---------------------------------------------------------------


def test_the_tips_are_those_of_the_page() -> None:
    written = [
        [tip.id, tip.topic, tip.text["en"], tip.strength, tip.source or "–"]
        for tip in CATALOGUE.tips
    ]
    assert written == [row for row in table(page("tips.md")) if row[0].startswith("tip-")]
    assert len(written) == 60


def test_the_references_are_those_of_the_pages() -> None:
    listed = dict(re.findall(r"^- \*\*([A-Z0-9-]+)\*\* (.+)$", page("tips.md"), re.MULTILINE))
    own = re.findall(r"^- \*\*([A-Z0-9-]+)\*\* – (.+)$", page("exercises.md"), re.MULTILINE)
    assert CATALOGUE.references == {**listed, **dict(own)}


def test_version_and_review_status_are_said() -> None:
    assert CATALOGUE.version == "2026.11"
    assert CATALOGUE.review_status == {"en": "not yet reviewed by a licensed therapist"}


def test_the_catalogue_has_no_problems() -> None:
    assert check_file(FILE) == []


def test_every_exercise_lights_one_to_four_muscles() -> None:
    for exercise in CATALOGUE.exercises.values():
        assert 1 <= len(exercise.muscle_ids) <= 4, exercise.id


def test_the_file_is_what_the_generator_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change of a page: PYTHONPATH=src python scripts/catalogue_from_docs.py."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    generator = importlib.import_module("catalogue_from_docs")
    assert readable_json(generator.catalogue()) == FILE.read_text(encoding="utf-8")
