"""The widget that shows the figure. The caller drives it; it never starts a timer.

A frame costs several milliseconds to compute and a fraction of one to blit, and a repetition comes
back many times. So the frames of the phases in use are kept, quantised to a thirtieth of a second,
and the oldest are dropped when they pass the memory limit. Disc, shadow and furniture are painted
once per phase and lie under every frame.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Movement
from neckbreak.figure.camera import Camera, best_camera
from neckbreak.figure.look import Look, look
from neckbreak.figure.pose import pose_at, start_pose
from neckbreak.figure.scene import Scene, background, build
from neckbreak.ui.figure_painter import blank_layer, draw_layer, draw_shapes

FRAMES_PER_S: Final = 30.0
CACHE_BYTES: Final = 40 * 1024 * 1024
BREATH_PERIOD_S: Final = 10.0

CIRCLES_PER_KEY_S: Final = 15.0
CIRCLE_PERIOD_S: Final = 6.6
_CIRCLING = frozenset(
    {"temples_circle", "masseter_circle", "palms_rub", "forearm_outer", "forearm_inner"}
)

_Key = tuple[int, bool, int, int]
_Frame = tuple[QImage, QPointF]


class FigureView(QWidget):
    """An animated person doing one phase of one exercise, in a disc that scales with the widget.

    Call `show_phase` when the phase changes and `set_share` as its seconds pass, at most thirty
    times a second. Nothing repaints while the picture would be the same.
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
        self._share = 0.0
        self._elapsed_s = 0.0
        self._key: _Key | None = None
        self._frames: OrderedDict[_Key, _Frame] = OrderedDict()
        self._bytes = 0
        self._under: QImage | None = None
        self._over: Scene | None = None
        self.frames_drawn = 0

    def set_dark(self, is_dark: bool) -> None:
        """Choose the palette; the next paint uses it."""
        self.set_look(look(is_dark=is_dark))

    def set_look(self, chosen: Look) -> None:
        """Use other colours for person, clothes and room."""
        if chosen != self._look:
            self._look = chosen
            self._forget()

    def show_phase(
        self,
        exercise: Exercise | None,
        movement: Movement,
        phase: int,
        is_mirrored: bool = False,
    ) -> None:
        """Show another phase, from its beginning. Frames of the same movement are kept."""
        if movement is not self._movement or exercise is not self._exercise:
            self._exercise, self._movement = exercise, movement
            self._camera = best_camera(exercise, movement)
            self._forget()
        self._phase = min(max(0, phase), len(movement.keyframes) - 1)
        self._is_mirrored = is_mirrored
        self._under = self._over = None
        self.set_share(0.0, self._elapsed_s)
        self.update()

    def set_share(self, share: float, elapsed_s: float) -> None:
        """Show the instant at `share` (0..1) of the phase; `elapsed_s` drives the easy breath."""
        self._share, self._elapsed_s = min(1.0, max(0.0, share)), elapsed_s
        key = self._key_now()
        if key != self._key:
            self._key = key
            self.update()

    def clear(self) -> None:
        """Show nothing and free the frames."""
        self._exercise = self._movement = None
        self._forget()

    def sizeHint(self) -> QSize:
        return QSize(600, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._movement is None:
            return
        square = self._square()
        if self._under is None or self._under.devicePixelRatio() != self.devicePixelRatioF():
            self._paint_background(square)
        frame = self._frame(square)
        painter = QPainter(self)
        try:
            painter.setClipRect(event.rect())
            if self._under is not None:
                painter.drawImage(square.topLeft(), self._under)
            picture, corner = frame
            painter.drawImage(square.topLeft() + corner, picture)
            self._draw(painter, square)
        finally:
            painter.end()

    def _draw(self, painter: QPainter, square: QRectF) -> None:
        """The arrows on top."""
        if self._over is None or not self._over.arrows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(square.topLeft())
        painter.scale(square.width() / self._over.size, square.width() / self._over.size)
        draw_shapes(painter, self._over.arrows)

    def _square(self) -> QRectF:
        side = float(max(1, min(self.width(), self.height())))
        return QRectF((self.width() - side) / 2.0, (self.height() - side) / 2.0, side, side)

    def _forget(self) -> None:
        self._frames.clear()
        self._bytes = 0
        self._under = self._over = None
        self._key = None
        self.update()

    def _key_now(self) -> _Key:
        """What tells one picture from another, quantised to a frame."""
        if self._movement is None:
            return (0, False, 0, 0)
        seconds = self._movement.keyframes[self._phase].seconds
        frame = round(self._share * max(seconds, 0.1) * FRAMES_PER_S)
        ambient = 0
        if self._circles():
            ambient = 1 + round(self._elapsed_s % CIRCLE_PERIOD_S * CIRCLES_PER_KEY_S)
        elif self._breathes():
            ambient = 1 + round(self._elapsed_s % BREATH_PERIOD_S * 10.0)
        if self._is_still():
            frame = 0 if self._movement.keyframes[self._phase].breath == "easy" else frame
        return (self._phase, self._is_mirrored, frame, ambient)

    def _circles(self) -> bool:
        """True if a massaging hand keeps moving through a hold."""
        if self._movement is None:
            return False
        contacts = self._movement.keyframes[self._phase].contacts
        return any(contact.id in _CIRCLING for contact in contacts)

    def _breathes(self) -> bool:
        if self._movement is None:
            return False
        frame = self._movement.keyframes[self._phase]
        return self._is_still() and frame.breath == "easy"

    def _is_still(self) -> bool:
        """True if no joint, hand, eye or effort changes during the phase."""
        movement = self._movement
        if movement is None:
            return True
        frame = movement.keyframes[self._phase]
        if self._phase > 0:
            before = movement.keyframes[self._phase - 1]
        else:
            before = movement.start if movement.returns_to_start else movement.keyframes[-1]
        return (
            frame.axes == before.axes
            and {c.id for c in frame.contacts} == {c.id for c in before.contacts}
            and frame.is_eyes_closed == before.is_eyes_closed
            and frame.effort == before.effort
            and "blink" not in frame.states
            and frame.breath not in ("in", "out")
        )

    def _camera_now(self) -> Camera:
        return self._camera.mirrored() if self._is_mirrored else self._camera

    def _paint_background(self, square: QRectF) -> None:
        assert self._movement is not None
        dpr = self.devicePixelRatioF()
        start = start_pose(self._movement, self._is_mirrored)
        pose = pose_at(self._movement, self._phase, 1.0, is_mirrored=self._is_mirrored)
        disc, still = background(
            self._exercise, self._movement, start, pose, self._camera_now(), self._look
        )
        self._over = build(
            self._exercise,
            self._movement,
            pose,
            self._camera_now(),
            self._look,
            phase=self._phase,
        )
        under = blank_layer(square.width(), dpr)
        painter = QPainter(under)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.scale(under.width() / self._over.size, under.width() / self._over.size)
            draw_shapes(painter, disc)
        finally:
            painter.end()
        faded = blank_layer(square.width(), dpr)
        draw_layer(faded, self._over, square.width(), still)
        painter = QPainter(under)
        try:
            painter.drawImage(QPointF(0.0, 0.0), faded)
        finally:
            painter.end()
        under.setDevicePixelRatio(dpr)
        self._under = under

    def _frame(self, square: QRectF) -> _Frame:
        """The figure of this instant, from the cache or newly drawn."""
        assert self._movement is not None
        key = self._key_now()
        self._key = key
        found = self._frames.get(key)
        if found is not None and found[0].devicePixelRatio() == self.devicePixelRatioF():
            self._frames.move_to_end(key)
            return found
        pose = pose_at(
            self._movement,
            self._phase,
            self._share,
            is_mirrored=self._is_mirrored,
            ambient_s=self._elapsed_s,
        )
        scene = build(self._exercise, self._movement, pose, self._camera_now(), self._look)
        dpr = self.devicePixelRatioF()
        full = blank_layer(square.width(), dpr)
        draw_layer(full, scene, square.width(), scene.shapes)
        box = _bounds(scene, full.width())
        picture = full.copy(box)
        picture.setDevicePixelRatio(dpr)
        self.frames_drawn += 1
        frame = (picture, QPointF(box.x() / dpr, box.y() / dpr))
        self._keep(key, frame)
        return frame

    def _keep(self, key: _Key, frame: _Frame) -> None:
        self._frames[key] = frame
        self._bytes += frame[0].sizeInBytes()
        while self._bytes > CACHE_BYTES and len(self._frames) > 1:
            _, oldest = self._frames.popitem(last=False)
            self._bytes -= oldest[0].sizeInBytes()


def _bounds(scene: Scene, width: int) -> QRect:
    """The part of a picture that the figure covers, in device pixels."""
    k = width / scene.size
    xs = [x for shape in scene.shapes for x, _ in shape.points]
    ys = [y for shape in scene.shapes for _, y in shape.points]
    left, top = max(0, int(min(xs) * k) - 2), max(0, int(min(ys) * k) - 2)
    right = min(width, int(max(xs) * k) + 3)
    bottom = min(width, int(min(max(ys), scene.fade[1]) * k) + 3)
    return QRect(left, top, max(1, right - left), max(1, bottom - top))
