"""The resident: what runs in the tray, started in turns of the event loop and ended in order.

    turn 0   Qt and the icon, nothing else
    turn 1…  log, record, sensors, scheduler, conductor, control socket: one each

After the last turn nothing runs until something happens. The end closes what is open: a running
break gets its outcome, the state is saved, the record's journal is folded in.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from neckbreak.app.conductor import Conductor
    from neckbreak.bootstrap.core import Core
    from neckbreak.desktop.instance import Instance
    from neckbreak.desktop.linux.buses import Buses
    from neckbreak.ui.clockwork import Clockwork
    from neckbreak.ui.presenter import QtPresenter

log = logging.getLogger(__name__)

LOG_BYTES = 512 * 1024
TRAY_HOST = "org.kde.StatusNotifierWatcher"
TRAY_PATIENCE_S = 20.0
"""A panel that starts with the session may need this long."""


@contextlib.contextmanager
def without_tls() -> Iterator[None]:
    """Import something that would load OpenSSL without need.

    WORKAROUND: APScheduler takes one function from asyncio, which takes `ssl` where it is to be
    had (4 MiB) and does without where it is not. neckbreak opens no network connection.
    """
    if "ssl" in sys.modules:
        yield
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["ssl"]


class Resident:
    """One run of the program for one data directory."""

    def __init__(self, data_dir: Path, instance: Instance) -> None:
        self._data_dir = data_dir
        self._instance = instance
        self._core: Core | None = None
        self._conductor: Conductor | None = None
        self._clockwork: Clockwork | None = None
        self._presenter: QtPresenter | None = None
        self._closers: list[Callable[[], None]] = []
        self._failed = False

    def run(self) -> int:
        """Show the icon, start the rest, and stay until asked to leave; gives the exit code."""
        from neckbreak.ui.application import Application
        from neckbreak.ui.loop import QtLoop
        from neckbreak.ui.tray import Tray

        self._app = Application(sys.argv[:1])
        self._app.quit_asked = self.leave
        self._tray = Tray()
        self._loop = QtLoop()
        self._turns = self._start()
        self._loop.call_soon_threadsafe(self._next_turn)
        code = self._app.run()
        self._close()
        return 1 if self._failed else code

    def leave(self) -> None:
        """End a running break and then the event loop."""
        if self._presenter is not None:
            self._presenter.close_all()
        self._app.quit()

    # --- starting -----------------------------------------------------------------------------

    def _next_turn(self) -> None:
        """One step of the start."""
        from neckbreak.errors import KnownError

        try:
            next(self._turns)
        except StopIteration:
            gc.collect()
            gc.freeze()
            return
        except KnownError as error:
            self._refuse(error)
            return
        self._loop.call_soon_threadsafe(self._next_turn)

    def _start(self) -> Iterator[None]:
        """The turns after the icon."""
        from neckbreak.desktop.clock import SystemClock
        from neckbreak.storage.folder import DataFolder

        folder = DataFolder(self._data_dir)
        folder.create()
        self._keep_log(folder.log)
        self._app.listen_to_the_system()
        clock = SystemClock()
        yield

        from neckbreak.bootstrap.core import open_core

        self._core = core = open_core(folder, clock)
        self._closers.append(core.close)
        yield

        from neckbreak.desktop.interruptions import UnknownInterruptions
        from neckbreak.desktop.sensors import choose_sensor
        from neckbreak.desktop.sessions import choose_session_watch

        environ = dict(os.environ)
        buses = self._open_buses(environ)
        sensor = choose_sensor(self._loop, clock, environ, buses)
        session = choose_session_watch(self._loop, environ, buses)
        yield

        with without_tls():
            from neckbreak.ui.clockwork import Clockwork

        self._clockwork = clockwork = Clockwork(clock)
        clockwork.start()
        self._closers.append(clockwork.shutdown)
        yield

        from neckbreak.bootstrap import window_side
        from neckbreak.desktop import memory
        from neckbreak.desktop.notify import choose_notifier
        from neckbreak.ui.application import APP_ID
        from neckbreak.ui.presenter import Parts, QtPresenter
        from neckbreak.ui.window_process import WindowProcess

        memory.keep_large_blocks_apart()
        parts = Parts(
            clock,
            self._tray,
            choose_notifier(buses, "neckbreak", APP_ID, APP_ID),
            WindowProcess(
                window_side.command(self._data_dir),
                folder.log / "windows.txt",
                memory.give_back,
            ),
            self.leave,
        )
        self._speak(core)
        self._presenter = presenter = QtPresenter(parts)
        self._conductor = conductor = core.conductor(
            alarms=clockwork,
            sensor=sensor,
            session=session,
            interruptions=UnknownInterruptions(),
            presenter=presenter,
        )
        presenter.connect(conductor)
        conductor.start()
        self._closers.append(conductor.stop)
        yield

        self._listen(conductor, presenter)
        self._watch_tray_host(conductor, clockwork, buses)
        self._welcome(conductor, presenter)
        self._app.crashed = presenter.tell_crash
        for note in core.notes:
            presenter.show_problem(note)

    def _speak(self, core: Core) -> None:
        """The person's language for the tray and its notes; nothing is loaded for English."""
        from neckbreak.ui.language_choice import wanted
        from neckbreak.words.language import ENGLISH

        if (code := wanted(core.policy.language)) != ENGLISH:
            from neckbreak.ui.translation import speak

            self._closers.append(speak(code).end)

    def _welcome(self, conductor: Conductor, presenter: QtPresenter) -> None:
        """Before the set-up is done: say once that it waits, and open it for who started by hand.

        A program started with the session opens no window by itself.
        """
        if conductor.screening.latest is not None or not conductor.uses.welcome.is_due():
            return
        conductor.tell_once("welcome", "begin")
        if sys.stdin is not None and sys.stdin.isatty():
            presenter.open_page("today")

    def _open_buses(self, environ: dict[str, str]) -> Buses | None:
        """The message buses, where there are such things; connected on first use."""
        if sys.platform != "linux":
            return None
        from neckbreak.desktop.linux.buses import Buses

        buses = Buses(self._loop, environ)
        self._closers.append(buses.close)
        return buses

    def _listen(self, conductor: Conductor, presenter: QtPresenter) -> None:
        """Answer the command line and further launches."""
        from neckbreak.app.control import Control

        control = Control(
            conductor,
            show=lambda page: presenter.open_page(page or "today"),
            leave=lambda: self._loop.call_soon_threadsafe(self.leave),
        )
        self._instance.attach(self._loop).start(control.answer)
        self._closers.append(self._instance.stop)

    def _watch_tray_host(
        self, conductor: Conductor, clockwork: Clockwork, buses: Buses | None
    ) -> None:
        """Register again with a panel that comes later; without one, say once how to go on."""
        if buses is not None and (bus := buses.session) is not None:
            self._closers.append(
                bus.on_owner(
                    TRAY_HOST,
                    lambda _there: self._loop.call_soon_threadsafe(self._tray.tray_host_changed),
                )
            )

        def look() -> None:
            if not self._tray.has_tray():
                conductor.tell_once("no-tray", "open-today")

        if not self._tray.has_tray():
            clockwork.set_in("tray", TRAY_PATIENCE_S, look)

    def _keep_log(self, folder: Path) -> None:
        """The log file: what went wrong, for a report by hand; nothing is sent."""
        from logging.handlers import RotatingFileHandler

        os.umask(0o077)  # nothing this process writes is for others
        handler = RotatingFileHandler(
            folder / "neckbreak.log",
            maxBytes=LOG_BYTES,
            backupCount=2,
            encoding="utf-8",
            delay=True,
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.INFO)

    def _refuse(self, error: Exception) -> None:
        """The start failed for a reason that can be named: say it and leave."""
        from neckbreak.errors import KnownError
        from neckbreak.words.errors import error_text

        assert isinstance(error, KnownError)
        text = error_text(error)
        log.error("%s", text)
        sys.stderr.write(f"neckbreak: {text}\n")
        self._failed = True
        self._app.quit()

    # --- ending ---------------------------------------------------------------------------------

    def _close(self) -> None:
        """Let everything go, newest first; one failure does not keep the others open."""
        while self._closers:
            closer = self._closers.pop()
            try:
                closer()
            except Exception:
                log.exception("closing failed")
        self._tray.close()
        self._instance.release()
