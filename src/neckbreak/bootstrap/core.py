"""Wiring without Qt: storage, desktop and the use cases, for the resident, the demo and the cli.

`open_core` opens the record and the files of one data directory; `Core.conductor` joins them with
the ports that only the caller can give (alarms, sensor, presenter ...). The command line uses the
functions at the end, each of which opens what it needs and closes it again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.app.conductor import Conductor
from neckbreak.app.day_desk import DayDesk
from neckbreak.app.ports_used import Ports
from neckbreak.app.screening import Screening
from neckbreak.bootstrap.uses import make_use_cases
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from neckbreak.storage.folder import DataFolder
from neckbreak.storage.shelf import FileShelf
from neckbreak.storage.state_file import StateFile

if TYPE_CHECKING:
    from neckbreak.domain.exercise import Catalogue, Exercise
    from neckbreak.ports.activity import ActivitySensor, SessionWatch
    from neckbreak.ports.alarms import Alarms
    from neckbreak.ports.clock import Clock
    from neckbreak.ports.interruptions import Interruptions
    from neckbreak.ports.presenter import Presenter
    from neckbreak.ports.system import Finding
    from neckbreak.storage.adherence_db import AdherenceDatabase
    from neckbreak.storage.settings_file import SettingsFile

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Core:
    """What a running neckbreak has, whatever shows it. `notes` are problems met while opening,
    each to be told to the person once."""

    folder: DataFolder
    clock: Clock
    records: AdherenceDatabase
    settings: SettingsFile
    state: StateFile
    shelf: FileShelf
    screening: Screening
    policy: Policy
    notes: tuple[KnownError, ...]

    def conductor(
        self,
        *,
        alarms: Alarms,
        sensor: ActivitySensor,
        session: SessionWatch,
        interruptions: Interruptions,
        presenter: Presenter,
    ) -> Conductor:
        """The conductor of this data directory."""
        ports = Ports(
            self.clock,
            alarms,
            sensor,
            session,
            interruptions,
            self.records,
            self.state,
            self.settings,
            presenter,
        )
        day_desk = DayDesk(self.records, self.shelf, self.screening, self.policy)
        uses = make_use_cases(self, day_desk)
        return Conductor(ports, self.policy, uses, day_desk)

    def close(self) -> None:
        """Close the record (its journal is folded in)."""
        self.records.close()


def open_core(folder: DataFolder, clock: Clock) -> Core:
    """Open a data directory, which must exist (`DataFolder.create`).

    Damaged settings leave the defaults in force and a note; the file is not touched. Raises what
    `AdherenceDatabase` raises for a record that must not be opened.
    """
    from neckbreak.storage.adherence_db import AdherenceDatabase
    from neckbreak.storage.settings_file import SettingsFile

    notes: list[KnownError] = []
    settings = SettingsFile(folder.settings)
    try:
        policy = settings.load()
    except KnownError as error:
        log.error("%s", error)
        at_start = error.key == "settings-damaged"
        notes.append(KnownError("settings-damaged-at-start", **error.data) if at_start else error)
        policy = Policy()
    notes.extend(
        KnownError("setting-ignored", file=str(folder.settings), name=name, why=why)
        for name, why in settings.problems
    )
    records = AdherenceDatabase(folder.record)
    if records.recovery is not None:
        notes.append(records.recovery.notice())
    return Core(
        folder,
        clock,
        records,
        settings,
        StateFile(folder.state),
        FileShelf(folder),
        Screening(records),
        policy,
        tuple(notes),
    )


# --- for the command line ---------------------------------------------------------------------


def load_exercises() -> Catalogue:
    """The catalogue that came with this neckbreak."""
    from neckbreak import resources
    from neckbreak.storage.catalogue_file import load_catalogue

    return load_catalogue(resources.catalogue_path())


def find_exercise(found: Catalogue, exercise_id: str) -> Exercise:
    """One exercise by id; raises KnownError("exercise-unknown", id=..., near=...)."""
    from difflib import get_close_matches

    if exercise_id not in found.exercises:
        near = get_close_matches(exercise_id, found.exercises, n=1)
        raise KnownError("exercise-unknown", id=exercise_id, near=near[0] if near else "")
    return found.exercises[exercise_id]


def make_shelf(data_dir: Path) -> FileShelf:
    """The programmes of a data directory (made or not)."""
    return FileShelf(DataFolder(data_dir))


def findings(data_dir: Path) -> list[Finding]:
    """What works on this desktop and what does not, with the reason."""
    from neckbreak.desktop.doctor import findings as found
    from neckbreak.storage.connection import sqlite_version

    return list(found(data_dir, sqlite_version=sqlite_version()))


def require_record(data_dir: Path) -> None:
    """Raises KnownError("record-not-there", folder=...) for a data directory without a record."""
    folder = DataFolder(data_dir)
    if not folder.record.is_file():
        raise KnownError("record-not-there", folder=str(folder.root))


def write_report(
    data_dir: Path,
    begin: date,
    end: date,
    form: str,
    output: Path,
    *,
    left_out: Collection[str] = (),
    person: str = "",
    with_screening: bool = False,
) -> int:
    """Write the report of a closed range; gives the number of performances in it.

    Reads a snapshot, so that it works while neckbreak runs. Raises KnownError("record-not-there",
    folder=...) and what `app.reports.Reports.write` raises.
    """
    from neckbreak.app.reports import Reports
    from neckbreak.desktop.clock import SystemClock
    from neckbreak.storage.adherence_db import AdherenceDatabase
    from neckbreak.storage.report_files import ReportWriter
    from neckbreak.storage.settings_file import SettingsFile

    require_record(data_dir)
    if not output.absolute().parent.is_dir():
        raise KnownError("output-unwritable", file=str(output), reason="there is no such folder")
    folder = DataFolder(data_dir)
    records = AdherenceDatabase(folder.record, is_read_only=True)
    try:
        settings = SettingsFile(folder.settings)
        reports = Reports(records, settings, FileShelf(folder), ReportWriter())
        return reports.write(
            form,
            begin,
            end,
            str(output),
            SystemClock().now(),
            left_out=left_out,
            person=person,
            with_screening=with_screening,
        )
    finally:
        records.close()


def export_texts(
    data_dir: Path, readme: Callable[[str, str, str], str]
) -> tuple[str, dict[str, str]]:
    """The time now, and the pages for people that an archive holds, by name.

    `readme` words the time, the first and the last day. Raises what reading the record raises.
    """
    from neckbreak.app.reports import Reports
    from neckbreak.desktop.clock import SystemClock
    from neckbreak.storage.adherence_db import AdherenceDatabase
    from neckbreak.storage.report_files import ReportWriter, csv_text, report_lines
    from neckbreak.storage.settings_file import SettingsFile

    folder, now = DataFolder(data_dir), SystemClock().now()
    made = now.local.isoformat(timespec="seconds")
    records = AdherenceDatabase(folder.record, is_read_only=True)
    try:
        first = records.first_day() or now.day
        texts = {"README.txt": readme(made, first.isoformat(), now.day.isoformat())}
        if records.first_day() is not None:
            settings = SettingsFile(folder.settings)
            reports = Reports(records, settings, FileShelf(folder), ReportWriter())
            texts["report.csv"] = csv_text(report_lines(reports.gather(first, now.day, now)))
    finally:
        records.close()
    return made, texts


def make_backup(data_dir: Path) -> Path:
    """Today's backup now; raises KnownError("record-missing") without a record."""
    from neckbreak.storage.adherence_db import AdherenceDatabase

    folder = DataFolder(data_dir)
    if not folder.record.exists():
        raise KnownError("record-missing", file=str(folder.record))
    records = AdherenceDatabase(folder.record, is_read_only=True)
    try:
        made = records.backup_now()
    finally:
        records.close()
    if made is None:
        raise KnownError("record-missing", file=str(folder.record))
    return made
