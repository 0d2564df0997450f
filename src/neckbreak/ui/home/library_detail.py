"""One exercise of the library in full: picture, dose in words, steps, cautions, evidence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from neckbreak.app.library import Standing
from neckbreak.domain.exercise import CameraUse, Exercise
from neckbreak.domain.session import dose_of
from neckbreak.ports.clock import Clock
from neckbreak.ui.coach_figure import Showing
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.library_figure import LibraryFigure
from neckbreak.ui.home.library_filter import length_s
from neckbreak.ui.home.page import clear
from neckbreak.ui.home.programme_parts import Tag
from neckbreak.ui.home.today_cards import WordCard
from neckbreak.ui.muscle_legend import MuscleLegend
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.cues import pick, with_sides
from neckbreak.words.library_texts import caution_text, say_library, withheld_text
from neckbreak.words.screens import duration

PICTURE = 264
SHORTEST_HOLD_S = 1.5
"""What is listed shorter than this is a turning point, not a hold."""


class Detail(QWidget):
    """`wanted` carries the exercise to do now; `left`: back to the list."""

    wanted = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, references: Mapping[str, str], showing: Showing
    ) -> None:
        super().__init__()
        self._theme, self._references = theme, references
        self.exercise: Exercise | None = None
        self.back = Button(theme, say_library("library.back"), "secondary", 36, "chevron-left")
        self.back.clicked.connect(self.left)
        self._figure = LibraryFigure(theme, clock, showing)
        self._figure.stopped.connect(self._on_stopped)
        self._still = _Still(theme)
        self._pictures = QStackedLayout()
        self._pictures.addWidget(self._still)
        self._pictures.addWidget(self._figure)
        holder = QWidget()
        holder.setLayout(self._pictures)
        holder.setFixedHeight(PICTURE)
        self.play = Button(theme, say_library("library.play"), "secondary", 36, "play")
        self.play.clicked.connect(self._on_play)
        self.do = Button(theme, say_library("library.do"), "primary", 44, "play")
        self.do.clicked.connect(self._on_do)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.do)
        self.buttons.addWidget(self.play)
        self.buttons.addStretch(1)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(holder)
        column.addLayout(self.buttons)
        column.addLayout(self._parts)
        column.addStretch(1)

    # --- showing ----------------------------------------------------------------------------

    def show_exercise(self, exercise: Exercise, standing: Standing, image: QImage | None) -> None:
        """Another exercise, or the same one in another light."""
        if self.exercise is not exercise and self._figure.is_playing:
            self._figure.stop()
            self._on_stopped()
        self.exercise = exercise
        self._still.show_image(image)
        is_open = not standing.withheld
        why = withheld_text(standing.withheld)
        self.do.setEnabled(is_open)
        self.do.setToolTip(why)
        clear(self._parts)
        add = self._parts.addWidget
        self.name = Text(self._theme, pick(exercise.name), "section", wraps=True)
        add(self.name)
        add(self._tags(exercise, standing))
        self.why = None
        if not is_open:
            self.why = WordCard(self._theme, "amber", "shield")
            self.why.show_words(say_library("library.left-out"), why, ())
            add(self.why)
        elif standing.is_gentler:
            words = say_library("library.gentler"), say_library("library.open-because")
            gentler = WordCard(self._theme, "slate", "info")
            gentler.show_words(*words, ())
            add(gentler)
        add(Stats(self._theme, stats_of(exercise)))
        self._add_steps(exercise)
        self._add_words("library.mistakes", pick(exercise.mistakes))
        self._add_muscles(exercise)
        for key, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
            if variant.text:
                self._add_words(f"library.{key}", with_sides(pick(variant.text), None))
        self._add_cautions(exercise)
        self._add_evidence(exercise)

    def _tags(self, exercise: Exercise, standing: Standing) -> QWidget:
        made = QWidget()
        flow = Flow(6)
        made.setLayout(flow)
        words = [say_library(f"kind.{exercise.kind}"), pick(exercise.position_text)]
        words.append(say_library(f"intensity.{exercise.intensity}"))
        if exercise.camera is not CameraUse.NO:
            words.append(say_library(f"camera.{exercise.camera}"))
        if standing.is_planned:
            words.append(say_library("library.in-plan"))
        for each in words:
            flow.addWidget(Tag(self._theme, f"{each[:1].upper()}{each[1:]}"))
        return made

    def _heading(self, key: str) -> Text:
        return Text(self._theme, say_library(key), "heading", wraps=True)

    def _add_words(self, key: str, words: str) -> None:
        if words:
            self._parts.addWidget(self._heading(key))
            self._parts.addWidget(Text(self._theme, words, "body", "text2", wraps=True))

    def _add_steps(self, exercise: Exercise) -> None:
        self._parts.addWidget(self._heading("library.steps"))
        for number, cue in enumerate(exercise.cues, 1):
            words = with_sides(pick(cue), None)
            self._parts.addWidget(Step(self._theme, number, words))
        needs = pick(exercise.equipment_text)
        if exercise.equipment:
            words = say_library("library.needs", what=needs)
            self._parts.addWidget(Text(self._theme, words, "body", "text2", wraps=True))

    def _add_muscles(self, exercise: Exercise) -> None:
        legend = MuscleLegend(self._theme, most=6)
        legend.show_exercise(exercise)
        if legend.entries:
            self._parts.addWidget(legend)

    def _add_cautions(self, exercise: Exercise) -> None:
        what = "; ".join(caution_text(each.code) for each in exercise.cautions)
        lead = say_library("library.stop-signs")
        if what:
            lead = f"{say_library('library.cautions', what=what)} {lead}"
        if exercise.is_therapist_only:
            lead = f"{say_library('library.therapist')} {lead}"
        cautions = WordCard(self._theme, "amber", "warning")
        cautions.heading.hide()
        cautions.lead.setText(lead)
        self._parts.addWidget(cautions)

    def _add_evidence(self, exercise: Exercise) -> None:
        count = len(exercise.evidence)
        words = say_library("library.sources" if count else "library.comfort", n=count)
        self.evidence = Text(self._theme, words, "body", "text2", wraps=True)
        self._parts.addWidget(self.evidence)
        if not count:
            return
        listed = [f"{key}. {self._references.get(key, '')}".strip() for key in exercise.evidence]
        self.sources = Text(self._theme, "\n".join(listed), "detail", "text2", wraps=True)
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sources.hide()
        show = Button(self._theme, say_library("library.show-sources"), "tertiary", 32)
        show.clicked.connect(lambda: self._toggle_sources(show))
        self._parts.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts.addWidget(self.sources)

    def _toggle_sources(self, button: Button) -> None:
        is_shown = self.sources.isHidden()
        self.sources.setVisible(is_shown)
        button.set_words(
            say_library("library.hide-sources" if is_shown else "library.show-sources")
        )

    # --- acting -----------------------------------------------------------------------------

    def _on_play(self) -> None:
        if self._figure.is_playing:
            self._figure.stop()
            self._on_stopped()
        elif self.exercise is not None:
            self._pictures.setCurrentWidget(self._figure)
            self._figure.play(self.exercise)
            self.play.set_words(say_library("library.stop"), "pause")

    def _on_stopped(self) -> None:
        self._pictures.setCurrentWidget(self._still)
        self.play.set_words(say_library("library.play"), "play")

    def _on_do(self) -> None:
        if self.exercise is not None:
            self.wanted.emit(self.exercise.id)


class _Still(QWidget):
    """The picture on its ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("disc"))
            painter.drawRoundedRect(QRectF(self.rect()), 16, 16)
            if self._image is not None:
                place = QRectF((self.width() - PICTURE) / 2, 0, PICTURE, PICTURE)
                painter.drawImage(place, self._image)


class Step(QWidget):
    """A number in a round, and what to do."""

    def __init__(self, theme: Theme, number: int, words: str) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        row = QHBoxLayout(self)
        row.setContentsMargins(round(36 * scale()), 2, 0, 2)
        row.addWidget(Text(theme, words, "body", wraps=True))
        self.setAccessibleName(f"{number}. {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number beside the first line."""
        side = 24 * scale()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawEllipse(QRectF(0, 0, side, side))
            painter.setPen(self._theme.colour("text"))
            painter.setFont(font("caption"))
            place = QRectF(0, 0, side, side)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Stats(Card):
    """The dose in four cells: a number above its word."""

    def __init__(self, theme: Theme, cells: tuple[tuple[str, str], ...]) -> None:
        super().__init__(theme, radius=12)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 8, 10)
        row.setSpacing(4)
        for number, words in cells:
            column = QVBoxLayout()
            column.setSpacing(0)
            for text, role, token in ((number, "lead-strong", "text"), (words, "caption", "text2")):
                label = Text(theme, text, role, token, wraps=True)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.setAccessibleName(", ".join(f"{number} {words}" for number, words in cells))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Words wrap."""
        return QSize(160, super().minimumSizeHint().height())


def stats_of(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """("8", "times"), ("5 s", "hold"), ("3", "a day"), ("1 min", "in all")."""
    dose = dose_of(exercise, None)
    times = "stat.each-side" if exercise.sides == 2 else "stat.times"
    cells = [(str(dose.reps), say_library(times, n=dose.reps))]
    if dose.sets > 1:
        cells.insert(0, (str(dose.sets), say_library("stat.sets", n=dose.sets)))
    listed = next((phase.seconds for phase in exercise.phases if phase.is_dosed), 0.0)
    hold_s = dose.hold_s or (listed if listed >= SHORTEST_HOLD_S else None)
    if hold_s:
        cells.append((duration(hold_s), say_library("stat.hold")))
    often = str(dose.per_day)
    if dose.per_day_max and dose.per_day_max > dose.per_day:
        often = f"{dose.per_day}–{dose.per_day_max}"
    cells.append((often, say_library("stat.per-day")))
    cells.append((duration(length_s(exercise)), say_library("stat.in-all")))
    return tuple(cells)
