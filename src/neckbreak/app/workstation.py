"""The workstation checklist as a use case: what was looked at, what was changed, what was moved."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.posture import (
    SCREENS,
    WORKSTATION,
    Answered,
    Checked,
    Layout,
    answers_of,
    tip_after_change,
)

if TYPE_CHECKING:
    from neckbreak.domain.adherence import Data
    from neckbreak.domain.instants import Instant


class WorkstationRecords(Protocol):
    """What is read and written."""

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]: ...

    def latest_entry(self, kind: str) -> EntryRow | None: ...

    def add_entry(self, row: EntryRow) -> int: ...


class Workstation:
    """GUI thread only. Writing raises KnownError("disk-full" | "record-unwritable")."""

    def __init__(self, records: WorkstationRecords) -> None:
        self._records = records

    def answers(self, now: Instant) -> tuple[Answered, ...]:
        """The last answer to every item that has one."""
        return answers_of(self._records.entries(WORKSTATION, date.min, now.day))

    def answer(self, item: str, answer: Checked, now: Instant) -> None:
        """Keep the answer to one item; the earlier ones stay in the record."""
        self._keep(WORKSTATION, (("item", item), ("answer", answer.value)), now)

    def see_screens(self, layout: Layout, now: Instant) -> str | None:
        """Screens as they stand now; gives the id of the tip that fits if they were changed."""
        before = self._records.latest_entry(SCREENS)
        tip = tip_after_change(before, layout)
        if before is None or tip is not None:
            self._keep(SCREENS, (("layout", layout.value),), now)
        return tip

    def _keep(self, kind: str, data: Data, now: Instant) -> None:
        self._records.add_entry(EntryRow(0, Stamp.of(now), kind, data))
