"""What a person is asked or told round a break: nothing, how the neck feels, or one tip.

Calm is the default: pain is asked at most twice a day (once before the first break, once after the
last one or after a stop), a tip comes at most once a day, and never both. The rotation of the tips
and who must not be shown which follow `docs/clinical/tips.md` and section 8 of
`docs/clinical/safety.md`. All is pure; `app.after_break` reads the record.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from neckbreak.domain.adherence import BreakKind, BreakRow, PainRow
from neckbreak.domain.exercise import Tip
from neckbreak.domain.screening import Status

BEFORE_WITHIN_MS: Final = 4 * 3_600_000
"""An answer this recent is the `before` of the next break (safety.md, section 5)."""

NOT_AGAIN_WITHIN: Final = 20
"""No tip repeats within so many showings (tips.md)."""

TOPICS_APART: Final = 3
"""A tip is of another topic than the last few, where there is one."""

SEVERE: Final = 7
"""From this answer on only the gentle set is offered (safety.md, R06)."""

CARE: Final = "care"
"""Warnings, which belong to the safety pages and are never decoration."""

WITHHELD_TOPICS: Final[dict[str, frozenset[str]]] = {
    "heat-cold": frozenset({"C-SENS", "C-SKIN"}),
    "massage": frozenset({"C-BLEED", "C-SKIN", "C-SENS", "C-SURGERY", "C-FRACTURE", "C-TRAUMA"}),
}
"""Topics by the codes that withhold them (safety.md, section 8)."""

ONLY_WHEN_WELL: Final = frozenset({"strength", "massage"})
"""Topics that invite to effort or pressure: not while exercise is locked or made gentler."""


class Moment(StrEnum):
    """When a pain answer was given, as the record keeps it."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Nothing:
    """The card only says what was done."""


@dataclass(frozen=True, slots=True)
class AskPain:
    """One tap: how the neck feels now, 0 to 10."""


@dataclass(frozen=True, slots=True)
class ShowTip:
    """One suggestion, with how firmly its source supports it."""

    tip: Tip


Card = Nothing | AskPain | ShowTip
"""What an end card holds beside what was done."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person wants to be asked and shown at all."""

    pain: bool = True
    tips: bool = True


WANTS_ALL = Wanted()


@dataclass(frozen=True, slots=True)
class Told:
    """What today already asked and showed, and which tips were shown before, oldest first."""

    has_asked_after: bool = False
    has_shown_tip: bool = False
    tips: tuple[str, ...] = ()


def asks_before(
    breaks: Sequence[BreakRow], answers: Sequence[PainRow], now_ms: int, kind: BreakKind
) -> bool:
    """Whether the get-ready screen has the optional row: before the day's first exercise break.

    `breaks` and `answers` are those of the day; the row of the break that just begins may be among
    them. An answer of the last 4 h already is this break's `before`.
    """
    if kind in (BreakKind.MICRO, BreakKind.CALM):
        return False
    begun = [
        row
        for row in breaks
        if row.began is not None and row.kind is not BreakKind.MICRO and row.ended is not None
    ]
    return not begun and not any(now_ms - row.at.utc_ms <= BEFORE_WITHIN_MS for row in answers)


def end_card(
    *,
    kind: BreakKind,
    is_stopped: bool,
    is_last: bool,
    status: Status,
    codes: Collection[str],
    tips: Sequence[Tip],
    told: Told,
    wanted: Wanted = WANTS_ALL,
) -> Card:
    """What the card after a break holds.

    `is_stopped`: a symptom ended the break or one of its exercises; `is_last`: no other exercise
    break is expected today. In an emergency nothing is asked and nothing is advised.
    """
    if status is Status.EMERGENCY or kind is BreakKind.MICRO:
        return Nothing()
    if wanted.pain and (is_stopped or is_last) and not told.has_asked_after:
        return AskPain()
    if is_stopped or told.has_shown_tip or not wanted.tips:
        return Nothing()
    tip = next_tip(tips, told.tips, status, codes)
    return Nothing() if tip is None else ShowTip(tip)


def next_tip(
    tips: Sequence[Tip], shown: Sequence[str], status: Status, codes: Collection[str]
) -> Tip | None:
    """The tip whose turn it is: never shown before longest shown, topics changing.

    `shown` are ids, oldest first. None only if no tip may be shown at all.
    """
    allowed = [tip for tip in tips if may_show(tip, status, codes)]
    recent = set(shown[-NOT_AGAIN_WITHIN:])
    fresh = [tip for tip in allowed if tip.id not in recent]
    last_shown = {tip_id: number for number, tip_id in enumerate(shown)}
    fresh.sort(key=lambda tip: last_shown.get(tip.id, -1))
    topics = {tip.id: tip.topic for tip in tips}
    lately = {topics.get(tip_id) for tip_id in shown[-TOPICS_APART:]}
    return next((tip for tip in fresh if tip.topic not in lately), fresh[0] if fresh else None)


def may_show(tip: Tip, status: Status, codes: Collection[str]) -> bool:
    """Whether this tip suits somebody with this status and these codes."""
    if tip.topic == CARE or status is Status.EMERGENCY:
        return False
    if tip.topic in ONLY_WHEN_WELL and status is not Status.GREEN:
        return False
    return not WITHHELD_TOPICS.get(tip.topic, frozenset()).intersection(codes)
