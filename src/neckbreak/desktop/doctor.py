"""What works on this desktop and what does not, with the reason.

Every check drives the real adapter for a moment and lets go of it. Nothing is changed, shown or
played; a service that does not answer costs half a second. `is_ok` is False for what neckbreak
needs, None for what is optional, or cannot be tried from here.
"""

from __future__ import annotations

import os
import select
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from neckbreak.desktop.clock import SystemClock, awake_s
from neckbreak.desktop.sensors import choose_sensor, is_wayland
from neckbreak.desktop.sessions import choose_session_watch
from neckbreak.errors import KnownError, NotRunning, Value
from neckbreak.ports.system import Finding

if TYPE_CHECKING:
    from neckbreak.desktop.linux.buses import Buses

SQLITE_NEEDED: Final = (3, 37)
"""STRICT tables came with this version."""

_SETTLE_S: Final = 0.5


def findings(
    data_dir: str | os.PathLike[str],
    env: Mapping[str, str] | None = None,
    sqlite_version: str | None = None,
) -> list[Finding]:
    """Check everything; takes about a second, on a broken desktop a few.

    `sqlite_version` comes from the storage, which alone may load it; without it that line is left
    out.
    """
    env = os.environ if env is None else env
    folder = Path(data_dir)
    loop = _ShortLoop()
    buses = _buses(loop, env)
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        lambda: _display(env),
        _qt,
        lambda: _sensor(loop, env, buses),
        lambda: _session(loop, env, buses),
        lambda: _tray(env, buses),
        lambda: _notifications(buses),
        lambda: _helpers(env),
        lambda: _autostart(env),
        lambda: _data_dir(folder),
        lambda: _database(sqlite_version),
        lambda: _control(folder),
    )
    try:
        return [finding for check in checks for finding in check()]
    finally:
        if buses is not None:
            buses.close()


class _ShortLoop:
    """The `Loop` port for the moment of a check; runs only inside `settle`."""

    def __init__(self) -> None:
        self._watched: dict[int, Callable[[], None]] = {}
        self._soon: deque[Callable[[], None]] = deque()

    def watch_readable(self, fd: int, callback: Callable[[], None]) -> Callable[[], None]:
        """Remember it for `settle`."""
        self._watched[fd] = callback

        def cancel() -> None:
            self._watched.pop(fd, None)

        return cancel

    def call_soon_threadsafe(self, callback: Callable[[], None]) -> None:
        """Remember it for `settle`."""
        self._soon.append(callback)

    def settle(self, condition: Callable[[], bool], within_s: float = _SETTLE_S) -> None:
        """Turn until the condition holds, or for `within_s`."""
        until_s = awake_s() + within_s
        while not condition() and (left_s := until_s - awake_s()) > 0:
            while self._soon:
                self._soon.popleft()()
            wait_s = min(left_s, 0.05)
            if not self._watched:
                Event().wait(wait_s)
                continue
            for fd in select.select(list(self._watched), [], [], wait_s)[0]:
                if fd in self._watched:
                    self._watched[fd]()


def _finding(topic: str, is_ok: bool | None, key: str, **data: Value) -> Finding:
    return Finding(topic, is_ok, key, tuple(data.items()))


def _buses(loop: _ShortLoop, env: Mapping[str, str]) -> Buses | None:
    if sys.platform != "linux":
        return None
    from neckbreak.desktop.linux.buses import Buses

    return Buses(loop, env)


def _display(env: Mapping[str, str]) -> Iterator[Finding]:
    desktop = env.get("XDG_CURRENT_DESKTOP", "")
    if sys.platform != "linux":
        yield _finding("display", True, "display-native", system=sys.platform)
    elif is_wayland(env):
        name = env.get("WAYLAND_DISPLAY", "")
        yield _finding("display", True, "display-wayland", display=name, desktop=desktop)
    elif display := env.get("DISPLAY"):
        yield _finding("display", True, "display-x11", display=display, desktop=desktop)
    else:
        yield _finding("display", False, "display-none")


def _qt() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    python = ".".join(str(part) for part in sys.version_info[:3])
    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        yield _finding("Qt", None, "qt-unknown", python=python)
        return
    # Qt for Python 6.12 drops references of None before Python 3.12, and the process aborts.
    numbers = tuple(int(part) for part in qt.split(".")[:2] if part.isdigit())
    is_broken = numbers >= (6, 12) and sys.version_info < (3, 12)
    key = "qt-pair-broken" if is_broken else "qt-ok"
    yield _finding("Qt", not is_broken, key, qt=qt, python=python)


def _sensor(loop: _ShortLoop, env: Mapping[str, str], buses: Buses | None) -> Iterator[Finding]:
    sensor = choose_sensor(loop, SystemClock(), env, buses)
    sensor.start(lambda: None)
    idle_s = sensor.look().idle_s
    sensor.stop()
    if sensor.name == "null":
        yield _finding("activity", False, "sensor-none")
    elif idle_s is None:
        yield _finding("activity", False, "sensor-mute", sensor=sensor.name)
    else:
        key = "sensor-push" if sensor.is_push else "sensor-polled"
        yield _finding("activity", True, key, sensor=sensor.name, idle_s=round(idle_s, 1))
    for tried in sensor.tries:
        if tried.reason is not None:
            reason = tried.reason.removeprefix("org.freedesktop.DBus.Error.")
            yield _finding("activity", None, "sensor-tried", sensor=tried.sensor, reason=reason)
    if sys.platform == "linux" and is_wayland(env) and env.get("DISPLAY"):
        yield _finding("activity", None, "sensor-xwayland")


def _session(loop: _ShortLoop, env: Mapping[str, str], buses: Buses | None) -> Iterator[Finding]:
    watch = choose_session_watch(loop, env, buses)
    watch.start(lambda is_locked: None, lambda is_before: None)
    loop.settle(lambda: watch.is_locked() is not None)
    is_locked = watch.is_locked()
    sources = ", ".join(getattr(watch, "sources", ()))
    watch.stop()
    if buses is not None:
        for which, reason in buses.reasons.items():
            yield _finding("buses", None, "bus-none", bus=which.lower(), reason=reason)
    if is_locked is None:
        yield _finding("lock", None, "lock-unknown", watch=watch.name)
    else:
        yield _finding("lock", True, "lock-watched", watch=watch.name, sources=sources)


def _tray(env: Mapping[str, str], buses: Buses | None) -> Iterator[Finding]:
    if sys.platform != "linux":
        yield _finding("tray", None, "tray-native", system=sys.platform)
        return
    if _has_tray_host(buses):
        yield _finding("tray", True, "tray-host")
    elif not is_wayland(env) and _has_old_tray(env):
        yield _finding("tray", True, "tray-xembed")
    else:
        desktop = env.get("XDG_CURRENT_DESKTOP", "")
        key = "tray-none-gnome" if "GNOME" in desktop else "tray-none"
        yield _finding("tray", False, key)


def _has_tray_host(buses: Buses | None) -> bool:
    """A StatusNotifierWatcher with a host: somebody shows the icons."""
    if buses is None or (bus := buses.session) is None:
        return False
    from neckbreak.desktop.linux.bus import BusError, Peer

    name = "org.kde.StatusNotifierWatcher"
    watcher = Peer(name, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties")
    try:
        body = bus.call_blocking(watcher, "Get", "ss", name, "IsStatusNotifierHostRegistered")
    except BusError:
        return False
    return bool(body[0][1])


def _has_old_tray(env: Mapping[str, str]) -> bool:
    """An XEmbed tray: somebody owns the selection of that name."""
    import ctypes

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = ctypes.c_void_p, (ctypes.c_char_p,)
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x11.XOpenDisplay(env.get("DISPLAY", "").encode())
    if not display:
        return False
    atom = x11.XInternAtom(display, b"_NET_SYSTEM_TRAY_S0", 0)
    owner = x11.XGetSelectionOwner(display, atom)
    x11.XCloseDisplay(display)
    return bool(owner)


def _notifications(buses: Buses | None) -> Iterator[Finding]:
    if buses is None:
        yield _finding("notifications", None, "notifications-native", system=sys.platform)
        return
    if (bus := buses.session) is None:
        yield _finding("notifications", False, "notifications-none", reason="no session bus")
        return
    from neckbreak.desktop.linux.bus import BusError, Peer

    name = "org.freedesktop.Notifications"
    server = Peer(name, "/org/freedesktop/Notifications", name)
    try:
        told = bus.call_blocking(server, "GetServerInformation", timeout_s=1.0, may_start=True)
        capabilities = bus.call_blocking(server, "GetCapabilities")[0]
    except BusError as error:
        reason = error.name.removeprefix("org.freedesktop.DBus.Error.")
        yield _finding("notifications", False, "notifications-none", reason=reason)
        return
    key = "notifications-buttons" if "actions" in capabilities else "notifications-plain"
    yield _finding("notifications", True, key, server=str(told[0]), version=str(told[2]))


def _helpers(env: Mapping[str, str]) -> Iterator[Finding]:
    from neckbreak.desktop.sound import choose_sound
    from neckbreak.desktop.speech import choose_speech

    sound, speech = choose_sound(env).name, choose_speech(env).name
    if sound == "null":
        yield _finding("sound", None, "sound-none")
    else:
        yield _finding("sound", True, "sound-player", player=sound)
    if speech == "null":
        yield _finding("voice", None, "voice-none")
    else:
        yield _finding("voice", True, "voice-program", program=speech)


def _autostart(env: Mapping[str, str]) -> Iterator[Finding]:
    from neckbreak.desktop.autostart import choose_autostart

    is_on = choose_autostart(env).is_on()
    yield _finding("start at login", True, "autostart-on" if is_on else "autostart-off")


def _data_dir(folder: Path) -> Iterator[Finding]:
    nearest = folder
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        yield _finding("data", False, "data-dir-unwritable", file=str(nearest))
        return
    from shutil import disk_usage

    free_mb = disk_usage(nearest).free // 2**20
    if free_mb < 20:
        yield _finding("data", False, "data-dir-full", file=str(folder), free_mb=free_mb)
    elif not folder.exists():
        yield _finding("data", True, "data-dir-new", file=str(folder))
    else:
        yield _finding("data", True, "data-dir-ok", file=str(folder), free_mb=free_mb)


def _database(version: str | None) -> Iterator[Finding]:
    if version is not None:
        is_ok = tuple(int(part) for part in version.split(".")[:2]) >= SQLITE_NEEDED
        needed = ".".join(str(part) for part in SQLITE_NEEDED)
        key = "sqlite-ok" if is_ok else "sqlite-too-old"
        yield _finding("database", is_ok, key, version=version, needed=needed)


def _control(folder: Path) -> Iterator[Finding]:
    from neckbreak.desktop.control import ask

    try:
        ask(folder, "status", timeout_s=1.0)
    except NotRunning:
        yield _finding("commands", True, "control-not-running")
    except KnownError as error:
        yield _finding("commands", False, "control-broken", problem=error.key)
    else:
        yield _finding("commands", True, "control-running")
