"""The self-care timer: warmth, cold and massage within their limits.

One single-shot timer. While the words can be seen it fires at each full minute left; hidden, it
fires once, at the end.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from neckbreak.ports.clock import Clock
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.help_texts import TIMERS, WITHHELD, say_help

MINUTE_S = 60.0
LATE_S = 0.05
"""Timers may fire a moment early."""


class SelfCareTimer(QWidget):
    """Buttons for each item and its minutes; what the safety answers speak against is left out."""

    def __init__(self, theme: Theme, clock: Clock, codes: AbstractSet[str]) -> None:
        super().__init__()
        self._clock = clock
        self._what, self._name, self._end_s = "", "", 0.0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(theme, say_help("care.timer"), "body-strong", wraps=True))
        buttons = Flow()
        self.buttons: dict[tuple[str, int], Button] = {}
        for what, minutes in TIMERS:
            if codes & WITHHELD[what]:
                continue
            words = say_help(f"care.{what}", minutes=minutes)
            button = Button(theme, words, "secondary", 36, icon="clock")
            button.clicked.connect(
                lambda _on=False, what=what, minutes=minutes: self.start(what, minutes)
            )
            self.buttons[what, minutes] = button
            buttons.addWidget(button)
        self.stop_button = Button(theme, say_help("care.stop"), "tertiary", 36)
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        buttons.addWidget(self.stop_button)
        column.addLayout(buttons)
        self.words = Text(theme, say_help("care.ready"), "body", "text2", wraps=True)
        self.words.setVisible(bool(self.buttons))
        column.addWidget(self.words)
        withheld = Text(theme, say_help("care.withheld"), "detail", "amber", wraps=True)
        withheld.setVisible(len(self.buttons) < len(TIMERS))
        column.addWidget(withheld)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.look)

    def start(self, what: str, minutes: int) -> None:
        """Begin; another one that runs is replaced."""
        self._what = what
        self._name = say_help(f"care.{what}", minutes=minutes)
        self._end_s = self._clock.now().boot_s + minutes * MINUTE_S
        self.stop_button.show()
        self.look()

    def stop(self) -> None:
        """End before the time."""
        self._what = ""
        self.timer.stop()
        self.stop_button.hide()
        self.words.setText(say_help("care.ready"))

    def look(self) -> None:
        """Say how long is left, and wake again when that changes."""
        if not self._what:
            return
        left_s = self._end_s - self._clock.now().boot_s
        if left_s <= LATE_S:
            self._finish()
            return
        self.words.setText(
            say_help("care.running", n=ceil((left_s - LATE_S) / MINUTE_S), what=self._name)
        )
        wait_s = left_s
        if self.isVisible():
            wait_s = left_s % MINUTE_S or MINUTE_S
        self.timer.start(ceil(wait_s * 1000))

    def _finish(self) -> None:
        self.words.setText(say_help(f"care.over.{self._what}"))
        self._what = ""
        self.timer.stop()
        self.stop_button.hide()
        QApplication.alert(self.window())

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: count in minutes."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: only the end matters."""
        super().hideEvent(event)
        self.look()
