"""Reports as files: CSV that spreadsheets read safely, JSON as documented."""

from __future__ import annotations

import csv
import json
import re
import stat
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.errors import KnownError
from neckbreak.storage.report_files import (
    COLUMNS,
    ReportLine,
    report_json,
    report_lines,
    write_csv,
    write_json,
)

DAY = date(2026, 3, 2)
NINE = 1_772_438_400_000
"""9:00 in Berlin on that day, UTC ms."""


def at(minute: int = 0, days: int = 0) -> Stamp:
    return Stamp(NINE + minute * 60_000 + days * 86_400_000, DAY + timedelta(days), 60)


def performance(minute: int = 0, break_id: int | None = None) -> PerformanceRow:
    return PerformanceRow(
        1, break_id, at(minute), "desk", 1, "p1", "tuck", None, 2, 8, 5.0, 2 / 3, Evidence.GUIDED
    )


def prescribed(
    prescription: str = "p1", days: int = 0, excused: str | None = None
) -> PrescribedDay:
    day = DAY + timedelta(days)
    return PrescribedDay(day, "desk", 1, "week-1", prescription, "tuck", 3, excused)


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


# --- lines --------------------------------------------------------------------------------


def test_a_performance_is_a_line_with_local_time_and_what_was_asked() -> None:
    (line,) = report_lines([performance(5)], [prescribed()], (), str.upper, str.title)

    assert line == ReportLine(DAY, "09:05", "Desk", "TUCK", 3, 2 / 3, 2, 8)


def test_a_performance_that_nothing_asked_for_has_no_plan() -> None:
    free = replace(performance(), programme=None, prescription=None)

    (line,) = report_lines([free], [])

    assert (line.plan, line.prescribed) == (None, None)


def test_what_was_left_out_is_a_line_too_with_the_excuse() -> None:
    lines = report_lines([performance()], [prescribed(), prescribed("p2", 1, "ill")])

    assert lines[1] == ReportLine(DAY + timedelta(1), None, "desk", "tuck", 3, 0.0, reason="ill")


def test_lines_come_by_day_with_what_was_left_out_last() -> None:
    lines = report_lines([performance(9), performance(1)], [prescribed("p2")])

    assert [line.time for line in lines] == ["09:01", "09:09", None]


def test_pain_belongs_to_a_performance_through_the_break() -> None:
    pain = [
        PainRow(1, at(0), 4, "before", 2),
        PainRow(2, at(1), 4, "before", 9),
        PainRow(3, at(2), 4, "during", 5),
        PainRow(4, at(3), 4, "during", 3),
        PainRow(5, at(4), 4, "after", 6),
        PainRow(6, at(5), 4, "after", 1),
        PainRow(7, at(5), None, "note", 10),
        PainRow(8, at(5), 5, "after", 10),
    ]
    stopped = replace(performance(6, break_id=4), stop_reason="pain")

    inside, outside = report_lines([stopped, performance(7)], [], pain)

    assert (inside.pain_before, inside.pain_during, inside.pain_after) == (2, 5, 1)
    assert (inside.stopped, inside.reason) == (True, "pain")
    assert (outside.pain_before, outside.pain_during, outside.pain_after) == (None, None, None)


# --- CSV ----------------------------------------------------------------------------------


def test_the_columns_are_those_therapists_were_promised() -> None:
    assert ",".join(COLUMNS) == (
        "date,time,plan,exercise,prescribed,done,sets,reps,"
        "pain_before,pain_during,pain_after,stopped,reason"
    )


def test_a_csv_has_a_header_and_plain_numbers(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"

    assert write_csv(path, report_lines([performance()], [prescribed("p2")])) == 2

    assert cells(path) == [
        list(COLUMNS),
        ["2026-03-02", "09:00", "desk", "tuck", "", "0.667", "2", "8", "", "", "", "no", ""],
        ["2026-03-02", "", "desk", "tuck", "3", "0", "", "", "", "", "", "no", ""],
    ]
    assert path.read_bytes().count(b"\r\n") == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_csv_without_lines_is_a_header(tmp_path: Path) -> None:
    assert write_csv(tmp_path / "report.csv", []) == 0
    assert cells(tmp_path / "report.csv") == [list(COLUMNS)]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\r=x"])
def test_a_text_is_never_a_formula(tmp_path: Path, text: str) -> None:
    write_csv(tmp_path / "report.csv", [ReportLine(DAY, None, text, text, None, 0.0, reason=text)])

    row = cells(tmp_path / "report.csv")[1]
    assert row[2] == row[3] == row[12] == "'" + text


def test_quotes_commas_lines_and_zeros_stay_in_their_cell(tmp_path: Path) -> None:
    text = 'a "b", c\nd\0 ü'
    write_csv(tmp_path / "report.csv", [ReportLine(DAY, None, None, text, None, 1.0)])

    assert cells(tmp_path / "report.csv")[1][3] == 'a "b", c\nd ü'


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    place = tmp_path / "file" / "report.csv"

    with pytest.raises(KnownError) as caught:
        write_csv(place, [])

    assert caught.value.key == "output-unwritable"
    assert caught.value.data["file"] == str(place)


# --- JSON ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Figures:
    done: int
    asked: int
    by_kind: dict[BreakKind, tuple[int, ...]]


def full_report() -> dict[str, object]:
    due = at(-60)
    return report_json(
        DAY,
        DAY + timedelta(6),
        figures=Figures(3, 4, {BreakKind.MICRO: (1, 2)}),
        breaks=[BreakRow(1, BreakKind.MICRO, due, None, due, 40.0, 0.0, Outcome.SKIPPED, "skip")],
        performances=[performance()],
        pain=[PainRow(1, Stamp(NINE, DAY, -210), None, "note", 3)],
        prescribed=[prescribed()],
        screening=ScreeningRow(1, at(), (("q1", "no"),), "GREEN", ("C01",)),
    )


def test_a_json_report_holds_everything_as_plain_data(tmp_path: Path) -> None:
    write_json(tmp_path / "report.json", full_report())

    read = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert read == full_report()
    assert read["period"] == {"from": "2026-03-02", "to": "2026-03-08"}
    assert read["figures"] == {"done": 3, "asked": 4, "by_kind": {"micro": [1, 2]}}
    assert read["breaks"][0]["outcome"] == "skipped"
    assert read["breaks"][0]["began"] is None
    assert read["performances"][0]["at"] == {
        "utc_ms": NINE,
        "day": "2026-03-02",
        "local": "2026-03-02T09:00:00+01:00",
    }
    assert read["pain"][0]["at"]["local"] == "2026-03-02T04:30:00-03:30"
    assert read["screening"]["answers"] == [["q1", "no"]]


def test_without_a_screening_the_report_says_null() -> None:
    assert report_json(DAY, DAY, figures={})["screening"] is None


def test_every_field_of_the_json_report_is_documented() -> None:
    page = Path(__file__).parents[3] / "docs" / "report-json.md"
    documented = set(re.findall(r"`(\w+)`", page.read_text(encoding="utf-8")))

    names = set(full_report()) | {"utc_ms", "day", "local"}
    for row in (BreakRow, PerformanceRow, PainRow, PrescribedDay, ScreeningRow):
        names |= {field.name for field in fields(row)}

    assert names <= documented
