"""The tray icon: the state as a shape, the same in words as the first line of a native menu.

`Tray()` shows the icon with an empty menu and imports nothing beyond Qt; `connect` fills the menu
once the services are up. Texts are worked out when the menu opens, never by a timer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from neckbreak.ui.assets import asset

if TYPE_CHECKING:
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.views import Status
    from neckbreak.ui.desk import Desk
    from neckbreak.ui.tray_menu import TrayMenu

ICON_SIZES = (16, 22, 32, 64)


def panel_scheme() -> str:
    """Which glyphs to take: "dark" or "light" as the system says, else "unknown" (edged)."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Dark:
        return "dark"
    return "light" if scheme is Qt.ColorScheme.Light else "unknown"


def tray_icon(condition: str, scheme: str) -> QIcon:
    """The ready-made picture of a condition."""
    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(asset("icons", "tray", scheme, f"{condition}-{size}.png"))
    return icon


class Tray:
    """Holds icon and menu for the life of the process."""

    def __init__(self) -> None:
        self._scheme = panel_scheme()
        self._condition = "working"
        self.menu = QMenu()
        self._icon = self._make_icon("neckbreak")
        self._open: Callable[[str], None] | None = None
        self._lines: TrayMenu | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _make_icon(self, tooltip: str) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(tray_icon(self._condition, self._scheme))
        icon.setToolTip(tooltip)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._on_activated)
        icon.show()
        return icon

    def connect(
        self,
        desk: Desk,
        clock: Clock,
        open_page: Callable[[str], None],
        ask_quit: Callable[[], None],
    ) -> None:
        """Fill the menu. `open_page("today" | "review")` raises the home window."""
        from neckbreak.ui.tray_menu import TrayMenu

        self._open = open_page
        self._lines = TrayMenu(self.menu, desk, clock, open_page, ask_quit)

    def refresh(self, status: Status) -> None:
        """Show the state; touches the panel only where something changed."""
        if status.condition.value != self._condition:
            self._condition = status.condition.value
            self._icon.setIcon(tray_icon(self._condition, self._scheme))
        if self._lines is not None:
            tooltip = self._lines.refresh(status)
            if tooltip != self._icon.toolTip():
                self._icon.setToolTip(tooltip)

    def has_tray(self) -> bool:
        """Whether anything shows the icon now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tray_host_changed(self) -> None:
        """A panel came or went: register the icon with the new one.

        WORKAROUND: Qt chooses the protocol of a tray when an icon is made, never again. One made
        before the panel came (both start at login) would never be seen by it: make another.
        """
        if not self.has_tray():
            return
        old, self._icon = self._icon, self._make_icon(self.tooltip)
        old.hide()
        old.setContextMenu(None)  # type: ignore[arg-type]
        old.deleteLater()

    def actions(self) -> list[QAction]:
        """The menu's entries (tests)."""
        return self.menu.actions()

    def close(self) -> None:
        """Take the icon away at once."""
        self._icon.hide()
        self._icon.setContextMenu(None)  # type: ignore[arg-type]
        self.menu.deleteLater()

    @property
    def condition(self) -> str:
        """What the icon shows now."""
        return self._condition

    @property
    def tooltip(self) -> str:
        """The spoken state."""
        return self._icon.toolTip()

    def _on_activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is QSystemTrayIcon.ActivationReason.Trigger and self._open is not None:
            self._open("today")

    def _on_scheme(self) -> None:
        self._scheme = panel_scheme()
        self._icon.setIcon(tray_icon(self._condition, self._scheme))
