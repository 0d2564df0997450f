"""What a break's last card asks or tells, and where the answers go.

The decisions are `domain.after_break`; this reads the day's record for them and keeps what was
asked, answered and shown. Windows call it with plain values, from whichever process they live in.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from neckbreak.domain.adherence import EntryRow, PainRow, Stamp
from neckbreak.domain.symptoms import REPEAT_DAYS, StopOutcome, StopReason, stop_outcome

if TYPE_CHECKING:
    from neckbreak.app.screening import Screening
    from neckbreak.domain.adherence import BreakKind, PerformanceRow
    from neckbreak.domain.after_break import Card, Moment, Wanted
    from neckbreak.domain.instants import Instant
    from neckbreak.ports.stores import Shelf

TIP_SHOWN: Final = "tip-shown"
"""Kind of the entry for a tip that was shown; ("tip", id)."""

PAIN_ASKED: Final = "pain-asked"
"""Kind of the entry for a question that was put, answered or not; ("moment", before | after)."""

TIPS_SINCE_DAYS: Final = 120
"""Tips come once a day at most, so this many days hold every showing that still matters."""


class AfterBreakRecords(Protocol):
    """What this use case reads and writes."""

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]: ...

    def add_pain(self, row: PainRow) -> int: ...

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]: ...

    def add_entry(self, row: EntryRow) -> int: ...


class AfterBreak:
    """GUI thread only. Writing raises KnownError("disk-full" | "record-unwritable")."""

    def __init__(self, records: AfterBreakRecords, shelf: Shelf, screening: Screening) -> None:
        self._records = records
        self._shelf = shelf
        self._screening = screening

    def card(
        self,
        kind: BreakKind,
        *,
        is_stopped: bool,
        is_last: bool,
        now: Instant,
        wanted: Wanted | None = None,
    ) -> Card:
        """What the end card holds beside what was done. Reads the catalogue's tips.

        `wanted` None: everything.
        """
        from neckbreak.domain.after_break import WANTS_ALL, Moment, Told, end_card

        day = now.day
        asked = self._records.entries(PAIN_ASKED, day, day)
        tips = self._records.entries(TIP_SHOWN, day - timedelta(days=TIPS_SINCE_DAYS), day)
        told = Told(
            has_asked_after=any(dict(row.data).get("moment") == Moment.AFTER for row in asked),
            has_shown_tip=any(row.at.day == day for row in tips),
            tips=tuple(str(dict(row.data).get("tip")) for row in tips),
        )
        screened = self._screening.status(now)
        return end_card(
            kind=kind,
            is_stopped=is_stopped,
            is_last=is_last,
            status=screened.status,
            codes=screened.codes,
            tips=self._shelf.catalogue().tips,
            told=told,
            wanted=wanted or WANTS_ALL,
        )

    def pain_asked(self, moment: Moment, now: Instant) -> None:
        """The question is on screen; it is not put again today, answered or not."""
        self._keep(PAIN_ASKED, (("moment", moment.value),), now)

    def answer_pain(self, break_id: int, moment: Moment, value: int, now: Instant) -> None:
        """Keep an answer 0-10 with its break (0: the break has no row). Raises ValueError."""
        if not 0 <= value <= 10:
            msg = f"pain is 0 to 10, not {value}"
            raise ValueError(msg)
        row = PainRow(0, Stamp.of(now), break_id or None, moment.value, value)
        self._records.add_pain(row)

    def tip_shown(self, tip_id: str, now: Instant) -> None:
        """A tip is on screen; the rotation goes on from it."""
        self._keep(TIP_SHOWN, (("tip", tip_id),), now)

    def stop(self, reason: StopReason, now: Instant) -> StopOutcome:
        """What a stop leads to, the stops of the last 14 days taken into account (R02, R03)."""
        earlier = self._records.performances(now.day - timedelta(days=REPEAT_DAYS), now.day)
        return stop_outcome(reason, now.utc_ms, earlier)

    def _keep(self, kind: str, data: tuple[tuple[str, str], ...], now: Instant) -> None:
        self._records.add_entry(EntryRow(0, Stamp.of(now), kind, data))
