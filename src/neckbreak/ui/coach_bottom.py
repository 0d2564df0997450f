"""The lower edge of the coaching page: what is coming, what is lit, the keys; or one question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from neckbreak.domain.session import Performance
from neckbreak.ui.break_parts import KeyHints, Strip, StripItem
from neckbreak.ui.figures import Figures
from neckbreak.ui.muscle_legend import MuscleLegend
from neckbreak.ui.pain_scale import PainScale
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Text
from neckbreak.ui.wording import dose_words
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import pick
from neckbreak.words.screens import say

HINTS = ("space", "enter", "h", "r", "keys")
HEIGHT, LOW = 88, 66
VAST, WIDE, MIDDLE = 2300, 1640, 1120
"""Widths from which every key has room, both names of a muscle have, and the legend has at all."""


class PainRow(QWidget):
    """How the neck feels before the first break of the day: one row, one tap, never required."""

    answered = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._ask = Text(theme, say_break("pain.ask"), "body-strong")
        words.addWidget(self._ask)
        words.addWidget(Text(theme, say_break("pain.optional"), "detail", "text2"))
        words.addStretch(1)
        self.scale = PainScale(theme, 36)
        self.scale.setMaximumWidth(round(620 * scale()))
        self.scale.chosen.connect(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addStretch(1)
        row.addLayout(words)
        row.addWidget(self.scale, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)


class CoachBottom(QWidget):
    """One of two rows: the details, shown on wish, or the question, shown until it is over."""

    answered = Signal(int)

    def __init__(self, theme: Theme, figures: Figures, performances: Sequence[Performance]) -> None:
        super().__init__()
        self._theme, self._figures = theme, figures
        self.strip = Strip(theme, ())
        self.legend = MuscleLegend(theme, 3)
        hints = [(say(f"key.{key}"), say(f"key.{key}.does")) for key in HINTS]
        self.hints = KeyHints(theme, hints)
        self.pain: PainRow | None = None
        details = QWidget()
        row = QHBoxLayout(details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        row.addWidget(self.strip, 1)
        row.addWidget(self.legend, 0)
        row.addWidget(self.hints, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows = QStackedLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(details)
        self.show_performances(performances)

    def show_performances(self, performances: Sequence[Performance]) -> None:
        """What the break holds now."""
        dark, ratio = self._theme.is_dark, self.devicePixelRatioF()
        self.strip.show_items(
            [
                StripItem(
                    pick(each.exercise.name),
                    dose_words(each),
                    self._figures.picture(each.exercise.id, 64, dark, ratio),
                )
                for each in performances
            ]
        )

    @property
    def is_asking(self) -> bool:
        """The question takes the place of the details."""
        return self.pain is not None

    def ask_pain(self) -> None:
        """Put the question."""
        self.pain = PainRow(self._theme)
        self.pain.answered.connect(self.answered)
        self._rows.addWidget(self.pain)
        self._rows.setCurrentWidget(self.pain)

    def end_asking(self) -> None:
        """Take the question away, answered or not."""
        pain, self.pain = self.pain, None
        if pain is not None:
            self._rows.removeWidget(pain)
            pain.hide()
            pain.deleteLater()

    def fit(self, width: int, is_small: bool, is_tiny: bool = False) -> None:
        """Keys leave first, then the legend, then everything but a question, then that too.

        `width` is what there is for text of the usual size.
        """
        self.hints.set_most(len(HINTS) if width >= VAST else 1)
        self.legend.setFixedWidth(round((470 if width >= WIDE else 300) * scale()))
        self._has_legend = width >= MIDDLE
        height = LOW if is_small else HEIGHT
        is_shown = (self.is_asking and not is_tiny) or not is_small
        self.setFixedHeight(round(height * scale()) if is_shown else 0)
        self.setVisible(is_shown)

    _has_legend = True

    def show_details(self, is_shown: bool) -> None:
        """Strip, legend and keys, or none of them."""
        self.strip.setVisible(is_shown)
        self.hints.setVisible(is_shown)
        self.legend.setVisible(is_shown and self._has_legend)
