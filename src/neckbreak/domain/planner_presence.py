"""From looks, locks and gaps to counters: what the person did since the last event.

An absence is known only after the fact: 60 s without input mean that activity ended 60 s ago. So
what was counted since the last input is remembered as unproven and taken back when the absence
proves itself, while a lock of a second is credited as if nothing had been.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from neckbreak.domain.activity import Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner_draft import (
    COUNTER_MAX_S,
    Draft,
    clear_hand,
    close_natural,
    idle_limit_s,
    is_call,
    is_counting,
    minutes,
    owe,
    reached,
    zero,
)
from neckbreak.domain.planner_events import (
    CloseBreak,
    Event,
    GapSeen,
    Looked,
)
from neckbreak.domain.planner_types import (
    Held,
    Kind,
    On,
    OnBreak,
    OwedBreak,
    PlannerState,
    Prompted,
    Snoozed,
    Waiting,
    Working,
)

SLEPT_S = 2.0
"""The boot clock ran ahead of the monotonic one by this much: the machine slept."""


def pass_time(draft: Draft, event: Event) -> None:
    """Bring the counters, the absence and the day up to the instant of the event."""
    before, at = draft.state.now, event.at
    awake_s = max(0.0, at.monotonic_s - before.monotonic_s)
    asleep_s = max(0.0, at.boot_s - before.boot_s - awake_s)
    gap_s = asleep_s if asleep_s >= SLEPT_S else 0.0
    frozen_s = 0.0
    if isinstance(event, GapSeen):
        gap_s = max(gap_s, event.seconds)
        # Of the gap, what the machine did not sleep was spent awake but frozen. More than all of
        # the time awake means a clock that cannot see sleep: then the whole gap was sleep.
        frozen_s = gap_s - asleep_s
        if frozen_s > awake_s + SLEPT_S:
            frozen_s = 0.0
    _run(draft, max(0.0, awake_s - frozen_s))
    draft.set(now=at)
    if gap_s > 0:
        _gap(draft, gap_s)
    if awake_s > 0 and draft.state.idle_s is not None:
        draft.set(idle_s=0.0)
    _roll_day(draft)


def _run(draft: Draft, seconds: float) -> None:
    state = draft.state
    if state.absence_s is not None:
        credit_s = seconds if is_counting(state) else 0.0
        draft.set(absence_s=state.absence_s + seconds, credit_s=state.credit_s + credit_s)
    elif is_counting(state):
        _count(draft, seconds)


def _count(draft: Draft, seconds: float) -> None:
    """Add activity. At the bound the counter stands still and what is postponed moves instead."""
    state = draft.state
    total_s = state.since_break_s + seconds
    micro_total_s = state.since_micro_s + seconds
    over_s = max(0.0, total_s - COUNTER_MAX_S)
    micro_over_s = max(0.0, micro_total_s - COUNTER_MAX_S)
    draft.set(
        since_break_s=total_s - over_s,
        since_micro_s=micro_total_s - micro_over_s,
        postponed_s=max(0.0, state.postponed_s - over_s),
        micro_postponed_s=max(0.0, state.micro_postponed_s - micro_over_s),
        run_s=min(COUNTER_MAX_S, state.run_s + seconds),
    )


def _gap(draft: Draft, gap_s: float) -> None:
    """The process did not run: absence, unless it was too short to be one."""
    state = draft.state
    if state.absence_s is not None:
        credit_s = gap_s if is_counting(state) else 0.0
        draft.set(absence_s=state.absence_s + gap_s, credit_s=state.credit_s + credit_s)
    elif reached(gap_s, draft.policy.idle_after_s):
        draft.set(absence_s=gap_s, unproven_s=0.0, credit_s=0.0, run_s=0.0)
    elif is_counting(state):
        _count(draft, gap_s)


def _roll_day(draft: Draft) -> None:
    """Notice a new local day; a day that comes a second time (the clock went back) is not new."""
    state, day = draft.state, draft.now.day
    if state.day == day:
        return
    first_day = day if state.first_day is None else min(state.first_day, day)
    draft.set(day=day, first_day=first_day)
    if state.day is None or day > state.day:
        draft.set(offered_today=0, micro_offered_today=0, ignored_in_a_row=0, is_quiet_today=False)


def looked(draft: Draft, event: Looked) -> None:
    """Take in one reading of the sensors."""
    state = draft.state
    ago_s = _input_ago_s(state, event)
    draft.set(interruptibility=event.interruptibility)
    idle_s = None if event.idle_s is None else max(0.0, event.idle_s)
    if event.is_locked:
        if state.absence_s is None:
            _leave(draft, ago_s)
        draft.set(is_locked=True, idle_s=idle_s)
        return
    # Unlocking is input, whatever the idle counter says about the time behind the lock.
    ago_s = 0.0 if state.is_locked else ago_s
    draft.set(is_locked=False, idle_s=idle_s)
    limit_s = idle_limit_s(draft.policy)
    draft.set(is_unheard=reached(idle_s or 0.0, limit_s) and not reached(ago_s, limit_s))
    if not reached(ago_s, limit_s):
        if state.absence_s is not None:
            _come_back(draft, ago_s)
    elif state.absence_s is None:
        _leave(draft, ago_s)
    elif ago_s < state.absence_s - SLEPT_S:
        # There was input that nobody looked at: one absence ended and another began.
        _come_back(draft, ago_s)
        _leave(draft, ago_s)
    if draft.state.absence_s is None:
        draft.set(last_input=draft.now.plus(-ago_s))


def _input_ago_s(state: PlannerState, event: Looked) -> float:
    """Seconds since the last input: the sensor's word, but never before input already seen."""
    if event.idle_s is None:
        return 0.0
    if state.absence_s is None and is_call(state.interruptibility):
        return 0.0  # listening is not absence, up to the end of the call
    if is_call(event.interruptibility) and not event.is_locked:
        return 0.0
    ago_s = max(0.0, event.idle_s)
    if state.last_input is None:
        return ago_s
    return min(ago_s, max(0.0, event.at.boot_s - state.last_input.boot_s))


def _leave(draft: Draft, ago_s: float) -> None:
    """An absence began `ago_s` ago; what was counted since then is unproven."""
    draft.set(
        absence_s=ago_s,
        unproven_s=min(ago_s, draft.state.run_s),
        credit_s=0.0,
        run_s=0.0,
        last_input=draft.now.plus(-ago_s),
    )


def _come_back(draft: Draft, ago_s: float) -> None:
    """The absence ended `ago_s` ago."""
    state, policy = draft.state, draft.policy
    total_s = max(0.0, (state.absence_s or 0.0) - ago_s)
    back_s = state.credit_s
    if reached(total_s, policy.idle_after_s):
        _prove(draft)
        back_s = min(ago_s, state.credit_s) if is_counting(state) else 0.0
    rest(draft, total_s)
    draft.set(absence_s=None, unproven_s=0.0, credit_s=0.0)
    _count(draft, back_s)
    if reached(total_s, policy.natural_micro_s):
        returned = draft.now.plus(-ago_s)
        draft.set(returned=returned)
        _offer_owed(draft, returned.monotonic_s + policy.settle_in_s)
    if reached(total_s, policy.natural_break_s) and isinstance(draft.state.mode, On):
        draft.decide("away", "away", minutes=minutes(total_s))


def _offer_owed(draft: Draft, until_s: float) -> None:
    match draft.state.stage:
        case Working(owed=OwedBreak() as owed):
            draft.go(Working(replace(owed, until_s=until_s)))
        case _:
            pass


def _prove(draft: Draft) -> None:
    """The absence is one: what was counted since the last input is taken back."""
    state = draft.state
    draft.set(
        since_break_s=max(0.0, state.since_break_s - state.unproven_s),
        since_micro_s=max(0.0, state.since_micro_s - state.unproven_s),
        unproven_s=0.0,
    )


def rest(draft: Draft, absence_s: float) -> None:
    """Apply an absence of this length: natural breaks and the counters they empty."""
    hand = draft.state.in_hand
    if reached(absence_s, draft.policy.natural_break_s):
        zero(draft, Kind.EXERCISE)
        if hand is not None:
            close_natural(draft, hand, absence_s)
        elif not isinstance(draft.state.stage, OnBreak):
            draft.set(snoozes=0)
    elif reached(absence_s, draft.policy.natural_micro_s):
        zero(draft, Kind.MICRO)
        if hand is not None and hand.kind is Kind.MICRO:
            close_natural(draft, hand, absence_s)


def ongoing(draft: Draft) -> None:
    """Apply the absence that goes on, as far as it has come."""
    absence_s = draft.state.absence_s
    if absence_s is None:
        return
    if reached(absence_s, draft.policy.idle_after_s):
        _prove(draft)
    rest(draft, absence_s)


def restarted(draft: Draft) -> None:
    """Take up what was in hand when the program ended.

    A long downtime empties the counters like any absence. But nobody knows whether the person was
    away, so an invitation that was open is owed, never called natural.
    """
    absence_s = draft.state.absence_s or 0.0
    _prove(draft)
    if reached(absence_s, draft.policy.natural_micro_s):
        long = reached(absence_s, draft.policy.natural_break_s)
        zero(draft, Kind.EXERCISE if long else Kind.MICRO)
    draft.set(absence_s=0.0, credit_s=0.0, run_s=0.0)
    draft.set(watching=frozenset(), returned=draft.now, interruptibility=Interruptibility())
    until_s = draft.now.monotonic_s + draft.policy.restart_offer_after_s
    stage = draft.state.stage
    match stage:
        case Prompted(kind=kind, due=due) | Waiting(kind=kind, due=due):
            _owe(draft, kind, due, until_s)
        case Working(owed=OwedBreak(kind=kind, due=due)):
            _owe(draft, kind, due, until_s)
        case Working():
            pass
        case Snoozed():
            draft.go(replace(stage, until_s=max(until_s, stage.until_s)))
        case Held():
            draft.go(replace(stage, free_since=None))
        case OnBreak():
            _cut_off(draft, stage, until_s)
        case _:
            assert_never(stage)


def _owe(draft: Draft, kind: Kind, due: Instant, until_s: float) -> None:
    owe(draft, OwedBreak(kind, due, until_s, "after-restart"))
    draft.decide("restart", "restart-owed", kind=kind.value)


def _cut_off(draft: Draft, stage: OnBreak, until_s: float) -> None:
    """The program ended during a break: the record closes its row, unless none was opened yet."""
    if stage.due is not None and not stage.is_begun:
        draft.tell(CloseBreak(stage.kind, stage.due, Outcome.INTERRUPTED, "restart-interrupted"))
    zero(draft, stage.kind)
    draft.decide("restart", "restart-interrupted", kind=stage.kind.value)
    clear_hand(draft, Working())
    if stage.behind is not None:
        _owe(draft, Kind.EXERCISE, stage.behind, until_s)
