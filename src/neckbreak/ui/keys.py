"""What Enter does where the focus is: it acts, like a click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def act_on_focus(window: QWidget) -> bool:
    """Press the button of this window that has the focus; False if none has."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, QAbstractButton) or not window.isAncestorOf(focused):
        return False
    focused.click()
    return True
