"""The application object, each in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from neckbreak.ui.application import needs_plain_theme
from ui.ui_parts import ROOT


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**env, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "environment,platform,expected",
    [
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "linux", True),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "linux", True),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, "linux", True),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, "linux", False),
        ({}, "linux", False),
        ({"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "kde"}, "linux", False),
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "win32", False),
    ],
)
def test_the_plain_theme_is_taken_where_gtk_would_be_loaded(environment, platform, expected):
    assert needs_plain_theme(environment, platform) is expected


def test_the_icon_needs_nothing_but_qt():
    code = """
import sys
from neckbreak.ui.application import Application
from neckbreak.ui.tray import Tray
app = Application(["neckbreak"])
tray = Tray()
heavy = ("apscheduler", "msgspec", "tomlkit", "jeepney", "sqlite3", "asyncio", "ssl",
         "neckbreak.figure", "neckbreak.ui.home", "neckbreak.domain", "neckbreak.words",
         "neckbreak.app", "neckbreak.storage", "PySide6.QtSvg", "PySide6.QtNetwork")
loaded = [name for name in heavy if name in sys.modules]
assert not loaded, loaded
tray.close()
"""
    done = run(code)
    assert done.returncode == 0, done.stderr


def test_the_theme_variable_does_not_reach_children():
    code = """
import os
from neckbreak.ui.application import Application
app = Application(["neckbreak"])
assert "QT_QPA_PLATFORMTHEME" not in os.environ
assert app.qt.desktopFileName() == "io.github.neckbreak.neckbreak"
assert not app.qt.quitOnLastWindowClosed()
"""
    done = run(code, XDG_CURRENT_DESKTOP="GNOME")
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_to_quit_through_the_loop(number):
    code = f"""
import os
from PySide6.QtCore import QTimer
from neckbreak.ui.application import Application
app = Application(["neckbreak"])
def leave():
    print("asked")
    app.quit()
app.quit_asked = leave
app.listen_to_the_system()
QTimer.singleShot(50, lambda: os.kill(os.getpid(), {int(number)}))
raise SystemExit(app.run())
"""
    done = run(code)
    assert (done.returncode, done.stdout) == (0, "asked\n"), done.stderr


def test_an_unhandled_error_is_told_once_and_the_loop_goes_on():
    code = """
from PySide6.QtCore import QTimer
from neckbreak.ui.application import Application
app = Application(["neckbreak"])
app.crashed = lambda words: print("told", words)
def bad():
    raise ValueError("odd")
QTimer.singleShot(10, bad)
QTimer.singleShot(20, bad)
QTimer.singleShot(80, app.quit)
raise SystemExit(app.run())
"""
    done = run(code)
    assert (done.returncode, done.stdout) == (0, "told ValueError: odd\n"), done.stderr
