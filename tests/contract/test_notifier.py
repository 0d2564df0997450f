"""What every notifier promises, on the fake and on dunst."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from fakes.desktop import FakeNotifier
from neckbreak.desktop.linux.bus import Peer, connect
from neckbreak.desktop.linux.buses import Buses
from neckbreak.desktop.notify import BusNotifier, NullNotifier, choose_notifier
from neckbreak.ports.notifier import Notifier
from poll_loop import PollLoop
from real_desktop import Desk, desktop_part

ACTIONS = (("open-today", "Open Today"), ("default", "Open"))


@dataclass
class Rig:
    """A notifier with somebody who looks and presses."""

    notifier: Notifier
    count: Callable[[], int]
    press: Callable[[int, str], None]
    wait: Callable[[Callable[[], object]], None]
    pressed: list[str] = field(default_factory=list)

    def show(self, title: str, body: str, replaces: int = 0) -> int:
        return self.notifier.show(title, body, ACTIONS, self.pressed.append, replaces)


@contextlib.contextmanager
def fake() -> Iterator[Rig]:
    notifier = FakeNotifier()

    def wait(condition: Callable[[], object]) -> None:
        assert condition()

    yield Rig(notifier, lambda: len(notifier.shown), notifier.press, wait)


@contextlib.contextmanager
def dunst() -> Iterator[Rig]:
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        desk.start_bus()
        desk.start_x()
        server = desk.start_dunst()
        buses = Buses(loop, desk.env)
        notifier = choose_notifier(buses, "neckbreak", "", "io.github.neckbreak.neckbreak")
        assert isinstance(notifier, BusNotifier)

        def count() -> int:
            return int(desk.run("dunstctl", "count", "displayed"))

        def press(number: int, key: str) -> None:
            with contextlib.closing(connect("SESSION", loop, desk.env)) as bus:
                control = Peer(
                    "org.freedesktop.Notifications",
                    "/org/freedesktop/Notifications",
                    "org.dunstproject.cmd0",
                )
                bus.call_blocking(control, "NotificationAction", "u", 0)

        yield Rig(notifier, count, press, lambda condition: loop.run_until(condition, 5.0))
        notifier.close()
        buses.close()
        assert not loop.watched
        assert server.is_running


RIGS = [
    pytest.param(fake, id="fake"),
    pytest.param(dunst, id="dunst", marks=pytest.mark.desktop),
]


@pytest.fixture
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with request.param() as made:
        yield made


@pytest.mark.parametrize("rig", RIGS, indirect=True)
def test_shows_replaces_and_withdraws(rig: Rig) -> None:
    first = rig.show("Held", "You are in a call.")
    assert first
    rig.wait(lambda: rig.count() == 1)
    second = rig.show("Still held", "30 minutes <b>&</b> more", replaces=first)
    third = rig.show("Another", "note")
    rig.wait(lambda: rig.count() == 2)
    rig.notifier.withdraw(second)
    rig.wait(lambda: rig.count() == 1)
    rig.notifier.withdraw(third)
    rig.notifier.withdraw(third)
    rig.wait(lambda: rig.count() == 0)
    assert rig.pressed == []


@pytest.mark.parametrize("rig", RIGS, indirect=True)
def test_a_pressed_action_is_told_once(rig: Rig) -> None:
    number = rig.show("Held", "You are in a call.")
    rig.wait(lambda: rig.count() == 1)
    rig.press(number, "default")
    rig.wait(lambda: rig.pressed == ["default"])
    rig.wait(lambda: rig.count() == 0)


@pytest.mark.parametrize("rig", RIGS, indirect=True)
def test_tells_that_it_has_buttons(rig: Rig) -> None:
    told: list[bool] = []
    rig.notifier.when_known(told.append)
    rig.wait(lambda: told == [True])
    rig.notifier.when_known(told.append)
    rig.wait(lambda: told == [True, True])


def test_the_null_notifier_has_none() -> None:
    told: list[bool] = []
    NullNotifier().when_known(told.append)
    assert told == [False]


@pytest.mark.desktop
def test_what_is_withdrawn_at_once_does_not_stay() -> None:
    with dunst() as rig:
        number = rig.show("Held", "first")
        rig.notifier.withdraw(number)
        first = rig.show("A", "a")
        rig.show("B", "b", replaces=first)  # before the server answered
        rig.wait(lambda: rig.count() == 1)


@pytest.mark.desktop
def test_without_a_server_nothing_breaks() -> None:
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        desk.start_bus()
        buses = Buses(loop, desk.env)
        notifier = choose_notifier(buses, "neckbreak", "", "x")
        assert isinstance(notifier, BusNotifier)
        number = notifier.show("A", "a", ACTIONS, pytest.fail)
        loop.run_for(0.2)
        notifier.withdraw(number)
        notifier.show("B", "b", replaces=number)
        loop.run_for(0.1)
        notifier.close()
        buses.close()


def test_the_null_notifier_shows_nothing() -> None:
    notifier = choose_notifier(None, "neckbreak", "", "x")
    assert isinstance(notifier, NullNotifier)
    assert notifier.show("A", "a") == 0
    notifier.withdraw(0)


@pytest.mark.desktop
def test_a_token_reaches_the_window_that_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    with desktop_part(), Desk() as desk, PollLoop() as loop:
        desk.start_bus()
        buses = Buses(loop, desk.env)
        notifier = choose_notifier(buses, "neckbreak", "", "x")
        assert isinstance(notifier, BusNotifier)
        desk.start_mock_object(
            "org.freedesktop.Notifications",
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications",
        )
        with contextlib.closing(connect("SESSION", loop, desk.env)) as bus:
            mock = Peer(
                "org.freedesktop.Notifications",
                "/org/freedesktop/Notifications",
                "org.freedesktop.DBus.Mock",
            )
            name = "org.freedesktop.Notifications"
            for method, takes, gives, code in (
                ("GetCapabilities", "", "as", "ret = ['actions', 'body-markup']"),
                ("Notify", "susssasa{sv}i", "u", "ret = 7 if args[4] == 'x &lt; y' else 0"),
                ("CloseNotification", "u", "", ""),
            ):
                bus.call_blocking(
                    mock, "AddMethod", "sssss", name, method, takes, gives, code, timeout_s=5.0
                )
            pressed: list[str | None] = []
            notifier.show(
                "A", "x < y", ACTIONS,
                lambda key: pressed.append(os.environ.get("XDG_ACTIVATION_TOKEN")),
            )  # fmt: skip
            loop.run_for(0.2)
            for signal, signature, values in (
                ("ActivationToken", "us", [("u", 7), ("s", "token-1")]),
                ("ActionInvoked", "us", [("u", 7), ("s", "default")]),
                ("ActionInvoked", "us", [("u", 7), ("s", "default")]),
            ):
                bus.call_blocking(
                    mock, "EmitSignal", "sssav", name, signal, signature, values, timeout_s=5.0
                )
            loop.run_until(lambda: pressed, 5.0)
            loop.run_for(0.1)
            assert pressed == ["token-1"]
        notifier.close()
        buses.close()
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
