"""The event loop port on Qt: QSocketNotifier for descriptors, a signal for other threads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal


class _Post(QObject):
    """Carries a callback into the thread this object lives in."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def _run(self, callback: Callable[[], None]) -> None:
        callback()


class QtLoop:
    """`ports.loop.Loop`. Make it in the GUI thread; Python keeps every notifier alive."""

    def __init__(self) -> None:
        self._post = _Post()
        self._notifiers: set[QSocketNotifier] = set()

    def watch_readable(self, fd: int, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` whenever `fd` is readable, until the returned function is called."""
        notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda *_: callback())
        self._notifiers.add(notifier)

        def cancel() -> None:
            if notifier in self._notifiers:
                self._notifiers.discard(notifier)
                notifier.setEnabled(False)
                notifier.deleteLater()

        return cancel

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None:
        """Call `callback` once in the GUI thread, in a later turn of the loop."""
        self._post.sent.emit(callback)
