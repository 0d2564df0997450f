"""The wall-clock jobs: day rollover, nightly backup, weekly review, a programme's fixed times.

Each is a named alarm at its next date. After it rang, and after a sleep or a change of the clock,
all are set again from the wall clock, so that no jump can lose or double one.
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

    def arm(self, now: Instant, policy: Policy) -> None:
        """Set every alarm to its next date after `now`."""
        self._policy = policy
        alarms = self._ports.alarms
        tomorrow = day_start(now.day + timedelta(days=1), now.zone)
        alarms.set_at("day", tomorrow, self._on_day)
        self._at_cron("backup", BACKUP_AT, now, self._on_backup)
        hour, minute = policy.weekly_review_time.split(":")
        weekday = WEEKDAYS[policy.weekly_review_weekday - 1]
        self._at_cron("review", f"{int(minute)} {int(hour)} * * {weekday}", now, self._on_review)
        self._troubles.attempt(lambda: self._day.read_ahead(now.day))
        self._arm_appointments(now)

    def follow_programme(self, now: Instant) -> None:
        """Set the alarms of a programme that was read, or went on, since `arm`."""
        if self._policy is not None and self._day.appointments() != self._appointments:
            self._arm_appointments(now)

    def _arm_appointments(self, now: Instant) -> None:
        for each in self._appointments:
            self._ports.alarms.clear(_appointment_name(*each))
        self._appointments = self._day.appointments()
        for prescription, local_time in self._appointments:
            hour, minute = local_time.split(":")
            self._at_cron(
                _appointment_name(prescription, local_time),
                f"{int(minute)} {int(hour)} * * *",
                now,
                partial(self._on_appointment, prescription),
            )

    def _at_cron(
        self, name: str, expression: str, now: Instant, callback: Callable[[], None]
    ) -> None:
        at_ms = self._ports.alarms.next_cron(expression, now.utc_ms, now.zone)
        if at_ms is None:
            self._ports.alarms.clear(name)
        else:
            self._ports.alarms.set_at(name, at_ms, callback)

    def _again(self) -> None:
        assert self._policy is not None
        self.arm(self._ports.clock.now(), self._policy)

    def _on_appointment(self, prescription: str) -> None:
        now = self._ports.clock.now()
        if self._troubles.attempt(lambda: self._day.is_asked(prescription, now.day)):
            self._feed(AppointmentDue(now, prescription))
        self._again()

    def _on_day(self) -> None:
        now = self._ports.clock.now()
        self._troubles.attempt(lambda: self._day.day_rolled(now))
        self._feed(DayRolled(now))
        self._troubles.attempt(lambda: self._ports.records.trim_decisions(now.day - KEEP_DECISIONS))
        self._again()

    def _on_backup(self) -> None:
        self._troubles.attempt(self._ports.records.backup)
        self._again()

    def _on_review(self) -> None:
        self._ports.presenter.show_notice(Notice(Reason("weekly-review"), action="open-review"))
        self._again()


def _appointment_name(prescription: str, local_time: str) -> str:
    return f"appointment {prescription} {local_time}"
