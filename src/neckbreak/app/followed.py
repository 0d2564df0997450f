"""The programme followed: read when it is first needed, carried through its stages, asked by day.

The catalogue and the programmes are read on first use only, because a resident that has shown
nothing yet must stay small; until then nothing of the programme is known.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from neckbreak.domain.planner_draft import exercise_limit
from neckbreak.domain.policy import EXERCISE_BREAKS_MAX, Policy
from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from datetime import date

    from neckbreak.domain.adherence import PrescribedDay
    from neckbreak.domain.planner import PlannerState
    from neckbreak.domain.programme import ActiveProgramme
    from neckbreak.ports.records import Records
    from neckbreak.ports.stores import Shelf

    Rows = tuple[PrescribedDay, ...]

log = logging.getLogger(__name__)

PROGRAMME_AT_FIRST = Policy().programme


class Followed:
    """The programme that the settings name, and what it asks for."""

    def __init__(self, records: Records, shelf: Shelf, policy: Policy) -> None:
        self._records = records
        self._shelf = shelf
        self._policy = policy
        self._active: ActiveProgramme | None = None
        self._is_read = False
        self._is_needed = False
        self._is_other = False
        self._kept: date | None = None

    def policy_changed(self, policy: Policy) -> None:
        """Settings were saved; another programme may be followed from the next break on."""
        if policy.programme != self._policy.programme:
            self._active = None
            self._is_other = True
        self._policy = policy
        self._is_read = False
        self._kept = None

    def day_rolled(self) -> None:
        """A new day: another stage may be due. Its dose is written when somebody comes (`keep`)."""
        self._is_read = False

    def planning_policy(self, policy: Policy, state: PlannerState) -> Policy:
        """The policy with the number of breaks the programme asks for, once it is known.

        A programme that asks for few breaks does not take away ordinary movement breaks; one that
        asks for many is followed.
        """
        if policy.exercise_breaks_per_day is not None or self._active is None:
            return policy
        from neckbreak.domain.week_plan import breaks_on

        planned = breaks_on(self._active, state.now.day, self.working_weekdays())
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
        """The day asks for this prescription of the programme followed."""
        asked, active = self.prescribed(day), self.active(day)
        return active is not None and any(
            (row.programme, row.prescription) == (active.programme.id, prescription)
            and row.excused is None
            for row in asked
        )

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
        from neckbreak.app.safety_state import is_progress_frozen
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
            kept,
            self._records.prescribed(since, day),
            self._records.performances(since, day),
            day,
            has_red_answer=is_progress_frozen(self._records, day),
        )

    # --- what a day asks for ------------------------------------------------------------------

    def prescribed(self, day: date) -> tuple[PrescribedDay, ...]:
        """What the day asks for, written down already or not; raises what `active` raises."""
        return tuple(row for row in self._rows(day)[1] if row.performances)

    def keep(self, day: date, *, is_needed: bool = False) -> bool:
        """Somebody is there: write down what the day asks for. True if it was looked at.

        A day that nobody comes to is never written: neither is anything asked of it nor missed.
        Until somebody needed a day's dose since the start, and unless `is_needed`, the programme
        and the catalogue are left unread. Raises what `active` raises.
        """
        if not is_needed and (not self._is_needed or (self._is_read and self._kept == day)):
            return False
        written, rows = self._rows(day)
        self._kept, self._is_other = day, False
        try:
            if rows != written:
                self._records.set_prescribed(rows)
        except KnownError as error:
            log.error("%s", error)  # a full disk costs the row, not the break
        return True

    def _rows(self, day: date) -> tuple[Rows, Rows]:
        """The day's rows as written and as they should be; what is asked no more asks for 0."""
        from neckbreak.domain.week_plan import after_change

        self._is_needed = True
        active = self.active(day)
        written = self._records.prescribed(day, day)
        if active is None and (self._policy.programme is not None or not written):
            return written, written  # what cannot be read changes nothing
        asked = () if active is None else self._asked_by(active, day)
        if not written:
            return written, asked
        if not self._is_other and _is_in_force(active, asked, written):
            return written, written
        return written, after_change(written, asked, self._records.performances(day, day))

    def _asked_by(self, active: ActiveProgramme, day: date) -> Rows:
        from neckbreak.domain.week_plan import prescriptions_for

        exercises = self._shelf.catalogue().exercises.values()
        hard = [each.id for each in exercises if each.intensity >= 3]
        return prescriptions_for(active, day, self.working_weekdays(), hard=hard)

    def working_weekdays(self) -> tuple[int, ...]:
        """The weekdays with working hours, Monday 1."""
        days = self._policy.hours.days
        return tuple(number for number, ranges in enumerate(days, 1) if ranges)


def _is_in_force(
    active: ActiveProgramme | None,
    asked: Rows,
    written: Rows,
) -> bool:
    """What was written last is of this programme, in this version, in a stage of today."""
    last = written[-1]
    if active is None:
        return False
    programme = (active.programme.id, active.programme.version)
    stages = {row.stage for row in asked}
    is_same = (last.programme, last.programme_version) == programme
    return is_same and (not stages or last.stage in stages)
