"""Moves the pointer and presses keys of a KWin that runs without permission checks.

The protocol is org_kde_kwin_fake_input, which has keys since its version 4.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping

from neckbreak.desktop.linux.idle_wayland import WaylandWire


class FakeInput:
    """One connection; it ends with the compositor."""

    def __init__(self, env: Mapping[str, str]) -> None:
        path = os.path.join(env["XDG_RUNTIME_DIR"], env["WAYLAND_DISPLAY"])
        self._wire = WaylandWire(path, self._on_event)
        self._name = self._version = 0
        self._registry = self._wire.new()
        self._wire.send(1, 1, self._registry)
        self._wire.receive_until(lambda: self._name > 0)
        self._input = self._wire.new()
        version = min(4, self._version)
        self._wire.send(
            self._registry, 0, self._name, "org_kde_kwin_fake_input", version, self._input
        )
        self._wire.send(self._input, 0, "test", "contract suite")

    def move(self) -> None:
        """One pixel to the right, in 24.8 fixed point."""
        self._wire.send(self._input, 1, 256, 0)

    def press(self, key: int) -> None:
        """Press and release a key, by its code in linux/input-event-codes.h."""
        for state in (1, 0):
            self._wire.send(self._input, 10, key, state)

    def close(self) -> None:
        self._wire.close()

    def _on_event(self, target: int, opcode: int, body: bytes) -> None:
        if target == self._registry and b"org_kde_kwin_fake_input" in body:
            (self._name,) = struct.unpack_from("=I", body)
            (self._version,) = struct.unpack_from("=I", body, len(body) - 4)
