"""The day's dose: what is prescribed, what is done, and what the next break holds.

Joins the programme, the record and safety for the conductor; the choosing itself is
`domain.day_plan`. The catalogue and the programmes are read on first use only, because a resident
that has shown nothing yet must stay small; until then the dose is known from the record alone.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, assert_never

from neckbreak.domain.adherence import (
    BreakKind,
    Evidence,
    PerformanceRow,
    Stamp,
    is_pain_stop,
    summarise,
)
from neckbreak.domain.planner import Kind
from neckbreak.domain.planner_draft import exercise_limit
from neckbreak.domain.policy import EXERCISE_BREAKS_MAX, Policy
from neckbreak.errors import KnownError
from neckbreak.ports.views import DoseLine, PlanItem, Prompt, Reason, TodayView

if TYPE_CHECKING:
    from neckbreak.app.coach import BreakResult
    from neckbreak.app.screening import Screening
    from neckbreak.domain.adherence import AdherenceReview, BreakRow, PrescribedDay
    from neckbreak.domain.day_plan import Choice
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.offering import PlanRequest
    from neckbreak.domain.planner import PlannerState
    from neckbreak.domain.programme import ActiveProgramme, Programme
    from neckbreak.domain.session import Performance, SessionScript
    from neckbreak.ports.records import Records
    from neckbreak.ports.stores import Shelf
    from neckbreak.ports.views import Span, Status

log = logging.getLogger(__name__)

PROGRAMME_AT_FIRST = Policy().programme


@dataclass(frozen=True, slots=True)
class Holding:
    """What a break holds, ready to be shown. `script` None: exercise is locked altogether."""

    kind: BreakKind
    script: SessionScript | None
    reason: Reason
    needs_screening: bool = False

    @property
    def performances(self) -> tuple[Performance, ...]:
        """In the order they are done."""
        return self.script.performances if self.script is not None else ()


class DayDesk:
    """Answers for one day at a time; asked by the conductor only."""

    def __init__(
        self, records: Records, shelf: Shelf, screening: Screening, policy: Policy
    ) -> None:
        self._records = records
        self._shelf = shelf
        self._screening = screening
        self._policy = policy
        self._active: ActiveProgramme | None = None
        self._is_read = False
        self._dose: tuple[date, float, int] | None = None

    # --- the programme ----------------------------------------------------------------------

    def policy_changed(self, policy: Policy) -> None:
        """Settings were saved; another programme may be followed from the next break on."""
        if policy.programme != self._policy.programme:
            self._active = None
        self._policy = policy
        self._is_read = False
        self._dose = None

    def planning_policy(self, policy: Policy, state: PlannerState) -> Policy:
        """The policy with the number of breaks the programme asks for, once it is known.

        A programme that asks for few breaks does not take away ordinary movement breaks; one that
        asks for many is followed.
        """
        if policy.exercise_breaks_per_day is not None or self._active is None:
            return policy
        from neckbreak.domain.week_plan import breaks_on

        planned = breaks_on(self._active, state.now.day, self._working_weekdays())
        asked = max(exercise_limit(state, policy), planned)
        return replace(policy, exercise_breaks_per_day=min(asked, EXERCISE_BREAKS_MAX))

    def read_ahead(self, day: date) -> None:
        """Read the programme now if it may have fixed times, which must ring before any break.

        The one that everybody begins with has none, and reading it would cost the memory that a
        program saves which has shown nothing yet.
        """
        if self._policy.programme != PROGRAMME_AT_FIRST:
            self.active(day)

    def appointments(self) -> tuple[tuple[str, str], ...]:
        """(prescription id, local "HH:MM") of the stages in force, as far as they have been read.

        Not every one is for every day; see `is_asked`.
        """
        if self._active is None:
            return ()
        stage, stages = self._active.stage, self._active.programme.stages
        in_force = (stage,) if stage.group is None else tuple(s for s in stages if s.group)
        return tuple(
            (prescription.id, local_time)
            for each in in_force
            for prescription in each.prescriptions
            for local_time in prescription.fixed_times
        )

    def is_asked(self, prescription: str, day: date) -> bool:
        """The day asks for this prescription."""
        asked = self._prescribed(day)
        return any(row.prescription == prescription and row.excused is None for row in asked)

    def active(self, day: date) -> ActiveProgramme | None:
        """The programme followed on `day`, advanced if its stage is over.

        Raises once KnownError("programme-unknown" | "disk-full" ...) and goes on without what
        failed: an unknown programme is none, and one that could not be kept is followed.
        """
        if not self._is_read:
            self._is_read = True
            self._active = None
            kept = self._shelf.active() if self._policy.programme is not None else None
            self._active = self._begin_or_continue(kept, day)
            if self._active is not None and self._active != kept:
                self._shelf.follow(self._active)
        return self._active

    def _begin_or_continue(self, kept: ActiveProgramme | None, day: date) -> ActiveProgramme | None:
        from neckbreak.domain.programme import ActiveProgramme
        from neckbreak.domain.week_plan import advance_stage

        wanted = self._policy.programme
        if wanted is None:
            return None
        if kept is None or kept.programme.id != wanted:
            found = next((each for each in self._shelf.programmes() if each.id == wanted), None)
            if found is None:
                raise KnownError("programme-unknown", id=wanted)
            return ActiveProgramme(found, day, 0, day)
        since = day - timedelta(days=7)
        return advance_stage(
            kept, self._records.prescribed(since, day), self._records.performances(since, day), day
        )

    def _prescribed(self, day: date) -> tuple[PrescribedDay, ...]:
        """What the day asks for; written down the first time it is needed."""
        from neckbreak.domain.week_plan import prescriptions_for

        written = self._records.prescribed(day, day)
        active = self.active(day)
        if written or active is None:
            return written
        hard = [each.id for each in self._catalogue().exercises.values() if each.intensity >= 3]
        asked = prescriptions_for(active, day, self._working_weekdays(), hard=hard)
        try:
            self._records.set_prescribed(asked)
        except KnownError as error:
            log.error("%s", error)  # a full disk costs the row, not the break
        return asked

    def _working_weekdays(self) -> tuple[int, ...]:
        days = self._policy.hours.days
        return tuple(number for number, ranges in enumerate(days, 1) if ranges)

    def _catalogue(self) -> Catalogue:
        return self._shelf.catalogue()

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
        from neckbreak.domain.day_plan import choose

        request = self.request(kind, now, asked, state, is_short=is_short)
        is_unscreened = self._is_unscreened(now) and kind is Kind.EXERCISE
        return _holding(choose(request), request.kind, needs_screening=is_unscreened)

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
        from neckbreak.domain.symptoms import safety_now

        day = now.day
        recent = self._records.performances(day - timedelta(days=16), day)
        screening, limits = safety_now(
            self._screening.status(now, self._latest_pain(now)),
            recent,
            self._records.pain(day - timedelta(days=9), day),
            now.utc_ms,
            cleared_ms=self._screening.cleared_ms,
        )
        stage = active.stage if (active := self.active(day)) is not None else None
        today = self._records.breaks(day, day)
        local = now.local
        longest_s = self._policy.homework_max_s
        return PlanRequest(
            catalogue=self._catalogue(),
            day=day,
            at_ms=now.utc_ms,
            screening=screening,
            limits=limits,
            active=active,
            prescribed=self._prescribed(day),
            done=tuple(row for row in recent if (day - row.at.day).days <= 2),
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
            working_weekdays=self._working_weekdays(),
            local_minute=local.hour * 60 + local.minute,
        )

    def _breaks_left(
        self, now: Instant, today: tuple[BreakRow, ...], state: PlannerState | None
    ) -> int:
        """Exercise breaks still expected today with this one, by the limit and by the clock."""
        if state is None:
            return 1
        limit = self.planning_policy(self._policy, state).exercise_breaks_per_day
        began = [row for row in today if row.began is not None and row.kind is not BreakKind.MICRO]
        by_limit = (limit or exercise_limit(state, self._policy)) - len(began)
        closing_ms = max((end for _, end in working_ranges(self._policy, now)), default=now.utc_ms)
        hours_left_s = max(0.0, (closing_ms - now.utc_ms) / 1000)
        by_clock = 1 + int(hours_left_s // self._policy.exercise_every_s)
        return max(1, min(by_limit, by_clock))

    def _latest_pain(self, now: Instant) -> int | None:
        """The newest pain answer since the screening; it replaces the screened one (S21)."""
        screened = self._screening.latest
        since_ms = screened.at.utc_ms if screened is not None else 0
        answers = self._records.pain(now.day - timedelta(days=90), now.day)
        later = [row for row in answers if row.at.utc_ms > since_ms]
        return later[-1].value if later else None

    def _previous(self, day: date) -> frozenset[str]:
        rows = self._records.performances(day, day)
        last = max((row.break_id for row in rows if row.break_id is not None), default=None)
        return frozenset(row.exercise for row in rows if row.break_id == last)

    def catalogue(self) -> Catalogue:
        """The exercises; raises what the shelf's `catalogue` raises."""
        return self._catalogue()

    def programmes(self) -> tuple[Programme, ...]:
        """Every programme on the shelf."""
        return self._shelf.programmes()

    def require_catalogue(self) -> None:
        """The exercises can be read; raises what the shelf's `catalogue` raises."""
        self._catalogue()

    def require(self, exercise: str, now: Instant) -> None:
        """The exercise exists and is allowed now.

        Raises KnownError("exercise-unknown" (id, near) | "screening-needed" | "exercise-withheld").
        """
        from difflib import get_close_matches

        from neckbreak.domain.offering import offer
        from neckbreak.domain.safety import Withheld

        found = self._catalogue().exercises
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

    def record_performances(self, break_id: int | None, result: BreakResult, now: Instant) -> None:
        """Write what was done in a break; what was not begun leaves no row.

        A stop for a symptom leaves one in any case: the safety rules read it there.
        """
        self._dose = None
        active = self.active(now.day)
        for each in result.performances:
            is_left_out = each.share <= 0 and each.evidence is not Evidence.AWAY
            if is_left_out and not is_pain_stop(each.stop_reason):
                continue
            performance = each.performance
            is_asked = performance.prescription is not None and active is not None
            self._records.add_performance(
                PerformanceRow(
                    0,
                    break_id,
                    Stamp.of(now),
                    active.programme.id if is_asked and active else None,
                    active.programme.version if is_asked and active else None,
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

    def day_rolled(self, now: Instant) -> None:
        """A new day: another stage may be due, and the new dose is written down.

        A programme that nobody has needed since the start is left unread, like its dose.
        """
        was_read, self._is_read = self._is_read, False
        self._dose = None
        if was_read:
            self._prescribed(now.day)

    # --- what is told -----------------------------------------------------------------------------

    def dose_known(self, now: Instant) -> tuple[float, int]:
        """(performances done, asked) today, as far as the record alone knows."""
        if self._dose is None or self._dose[0] != now.day:
            lines = self._dose_counts(now.day)
            done = sum(min(done, asked) for done, asked in lines.values())
            self._dose = (now.day, done, sum(asked for _, asked in lines.values()))
        return self._dose[1], self._dose[2]

    def _dose_counts(self, day: date) -> dict[str, tuple[float, int]]:
        """Per prescription id: (done, asked)."""
        asked = {row.prescription: row.performances for row in self._records.prescribed(day, day)}
        done = dict.fromkeys(asked, 0.0)
        for row in self._records.performances(day, day):
            if row.prescription in done:
                done[row.prescription] += row.share
        return {each: (done[each], asked[each]) for each in asked}

    def today(
        self, now: Instant, status: Status, spans: tuple[Span, ...], state: PlannerState
    ) -> TodayView:
        """The Today page's content. Reads the catalogue."""
        day = now.day
        prescribed = self._prescribed(day)
        counts = self._dose_counts(day)
        names = self._catalogue().exercises
        holding = self.holding(Kind.EXERCISE, now, None, state)
        return TodayView(
            day=day,
            status=status,
            next_items=plan_items(holding),
            dose=tuple(
                DoseLine(
                    row.prescription,
                    row.exercise,
                    names[row.exercise].name,
                    counts[row.prescription][1],
                    counts[row.prescription][0],
                )
                for row in prescribed
                if row.exercise in names
            ),
            spans=spans,
            breaks=self._records.breaks(day, day),
            decisions=self._records.decisions(day, day),
            now=Stamp.of(now),
            hours=working_ranges(self._policy, now),
        )

    def review(self, first: date, last: date, now: Instant) -> AdherenceReview:
        """The three figures and the days of a closed range, up to now."""
        self._prescribed(now.day)
        return summarise(
            self._records.breaks(first, last),
            self._records.performances(first, last),
            self._records.prescribed(first, last),
            first,
            last,
        )

    def prompt(
        self, holding: Holding, reason: Reason, state: PlannerState, policy: Policy
    ) -> Prompt:
        """The invitation to a break that holds this."""
        total_s = holding.script.total_s if holding.script is not None else 60.0
        return Prompt(
            kind=holding.kind,
            reason=reason,
            items=plan_items(holding),
            seconds=total_s,
            short_seconds=60.0 if total_s > 90 else None,
            snooze_min=round(policy.snooze_s / 60),
            snoozes_left=max(0, policy.snoozes_max - state.snoozes),
            quiet_s=policy.prompt_quiet_s,
            countdown_s=policy.prompt_countdown_s,
            starts_itself=policy.starts_itself,
            is_card=holding.kind is BreakKind.MICRO,
        )


def _holding(choice: Choice, kind: BreakKind, *, needs_screening: bool) -> Holding:
    from neckbreak.domain.day_plan import Calm, Homework, Locked, Movement
    from neckbreak.domain.session import script

    is_micro = kind is BreakKind.MICRO
    match choice:
        case Homework():
            return Holding(
                kind if is_micro else BreakKind.HOMEWORK,
                script(choice.performances),
                Reason(choice.reason, (("left", choice.left),)),
                needs_screening,
            )
        case Movement():
            return Holding(
                kind, script(choice.performances), Reason(choice.reason), needs_screening
            )
        case Calm():
            return Holding(
                kind if is_micro else BreakKind.CALM,
                script(choice.performances),
                Reason(choice.reason),
                needs_screening,
            )
        case Locked():
            calm = kind if is_micro else BreakKind.CALM
            return Holding(calm, None, Reason(choice.reason), needs_screening=True)
        case _:
            assert_never(choice)


def plan_items(holding: Holding) -> tuple[PlanItem, ...]:
    """The lines of a break, for prompts and Today."""
    from neckbreak.domain.session import estimate_s

    return tuple(
        PlanItem(each.exercise.id, each.exercise.name, estimate_s((each,)))
        for each in holding.performances
    )


def working_ranges(policy: Policy, now: Instant) -> tuple[tuple[int, int], ...]:
    """Today's working hours as UTC ms, for the timeline."""
    from neckbreak.domain.hours import utc_ms_of

    day = now.day
    return tuple(
        (utc_ms_of(day, begin_min, now.zone), utc_ms_of(day, end_min, now.zone, is_end=True))
        for begin_min, end_min in policy.hours.days[day.isoweekday() - 1]
    )
