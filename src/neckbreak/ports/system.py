"""Start at login, the control socket, and what `doctor` reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class Autostart(Protocol):
    """Start at login."""

    def is_on(self) -> bool: ...

    def set(self, is_on: bool) -> None: ...


class ControlServer(Protocol):
    """Answers the command line: one JSON line each way, at most 64 KiB, version 1."""

    def start(self, answer: Callable[[str, Mapping[str, Any]], Mapping[str, Any]]) -> None:
        """Listen; `answer(do, args)` gives the data, or raises KnownError."""
        ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `doctor`. `is_ok` None = untried here. `key` and `data` are worded by `words`."""

    topic: str
    is_ok: bool | None
    key: str
    data: tuple[tuple[str, str | int | float | bool | None], ...] = ()
