"""What of the catalogue is open now, and why the rest is left out."""

from __future__ import annotations

from fakes.workplace import ALL_NO
from neckbreak.app.library import Library, Standing
from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.policy import Policy
from neckbreak.domain.soreness import SORE, end_of
from rule_samples import at
from unit.app.desks import PLAN, desk_with


def standings(desk, seconds: float = 0.0) -> dict[str, Standing]:
    return {each.exercise: each for each in Library(desk).standings(at(seconds))}


def test_a_healthy_person_sees_why_the_few_are_left_out() -> None:
    found = standings(desk_with())
    assert found["neck-rotation"] == Standing("neck-rotation")
    assert found["band-row"].withheld == ("equipment",)
    assert found["median-nerve-glide"].withheld == ("therapist-only",)


def test_what_the_stage_asks_for_is_marked() -> None:
    found = standings(desk_with(PLAN))
    assert found["press"].is_planned
    assert found["pull"].is_planned
    assert not found["lift"].is_planned


def test_a_caution_makes_gentler_or_leaves_out() -> None:
    found = standings(desk_with(answers=ALL_NO | {"S15": "dizzy"}))
    assert found["neck-rotation"].withheld == ("C-DIZZY",)
    assert found["scapular-setting"].is_gentler


def test_on_a_sore_day_everything_is_smaller_and_strength_rests() -> None:
    desk = desk_with(policy=Policy(programme=None, equipment=("chair", "desk", "wall", "band")))
    until = end_of(24, at().utc_ms)
    desk.records.add_entry(EntryRow(0, Stamp.of(at()), SORE, (("until_ms", until),)))
    found = standings(desk, 60)
    assert found["band-row"].withheld == ("sore-today",)
    assert found["neck-rotation"].is_gentler
    assert not found["slow-exhale"].is_gentler
