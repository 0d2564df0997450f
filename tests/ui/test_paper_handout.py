"""The handout: four exercises a page, each page alone, the figures as vectors; and its commands."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from datetime import date

import pytest

from neckbreak.bootstrap import papers
from neckbreak.bootstrap.needs import PrintHandout, PrintReport
from neckbreak.cli import main
from neckbreak.domain.programme import Author, Prescription
from neckbreak.errors import KnownError
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.catalogue_file import load_programmes
from neckbreak.storage.folder import DataFolder
from neckbreak.storage.programme_files import save_programme
from neckbreak.ui.paper import A4, LETTER
from neckbreak.ui.paper_handout import handout_pages, handout_pdf
from neckbreak.words.handout_texts import SENTENCES, handout
from neckbreak.words.safety_texts import STOP
from ui.test_paper_report import text_of, tool
from ui.ui_parts import ROOT, catalogue

PRINTED = date(2026, 11, 16)


def programme(key: str = "desk-starter"):
    return next(each for each in load_programmes(ROOT / "exercises.json") if each.id == key)


def told(key: str = "desk-starter", stage: int = -1, made=None):
    chosen = made or programme(key)
    return handout(chosen, (chosen.stages[stage],), catalogue(), PRINTED)


def test_four_exercises_stand_on_a_page_and_each_page_stands_alone(qtbot, tmp_path):
    made = told()
    assert len(made.items) == 6
    assert len(handout_pages(made)) == 2
    content = handout_pdf(made, A4)
    for number, names in (("1", made.items[:4]), ("2", made.items[4:])):
        page = text_of(content, tmp_path, "-f", number, "-l", number)
        flat = " ".join(page.split())
        assert f"Page {number} of 2" in page
        assert STOP in flat
        assert "call your emergency number" in flat
        assert "This week, tick each time" in page
        assert "Pain today, 0 to 10" in page
        assert all(
            re.search(rf"^{item.number} {item.name}", page, re.MULTILINE) for item in names
        ), page


def test_an_exercise_has_its_dose_its_cues_and_what_to_avoid(qtbot, tmp_path):
    text = text_of(handout_pdf(told(), LETTER), tmp_path)
    for words in (
        "8 times, hold 5 s · Once a day, working days",
        "Look straight ahead, jaw soft.",
        "Avoid: Looking down; pushing with full force; holding the breath.",
        "by neckbreak · 16 November 2026 · version 1",
    ):
        assert words in text


def test_its_figures_are_vectors(qtbot, tmp_path):
    place = tmp_path / "handout.pdf"
    place.write_bytes(handout_pdf(told(stage=0), A4))
    asked = [tool("pdfimages"), "-list", str(place)]
    lines = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    sizes = [int(line.split()[3]) * int(line.split()[4]) for line in lines[2:]]
    assert sum(sizes) < 64 * 64, "no large picture"


def test_a_therapists_name_note_and_side_are_on_it(qtbot, tmp_path):
    made = programme()
    stage = made.stages[-1]
    asked = Prescription(
        "x",
        ("upper-trapezius-stretch",),
        per_day=2,
        days=(1, 3, 5),
        side="left",
        range_share=0.75,
        is_optional=True,
        note={"en": "Only to the first pull."},
    )
    made = replace(
        made,
        author=Author("A. Okafor", is_therapist=True, organisation="Neck Clinic"),
        stages=(replace(stage, prescriptions=(asked,)),),
    )
    words = told(made=made)
    item = words.items[0]
    assert (item.days, item.per_day) == ((1, 3, 5), 2)
    assert item.dose == "2 times, hold 20 s, left side · 2 × a day, Mon, Wed, Fri"
    text = text_of(handout_pdf(words, A4), tmp_path)
    assert "set by A. Okafor, Neck Clinic" in text
    assert "Note: Only to the first pull." in text
    assert "75 % of the range" in text
    assert "If you like" in text


def test_a_choice_of_exercises_names_them_all_and_shows_the_first(qtbot):
    made = programme()
    asked = Prescription("x", ("chin-tuck", "scapular-squeeze"), duration_s=60.0)
    gone = Prescription("y", ("no-such-exercise",))
    made = replace(made, stages=(replace(made.stages[0], prescriptions=(asked, gone)),))
    items = told(made=made).items
    assert [item.name for item in items] == ["Chin tuck, or Shoulder-blade squeeze"]
    assert items[0].dose.startswith("for 1 min · ")


@pytest.mark.parametrize(
    "key", ["upper-trapezius-tension", "strength-two-minutes", "breathe-unwind", "maintenance"]
)
def test_every_programme_can_be_printed(qtbot, key):
    assert handout_pdf(told(key, 0), A4).startswith(b"%PDF")


def test_the_voice():
    for sentence in SENTENCES.values():
        assert "!" not in sentence


# --- the commands -----------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    AdherenceDatabase(DataFolder(made).record).close()
    return made


def test_the_handout_command_asks_for_a_page(folder, tmp_path):
    place = tmp_path / "page.pdf"
    asked = main(
        [
            *("--data-dir", str(folder), "programme", "handout", "desk-starter", "--stage", "2"),
            *("--paper", "letter", "-o", str(place)),
        ]
    )
    assert asked == PrintHandout(folder, "desk-starter", 2, place, "letter", False)


def test_the_handout_command_prints_a_programme_and_a_file(qtbot, folder, tmp_path, capsys):
    place = tmp_path / "page.pdf"
    assert papers.print_handout(PrintHandout(folder, "maintenance", None, place, "a4", False)) == 0
    assert re.search(r"page\.pdf: Maintenance .*, \d pages\.", capsys.readouterr().out)
    file = tmp_path / "mine.json"
    save_programme(file, programme())
    assert papers.print_handout(PrintHandout(folder, str(file), 1, place, None, True)) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 1
    assert place.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "key,stage,place,problem",
    [
        ("nonsense", None, "page.pdf", "programme-unknown"),
        ("desk-starter", 9, "page.pdf", "stage-unknown"),
        ("desk-starter", None, "no/page.pdf", "output-unwritable"),
    ],
)
def test_what_cannot_be_printed_is_said(qtbot, folder, tmp_path, key, stage, place, problem):
    with pytest.raises(KnownError) as caught:
        papers.print_handout(PrintHandout(folder, key, stage, tmp_path / place, "a4", False))
    assert caught.value.key == problem


def test_the_report_command_asks_for_a_page(folder, tmp_path):
    place = tmp_path / "page.pdf"
    asked = main(
        [
            *("--data-dir", str(folder), "report", "--from", "2026-10-19", "--to", "2026-11-15"),
            *("--format", "pdf", "--name", "M. Keller", "--leave-out", "pain", "-o", str(place)),
        ]
    )
    assert asked == PrintReport(
        folder,
        date(2026, 10, 19),
        date(2026, 11, 15),
        place,
        "M. Keller",
        ("pain",),
        None,
        False,
    )


def test_the_report_command_prints_a_record(qtbot, folder, tmp_path, capsys):
    place = tmp_path / "page.pdf"
    need = PrintReport(
        folder, date(2026, 10, 19), date(2026, 11, 15), place, "M. Keller", ("notes",), "a4", False
    )
    assert papers.print_report(need) == 0
    assert capsys.readouterr().out.endswith("2026-10-19 to 2026-11-15, one page.\n")
    text = text_of(place.read_bytes(), tmp_path)
    assert "M. Keller, 19 October to 15 November 2026" in text
    assert "No programme in this time" in text
    assert papers.print_report(replace(need, is_json=True)) == 0
    assert json.loads(capsys.readouterr().out)["to"] == "2026-11-15"
