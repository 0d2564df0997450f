"""What is watched, when it wakes, and that a state survives its file."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest

from desk import START, Desk
from neckbreak.domain.planner import (
    BeginBreak,
    Kind,
    PlannerState,
    ShowPrompt,
    TimePassed,
    advance,
    dump,
    load,
    next_wake,
)
from neckbreak.domain.planner_draft import may_offer
from neckbreak.domain.planner_rules import settle
from neckbreak.domain.planner_saved import LATER
from neckbreak.errors import KnownError


def test_it_watches_a_minute_while_at_work_and_four_seconds_only_for_a_pause() -> None:
    with Desk(microbreaks=False) as desk:
        assert desk.watching == {60.0}
        desk.works(minutes=50)
        assert desk.watching == {60.0, 4.0}
        desk.idles(seconds=4)
        desk.expect(ShowPrompt)
        assert desk.watching == {60.0}
        desk.presses(START)
        desk.expect(BeginBreak)
        assert desk.watching == frozenset()
        desk.takes_break()
        assert desk.watching == {60.0}
        desk.locks()
        assert desk.watching == frozenset()
        desk.unlocks()
        desk.pauses(minutes=30)
        assert desk.watching == frozenset()


def test_it_does_not_wait_for_typing_where_nobody_may_be_asked_yet() -> None:
    with Desk(microbreaks=False) as desk:
        desk.works(minutes=49, seconds=30)
        desk.locks()
        desk.idles(minutes=2)
        desk.unlocks()
        desk.works(minutes=1)
        assert desk.state.is_due
        assert desk.watching == {60.0}


def test_it_wakes_for_what_comes_first() -> None:
    with Desk() as desk:
        assert next_wake(desk.state, desk.policy) == pytest.approx(25 * 60)
        desk.works(minutes=24)
        desk.feed(TimePassed(desk.now))
        assert next_wake(desk.state, desk.policy) == pytest.approx(60)


def test_nobody_there_and_nothing_due_wakes_for_the_calendar_only() -> None:
    with Desk() as desk:
        desk.locks()
        desk.idles(minutes=10)
        assert next_wake(desk.state, desk.policy) == pytest.approx(8 * 3600 + 57 * 60, abs=600)


def test_an_idle_call_needs_no_heartbeat() -> None:
    with Desk(exercise_breaks_per_day=0, microbreaks=False) as desk:
        desk.joins_call()
        before = desk.events
        desk.idles(minutes=120)
        assert desk.events - before < 8


def test_an_eight_hour_day_takes_few_wake_ups() -> None:
    with Desk() as desk:
        desk.works(minutes=8 * 60)
        assert desk.events < 60
        desk.seen.clear()


def test_rules_never_run_in_a_circle(monkeypatch: pytest.MonkeyPatch) -> None:
    import neckbreak.domain.planner_rules as rules

    monkeypatch.setattr(rules, "ROUNDS_MAX", 0)
    desk = Desk(is_checked=False)
    assert settle is rules.settle
    assert isinstance(advance(desk.state, TimePassed(desk.now), desk.policy).state, PlannerState)


def saved() -> dict[str, Any]:
    desk = Desk()
    desk.joins_call("zoom")
    desk.works(minutes=30)
    plain: dict[str, Any] = json.loads(json.dumps(dump(desk.state)))
    assert plain["stage"]["is"] == "held"
    return plain


def test_a_state_is_plain_json_with_wall_instants_only() -> None:
    text = json.dumps(saved())
    assert "monotonic" not in text
    assert load(json.loads(text), Desk().now).stage.reason == "call"


def test_why_a_break_waits_survives_its_file() -> None:
    desk = Desk(microbreaks=False)
    desk.joins_call("zoom")
    desk.works(minutes=50)
    desk.leaves_call()
    desk.works(minutes=2)
    plain = json.loads(json.dumps(dump(desk.state)))

    assert plain["stage"]["reason"] == "held"
    assert load(plain, desk.state.now) == desk.state


def test_before_the_closing_is_known_it_is_far() -> None:
    desk = Desk()
    assert may_offer(PlannerState(now=desk.now), desk.policy, Kind.MICRO)


@pytest.mark.parametrize(
    "name", [each.name for each in fields(PlannerState) if each.name not in ("now", *LATER)]
)
def test_a_state_with_a_missing_field_is_damaged(name: str) -> None:
    plain = saved()
    del plain[name]
    with pytest.raises(KnownError, match="state-damaged"):
        load(plain, Desk().now)


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"saved_ms": "now"},
        {"saved_ms": True},
        {"since_break_s": -1.0},
        {"since_break_s": float("nan")},
        {"since_break_s": "12"},
        {"is_locked": 1},
        {"presence": "gone"},
        {"presence": None},
        {"day": "yesterday"},
        {"day": 5},
        {"offered_today": -1},
        {"watching": 60},
        {"watching": ["x"]},
        {"stage": {"is": "dreaming"}},
        {"stage": {"is": "on", "until_ms": None}},
        {"stage": []},
        {"returned": {"utc_ms": 5}},
        {"interruptibility": {"is": "interruptibility", "busy": "no", "reason": 5, "detail": None}},
        {"mode": {"is": "on", "until_ms": 1e400}},
        {
            "stage": {
                "is": "waiting",
                "kind": "micro",
                "due": {"utc_ms": 1, "ago_s": 0, "with_sleep_ago_s": 0},
                "since": {"utc_ms": 1, "ago_s": 0, "with_sleep_ago_s": 0},
                "reason": "due",
                "data": [["minutes", [1]]],
            }
        },
    ],
    ids=str,
)
def test_a_damaged_state_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(KnownError) as caught:
        load(saved() | change, Desk().now)

    assert caught.value.key == "state-damaged"


def test_no_state_at_all_is_refused() -> None:
    with pytest.raises(KnownError):
        load({}, Desk().now)
