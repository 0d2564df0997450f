"""Start at login: which way this system has, and what is started."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from neckbreak.errors import KnownError
from neckbreak.ports.system import Autostart

APP_ID: Final = "io.github.neckbreak.neckbreak"


def launch_command(env: Mapping[str, str]) -> tuple[str, ...]:
    """The command that starts this installation's tray: image, bundle, script or module."""
    if image := env.get("APPIMAGE"):
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    suffix = ".exe" if sys.platform == "win32" else ""
    script = Path(sys.executable).with_name(f"neckbreak-tray{suffix}")
    if script.exists():
        return (str(script),)
    return sys.executable, "-m", "neckbreak"


def choose_autostart(env: Mapping[str, str], extra: Sequence[str] = ()) -> Autostart:
    """The `Autostart` of this system. `extra` goes behind the command ("--data-dir", ...)."""
    command = (*launch_command(env), *extra)
    if sys.platform == "win32":
        from neckbreak.desktop.windows.autostart import WindowsAutostart

        return WindowsAutostart(command)
    if sys.platform == "darwin":
        from neckbreak.desktop.macos.autostart import MacAutostart

        return MacAutostart(command, Path(env.get("HOME", "~")).expanduser())
    from neckbreak.desktop.linux.autostart import XdgAutostart

    return XdgAutostart(command, env)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or as before.

    Raises KnownError("output-unwritable", file=..., reason=...).
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        reason = error.strerror or ""
        raise KnownError("output-unwritable", file=str(path), reason=reason) from error


def remove(path: Path) -> None:
    """Remove a file, if there. Raises KnownError("output-unwritable", file=..., reason=...)."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or ""
        raise KnownError("output-unwritable", file=str(path), reason=reason) from error
