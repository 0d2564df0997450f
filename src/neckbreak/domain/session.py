"""What one break holds, second by second: a script of cues and the lookup by elapsed time.

`script` expands performances into cues; shown time = script time. All repetitions of the first
side come before the other. Each exercise is preceded by 5 s to get ready, each change of side by
3 s. `cue_at` answers what is on screen at an elapsed time; it never counts frames.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from neckbreak.domain.exercise import Dose, Exercise, VariantName
from neckbreak.domain.movement import Side

GET_READY_S = 5.0
CHANGE_SIDE_S = 3.0


class CueKind(StrEnum):
    """What the person does during a cue."""

    GET_READY = "get_ready"
    MOVE = "move"
    HOLD = "hold"
    REST = "rest"
    BREATH = "breath"
    CHANGE_SIDE = "change_side"
    SET_REST = "set_rest"


@dataclass(frozen=True, slots=True)
class Performance:
    """One exercise to be done once in a break, with its dose, variant and sides, as prescribed.

    `prescription` is the id of the prescription it fulfils, None for fillers. `range_share` scales
    the listed angles (1.0 = as listed); seconds never shrink below the neck-speed limit.
    """

    exercise: Exercise
    dose: Dose
    sides: tuple[Side, ...]
    """Empty for exercises without sides."""
    prescription: str | None = None
    variant: VariantName | None = None
    range_share: float = 1.0
    notes: tuple[str, ...] = ()
    """Keys of cues that safety asks for ("rise-slowly")."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time with one thing to do. `begin_s` counts from the start of the script.

    `phase` indexes the exercise's phases (None in get ready, change of side and rests). `rep` and
    `set_no` count from 1. `text_index` points into the exercise's cue texts (None: use the label).
    """

    begin_s: float
    seconds: float
    kind: CueKind
    performance: int
    phase: int | None = None
    rep: int = 1
    reps: int = 1
    set_no: int = 1
    sets: int = 1
    side: Side | None = None
    text_index: int | None = None

    @property
    def end_s(self) -> float:
        """Seconds from the start of the script at which the cue ends."""
        return self.begin_s + self.seconds


@dataclass(frozen=True, slots=True)
class SessionScript:
    """A whole break, ready to run."""

    performances: tuple[Performance, ...]
    cues: tuple[Cue, ...]
    total_s: float
    titles: Mapping[int, str] = field(default_factory=dict)
