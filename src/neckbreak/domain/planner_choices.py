"""What the person asks for: start, snooze, skip, a break now, a pause, and how a break ended."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from neckbreak.domain.activity import Answer
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant, day_start
from neckbreak.domain.planner_draft import (
    Draft,
    begin,
    clear_hand,
    close,
    close_missed,
    minutes,
    owe,
    reached,
    until_due_s,
    zero,
)
from neckbreak.domain.planner_events import (
    AppointmentDue,
    BreakAsked,
    BreakEnded,
    Choice,
    Chosen,
    CloseBreak,
    PauseAsked,
)
from neckbreak.domain.planner_types import (
    Held,
    InHand,
    Kind,
    On,
    OnBreak,
    OwedBreak,
    Paused,
    PlannerState,
    Prompted,
    SkippedAhead,
    Snoozed,
    Waiting,
    Working,
)
from neckbreak.domain.policy import Policy

QUIET_S = 3600.0
"""The "quiet for 1 h" of the Skip button."""

SAME_SKIP_S = 60.0
"""A second press of Skip within this much activity is about the same break, due or not."""


def chosen(draft: Draft, event: Chosen) -> None:
    """The one door of the prompt's buttons, the tray and the command line."""
    if isinstance(draft.state.stage, OnBreak):
        return
    draft.set(ignored_in_a_row=0)
    match event.choice:
        case Choice.START:
            _start(draft)
        case Choice.START_SHORT:
            _start(draft, is_short=True)
        case Choice.SNOOZE:
            _snooze(draft, event.snooze_s or draft.policy.snooze_s)
        case Choice.SNOOZE_LONG:
            _snooze(draft, event.snooze_s or draft.policy.snooze_long_s)
        case Choice.SKIP:
            _skip(draft)
        case Choice.QUIET_1H:
            _skip(draft)
            _pause(draft, draft.now.utc_ms + round(QUIET_S * 1000), reason="quiet-hour")
        case Choice.NOT_TODAY:
            _skip(draft)
            _pause(draft, tomorrow_ms(draft.now), reason="not-today")
        case _:
            assert_never(event.choice)


def tomorrow_ms(now: Instant) -> int:
    """UTC ms at which the next local day begins."""
    return day_start(now.day + timedelta(days=1), now.zone)


def next_kind(state: PlannerState, policy: Policy) -> Kind:
    """The kind whose turn is next when nothing is in hand."""
    exercise_s = until_due_s(state, policy, Kind.EXERCISE)
    micro_s = until_due_s(state, policy, Kind.MICRO)
    if policy.microbreaks and micro_s < exercise_s - policy.swallow_micro_within_s:
        return Kind.MICRO
    return Kind.EXERCISE


def _start(draft: Draft, *, is_short: bool = False) -> None:
    hand = draft.state.in_hand
    if hand is None:
        begin(draft, Kind.EXERCISE, None, is_short=is_short)
        draft.decide("break", "asked", kind=Kind.EXERCISE.value)
        return
    draft.decide("break", "started-short" if is_short else "started", kind=hand.kind.value)
    begin(draft, hand.kind, hand.due, is_short=is_short)


def may_snooze(state: PlannerState, policy: Policy) -> bool:
    """A snooze would put something off: one on offer always (the third makes it owed), else the
    next break while there are snoozes left."""
    hand = state.in_hand
    if not isinstance(state.mode, On) or isinstance(hand, Held | OwedBreak):
        return False
    return hand is not None or state.snoozes < policy.snoozes_max


def _snooze(draft: Draft, length_s: float) -> None:
    hand = draft.state.in_hand
    if not isinstance(draft.state.mode, On) or isinstance(hand, Held | OwedBreak):
        draft.decide("snooze", "nothing-to-snooze")
        return
    used = draft.state.snoozes
    if hand is None:
        _snooze_early(draft, length_s)
        return
    draft.withdraw("snoozed")
    if used >= draft.policy.snoozes_max:
        owe(draft, OwedBreak(hand.kind, hand.due))
        draft.decide("snooze", "owed", kind=hand.kind.value)
        return
    draft.set(snoozes=used + 1)
    draft.go(Snoozed(hand.kind, hand.due, draft.now.monotonic_s + length_s))
    left = draft.policy.snoozes_max - used - 1
    draft.decide("snooze", "snoozed", kind=hand.kind.value, minutes=minutes(length_s), left=left)


def _snooze_early(draft: Draft, length_s: float) -> None:
    """Before it is due, a snooze moves the next break and uses one of the two."""
    used, kind = draft.state.snoozes, next_kind(draft.state, draft.policy)
    if used >= draft.policy.snoozes_max:
        draft.decide("snooze", "no-snooze-left")
        return
    draft.set(snoozes=used + 1)
    # Something already due but not offered moves from now on, not from when it fell due.
    late_s = max(0.0, -until_due_s(draft.state, draft.policy, kind))
    if kind is Kind.EXERCISE:
        draft.set(postponed_s=draft.state.postponed_s + late_s + length_s)
    else:
        draft.set(micro_postponed_s=draft.state.micro_postponed_s + late_s + length_s)
    draft.decide("snooze", "moved", kind=kind.value, minutes=minutes(length_s))


def _skip(draft: Draft) -> None:
    hand = draft.state.in_hand
    if hand is not None:
        close(draft, hand, Outcome.SKIPPED, "skipped")
        zero(draft, hand.kind)
        draft.decide("skip", "skipped", kind=hand.kind.value)
    elif isinstance(draft.state.mode, On):
        _skip_early(draft)


def _skip_early(draft: Draft) -> None:
    """The next break is skipped; pressed again before its time has passed, it is the same one."""
    ahead = draft.state.skipped
    if ahead is not None and not reached(_since_s(draft.state, ahead.kind), ahead.within_s):
        draft.decide("skip", "skipped-already", kind=ahead.kind.value)
        return
    kind = next_kind(draft.state, draft.policy)
    within_s = max(SAME_SKIP_S, until_due_s(draft.state, draft.policy, kind))
    draft.tell(CloseBreak(kind, draft.now, Outcome.SKIPPED, "skipped-early"))
    clear_hand(draft, Working())
    zero(draft, kind)
    draft.set(skipped=SkippedAhead(kind, within_s))
    draft.decide("skip", "skipped-early", kind=kind.value)


def _since_s(state: PlannerState, kind: Kind) -> float:
    return state.since_break_s if kind is Kind.EXERCISE else state.since_micro_s


def asked(draft: Draft, event: BreakAsked) -> None:
    """A break now, at any time. It also answers the break in hand, which is then begun with it."""
    if isinstance(draft.state.stage, OnBreak):
        return
    hand = draft.state.in_hand
    draft.decide("break", "asked", kind=event.kind.value)
    if hand is None:
        begin(draft, event.kind, None, is_short=event.is_short)
    elif event.kind is Kind.MICRO and hand.kind is Kind.EXERCISE:
        # A microbreak does not stand for the exercise break: that one waits behind it.
        begin(draft, Kind.MICRO, None, behind=hand.due)
    else:
        begin(draft, event.kind, hand.due, is_short=event.is_short)


def ended(draft: Draft, event: BreakEnded) -> None:
    """The break window closed. Whatever came of it, its counters start again."""
    stage = draft.state.stage
    if not isinstance(stage, OnBreak):
        return
    clear_hand(draft, Working())
    zero(draft, stage.kind)
    # The person was there to end it; what follows is judged from here.
    draft.set(
        absence_s=0.0 if draft.state.is_locked else None,
        unproven_s=0.0,
        credit_s=0.0,
        run_s=0.0,
        last_input=draft.now,
    )
    draft.decide("break", f"break-{event.outcome.value}", kind=stage.kind.value)
    if stage.behind is not None:
        until_s = draft.now.monotonic_s + draft.policy.snooze_s
        draft.go(Snoozed(Kind.EXERCISE, stage.behind, until_s))


def pause_asked(draft: Draft, event: PauseAsked) -> None:
    """Suspend the planning. A break in hand is kept and offered after the pause."""
    _pause(draft, event.until_ms, is_until_call_ends=event.is_until_call_ends)


def _pause(
    draft: Draft, until_ms: int | None, *, is_until_call_ends: bool = False, reason: str = "paused"
) -> None:
    hand = draft.state.in_hand
    if isinstance(hand, Prompted | Waiting | Snoozed):
        draft.withdraw("paused")
        owe(draft, OwedBreak(hand.kind, hand.due, reason="after-pause"))
    seen = draft.state.interruptibility.holds
    draft.set(mode=Paused(until_ms, is_until_call_ends, is_call_seen=seen))
    if until_ms is None:
        draft.decide("pause", "paused-call" if is_until_call_ends else reason)
    else:
        length_min = minutes((until_ms - draft.now.utc_ms) / 1000)
        draft.decide("pause", reason, minutes=length_min)


def resume(draft: Draft, reason: str) -> None:
    """Plan again: after a pause, or although it was to be quiet until tomorrow."""
    if not isinstance(draft.state.mode, Paused):
        if draft.state.is_quiet_today:
            draft.set(is_quiet_today=False, ignored_in_a_row=0)
            draft.decide("resume", reason)
        return
    draft.set(mode=On(), is_quiet_today=False)
    draft.decide("resume", reason)
    match draft.state.stage:
        case Working(owed=OwedBreak(kind=kind, due=due)):
            until_s = draft.now.monotonic_s + draft.policy.settle_in_s
            owe(draft, OwedBreak(kind, due, until_s, "after-pause"))
        case _:
            pass


def appointment(draft: Draft, event: AppointmentDue) -> None:
    """A fixed time of the programme: due now, outside the count of invitations."""
    state = draft.state
    hand: InHand | None = state.in_hand
    absent = state.absence_s is not None and reached(state.absence_s, draft.policy.natural_break_s)
    if not isinstance(state.mode, On) or state.is_quiet_today or absent:
        draft.decide("appointment", "appointment-passed", prescription=event.prescription)
        return
    if isinstance(state.stage, OnBreak | Prompted | Held) and not _is_micro(hand):
        # A break is on or on offer already, and it will hold what the appointment asks for.
        draft.decide("appointment", "appointment-joined", prescription=event.prescription)
        return
    due, is_free = draft.now, True
    if hand is not None and hand.kind is Kind.EXERCISE:
        due, is_free = hand.due, state.is_free
    elif hand is not None:
        outcome = Outcome.HELD if isinstance(hand, Held) else Outcome.MISSED
        close_missed(draft, hand, "merged", outcome)
    data = (("prescription", event.prescription),)
    draft.go(Waiting(Kind.EXERCISE, due, draft.now, "appointment", data))
    draft.set(is_free=is_free)
    draft.decide("due", "appointment", prescription=event.prescription)


def _is_micro(hand: InHand | None) -> bool:
    return hand is not None and hand.kind is Kind.MICRO


def call_over(draft: Draft) -> None:
    """In a pause "until the call ends": see the call, and its end."""
    mode = draft.state.mode
    if not isinstance(mode, Paused) or not mode.is_until_call_ends:
        return
    now = draft.state.interruptibility
    if now.holds:
        draft.set(mode=Paused(mode.until_ms, True, is_call_seen=True))
    elif mode.is_call_seen or now.busy is Answer.NO:
        resume(draft, "call-over")
