"""Sore days, advice and offers as Today tells them."""

from __future__ import annotations

import pytest

from fakes.records import FakeRecords
from fakes.workplace import ALL_NO, Workplace
from neckbreak.app.screening import Screening
from neckbreak.app.wellbeing import Advice, Wellbeing
from neckbreak.domain.adherence import Evidence, PainRow, PerformanceRow, Stamp
from neckbreak.domain.exercise import ExerciseKind, VariantName
from neckbreak.domain.maintenance import Offer
from neckbreak.domain.planner import Choice
from neckbreak.domain.session import dose_of
from neckbreak.domain.soreness import MUSCLE_SORENESS
from rule_samples import HOUR_MS, MONDAY, NOON_MS, at

HOUR_S, DAY_S = 3600.0, 86_400.0


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture
def wellbeing(records: FakeRecords) -> Wellbeing:
    return Wellbeing(records, Screening(records))


def answer(records, day: float, *values: int) -> None:
    for index, value in enumerate(values):
        stamp = Stamp.of(at((day + index) * DAY_S))
        records.add_pain(PainRow(0, stamp, None, "after", value))


def test_sore_today_lasts_a_day_and_can_be_ended(wellbeing) -> None:
    assert wellbeing.sore_until(at()) is None
    until = wellbeing.begin_sore(at())
    assert until == NOON_MS + 24 * HOUR_MS
    assert wellbeing.sore_until(at(HOUR_S)) == until
    wellbeing.end_sore(at(2 * HOUR_S))
    assert wellbeing.sore_until(at(2 * HOUR_S)) is None


def test_ending_nothing_keeps_nothing(wellbeing, records) -> None:
    wellbeing.end_sore(at())
    assert records.entries(None, MONDAY, MONDAY) == ()


def test_it_can_be_made_longer_up_to_three_days(wellbeing) -> None:
    wellbeing.begin_sore(at())
    assert wellbeing.view(at(60)).may_be_longer
    wellbeing.lengthen_sore(at(60))
    wellbeing.lengthen_sore(at(120))
    view = wellbeing.view(at(180))
    assert view.sore_until_ms == NOON_MS + 72 * HOUR_MS
    assert not view.may_be_longer
    wellbeing.lengthen_sore(at(240))
    assert wellbeing.sore_until(at(300)) == NOON_MS + 72 * HOUR_MS


def test_without_a_sore_day_there_is_none_to_lengthen(wellbeing) -> None:
    wellbeing.lengthen_sore(at())
    assert wellbeing.sore_until(at()) is None


def test_expected_muscle_soreness_is_only_marked(wellbeing, records) -> None:
    wellbeing.mark_muscle_soreness(at())
    assert records.latest_entry(MUSCLE_SORENESS) is not None
    assert wellbeing.sore_until(at()) is None


def test_a_calm_record_says_nothing(wellbeing) -> None:
    view = wellbeing.view(at())
    assert view.advice == ()
    assert view.offer is None
    assert view.seen is None
    assert not view.is_screening_old, "the first questions have their own place"


def test_worse_than_before_is_said_until_it_is_read(wellbeing, records) -> None:
    answer(records, 0, 2, 2, 2)
    answer(records, 20, 5, 5, 5)
    now = at(22.5 * DAY_S)
    assert wellbeing.view(now).advice == (Advice.WORSE,)
    wellbeing.read(Advice.WORSE, now)
    assert wellbeing.view(now).advice == ()
    answer(records, 28, 5, 5, 5)
    assert Advice.WORSE in wellbeing.view(at(30 * DAY_S)).advice, "still true a week later"


def test_not_better_comes_every_four_weeks_at_most(wellbeing, records) -> None:
    answer(records, 0, 4, 4, 4)
    answer(records, 26, 4, 4, 4)
    now = at(28.5 * DAY_S)
    assert wellbeing.view(now).advice == (Advice.NOT_BETTER,)
    wellbeing.read(Advice.NOT_BETTER, now)
    answer(records, 36, 4, 4, 4)
    assert wellbeing.view(at(38.5 * DAY_S)).advice == ()


def test_strong_pain_on_two_days_and_dizziness_are_advised(wellbeing, records) -> None:
    answer(records, 0, 7, 8)
    stop = PerformanceRow(
        0, 1, Stamp.of(at(DAY_S)), None, None, None, "neck-rotation", None, 1, 5, None, 0.2,
        Evidence.ENDED_EARLY, "dizzy",
    )  # fmt: skip
    records.add_performance(stop)
    assert wellbeing.view(at(DAY_S + 60)).advice == (Advice.SEVERE, Advice.DIZZY)


def test_who_has_seen_somebody_says_so(wellbeing) -> None:
    wellbeing.seen_professional(at())
    assert wellbeing.view(at(60)).seen == MONDAY


def test_pain_gone_offers_a_smaller_routine_once(wellbeing, records) -> None:
    answer(records, 0, 4)
    answer(records, 2, 1)
    answer(records, 9, 0)
    answer(records, 17, 1)
    now = at(17.5 * DAY_S)
    assert wellbeing.view(now, "desk-starter").offer is Offer.MAINTAIN
    assert wellbeing.view(now, "desk-starter", is_by_therapist=True).offer is None
    wellbeing.answer_offer(Offer.MAINTAIN, now, is_taken=False)
    assert wellbeing.view(now, "desk-starter").offer is None


def test_after_90_days_the_safety_questions_are_asked_again(records) -> None:
    screening = Screening(records)
    screening.answer(ALL_NO, at())
    wellbeing = Wellbeing(records, screening)
    assert not wellbeing.view(at(89 * DAY_S)).is_screening_old
    assert wellbeing.view(at(90 * DAY_S)).is_screening_old


def test_said_while_an_invitation_is_open_it_changes_what_the_break_holds(tmp_path) -> None:
    desk = Workplace(tmp_path)
    desk.works_until_prompted()
    before = desk.conductor.status().dose_asked
    desk.conductor.uses.wellbeing.begin_sore(desk.now)
    desk.conductor.choose(Choice.START)
    held = desk.presenter.plan.script.performances
    assert [each.exercise.id for each in held] == [
        each.exercise for each in desk.presenter.shown[-1].items
    ]
    moved = [each for each in held if each.exercise.kind is ExerciseKind.MOBILITY]
    assert moved
    for each in moved:
        assert each.variant is VariantName.EASIER
        assert each.dose.reps <= -(-dose_of(each.exercise, None).reps // 2)
    assert desk.conductor.status().dose_asked == before, "what the day asks for keeps its number"


def test_a_note_about_the_desktop_is_read_once(wellbeing) -> None:
    wellbeing.read_note("no-tray", at())
    assert wellbeing.view(at(60)).read_notes == ("no-tray",)
