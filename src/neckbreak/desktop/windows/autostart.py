"""Start at login on Windows: a value of the Run key, unless the Task Manager's list vetoes it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final, Protocol

from neckbreak.errors import KnownError

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME: Final = "neckbreak"


class RegistryCalls(Protocol):
    """The person's registry, replaced by a fake in tests. Writing raises OSError."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value; None if there is none."""
        ...

    def write(self, key: str, name: str, value: str) -> None:
        """Set a text value."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Remove a value, if there."""
        ...


class WindowsAutostart:
    """The `Autostart` port."""

    def __init__(self, command: Sequence[str], calls: RegistryCalls | None = None) -> None:
        self._command = tuple(command)
        self._calls = calls or system_calls()

    def is_on(self) -> bool:
        """Will Windows start it at the next login? An odd first byte of the veto turns it off."""
        if self._calls is None or self._calls.read(RUN, NAME) is None:
            return False
        veto = self._calls.read(APPROVED, NAME)
        return not (isinstance(veto, bytes) and veto[:1] and veto[0] & 1)

    def set(self, is_on: bool) -> None:
        """Turn it on or off. Raises KnownError("output-unwritable", file=..., reason=...)."""
        from subprocess import list2cmdline

        if self._calls is None:
            raise KnownError("output-unwritable", file=RUN, reason="not Windows")
        try:
            if is_on:
                self._calls.write(RUN, NAME, list2cmdline(self._command))
            else:
                self._calls.delete(RUN, NAME)
            self._calls.delete(APPROVED, NAME)
        except OSError as error:
            reason = error.strerror or ""
            raise KnownError("output-unwritable", file=RUN, reason=reason) from error


def system_calls() -> RegistryCalls | None:
    """The real registry; None on other systems."""
    if sys.platform == "win32":
        import winreg

        class Registry:
            def read(self, key: str, name: str) -> str | bytes | None:
                try:
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                        value = winreg.QueryValueEx(opened, name)[0]
                except OSError:
                    return None
                return value if isinstance(value, str | bytes) else None

            def write(self, key: str, name: str, value: str) -> None:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

            def delete(self, key: str, name: str) -> None:
                access = winreg.KEY_SET_VALUE
                try:
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                        winreg.DeleteValue(opened, name)
                except FileNotFoundError:
                    return

        return Registry()
    return None
