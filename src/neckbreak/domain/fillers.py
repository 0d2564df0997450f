"""What fills a break that no prescription fills: movement, a microbreak's one thing, calm.

Fillers turn with the day and the break so that no two breaks in a row are alike; repetitions
shrink to fit before a goal is left out (exercises.md, section 5, rule 6). Nothing here is part of
a dose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from neckbreak.domain.adherence import BreakKind
from neckbreak.domain.exercise import ExerciseKind
from neckbreak.domain.offering import PlanRequest, offer
from neckbreak.domain.safety import EYE_REST
from neckbreak.domain.session import GET_READY_S, Performance, estimate_s, for_duration

SHORT_S = 60.0
"""The shorter version of a break."""

STRETCHED = 1.2
"""Times add up to the break's length or at most 20 % more."""

MICRO_WHOLE_REPS = (
    "neck-rotation",
    "chin-tuck",
    "tall-sitting-reset",
    "scapular-setting",
    "slow-exhale",
)
"""Camera-safe exercises cut to as many whole repetitions as fit into a microbreak."""

_WARM = (ExerciseKind.MOBILITY, ExerciseKind.BREATHING, ExerciseKind.RELAXATION)
_WORK = (ExerciseKind.POSTURE, ExerciseKind.STRENGTHENING, ExerciseKind.ACTIVITY)
_SLOTS = (_WARM, _WORK, (ExerciseKind.STRETCH,))
_MICRO_KINDS = (*_WARM, ExerciseKind.POSTURE, ExerciseKind.ACTIVITY)
_ENOUGH_TRIES = 400

_ORDER = {
    ExerciseKind.BREATHING: 0,
    ExerciseKind.RELAXATION: 0,
    ExerciseKind.MOBILITY: 0,
    ExerciseKind.NERVE_GLIDE: 0,
    ExerciseKind.STRETCH: 2,
}
_EYES = (EYE_REST, "palming")


def ordered(performances: Iterable[Performance]) -> tuple[Performance, ...]:
    """Breathing or mobility first, then posture and strength, stretch, eyes (rule 1)."""

    def rank(performance: Performance) -> int:
        exercise = performance.exercise
        return 3 if exercise.id in _EYES else _ORDER.get(exercise.kind, 1)

    return tuple(sorted(performances, key=rank))


def _turned(items: Sequence[Performance], by: int) -> tuple[Performance, ...]:
    start = by % len(items) if items else 0
    return (*items[start:], *items[:start])


def _candidates(request: PlanRequest, kinds: Sequence[ExerciseKind]) -> tuple[Performance, ...]:
    """Allowed fillers of these kinds in catalogue order, turned; never those of the break before.

    Eye rests have their own place; only what is gentle at any time (intensity 1) is a filler.
    """
    found = [
        offer(request, each.id)
        for each in request.catalogue.exercises.values()
        if each.kind in kinds
        and each.intensity == 1
        and each.id not in _EYES
        and each.id not in request.previous
    ]
    return _turned([each for each in found if isinstance(each, Performance)], request.seed)


def movement(request: PlanRequest) -> tuple[Performance, ...]:
    """Up to three goals for a movement break, up to two for the shorter version."""
    length_s = SHORT_S if request.is_short else request.length_s
    slots = [_candidates(request, kinds) for kinds in _SLOTS[: 2 if length_s <= 90 else 3]]
    slots = [slot for slot in slots if slot]
    best: tuple[Performance, ...] = ()
    for combination in _combinations(slots):
        fitted = _fitted(combination, length_s)
        total_s = estimate_s(fitted)
        if length_s <= total_s <= length_s * STRETCHED:
            return ordered(fitted)
        if estimate_s(best) < total_s <= length_s * STRETCHED:
            best = fitted
    return ordered(best)


def _combinations(slots: list[tuple[Performance, ...]]) -> Iterator[tuple[Performance, ...]]:
    """One of each slot in turn; only when that is exhausted with a goal less."""
    for size in range(len(slots), 0, -1):
        yield from islice(product(*slots[:size]), _ENOUGH_TRIES)


def _fitted(performances: Sequence[Performance], length_s: float) -> tuple[Performance, ...]:
    """Take repetitions from the longest item until the break is at most 20 % too long."""
    items = list(performances)
    while estimate_s(items) > length_s * STRETCHED:
        longest = max(
            (index for index, each in enumerate(items) if each.dose.reps > 1),
            key=lambda index: estimate_s([items[index]]),
            default=None,
        )
        if longest is None:
            break
        dose = items[longest].dose
        items[longest] = replace(items[longest], dose=replace(dose, reps=dose.reps - 1))
    return tuple(items)


def micro(request: PlanRequest) -> tuple[Performance, ...]:
    """One thing for a microbreak, its work within the length; eye rest is among them."""
    found = [
        offer(request, each.id)
        for each in request.catalogue.exercises.values()
        if each.kind in _MICRO_KINDS and each.intensity == 1 and each.id not in request.previous
    ]
    fitting = []
    for each in found:
        if not isinstance(each, Performance):
            continue
        if each.exercise.id in MICRO_WHOLE_REPS:
            whole = for_duration(each, request.micro_s)
            reps = min(whole.dose.reps, each.dose.reps)
            each = replace(whole, dose=replace(whole.dose, reps=reps))  # noqa: PLW2901
        if estimate_s([each]) - GET_READY_S <= request.micro_s:
            fitting.append(each)
    return _turned(fitting, request.seed)[:1]


def calm(request: PlanRequest) -> tuple[Performance, ...]:
    """Breathing, in turn, and an eye rest; whatever of the two is allowed."""
    eyes = offer(request, EYE_REST)
    rest = (eyes,) if isinstance(eyes, Performance) else ()
    if request.kind is BreakKind.MICRO:
        return rest or micro(replace(request, previous=frozenset()))
    length_s = SHORT_S if request.is_short else request.length_s
    breathing = _candidates(request, (ExerciseKind.BREATHING,))
    if not breathing:
        breathing = _candidates(replace(request, previous=frozenset()), (ExerciseKind.BREATHING,))
    for each in breathing[:1]:
        return (*_fitted((each,), max(SHORT_S, length_s - estimate_s(rest))), *rest)
    return rest
