"""What desktops ask of looks, in the words of each."""

from __future__ import annotations

import socket
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from neckbreak.desktop.appearance import asked_by_system
from neckbreak.desktop.macos import appearance as mac
from neckbreak.ports.appearance import Asked

linux = pytest.importorskip("neckbreak.desktop.linux.appearance")

COMMON, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
ACCESS, KDE = "org.gnome.desktop.a11y.interface", "org.kde.kdeglobals.KDE"


@pytest.mark.parametrize(
    "values,asked",
    [
        ({}, Asked()),
        ({COMMON: {"color-scheme": 1, "contrast": 1}}, Asked(True, True)),
        ({COMMON: {"color-scheme": 2, "contrast": 0}}, Asked(False, False)),
        ({COMMON: {"color-scheme": 0}}, Asked()),
        ({COMMON: {"reduced-motion": 1}}, Asked(is_still=True)),
        (
            {COMMON: {"reduced-motion": 0}, GNOME: {"enable-animations": False}},
            Asked(None, None, True),
        ),
        ({GNOME: {"enable-animations": True}}, Asked(is_still=False)),
        ({ACCESS: {"high-contrast": True}}, Asked(has_contrast=True)),
        ({KDE: {"AnimationDurationFactor": "0"}}, Asked(is_still=True)),
        ({KDE: {"AnimationDurationFactor": "0.5"}}, Asked(is_still=False)),
        ({KDE: {"AnimationDurationFactor": "fast"}}, Asked()),
    ],
)
def test_each_desktop_is_understood(values, asked) -> None:
    assert linux.understood(values) == asked


def test_without_a_bus_nothing_is_asked_for(tmp_path: Path) -> None:
    assert linux.asked({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}) == Asked()


def test_a_bus_that_does_not_answer_costs_a_moment_only(tmp_path: Path) -> None:
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        assert linux.asked({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}"}) == Asked()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="asks the portal of Linux")
def test_the_system_at_hand_is_asked(tmp_path: Path) -> None:
    env = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    assert isinstance(asked_by_system(env), Asked)


@pytest.mark.parametrize(
    "code,said,asked",
    [(0, "1\n", Asked(is_still=True)), (0, "0\n", Asked(is_still=False)), (1, "", Asked())],
)
def test_the_mac_tells_in_its_preferences(monkeypatch, code, said, asked) -> None:
    answer = SimpleNamespace(returncode=code, stdout=said)
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_named: answer)
    assert mac.asked() == asked


def test_a_mac_that_does_not_answer_asks_for_nothing(monkeypatch) -> None:
    def late(*_args, **_named):
        raise subprocess.TimeoutExpired("defaults", 1.0)

    monkeypatch.setattr(subprocess, "run", late)
    assert mac.asked() == Asked()
