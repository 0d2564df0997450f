"""How the pictures of a phase are drawn cheaply: what stands still once, the rest over it.

A new frame costs milliseconds to compute and to fill, and most of it is the same as in the frame
before: in a turn of the head nothing below the neck moves. So a `Stage` compares the display lists
of a few poses of its phase, paints every long run of shapes they have in common once
(`figure_runs`), and draws a frame only inside the box that its other shapes cover.

All boxes are in device pixels of the square picture.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from neckbreak.figure.pose import Pose
from neckbreak.ui.figure_ground import Ground, Subject
from neckbreak.ui.figure_runs import Fill, Frame, Run, Runs, pixel_box

Frames = tuple[Frame, ...]


class Stage:
    """What stands still in a phase, at one size, and the drawing of its frames."""

    def __init__(self, subject: Subject, ground: Ground, poses: Sequence[Pose]) -> None:
        """`poses` are two or more of the phase, the last one its end."""
        self._subject, self._ground = subject, ground
        lists = [subject.scene(pose).shapes for pose in poses]
        self._runs = Runs(lists, ground.whole.size(), ground.k)
        self.paths_drawn = 0
        """Paths that the latest frame filled."""
        self._under = ground.under(poses[-1])
        self.base = self._under.copy()
        """Background and what stands still; frames are laid over it."""
        ground.lay_over(self.base, self._runs.all, QPoint(0, 0))

    @property
    def pictures(self) -> list[QImage]:
        """Its pictures; the one of the background may be shared with another stage."""
        return [self._under, self.base, *(run.picture.image for run in self._runs.all)]

    def draw(self, pose: Pose) -> Frames:
        """The moving parts of the picture of a pose, as boxes that do not overlap."""
        # A scene is thousands of tuples without a cycle: the collector would only look on.
        was_on = gc.isenabled()
        gc.disable()
        try:
            return self._draw(pose)
        finally:
            if was_on:
                gc.enable()

    def _draw(self, pose: Pose) -> Frames:
        items = self._runs.items(self._subject.scene(pose).shapes)
        extents = _united([item.extent for item in items if isinstance(item, Fill)])
        boxes: list[QRect] = []
        for extent in extents:
            _join(boxes, self._ground.visible(pixel_box(extent, self._ground.k)))
        runs = [item for item in items if isinstance(item, Run)]
        self.paths_drawn = len(items) - len(runs)
        if runs != self._runs.all:
            for run in (*runs, *self._runs.all):
                _join(boxes, run.picture.box)
        frames = []
        for box in boxes:
            picture = self._under.copy(box)
            self._ground.lay_over(picture, items, box.topLeft())
            frames.append(Frame(picture, box.topLeft()))
        return tuple(frames)

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


def _united(extents: Sequence[QRectF]) -> list[QRectF]:
    """Few boxes, none of them meeting another, that hold all extents."""
    found: list[QRectF] = []
    for extent in extents:
        if not any(each.contains(extent) for each in found):
            box = extent
            met = [each for each in found if each.intersects(box)]
            while met:
                for each in met:
                    found.remove(each)
                    box = box.united(each)
                met = [each for each in found if each.intersects(box)]
            found.append(box)
    return found


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
