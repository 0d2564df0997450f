"""The shelf: exercises, ready-made and installed programmes, and the one that is followed.

Everything is read on first use and kept, because the resident must not carry the catalogue before
the first break. Which programme is followed stands in `programmes/active.json`, apart from the
settings: a person edits those by hand, and progress through a programme must survive that.
"""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak import resources
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.errors import KnownError
from neckbreak.storage.folder import DataFolder, set_aside, write_private

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.programme import Programme

log = logging.getLogger(__name__)


class FileShelf:
    """`ports.stores.Shelf` on files. Nothing is read before it is asked for."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._catalogue: Catalogue | None = None
        self._programmes: tuple[Programme, ...] | None = None

    def catalogue(self) -> Catalogue:
        """The exercises and tips; raises KnownError("catalogue-damaged", ...)."""
        if self._catalogue is None:
            from neckbreak.storage.catalogue_file import load_catalogue

            self._catalogue = load_catalogue(resources.catalogue_path())
        return self._catalogue

    def programmes(self) -> tuple[Programme, ...]:
        """The ready-made programmes, and those installed over them by id.

        A damaged installed file is left out and logged; the others are not kept waiting by it.
        """
        if self._programmes is None:
            from neckbreak.storage.catalogue_file import load_programmes
            from neckbreak.storage.programme_files import load_programme

            found = {each.id: each for each in load_programmes(resources.catalogue_path())}
            for path in sorted(self._folder.programmes.glob("*.json")):
                if path == self._active_path:
                    continue
                try:
                    installed = load_programme(path)
                except KnownError as error:
                    log.error("%s", error)
                    continue
                found[installed.id] = installed
            self._programmes = tuple(found.values())
        return self._programmes

    def forget(self) -> None:
        """Read the programmes again on next use (one was installed)."""
        self._programmes = None

    @property
    def _active_path(self) -> Path:
        return self._folder.programmes / "active.json"

    def active(self) -> ActiveProgramme | None:
        """The programme followed as last kept. A damaged file is set aside and logged."""
        try:
            kept = json.loads(self._active_path.read_bytes())
            programme = next(each for each in self.programmes() if each.id == kept["programme"])
            index = min(max(0, int(kept["stage_index"])), len(programme.stages) - 1)
            return ActiveProgramme(
                programme,
                date.fromisoformat(kept["started"]),
                index,
                date.fromisoformat(kept["stage_since"]),
            )
        except FileNotFoundError:
            return None
        except StopIteration:
            return None
        except (ValueError, TypeError, KeyError):
            log.error("%s is damaged and was set aside", set_aside(self._active_path, "damaged"))
            return None

    def follow(self, active: ActiveProgramme) -> None:
        """Keep which programme is followed, since when and in which stage."""
        kept = {
            "programme": active.programme.id,
            "version": active.programme.version,
            "started": active.started.isoformat(),
            "stage_index": active.stage_index,
            "stage_since": active.stage_since.isoformat(),
        }
        write_private(self._active_path, json.dumps(kept, indent=1).encode())
