"""The windows' side of the link: a desk that is somewhere else.

`RemoteDesk` looks like the desk of `ui.desk`: reading a value or calling a method asks the resident
and waits for the answer, which takes a millisecond or two. The catalogue and the programmes come
from this process's own shelf; sending them would take longer than reading them.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from functools import cached_property, partial
from inspect import getattr_static
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from neckbreak.ui.window_link import (
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
    from neckbreak.app.screening import Screening
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.adherence import BreakKind
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.programme import Programme
    from neckbreak.errors import KnownError
    from neckbreak.ports.stores import Shelf

ANSWER_WITHIN_S = 20.0
GRACE_S = 3.0
"""How long this process may need to end when the resident has gone or let it go."""

_PIECE = 65_536


class ResidentGone(RuntimeError):
    """The resident ended while a window waited for its answer; this process ends as well."""


class ResidentLink(QObject):
    """Both directions to the resident. A thread reads, so that it works wherever pipes do.

    `done` (a Do) and `lost` (the resident closed the link) arrive in the GUI thread.
    """

    done = Signal(object)
    lost = Signal()

    def __init__(self, read_fd: int, write_fd: int) -> None:
        super().__init__()
        self._read_fd, self._write_fd = read_fd, write_fd
        self._answers: queue.SimpleQueue[Reply | Refusal | Fault | None] = queue.SimpleQueue()
        self._number = 0
        self._writing = threading.Lock()

    def start(self, on_done: Callable[[Do], None], on_lost: Callable[[], None]) -> None:
        """Listen from now on."""
        self.done.connect(on_done, Qt.ConnectionType.QueuedConnection)
        self.lost.connect(on_lost, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, name="resident", daemon=True).start()

    def tell(self, name: str, *args: object) -> None:
        """Something that needs no answer. Any thread."""
        self._send(Tell(name, args))

    def ask(self, path: str, args: tuple[Any, ...] | None, named: dict[str, Any]) -> Any:
        """Ask the desk and wait; raises its KnownError, RuntimeError for its bug."""
        self._number += 1
        self._send(Ask(self._number, path, args, named))
        while True:
            try:
                answer = self._answers.get(timeout=ANSWER_WITHIN_S)
            except queue.Empty:
                raise ResidentGone(f"no answer to {path}") from None
            if answer is None:
                self._answers.put(None)
                raise ResidentGone(path)
            if answer.number == self._number:
                return _given(answer, path)

    def _send(self, message: Message) -> None:
        frame = memoryview(packed(message))
        with self._writing:
            try:
                while frame:
                    frame = frame[os.write(self._write_fd, frame) :]
            except BrokenPipeError:
                return  # the reader learns the same and ends this process

    def _listen(self) -> None:
        unpacker = Unpacker()
        while piece := os.read(self._read_fd, _PIECE):
            for message in unpacker.take(piece):
                if isinstance(message, Do):
                    self.done.emit(message)
                elif isinstance(message, Reply | Refusal | Fault):
                    self._answers.put(message)
        self._answers.put(None)
        self.lost.emit()
        threading.Event().wait(GRACE_S)
        os._exit(1)  # the GUI thread hangs, and nobody is left who would end it


def _given(answer: Reply | Refusal | Fault, path: str) -> Any:
    match answer:
        case Reply():
            return answer.value
        case Refusal():
            raise answer.error
        case Fault():
            raise RuntimeError(f"the desk failed at {path}: {answer.text}")


class Remote:
    """One object of the resident: its public properties are read, its methods called, over there.

    `kind` tells which is which; a name it does not have is an error here, not there.
    """

    def __init__(self, link: ResidentLink, kind: type, path: str = "") -> None:
        self._link, self._kind, self._path = link, kind, path

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        path = f"{self._path}{name}"
        if isinstance(getattr_static(self._kind, name), property):
            return self._link.ask(path, None, {})
        return partial(_call, self._link, path)


def _call(link: ResidentLink, path: str, /, *args: Any, **named: Any) -> Any:
    return link.ask(path, args, named)


class RemoteDesk(Remote):
    """`ui.desk.Desk` of the resident."""

    def __init__(self, link: ResidentLink, shelf: Shelf) -> None:
        from neckbreak.ui.desk import Desk

        super().__init__(link, Desk)
        self._shelf = shelf

    @cached_property
    def uses(self) -> UseCases:
        """The use cases; an invitation needs none of them, so they are imported when asked for."""
        from neckbreak.app.use_cases import UseCases, kinds

        made: dict[str, Any] = {
            name: Remote(self._link, kind, f"uses.{name}.") for name, kind in kinds().items()
        }
        return UseCases(**made)

    @property
    def screening(self) -> Screening:
        """The safety questions' use case."""
        return self.uses.screening

    def content(self) -> Catalogue:
        """The catalogue, read here."""
        return self._shelf.catalogue()

    def programmes(self) -> tuple[Programme, ...]:
        """Every programme on the shelf, read here."""
        return self._shelf.programmes()


class RemoteHost:
    """`ui.windows.Host` of the resident."""

    def __init__(self, link: ResidentLink) -> None:
        self._link = link

    def problem(self, error: KnownError) -> None:
        """The desk refused something: tell the person in one sentence."""
        self._link.tell("problem", error.key, dict(error.data))

    def break_behind(self, kind: BreakKind) -> None:
        """The break window did not come to the front."""
        self._link.tell("break_behind", kind)

    def emptied(self, is_empty: bool) -> None:
        """The last window went (True), or there is one again."""
        self._link.tell("emptied", is_empty)

    def crashed(self, sentence: str) -> None:
        """An unhandled error; the windows go on."""
        self._link.tell("crashed", sentence)
