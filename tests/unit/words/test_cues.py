"""Sides, durations and safety sentences as the break window says them."""

from __future__ import annotations

import pytest

from neckbreak.domain.exercise import Caution, Dose, Variant, VariantName
from neckbreak.domain.movement import Side
from neckbreak.domain.screening import Status
from neckbreak.domain.session import CueKind, perform, script
from neckbreak.domain.symptoms import StopReason
from neckbreak.words import safety_texts
from neckbreak.words.cues import (
    about_text,
    cue_text,
    duration_text,
    label_text,
    note_texts,
    number_word,
    performances_text,
    pick,
    variant_text,
    with_sides,
)
from rule_samples import ROOT, exercise, phase

SIDED = exercise(
    sides=2, dose=Dose(sets=2, reps=1, rest_s=10), cues=("Reach {side}, not {other}.",)
)


def texts(of, kind: CueKind) -> list[str]:
    made = script([of])
    return [cue_text(of, cue) for cue in made.cues if cue.kind is kind]


def test_texts_name_the_side_being_worked() -> None:
    sided = perform(SIDED)
    assert texts(sided, CueKind.HOLD)[:2] == ["Reach right, not left.", "Reach left, not right."]
    assert texts(sided, CueKind.CHANGE_SIDE)[0] == "Change sides: now the left"
    assert texts(sided, CueKind.SET_REST) == ["Rest before set 2 of 2"]
    assert texts(sided, CueKind.GET_READY) == ["Get ready: Press"]
    assert label_text(sided, script([sided]).cues[1]) == "press right"
    assert with_sides("{side} {other}", Side.BOTH) == "both both"
    assert with_sides("{side}", None) == "right"


def test_without_cues_the_label_of_the_phase_is_shown() -> None:
    plain = perform(
        exercise(cues=(), easier=Variant({"en": "e"}, phases=(phase(1, label="soft"),)))
    )
    assert texts(plain, CueKind.HOLD)[0] == "hold"
    easier = perform(plain.exercise, variant=VariantName.EASIER)
    assert texts(easier, CueKind.MOVE)[0] == "soft"


def test_a_language_falls_back_to_english_and_then_to_whatever_there_is() -> None:
    text = {"en": "neck", "de": "Nacken"}
    assert pick(text, "de_AT") == "Nacken"
    assert pick(text, "fr") == "neck"
    assert pick({"fr": "cou"}, "de") == "cou"
    assert pick({}, "de") == ""


def test_variants_and_notes_are_said() -> None:
    careful = exercise(cautions=(Caution("C-BP", {"en": "rise slowly"}), Caution("C-RA")))
    made = perform(careful, notes=("caution:C-BP", "light", "caution:C-RA", "substitute:x"))
    assert note_texts(made) == ("rise slowly", "Light pressure only.")
    assert variant_text(made) is None
    assert variant_text(perform(careful, variant=VariantName.EASIER)) == "Gently."
    assert variant_text(perform(careful, variant=VariantName.HALF)) is not None


@pytest.mark.parametrize(
    "seconds, text",
    [(0, "0 s"), (45, "45 s"), (70, "1 min 10 s"), (180, "3 min"), (3900, "1 h 5 min")],
)
def test_durations(seconds, text) -> None:
    assert duration_text(seconds) == text


def test_planned_times_numbers_and_amounts() -> None:
    assert about_text(187) == "3 min 5 s"
    assert number_word(3) == "three"
    assert number_word(40) == "40"
    assert [performances_text(each) for each in (0, 0.5, 1.2, 1.6, 2)] == ["0", "½", "1", "1½", "2"]


def test_safety_sentences_are_those_of_the_clinical_page() -> None:
    page = (ROOT / "docs" / "clinical" / "safety.md").read_text(encoding="utf-8")
    constants = [
        *("EMERGENCY", "RED", "RED_SOON", "AMBER", "WORSE", "NOT_BETTER", "DURING_STRETCH"),
        *("MAINTENANCE", "HEAT_COLD", "MANUAL_THERAPY", "DISCLAIMER", "STOP"),
    ]
    for name in constants:
        assert getattr(safety_texts, name) in page, name
    assert set(safety_texts.STOP_REASONS) == set(StopReason)


def test_the_sentence_for_a_status() -> None:
    assert safety_texts.status_text(Status.GREEN) == ""
    assert safety_texts.status_text(Status.AMBER) == safety_texts.AMBER
    assert safety_texts.status_text(Status.EMERGENCY) == safety_texts.EMERGENCY
    assert safety_texts.status_text(Status.RED, ("S13",)) == safety_texts.RED
    assert safety_texts.status_text(Status.RED, ("S06",)).endswith("if it is getting worse.")
