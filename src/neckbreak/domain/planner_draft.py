"""The planner's next state while one event is worked into it, and the steps all rules share.

A `Draft` lives inside one call of `advance`: it collects the new state and the effects. The rules
(`planner_presence`, `planner_choices`, `planner_rules`) write on it; nothing outside ever sees it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner_events import (
    BeginBreak,
    CloseBreak,
    Effect,
    RecordDecision,
    WithdrawPrompt,
)
from neckbreak.domain.planner_types import (
    Data,
    InHand,
    Kind,
    On,
    OnBreak,
    OwedBreak,
    PlannerState,
    Prompted,
    Stage,
    Waiting,
    Working,
)
from neckbreak.domain.policy import EXERCISE_BREAKS_MAX, Policy

EPSILON_S = 0.001
"""Timers are exact to a millisecond; what is nearer than that has been reached."""

COUNTER_MAX_S = 86_400.0
"""Nobody works a day without three minutes away; a counter beyond that says nothing."""

CALL_REASONS = frozenset({"call", "sharing", "presenting"})
"""Somebody in one of these is at the desk, whether a key falls or not."""


class Draft:
    """The state in the making and the effects so far. Mutable, and gone when `advance` returns."""

    __slots__ = ("effects", "policy", "state")

    def __init__(self, state: PlannerState, policy: Policy) -> None:
        self.state = state
        self.policy = policy
        self.effects: list[Effect] = []

    @property
    def now(self) -> Instant:
        """The instant of the event."""
        return self.state.now

    def set(self, **changes: Any) -> None:
        """Change fields of the state; the same values leave the same object."""
        if any(getattr(self.state, name) != value for name, value in changes.items()):
            self.state = replace(self.state, **changes)

    def go(self, stage: Stage) -> None:
        """Enter a stage."""
        self.set(stage=stage)

    def tell(self, effect: Effect) -> None:
        """Add an effect."""
        self.effects.append(effect)

    def decide(self, what: str, reason: str, **data: str | int | float | bool | None) -> None:
        """Write a line of the why-log."""
        self.tell(RecordDecision(what, reason, tuple(data.items())))

    def withdraw(self, reason: str) -> None:
        """Take the invitation away, if there is one."""
        if isinstance(self.state.stage, Prompted):
            self.tell(WithdrawPrompt(reason))


def minutes(seconds: float) -> int:
    """Whole minutes for a sentence, rounded half up."""
    return int(seconds / 60 + 0.5)


def reached(value_s: float, limit_s: float) -> bool:
    """A counter or a timer has come to its limit."""
    return value_s >= limit_s - EPSILON_S


def is_counting(state: PlannerState) -> bool:
    """Activity counts now."""
    return isinstance(state.mode, On) and not isinstance(state.stage, OnBreak)


def idle_limit_s(policy: Policy) -> float:
    """Seconds without input after which an unlocked desk counts as left."""
    return policy.reading_idle_after_s if policy.reading_mode else policy.idle_after_s


def is_away(state: PlannerState, policy: Policy) -> bool:
    """Nobody would see a prompt: locked, or no input for long enough."""
    if state.absence_s is None:
        return False
    return state.is_locked or reached(state.absence_s, policy.idle_after_s)


def is_call(busy: Interruptibility) -> bool:
    """Somebody is in a call or shows something: present, whether a key falls or not."""
    return busy.holds and busy.reason in CALL_REASONS


def holds(interruptibility: Interruptibility, policy: Policy) -> bool:
    """A prompt must wait. UNKNOWN never holds; the person may have said "as usual"."""
    if interruptibility.busy is not Answer.YES:
        return False
    match interruptibility.reason:
        case "call":
            return policy.in_call != "as_usual"
        case "full-screen":
            return policy.in_full_screen != "as_usual"
        case "do-not-disturb":
            return policy.hold_do_not_disturb
        case "calendar":
            return policy.hold_calendar
        case _:
            return True


def exercise_limit(state: PlannerState, policy: Policy) -> int:
    """How many exercise breaks may be offered today."""
    asked = policy.exercise_breaks_per_day
    if asked is not None:
        return min(asked, EXERCISE_BREAKS_MAX)
    if state.day is None or state.first_day is None:
        return 3
    week = (state.day - state.first_day).days // 7
    return 3 if week < 1 else 4 if week < 2 else 5


def until_due_s(state: PlannerState, policy: Policy, kind: Kind) -> float:
    """Active seconds until this kind's counter is full (0 or less: it is)."""
    if kind is Kind.EXERCISE:
        return policy.exercise_every_s + state.postponed_s - state.since_break_s
    return policy.micro_every_s + state.micro_postponed_s - state.since_micro_s


def is_closing(state: PlannerState, policy: Policy) -> bool:
    """These are the last minutes of the working hours."""
    mode = state.mode
    if not isinstance(mode, On) or mode.until_ms is None:
        return False
    return (mode.until_ms - state.now.utc_ms) / 1000 < policy.last_minutes_s - EPSILON_S


def may_offer(state: PlannerState, policy: Policy, kind: Kind) -> bool:
    """The burden rules leave room for a first offer of this kind now."""
    if state.is_quiet_today or is_closing(state, policy):
        return False
    if kind is Kind.EXERCISE:
        return state.offered_today < exercise_limit(state, policy)
    return policy.microbreaks and state.micro_offered_today < policy.microbreaks_per_day


def is_swallowed(state: PlannerState, policy: Policy) -> bool:
    """An exercise break due now or soon takes the microbreak's place."""
    soon = until_due_s(state, policy, Kind.EXERCISE) <= policy.swallow_micro_within_s + EPSILON_S
    return soon and may_offer(state, policy, Kind.EXERCISE)


def zero(draft: Draft, kind: Kind) -> None:
    """Start the counters again after a break of this kind, or what stands for it."""
    draft.set(since_micro_s=0.0, micro_postponed_s=0.0)
    if kind is Kind.EXERCISE:
        draft.set(since_break_s=0.0, postponed_s=0.0)
    ahead = draft.state.skipped
    if ahead is not None and (kind is Kind.EXERCISE or ahead.kind is Kind.MICRO):
        draft.set(skipped=None)


def clear_hand(draft: Draft, stage: Stage) -> None:
    """Forget what belonged to the break in hand and enter the next stage."""
    draft.set(stage=stage, snoozes=0, asked=0, unanswered=0, is_free=False)


def close(draft: Draft, hand: InHand, outcome: Outcome, reason: str) -> None:
    """Give the break in hand its outcome without it ever having begun."""
    draft.withdraw(reason)
    draft.tell(CloseBreak(hand.kind, hand.due, outcome, reason))
    clear_hand(draft, Working())


def close_missed(
    draft: Draft, hand: InHand, reason: str, outcome: Outcome = Outcome.MISSED
) -> None:
    """Let the break in hand go; the counters go on and the next one is a whole interval away."""
    close(draft, hand, outcome, reason)
    draft.set(micro_postponed_s=draft.state.since_micro_s)
    if hand.kind is Kind.EXERCISE:
        draft.set(postponed_s=draft.state.since_break_s)
    draft.decide("missed" if outcome is Outcome.MISSED else "hold", reason, kind=hand.kind.value)


def close_natural(draft: Draft, hand: InHand, absence_s: float) -> None:
    """The absence was the break."""
    close(draft, hand, Outcome.NATURAL, "natural")
    draft.decide("natural", "natural", kind=hand.kind.value, minutes=minutes(absence_s))


def owe(draft: Draft, owed: OwedBreak) -> None:
    """Put the break in hand off for good; it is merged when a whole interval more is full."""
    draft.go(Working(owed))
    draft.set(micro_postponed_s=draft.state.since_micro_s)
    if owed.kind is Kind.EXERCISE:
        draft.set(postponed_s=draft.state.since_break_s)


def offer_from_s(state: PlannerState, waiting: Waiting, policy: Policy) -> float:
    """Monotonic seconds from which this break may be shown at all: not right after a return."""
    since_s = waiting.since.monotonic_s
    if state.returned is None:
        return since_s
    return max(since_s, state.returned.monotonic_s + policy.settle_in_s)


def begin(
    draft: Draft,
    kind: Kind,
    due: Instant | None,
    behind: Instant | None = None,
    *,
    is_short: bool = False,
) -> None:
    """Show the break now; its window takes the invitation's place."""
    clear_hand(draft, OnBreak(kind, due, draft.now, behind=behind))
    draft.set(ignored_in_a_row=0)
    draft.tell(BeginBreak(kind, due, is_short))


def reason_data(draft: Draft) -> Data:
    """What every invitation can say: how long the person has been active."""
    return (("minutes", minutes(draft.state.since_break_s)),)
