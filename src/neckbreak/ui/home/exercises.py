"""Exercises: the whole catalogue to look through, one at a time in full, and to do right now.

What safety leaves out is shown with its reason. Above 860 the list and the detail stand side by
side, below the detail is a page of its own with a way back.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from neckbreak.app.library import Standing
from neckbreak.domain.exercise import Exercise, ExerciseKind, Goal
from neckbreak.domain.planner import Kind
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ui.coach_figure import Showing
from neckbreak.ui.desk import Desk
from neckbreak.ui.figures import Figures
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.library_cards import CardGrid, LibraryCard
from neckbreak.ui.home.library_detail import PICTURE, Detail
from neckbreak.ui.home.library_filter import Filter, matches
from neckbreak.ui.home.page import Page
from neckbreak.ui.home.settings_choices import Chip
from neckbreak.ui.home.settings_fields import Field
from neckbreak.ui.scroll import Scroll
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Text
from neckbreak.words.library_texts import say_library, told
from neckbreak.words.screens import say

DETAIL_WIDTH = 376
SIDE_BY_SIDE = 800
HEAD_BELOW = 460
UNLIMITED = 16777215
CHIPS = {
    "seated": "is_seated",
    "no-equipment": "needs_nothing",
    "short": "is_short",
    "camera": "is_camera_safe",
    "planned": "is_planned",
    "open": "is_open",
}


class ExercisesPage(Page):
    """Fills its window: list and detail scroll on their own."""

    def __init__(self, desk: Desk, clock: Clock, figures: Figures, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock, self._pictures = desk, clock, figures
        self.filter = Filter()
        self.standings: dict[str, Standing] = {}
        self.cards: dict[str, LibraryCard] = {}
        self._is_reading = False
        self.title.setText(say("home.exercises"))
        self.search = Field(theme, 220, icon="search")
        self.search.setPlaceholderText(say_library("library.find"))
        self.search.setAccessibleName(say_library("library.find-by"))
        self.search.setToolTip(say_library("library.find-by"))
        self.search.textChanged.connect(self._on_words)
        self.head.addWidget(self.search)
        self.notice = Text(theme, "", "body", "amber", wraps=True)
        self.notice.hide()
        self.column.removeItem(self.head)
        self._list = self._make_list()
        self._detail_area = self._make_detail()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        row.addWidget(self._detail_area)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(row, 1)
        self._fill()

    # --- making -----------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        self.chips: dict[str, Chip] = {}
        flow = Flow(8)
        self.goal = Button(self.theme, say_library("library.goal"), "outline", 32, "chevron-down")
        self.kind = Button(self.theme, say_library("library.kind"), "outline", 32, "chevron-down")
        self.goal.clicked.connect(lambda: self._popup(self.goal_menu(), self.goal))
        self.kind.clicked.connect(lambda: self._popup(self.kind_menu(), self.kind))
        flow.addWidget(self.goal)
        flow.addWidget(self.kind)
        for key, field in CHIPS.items():
            chip = Chip(self.theme, say_library(f"library.{key}"))
            chip.clicked.connect(lambda is_on, field=field: self._on_chip(field, is_on))
            self.chips[key] = chip
            flow.addWidget(chip)
        self.clear_all = Button(self.theme, say_library("library.clear"), "tertiary", 32)
        self.clear_all.clicked.connect(self.show_all)
        flow.addWidget(self.clear_all)
        self.grid = CardGrid()
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 4, 14, 16)
        inside.addLayout(self.grid)
        self.nothing = Text(self.theme, say_library("library.nothing"), "lead", "text2", wraps=True)
        self.nothing.hide()
        inside.addWidget(self.nothing)
        inside.addStretch(1)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(24, 22, 10, 0)
        column.setSpacing(12)
        column.addLayout(self.head)
        column.addWidget(self.notice)
        column.addLayout(flow)
        self._scroll = _area(self.theme, holder)
        column.addWidget(self._scroll, 1)
        return made

    def _make_detail(self) -> QScrollArea:
        references = {}
        try:
            references = dict(self._desk.content().references)
        except KnownError as error:
            self._tell(error)
        policy = self._desk.policy
        showing = Showing(self._pictures.person, policy.is_mirror, bool(policy.reduced_motion))
        self.detail = Detail(self.theme, self._clock, references, showing)
        self.detail.wanted.connect(self.do_now)
        self.detail.left.connect(self._on_back)
        ground = _Ground(self.theme)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self.detail)
        return _area(self.theme, ground)

    def _fill(self) -> None:
        try:
            exercises = self._pictures.all()
        except KnownError as error:
            self._tell(error)
            exercises = []
        for exercise in exercises:
            standing = Standing(exercise.id)
            made = LibraryCard(self.theme, exercise, standing, self._draw)
            made.clicked.connect(partial(self.choose, exercise.id))
            self.cards[exercise.id] = made
            self.grid.addWidget(made)
        self._show_detail(False)

    def _draw(self, exercise: str, size: int) -> QImage | None:
        ratio = self.devicePixelRatioF()
        return self._pictures.picture(exercise, size, self.theme.is_dark, ratio, is_kept=False)

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """What is open may have changed."""
        try:
            found = self._desk.uses.library.standings(self._clock.now())
        except KnownError as error:
            self._tell(error)
            return
        standings = {each.exercise: each for each in found}
        if standings != self.standings:
            self.standings = standings
            for each, made in self.cards.items():
                made.show_standing(self._standing(each))
            self._show_matching()
            if self.detail.exercise is not None:
                self._show_chosen(self.detail.exercise)
        if self.detail.exercise is None and self.cards and self._is_wide():
            self.choose(next(iter(self.cards)))

    def _standing(self, exercise: str) -> Standing:
        return self.standings.get(exercise, Standing(exercise))

    def _show_matching(self) -> None:
        shown = 0
        for each, made in self.cards.items():
            fits = matches(self.filter, made.exercise, self._standing(each))
            made.setVisible(fits)
            shown += fits
        self.subtitle.setText(say_library("library.count", n=shown, of=len(self.cards)))
        self.nothing.setVisible(not shown and bool(self.cards))
        self.clear_all.setVisible(self.filter.is_set)
        self.grid.invalidate()

    def choose(self, exercise: str, *_checked: bool) -> None:
        """Show one in full."""
        made = self.cards[exercise]
        made.setChecked(True)
        self._is_reading = True
        self._show_chosen(made.exercise)
        self._arrange()
        self._detail_area.verticalScrollBar().setValue(0)

    def _show_chosen(self, exercise: Exercise) -> None:
        ratio = self.devicePixelRatioF()
        image = self._pictures.picture(exercise.id, PICTURE, self.theme.is_dark, ratio)
        self.detail.show_exercise(exercise, self._standing(exercise.id), image)

    def _on_back(self) -> None:
        self._is_reading = False
        self._arrange()
        if self.detail.exercise is not None:
            self.cards[self.detail.exercise.id].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- filters ----------------------------------------------------------------------------

    def set_filter(self, chosen: Filter) -> None:
        """Show what fits, and mark what is set."""
        self.filter = chosen
        for key, field in CHIPS.items():
            self.chips[key].setChecked(bool(getattr(chosen, field)))
        goal = "library.goal" if chosen.goal is None else f"goal.{chosen.goal}"
        kind = "library.kind" if chosen.kind is None else f"kind.{chosen.kind}"
        self.goal.set_words(say_library(goal))
        self.kind.set_words(say_library(kind))
        self._show_matching()

    def show_all(self) -> None:
        """Nothing is left out."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.set_filter(Filter())

    def _on_words(self, words: str) -> None:
        self.set_filter(replace(self.filter, words=words.strip()))

    def _on_chip(self, field: str, is_on: bool) -> None:
        self.set_filter(replace(self.filter, **{field: is_on}))  # type: ignore[arg-type]

    def goal_menu(self) -> QMenu:
        """Every goal, and any."""
        menu = self._menu()
        for goal in (None, *Goal):
            words = say_library("library.any" if goal is None else f"goal.{goal}")
            menu.addAction(words, partial(self._on_goal, goal))
        return menu

    def _on_goal(self, goal: Goal | None) -> None:
        self.set_filter(replace(self.filter, goal=goal))

    def kind_menu(self) -> QMenu:
        """Every kind, and any."""
        menu = self._menu()
        for kind in (None, *ExerciseKind):
            words = say_library("library.any" if kind is None else f"kind.{kind}")
            menu.addAction(words, partial(self._on_kind, kind))
        return menu

    def _on_kind(self, kind: ExerciseKind | None) -> None:
        self.set_filter(replace(self.filter, kind=kind))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _popup(self, menu: QMenu, button: Button) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    # --- acting -----------------------------------------------------------------------------

    def do_now(self, exercise: str) -> None:
        """A break with just this one; safety has the last word."""
        self.notice.hide()
        try:
            self._desk.ask_break(Kind.EXERCISE, exercise)
        except KnownError as error:
            self._tell(error)

    def _tell(self, error: KnownError) -> None:
        self.notice.setText(told(error))
        self.notice.show()

    # --- layout -----------------------------------------------------------------------------

    def _is_wide(self) -> bool:
        return self.width() >= SIDE_BY_SIDE * scale()

    def _show_detail(self, is_shown: bool) -> None:
        self._detail_area.setVisible(is_shown)

    def _arrange(self) -> None:
        """Side by side, or one of the two."""
        is_wide = self._is_wide()
        room = self.width() - (DETAIL_WIDTH * scale() if is_wide else 0)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.head.setDirection(down if room < HEAD_BELOW * scale() else right)
        has_chosen = self.detail.exercise is not None
        self.detail.back.setVisible(not is_wide)
        self._list.setVisible(is_wide or not (self._is_reading and has_chosen))
        self._show_detail(has_chosen and (is_wide or self._is_reading))
        wide = round(DETAIL_WIDTH * scale())
        self._detail_area.setMinimumWidth(wide if is_wide else 0)
        self._detail_area.setMaximumWidth(wide if is_wide else UNLIMITED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or two."""
        super().resizeEvent(event)
        self._arrange()
        if self._is_wide() and self.detail.exercise is None and self.standings:
            QTimer.singleShot(0, self.refresh)


class _Ground(QWidget):
    """The quiet ground of the detail, with an edge at its left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("side"))
            painter.fillRect(0, 0, 1, self.height(), self._theme.colour("line"))


def _area(theme: Theme, inside: QWidget) -> Scroll:
    made = Scroll(theme)
    made.setWidget(inside)
    return made
