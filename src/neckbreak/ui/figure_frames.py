"""How the pictures of a phase are drawn cheaply: what stands still once, the rest over it.

A new frame costs milliseconds to compute and to fill, and most of it is the same as in the frame
before: in a turn of the head nothing below the neck moves. So a `Stage` compares the display lists
of a few poses of its phase, paints every long run of shapes they have in common once, and draws
a frame only inside the box that its other shapes cover. Nothing depends on which body part a shape
belongs to, and a frame whose list does not fit the runs is simply drawn whole.

All boxes are in device pixels of the square picture.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.camera import Camera
from neckbreak.figure.look import Colour, Look
from neckbreak.figure.pose import Pose
from neckbreak.figure.scene import Scene, background, build
from neckbreak.figure.shapes import Point, Shape
from neckbreak.figure.still import Kept
from neckbreak.ui.figure_painter import ARGB, brush_of, draw_shapes, fade_out, path_of

LEAST_RUN = 4
"""Shorter runs are cheaper to draw again than to lay over as a picture."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what, seen from where: everything of a scene that a frame does not change."""

    exercise: Exercise | None
    movement: Movement
    camera: Camera
    look: Look
    kept: Kept = field(default_factory=Kept)

    def scene(self, pose: Pose) -> Scene:
        """The figure in a pose, without background and arrows."""
        return build(self.exercise, self.movement, pose, self.camera, self.look, kept=self.kept)


@dataclass(frozen=True, slots=True)
class Frame:
    """A finished part of the picture, background included, and where it belongs."""

    image: QImage
    corner: QPoint

    @property
    def box(self) -> QRect:
        """The part of the picture it covers."""
        return QRect(self.corner, self.image.size())


Frames = tuple[Frame, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Run:
    """Shapes that stand still one after the other, painted."""

    keys: tuple[int, ...]
    picture: Frame


class Stage:
    """What stands still in a phase, at one size, and the drawing of its frames."""

    def __init__(
        self, subject: Subject, poses: Sequence[Pose], start: Pose, size: float, ratio: float
    ) -> None:
        """`poses` are two or more of the phase, the last one its end; `start` casts the ghost."""
        self._subject = subject
        pixels = max(1, round(size * ratio))
        self._whole = QRect(0, 0, pixels, pixels)
        scenes = [subject.scene(pose) for pose in poses]
        self._scene = scenes[-1]
        self._first: set[Point] = set()
        self.paths_drawn = 0
        """Paths that the latest frame filled."""
        self._k = self._whole.width() / self._scene.size
        self._low = QRect(self._whole)
        self._low.setTop(int(self._scene.fade[0] * self._k))
        keyed = [[_key(shape) for shape in scene.shapes] for scene in scenes]
        self._runs: dict[int, _Run] = {}
        for begin, end in still_runs(keyed):
            keys = tuple(keyed[0][begin:end])
            picture = filled(scenes[0].shapes[begin:end], self._whole.size(), self._k)
            if picture is not None:
                self._runs[keys[0]] = _Run(keys, picture)
                self._first.add(scenes[0].shapes[begin].points[0])
        self._under = self._background(start, poses[-1])
        self.base = self._under.copy()
        """Background and what stands still; frames are laid over it."""
        self._lay_over(self.base, list(self._runs.values()), QPoint(0, 0))

    @property
    def size_bytes(self) -> int:
        """Memory of its pictures."""
        runs = sum(run.picture.image.sizeInBytes() for run in self._runs.values())
        return int(self._under.sizeInBytes() + self.base.sizeInBytes() + runs)

    def draw(self, pose: Pose) -> Frames:
        """The moving parts of the picture of a pose, as boxes that do not overlap."""
        items = self._items(self._scene_of(pose).shapes)
        bounds: list[QRectF] = []
        for item in items:
            if not isinstance(item, _Run):
                extent = item[0].controlPointRect()
                if not any(each.contains(extent) for each in bounds):
                    bounds.append(extent)
        boxes: list[QRect] = []
        for extent in bounds:
            _join(boxes, self._box(extent))
        runs = [item for item in items if isinstance(item, _Run)]
        self.paths_drawn = len(items) - len(runs)
        if runs != list(self._runs.values()):
            for run in (*runs, *self._runs.values()):
                _join(boxes, run.picture.box)
        frames = []
        for box in boxes:
            picture = self._under.copy(box)
            self._lay_over(picture, items, box.topLeft())
            frames.append(Frame(picture, box.topLeft()))
        return tuple(frames)

    def _scene_of(self, pose: Pose) -> Scene:
        """A scene is thousands of tuples without a cycle: the collector would only look on."""
        was_on = gc.isenabled()
        gc.disable()
        try:
            return self._subject.scene(pose)
        finally:
            if was_on:
                gc.enable()

    def show(self, picture: QImage, before: Sequence[QRect], frames: Frames) -> None:
        """Turn a copy of `base` that shows other frames, in the boxes `before`, to these."""
        painter = QPainter(picture)
        try:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            for box in before:
                if not any(frame.box.contains(box) for frame in frames):
                    painter.drawImage(box.topLeft(), self.base, box)
            for frame in frames:
                painter.drawImage(frame.corner, frame.image)
        finally:
            painter.end()

    def _items(self, shapes: Sequence[Shape]) -> list[_Run | tuple[QPainterPath, QBrush]]:
        """The display list with its still runs replaced by their pictures."""
        items: list[_Run | tuple[QPainterPath, QBrush]] = []
        brushes: dict[Colour, QBrush] = {}
        i = 0
        while i < len(shapes):
            run = self._run_at(shapes, i)
            if run is not None:
                items.append(run)
                i += len(run.keys)
            else:
                items.append((path_of(shapes[i]), brush_of(shapes[i].fill, brushes)))
                i += 1
        return items

    def _run_at(self, shapes: Sequence[Shape], i: int) -> _Run | None:
        """The still run that begins at a place of a display list."""
        points = shapes[i].points
        if not points or points[0] not in self._first:
            return None
        run = self._runs.get(_key(shapes[i]))
        if run is None:
            return None
        keys = tuple(_key(shape) for shape in shapes[i : i + len(run.keys)])
        return run if keys == run.keys else None

    def _lay_over(
        self,
        picture: QImage,
        items: Sequence[_Run | tuple[QPainterPath, QBrush]],
        corner: QPoint,
    ) -> None:
        """Paint items, faded at the bottom, over a part of the picture that starts at `corner`."""
        place = QTransform(self._k, 0.0, 0.0, self._k, -corner.x(), -corner.y())
        low = self._low & QRect(corner, picture.size())
        # Fading the figure over its background is the same as fading the sum of both and adding
        # the background, faded the other way round: only the lowest part is touched twice.
        ground = picture.copy(low.translated(-corner)) if not low.isEmpty() else None
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setTransform(place)
            self._paint(painter, items, corner, place, picture.size())
            if ground is not None:
                fade_out(painter, self._scene)
                painter.resetTransform()
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
                painter.drawImage(low.topLeft() - corner, self._faded_in(ground, low.topLeft()))
        finally:
            painter.end()

    def _paint(
        self,
        painter: QPainter,
        items: Sequence[_Run | tuple[QPainterPath, QBrush]],
        corner: QPoint,
        place: QTransform,
        size: QSize,
    ) -> None:
        part = QRectF(QPointF(corner) / self._k, QSizeF(size) / self._k)
        latest: QBrush | None = None
        for item in items:
            if isinstance(item, _Run):
                painter.resetTransform()
                painter.drawImage(item.picture.corner - corner, item.picture.image)
                painter.setTransform(place)
            elif item[0].controlPointRect().intersects(part):
                if item[1] is not latest:
                    latest = item[1]
                    painter.setBrush(latest)
                painter.drawPath(item[0])

    def _faded_in(self, ground: QImage, corner: QPoint) -> QImage:
        """What the fading of the figure gives back of the background."""
        painter = QPainter(ground)
        try:
            painter.setTransform(QTransform(self._k, 0, 0, self._k, -corner.x(), -corner.y()))
            fade_out(painter, self._scene, is_inverse=True)
        finally:
            painter.end()
        return ground

    def _box(self, bounds: QRectF) -> QRect:
        """The pixels that something within bounds may touch before it has faded out."""
        low = QRect(self._whole)
        low.setBottom(min(low.bottom(), int(self._scene.fade[1] * self._k) + 2))
        return pixel_box(bounds, self._k) & low

    def _background(self, start: Pose, end: Pose) -> QImage:
        """Disc, ghost of the start and furniture behind."""
        s = self._subject
        disc, still = background(s.exercise, s.movement, start, end, s.camera, s.look)
        under = QImage(self._whole.size(), ARGB)
        under.fill(Qt.GlobalColor.transparent)
        painter = QPainter(under)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.scale(self._k, self._k)
            draw_shapes(painter, disc)
        finally:
            painter.end()
        brushes: dict[Colour, QBrush] = {}
        items = [(path_of(shape), brush_of(shape.fill, brushes)) for shape in still]
        self._lay_over(under, items, QPoint(0, 0))
        return under


def _join(boxes: list[QRect], box: QRect) -> None:
    """Add a box to boxes that do not overlap, uniting it with those it meets."""
    if box.isEmpty():
        return
    met = [each for each in boxes if each.intersects(box)]
    if len(met) == 1 and met[0].contains(box):
        return
    for each in met:
        boxes.remove(each)
        box = box.united(each)
    if met:
        _join(boxes, box)
    else:
        boxes.append(box)


def pixel_box(bounds: QRectF, k: float) -> QRect:
    """The pixels that something within bounds (picture coordinates) may touch at k px a unit."""
    left, top = int(bounds.left() * k) - 2, int(bounds.top() * k) - 2
    size = QSize(int(bounds.right() * k) + 3 - left, int(bounds.bottom() * k) + 3 - top)
    return QRect(QPoint(left, top), size)


def filled(shapes: Sequence[Shape], whole: QSize, k: float) -> Frame | None:
    """Shapes as a picture of their own at k px a unit; None if they are out of sight."""
    box = QRect()
    for shape in shapes:
        box |= pixel_box(path_of(shape).controlPointRect(), k)
    box &= QRect(QPoint(0, 0), whole)
    if box.isEmpty():
        return None
    image = QImage(box.size(), ARGB)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setTransform(QTransform(k, 0.0, 0.0, k, -box.x(), -box.y()))
        draw_shapes(painter, shapes)
    finally:
        painter.end()
    return Frame(image, box.topLeft())


def still_runs(lists: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Begin and end, in the first list, of the long runs that every list has in the same order."""
    first = lists[0]
    places = [{key: i for i, key in enumerate(each)} for each in lists[1:]]
    runs, begin = [], 0
    for i in range(len(first) + 1):
        is_still = i < len(first) and all(first[i] in place for place in places)
        is_next = is_still and (
            i == begin or all(p[first[i]] == p.get(first[i - 1], -9) + 1 for p in places)
        )
        if not is_next:
            if i - begin >= LEAST_RUN:
                runs.append((begin, i))
            begin = i if is_still else i + 1
    return runs


def _key(shape: Shape) -> int:
    """A number that two shapes share only if they are painted alike."""
    return hash((tuple(shape.points), shape.fill))
