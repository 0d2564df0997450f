"""From samples of input, lock and sleep to Presence, and whether a prompt would interrupt.

`presence` is what the planner counts by; `next_look_s` says when a polled sensor could first have
a different answer, so that nothing looks while nothing can change.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

LOOK_MIN_S = 0.05
"""A polled sensor never looks again sooner than this, however near a threshold is."""

RETURN_LOOK_MIN_S = 1.0
"""Shortest wait between two looks of a polled sensor that waits for somebody to come back."""

RETURN_LOOK_S = 15.0
"""Longest wait between two looks of a polled sensor that waits for somebody to come back."""

RETURN_LOOK_SHARE = 0.25
"""Share of the absence so far after which such a sensor looks again, up to the longest wait."""


class Presence(StrEnum):
    """ACTIVE: at work. IDLE: no input for a while, maybe reading. AWAY: gone, locked or asleep."""

    ACTIVE = "active"
    IDLE = "idle"
    AWAY = "away"


class Answer(StrEnum):
    """A detector's answer; UNKNOWN never holds a break back."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interruptibility:
    """Would a prompt interrupt? `busy` YES holds it; `reason` is a key of `words.reasons`
    ("call", "sharing", "full-screen", "do-not-disturb", "calendar"), `detail` e.g. the app's name.
    """

    busy: Answer = Answer.UNKNOWN
    reason: str | None = None
    detail: str | None = None

    @property
    def holds(self) -> bool:
        """True when a break must wait."""
        return self.busy is Answer.YES


def presence(absence_s: float | None, is_locked: bool, away_after_s: float) -> Presence:
    """What an absence of so many seconds makes of the person; None = there is none."""
    if absence_s is None:
        return Presence.ACTIVE
    if is_locked or absence_s >= away_after_s:
        return Presence.AWAY
    return Presence.IDLE


def next_look_s(idle_s: float | None, thresholds_s: AbstractSet[float]) -> float | None:
    """Seconds until a polled sensor could first have news; None = never (nothing is watched).

    Before a threshold: when it would be crossed if no key fell from now on (3 s idle, 60 s
    watched: 57 s). Beyond all of them only a return is news, and a return has no earliest moment:
    the sensor looks again after a quarter of the absence so far, at least 1 s and at most 15 s.
    A return is back-dated to its input, so such a late look loses no second of activity.

    A sensor that cannot tell (`idle_s` None) has no news to look for.
    """
    if idle_s is None or not thresholds_s:
        return None
    ahead = [threshold_s for threshold_s in thresholds_s if threshold_s > idle_s]
    if ahead:
        return max(LOOK_MIN_S, min(ahead) - idle_s)
    return min(RETURN_LOOK_S, max(RETURN_LOOK_MIN_S, idle_s * RETURN_LOOK_SHARE))
