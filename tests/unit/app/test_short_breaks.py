"""The short version, and what the first and the last break of a day ask, through the whole app."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.workplace import ALL_NO, Workplace
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy

RESTED = Policy(microbreaks=False, figure_person="turns", programme=None)


@pytest.fixture
def desk(tmp_path: Path):
    place = Workplace(tmp_path, policy=RESTED)
    yield place
    place.ends()


def test_the_invitation_names_the_length_of_its_short_version(desk: Workplace) -> None:
    desk.works_until_prompted()
    prompt = desk.presenter.prompt
    assert prompt is not None
    assert prompt.short_seconds is not None
    assert prompt.short_seconds < prompt.seconds
    desk.conductor.choose(Choice.START_SHORT)
    script = desk.presenter.plan.script
    assert script is not None
    assert script.total_s == prompt.short_seconds
    desk.does_break()


def test_after_the_safety_questions_a_short_break_is_still_short(tmp_path: Path) -> None:
    desk = Workplace(tmp_path, is_screened=False, policy=Policy(microbreaks=False))
    desk.works(minutes=5)
    desk.conductor.choose(Choice.START_SHORT)
    assert desk.presenter.plan.needs_screening
    assert not desk.presenter.plan.asks_pain
    desk.core.screening.answer(ALL_NO, desk.now)
    chosen = desk.conductor.choose_again()
    assert chosen is not None
    assert chosen.script is not None
    assert chosen.script.total_s < 130
    desk.does_break()
    desk.ends()


def test_only_the_first_exercise_break_of_the_day_asks_before_it(desk: Workplace) -> None:
    asked = []
    for _ in range(2):
        desk.works_until_prompted()
        desk.conductor.choose(Choice.START)
        asked.append(desk.presenter.plan.asks_pain)
        desk.does_break()
    assert asked == [True, False]


def test_only_the_last_break_of_the_day_says_so(desk: Workplace) -> None:
    last = []
    for _ in range(5):
        desk.works_until_prompted()
        desk.conductor.choose(Choice.START)
        last.append(desk.presenter.plan.is_last)
        desk.does_break()
    assert last == [False, False, False, False, True]


def test_the_same_person_invites_and_exercises(desk: Workplace) -> None:
    desk.works_until_prompted()
    prompt = desk.presenter.prompt
    assert prompt is not None
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.person == prompt.person
    desk.does_break()
