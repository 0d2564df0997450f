"""Small exercises, programmes and instants for tests of the coaching rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    PerformanceRow,
    PrescribedDay,
    Stamp,
)
from neckbreak.domain.exercise import (
    CameraUse,
    Catalogue,
    Caution,
    Dose,
    Exercise,
    ExerciseKind,
    Goal,
    Variant,
)
from neckbreak.domain.instants import Instant
from neckbreak.domain.movement import BasePosition, CueToken, JointTarget, Phase, PhaseKind, Side
from neckbreak.domain.programme import ActiveProgramme, Author, Prescription, Programme, Stage
from neckbreak.storage.catalogue_file import load_catalogue

ROOT = Path(__file__).parents[1]
MONDAY = date(2026, 3, 2)
NOON_MS = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


@cache
def real_catalogue() -> Catalogue:
    """The catalogue that ships."""
    return load_catalogue(ROOT / "exercises.json")


def at(seconds: float = 0.0) -> Instant:
    """An instant so many seconds after noon on Monday, awake all the time."""
    return Instant(NOON_MS + round(seconds * 1000), 1000.0 + seconds, 1000.0 + seconds, UTC)


def phase(
    seconds: float,
    kind: PhaseKind = PhaseKind.MOVE,
    *joints: tuple[str, Side | None, float],
    tokens: tuple[CueToken, ...] = (),
    label: str = "move",
    is_neutral: bool = False,
    is_dosed: bool = False,
) -> Phase:
    return Phase(
        {"en": label},
        kind,
        seconds,
        tuple(JointTarget(*each) for each in joints),
        tokens,
        is_neutral,
        is_dosed,
    )


PRESS = (
    phase(2, label="press {side}"),
    phase(5, PhaseKind.HOLD, is_dosed=True, label="hold"),
    phase(3, is_neutral=True, label="let go"),
)
"""10 s a repetition, the 5 s hold is the dosed one."""


THRICE = Dose(reps=3)


def exercise(
    name: str = "press",
    *,
    kind: ExerciseKind = ExerciseKind.POSTURE,
    phases: tuple[Phase, ...] = PRESS,
    dose: Dose = THRICE,
    sides: int = 1,
    easier: Variant | None = None,
    harder: Variant | None = None,
    cautions: Sequence[Caution] = (),
    intensity: int = 1,
    equipment: tuple[str, ...] = (),
    position: BasePosition = BasePosition.SEATED,
    camera: CameraUse = CameraUse.YES,
    is_therapist_only: bool = False,
    cues: tuple[str, ...] = ("one", "two {side}"),
) -> Exercise:
    return Exercise(
        id=name,
        name={"en": name.title()},
        kind=kind,
        goals=(Goal.POSTURE,),
        region={"en": "neck"},
        muscles={"en": "some"},
        position=position,
        position_text={"en": "seated"},
        equipment=equipment,
        equipment_text={"en": "none"},
        phases=phases,
        dose=dose,
        dose_text={"en": ""},
        sides=sides,
        declared_s=0.0,
        easier=easier or Variant({"en": "Gently."}),
        harder=harder or Variant({"en": "More."}),
        cues=tuple({"en": each} for each in cues),
        mistakes={"en": ""},
        cautions=tuple(cautions),
        intensity=intensity,
        camera=camera,
        is_standing=position in (BasePosition.STANDING, BasePosition.WALL, BasePosition.HINGED),
        is_therapist_only=is_therapist_only,
        evidence=(),
    )


def catalogue(*exercises: Exercise) -> Catalogue:
    return Catalogue("1", {"en": "draft"}, {each.id: each for each in exercises}, ())


def stage(*prescriptions: Prescription | str, **fields: object) -> Stage:
    listed = tuple(
        Prescription(each, (each,)) if isinstance(each, str) else each for each in prescriptions
    )
    base = Stage("stage-1", {"en": "Stage 1"}, listed, breaks_per_day=2, max_break_s=240.0)
    return replace(base, **fields)  # type: ignore[arg-type]


def follow(*stages: Stage, is_therapist: bool = False, index: int = 0) -> ActiveProgramme:
    empty = {"en": ""}
    programme = Programme(
        "plan", empty, 1, Author("A", is_therapist), empty, empty, empty, empty, empty, (), stages
    )
    return ActiveProgramme(programme, MONDAY, index, MONDAY)


def performance_row(
    exercise_id: str = "press",
    *,
    at_ms: int = NOON_MS,
    day: date = MONDAY,
    prescription: str | None = None,
    share: float = 1.0,
    stop_reason: str | None = None,
    programme: str | None = "plan",
) -> PerformanceRow:
    return PerformanceRow(
        1, 1, Stamp(at_ms, day, 0), programme, 1, prescription or exercise_id, exercise_id, None,
        1, 3, None, share, Evidence.GUIDED, stop_reason,
    )  # fmt: skip


def prescribed(
    name: str = "press", performances: int = 1, day: date = MONDAY, excused: str | None = None
) -> PrescribedDay:
    return PrescribedDay(day, "plan", 1, "stage-1", name, name, performances, excused)


def break_row(
    outcome: Outcome | None,
    *,
    day: date = MONDAY,
    kind: BreakKind = BreakKind.MOVEMENT,
    is_due: bool = True,
    done_s: float = 0.0,
) -> BreakRow:
    stamp = Stamp(NOON_MS, day, 0)
    return BreakRow(1, kind, stamp if is_due else None, stamp, stamp, 180.0, done_s, outcome)
