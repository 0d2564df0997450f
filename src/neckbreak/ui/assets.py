"""Where icons and fonts lie: inside the installed package, or at the root of the repository."""

from __future__ import annotations

import os

_HERE = os.path.dirname(os.path.abspath(__file__))
_PACKAGED = os.path.join(os.path.dirname(_HERE), "data", "assets")
_SOURCE = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(_HERE))), "assets")


def asset(*parts: str) -> str:
    """The path of one packaged file."""
    root = _PACKAGED if os.path.isdir(_PACKAGED) else _SOURCE
    return os.path.join(root, *parts)
