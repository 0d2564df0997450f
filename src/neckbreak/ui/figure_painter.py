"""Painting a figure scene with QPainter, and the pictures the command line and handouts ask for.

The scene is a list of filled polygons in a 600 by 600 picture; this module is the only one that
turns it into pixels. Every painter is ended in a `finally`, because a painter that outlives its
image aborts the process.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPolygonF,
    QRadialGradient,
)

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import Colour, look
from neckbreak.figure.pose import pose_at, start_pose
from neckbreak.figure.scene import Scene, build
from neckbreak.figure.shapes import Gradient, Shape


def paint(painter: QPainter, scene: Scene, rect: QRectF) -> None:
    """Paint the whole scene into a square rectangle; the painter's state is restored."""
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / scene.size, rect.height() / scene.size)
        draw_shapes(painter, scene.backdrop)
        draw_shapes(painter, scene.shapes)
    finally:
        painter.restore()


def draw_shapes(painter: QPainter, shapes: tuple[Shape, ...]) -> None:
    """Fill the shapes in order with the painter's present transform."""
    winding = Qt.FillRule.WindingFill
    brushes: dict[Colour, QBrush] = {}
    for shape in shapes:
        fill = shape.fill
        if isinstance(fill, Gradient):
            painter.setBrush(_gradient(fill))
        else:
            brush = brushes.get(fill)
            if brush is None:
                brush = brushes[fill] = QBrush(QColor(*fill))
            painter.setBrush(brush)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]), winding)


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
    is_dark: bool = False,
    is_mirrored: bool = False,
    dpr: float = 1.0,
    camera: Camera | None = None,
    has_canvas: bool = True,
) -> QImage:
    """One square picture. `size_px` counts logical pixels, the image has `dpr` times as many."""
    chosen = look(is_dark=is_dark)
    camera = camera or best_camera(exercise, movement)
    if is_mirrored:
        camera = camera.mirrored()
    pose = pose_at(movement, phase, share, is_mirrored=is_mirrored)
    start = start_pose(movement, is_mirrored)
    scene = build(exercise, movement, pose, camera, chosen, start_pose=start)
    pixels = max(1, round(size_px * dpr))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor(*chosen.canvas) if has_canvas else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        paint(painter, scene, QRectF(0, 0, size_px, size_px))
    finally:
        painter.end()
    return image
