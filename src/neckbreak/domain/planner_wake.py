"""When time alone could change the plan, what the sensors should tell, and the next break."""

from __future__ import annotations

from typing import assert_never

from neckbreak.domain import hours
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner_choices import tomorrow_ms
from neckbreak.domain.planner_draft import (
    EPSILON_S,
    exercise_limit,
    idle_limit_s,
    is_call,
    offer_from_s,
    until_due_s,
)
from neckbreak.domain.planner_types import (
    Held,
    Kind,
    OffHours,
    On,
    OnBreak,
    OwedBreak,
    Paused,
    PlannerState,
    Prompted,
    Snoozed,
    Waiting,
    Working,
)
from neckbreak.domain.policy import Policy


def next_wake(state: PlannerState, policy: Policy) -> float | None:
    """Seconds from `state.now` until time alone could change anything; None = never.

    Always more than 0. Feed a `Looked` then (a `TimePassed` where nothing looks).
    """
    found = [wait_s for wait_s in _waits(state, policy) if wait_s > EPSILON_S]
    return min(found, default=None)


def _waits(state: PlannerState, policy: Policy) -> list[float]:
    match state.mode:
        case Paused(until_ms=until_ms):
            waits = [] if until_ms is None else [_wall_s(state, until_ms)]
            if state.in_hand is not None:
                waits += [*_absence(state, policy), *_edge(state, policy)]
                waits.append(_wall_s(state, tomorrow_ms(state.now)))
            return waits
        case OffHours(until_ms=until_ms):
            return [] if until_ms is None else [_wall_s(state, until_ms)]
        case On(until_ms=until_ms):
            waits = [] if until_ms is None else [_wall_s(state, until_ms)]
            waits.append(_wall_s(state, tomorrow_ms(state.now)))
            return (
                waits + _absence(state, policy) + _counters(state, policy) + _stage(state, policy)
            )
        case _:
            assert_never(state.mode)


def _wall_s(state: PlannerState, utc_ms: int) -> float:
    return (utc_ms - state.now.utc_ms) / 1000


def _edge(state: PlannerState, policy: Policy) -> list[float]:
    edge_ms = hours.look(policy.hours, state.now)[1]
    return [] if edge_ms is None else [_wall_s(state, edge_ms)]


def _absence(state: PlannerState, policy: Policy) -> list[float]:
    if state.absence_s is None:
        if not state.is_unheard or state.last_input is None or is_call(state.interruptibility):
            return []
        return [idle_limit_s(policy) - (state.now.boot_s - state.last_input.boot_s)]
    limits = (policy.idle_after_s, policy.natural_micro_s, policy.natural_break_s)
    return [limit_s - state.absence_s for limit_s in limits]


def _counters(state: PlannerState, policy: Policy) -> list[float]:
    """Active seconds until a counter is full, or so full that it swallows a microbreak."""
    if state.absence_s is not None or isinstance(state.stage, OnBreak):
        return []
    exercise_s = until_due_s(state, policy, Kind.EXERCISE)
    waits = [exercise_s, exercise_s - policy.swallow_micro_within_s]
    if policy.microbreaks:
        waits.append(until_due_s(state, policy, Kind.MICRO))
    return waits


def _stage(state: PlannerState, policy: Policy) -> list[float]:
    now_s = state.now.monotonic_s
    match state.stage:
        case Waiting() as waiting:
            from_s = offer_from_s(state, waiting, policy)
            return [from_s - now_s, from_s + policy.typing_wait_max_s - now_s]
        case Prompted(shown=shown):
            over_s = policy.prompt_quiet_s + policy.prompt_countdown_s + shown.monotonic_s - now_s
            return [over_s, over_s + policy.typing_wait_max_s]
        case Snoozed(until_s=until_s) | Working(owed=OwedBreak(until_s=float(until_s))):
            return [until_s - now_s]
        case Held(since=since, free_since=None, notice_given=False):
            return [since.monotonic_s + policy.hold_notice_after_s - now_s]
        case Held(free_since=Instant(monotonic_s=free_s)):
            return [free_s + policy.hold_offer_after_s - now_s]
        case _:
            return []


def watch(state: PlannerState, policy: Policy) -> frozenset[float]:
    """The idle thresholds that could matter now; empty: nothing looks."""
    idle_s = idle_limit_s(policy)
    match state.mode:
        case Paused(is_until_call_ends=is_call):
            # Looking is the only way to see the call end.
            return frozenset({idle_s}) if is_call else frozenset()
        case OffHours():
            return frozenset()
        case On():
            pass
        case _:
            assert_never(state.mode)
    if state.is_locked or isinstance(state.stage, OnBreak):
        return frozenset()
    if state.absence_s is None and _waits_for_typing(state, policy):
        return frozenset({idle_s, policy.typing_pause_s})
    return frozenset({idle_s})


def _waits_for_typing(state: PlannerState, policy: Policy) -> bool:
    now_s = state.now.monotonic_s + EPSILON_S
    match state.stage:
        case Waiting() as waiting:
            return now_s >= offer_from_s(state, waiting, policy)
        case Prompted(shown=shown):
            over_s = policy.prompt_quiet_s + policy.prompt_countdown_s
            return policy.starts_itself and now_s >= shown.monotonic_s + over_s
        case _:
            return False


def estimate_next(state: PlannerState, policy: Policy) -> tuple[Kind, Instant] | None:
    """What comes next and when, if the person stays active; None when nothing is planned.

    A break on offer is "now"; a held one has no time of its own and gives None.
    """
    now = state.now
    match state.stage:
        case OnBreak() | Held():
            return None
        case Waiting(kind=kind) | Prompted(kind=kind):
            return kind, now
        case Snoozed(kind=kind, until_s=until_s):
            return kind, now.plus(max(0.0, until_s - now.monotonic_s))
        case Working(owed=OwedBreak(kind=kind, until_s=float(until_s))) if isinstance(
            state.mode, On
        ):
            return kind, now.plus(max(0.0, until_s - now.monotonic_s))
        case Working():
            return _estimate_counted(state, policy)
        case _:
            assert_never(state.stage)


def _estimate_counted(state: PlannerState, policy: Policy) -> tuple[Kind, Instant] | None:
    begin = state.now
    if not isinstance(state.mode, On):
        if state.mode.until_ms is None:
            return None
        begin = begin.plus(max(0.0, _wall_s(state, state.mode.until_ms)))
    found = _first(state, policy, begin, is_fresh=isinstance(state.mode, OffHours))
    if found is not None:
        return found
    opening = _opening_after(begin, policy)
    return None if opening is None else _first(state, policy, opening, is_fresh=True)


def _first(
    state: PlannerState, policy: Policy, begin: Instant, *, is_fresh: bool
) -> tuple[Kind, Instant] | None:
    """The first break of a stretch of activity from `begin`, if one fits before closing."""
    is_open, closing_ms = hours.look(policy.hours, begin)
    if not is_open or closing_ms is None:
        return None
    is_same_day = begin.day == state.now.day
    waits: list[tuple[float, Kind]] = []
    for kind in _open_kinds(state, policy, is_same_day=is_same_day):
        every_s = policy.exercise_every_s if kind is Kind.EXERCISE else policy.micro_every_s
        waits.append((every_s if is_fresh else max(0.0, until_due_s(state, policy, kind)), kind))
    if len(waits) == 2 and waits[0][0] <= waits[1][0] + policy.swallow_micro_within_s:
        del waits[1]
    for wait_s, kind in sorted(waits):
        at = begin.plus(wait_s)
        if (closing_ms - at.utc_ms) / 1000 >= policy.last_minutes_s:
            return kind, at
    return None


def _open_kinds(state: PlannerState, policy: Policy, *, is_same_day: bool) -> list[Kind]:
    """Exercise first. What today's burden still allows; on another day everything."""
    kinds = []
    quiet = is_same_day and state.is_quiet_today
    offered = state.offered_today if is_same_day else 0
    micro_offered = state.micro_offered_today if is_same_day else 0
    if not quiet and offered < exercise_limit(state, policy):
        kinds.append(Kind.EXERCISE)
    if not quiet and policy.microbreaks and micro_offered < policy.microbreaks_per_day:
        kinds.append(Kind.MICRO)
    return kinds


def _opening_after(begin: Instant, policy: Policy) -> Instant | None:
    """The next opening after the hours that `begin` lies in (or after `begin` itself)."""
    is_open, edge_ms = hours.look(policy.hours, begin)
    if edge_ms is None:
        return None
    edge = begin.plus((edge_ms - begin.utc_ms) / 1000)
    if not is_open:
        return edge
    is_open, edge_ms = hours.look(policy.hours, edge)
    if is_open or edge_ms is None:
        return None
    return edge.plus((edge_ms - edge.utc_ms) / 1000)
