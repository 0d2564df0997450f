"""What every page of the home window is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text


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


class NoticeCard(Card):
    """Fact, consequence, one action, on an amber ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, fill="amber_tint", edge="amber_tint")
        self.heading = Text(theme, "", "body-strong")
        self.lead = Text(theme, "", "body", wraps=True)
        self.button = Button(theme, "", "primary", 36)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_words(self, heading: str, lead: str, action: str) -> None:
        """Say it."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.button.set_words(action)


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
