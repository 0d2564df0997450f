"""What leaves the machine: the preview, the parts, the files, the summary; and a note for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reports import Reports
from neckbreak.errors import KnownError
from neckbreak.storage.report_files import ReportWriter
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import LIGHT
from ui.review_desk import ReviewDesk
from ui.ui_parts import catalogue, labels_too_wide


@pytest.fixture
def desk():
    made = ReviewDesk()
    reports = Reports(made.records, FakeSettings(), FakeShelf(catalogue()), ReportWriter())
    made.uses = replace(made.uses, reports=reports)
    return made


@pytest.fixture
def page(qtbot, clock, figures, desk):
    home = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(home)
    home.resize(1080, 900)
    home.open_page("review")
    QApplication.processEvents()
    return home.page


@pytest.fixture
def panel(page):
    page.report.click()
    for _ in range(3):
        QApplication.processEvents()
    return page.panel


def saved_as(monkeypatch, place: Path | str) -> list[str]:
    """The person chooses this place; gives what the dialog was asked."""
    asked: list[str] = []

    def ask(_parent, _title, usual, _kinds):
        asked.append(Path(usual).name)
        return str(place), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked


def test_the_report_takes_the_place_of_the_charts_and_gives_it_back(page, panel):
    assert page.title.text() == "Report"
    assert not page.body.isVisible()
    assert not page.previous.isVisible()
    page.back.click()
    assert page.body.isVisible()
    assert page.title.text() == "This week"
    assert not panel.isVisible()


def test_the_preview_follows_what_is_left_out(panel):
    def grey() -> float:
        image = panel.preview.grab().toImage()
        points = [
            image.pixelColor(x, y).lightness()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height() // 2, 2)
        ]
        return sum(points) / len(points)

    before = grey()
    panel.parts["pain"].box.click()
    assert panel.chosen.left_out == {"pain"}
    assert grey() != before
    panel.parts["pain"].box.click()
    assert grey() == before


def test_longer_periods_and_other_paper(panel):
    assert (panel._view.last - panel._view.first).days == 27
    panel.weeks.parts["12"].click()
    assert (panel._view.last - panel._view.first).days == 83
    height = panel.preview.heightForWidth(400)
    panel.paper.parts["letter" if height > 540 else "a4"].click()
    assert panel.preview.heightForWidth(400) != height


def test_a_page_is_saved_where_the_person_says(panel, monkeypatch, tmp_path):
    place = tmp_path / "mine.pdf"
    asked = saved_as(monkeypatch, place)
    panel.save.click()
    assert asked == ["neckbreak 2026-10-22 to 2026-11-18.pdf"]
    assert place.read_bytes().startswith(b"%PDF")
    assert panel.said.text() == "Saved as mine.pdf. Only you can read it there."


def test_a_table_is_saved_without_what_was_left_out(panel, monkeypatch, tmp_path):
    place = tmp_path / "mine.csv"
    saved_as(monkeypatch, place)
    panel.parts["pain"].box.click()
    panel.table.click()
    lines = place.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("date,time,plan,exercise")
    assert len(lines) > 10
    assert panel.said.text().startswith("Saved as mine.csv.")


def test_nothing_happens_if_the_person_thinks_better_of_it(panel, monkeypatch):
    saved_as(monkeypatch, "")
    panel.save.click()
    assert panel.said.text() == ""


def test_a_full_disk_is_told_and_the_choices_stay(panel, monkeypatch, tmp_path):
    saved_as(monkeypatch, tmp_path / "no" / "mine.pdf")
    panel.parts["notes"].box.click()
    panel.save.click()
    assert "could not be written" in panel.said.text()
    assert panel.chosen.left_out == {"notes"}


def test_the_summary_is_plain_text_with_the_name_that_was_typed(panel):
    panel.name.setText("M. Keller")
    panel.copy.click()
    words = QGuiApplication.clipboard().text()
    assert words.startswith("Home programme report: M. Keller, 22 October to 18 November 2026")
    assert "<" not in words
    assert panel.said.text().startswith("The summary is on the clipboard")


@pytest.mark.parametrize("size", [(1280, 720), (800, 500), (620, 900)])
def test_nothing_is_cut(page, panel, size):
    home = page.window()
    home.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert labels_too_wide(home) == []


# --- a note -----------------------------------------------------------------------------------


def test_a_note_is_kept_and_appears_in_the_report(page, desk):
    page.note.write.click()
    QTest.keyClicks(page.note.sheet, "Afternoons are hard.")
    page.note.keep.click()
    assert page.note.said.text() == "Kept. It appears in the report."
    page.report.click()
    assert [note.text for note in page.panel._view.notes] == ["Afternoons are hard."]


def test_a_note_can_be_given_up(page, desk):
    page.note.write.click()
    QTest.keyClicks(page.note.sheet, "No.")
    QTest.keyClick(page.note.sheet, Qt.Key.Key_Escape)
    assert not page.note.sheet.isVisible()
    page.note.write.click()
    assert page.note.sheet.toPlainText() == ""
    page.note.keep.click()
    assert page.note.said.text() == "", "nothing typed, nothing kept"


def test_a_note_that_cannot_be_kept_stays_written(page, desk, monkeypatch):
    def refuse(*_args):
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.reviews, "write_note", refuse)
    page.note.write.click()
    QTest.keyClicks(page.note.sheet, "Afternoons are hard.")
    page.note.keep.click()
    assert "disk is full" in page.note.said.text()
    assert page.note.sheet.toPlainText() == "Afternoons are hard."


# --- cost -------------------------------------------------------------------------------------


def test_walking_makes_no_widgets(page):
    """Weeks change as fast as an arrow is pressed: all is made once and shown other values."""
    page.previous.click()
    page.following.click()
    before = len(page.findChildren(QWidget))
    for _ in range(3):
        page.previous.click()
        page.following.click()
        page.by.parts["month"].click()
        page.by.parts["week"].click()
    assert len(page.findChildren(QWidget)) == before


def test_the_report_is_made_when_it_is_wanted(page):
    assert page.panel is None
    assert page.by_day.table is None
