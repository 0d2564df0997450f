"""The widget that shows the figure. The caller drives it by the seconds that have passed.

A repetition comes back many times, so its pictures are counted (`figure.beats`), drawn when they
are first needed and kept up to a limit of memory; a slow machine skips some and loses nothing.
With reduced motion there is no loop: the pose at the end of each phase, faded into the next one.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.arrows import motion_arrows
from neckbreak.figure.beats import Beat, Beats
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import Look, look
from neckbreak.figure.pose import start_pose
from neckbreak.figure.shapes import PICTURE
from neckbreak.ui.figure_frames import Frames, Stage
from neckbreak.ui.figure_ground import Ground, Subject
from neckbreak.ui.figure_painter import ARGB
from neckbreak.ui.figure_runs import Frame, filled

CACHE_BYTES: Final = 40 * 1024 * 1024
STAGES_KEPT: Final = 2
FADE_MS: Final = 400

_Key = tuple[int, int]
"""Source phase and number of a picture."""


class FigureView(QWidget):
    """An animated person doing one phase of one exercise, in a disc that scales with the widget.

    Call `show_phase` when the phase changes and `set_share` as its seconds pass, at most thirty
    times a second. Nothing repaints while the picture would be the same. `clear` frees everything.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty view; it shows nothing until the first `show_phase`."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look: Look = look()
        self._exercise: Exercise | None = None
        self._movement: Movement | None = None
        self._camera = Camera()
        self._phase = 0
        self._is_mirrored = False
        self._is_reduced = False
        self._beats: Beats | None = None
        self._beat = Beat(0, 0, rests_at=0)
        self._step = 0
        self._frames: dict[_Key, Frames] = {}
        self._frame_bytes = 0
        self._stages: OrderedDict[int, Stage] = OrderedDict()
        self._side: tuple[Subject, Ground] | None = None
        self._shown: QImage | None = None
        self._shown_stage: Stage | None = None
        self._shown_key: _Key | None = None
        self._shown_frames: Frames = ()
        self._overlay: Frame | None = None
        self._has_arrows = False
        self._leaving: QImage | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(lambda _: self.update())
        self._fade.finished.connect(self._end_fade)
        self.frames_drawn = 0

    def set_dark(self, is_dark: bool) -> None:
        """Choose the palette; the next paint uses it."""
        self.set_look(look(is_dark=is_dark))

    def set_look(self, chosen: Look) -> None:
        """Use other colours for person, clothes and room."""
        if chosen != self._look:
            self._look = chosen
            self._forget()

    def set_reduced(self, is_reduced: bool) -> None:
        """Show key poses that fade into one another instead of movement."""
        if is_reduced != self._is_reduced:
            self._is_reduced = is_reduced
            self._end_fade()
            self.set_share(0.0, 0.0)

    def show_phase(
        self,
        exercise: Exercise | None,
        movement: Movement,
        phase: int,
        is_mirrored: bool = False,
    ) -> None:
        """Show another phase, from its beginning. Pictures of the same side are kept."""
        if self._is_reduced and self._movement is not None and self.isVisible():
            self._begin_fade()
        is_same = movement is self._movement and exercise is self._exercise
        if not is_same:
            self._exercise, self._movement = exercise, movement
            self._camera = best_camera(exercise, movement)
        if not is_same or is_mirrored != self._is_mirrored:
            self._is_mirrored = is_mirrored
            self._beats = None
            self._forget()
        self._phase = min(max(0, phase), len(movement.keyframes) - 1)
        if self._beats is None:
            view = self._camera_now().view()
            self._beats = Beats(movement, view, is_mirrored=is_mirrored)
        self._beat = self._beats.of(self._phase)
        self._overlay, self._has_arrows = None, False
        self._step = self._step_at(0.0, 0.0)
        self.update()

    def set_share(self, share: float, elapsed_s: float) -> None:
        """Show the instant at `share` (0..1) of the phase; `elapsed_s` drives a massaging hand."""
        step = self._step_at(share, elapsed_s)
        if step != self._step:
            self._step = step
            # Drawn at once, because only then it is known which part of the window changes.
            self.update(self.rect() if self._shown is None else self._refresh())

    @property
    def paths_drawn(self) -> int:
        """Paths that the latest new frame filled."""
        return self._shown_stage.paths_drawn if self._shown_stage is not None else 0

    def clear(self) -> None:
        """Show nothing and free everything that was drawn or worked out."""
        self._exercise = self._movement = self._beats = None
        self._end_fade()
        self._forget()

    def sizeHint(self) -> QSize:
        return QSize(600, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._end_fade()
        self._forget()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._movement is None:
            return
        late = self._refresh() - event.region()
        painter = QPainter(self)
        try:
            for part in event.region():  # type: ignore[attr-defined]  # its stub forgets __iter__
                painter.setClipRect(part)
                self._paint(painter, part)
        finally:
            painter.end()
        if not late.isEmpty():
            self.update(late)

    def _paint(self, painter: QPainter, part: QRect) -> None:
        """The picture as it is now, or on its way from the one before."""
        square = self._square()
        share = float(self._fade.currentValue()) if self._leaving is not None else 0.0
        if self._leaving is None or self._shown is None:
            self._paint_new(painter, square, part)
            return
        mixture = QImage(self._leaving.size(), ARGB)
        mixture.setDevicePixelRatio(self._leaving.devicePixelRatio())
        mixture.fill(Qt.GlobalColor.transparent)
        inner = QPainter(mixture)
        try:
            inner.setOpacity(1.0 - share)
            self._paint_new(inner, QRectF(QPointF(0.0, 0.0), square.size()), None)
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            inner.setOpacity(share)
            inner.drawImage(QPointF(0.0, 0.0), self._leaving)
        finally:
            inner.end()
        painter.drawImage(square.topLeft(), mixture)

    def _paint_new(self, painter: QPainter, square: QRectF, part: QRect | None) -> None:
        if self._shown is None:
            return
        painter.drawImage(square.topLeft(), self._shown)
        arrows = self._arrows()
        if arrows is not None and (part is None or part.intersects(self._on_widget(arrows.box))):
            corner = arrows.corner.toPointF() / self.devicePixelRatioF()
            painter.drawImage(square.topLeft() + corner, arrows.image)

    def _refresh(self) -> QRegion:
        """Bring the shown picture up to date; the part of the widget that has changed."""
        ratio = self.devicePixelRatioF()
        if self._shown is not None and self._shown.devicePixelRatio() != ratio:
            self._forget()
        stage, key = self._stage(), (self._beat.source, self._step)
        if self._shown is not None and self._shown_key == key and self._shown_stage is stage:
            return QRegion()
        frames = self._frames_of(stage, key)
        is_new = self._shown is None or self._shown_stage is not stage
        if self._shown is None or self._shown_stage is not stage:
            self._shown, self._shown_frames = stage.base.copy(), ()
        self._shown.setDevicePixelRatio(1.0)
        changed = stage.show(self._shown, self._shown_frames, frames)
        if is_new:
            changed = [self._shown.rect()]
        self._shown.setDevicePixelRatio(ratio)
        self._shown_key, self._shown_stage, self._shown_frames = key, stage, frames
        region = QRegion()
        for box in changed:
            region += self._on_widget(box)
        return region

    def _stage(self) -> Stage:
        """What stands still in the present phase."""
        source = self._beat.source
        stage = self._stages.get(source)
        if stage is None:
            assert self._movement is not None
            assert self._beats is not None
            while len(self._stages) >= STAGES_KEPT:
                self._stages.popitem(last=False)
            if self._side is None:
                self._side = self._whole_side(self._movement)
            own = self._beats.of(source)
            poses = [self._beats.pose(own, step) for step in sorted({0, own.steps // 3, own.steps})]
            stage = self._stages[source] = Stage(*self._side, poses)
            self._make_room()
        self._stages.move_to_end(source)
        return stage

    def _whole_side(self, movement: Movement) -> tuple[Subject, Ground]:
        """What all phases of the side being shown have in common."""
        subject = Subject(self._exercise, movement, self._camera_now(), self._look)
        start = start_pose(movement, self._is_mirrored)
        return subject, Ground(subject, start, self._square().width(), self.devicePixelRatioF())

    def _frames_of(self, stage: Stage, key: _Key) -> Frames:
        """The moving parts of a picture, kept or newly drawn."""
        if key in self._frames:
            return self._frames[key]
        assert self._beats is not None
        beat, step = self._beats.of(key[0]), key[1]
        pose = self._beats.pose(beat, step)
        frames = stage.draw(pose, step, is_between=beat.is_between(step))
        self.frames_drawn += 1
        size = sum(frame.image.sizeInBytes() for frame in frames)
        # Going round and round, the pictures kept first are worth as much as those drawn last.
        if self.bytes_kept() + size <= CACHE_BYTES:
            self._frames[key] = frames
            self._frame_bytes += size
        return frames

    def _make_room(self) -> None:
        """Give back what a new stage leaves no room for: the other stage, then old frames."""
        while self.bytes_kept() > CACHE_BYTES and (self._frames or len(self._stages) > 1):
            if len(self._stages) > 1 and self._stage_bytes() > CACHE_BYTES // 2:
                self._stages.popitem(last=False)
            elif self._frames:
                dropped = self._frames.pop(next(iter(self._frames)))
                self._frame_bytes -= sum(frame.image.sizeInBytes() for frame in dropped)
            else:
                self._stages.popitem(last=False)

    def _stage_bytes(self) -> int:
        images = [image for stage in self._stages.values() for image in stage.pictures]
        if self._side is not None:
            images += self._side[1].pictures
        return sum({image.cacheKey(): image.sizeInBytes() for image in images}.values())

    def bytes_kept(self) -> int:
        """Memory of all pictures that are kept."""
        shown = self._shown.sizeInBytes() if self._shown is not None else 0
        return self._frame_bytes + self._stage_bytes() + int(shown)

    def _arrows(self) -> Frame | None:
        """The arrows of the present phase."""
        if self._movement is None or self._shown is None:
            return None
        if not self._has_arrows:
            self._has_arrows = True
            view = self._camera_now().view()
            shapes = motion_arrows(
                self._movement, self._phase, view, self._look, is_mirrored=self._is_mirrored
            )
            size = self._shown.size()
            self._overlay = filled(shapes, size, size.width() / PICTURE)
            if self._overlay is not None:
                self._overlay.image.setDevicePixelRatio(self.devicePixelRatioF())
        return self._overlay

    def _begin_fade(self) -> None:
        """Keep the picture of now, to fade it out over the next one."""
        if self._shown is None:
            return
        square = self._square()
        leaving = QImage(self._shown.size(), ARGB)
        leaving.setDevicePixelRatio(self._shown.devicePixelRatio())
        leaving.fill(Qt.GlobalColor.transparent)
        painter = QPainter(leaving)
        try:
            self._paint_new(painter, QRectF(QPointF(0.0, 0.0), square.size()), None)
        finally:
            painter.end()
        self._leaving = leaving
        self._fade.start()

    def _end_fade(self) -> None:
        self._fade.stop()
        if self._leaving is not None:
            self._leaving = None
            self.update()

    def _square(self) -> QRectF:
        side = float(max(1, min(self.width(), self.height())))
        left, top = (self.width() - int(side)) // 2, (self.height() - int(side)) // 2
        return QRectF(left, top, side, side)

    def _on_widget(self, box: QRect) -> QRect:
        """A box of the picture (device pixels) as a part of the widget."""
        ratio = self.devicePixelRatioF()
        corner = QPointF(box.topLeft()) / ratio + self._square().topLeft()
        return QRectF(corner, QSizeF(box.size()) / ratio).toAlignedRect()

    def _step_at(self, share: float, elapsed_s: float) -> int:
        if self._is_reduced:
            return self._beat.step(1.0, 0.0)
        return self._beat.step(share, elapsed_s)

    def _forget(self) -> None:
        """Free every picture; they are drawn again when needed."""
        self._frames.clear()
        self._stages.clear()
        self._side = None
        self._frame_bytes = 0
        self._shown = self._shown_stage = self._shown_key = self._overlay = None
        self._has_arrows = False
        self._shown_frames = ()
        self.update()

    def _camera_now(self) -> Camera:
        return self._camera.mirrored() if self._is_mirrored else self._camera
