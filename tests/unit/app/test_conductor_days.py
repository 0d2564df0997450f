"""Days made of anything: whatever happens in whatever order, the books are in order."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.workplace import Workplace
from neckbreak.bootstrap.scenario import What
from neckbreak.domain.planner import Choice, Kind, Prompted
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition

FULL = KnownError("disk-full", file="neckbreak.db")


class AnyDay:
    """Plays one random day; after each thing that happens everything is checked."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.records = FakeRecords()
        self.desk = Workplace(folder, records=self.records, policy=Policy())
        self.is_locked = self.is_called = False
        self.was_full = False
        self.story: list[str] = []
        self.begun = 0

    def play(self, steps: int) -> None:
        acts = [
            self.works, self.works, self.works, self.idles, self.is_answered, self.is_answered,
            self.asks, self.does_a_break, self.loses_the_window, self.sleeps, self.stands_still,
            self.is_locked_or_not, self.calls_or_not, self.pauses, self.resumes, self.restarts,
            self.sets_the_clock, self.changes_settings, self.looks_at_today,
        ]  # fmt: skip
        for _ in range(steps):
            act = self.dice.choice(acts)
            self.story.append(act.__name__)
            act()
            self.check()

    # --- what may happen --------------------------------------------------------------------

    def works(self) -> None:
        self.desk.works(minutes=self.dice.choice([0.1, 1, 5, 30, 51]))

    def idles(self) -> None:
        self.desk.idles(minutes=self.dice.choice([0.1, 1, 2, 4, 30]))

    def is_answered(self) -> None:
        self.desk.conductor.choose(self.dice.choice(list(Choice)))

    def asks(self) -> None:
        if not self.desk.conductor.status().is_break_running:
            self.desk.conductor.ask_break(self.dice.choice(list(Kind)))

    def does_a_break(self) -> None:
        if self.desk.conductor.status().is_break_running:
            self.desk.does_break(self.dice.random(), self.dice.choice([None, None, "just-stop"]))

    def loses_the_window(self) -> None:
        self.desk.conductor.break_progress(self.dice.choice([1.0, 30.0, 400.0]))
        self.desk.conductor.break_lost()

    def sleeps(self) -> None:
        self.desk.world.happens(What.SUSPEND)
        self.desk.world.passes(self.dice.choice([1, 60, 600, 40_000]))
        self.desk.world.happens(What.RESUME)

    def stands_still(self) -> None:
        self.desk.world.stands_still(self.dice.choice([5, 100, 900]), is_asleep=self.toss())

    def is_locked_or_not(self) -> None:
        self.is_locked = not self.is_locked
        self.desk.world.happens(What.LOCK if self.is_locked else What.UNLOCK)

    def calls_or_not(self) -> None:
        self.is_called = not self.is_called
        self.desk.world.happens(What.CALL_START if self.is_called else What.CALL_END)

    def pauses(self) -> None:
        until_ms = self.desk.now.utc_ms + self.dice.choice([60_000, 3_600_000])
        is_call = self.toss()
        self.desk.conductor.pause(None if is_call else until_ms, is_call)

    def resumes(self) -> None:
        self.desk.conductor.resume()

    def restarts(self) -> None:
        self.desk.ends() if self.toss() else self.desk.crashes()
        self.desk.starts_again(minutes=self.dice.choice([0, 0.5, 3, 300]))
        self.begun = len([row for row in self.desk.breaks if row.began is not None])

    def sets_the_clock(self) -> None:
        self.desk.world.happens(What.CLOCK_CHANGE, minutes=self.dice.choice([-90, -1, 1, 90]))

    def changes_settings(self) -> None:
        self.desk.settings.policy = Policy(microbreaks=self.toss(), starts_itself=self.toss())
        self.desk.conductor.policy_changed()

    def looks_at_today(self) -> None:
        self.desk.conductor.today()

    def toss(self) -> bool:
        return self.dice.random() < 0.5

    # --- what must be true --------------------------------------------------------------------

    def check(self) -> None:
        desk, story = self.desk, ", ".join(self.story[-12:])
        state, presenter = desk.conductor._planning.state, desk.presenter
        is_shown = presenter.prompt is not None
        assert is_shown == isinstance(state.stage, Prompted), story
        status = desk.conductor.status()
        is_running = status.is_break_running
        assert is_running == (desk.conductor._planning.breaks._running is not None), story
        assert is_running == (status.condition is Condition.ON_BREAK), story
        rows = desk.breaks
        still_open = [row for row in rows if row.outcome is None]
        assert len(still_open) == is_running, story
        assert not (is_shown and is_running), story
        begun = [row for row in rows if row.began is not None]
        assert len(begun) == self.begun + len(presenter.plans), story
        # A skip ahead of time is due when it is pressed, and may be pressed twice.
        due = [row for row in rows if row.due is not None and row.reason != "skipped-early"]
        dues = [(row.due.utc_ms, row.kind) for row in due]
        assert len(dues) == len(set(dues)), f"one due break, one row: {story}"
        assert presenter.problems == [], story
        assert {"day", "backup", "review"} <= desk.world.alarms.keys(), story


@pytest.mark.parametrize("seed", range(8))
def test_any_day_leaves_the_books_in_order(tmp_path: Path, seed: int) -> None:
    AnyDay(tmp_path / "data", seed).play(100)


@pytest.mark.parametrize("seed", range(3))
def test_a_disk_that_is_full_now_and_then_never_leaves_a_break_that_cannot_end(
    tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    day = AnyDay(tmp_path / "data", seed)
    desk, dice = day.desk, random.Random(seed)
    for _ in range(60):
        day.records.failure = FULL if dice.random() < 0.3 else None
        dice.choice([day.works, day.idles, day.is_answered, day.asks, day.does_a_break])()
        is_running = desk.conductor.status().is_break_running
        assert is_running == (desk.conductor._planning.breaks._running is not None)
        is_shown = desk.presenter.prompt is not None
        assert is_shown == isinstance(desk.conductor._planning.state.stage, Prompted)
    day.records.failure = None
    if desk.conductor.status().is_break_running:
        desk.does_break()
    desk.works(minutes=10)
    assert not desk.conductor.status().is_break_running
