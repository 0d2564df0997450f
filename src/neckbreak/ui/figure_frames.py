"""How the pictures of a phase are drawn cheaply: what stands still once, the rest over it.

A new frame costs milliseconds to compute and to fill, and most of it is the same as in the frame
before: in a turn of the head nothing below the neck moves. So a `Stage` compares the display lists
of a few poses of its phase, paints every long run of shapes they have in common once
(`figure_runs`), and draws a frame only inside the boxes that its other shapes cover. A box in which
nothing has changed since the frame before is that of the frame before; so that there are such
boxes, the small back view is renewed at every other picture only.

All boxes are in device pixels of the square picture.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion

from neckbreak.figure.pose import Pose
from neckbreak.figure.shapes import Shape
from neckbreak.ui.figure_ground import Ground, Subject
from neckbreak.ui.figure_runs import Fill, Frame, Run, Runs, pixel_box

Frames = tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class _Latest:
    """The frame drawn before: its number, its back view, and what was painted in each box."""

    step: int = -9
    inset: tuple[Shape, ...] = ()
    boxes: tuple[tuple[Frame, list[Run | Fill]], ...] = ()

    def frame(self, box: QRect, items: Sequence[Run | Fill]) -> Frame | None:
        """The frame of a box, if the very same items were painted in it."""
        wanted = [*map(id, items)]
        for frame, painted in self.boxes:
            if frame.box == box and [*map(id, painted)] == wanted:
                return frame
        return None


class Stage:
    """What stands still in a phase, at one size, and the drawing of its frames."""

    def __init__(self, subject: Subject, ground: Ground, poses: Sequence[Pose]) -> None:
        """`poses` are two or more of the phase, the last one its end."""
        self._subject, self._ground = subject, ground
        lists = [subject.scene(pose).shapes for pose in poses]
        self._runs = Runs(lists, ground.whole.size(), ground.k)
        self._latest = _Latest()
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

    def draw(self, pose: Pose, step: int = 0, *, is_between: bool = False) -> Frames:
        """The moving parts of the picture of a pose, as boxes that do not overlap.

        `step` counts the pictures of the phase. One `is_between` two others may show the back view
        of the one next to it.
        """
        # A scene is thousands of tuples without a cycle: the collector would only look on.
        was_on = gc.isenabled()
        gc.disable()
        try:
            return self._draw(pose, step, is_between)
        finally:
            if was_on:
                gc.enable()

    def _draw(self, pose: Pose, step: int, is_between: bool) -> Frames:
        before = self._latest
        is_near = is_between and abs(step - before.step) == 1
        scene = self._subject.scene(pose, before.inset if is_near else None)
        items = self._runs.items(scene.shapes)
        extents = _united([item.extent for item in items if isinstance(item, Fill)])
        boxes: list[QRect] = []
        for extent in extents:
            _join(boxes, self._ground.visible(pixel_box(extent, self._ground.k)))
        runs = [item for item in items if isinstance(item, Run)]
        self.paths_drawn = len(items) - len(runs)
        if runs != self._runs.all:
            for run in (*runs, *self._runs.all):
                _join(boxes, run.picture.box)
        painted = []
        for box in boxes:
            inside = self._ground.within(items, box)
            frame = before.frame(box, inside)
            if frame is None:
                frame = Frame(self._under.copy(box), box.topLeft())
                self._ground.lay_over(frame.image, inside, frame.corner)
            painted.append((frame, inside))
        self._latest = _Latest(step, scene.inset, tuple(painted))
        return tuple(frame for frame, _ in painted)

    def show(self, picture: QImage, before: Frames, frames: Frames) -> list[QRect]:
        """Turn a copy of `base` that shows the frames `before` to these; the boxes touched.

        Boxes of one picture do not overlap, so one that stays is not touched by the others.
        """
        gone = [frame for frame in before if not _holds(frames, frame)]
        come = [frame for frame in frames if not _holds(before, frame)]
        painter = QPainter(picture)
        try:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            bare = _region(gone) - _region(come)
            for part in bare:  # type: ignore[attr-defined]  # its stub forgets __iter__
                painter.drawImage(part.topLeft(), self.base, part)
            for frame in come:
                painter.drawImage(frame.corner, frame.image)
        finally:
            painter.end()
        return [frame.box for frame in (*gone, *come)]


def _region(frames: Sequence[Frame]) -> QRegion:
    region = QRegion()
    for frame in frames:
        region += frame.box
    return region


def _holds(frames: Frames, wanted: Frame) -> bool:
    return any(frame is wanted for frame in frames)


def _united(extents: Sequence[QRectF]) -> list[QRectF]:
    """Few boxes, none of them meeting another, that hold all extents."""
    found: list[QRectF] = []
    for extent in extents:
        for each in found:
            if each.contains(extent):
                break
        else:
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
