"""The workstation checklist and the tip that fits the screens: data and two small rules.

Every item repeats a tip of `docs/clinical/tips.md` with its strength and source, so the list claims
no more than they do: ergonomics alone has not been shown to prevent neck pain (evidence.md b). The
words of an item's question are `words.posture_texts`, its advice is the tip's own text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from neckbreak.domain.adherence import EntryRow

WORKSTATION = "workstation"
"""Kind of the entry with one answer: ("item", id), ("answer", key)."""

SCREENS = "screens"
"""Kind of the entry with the layout of screens as last seen: ("layout", key)."""


class Layout(StrEnum):
    """How the desk stands, by its screens."""

    LAPTOP = "laptop"
    """The laptop alone."""
    ONE = "one-screen"
    """One screen on the desk."""
    TWO = "two-screens"
    """Two or more, the laptop's own among them or not."""


class Checked(StrEnum):
    """The answer to one item."""

    FINE = "fine"
    CHANGED = "changed"
    LATER = "later"
    NOT_MINE = "not-mine"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One look at the desk. `only_for` limits it to a layout; `is_sit_stand` to such a desk."""

    id: str
    tip: str
    only_for: Layout | None = None
    is_sit_stand: bool = False


CHECKLIST: tuple[CheckItem, ...] = (
    CheckItem("screen-front", "tip-07"),
    CheckItem("screen-height", "tip-08"),
    CheckItem("screen-distance", "tip-09"),
    CheckItem("laptop", "tip-22", only_for=Layout.LAPTOP),
    CheckItem("two-screens", "tip-11", only_for=Layout.TWO),
    CheckItem("varifocals", "tip-10"),
    CheckItem("paper", "tip-06"),
    CheckItem("window", "tip-28"),
    CheckItem("back", "tip-13"),
    CheckItem("feet", "tip-14"),
    CheckItem("armrests", "tip-16"),
    CheckItem("mouse", "tip-18"),
    CheckItem("wrists", "tip-19"),
    CheckItem("headset", "tip-24"),
    CheckItem("standing", "tip-17", is_sit_stand=True),
)

TIP_FOR = {Layout.LAPTOP: "tip-22", Layout.ONE: "tip-07", Layout.TWO: "tip-11"}


def layout_of(are_built_in: Sequence[bool]) -> Layout | None:
    """The layout of the screens that are on, each built into the computer or not."""
    if not are_built_in:
        return None
    if len(are_built_in) > 1:
        return Layout.TWO
    return Layout.LAPTOP if are_built_in[0] else Layout.ONE


def items_for(layout: Layout | None, *, has_sit_stand: bool) -> tuple[CheckItem, ...]:
    """The items of this desk, in order."""
    return tuple(
        item
        for item in CHECKLIST
        if item.only_for in (None, layout) and (has_sit_stand or not item.is_sit_stand)
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """The last answer to one item, and the day it was given."""

    item: str
    answer: Checked
    day: date


def answers_of(entries: Iterable[EntryRow]) -> tuple[Answered, ...]:
    """The last answer to every item, in the order of the list."""
    last: dict[str, Answered] = {}
    for row in entries:
        data = dict(row.data)
        item, answer = data.get("item"), data.get("answer")
        if isinstance(item, str) and answer in list(Checked):
            last[item] = Answered(item, Checked(answer), row.at.day)
    return tuple(last[item.id] for item in CHECKLIST if item.id in last)


def tip_after_change(before: EntryRow | None, now: Layout) -> str | None:
    """The tip for screens that were docked or undocked; None the first time and without change."""
    if before is None or dict(before.data).get("layout") == now.value:
        return None
    return TIP_FOR[now]
