"""The alarms port on APScheduler: one Qt timer, date jobs, everything in the GUI thread.

Import this module only after the tray icon is up; APScheduler is the heaviest import we have.

APScheduler reads the system's wall clock itself and cannot be given another. So an alarm keeps its
own due time on the injected clock (monotonic or wall), and its job's run date is only a projection
of that onto APScheduler's time. Whenever the two clocks drift apart (suspend, a changed clock, a
test), every run date is projected anew; an alarm whose time has not come is never delivered.
"""

from __future__ import annotations

import logging
import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from threading import RLock

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import Q_ARG, QMetaObject, Qt, QTimer

from neckbreak.domain.instants import Instant
from neckbreak.ports.clock import Clock

LONGEST_WAIT_S = 30.0
LONGEST_RELAXED_WAIT_S = 300.0
EARLY_S = 0.02
DRIFT_S = 0.5

for _name in ("apscheduler.scheduler", "apscheduler.executors.default"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class _Alarm:
    """One alarm: its job, its time on the injected clock, and what to call."""

    job_id: str
    callback: Callable[[], None]
    due_monotonic_s: float | None = None
    due_utc_ms: int | None = None

    def seconds_left(self, now: Instant) -> float:
        """How long until it is due by the injected clock; never negative."""
        if self.due_monotonic_s is not None:
            return max(0.0, self.due_monotonic_s - now.monotonic_s)
        return max(0.0, ((self.due_utc_ms or 0) - now.utc_ms) / 1000)


class Clockwork(BaseScheduler):
    """`ports.alarms.Alarms`. Make and start it in the GUI thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._alarms: dict[str, _Alarm] = {}
        self._guard = RLock()
        self._numbers = count(1)
        self._woken: list[Callable[[], None]] = []
        self._longest_s = LONGEST_WAIT_S
        self._offset_s = self._offset(clock.now())
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        super().__init__(timezone=UTC)

    # --- the port ---------------------------------------------------------------------------

    def set_in(self, name: str, seconds: float, callback: Callable[[], None]) -> None:
        """Wake after `seconds` awake."""
        due = self._clock.now().monotonic_s + max(0.0, seconds)
        self._set(name, _Alarm(self._job_id(name), callback, due_monotonic_s=due))

    def set_at(self, name: str, utc_ms: int, callback: Callable[[], None]) -> None:
        """Wake when the wall clock shows `utc_ms`."""
        self._set(name, _Alarm(self._job_id(name), callback, due_utc_ms=utc_ms))

    def clear(self, name: str) -> None:
        """Forget the alarm, if set."""
        with self._guard:
            alarm = self._alarms.pop(name, None)
            if alarm is not None and self.get_job(alarm.job_id) is not None:
                self.remove_job(alarm.job_id)

    def next_cron(self, expression: str, after_utc_ms: int, zone: tzinfo) -> int | None:
        """UTC ms of the first moment after `after_utc_ms` that fits a five-field expression."""
        after = datetime.fromtimestamp((after_utc_ms + 1) / 1000, UTC).astimezone(zone)
        trigger = CronTrigger.from_crontab(expression, timezone=zone)
        fire = trigger.get_next_fire_time(None, after)
        return None if fire is None else round(fire.timestamp() * 1000)

    def on_wake(self, callback: Callable[[], None]) -> None:
        """Call `callback` at each wake-up, before any alarm."""
        self._woken.append(callback)

    def relax(self, is_quiet: bool) -> None:
        """Let one wait last 5 minutes instead of 30 seconds."""
        longest_s = LONGEST_RELAXED_WAIT_S if is_quiet else LONGEST_WAIT_S
        if longest_s != self._longest_s:
            self._longest_s = longest_s
            if self.running:
                self.wakeup()

    def pending(self) -> tuple[str, ...]:
        """Names of the alarms that are set (for `doctor` and tests)."""
        with self._guard:
            return tuple(sorted(self._alarms))

    # --- the scheduler ----------------------------------------------------------------------

    def wakeup(self) -> None:
        """Look at the jobs soon. Any thread."""
        QMetaObject.invokeMethod(
            self._timer, "start", Qt.ConnectionType.AutoConnection, Q_ARG(int, 0)
        )

    def shutdown(self, wait: bool = True) -> None:
        """Stop for good."""
        super().shutdown(wait)
        self._timer.stop()

    def _create_default_executor(self) -> DebugExecutor:
        return DebugExecutor()

    def _tick(self) -> None:
        if not self.running:
            return
        self._follow_clocks()
        for callback in tuple(self._woken):
            _guarded(callback)
        if not self.running:
            return
        wait_s = self._process_jobs()
        if wait_s is None and not self._alarms:
            self._timer.stop()
            return
        wait_s = min(self._longest_s if wait_s is None else wait_s, self._longest_s)
        self._timer.start(math.ceil(wait_s * 1000) + 1)

    def _job_id(self, name: str) -> str:
        # A new id each time: APScheduler removes a finished date job by id *after* running it,
        # and would take an alarm of the same name set by its own callback with it.
        return f"{name}#{next(self._numbers)}"

    def _set(self, name: str, alarm: _Alarm) -> None:
        with self._guard:
            self.clear(name)
            self._alarms[name] = alarm
            self._add(name, alarm)

    def _add(self, name: str, alarm: _Alarm) -> None:
        left_s = alarm.seconds_left(self._clock.now())
        self.add_job(
            self._fire,
            DateTrigger(_scheduler_now() + timedelta(seconds=left_s), timezone=UTC),
            args=(name, alarm.job_id),
            id=alarm.job_id,
            misfire_grace_time=None,
            coalesce=True,
        )

    def _fire(self, name: str, job_id: str) -> None:
        with self._guard:
            alarm = self._alarms.get(name)
            if alarm is None or alarm.job_id != job_id:
                return
            if alarm.seconds_left(self._clock.now()) > EARLY_S:
                self._renew(name, alarm)
                return
            del self._alarms[name]
        _guarded(alarm.callback)

    def _renew(self, name: str, alarm: _Alarm) -> None:
        renewed = _Alarm(
            self._job_id(name), alarm.callback, alarm.due_monotonic_s, alarm.due_utc_ms
        )
        self._alarms[name] = renewed
        self._add(name, renewed)

    def _offset(self, now: Instant) -> tuple[float, float]:
        system_s = _scheduler_now().timestamp()
        return (system_s - now.monotonic_s, system_s - now.utc_ms / 1000)

    def _follow_clocks(self) -> None:
        offset_s = self._offset(self._clock.now())
        moved_s = max(abs(a - b) for a, b in zip(offset_s, self._offset_s, strict=True))
        if moved_s <= DRIFT_S:
            return
        self._offset_s = offset_s
        with self._guard:
            for name, alarm in tuple(self._alarms.items()):
                self.clear(name)
                self._renew(name, alarm)


def _scheduler_now() -> datetime:
    """The present moment as APScheduler reads it (the default run date of a date trigger)."""
    return DateTrigger(timezone=UTC).run_date


def _guarded(callback: Callable[[], None]) -> None:
    """A failing callback goes to the crash handler and never stops the clockwork."""
    try:
        callback()
    except Exception:
        sys.excepthook(*sys.exc_info())
