"""The wall-clock jobs: day rollover, nightly backup, weekly review, a programme's fixed times.

Each is a named alarm at its next date. After it rang, and after a sleep or a change of the clock,
all are set again from the wall clock. A date that passed meanwhile rings at once, and one that rang
does not ring again because the clock was set back: no jump loses or doubles a job.

Who switches the machine off every evening never sees the night's jobs; so the record is tidied and
backed up a while after each start, too.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from neckbreak.domain.instants import Instant, day_start
from neckbreak.domain.planner import AppointmentDue, DayRolled, Event
from neckbreak.ports.views import Notice, Reason

if TYPE_CHECKING:
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.troubles import Troubles
    from neckbreak.domain.policy import Policy

KEEP_DECISIONS = timedelta(days=90)
BACKUP_AT = "10 4 * * *"
"""After the day rollover, and outside the hours in which clocks change."""
TIDY_AFTER_S = 900.0
"""After the start, when the machine has other things to do."""
SET_BACK_MAX_MS = 24 * 3_600_000
"""A clock set back further than this was wrong before; what it rang counts no more."""
LATE_MAX_MS = 15 * 60_000
"""A fixed time slept over by more than this is let go: the next break holds what it asks for."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class CalendarJobs:
    """Sets the alarms and does their work. `feed` hands an event to the planner."""

    def __init__(
        self,
        ports: Ports,
        day_desk: DayDesk,
        troubles: Troubles,
        feed: Callable[[Event], None],
    ) -> None:
        self._ports = ports
        self._day = day_desk
        self._troubles = troubles
        self._feed = feed
        self._policy: Policy | None = None
        self._appointments: tuple[tuple[str, str], ...] = ()
        self._due: dict[str, int] = {}
        self._rung: dict[str, int] = {}

    def start(self, now: Instant, policy: Policy) -> None:
        """Set every alarm, and one to tidy up."""
        self.arm(now, policy)
        self._ports.alarms.set_in("tidy", TIDY_AFTER_S, self._tidy)

    def arm(self, now: Instant, policy: Policy) -> None:
        """Set every alarm to its next date after `now`."""
        self._policy = policy
        self._at("day", day_start(now.day + timedelta(days=1), now.zone), now, self._on_day)
        self._at_cron("backup", BACKUP_AT, now, self._tidy)
        hour, minute = policy.weekly_review_time.split(":")
        weekday = WEEKDAYS[policy.weekly_review_weekday - 1]
        self._at_cron("review", f"{int(minute)} {int(hour)} * * {weekday}", now, self._on_review)
        self._troubles.attempt(lambda: self._day.followed.read_ahead(now.day))
        self._arm_appointments(now)

    def follow_programme(self, now: Instant) -> None:
        """Set the alarms of a programme that was read, or went on, since `arm`."""
        if self._policy is not None and self._day.followed.appointments() != self._appointments:
            self._arm_appointments(now)

    def _arm_appointments(self, now: Instant) -> None:
        before, self._appointments = self._appointments, self._day.followed.appointments()
        for each in before:
            if each not in self._appointments:
                self._forget(_appointment_name(*each))
        for prescription, local_time in self._appointments:
            hour, minute = local_time.split(":")
            name = _appointment_name(prescription, local_time)
            ring = partial(self._on_appointment, name, prescription)
            self._at_cron(name, f"{int(minute)} {int(hour)} * * *", now, ring)

    def _at_cron(
        self, name: str, expression: str, now: Instant, callback: Callable[[], None]
    ) -> None:
        rung_ms = self._rung.get(name, now.utc_ms)
        is_set_back = now.utc_ms < rung_ms <= now.utc_ms + SET_BACK_MAX_MS
        after_ms = rung_ms if is_set_back else now.utc_ms
        at_ms = self._ports.alarms.next_cron(expression, after_ms, now.zone)
        if at_ms is None:
            self._forget(name)
        else:
            self._at(name, at_ms, now, callback)

    def _at(self, name: str, at_ms: int, now: Instant, callback: Callable[[], None]) -> None:
        """Set one alarm; if its date has passed without a ring, it rings now."""
        due_ms = self._due.get(name)
        if due_ms is not None and due_ms <= now.utc_ms:
            at_ms = due_ms
        self._due[name] = at_ms
        self._ports.alarms.set_at(name, at_ms, partial(self._ring, name, callback))

    def _forget(self, name: str) -> None:
        self._due.pop(name, None)
        self._ports.alarms.clear(name)

    def _ring(self, name: str, callback: Callable[[], None]) -> None:
        self._rung[name] = self._due.pop(name)
        callback()
        assert self._policy is not None
        self.arm(self._ports.clock.now(), self._policy)

    def _on_appointment(self, name: str, prescription: str) -> None:
        now = self._ports.clock.now()
        if now.utc_ms - self._rung[name] > LATE_MAX_MS:
            return
        if self._troubles.attempt(lambda: self._day.followed.is_asked(prescription, now.day)):
            self._feed(AppointmentDue(now, prescription))

    def _on_day(self) -> None:
        now = self._ports.clock.now()
        self._day.day_rolled()
        self._feed(DayRolled(now))

    def _tidy(self) -> None:
        """Let old decisions go, then keep a copy."""
        oldest = self._ports.clock.now().day - KEEP_DECISIONS
        self._troubles.attempt(lambda: self._ports.records.trim_decisions(oldest))
        self._troubles.attempt(self._ports.records.backup)

    def _on_review(self) -> None:
        self._ports.presenter.show_notice(Notice(Reason("weekly-review"), action="open-review"))


def _appointment_name(prescription: str, local_time: str) -> str:
    return f"appointment {prescription} {local_time}"
