"""Lock and sleep on Windows: a hidden window in a thread of its own.

Windows tells of both only by window messages: WM_WTSSESSION_CHANGE for the session and
WM_POWERBROADCAST for sleep. The window is a real top-level one that is never shown (a
message-only window gets no broadcasts). The thread sleeps in GetMessage; what arrives is handed
to the loop's thread.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from neckbreak.ports.loop import Loop

_log = logging.getLogger(__name__)

WM_DESTROY: Final = 0x0002
WM_CLOSE: Final = 0x0010
WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 4
PBT_APMRESUMESUSPEND: Final = 7
PBT_APMRESUMEAUTOMATIC: Final = 18
WTS_SESSION_LOCK: Final = 7
WTS_SESSION_UNLOCK: Final = 8

OnMessage = Callable[[int, int], None]
"""A window message: its number and its first parameter. Runs in the window's thread."""


class WindowCalls(Protocol):
    """The system calls used, replaced by a fake in tests."""

    def run_window(self, on_message: OnMessage, on_ready: Callable[[bool], None]) -> None:
        """Make the window, register it, say whether that worked, and pump until `close_window`."""
        ...

    def close_window(self) -> None:
        """End `run_window`. Any thread."""
        ...


class WindowsSessionWatch:
    """The `SessionWatch` port. Callbacks run in the loop's thread."""

    name = "windows"

    def __init__(self, loop: Loop, calls: WindowCalls | None = None) -> None:
        self._loop, self._calls = loop, calls
        self._is_locked: bool | None = None
        self._is_asleep = False
        self._thread: threading.Thread | None = None
        self._on_lock: Callable[[bool], None] | None = None
        self._on_sleep: Callable[[bool], None] | None = None

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """Begin; where no window can be made nothing is told and `is_locked` stays None."""
        self._on_lock, self._on_sleep = on_lock, on_sleep
        calls = self._calls = self._calls or system_calls()
        if calls is None:
            return
        self._thread = threading.Thread(
            target=lambda: calls.run_window(self._on_message, self._on_ready),
            name="session-watch",
            daemon=True,
        )
        self._thread.start()

    def is_locked(self) -> bool | None:
        """What was told last. Whoever starts the program has an unlocked screen before them."""
        return self._is_locked

    def stop(self) -> None:
        """Close the window and wait for its thread."""
        self._on_lock = self._on_sleep = None
        if self._thread is not None and self._calls is not None:
            self._calls.close_window()
            self._thread.join(2.0)
            self._thread = None

    def _on_ready(self, is_registered: bool) -> None:
        self._loop.call_soon_threadsafe(lambda: self._begin(is_registered))

    def _begin(self, is_registered: bool) -> None:
        if is_registered and self._is_locked is None:
            self._is_locked = False
        elif not is_registered:
            _log.warning("Windows will not tell when the session is locked")

    def _on_message(self, message: int, parameter: int) -> None:
        self._loop.call_soon_threadsafe(lambda: self._handle(message, parameter))

    def _handle(self, message: int, parameter: int) -> None:
        if message == WM_WTSSESSION_CHANGE and parameter in (WTS_SESSION_LOCK, WTS_SESSION_UNLOCK):
            is_locked = parameter == WTS_SESSION_LOCK
            if is_locked != self._is_locked:
                self._is_locked = is_locked
                if self._on_lock is not None:
                    self._on_lock(is_locked)
        elif message == WM_POWERBROADCAST and parameter == PBT_APMSUSPEND:
            self._tell_sleep(True)
        elif message == WM_POWERBROADCAST and parameter in (
            PBT_APMRESUMESUSPEND,
            PBT_APMRESUMEAUTOMATIC,  # the only one after a wake without a person
        ):
            self._tell_sleep(False)

    def _tell_sleep(self, is_asleep: bool) -> None:
        if is_asleep != self._is_asleep:
            self._is_asleep = is_asleep
            if self._on_sleep is not None:
                self._on_sleep(is_asleep)


def system_calls() -> WindowCalls | None:
    """The real calls; None on other systems."""
    if sys.platform == "win32":
        from neckbreak.desktop.windows.message_window import MessageWindow

        return MessageWindow()
    return None
