"""The last resort against a hung process in front of a full-screen window."""

from __future__ import annotations

import faulthandler
import sys
from typing import Protocol

GRACE_S = 60.0


class Watchdog(Protocol):
    """Ends the process if nobody says otherwise in time."""

    def arm(self, seconds: float) -> None:
        """Begin again with this many seconds."""
        ...

    def disarm(self) -> None: ...


class ProcessWatchdog:
    """By faulthandler: its own thread, works even if the interpreter hangs in C code."""

    def arm(self, seconds: float) -> None:
        """Dump all stacks and exit after `seconds` unless armed again or disarmed."""
        if sys.stderr is not None:
            faulthandler.dump_traceback_later(seconds, exit=True)

    def disarm(self) -> None:
        """Everything went well."""
        faulthandler.cancel_dump_traceback_later()
