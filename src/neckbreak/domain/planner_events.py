"""What happens to the planner (events) and what it wants done (effects), as values.

Import them from `neckbreak.domain.planner`. Each event carries the `Instant` at which it happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from neckbreak.domain.activity import Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner_types import Data, Kind, PlannerState

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
    START_SHORT = "start_short"
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
    """The person asks for a break now; `is_short` asks for the version of about a minute."""

    at: Instant
    kind: Kind
    is_short: bool = False


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
    data: Data = ()
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawPrompt:
    """Take the invitation away."""

    reason: str


@dataclass(frozen=True, slots=True)
class BeginBreak:
    """Show the break now. `due` None = asked for; `is_short` is the version of about a minute."""

    kind: Kind
    due: Instant | None
    is_short: bool = False


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
    data: Data = ()


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """A line of the why-log."""

    what: str
    reason: str
    data: Data = ()


@dataclass(frozen=True, slots=True)
class WatchIdle:
    """Which idle thresholds the sensor should tell about from now on (empty: do not look).

    When a threshold is new, look once at once: it may have been passed before anybody listened,
    and then a push sensor says nothing.
    """

    thresholds_s: frozenset[float]


Effect = (
    ShowPrompt | WithdrawPrompt | BeginBreak | CloseBreak | ShowNotice | RecordDecision | WatchIdle
)


@dataclass(frozen=True, slots=True)
class Step:
    """What one event led to."""

    state: PlannerState
    effects: tuple[Effect, ...] = ()
