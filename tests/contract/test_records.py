"""What every record does, the one on disk and the one in memory that other tests use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fakes.records import FakeRecords
from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    DecisionRow,
    EntryRow,
    Evidence,
    ExcusedRow,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.ports.records import Records
from neckbreak.storage.adherence_db import AdherenceDatabase

MONDAY = date(2026, 3, 2)
TUESDAY = MONDAY + timedelta(days=1)
ALWAYS = (date.min, date.max)


def at(minute: int, day: date = MONDAY) -> Stamp:
    """A stamp `minute` minutes after 9:00 in Berlin winter time."""
    begin_ms = 1_772_438_400_000 + (day - MONDAY).days * 86_400_000
    return Stamp(begin_ms + minute * 60_000, day, 60)


@pytest.fixture(params=["memory", "disk"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    kept: Records = (
        FakeRecords() if request.param == "memory" else AdherenceDatabase(tmp_path / "neckbreak.db")
    )
    yield kept
    kept.close()


def skipped(minute: int = 0, day: date = MONDAY) -> BreakRow:
    due = at(minute, day)
    return BreakRow(0, BreakKind.MICRO, due, None, due, 40.0, 0.0, Outcome.SKIPPED, "skip")


def performance(minute: int = 0, day: date = MONDAY) -> PerformanceRow:
    return PerformanceRow(
        0, None, at(minute, day), "desk-starter", 3, "p1", "chin-tuck", "easier", 2, 8, 5.0, 0.75,
        Evidence.ENDED_EARLY, "pain",
    )  # fmt: skip


def prescribed(day: date, performances: int = 3) -> PrescribedDay:
    return PrescribedDay(day, "desk-starter", 3, "week-1", "p1", "chin-tuck", performances)


# --- breaks -------------------------------------------------------------------------------


def test_an_open_break_is_a_row_without_outcome(records: Records) -> None:
    opened = records.open_break(BreakKind.HOMEWORK, at(0), at(1), 180.0)

    assert records.breaks(MONDAY, MONDAY) == (
        BreakRow(opened, BreakKind.HOMEWORK, at(0), at(1), None, 180.0, 0.0, None, None),
    )


def test_a_closed_break_keeps_how_it_began_and_how_it_ended(records: Records) -> None:
    opened = records.open_break(BreakKind.MOVEMENT, None, at(1), 180.0)
    records.note_progress(opened, 30.0)
    records.close_break(opened, at(4), 150.5, Outcome.COMPLETED)

    (row,) = records.breaks(MONDAY, MONDAY)
    assert row == BreakRow(
        opened, BreakKind.MOVEMENT, None, at(1), at(4), 180.0, 150.5, Outcome.COMPLETED, None
    )


def test_a_break_is_closed_once(records: Records) -> None:
    opened = records.open_break(BreakKind.MOVEMENT, None, at(1), 180.0)
    records.close_break(opened, at(4), 180.0, Outcome.COMPLETED)

    with pytest.raises(ValueError, match="not open"):
        records.close_break(opened, at(5), 0.0, Outcome.INTERRUPTED)

    assert records.breaks(*ALWAYS)[0].outcome is Outcome.COMPLETED


def test_an_unknown_break_is_not_closed(records: Records) -> None:
    with pytest.raises(ValueError, match="not open"):
        records.close_break(7, at(5), 0.0, Outcome.INTERRUPTED)


@pytest.mark.parametrize("kind", BreakKind)
@pytest.mark.parametrize("outcome", Outcome)
def test_a_break_that_never_began_is_added_whole(
    records: Records, kind: BreakKind, outcome: Outcome
) -> None:
    row = replace(skipped(), kind=kind, outcome=outcome, reason=None)

    added = records.add_break(row)

    assert records.breaks(MONDAY, MONDAY) == (replace(row, id=added),)


def test_a_break_without_outcome_or_time_is_a_mistake(records: Records) -> None:
    with pytest.raises(ValueError, match="outcome"):
        records.add_break(replace(skipped(), outcome=None))
    with pytest.raises(ValueError, match="time"):
        records.add_break(replace(skipped(), due=None, ended=None))


def test_breaks_left_open_are_interrupted_at_the_last_known_progress(records: Records) -> None:
    first = records.open_break(BreakKind.MOVEMENT, at(0), at(1), 180.0)
    records.note_progress(first, 20.0)
    records.note_progress(first, 60.0)
    records.note_progress(first, 59.0)
    second = records.open_break(BreakKind.MICRO, None, at(30), 40.0)

    assert records.close_open_breaks(at(0, TUESDAY)) == 2

    rows = {row.id: row for row in records.breaks(*ALWAYS)}
    assert rows[first].outcome is rows[second].outcome is Outcome.INTERRUPTED
    assert rows[first].done_s == 60.0
    assert rows[first].ended == at(2)
    assert rows[second].done_s == 0.0
    assert rows[second].ended == at(30)
    assert records.close_open_breaks(at(1, TUESDAY)) == 0


def test_a_break_left_open_does_not_end_after_the_restart(records: Records) -> None:
    opened = records.open_break(BreakKind.MOVEMENT, None, at(1), 180.0)
    records.note_progress(opened, 300.0)

    records.close_open_breaks(at(2))

    assert records.breaks(*ALWAYS)[0].ended == at(2)


def test_a_clock_set_back_does_not_end_a_break_before_it_began(records: Records) -> None:
    records.open_break(BreakKind.MOVEMENT, None, at(60), 180.0)

    records.close_open_breaks(at(0))

    assert records.breaks(*ALWAYS)[0].ended == at(60)


def test_progress_of_a_closed_or_unknown_break_is_ignored(records: Records) -> None:
    opened = records.open_break(BreakKind.MOVEMENT, None, at(1), 180.0)
    records.close_break(opened, at(4), 100.0, Outcome.PARTIAL)

    records.note_progress(opened, 170.0)
    records.note_progress(999, 170.0)

    assert records.breaks(*ALWAYS)[0].done_s == 100.0


def test_a_break_counts_for_the_day_it_was_due_else_began(records: Records) -> None:
    due_yesterday = records.open_break(BreakKind.MICRO, at(900), at(0, TUESDAY), 40.0)
    asked_for = records.open_break(BreakKind.MICRO, None, at(0, TUESDAY), 40.0)

    assert [row.id for row in records.breaks(MONDAY, MONDAY)] == [due_yesterday]
    assert [row.id for row in records.breaks(TUESDAY, TUESDAY)] == [asked_for]


def test_breaks_come_oldest_first_whatever_the_order_of_writing(records: Records) -> None:
    late = records.add_break(skipped(50))
    early = records.add_break(skipped(10))
    same = records.add_break(skipped(10))

    assert [row.id for row in records.breaks(MONDAY, MONDAY)] == [early, same, late]


# --- other events -------------------------------------------------------------------------


@pytest.mark.parametrize("evidence", Evidence)
def test_a_performance_comes_back_as_it_was(records: Records, evidence: Evidence) -> None:
    opened = records.open_break(BreakKind.HOMEWORK, at(0), at(1), 180.0)
    row = replace(performance(), break_id=opened, evidence=evidence)

    added = records.add_performance(row)

    assert records.performances(MONDAY, MONDAY) == (replace(row, id=added),)


def test_a_performance_needs_no_programme(records: Records) -> None:
    row = replace(
        performance(), programme=None, programme_version=None, prescription=None, variant=None,
        hold_s=None, stop_reason=None, share=1.0,
    )  # fmt: skip

    added = records.add_performance(row)

    assert records.performances(MONDAY, MONDAY) == (replace(row, id=added),)


@pytest.mark.parametrize("moment", ["before", "during", "after", "next", "note"])
def test_a_pain_answer_comes_back_as_it_was(records: Records, moment: str) -> None:
    row = PainRow(0, at(3), None, moment, 10)

    added = records.add_pain(row)

    assert records.pain(MONDAY, MONDAY) == (replace(row, id=added),)


def test_a_decision_keeps_its_data_and_their_order(records: Records) -> None:
    data = (("z", "Füße"), ("a", 1), ("m", 2.5), ("b", True), ("n", None))
    row = DecisionRow(0, at(0), "hold", "microphone", data)

    added = records.add_decision(row)

    assert records.decisions(MONDAY, MONDAY) == (replace(row, id=added),)


def test_only_old_decisions_are_trimmed(records: Records) -> None:
    records.add_decision(DecisionRow(0, at(0), "hold", "microphone"))
    kept = records.add_decision(DecisionRow(0, at(0, TUESDAY), "due", "active"))

    assert records.trim_decisions(TUESDAY) == 1

    assert [row.id for row in records.decisions(*ALWAYS)] == [kept]
    assert records.add_decision(DecisionRow(0, at(1, TUESDAY), "due", "active")) == kept + 1


def test_the_latest_screening_counts(records: Records) -> None:
    assert records.latest_screening() is None
    first = ScreeningRow(0, at(0), (("q1", "no"),), "GREEN", ())
    second = ScreeningRow(
        0, at(1), (("q1", "dizzy"), ("q1", "faint")), "AMBER", ("C03", "C07"), ("P1",)
    )

    records.add_screening(first)
    added = records.add_screening(second)

    assert records.latest_screening() == replace(second, id=added)


def test_what_a_day_asks_for_is_read_as_it_was_written(records: Records) -> None:
    records.set_prescribed([prescribed(MONDAY), replace(prescribed(MONDAY), prescription="p2")])
    records.set_prescribed([prescribed(MONDAY), prescribed(TUESDAY)])
    records.set_prescribed([])

    rows = records.prescribed(MONDAY, TUESDAY)
    assert [(row.day, row.prescription, row.performances) for row in rows] == [
        (MONDAY, "p1", 3),
        (MONDAY, "p2", 3),
        (TUESDAY, "p1", 3),
    ]


def test_the_last_word_on_what_a_day_asks_for_counts(records: Records) -> None:
    other = replace(prescribed(MONDAY), programme="other")
    records.set_prescribed([prescribed(MONDAY), replace(prescribed(MONDAY), prescription="p2")])
    records.set_prescribed(
        [prescribed(MONDAY, 1), replace(prescribed(MONDAY, 0), prescription="p2"), other]
    )

    assert records.prescribed(MONDAY, MONDAY) == (prescribed(MONDAY, 1), other)

    records.set_prescribed([prescribed(MONDAY)])

    assert records.prescribed(MONDAY, MONDAY) == (other, prescribed(MONDAY)), "last written last"


def test_an_excused_day_says_why(records: Records) -> None:
    records.set_prescribed([replace(prescribed(MONDAY), excused="ill")])

    assert records.prescribed(MONDAY, MONDAY)[0].excused == "ill"


def test_the_last_word_on_an_excused_day_counts(records: Records) -> None:
    records.set_prescribed([prescribed(MONDAY), replace(prescribed(TUESDAY), excused="ill")])
    records.add_excused(MONDAY, "ill", at(0))
    records.add_excused(MONDAY, "travelling", at(1))
    records.add_excused(TUESDAY, None, at(2))

    assert records.excused(MONDAY, TUESDAY) == (ExcusedRow(2, at(1), MONDAY, "travelling"),)
    assert [row.excused for row in records.prescribed(MONDAY, TUESDAY)] == ["travelling", None]

    records.add_excused(MONDAY, None, at(3))

    assert records.excused(MONDAY, TUESDAY) == ()
    assert [row.excused for row in records.prescribed(MONDAY, TUESDAY)] == [None, None]


def test_a_day_under_a_safety_lock_is_excused_until_it_is_lifted(records: Records) -> None:
    days = [MONDAY + timedelta(days=n) for n in range(4)]
    records.set_prescribed([prescribed(day) for day in days])
    for day, minute, status in ((MONDAY, 0, "RED"), (days[2], 0, "RED"), (days[3], 5, "AMBER")):
        records.add_screening(ScreeningRow(0, at(minute, day), (), status, ()))
    records.add_excused(days[1], None, at(0))
    records.add_excused(days[2], "ill", at(0))

    excuses = [row.excused for row in records.prescribed(MONDAY, days[3])]

    assert excuses == [None, "safety", "ill", None]
    assert records.prescribed(days[1], days[1])[0].excused == "safety"


def test_excused_days_come_in_order_of_days(records: Records) -> None:
    records.add_excused(TUESDAY, "ill", at(0))
    records.add_excused(MONDAY, "ill", at(1))

    assert [row.day for row in records.excused(*ALWAYS)] == [MONDAY, TUESDAY]
    assert [row.day for row in records.excused(TUESDAY, TUESDAY)] == [TUESDAY]


def test_an_entry_comes_back_as_it_was(records: Records) -> None:
    data = (("text", "Rücken"), ("area", None), ("value", 2.5), ("shown", True))
    row = EntryRow(0, at(3), "note", data)

    added = records.add_entry(row)

    assert records.entries("note", MONDAY, MONDAY) == (replace(row, id=added),)
    assert records.entries(None, MONDAY, MONDAY) == (replace(row, id=added),)


def test_entries_are_asked_for_by_kind_and_day(records: Records) -> None:
    records.add_entry(EntryRow(0, at(9), "note"))
    tip = records.add_entry(EntryRow(0, at(1), "tip"))
    note = records.add_entry(EntryRow(0, at(0, TUESDAY), "note"))

    assert [row.id for row in records.entries("note", TUESDAY, TUESDAY)] == [note]
    assert [row.id for row in records.entries(None, *ALWAYS)] == [tip, 1, note]
    assert records.entries("sore", *ALWAYS) == ()


def test_the_latest_entry_is_the_one_written_last(records: Records) -> None:
    assert records.latest_entry("note") is None
    records.add_entry(EntryRow(0, at(9), "note"))
    last = records.add_entry(EntryRow(0, at(2), "note"))
    records.add_entry(EntryRow(0, at(10), "tip"))

    found = records.latest_entry("note")

    assert found is not None
    assert found.id == last


def test_a_correction_stands_beside_the_event_it_corrects(records: Records) -> None:
    done = records.add_performance(performance())
    records.add_break(skipped())
    row = CorrectionRow(0, at(5, TUESDAY), Corrected.PERFORMANCE, done, (("share", 0.5),))

    first = records.add_correction(row)
    second = records.add_correction(replace(row, change=(("withdrawn", False),)))
    records.add_correction(replace(row, event=Corrected.BREAK, change=(("outcome", "missed"),)))

    assert records.corrections(Corrected.PERFORMANCE, MONDAY, MONDAY) == (
        replace(row, id=first),
        replace(row, id=second, change=(("withdrawn", False),)),
    )
    assert records.corrections(Corrected.PERFORMANCE, TUESDAY, TUESDAY) == ()


def test_breaks_and_exercises_read_as_they_stand_after_corrections(records: Records) -> None:
    kept = records.add_performance(performance())
    gone = records.add_performance(performance(1))
    passed = records.add_break(skipped())
    for event, event_id, change in (
        (Corrected.PERFORMANCE, kept, (("share", 0.5),)),
        (Corrected.PERFORMANCE, gone, (("withdrawn", True),)),
        (Corrected.BREAK, passed, (("outcome", "missed"),)),
    ):
        records.add_correction(CorrectionRow(0, at(5, TUESDAY), event, event_id, change))

    (row,) = records.performances(*ALWAYS)
    assert (row.id, row.share, row.evidence) == (kept, 0.5, Evidence.SELF_MARKED)
    assert [each.outcome for each in records.breaks(*ALWAYS)] == [Outcome.MISSED]


def test_pain_answers_read_as_they_were_answered(records: Records) -> None:
    answer = records.add_pain(PainRow(0, at(3), None, "after", 8))
    records.add_correction(CorrectionRow(0, at(5), Corrected.PAIN, answer, (("value", 3),)))

    assert [row.value for row in records.pain(*ALWAYS)] == [8]


def test_screenings_of_a_range_begin_with_the_one_in_force(records: Records) -> None:
    assert records.screenings(*ALWAYS) == ()
    for minute, day in ((0, MONDAY - timedelta(days=9)), (0, MONDAY), (5, MONDAY), (0, TUESDAY)):
        records.add_screening(ScreeningRow(0, at(minute, day), (), "GREEN", ()))

    assert [row.id for row in records.screenings(MONDAY, MONDAY)] == [1, 2, 3]
    assert [row.id for row in records.screenings(TUESDAY, TUESDAY)] == [3, 4]


def test_the_record_begins_with_its_first_day(records: Records) -> None:
    assert records.first_day() is None
    records.add_pain(PainRow(0, at(0, TUESDAY), None, "note", 1))
    assert records.first_day() == TUESDAY
    records.set_prescribed([prescribed(MONDAY)])
    assert records.first_day() == MONDAY


def test_a_programme_runs_since_another_one_was_asked_for(records: Records) -> None:
    days = [MONDAY + timedelta(days=n) for n in range(5)]
    names = ("desk-starter", "other", "desk-starter", "desk-starter", "other")
    for day, name in zip(days, names, strict=True):
        records.set_prescribed([replace(prescribed(day), programme=name)])

    assert records.programme_since("desk-starter", days[3]) == days[2]
    assert records.programme_since("desk-starter", days[0]) == days[0]
    assert records.programme_since("desk-starter", days[4]) is None
    assert records.programme_since("third", days[4]) is None


@pytest.mark.parametrize("event", Corrected)
def test_only_an_event_that_is_there_is_corrected(records: Records, event: Corrected) -> None:
    with pytest.raises(ValueError, match="no event 7"):
        records.add_correction(CorrectionRow(0, at(5), event, 7, (("withdrawn", True),)))


def test_ranges_are_closed_and_oldest_first(records: Records) -> None:
    for day in (TUESDAY, MONDAY, TUESDAY + timedelta(days=1), MONDAY - timedelta(days=1)):
        records.add_break(skipped(0, day))
        records.add_performance(performance(0, day))
        records.add_pain(PainRow(0, at(0, day), None, "note", 1))
        records.add_decision(DecisionRow(0, at(0, day), "due", "active"))
        records.set_prescribed([prescribed(day)])

    for read in (records.performances, records.pain, records.decisions):
        assert [row.at.day for row in read(MONDAY, TUESDAY)] == [MONDAY, TUESDAY]
    assert [row.due for row in records.breaks(MONDAY, TUESDAY)] == [at(0), at(0, TUESDAY)]
    assert [row.day for row in records.prescribed(MONDAY, TUESDAY)] == [MONDAY, TUESDAY]


def test_an_empty_record_reads_as_empty(records: Records) -> None:
    assert records.breaks(*ALWAYS) == ()
    assert records.performances(*ALWAYS) == ()
    assert records.pain(*ALWAYS) == ()
    assert records.decisions(*ALWAYS) == ()
    assert records.prescribed(*ALWAYS) == ()
    assert records.entries(None, *ALWAYS) == ()
    assert records.excused(*ALWAYS) == ()
    assert records.close_open_breaks(at(0)) == 0
    assert records.trim_decisions(MONDAY) == 0


def test_backing_up_and_closing_twice_do_no_harm(records: Records) -> None:
    records.add_break(skipped())
    records.backup()
    records.backup()
    records.close()
    records.close()
