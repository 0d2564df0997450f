"""Small still pictures of exercises: the prompt's ring, the strip, lists."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from neckbreak.domain.movement import Movement, PhaseKind, resolve
from neckbreak.domain.people import PEOPLE
from neckbreak.domain.session import Performance, effective, variant_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from neckbreak.domain.exercise import Exercise
    from neckbreak.ports.stores import Shelf


_log = logging.getLogger("neckbreak.ui")
LEGS = ("hip.", "knee.", "ankle.")
FIRST_PERSON = PEOPLE[0][0]
CLOSER, CLOSER_AT = 1.3, 170.0
"""Small pictures show upper-body work from nearer, kept at this height of the 600 px picture."""


class Figures:
    """Draws an exercise at its telling moment; keeps the last few pictures."""

    KEPT = 24

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._made: dict[tuple[str, int, bool, float, str], QImage] = {}
        self.person = FIRST_PERSON
        """Who is in the pictures, a key of `domain.people.PEOPLE`."""

    def exercise(self, exercise_id: str) -> Exercise | None:
        """The catalogue's entry, None for an unknown id."""
        return self._shelf.catalogue().exercises.get(exercise_id)

    def all(self) -> list[Exercise]:
        """The whole catalogue, in its order."""
        return list(self._shelf.catalogue().exercises.values())

    def picture(
        self, exercise_id: str, size: int, is_dark: bool, ratio: float, *, is_kept: bool = True
    ) -> QImage | None:
        """A square still, drawn on transparent ground; None for an unknown id.

        A picture that cannot be drawn costs the picture, never the window it was meant for.
        """
        key = (exercise_id, size, is_dark, ratio, self.person)
        if key not in self._made:
            exercise = self.exercise(exercise_id)
            if exercise is None:
                return None
            try:
                made = still(exercise, size, is_dark, ratio, self.person)
            except Exception:
                _log.exception("no picture of %s", exercise_id)
                return None
            if not is_kept:
                return made
            while len(self._made) >= self.KEPT:
                self._made.pop(next(iter(self._made)))
            self._made[key] = made
        return self._made[key]

    def forget(self) -> None:
        """Give the pictures back."""
        self._made.clear()


def movement_of(performance: Performance) -> Movement:
    """What the figure does for a performance: its variant, its range, the right side listed."""
    data = variant_of(performance.exercise, performance.variant)
    position = (
        data.position if data is not None and data.position else performance.exercise.position
    )
    phases = effective(performance.exercise, performance.variant, performance.range_share)
    return resolve(phases, position)


def telling_phase(exercise: Exercise) -> int:
    """The phase whose end shows what the exercise is: the dosed one, a hold, or the first move."""
    for index, phase in enumerate(exercise.phases):
        if phase.is_dosed:
            return index
    for index, phase in enumerate(exercise.phases):
        if phase.kind is PhaseKind.HOLD:
            return index
    return 0


def still(
    exercise: Exercise, size: int, is_dark: bool, ratio: float, person: str = FIRST_PERSON
) -> QImage:
    """The end of the telling phase."""
    from neckbreak.figure.camera import best_camera
    from neckbreak.ui.figure_painter import render_image

    movement = resolve(exercise.phases, exercise.position)
    camera = best_camera(exercise, movement)
    targets = [target for each in exercise.phases for target in each.targets]
    is_upper = not any(target.joint.startswith(LEGS) for target in targets)
    if is_upper:
        x, y = camera.centre
        centre = (300 + (x - 300) * CLOSER, CLOSER_AT + (y - CLOSER_AT) * CLOSER)
        camera = replace(camera, scale=camera.scale * CLOSER, centre=centre)
    phase = telling_phase(exercise)
    return render_image(
        exercise,
        movement,
        phase,
        1.0,
        size_px=size,
        dark=is_dark,
        dpr=ratio,
        has_canvas=False,
        camera=camera,
        person=person,
    )
