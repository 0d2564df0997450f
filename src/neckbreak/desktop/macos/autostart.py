"""Start at login on macOS: a launch agent, read by the system at the next login."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from neckbreak.desktop.autostart import APP_ID, remove, write_whole

_PLIST = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>{label}</string>
  <key>ProgramArguments</key>
  <array>
{arguments}
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>ProcessType</key>
  <string>Interactive</string>
</dict>
</plist>
"""


class MacAutostart:
    """The `Autostart` port."""

    def __init__(self, command: Sequence[str], home: Path, app_id: str = APP_ID) -> None:
        self._command, self._app_id = tuple(command), app_id
        self.file = home / "Library" / "LaunchAgents" / f"{app_id}.plist"

    def is_on(self) -> bool:
        """Is there an agent? System Settings can veto it, which cannot be read."""
        return self.file.exists()

    def set(self, is_on: bool) -> None:
        """Turn it on or off. Raises KnownError("output-unwritable", file=..., reason=...)."""
        if not is_on:
            remove(self.file)
            return
        arguments = "\n".join(f"    <string>{_escaped(part)}</string>" for part in self._command)
        write_whole(self.file, _PLIST.format(label=_escaped(self._app_id), arguments=arguments))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
