"""Restart: nothing is lost and nothing comes twice, whatever was open."""

from __future__ import annotations

import pytest

from desk import SNOOZE, START, Desk
from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    GapSeen,
    Held,
    Kind,
    OnBreak,
    ShowPrompt,
    WithdrawPrompt,
    Working,
    estimate_next,
)

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}


@pytest.mark.parametrize("down_min", [0.1, 1, 10])
def test_an_open_prompt_is_owed_and_offered_after_two_minutes(down_min: float) -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        shown = desk.expect(ShowPrompt)
        assert desk.state.owed is None
        desk.restarts(minutes=down_min)
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, at.utc_ms) == (Kind.EXERCISE, desk.utc_ms + 120_000)
        assert desk.state.owed is Kind.EXERCISE
        assert desk.decided("restart-owed")
        desk.works(minutes=2)
        again = desk.expect(ShowPrompt, reason="after-restart", is_second=True)
        assert (desk.now.utc_ms - desk.at("09:50")) / 1000 == pytest.approx(120 + down_min * 60)
        assert shown.kind is again.kind


def test_the_counters_survive_a_short_downtime_and_a_long_one_is_rest() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=20)
        desk.restarts(seconds=30)
        assert desk.state.since_break_s == pytest.approx(1230)
        desk.restarts(seconds=90)
        assert desk.state.since_break_s == pytest.approx(1230)
        assert desk.state.since_micro_s == 0
        desk.restarts(minutes=3)
        assert desk.state.since_break_s == 0


def test_downtime_is_never_negative() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=20)
        desk.restarts(seconds=5, wall_s=-3600)
        assert desk.state.since_break_s == 0 or desk.state.since_break_s == pytest.approx(1200)


def test_a_snooze_goes_on_by_the_wall_but_not_before_two_minutes() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.restarts(seconds=10)
        desk.works(minutes=4, seconds=50)
        desk.expect(ShowPrompt, at="09:55:00")
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.restarts(minutes=10)
        desk.works(minutes=2)
        desk.expect(ShowPrompt, at="10:07:00")


def test_an_owed_break_stays_owed() -> None:
    with Desk(**EAGER, snoozes_max=0) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(SNOOZE)
        desk.expect(WithdrawPrompt)
        desk.restarts(seconds=10)
        desk.works(minutes=2)
        desk.expect(ShowPrompt, reason="after-restart")


def test_a_held_break_stays_held() -> None:
    with Desk(**EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=52)
        desk.restarts(seconds=10)
        assert isinstance(desk.state.stage, Held)
        desk.leaves_call()
        desk.works(minutes=2)
        desk.expect(ShowPrompt, reason="held")


def test_a_running_break_was_interrupted_and_its_row_is_the_record_s_business() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(START)
        desk.expect(BeginBreak)
        desk.idles(seconds=20)
        desk.restarts(seconds=10)
        assert desk.state.stage == Working()
        assert desk.state.since_break_s == 0
        assert desk.decided("restart-interrupted")


def test_a_break_whose_window_never_came_gets_its_outcome_here() -> None:
    from dataclasses import replace

    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.presses(START)
        desk.expect(BeginBreak)
        stage = desk.state.stage
        assert isinstance(stage, OnBreak)
        desk.state = replace(desk.state, stage=replace(stage, is_begun=False))
        desk.restarts(seconds=10)
        desk.expect(CloseBreak, outcome=Outcome.INTERRUPTED, reason="restart-interrupted")


def test_an_exercise_break_behind_a_microbreak_is_owed() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.asks(Kind.MICRO)
        desk.expect(BeginBreak, kind=Kind.MICRO, due=None)
        desk.restarts(seconds=10)
        assert desk.state.owed is Kind.EXERCISE
        desk.works(minutes=2)
        desk.expect(ShowPrompt, reason="after-restart")


def test_overnight_the_open_prompt_is_missed_not_natural() -> None:
    with Desk(at="16:59", **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.restarts(minutes=16 * 60)
        desk.expect(CloseBreak, outcome=Outcome.MISSED, reason="hours-ended")
        desk.works(minutes=10)


def test_what_was_busy_before_is_forgotten_until_somebody_looks() -> None:
    desk = Desk(**EAGER)
    desk.joins_call()
    desk.feed(GapSeen(desk.now, 0.0, is_restart=True))
    assert desk.state.interruptibility == Interruptibility(Answer.UNKNOWN)


def test_the_sensor_is_told_anew_what_to_watch() -> None:
    with Desk(**EAGER) as desk:
        desk.restarts(seconds=1)
        assert desk.watching == {60.0}
