"""The one door: feeds what happened to the planner, carries out what it decided, saves the state.

A sensor, an alarm, a button and the command line all become an event. `feed` advances the planner,
saves the state, acts on the effects one by one and arms the next wake-up. The state is computed
before anything is done with it, so an effect that fails (a full disk, a missing screen) leaves the
plan consistent, and the next event goes on from there.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, assert_never

from neckbreak.app.breaks import Breaks
from neckbreak.app.calendar_jobs import CalendarJobs
from neckbreak.app.observer import Observer
from neckbreak.app.timeline import Timeline
from neckbreak.app.troubles import Troubles
from neckbreak.domain.activity import Presence
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Effect,
    Event,
    GapSeen,
    Looked,
    OnBreak,
    PlannerState,
    PolicyChanged,
    RecordDecision,
    ShowNotice,
    ShowPrompt,
    TimePassed,
    WatchIdle,
    WithdrawPrompt,
    advance,
    dump,
    load,
    next_wake,
)
from neckbreak.errors import KnownError
from neckbreak.ports.views import Notice, Reason

if TYPE_CHECKING:
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy

log = logging.getLogger(__name__)

SAVE_EVERY_S = 60.0
"""How often the counters of an active person are saved, so that a crash costs a minute at most."""


class Planning:
    """Owns the planner's state for the life of the process. GUI thread."""

    def __init__(self, ports: Ports, policy: Policy, uses: UseCases, day_desk: DayDesk) -> None:
        self.policy = policy
        self.state = PlannerState(now=ports.clock.now())
        self.timeline = Timeline(ports.records)
        self.troubles = Troubles(ports)
        self.breaks = Breaks(ports, day_desk, uses.screening, self.troubles, self.feed)
        self._ports = ports
        self._uses = uses
        self._day = day_desk
        self._calendar = CalendarJobs(ports, day_desk, self.troubles, self.feed)
        self._observer = Observer(ports, lambda: self.state, self.feed, self._clock_jumped)
        self._saved_at = self.state.now
        self._events: deque[Event] = deque()
        self._is_feeding = False
        self._listeners: list[Callable[[], None]] = []
        self._bugs: list[Exception] = []

    # --- life -----------------------------------------------------------------------------

    def start(self) -> None:
        """Take up the work: saved state, open rows, sensors, alarms. Call once."""
        now = self._observer.start()
        # First in the queue: nothing a sensor says comes before the restart is taken in.
        self._events.append(self._restored(now))
        self._ports.records.close_open_breaks(Stamp.of(now))
        self._ports.alarms.on_wake(self._on_wake)
        self._observer.listen()
        self.troubles.attempt(lambda: self.timeline.begin(now, self.state))
        self._calendar.start(now, self.policy)

    def stop(self) -> None:
        """Save, and let go of the sensors. A running break must have been ended before."""
        self.feed(TimePassed(self.instant()))
        self.troubles.attempt(lambda: self.timeline.end(self.state.now))
        self._observer.stop()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every event, in the order in which they asked."""
        self._listeners.append(listener)

    def _restored(self, now: Instant) -> Event:
        """Take the saved state, if there is one that makes sense; gives the first event."""
        saved = self._ports.state.load()
        try:
            restored = None if saved is None else load(saved, now)
        except KnownError as error:
            log.warning("%s", error)
            restored = None
        if restored is None:
            mode = self._uses.welcome.first_mode()
            self.state = PlannerState(now=now, first_day=now.day, day=now.day, mode=mode)
            return TimePassed(now)
        self.state = restored
        downtime_s = max(0.0, (now.utc_ms - restored.now.utc_ms) / 1000)
        return GapSeen(now, downtime_s, is_restart=True)

    # --- what happened ----------------------------------------------------------------------

    def instant(self) -> Instant:
        """The present, with sleeps, freezes and clock changes noticed before anything else."""
        return self._observer.instant()

    def policy_changed(self) -> None:
        """Settings were saved: read them and plan by them."""
        self.policy = self._ports.settings.load()
        self._day.policy_changed(self.policy)
        now = self.instant()
        self.feed(PolicyChanged(now))
        self._calendar.arm(now, self.policy)

    def _on_wake(self) -> None:
        """The scheduler woke: notice sleeps, freezes and clock changes before any alarm runs."""
        now = self.instant()
        active = self.state.presence is Presence.ACTIVE
        if active and now.monotonic_s - self._saved_at.monotonic_s >= SAVE_EVERY_S:
            self.feed(TimePassed(now))

    def _clock_jumped(self, now: Instant) -> None:
        self._calendar.arm(now, self.policy)

    # --- the door -----------------------------------------------------------------------------

    def feed(self, event: Event) -> None:
        """Advance by one event, then tell whoever shows the state.

        What failed without a name (a bug) is raised when everything else is done.
        """
        if not self.advance(event):
            return
        for listener in self._listeners:
            listener()
        if self._bugs:
            bug, self._bugs = self._bugs[0], []
            raise bug

    def advance(self, event: Event) -> bool:
        """Advance by one event and tell nobody.

        Events raised by its effects wait their turn; False for one of them.
        """
        self._events.append(event)
        if self._is_feeding:
            return False
        self._is_feeding = True
        try:
            while self._events:
                self._take(self._events.popleft())
        finally:
            self._is_feeding = False
        self._arm()
        return True

    def _take(self, event: Event) -> None:
        watched = self.state.watching
        step = advance(self.state, event, self._planning_policy())
        self.state = step.state
        self.troubles.attempt(self._save)
        self.troubles.attempt(lambda: self.timeline.mark(step.state.now, step.state))
        self._keep_day()
        for effect in step.effects:
            try:
                self.troubles.attempt(partial(self._act, effect))
            except Exception as bug:
                self._bugs.append(bug)
        if not step.state.watching <= watched and not isinstance(event, Looked):
            # A sensor tells of changes only; how things stand when it is turned to is read here.
            self._events.append(self._observer.reading())

    def _keep_day(self) -> None:
        """What the day asks for is written when somebody is there, and not within a break."""
        state = self.state
        if state.presence is Presence.ACTIVE and not isinstance(state.stage, OnBreak):
            self.troubles.attempt(lambda: self._day.keep(state.now.day))

    def _act(self, effect: Effect) -> None:
        match effect:
            case ShowPrompt():
                prompt = self.breaks.prompt(effect, self.state, self.policy)
                self._ports.presenter.show_prompt(prompt)
            case WithdrawPrompt():
                self.breaks.withdraw()
                self._ports.presenter.withdraw_prompt()
            case BeginBreak():
                self.breaks.begin(effect, self.state, self.policy)
            case CloseBreak():
                self.breaks.add_unbegun(effect, self.state)
            case ShowNotice():
                self._ports.presenter.show_notice(Notice(Reason(effect.reason, effect.data)))
            case RecordDecision():
                at = Stamp.of(self.state.now)
                self._ports.records.add_decision(
                    DecisionRow(0, at, effect.what, effect.reason, effect.data)
                )
            case WatchIdle():
                self._observer.watch(effect.thresholds_s)
            case _:
                assert_never(effect)

    # --- waking -------------------------------------------------------------------------------

    def _planning_policy(self) -> Policy:
        return self._day.followed.planning_policy(self.policy, self.state)

    def _save(self) -> None:
        """Keep the state; a full disk costs the state, never the plan in memory."""
        self._saved_at = self.state.now
        self._ports.state.save(dump(self.state))

    def _arm(self) -> None:
        """Set the alarms of the planner, of a polled sensor and of a programme read meanwhile."""
        self._calendar.follow_programme(self.state.now)
        wake_s = next_wake(self.state, self._planning_policy())
        if wake_s is None:
            self._ports.alarms.clear("planner")
        else:
            self._ports.alarms.set_in("planner", wake_s, self._observer.on_sensor)
        self._observer.arm()
