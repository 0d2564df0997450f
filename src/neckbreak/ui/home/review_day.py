"""One chosen day: what the record holds for it, and the ways to put a wrong entry right.

Nothing is edited: an excuse, a correction and "I did it by hand" are later words on what was
written, and the card says so. Each is one menu away, and can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from neckbreak.domain.adherence import BreakRow, Corrected, Data, Outcome, Stamp
from neckbreak.errors import KnownError
from neckbreak.ports.clock import Clock
from neckbreak.ports.review_views import DayState, DayView, Entry, ExerciseLine
from neckbreak.ui.charts_bind import day_words
from neckbreak.ui.desk import Desk
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.page import clear
from neckbreak.ui.theme import Theme
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.words.errors import error_text
from neckbreak.words.review_texts import excuse_text, say_review, share_text, skip_text
from neckbreak.words.screens import date_text, weekday_name

EXCUSES = ("ill", "holiday", "travel", "therapist", "other")
WHYS = ("in-the-flow", "deadline", "call", "not-now", "tired", "pain", "other")
SAFETY = "safety"
"""The excuse of the safety answers, which is not the person's to lift."""

Choice = tuple[str, Callable[[], None]]


class DayCard(Card):
    """`changed` comes after each new word on the day: figures and charts have to be read again."""

    changed = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, clock: Clock, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._clock = desk, clock
        self._day: DayView | None = None
        self._lines: tuple[ExerciseLine, ...] = ()
        self._names: Mapping[str, str] = {}
        self.heading = Text(theme, "", "heading")
        self.close_button = Button(theme, "", "tertiary", 32, icon="close")
        self.close_button.setAccessibleName(say_review("day.close"))
        self.close_button.setToolTip(say_review("day.close"))
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.words = Text(theme, "", "body", "text2", wraps=True)
        self.excuse = Button(theme, say_review("day.excuse"), "secondary", 36)
        self.by_hand = Button(theme, say_review("day.by-hand"), "secondary", 36)
        self.excuse.clicked.connect(self._on_excuse)
        self.by_hand.clicked.connect(self._on_by_hand)
        buttons = QWidget()
        flow = Flow(8)
        for button in (self.excuse, self.by_hand):
            flow.addWidget(button)
        buttons.setLayout(flow)
        self.said = Text(theme, "", "body", wraps=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(20, 10, 14, 16)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.words)
        inner.addLayout(self.rows)
        inner.addWidget(buttons)
        inner.addWidget(self.said)
        self.said.hide()
        self.hide()

    @property
    def day(self) -> date | None:
        """The day shown, None while the card is closed."""
        return None if self._day is None else self._day.day

    def show_day(
        self, day: DayView, lines: tuple[ExerciseLine, ...], names: Mapping[str, str]
    ) -> None:
        """Open on a day, or show the same day as it is now."""
        if self.day != day.day:
            self._say("")
        self._day, self._lines, self._names = day, lines, names
        self.heading.setText(f"{weekday_name(day.day)}, {date_text(day.day)}")
        self.words.setText(day_words(day))
        is_to_come = day.state is DayState.TO_COME
        is_excused = day.state is DayState.EXCUSED
        self.excuse.set_words(say_review("day.count" if is_excused else "day.excuse"))
        self.excuse.setVisible(not (is_excused and day.excused == SAFETY))
        self.by_hand.setVisible(day.state is DayState.ASKED and not is_to_come)
        self._show_entries(day.day)
        self.show()

    def leave(self) -> None:
        """Close."""
        self._day = None
        self.hide()
        self.closed.emit()

    # --- entries ----------------------------------------------------------------------------

    def _show_entries(self, day: date) -> None:
        clear(self.rows)
        entries = self._desk.uses.reviews.entries(day)
        for entry in entries:
            self.rows.addWidget(self._row(entry, day))
        is_today = day == self._clock.now().day
        skipped = [row for row in self._desk.today().breaks if _is_skipped(row)] if is_today else []
        for row in skipped:
            self.rows.addWidget(self._skipped_row(row))
        if not entries and not skipped:
            words = say_review("day.no-entries")
            self.rows.addWidget(Text(self._theme, words, "detail", "text2", wraps=True))

    def _row(self, entry: Entry, day: date) -> QWidget:
        what = self._entry_words(entry)
        tag = say_review("day.corrected") if entry.is_corrected else ""
        name = say_review("day.correct.name", what=what)
        return self._line(
            entry.at, what, tag, ("day.correct", name), partial(self._corrections, entry, day)
        )

    def _skipped_row(self, row: BreakRow) -> QWidget:
        """A break that was skipped today: why is asked here only, and never required."""
        what = say_review("day.skipped")
        reasons = [(skip_text(reason), partial(self._say_why, row.id, reason)) for reason in WHYS]
        at = row.due or row.ended
        assert at is not None
        return self._line(at, what, "", ("day.why", say_review("day.why.name")), lambda: reasons)

    def _line(
        self,
        at: Stamp,
        what: str,
        tag: str,
        button: tuple[str, str],
        choices: Callable[[], Sequence[Choice]],
    ) -> QWidget:
        """Time, what it was, a word on it, and a button (its words and its name) with a menu."""
        theme, row = self._theme, QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        minutes = (at.utc_ms // 60_000 + at.offset_min) % (24 * 60)
        time = f"{minutes // 60:02d}:{minutes % 60:02d}"
        line.addWidget(Text(theme, time, "detail", "text2"))
        line.addWidget(Text(theme, what, "body", wraps=True), 1)
        if tag:
            line.addWidget(Text(theme, tag, "caption", "text2"))
        made = Button(theme, say_review(button[0]), "tertiary", 32)
        made.setAccessibleName(button[1])
        made.clicked.connect(lambda: self._menu(made, choices()))
        line.addWidget(made)
        return row

    def _say_why(self, break_id: int, reason: str) -> None:
        now = self._clock.now()
        self._do(
            lambda: self._desk.uses.reviews.say_why(break_id, reason, now),
            "day.done.why",
            why=skip_text(reason),
        )

    def _entry_words(self, entry: Entry) -> str:
        if entry.exercise is not None:
            name = self._names.get(entry.exercise, entry.exercise)
            return say_review("day.share", exercise=name, share=share_text(entry.value))
        moment = say_review(f"day.moment.{entry.moment}")
        return say_review("day.pain", n=round(entry.value), moment=moment)

    def _corrections(self, entry: Entry, day: date) -> list[Choice]:
        def to(change: Data) -> Callable[[], None]:
            return partial(self._correct, entry, day, change)

        choices: list[Choice]
        if entry.event is Corrected.PAIN:
            choices = [(str(value), to((("value", value),))) for value in range(11)]
            never = "day.no-answer"
        else:
            choices = [
                (say_review("day.full"), to((("share", 1.0),))),
                (say_review("day.half"), to((("share", 0.5),))),
            ]
            never = "day.never"
        if entry.may_withdraw:
            choices.append((say_review(never), partial(self._withdraw, entry, day)))
        return choices

    def _correct(self, entry: Entry, day: date, change: Data) -> None:
        reviews, now = self._desk.uses.reviews, self._clock.now()
        self._do(
            lambda: reviews.correct(entry.event, entry.id, day, change, now),
            "day.done.corrected",
        )

    def _withdraw(self, entry: Entry, day: date) -> None:
        reviews, now = self._desk.uses.reviews, self._clock.now()
        self._do(
            lambda: reviews.withdraw(entry.event, entry.id, day, now),
            "day.done.corrected",
        )

    # --- the day ----------------------------------------------------------------------------

    def _on_excuse(self) -> None:
        if self._day is None:
            return
        if self._day.state is DayState.EXCUSED:
            day = self._day.day
            now = self._clock.now()
            self._do(lambda: self._desk.uses.reviews.lift(day, now), "day.done.counted")
            return
        choices = [(excuse_text(reason), partial(self._excuse, reason)) for reason in EXCUSES]
        self._menu(self.excuse, choices)

    def _excuse(self, reason: str) -> None:
        if self._day is not None:
            day, now = self._day.day, self._clock.now()
            self._do(
                lambda: self._desk.uses.reviews.excuse(day, day, reason, now),
                "day.done.excused",
                why=excuse_text(reason),
            )

    def _on_by_hand(self) -> None:
        choices: list[Choice] = [(say_review("day.by-hand.all"), partial(self._mark, None))]
        choices += [
            (self._names.get(line.exercise, line.exercise), partial(self._mark, line.prescription))
            for line in self._lines
        ]
        self._menu(self.by_hand, choices)

    def _mark(self, prescription: str | None) -> None:
        if self._day is None:
            return
        try:
            count = self._desk.uses.reviews.mark_done(
                self._day.day, self._clock.now(), prescription
            )
        except KnownError as error:
            self._say(error_text(error))
            return
        said = say_review("day.by-hand.some", n=count)
        self._say(" ".join((said, say_review("day.by-hand.hint"))))
        self.changed.emit()

    def _do(self, act: Callable[[], None], key: str, **data: object) -> None:
        """Act, say what is so now, and have everything read again."""
        try:
            act()
        except KnownError as error:
            self._say(error_text(error))
            return
        self._say(say_review(key, **data))
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _menu(self, button: Button, choices: Sequence[Choice]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in choices:
            menu.addAction(words, act)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))


def _is_skipped(row: BreakRow) -> bool:
    return row.outcome is Outcome.SKIPPED and (row.due or row.ended) is not None
