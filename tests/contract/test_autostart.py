"""What every way to start at login promises: the fake, XDG entries, the registry, launch agents."""

from __future__ import annotations

import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fakes.desktop import FakeAutostart
from neckbreak.desktop.autostart import choose_autostart, launch_command
from neckbreak.desktop.linux.autostart import XdgAutostart, quoted
from neckbreak.desktop.macos.autostart import MacAutostart
from neckbreak.desktop.windows.autostart import APPROVED, NAME, RUN, WindowsAutostart
from neckbreak.errors import KnownError
from neckbreak.ports.system import Autostart

AWKWARD = ('/opt/my apps/50% off/nëck$break`"\\x', "-m", "neckbreak", "--data-dir", "/a b")


class FakeRegistry:
    """The calls of `windows.autostart`."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def xdg(folder: Path) -> XdgAutostart:
    env = {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_CONFIG_DIRS": str(folder / "etc")}
    return XdgAutostart(AWKWARD, env)


@pytest.fixture(params=["fake", "xdg", "windows", "macos"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    made: dict[str, Callable[[], Autostart]] = {
        "fake": FakeAutostart,
        "xdg": lambda: xdg(tmp_path),
        "windows": lambda: WindowsAutostart(AWKWARD, FakeRegistry()),
        "macos": lambda: MacAutostart(AWKWARD, tmp_path),
    }
    return made[request.param]()


def test_turns_on_and_off_again(rig: Autostart) -> None:
    assert not rig.is_on()
    rig.set(False)
    for _ in range(2):
        rig.set(True)
        assert rig.is_on()
    for _ in range(2):
        rig.set(False)
        assert not rig.is_on()


def test_an_entry_hidden_elsewhere_counts_as_off(tmp_path: Path) -> None:
    autostart = xdg(tmp_path)
    autostart.set(True)
    on = autostart.file.read_text()
    autostart.file.write_text(on + "Hidden=true\n")
    assert not autostart.is_on()
    gnome = "X-GNOME-Autostart-enabled="
    autostart.file.write_text(on.replace(f"{gnome}true", f"{gnome}false"))
    assert not autostart.is_on()
    autostart.file.write_text(on + "[Desktop Action X]\nHidden=true\n")
    assert autostart.is_on()
    autostart.set(True)
    assert autostart.file.read_text() == on


def test_a_system_wide_entry_is_hidden_rather_than_missed(tmp_path: Path) -> None:
    autostart = xdg(tmp_path)
    system = tmp_path / "etc" / "autostart" / autostart.file.name
    system.parent.mkdir(parents=True)
    system.write_text("[Desktop Entry]\nType=Application\nName=neckbreak\nExec=neckbreak-tray\n")
    assert autostart.is_on()
    autostart.set(False)
    assert not autostart.is_on()
    assert "Hidden=true" in autostart.file.read_text()
    autostart.set(True)
    assert autostart.is_on()


def test_the_command_survives_quoting(tmp_path: Path) -> None:
    """Undone as the specification says: string escapes, field codes, then the quotes."""
    autostart = xdg(tmp_path)
    autostart.set(True)
    (line,) = [x for x in autostart.file.read_text().splitlines() if x.startswith("Exec=")]
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    assert tuple(shlex.split(value.replace("\\`", "`").replace("\\$", "$"))) == AWKWARD
    assert quoted("/usr/bin/neckbreak-tray") == '"/usr/bin/neckbreak-tray"'


@pytest.mark.desktop
def test_the_entry_is_valid(tmp_path: Path) -> None:
    program = shutil.which("desktop-file-validate")
    if program is None:
        pytest.skip("desktop-file-validate is not installed")
    autostart = XdgAutostart(("/opt/my apps/x",), {"XDG_CONFIG_HOME": str(tmp_path)})
    autostart.set(True)
    done = subprocess.run([program, autostart.file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_launch_agent_is_a_property_list(tmp_path: Path) -> None:
    autostart = MacAutostart(AWKWARD, tmp_path)
    autostart.set(True)
    with autostart.file.open("rb") as file:
        assert plistlib.load(file)["ProgramArguments"] == list(AWKWARD)


def test_the_task_manager_can_veto() -> None:
    registry = FakeRegistry()
    autostart = WindowsAutostart(("C:\\Program Files\\x.exe", "--data-dir", "D"), registry)
    autostart.set(True)
    assert registry.values[RUN, NAME] == '"C:\\Program Files\\x.exe" --data-dir D'
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    assert not autostart.is_on()
    registry.values[APPROVED, NAME] = b"\x02" + bytes(11)
    assert autostart.is_on()
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    autostart.set(True)
    assert autostart.is_on()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("")
    with pytest.raises(KnownError) as caught:
        xdg(tmp_path).set(True)
    assert caught.value.key == "output-unwritable"


def test_the_command_is_this_installations(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert launch_command({"APPIMAGE": "/apps/neckbreak.AppImage"}) == ("/apps/neckbreak.AppImage",)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert launch_command({}) == (str(tmp_path / "python"), "-m", "neckbreak")
    (tmp_path / "neckbreak-tray").write_text("")
    assert launch_command({}) == (str(tmp_path / "neckbreak-tray"),)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch_command({}) == (str(tmp_path / "python"),)


@pytest.mark.skipif(sys.platform != "linux", reason="about Linux")
def test_linux_gets_an_entry(tmp_path: Path) -> None:
    autostart = choose_autostart({"HOME": str(tmp_path)}, ("--data-dir", "/x y"))
    autostart.set(True)
    file = tmp_path / ".config" / "autostart" / "io.github.neckbreak.neckbreak.desktop"
    assert '"--data-dir" "/x y"' in file.read_text()
