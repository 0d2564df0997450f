"""Saved settings and another programme take effect through the conductor, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fakes.stores import FakeShelf
from fakes.workplace import MONDAY, Workplace
from neckbreak.domain.planner import Kind
from neckbreak.domain.policy import Policy
from neckbreak.errors import KnownError
from rule_samples import follow, real_catalogue, stage

PLAIN = Policy(microbreaks=False, programme=None)


@pytest.fixture
def desk(tmp_path: Path) -> Workplace:
    return Workplace(tmp_path / "data", policy=PLAIN)


def test_a_saved_setting_is_planned_by_at_once(desk: Workplace) -> None:
    told = []
    desk.conductor.on_change(lambda: told.append(desk.conductor.policy.exercise_every_s))
    policy = desk.conductor.save_settings({"breaks.exercise_every_min": 20})
    assert policy.exercise_every_s == 1200
    assert told == [1200]
    desk.works_until_prompted()
    assert desk.clock == "09:20"


def test_a_refused_setting_changes_nothing(desk: Workplace) -> None:
    with pytest.raises(KnownError) as caught:
        desk.conductor.save_settings({"breaks.exercise_every_min": "often"})
    assert caught.value.key == "setting-invalid"
    assert desk.conductor.policy is PLAIN


def test_without_changes_the_file_is_read_again(desk: Workplace) -> None:
    desk.settings.policy = Policy(programme=None, snoozes_max=0)
    assert desk.conductor.save_settings({}).snoozes_max == 0


def test_another_programme_is_followed_from_the_next_break_on(tmp_path: Path) -> None:
    made = follow(stage("chin-tuck")).programme
    first, second = (replace(made, id=each) for each in ("first", "second"))
    shelf = FakeShelf(real_catalogue(), first, second)
    desk = Workplace(tmp_path / "data", policy=Policy(programme="first"), shelf=shelf)
    assert [each.id for each in desk.conductor.programmes()] == ["first", "second"]
    assert desk.conductor.content() is real_catalogue()
    active = desk.conductor.programme()
    assert active is not None
    assert active.programme.id == "first"
    desk.conductor.follow("second")
    active = desk.conductor.programme()
    assert active is not None
    assert active.programme.id == "second"
    assert active.started == MONDAY
    assert shelf.kept == active
    with pytest.raises(KnownError) as caught:
        desk.conductor.follow("third")
    assert caught.value.key == "programme-unknown"


def test_inside_a_break_the_programme_stays(desk: Workplace) -> None:
    desk.conductor.ask_break(Kind.EXERCISE)
    with pytest.raises(KnownError) as caught:
        desk.conductor.follow("desk-starter")
    assert caught.value.key == "break-running"
    desk.does_break()
    desk.conductor.follow("desk-starter")
    assert desk.settings.policy.programme == "desk-starter"
