"""The hidden window itself, by ctypes: the real `WindowCalls` of `windows.session`."""

from __future__ import annotations

import sys
from collections.abc import Callable

assert sys.platform == "win32"  # the type checker skips the rest elsewhere

import ctypes  # noqa: E402
from ctypes import wintypes  # noqa: E402

from neckbreak.desktop.windows.session import WM_CLOSE, WM_DESTROY, OnMessage  # noqa: E402

_LRESULT = ctypes.c_ssize_t
_WindowProcedure = ctypes.WINFUNCTYPE(
    _LRESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
)
_THIS_SESSION = 0
_TO_WINDOW = 0


class _WindowClass(ctypes.Structure):
    _fields_ = (
        ("style", wintypes.UINT),
        ("procedure", _WindowProcedure),
        ("class_extra", ctypes.c_int),
        ("window_extra", ctypes.c_int),
        ("instance", wintypes.HINSTANCE),
        ("icon", wintypes.HANDLE),
        ("cursor", wintypes.HANDLE),
        ("background", wintypes.HANDLE),
        ("menu_name", wintypes.LPCWSTR),
        ("class_name", wintypes.LPCWSTR),
    )


class MessageWindow:
    """One window; `run_window` blocks the thread that made it."""

    def __init__(self) -> None:
        self._user32 = ctypes.WinDLL("user32")
        self._wtsapi32 = ctypes.WinDLL("wtsapi32")
        self._kernel32 = ctypes.WinDLL("kernel32")
        self._window: int | None = None
        self._is_closing = False
        self._declare()

    def _declare(self) -> None:
        user32, pointer = self._user32, ctypes.POINTER(wintypes.MSG)
        user32.DefWindowProcW.argtypes = (
            wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM,
        )  # fmt: skip
        user32.DefWindowProcW.restype = _LRESULT
        user32.RegisterClassW.argtypes = (ctypes.POINTER(_WindowClass),)
        user32.CreateWindowExW.argtypes = (
            wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD,
            ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int,
            wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID,
        )  # fmt: skip
        user32.CreateWindowExW.restype = wintypes.HWND
        user32.DestroyWindow.argtypes = (wintypes.HWND,)
        user32.GetMessageW.argtypes = (pointer, wintypes.HWND, wintypes.UINT, wintypes.UINT)
        user32.DispatchMessageW.argtypes = (pointer,)
        user32.DispatchMessageW.restype = _LRESULT
        user32.PostMessageW.argtypes = (
            wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM,
        )  # fmt: skip
        user32.RegisterSuspendResumeNotification.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        user32.RegisterSuspendResumeNotification.restype = wintypes.HANDLE
        user32.UnregisterSuspendResumeNotification.argtypes = (wintypes.HANDLE,)
        self._wtsapi32.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)
        self._wtsapi32.WTSUnRegisterSessionNotification.argtypes = (wintypes.HWND,)
        self._kernel32.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)
        self._kernel32.GetModuleHandleW.restype = wintypes.HMODULE

    def run_window(self, on_message: OnMessage, on_ready: Callable[[bool], None]) -> None:
        """Make the window, register it, say whether that worked, and pump until closed."""
        user32 = self._user32

        def procedure(window: int, message: int, parameter: int, detail: int) -> int:
            if message == WM_CLOSE:
                user32.DestroyWindow(window)
                return 0
            if message == WM_DESTROY:
                user32.PostQuitMessage(0)
                return 0
            on_message(message, parameter)
            return int(user32.DefWindowProcW(window, message, parameter, detail))

        kept = _WindowProcedure(procedure)  # Windows holds no reference to it
        window = self._make(kept)
        if not window:
            on_ready(False)
            return
        self._window = window
        is_registered = self._wtsapi32.WTSRegisterSessionNotification(window, _THIS_SESSION)
        power = user32.RegisterSuspendResumeNotification(window, _TO_WINDOW)
        on_ready(bool(is_registered))
        if self._is_closing:
            self.close_window()
        message = wintypes.MSG()
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            user32.DispatchMessageW(ctypes.byref(message))
        if power:
            user32.UnregisterSuspendResumeNotification(power)
        self._wtsapi32.WTSUnRegisterSessionNotification(window)
        self._window = None

    def close_window(self) -> None:
        """Ask the window to close, also one that is only being made. Any thread."""
        self._is_closing = True
        if self._window is not None:
            self._user32.PostMessageW(self._window, WM_CLOSE, 0, 0)

    def _make(self, procedure: object) -> int | None:
        instance = self._kernel32.GetModuleHandleW(None)
        name = "neckbreak session watch"
        wanted = _WindowClass()
        wanted.procedure, wanted.instance, wanted.class_name = procedure, instance, name
        self._user32.RegisterClassW(ctypes.byref(wanted))
        window = self._user32.CreateWindowExW(
            0, name, name, 0, 0, 0, 0, 0, None, None, instance, None
        )
        return int(window) if window else None
