"""What of the catalogue this person may do now, and why the rest is left out.

The library shows everything; nothing is hidden without its reason (safety.md, section 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neckbreak.domain.planner import Kind

if TYPE_CHECKING:
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.domain.instants import Instant


@dataclass(frozen=True, slots=True)
class Standing:
    """How one exercise stands now. `withheld` are reason keys, empty where it is open.

    `is_gentler`: it is open in an easier or smaller form. `notes` are cues that safety adds.
    `is_planned`: the programme's present stage asks for it.
    """

    exercise: str
    withheld: tuple[str, ...] = ()
    is_gentler: bool = False
    notes: tuple[str, ...] = ()
    is_planned: bool = False


class Library:
    """GUI thread only."""

    def __init__(self, day_desk: DayDesk) -> None:
        self._day_desk = day_desk

    def standings(self, now: Instant) -> tuple[Standing, ...]:
        """Every exercise of the catalogue, in its order. Raises what reading it raises."""
        from neckbreak.domain.offering import offer
        from neckbreak.domain.safety import Withheld
        from neckbreak.domain.session import dose_of

        request = self._day_desk.request(Kind.EXERCISE, now, None)
        active = request.active
        planned = (
            frozenset()
            if active is None
            else frozenset(each for item in active.stage.prescriptions for each in item.exercises)
        )
        found = []
        for exercise in request.catalogue.exercises.values():
            verdict = offer(request, exercise.id)
            is_planned = exercise.id in planned
            if isinstance(verdict, Withheld):
                reasons = tuple(dict.fromkeys(verdict.reasons))
                found.append(Standing(exercise.id, reasons, is_planned=is_planned))
                continue
            is_gentler = (
                verdict.exercise is not exercise
                or verdict.range_share < 1.0
                or verdict.variant is not None
                or verdict.dose != dose_of(exercise, None)
            )
            found.append(Standing(exercise.id, (), is_gentler, verdict.notes, is_planned))
        return tuple(found)
