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
    from neckbreak.app.day_desk import DayDesk
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.offering import PlanRequest
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
            self._step(request, performance, _EASIER), self._step(request, performance, _HARDER)
        )

    def calm(self, now: Instant) -> tuple[Performance, ...]:
        """Slow breathing or an eye rest of about a minute, whatever of it is allowed."""
        from neckbreak.domain.fillers import calm

        return calm(self._day.request(Kind.EXERCISE, now, None, is_short=True))

    def _step(
        self,
        request: PlanRequest,
        performance: Performance,
        ladder: tuple[VariantName | None, ...],
    ) -> Performance | None:
        """The next rung that is this exercise, allowed, and really another amount of work."""
        from neckbreak.domain.offering import offer
        from neckbreak.domain.safety import Withheld
        from neckbreak.domain.session import effective

        here = ladder.index(performance.variant) if performance.variant in ladder else None
        for wanted in () if here is None else ladder[here + 1 :]:
            found = offer(request, performance.exercise.id, variant=wanted)
            if isinstance(found, Withheld):
                continue
            if (found.exercise.id, found.variant) != (performance.exercise.id, wanted):
                continue  # safety made something else of it
            kept = replace(
                found,
                sides=performance.sides,
                prescription=performance.prescription,
                notes=(*found.notes, *(n for n in performance.notes if n not in found.notes)),
            )
            old = effective(performance.exercise, performance.variant, performance.range_share)
            new = effective(kept.exercise, kept.variant, kept.range_share)
            if (new, kept.dose) != (old, performance.dose):
                return kept
        return None


_EASIER = (VariantName.HARDER, None, VariantName.EASIER, VariantName.HALF)
_HARDER = (VariantName.HALF, VariantName.EASIER, None, VariantName.HARDER)
"""The rungs from here on, one way and the other."""
