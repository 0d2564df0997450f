"""The observer: reads clock and sensors once per look, and makes events of what they tell.

Every way into the program asks for the present instant here first. A sleep, a frozen process or a
clock that was set is noticed then, before anything is decided by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.domain.activity import Presence, next_look_s
from neckbreak.domain.instants import gap
from neckbreak.domain.planner import ClockMoved, GapSeen, Looked, OnBreak, TimePassed

if TYPE_CHECKING:
    from collections.abc import Callable

    from neckbreak.app.ports_used import Ports
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.planner import Event, PlannerState

RELAXED_WAIT_S = 300.0
GAP_S = 90.0
"""Time awake that no alarm may take: the process did not run (frozen, stopped)."""


class Observer:
    """`state` gives the planner's state now, `feed` hands it an event.

    `on_jump` is called when the wall clock no longer is where alarms were set by it.
    """

    def __init__(
        self,
        ports: Ports,
        state: Callable[[], PlannerState],
        feed: Callable[[Event], None],
        on_jump: Callable[[Instant], None],
    ) -> None:
        self._ports = ports
        self._state = state
        self._feed = feed
        self._on_jump = on_jump
        self._seen = ports.clock.now()

    def start(self) -> Instant:
        """What was before the start is no gap; gives the present."""
        self._seen = self._ports.clock.now()
        return self._seen

    def listen(self) -> None:
        """Be told of locks, sleeps and input from now on, and look once."""
        self._ports.session.start(self._on_lock, self._on_sleep)
        self._ports.sensor.start(self.on_sensor)
        self.on_sensor()

    def watch(self, thresholds_s: frozenset[float]) -> None:
        """Be told when input stops for as long as one of these, and comes back; none: rest."""
        self._ports.sensor.watch(thresholds_s)
        self._ports.interruptions.listen(self.on_sensor if thresholds_s else None)

    def stop(self) -> None:
        """Let go of the sensors."""
        self._ports.sensor.stop()
        self._ports.session.stop()

    # --- what happened ------------------------------------------------------------------------

    def on_sensor(self) -> None:
        """Input stopped long enough, came back, or it is time to look again."""
        self.instant()
        self._look()

    def _on_lock(self, is_locked: bool) -> None:
        self.instant()
        self._feed(self._reading_when(is_locked))

    def _on_sleep(self, is_asleep: bool) -> None:
        now = self.instant()
        if is_asleep:
            self._feed(TimePassed(now))
        else:
            self._look()

    def _look(self) -> None:
        state = self._state()
        if not state.watching and not isinstance(state.stage, OnBreak) and self.is_quiet:
            self._feed(TimePassed(self._ports.clock.now()))
            return
        self._feed(self.reading())

    def reading(self) -> Looked:
        """Every sensor, read once."""
        return self._reading_when(bool(self._ports.session.is_locked()))

    def _reading_when(self, is_locked: bool) -> Looked:
        look = self._ports.sensor.look()
        busy = self._ports.interruptions.look()
        return Looked(self._ports.clock.now(), look.idle_s, is_locked, busy)

    # --- the present --------------------------------------------------------------------------

    @property
    def is_quiet(self) -> bool:
        """Nobody is there: alarms may come late."""
        return self._state().presence is Presence.AWAY

    def instant(self) -> Instant:
        """The present, with sleeps, freezes and clock changes noticed before anything else."""
        now = self._ports.clock.now()
        before, self._seen = self._seen, now
        between = gap(before, now)
        longest_s = RELAXED_WAIT_S + GAP_S if self.is_quiet else GAP_S
        slept_s = between.asleep_s + (between.awake_s if between.awake_s > longest_s else 0)
        if slept_s > 1.0:
            self._feed(GapSeen(now, slept_s))
        if between.is_clock_change:
            self._feed(ClockMoved(now, between.wall_jump_s))
        if slept_s > 1.0 or between.is_clock_change or now.offset_min != before.offset_min:
            self._on_jump(now)
        return now

    def arm(self) -> None:
        """Set the next look at a sensor that tells nothing by itself."""
        alarms, sensor, watching = self._ports.alarms, self._ports.sensor, self._state().watching
        look_s = None
        if not sensor.is_push:
            look_s = next_look_s(sensor.look().idle_s if watching else None, watching)
        if look_s is None:
            alarms.clear("sensor")
        else:
            alarms.set_in("sensor", look_s, self.on_sensor)
        alarms.relax(self.is_quiet)
