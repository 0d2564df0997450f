"""What the program gives account of when asked: its state now, the day, any range, the why-log.

Nothing here decides. The planner's state is passed in as it stands when somebody asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.app.calendar_jobs import KEEP_DECISIONS
from neckbreak.app.day_desk import working_ranges
from neckbreak.app.holding import plan_items
from neckbreak.app.status import make_status
from neckbreak.app.timeline import SPAN
from neckbreak.domain.activity import Presence
from neckbreak.domain.adherence import DecisionRow, Stamp, summarise
from neckbreak.domain.planner import Kind, PlannerState, TimePassed, advance
from neckbreak.ports.views import DoseLine, Notice, Reason, Status, TodayView

if TYPE_CHECKING:
    from datetime import date

    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.screening import Screening
    from neckbreak.app.timeline import Timeline
    from neckbreak.app.troubles import Troubles
    from neckbreak.domain.adherence import AdherenceReview
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy

TOLD = "told"
"""What the decision is called that marks a notice as read."""


class Account:
    """Answers questions about the plan, the day and the record; asked by the conductor only."""

    def __init__(
        self,
        ports: Ports,
        screening: Screening,
        day_desk: DayDesk,
        timeline: Timeline,
        troubles: Troubles,
    ) -> None:
        self._ports = ports
        self._screening = screening
        self._day = day_desk
        self._timeline = timeline
        self._troubles = troubles

    def status(self, state: PlannerState, policy: Policy) -> Status:
        """Everything the tray, the pages and `neckbreak status` say about now.

        The state stands at the last event; what is told is how it stands now.
        """
        now = self._ports.clock.now()
        policy = self._day.followed.planning_policy(policy, state)
        return make_status(
            advance(state, TimePassed(now), policy).state,
            policy,
            now,
            dose=self._day.dose_known(now),
            screening=self._screening_word(now),
            sensor=self._ports.sensor.name,
        )

    def _screening_word(self, now: Instant) -> str:
        """GREEN, AMBER, RED or EMERGENCY, or "unanswered"."""
        if self._screening.latest is None:
            return "unanswered"
        return self._screening.status(now).status.value

    def today(self, state: PlannerState, policy: Policy) -> TodayView:
        """The Today page's content. Reads the catalogue."""
        from neckbreak.domain.week_plan import done_of

        now = self._ports.clock.now()
        day = now.day
        if state.presence is Presence.ACTIVE:
            self._day.keep(day, is_needed=True)
        prescribed = self._day.followed.prescribed(day)
        done = self._ports.records.performances(day, day)
        names = self._day.catalogue().exercises
        return TodayView(
            day=day,
            status=self.status(state, policy),
            next_items=plan_items(self._day.holding(Kind.EXERCISE, now, None, state)),
            dose=tuple(
                DoseLine(
                    row.prescription,
                    row.exercise,
                    names[row.exercise].name,
                    row.performances,
                    done_of(row, done),
                )
                for row in prescribed
                if row.exercise in names
            ),
            spans=self._timeline.spans(now),
            breaks=self._ports.records.breaks(day, day),
            decisions=self._ports.records.decisions(day, day),
            now=Stamp.of(now),
            hours=working_ranges(policy, now),
        )

    def review(self, first: date, last: date, state: PlannerState) -> AdherenceReview:
        """The three figures and the days of a closed range, up to now. Reads the catalogue."""
        if state.presence is Presence.ACTIVE:
            self._day.keep(self._ports.clock.now().day, is_needed=True)
        records = self._ports.records
        return summarise(
            records.breaks(first, last),
            records.performances(first, last),
            records.prescribed(first, last),
            first,
            last,
            excused={row.day: row.reason or "" for row in records.excused(first, last)},
        )

    def decisions_today(self) -> tuple[DecisionRow, ...]:
        """Today's why-log without marks that decide nothing, oldest first."""
        day = self._ports.clock.now().day
        rows = self._ports.records.decisions(day, day)
        return tuple(row for row in rows if row.what not in (SPAN, TOLD))

    def tell_once(self, key: str, action: str | None = None) -> None:
        """A notice that a person reads once; told again only after the why-log forgot it."""
        now = self._ports.clock.now()
        told = self._ports.records.decisions(now.day - KEEP_DECISIONS, now.day)
        if any(row.what == TOLD and row.reason == key for row in told):
            return
        row = DecisionRow(0, Stamp.of(now), TOLD, key)
        self._troubles.attempt(lambda: self._ports.records.add_decision(row))
        self._ports.presenter.show_notice(Notice(Reason(key), action))
