"""Short helper programs: sound players and voices. Started, forgotten, and never left behind.

`subprocess` is loaded with the first one. A thread waits for each child, at most `LIMIT_S`, so that
none becomes a zombie and none that hangs stays.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import subprocess

_log = logging.getLogger(__name__)

LIMIT_S: Final = 5.0

_OURS: Final = ("QT_", "PYTHON", "XDG_ACTIVATION_TOKEN")
"""What concerns this process alone and must not reach its children."""


def clean_environment(env: Mapping[str, str]) -> dict[str, str]:
    """The environment for a child: without our Qt, our Python and a bundle's library path."""
    kept = {name: value for name, value in env.items() if not name.startswith(_OURS)}
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        original = kept.pop(f"{name}_ORIG", None)  # where PyInstaller keeps the person's own
        kept.pop(name, None)
        if original:
            kept[name] = original
    return kept


class Child:
    """One running helper."""

    def __init__(self, process: subprocess.Popen[bytes], limit_s: float) -> None:
        from threading import Thread

        self._process = process
        Thread(target=self._wait, args=(limit_s,), name="helper", daemon=True).start()

    def end(self) -> None:
        """End it and what it started, if it still runs. Any thread."""
        if self._process.poll() is not None:
            return
        try:
            if sys.platform == "win32":
                self._process.kill()
            else:
                import os
                import signal

                os.killpg(self._process.pid, signal.SIGKILL)
        except OSError:
            pass  # it ended in between

    def wait(self, seconds: float) -> bool:
        """Wait for its end; False if it still runs. For tests and for leaving."""
        import subprocess

        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _wait(self, limit_s: float) -> None:
        if not self.wait(limit_s):
            _log.info("%s took longer than %s s", self._process.args, limit_s)
            self.end()
            self._process.wait()


Run = Callable[[Sequence[str], bytes | None], Child | None]
"""Start a helper with something to read; None if it cannot be started."""


def runner(env: Mapping[str, str], limit_s: float = LIMIT_S) -> Run:
    """Starts helpers with a clean environment."""

    def run(command: Sequence[str], text: bytes | None = None) -> Child | None:
        import subprocess

        hidden = 0
        if sys.platform == "win32":
            hidden = subprocess.CREATE_NO_WINDOW
        try:
            process = subprocess.Popen(
                list(command),
                env=clean_environment(env),
                stdin=subprocess.DEVNULL if text is None else subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                creationflags=hidden,
            )
        except OSError as error:
            _log.info("%s does not start: %s", command[0], error)
            return None
        child = Child(process, limit_s)
        if text is not None and process.stdin is not None:
            with contextlib.suppress(OSError), process.stdin as stdin:  # it may have ended already
                stdin.write(text)  # far less than a pipe holds
        return child

    return run
