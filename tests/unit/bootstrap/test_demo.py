"""A played day goes through the program's own parts and leaves the same traces every time."""

from __future__ import annotations

import json
import stat
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from neckbreak.bootstrap.demo import Person, PlayedDay, play
from neckbreak.bootstrap.scenario import DEMO_DAY, Moment, Scenario, What, built_in_day
from neckbreak.bootstrap.world import World
from neckbreak.domain.adherence import BreakKind, Outcome
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Prompt, Reason
from neckbreak.storage.adherence_db import AdherenceDatabase

Told = list[tuple[str, str]]
BREAK_FIELDS = {"kind", "due", "began", "ended", "planned_s", "done_s", "outcome"}
DECISION_FIELDS = {"at", "at_ms", "offset_min", "what", "reason", "data", "text"}


def played(folder: Path, scenario: Scenario | None = None) -> tuple[PlayedDay, Told]:
    told: Told = []
    day = play(scenario or built_in_day(), folder, lambda at, what: told.append((at, what)))
    return day, told


def day_of(*moments: tuple[str, What] | tuple[str, What, dict]) -> Scenario:
    read = []
    for at, what, *fields in moments:
        hour, minute = at.split(":")
        read.append(Moment(int(hour) * 3600 + int(minute) * 60, what, **(fields or [{}])[0]))
    return Scenario(DEMO_DAY, tuple(read))


PROMPT = Prompt(
    kind=BreakKind.MOVEMENT,
    reason=Reason("due-exercise"),
    items=(),
    seconds=180,
    short_seconds=None,
    snooze_min=5,
    snoozes_left=2,
    quiet_s=60,
    countdown_s=10,
    starts_itself=False,
)


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> tuple[PlayedDay, Told, Path, float]:
    folder = tmp_path_factory.mktemp("demo")
    began = time.process_time()
    day, told = played(folder)
    return day, told, folder, time.process_time() - began


def test_the_built_in_day_plays_in_a_moment(built_in) -> None:
    assert built_in[3] < 2, "seconds of processor time"


def test_every_begun_break_is_one_row_with_its_outcome(built_in) -> None:
    day, told, folder, _ = built_in
    begun = [what for _, what in told if what.endswith("begins") and " break of " in what]
    rows = [row for row in day.breaks if row.began is not None]
    assert len(rows) == len(begun) > 5
    assert all(row.outcome is not None and row.ended is not None for row in day.breaks)
    assert day.outcomes == Counter(row.outcome.value for row in day.breaks)
    kept = AdherenceDatabase(folder / "neckbreak.db", is_read_only=True)
    assert kept.breaks(DEMO_DAY, DEMO_DAY) == day.breaks
    kept.close()


def test_the_built_in_day_shows_every_kind_of_answer_and_the_views_for_the_pictures(
    built_in,
) -> None:
    day, told, _, _ = built_in
    answers = {what for _, what in told if what.startswith("the answer is")}
    assert answers == {"the answer is start", "the answer is snooze", "the answer is skip"}
    assert {"completed", "skipped", "natural"} <= day.outcomes.keys()
    assert day.prompt is not None
    assert not day.prompt.is_card
    assert day.plan is not None
    assert day.plan.kind is BreakKind.HOMEWORK
    assert day.today is not None
    assert day.today.dose
    assert {"held", "work", "away", "break"} <= {span.kind for span in day.today.spans}
    assert day.shelf is not None


def test_day_json_tells_every_decision_and_every_break(built_in) -> None:
    day, _, folder, _ = built_in
    path = folder / "day.json"
    told = json.loads(path.read_text("utf-8"))
    assert told.keys() == {"v", "decisions", "breaks"}
    assert told["v"] == 1
    assert all(row.keys() == BREAK_FIELDS for row in told["breaks"])
    assert len(told["breaks"]) == len(day.breaks)
    assert all(row.keys() == DECISION_FIELDS for row in told["decisions"])
    assert all(row["text"] and "{" not in row["text"] for row in told["decisions"])
    assert len(told["decisions"]) == len(day.decisions)
    assert "span" not in {row["what"] for row in told["decisions"]}
    times = [datetime.fromisoformat(row["at"]) for row in told["decisions"]]
    assert all(time.tzinfo is not None for time in times)
    assert times[0].date() == DEMO_DAY
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_plays_of_a_day_leave_the_same_day_json_also_in_a_used_folder(
    built_in, tmp_path: Path
) -> None:
    first = (built_in[2] / "day.json").read_bytes()
    played(tmp_path / "other")
    assert (tmp_path / "other" / "day.json").read_bytes() == first
    played(tmp_path / "other")
    assert (tmp_path / "other" / "day.json").read_bytes() == first


def test_an_ignored_prompt_is_asked_once_more(tmp_path: Path) -> None:
    day, told = played(
        tmp_path,
        day_of(
            ("09:00", What.ACTIVE),
            ("09:40", What.CHOOSE, {"choice": "ignore"}),
            ("10:30", What.IDLE),
        ),
    )
    assert [what for _, what in told if what == "prompt"] == ["prompt", "prompt"]
    longer = [row for row in day.breaks if row.kind is not BreakKind.MICRO]
    assert [row.outcome for row in longer] == [Outcome.COMPLETED]


def test_a_break_stopped_for_pain_is_one_and_says_why(tmp_path: Path) -> None:
    day, told = played(
        tmp_path,
        day_of(
            ("09:00", What.ACTIVE),
            ("09:40", What.CHOOSE, {"choice": "stop_for_pain"}),
            ("10:30", What.IDLE),
        ),
    )
    (row,) = [row for row in day.breaks if row.kind is not BreakKind.MICRO]
    assert row.outcome is Outcome.STOPPED_FOR_PAIN
    assert row.reason == StopReason.SHARP_PAIN
    assert 0 < row.done_s < row.planned_s
    assert "break ends: stopped_for_pain" in [what for _, what in told]


def test_what_happens_is_told_as_it_is_played(tmp_path: Path) -> None:
    _, told = played(
        tmp_path,
        day_of(
            ("09:00", What.ACTIVE),
            ("09:05", What.CALL_START),
            ("09:06", What.CALL_END),
            ("09:07", What.LOCK),
            ("09:08", What.UNLOCK),
            ("09:09", What.SUSPEND),
            ("09:10", What.RESUME),
            ("09:11", What.CLOCK_CHANGE, {"minutes": -1.5}),
        ),
    )
    assert [what for _, what in told] == [
        "at work",
        "a call begins",
        "the call ends",
        "the screen is locked",
        "the screen is unlocked",
        "the machine goes to sleep",
        "the machine wakes up",
        "the clock is moved by -1.5 min",
    ]
    assert told[-1][0] == "09:09", "the clock shows it as it is then"


def test_a_long_hold_leaves_a_notice(tmp_path: Path) -> None:
    _, told = played(
        tmp_path,
        day_of(
            ("09:00", What.ACTIVE),
            ("09:45", What.CALL_START, {"app": "Meet"}),
            ("10:40", What.CALL_END),
        ),
    )
    assert "notice: held-long" in [what for _, what in told]


def test_a_day_that_ends_in_a_break_ends_the_break(tmp_path: Path) -> None:
    ends = Moment(9 * 3600 + 51 * 60 + 10, What.IDLE)
    morning = day_of(("09:00", What.ACTIVE))
    day, told = played(tmp_path, Scenario(DEMO_DAY, (*morning.moments, ends)))
    assert told[-1] == ("09:51", "break ends: interrupted")
    assert day.breaks[-1].outcome is Outcome.INTERRUPTED


def test_a_break_without_exercises_ends_at_once(tmp_path: Path) -> None:
    world = World(day_of(("09:00", What.ACTIVE)))
    person = Person(world, lambda _at, _what: None)
    person.conductor = object()
    with pytest.raises(KnownError, match="screening-needed"):
        person.begin_break(BreakPlan(1, BreakKind.CALM, None, Reason("emergency")))


def test_a_prompt_that_went_away_is_not_answered(tmp_path: Path) -> None:
    _, told = played(
        tmp_path,
        day_of(
            ("09:00", What.ACTIVE),
            ("09:49", What.IDLE),
            ("09:50", What.ACTIVE),
            ("10:20", What.IDLE),
        ),
    )
    assert any(what == "prompt" for _, what in told)
    world = World(day_of(("09:00", What.ACTIVE), ("09:10", What.IDLE)))
    said: Told = []
    person = Person(world, lambda at, what: said.append((at, what)))
    person.show_prompt(PROMPT)
    person.withdraw_prompt()
    world.run()
    assert [what for _, what in said] == ["prompt"]


def test_problems_are_told(tmp_path: Path) -> None:
    told: Told = []
    world = World(day_of(("09:00", What.ACTIVE)))
    person = Person(world, lambda at, what: told.append((at, what)))
    person.show_problem(KnownError("disk-full", file="x"))
    assert told == [("09:00", "problem: disk-full {'file': 'x'}")]


def test_a_played_day_can_be_slowed_down(tmp_path: Path) -> None:
    waited: list[float] = []
    play(
        day_of(("09:00", What.ACTIVE), ("09:10", What.IDLE)),
        tmp_path,
        lambda _at, _what: None,
        waited.append,
    )
    assert sum(waited) == 600


def test_a_folder_that_cannot_be_made_is_a_known_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match="folder-unwritable"):
        played(tmp_path / "file" / "demo")
