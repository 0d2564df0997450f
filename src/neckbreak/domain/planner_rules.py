"""What time and circumstances do: hours, holds, what is due, when it is asked, when it is let go.

`settle` applies the rules until nothing changes any more. Each rule looks at the state as it is
now, never at the event, so a wait split in two comes to the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from neckbreak.domain import hours
from neckbreak.domain.activity import presence
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner_choices import call_over, resume
from neckbreak.domain.planner_draft import (
    Draft,
    begin,
    close,
    close_missed,
    holds,
    is_away,
    is_closing,
    is_swallowed,
    may_offer,
    minutes,
    offer_from_s,
    reached,
    reason_data,
    until_due_s,
    zero,
)
from neckbreak.domain.planner_events import (
    ShowNotice,
    ShowPrompt,
)
from neckbreak.domain.planner_presence import ongoing
from neckbreak.domain.planner_types import (
    Data,
    Held,
    InHand,
    Kind,
    OffHours,
    On,
    OnBreak,
    OwedBreak,
    Paused,
    Prompted,
    Snoozed,
    Waiting,
    Working,
)

ROUNDS_MAX = 16
"""No event needs more than a handful of rules in a row; more would be a circle."""

ASKS_MAX = 2
"""A break left unanswered is asked once more, then missed."""


def settle(draft: Draft) -> None:
    """Apply every rule until the state rests."""
    for _ in range(ROUNDS_MAX):
        before = draft.state
        ongoing(draft)
        call_over(draft)
        _hours(draft)
        _hold(draft)
        _stage(draft)
        if draft.state is before:
            break
    _mark_due(draft)
    state, policy = draft.state, draft.policy
    draft.set(presence=presence(state.absence_s, state.is_locked, policy.natural_break_s))


# --- hours and pauses -------------------------------------------------------------------------


def _hours(draft: Draft) -> None:
    state = draft.state
    is_open, edge_ms = hours.look(draft.policy.hours, draft.now)
    match state.mode:
        case Paused(until_ms=until_ms):
            hand = state.in_hand
            if hand is not None and (not is_open or hand.due.day != draft.now.day):
                _let_go(draft)
            if until_ms is not None and until_ms <= draft.now.utc_ms:
                resume(draft, "pause-over")
                _hours(draft)
        case On(until_ms=until_ms):
            is_past = until_ms is not None and until_ms <= draft.now.utc_ms
            if is_past or not is_open:
                _let_go(draft)
            if is_open:
                draft.set(mode=On(edge_ms))
            else:
                draft.set(mode=OffHours(edge_ms, draft.now))
                draft.decide("hours", "hours-closed")
        case OffHours(since=since):
            if not is_open:
                draft.set(mode=OffHours(edge_ms, since))
                return
            off_s = draft.now.boot_s - since.boot_s if since is not None else 0.0
            if reached(off_s, draft.policy.natural_break_s):
                zero(draft, Kind.EXERCISE)
            draft.set(mode=On(edge_ms), run_s=0.0)
            draft.decide("hours", "hours-open")
        case _:
            assert_never(state.mode)


def _let_go(draft: Draft) -> None:
    """At the end of the hours: what is in hand gets its outcome; a running break finishes."""
    hand = draft.state.in_hand
    if isinstance(hand, Held):
        close_missed(draft, hand, "hours-ended-held", Outcome.HELD)
    elif hand is not None:
        close_missed(draft, hand, "hours-ended")


# --- holds --------------------------------------------------------------------------------------


def _hold(draft: Draft) -> None:
    state, policy = draft.state, draft.policy
    if not isinstance(state.mode, On):
        return
    hand = state.in_hand
    is_holding = holds(state.interruptibility, policy)
    if isinstance(hand, Held):
        _held(draft, hand, is_holding)
    elif is_holding and isinstance(hand, Waiting | Prompted | OwedBreak):
        reason = state.interruptibility.reason or "busy"
        draft.withdraw("held")
        draft.go(Held(hand.kind, hand.due, draft.now, reason, state.interruptibility.detail))
        draft.decide("hold", "hold-began", kind=hand.kind.value, why=reason)
        if _wants_card(reason, policy.in_call, policy.in_full_screen):
            draft.tell(ShowNotice("held-move", (("why", reason),)))


def _wants_card(reason: str, in_call: str, in_full_screen: str) -> bool:
    return (reason == "call" and in_call == "card") or (
        reason == "full-screen" and in_full_screen == "card"
    )


def _held(draft: Draft, held: Held, is_holding: bool) -> None:
    now, policy = draft.now, draft.policy
    held_min = minutes((held.free_since or now).seconds_since(held.since))
    if is_holding and held.free_since is not None:
        draft.go(replace(held, free_since=None))
    elif is_holding:
        if not held.notice_given and reached(
            now.seconds_since(held.since), policy.hold_notice_after_s
        ):
            draft.go(replace(held, notice_given=True))
            draft.tell(ShowNotice("held-long", (("minutes", held_min), ("why", held.reason))))
            draft.decide("hold", "held-long", minutes=held_min, why=held.reason)
    elif held.free_since is None:
        draft.go(replace(held, free_since=now))
    elif reached(now.seconds_since(held.free_since), policy.hold_offer_after_s):
        data: Data = (("minutes", held_min), ("why", held.reason), ("detail", held.detail))
        draft.go(Waiting(held.kind, held.due, now, "held", data))
        draft.decide("hold", "held", minutes=held_min, why=held.reason, detail=held.detail)


# --- stages ---------------------------------------------------------------------------------------


def _stage(draft: Draft) -> None:
    stage = draft.state.stage
    if not isinstance(draft.state.mode, On) or isinstance(stage, OnBreak):
        return
    hand = draft.state.in_hand
    if hand is not None and _is_merged(draft, hand):
        outcome = Outcome.HELD if isinstance(hand, Held) else Outcome.MISSED
        _merge(draft, hand, outcome)
        return
    match stage:
        case Working(owed=owed):
            _working(draft) if owed is None else _owed(draft, owed)
        case Waiting():
            _waiting(draft, stage)
        case Prompted():
            _prompted(draft, stage)
        case Snoozed(kind=kind, due=due, until_s=until_s, is_ignored=is_ignored):
            if reached(draft.now.monotonic_s, until_s):
                reason = "again" if is_ignored else "after-snooze"
                draft.go(Waiting(kind, due, draft.now, reason, reason_data(draft)))
        case Held():
            pass
        case _:
            assert_never(stage)


def _owed(draft: Draft, owed: OwedBreak) -> None:
    if owed.until_s is not None and reached(draft.now.monotonic_s, owed.until_s):
        draft.go(Waiting(owed.kind, owed.due, draft.now, owed.reason, reason_data(draft)))


def _is_merged(draft: Draft, hand: InHand) -> bool:
    """The next due break takes the place of the one in hand."""
    state, policy = draft.state, draft.policy
    if isinstance(hand, Prompted):
        return False
    if hand.kind is Kind.MICRO and is_swallowed(state, policy):
        return True
    if not isinstance(hand, OwedBreak):
        return False
    return reached(0.0, until_due_s(state, policy, hand.kind))


def _merge(draft: Draft, hand: InHand, outcome: Outcome) -> None:
    """The next break is due now, so nothing is postponed: unlike a break missed for itself."""
    ignored = draft.state.unanswered
    close(draft, hand, outcome, "merged")
    draft.decide("missed", "merged", kind=hand.kind.value)
    if ignored:
        _ignored(draft)


def _working(draft: Draft) -> None:
    """Does anything fall due?"""
    state, policy = draft.state, draft.policy
    for kind in (Kind.EXERCISE, Kind.MICRO):
        if not reached(0.0, until_due_s(state, policy, kind)):
            continue
        if not may_offer(state, policy, kind) or (
            kind is Kind.MICRO and is_swallowed(state, policy)
        ):
            continue
        draft.go(Waiting(kind, draft.now, draft.now, "due", reason_data(draft)))
        draft.decide("due", f"due-{kind.value}", minutes=minutes(state.since_break_s))
        return


def _waiting(draft: Draft, waiting: Waiting) -> None:
    state, policy = draft.state, draft.policy
    if state.absence_s is not None:
        return
    from_s = offer_from_s(state, waiting, policy)
    now_s = draft.now.monotonic_s
    if not reached(now_s, from_s):
        return
    paused = state.idle_s is None or reached(state.idle_s, policy.typing_pause_s)
    if not paused and not reached(now_s, from_s + policy.typing_wait_max_s):
        return
    is_second = state.asked > 0
    if not is_second and not state.is_free:
        if waiting.kind is Kind.EXERCISE:
            draft.set(offered_today=state.offered_today + 1)
        else:
            draft.set(micro_offered_today=state.micro_offered_today + 1)
    draft.set(asked=state.asked + 1)
    draft.go(Prompted(waiting.kind, waiting.due, draft.now, is_second))
    reason = f"due-{waiting.kind.value}" if waiting.reason == "due" else waiting.reason
    draft.tell(ShowPrompt(waiting.kind, reason, waiting.data, is_second))
    draft.decide("prompt", reason, **dict(waiting.data))


def _prompted(draft: Draft, prompted: Prompted) -> None:
    state, policy = draft.state, draft.policy
    if is_away(state, policy):
        draft.withdraw("away")
        draft.go(
            Waiting(prompted.kind, prompted.due, draft.now, "after-return", reason_data(draft))
        )
        draft.decide("prompt", "withdrawn-away", kind=prompted.kind.value)
        return
    shown_s = draft.now.seconds_since(prompted.shown)
    over_s = policy.prompt_quiet_s + policy.prompt_countdown_s
    if not reached(shown_s, over_s):
        return
    if policy.starts_itself:
        if state.idle_s is None or reached(state.idle_s, policy.typing_pause_s):
            if state.idle_s is None or state.idle_s <= policy.present_within_s:
                draft.decide("break", "started-itself", kind=prompted.kind.value)
                begin(draft, prompted.kind, prompted.due)
                return
        elif not reached(shown_s, over_s + policy.typing_wait_max_s):
            return
    _unanswered(draft, prompted)


def _unanswered(draft: Draft, prompted: Prompted) -> None:
    draft.set(unanswered=draft.state.unanswered + 1)
    if draft.state.unanswered >= ASKS_MAX:
        close_missed(draft, prompted, "ignored")
        _ignored(draft)
        return
    draft.withdraw("unanswered")
    until_s = draft.now.monotonic_s + draft.policy.prompt_again_after_s
    draft.go(Snoozed(prompted.kind, prompted.due, until_s, is_ignored=True))
    again_min = minutes(draft.policy.prompt_again_after_s)
    draft.decide("prompt", "unanswered", kind=prompted.kind.value, minutes=again_min)


def _ignored(draft: Draft) -> None:
    """Count a break that was let pass; after the third in a row leave the person in peace."""
    draft.set(ignored_in_a_row=draft.state.ignored_in_a_row + 1)
    limit = draft.policy.ignored_limit
    if draft.state.ignored_in_a_row >= limit and not draft.state.is_quiet_today:
        draft.set(is_quiet_today=True)
        draft.tell(ShowNotice("quiet-today", (("count", limit),)))
        draft.decide("quiet", "quiet-today", count=limit)


def _mark_due(draft: Draft) -> None:
    """What the tray icon calls due, and a line in the why-log when it will not be offered."""
    state, policy = draft.state, draft.policy
    hand = state.in_hand
    due: Kind | None = hand.kind if hand is not None else None
    if hand is None and isinstance(state.mode, On) and not isinstance(state.stage, OnBreak):
        if reached(0.0, until_due_s(state, policy, Kind.EXERCISE)):
            due = Kind.EXERCISE
        elif policy.microbreaks and reached(0.0, until_due_s(state, policy, Kind.MICRO)):
            due = None if is_swallowed(state, policy) else Kind.MICRO
        if due is not None and state.due_kind is not due:
            draft.decide("burden", _why_not(draft), kind=due.value)
    draft.set(due_kind=due)


def _why_not(draft: Draft) -> str:
    if draft.state.is_quiet_today:
        return "quiet-today"
    return "last-minutes" if is_closing(draft.state, draft.policy) else "enough-today"
