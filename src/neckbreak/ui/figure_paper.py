"""The figure on paper: the scene as vectors, for a printer or a PDF.

A handout is printed at any size, so nothing here goes through a raster layer. On screen the figure
fades out at the bottom, which takes such a layer; on paper the disc cuts it off instead.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from neckbreak.figure.scene import DISC_CENTRE, DISC_RADIUS, Scene
from neckbreak.ui.figure_painter import draw_shapes


def paint_vector(painter: QPainter, scene: Scene, rect: QRectF) -> None:
    """Paint a scene into a square of any paint device; the painter's state is restored."""
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / scene.size, rect.height() / scene.size)
        draw_shapes(painter, scene.disc)
        painter.save()
        try:
            painter.setClipPath(_cut(scene), Qt.ClipOperation.IntersectClip)
            draw_shapes(painter, (*scene.still, *scene.shapes))
        finally:
            painter.restore()
        draw_shapes(painter, scene.arrows)
    finally:
        painter.restore()


def _cut(scene: Scene) -> QPainterPath:
    """Everything above the height where the fading begins, and the rest of the disc below it."""
    above, disc = QPainterPath(), QPainterPath()
    above.addRect(QRectF(0.0, 0.0, scene.size, scene.fade[0]))
    disc.addEllipse(QPointF(*DISC_CENTRE), DISC_RADIUS, DISC_RADIUS)
    return above.united(disc)
