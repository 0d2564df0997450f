"""The program's state in one value: the tray's icon and first line, `neckbreak status`, Today."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from neckbreak.domain.activity import Presence
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import (
    Held,
    Kind,
    OffHours,
    OnBreak,
    Paused,
    PlannerState,
    Prompted,
    Snoozed,
    Waiting,
    Working,
    estimate_next,
    may_snooze,
)
from neckbreak.ports.views import Condition, Reason, Status

if TYPE_CHECKING:
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy

KINDS = {Kind.MICRO: BreakKind.MICRO, Kind.EXERCISE: BreakKind.MOVEMENT}


def make_status(
    state: PlannerState,
    policy: Policy,
    now: Instant,
    *,
    dose: tuple[float, int],
    screening: str,
    sensor: str,
) -> Status:
    """Put the planner's state into the words of the interface. `dose` is (done, asked) today."""
    condition, reason, until_ms = _condition(state, now)
    upcoming = estimate_next(state, policy)
    return Status(
        condition=condition,
        reason=reason,
        at_ms=now.utc_ms,
        next_kind=KINDS[upcoming[0]] if upcoming else None,
        next_break_ms=upcoming[1].utc_ms if upcoming else None,
        until_ms=until_ms,
        active_s=state.since_break_s,
        snoozes_left=max(0, policy.snoozes_max - state.snoozes),
        may_snooze=may_snooze(state, policy),
        dose_done=dose[0],
        dose_asked=dose[1],
        screening=screening,
        is_break_running=isinstance(state.stage, OnBreak),
        sensor=sensor,
    )


def _condition(state: PlannerState, now: Instant) -> tuple[Condition, Reason, int | None]:
    """What the icon shows, why, and until when (UTC ms)."""
    if isinstance(state.stage, OnBreak):
        return _planning(state, now)
    match state.mode:
        case Paused(until_ms=until_ms, is_until_call_ends=is_call):
            return Condition.PAUSED, Reason("paused-call" if is_call else "paused"), until_ms
        case OffHours(until_ms=until_ms):
            return Condition.OFF_HOURS, Reason("off-hours"), until_ms
        case _:
            return _planning(state, now)


def _planning(state: PlannerState, now: Instant) -> tuple[Condition, Reason, int | None]:
    match state.stage:
        case Held(since=since, reason=key, detail=detail):
            minutes = int(now.seconds_since(since) // 60)
            data = (("cause", key), ("detail", detail), ("minutes", minutes))
            return Condition.HELD, Reason("held", data), None
        case Prompted() | Waiting():
            return Condition.DUE, Reason("due"), None
        case Snoozed(until_s=until_s):
            until_ms = now.utc_ms + round((until_s - now.monotonic_s) * 1000)
            return Condition.DUE, Reason("snoozed"), until_ms
        case Working():
            if state.is_quiet_today:
                return Condition.WORKING, Reason("quiet-today"), None
            if state.owed is not None:
                return Condition.DUE, Reason("owed"), None
            if state.is_due:
                return Condition.DUE, Reason("due"), None
            if state.presence is Presence.AWAY:
                return Condition.AWAY, Reason("away"), None
            return Condition.WORKING, Reason("working"), None
        case OnBreak():
            return Condition.ON_BREAK, Reason("on-break"), None
        case _:
            assert_never(state.stage)
