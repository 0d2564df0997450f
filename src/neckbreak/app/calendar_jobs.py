"""The wall-clock jobs: day rollover, nightly backup, weekly review, a programme's fixed times.

Each is a named alarm at its next date. After it rang, and after a sleep or a change of the clock,
all are set again from the wall clock, so that no jump can lose or double one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from neckbreak.domain.instants import Instant, day_start
from neckbreak.domain.planner import AppointmentDue, DayRolled, Event
from neckbreak.errors import KnownError
from neckbreak.ports.views import Notice, Reason

if TYPE_CHECKING:
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.domain.policy import Policy

log = logging.getLogger(__name__)

KEEP_DECISIONS = timedelta(days=90)
BACKUP_AT = "10 4 * * *"
"""After the day rollover, and outside the hours in which clocks change."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class CalendarJobs:
    """Sets the alarms and does their work. `feed` hands an event to the planner."""

    def __init__(self, ports: Ports, day_desk: DayDesk, feed: Callable[[Event], None]) -> None:
        self._ports = ports
        self._day = day_desk
        self._feed = feed
        self._policy: Policy | None = None
        self._appointments: set[str] = set()

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
        self._arm_appointments(now)

    def _arm_appointments(self, now: Instant) -> None:
        wanted: set[str] = set()
        for prescription, local_time in self._day.appointments():
            hour, minute = local_time.split(":")
            name = f"appointment {prescription} {local_time}"
            wanted.add(name)
            self._at_cron(
                name, f"{int(minute)} {int(hour)} * * *", now, self._appointment(prescription)
            )
        for name in self._appointments - wanted:
            self._ports.alarms.clear(name)
        self._appointments = wanted

    def _at_cron(
        self, name: str, expression: str, now: Instant, callback: Callable[[], None]
    ) -> None:
        at_ms = self._ports.alarms.next_cron(expression, now.utc_ms, now.zone)
        if at_ms is None:
            self._ports.alarms.clear(name)
        else:
            self._ports.alarms.set_at(name, at_ms, callback)

    def _again(self) -> None:
        if self._policy is not None:
            self.arm(self._ports.clock.now(), self._policy)

    def _appointment(self, prescription: str) -> Callable[[], None]:
        def ring() -> None:
            self._feed(AppointmentDue(self._ports.clock.now(), prescription))
            self._again()

        return ring

    def _on_day(self) -> None:
        now = self._ports.clock.now()
        self._day.day_rolled(now)
        self._feed(DayRolled(now))
        self._ports.records.trim_decisions(now.day - KEEP_DECISIONS)
        self._again()

    def _on_backup(self) -> None:
        try:
            self._ports.records.backup()
        except KnownError as error:
            log.error("%s", error)
            self._ports.presenter.show_problem(error)
        self._again()

    def _on_review(self) -> None:
        self._ports.presenter.show_notice(Notice(Reason("weekly-review"), action="open-review"))
        self._again()
