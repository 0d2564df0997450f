"""Programmes as files: reading, checking and saving.

A programme is one JSON file. Saving replaces it in one step, so that a reader sees the old
programme or the new one, never half of either.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.programme import Problem, Programme
from neckbreak.domain.programme_check import check_programme
from neckbreak.errors import KnownError
from neckbreak.storage.catalogue_file import split_error, structure_problem
from neckbreak.storage.folder import known, write_private
from neckbreak.storage.json_text import readable_json
from neckbreak.storage.programme_wire import (
    WireProgramme,
    programme_from_wire,
    programme_to_wire,
)

_DECODER = msgspec.json.Decoder(WireProgramme)


def decode_programme(content: bytes) -> Programme:
    """A programme from its JSON. Raises msgspec.DecodeError for anything of the wrong shape."""
    return programme_from_wire(_DECODER.decode(content))


def encode_programme(programme: Programme) -> bytes:
    """The JSON of a programme, laid out for people to read."""
    return readable_json(msgspec.to_builtins(programme_to_wire(programme))).encode()


def load_programme(path: Path) -> Programme:
    """The programme of a file.

    Raises KnownError("programme-damaged", file=..., path=..., detail=...); `path` says where in
    the file, as far as that is known.
    """
    try:
        return decode_programme(_content(path))
    except msgspec.DecodeError as error:
        where, what = split_error(error)
        detail = f"{where}: {what}" if where else what
        raise KnownError("programme-damaged", file=str(path), path=where, detail=detail) from error


def check_file(
    path: Path, catalogue: Catalogue, known_programmes: Collection[str] | None = None
) -> list[Problem]:
    """Everything wrong with a programme file, warnings included; empty if it is sound.

    Raises KnownError("programme-damaged", ...) only if the file cannot be read at all.
    """
    try:
        programme = decode_programme(_content(path))
    except msgspec.DecodeError as error:
        return [structure_problem("", error)]
    return list(check_programme(programme, catalogue.exercises, known_programmes))


def save_programme(path: Path, programme: Programme) -> None:
    """Write a programme in one step; its folder must exist.

    Raises KnownError("disk-full" | "programme-unwritable", file=...), after which the old file is
    still there.
    """
    try:
        write_private(path, encode_programme(programme))
    except OSError as error:
        raise known(error, "programme-unwritable", path) from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise KnownError("programme-damaged", file=str(path), path="", detail=detail) from error
