"""What every clock promises, on the fake and on the machine's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fakes.desktop import FakeClock
from neckbreak.desktop.clock import LocalZone, SystemClock, SystemZone
from neckbreak.domain.instants import gap
from neckbreak.ports.clock import Clock

SUMMER = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.fixture(params=["fake", "system"])
def rig(request: pytest.FixtureRequest) -> Iterator[tuple[Clock, Callable[[float], None]]]:
    if request.param == "fake":
        clock = FakeClock()
        yield clock, clock.pass_s
    else:
        yield SystemClock(), time.sleep


def test_all_clocks_advance_together(rig: tuple[Clock, Callable[[float], None]]) -> None:
    clock, pass_s = rig
    first = clock.now()
    pass_s(0.05)
    second = clock.now()
    seen = gap(first, second)
    assert seen.awake_s == pytest.approx(0.05, abs=0.2)
    assert seen.awake_s > 0.049
    assert seen.asleep_s < 0.02
    assert not seen.is_clock_change
    assert second.utc_ms > first.utc_ms
    assert second.local.utcoffset() is not None


def test_the_wall_clock_is_the_systems() -> None:
    assert SystemClock().now().utc_ms == pytest.approx(time.time() * 1000, abs=500)


def test_readings_that_were_interrupted_are_taken_again() -> None:
    readings = iter([(1.0, 1.0), (9.0, 9.0), (9.0, 9.0), (9.001, 9.001)])
    assert SystemClock(lambda: UTC, lambda: next(readings)).now().monotonic_s == 9.001


@pytest.mark.skipif(sys.platform != "linux", reason="time namespaces are a thing of Linux")
def test_boot_time_differs_from_awake_time_after_sleep() -> None:
    """A time namespace whose boot clock is an hour ahead looks as if the machine had slept."""
    unshare = shutil.which("unshare")
    code = (
        "from neckbreak.desktop.clock import SystemClock; n = SystemClock().now();"
        "print(n.boot_s - n.monotonic_s)"
    )
    command = [unshare or "unshare", "--time", "--boottime", "3600", "--fork"]
    done = subprocess.run(
        [*command, sys.executable, "-c", code], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    if done.returncode != 0:
        pytest.skip(f"no time namespace here: {done.stderr.strip()}")
    slept_before = SystemClock().now()
    expected = 3600 + slept_before.boot_s - slept_before.monotonic_s
    assert float(done.stdout) == pytest.approx(expected, abs=0.1)


def test_the_zone_follows_travel(tmp_path: Path) -> None:
    zones = "/usr/share/zoneinfo"
    if not Path(zones, "Europe/Berlin").exists():
        pytest.skip("no zone files")
    localtime = tmp_path / "localtime"
    localtime.symlink_to(f"{zones}/Europe/Berlin")
    zone = LocalZone({}, str(localtime))
    assert zone() == ZoneInfo("Europe/Berlin")
    assert zone() is zone()
    localtime.unlink()
    localtime.symlink_to(f"{zones}/Asia/Tokyo")
    assert zone() == ZoneInfo("Asia/Tokyo")
    localtime.unlink()
    shutil.copy(f"{zones}/America/New_York", localtime)  # a copy instead of a link
    assert SUMMER.astimezone(zone()).utcoffset() == timedelta(hours=-4)


@pytest.mark.parametrize("value", ["Asia/Tokyo", ":Asia/Tokyo"])
def test_the_environment_names_the_zone(value: str) -> None:
    assert LocalZone({"TZ": value})() == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize("value", ["", "No/Such", "/nonexistent", "../../etc/passwd"])
def test_an_unknown_zone_falls_back_to_the_system(value: str, tmp_path: Path) -> None:
    zone = LocalZone({"TZ": value}, str(tmp_path / "missing"))()
    assert isinstance(zone, SystemZone)
    assert SUMMER.astimezone(zone).utcoffset() == SUMMER.astimezone().utcoffset()


def test_the_systems_conversion_keeps_the_doubled_hour_in_order() -> None:
    code = """
import time; time.tzset()
from datetime import UTC, datetime, timedelta
from neckbreak.desktop.clock import SystemZone
zone, first = SystemZone(), datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
for hours in range(4):
    moment = first + timedelta(hours=hours)
    local = moment.astimezone(zone)
    assert local.utcoffset() == moment.astimezone().utcoffset(), (local, moment.astimezone())
    assert local.astimezone(UTC) == moment
    print(local.strftime("%H:%M"), local.fold, end=" ")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "TZ": "CET-1CEST,M3.5.0,M10.5.0/3", "PYTHONPATH": ":".join(sys.path)},
    )  # fmt: skip
    assert done.stdout == "01:30 0 02:30 0 02:30 1 03:30 0 "
