"""One exercise moving, for a look before doing it: the break's own figure on a clock of its own.

Only one figure moves at a time. It follows the same script and coach as a break does; nothing of it
is recorded.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.app.coach import Coach
from neckbreak.domain.exercise import Exercise
from neckbreak.domain.session import perform, script
from neckbreak.ports.clock import Clock
from neckbreak.ui.coach_figure import CoachFigure, Showing
from neckbreak.ui.theme import Theme

FRAME_MS = 33


class LibraryFigure(QWidget):
    """`stopped`: the script came to its end."""

    stopped = Signal()

    def __init__(self, theme: Theme, clock: Clock, showing: Showing) -> None:
        super().__init__()
        self._clock = clock
        self._coach: Coach | None = None
        self.figure = CoachFigure(theme.is_dark, showing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.figure)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_playing(self) -> bool:
        """Whether it moves."""
        return self._coach is not None

    def play(self, exercise: Exercise) -> None:
        """Move from the beginning, with the exercise's own dose."""
        self._coach = Coach(script((perform(exercise),)), self._clock.now())
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Stand still, and free the pictures."""
        self._timer.stop()
        self._coach = None
        self.figure.clear()

    def look(self) -> None:
        """Show this instant."""
        if self._coach is None:
            return
        view = self._coach.on_frame(self._clock.now())
        if view.is_finished:
            self.stop()
            self.stopped.emit()
            return
        self.figure.follow(view)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        if self._coach is not None:
            self.stop()
            self.stopped.emit()
