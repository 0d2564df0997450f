"""The figure on screen: painted from a cache, within its memory, and named for screen readers."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from neckbreak.domain.movement import resolve
from neckbreak.figure.camera import best_camera
from neckbreak.figure.look import LIGHT
from neckbreak.figure.pose import picture_phase, pose_at, start_pose
from neckbreak.figure.scene import build
from neckbreak.figure.svg import scene_of
from neckbreak.ui.figure_painter import (
    blank_layer,
    draw_layer,
    draw_shapes,
    paint,
    render_contact_sheet,
    render_filmstrip,
    render_image,
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
    shown(view)
    exercise = by_id("neck-rotation")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 0)
    shown(view)
    limit = view.bytes_kept() + 100_000
    monkeypatch.setattr("neckbreak.ui.figure_view.CACHE_BYTES", limit)
    for i in range(20):
        view.set_share(i / 20, 0.0)
        shown(view)
    assert limit - 100_000 < view.bytes_kept() <= limit
    assert CACHE_BYTES == 40 * 1024 * 1024


def test_a_hold_repaints_nothing(view, monkeypatch):
    exercise = by_id("neck-rotation")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 1)
    shown(view)
    asked = []
    monkeypatch.setattr(view, "update", lambda *part: asked.append(part))
    for i in range(30):
        view.set_share(i / 30, 2.0 + i / 30)
    assert asked == []
    assert view.frames_drawn == 1


def test_the_way_back_uses_the_pictures_of_the_way_there(view):
    exercise = by_id("ulnar-nerve-glide")
    movement = resolve(exercise.phases, exercise.position)
    drawn = []
    for phase in (1, 2):
        view.show_phase(exercise, movement, phase)
        for i in range(21):
            view.set_share(i / 20, 0.0)
            shown(view)
        drawn.append(view.frames_drawn)
    assert drawn[0] > 10
    assert drawn[1] == drawn[0]


def test_nothing_is_kept_after_clear(view):
    exercise = by_id("neck-rotation")
    view.show_phase(exercise, resolve(exercise.phases, exercise.position), 0)
    shown(view)
    assert view.bytes_kept() > 0
    view.clear()
    assert view.bytes_kept() == 0
    assert len({shown(view).pixel(x, 100) for x in range(0, 200, 20)}) == 1


@pytest.mark.parametrize("name", ["neck-rotation", "wall-angel", "sit-to-stand", "y-t-w"])
def test_a_frame_over_what_stands_still_equals_the_whole_picture(view, name, monkeypatch):
    exercise = by_id(name)
    movement = resolve(exercise.phases, exercise.position)
    pictures = []
    for least_run in (6, 10_000):
        monkeypatch.setattr("neckbreak.ui.figure_runs.LEAST_RUN", least_run)
        view.clear()
        for phase in range(len(movement.keyframes)):
            view.show_phase(exercise, movement, phase)
            for share in (0.2, 0.45, 0.7, 1.0):
                view.set_share(share, 0.0)
                pictures.append(shown(view))
    half = len(pictures) // 2
    for one, other in zip(pictures[:half], pictures[half:], strict=True):
        assert far_apart(one, other) <= 12


@pytest.mark.parametrize("size", [200, 223])
@pytest.mark.parametrize("name", ["neck-rotation", "wall-angel", "chin-tuck"])
def test_a_frame_is_what_painting_layer_by_layer_gives(view, name, size):
    exercise = by_id(name)
    movement = resolve(exercise.phases, exercise.position)
    phase = picture_phase(movement)
    view.resize(size, size)
    view.set_reduced(True)
    view.show_phase(exercise, movement, phase)
    frame = shown(view)
    start, pose = start_pose(movement), pose_at(movement, phase, 1.0)
    camera = best_camera(exercise, movement)
    scene = build(exercise, movement, pose, camera, LIGHT, start_pose=start, phase=phase)
    whole = QImage(size, size, QImage.Format.Format_RGB32)
    whole.fill(QColor(*LIGHT.canvas))
    bare = shown(FigureView()).pixel(0, 0)
    whole.fill(QColor(bare))
    painter = QPainter(whole)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for fades, shapes in (
            (False, scene.disc),
            (True, scene.still),
            (True, scene.shapes),
            (False, scene.arrows),
        ):
            if fades:
                layer = blank_layer(size, 1.0)
                draw_layer(layer, scene, size, shapes)
                painter.drawImage(0, 0, layer)
            else:
                painter.save()
                painter.scale(size / 600, size / 600)
                draw_shapes(painter, shapes)
                painter.restore()
    finally:
        painter.end()
    assert far_apart(frame, whole) <= 12


def far_apart(one, other):
    """The largest difference of a colour value between two pictures."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


def test_reduced_motion_fades_from_key_pose_to_key_pose(view, qtbot):
    exercise = by_id("neck-rotation")
    movement = resolve(exercise.phases, exercise.position)
    view.set_reduced(True)
    view.show()
    view.show_phase(exercise, movement, 0)
    turned = shown(view)
    view.set_share(0.5, 1.0)
    assert shown(view) == turned
    view.show_phase(exercise, movement, 1)
    view.show_phase(exercise, movement, 3)
    assert view._leaving is not None
    view._fade.setCurrentTime(200)
    between = shown(view)
    qtbot.waitUntil(lambda: view._leaving is None, timeout=3000)
    other = shown(view)
    assert far_apart(between, turned) > 20
    assert far_apart(between, other) > 20
    assert far_apart(turned, other) > 20
    view.set_reduced(False)
    assert shown(view) != other


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
