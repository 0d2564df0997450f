"""Looking at a period, excusing days, correcting entries, marking by hand, notes, suggestions."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date, timedelta

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    EntryRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)
from neckbreak.domain.exercise import Dose, VariantName
from neckbreak.domain.instants import Instant
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import ActiveProgramme, Prescription
from neckbreak.domain.review_types import DayState, PeriodKind, Statement
from neckbreak.domain.review_words import Suggestion
from neckbreak.errors import KnownError
from rule_samples import DAY_MS, MONDAY, at, catalogue, exercise, follow, stage

TUESDAY = MONDAY + timedelta(days=1)
DAY_S = DAY_MS / 1000


class Office:
    """A record and the use case over it, on Monday at noon."""

    def __init__(self, policy: Policy | None = None, shelf: FakeShelf | None = None) -> None:
        self.records = FakeRecords()
        self.settings = FakeSettings(policy)
        self.shelf = shelf or FakeShelf(catalogue(exercise("tuck", dose=Dose(2, 12))))
        self.reviews = Reviews(self.records, self.settings, self.shelf)
        self.now = at()

    def day(self, number: int) -> Instant:
        """Noon so many days after Monday."""
        return at(number * DAY_S)

    def asks(self, day: date, count: int = 3, name: str = "tuck") -> None:
        row = PrescribedDay(day, "basics", 1, "s", name, "tuck", count)
        self.records.set_prescribed([row])

    def does(self, now: Instant, share: float = 1.0, **fields: object) -> int:
        row = PerformanceRow(
            0, None, Stamp.of(now), "basics", 1, "tuck", "tuck", None, 1, 8, 5.0, share,
            Evidence.GUIDED,
        )  # fmt: skip
        return self.records.add_performance(replace(row, **fields))  # type: ignore[arg-type]

    def takes(self, now: Instant, outcome: Outcome, kind: BreakKind = BreakKind.MOVEMENT) -> int:
        stamp = Stamp.of(now)
        return self.records.add_break(BreakRow(0, kind, stamp, stamp, stamp, 180, 90, outcome))

    def week(self, now: Instant | None = None, day: date = MONDAY):
        return self.reviews.period(PeriodKind.WEEK, day, now or self.now)


@pytest.fixture
def office() -> Office:
    return Office()


def keys(found) -> list[str]:
    return [each.key for each in found]


# --- looking --------------------------------------------------------------------------------------


def test_an_empty_record_is_blank_and_says_so(office: Office) -> None:
    view = office.week(office.day(14))

    for figure in (view.dose, view.kept_days, view.breaks, view.micro, view.sessions):
        assert (figure.share, figure.band, figure.reason) == (None, None, "no-record")
    assert keys(view.statements) == ["no-record"]
    assert {each.state for each in view.days} == {DayState.BEFORE}
    assert not view.has_earlier
    assert view.has_later
    assert view.suggestion is None


def test_a_week_to_come_is_not_there_yet(office: Office) -> None:
    office.asks(MONDAY)
    view = office.week(day=MONDAY + timedelta(days=7))

    assert view.dose.reason == "not-yet"
    assert view.has_earlier
    assert not view.has_later
    assert {each.state for each in view.days} == {DayState.TO_COME}


def test_a_month_has_all_its_days_and_four_weeks_up_to_today(office: Office) -> None:
    office.asks(MONDAY)
    view = office.reviews.period(PeriodKind.MONTH, MONDAY, office.now)

    assert (view.first, view.last, len(view.days)) == (date(2026, 3, 1), date(2026, 3, 31), 31)
    assert [row[0].day for row in view.heat][-1] == MONDAY
    assert [len(row) for row in view.heat] == [7, 7, 7, 7]
    assert view.is_open


def test_a_span_is_any_closed_range(office: Office) -> None:
    office.asks(MONDAY)
    view = office.reviews.span(MONDAY, TUESDAY, office.day(3))

    assert view.kind is PeriodKind.SPAN
    assert [each.day for each in view.days] == [MONDAY, TUESDAY]
    with pytest.raises(ValueError, match="after"):
        office.reviews.span(TUESDAY, MONDAY, office.now)


def test_a_view_can_leave_the_process(office: Office) -> None:
    office.asks(MONDAY)
    office.does(office.now)
    view = office.week()

    assert pickle.loads(pickle.dumps(view)) == view


@pytest.mark.parametrize(
    "share, band", [(1.0, "on-plan"), (0.8, "on-plan"), (0.5, "partly"), (0.4, "a-little")]
)
def test_a_share_has_a_word(office: Office, share: float, band: str) -> None:
    office.asks(MONDAY, 1)
    office.does(office.now, share)

    assert office.week(office.day(2)).dose.band == band


def test_a_day_on_which_safety_withheld_all_exercise_is_excused(office: Office) -> None:
    office.asks(MONDAY)
    office.asks(TUESDAY)
    for number, status in ((-1, "RED"), (1, "GREEN")):
        row = ScreeningRow(0, Stamp.of(office.day(number)), (), status, ())
        office.records.add_screening(row)

    view = office.week(office.day(5))

    assert view.excused_days == ((MONDAY, "safety"),)
    assert view.dose.ratio.denominator == 3


def test_an_excuse_of_the_person_stands_beside_that_of_safety(office: Office) -> None:
    office.asks(MONDAY)
    office.records.add_screening(ScreeningRow(0, Stamp.of(office.day(-1)), (), "EMERGENCY", ()))
    office.reviews.excuse(MONDAY, MONDAY, "ill", office.now)

    assert dict(office.week().excused_days)[MONDAY] == "ill"


def test_the_therapists_limits_decide_which_answer_is_red(office: Office) -> None:
    followed = follow(stage("tuck"))
    limits = replace(followed.programme, limits=(("red_during", 3), ("amber_during", 2)))
    office.shelf.kept = ActiveProgramme(limits, MONDAY, 0, MONDAY)
    office.asks(MONDAY)
    passed = office.takes(office.now, Outcome.COMPLETED)
    office.does(office.now, break_id=passed)
    for moment, value in (("before", 2), ("during", 3)):
        office.records.add_pain(PainRow(0, Stamp.of(office.now), passed, moment, value))

    view = office.week()

    assert view.exercises[0].red == 1
    assert ("red-answer", "tuck") in [
        (each.key, dict(each.data).get("exercises")) for each in view.events
    ]


def test_settings_that_cannot_be_read_do_not_hide_the_review(
    office: Office, monkeypatch, caplog
) -> None:
    def fail() -> Policy:
        raise KnownError("settings-damaged", file="x", line=1, detail="y")

    monkeypatch.setattr(office.settings, "load", fail)
    assert office.week().kind is PeriodKind.WEEK
    assert "settings not read" in caplog.text
    caplog.clear()


def test_what_was_said_about_a_skip_later_counts(office: Office) -> None:
    first, second = (office.takes(office.now, Outcome.SKIPPED) for _ in range(2))
    office.reviews.say_why(first, "deadline", office.now)
    office.reviews.say_why(first, "in-the-flow", office.now)
    office.records.add_entry(EntryRow(0, Stamp.of(office.now), "skip-reason", (("reason", "x"),)))

    skips = [(each.key, each.count) for each in office.week().skips]
    assert skips == [("in-the-flow", 1), ("no-reason", 1)]
    assert second != first


# --- excused days ---------------------------------------------------------------------------------


def test_days_are_excused_and_taken_back(office: Office) -> None:
    office.reviews.excuse(MONDAY, TUESDAY, " ill ", office.now)
    assert office.week().excused_days == ((MONDAY, "ill"), (TUESDAY, "ill"))

    office.reviews.lift(MONDAY, office.now)
    assert office.week().excused_days == ((TUESDAY, "ill"),)


def test_an_excuse_needs_a_reason_days_and_an_end(office: Office) -> None:
    with pytest.raises(ValueError, match="reason"):
        office.reviews.excuse(MONDAY, MONDAY, " ", office.now)
    with pytest.raises(ValueError, match="day"):
        office.reviews.excuse(TUESDAY, MONDAY, "ill", office.now)
    with pytest.raises(KnownError) as caught:
        office.reviews.excuse(MONDAY, MONDAY + timedelta(days=400), "ill", office.now)
    assert caught.value.key == "excuse-too-far"
    assert office.week().excused_days == ()


# --- corrections ----------------------------------------------------------------------------------


def test_entries_of_a_day_can_be_corrected_and_withdrawn(office: Office) -> None:
    office.asks(MONDAY)
    done = office.does(office.now)
    answer = office.records.add_pain(PainRow(0, Stamp.of(office.now), None, "before", 8))

    office.reviews.correct(Corrected.PERFORMANCE, done, MONDAY, (("share", 0.5),), office.now)
    office.reviews.correct(Corrected.PAIN, answer, MONDAY, (("value", 3),), office.now)

    share, pain = office.reviews.entries(MONDAY)
    assert (share.event, share.id, share.value, share.is_corrected) == (
        Corrected.PERFORMANCE, done, 0.5, True,
    )  # fmt: skip
    assert (pain.moment, pain.value, pain.is_corrected) == ("before", 3, True)
    view = office.week()
    assert view.quality.corrected == 2
    assert view.pain.weeks[-1].points[0].was == 8

    office.reviews.withdraw(Corrected.PERFORMANCE, done, MONDAY, office.now)
    assert [each.event for each in office.reviews.entries(MONDAY)] == [Corrected.PAIN]


def test_a_break_can_be_corrected(office: Office) -> None:
    missed = office.takes(office.now, Outcome.MISSED)
    change = (("outcome", "natural"),)
    office.reviews.correct(Corrected.BREAK, missed, MONDAY, change, office.now)

    assert office.week().breaks.ratio.numerator == 1


@pytest.mark.parametrize(
    "event, change",
    [
        (Corrected.PERFORMANCE, (("share", 1.5),)),
        (Corrected.PERFORMANCE, (("share", True),)),
        (Corrected.PERFORMANCE, (("exercise", "other"),)),
        (Corrected.PERFORMANCE, ()),
        (Corrected.PAIN, (("value", 11),)),
        (Corrected.PAIN, (("value", 2.5),)),
        (Corrected.PAIN, (("withdrawn", 1),)),
        (Corrected.BREAK, (("outcome", "lost"),)),
    ],
)
def test_what_cannot_be_is_no_correction(office: Office, event, change) -> None:
    office.does(office.now)
    office.takes(office.now, Outcome.MISSED)
    office.records.add_pain(PainRow(0, Stamp.of(office.now), None, "before", 8))

    with pytest.raises(KnownError) as caught:
        office.reviews.correct(event, 1, MONDAY, change, office.now)
    assert caught.value.key == "correction-refused"


def test_an_event_that_is_not_there_is_not_corrected(office: Office) -> None:
    for event in Corrected:
        with pytest.raises(KnownError):
            office.reviews.withdraw(event, 5, MONDAY, office.now)


def test_a_stop_for_pain_stays_in_the_record(office: Office) -> None:
    stopped = office.does(office.now, 0.5, stop_reason="sharp-pain")

    (entry,) = office.reviews.entries(MONDAY)
    assert not entry.may_withdraw
    with pytest.raises(KnownError):
        office.reviews.withdraw(Corrected.PERFORMANCE, stopped, MONDAY, office.now)
    assert office.week().pain_stops == 1


def test_a_break_that_is_still_open_is_not_corrected(office: Office) -> None:
    stamp = Stamp.of(office.now)
    opened = office.records.open_break(BreakKind.MOVEMENT, stamp, stamp, 180)
    with pytest.raises(KnownError):
        office.reviews.withdraw(Corrected.BREAK, opened, MONDAY, office.now)


# --- marking by hand ------------------------------------------------------------------------------


def test_what_a_day_still_asks_for_is_marked_by_hand(office: Office) -> None:
    office.asks(MONDAY)
    office.does(office.now, 0.5)

    assert office.reviews.mark_done(MONDAY, office.now) == 3

    view = office.week(office.day(3))
    assert (view.dose.ratio.numerator, view.quality.amounts.self_marked) == (3, 2.5)
    assert view.quality.marked_by_hand == 3
    row = office.records.performances(MONDAY, MONDAY)[-1]
    assert (row.sets, row.reps, row.hold_s, row.share) == (1, 8, 5.0, 0.5), "the dose done last"
    with pytest.raises(KnownError) as caught:
        office.reviews.mark_done(MONDAY, office.now)
    assert caught.value.key == "mark-nothing-left"


def test_one_prescription_of_an_earlier_day_is_marked_at_its_noon(office: Office) -> None:
    rows = [PrescribedDay(MONDAY, "basics", 1, "s", name, "tuck", 1) for name in ("tuck", "b")]
    office.records.set_prescribed(rows)
    office.does(office.now)

    assert office.reviews.mark_done(MONDAY, office.day(2), "b") == 1

    row = office.records.performances(MONDAY, MONDAY)[-1]
    assert (row.prescription, row.at, row.evidence) == ("b", Stamp.of(at()), Evidence.SELF_MARKED)
    assert (row.sets, row.reps) == (2, 12), "as the catalogue has it"


@pytest.mark.parametrize("number", [-1, 8])
def test_days_to_come_and_days_long_past_are_not_marked(office: Office, number: int) -> None:
    office.asks(MONDAY)
    with pytest.raises(KnownError) as caught:
        office.reviews.mark_done(MONDAY, office.day(number))
    assert caught.value.key == "mark-too-late"


def test_a_marked_dose_is_the_therapists(office: Office) -> None:
    ordered = Prescription("tuck", ("tuck",), VariantName.EASIER, dose=Dose(3, 4))
    followed = replace(follow(stage(Prescription("x", ("tuck",)), ordered)).programme, id="basics")
    office.shelf.kept = ActiveProgramme(followed, MONDAY, 0, MONDAY)
    office.asks(MONDAY, 1)
    office.reviews.mark_done(MONDAY, office.now)

    (row,) = office.records.performances(MONDAY, MONDAY)
    assert (row.sets, row.reps, row.variant) == (3, 4, "easier")


def test_an_exercise_that_left_the_catalogue_can_still_be_marked(office: Office) -> None:
    office.shelf = FakeShelf(catalogue())
    office.reviews = Reviews(office.records, office.settings, office.shelf)
    office.shelf.kept = ActiveProgramme(
        replace(follow(stage("other")).programme, id="basics"), MONDAY, 0, MONDAY
    )
    office.asks(MONDAY, 1)
    assert office.reviews.mark_done(MONDAY, office.now) == 1


# --- words of the person --------------------------------------------------------------------------


def test_notes_for_the_therapist_are_kept_and_shown(office: Office) -> None:
    office.reviews.write_note("  Afternoons are hard.  ", office.now)
    office.reviews.write_note("   ", office.now)
    office.reviews.write_note("later", office.day(9))

    assert [each.text for each in office.week().notes] == ["Afternoons are hard."]


def test_the_monthly_questions_come_once_in_four_weeks(office: Office) -> None:
    assert not office.reviews.is_check_in_due(office.now), "no record yet"
    office.asks(MONDAY)
    assert not office.reviews.is_check_in_due(office.day(27))
    assert office.reviews.is_check_in_due(office.day(28))
    assert office.reviews.latest_check_in() is None

    office.reviews.answer_check_in(-2, " carrying bags ", 4, office.day(28))

    assert not office.reviews.is_check_in_due(office.day(40))
    latest = office.reviews.latest_check_in()
    assert latest is not None
    assert (latest.change, latest.activity, latest.score) == (-2, "carrying bags", 4)
    month = office.reviews.period(PeriodKind.MONTH, office.day(28).day, office.day(29))
    assert month.check_ins == (latest,)


def test_no_answer_is_an_answer_for_this_month(office: Office) -> None:
    office.asks(MONDAY)
    office.reviews.answer_check_in(None, None, None, office.day(28))

    latest = office.reviews.latest_check_in()
    assert latest is not None
    assert (latest.change, latest.activity, latest.score) == (None, None, None)
    assert not office.reviews.is_check_in_due(office.day(29))


@pytest.mark.parametrize(
    "change, activity, score", [(6, None, None), (-6, None, None), (0, "a", 11), (0, "", 5)]
)
def test_answers_outside_their_range_are_mistakes(office, change, activity, score) -> None:
    with pytest.raises(ValueError, match="is"):
        office.reviews.answer_check_in(change, activity, score, office.now)


# --- suggestions ----------------------------------------------------------------------------------


def cut_short(office: Office, count: int = 10, outcome: Outcome = Outcome.PARTIAL) -> None:
    for number in range(count):
        office.takes(office.now.plus(number * 60), outcome, BreakKind.HOMEWORK)


def test_homework_breaks_that_are_often_cut_short_could_be_shorter(office: Office) -> None:
    cut_short(office)
    suggested = office.week().suggestion

    assert suggested == Suggestion(
        "shorter-breaks",
        (("cut_short", 10), ("of", 10), ("minutes", 3)),
        "breaks.homework_max_s", 180, 240,
    )  # fmt: skip


def test_a_suggestion_is_taken_and_put_back(office: Office) -> None:
    cut_short(office)
    suggested = office.week().suggestion
    assert office.reviews.taken() is None
    office.reviews.undo(office.now)

    office.reviews.take(suggested, office.now)

    assert office.settings.policy.homework_max_s == 180
    taken = office.reviews.taken()
    assert taken is not None
    assert (taken.suggestion.setting, taken.suggestion.undo) == ("breaks.homework_max_s", 240)
    assert office.week().suggestion is None, "one change at a time"

    office.reviews.undo(office.now)

    assert office.settings.policy.homework_max_s == 240
    assert office.reviews.taken() is None
    assert office.week().suggestion is None, "not the same again"


def test_a_setting_changed_since_is_not_put_back(office: Office) -> None:
    cut_short(office)
    office.reviews.take(office.week().suggestion, office.now)
    office.settings.save({"breaks.homework_max_s": 200})

    assert office.reviews.taken() is None
    office.reviews.undo(office.now)
    assert office.settings.policy.homework_max_s == 200


def test_a_refused_suggestion_is_not_made_again_for_four_weeks(office: Office) -> None:
    cut_short(office)
    office.reviews.refuse(office.week().suggestion, office.now)
    assert office.week().suggestion is None
    assert office.reviews.taken() is None

    late = office.day(29)
    for number in range(10):
        office.takes(late.plus(number), Outcome.PARTIAL, BreakKind.HOMEWORK)
    assert office.week(late, late.day).suggestion is not None


def test_nothing_is_suggested_from_few_breaks_or_beside_old_weeks(office: Office) -> None:
    cut_short(office, 9)
    assert office.week().suggestion is None
    cut_short(office, 9)
    assert office.week().suggestion is not None
    assert office.week(office.day(20)).suggestion is None
    assert office.week(day=MONDAY + timedelta(days=14)).suggestion is None


def test_breaks_of_excused_days_suggest_nothing(office: Office) -> None:
    cut_short(office)
    office.reviews.excuse(MONDAY, MONDAY, "ill", office.now)
    assert office.week().suggestion is None


def test_homework_breaks_do_not_shrink_below_two_minutes() -> None:
    office = Office(Policy(homework_max_s=150))
    cut_short(office)
    assert office.week().suggestion.value == 120
    office.settings.save({"breaks.homework_max_s": 120})
    assert office.week().suggestion.key != "shorter-breaks"


def test_fewer_breaks_are_suggested_where_the_dose_is_kept_all_the_same(office: Office) -> None:
    for number in range(3):
        office.asks(office.day(number).day, 1)
        office.does(office.day(number))
        for minute in range(4):
            when = office.day(number).plus(minute * 60)
            office.takes(when, Outcome.COMPLETED if minute == 0 else Outcome.MISSED)
    suggested = office.week(office.day(3)).suggestion

    assert suggested == Suggestion(
        "fewer-breaks",
        (("kept", 3), ("of", 12), ("count", 3)),
        "breaks.exercise_per_day", 3, "automatic",
    )  # fmt: skip

    office.asks(office.day(3).day, 9)
    assert office.week(office.day(4)).suggestion is None, "the dose would suffer"


def test_there_are_never_fewer_than_two_breaks() -> None:
    office = Office(Policy(exercise_breaks_per_day=2))
    for number in range(12):
        office.takes(office.now.plus(number * 60), Outcome.MISSED)
    assert office.week().suggestion is None


def test_microbreaks_that_nobody_takes_can_be_switched_off(office: Office) -> None:
    for number in range(10):
        office.takes(office.now.plus(number * 60), Outcome.MISSED, BreakKind.MICRO)
    suggested = office.week().suggestion

    assert suggested == Suggestion(
        "without-microbreaks", (("kept", 0), ("of", 10)), "breaks.microbreaks", False, True
    )
    for number in range(10):
        office.takes(office.now.plus(number * 60), Outcome.COMPLETED, BreakKind.MICRO)
    assert office.week().suggestion is None


# --- what the period says -------------------------------------------------------------------------


def test_a_short_afternoon_is_named(office: Office) -> None:
    office.asks(MONDAY)
    office.does(office.now, 0.5, evidence=Evidence.ENDED_EARLY)
    office.takes(office.now.plus(2 * 3600), Outcome.SKIPPED)
    office.takes(office.now.plus(3 * 3600), Outcome.MISSED)
    office.takes(office.now.plus(-2 * 3600), Outcome.COMPLETED)

    said = office.week(office.day(2)).statements

    assert Statement(
        "short-day",
        (("day", "2026-03-02"), ("missing", 2.5), ("ended_early", 0.5), ("after_hour", 14)),
    ) in said  # fmt: skip


@pytest.mark.parametrize(
    "before, now, key",
    [(5, 3, "pain-lower"), (3, 5, "pain-higher"), (4, 4, "pain-same")],
)
def test_pain_is_compared_with_three_weeks_earlier(office, before, now, key) -> None:
    office.records.add_pain(PainRow(0, Stamp.of(office.day(-21)), None, "note", before))
    office.records.add_pain(PainRow(0, Stamp.of(office.now), None, "note", now))

    assert (key, abs(now - before)) in [
        (each.key, dict(each.data).get("points")) for each in office.week().statements
    ]


def test_a_hard_hour_is_named(office: Office) -> None:
    for minute in range(4):
        office.takes(office.now.plus(minute), Outcome.MISSED)
        office.takes(office.now.plus(-7200 + minute), Outcome.COMPLETED)

    said = office.week().statements
    assert Statement("hard-hour", (("hour", 12), ("kept", 0), ("of", 4))) in said


def test_a_week_in_which_nothing_was_asked_says_so(office: Office) -> None:
    office.takes(office.now, Outcome.COMPLETED)
    assert keys(office.week(office.day(9)).statements)[0] == "nothing-asked"
