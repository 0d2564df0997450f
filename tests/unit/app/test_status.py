"""One value says what goes on: every mode and every stage of the planner has its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neckbreak.app.status import make_status
from neckbreak.domain.activity import Presence
from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.planner import (
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
from neckbreak.ports.views import Condition, Reason, Status
from rule_samples import MONDAY, at

NOW = at(600)
STATE = PlannerState(
    now=NOW,
    mode=On(),
    presence=Presence.ACTIVE,
    absence_s=None,
    since_break_s=600.0,
    since_micro_s=600.0,
    day=MONDAY,
    first_day=MONDAY,
)


def status(state: PlannerState, policy: Policy | None = None) -> Status:
    return make_status(
        state, policy or Policy(), NOW, dose=(1.5, 4), screening="GREEN", sensor="xsync"
    )


def staged(stage, **fields) -> Status:
    return status(replace(STATE, stage=stage, **fields))


def test_at_work_it_says_when_the_next_break_is() -> None:
    view = status(STATE)
    assert view == Status(
        condition=Condition.WORKING,
        reason=Reason("working"),
        at_ms=NOW.utc_ms,
        next_kind=BreakKind.MICRO,
        next_break_ms=NOW.utc_ms + 900_000,
        active_s=600.0,
        snoozes_left=2,
        dose_done=1.5,
        dose_asked=4,
        screening="GREEN",
        sensor="xsync",
    )
    longer = status(STATE, Policy(microbreaks=False))
    assert (longer.next_kind, longer.next_break_ms) == (BreakKind.MOVEMENT, NOW.utc_ms + 2_400_000)


@pytest.mark.parametrize("stage", [Prompted(Kind.MICRO, NOW, NOW), Waiting(Kind.MICRO, NOW, NOW)])
def test_on_offer_or_about_to_be_it_is_due_now(stage) -> None:
    view = staged(stage)
    assert (view.condition, view.reason.key) == (Condition.DUE, "due")
    assert (view.next_kind, view.next_break_ms) == (BreakKind.MICRO, NOW.utc_ms)


def test_snoozed_it_is_due_and_says_until_when() -> None:
    view = staged(Snoozed(Kind.EXERCISE, NOW, NOW.monotonic_s + 300), snoozes=1)
    assert (view.condition, view.reason.key) == (Condition.DUE, "snoozed")
    assert view.until_ms == NOW.utc_ms + 300_000
    assert view.snoozes_left == 1


def test_held_it_says_what_holds_it_and_how_long() -> None:
    view = staged(Held(Kind.EXERCISE, at(0), at(0), "call", "Meet"))
    assert view.condition is Condition.HELD
    assert view.reason == Reason("held", (("cause", "call"), ("detail", "Meet"), ("minutes", 10)))
    assert view.next_break_ms is None


def test_an_owed_break_is_due_and_a_quiet_day_is_not() -> None:
    owed = Working(OwedBreak(Kind.EXERCISE, NOW))
    assert staged(owed).reason == Reason("owed")
    assert staged(owed).condition is Condition.DUE
    quiet = staged(owed, is_quiet_today=True)
    assert (quiet.condition, quiet.reason.key) == (Condition.WORKING, "quiet-today")


def test_nobody_there_is_away() -> None:
    view = staged(Working(), presence=Presence.AWAY, absence_s=400.0)
    assert (view.condition, view.reason.key) == (Condition.AWAY, "away")


@pytest.mark.parametrize(
    "mode, condition, key, until_ms",
    [
        (Paused(NOW.utc_ms + 1), Condition.PAUSED, "paused", NOW.utc_ms + 1),
        (Paused(None), Condition.PAUSED, "paused", None),
        (Paused(None, True), Condition.PAUSED, "paused-call", None),
        (OffHours(NOW.utc_ms + 2), Condition.OFF_HOURS, "off-hours", NOW.utc_ms + 2),
    ],
)
def test_a_mode_goes_before_the_stage_and_a_running_break_before_both(
    mode, condition, key, until_ms
) -> None:
    view = status(replace(STATE, mode=mode))
    assert (view.condition, view.reason.key, view.until_ms) == (condition, key, until_ms)
    running = status(replace(STATE, mode=mode, stage=OnBreak(Kind.EXERCISE, None, NOW)))
    assert (running.condition, running.reason.key) == (Condition.ON_BREAK, "on-break")
    assert running.is_break_running
