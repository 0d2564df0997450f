"""The X display as a person meets it: windows to find, keys to press, buttons to click."""

from __future__ import annotations

import contextlib
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from e2e.program import PYTHON
from real_desktop import Child, Desk, need, wait_until

PROMPT, BREAK, HOME = "^neckbreak: break", "^neckbreak: on a break", "^neckbreak$"
"""Titles of the program's windows, as patterns."""


@dataclass(frozen=True)
class Window:
    """A window on the display; `x` and `y` count from the root's corner."""

    id: str
    x: int
    y: int
    width: int
    height: int


class Screen:
    """Sees and touches the display of a desk; needs `start_x` and a window manager."""

    def __init__(self, desk: Desk) -> None:
        need("xdotool", "xprop", "import", "wmctrl")
        self.desk = desk

    # --- seeing ---------------------------------------------------------------------------

    def find(self, title: str) -> Window | None:
        """The visible window whose title matches the pattern, if there is one."""
        return next(iter(self.windows(title)), None)

    def windows(self, title: str) -> list[Window]:
        """Every visible window whose title matches the pattern."""
        windows = []
        for window_id in self._quiet("search", "--onlyvisible", "--name", title).split():
            shell = self._quiet("getwindowgeometry", "--shell", window_id)
            found = {key: int(value) for key, value in re.findall(r"(\w+)=(-?\d+)", shell)}
            if found.get("WIDTH", 0) > 20:
                windows.append(
                    Window(window_id, found["X"], found["Y"], found["WIDTH"], found["HEIGHT"])
                )
        return windows

    def wait_window(self, title: str, within_s: float = 15.0) -> Window:
        """Wait until the window is mapped and keeps its place: a window manager moves it first."""
        seen: list[Window | None] = [None]

        def stays() -> bool:
            seen.append(self.find(title))
            return seen[-1] is not None and seen[-1] == seen[-2]

        wait_until(stays, within_s, f"a window {title}")
        found = seen[-1]
        assert found is not None
        return found

    def wait_gone(self, title: str, within_s: float = 15.0) -> None:
        """Wait until no such window is mapped."""
        wait_until(lambda: self.find(title) is None, within_s, f"no window {title}")

    def active_title(self) -> str:
        """Title of the window with the focus."""
        return self._quiet("getactivewindow", "getwindowname").strip()

    def states(self, window: Window) -> str:
        """_NET_WM_STATE of a window."""
        return self.desk.run("xprop", "-id", window.id, "_NET_WM_STATE")

    def shot(self, path: Path) -> Path:
        """A picture of the whole display."""
        self.desk.run("import", "-window", "root", str(path))
        return path

    # --- touching -------------------------------------------------------------------------

    def click(self, window: Window, x: int, y: int) -> None:
        """Click into a window; negative coordinates count from its right and lower edge."""
        at = x % window.width, y % window.height
        self._do("mousemove", "--window", window.id, str(at[0]), str(at[1]), "click", "1")

    def close(self, title: str) -> None:
        """Close a window as its title bar's button does, and wait until it is gone."""
        self.desk.run("wmctrl", "-i", "-c", self.wait_window(title).id)
        self.wait_gone(title)

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._do("mousemove", str(x), str(y))

    def key(self, *keys: str) -> None:
        """Press keys one after another."""
        self._do("key", "--delay", "20", *keys)

    def type(self, text: str, delay_ms: int = 30) -> None:
        """Type a text into the window with the focus."""
        self._do("type", "--delay", str(delay_ms), text)

    def work_until(self, condition: Callable[[], object], within_s: float, what: str) -> None:
        """Somebody at work: keys and pointer moves until the condition holds."""
        steps = 0

        def one_more() -> object:
            nonlocal steps
            steps += 1
            self.key("Shift_L")
            self.move(600 + steps % 7, 500)
            return condition()

        wait_until(one_more, within_s, what)

    def _do(self, *arguments: str) -> None:
        self.desk.run("xdotool", *arguments, timeout_s=60.0)

    def _quiet(self, *arguments: str) -> str:
        """What xdotool prints; nothing where it finds nothing, or a window just went."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.desk.env,
            capture_output=True,
            text=True,
            timeout=10.0,
            check=False,
        )
        return done.stdout if done.returncode == 0 else ""


class Editor:
    """A window of another program, with a line that keeps what is typed."""

    TITLE = "^an editor$"

    def __init__(self, desk: Desk, screen: Screen) -> None:
        self._file = desk.folder / "typed.txt"
        program = Path(__file__).with_name("editor_window.py")
        extra = {"QT_QPA_PLATFORM": "xcb"}
        self._child: Child = desk.start(PYTHON, str(program), str(self._file), extra_env=extra)
        self._child.wait_ready(lambda: screen.find(self.TITLE))
        wait_until(lambda: screen.active_title() == "an editor", 10.0, "the editor has the focus")

    def typed(self) -> str:
        """What arrived so far."""
        with contextlib.suppress(FileNotFoundError):
            return self._file.read_text(encoding="utf-8")
        return ""

    def close(self) -> None:
        """Close the editor."""
        self._child.end()
