"""What is behind everything that moves, and how the figure fades out over it.

The disc, the pale shadow of the start and the furniture stay the same while a side of an exercise
is shown; a phase may only add or take away a piece of furniture. So the shadow is computed once
for a side, and phases in the same room share one picture.

All boxes are in device pixels of the square picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.camera import Camera
from neckbreak.figure.look import Look
from neckbreak.figure.pose import Pose
from neckbreak.figure.scene import FADE_FROM, FADE_TO, Scene, build, disc, ghost, room
from neckbreak.figure.shapes import PICTURE, Shape
from neckbreak.figure.still import Kept
from neckbreak.ui.figure_painter import ARGB, draw_shapes, fade_out
from neckbreak.ui.figure_runs import Fill, Run, as_fills

ROOMS_KEPT = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what, seen from where: everything of a scene that a frame does not change."""

    exercise: Exercise | None
    movement: Movement
    camera: Camera
    look: Look
    kept: Kept = field(default_factory=Kept)

    def scene(self, pose: Pose, inset: tuple[Shape, ...] | None = None) -> Scene:
        """The figure in a pose, without background and arrows; `inset` serves once more."""
        s = self
        return build(s.exercise, s.movement, pose, s.camera, s.look, kept=s.kept, inset=inset)


class Ground:
    """The pictures behind one side of an exercise at one size, and painting over them."""

    def __init__(self, subject: Subject, start: Pose, size: float, ratio: float) -> None:
        """`start` casts the ghost; `size` is in logical px, `ratio` device px for each."""
        self._subject = subject
        pixels = max(1, round(size * ratio))
        self.whole = QRect(0, 0, pixels, pixels)
        self.k = pixels / PICTURE
        """Device pixels for a unit of the picture."""
        self._low = QRect(self.whole)
        self._low.setTop(int(FADE_FROM * self.k))
        s = subject
        self._ghost = ghost(s.exercise, s.movement, start, s.camera, s.look)
        self._made: list[tuple[tuple[Shape, ...], QImage]] = []

    def under(self, pose: Pose) -> QImage:
        """Disc, ghost of the start and the furniture behind somebody in that pose."""
        s = self._subject
        floor, behind = room(s.exercise, s.movement, pose, s.camera, s.look)
        still = (*floor, *self._ghost, *behind)
        for shapes, image in self._made:
            if shapes == still:
                return image
        image = QImage(self.whole.size(), ARGB)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.scale(self.k, self.k)
            draw_shapes(painter, disc(s.look))
        finally:
            painter.end()
        self.lay_over(image, as_fills(still), QPoint(0, 0))
        self._made = [*self._made[-ROOMS_KEPT + 1 :], (still, image)]
        return image

    @property
    def pictures(self) -> list[QImage]:
        """The pictures it keeps."""
        return [image for _, image in self._made]

    def visible(self, box: QRect) -> QRect:
        """The part of a box where something has not faded out."""
        bottom = min(self.whole.bottom(), int(FADE_TO * self.k) + 2)
        return box & QRect(QPoint(0, 0), QPoint(self.whole.right(), bottom))

    def within(self, items: Sequence[Run | Fill], box: QRect) -> list[Run | Fill]:
        """The items that may show in a box of the picture."""
        part = QRectF(QPointF(box.topLeft()) / self.k, QSizeF(box.size()) / self.k)
        return [
            item
            for item in items
            if (
                item.picture.box.intersects(box)
                if isinstance(item, Run)
                else item.extent.intersects(part)
            )
        ]

    def lay_over(self, picture: QImage, items: Sequence[Run | Fill], corner: QPoint) -> None:
        """Paint items, faded at the bottom, over a part of the picture that starts at `corner`."""
        place = QTransform(self.k, 0.0, 0.0, self.k, -corner.x(), -corner.y())
        low = self._low & QRect(corner, picture.size())
        # Fading the figure over its background is the same as fading the sum of both and adding
        # the background, faded the other way round: only the lowest part is touched twice.
        below = picture.copy(low.translated(-corner)) if not low.isEmpty() else None
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setTransform(place)
            self._paint(painter, items, corner, place)
            if below is not None:
                fade_out(painter, (FADE_FROM, FADE_TO), PICTURE)
                painter.resetTransform()
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
                painter.drawImage(low.topLeft() - corner, self._faded_in(below, low.topLeft()))
        finally:
            painter.end()

    def _paint(
        self,
        painter: QPainter,
        items: Sequence[Run | Fill],
        corner: QPoint,
        place: QTransform,
    ) -> None:
        latest: QBrush | None = None
        for item in items:
            if isinstance(item, Run):
                painter.resetTransform()
                painter.drawImage(item.picture.corner - corner, item.picture.image)
                painter.setTransform(place)
            else:
                if item.brush is not latest:
                    latest = item.brush
                    painter.setBrush(latest)
                painter.drawPath(item.path)

    def _faded_in(self, below: QImage, corner: QPoint) -> QImage:
        """What the fading of the figure gives back of the background."""
        painter = QPainter(below)
        try:
            painter.setTransform(QTransform(self.k, 0, 0, self.k, -corner.x(), -corner.y()))
            fade_out(painter, (FADE_FROM, FADE_TO), PICTURE, is_inverse=True)
        finally:
            painter.end()
        return below
