"""Which exercises an answer concerns, and what two red answers do (P01-P06, P10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from neckbreak.domain.adherence import Evidence, PainRow, PerformanceRow, Stamp
from neckbreak.domain.symptoms import PainLimits, Response
from neckbreak.domain.symptoms_response import after_responses, responses
from rule_samples import DAY_MS, HOUR_MS, MONDAY, NOON_MS

INTENSITY = {"band-row": 3, "chin-tuck": 1, "shoulder-rolls": 1}
GREEN, AMBER, RED = Response.GREEN, Response.AMBER, Response.RED


def stamp(hours: float = 0.0) -> Stamp:
    ms = round(NOON_MS + hours * HOUR_MS)
    return Stamp(ms, MONDAY + timedelta(days=int((12 + hours) // 24)), 0)


def done(exercise: str, hours: float = 0.0, break_id: int | None = 1, **changes) -> PerformanceRow:
    row = PerformanceRow(
        1, break_id, stamp(hours), None, None, None, exercise, None, 1, 8, None, 1.0,
        Evidence.GUIDED,
    )  # fmt: skip
    return replace(row, **changes)


def pain(value: int, moment: str, hours: float = 0.0, break_id: int | None = None) -> PainRow:
    return PainRow(1, stamp(hours), break_id, moment, value)


def judged(performances, answers, **options) -> dict[str, Response]:
    found = responses(performances, answers, INTENSITY, **options)
    return {each.exercise: each.response for each in found}


BEFORE = pain(2, "before", -0.2, 1)


def test_without_a_stop_the_hardest_exercise_is_concerned() -> None:
    rows = [done("band-row"), done("chin-tuck")]
    assert judged(rows, [BEFORE, pain(5, "after", 0.01, 1)]) == {"band-row": RED}
    assert judged(rows, [BEFORE, pain(4, "after", 0.01, 1)]) == {"band-row": AMBER}


def test_green_counts_for_every_exercise_of_the_break() -> None:
    rows = [done("band-row"), done("chin-tuck")]
    answers = [BEFORE, pain(2, "after", 0.01, 1)]
    assert judged(rows, answers) == {"band-row": GREEN, "chin-tuck": GREEN}


def test_an_exercise_whose_dose_went_up_lately_is_concerned_as_well() -> None:
    rows = [done("chin-tuck", -48, 7, reps=5), done("chin-tuck"), done("band-row")]
    assert judged(rows, [BEFORE, pain(5, "after", 0.01, 1)]) == {"chin-tuck": RED, "band-row": RED}


def test_without_a_before_or_any_answer_it_is_unknown() -> None:
    assert judged([done("band-row")], [pain(5, "after", 0.01, 1)]) == {}
    assert judged([done("band-row")], []) == {}
    old = pain(2, "after", -4.5, 9)
    assert judged([done("band-row")], [old, pain(5, "after", 0.01, 1)]) == {}


def test_the_answer_after_one_break_is_the_before_of_the_next() -> None:
    earlier = pain(2, "after", -3, 9)
    assert judged([done("band-row")], [earlier, pain(5, "after", 0.01, 1)]) == {"band-row": RED}
    during = [pain(2, "during", -3, 9)]
    assert judged([done("band-row")], [*during, pain(5, "after", 0.01, 1)]) == {}


def test_a_stop_names_its_exercise_and_concerns_only_that_one() -> None:
    rows = [done("band-row"), done("chin-tuck", stop_reason="sharp-pain")]
    answers = [BEFORE, pain(5, "during", 0, 1), pain(5, "after", 0.01, 1)]
    assert judged(rows, answers) == {"chin-tuck": RED}


def test_rising_pain_is_red_without_numbers() -> None:
    rows = [done("chin-tuck", stop_reason="pain-rising")]
    assert judged(rows, []) == {"chin-tuck": RED}
    answers = [BEFORE, pain(2, "after", 0.01, 1)]
    assert judged([*rows, done("band-row")], answers) == {"chin-tuck": RED, "band-row": GREEN}
    worse = [BEFORE, pain(6, "after", 0.01, 1)]
    assert len(responses(rows, worse, INTENSITY)) == 1, "counted once"


def test_a_therapists_numbers_replace_ours() -> None:
    answers = [BEFORE, pain(5, "after", 0.01, 1)]
    assert judged([done("band-row")], answers, limits=PainLimits(3, 6, 8)) == {"band-row": AMBER}


def test_the_next_morning_concerns_the_hardest_of_the_day() -> None:
    rows = [done("band-row"), done("chin-tuck", 2, 2)]
    found = responses(rows, [BEFORE, pain(4, "next", 20)], INTENSITY)
    assert [(each.exercise, each.response) for each in found] == [("band-row", RED)]
    assert judged(rows, [BEFORE, pain(3, "next", 20)]) == {"band-row": AMBER}
    assert judged(rows, [BEFORE, pain(2, "next", 20)]) == {}


def test_expected_muscle_soreness_is_not_held_against_it() -> None:
    rows, tuesday = [done("band-row")], MONDAY + timedelta(days=1)
    answers = [BEFORE, pain(5, "next", 20)]
    assert judged(rows, answers, muscle_sore=frozenset({tuesday})) == {}


def test_work_outside_a_break_has_no_answers() -> None:
    assert judged([done("band-row", break_id=None)], [BEFORE, pain(9, "after", 0.01, 1)]) == {}


def red_at(hours: float, break_id: int) -> tuple[PerformanceRow, list[PainRow]]:
    row = done("band-row", hours, break_id)
    before = pain(2, "before", hours - 0.2, break_id)
    return row, [before, pain(5, "after", hours + 0.01, break_id)]


def limits_at(hours: float, *reds: tuple[PerformanceRow, list[PainRow]], then=()):
    rows = [row for row, _ in reds] + list(then)
    answers = [each for _, found in reds for each in found]
    found = responses(rows, answers, INTENSITY)
    return after_responses(found, rows, round(NOON_MS + hours * HOUR_MS))


def test_after_a_red_it_pauses_48_hours_and_comes_back_easier_once() -> None:
    assert limits_at(47, red_at(0, 1)).paused == {"band-row"}
    later = limits_at(49, red_at(0, 1))
    assert later.paused == frozenset()
    assert later.eased == {"band-row"}
    again = limits_at(60, red_at(0, 1), then=[done("band-row", 50, 2)])
    assert again.eased == frozenset()
    stopped = done("band-row", 50, 2, stop_reason="just-stop")
    assert limits_at(60, red_at(0, 1), then=[stopped]).eased == {"band-row"}, "not done yet"
    assert limits_at(-1, red_at(0, 1)).paused == frozenset(), "the future tells nothing"


def test_two_reds_within_14_days_remove_it() -> None:
    days = 24.0
    twice = limits_at(30 * days, red_at(0, 1), red_at(13 * days, 2))
    assert twice.paused == {"band-row"}
    apart = limits_at(30 * days, red_at(0, 1), red_at(15 * days, 2))
    assert apart.paused == frozenset()
    assert DAY_MS == 24 * HOUR_MS
