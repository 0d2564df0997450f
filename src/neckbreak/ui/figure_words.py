"""What a screen reader learns of the figure: the exercise, its present phase, and all its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neckbreak.domain.movement import Side
from neckbreak.figure.describe import accessible_name, accessible_text
from neckbreak.words.break_sentences import say_break
from neckbreak.words.cues import label_text, pick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neckbreak.domain.movement import Movement
    from neckbreak.domain.session import Cue, Performance


def describe_figure(
    view: QWidget, performance: Performance, movement: Movement, cue: Cue | None = None
) -> None:
    """Name a figure after its exercise and present phase; its steps are the description.

    Sides are the person's own, whether the picture is a mirror image or not.
    """
    exercise = performance.exercise
    side = cue.side if cue is not None else None
    name = accessible_name(pick(exercise.name), exercise, side)
    if cue is not None:
        name = say_break("picture.phase", picture=name, phase=label_text(performance, cue))
    view.setAccessibleName(name)
    view.setAccessibleDescription(accessible_text(movement, side is Side.LEFT))
