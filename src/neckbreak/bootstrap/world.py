"""A scripted machine for `demo`: clocks, alarms, input, lock and calls that follow a scenario.

Every part stands behind the same port as the real one, so the planner, the conductor, the coach,
the record and the pages of a demo are the program's own. Nothing sleeps unless a speed is asked
for: the world jumps from one moment that matters to the next.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial

from neckbreak.bootstrap.scenario import Moment, Scenario, What
from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.instants import Instant
from neckbreak.ports.activity import Look

LONGEST_WAIT_S = 30.0
LONGEST_RELAXED_WAIT_S = 300.0
"""The real scheduler wakes at least this often while somebody is there, and while nobody is."""

BURST_S = 45.0
PAUSE_S = 6.0
"""Somebody at work types in bursts: 39 s of input, 6 s of thinking."""


@dataclass(slots=True)
class _Alarm:
    callback: Callable[[], None]
    monotonic_s: float | None = None
    utc_ms: int | None = None


class World:
    """The scripted machine. `run` plays the scenario; `later` is for the scripted person."""

    def __init__(self, scenario: Scenario, zone: tzinfo = UTC) -> None:
        day = scenario.day
        begin = datetime(day.year, day.month, day.day, tzinfo=zone)
        self._midnight_ms = round(begin.timestamp() * 1000)
        self._zone = zone
        self._moments = list(scenario.moments)
        self._script_s = self._moments[0].at_s
        self._wall_shift_s = 0.0
        self._slept_s = 0.0
        self._woken_s = self._script_s
        self._is_asleep = False
        self._alarms: dict[str, _Alarm] = {}
        self._laters: list[tuple[float, Callable[[], None]]] = []
        self._on_wake: Callable[[], None] = lambda: None
        self._longest_s = LONGEST_WAIT_S
        self._on_moment: Callable[[Moment], None] = lambda _moment: None
        self.sensor = ScriptedSensor(self)
        self.session = ScriptedSession()
        self.interruptions = ScriptedInterruptions()

    # --- ports.clock.Clock ----------------------------------------------------------------

    def now(self) -> Instant:
        """The scripted instant; the monotonic clock stands still while asleep."""
        utc_ms = self._midnight_ms + round((self._script_s + self._wall_shift_s) * 1000)
        return Instant(utc_ms, self._script_s - self._slept_s, self._script_s, self._zone)

    @property
    def awake_s(self) -> float:
        """Monotonic seconds, as `Instant.monotonic_s`."""
        return self._script_s - self._slept_s

    # --- ports.alarms.Alarms ------------------------------------------------------------------

    def set_in(self, name: str, seconds: float, callback: Callable[[], None]) -> None:
        """Wake after seconds awake."""
        self._alarms[name] = _Alarm(callback, monotonic_s=self.awake_s + max(0.0, seconds))

    def set_at(self, name: str, utc_ms: int, callback: Callable[[], None]) -> None:
        """Wake when the scripted wall clock shows `utc_ms`."""
        self._alarms[name] = _Alarm(callback, utc_ms=utc_ms)

    def clear(self, name: str) -> None:
        """Forget an alarm."""
        self._alarms.pop(name, None)

    def next_cron(self, expression: str, after_utc_ms: int, zone: tzinfo) -> int | None:
        """The next "minute hour * * weekday|*" (all that the conductor uses)."""
        minute, hour, _, _, weekday = expression.split()
        local = datetime.fromtimestamp(after_utc_ms / 1000, zone)
        for days in range(9):
            day = local.date() + timedelta(days=days)
            at = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone)
            if weekday not in ("*", f"{day:%a}".lower()):
                continue
            if at > local:
                return round(at.timestamp() * 1000)
        return None

    def on_wake(self, callback: Callable[[], None]) -> None:
        """Told at each alarm."""
        self._on_wake = callback

    def relax(self, is_quiet: bool) -> None:
        """One wait may last longer while nobody is there."""
        self._longest_s = LONGEST_RELAXED_WAIT_S if is_quiet else LONGEST_WAIT_S

    # --- the script ---------------------------------------------------------------------------

    def on_moment(self, callback: Callable[[Moment], None]) -> None:
        """Told of each moment of the scenario, after it happened."""
        self._on_moment = callback

    def later(self, seconds: float, callback: Callable[[], None]) -> None:
        """The scripted person does something after `seconds` awake."""
        self._laters.append((self.awake_s + seconds, callback))

    def at(self, script_s: float, callback: Callable[[], None]) -> None:
        """Something else happens at a time of the script (the machine must be awake then)."""
        self._laters.append((script_s - self._slept_s, callback))

    def run(self, wait: Callable[[float], None] | None = None) -> None:
        """Play to the end of the scenario; `wait` is called with every jump in seconds."""
        while self._moments:
            at_s, act = self._next()
            if wait is not None:
                wait(max(0.0, at_s - self._script_s))
            self._move_to(at_s)
            act()

    def _next(self) -> tuple[float, Callable[[], None]]:
        """The next thing to happen, in script seconds. The scenario goes first when equal."""
        moment = self._moments[0]
        best: tuple[float, Callable[[], None]] = (moment.at_s, partial(self._happen, moment))
        if self._is_asleep:
            return best
        wake_s = self._woken_s + self._slept_s + self._longest_s
        if wake_s < best[0]:
            best = (max(wake_s, self._script_s), self._wake)
        for name, alarm in self._alarms.items():
            at_s = self._due(alarm)
            if at_s < best[0]:
                best = (at_s, partial(self._ring, name))
        crossing_s = self.sensor.next_crossing_s()
        if crossing_s is not None and crossing_s + self._slept_s < best[0]:
            best = (crossing_s + self._slept_s, self.sensor.cross)
        for entry in self._laters:
            if entry[0] + self._slept_s < best[0]:
                best = (entry[0] + self._slept_s, partial(self._do, entry))
        return best

    def _due(self, alarm: _Alarm) -> float:
        if alarm.monotonic_s is not None:
            at_s = alarm.monotonic_s + self._slept_s
        else:
            assert alarm.utc_ms is not None
            at_s = (alarm.utc_ms - self._midnight_ms) / 1000 - self._wall_shift_s
        return max(at_s, self._script_s)

    def _move_to(self, script_s: float) -> None:
        passed_s = max(0.0, script_s - self._script_s)
        self._script_s += passed_s
        if self._is_asleep:
            self._slept_s += passed_s

    def _wake(self) -> None:
        self._woken_s = self.awake_s
        self._on_wake()

    def _ring(self, name: str) -> None:
        alarm = self._alarms.pop(name)
        self._wake()
        alarm.callback()

    def _do(self, entry: tuple[float, Callable[[], None]]) -> None:
        self._laters.remove(entry)
        entry[1]()

    def _happen(self, moment: Moment) -> None:
        self._moments.pop(0)
        match moment.what:
            case What.ACTIVE | What.IDLE:
                self.sensor.become(is_active=moment.what is What.ACTIVE)
            case What.CALL_START:
                self.interruptions.become(Interruptibility(Answer.YES, "call", moment.app))
            case What.CALL_END:
                self.interruptions.become(Interruptibility(Answer.NO))
            case What.LOCK | What.UNLOCK:
                # Whoever unlocks has just typed a password.
                self.sensor.become(is_active=moment.what is What.UNLOCK)
                self.session.lock(moment.what is What.LOCK)
            case What.SUSPEND:
                self.session.sleep(True)
                self._is_asleep = True
            case What.RESUME:
                self._is_asleep = False
                self.session.sleep(False)
            case What.CLOCK_CHANGE:
                self._wall_shift_s += moment.minutes * 60
                self._wake()
            case What.CHOOSE:
                pass
        self._on_moment(moment)


class ScriptedSensor:
    """Input as the scenario has it: bursts of typing, or none since a moment. Pushes."""

    name = "scripted"
    is_push = True

    def __init__(self, world: World) -> None:
        self._world = world
        self._on_change: Callable[[], None] = lambda: None
        self._thresholds: frozenset[float] = frozenset()
        self._is_active = False
        self._since_s = world.awake_s
        self._told_s = world.awake_s

    def start(self, on_change: Callable[[], None]) -> None:
        """Begin."""
        self._on_change = on_change

    def stop(self) -> None:
        """End."""
        self._on_change = lambda: None

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Idle thresholds of interest."""
        self._thresholds = thresholds_s

    def look(self) -> Look:
        """Seconds without input."""
        return Look(self._world.awake_s - self._last_input_s(self._world.awake_s))

    def become(self, *, is_active: bool) -> None:
        """The person starts or stops using the computer."""
        if is_active == self._is_active:
            return
        self._is_active = is_active
        self._since_s = self._told_s = self._world.awake_s
        if is_active and self._thresholds:
            self._on_change()

    def _last_input_s(self, at_s: float) -> float:
        if not self._is_active:
            return self._since_s
        into_s = math.fmod(at_s - self._since_s, BURST_S)
        typing_s = BURST_S - PAUSE_S
        return at_s if into_s <= typing_s else at_s - (into_s - typing_s)

    def next_crossing_s(self) -> float | None:
        """When idleness next crosses a watched threshold (monotonic seconds)."""
        times = [self._crossing_s(each) for each in self._thresholds]
        later = [each for each in times if each is not None and each > self._told_s]
        return min(later, default=None)

    def _crossing_s(self, threshold_s: float) -> float | None:
        if not self._is_active:
            return self._since_s + threshold_s
        if threshold_s >= PAUSE_S:
            return None
        first_s = self._since_s + BURST_S - PAUSE_S + threshold_s
        bursts = max(0, math.floor((self._told_s - first_s) / BURST_S) + 1)
        return first_s + bursts * BURST_S

    def cross(self) -> None:
        """Tell of a crossing."""
        self._told_s = self._world.awake_s
        self._on_change()


class ScriptedSession:
    """Lock and sleep as the scenario has them."""

    name = "scripted"

    def __init__(self) -> None:
        self._is_locked = False
        self._on_lock: Callable[[bool], None] = lambda _locked: None
        self._on_sleep: Callable[[bool], None] = lambda _asleep: None

    def start(self, on_lock: Callable[[bool], None], on_sleep: Callable[[bool], None]) -> None:
        """Begin."""
        self._on_lock, self._on_sleep = on_lock, on_sleep

    def is_locked(self) -> bool | None:
        """Locked now."""
        return self._is_locked

    def lock(self, is_locked: bool) -> None:
        """Lock or unlock."""
        self._is_locked = is_locked
        self._on_lock(is_locked)

    def sleep(self, is_asleep: bool) -> None:
        """Before and after a suspend."""
        self._on_sleep(is_asleep)

    def stop(self) -> None:
        """End."""


class ScriptedInterruptions:
    """Calls as the scenario has them."""

    def __init__(self) -> None:
        self._now = Interruptibility(Answer.NO)
        self._on_change: Callable[[], None] | None = None

    def look(self) -> Interruptibility:
        """The answer now."""
        return self._now

    def listen(self, on_change: Callable[[], None] | None) -> None:
        """Tell of changes."""
        self._on_change = on_change

    def become(self, answer: Interruptibility) -> None:
        """A call begins or ends."""
        self._now = answer
        if self._on_change is not None:
            self._on_change()
