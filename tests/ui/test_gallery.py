"""Every window, page and state: drawn in every theme, and no word cut in any language or size."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from neckbreak.app.control import PAGES as PAGES_ON_ASKING
from neckbreak.bootstrap.stage import built
from neckbreak.domain.session import CueKind
from neckbreak.ui.gallery import SMALL, THEMES, Shot, draw, file_name, index_page, shots
from neckbreak.ui.gallery_scenes import SCENES, Play, second_of
from neckbreak.ui.home.window import PAGES
from neckbreak.ui.theme import USUAL_FONT_PX, current
from neckbreak.ui.translation import speak
from ui.cut_texts import cut_texts, untranslated

LANGUAGES = ("en", "en_XA", "ar_XB")
"""English, the one 1.6 times as long, the one from right to left."""


@pytest.fixture(scope="module")
def stage():
    with built() as made:
        yield made


@pytest.fixture(params=[1.0, 2.0], ids=["text 100 %", "text 200 %"])
def text_size(request, qtbot):
    usual = QApplication.font()
    font = QApplication.font()
    font.setPixelSize(round(USUAL_FONT_PX * request.param))
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(usual)


@pytest.fixture(params=LANGUAGES)
def language(request, qtbot):
    spoken = speak(request.param, QLocale("C"))
    yield request.param
    spoken.end()


@pytest.mark.parametrize("scene", SCENES, ids=lambda each: each.name)
def test_no_word_is_cut(stage, scene, language, text_size):
    found = []
    sizes = scene.sizes or (None,)
    if language != "en" and text_size > 1:
        sizes = sizes[:1]  # 1.6 times as long and twice as large: not in the smallest windows too
    for size in sizes:
        play = Play(stage, "light", scene.is_fresh)
        window = scene.perform(play)
        if size is not None:
            window.resize(*size)
        found += [f"{size}: {each}" for each in cut_texts(window)]
        play.close()
    assert found == []


NOT_TRANSLATED = re.compile(
    r"neckbreak|min|system|[\d ]*(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?[\d ]*"
    r"|\d+ November|Muscul(us|i) .*|[A-Z]+\d+[a-z]?\. .*",
    re.DOTALL,
)
"""The name, dates in the customs of the place, units, a value as it is typed, Latin, references."""


@pytest.mark.parametrize("scene", SCENES, ids=lambda each: each.name)
def test_every_sentence_goes_through_the_door(qtbot, stage, scene):
    spoken = speak("en_XA", QLocale("C"))
    play = Play(stage, "light", scene.is_fresh)
    window = scene.perform(play)
    if scene.sizes:
        window.resize(*scene.sizes[0])
    found = [each for each in untranslated(window) if not NOT_TRANSLATED.fullmatch(each)]
    play.close()
    spoken.end()
    assert found == []


def colours(image) -> int:
    """How many different colours a coarse look finds."""
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return len({image.pixel(x, y) for x, y in points})


@pytest.mark.parametrize("theme", [*THEMES, "contrast"])
@pytest.mark.parametrize("name", ["prompt", "card", "break-hold", "break-end", "today", "review"])
def test_scenes_are_drawn_in_every_theme(qtbot, stage, theme, name):
    scene = next(each for each in SCENES if each.name == name)
    image = draw(stage, scene, theme)
    if scene.sizes:
        assert (image.width(), image.height()) == scene.sizes[0]
    assert colours(image) > 15
    assert image.pixelColor(0, 0) in (
        current(theme).colour("canvas"),
        current(theme).colour("side"),
        current(theme).colour("surface"),
    )


def test_every_page_is_a_scene():
    names = {scene.name for scene in SCENES}
    assert set(PAGES) | set(PAGES_ON_ASKING) <= names
    assert len(names) == len(SCENES)


def test_the_gallery_shows_each_scene_light_and_dark_and_some_small_and_in_contrast():
    listed = [shot.name for shot in shots()]
    assert len(listed) == len(set(listed))
    for scene in SCENES:
        assert {f"{scene.name}-light", f"{scene.name}-dark"} <= set(listed)
    assert "today-contrast" in listed
    assert {f"{name}-light-small" for name in SMALL} <= set(listed)
    assert {shot.scene.name for shot in shots(["today"])} == {"today"}


def test_the_page_shows_the_pictures_that_are_there(tmp_path):
    today = next(shots(["today"]))
    for scale in (1, 2):
        (tmp_path / file_name(today, scale)).touch()
    page = index_page(tmp_path, (1, 2))
    assert page.count("<figure>") == 1
    assert 'src="today-light@1x.png"' in page
    assert 'href="today-light@2x.png">2×' in page
    assert "1 picture of a simulated day." in page


def test_scenes_leave_the_day_as_it_was(qtbot, stage):
    before = stage.day.screening.latest, stage.day.policy
    for scene in SCENES:
        if scene.name in ("break-end", "break-questions", "safety", "settings-hours", "today-red"):
            draw(stage, scene, "light")
    assert (stage.day.screening.latest, stage.day.policy) == before


def test_a_moment_is_found_by_what_the_body_does(stage):
    second = second_of(stage.plan, CueKind.HOLD)
    cue = next(each for each in stage.plan.script.cues if each.begin_s <= second < each.end_s)
    assert cue.kind is CueKind.HOLD
    assert second_of(stage.plan, None) > stage.plan.script.total_s


def test_right_to_left_turns_the_windows_round(qtbot, stage):
    spoken = speak("ar_XB", QLocale("C"))
    play = Play(stage)
    home = play.page("today")
    home.resize(1080, 760)
    QApplication.processEvents()
    assert home.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert home.sidebar.x() > home.width() / 2
    play.close()
    spoken.end()


def test_a_shot_is_named_after_scene_theme_and_size():
    scene = next(each for each in SCENES if each.name == "today")
    assert Shot(scene, "dark").name == "today-dark"
    assert Shot(scene, "light", 2).name == "today-light-small"
