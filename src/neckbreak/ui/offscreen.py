"""What pictures of the screens need where there is no desktop: a clock, and the picture itself."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.domain.instants import Instant


class StillClock:
    """A clock that shows one moment, moved by hand."""

    def __init__(self, now: Instant | None = None) -> None:
        self._now = now or Instant(0, 1000.0, 1000.0, UTC)

    def now(self) -> Instant:
        """The moment."""
        return self._now

    def go(self, seconds: float) -> None:
        """Move on."""
        self._now = self._now.plus(seconds)


class NoWatchdog:
    """Nothing hangs in a picture."""

    def arm(self, seconds: float) -> None:
        """Nothing to do."""

    def disarm(self) -> None:
        """Nothing to do."""


def picture_of(window: QWidget) -> QImage:
    """What a window looks like now, as sharp as its screen."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for _ in range(3):
            application.processEvents()
    ratio = window.devicePixelRatioF()
    size = QSize(round(window.width() * ratio), round(window.height() * ratio))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    window.render(image)
    return image


def on_ground(picture: QImage, colour: QColor) -> QImage:
    """The picture on a plain desktop, so that its shadow can be seen anywhere."""
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(picture.devicePixelRatio())
    image.fill(colour)
    painter = QPainter(image)
    try:
        painter.drawImage(0, 0, picture)
    finally:
        painter.end()
    return image
