"""What Qt does not say to an X11 desktop: is there a compositor, and keep this off the task bar.

libX11 is called through ctypes on Qt's own connection; every X11 desktop has it. Off X11, or
without it, nothing happens. GUI thread only.
"""

from __future__ import annotations

import ctypes as c
from functools import cache
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

COMPOSITOR: Final = b"_NET_WM_CM_S0"
"""Owned by the compositor while there is one. Qt has one screen in the sense of X11: number 0."""
STATE: Final = b"_NET_WM_STATE"
SKIPS: Final = (b"_NET_WM_STATE_SKIP_TASKBAR", b"_NET_WM_STATE_SKIP_PAGER")
XA_ATOM, REPLACE, BITS = 4, 0, 32


def is_composited() -> bool:
    """Whether somebody blends the windows of this X11 display now."""
    library, display = _library(), _display()
    if library is None or display is None:
        return False
    return bool(library.XGetSelectionOwner(display, _atom(library, display, COMPOSITOR)))


def keep_off_task_bar(window: QWidget) -> None:
    """Not in a task bar or pager. Call before each `show`; says nothing about the focus.

    Qt adds its own states to these when it shows the window; a desktop forgets all when it hides.
    """
    library, display = _library(), _display()
    if library is None or display is None or window.isVisible():
        return
    atoms = (c.c_ulong * len(SKIPS))(*(_atom(library, display, each) for each in SKIPS))
    state = _atom(library, display, STATE)
    where = int(window.winId())
    library.XChangeProperty(display, where, state, XA_ATOM, BITS, REPLACE, atoms, len(SKIPS))
    library.XFlush(display)


def _display() -> c.c_void_p | None:
    """Qt's connection as libX11 knows it; None where there is none."""
    application = QGuiApplication.instance()
    if QGuiApplication.platformName() != "xcb" or application is None:
        return None
    native = getattr(application, "nativeInterface", lambda: None)()
    address = getattr(native, "display", lambda: 0)()
    return c.c_void_p(address) if address else None


@cache
def _library() -> c.CDLL | None:
    try:
        library = c.CDLL("libX11.so.6")
    except OSError:
        return None
    library.XInternAtom.argtypes = [c.c_void_p, c.c_char_p, c.c_int]
    library.XInternAtom.restype = c.c_ulong
    library.XGetSelectionOwner.argtypes = [c.c_void_p, c.c_ulong]
    library.XGetSelectionOwner.restype = c.c_ulong
    library.XChangeProperty.argtypes = [
        c.c_void_p,
        c.c_ulong,
        c.c_ulong,
        c.c_ulong,
        c.c_int,
        c.c_int,
        c.c_void_p,
        c.c_int,
    ]
    library.XFlush.argtypes = [c.c_void_p]
    return library


def _atom(library: c.CDLL, display: c.c_void_p, name: bytes) -> int:
    return int(library.XInternAtom(display, name, 0))
