"""Whether there is a display to show windows on, asked before Qt: without one Qt ends the process.

`trouble(os.environ)` gives None, or why not: "the display :7 does not answer".
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping

CHOSEN = "QT_QPA_PLATFORM"
"""Somebody who chose Qt's platform ("offscreen") is not asked."""


def trouble(env: Mapping[str, str]) -> str | None:
    """Why no window could be shown; None where one can. Waits only for the display itself."""
    if env.get(CHOSEN):
        return None
    reasons = []
    for name, is_there in (("WAYLAND_DISPLAY", _has_wayland), ("DISPLAY", _has_x)):
        display = env.get(name, "")
        if display and is_there(display, env):
            return None
        if display:
            reasons.append(f"the display {display} does not answer")
    return "; ".join(reasons) or "neither DISPLAY nor WAYLAND_DISPLAY is set"


def _has_wayland(display: str, env: Mapping[str, str]) -> bool:
    if sys.platform == "win32":
        return False
    path = os.path.join(env.get("XDG_RUNTIME_DIR", ""), display)
    with socket.socket(socket.AF_UNIX) as peer:
        try:
            peer.connect(path)
        except OSError:
            return False
    return True


def _has_x(display: str, _env: Mapping[str, str]) -> bool:
    """As Qt asks, with the person's permission file; a library that is missing is Qt's to tell."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(display), None)
    is_broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not is_broken
