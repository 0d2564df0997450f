"""The looks Windows asks for beyond what Qt tells: whether programs should move things."""

from __future__ import annotations

import sys

from neckbreak.ports.appearance import Asked

CLIENT_AREA_ANIMATION = 0x1042


def asked() -> Asked:
    """One system call. Colours and contrast come from Qt."""
    if sys.platform != "win32":
        return Asked()
    import ctypes

    moves = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")
    if not user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0):
        return Asked()
    return Asked(is_still=not moves.value)
