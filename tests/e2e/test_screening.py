"""The safety questions in the real window: answered with the keyboard alone, seen by a reader."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Neckbreak
from e2e.screen import BREAK, Screen
from real_desktop import Desk, Missing, desktop_part, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

HEALTHY = ("No", "None of these", "0")
TABS_MAX = 200


class Reader:
    """What a screen reader sees; see `accessible.py`."""

    def __init__(self, desk: Desk) -> None:
        python = "/usr/bin/python3"  # where distributions put pyatspi
        found = subprocess.run([python, "-c", "import pyatspi"], capture_output=True, check=False)
        if found.returncode != 0:
            raise Missing("python3-pyatspi is not installed")
        self.heard: dict[str, Any] = {"name": ""}
        self._process = subprocess.Popen(
            [python, str(Path(__file__).with_name("accessible.py"))],
            env=desk.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _ask(self, request: str) -> object:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{request}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def focused(self) -> dict[str, Any]:
        """Name, description and check mark of the widget with the keyboard focus."""
        found = self._ask("focused")
        self.heard = found if isinstance(found, dict) and "name" in found else {"name": ""}
        return self.heard

    def names(self) -> list[str]:
        """Names of everything that shows."""
        found = self._ask("names")
        return [name for _, name in found if name] if isinstance(found, list) else []

    def close(self) -> None:
        """Let go."""
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """X, a window manager and the accessibility bus."""
    with desktop_part(), Desk() as desk:
        desk.start_bus()
        desk.start_accessibility()
        desk.start_x()
        desk.start_openbox()
        yield desk


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    """A screen reader."""
    with desktop_part():
        reader = Reader(desk)
    yield reader
    reader.close()


@pytest.fixture
def nb(desk: Desk, programs: MakeNeckbreak) -> Neckbreak:
    """The program on its first day."""
    nb = programs(desk, CALM)
    nb.expected = ["qt.accessibility"]
    return nb


def next_stop(screen: Screen, reader: Reader, key: str = "Tab") -> dict[str, Any]:
    """Press Tab, or another key, and hear where the focus goes."""
    before = reader.heard
    screen.key(key)
    wait_until(
        lambda: reader.focused()["name"] and not is_same(reader.heard, before), 5.0, "a new focus"
    )
    return reader.heard


def is_same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """The same widget, checked or not."""
    return (one["name"], one.get("description")) == (other["name"], other.get("description"))


def test_the_first_break_asks_and_then_begins(
    nb: Neckbreak, desk: Desk, reader: Reader, tmp_path: Path
) -> None:
    screen = Screen(desk)
    nb.start()
    assert nb.status()["screening"] == "unanswered"
    assert "safety questions are open" in nb.run("status").out
    refused = nb.run("break", "--exercise", "chin-tuck")
    assert refused.code == 1
    assert "answer the safety questions first" in refused.err

    nb.ask("break")
    screen.wait_window(BREAK)
    wait_until(lambda: "Continue" in reader.names(), 10.0, "the questions can be read")
    questions = [name for name in reader.names() if name.endswith("?")]
    assert len(questions) > 15

    # Every question is reached and answered with Tab and Space, in order, and says what it asks.
    first = next_stop(screen, reader)
    assert (first["name"], first["description"], first["is_checked"]) == (
        "Yes",
        questions[0],
        False,
    )
    screen.key("space")
    wait_until(lambda: reader.focused()["is_checked"], 5.0, "a chosen answer is heard")
    asked: list[str] = []
    for _ in range(TABS_MAX):
        stop = next_stop(screen, reader)
        if stop["name"] in HEALTHY:
            screen.key("space")
            assert stop["description"] not in asked
            asked.append(stop["description"])
        elif stop["name"] == "Continue":
            break
    assert set(questions) <= set(asked)
    assert reader.focused()["name"] == "Continue"
    screen.shot(tmp_path / "answered.png")
    screen.key("space")

    wait_until(lambda: nb.status()["screening"] == "GREEN", 5.0, "the answers are kept")
    wait_until(lambda: "Stop, it hurts" in reader.names(), 10.0, "the break begins")
    (row,) = nb.rows("SELECT * FROM screening")
    answers = dict(json.loads(row["answers"]))
    assert {f"S{number:02}" for number in range(1, 24)} <= set(answers)
    screen.key("Escape")
    nb.wait_break()
    nb.quit()


def test_not_now_leaves_and_asks_again_next_time(nb: Neckbreak, desk: Desk, reader: Reader) -> None:
    screen = Screen(desk)
    nb.start()
    for count in (1, 2):
        reader.heard = {"name": ""}
        nb.ask("break")
        screen.wait_window(BREAK)
        wait_until(lambda: "Not now" in reader.names(), 10.0, "the questions can be read")
        assert next_stop(screen, reader, "shift+Tab")["name"] == "Not now"
        screen.key("space")
        screen.wait_gone(BREAK)
        assert nb.wait_break(count)["outcome"] == "interrupted"
    assert nb.rows("SELECT * FROM screening") == []
    assert nb.status()["screening"] == "unanswered"
