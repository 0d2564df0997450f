"""Reports for spreadsheets and programs: CSV, one line per exercise done or left out, and JSON.

Both are written in one step and readable by their owner only, because they leave the data folder.
`docs/report-json.md` describes the JSON.
"""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from neckbreak.domain.adherence import (
    BreakRow,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.storage.folder import known, write_private

FORMAT = "neckbreak-report"
VERSION = 1

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would take a text that begins so for a formula."""


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


def report_lines(
    performances: Iterable[PerformanceRow],
    prescribed: Iterable[PrescribedDay],
    pain: Iterable[PainRow] = (),
    exercise_name: Callable[[str], str] = str,
    plan_name: Callable[[str], str] = str,
) -> list[ReportLine]:
    """Each performance, and each prescription of a day with none, in order of day and time.

    Pain answers belong to a performance through their break: the first one before, the highest
    during, the last one after. The reason of a line that was left out is the day's excuse.
    """
    asked = {(row.day, row.prescription): row for row in prescribed}
    answers = _answers(pain)
    lines = [
        _done_line(row, asked, answers.get(row.break_id, {}), exercise_name, plan_name)
        for row in sorted(performances, key=lambda row: (row.at.utc_ms, row.id))
    ]
    done = {(row.at.day, row.prescription) for row in performances}
    lines += [
        ReportLine(
            row.day,
            None,
            plan_name(row.programme),
            exercise_name(row.exercise),
            row.performances,
            0.0,
            reason=row.excused,
        )
        for key, row in asked.items()
        if key not in done
    ]
    return sorted(lines, key=lambda line: line.date)


def write_csv(path: Path, lines: Iterable[ReportLine]) -> int:
    """Write the lines below a header: UTF-8, commas, CRLF (RFC 4180); gives how many.

    Raises KnownError("output-unwritable" | "disk-full", file=...).
    """
    import csv

    text = io.StringIO(newline="")
    rows = [[_cell(getattr(line, column)) for column in COLUMNS] for line in lines]
    csv.writer(text).writerows([COLUMNS, *rows])
    _write(path, text.getvalue())
    return len(rows)


def report_json(
    first: date,
    last: date,
    *,
    figures: object,
    breaks: Sequence[BreakRow] = (),
    performances: Sequence[PerformanceRow] = (),
    pain: Sequence[PainRow] = (),
    prescribed: Sequence[PrescribedDay] = (),
    screening: ScreeningRow | None = None,
) -> dict[str, Any]:
    """The report of a closed range of days as plain data.

    `figures` is the summary: a dataclass or mapping of plain values; each figure should carry its
    numerator and denominator.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "period": {"from": first.isoformat(), "to": last.isoformat()},
        "figures": _plain(figures),
        "screening": None if screening is None else _plain(screening),
        "prescribed": _plain(prescribed),
        "breaks": _plain(breaks),
        "performances": _plain(performances),
        "pain": _plain(pain),
    }


def write_json(path: Path, report: Mapping[str, Any]) -> None:
    """Write a report. Raises KnownError("output-unwritable" | "disk-full", file=...)."""
    _write(path, json.dumps(report, ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def local_time(stamp: Stamp) -> datetime:
    """A stamp as the person's clock showed it, without zone."""
    utc = datetime.fromtimestamp(stamp.utc_ms / 1000, UTC).replace(tzinfo=None)
    return utc + timedelta(minutes=stamp.offset_min)


def _done_line(
    row: PerformanceRow,
    asked: Mapping[tuple[date, str], PrescribedDay],
    answers: Mapping[str, int],
    exercise_name: Callable[[str], str],
    plan_name: Callable[[str], str],
) -> ReportLine:
    wanted = asked.get((row.at.day, row.prescription or ""))
    return ReportLine(
        date=row.at.day,
        time=f"{local_time(row.at):%H:%M}",
        plan=None if row.programme is None else plan_name(row.programme),
        exercise=exercise_name(row.exercise),
        prescribed=None if wanted is None else wanted.performances,
        done=row.share,
        sets=row.sets,
        reps=row.reps,
        pain_before=answers.get("before"),
        pain_during=answers.get("during"),
        pain_after=answers.get("after"),
        stopped=row.stop_reason is not None,
        reason=row.stop_reason,
    )


def _answers(pain: Iterable[PainRow]) -> dict[int | None, dict[str, int]]:
    """Per break, one value for each moment. Answers outside a break belong to no performance."""
    found: dict[int | None, dict[str, int]] = {}
    for row in sorted(pain, key=lambda row: (row.at.utc_ms, row.id)):
        if row.break_id is None:
            continue
        moments = found.setdefault(row.break_id, {})
        if row.moment == "before":
            moments.setdefault("before", row.value)
        elif row.moment == "during":
            moments["during"] = max(row.value, moments.get("during", 0))
        else:
            moments[row.moment] = row.value
    return found


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
            hours, minutes = divmod(abs(value.offset_min), 60)
            sign = "-" if value.offset_min < 0 else "+"
            local = local_time(value).isoformat(timespec="seconds")
            return {
                "utc_ms": value.utc_ms,
                "day": value.day.isoformat(),
                "local": f"{local}{sign}{hours:02}:{minutes:02}",
            }
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Mapping():
            return {str(_plain(name)): _plain(each) for name, each in value.items()}
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
