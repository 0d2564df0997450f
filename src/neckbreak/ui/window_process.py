"""The resident's side of the window process: starts it, passes calls on, answers what it asks.

The process is started for the first window and let go some seconds after the last one, so that
what windows take never stays in the tray. If it ends unasked, the running break is closed as far
as it had got, a prompt that was not answered is shown once more, and the person is told.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

from PySide6.QtCore import QElapsedTimer, QProcess, QTimer
from shiboken6 import isValid

from neckbreak.domain.adherence import BreakKind
from neckbreak.errors import KnownError
from neckbreak.ui.window_link import (
    ACTIVATION_TOKEN,
    LEAVE,
    Ask,
    Do,
    Fault,
    Message,
    Refusal,
    Reply,
    Tell,
    Unpacker,
    packed,
)

if TYPE_CHECKING:
    from neckbreak.ports.views import BreakPlan, Prompt, Status
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.windows import Host

LINGER_MS = 10_000
"""How long the process stays after its last window: what comes next is often near."""

OVERDUE_MS = 10_000
CLOSE_MS, KILL_MS = 3000, 1000
TAIL_BYTES = 4000

_log = logging.getLogger("neckbreak.ui")


class WindowProcess:
    """`ui.presenter.ShownWindows` in a child process. GUI thread only.

    `command` starts the child; what it prints goes to `printed`. `give_back` is called when a
    process has gone.
    """

    def __init__(
        self, command: Sequence[str], printed: Path, give_back: Callable[[], object]
    ) -> None:
        self._command, self._printed, self._give_back = list(command), printed, give_back
        self._ends: tuple[Desk, Host] | None = None
        self._process: QProcess | None = None
        self._leaving: set[QProcess] = set()
        self._unpackers: dict[QProcess, Unpacker] = {}
        self._is_home_open = self._is_break_open = False
        self._prompt: Prompt | None = None
        self._was_shown_again = False
        self._linger = QTimer()
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER_MS)
        self._linger.timeout.connect(self._let_go)
        self._overdue = QTimer()
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(OVERDUE_MS)
        self._overdue.timeout.connect(self._stop_overdue)

    def connect(self, desk: Desk, host: Host) -> None:
        """Answer to this desk from now on; call before anything is shown."""
        self._ends = desk, host

    @property
    def is_running(self) -> bool:
        """Whether there is a process for windows now."""
        return self._process is not None or bool(self._leaving)

    # --- what is passed on --------------------------------------------------------------------

    def show_prompt(self, prompt: Prompt) -> None:
        """Invite without taking focus. Replaces a shown one."""
        self._prompt, self._was_shown_again = prompt, False
        self._do("show_prompt", prompt)

    def withdraw_prompt(self) -> None:
        """Take the invitation away, if shown."""
        if self._prompt is not None:
            self._prompt = None
            self._do("withdraw_prompt")

    def begin_break(self, plan: BreakPlan) -> None:
        """Show the break; `Desk.break_ended` or `Desk.break_lost` follows exactly once."""
        self._prompt = None
        self._is_break_open = True
        self._do("begin_break", plan)

    def close_break(self) -> None:
        """End a running break now; its result is still reported."""
        if self._is_break_open:
            self._do("close_break")

    def refresh(self, status: Status) -> None:
        """The state changed: open pages show it."""
        if self._is_home_open and self._process is not None:
            self._do("refresh", status)

    def open_page(self, page: str) -> None:
        """Raise the home window on a page."""
        self._is_home_open = True
        self._do("open_page", page)

    def close_all(self) -> None:
        """Everything away, for quitting. Waits some seconds for the result of a running break."""
        process = self._process
        if process is not None:
            self._do("close_all")
            self._let_go()
            waited = QElapsedTimer()
            waited.start()
            while process.state() is not QProcess.ProcessState.NotRunning:
                process.waitForReadyRead(100)
                self._read(process)  # Qt does not tell a slot that is at work already
                if waited.hasExpired(CLOSE_MS):
                    _log.warning("the window process does not end; it is stopped")
                    process.kill()
                    process.waitForFinished(KILL_MS)
        self._lose_break()

    # --- the process --------------------------------------------------------------------------

    def _do(self, name: str, *args: Any) -> None:
        self._linger.stop()
        if self._process is None:
            self._process = self._started()
        token = os.environ.pop(ACTIVATION_TOKEN, "")  # a click on a notification, once
        self._process.write(packed(Do(name, args, token)))

    def _started(self) -> QProcess:
        process = QProcess()
        process.setStandardErrorFile(str(self._printed))
        self._unpackers[process] = Unpacker()
        process.readyReadStandardOutput.connect(partial(self._read, process))
        process.finished.connect(partial(self._on_finished, process))
        process.errorOccurred.connect(partial(self._on_error, process))
        process.start(self._command[0], self._command[1:])
        return process

    def _let_go(self) -> None:
        """Ask it to leave when everything said before is done; the next window starts another."""
        process, self._process = self._process, None
        self._is_home_open = False
        if process is not None:
            self._leaving.add(process)
            process.write(packed(Do(LEAVE)))
            self._overdue.start()

    def _stop_overdue(self) -> None:
        """What was asked to leave long ago and is still there hangs."""
        for process in tuple(self._leaving):
            process.kill()

    def _on_error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # no `finished` follows
            self._on_finished(process, -1, QProcess.ExitStatus.CrashExit)

    def _on_finished(
        self,
        process: QProcess,
        code: int,
        how: QProcess.ExitStatus = QProcess.ExitStatus.NormalExit,
    ) -> None:
        if not isValid(process):
            return
        self._read(process)
        is_expected = process in self._leaving
        self._leaving.discard(process)
        if self._unpackers.pop(process, None) is None:
            return  # told before
        if process is self._process:
            self._process = None
        process.deleteLater()
        if said := self._tail():
            _log.warning("the window process printed:\n%s", said)
        QTimer.singleShot(0, self._give_back)
        if is_expected and how is QProcess.ExitStatus.NormalExit:
            self._lose_break()
            return
        _log.error("the window process ended by itself (%s, code %s)", how.name, code)
        self._is_home_open = False
        self._recover()

    def _recover(self) -> None:
        """After a crash: nothing is lost, and the person knows."""
        prompt, is_break = self._prompt, self._is_break_open
        self._lose_break()
        if prompt is not None and not self._was_shown_again:
            self._was_shown_again = True
            self._do("show_prompt", prompt)
        elif self._ends is not None:
            self._ends[1].problem(KnownError("break-window-lost" if is_break else "windows-lost"))

    def _lose_break(self) -> None:
        """A break whose window went without a result is closed as far as it had got."""
        if self._is_break_open and self._ends is not None:
            self._is_break_open = False
            self._ends[0].break_lost()

    def _tail(self) -> str:
        """The last of what the process printed: stacks of a crash."""
        try:
            with self._printed.open("rb") as file:
                file.seek(max(0, self._printed.stat().st_size - TAIL_BYTES))
                return file.read().decode("utf-8", "replace").strip()
        except OSError:
            return ""

    # --- what it says -------------------------------------------------------------------------

    def _read(self, process: QProcess) -> None:
        unpacker = self._unpackers.get(process)
        if unpacker is not None and isValid(process):  # Qt ends at once where the display goes away
            for message in unpacker.take(bytes(process.readAllStandardOutput().data())):
                self._take(process, message)

    def _take(self, process: QProcess, message: Message) -> None:
        match message:
            case Ask():
                self._answer(process, message)
            case Tell():
                self._hear(process, message)
            case Do() | Reply() | Refusal() | Fault():
                raise RuntimeError(f"the window process sent a {type(message).__name__}")
            case _:
                assert_never(message)

    def _answer(self, process: QProcess, ask: Ask) -> None:
        """Ask the desk and send what it gives; a bug is also this process's to report."""
        try:
            answer: Message = Reply(ask.number, self._asked(ask))
            frame = packed(answer)
        except KnownError as error:
            frame = packed(Refusal(ask.number, error.key, dict(error.data)))
        except Exception as bug:  # it is raised again
            process.write(packed(Fault(ask.number, f"{type(bug).__name__}: {bug}")))
            raise
        process.write(frame)

    def _asked(self, ask: Ask) -> Any:
        if self._ends is None:
            raise RuntimeError("a window asked before a desk was connected")
        if ask.path == "break_ended":
            self._is_break_open = False
        found: Any = self._ends[0]
        for name in ask.path.split("."):
            if name.startswith("_"):
                raise AttributeError(ask.path)
            found = getattr(found, name)
        return found if ask.args is None else found(*ask.args, **ask.named)

    def _hear(self, process: QProcess, told: Tell) -> None:
        assert self._ends is not None
        host = self._ends[1]
        match told.name, told.args:
            case "problem", (key, data):
                host.problem(KnownError(key, **data))
            case "break_behind", (BreakKind() as kind,):
                host.break_behind(kind)
            case "emptied", (is_empty,):
                if process is self._process:
                    self._emptied(bool(is_empty))
            case "log", (level, name, text):
                logging.getLogger(name).log(level, "%s", text)
            case "crashed", (sentence,):
                host.crashed(sentence)
            case _:
                raise RuntimeError(f"the window process told {told.name!r}")

    def _emptied(self, is_empty: bool) -> None:
        if is_empty:
            self._is_home_open = False
            self._linger.start()
        else:
            self._linger.stop()
