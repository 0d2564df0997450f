"""Full-screen windows on every screen: one with the buttons, plain ones on the others.

Screens come and go while a break runs. The window with the buttons always stands on a screen that
exists; when there is none for a moment, everything is kept as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from neckbreak.ui.passage import BREAK, Passage
from neckbreak.ui.theme import Theme

FRAMELESS = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
DIMMED = 0.6
SETTLE_MS = 150
"""Window managers give the focus to the window shown last; ask for it once they are done."""


def is_blended() -> bool:
    """Whether windows can be translucent for certain (bare X11 may have no compositor)."""
    return QGuiApplication.platformName() not in ("xcb", "")


def active_screen() -> QScreen | None:
    """The screen with the pointer, else the primary one; None while there is no screen at all."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


class Companion(QWidget):
    """A plain dimmed screen. Keys work here too; a click does nothing."""

    def __init__(
        self, theme: Theme, on_key: Callable[[QKeyEvent], None], is_still: bool = True
    ) -> None:
        super().__init__(None, FRAMELESS)
        self.passage = Passage(self, BREAK, is_still)
        self._theme, self._on_key = theme, on_key
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle("neckbreak")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas at 60 %."""
        canvas = self._theme.colour("canvas")
        dim = QColor.fromRgbF(
            canvas.redF() * DIMMED, canvas.greenF() * DIMMED, canvas.blueF() * DIMMED
        )
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), dim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and the other keys reach the window with the buttons."""
        self._on_key(event)


class ScreenSet(QObject):
    """Puts a window on one screen and companions on all others, and follows changes."""

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        on_key: Callable[[QKeyEvent], None],
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
        *,
        is_still: bool = True,
    ) -> None:
        super().__init__()
        self._window, self._theme, self._on_key = window, theme, on_key
        self._screens, self._is_still = screens, is_still
        self._home: QScreen | None = None
        self._front = QTimer(self)
        self._front.setSingleShot(True)
        self._front.setInterval(SETTLE_MS)
        self._front.timeout.connect(window.activateWindow)
        self.companions: dict[QScreen, Companion] = {}
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.follow)
            application.screenRemoved.connect(self.follow)

    def show_on(self, wanted: QScreen | None) -> None:
        """Show everything; `wanted` carries the buttons if it (still) exists."""
        self._home = wanted
        self._elect()
        self.follow()
        if self._home is None:
            self._window.showFullScreen()
        self._front.start()

    def follow(self, *_changed: object) -> None:
        """Make windows and screens agree again."""
        present = list(self._screens())
        for screen in [each for each in self.companions if each not in present]:
            self._drop(screen)
        if not present:
            return
        if self._home not in present or not self._window.isVisible():
            self._elect()
        for screen in present:
            if screen is not self._home and screen not in self.companions:
                companion = Companion(self._theme, self._on_key, self._is_still)
                self.companions[screen] = companion
                companion.passage.come(partial(_fill, companion, screen))
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        """Take all companions away."""
        self._front.stop()
        for companion in self.companions.values():
            companion.passage.go()
        self.companions.clear()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.disconnect(self.follow)
            application.screenRemoved.disconnect(self.follow)

    @property
    def home(self) -> QScreen | None:
        """The screen with the buttons."""
        return self._home

    def _elect(self) -> None:
        present = list(self._screens())
        if not present:
            return
        if self._home not in present:
            primary = QGuiApplication.primaryScreen()
            self._home = primary if primary in present else present[0]
        if self._home is not None:
            self._drop(self._home)
            _fill(self._window, self._home)

    def _drop(self, screen: QScreen) -> None:
        companion = self.companions.pop(screen, None)
        if companion is not None:
            companion.passage.end()


def _fill(window: QWidget, screen: QScreen) -> None:
    """Always by screen: Wayland knows no positions."""
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
