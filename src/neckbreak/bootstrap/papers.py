"""What the command line prints: the report for a therapist, and a programme's handout, as PDFs.

The report reads a snapshot of the record, so that it works while neckbreak runs; its page is the
one that the Review page previews. Both run with Qt's offscreen platform and need no display.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from neckbreak.bootstrap.needs import PrintHandout, PrintReport
    from neckbreak.domain.programme import Programme, Stage
    from neckbreak.ports.review_views import PeriodView
    from neckbreak.storage.shelf import FileShelf
    from neckbreak.ui.paper import Paper


def print_report(need: PrintReport) -> int:
    """`neckbreak report --format pdf`; gives the exit code.

    Raises KnownError("record-damaged" | "output-unwritable", file=...).
    """
    from neckbreak.bootstrap.core import make_shelf
    from neckbreak.desktop.clock import SystemClock

    _check_folder(need.output)
    shelf = make_shelf(need.data_dir)
    view = _read(need, shelf)
    from neckbreak.ui.paper import application, save

    keep = application()
    from neckbreak.ui.paper_report import report_pdf
    from neckbreak.words.report_parts import Names, Parts

    names = Names.of(shelf.catalogue(), shelf.programmes())
    parts = Parts(frozenset(need.left_out), need.person)
    today = SystemClock().now().day
    save(need.output, report_pdf(view, names, today, parts, _paper(need.paper)))
    del keep
    _tell(need)
    return 0


def print_handout(need: PrintHandout) -> int:
    """`neckbreak programme handout`; gives the exit code.

    Raises KnownError("programme-unknown" | "programme-damaged" | "stage-unknown" |
    "output-unwritable", ...).
    """
    from neckbreak.bootstrap.core import make_shelf
    from neckbreak.desktop.clock import SystemClock

    _check_folder(need.output)
    shelf = make_shelf(need.data_dir)
    programme = _programme(need.programme, shelf)
    stages = _stages(programme, need.stage, shelf)
    from neckbreak.ui.paper import application, save

    keep = application()
    from neckbreak.ui.paper_handout import handout_pages, handout_pdf
    from neckbreak.words.handout_texts import handout

    told = handout(programme, stages, shelf.catalogue(), SystemClock().now().day)
    save(need.output, handout_pdf(told, _paper(need.paper)))
    del keep
    pages = len(handout_pages(told))
    if need.is_json:
        _write_json({"file": str(need.output), "programme": programme.id, "pages": pages})
    else:
        sys.stdout.write(f"{need.output}: {told.title}, {pages} page{'s' * (pages != 1)}.\n")
    return 0


def _programme(asked: str, shelf: FileShelf) -> Programme:
    """A programme of the shelf by id, or that of a file."""
    from pathlib import Path

    from neckbreak.storage.programme_files import load_programme

    path = Path(asked)
    return load_programme(path) if path.is_file() else shelf.find(asked)


def _stages(programme: Programme, number: int | None, shelf: FileShelf) -> Sequence[Stage]:
    """The stage of a number, else the one in force, else the first; with those beside it."""
    stages, active = programme.stages, shelf.active()
    if number is not None and not 1 <= number <= len(stages):
        raise KnownError("stage-unknown", given=number, count=len(stages))
    is_active = active is not None and active.programme.id == programme.id
    index = active.stage_index if active is not None and is_active else 0
    chosen = stages[index if number is None else number - 1]
    if chosen.group is None or number is not None:
        return (chosen,)
    return tuple(stage for stage in stages if stage.group is not None)


def _read(need: PrintReport, shelf: FileShelf) -> PeriodView:
    """The period, from a snapshot of the record."""
    from neckbreak.app.reviews import Reviews
    from neckbreak.desktop.clock import SystemClock
    from neckbreak.storage.adherence_db import AdherenceDatabase
    from neckbreak.storage.folder import DataFolder
    from neckbreak.storage.settings_file import SettingsFile

    folder = DataFolder(need.data_dir)
    records = AdherenceDatabase(folder.record, is_read_only=True)
    try:
        reviews = Reviews(records, SettingsFile(folder.settings), shelf)
        return reviews.span(need.begin, need.end, SystemClock().now())
    finally:
        records.close()


def _tell(need: PrintReport) -> None:
    if need.is_json:
        told: dict[str, object] = {
            "file": str(need.output),
            "from": str(need.begin),
            "to": str(need.end),
        }
        _write_json(told)
    else:
        sys.stdout.write(f"{need.output}: {need.begin} to {need.end}, one page.\n")


def _write_json(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told, indent=1) + "\n")


def _paper(name: str | None) -> Paper:
    """A4 or Letter; that of the person's place when none is named."""
    from neckbreak.ui.paper import PAPERS, usual_paper

    return usual_paper() if name is None else PAPERS[name]


def _check_folder(path: Path) -> None:
    """Raises KnownError("output-unwritable", file=..., reason=...) before anything is drawn."""
    if not path.parent.is_dir():
        raise KnownError("output-unwritable", file=str(path), reason="there is no such folder")
