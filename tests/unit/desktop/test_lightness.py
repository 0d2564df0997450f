"""What the adapters of the resident may load: nothing that costs megabytes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HEAVY = (
    "PySide6", "asyncio", "concurrent", "ctypes.wintypes", "email", "http", "importlib.metadata",
    "multiprocessing", "ssl", "subprocess", "tempfile", "unittest", "urllib.request", "xml",
)  # fmt: skip

MODULES = (
    "autostart", "clock", "control", "instance", "interruptions", "linux.bus", "linux.buses",
    "linux.idle_mutter", "linux.idle_wayland", "linux.idle_xsync", "linux.session_logind", "notify",
    "sensors", "sessions", "sound", "speech",
)  # fmt: skip


@pytest.mark.parametrize("module", MODULES)
def test_loads_nothing_heavy(module: str) -> None:
    code = (
        f"import sys; import neckbreak.desktop.{module};"
        f"print(*[m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.stdout.split() == []


def test_choosing_loads_no_adapter() -> None:
    code = (
        "import sys; from neckbreak.desktop import sensors, sessions, notify, sound, speech;"
        "print(*[m for m in ('jeepney', 'ctypes', 'subprocess', 'zoneinfo') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.stdout.split() == []
