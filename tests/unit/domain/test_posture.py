"""The workstation checklist: from the tips, fitting the desk, remembering the last answer."""

from __future__ import annotations

import pytest

from fakes.records import FakeRecords
from neckbreak.app.workstation import Workstation
from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.posture import (
    CHECKLIST,
    TIP_FOR,
    Answered,
    Checked,
    Layout,
    answers_of,
    items_for,
    layout_of,
)
from rule_samples import MONDAY, at, real_catalogue

TIPS = {each.id: each for each in real_catalogue().tips}


def test_every_item_repeats_a_tip_that_is_no_warning() -> None:
    ids = [item.tip for item in CHECKLIST] + list(TIP_FOR.values())
    assert all(TIPS[each].topic != "care" for each in ids)
    assert len({item.id for item in CHECKLIST}) == len(CHECKLIST)


@pytest.mark.parametrize(
    "built_in, layout",
    [([], None), ([True], Layout.LAPTOP), ([False], Layout.ONE), ([True, False], Layout.TWO)],
)
def test_the_screens_tell_the_layout(built_in, layout) -> None:
    assert layout_of(built_in) is layout


def test_the_list_fits_the_desk() -> None:
    laptop = {item.id for item in items_for(Layout.LAPTOP, has_sit_stand=False)}
    assert "laptop" in laptop
    assert not laptop & {"two-screens", "standing"}
    two = {item.id for item in items_for(Layout.TWO, has_sit_stand=True)}
    assert two >= {"two-screens", "standing"}
    assert "laptop" not in two


def test_the_last_answer_to_an_item_is_remembered() -> None:
    desk = Workstation(FakeRecords())
    assert desk.answers(at()) == ()
    desk.answer("feet", Checked.LATER, at())
    desk.answer("screen-front", Checked.FINE, at(30))
    desk.answer("feet", Checked.CHANGED, at(60))
    assert desk.answers(at(90)) == (
        Answered("screen-front", Checked.FINE, MONDAY),
        Answered("feet", Checked.CHANGED, MONDAY),
    )


def test_what_cannot_be_read_is_left_out() -> None:
    row = EntryRow(1, Stamp.of(at()), "workstation", (("item", "feet"), ("answer", "maybe")))
    nameless = EntryRow(1, Stamp.of(at()), "workstation", (("answer", "fine"),))
    assert answers_of([row, nameless]) == ()


def test_a_tip_comes_when_screens_are_docked_or_undocked() -> None:
    desk = Workstation(FakeRecords())
    assert desk.see_screens(Layout.LAPTOP, at()) is None, "the first time is no change"
    assert desk.see_screens(Layout.LAPTOP, at(1)) is None
    assert desk.see_screens(Layout.TWO, at(2)) == "tip-11"
    assert desk.see_screens(Layout.TWO, at(3)) is None, "once"
    assert desk.see_screens(Layout.LAPTOP, at(4)) == "tip-22"
