"""What the system asks of looks and movement: from Qt where it knows, else as told at the start.

A choice of the person always comes first; `theme.current` and `is_still` put the two together.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from neckbreak.ports.appearance import Asked


class _Told:
    """What the desktop said when the process began."""

    asked: Asked = Asked()


_told: Final = _Told()


def remember(asked: Asked) -> Asked:
    """What the desktop asks for where Qt cannot tell; gives what was known before."""
    before, _told.asked = _told.asked, asked
    return before


def wants_dark() -> bool:
    """The system's colour scheme is dark."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        return bool(_told.asked.is_dark)
    return scheme is Qt.ColorScheme.Dark


def wants_contrast() -> bool:
    """The system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # owns what `accessibility` gives
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast or bool(_told.asked.has_contrast)


def is_still(choice: bool | None) -> bool:
    """Whether pictures stand still: the person's choice, None = as the system asks."""
    return bool(_told.asked.is_still) if choice is None else choice
