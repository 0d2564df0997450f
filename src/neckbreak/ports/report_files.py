"""Where reports go: files in the formats that therapists and programs read."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from neckbreak.domain.report_data import ReportData


class ReportForm(StrEnum):
    """A format that needs no window. `FHIR` is a HL7 FHIR R4 Bundle as JSON."""

    CSV = "csv"
    JSON = "json"
    FHIR = "fhir"


class ReportFiles(Protocol):
    """Writes a report in one step, readable by its owner only."""

    def write(self, form: ReportForm, data: ReportData, place: Path) -> None:
        """Replace the file. Raises KnownError("output-unwritable" | "disk-full", file=...)."""
        ...
