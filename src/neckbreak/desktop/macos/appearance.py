"""The looks macOS asks for beyond what Qt tells: whether programs should move things."""

from __future__ import annotations

import subprocess

from neckbreak.ports.appearance import Asked

QUESTION = ("/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion")
PATIENCE_S = 1.0


def asked() -> Asked:
    """Ask the person's preferences. Colours and contrast come from Qt."""
    try:
        answer = subprocess.run(
            QUESTION, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return Asked()
    said = answer.stdout.strip()
    return Asked(is_still=said == "1") if answer.returncode == 0 and said else Asked()
