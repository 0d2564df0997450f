"""How far the present exercise is: the breath, repetitions on each side, sets."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.app.coach import CoachView
from neckbreak.domain.breath import Moment
from neckbreak.domain.session import CueKind
from neckbreak.ui.break_parts import Counter
from neckbreak.ui.theme import Theme
from neckbreak.words.break_sentences import say_break
from neckbreak.words.screens import say

_WAITING = (CueKind.GET_READY, CueKind.CHANGE_SIDE, CueKind.SET_REST)


class CoachCounters(QWidget):
    """The breath first, then up to three counters; each keeps its place while it is hidden."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.breath = Counter(theme)
        self.counters = [Counter(theme) for _ in range(3)]
        self._are_shown = False
        self._used = 0
        self._breath: tuple[Moment | None, bool] = (None, False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        for counter in (self.breath, *self.counters):
            self._column.addWidget(counter)
        self._column.addStretch(1)
        self.breath.hide()

    def set_spacing(self, spacing: int) -> None:
        """Closer together in small windows."""
        self._column.setSpacing(spacing)

    def show_all(self, is_shown: bool) -> None:
        """Counters come and go with the details."""
        self._are_shown = is_shown
        self.show_breath(*self._breath)
        for index, counter in enumerate(self.counters):
            counter.setVisible(is_shown and index < self._used)

    def show_breath(self, moment: Moment | None, is_always: bool) -> None:
        """ "Out … 4 s"; `is_always` where no disc can show it."""
        self._breath = (moment, is_always)
        is_shown = moment is not None and (self._are_shown or is_always)
        if moment is not None and is_shown:
            way = say_break(f"breath.{moment.way.value}")
            words = say_break("breath.now", way=way, seconds=max(1, ceil(moment.left_s)))
            self.breath.show_words(say_break("breath"), words)
        if self.breath.isHidden() == is_shown:
            self.breath.setVisible(is_shown)

    def follow(self, view: CoachView) -> None:
        """Repetitions of each side, or of all, and sets."""
        lines = _lines(view)
        self._used = len(lines)
        for counter, line in zip(self.counters, lines, strict=False):
            counter.show_count(*line)
        for index, counter in enumerate(self.counters):
            counter.setVisible(index < self._used and self._are_shown)


def _lines(view: CoachView) -> list[tuple[str, int, int, bool]]:
    """(caption, done, of, is it counted now)."""
    cue, performance = view.cue, view.performance
    done = 0 if cue.kind in _WAITING else cue.rep
    lines: list[tuple[str, int, int, bool]] = []
    if performance.sides:
        position = performance.sides.index(cue.side) if cue.side in performance.sides else 0
        for index, side in enumerate(performance.sides):
            count = cue.reps if index < position else done if index == position else 0
            lines.append((say(f"side.{side.value}.short"), count, cue.reps, index == position))
    elif cue.reps > 1:
        lines.append((say("break.repetition"), done, cue.reps, True))
    if cue.sets > 1:
        lines.append((say("break.set"), cue.set_no, cue.sets, True))
    return lines
