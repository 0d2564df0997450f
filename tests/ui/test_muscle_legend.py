"""The key to the figure, and what a screen reader learns of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from neckbreak.app.coach import Coach
from neckbreak.domain.movement import Side
from neckbreak.domain.people import PEOPLE
from neckbreak.domain.policy import setting
from neckbreak.ui.coach_figure import CoachFigure, Showing
from neckbreak.ui.figures import movement_of
from neckbreak.ui.home.settings_choices import MenuControl, Segments
from neckbreak.ui.home.settings_row import control_of
from neckbreak.ui.muscle_legend import MuscleLegend
from neckbreak.ui.theme import DARK, LIGHT
from ui.ui_parts import catalogue, plan


def drawn(widget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    widget.render(image)
    return image


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def legend(qtbot):
    made = MuscleLegend(LIGHT)
    qtbot.addWidget(made)
    made.resize(420, made.sizeHint().height())
    return made


def test_it_names_every_muscle_in_plain_and_anatomical_words(legend):
    legend.show_exercise(catalogue().exercises["upper-trapezius-stretch"], Side.LEFT)
    assert legend.accessibleName() == (
        "Stretched now: Top of the shoulder, left (Musculus trapezius, pars descendens); "
        "Deep side of the neck, left (Musculi scaleni)"
    )


def test_a_muscle_that_works_is_not_called_stretched(legend):
    legend.show_exercise(catalogue().exercises["scapular-squeeze"])
    assert legend.heading == "Working now"
    assert legend.entries[0].is_main


def test_the_side_follows_the_exercise(legend):
    stretch = catalogue().exercises["upper-trapezius-stretch"]
    legend.show_exercise(stretch, Side.RIGHT)
    assert ", right (" in legend.accessibleName()
    legend.show_exercise(stretch, Side.LEFT)
    assert ", right (" not in legend.accessibleName()


def test_dots_are_painted_in_the_colour_of_the_body(legend):
    blank = colours(drawn(legend))
    legend.show_exercise(catalogue().exercises["levator-scapulae-stretch"], Side.LEFT)
    shown = colours(drawn(legend))
    assert LIGHT.colour("coral").rgb() in shown
    assert LIGHT.colour("coral").rgb() not in blank


def test_where_room_is_short_the_rest_is_counted_and_still_told(legend):
    exercise = catalogue().exercises["levator-scapulae-stretch"]
    legend.show_exercise(exercise, Side.LEFT)
    whole = legend.accessibleName()
    tall = legend.sizeHint().height()
    legend.set_most(2)
    assert legend.sizeHint().height() < tall
    legend.resize(420, legend.sizeHint().height())
    assert len(colours(drawn(legend))) > 3
    assert legend.accessibleName() == whole


def test_an_exercise_that_lights_nothing_says_nothing(legend):
    dark = replace(catalogue().exercises["chin-tuck"], muscle_ids=())
    legend.show_exercise(dark)
    assert legend.accessibleName() == ""
    assert len(colours(drawn(legend))) == 1


def test_a_narrow_legend_keeps_the_plain_words(legend):
    legend.show_exercise(catalogue().exercises["chin-tuck"])
    legend.resize(200, legend.height())
    narrow = drawn(legend)
    legend.resize(520, legend.height())
    assert len(colours(narrow)) > 3
    assert narrow.width() < drawn(legend).width()


def figure_of(qtbot, clock, second: float, **showing):
    script = plan("upper-trapezius-stretch").script
    coach = Coach(script, clock.now())
    figure = CoachFigure(is_dark=False, showing=Showing(**showing))
    qtbot.addWidget(figure)
    figure.resize(240, 240)
    clock.go(second)
    figure.follow(coach.on_frame(clock.now()))
    return figure, script, coach


def test_the_figure_is_named_after_its_exercise_and_its_present_phase(qtbot, clock):
    figure, script, coach = figure_of(qtbot, clock, 8)
    first = figure.accessibleName()
    assert first.startswith("Upper-trapezius stretch, right side, shown by an animated person: ")
    clock.go(script.cues[1].seconds + 2)
    figure.follow(coach.on_frame(clock.now()))
    assert figure.accessibleName() != first


def test_the_steps_describe_the_figure(qtbot, clock):
    figure, script, _ = figure_of(qtbot, clock, 8)
    steps = figure.accessibleDescription().splitlines()
    assert len(steps) == len(movement_of(script.performances[0]).keyframes)
    assert steps[0].startswith("1. ")


def test_another_person_looks_different(qtbot, clock):
    ada, _, _ = figure_of(qtbot, clock, 8)
    kofi, _, _ = figure_of(qtbot, clock, 8, person="kofi")
    assert drawn(ada) != drawn(kofi)


def test_a_mirror_turns_the_picture_and_not_the_words(qtbot, clock):
    opposite, _, _ = figure_of(qtbot, clock, 8)
    mirror, _, _ = figure_of(qtbot, clock, 8, is_mirror=True)
    assert drawn(opposite) != drawn(mirror)
    assert opposite.accessibleDescription() == mirror.accessibleDescription()


def test_a_small_figure_leaves_out_the_view_from_behind(qtbot, clock):
    whole, _, _ = figure_of(qtbot, clock, 8)
    plain, _, _ = figure_of(qtbot, clock, 8, has_inset=False)
    assert whole._camera.inset is not None
    assert plain._camera.inset is None


def test_small_pictures_show_the_same_person(figures):
    ada = figures.picture("chin-tuck", 64, False, 1.0)
    figures.person = "kofi"
    kofi = figures.picture("chin-tuck", 64, False, 1.0)
    assert ada != kofi
    figures.person = "ada"
    assert figures.picture("chin-tuck", 64, False, 1.0) == ada


def test_the_settings_page_offers_the_people_in_a_menu(qtbot):
    control = control_of(DARK, setting("figure.person"))
    assert isinstance(control, MenuControl)
    control.show_plain("kofi")
    assert control.button.text() == dict(PEOPLE)["kofi"]
    assert isinstance(control_of(DARK, setting("window.theme")), Segments)
