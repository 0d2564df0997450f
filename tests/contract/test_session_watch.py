"""What every watch for lock and sleep promises, on the fake, on mocked services and systems."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from fakes.desktop import FakeSessionWatch
from neckbreak.desktop.linux.bus import Peer, connect
from neckbreak.desktop.linux.buses import Buses
from neckbreak.desktop.linux.session_logind import LogindWatch
from neckbreak.desktop.macos.session import MacSessionWatch
from neckbreak.desktop.sessions import NullSessionWatch, choose_session_watch
from neckbreak.desktop.windows.session import (
    PBT_APMRESUMEAUTOMATIC,
    PBT_APMRESUMESUSPEND,
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    WTS_SESSION_UNLOCK,
    OnMessage,
    WindowsSessionWatch,
)
from neckbreak.ports.activity import SessionWatch
from poll_loop import PollLoop
from real_desktop import Desk, desktop_part

SESSION = "/org/freedesktop/login1/session/c1"
SAVER = "org.gnome.ScreenSaver"


@dataclass
class Rig:
    """A watch with the means to lock the session and to put the machine to sleep."""

    watch: SessionWatch
    lock: Callable[[bool], object]
    sleep: Callable[[bool], object] | None
    wait: Callable[[Callable[[], object]], None]
    told: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.watch.start(
            lambda is_locked: self.told.append("locked" if is_locked else "unlocked"),
            lambda is_before: self.told.append("asleep" if is_before else "awake"),
        )


def at_once(condition: Callable[[], object]) -> None:
    assert condition()


@contextlib.contextmanager
def fake() -> Iterator[Rig]:
    watch = FakeSessionWatch()
    yield Rig(watch, watch.lock, watch.sleep, at_once)


class Mock:
    """A mocked service, told what to do over a connection of the test's own."""

    def __init__(self, desk: Desk, loop: PollLoop, service: str, path: str) -> None:
        self._bus = connect("SESSION", loop, desk.env)
        self._mock = Peer(service, path, "org.freedesktop.DBus.Mock")

    def emit(
        self, interface: str, signal: str, signature: str, *values: tuple[str, object]
    ) -> None:
        arguments = (interface, signal, signature, list(values))
        self._bus.call_blocking(self._mock, "EmitSignal", "sssav", *arguments, timeout_s=5.0)

    def set(self, interface: str, **properties: tuple[str, object]) -> None:
        arguments = (interface, properties)
        self._bus.call_blocking(self._mock, "UpdateProperties", "sa{sv}", *arguments, timeout_s=5.0)

    def add_method(self, interface: str, name: str, gives: str, code: str) -> None:
        arguments = (interface, name, "", gives, code)
        self._bus.call_blocking(self._mock, "AddMethod", "sssss", *arguments, timeout_s=5.0)

    def close(self) -> None:
        self._bus.close()


@contextlib.contextmanager
def mocked(
    service: str, path: str, start: Callable[[Desk], object]
) -> Iterator[tuple[Desk, PollLoop, Mock]]:
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        desk.start_bus()
        start(desk)
        with contextlib.closing(Mock(desk, loop, service, path)) as mock:
            yield desk, loop, mock
        assert not loop.watched


@contextlib.contextmanager
def logind(by_hint: bool = True) -> Iterator[Rig]:
    service = "org.freedesktop.login1"
    manager, session = f"{service}.Manager", f"{service}.Session"
    with (
        mocked(service, "/org/freedesktop/login1", Desk.start_logind) as (desk, loop, mock),
        contextlib.closing(Mock(desk, loop, service, SESSION)) as mocked_session,
    ):
        buses = Buses(loop, desk.env)

        def lock(is_locked: bool) -> None:
            if by_hint:
                mocked_session.set(session, LockedHint=("b", is_locked))
            else:
                mocked_session.emit(session, "Lock" if is_locked else "Unlock", "")

        watch = LogindWatch(buses, desk.env)
        yield Rig(
            watch,
            lock,
            lambda before: mock.emit(manager, "PrepareForSleep", "b", ("b", before)),
            lambda condition: loop.run_until(condition, 5.0),
        )
        buses.close()


def logind_requests() -> contextlib.AbstractContextManager[Rig]:
    return logind(by_hint=False)


@contextlib.contextmanager
def screen_saver() -> Iterator[Rig]:
    path = "/org/gnome/ScreenSaver"
    with mocked(SAVER, path, lambda desk: desk.start_mock_object(SAVER, path, SAVER)) as parts:
        desk, loop, mock = parts
        mock.add_method(SAVER, "GetActive", "b", "ret = False")
        buses = Buses(loop, desk.env)
        yield Rig(
            choose_session_watch(loop, desk.env, buses),
            lambda is_locked: mock.emit(SAVER, "ActiveChanged", "b", ("b", is_locked)),
            None,
            lambda condition: loop.run_until(condition, 5.0),
        )
        buses.close()


class FakeWindow:
    """The calls of `windows.session`: a queue instead of a window."""

    def __init__(self) -> None:
        self._messages: queue.Queue[tuple[int, int] | None] = queue.Queue()

    def run_window(self, on_message: OnMessage, on_ready: Callable[[bool], None]) -> None:
        on_ready(True)
        while (message := self._messages.get()) is not None:
            on_message(*message)

    def close_window(self) -> None:
        self._messages.put(None)

    def send(self, message: int, *parameters: int) -> None:
        for parameter in parameters:
            self._messages.put((message, parameter))


@contextlib.contextmanager
def windows() -> Iterator[Rig]:
    window = FakeWindow()

    def lock(is_locked: bool) -> None:
        window.send(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK if is_locked else WTS_SESSION_UNLOCK)

    def sleep(is_before: bool) -> None:
        awake = (PBT_APMRESUMEAUTOMATIC, PBT_APMRESUMESUSPEND)  # both come when a person wakes it
        window.send(WM_POWERBROADCAST, *((PBT_APMSUSPEND,) if is_before else awake))

    with PollLoop() as loop:
        watch = WindowsSessionWatch(loop, window)
        yield Rig(watch, lock, sleep, lambda condition: loop.run_until(condition, 5.0))


@contextlib.contextmanager
def macos() -> Iterator[Rig]:
    is_locked = False
    watch = MacSessionWatch(lambda: is_locked)

    def lock(now: bool) -> None:
        nonlocal is_locked
        is_locked = now

    def look(condition: Callable[[], object]) -> None:
        watch.is_locked()  # nothing is pushed: the caller looks
        assert condition()

    yield Rig(watch, lock, None, look)


RIGS = [
    pytest.param(fake, id="fake"),
    pytest.param(windows, id="windows"),
    pytest.param(macos, id="macos"),
    pytest.param(logind, id="logind", marks=pytest.mark.desktop),
    pytest.param(logind_requests, id="logind-requests", marks=pytest.mark.desktop),
    pytest.param(screen_saver, id="screen-saver", marks=pytest.mark.desktop),
]


@pytest.fixture
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with request.param() as made:
        yield made


@pytest.mark.parametrize("rig", RIGS, indirect=True)
def test_tells_once_of_each_lock_and_sleep(rig: Rig) -> None:
    rig.start()
    rig.wait(lambda: rig.watch.is_locked() is False)
    rig.lock(True)
    rig.wait(lambda: rig.told)
    assert rig.watch.is_locked() is True
    rig.lock(True)
    rig.lock(False)
    rig.wait(lambda: len(rig.told) == 2)
    assert rig.told == ["locked", "unlocked"]
    assert rig.watch.is_locked() is False
    if rig.sleep is not None:
        rig.sleep(True)
        rig.sleep(False)
        rig.wait(lambda: len(rig.told) == 4)
        assert rig.told[2:] == ["asleep", "awake"]
    rig.watch.stop()


@pytest.mark.parametrize("rig", RIGS, indirect=True)
def test_is_silent_after_stop(rig: Rig) -> None:
    rig.start()
    rig.wait(lambda: rig.watch.is_locked() is False)
    rig.watch.stop()
    rig.lock(True)
    rig.wait(lambda: True)
    assert rig.told == []


@pytest.mark.desktop
def test_a_session_that_is_locked_at_the_start_is_told() -> None:
    with logind() as rig:
        rig.lock(True)
        rig.start()
        rig.wait(lambda: rig.told == ["locked"])
        rig.watch.stop()


@pytest.mark.desktop
def test_a_screen_saver_that_ends_while_active_does_not_lock_for_ever() -> None:
    path = "/org/gnome/ScreenSaver"
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        desk.start_bus()
        saver = desk.start_mock_object(SAVER, path, SAVER)
        with contextlib.closing(Mock(desk, loop, SAVER, path)) as mock:
            mock.add_method(SAVER, "GetActive", "b", "ret = True")
        buses = Buses(loop, desk.env)
        watch = choose_session_watch(loop, desk.env, buses)
        told: list[bool] = []
        watch.start(told.append, pytest.fail)
        loop.run_until(lambda: told == [True], 5.0)
        saver.end()
        loop.run_until(lambda: told == [True, False], 5.0)
        watch.stop()
        buses.close()


def test_without_a_bus_the_watch_is_null() -> None:
    with PollLoop() as loop:
        env = {
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus",
        }
        watch = choose_session_watch(loop, env, Buses(loop, env))
        assert isinstance(watch, NullSessionWatch)
        watch.start(pytest.fail, pytest.fail)
        assert watch.is_locked() is None
        watch.stop()
