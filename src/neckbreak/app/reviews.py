"""Reviews as a use case: look at a period, excuse days, correct entries, take a suggestion.

Nothing here edits a row. An excuse, a correction, a session marked by hand, a note, a check-in and
the answer to a suggestion are each a new event, so that the record tells what was said when. What
a correction changes, every page sees at once, because the record is read as it stands.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from neckbreak.app.review_reader import Frame, compose
from neckbreak.app.suggestions import Suggestions, policy_of
from neckbreak.domain.adherence import (
    BreakRow,
    Corrected,
    CorrectionRow,
    Data,
    EntryRow,
    Evidence,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    Stamp,
    prescription_amounts,
)
from neckbreak.domain.adherence_corrections import WITHDRAWN, as_pain_stands, may_correct
from neckbreak.domain.exercise import Dose
from neckbreak.domain.hours import utc_ms_of
from neckbreak.domain.instants import Instant
from neckbreak.domain.review_days import period_days
from neckbreak.domain.review_types import PeriodKind, PeriodView
from neckbreak.domain.review_words import (
    CHECK_IN,
    NOTE,
    WHY_SKIPPED,
    CheckIn,
    Entry,
    Suggestion,
    TakenSuggestion,
    check_in,
)
from neckbreak.domain.symptoms import DEFAULT_LIMITS, PainLimits, limits_of
from neckbreak.errors import KnownError
from neckbreak.ports.records import Records
from neckbreak.ports.stores import SettingsStore, Shelf

Event = BreakRow | PerformanceRow | PainRow

MARK_WITHIN_DAYS: Final = 7
"""How long ago a session can still be marked by hand: memory is no record."""

EXCUSE_AHEAD_DAYS: Final = 366
CHECK_IN_DAYS: Final = 28

LONGEST_NOTE: Final = 2000
LONGEST_ACTIVITY: Final = 80
NOON_MIN: Final = 12 * 60


class Reviews:
    """The review of this data directory. GUI thread only; every value can leave the process."""

    def __init__(
        self,
        records: Records,
        settings: SettingsStore,
        shelf: Shelf,
        on_done_changed: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_done_changed` is called when what was done on some day is now told otherwise."""
        self._on_done_changed = on_done_changed
        self._records = records
        self._settings = settings
        self._shelf = shelf
        self._suggestions = Suggestions(records, settings)

    # --- looking ----------------------------------------------------------------------------

    def period(
        self, kind: PeriodKind, day: date, now: Instant, first_weekday: int = 1
    ) -> PeriodView:
        """The week or month with this day. `first_weekday` is 1 (Monday) to 7.

        Raises what reading the record raises.
        """
        first, last = period_days(kind, day, first_weekday)
        return self._view(kind, first, last, now, first_weekday)

    def span(self, first: date, last: date, now: Instant, first_weekday: int = 1) -> PeriodView:
        """Any closed range of days, for a report. Raises ValueError for one that ends early."""
        if first > last:
            raise ValueError(f"{first} is after {last}")
        return self._view(PeriodKind.SPAN, first, last, now, first_weekday)

    def _view(
        self, kind: PeriodKind, first: date, last: date, now: Instant, first_weekday: int
    ) -> PeriodView:
        policy = policy_of(self._settings)
        weekdays = tuple(n for n, ranges in enumerate(policy.hours.days, 1) if ranges)
        frame = Frame(kind, first, last, now.day, first_weekday, weekdays, self.pain_limits())
        view = compose(self._records, frame)
        return replace(view, suggestion=self._suggestions.offered(view, policy, now))

    def pain_limits(self) -> PainLimits:
        """The numbers that judge pain answers: those of the therapist, else the usual ones."""
        active = self._shelf.active()
        return DEFAULT_LIMITS if active is None else limits_of(active.programme.limits)

    def entries(self, day: date) -> tuple[Entry, ...]:
        """What the record holds for a day and can be corrected, oldest first."""
        return (*self._performance_entries(day), *self._pain_entries(day))

    def _performance_entries(self, day: date) -> list[Entry]:
        corrected = {r.event_id for r in self._corrections(Corrected.PERFORMANCE, day)}
        return [
            Entry(
                Corrected.PERFORMANCE,
                row.id,
                row.at,
                row.exercise,
                row.share,
                is_corrected=row.id in corrected,
                may_withdraw=may_correct(row, ((WITHDRAWN, True),)),
            )
            for row in self._records.performances(day, day)
        ]

    def _pain_entries(self, day: date) -> list[Entry]:
        corrections = self._corrections(Corrected.PAIN, day)
        corrected = {row.event_id for row in corrections}
        return [
            Entry(
                Corrected.PAIN,
                row.id,
                row.at,
                None,
                float(row.value),
                moment=row.moment,
                is_corrected=row.id in corrected,
            )
            for row in as_pain_stands(self._records.pain(day, day), corrections)
        ]

    def _corrections(self, event: Corrected, day: date) -> Sequence[CorrectionRow]:
        return self._records.corrections(event, day, day)

    # --- excused days -----------------------------------------------------------------------

    def excuse(self, first: date, last: date, reason: str, now: Instant) -> None:
        """Leave whole days out of adherence: ill, away, a therapist's hold ...

        `reason` is a key or the person's own words. Raises ValueError for an empty reason or
        range, and KnownError("excuse-too-far", days=...) for days beyond a year ahead.
        """
        if not reason.strip() or first > last:
            raise ValueError("an excuse needs a reason and at least one day")
        if (last - now.day).days > EXCUSE_AHEAD_DAYS:
            raise KnownError("excuse-too-far", days=EXCUSE_AHEAD_DAYS)
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            self._records.add_excused(day, reason.strip()[:LONGEST_ACTIVITY], Stamp.of(now))

    def lift(self, day: date, now: Instant) -> None:
        """Take the excuse of a day back. That of the safety answers is not the person's to lift."""
        self._records.add_excused(day, None, Stamp.of(now))

    # --- corrections ------------------------------------------------------------------------

    def correct(
        self, event: Corrected, event_id: int, day: date, change: Data, now: Instant
    ) -> None:
        """Say otherwise about an event of a day; see `domain.adherence_corrections` for fields.

        Raises KnownError("correction-refused") for an event that is not there, a value outside its
        range, or a stop for pain that is to be taken out.
        """
        row = self._event(event, event_id, day)
        if row is None or not may_correct(row, change):
            raise KnownError("correction-refused")
        self._records.add_correction(CorrectionRow(0, Stamp.of(now), event, event_id, change))
        self._on_done_changed()

    def withdraw(self, event: Corrected, event_id: int, day: date, now: Instant) -> None:
        """It never happened. Raises as `correct`."""
        self.correct(event, event_id, day, ((WITHDRAWN, True),), now)

    def _event(self, event: Corrected, event_id: int, day: date) -> Event | None:
        read: Mapping[Corrected, Callable[[date, date], Sequence[Event]]] = {
            Corrected.BREAK: self._records.breaks,
            Corrected.PERFORMANCE: self._records.performances,
            Corrected.PAIN: self._records.pain,
        }
        return next((row for row in read[event](day, day) if row.id == event_id), None)

    # --- marking by hand --------------------------------------------------------------------

    def mark_done(self, day: date, now: Instant, prescription: str | None = None) -> int:
        """Mark what a day still asks for as done by hand: all of it, or one prescription.

        Gives how many performances were added. They count with the evidence "marked by hand", at
        noon for a past day. Raises KnownError("mark-too-late", days=...) for a day that is to come
        or more than a week ago, "mark-nothing-left" where nothing is open.
        """
        if not 0 <= (now.day - day).days <= MARK_WITHIN_DAYS:
            raise KnownError("mark-too-late", days=MARK_WITHIN_DAYS)
        done = self._records.performances(day, day)
        rows = [
            row
            for asked in self._records.prescribed(day, day)
            if prescription in (None, asked.prescription)
            for row in self._marked(asked, done, _moment_of(day, now))
        ]
        if not rows:
            raise KnownError("mark-nothing-left")
        for row in rows:
            self._records.add_performance(row)
        self._on_done_changed()
        return len(rows)

    def _marked(
        self, asked: PrescribedDay, done: Sequence[PerformanceRow], at: Stamp
    ) -> list[PerformanceRow]:
        """Performances that fill up one prescription; the last one may be a part."""
        mine = [
            row
            for row in done
            if row.prescription == asked.prescription and row.programme in (None, asked.programme)
        ]
        amounts = prescription_amounts(asked, mine)
        left = amounts.counted - amounts.done
        dose, variant = self._dose_of(asked, at.day)
        return [
            PerformanceRow(
                0, None, at, asked.programme, asked.programme_version, asked.prescription,
                asked.exercise, variant, dose.sets, dose.reps, dose.hold_s,
                min(1.0, left - number), Evidence.SELF_MARKED,
            )
            for number in range(math.ceil(left - 1e-9))
        ]  # fmt: skip

    def _dose_of(self, asked: PrescribedDay, day: date) -> tuple[Dose, str | None]:
        """The dose as done last, else as the catalogue and the programme give it."""
        for row in reversed(self._records.performances(day - timedelta(days=28), day)):
            if row.prescription == asked.prescription and row.programme == asked.programme:
                return Dose(sets=row.sets, reps=row.reps, hold_s=row.hold_s), row.variant
        active = self._shelf.active()
        if active is not None and active.programme.id == asked.programme:
            named = (each for each in active.stage.prescriptions if each.id == asked.prescription)
            ordered = next(named, None)
            if ordered is not None and ordered.dose is not None:
                return ordered.dose, ordered.variant.value if ordered.variant else None
        exercise = self._shelf.catalogue().exercises.get(asked.exercise)
        return (Dose() if exercise is None else exercise.dose), None

    # --- words of the person ----------------------------------------------------------------

    def write_note(self, text: str, now: Instant) -> None:
        """Keep a note for the therapist; it is shown in the report. Nothing typed, nothing kept."""
        words = text.strip()[:LONGEST_NOTE]
        if words:
            self._keep(NOTE, (("text", words),), now)

    def say_why(self, break_id: int, reason: str, now: Instant) -> None:
        """Why a break was skipped, told afterwards; the last word counts."""
        self._keep(WHY_SKIPPED, (("break", break_id), ("reason", reason)), now)

    def is_check_in_due(self, now: Instant) -> bool:
        """The monthly questions may be asked: four weeks of record, and none answered in them."""
        began = self._records.first_day()
        latest = self._records.latest_entry(CHECK_IN)
        since = began if latest is None else latest.at.day
        return since is not None and (now.day - since).days >= CHECK_IN_DAYS

    def latest_check_in(self) -> CheckIn | None:
        """The answers given last, whose activity is asked about again."""
        latest = self._records.latest_entry(CHECK_IN)
        return None if latest is None else check_in(latest)

    def answer_check_in(
        self, change: int | None, activity: str | None, score: int | None, now: Instant
    ) -> None:
        """Keep the monthly answers; all None means "not this month".

        `change` since the start is -5 (much worse) to +5 (much better), `score` 0 (unable) to 10
        (as before). Raises ValueError outside these, or for a score without an activity.
        """
        if change is not None and not -5 <= change <= 5:
            raise ValueError(f"change is -5 to 5, not {change}")
        words = (activity or "").strip()[:LONGEST_ACTIVITY] or None
        if score is not None and (words is None or not 0 <= score <= 10):
            raise ValueError("a score is 0 to 10, for an activity")
        self._keep(CHECK_IN, (("change", change), ("activity", words), ("score", score)), now)

    def _keep(self, kind: str, data: Data, now: Instant) -> None:
        self._records.add_entry(EntryRow(0, Stamp.of(now), kind, data))

    # --- suggestions ------------------------------------------------------------------------

    def take(self, offered: Suggestion, now: Instant) -> None:
        """Change the setting as suggested. Raises what saving settings raises.

        The file is changed here; `Desk.save_settings({})` makes the program plan by it.
        """
        self._suggestions.take(offered, now)

    def refuse(self, offered: Suggestion, now: Instant) -> None:
        """Leave it as it is; the same is not suggested again for four weeks."""
        self._suggestions.refuse(offered, now)

    def taken(self) -> TakenSuggestion | None:
        """The suggestion taken last, while its setting still stands as it was set then."""
        return self._suggestions.taken()

    def undo(self, now: Instant) -> None:
        """Put back what stood there before the suggestion taken last. Raises as `take`."""
        self._suggestions.undo(now)


def _moment_of(day: date, now: Instant) -> Stamp:
    """Now for today, noon for an earlier day."""
    if day == now.day:
        return Stamp.of(now)
    noon_ms = utc_ms_of(day, NOON_MIN, now.zone)
    return Stamp.of(replace(now, utc_ms=noon_ms))
