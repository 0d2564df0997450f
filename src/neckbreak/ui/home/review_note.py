"""A note for the therapist, written where the week is looked at; it appears in the report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.errors import error_text
from neckbreak.words.review_texts import say_review

LINES = 4


class _Sheet(QPlainTextEdit):
    """A few lines of plain text; Tab leaves it, Escape gives up."""

    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFont(font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(say_review("note.hint"))
        self.setAccessibleName(say_review("note.write"))
        self.setFixedHeight(round((LINES * 20 + 20) * scale()))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.canvas))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text3"))
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what was not kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class NoteCard(Card):
    """One button, until somebody wants to write."""

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self.write = Button(theme, say_review("note.write"), "secondary", 36)
        self.sheet: _Sheet | None = None
        self.keep = Button(theme, say_review("note.keep"), "outline", 36)
        self.cancel = Button(theme, say_review("note.cancel"), "tertiary", 36)
        self.said = Text(theme, "", "detail", "text2", wraps=True)
        self.write.clicked.connect(self.open)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.leave)
        self._buttons = QWidget()
        flow = Flow(8)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        self._buttons.setLayout(flow)
        self._inner = inner = QVBoxLayout(self)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(10)
        for part in (self.write, self._buttons, self.said):
            inner.addWidget(part)
        self._show(is_open=False)

    def open(self) -> None:
        """Write; the sheet is made when it is first wanted."""
        if self.sheet is None:
            self.sheet = _Sheet(self._theme)
            self.sheet.given_up.connect(self.leave)
            self._inner.insertWidget(1, self.sheet)
        self._show(is_open=True)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give up what was not kept."""
        if self.sheet is not None:
            self.sheet.clear()
        self._show(is_open=False)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        words = self.sheet.toPlainText().strip() if self.sheet is not None else ""
        if not words:
            self.leave()
            return
        try:
            self._desk.uses.reviews.write_note(words, self._clock.now())
        except KnownError as error:
            self._show(is_open=True, said=error_text(error))
            return
        self.leave()
        self._show(is_open=False, said=say_review("note.kept"))

    def _show(self, *, is_open: bool, said: str = "") -> None:
        self.write.setVisible(not is_open)
        if self.sheet is not None:
            self.sheet.setVisible(is_open)
        self._buttons.setVisible(is_open)
        self.said.setText(said)
        self.said.setVisible(bool(said))
