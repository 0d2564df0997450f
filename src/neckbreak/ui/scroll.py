"""The one way in which pages scroll: up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from neckbreak.ui.theme import Theme, scroll_style


class Scroll(QScrollArea):
    """Scrolls up and down, without a frame of its own; what is inside is as wide as the view.

    A plain scroll area lets its page grow to the page's own least width and cuts it off at the
    side; held to the view, a page puts its parts below each other instead.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.verticalScrollBar().setStyleSheet(scroll_style(theme))

    def setWidget(self, widget: QWidget) -> None:
        """What scrolls; it shows the ground below."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The view has another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inside = self.widget()
        if inside is not None:
            inside.setFixedWidth(self.viewport().width())
