"""The alarms on one Qt timer."""

from __future__ import annotations

import threading
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest

from ui.ui_parts import HandClock


@pytest.fixture
def clockwork(qtbot, clock):
    from neckbreak.ui.clockwork import Clockwork

    made = Clockwork(clock)
    made.start()
    yield made
    made.shutdown()


class SystemClock(HandClock):
    """The hand clock, but running."""

    def now(self):
        import time

        seconds = time.monotonic()
        return self.instant.plus(seconds)


@pytest.fixture
def running(qtbot):
    from neckbreak.ui.clockwork import Clockwork

    made = Clockwork(SystemClock())
    made.start()
    yield made
    made.shutdown()


def test_an_alarm_rings_once_in_the_gui_thread(running, qtbot):
    rang = []
    running.set_in("a", 0.05, lambda: rang.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(rang), timeout=2000)
    qtbot.wait(60)
    assert rang == [threading.main_thread()]
    assert running.pending() == ()


def test_setting_a_name_again_replaces_it(running, qtbot):
    rang = []
    for number in range(50):
        running.set_in("a", 0.08, lambda number=number: rang.append(number))
    assert len(running.get_jobs()) == 1
    qtbot.waitUntil(lambda: bool(rang), timeout=2000)
    qtbot.wait(120)
    assert rang == [49]


def test_a_callback_may_set_its_own_name_again(running, qtbot):
    rang = []

    def ring():
        rang.append(len(rang))
        if len(rang) < 3:
            running.set_in("a", 0.02, ring)

    running.set_in("a", 0.02, ring)
    qtbot.waitUntil(lambda: len(rang) == 3, timeout=2000)
    assert running.get_jobs() == []


def test_a_cleared_alarm_is_silent(running, qtbot):
    rang = []
    running.set_in("a", 0.03, lambda: rang.append(1))
    running.clear("a")
    running.clear("never-set")
    qtbot.wait(80)
    assert rang == []


def test_an_alarm_set_by_another_thread_rings_in_the_gui_thread(running, qtbot):
    rang = []
    worker = threading.Thread(
        target=lambda: running.set_in("a", 0.02, lambda: rang.append(threading.current_thread()))
    )
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(rang), timeout=2000)
    assert rang == [threading.main_thread()]


def test_the_injected_clock_decides(clockwork, clock, qtbot):
    rang = []
    clockwork.set_in("a", 3600, lambda: rang.append("a"))
    clockwork.set_at("b", clock.now().utc_ms + 7_200_000, lambda: rang.append("b"))
    clockwork.wakeup()
    qtbot.wait(30)
    assert rang == []
    clock.go(3601)
    clockwork.wakeup()
    qtbot.waitUntil(lambda: rang == ["a"], timeout=2000)
    clock.go(3600)
    clockwork.wakeup()
    qtbot.waitUntil(lambda: rang == ["a", "b"], timeout=2000)


def test_an_early_wake_up_does_not_ring(clockwork, clock, qtbot):
    rang = []
    clockwork.set_in("a", 0.05, lambda: rang.append(1))
    qtbot.wait(150)
    assert rang == []
    assert clockwork.pending() == ("a",)


def test_wake_ups_are_told_before_alarms(running, qtbot):
    told = []
    running.on_wake(lambda: told.append("wake"))
    running.set_in("a", 0.02, lambda: told.append("alarm"))
    qtbot.waitUntil(lambda: "alarm" in told, timeout=2000)
    assert told[0] == "wake"


def test_a_failing_callback_is_reported_and_the_next_alarm_rings(running, qtbot, monkeypatch):
    import sys

    crashes, rang = [], []
    monkeypatch.setattr(sys, "excepthook", lambda *details: crashes.append(details[1]))
    running.set_in("a", 0.01, lambda: 1 / 0)
    running.set_in("b", 0.03, lambda: rang.append(1))
    qtbot.waitUntil(lambda: bool(rang), timeout=2000)
    assert [type(error) for error in crashes] == [ZeroDivisionError]


def test_one_wait_is_bounded(running, qtbot):
    running.set_in("a", 9999, lambda: None)
    qtbot.wait(20)
    assert running._timer.interval() <= 30_001
    running.relax(True)
    qtbot.wait(20)
    assert 30_001 < running._timer.interval() <= 300_001
    running.relax(False)
    qtbot.wait(20)
    assert running._timer.interval() <= 30_001


@pytest.mark.parametrize(
    "expression,after,expected",
    [
        ("30 15 * * fri", (2026, 11, 18, 12, 0), (2026, 11, 20, 15, 30)),
        ("0 12 * * *", (2026, 11, 18, 12, 0), (2026, 11, 19, 12, 0)),
        ("0 0 30 2 *", (2026, 11, 18, 12, 0), None),
    ],
)
def test_cron_gives_the_next_moment(clockwork, expression, after, expected):
    zone = ZoneInfo("Europe/Berlin")
    after_ms = round(datetime(*after, tzinfo=zone).timestamp() * 1000)
    found = clockwork.next_cron(expression, after_ms, zone)
    wanted = expected and round(datetime(*expected, tzinfo=zone).timestamp() * 1000)
    assert found == wanted


def test_cron_works_in_a_fixed_offset(clockwork):
    from datetime import timedelta

    zone = timezone(timedelta(hours=5, minutes=30))
    after_ms = round(datetime(2026, 11, 18, 9, 0, tzinfo=zone).timestamp() * 1000)
    found = clockwork.next_cron("15 9 * * *", after_ms, zone)
    assert found == after_ms + 15 * 60_000
