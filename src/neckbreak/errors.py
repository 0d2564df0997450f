"""The one kind of error a person is meant to read.

Anything neckbreak can name in advance (a damaged file, a full disk, an unknown exercise) is a
`KnownError`: a key plus data. `words.errors` turns it into one clear sentence. Everything else is
a bug and travels to the crash handler untouched.
"""

from __future__ import annotations

from typing import Final

Value = str | int | float | bool | None


class KnownError(Exception):
    """A foreseen problem, worded later for the person by `words.errors`.

    `key` names the sentence ("settings-damaged"), `data` fills it in. A key without a sentence is
    found by a test, so raise only keys that `words.errors` knows.
    """

    def __init__(self, key: str, **data: Value) -> None:
        super().__init__(key, data)
        self.key: Final = key
        self.data: Final = data

    def __str__(self) -> str:
        return f"{self.key} {self.data}"


class NotRunning(KnownError):
    """No neckbreak listens on the control socket (exit code 3 on the command line)."""

    def __init__(self) -> None:
        super().__init__("not-running")
