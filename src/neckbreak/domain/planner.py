"""The planner: one pure function from state and event to state and effects.

    step = advance(state, event, policy)          total: any event in any state
    next_wake(state, policy)                      when time alone could first change anything

The vocabulary is in `planner_types` and `planner_events`. The rules write on a `Draft`:
`planner_presence` (what the person did), `planner_choices` (what the person asked) and
`planner_rules` (what time and circumstances do). `planner_wake` looks ahead, `planner_saved` writes
the state down. Everything is imported from here.

For the caller: feed a `Looked` at every wake-up while something is watched; a wake that comes late
is judged at its own instant, never replayed. Splitting a wait in two changes nothing; saving and
loading anywhere changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from neckbreak.domain.planner_choices import (
    appointment,
    asked,
    chosen,
    ended,
    may_snooze,
    pause_asked,
    resume,
)
from neckbreak.domain.planner_draft import Draft, exercise_limit, minutes
from neckbreak.domain.planner_events import (
    AppointmentDue,
    BeginBreak,
    BreakAsked,
    BreakBegan,
    BreakEnded,
    Choice,
    Chosen,
    ClockMoved,
    CloseBreak,
    DayRolled,
    Effect,
    Event,
    GapSeen,
    Looked,
    PauseAsked,
    PolicyChanged,
    RecordDecision,
    ResumeAsked,
    ShowNotice,
    ShowPrompt,
    Step,
    TimePassed,
    WatchIdle,
    WithdrawPrompt,
)
from neckbreak.domain.planner_presence import looked, pass_time, restarted
from neckbreak.domain.planner_rules import settle
from neckbreak.domain.planner_saved import dump, load
from neckbreak.domain.planner_types import (
    Data,
    Held,
    InHand,
    Kind,
    Mode,
    OffHours,
    On,
    OnBreak,
    OwedBreak,
    Paused,
    PlannerState,
    Prompted,
    SkippedAhead,
    Snoozed,
    Stage,
    Waiting,
    Working,
)
from neckbreak.domain.planner_wake import estimate_next, next_wake, watch
from neckbreak.domain.policy import Policy

__all__ = [
    "AppointmentDue",
    "BeginBreak",
    "BreakAsked",
    "BreakBegan",
    "BreakEnded",
    "Choice",
    "Chosen",
    "ClockMoved",
    "CloseBreak",
    "Data",
    "DayRolled",
    "Effect",
    "Event",
    "GapSeen",
    "Held",
    "InHand",
    "Kind",
    "Looked",
    "Mode",
    "OffHours",
    "On",
    "OnBreak",
    "OwedBreak",
    "PauseAsked",
    "Paused",
    "PlannerState",
    "PolicyChanged",
    "Prompted",
    "RecordDecision",
    "ResumeAsked",
    "ShowNotice",
    "ShowPrompt",
    "SkippedAhead",
    "Snoozed",
    "Stage",
    "Step",
    "TimePassed",
    "Waiting",
    "WatchIdle",
    "WithdrawPrompt",
    "Working",
    "advance",
    "dump",
    "estimate_next",
    "exercise_limit",
    "load",
    "may_snooze",
    "next_wake",
]


def advance(state: PlannerState, event: Event, policy: Policy) -> Step:
    """The next state and what must happen, for any event in any state."""
    draft = Draft(state, policy)
    pass_time(draft, event)
    match event:
        case Looked():
            looked(draft, event)
        case GapSeen(is_restart=is_restart):
            if is_restart:
                restarted(draft)
        case ClockMoved(seconds=seconds):
            draft.decide("clock", "clock-moved", minutes=minutes(abs(seconds)))
        case Chosen():
            chosen(draft, event)
        case BreakAsked():
            asked(draft, event)
        case BreakBegan():
            stage = draft.state.stage
            if isinstance(stage, OnBreak):
                draft.go(replace(stage, began=event.at, is_begun=True))
        case BreakEnded():
            ended(draft, event)
        case PauseAsked():
            pause_asked(draft, event)
        case ResumeAsked():
            resume(draft, "resumed")
        case AppointmentDue():
            # It makes something due, so the hours must be those of now, not of the last event.
            settle(draft)
            appointment(draft, event)
        case TimePassed() | DayRolled() | PolicyChanged():
            pass
        case _:
            assert_never(event)
    settle(draft)
    watching = watch(draft.state, policy)
    if watching != draft.state.watching:
        draft.set(watching=watching)
        draft.tell(WatchIdle(watching))
    return Step(draft.state, tuple(draft.effects))
