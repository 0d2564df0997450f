"""Reports as files: CSV for spreadsheets, one line per exercise done or left out; JSON; FHIR.

All are written in one step and readable by their owner only, because they leave the data folder.
`docs/report-json.md` describes the JSON, `storage.fhir` makes the FHIR Bundle.
"""

from __future__ import annotations

import dataclasses
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, assert_never

from neckbreak.domain.adherence import PerformanceRow, PrescribedDay, Stamp
from neckbreak.domain.report_data import ReportData
from neckbreak.domain.review_pain import BreakPain
from neckbreak.domain.review_types import Figure, PeriodView
from neckbreak.ports.report_files import ReportForm
from neckbreak.storage.folder import known, write_private

FORMAT = "neckbreak-report"
VERSION = 2

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would take a text that begins so for a formula."""


class ReportWriter:
    """`ports.report_files.ReportFiles` on the disk."""

    def write(self, form: ReportForm, data: ReportData, place: Path) -> None:
        """Replace the file. Raises KnownError("output-unwritable" | "disk-full", file=...)."""
        match form:
            case ReportForm.CSV:
                write_csv(place, report_lines(data))
            case ReportForm.JSON:
                write_json(place, report_json(data))
            case ReportForm.FHIR:
                from neckbreak.storage.fhir import bundle

                write_json(place, bundle(data))
            case _:
                assert_never(form)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line of the CSV; the field names are the columns, None is an empty cell.

    `date` is the day it counts for (a day begins at 04:00), `time` the local time. `prescribed` is
    how often the day asks for this exercise, `done` the share of this performance (0 to 1).
    """

    date: date
    time: str | None
    plan: str | None
    exercise: str
    prescribed: int | None
    done: float
    sets: int | None = None
    reps: int | None = None
    pain_before: int | None = None
    pain_during: int | None = None
    pain_after: int | None = None
    stopped: bool = False
    reason: str | None = None


COLUMNS = tuple(field.name for field in dataclasses.fields(ReportLine))


def report_lines(data: ReportData) -> list[ReportLine]:
    """Each performance, and each prescription of a day with none, in order of day and time.

    Pain answers belong to a performance through their break: the first one before (or the latest
    of the four hours before it), the highest during, the last one after. The reason of a line that
    was left out is the day's excuse.
    """
    asked = _Asked(data.prescribed)
    excused = dict(data.view.excused_days)
    done = sorted(data.performances, key=lambda row: (row.at.utc_ms, row.id))
    lines = [_done_line(row, asked.by(row), data) for row in done]
    met = {id(asked.by(row)) for row in done}
    lines += [
        ReportLine(
            row.day,
            None,
            data.programme(row.programme),
            data.exercise(row.exercise),
            row.performances,
            0.0,
            reason=excused.get(row.day),
        )
        for row in data.prescribed
        if id(row) not in met
    ]
    return sorted(lines, key=lambda line: line.date)


class _Asked:
    """Finds the prescription that a performance belongs to."""

    def __init__(self, prescribed: Iterable[PrescribedDay]) -> None:
        self._rows: dict[tuple[date, str | None], list[PrescribedDay]] = defaultdict(list)
        for row in prescribed:
            self._rows[row.day, row.prescription].append(row)

    def by(self, row: PerformanceRow) -> PrescribedDay | None:
        """None where nothing asked for it."""
        found = self._rows.get((row.at.day, row.prescription), ())
        return next((each for each in found if row.programme in (None, each.programme)), None)


def write_csv(path: Path, lines: Iterable[ReportLine]) -> int:
    """Write the lines below a header: UTF-8, commas, CRLF (RFC 4180); gives how many.

    Raises KnownError("output-unwritable" | "disk-full", file=...).
    """
    found = list(lines)
    _write(path, csv_text(found))
    return len(found)


def csv_text(lines: Iterable[ReportLine]) -> str:
    """The lines below a header, as a spreadsheet reads them."""
    import csv

    text = io.StringIO(newline="")
    rows = ([_cell(getattr(line, column)) for column in COLUMNS] for line in lines)
    csv.writer(text).writerows([COLUMNS, *rows])
    return text.getvalue()


def report_json(data: ReportData) -> dict[str, Any]:
    """The report as plain data; every figure with its numerator and denominator."""
    view = data.view
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": _plain(data.made),
        "person": data.person or None,
        "left_out": sorted(data.left_out),
        "period": {"from": view.first.isoformat(), "to": view.last.isoformat()},
        "figures": _figures(view),
        "days": _plain(view.days),
        "weeks": _plain(view.weeks),
        "exercises": _plain(view.exercises),
        "pain_weeks": _plain(view.pain),
        "longest_gap": _plain(view.gap),
        "excused_days": [{"day": day.isoformat(), "reason": why} for day, why in view.excused_days],
        "blank_days": _plain(view.blank_days),
        "events": _plain(view.events),
        "programmes": _programmes(data),
        "quality": _plain(view.quality),
        "notes": _plain(view.notes),
        "check_ins": _plain(view.check_ins),
        "screening": _plain(data.screening),
        "prescribed": _plain(data.prescribed),
        "breaks": _plain(data.breaks),
        "performances": _plain(data.performances),
        "pain": _plain(data.pain),
        "corrections": _plain(data.corrections),
    }


def _figures(view: PeriodView) -> dict[str, Any]:
    figures: dict[str, Figure] = {
        "breaks": view.breaks,
        "microbreaks": view.micro,
        "dose": view.dose,
        "days": view.kept_days,
        "sessions": view.sessions,
    }
    return {
        name: {
            "numerator": each.ratio.numerator,
            "denominator": each.ratio.denominator,
            "share": each.share,
            "reason": each.reason,
            "data": dict(each.data),
        }
        for name, each in figures.items()
    }


def _programmes(data: ReportData) -> list[dict[str, Any]]:
    found = []
    for each in data.view.programmes:
        info = data.programmes.get(each.programme)
        author = None if info is None else info.author
        found.append({**_plain(each), "name": data.programme(each.programme), "author": author})
    return found


def write_json(path: Path, report: Mapping[str, Any]) -> None:
    """Write plain data as JSON. Raises as `write_csv`."""
    _write(path, json.dumps(report, ensure_ascii=False, indent=2) + "\n")


def local_time(stamp: Stamp) -> datetime:
    """The person's wall clock at that moment, without a zone."""
    utc = datetime.fromtimestamp(stamp.utc_ms / 1000, UTC).replace(tzinfo=None)
    return utc + timedelta(minutes=stamp.offset_min)


def local_text(stamp: Stamp) -> str:
    """The same as ISO 8601 with the offset to UTC."""
    hours, minutes = divmod(abs(stamp.offset_min), 60)
    sign = "-" if stamp.offset_min < 0 else "+"
    return f"{local_time(stamp).isoformat(timespec='seconds')}{sign}{hours:02}:{minutes:02}"


def _done_line(row: PerformanceRow, wanted: PrescribedDay | None, data: ReportData) -> ReportLine:
    pain: BreakPain | None = data.break_pain.get(row.break_id or 0)
    return ReportLine(
        date=row.at.day,
        time=f"{local_time(row.at):%H:%M}",
        plan=None if row.programme is None else data.programme(row.programme),
        exercise=data.exercise(row.exercise),
        prescribed=None if wanted is None else wanted.performances,
        done=row.share,
        sets=row.sets,
        reps=row.reps,
        pain_before=None if pain is None else pain.before,
        pain_during=None if pain is None else pain.during,
        pain_after=None if pain is None else pain.after,
        stopped=row.stop_reason is not None,
        reason=row.stop_reason,
    )


def _cell(value: object) -> str:
    """A cell's text; a text that looks like a formula gets a leading apostrophe."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.3f}".rstrip("0").rstrip(".")
        case str():
            text = value.replace("\0", "")
            return f"'{text}" if text.startswith(_FORMULA) else text
        case _:
            return str(value)


def _plain(value: object) -> Any:
    """Dataclasses, enums, dates and tuples as JSON knows them; a stamp also as local time."""
    match value:
        case Stamp():
            return {
                "utc_ms": value.utc_ms,
                "day": value.day.isoformat(),
                "local": local_text(value),
            }
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case list() | tuple():
            return [_plain(each) for each in value]
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value)]
        return {name: _plain(getattr(value, name)) for name in names}
    return value


def _write(path: Path, text: str) -> None:
    try:
        write_private(path, text.encode())
    except OSError as error:
        raise known(error, "output-unwritable", path) from error
