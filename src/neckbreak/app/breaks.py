"""The breaks: what an invitation offers, what is begun, how it ends, and what is written of it.

The planner says when; here its effects about breaks are carried out. Whatever goes wrong between
the invitation and the result, every break that began is ended exactly once, so that the plan goes
on and the record has one row of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neckbreak.app.running_break import RunningBreak
from neckbreak.domain.adherence import BreakKind, BreakRow, Outcome, Stamp
from neckbreak.domain.people import person_on
from neckbreak.domain.planner import BreakBegan, BreakEnded, Kind
from neckbreak.domain.planner_draft import is_call
from neckbreak.domain.soreness import SORE
from neckbreak.ports.views import BreakPlan, Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from neckbreak.app.coach import BreakResult
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.app.holding import Holding
    from neckbreak.app.ports_used import Ports
    from neckbreak.app.screening import Screening
    from neckbreak.app.troubles import Troubles
    from neckbreak.domain.adherence import EntryRow, ScreeningRow
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.planner import BeginBreak, CloseBreak, Event, PlannerState, ShowPrompt
    from neckbreak.domain.policy import Policy
    from neckbreak.ports.views import Prompt

CHEST_STOP, CHEST_QUESTION = "chest", "S03"
"""Stopping for chest pain is the same as a yes to its question (safety.md, T06)."""

LEFT_AT_QUESTIONS, ANSWERED_LOCKED = "questions-left", "questions-locked"
"""Reasons of a break that ended before anything in it could begin."""

Said = tuple["ScreeningRow | None", "EntryRow | None"]

WORTH_SHORTENING_S = 90.0
"""A break no longer than this has no shorter version."""


class Breaks:
    """One break at a time. `feed` hands an event to the planner."""

    def __init__(
        self,
        ports: Ports,
        day_desk: DayDesk,
        screening: Screening,
        troubles: Troubles,
        feed: Callable[[Event], None],
    ) -> None:
        self._ports = ports
        self._day = day_desk
        self._screening = screening
        self._troubles = troubles
        self._feed = feed
        self._offered: tuple[Holding, Said] | None = None
        self._running: RunningBreak | None = None
        self._plan: BreakPlan | None = None
        self._screened: ScreeningRow | None = None
        self._asked_exercise: str | None = None
        self._named: str | None = None
        self._is_short = False

    # --- before -------------------------------------------------------------------------------

    def prompt(self, effect: ShowPrompt, state: PlannerState, policy: Policy) -> Prompt:
        """The invitation; what it names is what the break will hold."""
        from neckbreak.app.holding import make_prompt

        holding = self._holding(effect.kind, None, state)
        self._offered = holding, self._said()
        short = None
        if holding.script is not None and holding.script.total_s > WORTH_SHORTENING_S:
            short = self._holding(effect.kind, None, state, is_short=True)
        return make_prompt(holding, Reason(effect.reason, effect.data), state, policy, short)

    def _said(self) -> Said:
        """What the person has said that changes a break: safety answers, "sore today"."""
        return self._screening.latest, self._ports.records.latest_entry(SORE)

    def withdraw(self) -> None:
        """What was offered is offered no more."""
        self._offered = None

    def want(self, exercise: str | None) -> None:
        """The next break holds this exercise, which the person named (None: what is due)."""
        self._asked_exercise = exercise

    def add_unbegun(self, effect: CloseBreak, state: PlannerState) -> None:
        """A due break that never began gets its row."""
        self._add(effect.kind, effect.due, effect.outcome, effect.reason, state.now)

    def _add(self, kind: Kind, due: Instant, outcome: Outcome, reason: str, now: Instant) -> None:
        row_kind = BreakKind.MICRO if kind is Kind.MICRO else BreakKind.MOVEMENT
        due_at, at = Stamp.of(due), Stamp.of(now)
        row = BreakRow(0, row_kind, due_at, None, at, 0.0, 0.0, outcome, reason)
        self._ports.records.add_break(row)

    def _holding(
        self, kind: Kind, asked: str | None, state: PlannerState, *, is_short: bool = False
    ) -> Holding:
        """What a break holds now. A programme that cannot be followed is told, not waited for."""
        self._troubles.attempt(lambda: self._day.keep(state.now.day, is_needed=True))
        return self._day.holding(kind, state.now, asked, state, is_short=is_short)

    # --- the running break --------------------------------------------------------------------

    def begin(self, effect: BeginBreak, state: PlannerState, policy: Policy) -> None:
        """Open the row and show the break."""
        self._ports.presenter.withdraw_prompt()
        try:
            holding = self._held_now(effect, state)
            plan = self._planned(holding, effect, state, policy)
        except Exception:
            # Nothing can be shown (no catalogue, no record): it is over before it began.
            self._feed(BreakEnded(state.now, Outcome.INTERRUPTED))
            if effect.due is not None:
                self._add(effect.kind, effect.due, Outcome.INTERRUPTED, "unavailable", state.now)
            raise
        running = RunningBreak(self._ports.records, self._troubles, holding, effect.due, state.now)
        self._running, self._plan = running, replace(plan, break_id=running.id)
        self._screened = self._screening.latest
        if running.has_begun:
            self._feed(BreakBegan(state.now))
        try:
            self._ports.presenter.begin_break(self._plan)
        except Exception:
            self.lost(self._ports.clock.now())  # nobody would ever end it
            raise

    def _planned(
        self, holding: Holding, effect: BeginBreak, state: PlannerState, policy: Policy
    ) -> BreakPlan:
        """What the window is told of the break, before it has a row."""
        is_quiet = is_call(self._ports.interruptions.look())
        return BreakPlan(
            0,
            holding.kind,
            holding.script,
            holding.reason,
            needs_screening=holding.needs_screening,
            is_card=effect.kind is Kind.MICRO,
            person=person_on(policy.figure_person, state.now.day),
            is_mirror=policy.is_mirror,
            asks_pain=self._asks_pain(holding, state.now),
            is_last=effect.kind is Kind.EXERCISE and self._day.is_last(state.now, state),
            is_quiet=is_quiet,
            is_spoken=policy.speech and not is_quiet,
        )

    def _asks_pain(self, holding: Holding, now: Instant) -> bool:
        """Whether the get-ready screen asks how the neck feels; never before safety is known."""
        from neckbreak.domain.after_break import asks_before

        if holding.needs_screening:
            return False
        records, day = self._ports.records, now.day
        return asks_before(
            records.breaks(day, day), records.pain(day, day), now.utc_ms, holding.kind
        )

    def _held_now(self, effect: BeginBreak, state: PlannerState) -> Holding:
        """What was offered, unless the person asked for something else or said something new,
        or follows another programme meanwhile.

        An exercise that was asked for is done whole, however short the break was to be.
        """
        offered, self._offered = self._offered, None
        asked, self._asked_exercise = self._asked_exercise, None
        self._named = asked
        self._is_short = effect.is_short and asked is None
        if offered is not None and asked is None and not self._is_short:
            holding, said = offered
            if (said, holding.programme) == (self._said(), self._programme(state)):
                return holding
        return self._holding(effect.kind, asked, state, is_short=self._is_short)

    def _programme(self, state: PlannerState) -> tuple[str, int] | None:
        """Id and version of the programme followed now."""
        active = self._troubles.attempt(lambda: self._day.followed.active(state.now.day))
        return None if active is None else (active.programme.id, active.programme.version)

    def choose_again(self, state: PlannerState) -> BreakPlan | None:
        """What the running break holds now that its safety questions were answered.

        Its row is opened with that. None when exercise is locked, or without a running break; a
        break that has begun stays what it is.
        """
        running, before = self._running, self._plan
        if running is None or before is None:
            return None
        if running.has_begun:
            return before
        kind = Kind.MICRO if running.holding.kind is BreakKind.MICRO else Kind.EXERCISE
        chosen = self._holding(kind, self._named, state, is_short=self._is_short)
        if chosen.script is None:
            return None
        holding = replace(chosen, needs_screening=False)
        asks_pain = self._asks_pain(holding, state.now)
        running.begin(holding, state.now)
        self._plan = replace(
            before,
            break_id=running.id,
            kind=holding.kind,
            script=holding.script,
            reason=holding.reason,
            needs_screening=False,
            asks_pain=asks_pain,
        )
        self._feed(BreakBegan(state.now))
        return self._plan

    def progress(self, done_s: float) -> None:
        """How far the running break got; kept so that a crash loses no more than the last steps."""
        if self._running is not None:
            self._running.progress(done_s)

    def end(self, result: BreakResult, now: Instant) -> None:
        """Write the row and the performances, and plan on; without a running break nothing."""
        running, self._running = self._running, None
        if running is None:
            return
        if result.stop_reason == CHEST_STOP:
            self._troubles.attempt(lambda: self._screening.report({CHEST_QUESTION: "yes"}, now))
        reason = result.stop_reason if running.has_begun else self._why_unbegun()
        if running.id:
            # The row is closed last: killed in between, what was done is there all the same.
            self._record(running.id, running, result, now)
            running.close(result, now, reason)
        else:
            self._record(running.close(result, now, reason), running, result, now)
        self._feed(BreakEnded(now, result.outcome))

    def _record(
        self, break_id: int | None, running: RunningBreak, result: BreakResult, now: Instant
    ) -> None:
        programme = running.holding.programme
        self._troubles.attempt(
            lambda: self._day.record_performances(break_id, result, now, programme)
        )

    def _why_unbegun(self) -> str:
        """A break that came no further than its questions: left at them, or locked by them."""
        is_answered = self._screening.latest is not self._screened
        return ANSWERED_LOCKED if is_answered else LEFT_AT_QUESTIONS

    def lost(self, now: Instant) -> None:
        """Whoever showed the break is gone: end it with what is known of it."""
        if self._running is not None:
            self.end(self._running.lost_result(), now)
