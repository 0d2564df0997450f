"""What the adapters do when the part of the desktop they rely on ends or starts over."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.desktop import FakeClock
from neckbreak.desktop.linux.bus import BUS, BusError, Peer, connect
from neckbreak.desktop.linux.buses import Buses
from neckbreak.desktop.linux.idle_mutter import MutterSensor
from neckbreak.desktop.linux.idle_wayland import WaylandSensor
from neckbreak.desktop.linux.idle_xsync import XSyncSensor
from neckbreak.errors import KnownError
from poll_loop import PollLoop
from real_desktop import Desk, desktop_part

MONITOR = "org.gnome.Mutter.IdleMonitor"
CORE = "/org/gnome/Mutter/IdleMonitor/Core"


@contextlib.contextmanager
def private_desk() -> Iterator[tuple[Desk, PollLoop]]:
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        yield desk, loop
        assert not loop.watched


@pytest.mark.desktop
def test_a_bus_that_ends_is_told_and_let_go(caplog: pytest.LogCaptureFixture) -> None:
    with private_desk() as (desk, loop):
        daemon = desk.start_bus()
        bus = connect("SESSION", loop, desk.env)
        told: list[str] = []
        replies: list[object] = []
        bus.on_lost.append(lambda: told.append("lost"))
        bus.subscribe("a.b", "C", lambda body: None)
        loop.run_for(0.05)
        daemon.end()
        bus.call(BUS, "ListNames", on_reply=replies.append)
        loop.run_until(lambda: told, 5.0)
        assert told == ["lost"]
        assert replies == [None]
        assert not bus.is_open
        with pytest.raises(BusError, match="lost"):
            bus.call_blocking(BUS, "ListNames")
        bus.call(BUS, "ListNames", on_reply=replies.append)
        assert replies == [None, None]
        bus.close()
        assert "the message bus is gone" in caplog.text


@pytest.mark.desktop
def test_a_service_that_hangs_costs_its_time_limit() -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        bus, sleeper = connect("SESSION", loop, desk.env), connect("SESSION", loop, desk.env)
        sleeper.call_blocking(BUS, "RequestName", "su", "org.example.Sleeper", 0)
        peer = Peer("org.example.Sleeper", "/", "org.example.Sleeper")
        owners: list[bool] = []
        bus.on_owner("org.example.Other", owners.append)
        sleeper.call(BUS, "RequestName", "su", "org.example.Other", 0)
        with pytest.raises(BusError, match="timeout"):
            bus.call_blocking(peer, "Sleep", timeout_s=0.2)
        loop.run_until(lambda: owners == [True], 5.0)  # what came meanwhile is not lost
        assert bus.call_blocking(BUS, "NameHasOwner", "s", peer.name) == (True,)
        sleeper.close()
        bus.close()


@pytest.mark.desktop
def test_an_unknown_service_is_an_error_and_not_started() -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        with contextlib.closing(connect("SESSION", loop, desk.env)) as bus:
            peer = Peer("org.example.Nobody", "/", "org.example.Nobody")
            with pytest.raises(BusError) as caught:
                bus.call_blocking(peer, "X")
            assert "ServiceUnknown" in caught.value.name or "NameHasNoOwner" in caught.value.name


@pytest.mark.desktop
def test_mutters_watches_are_made_again_when_it_restarts() -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        mutter = desk.start_mutter()
        buses = Buses(loop, desk.env)
        assert buses.session is not None
        sensor = MutterSensor(buses.session)
        idle_s: list[float | None] = []
        sensor.start(lambda: idle_s.append(sensor.look().idle_s))
        sensor.watch(frozenset({0.5}))
        loop.run_until(lambda: idle_s, 5.0)
        mutter.end()
        loop.run_until(lambda: idle_s[-1] is None, 5.0)
        desk.start_mutter("wl-second")
        loop.run_until(lambda: idle_s[-1] is not None, 5.0)
        desk.bus_call(MONITOR, CORE, f"{MONITOR}.ResetIdletime")
        loop.run_until(lambda: (idle_s[-1] or 0) >= 0.49, 5.0)
        sensor.stop()
        buses.close()


@pytest.mark.desktop
def test_without_mutter_its_sensor_says_so() -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        with contextlib.closing(connect("SESSION", loop, desk.env)) as bus:
            with pytest.raises(KnownError) as caught:
                MutterSensor(bus).start(lambda: None)
            assert caught.value.data["sensor"] == "mutter"


@pytest.mark.desktop
def test_an_x_server_that_ends_does_not_end_us(caplog: pytest.LogCaptureFixture) -> None:
    with private_desk() as (desk, loop):
        server = desk.start_x()
        sensor = XSyncSensor(loop, desk.env["DISPLAY"])
        sensor.start(lambda: None)
        sensor.watch(frozenset({60.0}))
        assert sensor.look().idle_s is not None
        server.end()
        loop.run_until(lambda: not loop.watched, 5.0)
        loop.turn()
        assert sensor.look().idle_s is None
        sensor.watch(frozenset({4.0}))
        sensor.stop()
        assert "the X server ended the connection" in caplog.text


@pytest.mark.desktop
def test_a_compositor_that_ends_is_noticed(caplog: pytest.LogCaptureFixture) -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        kwin = desk.start_kwin()
        sensor = WaylandSensor(loop, FakeClock(), desk.env)
        sensor.start(lambda: None)
        sensor.watch(frozenset({60.0}))
        assert sensor.look().idle_s == 0.0
        kwin.end()
        loop.run_until(lambda: not loop.watched, 5.0)
        assert sensor.look().idle_s is None
        sensor.watch(frozenset({4.0}))
        sensor.stop()
        assert "the compositor ended the idle sensor" in caplog.text


@pytest.mark.desktop
def test_a_compositor_without_idle_notifier_is_refused() -> None:
    with private_desk() as (desk, loop):
        desk.start_bus()
        desk.start_mutter()
        with pytest.raises(KnownError) as caught:
            WaylandSensor(loop, FakeClock(), desk.env).start(lambda: None)
        assert caught.value.data["reason"] == "the compositor has no idle notifier"


class FakeCompositor:
    """Speaks the protocol just far enough, in pieces of the test's choosing."""

    def __init__(self, folder: Path) -> None:
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(folder / "wl"))
        self._server.listen(1)
        self.env = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wl"}
        self._thread = threading.Thread(target=self._greet)
        self._thread.start()

    def _greet(self) -> None:
        self.peer, _ = self._server.accept()
        self.peer.recv(65536)
        message = event(2, 0, 1, "wl_seat", 7) + event(2, 0, 2, "ext_idle_notifier_v1", 2)
        for byte in message + event(3, 0, 0):  # one byte at a time
            self.peer.sendall(bytes([byte]))

    def send(self, message: bytes) -> None:
        self._thread.join(5.0)
        self.peer.sendall(message)

    def close(self) -> None:
        self._thread.join(5.0)
        self.peer.close()
        self._server.close()


def event(target: int, opcode: int, *arguments: int | str) -> bytes:
    body = b""
    for argument in arguments:
        if isinstance(argument, int):
            body += struct.pack("=I", argument)
        else:
            raw = argument.encode() + b"\0"
            body += struct.pack("=I", len(raw)) + raw + b"\0" * (-len(raw) % 4)
    return struct.pack("=II", target, (len(body) + 8) << 16 | opcode) + body


def test_idle_time_is_counted_from_the_notifications(short_folder: Path) -> None:
    with (
        PollLoop() as loop,
        contextlib.closing(FakeCompositor(short_folder)) as compositor,
    ):
        clock = FakeClock()
        sensor = WaylandSensor(loop, clock, compositor.env)
        idle_s: list[float | None] = []
        sensor.start(lambda: idle_s.append(sensor.look().idle_s))
        sensor.watch(frozenset({60.0}))  # object 6: registry 2, list 3, seat 4, notifier 5
        sensor.watch(frozenset({60.0, 4.0}))  # object 7
        clock.pass_s(4)
        compositor.send(event(7, 0))
        loop.run_until(lambda: idle_s == [4.0], 5.0)
        clock.pass_s(56)
        compositor.send(event(6, 0) + event(99, 0) + event(2, 1, 1))
        loop.run_until(lambda: len(idle_s) == 2, 5.0)
        assert idle_s[-1] == 60.0
        clock.pass_s(100)
        assert sensor.look().idle_s == 160.0
        sensor.watch(frozenset({60.0}))
        assert sensor.look().idle_s == 160.0
        compositor.send(event(6, 1))
        loop.run_until(lambda: idle_s[-1] == 0.0, 5.0)
        sensor.stop()
        assert not loop.watched


def test_a_protocol_error_ends_the_sensor(
    short_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        PollLoop() as loop,
        contextlib.closing(FakeCompositor(short_folder)) as compositor,
    ):
        sensor = WaylandSensor(loop, FakeClock(), compositor.env)
        sensor.start(lambda: None)
        compositor.send(event(1, 0, 5, 1, "bad seat"))
        loop.run_until(lambda: not loop.watched, 5.0)
        assert sensor.look().idle_s is None
        assert "bad seat" in caplog.text


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """The path of a socket is limited."""
    with Desk() as desk:
        yield desk.runtime_dir
