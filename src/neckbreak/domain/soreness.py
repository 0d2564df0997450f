"""Sore today: the day is made smaller for one to three days, because the person says so.

The rule takes what the clinical pages say about fresh soreness, the gentler of each: comfort only,
no end-range stretch and no resistance for up to three days (exercises.md, `stiff-neck-gentle`, days
1-3), intensity 1 and 2 and the easier variant (safety.md, AMBER), half the repetitions (P03). It is
carried out by `safety` as one more restriction. What the day asks for keeps its number: each
performance is smaller, and what rests is replaced by something gentle (exercises.md, section 5).

Even muscle soreness on both sides a day or two after strength work is expected (P06): the dose
stays, and the next morning's answer is not held against the exercise.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from neckbreak.domain.adherence import EntryRow

SORE = "sore"
"""Kind of the entry: ("until_ms", UTC ms). A later one replaces it; its own time or 0 ends it."""

MUSCLE_SORENESS = "muscle-soreness"
"""Kind of the entry for the expected soreness after strength work (P06)."""

SORE_HOURS = (24, 48, 72)
"""How long a sore day may last; the first is what one tap gives."""

HOUR_MS = 3_600_000


def sore_until(latest: EntryRow | None, now_ms: int) -> int | None:
    """Until when (UTC ms) the day is smaller, by the newest entry; None if it is not."""
    if latest is None:
        return None
    until_ms = dict(latest.data).get("until_ms")
    return until_ms if isinstance(until_ms, int) and until_ms > now_ms else None


def end_of(hours: int, now_ms: int) -> int:
    """When a sore day of so many hours ends. Raises ValueError outside 24-72 h."""
    if not SORE_HOURS[0] <= hours <= SORE_HOURS[-1]:
        msg = f"a sore day lasts {SORE_HOURS[0]} to {SORE_HOURS[-1]} h, not {hours}"
        raise ValueError(msg)
    return now_ms + hours * HOUR_MS


def sore_days(entries: Iterable[EntryRow]) -> frozenset[date]:
    """Local days on which the person said "sore today", for charts."""
    return frozenset(
        row.at.day
        for row in entries
        if row.kind == SORE and sore_until(row, row.at.utc_ms) is not None
    )
