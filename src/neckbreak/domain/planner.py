"""The planner: one pure function from state and event to state and effects.

    step = advance(state, event, policy)          total: any event in any state
    next_wake(state, policy)                      when time alone could first change anything

State holds no callbacks and no clocks; every event carries its `Instant`. Each stage is a type
and holds only its own data, so "a prompt is shown while snoozed" cannot be written down.
Splitting a wait in two changes nothing; saving and loading anywhere changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from neckbreak.domain.activity import Interruptibility, Presence
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Policy


class Kind(StrEnum):
    """What is due. What an exercise break then holds (homework, movement, calm) is `day_plan`'s."""

    MICRO = "micro"
    EXERCISE = "exercise"


# --- mode: does neckbreak plan at all -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class On:
    """Planning."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Suspended by the person. `until_ms` None = until the call ends (or resumed by hand)."""

    until_ms: int | None
    is_until_call_ends: bool = False


@dataclass(frozen=True, slots=True)
class OffHours:
    """Outside working hours; `until_ms` is the next opening, None when there is none."""

    until_ms: int | None


Mode = On | Paused | OffHours


# --- stage: where the break in hand stands --------------------------------------------------


@dataclass(frozen=True, slots=True)
class Working:
    """Nothing in hand; counters run. `postponed_s` was added by "snooze before it is due"."""

    postponed_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Due, but the person is typing (or just came back); `since` for the 60 s limit."""

    kind: Kind
    due: Instant
    since: Instant


@dataclass(frozen=True, slots=True)
class Prompted:
    """The invitation is on screen since `shown`."""

    kind: Kind
    due: Instant
    shown: Instant
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The person said later, or the first offer went unanswered; offered again at `until_s`
    (monotonic seconds of the session, see `Instant.monotonic_s`)."""

    kind: Kind
    due: Instant
    until_s: float
    is_ignored: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """Due, but it would interrupt. `notice_given` after 30 min; `free_since` when the hold ended."""

    kind: Kind
    due: Instant
    since: Instant
    reason: str
    detail: str | None = None
    notice_given: bool = False
    free_since: Instant | None = None


@dataclass(frozen=True, slots=True)
class OnBreak:
    """A break runs. `due` None = asked for by the person."""

    kind: Kind
    due: Instant | None
    began: Instant


Stage = Working | Waiting | Prompted | Snoozed | Held | OnBreak


@dataclass(frozen=True, slots=True)
class PlannerState:
    """Everything the planner remembers. Counters are seconds of activity, bounded by policy."""

    now: Instant
    mode: Mode = field(default_factory=On)
    presence: Presence = Presence.AWAY
    interruptibility: Interruptibility = field(default_factory=Interruptibility)
    is_locked: bool = False
    last_input: Instant | None = None
    returned: Instant | None = None
    since_break_s: float = 0.0
    since_micro_s: float = 0.0
    stage: Stage = field(default_factory=Working)
    owed: Kind | None = None
    snoozes: int = 0
    ignored_in_a_row: int = 0
    is_quiet_today: bool = False
    offered_today: int = 0
    micro_offered_today: int = 0
    day: date | None = None
    first_day: date | None = None


# --- events (past) --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Looked:
    """A sensor was read. `idle_s` None = cannot tell: counts as active while unlocked."""

    at: Instant
    idle_s: float | None
    is_locked: bool = False
    interruptibility: Interruptibility = field(default_factory=Interruptibility)


@dataclass(frozen=True, slots=True)
class GapSeen:
    """The process did not run for `seconds` (suspend, freeze, downtime): absence."""

    at: Instant
    seconds: float
    is_restart: bool = False


@dataclass(frozen=True, slots=True)
class ClockMoved:
    """The wall clock was set by `seconds`."""

    at: Instant
    seconds: float


@dataclass(frozen=True, slots=True)
class TimePassed:
    """A wake-up, nothing else known."""

    at: Instant


class Choice(StrEnum):
    """What the person chose on a prompt (or by command)."""

    START = "start"
    SNOOZE = "snooze"
    SNOOZE_LONG = "snooze_long"
    SKIP = "skip"
    QUIET_1H = "quiet_1h"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The person chose. `snooze_s` overrides the length of a snooze (command line)."""

    at: Instant
    choice: Choice
    snooze_s: float | None = None


@dataclass(frozen=True, slots=True)
class BreakAsked:
    """The person asks for a break now."""

    at: Instant
    kind: Kind


@dataclass(frozen=True, slots=True)
class BreakBegan:
    """The break window is up."""

    at: Instant


@dataclass(frozen=True, slots=True)
class BreakEnded:
    """The break window closed, with the outcome the coach measured."""

    at: Instant
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PauseAsked:
    """`until_ms` None with `is_until_call_ends`, else a wall instant."""

    at: Instant
    until_ms: int | None
    is_until_call_ends: bool = False


@dataclass(frozen=True, slots=True)
class ResumeAsked:
    """The person resumed."""

    at: Instant


@dataclass(frozen=True, slots=True)
class DayRolled:
    """04:00 local passed (also found by itself from any event's instant)."""

    at: Instant


@dataclass(frozen=True, slots=True)
class AppointmentDue:
    """A fixed time of the programme arrived."""

    at: Instant
    prescription: str


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    """Settings were saved."""

    at: Instant


Event = (
    Looked
    | GapSeen
    | ClockMoved
    | TimePassed
    | Chosen
    | BreakAsked
    | BreakBegan
    | BreakEnded
    | PauseAsked
    | ResumeAsked
    | DayRolled
    | AppointmentDue
    | PolicyChanged
)


# --- effects (imperative) -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowPrompt:
    """Invite. `reason` is a key of `words.reasons` with `data`."""

    kind: Kind
    reason: str
    data: tuple[tuple[str, str | int | float | bool | None], ...] = ()
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawPrompt:
    """Take the invitation away."""

    reason: str


@dataclass(frozen=True, slots=True)
class BeginBreak:
    """Show the break now. `due` None = asked for."""

    kind: Kind
    due: Instant | None


@dataclass(frozen=True, slots=True)
class CloseBreak:
    """A due break that never began ended with `outcome` (skipped, missed, natural, held)."""

    kind: Kind
    due: Instant
    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class ShowNotice:
    """One silent note."""

    reason: str
    data: tuple[tuple[str, str | int | float | bool | None], ...] = ()


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """A line of the why-log."""

    what: str
    reason: str
    data: tuple[tuple[str, str | int | float | bool | None], ...] = ()


@dataclass(frozen=True, slots=True)
class WatchIdle:
    """Which idle thresholds the sensor should tell about from now on (empty: do not look)."""

    thresholds_s: frozenset[float]


Effect = (
    ShowPrompt
    | WithdrawPrompt
    | BeginBreak
    | CloseBreak
    | ShowNotice
    | RecordDecision
    | WatchIdle
)


@dataclass(frozen=True, slots=True)
class Step:
    """What one event led to."""

    state: PlannerState
    effects: tuple[Effect, ...] = ()


def advance(state: PlannerState, event: Event, policy: Policy) -> Step:
    """The next state and what must happen, for any event in any state."""
    raise NotImplementedError


def next_wake(state: PlannerState, policy: Policy) -> float | None:
    """Seconds from `state.now` until time alone could change anything; None = never."""
    raise NotImplementedError
