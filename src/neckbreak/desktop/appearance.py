"""What this desktop asks of a program's looks, read once before a process shows a window."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from neckbreak.ports.appearance import Asked


def asked_by_system(env: Mapping[str, str]) -> Asked:
    """Dark, high contrast, little movement; a system that does not answer asks for nothing."""
    if sys.platform == "win32":
        from neckbreak.desktop.windows.appearance import asked

        return asked()
    if sys.platform == "darwin":
        from neckbreak.desktop.macos.appearance import asked as asked_by_mac

        return asked_by_mac()
    from neckbreak.desktop.linux.appearance import asked as asked_by_portal

    return asked_by_portal(env)
