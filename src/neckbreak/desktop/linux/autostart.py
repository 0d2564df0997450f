"""Start at login on Linux: an XDG autostart entry.

The person's entry hides a system-wide one of the same name. `Hidden=true`, or GNOME's own switch,
means that the person turned it off elsewhere; that counts.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from neckbreak.desktop.autostart import APP_ID, remove, write_whole

_ENTRY = """[Desktop Entry]
Type=Application
Version=1.1
Name=neckbreak
Comment=Take breaks with guided neck and upper-back exercises
Exec={command}
Icon={icon}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""

_HIDDEN = "[Desktop Entry]\nType=Application\nName=neckbreak\nHidden=true\n"


class XdgAutostart:
    """The `Autostart` port."""

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str], app_id: str = APP_ID
    ) -> None:
        self._command, self._app_id = tuple(command), app_id
        home = Path(env.get("HOME", "~")).expanduser()
        config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
        self.file = config / "autostart" / f"{app_id}.desktop"
        system = (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
        self._system_files = tuple(Path(d) / "autostart" / self.file.name for d in system if d)

    def is_on(self) -> bool:
        """Will the desktop start it at the next login?"""
        for file in (self.file, *self._system_files):
            keys = _keys(file)
            if keys is not None:
                is_off = keys.get("Hidden") == "true"
                return not is_off and keys.get("X-GNOME-Autostart-enabled", "true") != "false"
        return False

    def set(self, is_on: bool) -> None:
        """Turn it on or off. Raises KnownError("output-unwritable", file=..., reason=...)."""
        if is_on:
            command = " ".join(quoted(part) for part in self._command)
            write_whole(self.file, _ENTRY.format(command=command, icon=self._app_id))
        elif any(file.exists() for file in self._system_files):
            write_whole(self.file, _HIDDEN)
        else:
            remove(self.file)


def quoted(argument: str) -> str:
    """An argument as `Exec` wants it: quoted for the launcher, then escaped as a string value."""
    for special in ("\\", '"', "`", "$"):
        argument = argument.replace(special, f"\\{special}")
    return f'"{argument}"'.replace("\\", "\\\\").replace("%", "%%")


def _keys(file: Path) -> dict[str, str] | None:
    """The entry's main group; None if there is no such file."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    keys: dict[str, str] = {}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line:
            key, _, value = line.partition("=")
            keys[key.strip()] = value.strip()
    return keys
