"""The figure on screen: painted from a cache, within its memory, and named for screen readers."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from neckbreak.domain.movement import resolve
from neckbreak.figure.look import LIGHT
from neckbreak.ui.figure_painter import (
    paint,
    render_contact_sheet,
    render_filmstrip,
    render_image,
    scene_of,
)
from neckbreak.ui.figure_view import CACHE_BYTES, FigureView
from unit.figure.people import exercises


def by_id(name):
    return next(e for e in exercises() if e.id == name)


@pytest.fixture
def view(qtbot):
    widget = FigureView()
    widget.resize(200, 200)
    qtbot.addWidget(widget)
    return widget


def shown(view):
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(*LIGHT.canvas))
    view.render(image)
    return image


@pytest.mark.parametrize("exercise", exercises(), ids=lambda e: e.id)
def test_every_exercise_paints(qapp, exercise):
    movement = resolve(exercise.phases, exercise.position)
    image = render_image(exercise, movement, 0, 1.0, size_px=80, mirrored=exercise.sides == 2)
    assert not image.isNull()
    colours = {image.pixel(x, y) for x in range(0, 80, 5) for y in range(0, 80, 5)}
    assert len(colours) > 5


def test_an_empty_view_paints_nothing(view):
    assert len({shown(view).pixel(x, 100) for x in range(0, 200, 20)}) == 1


def test_a_second_repetition_is_painted_from_the_cache(view):
    exercise = by_id("neck-rotation")
    movement = resolve(exercise.phases, exercise.position)
    for _ in range(2):
        view.show_phase(exercise, movement, 0)
        for i in range(10):
            view.set_share(i / 10, i * 0.3)
            shown(view)
        drawn = view.frames_drawn
    assert drawn == 10


def test_the_cache_stays_within_its_memory(view, monkeypatch):
    monkeypatch.setattr("neckbreak.ui.figure_view.CACHE_BYTES", 200_000)
    exercise = by_id("neck-rotation")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 0)
    for i in range(20):
        view.set_share(i / 20, 0.0)
        shown(view)
    assert view._bytes <= 200_000
    assert CACHE_BYTES == 40 * 1024 * 1024


def test_a_hold_repaints_only_for_the_breath(view):
    exercise = by_id("neck-rotation")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 1)
    for i in range(30):
        view.set_share(i / 30, 2.0 + i / 300)
        shown(view)
    assert view.frames_drawn <= 3


def test_another_side_and_another_palette_change_the_picture(view):
    exercise = by_id("upper-trapezius-stretch")
    movement = resolve(exercise.phases, exercise.position)
    view.show_phase(exercise, movement, 3)
    view.set_share(1.0, 0.0)
    right = shown(view)
    view.show_phase(exercise, movement, 3, True)
    view.set_share(1.0, 0.0)
    left = shown(view)
    view.set_dark(True)
    dark = shown(view)
    view.clear()
    assert right != left
    assert left != dark
    assert shown(view) != dark


def test_resizing_draws_the_frames_again(view):
    exercise = by_id("chin-tuck")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 0)
    shown(view)
    view.resize(120, 160)
    shown(view)
    assert view.frames_drawn == 2
    assert view.sizeHint().width() > view.minimumSizeHint().width()


def test_the_view_says_what_it_shows(view):
    exercise = by_id("chin-tuck")
    view.setAccessibleName("Chin tuck")
    view.setAccessibleDescription("slide back")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 0)
    assert (view.accessibleName(), view.accessibleDescription()) == ("Chin tuck", "slide back")


def test_sheets_hold_all_their_pictures(qapp):
    strip = render_filmstrip(by_id("chin-tuck"), size_px=60)
    assert (strip.width(), strip.height()) == (360, 60)
    sheet = render_contact_sheet(exercises()[:3], size_px=60, columns=2, dark=True)
    assert (sheet.width(), sheet.height()) == (120, 164)


def test_painting_leaves_the_painter_as_it_was(qapp):
    exercise = by_id("chin-tuck")
    scene = scene_of(exercise, resolve(exercise.phases, exercise.position), 0, 0.5, LIGHT)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        before = painter.transform(), painter.pen(), painter.renderHints()
        paint(painter, scene, QRectF(10, 10, 80, 80))
        assert (painter.transform(), painter.pen(), painter.renderHints()) == before
    finally:
        painter.end()
