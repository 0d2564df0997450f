"""Reading the packaged `exercises.json` in the resident, without what only checking needs.

The file that came with the program was checked when it was built; here its values are taken as
they are, straight into `domain`, with the standard library's decoder. `catalogue_file`, which
refuses the smallest deviation from the schema, costs a resident 2 MiB more for as long as it runs.
A test holds both to the same result.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from neckbreak.domain.exercise import (
    CameraUse,
    Catalogue,
    Caution,
    Dose,
    Exercise,
    ExerciseKind,
    Goal,
    Tip,
    Variant,
    VariantName,
)
from neckbreak.domain.movement import BasePosition, CueToken, JointTarget, Phase, PhaseKind, Side
from neckbreak.domain.programme import Author, Prescription, Programme, Stage
from neckbreak.errors import KnownError

_Entry = Mapping[str, Any]
_SIDES = {None: None} | {side.value: side for side in Side}


def read_catalogue(path: Path) -> Catalogue:
    """The exercises, tips and references.

    Raises KnownError("catalogue-damaged", file=..., path=..., detail=...).
    """
    content = _content(path)
    try:
        exercises = [_exercise(each) for each in content["exercises"]]
        return Catalogue(
            content["version"],
            content["review_status"],
            {each.id: each for each in exercises},
            tuple(_tip(each) for each in content.get("tips", ())),
            content.get("references", {}),
        )
    except _WRONG as error:
        raise _damaged(path, error) from error


def read_programmes(path: Path) -> tuple[Programme, ...]:
    """The ready-made programmes of the same file; raises as `read_catalogue` does."""
    content = _content(path)
    try:
        return tuple(_programme(each) for each in content.get("programmes", ()))
    except _WRONG as error:
        raise _damaged(path, error) from error


_WRONG = (AttributeError, KeyError, TypeError, ValueError)


def _content(path: Path) -> _Entry:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise _damaged(path, error) from error
    if not isinstance(content, dict):
        raise _damaged(path, TypeError("not an object"))
    return content


def _damaged(path: Path, error: Exception) -> KnownError:
    what = error.strerror if isinstance(error, OSError) else None
    detail = what or f"{type(error).__name__}: {error}"
    return KnownError("catalogue-damaged", file=str(path), path="", detail=detail)


def _exercise(entry: _Entry) -> Exercise:
    return Exercise(
        id=entry["id"],
        name=entry["name"],
        kind=ExerciseKind(entry["kind"]),
        goals=tuple(Goal(each) for each in entry["goals"]),
        region=entry["region"],
        muscles=entry["muscles"],
        position=BasePosition(entry["position"]),
        position_text=entry["position_text"],
        equipment=tuple(entry.get("equipment", ())),
        equipment_text=entry["equipment_text"],
        phases=_phases(entry["phases"]),
        dose=_dose(entry["dose"]),
        dose_text=entry["dose_text"],
        sides=entry.get("sides", 1),
        declared_s=float(entry["declared_s"]),
        easier=_variant(entry["easier"]),
        harder=_variant(entry["harder"]),
        cues=tuple(entry["cues"]),
        mistakes=entry["mistakes"],
        cautions=tuple(
            Caution(each["code"], each.get("modification")) for each in entry.get("cautions", ())
        ),
        intensity=entry["intensity"],
        camera=CameraUse(entry["camera"]),
        is_standing=entry["standing"],
        is_therapist_only=entry["therapist"],
        evidence=tuple(entry.get("evidence", ())),
        muscle_ids=tuple(entry.get("muscle_ids", ())),
        hold_max_s=float(entry.get("hold_max_s", 30)),
        other_positions=tuple(BasePosition(each) for each in entry.get("other_positions", ())),
        setup=tuple(entry.get("setup", ())),
    )


def _phases(entries: list[_Entry]) -> tuple[Phase, ...]:
    return tuple(
        Phase(
            each["label"],
            PhaseKind(each["kind"]),
            float(each["seconds"]),
            tuple(
                JointTarget(target["joint"], _SIDES[target.get("side")], float(target["value"]))
                for target in each.get("targets", ())
            ),
            tuple(
                CueToken(
                    token["id"],
                    _SIDES[token.get("side")],
                    _float(token.get("value")),
                    token.get("kind"),
                )
                for token in each.get("tokens", ())
            ),
            each.get("neutral", False),
            each.get("dosed", False),
        )
        for each in entries
    )


def _float(value: float | None) -> float | None:
    return None if value is None else float(value)


def _dose(entry: _Entry) -> Dose:
    return Dose(
        entry.get("sets", 1),
        entry.get("reps", 1),
        _float(entry.get("hold_s")),
        float(entry.get("rest_s", 0)),
        entry.get("per_day", 1),
        entry.get("per_day_max"),
    )


def _variant(entry: _Entry) -> Variant:
    dose, phases = entry.get("dose"), entry.get("phases")
    position, equipment = entry.get("position"), entry.get("equipment")
    return Variant(
        entry["text"],
        _dose(dose) if dose is not None else None,
        _phases(phases) if phases is not None else None,
        _float(entry.get("range_share")),
        BasePosition(position) if position is not None else None,
        tuple(equipment) if equipment is not None else None,
        entry.get("exercise"),
    )


def _tip(entry: _Entry) -> Tip:
    return Tip(
        entry["id"], entry["topic"], entry["text"], entry["strength"], entry.get("source", "")
    )


def _programme(entry: _Entry) -> Programme:
    author = entry["author"]
    return Programme(
        entry["id"],
        entry["name"],
        entry["version"],
        Author(author["name"], author.get("therapist", False), author.get("organisation")),
        entry["for_whom"],
        entry["goal"],
        entry["length_text"],
        entry["pattern_text"],
        entry["progression_text"],
        tuple(entry.get("afterwards", ())),
        tuple(_stage(each) for each in entry["stages"]),
        tuple(entry.get("limits", {}).items()),
        entry.get("afterwards_text", {}),
    )


def _stage(entry: _Entry) -> Stage:
    return Stage(
        entry["id"],
        entry["name"],
        tuple(_prescription(each) for each in entry["prescriptions"]),
        entry["breaks_per_day"],
        float(entry["max_break_s"]),
        entry.get("length_days"),
        entry.get("days_per_week", 5),
        _float(entry.get("advance_share", 0.7)),
        entry.get("discreet", False),
        entry.get("group"),
    )


def _prescription(entry: _Entry) -> Prescription:
    one = (entry["exercise"],) if entry.get("exercise") is not None else ()
    variant, dose = entry.get("variant"), entry.get("dose")
    return Prescription(
        entry["id"],
        (*one, *entry.get("any_of", ())),
        VariantName(variant) if variant is not None else None,
        float(entry.get("range_share", 1)),
        _dose(dose) if dose is not None else None,
        _float(entry.get("duration_s")),
        entry.get("per_day", 1),
        entry.get("days_per_week"),
        tuple(entry.get("days", ())),
        tuple(entry.get("fixed_times", ())),
        entry.get("side", "both"),
        entry.get("optional", False),
        entry.get("note"),
    )
