"""Wiring with Qt: the resident, its windows, and the pictures the command line asks for.

The resident shows its icon first; everything else (record, sensors, scheduler, socket) is imported
in turns of the event loop after it.
"""

from __future__ import annotations

import builtins
import linecache
import os
import sys
from typing import TYPE_CHECKING

_plain_import = builtins.__import__

if TYPE_CHECKING:
    from pathlib import Path

    from neckbreak.bootstrap.needs import NeedsWindow

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def run(data_dir: Path | None) -> int:
    """Be the resident of a data directory (None: the default one), or raise the running one.

    Gives the exit code: 0 after a normal end, 1 when it could not start.
    """
    from neckbreak.desktop.instance import ask, claim
    from neckbreak.errors import KnownError

    folder = data_dir if data_dir is not None else _default_data_dir()
    try:
        instance = claim(folder)
        if instance is None:
            ask(folder, "show", {}, patience_s=5)
            return 0
    except KnownError as error:
        return _complain(error)
    if refused := _refusal():
        return _complain(refused)
    _load_qt()
    from neckbreak.bootstrap.resident import Resident

    return Resident(folder, instance).run()


def show_windows(data_dir: str) -> int:
    """Be the window process of the resident that started this one."""
    from pathlib import Path

    _load_qt()
    from neckbreak.bootstrap import window_side

    return window_side.run(Path(data_dir))


def _load_qt() -> None:
    """Load Qt without the import hook it brings along.

    WORKAROUND: PySide6 replaces `__import__` by one that reads and keeps in `linecache` the source
    of every module imported afterwards (7 MiB in a tray process), to support `__feature__`, which
    we do not use. Measured with 6.11.3; the test of the resident's memory guards it.
    """
    import PySide6.QtWidgets  # noqa: F401 - QtCore and QtGui come with it

    builtins.__import__ = _plain_import
    linecache.clearcache()


def perform(need: NeedsWindow) -> int:
    """Do what the command line could not do without Qt; gives the exit code."""
    from neckbreak.bootstrap.needs import (
        PlayDemo,
        PrintHandout,
        PrintReport,
        Render,
        RunTray,
    )
    from neckbreak.errors import KnownError

    if isinstance(need, RunTray):
        return run(need.data_dir)
    os.environ.update(OFFSCREEN)
    from neckbreak.bootstrap import papers, pictures

    try:
        match need:
            case Render():
                return pictures.render(need)
            case PlayDemo():
                return pictures.demo(need)
            case PrintReport():
                return papers.print_report(need)
            case PrintHandout():
                return papers.print_handout(need)
    except KnownError as error:
        return _complain(error)


def _default_data_dir() -> Path:
    from neckbreak.storage.folder import data_dir

    return data_dir(None)


def _refusal() -> Exception | None:
    """Why this machine cannot show anything: no display that answers (Qt would abort)."""
    from neckbreak.errors import KnownError

    if sys.platform == "linux":
        from neckbreak.desktop.linux.display import trouble

        if (reason := trouble(os.environ)) is not None:
            return KnownError("no-display", reason=reason)
    return None


def _complain(error: Exception) -> int:
    from neckbreak.errors import KnownError
    from neckbreak.words.errors import error_text

    text = error_text(error) if isinstance(error, KnownError) else str(error)
    sys.stderr.write(f"neckbreak: {text}\n")
    return 1
