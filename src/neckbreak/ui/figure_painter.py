"""Painting a figure scene with QPainter, and the pictures the command line and handouts ask for.

The scene is a list of filled polygons in a 600 by 600 picture; this module is the only one that
turns it into pixels. Every painter is ended in a `finally`, because a painter that outlives its
image aborts the process.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QRadialGradient,
)

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement, resolve
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import Colour, Look, look
from neckbreak.figure.pose import picture_phase
from neckbreak.figure.scene import Scene
from neckbreak.figure.shapes import Gradient, Point, Shape
from neckbreak.figure.svg import scene_of

WINDING = Qt.FillRule.WindingFill
ARGB = QImage.Format.Format_ARGB32_Premultiplied
SMALL = 0.3
"""Device pixels per picture unit below which a picture is a thumbnail."""
LEAST_PX = 0.42
INSET_FROM_PX = 200
"""A smaller picture has no room for the small view of the back."""


def paint(painter: QPainter, scene: Scene, rect: QRectF) -> None:
    """Paint the whole scene into a square rectangle; the painter's state is restored.

    What fades at the bottom goes through a layer of its own with the device's resolution.
    """
    dpr = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
    scale = max(abs(painter.worldTransform().m11()), 0.01) * dpr
    layer = blank_layer(rect.width(), scale)
    draw_layer(layer, scene, rect.width(), (*scene.still, *scene.shapes))
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.setPen(Qt.PenStyle.NoPen)
        _draw_scaled(painter, scene, scene.disc, rect)
        painter.drawImage(rect, layer)
        _draw_scaled(painter, scene, scene.arrows, rect)
    finally:
        painter.restore()


def _draw_scaled(painter: QPainter, scene: Scene, shapes: Sequence[Shape], rect: QRectF) -> None:
    painter.save()
    try:
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / scene.size, rect.height() / scene.size)
        draw_shapes(painter, shapes)
    finally:
        painter.restore()


def blank_layer(size: float, scale: float) -> QImage:
    """A transparent square image of `size` logical pixels at `scale` device pixels each."""
    pixels = max(1, round(size * scale))
    layer = QImage(pixels, pixels, ARGB)
    layer.fill(Qt.GlobalColor.transparent)
    return layer


def draw_layer(layer: QImage, scene: Scene, size: float, shapes: Sequence[Shape]) -> None:
    """Draw shapes onto a layer and fade its lowest part out. `size` is its logical size."""
    painter = QPainter(layer)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        k = layer.width() / scene.size
        painter.scale(k, k)
        draw_shapes(painter, shapes, least=LEAST_PX / k if k < SMALL else 0.0)
        fade_out(painter, scene.fade, scene.size)
    finally:
        painter.end()


def fade_out(
    painter: QPainter, heights: tuple[float, float], size: float, *, is_inverse: bool = False
) -> None:
    """Make what is already painted vanish towards the bottom, in picture coordinates.

    The inverse makes it appear towards the bottom: both together are what was painted.
    """
    begin, end = heights
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    fade = QLinearGradient(QPointF(0.0, begin), QPointF(0.0, end))
    fade.setColorAt(0.0, QColor(0, 0, 0, 0 if is_inverse else 255))
    fade.setColorAt(1.0, QColor(0, 0, 0, 255 if is_inverse else 0))
    top = 0.0 if is_inverse else begin
    painter.fillRect(QRectF(0.0, top, size, size - top), QBrush(fade))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def draw_shapes(painter: QPainter, shapes: Sequence[Shape], *, least: float = 0.0) -> None:
    """Fill the shapes in order with the painter's present transform; the pen must be off.

    Shapes slimmer than `least` picture units are left out: at thumbnail size they only smudge.
    """
    brushes: dict[Colour, QBrush] = {}
    for shape in shapes:
        if least > 0.0 and _width(shape.points) < least:
            continue
        painter.setBrush(brush_of(shape.fill, brushes))
        painter.drawPath(path_of(shape))


def path_of(shape: Shape) -> QPainterPath:
    """The polygon as a path. A path of single lines is filled twice as fast as drawPolygon."""
    path = QPainterPath()
    path.setFillRule(WINDING)
    xs, ys = shape.xs, shape.ys
    if xs:
        path.moveTo(xs[0], ys[0])
        # Calls thousands of times a second; a deque of no length is the cheapest loop there is.
        deque(map(path.lineTo, xs, ys), maxlen=0)
    return path


def brush_of(fill: Colour | Gradient, known: dict[Colour, QBrush]) -> QBrush:
    """The brush of a fill; plain colours are kept in `known`."""
    if isinstance(fill, Gradient):
        return _gradient(fill)
    brush = known.get(fill)
    if brush is None:
        brush = known[fill] = QBrush(QColor(*fill))
    return brush


def _width(points: Sequence[Point]) -> float:
    """About how slim a polygon is: twice its area divided by half its girth."""
    area = girth = 0.0
    x0, y0 = points[-1] if points else (0.0, 0.0)
    for x, y in points:
        area += x0 * y - x * y0
        girth += math.hypot(x - x0, y - y0)
        x0, y0 = x, y
    return 2.0 * abs(area) / girth if girth > 0.0 else 0.0


def _gradient(fill: Gradient) -> QBrush:
    gradient: QLinearGradient | QRadialGradient
    if fill.radius > 0.0:
        gradient = QRadialGradient(QPointF(fill.x0, fill.y0), fill.radius)
    else:
        gradient = QLinearGradient(QPointF(fill.x0, fill.y0), QPointF(fill.x1, fill.y1))
    gradient.setColorAt(0.0, QColor(*fill.first))
    gradient.setColorAt(1.0, QColor(*fill.second))
    return QBrush(gradient)


def render_image(
    exercise: Exercise | None,
    movement: Movement,
    phase: int,
    share: float,
    *,
    size_px: int,
    dark: bool = False,
    mirrored: bool = False,
    dpr: float = 1.0,
    camera: Camera | None = None,
    has_canvas: bool = True,
    person: str | None = None,
) -> QImage:
    """One square picture. `size_px` counts logical pixels, the image has `dpr` times as many."""
    chosen = look(is_dark=dark, person=person)
    camera = camera or best_camera(exercise, movement)
    if size_px < INSET_FROM_PX:
        camera = replace(camera, inset=None)
    scene = scene_of(exercise, movement, phase, share, chosen, is_mirrored=mirrored, camera=camera)
    pixels = max(1, round(size_px * dpr))
    image = QImage(pixels, pixels, ARGB)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor(*chosen.canvas) if has_canvas else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        paint(painter, scene, QRectF(0, 0, size_px, size_px))
    finally:
        painter.end()
    return image


def render_filmstrip(
    exercise: Exercise,
    movement: Movement | None = None,
    *,
    size_px: int = 240,
    dark: bool = False,
    mirrored: bool = False,
    per_phase: int = 2,
) -> QImage:
    """The whole repetition side by side, `per_phase` pictures to a phase."""
    movement = movement or resolve(exercise.phases, exercise.position)
    instants = [
        (phase, (i + 1) / per_phase)
        for phase in range(len(movement.keyframes))
        for i in range(per_phase)
    ]
    pictures = [
        render_image(
            exercise, movement, phase, share, size_px=size_px, dark=dark, mirrored=mirrored
        )
        for phase, share in instants
    ]
    return _sheet(
        pictures, [""] * len(pictures), min(8, len(pictures)), size_px, look(is_dark=dark)
    )


def render_contact_sheet(
    exercises: Sequence[Exercise],
    *,
    size_px: int = 240,
    dark: bool = False,
    columns: int = 10,
) -> QImage:
    """One picture of every exercise at its most telling phase, with its id below."""
    pictures, titles = [], []
    for exercise in exercises:
        movement = resolve(exercise.phases, exercise.position)
        phase = picture_phase(movement)
        pictures.append(render_image(exercise, movement, phase, 1.0, size_px=size_px, dark=dark))
        titles.append(exercise.id)
    return _sheet(pictures, titles, columns, size_px, look(is_dark=dark))


def _sheet(
    pictures: Sequence[QImage], titles: Sequence[str], columns: int, size_px: int, chosen: Look
) -> QImage:
    line = max(22, size_px // 12) if any(titles) else 0
    columns = max(1, min(columns, len(pictures)))
    rows = max(1, -(-len(pictures) // columns))
    sheet = QImage(columns * size_px, rows * (size_px + line), ARGB)
    sheet.fill(QColor(*chosen.canvas))
    painter = QPainter(sheet)
    try:
        font = QFont(painter.font())
        font.setPixelSize(max(9, size_px // 18))
        painter.setFont(font)
        painter.setPen(QColor(*chosen.ghost))
        for i, (picture, title) in enumerate(zip(pictures, titles, strict=True)):
            x, y = i % columns * size_px, i // columns * (size_px + line)
            painter.drawImage(x, y, picture)
            if title:
                box = QRectF(x, y + size_px, size_px, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
    finally:
        painter.end()
    return sheet
