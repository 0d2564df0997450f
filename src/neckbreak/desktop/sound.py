"""Short sounds by the first player that is installed; a child process each, fire and forget."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from neckbreak.desktop.child import Run, runner
from neckbreak.ports.notifier import Sound

Command = Callable[[str, float], Sequence[str]]


def _decibels(volume: float) -> str:
    return f"{20 * math.log10(max(volume, 0.001)):.1f}"


_PLAYERS: Final[dict[str, tuple[tuple[str, Command], ...]]] = {
    "linux": (
        ("pw-play", lambda file, volume: (f"--volume={volume:.3f}", file)),
        ("paplay", lambda file, volume: (f"--volume={round(volume * 65536)}", file)),
        ("canberra-gtk-play", lambda file, volume: (f"--volume={_decibels(volume)}", "-f", file)),
        ("aplay", lambda file, volume: ("-q", file)),  # it has no volume of its own
    ),
    "darwin": (("afplay", lambda file, volume: ("-v", f"{volume:.3f}", file)),),
}


class NullSound:
    """The `Sound` port of a machine without a player."""

    name = "null"

    def play(self, file: str, volume: float) -> None:
        """Silence."""


class ChildSound:
    """The `Sound` port by a player program."""

    def __init__(self, name: str, path: str, command: Command, run: Run) -> None:
        self.name = name
        self._path, self._command, self._run = path, command, run

    def play(self, file: str, volume: float) -> None:
        """Play; a volume of 0 plays nothing. Returns at once."""
        if volume > 0 and not file.startswith("-"):
            self._run((self._path, *self._command(file, min(volume, 1.0))), None)


class WindowsSound:
    """The `Sound` port by winsound, which has no volume: 0 is silent, the rest is full."""

    name = "winsound"

    def __init__(self, play: Callable[[str], None]) -> None:
        self._play = play

    def play(self, file: str, volume: float) -> None:
        """Play; returns at once."""
        if volume > 0:
            self._play(file)


def _winsound() -> Callable[[str], None] | None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_ASYNC | winsound.SND_FILENAME | winsound.SND_NODEFAULT
        return lambda file: winsound.PlaySound(file, flags)
    return None


def choose_sound(env: Mapping[str, str], platform: str = sys.platform) -> Sound:
    """The sound of this machine; nothing is started."""
    from shutil import which

    if platform == "win32" and (play := _winsound()) is not None:
        return WindowsSound(play)
    for name, command in _PLAYERS.get(platform, ()):
        if path := which(name, path=env.get("PATH")):
            return ChildSound(name, path, command, runner(env))
    return NullSound()
