"""The simulated desk: a person, a computer and its clocks, driving the real planner.

A test reads like a morning::

    with Desk(at="09:00") as desk:
        desk.works(minutes=50)
        desk.pauses_typing(seconds=5)
        desk.expect(ShowPrompt, at="09:50:04", kind=Kind.EXERCISE)

The desk wakes the planner exactly when `next_wake` says, and lets a push sensor speak exactly when
a watched threshold is crossed or input comes back. It never ticks. So a passing test also proves
that `next_wake` and `WatchIdle` are enough. What the planner does is observed; leaving the `with`
block fails when something was observed that no `expect` named: missing and extra both fail.
`Watchman` checks the planner's invariants at every single step.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from neckbreak.domain import hours
from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import (
    AppointmentDue,
    BeginBreak,
    BreakAsked,
    BreakBegan,
    BreakEnded,
    Choice,
    Chosen,
    ClockMoved,
    CloseBreak,
    DayRolled,
    Effect,
    Event,
    GapSeen,
    Kind,
    Looked,
    On,
    OnBreak,
    PauseAsked,
    PlannerState,
    PolicyChanged,
    Prompted,
    RecordDecision,
    ResumeAsked,
    ShowNotice,
    ShowPrompt,
    Step,
    TimePassed,
    WatchIdle,
    WithdrawPrompt,
    advance,
    dump,
    load,
    next_wake,
)
from neckbreak.domain.planner_draft import COUNTER_MAX_S, exercise_limit, holds, is_away
from neckbreak.domain.policy import Hours, Policy

START, SNOOZE, SNOOZE_LONG, SKIP = Choice.START, Choice.SNOOZE, Choice.SNOOZE_LONG, Choice.SKIP
QUIET_1H, NOT_TODAY = Choice.QUIET_1H, Choice.NOT_TODAY

ALWAYS = Hours((((0, 1440),),) * 7)
AT_ONCE = ("skipped-early", "restart-interrupted")
FREE = Interruptibility(Answer.NO)
Observed = ShowPrompt | WithdrawPrompt | BeginBreak | CloseBreak | ShowNotice


class Watchman:
    """Checks every step against the invariants; keeps the books of breaks opened and resolved."""

    def __init__(self) -> None:
        self.is_prompt_open = False
        self.opened = 0
        self.resolved = 0
        self.outcomes: dict[str, int] = {}
        self.prompts = 0

    def check(self, before: PlannerState, event: Event, step: Step, policy: Policy) -> None:
        """Fail on the first broken invariant."""
        after = step.state
        if isinstance(event, GapSeen) and event.is_restart:
            self.is_prompt_open = False
        for effect in step.effects:
            self._effect(before, effect, policy, after)
        self._books(before, event, step)
        assert 0 <= after.since_micro_s <= after.since_break_s <= COUNTER_MAX_S
        most = max(before.offered_today, exercise_limit(after, policy))
        most_micro = max(before.micro_offered_today, policy.microbreaks_per_day)
        assert after.offered_today <= most
        assert after.micro_offered_today <= most_micro
        assert isinstance(after.stage, Prompted) == self.is_prompt_open
        if isinstance(after.stage, Prompted):
            assert not is_away(after, policy)
            assert not holds(after.interruptibility, policy)
            assert isinstance(after.mode, On)
        wake_s = next_wake(after, policy)
        assert wake_s is None or wake_s > 0
        again = advance(after, TimePassed(after.now), policy)
        assert again == Step(after), "the same instant twice must change nothing"

    def _effect(
        self, before: PlannerState, effect: Effect, policy: Policy, after: PlannerState
    ) -> None:
        match effect:
            case ShowPrompt():
                assert not self.is_prompt_open, "two prompts"
                assert after.absence_s is None
                assert not after.is_locked
                assert not holds(after.interruptibility, policy)
                assert isinstance(after.mode, On)
                assert hours.look(policy.hours, after.now)[0]
                self.is_prompt_open = True
                self.prompts += 1
            case WithdrawPrompt():
                assert self.is_prompt_open, "withdrew nothing"
                self.is_prompt_open = False
            case BeginBreak():
                assert not isinstance(before.stage, OnBreak), "two breaks"
                assert isinstance(after.stage, OnBreak)
                self.is_prompt_open = False
            case CloseBreak(outcome=outcome):
                self.outcomes[outcome.value] = self.outcomes.get(outcome.value, 0) + 1
            case _:
                pass

    def _books(self, before: PlannerState, event: Event, step: Step) -> None:
        """Each due break gets exactly one outcome or one begun break."""
        old, new = _kept(before), _kept(step.state)
        closes = [effect for effect in step.effects if isinstance(effect, CloseBreak)]
        begins = [effect for effect in step.effects if isinstance(effect, BeginBreak)]
        # These two are due and resolved at once: nothing of them was in hand.
        at_once = sum(close.reason in AT_ONCE for close in closes)
        ended = len(closes) - at_once + sum(begin.due is not None for begin in begins)
        assert len(begins) <= 1
        if old is not None and old == new:
            assert ended == 0, (event, step.effects)
        else:
            assert ended == (old is not None), (event, step.effects)
            self.opened += new is not None
        self.resolved += ended
        if isinstance(event, BreakEnded) and isinstance(before.stage, OnBreak):
            self.outcomes[event.outcome.value] = self.outcomes.get(event.outcome.value, 0) + 1


def _kept(state: PlannerState) -> tuple[Kind, int] | None:
    """The due break that waits for its outcome, in hand or behind a running microbreak."""
    if isinstance(state.stage, OnBreak):
        behind = state.stage.behind
        return None if behind is None else (Kind.EXERCISE, behind.utc_ms)
    hand = state.in_hand
    return None if hand is None else (hand.kind, hand.due.utc_ms)


@dataclass(frozen=True)
class Sighting:
    """Something the planner did, and when."""

    at: Instant
    effect: Observed

    def __str__(self) -> str:
        return f"{self.at.local:%H:%M:%S} {self.effect}"


class Desk:
    """One person at one computer. Times of day are local; durations are keywords."""

    def __init__(
        self,
        at: str = "09:00",
        *,
        day: str = "2026-03-02",
        zone: str = "Europe/Berlin",
        policy: Policy | None = None,
        is_veteran: bool = True,
        is_checked: bool = True,
        **overrides: Any,
    ) -> None:
        """A Monday at nine. A veteran is past the first two weeks (5 exercise breaks a day)."""
        self.policy = replace(policy or Policy(), **overrides)
        self.zone: tzinfo = ZoneInfo(zone)
        local = datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=self.zone)
        self.utc_ms = round(local.astimezone(UTC).timestamp() * 1000)
        self.monotonic_s = self.boot_s = 1000.0
        self.is_typing = True
        self.input_boot_s = self.boot_s
        self.is_locked = False
        self.is_blind = False
        self.busy = FREE
        self.watching: frozenset[float] = frozenset()
        self.seen: list[Sighting] = []
        self.decisions: list[RecordDecision] = []
        self.watchman = Watchman() if is_checked else None
        self.events = 0
        self._expected = 0
        first = self.now.day - timedelta(days=30 if is_veteran else 0)
        self.state = PlannerState(now=self.now, first_day=first, day=self.now.day)
        self.feed(self.look())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.expect_nothing()

    # --- clocks ---------------------------------------------------------------------------

    @property
    def now(self) -> Instant:
        return Instant(self.utc_ms, self.monotonic_s, self.boot_s, self.zone)

    @property
    def idle_s(self) -> float:
        return 0.0 if self.is_typing else self.boot_s - self.input_boot_s

    def _move(self, seconds: float, *, awake: bool = True) -> None:
        self.utc_ms += round(seconds * 1000)
        self.boot_s += seconds
        if awake:
            self.monotonic_s += seconds
        if self.is_typing and awake:
            self.input_boot_s = self.boot_s

    # --- the conductor's part ---------------------------------------------------------------

    def look(self) -> Looked:
        idle_s = None if self.is_blind else self.idle_s
        return Looked(self.now, idle_s, self.is_locked, self.busy)

    def feed(self, event: Event) -> Step:
        """Advance by one event and do what the conductor does with the effects."""
        before = self.state
        step = advance(before, event, self.policy)
        self.state = step.state
        self.events += 1
        if self.watchman is not None:
            self.watchman.check(before, event, step, self.policy)
        grew = False
        for effect in step.effects:
            match effect:
                case WatchIdle(thresholds_s=thresholds_s):
                    grew = not thresholds_s <= self.watching
                    self.watching = thresholds_s
                case RecordDecision():
                    self.decisions.append(effect)
                case _:
                    self.seen.append(Sighting(self.now, effect))
        if any(isinstance(effect, BeginBreak) for effect in step.effects):
            self.feed(BreakBegan(self.now))
        if grew and not isinstance(event, Looked):
            self.feed(self.look())
        return step

    def passes(self, seconds: float) -> None:
        """Let time go by, waking only when the planner or the sensor has a reason to."""
        end_s = self.monotonic_s + seconds
        while self.monotonic_s < end_s - 1e-6:
            reason_s = self._next_reason_s()
            left_s = end_s - self.monotonic_s
            self._move(min(left_s, reason_s))
            if reason_s <= left_s:
                self.feed(self.look() if self.watching else TimePassed(self.now))

    def _next_reason_s(self) -> float:
        """Seconds until the planner's wake-up or the sensor's next word."""
        found = [float("inf")]
        wake_s = next_wake(self.state, self.policy)
        if wake_s is not None:
            found.append(wake_s - (self.monotonic_s - self.state.now.monotonic_s))
        if not self.is_typing and not self.is_locked and not self.is_blind:
            found += [t - self.idle_s for t in self.watching if t > self.idle_s + 1e-6]
        return max(0.001, min(found))

    # --- what the person does -----------------------------------------------------------------

    def works(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Types without a pause. The sensor tells of the return if it had told of the absence."""
        self._types()
        self.passes(minutes * 60 + seconds)

    def _types(self) -> None:
        was_beyond = any(self.idle_s >= t - 1e-6 for t in self.watching)
        self.is_typing = True
        self.input_boot_s = self.boot_s
        if was_beyond:
            self.feed(self.look())

    def idles(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Touches nothing."""
        self.is_typing = False
        self.passes(minutes * 60 + seconds)

    def pauses_typing(self, *, seconds: float) -> None:
        """Rests the hands and goes on."""
        self.idles(seconds=seconds)
        self._types()

    def locks(self) -> None:
        self.is_typing = False
        self.is_locked = True
        self.feed(self.look())

    def unlocks(self) -> None:
        self.is_locked = False
        self.is_typing = True
        self.input_boot_s = self.boot_s
        self.feed(self.look())

    def joins_call(self, detail: str | None = None, reason: str = "call") -> None:
        """Also for other holds: `reason` "full-screen", "sharing", "do-not-disturb", "calendar"."""
        self.busy = Interruptibility(Answer.YES, reason, detail)
        self.feed(self.look())

    def leaves_call(self, answer: Answer = Answer.NO) -> None:
        self.busy = Interruptibility(answer)
        self.feed(self.look())

    def presses(self, choice: Choice, snooze_s: float | None = None) -> None:
        self._types()
        self.feed(Chosen(self.now, choice, snooze_s))

    def asks(self, kind: Kind = Kind.EXERCISE) -> None:
        self.feed(BreakAsked(self.now, kind))

    def takes_break(self, seconds: float = 180, outcome: Outcome = Outcome.COMPLETED) -> None:
        """The running break goes on for so long, away from the keyboard, and ends."""
        assert isinstance(self.state.stage, OnBreak), "no break runs"
        self.idles(seconds=seconds)
        self.ends_break(outcome)

    def ends_break(self, outcome: Outcome = Outcome.COMPLETED) -> None:
        self.is_typing = True
        self.input_boot_s = self.boot_s
        self.feed(BreakEnded(self.now, outcome))

    def pauses(self, *, minutes: float | None = None, until: str | None = None) -> None:
        """Pauses neckbreak; neither: until the call ends."""
        until_ms = None
        if minutes is not None:
            until_ms = self.utc_ms + round(minutes * 60_000)
        elif until is not None:
            until_ms = self.at(until)
        self.feed(PauseAsked(self.now, until_ms, until_ms is None))

    def resumes(self) -> None:
        self.feed(ResumeAsked(self.now))

    # --- what the machine does ----------------------------------------------------------------

    def sleeps(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """The machine is suspended; the person wakes it and works on."""
        length_s = hours * 3600 + minutes * 60 + seconds
        self._move(length_s, awake=False)
        self.feed(GapSeen(self.now, length_s))
        self.is_typing = True
        self.input_boot_s = self.boot_s
        self.feed(self.look())

    def freezes(self, *, seconds: float) -> None:
        """The process stands still while the machine runs."""
        self._move(seconds)
        self.feed(GapSeen(self.now, seconds))
        self.feed(self.look())

    def clock_moves(self, seconds: float) -> None:
        self.utc_ms += round(seconds * 1000)
        self.feed(ClockMoved(self.now, seconds))

    def travels(self, zone: str) -> None:
        self.zone = ZoneInfo(zone)
        self.feed(TimePassed(self.now))

    def restarts(
        self,
        *,
        minutes: float = 0,
        seconds: float = 0,
        wall_s: float | None = None,
        is_crash: bool = False,
    ) -> None:
        """Ends the program and starts it again, after a reboot: all clocks but the wall begin anew.

        `wall_s` is what the wall clock shows to have passed, if not the truth. A crash (`is_crash`)
        loses what happened since the last event.
        """
        if not is_crash:
            self.feed(TimePassed(self.now))
        saved = json.loads(json.dumps(dump(self.state)))
        down_s = minutes * 60 + seconds
        self.utc_ms += round((down_s if wall_s is None else wall_s) * 1000)
        self.monotonic_s = self.boot_s = 50.0
        self.is_typing = True
        self.input_boot_s = self.boot_s
        self.watching = frozenset()
        self.state = load(saved, self.now)
        downtime_s = max(0.0, (self.utc_ms - saved["saved_ms"]) / 1000)
        self.feed(GapSeen(self.now, downtime_s, is_restart=True))
        self.feed(self.look())

    def sets(self, **overrides: Any) -> None:
        """Changes settings."""
        self.policy = replace(self.policy, **overrides)
        self.feed(PolicyChanged(self.now))

    def rolls_day(self) -> None:
        self.feed(DayRolled(self.now))

    def appointment(self, prescription: str = "chin-tuck") -> None:
        self.feed(AppointmentDue(self.now, prescription))

    # --- what is expected -----------------------------------------------------------------------

    def at(self, clock: str) -> int:
        """UTC ms of a time of day today (local)."""
        local = datetime.fromisoformat(f"{self.now.local.date()}T{clock}")
        return round(local.replace(tzinfo=self.zone).timestamp() * 1000)

    def until(self, clock: str, **how: Any) -> None:
        """Works (or, with `is_idle`, idles) until a time of day, today or tomorrow."""
        seconds = (self.at(clock) - self.utc_ms) / 1000
        seconds += 86_400 if seconds <= 0 else 0
        (self.idles if how.get("is_idle") else self.works)(seconds=seconds)

    def expect(self, what: type[Effect], at: str | None = None, **values: Any) -> Any:
        """The next thing the planner did that no `expect` named yet; fails if it is another."""
        story = "\n".join(str(sighting) for sighting in self.seen)
        assert self._expected < len(self.seen), f"expected {what.__name__}, got nothing\n{story}"
        sighting = self.seen[self._expected]
        self._expected += 1
        assert isinstance(sighting.effect, what), (
            f"expected {what.__name__}, got {sighting}\n{story}"
        )
        if at is not None:
            local = sighting.at.local
            shown = f"{local:%H:%M:%S}" if at.count(":") == 2 else f"{local:%H:%M}"
            assert shown == at, f"expected {what.__name__} at {at}, got {sighting}\n{story}"
        for name, value in values.items():
            found = getattr(sighting.effect, name)
            assert found == value, f"expected {name}={value}, got {sighting}\n{story}"
        return sighting.effect

    def expect_nothing(self) -> None:
        """Everything the planner did was named."""
        rest = "\n".join(str(sighting) for sighting in self.seen[self._expected :])
        assert not rest, f"unexpected:\n{rest}"

    def decided(self, reason: str, **data: Any) -> bool:
        """A line with this reason and at least this data is in the why-log."""
        return any(
            line.reason == reason and data.items() <= dict(line.data).items()
            for line in self.decisions
        )
