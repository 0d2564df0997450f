"""Reports as files: CSV that spreadsheets read safely, JSON as documented."""

from __future__ import annotations

import csv
import json
import re
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.domain.adherence import (
    Evidence,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    Stamp,
)
from neckbreak.domain.report_data import without
from neckbreak.domain.review_pain import break_pain
from neckbreak.domain.symptoms import DEFAULT_LIMITS
from neckbreak.errors import KnownError
from neckbreak.ports.report_files import ReportForm
from neckbreak.storage.report_files import (
    COLUMNS,
    ReportLine,
    ReportWriter,
    local_text,
    report_json,
    report_lines,
    write_csv,
    write_json,
)
from told_reports import gathered

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


def lines_of(done=(), asked=(), pain=(), excused=()) -> list[ReportLine]:
    data = replace(
        gathered(),
        performances=tuple(done),
        prescribed=tuple(asked),
        break_pain=break_pain(pain, DEFAULT_LIMITS),
        exercises={"tuck": "TUCK"},
        programmes={},
    )
    view = replace(data.view, excused_days=tuple(excused))
    return report_lines(replace(data, view=view))


def test_a_performance_is_a_line_with_local_time_and_what_was_asked() -> None:
    (line,) = lines_of([performance(5)], [prescribed()])

    assert line == ReportLine(DAY, "09:05", "desk", "TUCK", 3, 2 / 3, 2, 8)


def test_a_performance_that_nothing_asked_for_has_no_plan() -> None:
    free = replace(performance(), programme=None, prescription=None)

    (line,) = lines_of([free])

    assert (line.plan, line.prescribed) == (None, None)


def test_a_performance_of_another_programme_does_not_fill_the_line_of_this_one() -> None:
    other = replace(performance(), programme="other")
    unnamed = replace(performance(), programme=None)

    assert [line.prescribed for line in lines_of([other], [prescribed()])] == [None, 3]
    assert [line.prescribed for line in lines_of([unnamed], [prescribed()])] == [3]
    assert [line.prescribed for line in lines_of([unnamed], [prescribed("p2")])] == [None, 3]


def test_what_was_left_out_is_a_line_too_with_the_excuse() -> None:
    later = DAY + timedelta(1)
    lines = lines_of([performance()], [prescribed(), prescribed("p2", 1)], (), [(later, "ill")])

    assert lines[1] == ReportLine(later, None, "desk", "TUCK", 3, 0.0, reason="ill")


def test_lines_come_by_day_with_what_was_left_out_last() -> None:
    lines = lines_of([performance(9), performance(1)], [prescribed("p2")])

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

    inside, outside = lines_of([stopped, performance(7)], [], pain)

    assert (inside.pain_before, inside.pain_during, inside.pain_after) == (2, 5, 1)
    assert (inside.stopped, inside.reason) == (True, "pain")
    assert (outside.pain_before, outside.pain_during, outside.pain_after) == (None, None, None)


def test_an_answer_of_the_last_four_hours_stands_before_the_break() -> None:
    pain = [PainRow(1, at(-120), None, "note", 3), PainRow(2, at(4), 4, "after", 4)]

    (line,) = lines_of([performance(6, break_id=4)], [], pain)

    assert (line.pain_before, line.pain_after) == (3, 4)


# --- CSV ----------------------------------------------------------------------------------


def test_the_columns_are_those_therapists_were_promised() -> None:
    assert ",".join(COLUMNS) == (
        "date,time,plan,exercise,prescribed,done,sets,reps,"
        "pain_before,pain_during,pain_after,stopped,reason"
    )


def test_a_csv_has_a_header_and_plain_numbers(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"

    assert write_csv(path, lines_of([performance()], [prescribed("p2")])) == 2

    assert cells(path) == [
        list(COLUMNS),
        ["2026-03-02", "09:00", "desk", "TUCK", "", "0.667", "2", "8", "", "", "", "no", ""],
        ["2026-03-02", "", "desk", "TUCK", "3", "0", "", "", "", "", "", "no", ""],
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


def full_report() -> dict[str, object]:
    return report_json(gathered(with_screening=True, person="M. Keller"))


def test_a_json_report_holds_everything_as_plain_data(tmp_path: Path) -> None:
    write_json(tmp_path / "report.json", full_report())

    read = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert read == full_report()
    assert read["period"] == {"from": "2026-03-02", "to": "2026-03-15"}
    assert read["person"] == "M. Keller"
    assert read["breaks"][0]["outcome"] == "completed"
    assert read["performances"][0]["at"] == {
        "utc_ms": 1_772_625_600_000,
        "day": "2026-03-04",
        "local": "2026-03-04T12:00:00+00:00",
    }
    assert read["screening"]["answers"] == [["q1", "no"]]
    assert read["notes"][0]["text"] == "Afternoons are hard."
    assert read["excused_days"] == [{"day": "2026-03-11", "reason": "ill"}]
    assert [each["author"] for each in read["programmes"]] == [
        "neckbreak",
        "A. Okafor",
        "A. Okafor",
    ]


def test_every_figure_has_both_sides_and_a_reason() -> None:
    figures = full_report()["figures"]

    assert isinstance(figures, dict)
    assert set(figures) == {"breaks", "microbreaks", "dose", "days", "sessions"}
    dose = figures["dose"]
    assert (dose["numerator"], dose["denominator"]) == (pytest.approx(1 + 2 / 3 + 1.75), 16.5)
    assert dose["share"] == pytest.approx(dose["numerator"] / dose["denominator"])
    assert figures["microbreaks"]["share"] is None
    assert figures["microbreaks"]["reason"] == "nothing-asked"


def test_times_west_of_greenwich_and_of_odd_minutes_are_written_with_their_offset() -> None:
    assert local_text(Stamp(NINE, DAY, -210)) == "2026-03-02T04:30:00-03:30"


def test_what_is_left_out_or_not_asked_for_is_null_or_empty() -> None:
    read = report_json(without(gathered(), frozenset({"pain", "notes"})))

    assert (read["screening"], read["person"]) == (None, None)
    assert (read["pain"], read["notes"], read["check_ins"]) == ([], [], [])
    assert read["left_out"] == ["notes", "pain"]


def test_a_programme_that_left_the_shelf_is_told_by_its_id() -> None:
    read = report_json(replace(gathered(), programmes={}))
    assert next((each["name"], each["author"]) for each in read["programmes"]) == ("ready", None)


def test_every_field_of_the_json_report_is_documented() -> None:
    page = Path(__file__).parents[3] / "docs" / "report-json.md"
    documented = set(re.findall(r"`(\w+)`", page.read_text(encoding="utf-8")))

    assert names_in(full_report()) <= documented


def names_in(value: object) -> set[str]:
    """Every key of a report, but those that name a figure's or an event's own data."""
    found: set[str] = set()
    if isinstance(value, dict):
        for name, inner in value.items():
            found |= {name} | (set() if name == "data" else names_in(inner))
    elif isinstance(value, list):
        for inner in value:
            found |= names_in(inner)
    return found


@pytest.mark.parametrize("form", ReportForm)
def test_each_form_is_written_in_one_step_for_its_owner_only(
    tmp_path: Path, form: ReportForm
) -> None:
    place = tmp_path / "report"

    ReportWriter().write(form, gathered(), place)

    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    text = place.read_text(encoding="utf-8")
    if form is ReportForm.CSV:
        assert text.startswith("date,")
    else:
        assert json.loads(text)
    assert [each.name for each in tmp_path.iterdir()] == ["report"]
