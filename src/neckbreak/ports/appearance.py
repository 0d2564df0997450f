"""What the desktop asks of every program's looks, as far as the interface's toolkit cannot tell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """Each None where nobody says."""

    is_dark: bool | None = None
    has_contrast: bool | None = None
    """High contrast is wanted."""
    is_still: bool | None = None
    """As little movement as possible is wanted."""
