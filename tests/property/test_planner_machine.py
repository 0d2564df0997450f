"""The planner against everything that can happen to it, in any order, at any moment.

The desk's watchman checks the invariants at every step: bounded counters, never two prompts
without an outcome or a withdrawal between, never a prompt to nobody, exactly one outcome for each
due break, a next wake-up in the future. This machine adds that a wait split in two changes nothing
and that the state survives saving and loading anywhere.
"""

from __future__ import annotations

import json
import math
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desk import ALWAYS, Desk
from neckbreak.domain.activity import Answer
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import (
    BreakEnded,
    Choice,
    GapSeen,
    Kind,
    Looked,
    OnBreak,
    PlannerState,
    TimePassed,
    advance,
    dump,
    estimate_next,
    load,
    next_wake,
)
from neckbreak.domain.policy import Hours, Policy

SPLIT_DAY = Hours((((540, 750), (810, 1080)),) * 5 + (((1320, 1800),), ()))
POLICIES = (
    Policy(),
    Policy(hours=SPLIT_DAY),
    Policy(hours=ALWAYS, starts_itself=True),
    Policy(hours=ALWAYS, reading_mode=True, in_call="card", exercise_breaks_per_day=8),
    Policy(hours=SPLIT_DAY, microbreaks=False, in_full_screen="as_usual", snoozes_max=0),
    Policy(hours=Hours(((),) * 7)),
)
WAITS = st.one_of(
    st.sampled_from([0.5, 1.0, 4.0, 59.0, 60.0, 61.0, 119.0, 120.0, 179.0, 180.0, 600.0]),
    st.floats(0.01, 7200.0),
)


def is_same(one: Any, other: Any) -> bool:
    """Equal up to the rounding of sums."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, abs_tol=1e-4)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, int) and isinstance(other, int) and one > 10**9:
        return abs(one - other) <= 1
    return bool(one == other)


class PlannerMachine(RuleBasedStateMachine):
    """Every rule is something that happens at a desk."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(is_veteran=False)

    @property
    def state(self) -> PlannerState:
        return self.desk.state

    # --- time ---

    @rule(seconds=WAITS)
    def works(self, seconds: float) -> None:
        if not self.desk.is_locked:
            self.desk.works(seconds=seconds)

    @rule(seconds=WAITS)
    def idles(self, seconds: float) -> None:
        self.desk.idles(seconds=seconds)

    @rule(minutes=st.integers(20, 60))
    def works_long(self, minutes: int) -> None:
        if not self.desk.is_locked:
            self.desk.works(minutes=minutes)

    @rule(seconds=WAITS)
    def passes_unlooked(self, seconds: float) -> None:
        """A wake-up that comes late, without a look."""
        self.desk._move(seconds)
        self.desk.feed(TimePassed(self.desk.now))

    @rule(seconds=WAITS)
    def freezes(self, seconds: float) -> None:
        self.desk.freezes(seconds=seconds)

    @rule(hours=st.sampled_from([0.001, 0.02, 0.06, 1.0, 9.0, 40.0]))
    def sleeps(self, hours: float) -> None:
        self.desk.sleeps(hours=hours)

    @rule(hours=st.sampled_from([0.01, 0.06, 15.0]))
    def sleeps_untold(self, hours: float) -> None:
        """The conductor noticed nothing; the clocks in the next event tell."""
        self.desk._move(hours * 3600, awake=False)
        self.desk.feed(self.desk.look())

    @rule(seconds=st.sampled_from([-86_400.0, -3600.0, -5.0, 5.0, 3600.0, 7200.0, 86_400.0]))
    def clock_moves(self, seconds: float) -> None:
        self.desk.clock_moves(seconds)

    @rule(zone=st.sampled_from(["Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles"]))
    def travels(self, zone: str) -> None:
        self.desk.travels(zone)

    @rule(
        minutes=st.sampled_from([0.0, 0.5, 2.0, 4.0, 900.0]), wall_s=st.sampled_from([None, -900])
    )
    def restarts(self, minutes: float, wall_s: float | None) -> None:
        self.desk.restarts(minutes=minutes, wall_s=wall_s)

    @rule()
    def rolls_day(self) -> None:
        self.desk.rolls_day()

    # --- person ---

    @rule()
    def locks(self) -> None:
        self.desk.locks()

    @rule()
    def unlocks(self) -> None:
        self.desk.unlocks()

    @rule(reason=st.sampled_from(["call", "sharing", "full-screen", "do-not-disturb", "calendar"]))
    def is_busy(self, reason: str) -> None:
        self.desk.joins_call(reason=reason)

    @rule(answer=st.sampled_from([Answer.NO, Answer.UNKNOWN]))
    def is_free(self, answer: Answer) -> None:
        self.desk.leaves_call(answer)

    @rule(choice=st.sampled_from(list(Choice)))
    def chooses(self, choice: Choice) -> None:
        self.desk.presses(choice)

    @rule(kind=st.sampled_from(list(Kind)))
    def asks(self, kind: Kind) -> None:
        self.desk.asks(kind)

    @precondition(lambda self: isinstance(self.state.stage, OnBreak))
    @rule(outcome=st.sampled_from(list(Outcome)), seconds=WAITS)
    def ends(self, outcome: Outcome, seconds: float) -> None:
        self.desk.passes(seconds)
        if isinstance(self.state.stage, OnBreak):
            self.desk.ends_break(outcome)

    @rule()
    def ends_nothing(self) -> None:
        if not isinstance(self.state.stage, OnBreak):
            self.desk.feed(BreakEnded(self.desk.now, Outcome.COMPLETED))

    @rule(minutes=st.sampled_from([None, 0.0, 0.5, 30.0, 120.0, 900.0]))
    def pauses(self, minutes: float | None) -> None:
        self.desk.pauses(minutes=minutes)

    @rule()
    def resumes(self) -> None:
        self.desk.resumes()

    @rule()
    def appointment(self) -> None:
        self.desk.appointment()

    @rule(policy=st.sampled_from(POLICIES))
    def settings_change(self, policy: Policy) -> None:
        self.desk.sets(**{name: getattr(policy, name) for name in Policy.__slots__})

    @rule(is_blind=st.booleans())
    def sensor_fails(self, is_blind: bool) -> None:
        self.desk.is_blind = is_blind
        self.desk.feed(self.desk.look())

    @rule(idle_s=st.one_of(st.none(), st.floats(-10, 1e6)), is_locked=st.booleans())
    def sensor_lies(self, idle_s: float | None, is_locked: bool) -> None:
        self.desk.feed(Looked(self.desk.now, idle_s, is_locked, self.desk.busy))

    # --- what always holds ---

    @rule(share=st.floats(0.01, 1.0), at=st.floats(0.01, 0.99))
    def splitting_a_wait_changes_nothing(self, share: float, at: float) -> None:
        policy, state = self.desk.policy, self.state
        wait_s = (next_wake(state, policy) or 3600.0) * share
        since = state.now
        whole = advance(state, TimePassed(since.plus(wait_s)), policy)
        first = advance(state, TimePassed(since.plus(wait_s * at)), policy)
        rest = Instant(
            since.utc_ms + round(wait_s * 1000),
            since.monotonic_s + wait_s,
            since.boot_s + wait_s,
            since.zone,
        )
        second = advance(first.state, TimePassed(rest), policy)

        assert is_same(dump(whole.state), dump(second.state))
        assert [type(effect) for effect in whole.effects] == [
            type(effect) for effect in (*first.effects, *second.effects)
        ]

    @invariant()
    def survives_saving(self) -> None:
        saved = json.loads(json.dumps(dump(self.state)))
        found = load(saved, self.state.now)

        assert is_same(dump(found), dump(self.state))
        assert type(found.stage) is type(self.state.stage)

    @invariant()
    def late_gap_of_nothing_changes_no_stage(self) -> None:
        after = advance(self.state, GapSeen(self.state.now, 0.0), self.desk.policy)

        assert after.state.stage == self.state.stage

    @invariant()
    def next_break_is_not_in_the_past(self) -> None:
        found = estimate_next(self.state, self.desk.policy)

        assert found is None or found[1].utc_ms >= self.state.now.utc_ms


PlannerMachine.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestPlannerMachine = PlannerMachine.TestCase
