"""The shelf, and which of its programmes is followed.

`ProgrammeShelf` holds the catalogue and the programmes; here stands what a person follows, since
when and in which stage, in `following.json`. It is apart from the settings, which are edited by
hand: progress through a programme must survive that. Nothing is read before it is asked for,
because the resident must not carry the catalogue before the first break.
"""

from __future__ import annotations

import json
import logging
from datetime import date
from typing import TYPE_CHECKING

from neckbreak import resources
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.errors import KnownError
from neckbreak.storage.folder import DataFolder, known, set_aside, write_private

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Catalogue
    from neckbreak.domain.programme import Programme
    from neckbreak.storage.programme_shelf import ProgrammeShelf

log = logging.getLogger(__name__)


class FileShelf:
    """`ports.stores.Shelf` on the files of a data directory. GUI thread."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._path = folder.root / "following.json"
        self._shelf: ProgrammeShelf | None = None

    def _files(self) -> ProgrammeShelf:
        if self._shelf is None:
            from neckbreak.storage.programme_shelf import ProgrammeShelf

            self._shelf = ProgrammeShelf(resources.catalogue_path(), self._folder.programmes)
        return self._shelf

    def catalogue(self) -> Catalogue:
        """The exercises and tips; raises KnownError("catalogue-damaged", ...)."""
        return self._files().catalogue()

    def programmes(self) -> tuple[Programme, ...]:
        """Ready-made programmes, and those installed over or beside them."""
        return self._files().programmes()

    def find(self, programme_id: str) -> Programme:
        """One programme; raises KnownError("programme-unknown", id=...)."""
        return self._files().find(programme_id)

    def install(self, programme: Programme) -> None:
        """Put a programme on the shelf; raises as `save_programme` does."""
        self._files().install(programme)

    def active(self) -> ActiveProgramme | None:
        """The programme followed as last kept; None if there is none or it is off the shelf.

        A damaged file is set aside and logged: the programme then begins anew.
        """
        try:
            kept = json.loads(self._path.read_bytes())
            wanted = str(kept["programme"])
            index, started = int(kept["stage_index"]), date.fromisoformat(kept["started"])
            since = date.fromisoformat(kept["stage_since"])
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError):
            log.warning("%s is damaged and was set aside", set_aside(self._path, "damaged"))
            return None
        try:
            programme = self.find(wanted)
        except KnownError:
            return None
        index = min(max(0, index), len(programme.stages) - 1)
        return ActiveProgramme(programme, started, index, since)

    def follow(self, active: ActiveProgramme) -> None:
        """Keep what is followed; raises KnownError("disk-full" | "folder-unwritable")."""
        kept = {
            "programme": active.programme.id,
            "version": active.programme.version,
            "started": active.started.isoformat(),
            "stage_index": active.stage_index,
            "stage_since": active.stage_since.isoformat(),
        }
        try:
            write_private(self._path, json.dumps(kept, indent=1).encode())
        except OSError as error:
            raise known(error, "folder-unwritable", self._path) from error
