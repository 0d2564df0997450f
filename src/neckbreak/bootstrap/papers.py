"""What the command line prints: the report for a therapist, as a PDF.

Reads a snapshot of the record, so that it works while neckbreak runs. The page is the one that the
Review page previews; it runs with Qt's offscreen platform and needs no display.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from neckbreak.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

    from neckbreak.bootstrap.needs import PrintReport
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
    keep = _application()
    from neckbreak.ui.paper import save
    from neckbreak.ui.paper_report import report_pdf
    from neckbreak.words.report_parts import Names, Parts

    names = Names.of(shelf.catalogue(), shelf.programmes())
    parts = Parts(frozenset(need.left_out), need.person)
    today = SystemClock().now().day
    save(need.output, report_pdf(view, names, today, parts, _paper(need.paper)))
    del keep
    _tell(need)
    return 0


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
        told = {"file": str(need.output), "from": str(need.begin), "to": str(need.end)}
        sys.stdout.write(json.dumps(told, indent=1) + "\n")
    else:
        sys.stdout.write(f"{need.output}: {need.begin} to {need.end}, one page.\n")


def _application() -> object:
    """The QGuiApplication that fonts need; kept by the caller."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["neckbreak"])


def _paper(name: str | None) -> Paper:
    """A4 or Letter; that of the person's place when none is named."""
    from neckbreak.ui.paper import PAPERS, usual_paper

    return usual_paper() if name is None else PAPERS[name]


def _check_folder(path: Path) -> None:
    """Raises KnownError("output-unwritable", file=..., reason=...) before anything is drawn."""
    if not path.parent.is_dir():
        raise KnownError("output-unwritable", file=str(path), reason="there is no such folder")
