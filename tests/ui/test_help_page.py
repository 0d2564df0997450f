"""Help and safety: the fixed words of the clinical page, a timer that ends in time, sources."""

from __future__ import annotations

import gc
import re
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from neckbreak import __version__
from neckbreak.domain.screening import QUESTIONS
from neckbreak.errors import KnownError
from neckbreak.ui.home.self_care import SelfCareTimer
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import LIGHT
from neckbreak.words.help_texts import (
    EMERGENCY_SIGNS,
    GOOD_TO_BRING,
    SEE_SOMEBODY,
    SELF_CARE,
    SENTENCES,
    TIMERS,
)
from neckbreak.words.safety_texts import DISCLAIMER, EMERGENCY, HEAT_COLD, MANUAL_THERAPY, STOP
from ui.page_desk import PageDesk
from ui.ui_parts import ROOT, catalogue

PAGE = (ROOT / "docs" / "clinical" / "safety.md").read_text(encoding="utf-8")


@pytest.fixture
def desk():
    return PageDesk()


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.open_page("help")
    return made


def words(home) -> list[str]:
    return [each.text() for each in home.page.findChildren(QLabel) if each.isVisible()]


def answers(**changes):
    plain = {each.id: "no" for each in QUESTIONS if each.id not in ("S21", "S21a")}
    return {**plain, "S21": "0", **changes}


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("“", '"').replace("”", '"')).lower()


# --- the clinical words -------------------------------------------------------------------------


def test_whom_to_see_is_the_page_word_for_word():
    for heading, text in SEE_SOMEBODY.items():
        assert plain(f"- **{heading}:** {text}") in plain(PAGE)
    heading, _, text = GOOD_TO_BRING.partition(": ")
    assert plain(f"**{heading}:** {text}") in plain(PAGE)


SIGNS = """
double vision or loss of vision, trouble speaking or swallowing, face drooping, fainting or
sudden falls, severe unsteadiness, numbness of face or one side
a sudden, unusually severe headache or neck pain – "unlike any you have had before"
chest pain or pressure, new or severe breathlessness, or pain spreading to an arm, the jaw or the
back with sweating or nausea
lost control of bladder or bowel, or
numbness around the groin or saddle area
a fall, crash or blow to the head or neck in the last 6 weeks that nobody has checked
a fall from over 1 metre or 5 stairs, a diving-type blow, a high-speed, rollover or bicycle crash
tingling in arms or legs since
cannot turn your head about halfway (45°) to one side or both
together with neck pain, a very stiff neck with light hurting your eyes, or a recent serious
also a severe headache, a neck too stiff to bend, light hurting your eyes, drowsiness, confusion
chest pain, breathlessness out of proportion, palpitations
"""


@pytest.mark.parametrize("sign", SIGNS.strip().splitlines())
def test_the_emergency_signs_are_those_of_the_questions(sign):
    assert sign in plain(PAGE)
    assert sign in plain(" ".join(EMERGENCY_SIGNS))


def test_the_self_care_limits_are_those_of_the_page():
    rows = {name: (limit, without) for name, limit, without in SELF_CARE}
    table = PAGE.split("## 8. Self-care limits")[1].split("## 9.")[0]
    assert list(rows) == re.findall(r"^\| ([A-Z][\w -]+) \|", table, re.MULTILINE)[1:]
    assert "15 min (20 at most), up to 3 × a day" in rows["Heat pack"][0]
    assert "5–10 min, up to 3 × a day" in rows["Cold pack"][0]
    assert "5 min at most in all" in rows["Self-massage"][0]
    longest = {what: max(m for w, m in TIMERS if w == what) for what, _ in TIMERS}
    assert longest == {"cold": 10, "warm": 15, "massage": 5}


def test_the_fixed_sentences_are_shown_whole(home):
    said = words(home)
    for sentence in (EMERGENCY, STOP, MANUAL_THERAPY, HEAT_COLD, DISCLAIMER):
        assert sentence in said
        assert plain(sentence) in plain(PAGE)


def test_the_voice():
    for sentence in SENTENCES.values():
        for form in sentence if isinstance(sentence, tuple) else (sentence,):
            assert "!" not in form
            assert "'" not in form


# --- safety answers -----------------------------------------------------------------------------


def test_the_questions_can_be_answered_again(home):
    assert "not answered" in home.page.answered.text()
    home.page.again.click()
    assert home.page.title.text() == "Safety"
    assert home.sidebar.buttons["help"].is_chosen


def test_it_tells_what_the_answers_allow(home, desk, clock):
    desk.screening.answer(answers(), clock.now())
    home.refresh()
    assert home.page.answered.text().startswith("Answered on 18 November.")
    desk.screening.answer(answers(S11="yes"), clock.now())
    home.refresh()
    assert home.page.answered.text().startswith("You can do a gentler set.")


def test_timers_that_the_answers_speak_against_are_left_out(qtbot, desk, clock, figures):
    ticked = next(each for each in QUESTIONS if each.id == "S18").boxes
    sense = next(box.id for box in ticked if "C-SENS" in box.codes)
    desk.screening.answer(answers(S18=sense), clock.now())
    home = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(home)
    home.open_page("help")
    assert home.page.timer.buttons == {}
    assert not home.page.timer.words.isVisible()
    assert "Because of your safety answers, some of these are not offered." in words(home)


# --- the timer ----------------------------------------------------------------------------------


@pytest.fixture
def care(qtbot, clock):
    made = SelfCareTimer(LIGHT, clock, frozenset())
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_counts_in_minutes_and_ends(care, clock):
    care.buttons["cold", 5].click()
    assert care.words.text() == "Cold, 5 min: 5 minutes left"
    assert care.timer.remainingTime() <= 60_000
    clock.go(240)
    care.look()
    assert care.words.text() == "Cold, 5 min: 1 minute left"
    clock.go(60)
    care.look()
    assert care.words.text().startswith("Time is up. Take the cold pack off")
    assert not care.timer.isActive()
    assert not care.stop_button.isVisible()
    care.look()
    assert care.words.text().startswith("Time is up.")


def test_hidden_it_wakes_once_at_the_end(care, clock):
    care.start("warm", 15)
    assert care.timer.remainingTime() <= 60_000
    care.hide()
    assert care.timer.remainingTime() > 800_000
    clock.go(630)
    care.show()
    assert care.words.text() == "Warmth, 15 min: 5 minutes left"
    assert care.timer.remainingTime() <= 30_000


def test_it_can_be_stopped_and_replaced(care, clock):
    care.start("cold", 10)
    care.start("massage", 5)
    assert care.words.text() == "Massage, 5 min: 5 minutes left"
    care.stop_button.click()
    assert not care.timer.isActive()
    assert care.words.text() == "It runs while this page is open."


# --- sources and about --------------------------------------------------------------------------


def test_all_sources_can_be_shown(home):
    count = len(catalogue().references)
    assert home.page.all_sources.text() == f"Show all {count}"
    home.page.all_sources.click()
    assert home.page.sources.text().count("\n") == count - 1
    home.page.all_sources.click()
    assert home.page.all_sources.text() == f"Show all {count}"


def test_date_review_status_and_version_are_told(home):
    assert home.page.about.text() == (
        f"Version {__version__}. Content of November 2026: "
        "not yet reviewed by a licensed therapist."
    )


def test_without_the_exercises_it_still_helps(qtbot, desk, clock, figures):
    desk.trouble = KnownError("catalogue-damaged", file="exercises.json", detail="x")
    home = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(home)
    home.open_page("help")
    assert DISCLAIMER in words(home)
    assert home.page.about.text() == f"Version {__version__}."


@pytest.mark.parametrize("page", ["settings", "programme", "help"])
def test_a_page_dies_with_its_window(desk, clock, figures, page):
    home = HomeWindow(desk, clock, figures, LIGHT)
    home.open_page(page)
    dead, dead_page = weakref.ref(home), weakref.ref(home.page)
    home.close()
    del home
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    gc.collect()
    assert dead() is None
    assert dead_page() is None
