"""What every activity sensor promises, on the fake and on each real desktop part."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from fakes.desktop import FakeClock, FakeSensor
from fakes.kwin_input import FakeInput
from neckbreak.desktop.clock import SystemClock
from neckbreak.desktop.linux.buses import Buses
from neckbreak.desktop.macos.idle import MacSensor
from neckbreak.desktop.sensors import ChosenSensor, NullSensor, choose_sensor
from neckbreak.desktop.windows.idle import WindowsSensor
from neckbreak.ports.activity import ActivitySensor
from poll_loop import PollLoop
from real_desktop import Desk, desktop_part, need

SHORT_S, LONG_S = 0.5, 1.0


@dataclass
class Rig:
    """A sensor with the means to press a key and to let time pass."""

    sensor: ActivitySensor
    press: Callable[[], object]
    pass_until: Callable[[Callable[[], object], float], None]
    calls: list[float | None] = field(default_factory=list)

    def start(self) -> None:
        self.sensor.start(lambda: self.calls.append(self.sensor.look().idle_s))


@contextlib.contextmanager
def fake() -> Iterator[Rig]:
    clock = FakeClock()
    sensor = FakeSensor(clock)

    def pass_until(condition: Callable[[], object], within_s: float) -> None:
        for _ in range(round(within_s / 0.05)):
            if condition():
                return
            sensor.pass_s(0.05)
        assert condition()

    yield Rig(sensor, sensor.press, pass_until)


@contextlib.contextmanager
def windows() -> Iterator[Rig]:
    """The real adapter over faked calls, across the 49.7-day wrap."""
    user32 = FakeUser32(tick_ms=2**32 - 300)
    yield Rig(WindowsSensor(user32), user32.press, user32.pass_until)


@contextlib.contextmanager
def macos() -> Iterator[Rig]:
    user32 = FakeUser32(tick_ms=0)
    yield Rig(MacSensor(lambda: user32.idle_ms / 1000), user32.press, user32.pass_until)


class FakeUser32:
    """The calls of `windows.idle`, with a clock of its own."""

    def __init__(self, tick_ms: int) -> None:
        self._tick_ms = self._input_ms = tick_ms

    @property
    def idle_ms(self) -> int:
        return self._tick_ms - self._input_ms

    def last_input_ms(self) -> int | None:
        return self._input_ms % 2**32

    def tick_ms(self) -> int:
        return self._tick_ms % 2**32

    def press(self) -> None:
        self._input_ms = self._tick_ms

    def pass_until(self, condition: Callable[[], object], within_s: float) -> None:
        until_ms = self._tick_ms + round(within_s * 1000)
        while not condition() and self._tick_ms < until_ms:
            self._tick_ms += 10
        assert condition()


Press = Callable[[], object]
Stack = contextlib.ExitStack


@contextlib.contextmanager
def real(
    start: Callable[[Desk], object], expected: str, make_press: Callable[[Desk, Stack], Press]
) -> Iterator[Rig]:
    with desktop_part(), Desk() as desk, PollLoop() as loop, Stack() as stack:
        desk.start_bus()
        start(desk)
        press = make_press(desk, stack)
        buses = Buses(loop, desk.env)
        sensor = choose_sensor(loop, SystemClock(), desk.env, buses)
        yield Rig(sensor, press, loop.run_until)
        assert sensor.name == expected, sensor.tries
        buses.close()
        assert not loop.watched


def xsync() -> contextlib.AbstractContextManager[Rig]:
    return real(Desk.start_x, "xsync", lambda desk, _: desk.press)


def mutter() -> contextlib.AbstractContextManager[Rig]:
    def make_press(desk: Desk, stack: Stack) -> Press:
        return lambda: desk.bus_call(
            "org.gnome.Mutter.IdleMonitor",
            "/org/gnome/Mutter/IdleMonitor/Core",
            "org.gnome.Mutter.IdleMonitor.ResetIdletime",
        )

    return real(Desk.start_mutter, "mutter", make_press)


def kwin() -> contextlib.AbstractContextManager[Rig]:
    def make_press(desk: Desk, stack: Stack) -> Press:
        return stack.enter_context(contextlib.closing(FakeInput(desk.env))).move

    return real(Desk.start_kwin, "ext-idle-notify", make_press)


def sway() -> contextlib.AbstractContextManager[Rig]:
    def make_press(desk: Desk, stack: Stack) -> Press:
        need("wtype")
        return lambda: desk.run("wtype", "-k", "Shift_L")

    return real(Desk.start_sway, "kde-idle", make_press)


PUSHED = [
    pytest.param(fake, id="fake"),
    pytest.param(xsync, id="xsync", marks=pytest.mark.desktop),
    pytest.param(mutter, id="mutter", marks=pytest.mark.desktop),
    pytest.param(kwin, id="kwin", marks=pytest.mark.desktop),
    pytest.param(sway, id="sway", marks=pytest.mark.desktop),
]
POLLED = [pytest.param(windows, id="windows"), pytest.param(macos, id="macos")]


@pytest.fixture
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with request.param() as made:
        yield made


@pytest.mark.parametrize("rig", PUSHED, indirect=True)
def test_tells_of_each_threshold_and_of_the_return(rig: Rig) -> None:
    rig.start()
    assert rig.sensor.is_push
    rig.press()
    rig.sensor.watch(frozenset({SHORT_S, LONG_S}))

    rig.pass_until(lambda: len(rig.calls) >= 1, 5.0)
    assert rig.calls[0] is not None
    assert SHORT_S - 0.01 <= rig.calls[0] < LONG_S
    rig.pass_until(lambda: (rig.calls[-1] or 0) >= LONG_S - 0.01, 5.0)

    rig.press()
    rig.pass_until(lambda: rig.calls[-1] is not None and rig.calls[-1] < 0.2, 5.0)
    before = len(rig.calls)
    rig.pass_until(lambda: len(rig.calls) > before, 5.0)  # and idle once more
    rig.sensor.stop()


@pytest.mark.parametrize("rig", PUSHED, indirect=True)
def test_a_threshold_can_be_added_and_dropped(rig: Rig) -> None:
    rig.start()
    rig.press()
    rig.sensor.watch(frozenset({LONG_S}))
    rig.sensor.watch(frozenset({LONG_S, SHORT_S}))
    rig.pass_until(lambda: rig.calls, 5.0)
    assert rig.calls[0] is not None
    assert rig.calls[0] < LONG_S
    rig.press()
    rig.pass_until(lambda: (rig.calls[-1] or 0) < 0.2, 5.0)
    rig.sensor.watch(frozenset({LONG_S}))
    rig.calls.clear()
    rig.pass_until(lambda: rig.calls, 5.0)
    assert rig.calls[0] is not None
    assert rig.calls[0] >= LONG_S - 0.01
    rig.sensor.stop()


@pytest.mark.parametrize("rig", PUSHED, indirect=True)
def test_is_silent_after_stop(rig: Rig) -> None:
    rig.start()
    rig.press()
    rig.sensor.watch(frozenset({SHORT_S}))
    rig.pass_until(lambda: rig.calls, 5.0)
    rig.sensor.stop()
    rig.calls.clear()
    rig.press()
    looks = 0

    def looked_often() -> bool:
        nonlocal looks
        looks += 1
        return looks > 5

    rig.pass_until(looked_often, 5.0)
    assert not rig.calls


@pytest.mark.parametrize("rig", POLLED, indirect=True)
def test_a_polled_sensor_answers_when_asked(rig: Rig) -> None:
    rig.start()
    assert not rig.sensor.is_push
    rig.sensor.watch(frozenset({SHORT_S}))
    rig.press()
    assert rig.sensor.look().idle_s == pytest.approx(0.0, abs=0.02)
    rig.pass_until(lambda: (rig.sensor.look().idle_s or 0) >= 1.0, 2.0)
    assert rig.sensor.look().idle_s == pytest.approx(1.0, abs=0.02)
    rig.press()
    assert rig.sensor.look().idle_s == pytest.approx(0.0, abs=0.02)
    assert not rig.calls
    rig.sensor.stop()


def test_the_null_sensor_admits_it() -> None:
    sensor = NullSensor()
    sensor.start(pytest.fail)
    sensor.watch(frozenset({1.0}))
    assert sensor.look().idle_s is None
    assert (sensor.name, sensor.is_push) == ("null", False)
    sensor.stop()


def test_without_a_desktop_the_choice_is_null() -> None:
    with PollLoop() as loop:
        sensor = choose_sensor(loop, SystemClock(), {}, None)
        sensor.start(pytest.fail)
        assert sensor.name == "null"


def test_a_candidate_that_fails_is_kept_with_its_reason() -> None:
    with PollLoop() as loop:
        env = {"DISPLAY": ":4711"}
        sensor: ChosenSensor = choose_sensor(loop, SystemClock(), env, Buses(loop, env))
        sensor.start(pytest.fail)
        assert [tried.sensor for tried in sensor.tries] == ["xsync"]
        assert sensor.tries[0].reason
        assert not loop.watched
