"""The `Loop` port by select alone, for tests of adapters without Qt."""

from __future__ import annotations

import os
import select
import time
from collections import deque
from collections.abc import Callable


class PollLoop:
    """Runs in the thread that calls `run_until`. Close it, or use it in a `with` statement."""

    def __init__(self) -> None:
        self._watched: dict[int, Callable[[], None]] = {}
        self._soon: deque[Callable[[], None]] = deque()
        self._wake_read, self._wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self.wakeups = 0
        """How often a descriptor was readable, all in all."""

    def __enter__(self) -> PollLoop:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    @property
    def watched(self) -> frozenset[int]:
        """The descriptors watched now: empty when every adapter has tidied up."""
        return frozenset(self._watched)

    def watch_readable(self, fd: int, callback: Callable[[], None]) -> Callable[[], None]:
        assert fd >= 0
        assert fd not in self._watched, f"descriptor {fd} is watched twice"
        self._watched[fd] = callback

        def cancel() -> None:
            if self._watched.get(fd) is callback:
                del self._watched[fd]

        return cancel

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None:
        self._soon.append(callback)
        os.write(self._wake_write, b"x")

    def turn(self, wait_s: float = 0.0) -> None:
        """One turn: what was asked for, then every readable descriptor once."""
        readable, _, _ = select.select([self._wake_read, *self._watched], [], [], wait_s)
        if self._wake_read in readable:
            os.read(self._wake_read, 4096)
            for _ in range(len(self._soon)):
                self._soon.popleft()()
        for fd in readable:
            if fd in self._watched:
                self.wakeups += 1
                self._watched[fd]()

    def run_until(self, condition: Callable[[], object], within_s: float, what: str = "") -> None:
        """Turn until the condition holds; fails the test when it does not in time."""
        until = time.monotonic() + within_s
        while not condition():
            left = until - time.monotonic()
            assert left > 0, f"not within {within_s} s: {what or condition}"
            self.turn(min(left, 0.05))

    def run_for(self, seconds: float) -> None:
        """Turn for a while: only to see that something does not happen."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.turn(left)

    def close(self) -> None:
        os.close(self._wake_read)
        os.close(self._wake_write)
