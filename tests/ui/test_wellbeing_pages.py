"""Something new, the workstation list, and a visit to a professional."""

from __future__ import annotations

import pytest

from neckbreak.domain.posture import Checked
from neckbreak.domain.screening import QUESTIONS, AnswerKind, Status
from neckbreak.domain.symptoms_report import Report
from neckbreak.errors import KnownError
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import LIGHT
from neckbreak.words.safety_texts import EMERGENCY
from ui.page_desk import PageDesk
from ui.ui_parts import labels_too_wide

HEALTHY = {each.id: "0" if each.kind is AnswerKind.SCALE else "no" for each in QUESTIONS}


@pytest.fixture
def desk(clock):
    made = PageDesk()
    made.screening.answer(HEALTHY, clock.now())
    return made


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.open_page("help")
    return made


def reports(home, report, *answers):
    home.page.ways["report"].click()
    page = home.page
    page.choices[report].click()
    for answer in answers:
        question = page.questions.list.open_ids[0]
        page.questions.rows[question].buttons[answer].click()
    page.questions.done.click()
    return page


def test_an_injury_asks_its_questions_and_locks_at_once(home, desk, clock):
    page = reports(home, Report.INJURY, "yes", "no", "no")
    assert desk.screening.status(clock.now()).status is Status.RED
    page._shown.left.emit()
    assert home.page.title.text() == "Wednesday"


def test_sudden_signs_show_the_emergency(home, desk, clock):
    page = reports(home, Report.SIGNS, "no", "yes", "no", "no")
    assert desk.screening.status(clock.now()).status is Status.EMERGENCY
    assert EMERGENCY in [each.text() for each in page._shown.findChildren(type(page.title))]


def test_plain_noes_change_nothing(home, desk, clock):
    before = desk.screening.latest
    page = reports(home, Report.NIGHT, "no")
    assert desk.screening.latest is before
    words = [each.text() for each in page._shown.findChildren(type(page.title))]
    assert any("Nothing changes" in each for each in words)


def test_a_report_that_cannot_be_written_still_locks(home, desk, clock, monkeypatch):
    real = desk.screening.report

    def full(yes, now):
        real(yes, now)
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.screening, "report", full)
    page = reports(home, Report.WEAKNESS, "yes", "no")
    assert "disk" in page._lead.text()
    assert desk.screening.status(clock.now()).status is Status.RED


def test_a_visit_is_noted(home, desk, clock):
    home.page.seen.click()
    assert home.page.seen_words.text() == "Noted for 18 November."
    assert desk.uses.wellbeing.view(clock.now()).seen == clock.now().day


def test_the_first_steps_can_be_gone_through_again(home):
    home.page.ways["welcome"].click()
    assert home.sidebar.isHidden()


def test_the_list_remembers_what_was_changed(home):
    home.page.ways["desk"].click()
    page = home.page
    page.rows["feet"].buttons[Checked.CHANGED].click()
    page.rows["mouse"].buttons[Checked.LATER].click()
    of = len(page.rows)
    assert page.progress.text() == f"2 of {of} looked at · 1 thing changed · 1 for later"
    assert page.rows["feet"].when.text().startswith("Changed it, 18 November · Guideline")
    page.back.click()
    home.page.ways["desk"].click()
    assert home.page.rows["feet"].buttons[Checked.CHANGED].isChecked()


def test_a_full_disk_is_told_on_the_list(home, desk, monkeypatch):
    home.open_page("desk")

    def full(_row):
        raise KnownError("disk-full", file="neckbreak.db")

    monkeypatch.setattr(desk.records, "add_entry", full)
    home.page.rows["feet"].buttons[Checked.FINE].click()
    assert "disk" in home.page.progress.text()
    home.open_page("help")
    home.page.seen.click()
    assert "disk" in home.page.seen_words.text()


def test_without_a_catalogue_the_list_says_so(home, desk):
    desk.trouble = KnownError("catalogue-damaged", file="exercises.json", detail="x")
    home.open_page("desk")
    assert home.page.rows == {}
    assert "exercises.json" in home.page.progress.text()


@pytest.mark.parametrize("page", ["desk", "report"])
def test_nothing_is_cut(home, page, qtbot):
    for size in ((1080, 720), (800, 600), (560, 420)):
        home.resize(*size)
        home.open_page(page)
        qtbot.wait(1)
        assert labels_too_wide(home) == []


def test_gentler_answers_lead_to_what_is_left_out(home, desk, clock):
    assert home.page.left_out.isHidden()
    desk.screening.answer({**HEALTHY, "S17": "yes"}, clock.now())
    home.refresh()
    home.page.left_out.click()
    assert home.page.title.text() == "Exercises"
