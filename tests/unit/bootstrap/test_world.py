"""The scripted machine keeps the promises of the ports it stands in for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from neckbreak.bootstrap.scenario import Moment, Scenario, What
from neckbreak.bootstrap.world import World
from neckbreak.domain.activity import Answer

DAY = date(2026, 3, 2)
MINUTE = 60.0
NINE = 9 * 3600.0


def script(*moments: Moment, zone=UTC) -> World:
    """Begins at nine with somebody at work, and lasts until ten unless the moments go on."""
    begin, end = Moment(NINE, What.ACTIVE), Moment(NINE + 3600, What.IDLE)
    last = () if moments and moments[-1].at_s >= end.at_s else (end,)
    return World(Scenario(DAY, (begin, *moments, *last)), zone)


def at(minute: float, what: What, **fields) -> Moment:
    return Moment(NINE + minute * MINUTE, what, **fields)


def minutes(world: World) -> float:
    return round((world.awake_s - NINE) / MINUTE, 3)


def test_alarms_ring_in_the_order_of_their_times_and_once() -> None:
    world = script()
    rung: list[tuple[str, float]] = []
    for name, wait_s in (("later", 600.0), ("sooner", 300.0), ("now", -5.0)):
        world.set_in(name, wait_s, lambda name=name: rung.append((name, minutes(world))))
    world.set_in("sooner", 240.0, lambda: rung.append(("replaced", minutes(world))))
    world.set_in("never", 10.0, lambda: rung.append(("never", 0)))
    world.clear("never")
    world.clear("unknown")
    world.run()
    assert rung == [("now", 0), ("replaced", 4), ("later", 10)]


def test_a_wall_alarm_follows_the_wall_clock_and_a_monotonic_one_does_not() -> None:
    world = script(at(5, What.CLOCK_CHANGE, minutes=20))
    rung = []
    noon = round(datetime(2026, 3, 2, 9, 30, tzinfo=UTC).timestamp() * 1000)
    world.set_at("wall", noon, lambda: rung.append(("wall", minutes(world))))
    world.set_in("awake", 900.0, lambda: rung.append(("awake", minutes(world))))
    world.run()
    assert rung == [("wall", 10), ("awake", 15)]
    assert world.now().local.hour == 10
    assert world.now().local.minute == 20


def test_while_asleep_the_monotonic_clock_stands_still_and_nothing_rings() -> None:
    world = script(at(5, What.SUSPEND), at(25, What.RESUME))
    rung = []
    world.set_in("alarm", 600.0, lambda: rung.append(world.now()))
    seen = []
    world.session.start(lambda _locked: None, lambda asleep: seen.append((asleep, world.now())))
    world.run()
    (before_s, before), (after_s, after) = seen
    assert (before_s, after_s) == (True, False)
    assert after.monotonic_s == before.monotonic_s
    assert after.boot_s - before.boot_s == 20 * MINUTE
    assert after.utc_ms - before.utc_ms == 20 * 60_000
    (alarm,) = rung
    assert alarm.boot_s == NINE + 30 * MINUTE, "10 min awake are 30 min on the clock"


def test_the_scheduler_wakes_at_least_so_often_as_the_real_one() -> None:
    world = script()
    woken: list[float] = []
    world.on_wake(lambda: woken.append(minutes(world)))
    world.set_in("relax", 600.0, lambda: world.relax(True))
    world.run()
    assert woken[:3] == [0.5, 1, 1.5]
    assert max(after - before for before, after in pairwise(woken)) == 5


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("10 4 * * *", "2026-03-03 04:10"),
        ("30 9 * * *", "2026-03-02 09:30"),
        ("0 9 * * *", "2026-03-03 09:00"),
        ("30 15 * * fri", "2026-03-06 15:30"),
        ("30 8 * * mon", "2026-03-09 08:30"),
        ("0 0 * * never", None),
    ],
)
def test_the_next_date_of_a_cron_expression(expression: str, expected: str | None) -> None:
    zone = ZoneInfo("Europe/Berlin")
    world = script(zone=zone)
    found = world.next_cron(expression, world.now().utc_ms, zone)
    shown = None if found is None else f"{datetime.fromtimestamp(found / 1000, zone):%F %H:%M}"
    assert shown == expected


def test_somebody_at_work_types_in_bursts_and_pauses_to_think() -> None:
    world = script()
    told: list[tuple[float, float | None]] = []
    sensor = world.sensor
    sensor.start(lambda: told.append((minutes(world), sensor.look().idle_s)))
    sensor.watch(frozenset({4.0, 60.0}))
    world.run()
    assert len(told) == pytest.approx(80, abs=1), "a pause every 45 s"
    assert told[0] == (0, 0), "somebody begins"
    assert {round(idle_s, 6) for _, idle_s in told[1:]} == {4.0}
    sensor.stop()
    sensor.become(is_active=False)
    sensor.become(is_active=True)
    assert len(told) <= 82


def test_an_absence_is_told_at_each_threshold_and_its_end_once() -> None:
    world = script(at(10, What.IDLE), at(20, What.ACTIVE))
    told: list[tuple[float, float]] = []
    sensor = world.sensor
    sensor.start(lambda: told.append((minutes(world), sensor.look().idle_s)))
    sensor.watch(frozenset({60.0, 180.0}))
    world.run()
    assert told == [(0, 0), (11, 60), (13, 180), (20, 0)]


def test_nothing_is_told_of_what_nobody_watches() -> None:
    world = script(at(10, What.IDLE), at(20, What.ACTIVE))
    told: list[float] = []
    world.sensor.start(lambda: told.append(minutes(world)))
    world.run()
    assert told == []


def test_locks_and_calls_are_told_with_their_state() -> None:
    world = script(
        at(5, What.CALL_START, app="Meet"),
        at(10, What.CALL_END),
        at(15, What.LOCK),
        at(16, What.UNLOCK),
    )
    heard: list[object] = []
    world.session.start(heard.append, heard.append)
    world.interruptions.listen(lambda: heard.append(world.interruptions.look()))
    world.run()
    call, after, locked, unlocked = heard
    assert (call.busy, call.reason, call.detail) == (Answer.YES, "call", "Meet")
    assert after.busy is Answer.NO
    assert (locked, unlocked) == (True, False)
    assert world.session.is_locked() is False
    world.interruptions.listen(None)
    world.session.stop()


def test_the_scripted_person_acts_after_a_while_awake() -> None:
    world = script(at(5, What.SUSPEND), at(25, What.RESUME))
    acted: list[float] = []
    world.later(600.0, lambda: acted.append((world.now().boot_s - NINE) / MINUTE))
    world.run()
    assert acted == [30]


def test_every_moment_is_told_and_every_jump_can_be_waited_for() -> None:
    world = script(at(5, What.CHOOSE, choice="skip"))
    moments: list[What] = []
    jumps: list[float] = []
    world.on_moment(lambda moment: moments.append(moment.what))
    world.run(jumps.append)
    assert moments == [What.ACTIVE, What.CHOOSE, What.IDLE]
    assert sum(jumps) == 3600
    assert min(jumps) >= 0


def test_a_picture_is_taken_at_its_moment() -> None:
    world = script()
    taken: list[float] = []
    world.at(NINE + 30 * MINUTE, lambda: taken.append(minutes(world)))
    world.run()
    assert taken == [30]
