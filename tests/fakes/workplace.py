"""One person at one computer, with the whole application below the windows.

The machine is the scripted one of `demo`, moved on by the test step by step; the conductor, the
planner, the coach, the record and the files are the program's own. Nothing sleeps: an hour at work
takes a hundredth of a second.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fakes.presenter import FakePresenter
from fakes.records import FakeRecords
from fakes.stores import FakeSettings, FakeShelf, FakeState
from neckbreak.app.coach import BreakResult, Coach
from neckbreak.app.conductor import Conductor
from neckbreak.app.screening import Screening
from neckbreak.bootstrap.core import Core, open_core
from neckbreak.bootstrap.scenario import Moment, Scenario, What
from neckbreak.bootstrap.world import ScriptedSensor, World
from neckbreak.domain.adherence import BreakRow, DecisionRow, PerformanceRow
from neckbreak.domain.planner import PlannerState, dump
from neckbreak.domain.policy import Policy
from neckbreak.domain.screening import QUESTIONS, AnswerKind
from neckbreak.ports.activity import Look
from neckbreak.storage.folder import DataFolder

MONDAY = date(2026, 3, 2)
BERLIN = ZoneInfo("Europe/Berlin")
ALL_NO = {each.id: "0" if each.kind is AnswerKind.SCALE else "no" for each in QUESTIONS}
"""The answers of a healthy person."""


class SteppedWorld(World):
    """The scripted machine without a script: the test says what happens next."""

    def __init__(self, at: str, day: date, zone: tzinfo) -> None:
        local = datetime.fromisoformat(f"{day}T{at}")
        second = float(local.hour * 3600 + local.minute * 60 + local.second)
        super().__init__(Scenario(day, (Moment(second, What.IDLE),)), zone)
        self._moments.clear()

    def happens(self, what: What, **fields: Any) -> None:
        self._moments.append(Moment(self._script_s, what, **fields))
        self.run()

    def passes(self, seconds: float) -> None:
        self._moments.append(Moment(self._script_s + seconds, What.CHOOSE))
        self.run()

    def stands_still(self, seconds: float, *, is_asleep: bool = False) -> None:
        """Nothing of the program runs; afterwards nobody tells it."""
        self._script_s += seconds
        if is_asleep:
            self._slept_s += seconds

    def forget_alarms(self) -> None:
        """The process ended."""
        self._alarms.clear()
        self._on_wake = lambda: None

    @property
    def alarms(self) -> dict[str, float]:
        """Name → seconds until it rings."""
        return {
            name: round(self._due(alarm) - self._script_s, 3)
            for name, alarm in self._alarms.items()
        }


class PolledSensor:
    """A sensor that must be asked; counts how often it was."""

    name = "polled"
    is_push = False

    def __init__(self, world: World) -> None:
        self._sensor = ScriptedSensor(world)
        self.looks = 0

    def start(self, on_change: Callable[[], None]) -> None:
        pass

    def watch(self, thresholds_s: frozenset[float]) -> None:
        pass

    def look(self) -> Look:
        self.looks += 1
        return self._sensor.look()

    def stop(self) -> None:
        pass

    def become(self, *, is_active: bool) -> None:
        self._sensor.become(is_active=is_active)


class Workplace:
    """Starts the application in `folder`; `is_screened`: the safety questions are answered.

    A veteran is past the first two weeks, so that five exercise breaks are offered a day. With
    `records` the record is in memory, with `shelf` the programmes are.
    """

    def __init__(
        self,
        folder: Path,
        at: str = "09:00",
        *,
        day: date = MONDAY,
        zone: tzinfo = BERLIN,
        policy: Policy | None = None,
        is_screened: bool = True,
        is_veteran: bool = True,
        is_polled: bool = False,
        is_at_work: bool = True,
        records: FakeRecords | None = None,
        shelf: FakeShelf | None = None,
        state: FakeState | None = None,
    ) -> None:
        self.folder = DataFolder(folder)
        self.folder.create()
        self.world = SteppedWorld(at, day, zone)
        self.settings = FakeSettings(policy)
        self._records = records
        self._shelf = shelf
        self._state = state
        self._is_polled = is_polled
        self._begin()
        if is_veteran:
            now = self.world.now()
            state = PlannerState(now=now, first_day=now.day - timedelta(days=30), day=now.day)
            self.core.state.save(dump(state))
        if is_screened:
            self.core.screening.answer(ALL_NO, self.world.now())
        if is_at_work:
            self.sensor.become(is_active=True)
        self.conductor.start()

    def _begin(self) -> None:
        self.core: Core = open_core(self.folder, self.world)
        # Newer Pythons warn of a database that is collected open; the files are the test's own.
        weakref.finalize(self, self.core.records.close)
        if self._records is not None:
            self.core.records.close()
            self.core.records = self._records  # type: ignore[assignment]
            self.core.screening = Screening(self._records)
        if self._shelf is not None:
            self.core.shelf = self._shelf  # type: ignore[assignment]
        if self._state is not None:
            self.core.state = self._state  # type: ignore[assignment]
        self.core.settings = self.settings  # type: ignore[assignment]
        self.core.policy = self.settings.policy
        self.presenter = FakePresenter()
        self.polled = PolledSensor(self.world)
        self.sensor = self.polled if self._is_polled else self.world.sensor
        self.conductor: Conductor = self.core.conductor(
            alarms=self.world,
            sensor=self.sensor,
            session=self.world.session,
            interruptions=self.world.interruptions,
            presenter=self.presenter,
        )
        self._coach: Coach | None = None

    # --- what happens ---------------------------------------------------------------------

    def works(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        self.sensor.become(is_active=True)
        self.world.passes(hours * 3600 + minutes * 60 + seconds)

    def idles(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        self.sensor.become(is_active=False)
        self.world.passes(hours * 3600 + minutes * 60 + seconds)

    def works_until_prompted(self, *, is_card: bool = False) -> None:
        """Until the next invitation to an exercise break (or a microbreak)."""
        before = len(self.presenter.shown)
        for _ in range(20_000):
            self.works(seconds=5)
            new = self.presenter.shown[before:]
            if any(each.is_card == is_card for each in new):
                return
        raise AssertionError("nobody invited to a break")

    def does_break(self, share: float = 1.0, stop_reason: str | None = None) -> BreakResult:
        """Does that much of the running break with the coach, and ends it."""
        script = self.presenter.plan.script
        assert script is not None
        coach = Coach(script, self.now)
        self.idles(seconds=script.total_s * share)
        now = self.now
        result = coach.stop(now, stop_reason) if stop_reason else coach.finish(now)
        self.conductor.break_ended(result)
        self.sensor.become(is_active=True)
        return result

    def ends(self) -> None:
        """Quits as the tray does."""
        self.conductor.stop()
        self._vanish()

    def crashes(self) -> None:
        """The process is killed."""
        self.world.sensor.stop()
        self._vanish()

    def _vanish(self) -> None:
        self.world.forget_alarms()
        self.world.session.start(lambda _locked: None, lambda _asleep: None)
        self.world.interruptions.listen(None)
        self.core.close()

    def starts_again(
        self, *, minutes: float = 0, hours: float = 0, state: FakeState | None = None
    ) -> None:
        """After the program was not running for a while; `state` is another place to save it."""
        self._state = state or self._state
        self.world.passes(minutes * 60 + hours * 3600)
        self._begin()
        self.conductor.start()

    # --- what can be seen -----------------------------------------------------------------

    @property
    def now(self) -> Any:
        return self.world.now()

    @property
    def clock(self) -> str:
        return f"{self.world.now().local:%H:%M}"

    @property
    def breaks(self) -> list[BreakRow]:
        return list(self.core.records.breaks(date(2000, 1, 1), date(2100, 1, 1)))

    @property
    def performances(self) -> list[PerformanceRow]:
        return list(self.core.records.performances(date(2000, 1, 1), date(2100, 1, 1)))

    @property
    def decisions(self) -> list[DecisionRow]:
        rows = self.core.records.decisions(date(2000, 1, 1), date(2100, 1, 1))
        return [row for row in rows if row.what != "span"]

    def decided(self, reason: str) -> bool:
        return any(row.reason == reason for row in self.decisions)
