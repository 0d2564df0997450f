"""Gathering a report, and leaving parts of it out."""

from __future__ import annotations

from datetime import date

import pytest

from fakes.records import FakeRecords
from neckbreak.domain.report_data import PARTS, without
from neckbreak.errors import KnownError
from neckbreak.ports.report_files import ReportForm
from rule_samples import MONDAY
from told_reports import LAST, gathered, on, reports


def test_a_report_is_written_in_the_form_asked_for() -> None:
    use, files = reports()

    count = use.write("csv", MONDAY, LAST, "report.csv", on(14), person=" M. Keller ")

    ((form, data, place),) = files.written
    assert (form, place.name, data.person, count) == (
        ReportForm.CSV, "report.csv", "M. Keller", 6,
    )  # fmt: skip
    assert data.exercise("press") == "Press"
    assert data.exercise("gone") == "gone"
    assert data.programme("plan") == "Neck basics"
    assert data.programme("ready") == "ready", "a programme without an English name"
    assert data.programme("gone") == "gone"


def test_rows_stand_as_they_were_corrected() -> None:
    data = gathered()

    assert [row.value for row in data.pain] == [2, 4, 1, 3]
    assert [row.share for row in data.performances][3] == 0.25
    assert len(data.corrections) == 2


def test_the_screening_is_in_only_when_asked_for() -> None:
    assert gathered().screening is None
    assert gathered(with_screening=True).screening is not None


def test_a_period_without_exercises_reads_no_catalogue() -> None:
    far = date(2027, 1, 1)
    data = gathered(far, far)

    assert (data.performances, data.exercises, data.programmes) == ((), {}, {})


def test_an_empty_record_gives_no_report() -> None:
    use, files = reports(FakeRecords())

    with pytest.raises(KnownError, match="record-empty"):
        use.write("json", MONDAY, LAST, "report.json", on(14))
    assert files.written == []


def test_the_mark_of_a_record_is_the_same_in_every_export() -> None:
    kept = FakeRecords()
    kept.add_excused(MONDAY, "ill", gathered().made)
    assert gathered().record == gathered(LAST, LAST).record


def test_what_is_left_out_is_nowhere() -> None:
    data = without(gathered(), frozenset(PARTS))

    assert data.pain == ()
    assert data.break_pain == {}
    assert data.view.pain.weeks == ()
    assert data.view.events == ()
    assert data.view.skips == ()
    assert data.view.notes == ()
    assert data.view.check_ins == ()
    assert all(row.stop_reason is None for row in data.performances)
    assert all(row.reason is None for row in data.breaks)
    assert all(each.red == each.amber == 0 for each in data.view.exercises)
    assert not any(each.key.startswith("pain-") for each in data.view.statements)
    assert data.left_out == frozenset(PARTS)


def test_everything_is_in_that_was_not_left_out() -> None:
    data = gathered()

    assert without(data, frozenset()) == data
    with pytest.raises(ValueError, match="weather"):
        without(data, frozenset({"weather"}))
