"""Reading `exercises.json`: strictly and fast for use, entry by entry for checking.

`load_catalogue` and `load_programmes` are for the running program: one wrong byte and the file is
refused as damaged. `check_file` is for authors: it decodes entry by entry, so that one mistake of
structure costs one problem, and every mistake of meaning is found in the same run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from neckbreak.domain.catalogue_check import Reach, check_exercises, check_text, check_tips, under
from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.programme import Problem, Programme
from neckbreak.domain.programme_check import check_programme
from neckbreak.errors import KnownError
from neckbreak.storage.catalogue_wire import (
    Wire,
    WireExercise,
    WireText,
    WireTip,
    catalogue_of,
    exercise_from_wire,
    tip_from_wire,
)
from neckbreak.storage.programme_wire import WireProgramme, programme_from_wire


class WireCatalogue(Wire, frozen=True):
    """The whole file: exercises, ready-made programmes, tips and the references they name."""

    format: Literal[1]
    version: str
    review_status: WireText
    licence: str
    exercises: Annotated[tuple[WireExercise, ...], Meta(min_length=1)]
    programmes: tuple[WireProgramme, ...] = ()
    tips: tuple[WireTip, ...] = ()
    references: dict[str, str] = msgspec.field(default_factory=dict)


_DECODER = msgspec.json.Decoder(WireCatalogue)


def load_catalogue(path: Path) -> Catalogue:
    """The exercises, tips and references of the file.

    Raises KnownError("catalogue-damaged", file=..., path=..., detail=...) if it cannot be read or
    does not have the right shape; `path` says where in the file, as far as that is known.
    """
    wire = _read(path)
    return catalogue_of(
        wire.version, wire.review_status, wire.exercises, wire.tips, wire.references
    )


def load_programmes(path: Path) -> tuple[Programme, ...]:
    """The ready-made programmes of the same file; raises as `load_catalogue` does."""
    return tuple(programme_from_wire(each) for each in _read(path).programmes)


def _read(path: Path) -> WireCatalogue:
    try:
        return _DECODER.decode(_content(path))
    except msgspec.DecodeError as error:
        where, what = split_error(error)
        detail = f"{where}: {what}" if where else what
        raise KnownError("catalogue-damaged", file=str(path), path=where, detail=detail) from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise KnownError("catalogue-damaged", file=str(path), path="", detail=detail) from error


def split_error(error: msgspec.DecodeError) -> tuple[str, str]:
    """Where and what, from msgspec's "Expected `int` - at `$.exercises[3].dose`"."""
    what, _, where = str(error).partition(" - at `$")
    return where.rstrip("`").removeprefix("."), what


Entry = TypeVar("Entry", bound=Wire)


class WireFrame(Wire, frozen=True):
    """The file with its entries still undecoded, so that each can fail on its own."""

    format: Literal[1]
    version: str
    review_status: WireText
    licence: str
    exercises: tuple[Any, ...]
    programmes: tuple[Any, ...] = ()
    tips: tuple[Any, ...] = ()
    references: dict[str, str] = msgspec.field(default_factory=dict)


def check_file(path: Path, reach: Reach | None = None) -> list[Problem]:
    """Everything wrong with a catalogue file; an empty list if it is sound.

    An entry with the wrong shape gives one problem ("structure") and is left out of the checks of
    meaning; all other entries are checked in full. `reach` adds the figure's test of hand targets.
    Raises KnownError("catalogue-damaged", ...) only if the file cannot be read at all.
    """
    try:
        frame = msgspec.json.decode(_content(path), type=WireFrame)
    except msgspec.DecodeError as error:
        return [structure_problem("", error)]
    problems = list(check_text("review_status", frame.review_status))
    entries = _decoded(frame.exercises, WireExercise, "exercises", problems)
    exercises = [(where, exercise_from_wire(wire)) for where, wire in entries]
    problems += check_exercises(exercises, references=frame.references, reach=reach)
    tips = _decoded(frame.tips, WireTip, "tips", problems)
    problems += check_tips([(where, tip_from_wire(w)) for where, w in tips], frame.references)
    plans = [
        (where, programme_from_wire(wire))
        for where, wire in _decoded(frame.programmes, WireProgramme, "programmes", problems)
    ]
    known = {exercise.id: exercise for _, exercise in exercises}
    ids = [plan.id for _, plan in plans]
    for number, (where, plan) in enumerate(plans):
        if plan.id in ids[:number]:
            problems.append(Problem(f"{where}.id", "duplicate-id", (("id", plan.id),)))
        problems += under(where, check_programme(plan, known, ids))
    return problems


def structure_problem(where: str, error: msgspec.DecodeError) -> Problem:
    """One mistake of shape: a missing or unknown field, a wrong type, or no JSON at all."""
    inner, detail = split_error(error)
    joined = ".".join(part for part in (where, inner) if part).replace(".[", "[")
    is_shape = isinstance(error, msgspec.ValidationError)
    return Problem(joined, "structure" if is_shape else "not-json", (("detail", detail),))


def _decoded(
    raw: tuple[Any, ...], type_: type[Entry], name: str, problems: list[Problem]
) -> list[tuple[str, Entry]]:
    """The entries with the right shape and their paths; the others become problems."""
    result = []
    for index, each in enumerate(raw):
        where = f"{name}[{index}]"
        try:
            result.append((where, msgspec.convert(each, type_)))
        except msgspec.ValidationError as error:
            problems.append(structure_problem(where, error))
    return result
