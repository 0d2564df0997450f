"""The conductor: feeds what happened to the planner, carries out what it decided, keeps the record.

One door for everything. A sensor, an alarm, a button and the command line all become an event;
`_feed` advances the planner, saves the state, acts on the effects one by one and arms the next
wake-up. The state is computed before anything is done with it, so an effect that fails (a full
disk, a missing screen) leaves the plan consistent, and the next event goes on from there.

The conductor knows no Qt, no sentences and no clock of its own. It runs in the GUI thread.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, assert_never

from neckbreak.app.account import Account
from neckbreak.app.breaks import Breaks
from neckbreak.app.calendar_jobs import CalendarJobs
from neckbreak.app.observer import Observer
from neckbreak.app.timeline import Timeline
from neckbreak.app.troubles import Troubles
from neckbreak.domain.activity import Answer, Presence
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.domain.planner import (
    BeginBreak,
    BreakAsked,
    Choice,
    Chosen,
    CloseBreak,
    Effect,
    Event,
    GapSeen,
    Kind,
    Looked,
    OnBreak,
    PauseAsked,
    PlannerState,
    PolicyChanged,
    RecordDecision,
    ResumeAsked,
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
from neckbreak.ports.views import Notice, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from neckbreak.app.coach import BreakResult
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.screening import Screening
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.adherence import AdherenceReview
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.programme import ActiveProgramme, Programme
    from neckbreak.domain.session import SessionScript
    from neckbreak.ports.views import TodayView

log = logging.getLogger(__name__)

UNSEEN_CALL_MS = 3_600_000
SAVE_EVERY_S = 60.0
"""How often the counters of an active person are saved, so that a crash costs a minute at most."""


class Conductor:
    """Owns the planner's state for the life of the process."""

    def __init__(self, ports: Ports, policy: Policy, uses: UseCases, day_desk: DayDesk) -> None:
        self._ports = ports
        self._policy = policy
        self._uses = uses
        self._day = day_desk
        self._timeline = Timeline(ports.records)
        self._troubles = Troubles(ports)
        self._calendar = CalendarJobs(ports, day_desk, self._troubles, self._feed)
        self._breaks = Breaks(ports, day_desk, uses.screening, self._troubles, self._feed)
        self._account = Account(ports, uses.screening, day_desk, self._timeline, self._troubles)
        self._observer = Observer(ports, lambda: self._state, self._feed, self._clock_jumped)
        self._state = PlannerState(now=ports.clock.now())
        self._saved_at = self._state.now
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
        self._ports.alarms.on_wake(self.on_wake)
        self._observer.listen()
        self._troubles.attempt(lambda: self._timeline.begin(now, self._state))
        self._calendar.start(now, self._policy)

    def stop(self) -> None:
        """Save, and let go of the sensors. A running break must have been ended before."""
        self._feed(TimePassed(self._observer.instant()))
        self._troubles.attempt(lambda: self._timeline.end(self._state.now))
        self._observer.stop()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every event (open pages refresh themselves)."""
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
            self._state = PlannerState(now=now, first_day=now.day, day=now.day, mode=mode)
            return TimePassed(now)
        self._state = restored
        downtime_s = max(0.0, (now.utc_ms - restored.now.utc_ms) / 1000)
        return GapSeen(now, downtime_s, is_restart=True)

    # --- what happened ----------------------------------------------------------------------

    def on_wake(self) -> None:
        """The scheduler woke: notice sleeps, freezes and clock changes before any alarm runs."""
        now = self._observer.instant()
        active = self._state.presence is Presence.ACTIVE
        if active and now.monotonic_s - self._saved_at.monotonic_s >= SAVE_EVERY_S:
            self._feed(TimePassed(now))

    def _clock_jumped(self, now: Instant) -> None:
        self._calendar.arm(now, self._policy)

    # --- what the person asks -----------------------------------------------------------------

    def choose(self, choice: Choice, snooze_s: float | None = None) -> None:
        """Start, snooze or skip: the prompt's buttons, the tray and the command line."""
        self._feed(Chosen(self._observer.instant(), choice, snooze_s))

    def ask_break(self, kind: Kind = Kind.EXERCISE, exercise: str | None = None) -> None:
        """A break now, because the person wants one; optionally with one named exercise.

        Raises KnownError("break-running") during a break, and what `DayDesk.require` raises for an
        exercise that does not exist or is withheld.
        """
        if isinstance(self._state.stage, OnBreak):
            raise KnownError("break-running")
        if exercise is not None:
            self._day.require(exercise, self._ports.clock.now())
        self._breaks.want(exercise)
        self._feed(BreakAsked(self._observer.instant(), kind))

    def pause(self, until_ms: int | None, is_until_call_ends: bool = False) -> None:
        """Suspend the planning until a wall instant (UTC ms) or until the call ends.

        Where nothing notices calls, their end would never come: the pause then lasts an hour.
        """
        now = self._observer.instant()
        if is_until_call_ends and self._ports.interruptions.look().busy is Answer.UNKNOWN:
            until_ms, is_until_call_ends = now.utc_ms + UNSEEN_CALL_MS, False
        self._feed(PauseAsked(now, until_ms, is_until_call_ends))

    def resume(self) -> None:
        """Plan again now."""
        self._feed(ResumeAsked(self._observer.instant()))

    def policy_changed(self) -> None:
        """Settings were saved: read them and plan by them."""
        self._policy = self._ports.settings.load()
        self._day.policy_changed(self._policy)
        now = self._observer.instant()
        self._feed(PolicyChanged(now))
        self._calendar.arm(now, self._policy)

    def save_settings(self, changes: Mapping[str, object]) -> Policy:
        """Change settings by key and plain value, plan by them at once, and give those in force.

        Without changes the file is read again. Raises what `SettingsStore` raises; everything
        stays as it was then.
        """
        if changes:
            self._ports.settings.save(changes)
        self.policy_changed()
        return self._policy

    def follow(self, programme_id: str) -> None:
        """Follow another programme from the next break on.

        Raises KnownError("break-running") inside a break, "programme-unknown", and what saving
        settings raises.
        """
        if isinstance(self._state.stage, OnBreak):
            raise KnownError("break-running")
        if all(each.id != programme_id for each in self._day.programmes()):
            raise KnownError("programme-unknown", id=programme_id)
        self.save_settings({"programme.active": programme_id})

    # --- the running break ----------------------------------------------------------------------

    def break_progress(self, done_s: float) -> None:
        """How far the running break got; kept so that a crash loses no more than the last steps."""
        self._breaks.progress(done_s)

    def choose_again(self) -> SessionScript | None:
        """What the running break holds now that the safety questions were answered in it.

        None when exercise is locked. The break's row stays the same.
        """
        return self._breaks.choose_again(self._state)

    def break_ended(self, result: BreakResult) -> None:
        """The break window closed. Called exactly once for each `Presenter.begin_break`."""
        self._breaks.end(result, self._observer.instant())

    def break_lost(self) -> None:
        """Whoever showed the running break is gone and will never report its result.

        The break ends as interrupted where it was last known to be, what was done until then
        counts, and the plan goes on. Without a running break nothing happens, so it may be called
        at any time; a result that comes after it is not counted twice.
        """
        self._breaks.lost(self._observer.instant())

    # --- what is told ---------------------------------------------------------------------------

    @property
    def screening(self) -> Screening:
        """The safety questions' use case, shared by the window and the command line."""
        return self._uses.screening

    @property
    def uses(self) -> UseCases:
        """The use cases beside the day's plan."""
        return self._uses

    @property
    def day(self) -> DayDesk:
        """Dose, catalogue and programme of the day."""
        return self._day

    @property
    def policy(self) -> Policy:
        """The settings in force."""
        return self._policy

    def status(self) -> Status:
        """Everything the tray, the pages and `neckbreak status` say about now."""
        return self._account.status(self._state, self._policy)

    def now(self) -> Instant:
        """The present instant, for those who ask on the person's behalf."""
        return self._ports.clock.now()

    def tell_once(self, key: str, action: str | None = None) -> None:
        """A notice that a person reads once; told again only after the why-log forgot it."""
        self._account.tell_once(key, action)

    def decisions_today(self) -> tuple[DecisionRow, ...]:
        """Today's why-log without marks that decide nothing, oldest first."""
        return self._account.decisions_today()

    def today(self) -> TodayView:
        """The Today page. Loads the catalogue on first use."""
        # Tells nobody: the page that asks is told of every change.
        self._advance(TimePassed(self._ports.clock.now()))
        return self._account.today(self._state, self._policy)

    def programme(self) -> ActiveProgramme | None:
        """The programme followed now; raises what `Followed.active` raises."""
        return self._day.followed.active(self._ports.clock.now().day)

    def programmes(self) -> tuple[Programme, ...]:
        """Everything on the shelf that could be followed. Reads the catalogue."""
        return self._day.programmes()

    def content(self) -> Catalogue:
        """The catalogue, with its date, its review status and its references."""
        return self._day.catalogue()

    def review(self, first: date, last: date) -> AdherenceReview:
        """The three figures and the days of a closed range. Reads the catalogue."""
        return self._account.review(first, last)

    # --- the one door -----------------------------------------------------------------------------

    def _feed(self, event: Event) -> None:
        """Advance by one event, then tell whoever shows the state.

        What failed without a name (a bug) is raised when everything else is done.
        """
        if not self._advance(event):
            return
        self._ports.presenter.refresh(self.status())
        for listener in self._listeners:
            listener()
        if self._bugs:
            bug, self._bugs = self._bugs[0], []
            raise bug

    def _advance(self, event: Event) -> bool:
        """Advance by one event; events raised by its effects wait their turn (False then)."""
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
        watched = self._state.watching
        step = advance(self._state, event, self._planning_policy())
        self._state = step.state
        self._troubles.attempt(self._save)
        self._troubles.attempt(lambda: self._timeline.mark(step.state.now, step.state))
        for effect in step.effects:
            try:
                self._troubles.attempt(partial(self._act, effect))
            except Exception as bug:
                self._bugs.append(bug)
        if not step.state.watching <= watched and not isinstance(event, Looked):
            # A sensor tells of changes only; how things stand when it is turned to is read here.
            self._events.append(self._observer.reading())

    def _act(self, effect: Effect) -> None:
        match effect:
            case ShowPrompt():
                prompt = self._breaks.prompt(effect, self._state, self._policy)
                self._ports.presenter.show_prompt(prompt)
            case WithdrawPrompt():
                self._breaks.withdraw()
                self._ports.presenter.withdraw_prompt()
            case BeginBreak():
                self._breaks.begin(effect, self._state, self._policy)
            case CloseBreak():
                self._breaks.add_unbegun(effect, self._state)
            case ShowNotice():
                self._ports.presenter.show_notice(Notice(Reason(effect.reason, effect.data)))
            case RecordDecision():
                self._ports.records.add_decision(
                    DecisionRow(
                        0, Stamp.of(self._state.now), effect.what, effect.reason, effect.data
                    )
                )
            case WatchIdle():
                self._ports.sensor.watch(effect.thresholds_s)
                self._ports.interruptions.listen(
                    self._observer.on_sensor if effect.thresholds_s else None
                )
            case _:
                assert_never(effect)

    # --- waking -------------------------------------------------------------------------------

    def _planning_policy(self) -> Policy:
        return self._day.followed.planning_policy(self._policy, self._state)

    def _save(self) -> None:
        """Keep the state; a full disk costs the state, never the plan in memory."""
        self._saved_at = self._state.now
        self._ports.state.save(dump(self._state))

    def _arm(self) -> None:
        """Set the alarms of the planner, of a polled sensor and of a programme read meanwhile."""
        self._calendar.follow_programme(self._state.now)
        wake_s = next_wake(self._state, self._planning_policy())
        if wake_s is None:
            self._ports.alarms.clear("planner")
        else:
            self._ports.alarms.set_in("planner", wake_s, self._observer.on_sensor)
        self._observer.arm()
