"""Everything the record tells about safety, put together."""

from __future__ import annotations

import pytest

from fakes.records import FakeRecords
from fakes.workplace import ALL_NO
from neckbreak.app.safety_state import SEEN, is_progress_frozen, latest_pain, safety_of
from neckbreak.app.screening import Screening
from neckbreak.domain.adherence import EntryRow, Evidence, PainRow, PerformanceRow, Stamp
from neckbreak.domain.assessment import Restriction
from neckbreak.domain.policy import Policy
from neckbreak.domain.soreness import MUSCLE_SORENESS, SORE, end_of
from rule_samples import at

HOUR_S, DAY_S = 3600.0, 86_400.0
INTENSITY = {"band-row": 2}


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture
def screening(records: FakeRecords) -> Screening:
    made = Screening(records)
    made.answer(ALL_NO, at(-10 * DAY_S))
    return made


def of(records, screening, seconds: float = 0.0, policy: Policy | None = None):
    return safety_of(records, screening, policy or Policy(), at(seconds), INTENSITY)


def row_with_answers(records, seconds: float, break_id: int, after: int) -> None:
    def stamp(more: float = 0.0) -> Stamp:
        return Stamp.of(at(seconds + more))

    records.add_pain(PainRow(0, stamp(-600), break_id, "before", 2))
    records.add_performance(
        PerformanceRow(
            0,
            break_id,
            stamp(),
            None,
            None,
            None,
            "band-row",
            None,
            1,
            8,
            None,
            1.0,
            Evidence.GUIDED,
        )
    )
    records.add_pain(PainRow(0, stamp(5), break_id, "after", after))


def test_a_healthy_person_is_not_limited(records, screening) -> None:
    result, limits = of(records, screening)
    assert result.codes == frozenset()
    assert limits.restrictions == frozenset()
    assert limits.paused == frozenset()


def test_a_sore_day_is_one_more_restriction_until_it_ends(records, screening) -> None:
    until = end_of(24, at().utc_ms)
    records.add_entry(EntryRow(0, Stamp.of(at()), SORE, (("until_ms", until),)))
    assert of(records, screening, HOUR_S)[1].restrictions == {Restriction.SORE}
    assert of(records, screening, DAY_S)[1].restrictions == frozenset()


def test_a_band_that_is_not_safe_sets_its_code(records, screening) -> None:
    result, _ = of(records, screening, policy=Policy(is_band_unsafe=True))
    assert result.codes == {"C-BAND"}


def test_a_red_answer_pauses_and_eases_its_exercise(records, screening) -> None:
    row_with_answers(records, 0, 1, after=6)
    limits = of(records, screening, HOUR_S)[1]
    assert limits.paused == {"band-row"}
    assert of(records, screening, 3 * DAY_S)[1].eased == {"band-row"}


def test_after_a_visit_to_a_professional_a_removed_exercise_may_come_back(
    records, screening
) -> None:
    row_with_answers(records, 0, 1, after=6)
    row_with_answers(records, 5 * DAY_S, 2, after=6)
    assert of(records, screening, 20 * DAY_S)[1].paused == {"band-row"}
    records.add_entry(EntryRow(0, Stamp.of(at(21 * DAY_S)), SEEN))
    assert of(records, screening, 22 * DAY_S)[1].paused == frozenset()


def test_expected_muscle_soreness_is_taken_into_account(records, screening) -> None:
    row_with_answers(records, 0, 1, after=2)
    morning = Stamp.of(at(DAY_S))
    records.add_pain(PainRow(0, morning, None, "next", 5))
    assert of(records, screening, DAY_S + 60)[1].paused == {"band-row"}
    records.add_entry(EntryRow(0, morning, MUSCLE_SORENESS))
    assert of(records, screening, DAY_S + 120)[1].paused == frozenset()


def test_a_therapists_numbers_are_used(records, screening) -> None:
    row_with_answers(records, 0, 1, after=5)
    _, limits = safety_of(
        records, screening, Policy(), at(HOUR_S), INTENSITY, (("rise", 3), ("red_during", 8))
    )
    assert limits.paused == frozenset()


def test_the_latest_pain_is_one_given_after_the_screening(records, screening) -> None:
    early = PainRow(0, Stamp.of(at(-20 * DAY_S)), None, "note", 9)
    late = PainRow(0, Stamp.of(at()), None, "note", 4)
    assert latest_pain(screening, (early,)) is None
    assert latest_pain(screening, (early, late)) == 4
    assert latest_pain(Screening(FakeRecords()), (early,)) == 9


def test_a_red_answer_freezes_progress_for_a_week(records) -> None:
    assert not is_progress_frozen(records, at().day)
    row_with_answers(records, 0, 1, after=6)
    assert is_progress_frozen(records, at(6 * DAY_S).day)
    assert not is_progress_frozen(records, at(8 * DAY_S).day)


def test_pain_worse_than_at_first_freezes_progress(records) -> None:
    for day, value in ((0, 2), (1, 2), (2, 2), (20, 5), (21, 5), (22, 5)):
        records.add_pain(PainRow(0, Stamp.of(at(day * DAY_S)), None, "after", value))
    assert is_progress_frozen(records, at(22 * DAY_S).day)
    assert not is_progress_frozen(records, at(40 * DAY_S).day), "nobody answered for long"
    records.add_pain(PainRow(0, Stamp.of(at(40 * DAY_S)), None, "after", 2))
    assert not is_progress_frozen(records, at(40 * DAY_S).day)
