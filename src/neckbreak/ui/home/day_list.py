"""The lines of the day's list: what happened and why, newest first."""

from __future__ import annotations

from datetime import tzinfo

from neckbreak.domain.adherence import BreakKind, BreakRow, Outcome
from neckbreak.ports.views import Span, TodayView
from neckbreak.words.reasons import REASONS, reason_text
from neckbreak.words.screens import clock_time, duration, say

Line = tuple[str, str, str, str]
"""Time, icon, what, why."""

AWAY_SHOWN_S = 300.0
ICONS = {
    Outcome.COMPLETED: "check",
    Outcome.PARTIAL: "check",
    Outcome.INTERRUPTED: "clock",
    Outcome.SKIPPED: "skip",
    Outcome.MISSED: "clock",
    Outcome.NATURAL: "cup",
    Outcome.STOPPED_FOR_PAIN: "hand",
    Outcome.HELD: "phone",
}
SPAN_ICONS = {"away": "cup", "locked": "cup", "asleep": "cup", "held": "phone", "paused": "pause"}
OWN_LINES = ("snooze", "pause", "resume", "clock", "quiet", "restart", "appointment", "burden")
"""Decisions that no row or span tells."""
TOLD_REASONS = ("unavailable", "neckbreak-ended", "questions-left", "questions-locked")
"""Reasons of a break's end that say more than its outcome."""


def day_lines(view: TodayView, zone: tzinfo) -> list[Line]:
    """Breaks, absences, holds and the decisions that nothing else shows."""
    lines: list[tuple[int, Line]] = []
    for row in view.breaks:
        line = _break_line(row, zone)
        if line is not None:
            lines.append(line)
    lines += [line for span in view.spans if (line := _span_line(span, zone)) is not None]
    for decision in view.decisions:
        if decision.what in OWN_LINES and decision.reason in REASONS:
            at = clock_time(decision.at.utc_ms, zone)
            why = reason_text(decision.reason, dict(decision.data))
            what = say(f"decision.{decision.what}")
            lines.append((decision.at.utc_ms, (at, "info", what, why)))
    lines.sort(key=lambda each: -each[0])
    return [line for _, line in lines]


def _break_line(row: BreakRow, zone: tzinfo) -> tuple[int, Line] | None:
    stamp = row.began or row.ended or row.due
    if stamp is None or row.outcome is None:
        return None
    what = say(f"outcome.{row.outcome.value}")
    if row.kind is BreakKind.MICRO and row.outcome is Outcome.COMPLETED:
        what = say("outcome.micro")
    lengths = {"length": duration(row.done_s), "planned": duration(row.planned_s)}
    why = say(f"outcome.{row.outcome.value}.why", **lengths)
    if row.reason in TOLD_REASONS:
        why = reason_text(row.reason)
    line = (clock_time(stamp.utc_ms, zone), ICONS[row.outcome], what, why)
    return stamp.utc_ms, line


def _span_line(span: Span, zone: tzinfo) -> tuple[int, Line] | None:
    length_s = (span.end_ms - span.begin_ms) / 1000
    if span.kind not in SPAN_ICONS or length_s < AWAY_SHOWN_S:
        return None
    what = f"{say(f'span.{span.kind}')} {duration(length_s)}"
    why = say(f"span.{span.kind}.why")
    if span.reason is not None:
        said = reason_text(span.reason.key, dict(span.reason.data)).rstrip(".")
        why = f"{said[:1].upper()}{said[1:]}"
    return span.begin_ms, (clock_time(span.begin_ms, zone), SPAN_ICONS[span.kind], what, why)
