"""Commands to the running program: over the real socket to a real conductor, and worded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from fakes.records import FakeRecords
from fakes.workplace import Workplace
from neckbreak import cli
from neckbreak.app.control import Control
from neckbreak.cli import running
from neckbreak.desktop.instance import claim
from neckbreak.domain.policy import Policy
from poll_loop import PollLoop

Typed = Callable[..., tuple[int, str]]
STATUS = {
    "condition", "reason", "at_ms", "next_kind", "next_break_ms", "until_ms", "active_s",
    "snoozes_left", "may_snooze", "dose_done", "dose_asked", "screening", "is_break_running",
    "sensor",
}  # fmt: skip


class Running:
    """A neckbreak of this data directory, answering in a thread of its own."""

    def __init__(self, data_dir: Path) -> None:
        policy = Policy(microbreaks=False)
        self.desk = Workplace(data_dir, policy=policy, records=FakeRecords())
        self.shown: list[str | None] = []
        self.is_left = Event()
        self._is_over = Event()
        self._instance = claim(data_dir)
        assert self._instance is not None
        self._loop = PollLoop()
        control = Control(self.desk.conductor, self.shown.append, self.is_left.set)
        self._instance.attach(self._loop).start(control.answer)
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while not self._is_over.is_set():
            self._loop.turn(0.01)

    def close(self) -> None:
        self._is_over.set()
        self._thread.join()
        assert self._instance is not None
        self._instance.release()
        self._loop.close()


@pytest.fixture
def program(data_dir: Path) -> Iterator[Running]:
    running_one = Running(data_dir)
    yield running_one
    running_one.close()


@pytest.fixture
def typed(data_dir: Path, program: Running, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types a command; gives the exit code and what was printed."""

    def run(*argv: str) -> tuple[int, str]:
        code = cli.main([*argv, "--data-dir", str(data_dir)])
        said = capsys.readouterr()
        assert isinstance(code, int)
        return code, said.out or said.err

    return run


def told(typed: Typed, *argv: str) -> Any:
    code, out = typed(*argv, "--json")
    assert code == 0, out
    return json.loads(out)


# --- over the socket ------------------------------------------------------------------------------


def test_the_status_is_told_to_programs_and_to_people(typed: Typed, program: Running) -> None:
    status = told(typed, "status")
    assert status.keys() == STATUS
    assert status["condition"] == "working"
    code, text = typed("status")
    assert code == 0
    first, second = text.splitlines()[:2]
    assert first == "You are at work."
    assert second.startswith("Next break in 50 min, about ")


def test_why_tells_the_status_and_the_decisions(typed: Typed) -> None:
    told(typed, "pause", "30m")
    told(typed, "resume")
    why = told(typed, "why", "-n", "1")
    assert why.keys() == {"status", "decisions"}
    (row,) = why["decisions"]
    assert row.keys() == {"at_ms", "offset_min", "what", "reason", "data"}
    assert row["reason"] == "resumed"
    _, text = typed("why")
    lines = text.splitlines()
    blank = lines.index("")
    assert lines[0] == "You are at work."
    assert lines[blank + 1 :] == [
        "09:00  You paused neckbreak for 30 min.",
        "09:00  You resumed neckbreak.",
    ]
    code, text = typed("why", "-n", "0")
    assert code == 1
    assert "count must be" in text


def test_why_on_a_day_without_decisions_is_the_status(typed: Typed) -> None:
    assert typed("why") == typed("status")


def test_a_break_begins_and_is_said(typed: Typed, program: Running) -> None:
    assert told(typed, "break", "--exercise", "chin-tuck").keys() == STATUS
    assert program.desk.presenter.plan.reason.key == "asked"
    code, text = typed("break", "--kind", "micro")
    assert (code, text) == (1, "neckbreak: A break is running already.\n")
    _, text = typed("status")
    assert text.splitlines()[0] == "You are on a break."
    assert "Next" not in text


def test_a_problem_comes_back_with_its_key(typed: Typed) -> None:
    code, out = typed("break", "--exercise", "chin-tucks", "--json")
    assert code == 1
    assert json.loads(out)["problem"]["key"] == "exercise-unknown"


def test_snooze_and_skip_move_the_next_break(typed: Typed) -> None:
    before = told(typed, "status")["next_break_ms"]
    moved = told(typed, "snooze", "7")
    assert moved["next_break_ms"] - before == 7 * 60_000
    assert moved["snoozes_left"] == 1
    assert told(typed, "snooze")["next_break_ms"] - before == 12 * 60_000
    code, text = typed("snooze")
    assert code == 1
    assert "put off as often as possible" in text
    assert told(typed, "skip").keys() == STATUS


@pytest.mark.parametrize(
    "words, minutes", [((), 60), (("30m",), 30), (("1h", "30m"), 90), (("until", "11:00"), 120)]
)
def test_a_pause_takes_the_words_as_they_are_typed(
    typed: Typed, words: tuple[str, ...], minutes: int
) -> None:
    status = told(typed, "pause", *words)
    assert status["condition"] == "paused"
    assert status["until_ms"] - status["at_ms"] == minutes * 60_000
    assert told(typed, "resume")["condition"] == "working"


def test_a_page_is_opened_and_the_program_ended(typed: Typed, program: Running) -> None:
    assert typed("show", "review") == (0, "Opened review.\n")
    assert told(typed, "show") == {"shown": "today"}
    assert program.shown == ["review", None]
    code, text = typed("show", "secrets")
    assert code == 1
    assert "The pages are today, programme" in text
    assert typed("quit") == (0, "neckbreak ended.\n")
    assert program.is_left.wait(5)


def test_an_installed_programme_is_followed_at_once(
    typed: Typed, program: Running, tmp_path: Path
) -> None:
    file = tmp_path / "own.json"
    typed("programme", "export", "desk-starter", "-o", str(file))
    program.desk.settings.policy = Policy(microbreaks=False, exercise_every_s=1200.0)
    code, _ = typed("programme", "install", str(file))
    assert code == 0
    assert program.desk.conductor.policy.exercise_every_s == 1200


# --- words ----------------------------------------------------------------------------------------

NOON = round(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)


def status(**changes: Any) -> dict[str, Any]:
    base = {
        "reason": {"key": "working", "data": {}}, "at_ms": NOON, "until_ms": None,
        "next_break_ms": None, "next_kind": None, "is_break_running": False, "dose_asked": 0,
        "dose_done": 0.0, "screening": "GREEN",
    }  # fmt: skip
    return base | changes


def clock(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC).astimezone():%H:%M}"


def test_what_is_near_is_told_in_minutes_and_what_is_far_with_its_day() -> None:
    soon = status(next_kind="micro", next_break_ms=NOON + 12 * 60_000)
    assert running.status_lines(soon)[1] == (
        f"Next microbreak in 12 min, about {clock(NOON + 720_000)}."
    )
    later = status(next_kind="movement", next_break_ms=NOON + 121 * 60_000)
    assert running.status_lines(later)[1] == f"Next break about {clock(NOON + 121 * 60_000)}."
    tomorrow = status(next_kind="movement", next_break_ms=NOON + 24 * 3_600_000)
    assert running.status_lines(tomorrow)[1] == f"Next break about Tuesday {clock(NOON)}."
    past = status(next_kind="movement", next_break_ms=NOON - 1)
    assert "in 0 min" in running.status_lines(past)[1]


def test_an_end_is_part_of_the_sentence() -> None:
    paused = status(reason={"key": "paused", "data": {}}, until_ms=NOON + 3_600_000)
    assert running.status_lines(paused) == [
        f"You paused neckbreak until {clock(NOON + 3_600_000)}.",
    ]


def test_the_dose_and_open_questions_are_told() -> None:
    lines = running.status_lines(status(dose_asked=6, dose_done=1.5, screening="unanswered"))
    assert lines[1] == "Today's dose: 1.5 of 6"
    assert lines[2].startswith("The safety questions are open")
