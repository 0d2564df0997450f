"""Presence, and when a polled sensor should look again."""

from __future__ import annotations

import pytest

from neckbreak.domain.activity import Answer, Interruptibility, Presence, next_look_s, presence


@pytest.mark.parametrize(
    "absence_s, is_locked, found",
    [
        (None, False, Presence.ACTIVE),
        (0.0, False, Presence.IDLE),
        (179.0, False, Presence.IDLE),
        (180.0, False, Presence.AWAY),
        (1.0, True, Presence.AWAY),
    ],
)
def test_presence(absence_s: float | None, is_locked: bool, found: Presence) -> None:
    assert presence(absence_s, is_locked, 180.0) is found


def test_it_looks_again_when_the_answer_could_have_changed() -> None:
    assert next_look_s(3.0, {60.0}) == 57.0
    assert next_look_s(3.0, {60.0, 4.0}) == 1.0
    assert next_look_s(4.0, {60.0, 4.0}) == 56.0
    assert next_look_s(0.0, {60.0}) == 60.0


def test_nothing_watched_or_nothing_known_is_never_looked_at() -> None:
    assert next_look_s(3.0, frozenset()) is None
    assert next_look_s(None, {60.0}) is None


def test_a_hair_before_the_threshold_it_does_not_spin() -> None:
    assert next_look_s(59.9999, {60.0}) == 0.05


@pytest.mark.parametrize("idle_s, look_s", [(1.0, 1.0), (30.0, 7.5), (60.0, 15.0), (7200.0, 15.0)])
def test_beyond_all_thresholds_it_looks_for_the_return(idle_s: float, look_s: float) -> None:
    assert next_look_s(idle_s, {1.0}) == look_s


@pytest.mark.parametrize("busy", list(Answer))
def test_only_yes_holds(busy: Answer) -> None:
    assert Interruptibility(busy).holds is (busy is Answer.YES)
