"""The first run on its card: walked through, left, taken up again, ended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from fakes.records import FakeRecords
from neckbreak.app.welcome import HabitPlan, Step, Welcome
from neckbreak.domain.planner import Kind
from neckbreak.domain.screening import Status
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import DARK, LIGHT
from neckbreak.ui.widgets import Button
from neckbreak.words.safety_texts import DISCLAIMER, EMERGENCY
from ui.page_desk import PageDesk
from ui.ui_parts import labels_too_wide, status


@pytest.fixture
def desk():
    made = PageDesk()
    made.uses = replace(made.uses, welcome=Welcome(FakeRecords()))
    made.state = status(Condition.PAUSED, "paused")
    return made


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.open_page("today")
    return made


def buttons(page):
    QApplication.processEvents()
    found = page.card.card.findChildren(Button)
    return {each.text(): each for each in found if not each.isHidden()}


def answer_first_part(page, answer="no", **others):
    while page.questions.open_ids:
        each = page.questions.open_ids[0]
        page.questions.rows[each].buttons[others.get(each, answer)].click()


def texts(page):
    QApplication.processEvents()
    return [each.text() for each in page.findChildren(QLabel) if not each.isHidden()]


def test_the_window_opens_on_the_first_step_alone(home):
    page = home.page
    assert page.step is Step.HELLO
    assert home.sidebar.isHidden()
    assert DISCLAIMER in texts(page)
    assert "Nothing starts until you say so." in texts(page)


def test_the_whole_way_in_five_steps(home, desk):
    page = home.page
    buttons(page)["Begin"].click()
    assert not page.primary.isEnabled(), "nothing is answered for the person"
    answer_first_part(page)
    buttons(page)["Continue"].click()
    assert desk.screening.latest is not None
    buttons(page)["Take a calm minute"].click()
    assert ("break", Kind.EXERCISE, "slow-exhale") in desk.asked
    buttons(page)["Continue"].click()
    assert page.step is Step.DESK
    page.body.controls["programme.equipment"].chips["band"].click()
    page.body.controls["programme.sit_stand"].box.click()
    buttons(page)["Continue"].click()
    assert "band" in desk.policy.equipment
    assert desk.policy.has_sit_stand
    assert "Decide later" in buttons(page), "no goal is chosen for the person"
    page.body.aims.cards["ease"].click()
    assert desk.active.programme.id == "upper-trapezius-tension"
    assert page.body.name.text() == "Suggested: Upper-trapezius tension"
    assert "tight shoulder tops" in page.body.why.text()
    buttons(page)["Continue"].click()
    page.body.after.setText("pour my first coffee")
    page.body.scale.buttons[5].click()
    page.body.make_smaller.click()
    assert desk.policy.exercise_breaks_per_day == 2
    page.body.login.box.click()
    assert desk.autostart.on
    assert desk.policy.start_at_login
    buttons(page)["Start neckbreak"].click()
    welcome = desk.uses.welcome
    assert welcome.plan() == HabitPlan("pour my first coffee", "", 5)
    assert not welcome.is_due()
    assert ("resume",) in desk.asked
    assert home.page.title.text() == "Wednesday", "Today follows"
    assert not home.sidebar.isHidden()


def test_left_in_the_middle_it_goes_on_there(home, desk, qtbot, clock, figures):
    page = home.page
    buttons(page)["Begin"].click()
    answer_first_part(page)
    buttons(page)["Continue"].click()
    again = HomeWindow(desk, clock, figures, DARK)
    qtbot.addWidget(again)
    again.open_page("today")
    assert again.page.step is Step.SAFETY
    assert "Take a calm minute" in buttons(again.page), "what was answered is not asked again"


def test_questions_can_wait_and_back_goes_back(home, desk):
    page = home.page
    buttons(page)["Begin"].click()
    buttons(page)["Not now"].click()
    assert page.step is Step.DESK
    assert desk.screening.latest is None
    buttons(page)["Back"].click()
    assert page.step is Step.SAFETY


def test_an_emergency_shows_its_wording_and_nothing_else(home, desk):
    page = home.page
    buttons(page)["Begin"].click()
    answer_first_part(page, S01="yes")
    buttons(page)["Continue"].click()
    assert EMERGENCY in texts(page)
    assert list(buttons(page)) == ["I have read this"]
    assert page.card.card.edge == "danger"
    buttons(page)["I have read this"].click()
    assert desk.uses.welcome.is_skipped()


def test_a_red_answer_keeps_breathing(home, desk, clock):
    page = home.page
    buttons(page)["Begin"].click()
    answer_first_part(page, S05="not-sure", S05a="no", S05b="no")
    buttons(page)["Continue"].click()
    assert desk.screening.status(clock.now()).status is Status.RED
    assert page.card.title.text() == "Please have this checked first"
    assert "Take a calm minute" in buttons(page)


def test_it_can_be_skipped_altogether(home, desk):
    buttons(home.page)["Skip the set-up"].click()
    assert desk.uses.welcome.is_skipped()
    assert ("resume",) in desk.asked
    assert home.page.title.text() == "Wednesday"


def test_what_cannot_be_saved_is_told_and_nothing_is_lost(home, desk, monkeypatch):
    page = home.page
    page.show_step(Step.GOAL)
    desk.trouble = KnownError("programme-unknown", id="x")
    page.body.aims.cards["start"].click()
    assert not page.notice.isHidden()
    desk.trouble = None
    page.body.aims.cards["none"].click()
    assert desk.policy.programme is None
    assert page.body.suggestion.isHidden()
    page.show_step(Step.DESK)
    desk.damage = KnownError("settings-unwritable", file="settings.toml")
    page.body.controls["programme.sit_stand"].box.click()
    assert not desk.policy.has_sit_stand
    assert not page.notice.isHidden()
    page.show_step(Step.PLAN)
    page.body.login.box.click()
    assert not page.notice.isHidden()


@pytest.mark.parametrize("step", list(Step))
def test_nothing_is_cut_in_a_small_window(home, step, qtbot):
    home.resize(640, 480)
    home.page.show_step(step)
    qtbot.wait(1)
    assert labels_too_wide(home) == []


def test_the_keyboard_goes_on_at_the_top_of_each_step(home, qtbot):
    page = home.page
    buttons(page)["Begin"].click()
    first = page.questions.rows["S01"].buttons["yes"]
    qtbot.waitUntil(first.hasFocus)
    page.show_step(Step.GOAL)
    qtbot.waitUntil(page.body.aims.cards["start"].hasFocus)
