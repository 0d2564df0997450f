"""What is marked by hand or corrected is told by the tray at once, not tomorrow."""

from __future__ import annotations

from fakes.stores import FakeSettings
from neckbreak.app.reviews import Reviews
from neckbreak.domain.adherence import Corrected
from neckbreak.domain.planner import Kind
from rule_samples import MONDAY, at
from unit.app.desks import PLAN, desk_with, does


def test_the_known_dose_follows_a_mark_and_a_correction() -> None:
    desk = desk_with(PLAN)
    day = desk  # the same one, as the tray asks it
    reviews = Reviews(desk.records, FakeSettings(), desk.shelf, day.forget_dose)
    does(desk, desk.holding(Kind.EXERCISE, at(), "press"))
    assert day.dose_known(at()) == (1, 2)
    reviews.mark_done(MONDAY, at())
    assert day.dose_known(at()) == (2, 2)
    last = desk.records.performances(MONDAY, MONDAY)[-1]
    reviews.withdraw(Corrected.PERFORMANCE, last.id, MONDAY, at())
    assert day.dose_known(at()) == (1, 2)
