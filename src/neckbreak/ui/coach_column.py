"""The right column of the coaching page: what to do, how long, and what the person may press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from neckbreak.ui.break_parts import HoldRing
from neckbreak.ui.coach_counters import CoachCounters
from neckbreak.ui.coach_sizes import Sizes
from neckbreak.ui.tags import Pill
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import say


class CoachColumn(QWidget):
    """Its parts are public: the page shows views with them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.pill = Pill(theme)
        self.number = Text(theme, "", "lead", "text2")
        self.name = Text(theme, "", "break-name", "text2", wraps=True)
        self.cue = Text(theme, "", "cue", "text", wraps=True)
        self.cue.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.ring = HoldRing(theme)
        self.counters = CoachCounters(theme)
        self.note = Text(theme, "", "detail", "text2", wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pause = Button(theme, say("break.pause"), "primary", 56, icon="pause")
        self.next = Button(theme, say("break.next"), "secondary", 56, icon="check")
        self.stop = Button(theme, say("break.stop"), "hurt", 56, icon="hand")
        self.easier = Button(
            theme, say_break("coach.easier"), "tertiary", 36, key=say_break("keys.easier")
        )
        self.harder = Button(
            theme, say_break("coach.harder"), "tertiary", 36, key=say_break("keys.harder")
        )
        self.mirror = Button(
            theme, say_break("coach.mirror"), "tertiary", 36, key=say_break("keys.mirror")
        )
        self._factor = 1.0
        self._lay_out()

    def _lay_out(self) -> None:
        chips, column = QHBoxLayout(), QVBoxLayout(self)
        chips.setSpacing(10)
        chips.addWidget(self.pill)
        chips.addWidget(self.number)
        chips.addStretch(1)
        self._ring_row = QHBoxLayout()
        self._ring_row.addWidget(self.ring)
        self._ring_row.addWidget(self.counters, 1)
        self._buttons, self._gap = QHBoxLayout(), QSpacerItem(24, 0)
        self._buttons.addWidget(self.pause)
        self._buttons.addWidget(self.next)
        self._buttons.addSpacerItem(self._gap)
        self._buttons.addWidget(self.stop)
        self._buttons.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(chips)
        column.addSpacing(12)
        column.addWidget(self.name)
        column.addSpacing(4)
        column.addWidget(self.cue)
        column.addStretch(2)
        column.addLayout(self._ring_row)
        column.addStretch(3)
        column.addLayout(self._buttons)
        column.addSpacing(12)
        column.addWidget(self.note)
        column.addSpacing(4)
        column.addWidget(self._make_choices())
        column.addStretch(1)

    def _make_choices(self) -> QWidget:
        self.choices = QWidget()
        row = QHBoxLayout(self.choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.easier, self.harder, self.mirror):
            row.addWidget(button)
        row.addStretch(1)
        self._keep_room(True)
        return self.choices

    def _keep_room(self, is_kept: bool) -> None:
        """So that nothing jumps when the choices come and go; not where they never come."""
        keeps = self.choices.sizePolicy()
        keeps.setRetainSizeWhenHidden(is_kept)
        self.choices.setSizePolicy(keeps)

    def fit(self, sizes: Sizes) -> None:
        """Everything in the size that the window has room for."""
        self._factor = sizes.cue
        self.ring.set_size(sizes.ring)
        for part in (self.name, self.number):
            part.setVisible(not sizes.is_small)
        self.name.setFont(font("break-name", sizes.name))
        self.next.set_words(say("break.next-short" if sizes.is_small else "break.next"))
        for button in (self.pause, self.next, self.stop):
            button.set_height(sizes.button)
        for button in (self.easier, self.harder, self.mirror):
            button.set_height(36 if sizes.button > 44 else 32)
        self._buttons.setSpacing(8 if sizes.is_small else 16)
        self._gap.changeSize(24 if sizes.button > 44 else 8, 0)
        self._ring_row.setSpacing(20 if sizes.is_small else 56)
        self.counters.set_spacing(4 if sizes.is_small else 18)
        self._keep_room(not sizes.is_tiny)
        self.note.setVisible(not sizes.is_tiny)
        self.note.setMinimumHeight(round((20 if sizes.is_small else 40) * scale()))
        self.fit_cue()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def fit_cue(self) -> None:
        """Two lines of room always, so that the ring stays where it is; smaller type for more."""
        for factor in (self._factor, self._factor * 0.8, self._factor * 0.65):
            self.cue.setFont(font("cue", factor))
            line = self.cue.fontMetrics().lineSpacing()
            if self.cue.heightForWidth(max(200, self.cue.width())) <= line * 2.5:
                break
        self.cue.setMinimumHeight(self.cue.fontMetrics().lineSpacing() * 2)

    def show_mirror(self, is_mirror: bool) -> None:
        """The button says how it is."""
        words = say_break("coach.mirror-on" if is_mirror else "coach.mirror")
        if self.mirror.text() != words:
            self.mirror.set_words(words)
            self.mirror.set_look("secondary" if is_mirror else "tertiary")
