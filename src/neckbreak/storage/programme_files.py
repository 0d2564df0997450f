"""Programmes as files: reading, checking, saving, and the shelf of those that are there.

A programme is one JSON file. Saving replaces it in one step, so that a reader sees the old
programme or the new one, never half of either. The shelf puts the ready-made programmes of the
catalogue and the installed ones of a folder side by side; an installed one with the id of a
ready-made one stands in its place.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from pathlib import Path

import msgspec

from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.programme import Problem, Programme
from neckbreak.domain.programme_check import check_programme
from neckbreak.errors import KnownError
from neckbreak.storage.catalogue_file import (
    load_catalogue,
    load_programmes,
    split_error,
    structure_problem,
)
from neckbreak.storage.folder import known, write_private
from neckbreak.storage.json_text import readable_json
from neckbreak.storage.programme_wire import (
    WireProgramme,
    programme_from_wire,
    programme_to_wire,
)

_DECODER = msgspec.json.Decoder(WireProgramme)
_Signature = tuple[tuple[str, int, int], ...]
_log = logging.getLogger(__name__)


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


class ProgrammeShelf:
    """The catalogue, its ready-made programmes and the installed ones of a folder. GUI thread.

    Everything is read on first use and kept; installed programmes are read again when their files
    have changed. A damaged file is left out and logged once.
    """

    def __init__(self, catalogue_file: Path, folder: Path) -> None:
        self._catalogue_file = catalogue_file
        self._folder = folder
        self._catalogue: Catalogue | None = None
        self._ready_made: tuple[Programme, ...] | None = None
        self._installed: tuple[Programme, ...] = ()
        self._signature: _Signature | None = None

    def catalogue(self) -> Catalogue:
        """The exercises and tips. Raises KnownError("catalogue-damaged", ...)."""
        if self._catalogue is None:
            self._catalogue = load_catalogue(self._catalogue_file)
        return self._catalogue

    def programmes(self) -> tuple[Programme, ...]:
        """Ready-made programmes in the catalogue's order, then the installed ones by file name."""
        if self._ready_made is None:
            self._ready_made = load_programmes(self._catalogue_file)
        installed = {programme.id: programme for programme in self.installed()}
        shown = [installed.pop(each.id, each) for each in self._ready_made]
        return (*shown, *installed.values())

    def installed(self) -> tuple[Programme, ...]:
        """The programmes of the folder."""
        files = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []
        signature = _signature(files)
        if signature != self._signature:
            self._installed = tuple(_readable(files))
            self._signature = signature
        return self._installed

    def find(self, id_: str) -> Programme:
        """The programme with this id. Raises KnownError("programme-unknown", id=...)."""
        for programme in self.programmes():
            if programme.id == id_:
                return programme
        raise KnownError("programme-unknown", id=id_)

    def install(self, programme: Programme) -> Path:
        """Put a programme on the shelf as `<id>.json`, replacing the one with this id.

        Raises as `save_programme` does.
        """
        place = self._folder / f"{programme.id}.json"
        save_programme(place, programme)
        return place


def _signature(files: list[Path]) -> _Signature:
    stats = ((file.name, file.stat()) for file in files)
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


def _readable(files: list[Path]) -> list[Programme]:
    programmes = []
    for file in files:
        try:
            programmes.append(load_programme(file))
        except KnownError as error:
            _log.warning("programme left out: %s: %s", file, error.data.get("detail"))
    return programmes
