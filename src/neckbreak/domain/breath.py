"""The breath of a cue: in, out or held as the phase says, or an easy rhythm through a long hold.

An exercise whose phases say `breath in`, `out` or `hold` is followed exactly. Where they only say
`easy`, a hold is paced 6 s out and 4 s in (design language, section 3), unless safety asked for the
person's own pace. Everything else has no pacer: nobody is told to breathe differently.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from neckbreak.domain.movement import Phase
from neckbreak.domain.session import Cue, Performance, effective

EASY_OUT_S: Final = 6.0
EASY_IN_S: Final = 4.0
OWN_PACE: Final = "own-pace"


class Way(StrEnum):
    """What the breath does."""

    IN = "in"
    OUT = "out"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant of a breath: what it does, how full the chest is (0-1), seconds until it turns.

    `fullness` moves evenly; whoever draws it gives it a softer curve.
    """

    way: Way
    fullness: float
    left_s: float


@dataclass(frozen=True, slots=True)
class Breathing:
    """The rhythm of one cue: ways with their seconds, over and over. `starts_full` after an in."""

    pattern: tuple[tuple[Way, float], ...]
    starts_full: bool = False

    def at(self, elapsed_s: float) -> Moment:
        """The instant `elapsed_s` after the beginning of the cue."""
        total_s = sum(seconds for _, seconds in self.pattern)
        rest_s = elapsed_s % total_s
        if elapsed_s >= total_s and len(self.pattern) == 1:
            rest_s = total_s  # a phase that is over stays as it ended
        index = 0
        while rest_s > self.pattern[index][1] and index + 1 < len(self.pattern):
            rest_s -= self.pattern[index][1]
            index += 1
        way, seconds = self.pattern[index]
        share = min(1.0, rest_s / seconds)
        held = 1.0 if self.starts_full else 0.0
        fullness = {Way.IN: share, Way.OUT: 1.0 - share, Way.HOLD: held}[way]
        return Moment(way, fullness, max(0.0, seconds - rest_s))


def breathing(performance: Performance, cue: Cue) -> Breathing | None:
    """The rhythm of a cue, None where there is none."""
    if cue.phase is None:
        return None
    phases = effective(performance.exercise, performance.variant, performance.range_share)
    said = _said(phases[cue.phase])
    if said in tuple(Way):
        way = Way(said)
        before = _said(phases[cue.phase - 1]) if cue.phase else None
        is_full = way is Way.OUT or (way is Way.HOLD and before == Way.IN)
        return Breathing(((way, cue.seconds),), is_full)
    is_long = cue.seconds >= EASY_OUT_S + EASY_IN_S
    if said == "easy" and is_long and OWN_PACE not in performance.notes:
        return Breathing(((Way.OUT, EASY_OUT_S), (Way.IN, EASY_IN_S)), True)
    return None


def _said(phase: Phase) -> str | None:
    """What a phase says about the breath: in, out, hold, easy, or nothing."""
    return next((str(token.kind) for token in phase.tokens if token.id == "breath"), None)
