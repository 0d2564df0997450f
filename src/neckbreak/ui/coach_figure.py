"""The figure of a running break: follows the coach's views, for the break window and the card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neckbreak.domain.movement import Side
from neckbreak.domain.session import Performance
from neckbreak.figure.look import look
from neckbreak.ui.figure_view import FigureView
from neckbreak.ui.figure_words import describe_figure
from neckbreak.ui.figures import FIRST_PERSON, movement_of

if TYPE_CHECKING:
    from neckbreak.app.coach import CoachView
    from neckbreak.domain.exercise import Exercise
    from neckbreak.domain.movement import Movement


@dataclass(slots=True)
class Showing:
    """How the figure is shown, as the settings say."""

    person: str = FIRST_PERSON
    is_mirror: bool = False
    """Like a mirror image: the person's left is at the left."""
    is_still: bool = False
    """Reduced motion: each phase shows its end, nothing moves."""
    has_inset: bool = True
    """There is room for the small disc with the view from the other side."""


class CoachFigure(FigureView):
    """One person doing what the coach says, named and described for those who listen."""

    def __init__(self, is_dark: bool, showing: Showing) -> None:
        super().__init__()
        self._showing = showing
        self._performance: Performance | None = None
        self._doing: Movement | None = None
        self._followed: tuple[int, int | None, Side | None, bool] | None = None
        self.set_look(look(is_dark=is_dark, person=showing.person))
        self.set_reduced(showing.is_still)

    def follow(self, view: CoachView) -> None:
        """Show the instant of a view. Pictures change only where the body moves."""
        cue, performance = view.cue, view.performance
        if performance is not self._performance or self._doing is None:
            self._performance, self._doing = performance, movement_of(performance)
            self._followed = None
        key = (cue.performance, cue.phase, cue.side, self._showing.is_mirror)
        if key != self._followed:
            self._followed = key
            is_mirrored = (cue.side is Side.LEFT) != self._showing.is_mirror
            self.show_phase(performance.exercise, self._doing, cue.phase or 0, is_mirrored)
            describe_figure(self, performance, self._doing, cue)
        share = view.share if cue.phase is not None else 0.0
        if self._showing.is_still and cue.phase is not None:
            share = 1.0
        self.set_share(share, view.elapsed_s - cue.begin_s)

    def show_phase(
        self,
        exercise: Exercise | None,
        movement: Movement,
        phase: int,
        is_mirrored: bool = False,
    ) -> None:
        """Show another phase; a small figure has no room for the inset from the other side."""
        super().show_phase(exercise, movement, phase, is_mirrored)
        if not self._showing.has_inset and self._camera.inset is not None:
            self._camera = replace(self._camera, inset=None)
            self._forget()

    def set_mirror(self, is_mirror: bool) -> None:
        """Turn the picture round; the next view shows it."""
        self._showing.is_mirror = is_mirror
