"""Easier, harder, or calm: what else the running break could hold, as safety allows it now.

The window asks while the person exercises; nothing is changed here. What is given back has passed
the same checks as everything a break holds, so a variant that a caution withholds is simply absent.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from neckbreak.domain.exercise import VariantName
from neckbreak.domain.planner import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neckbreak.app.day_desk import DayDesk
    from neckbreak.domain.exercise import Dose
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.offering import PlanRequest
    from neckbreak.domain.programme import Prescription
    from neckbreak.domain.session import Performance


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One step easier and one step harder than a performance; None where there is none."""

    easier: Performance | None = None
    harder: Performance | None = None


class Variants:
    """GUI thread only. Raises what reading the catalogue raises."""

    def __init__(self, day_desk: DayDesk) -> None:
        self._day = day_desk

    def around(self, performance: Performance, now: Instant) -> Alternatives:
        """What the person may switch this performance to: half, easier, as listed, harder."""
        request = self._day.request(Kind.EXERCISE, now, None)
        return Alternatives(
            _step(request, performance, _EASIER, most=performance.dose),
            _step(request, performance, _HARDER),
        )

    def allowed(self, performances: Sequence[Performance], now: Instant) -> tuple[Performance, ...]:
        """These performances as safety allows them now; something calm where nothing is left."""
        from neckbreak.domain.offering import offer
        from neckbreak.domain.session import Performance

        request = self._day.request(Kind.EXERCISE, now, None)
        found = [
            offer(request, each.exercise.id, prescription=_asked(request, each))
            for each in performances
        ]
        kept = tuple(each for each in found if isinstance(each, Performance))
        return kept or self.calm(now)

    def calm(self, now: Instant) -> tuple[Performance, ...]:
        """Slow breathing or an eye rest of about a minute, whatever of it is allowed."""
        from neckbreak.domain.fillers import calm

        return calm(self._day.request(Kind.EXERCISE, now, None, is_short=True))


def _step(
    request: PlanRequest,
    performance: Performance,
    ladder: tuple[VariantName | None, ...],
    most: Dose | None = None,
) -> Performance | None:
    """The next rung that is this exercise, allowed, and really another amount of work.

    With `most` it has no more sets and repetitions than that; the prescribed form has its own.
    """
    from neckbreak.domain.offering import offer
    from neckbreak.domain.safety import Withheld
    from neckbreak.domain.session import effective

    exercise_id, asked = performance.exercise.id, _asked(request, performance)
    for wanted in ladder[ladder.index(performance.variant) + 1 :]:
        as_asked = None if asked is None else _in_form(asked, wanted)
        is_prescribed = asked is not None and wanted is asked.variant
        found = offer(request, exercise_id, prescription=as_asked, variant=wanted)
        if isinstance(found, Withheld):
            continue
        if (found.exercise.id, found.variant) != (exercise_id, wanted):
            continue  # safety made something else of it
        kept = replace(
            found,
            sides=performance.sides,
            prescription=performance.prescription,
            notes=(*found.notes, *(n for n in performance.notes if n not in found.notes)),
            dose=found.dose if most is None or is_prescribed else _at_most(found.dose, most),
        )
        old = effective(performance.exercise, performance.variant, performance.range_share)
        new = effective(kept.exercise, kept.variant, kept.range_share)
        if (new, kept.dose) != (old, performance.dose):
            return kept
    return None


def _asked(request: PlanRequest, performance: Performance) -> Prescription | None:
    """The prescription it fulfils, if the programme in force still has it."""
    if request.active is None or performance.prescription is None:
        return None
    stages = request.active.programme.stages
    every = (each for stage in stages for each in stage.prescriptions)
    return next((each for each in every if each.id == performance.prescription), None)


def _in_form(asked: Prescription, wanted: VariantName | None) -> Prescription:
    """As prescribed in the prescribed form; another form has a dose of its own."""
    if wanted is asked.variant:
        return asked
    return replace(asked, variant=wanted, dose=None, duration_s=None)


def _at_most(dose: Dose, most: Dose) -> Dose:
    """An easier form never asks for more sets or repetitions than there were."""
    return replace(dose, sets=min(dose.sets, most.sets), reps=min(dose.reps, most.reps))


_EASIER = (VariantName.HARDER, None, VariantName.EASIER, VariantName.HALF)
_HARDER = (VariantName.HALF, VariantName.EASIER, None, VariantName.HARDER)
"""The rungs from here on, one way and the other."""
