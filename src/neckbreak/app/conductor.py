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

from neckbreak.app.calendar_jobs import KEEP_DECISIONS, CalendarJobs
from neckbreak.app.running_break import RunningBreak
from neckbreak.app.status import make_status
from neckbreak.app.timeline import SPAN, Timeline
from neckbreak.app.troubles import Troubles
from neckbreak.domain.activity import Answer, Presence, next_look_s
from neckbreak.domain.adherence import BreakKind, BreakRow, DecisionRow, Outcome, Stamp
from neckbreak.domain.instants import Instant, gap
from neckbreak.domain.planner import (
    BeginBreak,
    BreakAsked,
    BreakBegan,
    BreakEnded,
    Choice,
    Chosen,
    ClockMoved,
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
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from neckbreak.app.coach import BreakResult
    from neckbreak.app.day_desk import DayDesk, Holding
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.screening import Screening
    from neckbreak.app.use_cases import UseCases
    from neckbreak.domain.adherence import AdherenceReview, ScreeningRow
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.programme import ActiveProgramme, Programme
    from neckbreak.domain.session import SessionScript
    from neckbreak.ports.views import TodayView

log = logging.getLogger(__name__)

RELAXED_WAIT_S = 300.0
UNSEEN_CALL_MS = 3_600_000
GAP_S = 90.0
"""Time awake that no alarm may take: the process did not run (frozen, stopped)."""

CHEST_STOP, CHEST_QUESTION = "chest", "S03"
"""Stopping for chest pain is the same as a yes to its question (safety.md, T06)."""

TOLD = "told"
"""What the decision is called that marks a notice as read."""

SAVE_EVERY_S = 60.0
"""How often the counters of an active person are saved, so that a crash costs a minute at most."""


class Conductor:
    """Owns the planner's state for the life of the process."""

    def __init__(self, ports: Ports, policy: Policy, uses: UseCases, day_desk: DayDesk) -> None:
        self._ports = ports
        self._policy = policy
        self._uses = uses
        self._screening = uses.screening
        self._day = day_desk
        self._timeline = Timeline(ports.records)
        self._troubles = Troubles(ports)
        self._calendar = CalendarJobs(ports, day_desk, self._troubles, self._feed)
        self._state = PlannerState(now=ports.clock.now())
        self._seen = self._state.now
        self._saved_at = self._state.now
        self._events: deque[Event] = deque()
        self._is_feeding = False
        self._offered: tuple[Holding, ScreeningRow | None] | None = None
        self._running: RunningBreak | None = None
        self._asked_exercise: str | None = None
        self._listeners: list[Callable[[], None]] = []
        self._bugs: list[Exception] = []

    # --- life -----------------------------------------------------------------------------

    def start(self) -> None:
        """Take up the work: saved state, open rows, sensors, alarms. Call once."""
        now = self._seen = self._ports.clock.now()
        # First in the queue: nothing a sensor says comes before the restart is taken in.
        self._events.append(self._restored(now))
        self._ports.records.close_open_breaks(Stamp.of(now))
        self._ports.alarms.on_wake(self.on_wake)
        self._ports.session.start(self._on_lock, self._on_sleep)
        self._ports.sensor.start(self.on_sensor)
        self.on_sensor()
        self._troubles.attempt(lambda: self._timeline.begin(now, self._state))
        self._calendar.start(now, self._policy)

    def stop(self) -> None:
        """Save, and let go of the sensors. A running break must have been ended before."""
        self._feed(TimePassed(self._instant()))
        self._troubles.attempt(lambda: self._timeline.end(self._state.now))
        self._ports.sensor.stop()
        self._ports.session.stop()

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
        now = self._instant()
        active = self._state.presence is Presence.ACTIVE
        if active and now.monotonic_s - self._saved_at.monotonic_s >= SAVE_EVERY_S:
            self._feed(TimePassed(now))

    def on_time(self) -> None:
        """The planner's own wake-up."""
        self._instant()
        self._look()

    def on_sensor(self) -> None:
        """Input stopped long enough, came back, or it is time to look again."""
        self._instant()
        self._look()

    def _look(self) -> None:
        if (
            not self._state.watching
            and not isinstance(self._state.stage, OnBreak)
            and self._is_quiet()
        ):
            self._feed(TimePassed(self._ports.clock.now()))
            return
        self._feed(self._reading(bool(self._ports.session.is_locked())))

    def _reading(self, is_locked: bool) -> Looked:
        """Every sensor, read once."""
        look = self._ports.sensor.look()
        busy = self._ports.interruptions.look()
        return Looked(self._ports.clock.now(), look.idle_s, is_locked, busy)

    def _is_quiet(self) -> bool:
        return self._state.presence is Presence.AWAY

    def _on_lock(self, is_locked: bool) -> None:
        self._instant()
        self._feed(self._reading(is_locked))

    def _on_sleep(self, is_asleep: bool) -> None:
        now = self._instant()
        if is_asleep:
            self._feed(TimePassed(now))
        else:
            self._look()

    def _instant(self) -> Instant:
        """The present, with sleeps, freezes and clock changes noticed before anything else."""
        now = self._ports.clock.now()
        self._notice_gap(now)
        return now

    def _notice_gap(self, now: Instant) -> None:
        """Turn a difference between the clocks into an event, and set every alarm again."""
        before, self._seen = self._seen, now
        between = gap(before, now)
        slept_s = between.asleep_s + (
            between.awake_s if between.awake_s > self._longest_wait() else 0
        )
        if slept_s > 1.0:
            self._feed(GapSeen(now, slept_s))
        if between.is_clock_change:
            self._feed(ClockMoved(now, between.wall_jump_s))
        if slept_s > 1.0 or between.is_clock_change or now.offset_min != before.offset_min:
            self._calendar.arm(now, self._policy)

    def _longest_wait(self) -> float:
        return RELAXED_WAIT_S + GAP_S if self._is_quiet() else GAP_S

    # --- what the person asks -----------------------------------------------------------------

    def choose(self, choice: Choice, snooze_s: float | None = None) -> None:
        """Start, snooze or skip: the prompt's buttons, the tray and the command line."""
        self._feed(Chosen(self._instant(), choice, snooze_s))

    def ask_break(self, kind: Kind = Kind.EXERCISE, exercise: str | None = None) -> None:
        """A break now, because the person wants one; optionally with one named exercise.

        Raises KnownError("break-running") during a break, and what `DayDesk.require` raises for an
        exercise that does not exist or is withheld.
        """
        if isinstance(self._state.stage, OnBreak):
            raise KnownError("break-running")
        if exercise is not None:
            self._day.require(exercise, self._ports.clock.now())
        self._asked_exercise = exercise
        self._feed(BreakAsked(self._instant(), kind))

    def pause(self, until_ms: int | None, is_until_call_ends: bool = False) -> None:
        """Suspend the planning until a wall instant (UTC ms) or until the call ends.

        Where nothing notices calls, their end would never come: the pause then lasts an hour.
        """
        now = self._instant()
        if is_until_call_ends and self._ports.interruptions.look().busy is Answer.UNKNOWN:
            until_ms, is_until_call_ends = now.utc_ms + UNSEEN_CALL_MS, False
        self._feed(PauseAsked(now, until_ms, is_until_call_ends))

    def resume(self) -> None:
        """Plan again now."""
        self._feed(ResumeAsked(self._instant()))

    def policy_changed(self) -> None:
        """Settings were saved: read them and plan by them."""
        self._policy = self._ports.settings.load()
        self._day.policy_changed(self._policy)
        now = self._instant()
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
        if self._running is not None:
            self._running.progress(done_s)

    def break_ended(self, result: BreakResult) -> None:
        """The break window closed. Called exactly once for each `Presenter.begin_break`."""
        running, self._running = self._running, None
        if running is None:
            return
        now = self._instant()
        if result.stop_reason == CHEST_STOP:
            self._troubles.attempt(lambda: self._screening.report({CHEST_QUESTION: "yes"}, now))
        break_id = running.close(result, now)
        self._troubles.attempt(lambda: self._day.record_performances(break_id, result, now))
        self._feed(BreakEnded(now, result.outcome))

    # --- what is told ---------------------------------------------------------------------------

    @property
    def screening(self) -> Screening:
        """The safety questions' use case, shared by the window and the command line."""
        return self._screening

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
        now, policy = self._ports.clock.now(), self._planning_policy()
        # The state stands at the last event; what is told is how it stands now.
        state = advance(self._state, TimePassed(now), policy).state
        return make_status(
            state,
            policy,
            now,
            dose=self._day.dose_known(now),
            screening=self._screening_word(now),
            sensor=self._ports.sensor.name,
        )

    def _screening_word(self, now: Instant) -> str:
        """GREEN, AMBER, RED or EMERGENCY, or "unanswered"."""
        if self._screening.latest is None:
            return "unanswered"
        return self._screening.status(now).status.value

    def choose_again(self) -> SessionScript | None:
        """What the running break holds now that the safety questions were answered in it.

        None when exercise is locked. The break's row stays the same.
        """
        if self._running is None:
            return None
        kind = Kind.MICRO if self._running.holding.kind is BreakKind.MICRO else Kind.EXERCISE
        return self._holding(kind, None).script

    def now(self) -> Instant:
        """The present instant, for those who ask on the person's behalf."""
        return self._ports.clock.now()

    def tell_once(self, key: str, action: str | None = None) -> None:
        """A notice that a person reads once; told again only after the why-log forgot it."""
        now = self._ports.clock.now()
        told = self._ports.records.decisions(now.day - KEEP_DECISIONS, now.day)
        if any(row.what == TOLD and row.reason == key for row in told):
            return
        row = DecisionRow(0, Stamp.of(now), TOLD, key)
        self._troubles.attempt(lambda: self._ports.records.add_decision(row))
        self._ports.presenter.show_notice(Notice(Reason(key), action))

    def decisions_today(self) -> tuple[DecisionRow, ...]:
        """Today's why-log without marks that decide nothing, oldest first."""
        day = self._ports.clock.now().day
        rows = self._ports.records.decisions(day, day)
        return tuple(row for row in rows if row.what not in (SPAN, TOLD))

    def today(self) -> TodayView:
        """The Today page. Loads the catalogue on first use."""
        now = self._ports.clock.now()
        self._advance(TimePassed(now))  # tells nobody: the page that asks is told of every change
        return self._day.today(now, self.status(), self._timeline.spans(now), self._state)

    def programme(self) -> ActiveProgramme | None:
        """The programme followed now; raises what `DayDesk.active` raises."""
        return self._day.active(self._ports.clock.now().day)

    def programmes(self) -> tuple[Programme, ...]:
        """Everything on the shelf that could be followed. Reads the catalogue."""
        return self._day.programmes()

    def content(self) -> Catalogue:
        """The catalogue, with its date, its review status and its references."""
        return self._day.catalogue()

    def review(self, first: date, last: date) -> AdherenceReview:
        """The three figures and the days of a closed range. Reads the catalogue."""
        return self._day.review(first, last, self._ports.clock.now())

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
            self._events.append(self._reading(bool(self._ports.session.is_locked())))

    def _act(self, effect: Effect) -> None:
        match effect:
            case ShowPrompt():
                self._ports.presenter.show_prompt(self._prompt(effect))
            case WithdrawPrompt():
                self._offered = None
                self._ports.presenter.withdraw_prompt()
            case BeginBreak():
                self._begin(effect)
            case CloseBreak():
                self._add_unbegun(effect.kind, effect.due, effect.outcome, effect.reason)
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
                self._ports.interruptions.listen(self.on_sensor if effect.thresholds_s else None)
            case _:
                assert_never(effect)

    def _prompt(self, effect: ShowPrompt) -> Prompt:
        holding = self._holding(effect.kind, None)
        self._offered = holding, self._screening.latest
        reason = Reason(effect.reason, effect.data)
        return self._day.prompt(holding, reason, self._state, self._policy)

    def _begin(self, effect: BeginBreak) -> None:
        self._ports.presenter.withdraw_prompt()
        try:
            holding = self._held_now(effect.kind)
        except Exception:
            # Without a catalogue there is nothing to show: the break is over before it began.
            self._events.append(BreakEnded(self._state.now, Outcome.INTERRUPTED))
            if effect.due is not None:
                self._add_unbegun(effect.kind, effect.due, Outcome.INTERRUPTED, "unavailable")
            raise
        now = self._state.now
        running = RunningBreak(self._ports.records, self._troubles, holding, effect.due, now)
        self._running = running
        plan = BreakPlan(
            running.id,
            holding.kind,
            holding.script,
            holding.reason,
            needs_screening=holding.needs_screening,
            is_card=effect.kind is Kind.MICRO,
        )
        self._events.append(BreakBegan(now))
        try:
            self._ports.presenter.begin_break(plan)
        except Exception:
            # Nobody would ever end it.
            from neckbreak.app.coach import BreakResult

            self.break_ended(BreakResult(0.0, 0.0, 0.0, Outcome.INTERRUPTED, ()))
            raise

    def _held_now(self, kind: Kind) -> Holding:
        """What was offered, unless an exercise was asked for or the safety answers changed."""
        offered, self._offered = self._offered, None
        asked, self._asked_exercise = self._asked_exercise, None
        if offered is not None and asked is None and offered[1] is self._screening.latest:
            return offered[0]
        return self._holding(kind, asked)

    def _holding(self, kind: Kind, asked: str | None) -> Holding:
        """What a break holds now. A programme that cannot be followed is told, not waited for."""
        self._troubles.attempt(lambda: self._day.active(self._state.now.day))
        return self._day.holding(kind, self._state.now, asked, self._state)

    def _add_unbegun(self, kind: Kind, due: Instant, outcome: Outcome, reason: str) -> None:
        """A due break that never began gets its row."""
        now, due_at = Stamp.of(self._state.now), Stamp.of(due)
        row_kind = BreakKind.MICRO if kind is Kind.MICRO else BreakKind.MOVEMENT
        row = BreakRow(0, row_kind, due_at, None, now, 0.0, 0.0, outcome, reason)
        self._ports.records.add_break(row)

    # --- waking -------------------------------------------------------------------------------

    def _planning_policy(self) -> Policy:
        return self._day.planning_policy(self._policy, self._state)

    def _save(self) -> None:
        """Keep the state; a full disk costs the state, never the plan in memory."""
        self._saved_at = self._state.now
        self._ports.state.save(dump(self._state))

    def _arm(self) -> None:
        """Set the alarms of the planner, of a polled sensor and of a programme read meanwhile."""
        alarms = self._ports.alarms
        self._calendar.follow_programme(self._state.now)
        wake_s = next_wake(self._state, self._planning_policy())
        if wake_s is None:
            alarms.clear("planner")
        else:
            alarms.set_in("planner", wake_s, self.on_time)
        look_s = None if self._ports.sensor.is_push else self._next_look_s()
        if look_s is None:
            alarms.clear("sensor")
        else:
            alarms.set_in("sensor", look_s, self.on_sensor)
        alarms.relax(self._is_quiet())

    def _next_look_s(self) -> float | None:
        idle_s = self._ports.sensor.look().idle_s if self._state.watching else None
        return next_look_s(idle_s, self._state.watching)
