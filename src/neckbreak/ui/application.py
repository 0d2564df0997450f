"""QApplication and the ways a tray process can be ended, frightened or told things by the system.

Before the tray icon is up only QtCore, QtGui and QtWidgets may be imported, so this module imports
nothing else (PySide6 has already loaded logging and signal's neighbours).
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

APP_ID = "io.github.neckbreak.neckbreak"
THEME_VARIABLE = "QT_QPA_PLATFORMTHEME"
GTK_DESKTOPS = frozenset(
    {"gnome", "xfce", "x-cinnamon", "cinnamon", "mate", "unity", "budgie", "lxde", "pantheon"}
)

_log = logging.getLogger("neckbreak.ui")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def needs_plain_theme(environment: dict[str, str], platform: str) -> bool:
    """Whether Qt would load its gtk3 theme, which costs more memory than the whole program."""
    if platform != "linux" or THEME_VARIABLE in environment:
        return False
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    return any(desktop.split("-classic")[0] in GTK_DESKTOPS for desktop in desktops)


class _Crashes(QObject):
    """Brings an unhandled error from whichever thread into the GUI thread."""

    happened = Signal(str)


class Application:
    """The one QApplication. `quit_asked` and `crashed` are callbacks, set when services are up."""

    def __init__(self, arguments: Sequence[str]) -> None:
        is_plain = needs_plain_theme(dict(os.environ), sys.platform)
        if is_plain:
            os.environ[THEME_VARIABLE] = "gnome"
        qInstallMessageHandler(_log_qt)
        self.qt = QApplication(list(arguments))
        if is_plain:
            del os.environ[THEME_VARIABLE]  # children get the desktop's own theme
        self.qt.setQuitOnLastWindowClosed(False)
        self.qt.setApplicationName("neckbreak")
        self.qt.setDesktopFileName(APP_ID)
        self.quit_asked: Callable[[], None] = self.quit
        """SIGTERM, SIGINT or the end of the session: close what is open, then `quit()`."""
        self.crashed: Callable[[str], None] | None = None
        """Told once of the first unhandled error; the loop goes on."""
        self._crashes = _Crashes()
        self._crashes.happened.connect(self._tell_crash, Qt.ConnectionType.QueuedConnection)
        self._has_told = False
        self._notifier: QSocketNotifier | None = None
        self._wake_fds: tuple[int, int] | None = None
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def run(self) -> int:
        """The event loop; gives the exit code."""
        return self.qt.exec()

    def quit(self) -> None:
        """Leave the event loop. `QApplication.quit` would ask every window, and one may say no."""
        self.qt.exit(0)

    def listen_to_the_system(self) -> None:
        """Answer SIGTERM, SIGINT and the session's end. Call after the tray icon is up."""
        self.qt.commitDataRequest.connect(self._on_session_end)
        if sys.platform == "win32":
            signal.signal(signal.SIGINT, lambda *_: self.quit_asked())
            return
        read_fd, write_fd = os.pipe()
        for fd in (read_fd, write_fd):
            os.set_blocking(fd, False)
        self._wake_fds = (read_fd, write_fd)
        self._notifier = QSocketNotifier(read_fd, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(write_fd, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _ignore)

    def close(self) -> None:
        """Give back signals and hooks (tests; a process that ends need not)."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if sys.platform == "win32" or self._wake_fds is None or self._notifier is None:
            return
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._notifier = None
        for fd in self._wake_fds:
            os.close(fd)
        self._wake_fds = None

    def _on_signal(self) -> None:
        if self._wake_fds is not None and os.read(self._wake_fds[0], 64):
            self.quit_asked()

    def _on_session_end(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.quit_asked()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.quit_asked()
            return
        _log.critical("unhandled error; going on", exc_info=(kind, error, trace))
        self._crashes.happened.emit(f"{kind.__name__}: {error}")

    def _on_thread_exception(self, details: threading.ExceptHookArgs) -> None:
        error = details.exc_value or RuntimeError("unknown error in a thread")
        self._on_exception(details.exc_type, error, details.exc_traceback)

    def _tell_crash(self, sentence: str) -> None:
        if self.crashed is not None and not self._has_told:
            self._has_told = True
            self.crashed(sentence)


def _ignore(_number: int, _frame: object) -> None:
    """A Python handler must exist for the wake-up descriptor to be written."""


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages go to the log."""
    category = getattr(context, "category", None) or "default"
    name = "qt" if category == "default" else category
    logging.getLogger(f"neckbreak.{name}").log(_QT_LEVELS.get(kind, logging.INFO), message)
