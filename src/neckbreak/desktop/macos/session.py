"""Lock on macOS: CGSessionCopyCurrentDictionary, asked by `is_locked`. Nothing is pushed.

The system tells of locking and sleeping only to programs with an Objective-C run loop observer,
which is not worth a bridge of ours: sleep shows as a gap between the clocks, and a lock is read
whenever the caller looks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable


def system_call() -> Callable[[], bool | None]:
    """The real call: is the screen locked? None = cannot tell."""
    if sys.platform != "darwin":
        return lambda: None
    import ctypes

    frameworks = "/System/Library/Frameworks"
    try:
        graphics = ctypes.CDLL(f"{frameworks}/CoreGraphics.framework/CoreGraphics")
        core = ctypes.CDLL(f"{frameworks}/CoreFoundation.framework/CoreFoundation")
    except OSError:
        return lambda: None
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    core.CFDictionaryContainsKey.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    core.CFDictionaryContainsKey.restype = ctypes.c_ubyte
    core.CFRelease.argtypes = (ctypes.c_void_p,)
    utf8 = 0x08000100
    # The key is there, and true, only while the screen is locked.
    key = core.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", utf8)

    def is_locked() -> bool | None:
        session = graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return None
        try:
            return bool(core.CFDictionaryContainsKey(session, key))
        finally:
            core.CFRelease(session)

    return is_locked


class MacSessionWatch:
    """The `SessionWatch` port, by asking: `on_lock` is told from inside `is_locked`."""

    name = "macos"

    def __init__(self, is_screen_locked: Callable[[], bool | None] | None = None) -> None:
        self._is_screen_locked = is_screen_locked
        self._was_locked = False
        self._on_lock: Callable[[bool], None] | None = None

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """Begin; `on_sleep` is never called."""
        if self._is_screen_locked is None:
            self._is_screen_locked = system_call()
        self._on_lock = on_lock

    def is_locked(self) -> bool | None:
        """Ask now; tells `on_lock` when the answer differs from the one before."""
        answer = None if self._is_screen_locked is None else self._is_screen_locked()
        if answer is not None and answer != self._was_locked:
            self._was_locked = answer
            if self._on_lock is not None:
                self._on_lock(answer)
        return answer

    def stop(self) -> None:
        """Tell nothing more."""
        self._on_lock = None
