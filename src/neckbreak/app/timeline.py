"""The day's timeline: stretches of work, absence, calls, pauses and breaks, with their reasons.

Only the *changes* are written, as decisions of the kind "span", so that a restart in the afternoon
still shows the morning and a year of timelines costs little. `spans` reads them back.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from neckbreak.domain.activity import Presence
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.domain.planner import Held, OffHours, OnBreak, Paused, PlannerState
from neckbreak.ports.views import Reason, Span

if TYPE_CHECKING:
    from neckbreak.domain.instants import Instant
    from neckbreak.ports.records import Records

SPAN = "span"
"""What the decisions of the timeline are called."""

OFF = "off"
"""The program did not run (nothing is known, and nothing is drawn)."""


def span_kind(state: PlannerState) -> str:
    """What the person does now, as the timeline names it."""
    if isinstance(state.stage, OnBreak):
        return "break"
    if isinstance(state.mode, Paused):
        return "paused"
    if state.is_locked:
        return "locked"
    if state.presence is Presence.AWAY:
        return "away"
    if isinstance(state.stage, Held) or state.interruptibility.holds:
        return "held"
    if isinstance(state.mode, OffHours):
        return "off_hours"
    return "work"


class Timeline:
    """Writes a line whenever the kind of stretch changes."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._kind: str | None = None
        self._marked: Instant | None = None

    def begin(self, now: Instant, state: PlannerState) -> None:
        """The program started."""
        self._write(now, span_kind(state))

    def mark(self, now: Instant, state: PlannerState) -> None:
        """Something happened; an absence begins when the last input was, a day with a line."""
        kind, marked = span_kind(state), self._marked
        if marked is None or (kind == self._kind and now.day == marked.day):
            return
        since = now
        if kind == "away" and self._kind != kind and state.last_input is not None:
            # Not before the stretch that it ends: what came before that is told already.
            since = max(marked, state.last_input, key=lambda each: each.utc_ms)
        self._write(since, kind, held_reason(state) if kind == "held" else "")

    def end(self, now: Instant) -> None:
        """The program stops."""
        self._write(now, OFF)

    def _write(self, at: Instant, kind: str, reason: str = "") -> None:
        row = DecisionRow(0, Stamp.of(at), SPAN, kind, (("reason", reason),))
        self._records.add_decision(row)
        self._kind, self._marked = kind, at

    def spans(self, now: Instant) -> tuple[Span, ...]:
        """Today's stretches so far, oldest first, the last one ending now."""
        rows = [row for row in self._records.decisions(now.day, now.day) if row.what == SPAN]
        marks = sorted(((row.at.utc_ms, row) for row in rows), key=lambda mark: mark[0])
        edges = [*marks, (now.utc_ms, None)]
        found = []
        for (begin_ms, row), (end_ms, _) in pairwise(edges):
            if row is None or row.reason == OFF or end_ms <= begin_ms:
                continue
            why = dict(row.data).get("reason")
            found.append(Span(row.reason, begin_ms, end_ms, Reason(str(why)) if why else None))
        return tuple(found)


def held_reason(state: PlannerState) -> str:
    """The key of what holds a break back."""
    if isinstance(state.stage, Held):
        return state.stage.reason
    return state.interruptibility.reason or ""
