"""The coaching page: the figure at the left; what to do, the ring and the buttons at the right.

Figure, cue and ring stand alone until the pointer moves or a key is pressed; then counters, what is
coming, what is lit, the keys and the choices of the exercise appear for a while.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from neckbreak.app.coach import CoachView
from neckbreak.domain.breath import Breathing, breathing
from neckbreak.domain.session import Cue, CueKind, SessionScript
from neckbreak.ui.announcer import Announcer, announce
from neckbreak.ui.coach_bottom import CoachBottom
from neckbreak.ui.coach_column import CoachColumn
from neckbreak.ui.coach_figure import CoachFigure, Showing
from neckbreak.ui.coach_sizes import ONE_COLUMN, SMALL, sizes_of
from neckbreak.ui.figures import Figures
from neckbreak.ui.key_sheet import KeySheet
from neckbreak.ui.tags import Mark
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.ui.wording import cue_words, kind_caption, note_words, ring_words
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import pick
from neckbreak.words.screens import countdown, say

SHOW_ALL_MS = 8000
RING_EVERY_S = 0.095
FIGURE_MOST = 740
PAIN_FOR_S = 15.0
"""The question before the first break goes by itself once the movement is well under way."""


class CoachPage(QWidget):
    """Shows CoachViews; emits what the person presses."""

    pause_pressed = Signal()
    next_pressed = Signal()
    stop_pressed = Signal()
    end_pressed = Signal()
    easier_pressed = Signal()
    harder_pressed = Signal()
    mirror_pressed = Signal()
    pain_answered = Signal(int)

    def __init__(
        self,
        script: SessionScript,
        title: str,
        figures: Figures,
        theme: Theme,
        showing: Showing | None = None,
        is_spoken: bool = False,
    ) -> None:
        """`is_spoken`: the cues are spoken aloud, so a screen reader is not given them too."""
        super().__init__()
        self._theme, self._title = theme, title
        self._showing = showing or Showing()
        self._shown_words = self._message = ""
        self._ringed: Cue | None = None
        self._ringed_s = 0.0
        self._breathing: Breathing | None = None
        self._told_ring: tuple[Cue, int] | None = None
        self._is_small = self._is_tiny = False
        self._announcer = Announcer(lambda words: announce(self.window(), words), is_spoken)
        self.column = CoachColumn(theme)
        self.bottom = CoachBottom(theme, figures, script.performances)
        self.figure = CoachFigure(theme.is_dark, self._showing)
        self._make_top()
        self._lay_out()
        self._connect()
        self.keys = KeySheet(theme, self)
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

    def _make_top(self) -> None:
        theme = self._theme
        self.mark = Mark(theme, 28)
        self.title = Text(theme, self._title, "heading")
        self.left = Text(theme, "", "lead", "text2")
        self.left.setFont(font("heading", 1.0))
        self.end = Button(theme, say("break.end"), "tertiary", 44, key=say("key.esc"))

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
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.figure.setMaximumSize(FIGURE_MOST, FIGURE_MOST)
        left = QWidget()
        centre = QHBoxLayout(left)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addStretch(1)
        centre.addWidget(self.figure, 1000)
        centre.addStretch(1)
        self._middle = QHBoxLayout()
        self._middle.addWidget(left, 57)
        self._middle.addWidget(self.column, 43)
        self._page.addLayout(self._middle, 1)
        self._page.addWidget(self.bottom)

    def _connect(self) -> None:
        column = self.column
        for button, signal in (
            (column.pause, self.pause_pressed),
            (column.next, self.next_pressed),
            (column.stop, self.stop_pressed),
            (self.end, self.end_pressed),
            (column.easier, self.easier_pressed),
            (column.harder, self.harder_pressed),
            (column.mirror, self.mirror_pressed),
        ):
            button.clicked.connect(signal)
        self.bottom.answered.connect(self._on_pain)

    # --- showing ----------------------------------------------------------------------------

    def show_view(self, view: CoachView) -> None:
        """One frame. Only what changed is touched."""
        self.figure.follow(view)
        self._announcer.follow(view)
        words = cue_words(view)
        if words != self._shown_words:
            self._shown_words = words
            self.column.cue.setText(words)
            self.column.fit_cue()
        is_new = view.cue is not self._ringed
        if is_new:
            self._breathing = breathing(view.performance, view.cue)
        if is_new or abs(view.elapsed_s - self._ringed_s) >= RING_EVERY_S:
            self._ringed, self._ringed_s = view.cue, view.elapsed_s
            self._show_times(view)

    def _show_times(self, view: CoachView) -> None:
        """Ring, total and counters: at most ten times a second."""
        self._show_ring(view)
        key = "break.left-short" if self._is_small else "break.left"
        self.left.setText(say(key, left=countdown(view.left_s), total=countdown(view.total_s)))
        self._show_exercise(view)
        self.column.counters.follow(view)
        if self.bottom.is_asking and view.elapsed_s > PAIN_FOR_S:
            self.end_asking()

    def _show_ring(self, view: CoachView) -> None:
        seconds = max(0, -int(-view.cue_left_s // 1))
        breath = self._breathing
        moment = None if breath is None else breath.at(view.cue.seconds - view.cue_left_s)
        caption = kind_caption(view.cue.kind, seconds)
        if moment is not None and breath is not None and len(breath.pattern) == 1:
            caption = say_break(f"dial.{moment.way.value}")
        is_still = self._showing.is_still
        ring = self.column.ring
        ring.show_time(view.share, seconds, caption)
        if (view.cue, seconds) != self._told_ring:
            self._told_ring = (view.cue, seconds)
            ring.describe(ring_words(view, seconds))
        ring.show_breath(None if moment is None or is_still else round(moment.fullness, 3))
        self.column.counters.show_breath(moment, is_always=is_still)

    def _show_exercise(self, view: CoachView) -> None:
        column, exercise = self.column, view.performance.exercise
        self.bottom.legend.show_exercise(exercise, view.cue.side)
        self.bottom.strip.show_current(view.cue.performance)
        name = pick(exercise.name)
        column.name.setText(name)
        title = self._title
        if self._is_small:
            title = say("break.name-number", name=name, n=view.exercise_no, of=view.exercises)
        self.title.setText(title)
        side = view.cue.side
        column.pill.setVisible(side is not None)
        if side is not None:
            column.pill.setText(say(f"side.{side.value}"))
        column.number.setText(say("break.number", n=view.exercise_no, of=view.exercises))
        # A small window has no room for when to stop; the button that says so is always there.
        is_ready = view.cue.kind is CueKind.GET_READY
        if not is_ready:
            self._message = ""
        words = "" if is_ready and self._is_small else note_words(view)
        column.note.setText(self._message or words)

    def show_paused(self, is_paused: bool) -> None:
        """The first button says what it does next."""
        words = say("break.resume") if is_paused else say("break.pause")
        self.column.pause.set_words(words, "play" if is_paused else "pause")

    def show_script(self, script: SessionScript) -> None:
        """Another script runs from now on."""
        self.bottom.show_performances(script.performances)

    def show_message(self, words: str) -> None:
        """A sentence that matters now, until the movement begins."""
        self._message = words

    def show_choices(self, has_easier: bool, has_harder: bool) -> None:
        """Which other forms of the exercise there are."""
        self.column.easier.setVisible(has_easier)
        self.column.harder.setVisible(has_harder)

    # --- the question before the first break ----------------------------------------------------

    def ask_pain(self) -> None:
        """How the neck feels, beside everything else."""
        self.bottom.ask_pain()
        self._fit()

    def end_asking(self) -> None:
        """The question goes."""
        self.bottom.end_asking()
        self._fit()

    def _on_pain(self, value: int) -> None:
        self.pain_answered.emit(value)
        self.end_asking()

    # --- calm by default ----------------------------------------------------------------------

    are_details_shown = False

    def wake_details(self) -> None:
        """Show counters, strip, choices and keys for a while."""
        self._show_details(True)
        self._calm.start()

    def toggle_keys(self) -> None:
        """All keys, over everything, or not any more."""
        self.keys.toggle()

    def _show_details(self, is_shown: bool) -> None:
        self.are_details_shown = is_shown
        self.bottom.show_details(is_shown and not self._is_small)
        is_tight = self._is_small and self.bottom.is_asking
        self.column.choices.setVisible(is_shown and not is_tight and not self._is_tiny)
        self.column.counters.show_all(is_shown and not self._is_tiny)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A moving pointer wakes the details."""
        if event.type() is QEvent.Type.MouseMove:
            self.wake_details()
        return False

    # --- size -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """From 800 x 500 up: sizes shrink, then strip and hints leave, never the buttons."""
        super().resizeEvent(event)
        self._fit()
        self.keys.setGeometry(self.rect())

    def _fit(self) -> None:
        sizes = sizes_of(self.width(), self.height(), scale())
        self._is_small, self._is_tiny, edge = sizes.is_small, sizes.is_tiny, sizes.edge
        self._page.setContentsMargins(edge, round(edge * 0.7), edge, round(edge * 0.8))
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(below if sizes.is_narrow else beside)
        self._middle.setSpacing(20 if sizes.is_small else 40)
        shares = (38, 62) if sizes.is_narrow else (46, 54) if sizes.is_small else (57, 43)
        if sizes.is_tiny and ONE_COLUMN <= self.width() < SMALL[0]:
            shares = (28, 72)
        for index, share in enumerate(shares):
            self._middle.setStretch(index, share)
        self.mark.setVisible(not sizes.is_small)
        self.bottom.fit(round(self.width() / scale()), sizes.is_small, sizes.is_tiny)
        self.column.fit(sizes)
        self._show_details(self.are_details_shown)
