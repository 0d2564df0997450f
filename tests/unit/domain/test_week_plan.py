"""What a day asks for when the programme changes in the middle of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from neckbreak.domain.adherence import Evidence, summarise
from neckbreak.domain.week_plan import advance_stage, after_change, done_of
from rule_samples import MONDAY, follow, performance_row, prescribed, stage

LATER = replace(prescribed("lift"), programme="later")


def rows(*day) -> list[tuple[str, str, int]]:
    return [(row.programme, row.prescription, row.performances) for row in day]


def test_what_was_not_begun_is_asked_no_more() -> None:
    written = [prescribed("press", 3), prescribed("pull")]
    done = [performance_row("press"), performance_row("press", share=0.2)]
    after = after_change(written, [LATER], done)
    assert rows(*after) == [("plan", "press", 2), ("plan", "pull", 0), ("later", "lift", 1)]


def test_the_figure_of_the_day_has_what_was_begun_on_both_sides() -> None:
    done = [performance_row("press"), performance_row("press", share=0.5)]
    after = after_change([prescribed("press", 3), prescribed("pull")], [LATER], done)
    review = summarise((), done, [row for row in after if row.performances], MONDAY, MONDAY)
    assert (review.dose.numerator, review.dose.denominator) == (1.5, 3)


def test_more_than_was_asked_is_not_asked_afterwards() -> None:
    done = [performance_row("press")] * 4
    assert rows(*after_change([prescribed("press", 2)], [], done)) == [("plan", "press", 2)]


def test_work_for_the_same_prescription_of_another_programme_does_not_count() -> None:
    done = [performance_row("press", programme="later")]
    assert rows(*after_change([prescribed("press")], [], done)) == [("plan", "press", 0)]


def test_what_ran_while_nobody_was_there_was_not_begun() -> None:
    away = replace(performance_row("press"), evidence=Evidence.AWAY)
    assert done_of(prescribed("press"), [away]) == 0
    assert rows(*after_change([prescribed("press")], [], [away])) == [("plan", "press", 0)]


def test_what_both_ask_for_is_asked_as_the_later_one_does() -> None:
    newer = replace(prescribed("press", 1), programme_version=2)
    after = after_change([prescribed("press", 3)], [newer], [performance_row("press")])
    assert after == (newer,)


def test_a_stage_does_not_give_way_by_the_dose_of_another_programme() -> None:
    active = follow(stage("press", length_days=1, advance_share=0.8), stage("pull", id="stage-2"))
    other = replace(prescribed("lift"), programme="other")
    done = [performance_row("lift", programme="other")]
    tuesday = MONDAY + timedelta(days=1)
    assert advance_stage(active, [other], done, tuesday).stage_index == 0
    own = [performance_row("press")]
    assert advance_stage(active, [other, prescribed()], own, tuesday).stage_index == 1
