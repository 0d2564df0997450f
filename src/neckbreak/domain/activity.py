"""From samples of input, lock and sleep to Presence, and whether a prompt would interrupt.

`presence` is what the planner counts by; `next_look_s` says when a polled sensor could first have
a different answer, so that nothing looks while nothing can change.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    ("call", "sharing", "full-screen", "do-not-disturb", "calendar"), `detail` names e.g. the app."""

    busy: Answer = Answer.UNKNOWN
    reason: str | None = None
    detail: str | None = None

    @property
    def holds(self) -> bool:
        """True when a break must wait."""
        return self.busy is Answer.YES
