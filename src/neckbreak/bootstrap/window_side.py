"""The window process: wiring of the windows with a desk in another process.

Started by the resident (`ui.window_process`) with both ends of the link as standard input and
output. It ends when the resident says so or is gone, and keeps nothing: every answer a window gets
has gone to the resident, which writes it down, before the window shows that it was taken.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neckbreak.ui.remote_desk import ResidentLink
    from neckbreak.ui.window_link import Do

ARGUMENT = "--windows-of"
"""First argument of the window process; the data directory follows."""


def command(data_dir: Path) -> list[str]:
    """How the resident starts its window process: the program it is itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT, str(data_dir)]
    return [sys.executable, "-m", "neckbreak", ARGUMENT, str(data_dir)]


class _ToResident(logging.Handler):
    """One log for both processes, written by the resident."""

    def __init__(self, link: ResidentLink) -> None:
        super().__init__(logging.INFO)
        self._link = link

    def emit(self, record: logging.LogRecord) -> None:
        """Send the line; exceptions come along as text."""
        self._link.tell("log", record.levelno, record.name, self.format(record))


def run(data_dir: Path) -> int:
    """Show windows until the resident says to leave or is gone; the process ends in here."""
    link_in, link_out = _take_link()
    _leave_signals_to_the_resident()

    from neckbreak.desktop.appearance import asked_by_system
    from neckbreak.desktop.clock import SystemClock
    from neckbreak.desktop.sound import choose_sound
    from neckbreak.desktop.speech import choose_speech
    from neckbreak.storage.folder import DataFolder
    from neckbreak.storage.shelf import FileShelf
    from neckbreak.ui.application import Application
    from neckbreak.ui.remote_desk import RemoteDesk, RemoteHost, ResidentGone, ResidentLink
    from neckbreak.ui.system_asks import remember
    from neckbreak.ui.translation import Speaker
    from neckbreak.ui.window_link import ACTIVATION_TOKEN, LEAVE
    from neckbreak.ui.windows import WindowParts, Windows

    os.umask(0o077)
    app = Application(sys.argv[:1])
    app.quit_asked = lambda: None  # the resident is asked as well, and says when to go
    link = ResidentLink(link_in, link_out)
    root = logging.getLogger()
    root.addHandler(_ToResident(link))
    root.setLevel(logging.INFO)
    environ = dict(os.environ)
    remember(asked_by_system(environ))
    shelf = FileShelf(DataFolder(data_dir))
    sound, speech = choose_sound(environ), choose_speech(environ)
    windows = Windows(WindowParts(SystemClock(), sound, speech, shelf, speaker=Speaker()))
    host = RemoteHost(link)
    windows.connect(RemoteDesk(link, shelf), host)
    app.crashed = host.crashed

    def do(wanted: Do) -> None:
        if wanted.name == LEAVE:
            app.quit()
            return
        if wanted.token:
            os.environ[ACTIVATION_TOKEN] = wanted.token
        try:
            getattr(windows, wanted.name)(*wanted.args)
        except ResidentGone:
            app.quit()

    link.start(do, app.quit)
    app.run()
    os._exit(0)  # nothing is left to be saved, and a thread waits in a read


def _take_link() -> tuple[int, int]:
    """Move the link away from where prints go and children listen; gives (read, write)."""
    link = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return link


def _leave_signals_to_the_resident() -> None:
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, signal.SIG_IGN)
