"""A day with these settings: the planner itself, run over a made-up working day.

`simulate` is the loop of a desk where somebody works through and takes every break that is
offered; nothing of it touches the real plan. The card draws the result a moment after the last
change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, timedelta

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from neckbreak.domain.activity import Interruptibility
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.hours import utc_ms_of
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import (
    BeginBreak,
    BreakBegan,
    BreakEnded,
    Choice,
    Chosen,
    Effect,
    Event,
    Kind,
    Looked,
    PlannerState,
    ShowPrompt,
    Waiting,
    advance,
    next_wake,
)
from neckbreak.domain.policy import Policy
from neckbreak.ui.charts import HOUR_MS, Axis
from neckbreak.ui.home.parts import Chart
from neckbreak.ui.theme import Theme, font, scale
from neckbreak.ui.widgets import Card, Text
from neckbreak.words.screens import clock_time, duration
from neckbreak.words.settings_words import say_setting

REDRAW_AFTER_MS = 180
MOST_STEPS = 2000
MONDAY = date(2026, 6, 1)
"""Any Monday without a change of clocks: the day is made up, in UTC."""

BAR, PILL, MICRO = 16, 26, 18
"""Heights: work, an exercise break, a microbreak."""

_FREE = Interruptibility()


@dataclass(frozen=True, slots=True)
class Taken:
    """One break of the made-up day."""

    kind: Kind
    begin_ms: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Day:
    """Working hours (UTC ms) and breaks of the made-up day."""

    ranges: tuple[tuple[int, int], ...]
    breaks: tuple[Taken, ...]

    def count(self, kind: Kind) -> int:
        """How many breaks of a kind."""
        return sum(1 for each in self.breaks if each.kind is kind)


def simulate(policy: Policy) -> Day:
    """The first weekday that has hours, worked through from its beginning to its end."""
    number = next((n for n, ranges in enumerate(policy.hours.days) if ranges), None)
    if number is None:
        return Day((), ())
    day = MONDAY + timedelta(days=number)
    ranges = tuple(
        (utc_ms_of(day, begin, UTC), utc_ms_of(day, end, UTC, is_end=True))
        for begin, end in sorted(policy.hours.days[number])
    )
    breaks: list[Taken] = []
    for begin_ms, end_ms in ranges:
        breaks += _stretch(policy, day, begin_ms, end_ms, breaks)
    return Day(ranges, tuple(breaks))


def _stretch(
    policy: Policy, day: date, begin_ms: int, end_ms: int, before: list[Taken]
) -> list[Taken]:
    """The breaks between two walls; what was offered earlier that day is counted."""
    now = Instant(begin_ms, 1000.0, 1000.0, UTC)
    state = PlannerState(
        now=now,
        day=now.day,
        first_day=day - timedelta(days=60),
        offered_today=sum(1 for each in before if each.kind is Kind.EXERCISE),
        micro_offered_today=sum(1 for each in before if each.kind is Kind.MICRO),
    )
    desk = _Desk(policy, state)
    for _ in range(MOST_STEPS):
        if desk.state.now.utc_ms >= end_ms:
            break
        desk.look()
        wait_s = next_wake(desk.state, policy)
        if wait_s is None:
            break
        desk.at = desk.state.now.plus(wait_s)
    return desk.breaks


class _Desk:
    """Somebody who types, pauses when a break waits for it, and always starts."""

    def __init__(self, policy: Policy, state: PlannerState) -> None:
        self.policy, self.state, self.at = policy, state, state.now
        self.breaks: list[Taken] = []

    def look(self) -> None:
        """What the sensors say now."""
        is_waiting = isinstance(self.state.stage, Waiting)
        idle_s = min(self.policy.typing_pause_s, 20.0) if is_waiting else 0.0
        self.feed(Looked(self.at, idle_s, False, _FREE))

    def feed(self, event: Event) -> None:
        """One event, and what follows from it."""
        step = advance(self.state, event, self.policy)
        self.state = step.state
        for effect in step.effects:
            self.act(effect)

    def act(self, effect: Effect) -> None:
        """Start what is offered; a break lasts as long as it is set to."""
        match effect:
            case ShowPrompt():
                self.feed(Chosen(self.at, Choice.START))
            case BeginBreak(kind=kind):
                is_micro = kind is Kind.MICRO
                length_s = self.policy.microbreak_s if is_micro else self.policy.movement_break_s
                self.breaks.append(Taken(kind, self.at.utc_ms, length_s))
                self.feed(BreakBegan(self.at))
                self.at = self.at.plus(length_s)
                self.feed(BreakEnded(self.at, Outcome.COMPLETED))
            case _:
                pass


def day_words(day: Day) -> str:
    """ "5 exercise breaks, 4 microbreaks, 18 min in all"."""
    if not day.ranges:
        return say_setting("day.none")
    exercise, micro = day.count(Kind.EXERCISE), day.count(Kind.MICRO)
    return say_setting(
        "day.sum",
        exercise=say_setting("day.exercise", n=exercise),
        micro=say_setting("day.micro", n=micro),
        length=duration(sum(each.seconds for each in day.breaks)),
    )


class PreviewCard(Card):
    """The made-up day as a bar with pills, and the same in words."""

    def __init__(self, theme: Theme, policy: Policy) -> None:
        super().__init__(theme, fill="side")
        self._theme, self._policy = theme, policy
        self.day = simulate(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(theme, say_setting("day.title"), "body-strong", wraps=True))
        self.sum = Text(theme, "", "body", "text2", wraps=True)
        head.addWidget(self.sum, 1)
        column.addLayout(head)
        self.chart = Chart(round((PILL + 8) / scale()) + 22, self._paint)
        column.addWidget(self.chart)
        column.addWidget(Text(theme, say_setting("day.how"), "detail", "text2", wraps=True))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_AFTER_MS)
        self._timer.timeout.connect(self._recompute)
        self._tell()

    def show_policy(self, policy: Policy) -> None:
        """Draw another day, once the changes have settled."""
        if policy != self._policy:
            self._policy = policy
            self._timer.start()

    def _recompute(self) -> None:
        self.day = simulate(self._policy)
        self._tell()
        self.chart.update()

    def _tell(self) -> None:
        words = day_words(self.day)
        self.sum.setText(words)
        times = ", ".join(clock_time(each.begin_ms, UTC) for each in self.day.breaks)
        title = say_setting("day.title")
        spoken = say_setting("day.spoken", title=title, sum=words, breaks=times)
        self.chart.setAccessibleName(spoken)

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        if self.day.ranges:
            paint_day(painter, rect, self.day, self._theme)


def paint_day(painter: QPainter, rect: QRectF, day: Day, theme: Theme) -> None:
    """Work as bars, exercise breaks as tall pills, microbreaks thin and nearly level."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    begin_ms = min(begin for begin, _ in day.ranges) // HOUR_MS * HOUR_MS
    end_ms = -(-max(end for _, end in day.ranges) // HOUR_MS) * HOUR_MS
    axis = Axis(begin_ms, max(end_ms, begin_ms + HOUR_MS)).facing(painter)
    inner = rect.adjusted(6, 0, -6, 0)
    middle = rect.top() + PILL / 2 + 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("work"))
    for begin, end in day.ranges:
        left, right = axis.stretch(begin, end, inner)
        painter.drawRoundedRect(QRectF(left, middle - BAR / 2, right - left, BAR), 5, 5)
    painter.setBrush(theme.colour("accent"))
    for each in day.breaks:
        is_micro = each.kind is Kind.MICRO
        width, height = (5.0, MICRO) if is_micro else (10.0, PILL)
        x = axis.x(each.begin_ms, inner)
        pill = QRectF(x - width / 2, middle - height / 2, width, height)
        painter.drawRoundedRect(pill, width / 2, width / 2)
    _paint_hours(painter, rect, axis, middle + PILL / 2, theme)


def _paint_hours(painter: QPainter, rect: QRectF, axis: Axis, top: float, theme: Theme) -> None:
    painter.setFont(font("detail"))
    painter.setPen(theme.colour("text2"))
    hours = (axis.end_ms - axis.begin_ms) // HOUR_MS
    inner = rect.adjusted(6, 0, -6, 0)
    room = 40 * scale()
    step = next((each for each in (1, 2, 4, 6) if inner.width() * each / hours >= room), 12)
    for number in range(0, hours + 1, step):
        at_ms = axis.begin_ms + number * HOUR_MS
        words = clock_time(at_ms, UTC).removesuffix(":00").lstrip("0") or "0"
        x = axis.x(at_ms, inner)
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(x - width / 2, rect.left()), rect.right() - width)
        painter.drawText(QRectF(left, top + 2, width, 20 * scale()), words)
