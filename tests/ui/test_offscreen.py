"""Pictures of the screens: drawn, of the right size, and not empty."""

from __future__ import annotations

import pytest

from neckbreak.ui import offscreen
from neckbreak.ui.theme import DARK, LIGHT
from ui.review_samples import period
from ui.ui_parts import FakeShelf, plan, prompt, today_view


def colours(image) -> int:
    """How many different colours a coarse look finds."""
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return len({image.pixel(x, y) for x, y in points})


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_screen_can_be_pictured(qtbot, theme):
    shelf = FakeShelf()
    pictures = {
        (500, 148): offscreen.render_prompt(prompt(), shelf, theme),
        (1280, 720): offscreen.render_break(plan(), shelf, theme),
        (1080, 760): offscreen.render_today(today_view(), shelf, theme),
        (900, 700): offscreen.render_review(period(), shelf, theme, (900, 700)),
    }
    for size, image in pictures.items():
        assert (image.width(), image.height()) == size
        assert colours(image) > 20


def test_the_telling_second_lies_in_the_longest_cue():
    made = plan("upper-trapezius-stretch")
    second = offscreen.telling_second(made)
    cue = next(each for each in made.script.cues if each.begin_s <= second < each.end_s)
    assert cue.phase is not None
    assert cue.seconds == max(each.seconds for each in made.script.cues if each.phase is not None)
