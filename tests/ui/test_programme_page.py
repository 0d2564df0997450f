"""The programme page: where somebody stands, what is asked for, and how another one is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from neckbreak.domain.exercise import Dose, VariantName
from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ui.home.programme_parts import Tag, WeeksLine
from neckbreak.ui.home.programme_plan import coming, place_in, stage_words
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import LIGHT
from neckbreak.words.programme_words import SENTENCES, days_line, dose_line, form_line
from ui.page_desk import TODAY, PageDesk
from ui.ui_parts import labels_too_wide, today_view


@pytest.fixture
def desk():
    return PageDesk()


@pytest.fixture
def show(qtbot, clock, figures):
    def made(desk):
        home = HomeWindow(desk, clock, figures, LIGHT)
        qtbot.addWidget(home)
        home.open_page("programme")
        settle()
        return home

    return made


def settle():
    for _ in range(3):
        QApplication.sendPostedEvents(None, 52)
        QApplication.processEvents()


def words(home) -> list[str]:
    return [each.text() for each in home.page.findChildren(QLabel) if each.isVisible()]


def test_it_says_what_is_followed_and_how_far(show, desk):
    home = show(desk)
    assert home.page.title.text() == "Desk starter"
    said = words(home)
    assert "Ready-made" in said
    assert "neckbreak · version 1 · since 9 November 2026" in said
    assert "Week 2 of 4" in said
    assert "Stage 2 of 3: Week 2. Next: Weeks 3–4, in 5 days, if 70 % of the week is done." in said
    assert home.page.findChild(WeeksLine).accessibleName() == "Week 2 of 4"


def test_each_prescription_has_dose_and_days_and_todays_count(show, desk):
    home = show(desk)
    assert len(home.page.asked) == len(desk.active.stage.prescriptions)
    said = words(home)
    assert "Shoulder-blade squeeze" in said
    assert "10 times, hold 5 s" in said
    assert "Once a day, working days" in said
    assert "Rests today" in said


def test_an_exercise_can_be_done_now(show, desk, monkeypatch):
    home = show(desk)
    row = home.page.asked["week-2-scapular-squeeze"]
    row.play.click()
    assert desk.asked == [("break", Kind.EXERCISE, "scapular-squeeze")]

    def refuse(*_args):
        raise KnownError("break-running")

    monkeypatch.setattr(desk, "ask_break", refuse)
    row.play.click()
    assert home.page.notice.isVisible()


def test_the_stages_to_come_are_named(show, desk):
    said = words(show(desk))
    assert "Weeks 3–4" in said
    assert "2 weeks: 6 exercises, 3 breaks a day" in said


def test_another_programme_is_followed_only_after_it_was_said_what_changes(show, desk):
    home = show(desk)
    assert "desk-starter" not in home.page.choices
    row = home.page.choices["forward-head"]
    assert not row.question.isVisible()
    row.begin.click()
    assert row.question.isVisible()
    assert "“Desk starter” ends" in row.question.text()
    assert "tomorrow" in row.question.text()
    assert desk.asked == []
    row.no.click()
    assert not row.question.isVisible()
    row.begin.click()
    row.yes.click()
    settle()
    assert desk.asked == [("follow", "forward-head")]
    assert home.page.title.text() == "Forward-head posture re-education"
    assert "desk-starter" in home.page.choices
    assert "forward-head" not in home.page.choices


def test_where_nothing_was_asked_today_it_begins_at_once(show, desk):
    home = show(desk)
    desk.view = today_view(dose=())
    home.page.choices["forward-head"].begin.click()
    assert "next break" in home.page.choices["forward-head"].question.text()


def test_what_cannot_be_followed_is_told(show, desk):
    home = show(desk)
    desk.trouble = KnownError("break-running")
    home.page.choices["forward-head"].begin.click()
    home.page.choices["forward-head"].yes.click()
    assert home.page.notice.isVisible()
    assert home.page.title.text() == "Desk starter"


def test_a_programme_that_is_not_there_is_told(show, desk):
    desk.trouble = KnownError("programme-unknown", id="gone")
    home = show(desk)
    assert home.page.notice.isVisible()


def test_without_a_programme_one_can_be_chosen(show):
    home = show(PageDesk(None))
    assert home.page.title.text() == "You follow no programme"
    row = home.page.choices["desk-starter"]
    row.begin.click()
    assert "ends" not in row.question.text()
    assert row.no.text() == "Not now"
    row.yes.click()
    settle()
    assert home.page.title.text() == "Desk starter"


def test_the_therapists_note_stands_on_its_own(show, desk):
    desk.by_therapist()
    home = show(desk)
    said = words(home)
    assert home.page.findChild(Tag).text() == "From your therapist"
    assert "Note from A. Okafor" in said
    assert "Backward shoulder rolls: A pull is fine, up to 3 of 10." in said


def test_stages_side_by_side_have_no_weeks(show):
    home = show(PageDesk("maintenance", 0))
    said = words(home)
    assert "For as long as you like" in said
    assert "Strength days B" in said
    assert home.page.findChild(WeeksLine) is None
    assert labels_too_wide(home) == []


def test_nothing_is_made_again_while_nothing_changes(show, desk):
    home = show(desk)
    rows = dict(home.page.asked)
    home.refresh()
    assert dict(home.page.asked) == rows
    desk.view = today_view(day=TODAY + timedelta(days=1))
    home.refresh()
    assert dict(home.page.asked) != rows


def test_optional_entries_variants_and_alternatives_are_told(show, desk):
    stage = desk.active.stage
    first = replace(
        stage.prescriptions[0],
        exercises=("chin-tuck", "scapular-squeeze", "no-such-exercise"),
        variant=VariantName.EASIER,
        is_optional=True,
        note={"en": "slowly"},
    )
    gone = replace(stage.prescriptions[1], exercises=("no-such-exercise",))
    programme = desk.active.programme
    stages = (replace(stage, prescriptions=(first, gone)), *programme.stages[1:])
    desk.active = replace(desk.active, programme=replace(programme, stages=stages), stage_index=0)
    home = show(desk)
    said = words(home)
    assert len(home.page.asked) == 1
    assert "Chin tuck, or Shoulder-blade squeeze" in said
    assert "Easier form" in said
    assert "If you like" in said
    assert "Slowly." in said


# --- in words -----------------------------------------------------------------------------------


def test_weeks_count_through_all_stages(desk):
    active = replace(desk.active, stage_index=0, stage_since=date(2026, 11, 9))
    assert place_in(active, date(2026, 11, 9)).week == 1
    assert place_in(active, date(2026, 11, 30)).week == 1, "a repeated week stays"
    last = replace(active, stage_index=2)
    assert place_in(last, date(2026, 11, 16)).week == 4
    assert place_in(last, date(2026, 11, 16)).of == 4


def test_what_comes_next(desk):
    active = desk.active
    assert coming(active, TODAY + timedelta(days=30)).endswith(
        "as soon as the week is mostly done."
    )
    assert coming(replace(active, stage_index=2), TODAY).startswith("The last stage.")
    stage = replace(active.stage, advance_share=None)
    programme = active.programme
    stages = (programme.stages[0], stage, programme.stages[2])
    decided = replace(active, programme=replace(programme, stages=stages))
    assert coming(decided, TODAY) == "Your author decides when “Weeks 3–4” begins."


def test_stages_in_words(desk):
    stage = desk.active.stage
    assert stage_words(stage) == "1 week: 5 exercises, 2 breaks a day"
    assert stage_words(replace(stage, length_days=3)).startswith("3 days: ")
    assert stage_words(replace(stage, length_days=None)) == "5 exercises, 2 breaks a day"


def test_doses_in_words():
    assert dose_line(Dose(reps=8), 5.0, "both", is_two_sided=False) == "8 times, hold 5 s"
    assert dose_line(Dose(reps=2), 20.0, "both", is_two_sided=True) == (
        "2 times each side, hold 20 s"
    )
    assert dose_line(Dose(sets=2, reps=1), None, "left", is_two_sided=True) == (
        "2 sets of 1, left side"
    )
    assert dose_line(Dose(reps=1), None, "left_first", is_two_sided=True) == (
        "1 time each side, left side first"
    )
    assert form_line(None, 1.0) == ""
    assert form_line(VariantName.HALF, 0.75) == "Half the range and repetitions, 75 % of the range"
    assert days_line(3, (), 5) == "3 × a day, working days"
    assert days_line(1, (1, 3, 5), 5) == "Once a day, Mon, Wed, Fri"
    assert days_line(1, (), 7) == "Once a day, every day"
    assert days_line(1, (), 3) == "Once a day, 3 days a week"


def test_the_voice():
    for sentence in SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form
