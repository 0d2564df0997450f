"""The day's dose: what is prescribed, what is done, and what the next break holds.

Joins the programme, the record and safety for the conductor; the choosing itself is
`domain.day_plan`. Until something has been shown the dose is known from the record alone, so that
a resident that only waits stays small.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from neckbreak.app.followed import Followed
from neckbreak.app.holding import Holding, holding_of
from neckbreak.app.safety_state import safety_of
from neckbreak.domain.adherence import (
    BreakKind,
    Evidence,
    PerformanceRow,
    Stamp,
    day_amounts,
    is_pain_stop,
)
from neckbreak.domain.planner import Kind
from neckbreak.domain.planner_draft import exercise_limit
from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from neckbreak.app.coach import BreakResult
    from neckbreak.app.screening import Screening
    from neckbreak.domain.adherence import BreakRow
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.offering import PlanRequest
    from neckbreak.domain.planner import PlannerState
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.programme import Programme
    from neckbreak.ports.records import Records
    from neckbreak.ports.stores import Shelf


class DayDesk:
    """Answers for one day at a time; asked by the conductor only."""

    def __init__(
        self, records: Records, shelf: Shelf, screening: Screening, policy: Policy
    ) -> None:
        self.followed = Followed(records, shelf, policy)
        self._records = records
        self._shelf = shelf
        self._screening = screening
        self._policy = policy
        self._dose: tuple[date, float, int] | None = None

    def policy_changed(self, policy: Policy) -> None:
        """Settings were saved; another programme may be followed from the next break on."""
        self._policy = policy
        self._dose = None
        self.followed.policy_changed(policy)

    # --- what a break holds -------------------------------------------------------------------

    def holding(
        self,
        kind: Kind,
        now: Instant,
        asked: str | None,
        state: PlannerState | None = None,
        *,
        is_short: bool = False,
    ) -> Holding:
        """What a break of this kind holds now; `asked` names one exercise the person wants.

        Without the planner's `state` it is the last break of the day.
        """
        from neckbreak.domain.day_plan import choose, is_open_calm

        request = self.request(kind, now, asked, state, is_short=is_short)
        choice = choose(request)
        needs = self._is_unscreened(now) and kind is Kind.EXERCISE and not is_open_calm(choice)
        active = request.active
        programme = None if active is None else (active.programme.id, active.programme.version)
        holding = holding_of(choice, request.kind, needs_screening=needs)
        return replace(holding, programme=programme)

    def _is_unscreened(self, now: Instant) -> bool:
        """The safety questions are open: never answered, not finished, too old, or locking."""
        return self._screening.latest is None or self._screening.is_due(now)

    def request(
        self,
        kind: Kind,
        now: Instant,
        asked: str | None,
        state: PlannerState | None = None,
        *,
        is_short: bool = False,
    ) -> PlanRequest:
        """Everything the choice of a break depends on."""
        from neckbreak.domain.offering import PlanRequest

        day = now.day
        recent = self._records.performances(day - timedelta(days=2), day)
        catalogue, active = self.catalogue(), self.followed.active(day)
        screening, limits = safety_of(
            self._records,
            self._screening,
            self._policy,
            now,
            {each.id: each.intensity for each in catalogue.exercises.values()},
            () if active is None else active.programme.limits,
        )
        stage = active.stage if active is not None else None
        today = self._records.breaks(day, day)
        local = now.local
        longest_s = self._policy.homework_max_s
        return PlanRequest(
            catalogue=catalogue,
            day=day,
            at_ms=now.utc_ms,
            screening=screening,
            limits=limits,
            active=active,
            prescribed=self.followed.prescribed(day),
            done=recent,
            equipment=frozenset(self._policy.equipment),
            breaks_left=self._breaks_left(now, today, state),
            break_no=len(today),
            kind=BreakKind.MICRO if kind is Kind.MICRO else BreakKind.MOVEMENT,
            length_s=self._policy.movement_break_s,
            micro_s=self._policy.microbreak_s,
            homework_max_s=max(longest_s, stage.max_break_s) if stage else longest_s,
            asked=asked,
            previous=self._previous(day),
            is_short=is_short,
            working_weekdays=self.followed.working_weekdays(),
            local_minute=local.hour * 60 + local.minute,
        )

    def is_last(self, now: Instant, state: PlannerState) -> bool:
        """No exercise break is expected today after the one about to begin."""
        return self._breaks_left(now, self._records.breaks(now.day, now.day), state) <= 1

    def _breaks_left(
        self, now: Instant, today: tuple[BreakRow, ...], state: PlannerState | None
    ) -> int:
        """Exercise breaks still expected today with this one, by the limit and by the clock."""
        if state is None:
            return 1
        limit = self.followed.planning_policy(self._policy, state).exercise_breaks_per_day
        began = [row for row in today if row.began is not None and row.kind is not BreakKind.MICRO]
        by_limit = (limit or exercise_limit(state, self._policy)) - len(began)
        closing_ms = max((end for _, end in working_ranges(self._policy, now)), default=now.utc_ms)
        hours_left_s = max(0.0, (closing_ms - now.utc_ms) / 1000)
        by_clock = 1 + int(hours_left_s // self._policy.exercise_every_s)
        return max(1, min(by_limit, by_clock))

    def _previous(self, day: date) -> frozenset[str]:
        rows = self._records.performances(day, day)
        last = max((row.break_id for row in rows if row.break_id is not None), default=None)
        return frozenset(row.exercise for row in rows if row.break_id == last)

    def catalogue(self) -> Catalogue:
        """The exercises; raises what the shelf's `catalogue` raises."""
        return self._shelf.catalogue()

    def programmes(self) -> tuple[Programme, ...]:
        """Every programme on the shelf."""
        return self._shelf.programmes()

    def require(self, exercise: str, now: Instant) -> None:
        """The exercise exists and is allowed now.

        Raises KnownError("exercise-unknown" (id, near) | "screening-needed" | "exercise-withheld").
        """
        from difflib import get_close_matches

        from neckbreak.domain.offering import offer
        from neckbreak.domain.safety import Withheld

        found = self.catalogue().exercises
        if exercise not in found:
            near = get_close_matches(exercise, found, n=1)
            raise KnownError("exercise-unknown", id=exercise, near=near[0] if near else "")
        if self._screening.latest is None:
            raise KnownError("screening-needed")
        verdict = offer(self.request(Kind.EXERCISE, now, exercise), exercise)
        if isinstance(verdict, Withheld):
            raise KnownError(
                "exercise-withheld", exercise=exercise, reason=", ".join(verdict.reasons)
            )

    # --- what was done --------------------------------------------------------------------------

    def record_performances(
        self,
        break_id: int | None,
        result: BreakResult,
        now: Instant,
        programme: tuple[str, int] | None,
    ) -> None:
        """Write what was done in a break; what was not begun leaves no row.

        A stop for a symptom leaves one in any case: the safety rules read it there. `programme` is
        the id and version of the one that the break was chosen by.
        """
        self._dose = None
        for each in result.performances:
            is_left_out = each.share <= 0 and each.evidence is not Evidence.AWAY
            if is_left_out and not is_pain_stop(each.stop_reason):
                continue
            performance = each.performance
            name, version = None, None
            if performance.prescription is not None and programme is not None:
                name, version = programme
            self._records.add_performance(
                PerformanceRow(
                    0,
                    break_id,
                    Stamp.of(now),
                    name,
                    version,
                    performance.prescription,
                    performance.exercise.id,
                    performance.variant.value if performance.variant else None,
                    performance.dose.sets,
                    performance.dose.reps,
                    performance.dose.hold_s,
                    each.share,
                    each.evidence,
                    each.stop_reason,
                )
            )

    def day_rolled(self) -> None:
        """A new day has another dose."""
        self._dose = None
        self.followed.day_rolled()

    def keep(self, day: date, *, is_needed: bool = False) -> None:
        """Somebody is there: see `Followed.keep`."""
        if self.followed.keep(day, is_needed=is_needed):
            self._dose = None

    def forget_dose(self) -> None:
        """What was done was corrected or marked by hand: read it again."""
        self._dose = None

    # --- what is told -----------------------------------------------------------------------------

    def dose_known(self, now: Instant) -> tuple[float, int]:
        """(performances done, asked) today, as far as the record alone knows."""
        if self._dose is None or self._dose[0] != now.day:
            amounts = day_amounts(
                self._records.performances(now.day, now.day),
                self._records.prescribed(now.day, now.day),
            )
            self._dose = (now.day, amounts.done, int(amounts.asked))
        return self._dose[1], self._dose[2]


def working_ranges(policy: Policy, now: Instant) -> tuple[tuple[int, int], ...]:
    """Today's working hours as UTC ms, for the timeline."""
    from neckbreak.domain.hours import utc_ms_of

    day = now.day
    return tuple(
        (utc_ms_of(day, begin_min, now.zone), utc_ms_of(day, end_min, now.zone, is_end=True))
        for begin_min, end_min in policy.hours.days[day.isoweekday() - 1]
    )
