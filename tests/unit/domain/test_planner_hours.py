"""Hours: what happens at their edges, over midnight, with the clock set, and when travelling."""

from __future__ import annotations

import pytest

from desk import ALWAYS, START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import (
    BeginBreak,
    CloseBreak,
    Kind,
    OffHours,
    On,
    OnBreak,
    ShowPrompt,
    WithdrawPrompt,
    estimate_next,
    next_wake,
)
from neckbreak.domain.policy import Hours

EAGER = {"typing_wait_max_s": 0.0, "microbreaks": False}
NIGHT = Hours((((1320, 1800),),) * 7)
NEVER = Hours(((),) * 7)


def test_nothing_counts_outside_the_hours() -> None:
    with Desk(at="08:00", **EAGER) as desk:
        assert isinstance(desk.state.mode, OffHours)
        desk.works(minutes=100)
        assert desk.decided("hours-open")
        desk.works(minutes=10)
        desk.expect(ShowPrompt, at="09:50:00")


def test_a_shown_prompt_is_withdrawn_at_the_end() -> None:
    with Desk(at="16:59", **EAGER, prompt_quiet_s=3000.0) as desk:
        desk.works(minutes=51)
        desk.expect(ShowPrompt, at="17:49:00")
        desk.works(minutes=11)
        desk.expect(WithdrawPrompt, at="18:00:00", reason="hours-ended")
        desk.expect(CloseBreak, at="18:00:00", outcome=Outcome.MISSED, reason="hours-ended")
        assert isinstance(desk.state.mode, OffHours)
        assert desk.watching == frozenset()


def test_a_held_break_is_excluded_at_the_end() -> None:
    with Desk(at="16:59", **EAGER) as desk:
        desk.joins_call()
        desk.works(minutes=70)
        desk.expect(CloseBreak, at="18:00:00", outcome=Outcome.HELD, reason="hours-ended-held")


def test_a_running_break_finishes() -> None:
    with Desk(at="16:58", **EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.until("17:48:30")
        desk.presses(START)
        desk.expect(BeginBreak)
        desk.takes_break(15 * 60)
        assert isinstance(desk.state.mode, OffHours)
        assert desk.decided("break-completed")


def test_nothing_new_in_the_last_ten_minutes() -> None:
    with Desk(at="17:01", **EAGER) as desk:
        desk.works(minutes=55)
        assert desk.state.is_due
        assert desk.decided("last-minutes", kind="exercise")
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%a %H:%M}") == (Kind.EXERCISE, "Tue 09:50")
        desk.works(minutes=10)
        assert not desk.state.is_due


def test_a_range_over_midnight_is_one_stretch() -> None:
    with Desk(at="22:00", hours=NIGHT, microbreaks=False, typing_wait_max_s=0.0) as desk:
        for at in ("22:50", "23:43", "00:36", "01:29", "02:22"):
            desk.works(minutes=50)
            desk.expect(ShowPrompt, at=at)
            desk.presses(START)
            desk.expect(BeginBreak)
            desk.takes_break(180)
        desk.works(minutes=50)
        assert desk.decided("enough-today")
        desk.works(minutes=46)
        desk.expect(ShowPrompt, at="04:00")
        assert desk.state.offered_today == 1, "the day rolled at four"


def test_the_counters_begin_afresh_at_an_opening() -> None:
    lunch = Hours((((540, 750), (810, 1080)),) * 7)
    with Desk(at="12:00", hours=lunch, **EAGER) as desk:
        desk.works(minutes=30)
        desk.feed(desk.look())
        assert desk.state.since_break_s == pytest.approx(1800)
        desk.works(minutes=70)
        desk.feed(desk.look())
        assert desk.state.since_break_s == pytest.approx(600)


def test_adjoining_ranges_have_no_end_between_them() -> None:
    whole = Hours((((540, 720), (720, 1080)),) * 7)
    with Desk(at="11:00", hours=whole, **EAGER) as desk:
        desk.works(minutes=61)
        desk.expect(ShowPrompt, at="11:50:00")
        desk.expect(WithdrawPrompt, at="11:51:10")
        assert not desk.decided("hours-closed")


@pytest.mark.parametrize(
    "day, night_h", [("2026-03-28", 7), ("2026-10-24", 9)], ids=["spring", "autumn"]
)
def test_a_night_of_clock_change_is_as_long_as_it_is(day: str, night_h: int) -> None:
    with Desk(at="22:00", day=day, hours=NIGHT) as desk:
        desk.idles(seconds=1)
        closing = desk.state.mode.until_ms
        assert closing - desk.utc_ms == pytest.approx(night_h * 3_600_000, abs=2000)


def test_hours_without_end_and_without_beginning() -> None:
    with Desk(hours=ALWAYS, exercise_breaks_per_day=0, microbreaks=False) as desk:
        desk.works(minutes=3 * 24 * 60)
        assert not desk.decided("hours-closed")
    with Desk(hours=NEVER) as desk:
        desk.pauses(minutes=30)
        assert estimate_next(desk.state, desk.policy) is None
        desk.resumes()
        assert desk.state.mode.until_ms is None
        assert next_wake(desk.state, desk.policy) is None
        assert estimate_next(desk.state, desk.policy) is None


def test_new_hours_take_effect_at_once() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.sets(hours=NEVER)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, outcome=Outcome.MISSED)
        desk.sets(hours=ALWAYS)
        assert isinstance(desk.state.mode, On)
        assert desk.state.since_break_s == pytest.approx(3000), "off for a moment is no rest"


def test_hours_made_longer_keep_what_is_in_hand() -> None:
    with Desk(at="17:00", **EAGER, prompt_quiet_s=3000.0) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.sets(hours=ALWAYS)
        desk.works(minutes=20)


def test_a_clock_set_forward_past_the_end_ends_the_hours_and_nothing_is_lost() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.clock_moves(10 * 3600)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak, outcome=Outcome.MISSED)
        assert desk.decided("clock-moved", minutes=600)
        desk.clock_moves(-10 * 3600)
        assert isinstance(desk.state.mode, On)
        assert desk.state.since_break_s == pytest.approx(3000)


def test_a_day_that_comes_twice_is_counted_once() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=50)
        desk.expect(ShowPrompt)
        desk.clock_moves(-86_400)
        desk.expect(WithdrawPrompt)
        desk.expect(CloseBreak)
        assert desk.state.offered_today == 1
        assert desk.state.first_day < desk.state.day


def test_a_clock_set_back_before_the_first_day_moves_the_first_day() -> None:
    with Desk(is_veteran=False) as desk:
        desk.clock_moves(-5 * 86_400)
        assert desk.state.first_day == desk.state.day


def test_who_travels_keeps_the_local_hours() -> None:
    with Desk(**EAGER) as desk:
        desk.works(minutes=9)
        desk.travels("Asia/Tokyo")
        desk.sets(exercise_every_s=3001.0)
        assert isinstance(desk.state.mode, On), "17:09 in Tokyo"
        assert desk.state.since_break_s == pytest.approx(540)
        desk.until("17:49")
        desk.expect_nothing()
        desk.until("17:58")
        desk.expect_nothing()
        desk.works(minutes=3)
        assert isinstance(desk.state.mode, OffHours)


def test_the_estimate_looks_past_the_night_and_the_weekend() -> None:
    with Desk(day="2026-03-06", at="18:30") as desk:
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%a %H:%M}") == (Kind.MICRO, "Mon 09:25")
        desk.sets(microbreaks=False)
        kind, at = estimate_next(desk.state, desk.policy)
        assert (kind, f"{at.local:%a %H:%M}") == (Kind.EXERCISE, "Mon 09:50")


def test_there_is_no_estimate_where_nothing_is_allowed() -> None:
    with Desk(exercise_breaks_per_day=0, microbreaks=False, hours=ALWAYS) as desk:
        assert estimate_next(desk.state, desk.policy) is None
    friday = Hours(((), (), (), (), ((540, 560),), (), ()))
    with Desk(day="2026-03-06", hours=friday) as desk:
        assert estimate_next(desk.state, desk.policy) is None
    with Desk(at="17:55", hours=Hours((((540, 1080),), (), (), (), (), (), ()))) as desk:
        found = estimate_next(desk.state, desk.policy)
        assert f"{found[1].local:%d %H:%M}" == "09 09:25"


def test_a_sleep_over_the_end_and_the_next_opening_begins_a_new_day() -> None:
    with Desk(at="17:00", **EAGER) as desk:
        desk.works(minutes=49)
        desk.joins_call()
        desk.works(minutes=2)
        desk.leaves_call()
        desk.sleeps(hours=16)
        desk.expect(CloseBreak, outcome=Outcome.NATURAL)
        assert isinstance(desk.state.mode, On)
        assert not isinstance(desk.state.stage, OnBreak)
