"""The display list of a frame, with what stands still in its phase replaced by pictures.

Shapes that a few poses of a phase have in common, one after the other, are a run: it is painted
once and then laid over as it is. Every other shape becomes a path, and a path is made once for as
long as the figure hands out the very same shape (`figure.still`). Nothing here knows which body
part a shape belongs to, and a list that does not fit the runs is simply filled whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from neckbreak.figure.look import Colour
from neckbreak.figure.shapes import Shape
from neckbreak.ui.figure_painter import ARGB, brush_of, draw_shapes, path_of

LEAST_RUN = 4
"""Shorter runs are cheaper to draw again than to lay over as a picture."""
MOST_BRUSHES = 200


@dataclass(frozen=True, slots=True)
class Frame:
    """A finished part of the picture, and where it belongs."""

    image: QImage
    corner: QPoint

    @property
    def box(self) -> QRect:
        """The part of the picture it covers."""
        return QRect(self.corner, self.image.size())


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Shapes that stand still one after the other, painted."""

    shapes: tuple[Shape, ...]
    picture: Frame


class Fill(NamedTuple):
    """A shape that moves, as a painter takes it."""

    path: QPainterPath
    brush: QBrush
    extent: QRectF


class Runs:
    """The still runs of a phase, and the paths of the latest frame."""

    def __init__(self, lists: Sequence[Sequence[Shape]], whole: QSize, k: float) -> None:
        """Find and paint what some display lists of one phase have in common, at k px a unit."""
        self.all: list[Run] = []
        self._begins: dict[tuple[float, float], Run] = {}
        self._latest: dict[int, tuple[Shape, Fill]] = {}
        self._brushes: dict[Colour, QBrush] = {}
        first = lists[0]
        for begin, end in still_runs([[_key(shape) for shape in each] for each in lists]):
            shapes = tuple(first[begin:end])
            picture = filled(shapes, whole, k)
            if picture is not None:
                run = Run(shapes, picture)
                self.all.append(run)
                self._begins[shapes[0].xs[0], shapes[0].ys[0]] = run

    def items(self, shapes: Sequence[Shape]) -> list[Run | Fill]:
        """The display list in its order, still runs as one item each."""
        items: list[Run | Fill] = []
        begins, before = self._begins, self._latest
        latest: dict[int, tuple[Shape, Fill]] = {}
        if len(self._brushes) > MOST_BRUSHES:
            self._brushes.clear()
        i, end = 0, len(shapes)
        while i < end:
            shape = shapes[i]
            xs, ys, _ = shape
            run = begins.get((xs[0], ys[0])) if xs else None
            if run is not None and tuple(shapes[i : i + len(run.shapes)]) == run.shapes:
                items.append(run)
                i += len(run.shapes)
                continue
            known = before.get(id(shape))
            if known is None:
                known = (shape, self._fill(shape))
            latest[id(shape)] = known
            items.append(known[1])
            i += 1
        self._latest = latest
        return items

    def _fill(self, shape: Shape) -> Fill:
        path = path_of(shape)
        return Fill(path, brush_of(shape.fill, self._brushes), path.controlPointRect())


def as_fills(shapes: Sequence[Shape]) -> list[Run | Fill]:
    """Shapes that are painted once."""
    return Runs([()], QSize(), 1.0).items(shapes)


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
    return hash((tuple(shape.xs), tuple(shape.ys), shape.fill))
