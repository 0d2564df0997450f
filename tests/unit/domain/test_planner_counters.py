"""Counters: two counters of active seconds, and what empties them."""

from __future__ import annotations

import pytest

from desk import ALWAYS, SKIP, Desk
from neckbreak.domain.activity import Answer, Presence
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    GapSeen,
    Kind,
    Looked,
    PlannerState,
    TimePassed,
    advance,
)
from neckbreak.domain.planner_draft import COUNTER_MAX_S
from neckbreak.domain.policy import Policy


def counters(desk: Desk) -> tuple[float, float]:
    return pytest.approx(desk.state.since_break_s), pytest.approx(desk.state.since_micro_s)


def test_activity_is_counted_by_both() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.feed(TimePassed(desk.now))

        assert counters(desk) == (600, 600)
        assert desk.state.presence is Presence.ACTIVE


def test_activity_ends_at_the_last_input_once_idle_passes_a_minute() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(seconds=59)
        desk.feed(TimePassed(desk.now))
        assert counters(desk) == (659, 659)

        desk.idles(seconds=1)
        assert counters(desk) == (600, 0)
        assert desk.state.presence is Presence.IDLE


def test_a_short_pause_counts_as_activity() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.pauses_typing(seconds=55)
        desk.works(minutes=1)
        desk.feed(TimePassed(desk.now))

        assert counters(desk) == (715, 715)


def test_a_minute_away_empties_the_microbreak_counter_only() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(seconds=100)
        desk.works(minutes=1)
        desk.feed(TimePassed(desk.now))

        assert counters(desk) == (660, 60)
        assert not desk.decided("away")


def test_three_minutes_away_empty_both() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(seconds=179.9)
        assert desk.state.since_break_s == pytest.approx(600)
        desk.idles(seconds=0.1)
        assert counters(desk) == (0, 0)
        assert desk.state.presence is Presence.AWAY

        desk.idles(minutes=3)
        desk.works(seconds=1)
        assert desk.decided("away", minutes=6)


def test_reading_mode_waits_five_minutes_and_counts_back_all_the_same() -> None:
    with Desk(reading_mode=True) as desk:
        assert desk.watching == {300.0}
        desk.works(minutes=10)
        desk.pauses_typing(seconds=299)
        desk.feed(TimePassed(desk.now))
        assert counters(desk) == (899, 899)

        desk.idles(minutes=5)
        assert counters(desk) == (0, 0)
        assert desk.decided("away") is False


def test_a_lock_of_a_second_changes_nothing() -> None:
    with Desk() as desk, Desk() as other:
        for one in (desk, other):
            one.works(minutes=10)
        desk.locks()
        desk.idles(seconds=1)
        desk.unlocks()
        other.works(seconds=1)
        for one in (desk, other):
            one.works(minutes=10)
            one.feed(TimePassed(one.now))

        assert counters(desk) == counters(other)
        assert desk.state.returned is None


def test_a_short_lock_after_a_microbreak_credits_no_more_than_there_was() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.presses(SKIP)
        desk.expect(CloseBreak, outcome=Outcome.SKIPPED, kind=Kind.MICRO, reason="skipped-early")
        desk.idles(seconds=20)
        desk.locks()
        desk.idles(seconds=10)
        desk.unlocks()

        assert counters(desk) == (630, 30)


def test_a_lock_of_a_minute_is_an_absence_from_the_last_input() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(seconds=30)
        desk.locks()
        assert desk.state.presence is Presence.AWAY
        assert desk.watching == frozenset()
        desk.idles(seconds=30)
        assert counters(desk) == (600, 0)
        desk.idles(seconds=120)
        assert counters(desk) == (0, 0)
        desk.unlocks()
        assert desk.state.presence is Presence.ACTIVE


def test_a_lock_seen_twice_is_one_absence() -> None:
    with Desk() as desk:
        desk.locks()
        desk.idles(seconds=40)
        desk.locks()
        desk.idles(seconds=40)
        desk.feed(TimePassed(desk.now))

        assert desk.state.absence_s == pytest.approx(80)


def test_a_break_and_its_skip_empty_the_counters_of_their_kind() -> None:
    with Desk(typing_wait_max_s=0.0) as desk:
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak, kind=Kind.MICRO, due=None)
        desk.takes_break(40)
        desk.works(minutes=5)
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak)
        desk.takes_break(40)
        assert counters(desk) == (300, 0)
        desk.asks(Kind.EXERCISE)
        desk.expect(BeginBreak, kind=Kind.EXERCISE)
        desk.takes_break(180, Outcome.INTERRUPTED)
        assert counters(desk) == (0, 0)


def test_a_break_is_not_counted_as_activity_nor_as_absence() -> None:
    with Desk() as desk:
        desk.works(minutes=5)
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak)
        desk.takes_break(40)
        desk.works(minutes=1)
        desk.feed(TimePassed(desk.now))

        assert counters(desk) == (360, 60)
        assert desk.state.returned is None


def test_a_call_is_presence_although_no_key_falls() -> None:
    with Desk() as desk:
        desk.works(minutes=5)
        desk.joins_call("zoom")
        desk.idles(minutes=15)
        desk.leaves_call()
        desk.feed(TimePassed(desk.now))
        assert counters(desk) == (1200, 1200)

        desk.idles(minutes=4)
        desk.works(seconds=1)
        assert desk.decided("away", minutes=4)


def test_a_locked_screen_is_absence_even_in_a_call() -> None:
    with Desk() as desk:
        desk.joins_call()
        desk.locks()
        desk.idles(minutes=5)

        assert desk.state.presence is Presence.AWAY


def test_full_screen_is_no_presence() -> None:
    with Desk() as desk:
        desk.works(minutes=5)
        desk.joins_call(reason="full-screen")
        desk.idles(minutes=5)

        assert counters(desk) == (0, 0)


def test_a_sensor_that_cannot_tell_counts_as_active_while_unlocked() -> None:
    with Desk() as desk:
        desk.is_blind = True
        desk.idles(minutes=10)
        desk.feed(desk.look())
        assert counters(desk) == (600, 600)

        desk.locks()
        desk.idles(minutes=4)
        assert counters(desk) == (0, 0)


def test_input_nobody_looked_at_ends_one_absence_and_begins_another() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(minutes=10)
        desk.feed(Looked(desk.now, 65.0, interruptibility=desk.busy))

        assert desk.state.absence_s == pytest.approx(65)
        assert desk.decided("away", minutes=9)


def test_a_suspend_is_an_absence() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.sleeps(hours=1)
        assert counters(desk) == (0, 0)
        assert desk.decided("away", minutes=60)


def test_a_suspend_nobody_told_of_is_seen_in_the_clocks() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk._move(600, awake=False)
        desk.feed(TimePassed(desk.now))

        assert counters(desk) == (0, 0)


def test_a_suspend_during_an_absence_makes_it_longer() -> None:
    with Desk() as desk:
        desk.works(minutes=10)
        desk.idles(seconds=70)
        desk.sleeps(seconds=120)

        assert counters(desk) == (0, 0)
        assert desk.decided("away", minutes=3)


def test_activity_before_a_freeze_is_kept_and_a_short_freeze_is_none() -> None:
    with Desk() as desk:
        desk._move(300)
        desk.freezes(seconds=70)
        assert counters(desk) == (300, 0)

        desk.freezes(seconds=20)
        assert desk.state.since_break_s == pytest.approx(320)


def test_a_clock_blind_to_sleep_keeps_the_activity_before_it() -> None:
    """No boot clock: both stand still in sleep, and the gap is longer than all time awake."""
    state = PlannerState(now=Instant(1_772_438_400_000, 0.0, 0.0))
    policy = Policy(hours=ALWAYS)
    state = advance(state, Looked(state.now, 0.0), policy).state
    awake = state.now.plus(100)
    later = Instant(awake.utc_ms + 120_000, awake.monotonic_s, awake.boot_s)
    state = advance(state, GapSeen(later, 120.0), policy).state

    assert state.since_break_s == pytest.approx(100)
    assert state.since_micro_s == 0


def test_counters_have_a_bound_that_moves_what_is_postponed() -> None:
    desk = Desk(day="2026-03-02", hours=ALWAYS, is_checked=False)
    desk.is_blind = True
    desk.feed(desk.look())
    desk._move(2 * COUNTER_MAX_S)
    desk.feed(TimePassed(desk.now))

    assert counters(desk) == (COUNTER_MAX_S, COUNTER_MAX_S)


def test_an_answer_unknown_is_no_call() -> None:
    with Desk() as desk:
        desk.leaves_call(Answer.UNKNOWN)
        desk.idles(minutes=4)
        assert desk.state.presence is Presence.AWAY
