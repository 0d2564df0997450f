"""Something that is made when it is first asked for, so that a program that only waits stays small.

A use case is a module with its rules behind it; most days pass without most of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

Made = TypeVar("Made")


def late(make: Callable[[], Made]) -> Made:
    """Stands for what `make` gives, and calls it once, when an attribute is first wanted."""
    return cast("Made", _Late(make))


class _Late:
    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)
