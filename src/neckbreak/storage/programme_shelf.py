"""The shelf: the ready-made programmes of the catalogue and the installed ones of a folder.

They stand side by side; an installed one with the id of a ready-made one stands in its place.
Files written by others are read strictly, by `programme_files`, which is imported only when there
is one: a resident that never sees one stays smaller.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError
from neckbreak.storage.catalogue_reader import read_catalogue, read_programmes

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.programme import Programme

_Signature = tuple[tuple[str, int, int], ...]
_log = logging.getLogger(__name__)


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
            self._catalogue = read_catalogue(self._catalogue_file)
        return self._catalogue

    def programmes(self) -> tuple[Programme, ...]:
        """Ready-made programmes in the catalogue's order, then the installed ones by file name."""
        if self._ready_made is None:
            self._ready_made = read_programmes(self._catalogue_file)
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
        from neckbreak.storage.programme_files import save_programme

        place = self._folder / f"{programme.id}.json"
        save_programme(place, programme)
        return place


def _signature(files: list[Path]) -> _Signature:
    stats = ((file.name, file.stat()) for file in files)
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


def _readable(files: list[Path]) -> list[Programme]:
    if not files:
        return []
    from neckbreak.storage.programme_files import load_programme

    programmes = []
    for file in files:
        try:
            programmes.append(load_programme(file))
        except KnownError as error:
            _log.warning("programme left out: %s: %s", file, error.data.get("detail"))
    return programmes
