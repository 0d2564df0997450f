"""Today's first card: the next break and why, or the state that holds it back and how to end it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from neckbreak.ports.views import Condition, Status, TodayView
from neckbreak.ui.home.flow import Flow
from neckbreak.ui.home.parts import Picture
from neckbreak.ui.theme import Theme, scale
from neckbreak.ui.widgets import Button, Card, Text
from neckbreak.ui.wording import reason
from neckbreak.words.cues import pick
from neckbreak.words.screens import clock_time, duration, say
from neckbreak.words.wellbeing_texts import say_wellbeing

PICTURE = 164
PICTURE_FROM = 400
NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class NextWords:
    """What the card says. `act` is the key of the one button of a state: resume, hours, start."""

    label: str
    big: str
    clock: str
    why: str
    act: str | None = None
    may_choose: bool = False


class NextCard(Card):
    """`wanted` carries what the person chose: snooze, skip, resume, hours, start."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.picture = Picture(theme, PICTURE)
        self.label = Text(theme, "", "detail", "text2")
        self.big = Text(theme, "", "next")
        self.clock = Text(theme, "", "body", "text2")
        self.why = Text(theme, "", "lead", "text2", wraps=True)
        self.snooze = Button(theme, say("today.snooze"), "secondary", 36)
        self.skip = Button(theme, say("today.skip"), "tertiary", 36)
        self.act = Button(theme, "", "secondary", 36)
        self._act = ""
        self.snooze.clicked.connect(lambda: self.wanted.emit("snooze"))
        self.skip.clicked.connect(lambda: self.wanted.emit("skip"))
        self.act.clicked.connect(lambda: self.wanted.emit(self._act))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.big)
        line.addWidget(self.clock)
        line.addStretch(1)
        buttons = Flow(6)
        for button in (self.act, self.snooze, self.skip):
            buttons.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.label)
        words.addLayout(line)
        words.addWidget(self.why)
        words.addSpacing(8)
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(20)
        row.addWidget(self.picture)
        row.addLayout(words, 1)

    def show_view(self, view: TodayView, zone: tzinfo, image: QImage | None) -> None:
        """One reading of the day."""
        said = next_words(view, zone)
        self.label.setText(said.label)
        self.big.setText(said.big)
        self.clock.setText(said.clock)
        self.why.setText(said.why)
        self.snooze.setVisible(said.may_choose)
        self.skip.setVisible(said.may_choose)
        self.snooze.setEnabled(view.status.snoozes_left > 0)
        self._act = said.act or ""
        self.act.setVisible(said.act is not None)
        if said.act is not None:
            self.act.set_words(say_wellbeing(f"state.{said.act}"))
        self.picture.show_image(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Very little room: the figure leaves first."""
        super().resizeEvent(event)
        self.picture.setVisible(self.width() >= PICTURE_FROM * scale())


def next_words(view: TodayView, zone: tzinfo) -> NextWords:
    """Which state, since when, until when, and how to end it; else the next break and why."""
    status = view.status
    until = None if status.until_ms is None else clock_time(status.until_ms, zone)
    match status.condition:
        case Condition.PAUSED:
            return _paused(view, until, zone)
        case Condition.OFF_HOURS:
            key = "state.off-hours.until" if until else "state.off-hours.none"
            big = say_wellbeing(key, time=until)
            what = say_wellbeing("state.off-hours.what")
            return NextWords(say_wellbeing("state.off-hours"), big, "", what, "hours")
        case Condition.HELD:
            why = f"{reason(status.reason)} {say_wellbeing('state.held.what')}"
            big = say_wellbeing("state.held.big")
            return NextWords(say_wellbeing("state.held"), big, "", why, "start")
        case Condition.ON_BREAK:
            label, big = say_wellbeing("state.on-break"), say_wellbeing("state.on-break.big")
            return NextWords(label, big, "", items_words(view))
        case _:
            return _upcoming(view, zone)


def _paused(view: TodayView, until: str | None, zone: tzinfo) -> NextWords:
    is_call = view.status.reason.key == "paused-call"
    big = say_wellbeing("state.paused.until", time=until) if until else ""
    began = [span.begin_ms for span in view.spans if span.kind == "paused"]
    since = say_wellbeing("state.paused.since", time=clock_time(began[-1], zone)) if began else ""
    ends = say_wellbeing("state.paused-call.what") if is_call else ""
    what = say_wellbeing("state.paused.what")
    why = " ".join(each for each in (since, ends, what) if each)
    return NextWords(say_wellbeing("state.paused"), big or say("tray.paused"), "", why, "resume")


def _upcoming(view: TodayView, zone: tzinfo) -> NextWords:
    status = view.status
    if status.next_break_ms is None:
        is_quiet = status.reason.key == "quiet-today"
        key = "state.quiet.what" if is_quiet else "state.none.what"
        words = f"{reason(status.reason)} {say_wellbeing(key)}"
        return NextWords(say("home.today"), "", "", words, "resume" if is_quiet else "hours")
    left_s = max(0.0, (status.next_break_ms - status.at_ms) / 1000)
    big = duration(left_s) if left_s >= 30 else say("today.now")
    clock = clock_time(status.next_break_ms, zone)
    words = f"{why(status)} {items_words(view)}".strip()
    return NextWords(say("today.next"), big, clock, words, None, may_choose=True)


def why(status: Status) -> str:
    """Why the next break comes when it does."""
    if status.condition is Condition.WORKING and status.reason.key == "working":
        return say("today.active", length=whole(duration(status.active_s)))
    return reason(status.reason)


def items_words(view: TodayView) -> str:
    """ "Chin tuck and 2 more, 5 min."; empty for an empty break."""
    items = view.next_items
    if not items:
        return ""
    first = pick(items[0].name)
    length = whole(duration(sum(each.seconds for each in items)))
    return say("today.items", n=len(items), first=first, more=len(items) - 1, length=length)


def whole(length: str) -> str:
    """A number that stays in one line with its unit."""
    return length.replace(" ", NO_BREAK)
