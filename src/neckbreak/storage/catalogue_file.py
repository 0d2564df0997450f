"""Reading `exercises.json`: strictly and fast for use, entry by entry for checking.

`load_catalogue` and `load_programmes` are for the running program: one wrong byte and the file is
refused as damaged. `check_file` is for authors: it decodes entry by entry, so that one mistake of
structure costs one problem, and every mistake of meaning is found in the same run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.programme import Programme
from neckbreak.errors import KnownError
from neckbreak.storage.catalogue_wire import Wire, WireExercise, WireText, WireTip, catalogue_of
from neckbreak.storage.programme_wire import WireProgramme, programme_from_wire


class WireCatalogue(Wire):
    """The whole file: exercises, ready-made programmes, tips and the references they name."""

    format: Literal[1]
    version: str
    review_status: WireText
    licence: str
    exercises: Annotated[list[WireExercise], Meta(min_length=1)]
    programmes: list[WireProgramme] = []
    tips: list[WireTip] = []
    references: dict[str, str] = {}


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
        return _DECODER.decode(path.read_bytes())
    except OSError as error:
        detail, where = error.strerror or type(error).__name__, ""
    except msgspec.DecodeError as error:
        where, detail = split_error(error)
    raise KnownError("catalogue-damaged", file=str(path), path=where, detail=detail)


def split_error(error: msgspec.DecodeError) -> tuple[str, str]:
    """Where and what, from msgspec's "Expected `int` - at `$.exercises[3].dose`"."""
    what, _, where = str(error).partition(" - at `$")
    return where.rstrip("`").removeprefix("."), what
