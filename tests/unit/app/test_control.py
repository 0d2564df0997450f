"""Requests of the command line: each word, each bad argument, and one reading of lengths."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fakes.stores import FakeShelf
from fakes.workplace import Workplace
from neckbreak.app.control import PAGES, Control, pause_until
from neckbreak.bootstrap.scenario import What
from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from rule_samples import real_catalogue

NO_MICRO = Policy(microbreaks=False, programme=None)


class Asked:
    """The program, asked over the socket; every answer must be plain JSON."""

    def __init__(self, folder: Path, **how: Any) -> None:
        self.desk = Workplace(folder, policy=NO_MICRO, **how)
        self.shown: list[str | None] = []
        self.left = 0
        self._control = Control(self.desk.conductor, self.shown.append, self._leave)

    def _leave(self) -> None:
        self.left += 1

    def __call__(self, do: str, **args: Any) -> dict[str, Any]:
        return json.loads(json.dumps(self._control.answer(do, args)))

    def refuses(self, do: str, **args: Any) -> str:
        with pytest.raises(KnownError) as error:
            self._control.answer(do, args)
        return error.value.key


@pytest.fixture
def ask(tmp_path: Path) -> Asked:
    return Asked(tmp_path / "data")


# --- lengths of a pause ---------------------------------------------------------------------------


def at(clock: str) -> Instant:
    local = datetime.fromisoformat(f"2026-03-02T{clock}").replace(tzinfo=UTC)
    return Instant(round(local.timestamp() * 1000), 0.0, 0.0, UTC)


@pytest.mark.parametrize(
    "now, spec, until",
    [
        ("09:00", "30m", "2026-03-02 09:30"),
        ("09:00", "30 min", "2026-03-02 09:30"),
        ("09:00", "2h", "2026-03-02 11:00"),
        ("09:00", "1h30m", "2026-03-02 10:30"),
        ("09:00", "1h 30m", "2026-03-02 10:30"),
        ("09:00", " 2H ", "2026-03-02 11:00"),
        ("09:00", "168h", "2026-03-09 09:00"),
        ("09:00", "until 14:00", "2026-03-02 14:00"),
        ("15:00", "until 14:00", "2026-03-03 14:00"),
        ("14:00", "until 14:00", "2026-03-03 14:00"),
        ("09:00", "14.00", "2026-03-02 14:00"),
        ("09:00", "9:05", "2026-03-02 09:05"),
        ("01:00", "9:05", "2026-03-02 09:05"),
        ("09:00", "today", "2026-03-03 04:00"),
        ("01:00", "today", "2026-03-02 04:00"),
        ("09:00", "until tomorrow", "2026-03-03 04:00"),
    ],
)
def test_a_pause_is_understood(now: str, spec: str, until: str) -> None:
    until_ms, is_call = pause_until(spec, at(now))
    assert not is_call
    assert until_ms is not None
    assert f"{datetime.fromtimestamp(until_ms / 1000, UTC):%Y-%m-%d %H:%M}" == until


@pytest.mark.parametrize("spec", ["call", "Call", "until the call ends"])
def test_a_pause_until_the_call_ends(spec: str) -> None:
    assert pause_until(spec, at("09:00")) == (None, True)


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "nonsense",
        "0m",
        "0h0m",
        "8 days",
        "169h",
        "30",
        "-5m",
        "25:00",
        "14:60",
        "until",
        "1e3m",
    ],
)
def test_what_is_no_pause_is_refused_with_what_was_given(spec: str) -> None:
    with pytest.raises(KnownError) as error:
        pause_until(spec, at("09:00"))
    assert error.value.key == "pause-invalid"
    assert error.value.data == {"given": spec}


# --- what is told ---------------------------------------------------------------------------------


def test_the_status_is_plain_data(ask: Asked) -> None:
    status = ask("status")
    assert status["condition"] == "working"
    assert status["reason"] == {"key": "working", "data": {}}
    assert status["next_kind"] == "movement"
    assert status["next_break_ms"] == ask.desk.now.utc_ms + 3_000_000
    assert status["screening"] == "GREEN"
    assert status["is_break_running"] is False


def test_why_tells_the_latest_decisions_and_the_status(ask: Asked) -> None:
    for _ in range(3):
        ask("pause")
        ask("resume")
    answer = ask("why", count=2)
    assert answer["status"]["condition"] == "working"
    assert [row["reason"] for row in answer["decisions"]] == ["paused", "resumed"]
    row = answer["decisions"][0]
    assert row["what"] == "pause"
    assert row["data"] == {"minutes": 60}
    assert (row["at_ms"], row["offset_min"]) == (ask.desk.now.utc_ms, 60)
    assert len(ask("why")["decisions"]) == 6


@pytest.mark.parametrize("count", [0, -1, 501, "10", 1.5, None, True])
def test_a_count_of_decisions_is_a_whole_number(ask: Asked, count: Any) -> None:
    assert ask.refuses("why", count=count) == "bad-request"


# --- breaks ---------------------------------------------------------------------------------------


def test_a_break_of_either_kind_begins(ask: Asked) -> None:
    assert ask("break")["condition"] == "on_break"
    assert not ask.desk.presenter.plan.is_card
    ask.desk.does_break()
    assert ask("break", kind="micro")["is_break_running"]
    assert ask.desk.presenter.plan.is_card


def test_a_short_break_takes_about_a_minute(ask: Asked) -> None:
    ask("break", short=True)
    assert ask.desk.presenter.plan.script.total_s < 130


def test_a_break_with_a_named_exercise_holds_it(ask: Asked) -> None:
    ask("break", exercise="chin-tuck")
    (held,) = ask.desk.presenter.plan.script.performances
    assert held.exercise.id == "chin-tuck"


@pytest.mark.parametrize(
    "args, key",
    [
        ({"kind": "long"}, "kind-invalid"),
        ({"kind": ["micro"]}, "kind-invalid"),
        ({"kind": None}, "kind-invalid"),
        ({"exercise": 7}, "bad-request"),
        ({"short": "yes"}, "bad-request"),
        ({"exercise": "no-such"}, "exercise-unknown"),
        ({"exercise": "lateral-raise-band"}, "exercise-withheld"),
    ],
)
def test_a_break_that_cannot_be_is_refused(ask: Asked, args: dict[str, Any], key: str) -> None:
    assert ask.refuses("break", **args) == key
    assert ask.desk.presenter.plans == []


def test_a_break_without_a_catalogue_is_refused_before_it_begins(tmp_path: Path) -> None:
    shelf = FakeShelf(real_catalogue())
    ask = Asked(tmp_path / "data", shelf=shelf)
    shelf.failure = KnownError("catalogue-damaged", file="exercises.json")
    assert ask.refuses("break") == "catalogue-damaged"
    assert not ask("status")["is_break_running"]
    assert ask.desk.breaks == []


def test_during_a_break_nothing_else_can_be_asked_of_it(ask: Asked) -> None:
    ask("break")
    assert ask.refuses("break") == "break-running"
    assert ask.refuses("skip") == "break-running"
    assert ask.refuses("snooze") == "break-running"


@pytest.mark.parametrize("asked", ["skip", "snooze"])
def test_while_paused_there_is_no_break_to_put_off(ask: Asked, asked: str) -> None:
    ask("pause")
    assert ask.refuses(asked) == "no-break-due"


def test_a_skip_of_the_shown_break_is_a_row(ask: Asked) -> None:
    ask.desk.works_until_prompted()
    assert ask("skip")["condition"] == "working"
    assert [row.outcome.value for row in ask.desk.breaks] == ["skipped"]


def test_snoozes_are_counted_and_run_out(ask: Asked) -> None:
    ask.desk.works_until_prompted()
    status = ask("snooze")
    assert (status["reason"]["key"], status["snoozes_left"]) == ("snoozed", 1)
    assert status["until_ms"] == ask.desk.now.utc_ms + 300_000
    ask.desk.works_until_prompted()
    assert ask("snooze", minutes=12.5)["until_ms"] == ask.desk.now.utc_ms + 750_000
    ask.desk.works_until_prompted()
    assert ask("snooze")["reason"]["key"] == "owed", (
        "the third keeps it for later, as the prompt does"
    )
    assert ask.refuses("snooze") == "snoozes-used-up"
    ask.desk.works_until_prompted()
    ask("skip")
    assert ask("status")["may_snooze"]


def test_before_it_is_due_snoozes_run_out_too(ask: Asked) -> None:
    ask("snooze")
    ask("snooze")
    assert not ask("status")["may_snooze"]
    assert ask.refuses("snooze") == "snoozes-used-up"


def test_a_held_break_waits_anyway(ask: Asked) -> None:
    ask.desk.works(minutes=45)
    ask.desk.world.happens(What.CALL_START, app="Meet")
    ask.desk.works(minutes=10)
    assert ask("status")["condition"] == "held"
    assert ask.refuses("snooze") == "no-break-due"


def test_skip_pressed_twice_is_one_row(ask: Asked) -> None:
    ask.desk.works(minutes=20)
    ask("skip")
    ask("skip")
    assert [row.reason for row in ask.desk.breaks] == ["skipped-early"]


@pytest.mark.parametrize("minutes", [0, -5, 121, "5", True, [5], float("nan")])
def test_a_snooze_has_a_sensible_length(ask: Asked, minutes: Any) -> None:
    assert ask.refuses("snooze", minutes=minutes) == "duration-invalid"


# --- pauses, pages, the end -----------------------------------------------------------------------


def test_a_pause_has_an_end_and_resume_ends_it_sooner(ask: Asked) -> None:
    assert ask.refuses("resume") == "nothing-to-resume"
    assert ask("pause")["until_ms"] == ask.desk.now.utc_ms + 3_600_000
    assert ask("pause", **{"for": "30m"})["until_ms"] == ask.desk.now.utc_ms + 1_800_000
    assert ask("resume")["condition"] == "working"
    ask("pause", **{"for": "30m"})
    ask.desk.works(minutes=31)
    assert ask("status")["condition"] == "working"


def test_a_pause_until_the_call_ends_ends_with_it(ask: Asked) -> None:
    ask.desk.world.happens(What.CALL_START)
    assert ask("pause", **{"for": "call"})["reason"]["key"] == "paused-call"
    ask.desk.works(minutes=10)
    ask.desk.world.happens(What.CALL_END)
    assert ask("status")["condition"] == "working"


@pytest.mark.parametrize("spec", [5, None, "nonsense"])
def test_what_is_no_pause_is_refused_here_too(ask: Asked, spec: Any) -> None:
    assert ask.refuses("pause", **{"for": spec}) == "pause-invalid"


def test_resume_also_ends_a_quiet_day(ask: Asked) -> None:
    while ask("status")["reason"]["key"] != "quiet-today":
        ask.desk.works(minutes=30)
    assert ask("resume")["reason"]["key"] != "quiet-today"


def test_a_page_is_shown(ask: Asked) -> None:
    assert ask("show") == {"shown": "today"}
    assert ask("show", page=None) == {"shown": "today"}
    for page in PAGES:
        assert ask("show", page=page) == {"shown": page}
    assert ask.shown == [None, None, *PAGES]
    assert ask.refuses("show", page="secrets") == "page-unknown"
    assert ask.refuses("show", page=3) == "page-unknown"


def test_saved_settings_are_read_again(ask: Asked) -> None:
    ask.desk.settings.policy = Policy(microbreaks=False, programme=None, exercise_every_s=1200.0)
    assert ask("reload")["next_break_ms"] == ask.desk.now.utc_ms + 1_200_000


def test_the_program_leaves_when_asked(ask: Asked) -> None:
    assert ask("quit") == {}
    assert ask.left == 1


def test_an_unknown_word_is_refused_and_not_repeated_at_length(ask: Asked) -> None:
    with pytest.raises(KnownError) as error:
        ask._control.answer("x" * 500, {})
    assert error.value.key == "unknown-command"
    assert len(error.value.data["command"]) == 60
