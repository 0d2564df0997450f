"""What the resident and its window process say to each other, and how it travels.

All windows live in a process of their own that ends with the last of them, so that the program in
the tray stays as small after a break as before it, and a fault in a picture cannot take the day's
plan along. The two talk through the child's standard input and output:

    resident → windows   Do       show this, take that away
    windows → resident   Ask      what a window asks of `ui.desk.Desk`; the window waits
    resident → windows   Reply, Refusal (a KnownError), Fault (a bug of the resident)
    windows → resident   Tell     a problem for the person, a line for the log, "nothing is open"

A message is pickled behind its length: four bytes, most significant first. Both ends are the same
program, started by each other, so that nothing from outside is ever unpickled.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from neckbreak.errors import KnownError, Value

_LENGTH_BYTES = 4


ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"
"""The environment variable Qt reads when a window asks to be raised."""

LEAVE = "leave"
"""What is done last: the window process ends."""


@dataclass(frozen=True, slots=True)
class Do:
    """Call this method of `ui.windows.Windows`, or leave.

    `token` is what a Wayland desktop gave to let a window come to the front ("" for none).
    """

    name: str
    args: tuple[Any, ...] = ()
    token: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Call this method of the desk (`path` "today", "uses.screening.answer"), or read this value
    of it (`args` None). `number` comes back with the answer."""

    number: int
    path: str
    args: tuple[Any, ...] | None
    named: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the desk gave."""

    number: int
    value: Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """The desk raised a KnownError."""

    number: int
    key: str
    data: dict[str, Value]

    @property
    def error(self) -> KnownError:
        """The error, to be raised again."""
        return KnownError(self.key, **self.data)


@dataclass(frozen=True, slots=True)
class Fault:
    """The desk failed in a way nobody foresaw; the resident has logged it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Tell:
    """Something for the resident that needs no answer: a method of `ui.windows.Host`."""

    name: str
    args: tuple[Any, ...] = ()


Message = Do | Ask | Reply | Refusal | Fault | Tell


def packed(message: Message) -> bytes:
    """A message as it travels."""
    body = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(_LENGTH_BYTES, "big") + body


class Unpacker:
    """Puts messages together again from whatever pieces arrive."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def take(self, piece: bytes) -> Iterator[Message]:
        """The messages that are complete with this piece, in order."""
        self._waiting += piece
        while len(self._waiting) >= _LENGTH_BYTES:
            end = _LENGTH_BYTES + int.from_bytes(self._waiting[:_LENGTH_BYTES], "big")
            if len(self._waiting) < end:
                return
            body = bytes(self._waiting[_LENGTH_BYTES:end])
            del self._waiting[:end]
            yield pickle.loads(body)
