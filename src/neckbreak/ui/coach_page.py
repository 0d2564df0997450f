"""The coaching page: the figure at the left; what to do, the ring and the buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from neckbreak.app.coach import CoachView
from neckbreak.domain.exercise import ExerciseKind
from neckbreak.domain.session import Cue, CueKind, SessionScript
from neckbreak.ui.break_parts import Counter, HoldRing, KeyHints, Strip, StripItem
from neckbreak.ui.coach_figure import CoachFigure, Showing
from neckbreak.ui.figures import Figures
from neckbreak.ui.muscle_legend import MuscleLegend
from neckbreak.ui.tags import Mark, Pill
from neckbreak.ui.theme import Theme, font
from neckbreak.ui.widgets import Button, Text
from neckbreak.ui.wording import cue_words, dose_words, kind_caption
from neckbreak.words.cues import pick
from neckbreak.words.language import translated
from neckbreak.words.safety_texts import DURING_STRETCH
from neckbreak.words.screens import countdown, say

SHOW_ALL_MS = 8000
RING_EVERY_S = 0.095
FIGURE_MOST = 740
HINTS = ("space", "enter", "h", "r", "keys")


class CoachPage(QWidget):
    """Shows CoachViews; emits what the person presses."""

    pause_pressed = Signal()
    next_pressed = Signal()
    stop_pressed = Signal()
    end_pressed = Signal()

    def __init__(
        self,
        script: SessionScript,
        title: str,
        figures: Figures,
        theme: Theme,
        showing: Showing | None = None,
    ) -> None:
        super().__init__()
        self._script, self._theme, self._figures = script, theme, figures
        self._showing = showing or Showing()
        self._shown_words = ""
        self._ringed: Cue | None = None
        self._ringed_s = 0.0
        self._is_small = False
        self._make_words(title)
        self._make_buttons()
        self._lay_out()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(SHOW_ALL_MS)
        self._calm.timeout.connect(lambda: self._show_details(False))
        self._show_details(False)
        self.setMouseTracking(True)
        for child in self.findChildren(QWidget):
            child.setMouseTracking(True)
            child.installEventFilter(self)

    # --- making -----------------------------------------------------------------------------

    def _make_words(self, title: str) -> None:
        theme = self._theme
        self._title = title
        self.mark = Mark(theme, 28)
        self.title = Text(theme, title, "heading")
        self.left = Text(theme, "", "lead", "text2")
        self.left.setFont(font("heading", 1.0))
        self.pill = Pill(theme)
        self.number = Text(theme, "", "lead", "text2")
        self.name = Text(theme, "", "break-name", "text2", wraps=True)
        self.cue = Text(theme, "", "cue", "text", wraps=True)
        self.cue.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.ring = HoldRing(theme)
        self.counters = [Counter(theme) for _ in range(3)]
        self.note = Text(theme, "", "body", "text2", wraps=True)
        self.figure = CoachFigure(theme.is_dark, self._showing)
        self.legend = MuscleLegend(theme, 3)
        items = [
            StripItem(
                pick(each.exercise.name),
                dose_words(each),
                self._figures.picture(
                    each.exercise.id, 64, theme.is_dark, self.devicePixelRatioF()
                ),
            )
            for each in self._script.performances
        ]
        self.strip = Strip(theme, items)
        hints = [(say(f"key.{key}"), say(f"key.{key}.does")) for key in HINTS]
        self.hints = KeyHints(theme, hints)

    def _make_buttons(self) -> None:
        theme = self._theme
        self.pause = Button(theme, say("break.pause"), "primary", 56, icon="pause")
        self.next = Button(theme, say("break.next"), "secondary", 56, icon="check")
        self.stop = Button(theme, say("break.stop"), "hurt", 56, icon="hand")
        self.end = Button(theme, say("break.end"), "tertiary", 44, key=say("key.esc"))
        self.pause.clicked.connect(self.pause_pressed)
        self.next.clicked.connect(self.next_pressed)
        self.stop.clicked.connect(self.stop_pressed)
        self.end.clicked.connect(self.end_pressed)

    def _lay_out(self) -> None:
        self._page = QVBoxLayout(self)
        self._page.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.mark)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.left)
        top.addSpacing(8)
        top.addWidget(self.end)
        self._page.addLayout(top)
        self._middle = QHBoxLayout()
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.figure.setMaximumSize(FIGURE_MOST, FIGURE_MOST)
        self._middle.addWidget(self.figure, 57)
        self._middle.addWidget(self._make_column(), 43)
        self._page.addLayout(self._middle, 1)
        self._bottom = QWidget()
        row = QHBoxLayout(self._bottom)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.strip, 1)
        row.addSpacing(24)
        row.addWidget(self.hints, 0, Qt.AlignmentFlag.AlignVCenter)
        self._page.addWidget(self._bottom)

    def _make_column(self) -> QWidget:
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        chips = QHBoxLayout()
        chips.setSpacing(10)
        chips.addWidget(self.pill)
        chips.addWidget(self.number)
        chips.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.next)
        self._gap = QSpacerItem(24, 0)
        buttons.addSpacerItem(self._gap)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        self._buttons = buttons
        self._column.addStretch(2)
        self._column.addLayout(chips)
        self._column.addSpacing(16)
        self._column.addWidget(self.name)
        self._column.addSpacing(4)
        self._column.addWidget(self.cue)
        self._column.addStretch(2)
        self._column.addLayout(self._make_ring_row())
        self._column.addStretch(3)
        self._column.addLayout(buttons)
        self._column.addSpacing(14)
        self._column.addWidget(self.note)
        keeps = self.legend.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.legend.setSizePolicy(keeps)
        self._column.addSpacing(14)
        self._column.addWidget(self.legend)
        self._column.addStretch(2)
        return column

    def _make_ring_row(self) -> QHBoxLayout:
        counters = QVBoxLayout()
        self._counter_column = counters
        counters.addStretch(1)
        for counter in self.counters:
            policy = counter.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            counter.setSizePolicy(policy)
            counters.addWidget(counter)
        counters.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(56)
        self._ring_row = row
        row.addWidget(self.ring)
        row.addLayout(counters, 1)
        return row

    # --- showing ----------------------------------------------------------------------------

    def show_view(self, view: CoachView) -> None:
        """One frame. Only what changed is touched."""
        self.figure.follow(view)
        words = cue_words(view)
        if words != self._shown_words:
            self._shown_words = words
            self.cue.setText(words)
            self._fit_cue()
            self._announce(words)
        if view.cue is not self._ringed or abs(view.elapsed_s - self._ringed_s) >= RING_EVERY_S:
            self._ringed, self._ringed_s = view.cue, view.elapsed_s
            self._show_times(view)

    def _show_times(self, view: CoachView) -> None:
        """Ring, total and counters: at most ten times a second."""
        seconds = max(0, -int(-view.cue_left_s // 1))
        self.ring.show_time(view.share, seconds, kind_caption(view.cue.kind, seconds))
        key = "break.left-short" if self._is_small else "break.left"
        self.left.setText(say(key, left=countdown(view.left_s), total=countdown(view.total_s)))
        self._show_exercise(view)
        self._show_counters(view)

    def _show_exercise(self, view: CoachView) -> None:
        self.legend.show_exercise(view.performance.exercise, view.cue.side)
        name = pick(view.performance.exercise.name)
        if self.name.text() != name:
            self.name.setText(name)
            self.strip.show_current(view.cue.performance)
        title = self._title
        if self._is_small:
            title = say("break.name-number", name=name, n=view.exercise_no, of=view.exercises)
        if self.title.text() != title:
            self.title.setText(title)
        side = view.cue.side
        self.pill.setVisible(side is not None)
        if side is not None:
            self.pill.setText(say(f"side.{side.value}"))
        number = say("break.number", n=view.exercise_no, of=view.exercises)
        if self.number.text() != number:
            self.number.setText(number)
        is_stretch = view.performance.exercise.kind is ExerciseKind.STRETCH
        note = translated(DURING_STRETCH) if is_stretch else ""
        if self.note.text() != note:
            self.note.setText(note)

    def _show_counters(self, view: CoachView) -> None:
        cue, performance = view.cue, view.performance
        is_busy = cue.kind not in (CueKind.GET_READY, CueKind.CHANGE_SIDE, CueKind.SET_REST)
        done = cue.rep if is_busy else 0
        shown: list[tuple[str, int, int, bool]] = []
        if performance.sides:
            position = performance.sides.index(cue.side) if cue.side in performance.sides else 0
            for index, side in enumerate(performance.sides):
                count = cue.reps if index < position else done if index == position else 0
                shown.append((say(f"side.{side.value}.short"), count, cue.reps, index == position))
        elif cue.reps > 1:
            shown.append((say("break.repetition"), done, cue.reps, True))
        if cue.sets > 1:
            shown.append((say("break.set"), cue.set_no, cue.sets, True))
        for counter, line in zip(self.counters, shown, strict=False):
            counter.show_count(*line)
        for index, counter in enumerate(self.counters):
            counter.setVisible(index < len(shown) and self.are_details_shown)

    def show_paused(self, is_paused: bool) -> None:
        """The first button says what it does next."""
        words = say("break.resume") if is_paused else say("break.pause")
        self.pause.set_words(words, "play" if is_paused else "pause")

    def _announce(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- calm by default ----------------------------------------------------------------------

    are_details_shown = False

    def wake_details(self) -> None:
        """Show counters, strip and keys for a while."""
        self._show_details(True)
        self._calm.start()

    def _show_details(self, is_shown: bool) -> None:
        self.are_details_shown = is_shown
        self.strip.setVisible(is_shown and not self._is_small)
        self.hints.setVisible(is_shown and not self._is_small)
        self.legend.setVisible(is_shown and not self._is_small)
        for counter in self.counters:
            counter.setVisible(is_shown and counter.accessibleName() != "")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A moving pointer wakes the details."""
        if event.type() is QEvent.Type.MouseMove:
            self.wake_details()
        return False

    # --- size -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """From 800 x 500 up: sizes shrink, then strip and hints leave, never the buttons."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        share = min(1.0, width / 1920, height / 1080)
        self._is_small = width < 1000 or height < 620
        edge = 20 if self._is_small else round(20 + 44 * share)
        self._page.setContentsMargins(edge, round(edge * 0.7), edge, round(edge * 0.8))
        self._bottom.setFixedHeight(0 if self._is_small else 88)
        self._bottom.setVisible(not self._is_small)
        self._middle.setSpacing(20 if self._is_small else 40)
        self._middle.setStretch(0, 48 if self._is_small else 57)
        self._middle.setStretch(1, 52 if self._is_small else 43)
        self.hints.set_most(3 if width < 1500 else len(HINTS))
        self._counter_column.setSpacing(4 if self._is_small else 18)
        self.ring.set_size(round(max(124, 256 * share)))
        self.name.setVisible(not self._is_small)
        self.mark.setVisible(not self._is_small)
        self.number.setVisible(not self._is_small)
        self.note.setVisible(not self._is_small)
        self.name.setFont(font("break-name", max(0.6, share)))
        self._cue_factor = max(28 / 52, share)
        self.next.set_words(say("break.next-short" if self._is_small else "break.next"))
        for button in (self.pause, self.next, self.stop):
            button.set_height(44 if self._is_small else 56)
        self._buttons.setSpacing(8 if self._is_small else 16)
        self._gap.changeSize(8 if self._is_small else 24, 0)
        self._ring_row.setSpacing(20 if self._is_small else 56)
        self._fit_cue()
        self._show_details(self.are_details_shown)
        self._column.invalidate()

    _cue_factor = 1.0

    def _fit_cue(self) -> None:
        """Two lines of room always, so that the ring stays where it is; smaller type for more."""
        for factor in (self._cue_factor, self._cue_factor * 0.8, self._cue_factor * 0.65):
            self.cue.setFont(font("cue", factor))
            line = self.cue.fontMetrics().lineSpacing()
            if self.cue.heightForWidth(max(200, self.cue.width())) <= line * 2.5:
                break
        self.cue.setMinimumHeight(self.cue.fontMetrics().lineSpacing() * 2)
