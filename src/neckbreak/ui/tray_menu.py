"""The tray menu's entries and their words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from neckbreak.domain.instants import day_start
from neckbreak.domain.planner import Choice, Kind
from neckbreak.ports.views import Condition, Status
from neckbreak.ui.wording import reason
from neckbreak.words.cues import performances_text
from neckbreak.words.screens import clock_time, day_name, duration, say
from neckbreak.words.wellbeing_texts import say_wellbeing

if TYPE_CHECKING:
    from neckbreak.ports.clock import Clock
    from neckbreak.ui.desk import Desk

PAUSES_MIN = (30, 60, 120)


def status_line(status: Status, zone: tzinfo) -> str:
    """The state in one short sentence: first menu line, tooltip, notifications."""
    until = None if status.until_ms is None else clock_time(status.until_ms, zone)
    match status.condition:
        case Condition.ON_BREAK:
            return say("tray.on-break")
        case Condition.PAUSED:
            if status.reason.key == "paused-call":
                return say("tray.paused-call")
            return say("tray.paused-until", time=until) if until else say("tray.paused")
        case Condition.OFF_HOURS:
            return say("tray.off-hours-until", time=until) if until else say("tray.off-hours")
        case Condition.HELD:
            return say("tray.held", reason=reason(status.reason))
        case Condition.DUE:
            return say("tray.snoozed", time=until) if until else say("tray.due")
        case Condition.AWAY:
            return say("tray.away")
        case Condition.ATTENTION:
            return say("tray.attention")
        case Condition.WORKING:
            return _next_line(status, zone)


def _next_line(status: Status, zone: tzinfo) -> str:
    if status.next_break_ms is None:
        return say("tray.none")
    left_s = (status.next_break_ms - status.at_ms) / 1000
    if left_s < 60:
        return say("tray.next-soon")
    time = clock_time(status.next_break_ms, zone)
    return say("tray.next", minutes=duration(left_s), time=time)


class TrayMenu:
    """Keeps a Python reference to every entry, and words them when the menu opens."""

    def __init__(
        self,
        menu: QMenu,
        desk: Desk,
        clock: Clock,
        open_page: Callable[[str], None],
        ask_quit: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._clock = clock
        self.state = self._line(menu)
        self.dose = self._line(menu)
        menu.addSeparator()
        self.break_now = _entry(
            menu, say("tray.break-now"), lambda: self._desk.ask_break(Kind.EXERCISE)
        )
        self.snooze = _entry(menu, "", lambda: self._desk.choose(Choice.SNOOZE))
        self.skip = _entry(menu, say("tray.skip"), lambda: self._desk.choose(Choice.SKIP))
        self.pause = menu.addMenu(say("tray.pause"))
        self.pauses = [
            _entry(self.pause, "", lambda minutes=minutes: self._pause_for(minutes))  # type: ignore[misc]
            for minutes in PAUSES_MIN
        ]
        self.pause_call = _entry(
            self.pause, say("tray.pause-call"), lambda: self._desk.pause(None, True)
        )
        self.pause_tomorrow = _entry(
            self.pause, say("tray.pause-tomorrow"), self._pause_until_tomorrow
        )
        self.resume = _entry(menu, say("tray.resume"), desk.resume)
        self._open_page = open_page
        self.sore = _entry(menu, say_wellbeing("sore.tray"), self._on_sore)
        menu.addSeparator()
        self.open = _entry(menu, say("tray.open"), lambda: open_page("today"))
        self.review = _entry(menu, say("tray.review"), lambda: open_page("review"))
        self.settings = _entry(menu, say_wellbeing("tray.settings"), lambda: open_page("settings"))
        menu.addSeparator()
        self.quit = _entry(menu, say("tray.quit"), ask_quit)
        menu.aboutToShow.connect(self._about_to_show)
        self.pause.aboutToShow.connect(self._word_pauses)
        self._word_pauses()

    def refresh(self, status: Status) -> str:
        """Word the entries after a change; gives the tooltip."""
        line = status_line(status, self._clock.now().zone)
        _set_text(self.state, line)
        _set_text(self.dose, _dose_line(status))
        snooze_min = round(self._desk.policy.snooze_s / 60)
        _set_text(self.snooze, say("tray.snooze", minutes=snooze_min))
        is_planning = status.condition not in (
            Condition.PAUSED,
            Condition.OFF_HOURS,
            Condition.ON_BREAK,
        )
        self.break_now.setEnabled(not status.is_break_running)
        self.snooze.setEnabled(is_planning and status.may_snooze)
        self.skip.setEnabled(status.condition in (Condition.DUE, Condition.HELD))
        is_paused = status.condition is Condition.PAUSED
        self.pause.menuAction().setVisible(not is_paused)
        self.resume.setVisible(is_paused)
        return say("tray.tooltip", state=line)

    def _about_to_show(self) -> None:
        self.refresh(self._desk.status())
        now = self._clock.now()
        until_ms = self._desk.uses.wellbeing.sore_until(now)
        words = say_wellbeing("sore.tray")
        if until_ms is not None:
            words = say_wellbeing("sore.tray-until", time=moment_text(until_ms, now.zone))
        _set_text(self.sore, words)

    def _on_sore(self) -> None:
        """A gentle day from now; Today says until when, what it changes, and how to end it."""
        now = self._clock.now()
        if self._desk.uses.wellbeing.sore_until(now) is None:
            self._desk.uses.wellbeing.begin_sore(now)
        self._open_page("today")

    @staticmethod
    def _line(menu: QMenu) -> QAction:
        action = menu.addAction("")
        action.setEnabled(False)
        return action

    def _word_pauses(self) -> None:
        now = self._clock.now()
        for minutes, action in zip(PAUSES_MIN, self.pauses, strict=True):
            until = clock_time(now.plus(minutes * 60).utc_ms, now.zone)
            _set_text(action, say(f"tray.pause-{minutes}", time=until))

    def _pause_for(self, minutes: int) -> None:
        self._desk.pause(self._clock.now().plus(minutes * 60).utc_ms)

    def _pause_until_tomorrow(self) -> None:
        now = self._clock.now()
        self._desk.pause(day_start(now.day + timedelta(days=1), now.zone))


def moment_text(at_ms: int, zone: tzinfo) -> str:
    """ "Thu 19, 12:00"."""
    day = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).date()
    return f"{day_name(day)}, {clock_time(at_ms, zone)}"


def _dose_line(status: Status) -> str:
    if not status.dose_asked:
        return say("tray.no-dose")
    return say("tray.dose", done=performances_text(status.dose_done), asked=status.dose_asked)


def _entry(menu: QMenu, text: str, act: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: act())
    return action


def _set_text(action: QAction, text: str) -> None:
    """Only real changes reach the panel."""
    escaped = text.replace("&", "&&")
    if action.text() != escaped:
        action.setText(escaped)
