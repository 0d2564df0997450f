"""The planner's state: mode, stage, memory. Import it from `neckbreak.domain.planner`.

State holds no callbacks and no clocks; every event carries its `Instant`. Each stage is a type
and holds only its own data, so "a prompt is shown while snoozed" cannot be written down. What
belongs to the break in hand across its stages (how often it was snoozed, asked, left unanswered)
lies in the state and is cleared when the break gets its outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import assert_never

from neckbreak.domain.activity import Interruptibility, Presence
from neckbreak.domain.instants import Instant

Data = tuple[tuple[str, str | int | float | bool | None], ...]
"""What fills the sentence of a reason key."""


class Kind(StrEnum):
    """What is due. What an exercise break then holds (homework, movement, calm) is `day_plan`'s."""

    MICRO = "micro"
    EXERCISE = "exercise"


# --- mode: does neckbreak plan at all -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class On:
    """Planning. `until_ms` is the closing time of the working hours as last computed."""

    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    """Suspended by the person. `until_ms` None = until the call ends (or resumed by hand).

    `is_call_seen`: a call was really seen, so its end will be too.
    """

    until_ms: int | None
    is_until_call_ends: bool = False
    is_call_seen: bool = False


@dataclass(frozen=True, slots=True)
class OffHours:
    """Outside working hours; `until_ms` is the next opening, None when there is none."""

    until_ms: int | None
    since: Instant | None = None


Mode = On | Paused | OffHours


# --- stage: where the break in hand stands --------------------------------------------------


@dataclass(frozen=True, slots=True)
class OwedBreak:
    """A due break put off for good: offered after a hold or an absence, or merged into the next.

    `until_s` (monotonic, None = not set) is when it is offered; `reason` says why it is owed.
    """

    kind: Kind
    due: Instant
    until_s: float | None = None
    reason: str = "owed"


@dataclass(frozen=True, slots=True)
class Working:
    """Nothing on offer; counters run. At most one break is owed meanwhile."""

    owed: OwedBreak | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Due, but the person is typing, away or just came back; `since` for the 60 s limit.

    `reason` and `data` say why it will be offered ("due", "held", "snoozed" ...).
    """

    kind: Kind
    due: Instant
    since: Instant
    reason: str = "due"
    data: Data = ()


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
    """Due, but it would interrupt. `notice_given` after 30 min; `free_since` is the hold's end."""

    kind: Kind
    due: Instant
    since: Instant
    reason: str
    detail: str | None = None
    notice_given: bool = False
    free_since: Instant | None = None


@dataclass(frozen=True, slots=True)
class OnBreak:
    """A break runs. `due` None = asked for by the person. `is_begun` once its window is up.

    `behind` is when an exercise break fell due that waits behind a microbreak asked for.
    """

    kind: Kind
    due: Instant | None
    began: Instant
    is_begun: bool = False
    behind: Instant | None = None


@dataclass(frozen=True, slots=True)
class SkippedAhead:
    """The next break was skipped before it was due; until its time has passed, it stays that one.

    `within_s` is that time, in seconds of activity since the skip emptied the counter of `kind`.
    """

    kind: Kind
    within_s: float


Stage = Working | Waiting | Prompted | Snoozed | Held | OnBreak
InHand = OwedBreak | Waiting | Prompted | Snoozed | Held
"""A due break that waits for its outcome."""


@dataclass(frozen=True, slots=True)
class PlannerState:
    """Everything the planner remembers.

    Counters are seconds of activity since the last break; a break is due when its counter reaches
    its interval plus `postponed_s` (or `micro_postponed_s`), which a missed break and a snooze
    before the time add to.
    """

    now: Instant
    mode: Mode = field(default_factory=On)
    presence: Presence = Presence.AWAY
    interruptibility: Interruptibility = field(default_factory=Interruptibility)
    is_locked: bool = False
    last_input: Instant | None = None
    idle_s: float | None = 0.0
    """Seconds without input, known only at the moment of a look; else 0. None = cannot tell."""
    is_unheard: bool = False
    """The sensor's own count was past the threshold at the last look although the person is there
    (a call, the end of a break): it will not speak before there is input."""
    returned: Instant | None = None
    absence_s: float | None = 0.0
    """Length of the absence so far, asleep or awake; None = the person is there."""
    unproven_s: float = 0.0
    """Activity counted since the last input, taken back if the absence proves long enough."""
    credit_s: float = 0.0
    """Time since a lock, counted as activity after all if the absence proves too short."""
    run_s: float = 0.0
    """Activity counted without a stop, which bounds what can be taken back."""
    since_break_s: float = 0.0
    since_micro_s: float = 0.0
    postponed_s: float = 0.0
    micro_postponed_s: float = 0.0
    skipped: SkippedAhead | None = None
    stage: Stage = field(default_factory=Working)
    snoozes: int = 0
    asked: int = 0
    unanswered: int = 0
    is_free: bool = False
    """The break in hand does not count as an invitation (an appointment)."""
    due_kind: Kind | None = None
    """What the tray icon calls due, offered or not."""
    ignored_in_a_row: int = 0
    is_quiet_today: bool = False
    offered_today: int = 0
    micro_offered_today: int = 0
    day: date | None = None
    first_day: date | None = None
    watching: frozenset[float] = frozenset()

    @property
    def is_due(self) -> bool:
        """Something is due, whether it may be offered or not."""
        return self.due_kind is not None

    @property
    def owed(self) -> Kind | None:
        """The one break kept for later (owed or held)."""
        match self.stage:
            case Held(kind=kind) | Working(owed=OwedBreak(kind=kind)):
                return kind
            case _:
                return None

    @property
    def in_hand(self) -> InHand | None:
        """The due break that still waits for its outcome (a running one does not)."""
        match self.stage:
            case Waiting() | Prompted() | Snoozed() | Held():
                return self.stage
            case Working(owed=owed):
                return owed
            case OnBreak():
                return None
            case _:
                assert_never(self.stage)
