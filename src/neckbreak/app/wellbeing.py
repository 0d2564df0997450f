"""How the person is: sore days, advice that weeks of pain give, and what is offered after pain.

Reads the record and writes entries; the rules are `domain.soreness`, `domain.symptoms_trend` and
`domain.maintenance`. Whoever fills breaks asks `app.safety_state`, which reads the same entries.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from neckbreak.app.safety_state import SEEN
from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.soreness import MUSCLE_SORENESS, SORE, SORE_HOURS, end_of, sore_until

if TYPE_CHECKING:
    from neckbreak.app.screening import Screening
    from neckbreak.domain.adherence import Data, PainRow, PerformanceRow
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.maintenance import Offer

READ = "advice-read"
"""Kind of the entry for advice that was read: ("advice", key)."""

NOTE_READ = "note-read"
"""Kind of the entry for a note about this desktop that was read: ("note", key)."""

HALF_A_YEAR = timedelta(days=183)
READ_FOR_MS = 7 * 86_400_000
"""Advice that goes on being true comes again after a week; R09 after four."""


class Advice(StrEnum):
    """Reasons to talk to a professional; words by key in `words.wellbeing_texts`."""

    WORSE = "worse"
    NOT_BETTER = "not-better"
    SEVERE = "severe"
    RETURNS = "returns"
    DIZZY = "dizzy"


@dataclass(frozen=True, slots=True)
class WellbeingView:
    """What Today says about the person. Times are UTC ms."""

    sore_until_ms: int | None = None
    may_be_longer: bool = False
    advice: tuple[Advice, ...] = ()
    offer: Offer | None = None
    is_screening_old: bool = False
    seen: date | None = None
    """The last day noted as "seen by a professional"."""
    read_notes: tuple[str, ...] = ()
    """Notes about this desktop that need not be shown again."""


class WellbeingRecords(Protocol):
    """What is read and written."""

    def pain(self, from_day: date, to_day: date) -> tuple[PainRow, ...]: ...

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]: ...

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]: ...

    def latest_entry(self, kind: str) -> EntryRow | None: ...

    def add_entry(self, row: EntryRow) -> int: ...


class Wellbeing:
    """GUI thread only. Writing raises KnownError("disk-full" | "record-unwritable")."""

    def __init__(self, records: WellbeingRecords, screening: Screening) -> None:
        self._records = records
        self._screening = screening

    # --- sore today -----------------------------------------------------------------------------

    def sore_until(self, now: Instant) -> int | None:
        """Until when (UTC ms) the day is smaller; None if it is not."""
        return sore_until(self._records.latest_entry(SORE), now.utc_ms)

    def begin_sore(self, now: Instant, hours: int = SORE_HOURS[0]) -> int:
        """A smaller day from now for so many hours (24 to 72); gives its end in UTC ms."""
        until_ms = end_of(hours, now.utc_ms)
        self._keep(SORE, (("until_ms", until_ms),), now)
        return until_ms

    def end_sore(self, now: Instant) -> None:
        """The day is an ordinary one again."""
        if self.sore_until(now) is not None:
            self._keep(SORE, (("until_ms", now.utc_ms),), now)

    def mark_muscle_soreness(self, now: Instant) -> None:
        """Even soreness after strength work: expected, the dose stays (P06)."""
        self._keep(MUSCLE_SORENESS, (), now)

    # --- advice ---------------------------------------------------------------------------------

    def seen_professional(self, now: Instant) -> None:
        """The person has talked to a professional about the neck."""
        self._keep(SEEN, (), now)

    def read(self, advice: Advice, now: Instant) -> None:
        """This advice was read."""
        self._keep(READ, (("advice", advice.value),), now)

    def read_note(self, note: str, now: Instant) -> None:
        """A note about this desktop was read; it is not shown again."""
        self._keep(NOTE_READ, (("note", note),), now)

    def view(
        self, now: Instant, programme: str | None = None, *, is_by_therapist: bool = False
    ) -> WellbeingView:
        """Everything Today says about the person, who follows `programme`."""
        from neckbreak.domain.maintenance import OFFERED, offer_now
        from neckbreak.domain.symptoms import pain_limits, state_after
        from neckbreak.domain.symptoms_trend import trend

        day, since = now.day, now.day - HALF_A_YEAR
        answers = self._records.pain(since, day)
        seen = self._records.entries(SEEN, since, day)
        read = {
            str(dict(row.data).get("advice")): row.at.utc_ms
            for row in self._records.entries(READ, since, day)
        }
        weeks = trend(
            answers,
            now.utc_ms,
            seen_ms=tuple(row.at.utc_ms for row in seen),
            advised_ms=read.get(Advice.NOT_BETTER),
        )
        stops = state_after(
            self._records.performances(day - timedelta(days=16), day),
            now.utc_ms,
            cleared_ms=self._screening.cleared_ms,
        )
        severe = pain_limits(answers, now.utc_ms)
        true = {
            Advice.WORSE: weeks.is_worse,
            Advice.NOT_BETTER: weeks.is_not_better,
            Advice.SEVERE: bool(severe.advice),
            Advice.DIZZY: bool(stops.advice),
            Advice.RETURNS: weeks.keeps_returning,
        }
        until_ms = self.sore_until(now)
        return WellbeingView(
            sore_until_ms=until_ms,
            may_be_longer=until_ms is not None and self._may_be_longer(until_ms),
            advice=tuple(
                each
                for each, is_true in true.items()
                if is_true and now.utc_ms - read.get(each.value, 0) >= READ_FOR_MS
            ),
            offer=offer_now(
                weeks,
                self._records.entries(OFFERED, since, day),
                now.utc_ms,
                programme=programme,
                is_by_therapist=is_by_therapist,
            ),
            is_screening_old=self._screening.latest is not None and self._screening.is_due(now),
            seen=seen[-1].at.day if seen else None,
            read_notes=tuple(
                str(dict(row.data).get("note"))
                for row in self._records.entries(NOTE_READ, date.min, day)
            ),
        )

    def lengthen_sore(self, now: Instant) -> None:
        """One more day, up to 72 h in all."""
        until_ms = self.sore_until(now)
        if until_ms is not None and self._may_be_longer(until_ms):
            longer_ms = until_ms + SORE_HOURS[0] * 3_600_000
            began_ms = self._sore_began_ms()
            self._keep(SORE, (("until_ms", longer_ms), ("began_ms", began_ms)), now)

    def _may_be_longer(self, until_ms: int) -> bool:
        longest_ms = SORE_HOURS[-1] * 3_600_000
        return until_ms + SORE_HOURS[0] * 3_600_000 - self._sore_began_ms() <= longest_ms

    def _sore_began_ms(self) -> int:
        row = self._records.latest_entry(SORE)
        assert row is not None, "asked for a sore day that there is not"
        began = dict(row.data).get("began_ms")
        return began if isinstance(began, int) else row.at.utc_ms

    # --- offers ---------------------------------------------------------------------------------

    def answer_offer(self, offer: Offer, now: Instant, *, is_taken: bool) -> None:
        """The person took the offer (its programme is followed) or not now."""
        from neckbreak.domain.maintenance import OFFERED

        self._keep(OFFERED, (("offer", offer.value), ("is_taken", is_taken)), now)

    def _keep(self, kind: str, data: Data, now: Instant) -> None:
        self._records.add_entry(EntryRow(0, Stamp.of(now), kind, data))
