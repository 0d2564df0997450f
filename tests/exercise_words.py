"""Writing phases in tests as the clinical page does: `phase(3, "neck.rotation R60")`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from neckbreak.domain.exercise import (
    CameraUse,
    Dose,
    Exercise,
    ExerciseKind,
    Goal,
    Variant,
)
from neckbreak.domain.movement import (
    BasePosition,
    CueToken,
    JointTarget,
    Phase,
    PhaseKind,
    Side,
)

TARGET = re.compile(r"([a-z]+\.[a-z_]+) ([LRB])?(-?[\d.]+)")


def en(words: str) -> dict[str, str]:
    return {"en": words}


def cue(
    id_: str, side: str | None = None, value: float | None = None, kind: str | None = None
) -> CueToken:
    return CueToken(id_, Side(side) if side else None, value, kind)


def phase(seconds: float, words: str = "", *tokens: CueToken, **more: Any) -> Phase:
    """`words` are joint targets and `neutral`, separated by semicolons."""
    targets = []
    is_neutral = False
    for part in filter(None, (each.strip() for each in words.split(";"))):
        if part == "neutral":
            is_neutral = True
            continue
        match = TARGET.fullmatch(part)
        assert match is not None, part
        side = Side(match[2]) if match[2] else None
        targets.append(JointTarget(match[1], side, float(match[3])))
    return replace(
        Phase(en("label"), PhaseKind.MOVE, seconds, tuple(targets), tokens, is_neutral), **more
    )


TURN = phase(3, "neck.rotation R60")
HOLD = phase(2, is_dosed=True, kind=PhaseKind.HOLD)
CENTRE = phase(2, "neutral")


def exercise(**changes: Any) -> Exercise:
    """A sound exercise of 35 s: turn right, hold, centre, five times."""
    listed = Exercise(
        id="turn",
        name=en("Turn"),
        kind=ExerciseKind.MOBILITY,
        goals=(Goal.RESTORE_ROM,),
        region=en("neck"),
        muscles=en("splenius"),
        position=BasePosition.SEATED,
        position_text=en("seated"),
        equipment=("chair",),
        equipment_text=en("chair"),
        phases=(TURN, HOLD, CENTRE),
        dose=Dose(reps=5),
        dose_text=en("5 reps"),
        sides=1,
        declared_s=35,
        easier=Variant(en("less")),
        harder=Variant(en("more")),
        cues=(en("Turn."),),
        mistakes=en("Hurrying."),
        cautions=(),
        intensity=1,
        camera=CameraUse.YES,
        is_standing=False,
        is_therapist_only=False,
        evidence=(),
        muscle_ids=("splenius",),
    )
    return replace(listed, **changes)
