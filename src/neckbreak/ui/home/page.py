"""What every page of the home window is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Card, Text


class Page(QWidget):
    """A scrolling column with a title row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 24)
        self.column.setSpacing(16)
        self.title = Text(theme, "", "page")
        self.subtitle = Text(theme, "", "lead", "text2")
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle)
        self.head.addStretch(1)
        self.column.addLayout(self.head)

    def refresh(self) -> None:
        """Read the state again and show it."""


def card(theme: Theme, heading: str | None = None) -> tuple[Card, QVBoxLayout, QHBoxLayout]:
    """A card with its inner column and its heading row."""
    made = Card(theme, radius=16)
    inner = QVBoxLayout(made)
    inner.setContentsMargins(20, 16, 20, 16)
    inner.setSpacing(10)
    row = QHBoxLayout()
    if heading is not None:
        row.addWidget(Text(theme, heading, "heading"))
        row.addStretch(1)
        inner.addLayout(row)
    return made, inner, row


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
