"""Real parts of a desktop, started privately: their own home, runtime directory and D-Bus.

    with Desk() as desk:
        desk.start_bus()
        desk.start_x()
        desk.start_openbox()
        subprocess.run([...], env=desk.env)

Each `start_*` waits until the part is ready, and adds what others need to `desk.env`. A part that
is not installed raises `Missing`; the `desktop_part` helper turns that into a skip with the reason,
or into a failure under NECKBREAK_REQUIRE_DESKTOP=1. Leaving the `with` block ends exactly the
processes started here, last first.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

REQUIRED = os.environ.get("NECKBREAK_REQUIRE_DESKTOP") == "1"

_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"""


class Missing(Exception):
    """A part of the desktop that this machine does not have."""


def need(*programs: str) -> None:
    """Raise `Missing` unless every program is installed."""
    for program in programs:
        if shutil.which(program) is None:
            raise Missing(f"{program} is not installed")


@contextlib.contextmanager
def desktop_part() -> Iterator[None]:
    """Skip with the reason when a part is missing; fail where the parts are promised."""
    try:
        yield
    except Missing as missing:
        if REQUIRED:
            pytest.fail(f"a part of the desktop is missing: {missing}")
        pytest.skip(str(missing))


def wait_until(condition: Callable[[], object], within_s: float, what: str) -> None:
    """Look again and again until the condition holds; fails when it does not in time."""
    until = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"not within {within_s} s: {what}")
        time.sleep(0.02)


def wait_still(value: Callable[[], float], for_s: float, within_s: float = 15.0) -> None:
    """Look again and again until a value has not changed for so long."""
    last, since = value(), time.monotonic()

    def is_still() -> bool:
        nonlocal last, since
        now = value()
        if now != last:
            last, since = now, time.monotonic()
        return time.monotonic() - since >= for_s

    wait_until(is_still, for_s + within_s, f"nothing changes for {for_s} s")


def accepts(path: Path) -> bool:
    """Does somebody listen on the socket (which is there a moment before that)?"""
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True


class Child:
    """A process started here, with its whole group."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], log: Path) -> None:
        self.command, self.log = list(command), log
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                self.command,
                env=dict(env),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    @property
    def returncode(self) -> int | None:
        """The exit code; negative for a signal, None while it runs."""
        return self._process.poll()

    def wait_ready(self, condition: Callable[[], object], within_s: float = 15.0) -> None:
        """Wait; says what the process printed when it ended or does not get ready."""
        try:
            wait_until(lambda: condition() or not self.is_running, within_s, self.command[0])
        except TimeoutError as error:
            raise AssertionError(f"{error}\n{self.printed()}") from error
        assert self.is_running, f"{self.command[0]} ended: {self.printed()}"

    def printed(self) -> str:
        """The end of what it printed; nothing once the desk is gone."""
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""

    def end(self) -> None:
        """End the group: politely, then not."""
        for signal_number, patience_s in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal_number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(patience_s)
                break
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)


class Desk:
    """A private desktop; see the module."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="nb-desk-"))
        self.runtime_dir = self._made("run")
        self.env = self._bare_env()
        self._stack = contextlib.ExitStack()
        self._stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self._count = 0

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *args: object) -> None:
        self._stack.close()

    def _made(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir(mode=0o700, parents=True)
        return folder

    def _bare_env(self) -> dict[str, str]:
        kept = ("PATH", "LANG", "LC_ALL", "TZ", "PYTHONPATH", "LD_LIBRARY_PATH")
        env = {name: os.environ[name] for name in kept if name in os.environ}
        home = self._made("home")
        env |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.runtime_dir),
            "XDG_CONFIG_HOME": str(self._made("home/.config")),
            "XDG_DATA_HOME": str(self._made("home/.local/share")),
            "XDG_STATE_HOME": str(self._made("home/.local/state")),
            "XDG_CACHE_HOME": str(self._made("home/.cache")),
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
            # Never the machine's own buses, whatever is started.
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/session",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/system",
        }
        return env

    def start(
        self, *command: str, extra_env: Mapping[str, str] | None = None, name: str | None = None
    ) -> Child:
        """Start any program of this desktop."""
        self._count += 1
        log = self.folder / f"{self._count:02}-{name or Path(command[0]).name}.log"
        child = Child(command, {**self.env, **(extra_env or {})}, log)
        self._stack.callback(child.end)
        return child

    def run(self, *command: str, timeout_s: float = 10.0) -> str:
        """Run a short command on this desktop; gives what it printed."""
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=timeout_s, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    # --- buses and services ---------------------------------------------------------------

    def start_bus(self) -> Child:
        """A private session bus, which serves as the system bus too."""
        need("dbus-daemon")
        path = self.runtime_dir / "bus"
        bus = self.start("dbus-daemon", "--session", "--nofork", f"--address=unix:path={path}")
        bus.wait_ready(lambda: accepts(path))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={path}"
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={path}"
        return bus

    def bus_has(self, name: str) -> bool:
        """Is there a service of this name on the bus?"""
        return "true" in self.bus_call(
            "org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"
        )

    def bus_call(self, service: str, path: str, method: str, *arguments: str) -> str:
        """Call a method through dbus-send; gives the printed reply."""
        return self.run(
            "dbus-send", "--session", "--print-reply=literal", f"--dest={service}", path, method,
            *arguments,
        )  # fmt: skip

    def start_logind(self) -> Child:
        """python-dbusmock's logind, with one session, "c1"."""
        mock = self._start_mock("--session", "--template", "logind")
        mock.wait_ready(lambda: self.bus_has("org.freedesktop.login1"))
        self.bus_call(
            "org.freedesktop.login1", "/org/freedesktop/login1",
            "org.freedesktop.DBus.Mock.AddSession",
            "string:c1", "string:seat0", f"uint32:{os.getuid()}", "string:me", "boolean:true",
        )  # fmt: skip
        self.env["XDG_SESSION_ID"] = "c1"
        return mock

    def start_mock_object(self, service: str, path: str, interface: str) -> Child:
        """An empty mocked object; add methods through org.freedesktop.DBus.Mock."""
        mock = self._start_mock("--session", service, path, interface)
        mock.wait_ready(lambda: self.bus_has(service))
        return mock

    def _start_mock(self, *arguments: str) -> Child:
        python = "/usr/bin/python3"  # where distributions put python-dbusmock; it needs dbus-python
        has = subprocess.run(
            [python, "-c", "import dbusmock"], capture_output=True, check=False, env=self.env
        )
        if has.returncode != 0:
            raise Missing("python3-dbusmock is not installed")
        return self.start(python, "-m", "dbusmock", *arguments, name="dbusmock")

    def start_dunst(self) -> Child:
        """A notification server with actions; needs `start_bus` and `start_x`."""
        need("dunst", "dunstctl")
        dunst = self.start("dunst")
        dunst.wait_ready(lambda: self.bus_has("org.freedesktop.Notifications"))
        return dunst

    def start_panel(self) -> Child:
        """xfce4-panel with a tray (StatusNotifier host); needs `start_bus` and `start_x`."""
        need("xfce4-panel")
        channel = Path(self.env["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
        channel.mkdir(parents=True)
        (channel / "xfce4-panel.xml").write_text(_PANEL)
        panel = self.start("xfce4-panel", "--disable-wm-check")
        panel.wait_ready(lambda: self.bus_has("org.kde.StatusNotifierWatcher"), 25.0)
        return panel

    def start_pulse(self) -> Child:
        """A sound server whose only output goes nowhere."""
        need("pulseaudio", "pactl")
        pulse = self.start(
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "--load=module-null-sink", "--load=module-native-protocol-unix",
        )  # fmt: skip
        pulse.wait_ready(lambda: accepts(self.runtime_dir / "pulse" / "native"))
        return pulse

    def start_accessibility(self) -> Child:
        """The accessibility bus; needs `start_bus`. Qt programs started later are on it."""
        folders = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
        launcher = shutil.which("at-spi-bus-launcher", path=os.pathsep.join(folders))
        if launcher is None:
            raise Missing("at-spi-bus-launcher is not installed")
        self.env.pop("NO_AT_BRIDGE", None)
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        bus = self.start(launcher, "--launch-immediately")
        bus.wait_ready(lambda: self.bus_has("org.a11y.Bus"))
        return bus

    # --- displays -------------------------------------------------------------------------

    def start_x(self, size: str = "1280x800") -> Child:
        """Xvfb on a free display number."""
        need("Xvfb")
        number = self.folder / "display"
        fd = os.open(number, os.O_WRONLY | os.O_CREAT, 0o600)
        os.set_inheritable(fd, True)
        try:
            server = self.start(
                "sh", "-c",
                f"exec Xvfb -displayfd 3 -screen 0 {size}x24 -nolisten tcp -noreset 3>{number}",
                name="Xvfb",
            )  # fmt: skip
        finally:
            os.close(fd)
        server.wait_ready(lambda: number.read_text().endswith("\n"))
        self.env["DISPLAY"] = f":{number.read_text().strip()}"
        self.env["XDG_SESSION_TYPE"] = "x11"
        return server

    def start_openbox(self) -> Child:
        """A window manager; needs `start_x`."""
        need("openbox", "xprop")
        openbox = self.start("openbox")
        openbox.wait_ready(
            lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        )
        return openbox

    def press(self, key: str = "Shift_L") -> None:
        """Press and release a key; needs `start_x`."""
        need("xdotool")
        self.run("xdotool", "key", key)

    def start_mutter(self, display: str = "wl-mutter") -> Child:
        """GNOME's compositor, headless, with its IdleMonitor; needs `start_bus`."""
        need("mutter")
        mutter = self.start(
            "mutter", "--headless", "--wayland", "--no-x11", "--virtual-monitor", "1280x800",
            "--wayland-display", display,
            extra_env={"MUTTER_DEBUG_RESET_IDLETIME": "1"},
        )  # fmt: skip
        mutter.wait_ready(lambda: self.bus_has("org.gnome.Mutter.IdleMonitor"), 25.0)
        self.env |= {
            "WAYLAND_DISPLAY": display,
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "GNOME",
        }
        return mutter

    def start_kwin(self, display: str = "wl-kwin") -> Child:
        """KDE's compositor without a screen; needs `start_bus`. It has ext-idle-notify-v1."""
        need("kwin_wayland")
        # The installed program has file capabilities, which containers refuse; its platform
        # plugin checks the name, so the copy keeps it.
        program = self._made("kwin") / "kwin_wayland"
        shutil.copyfile(shutil.which("kwin_wayland") or "", program)
        program.chmod(0o700)
        kwin = self.start(
            str(program), "--virtual", "--width", "1280", "--height", "800", "--no-lockscreen",
            "--socket", display,
            extra_env={
                "KWIN_COMPOSE": "Q",
                "XDG_CURRENT_DESKTOP": "KDE",
                "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1",
            },
        )  # fmt: skip
        kwin.wait_ready(lambda: accepts(self.runtime_dir / display), 25.0)
        self.env |= {
            "WAYLAND_DISPLAY": display,
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "KDE",
        }
        return kwin

    def start_sway(self, config: str = "", outputs: int = 1) -> Child:
        """sway without a screen. It refuses to run as root and becomes nobody then."""
        need("sway")
        folder = self.runtime_dir
        (folder / "sway.conf").write_text(config)
        prefix: list[str] = []
        if os.getuid() == 0:
            need("setpriv")
            nobody = pwd.getpwnam("nobody")
            self.folder.chmod(0o711)
            for path in (folder, *folder.iterdir()):
                os.chown(path, nobody.pw_uid, nobody.pw_gid)
            prefix = [
                "setpriv", f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}",
                "--clear-groups",
            ]  # fmt: skip
        before = set(folder.glob("wayland-*"))
        sway = self.start(
            *prefix, "sway", "-c", str(folder / "sway.conf"),
            extra_env={
                "HOME": str(folder), "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1",
                "WLR_RENDERER": "pixman", "WLR_HEADLESS_OUTPUTS": str(outputs),
            },
            name="sway",
        )  # fmt: skip

        def made() -> list[Path]:
            found = set(folder.glob("wayland-*")) - before
            return sorted(path for path in found if path.suffix != ".lock")

        sway.wait_ready(
            lambda: made() and accepts(made()[0]) and list(folder.glob("sway-ipc.*")), 25.0
        )
        self.env |= {
            "WAYLAND_DISPLAY": made()[0].name,
            "SWAYSOCK": str(next(folder.glob("sway-ipc.*"))),
            "XDG_SESSION_TYPE": "wayland",
            "XDG_CURRENT_DESKTOP": "sway",
        }
        return sway


if __name__ == "__main__":  # a quick look at what this machine has
    for part in ("x", "openbox", "dunst", "panel", "logind", "mutter", "kwin", "sway"):
        with Desk() as trial:
            try:
                trial.start_bus()
                if part in {"openbox", "dunst", "panel"}:
                    trial.start_x()
                begin = time.monotonic()
                getattr(trial, f"start_{part}")()
                print(f"{part}: ready after {time.monotonic() - begin:.1f} s")
            except (Missing, AssertionError) as problem:
                print(f"{part}: {problem}", file=sys.stderr)
