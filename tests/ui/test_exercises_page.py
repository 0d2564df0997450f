"""The library: filters, search, cards, one exercise in full, a look at it moving, do it now."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from neckbreak.app.library import Standing
from neckbreak.domain.exercise import ExerciseKind, Goal
from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ui.home.library_detail import stats_of
from neckbreak.ui.home.library_filter import Filter, matches
from neckbreak.ui.home.window import HomeWindow
from neckbreak.ui.theme import DARK, LIGHT
from neckbreak.words.library_texts import CAUTIONS, SENTENCES, caution_text, withheld_text
from ui.page_desk import PageDesk
from ui.ui_parts import ROOT, catalogue, labels_too_wide

ALL = tuple(catalogue().exercises.values())
OPEN = Standing("any")


@pytest.fixture
def desk():
    return PageDesk()


@pytest.fixture
def home(qtbot, desk, clock, figures):
    made = HomeWindow(desk, clock, figures, LIGHT)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.open_page("exercises")
    QApplication.processEvents()
    return made


def shown(page) -> list[str]:
    return [each for each, made in page.cards.items() if not made.isHidden()]


def texts(page) -> str:
    return "\n".join(each.text() for each in page.detail.findChildren(QLabel))


# --- the filter ---------------------------------------------------------------------------------


def found(**chosen) -> set[str]:
    return {each.id for each in ALL if matches(Filter(**chosen), each, OPEN)}


def test_without_a_filter_everything_is_shown():
    assert len(found()) == len(ALL)
    assert not Filter().is_set


def test_every_filter_leaves_something_out_and_something_in():
    for chosen in (
        {"goal": Goal.POSTURE},
        {"kind": ExerciseKind.STRETCH},
        {"is_seated": True},
        {"needs_nothing": True},
        {"is_short": True},
        {"is_camera_safe": True},
        {"words": "trapezius"},
    ):
        assert 0 < len(found(**chosen)) < len(ALL), chosen


def test_what_is_planned_or_open_is_a_matter_of_the_person():
    chin = catalogue().exercises["chin-tuck"]
    left_out = Standing("chin-tuck", ("C-DIZZY",))
    assert not matches(Filter(is_open=True), chin, left_out)
    assert not matches(Filter(is_planned=True), chin, left_out)
    assert matches(Filter(is_planned=True), chin, Standing("chin-tuck", is_planned=True))


def test_all_words_must_be_found_somewhere():
    assert "neck-rotation" in found(words="slow NECK")
    assert found(words="slow elephants") == set()
    assert "upper-trapezius-stretch" in found(words="top of the shoulder stretch")


# --- the page -----------------------------------------------------------------------------------


def test_the_first_one_is_open_beside_the_list(home):
    page = home.page
    assert page.detail.exercise.id == next(iter(page.cards))
    assert page.subtitle.text() == f"{len(ALL)} of {len(ALL)}"


def test_search_and_chips_narrow_the_list_and_clear_shows_all(home):
    page = home.page
    page.search.setText("chin")
    assert 0 < len(shown(page)) < 12
    page.chips["seated"].click()
    assert page.filter == Filter(words="chin", is_seated=True)
    page.clear_all.click()
    assert len(shown(page)) == len(ALL)
    assert page.search.text() == ""
    page.search.setText("elephant")
    assert not page.nothing.isHidden()


def test_goal_and_kind_come_from_menus(home):
    page = home.page
    page.goal_menu().actions()[1].trigger()
    assert page.filter.goal is Goal.REDUCE_TENSION
    assert page.goal.text() == "Ease tension"
    page.kind_menu().actions()[2].trigger()
    assert page.filter.kind is ExerciseKind.STRETCH
    page.goal_menu().actions()[0].trigger()
    page.kind_menu().actions()[0].trigger()
    assert not page.filter.is_set


def test_one_in_full_says_dose_steps_cautions_and_evidence(home):
    page = home.page
    page.cards["levator-scapulae-stretch"].click()
    said = texts(page)
    assert page.detail.name.text() == "Levator stretch (sniff the armpit)"
    for each in (
        "times each side",
        "20 s",
        "hold",
        "Step by step",
        "Watch for",
        "Stop if it hurts",
    ):
        assert each in said
    assert "Rests on" in said
    assert "{side}" not in said


def test_sources_unfold(home):
    page = home.page
    page.choose("neck-rotation")
    assert page.detail.sources.isHidden()
    button = next(
        each for each in page.detail.findChildren(type(page.detail.do))
        if each.text() == "Show sources"
    )  # fmt: skip
    button.click()
    assert "CPG17" in page.detail.sources.text()
    assert not page.detail.sources.isHidden()
    button.click()
    assert page.detail.sources.isHidden()


def test_what_is_left_out_says_why_and_cannot_be_begun(home):
    page = home.page
    page.choose("band-row")
    assert not page.detail.do.isEnabled()
    assert "at hand" in page.detail.why.lead.text()
    assert "Left out for now" in page.cards["band-row"].accessibleDescription()
    page.chips["open"].click()
    assert "band-row" not in shown(page)


def test_do_it_now_asks_for_a_break_with_just_that_one(home, desk, monkeypatch):
    page = home.page
    page.choose("chin-tuck")
    page.detail.do.click()
    assert ("break", Kind.EXERCISE, "chin-tuck") in desk.asked

    def refuse(_kind, _exercise=None):
        raise KnownError("break-running")

    monkeypatch.setattr(desk, "ask_break", refuse)
    page.detail.do.click()
    assert not page.notice.isHidden()


def test_a_look_at_it_moving_ends_by_itself(home, clock):
    page = home.page
    page.choose("chin-tuck")
    page.detail.play.click()
    figure = page.detail._figure
    assert figure.is_playing
    assert page.detail.play.text() == "Stop"
    clock.go(3)
    figure.look()
    page.detail.play.click()
    assert not figure.is_playing
    page.detail.play.click()
    clock.go(600)
    figure.look()
    assert not figure.is_playing
    assert page.detail.play.text() == "Play"


def test_another_one_stops_the_first(home):
    page = home.page
    page.choose("chin-tuck")
    page.detail.play.click()
    page.choose("neck-rotation")
    assert not page.detail._figure.is_playing


def test_in_a_small_window_the_detail_is_a_page_with_a_way_back(home, qtbot):
    home.resize(700, 600)
    qtbot.wait(1)
    page = home.page
    page._on_back()
    assert page._detail_area.isHidden()
    page.cards["chin-tuck"].click()
    assert page._list.isHidden()
    page.detail.back.click()
    assert not page._list.isHidden()
    assert page._detail_area.isHidden()


def test_without_a_catalogue_the_page_says_so(qtbot, desk, clock):
    from neckbreak.ui.figures import Figures

    class Broken:
        def catalogue(self):
            raise KnownError("catalogue-damaged", file="exercises.json", detail="x")

    desk.trouble = KnownError("catalogue-damaged", file="exercises.json", detail="x")
    made = HomeWindow(desk, clock, Figures(Broken()), LIGHT)
    qtbot.addWidget(made)
    made.open_page("exercises")
    assert "exercises.json" in made.page.notice.text()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("size", [(1280, 800), (1080, 720), (800, 600), (560, 420)])
def test_nothing_is_cut(qtbot, desk, clock, figures, theme, size):
    made = HomeWindow(desk, clock, figures, theme)
    qtbot.addWidget(made)
    made.resize(*size)
    made.open_page("exercises")
    made.page.choose("levator-scapulae-stretch")
    qtbot.wait(1)
    made.grab()
    assert labels_too_wide(made) == []


# --- words --------------------------------------------------------------------------------------


def test_the_cautions_are_those_of_the_page():
    page = (ROOT / "docs" / "clinical" / "exercises.md").read_text(encoding="utf-8")
    part = page[page.index("### Caution codes") : page.index("### Goals")]
    assert dict(re.findall(r"^\| (C-[A-Z-]+) \| (.+?) \|$", part, re.MULTILINE)) == dict(CAUTIONS)


def test_every_exercise_has_words_for_everything_it_shows():
    for each in ALL:
        assert f"kind.{each.kind}" in SENTENCES
        assert f"intensity.{each.intensity}" in SENTENCES
        assert all(f"goal.{goal}" in SENTENCES for goal in each.goals)
        assert all(caution.code in CAUTIONS for caution in each.cautions)
        assert 3 <= len(stats_of(each)) <= 5


def test_reasons_are_whole_sentences():
    assert withheld_text(("C-DIZZY",)).endswith("dizziness, vertigo or faintness.")
    assert withheld_text(("sore-today",)) == "It rests on a gentle day."
    assert withheld_text(("unheard-of",)) == "It is not open now."
    assert caution_text("C-NEW") == "c-NEW"


def test_a_refusal_is_told_by_its_reasons(home, desk, monkeypatch):
    def refuse(_kind, exercise=None):
        raise KnownError("exercise-withheld", exercise=exercise, reason="C-DIZZY, sore-today")

    monkeypatch.setattr(desk, "ask_break", refuse)
    home.page.do_now("neck-rotation")
    assert home.page.notice.text() == (
        "Because of your safety answers: current dizziness, vertigo or faintness. "
        "It rests on a gentle day."
    )
