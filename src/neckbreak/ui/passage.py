"""How a window comes and goes: a short fade, the invitation with a slide; at once where that
is not wanted or not possible.

A window that goes is finished for the person: it hears nothing any more, and whoever showed it
has forgotten it. It is kept here until it is hidden.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QSignalBlocker,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from neckbreak.ui.x11_hints import is_composited

FRAME_MS: Final = 33
"""At most thirty frames a second."""


@dataclass(frozen=True, slots=True)
class Motion:
    """Milliseconds and curves of coming and going; `slide` is in logical pixels."""

    in_ms: int
    out_ms: int
    in_curve: QEasingCurve.Type
    out_curve: QEasingCurve.Type
    slide: int = 0
    """Comes up from this much lower, where no neighbouring screen or menu bar is in the way."""


CORNER: Final = Motion(240, 160, QEasingCurve.Type.OutCubic, QEasingCurve.Type.InCubic, 24)
BREAK: Final = Motion(400, 240, QEasingCurve.Type.InOutSine, QEasingCurve.Type.InOutSine)

INPUT: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)


def can_fade() -> bool:
    """Whether the platform makes windows translucent for certain.

    Wayland has no such request, and X11 does it only where there is a compositor.
    """
    return QGuiApplication.platformName() in ("windows", "cocoa") or is_composited()


class Passage(QObject):
    """One window's way in and out. Child of the window; nothing runs before and after."""

    def __init__(self, window: QWidget, motion: Motion, is_still: bool) -> None:
        super().__init__(window)
        self.window, self._motion = window, motion
        self._moves = not is_still and can_fade()
        self._home: QPoint | None = None
        self._drawn_ms = 0
        self.is_going = False
        self.animation = QVariantAnimation(self)
        self.animation.valueChanged.connect(self._on_value)
        self.animation.finished.connect(self._on_finished)

    @property
    def share(self) -> float:
        """How much of the window is there: 0 nothing, 1 all of it."""
        return self.window.windowOpacity() if self._moves else 1.0

    def come(self, show: Callable[[], None], start: float = 0.0) -> None:
        """Call `show` and let the window appear; `start` is the share that is there at once."""
        if not self._moves or start >= 1.0:
            show()
            return
        self._home = self.window.pos()
        self._put(start)
        show()
        self._run(start, 1.0, self._motion.in_ms, self._motion.in_curve)

    def go(self) -> None:
        """Let the window disappear and die. Hidden before this returns where nothing moves."""
        if self.is_going:
            return
        self.is_going = True
        share = self.share
        if not self._moves or not self.window.isVisible() or share <= 0.0:
            self.end()
            return
        if self._home is None:
            self._home = self.window.pos()
        _going.add(self)
        self.window.installEventFilter(self)
        handle = self.window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._run(share, 0.0, round(self._motion.out_ms * share), self._motion.out_curve)

    def end(self) -> None:
        """Gone now, without the rest of the way."""
        self.is_going = True
        self._moves = False
        self.animation.stop()
        self.window.removeEventFilter(self)
        self.window.hide()
        self.window.deleteLater()
        _going.discard(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What goes hears nothing; Esc, a close or being hidden by others ends it at once."""
        kind = event.type()
        if not self.is_going or not self._moves:
            return False
        if kind is QEvent.Type.Hide and watched is self.window:
            self.end()
            return False
        if kind is QEvent.Type.Close:
            self.end()
            return True
        if kind not in INPUT:
            return False
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and not event.isAutoRepeat():
                self.end()
        return True

    def _run(self, start: float, end: float, length_ms: int, curve: QEasingCurve.Type) -> None:
        self.animation.stop()
        self._drawn_ms = 0
        with QSignalBlocker(self.animation):  # else new values are told for the old time
            self.animation.setStartValue(start)
            self.animation.setEndValue(end)
            self.animation.setDuration(length_ms)
            self.animation.setEasingCurve(curve)
            self.animation.setCurrentTime(0)
        self.animation.start()

    def _on_value(self, share: float) -> None:
        at_ms = self.animation.currentTime()
        is_last = at_ms >= self.animation.duration()
        if is_last or at_ms - self._drawn_ms >= FRAME_MS:
            self._drawn_ms = at_ms
            self._put(share)

    def _on_finished(self) -> None:
        if self.is_going:
            self.end()
        else:
            self._put(1.0)

    def _put(self, share: float) -> None:
        self.window.setWindowOpacity(share)
        if self._motion.slide and self._home is not None:
            lower = round(self._motion.slide * (1.0 - share))
            self.window.move(self._home + QPoint(0, lower))


_going: Final[set[Passage]] = set()
"""Of windows that are fading out; nobody else holds these."""


def succeed(kind: type[QWidget]) -> tuple[float, Callable[[], None]]:
    """What a window of this kind that is going leaves to the next: its share, and its end.

    The next one begins with that share and then ends the old one: nothing flashes between them.
    """
    old = [each for each in _going if isinstance(each.window, kind)]

    def end() -> None:
        for passage in old:
            passage.end()

    return max((each.share for each in old), default=0.0), end
