"""What the interface and the command line are told: plain values, unworded.

`words` makes sentences of reasons (key + data); these types hold no text for people, except
exercise names that come from the catalogue as language maps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from neckbreak.domain.adherence import BreakKind, BreakRow, DecisionRow, Stamp

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Text
    from neckbreak.domain.session import SessionScript

Data = tuple[tuple[str, str | int | float | bool | None], ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is as it is: a key of `words.reasons` and its data."""

    key: str
    data: Data = ()


class Condition(StrEnum):
    """What the tray icon shows. Order of precedence is the conductor's business."""

    WORKING = "working"
    DUE = "due"
    ON_BREAK = "on_break"
    HELD = "held"
    PAUSED = "paused"
    OFF_HOURS = "off_hours"
    AWAY = "away"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Status:
    """The program's state now. Times are UTC ms. `next_break_ms` is an estimate: it assumes the
    person stays active; None when none is planned. `active_s` counts since the last break."""

    condition: Condition
    reason: Reason
    at_ms: int
    next_kind: BreakKind | None = None
    next_break_ms: int | None = None
    until_ms: int | None = None
    active_s: float = 0.0
    snoozes_left: int = 0
    may_snooze: bool = True
    """A snooze would put something off: a break on offer always (after the last it is owed)."""
    dose_done: float = 0.0
    dose_asked: int = 0
    screening: str = "unanswered"
    is_break_running: bool = False
    sensor: str = "null"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One line of what a break holds."""

    exercise: str
    name: Text
    seconds: float


@dataclass(frozen=True, slots=True)
class Prompt:
    """An invitation. `countdown_s` runs after `quiet_s`; `starts_itself` says what happens then."""

    kind: BreakKind
    reason: Reason
    items: tuple[PlanItem, ...]
    seconds: float
    short_seconds: float | None
    snooze_min: int
    snoozes_left: int
    quiet_s: float
    countdown_s: float
    starts_itself: bool
    is_card: bool = False
    """A microbreak's silent corner card instead of the bar."""
    person: str = "ada"
    """Who is in the pictures today, a key of `domain.people.PEOPLE`."""


@dataclass(frozen=True, slots=True)
class BreakPlan:
    """A break about to run; the interface runs `script` with an `app.coach.Coach`.

    `script` is None when there is nothing to coach yet (the screening questions come first).
    `break_id` is the row's; 0 before those questions and where the row could not be written.
    """

    break_id: int
    kind: BreakKind
    script: SessionScript | None
    reason: Reason
    needs_screening: bool = False
    is_card: bool = False
    person: str = "ada"
    is_mirror: bool = False
    """The figure moves like a mirror image."""
    asks_pain: bool = False
    """The get-ready screen has the optional row about pain."""
    is_last: bool = False
    """No other exercise break is expected today."""
    is_quiet: bool = False
    """A call was noticed as the break began: neither sounds nor voice."""
    is_spoken: bool = False
    """Cues are spoken, so a screen reader is not given the same words."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A silent note; `action` is a key the presenter knows ("open-today")."""

    reason: Reason
    action: str | None = None


@dataclass(frozen=True, slots=True)
class DoseLine:
    """One prescription today."""

    prescription: str
    exercise: str
    name: Text
    asked: int
    done: float


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the day's timeline: work, away, locked, held, paused, off_hours or break."""

    kind: str
    begin_ms: int
    end_ms: int
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows."""

    day: date
    status: Status
    next_items: tuple[PlanItem, ...]
    dose: tuple[DoseLine, ...]
    spans: tuple[Span, ...]
    breaks: tuple[BreakRow, ...]
    decisions: tuple[DecisionRow, ...]
    now: Stamp
    hours: tuple[tuple[int, int], ...] = ()
    """Today's working hours, UTC ms."""
