"""`state.json`: what the planner needs to go on after a restart.

Saved after every step of the planner, so it must be cheap: an unchanged state is not written again,
and the file is replaced in one step without waiting for the disk. A power cut may then cost the
last steps, or leave a file that cannot be read. Both are harmless: the planner starts afresh, what
was done is in the record, and the next break is at worst due anew.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from neckbreak.errors import KnownError
from neckbreak.storage.folder import known, set_aside, write_private

FORMAT = 1

_log = logging.getLogger(__name__)


class StateFile:
    """`ports.stores.StateStore` on one JSON file. GUI thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._written: bytes | None = None

    def load(self) -> Mapping[str, Any] | None:
        """The saved state; None if there is none.

        A file that cannot be understood (damaged, or of a newer neckbreak) is renamed to
        `state.json.damaged` (then `-2`, `-3` ...), logged once, and counts as none.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.warning("state not read: %s: %s", self.path, error.strerror)
            return None
        try:
            return _decode(content)
        except ValueError as error:
            self._set_aside(str(error))
            return None

    def save(self, state: Mapping[str, Any]) -> None:
        """Replace the saved state unless it is the same.

        Raises KnownError("disk-full" | "state-unwritable", file=...), after which the old state is
        still there, and TypeError for a state that is not plain data.
        """
        content = _encode(state)
        if content == self._written:
            return
        try:
            write_private(self.path, content, durable=False)
        except OSError as error:
            raise known(error, "state-unwritable", self.path) from error
        self._written = content

    def _set_aside(self, why: str) -> None:
        try:
            place = set_aside(self.path, "damaged")
        except OSError as error:
            _log.warning("state damaged (%s) and not moved: %s: %s", why, self.path, error.strerror)
        else:
            _log.warning("state damaged (%s), moved to %s; planning starts afresh", why, place)


def problem(path: Path) -> KnownError | None:
    """What `doctor` says about a state file: KnownError("state-damaged", file=..., detail=...)."""
    try:
        _decode(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        return KnownError("state-damaged", file=str(path), detail=str(error))
    return None


def _encode(state: Mapping[str, Any]) -> bytes:
    wrapped = {"format": FORMAT, "state": dict(state)}
    return json.dumps(wrapped, ensure_ascii=False, separators=(",", ":")).encode()


def _decode(content: bytes) -> dict[str, Any]:
    """Raises ValueError saying what is wrong."""
    wrapped = json.loads(content)
    if not isinstance(wrapped, dict) or not isinstance(wrapped.get("format"), int):
        raise ValueError("no state of neckbreak")
    if wrapped["format"] > FORMAT:
        raise ValueError(f"written by a newer neckbreak, format {wrapped['format']}")
    state = wrapped.get("state")
    if not isinstance(state, dict):
        raise ValueError("no state inside")
    return state
