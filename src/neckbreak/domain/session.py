"""What one break holds, second by second: a script of cues and the lookup by elapsed time.

`perform` turns an exercise and its prescribed changes into a `Performance` whose dose is final;
`script` expands performances into cues; shown time = script time. All repetitions of the first
side come before the other. Each exercise is preceded by 5 s to get ready, each change of side by
3 s. `cue_at` answers what is on screen at an elapsed time; it never counts frames. `done_shares`
turns the stretches of a script that were really run into the unit of dose: the mean over
sets x sides of the share done.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil, floor
from typing import assert_never

from neckbreak.domain.exercise import Dose, Exercise, Variant, VariantName
from neckbreak.domain.movement import Phase, PhaseKind, Side, scaled

GET_READY_S = 5.0
CHANGE_SIDE_S = 3.0

TEXT_AT_LEAST_S = 6.0
"""A short cue stays on screen at least this long before the next one takes its place."""

NO_HOLDS = "no-holds"
"""Note of a performance whose breath-hold phases are left out (safety table, "no holds")."""

HALF_SHARE = 0.5
"""Range and repetitions of the generic modifier `half`; repetitions are rounded up."""


class CueKind(StrEnum):
    """What the person does during a cue."""

    GET_READY = "get_ready"
    MOVE = "move"
    HOLD = "hold"
    REST = "rest"
    BREATH = "breath"
    CHANGE_SIDE = "change_side"
    SET_REST = "set_rest"


@dataclass(frozen=True, slots=True)
class Performance:
    """One exercise to be done once in a break, with its dose, variant and sides, as prescribed.

    `dose` is final: `perform` has already applied the variant's dose and the half modifier.
    `prescription` is the id of the prescription it fulfils, None for fillers. `range_share` scales
    the listed angles (1.0 = as listed) on top of the variant's own share; seconds never shrink
    below the neck-speed limit.
    """

    exercise: Exercise
    dose: Dose
    sides: tuple[Side, ...]
    """Empty for exercises without sides."""
    prescription: str | None = None
    variant: VariantName | None = None
    range_share: float = 1.0
    notes: tuple[str, ...] = ()
    """Keys of cues that safety asks for ("rise-slowly", "caution:C-BP", "no-holds")."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time with one thing to do. `begin_s` counts from the start of the script.

    `phase` indexes the exercise's phases (None in get ready, change of side and rests). `rep` and
    `set_no` count from 1. `text_index` points into the exercise's cue texts (None: use the label).
    """

    begin_s: float
    seconds: float
    kind: CueKind
    performance: int
    phase: int | None = None
    rep: int = 1
    reps: int = 1
    set_no: int = 1
    sets: int = 1
    side: Side | None = None
    text_index: int | None = None

    @property
    def end_s(self) -> float:
        """Seconds from the start of the script at which the cue ends."""
        return self.begin_s + self.seconds


@dataclass(frozen=True, slots=True)
class SessionScript:
    """A whole break, ready to run."""

    performances: tuple[Performance, ...]
    cues: tuple[Cue, ...]
    total_s: float
    titles: Mapping[int, str] = field(default_factory=dict)


def variant_of(exercise: Exercise, name: VariantName | None) -> Variant | None:
    """The variant's data; None for the exercise as listed and for the generic `half`."""
    match name:
        case VariantName.EASIER:
            return exercise.easier
        case VariantName.HARDER:
            return exercise.harder
        case VariantName.HALF | None:
            return None
        case _:
            assert_never(name)


def total_range_share(
    exercise: Exercise, variant: VariantName | None = None, range_share: float = 1.0
) -> float:
    """The share of the listed angles after the variant, `half` and the given share."""
    data = variant_of(exercise, variant)
    if data is not None and data.range_share is not None:
        range_share *= data.range_share
    return range_share * HALF_SHARE if variant is VariantName.HALF else range_share


def effective(
    exercise: Exercise, variant: VariantName | None = None, range_share: float = 1.0
) -> tuple[Phase, ...]:
    """The phases really done: the variant's own if it has any, angles scaled to the range share.

    Seconds are stretched where the neck would otherwise move faster than its limit.
    """
    data = variant_of(exercise, variant)
    phases = data.phases if data is not None and data.phases is not None else exercise.phases
    position = data.position if data is not None and data.position else exercise.position
    share = total_range_share(exercise, variant, range_share)
    if share == 1.0 and phases is exercise.phases:
        return phases
    return scaled(phases, position, share)


def dose_of(exercise: Exercise, variant: VariantName | None = None) -> Dose:
    """The default dose of an exercise or its variant; `half` rounds repetitions up."""
    data = variant_of(exercise, variant)
    if data is not None and data.dose is not None:
        return data.dose
    if variant is VariantName.HALF:
        return replace(exercise.dose, reps=ceil(exercise.dose.reps * HALF_SHARE))
    return exercise.dose


def sides_of(exercise: Exercise, side: str = "both") -> tuple[Side, ...]:
    """The sides to work, in order; the right side is listed, so it comes first by default.

    `side` is both, left, right, left_first or right_first, as a prescription says it.
    """
    if exercise.sides == 1:
        return ()
    match side:
        case "left":
            return (Side.LEFT,)
        case "right":
            return (Side.RIGHT,)
        case "left_first":
            return (Side.LEFT, Side.RIGHT)
        case _:
            return (Side.RIGHT, Side.LEFT)


def perform(
    exercise: Exercise,
    *,
    dose: Dose | None = None,
    variant: VariantName | None = None,
    range_share: float = 1.0,
    side: str = "both",
    prescription: str | None = None,
    notes: tuple[str, ...] = (),
) -> Performance:
    """Prescribe an exercise once. A given `dose` is final; None takes the variant's own."""
    return Performance(
        exercise,
        dose if dose is not None else dose_of(exercise, variant),
        sides_of(exercise, side),
        prescription,
        variant,
        range_share,
        notes,
    )


def for_duration(performance: Performance, duration_s: float) -> Performance:
    """One set of as many whole repetitions as fit into `duration_s` (all sides), at least one."""
    rep_s = sum(seconds for _, _, seconds in _timed_phases(performance))
    sides = max(1, len(performance.sides))
    reps = max(1, floor(duration_s / (rep_s * sides) + 1e-9)) if rep_s > 0 else 1
    return replace(performance, dose=replace(performance.dose, sets=1, reps=reps))


def is_breath_hold(phase: Phase) -> bool:
    """Whether the breath is held in this phase."""
    return any(token.id == "breath" and token.kind == "hold" for token in phase.tokens)


def _timed_phases(performance: Performance) -> list[tuple[int, Phase, float]]:
    """Index, phase and seconds of one repetition, the dosed hold replaced and bounded."""
    exercise, hold_s = performance.exercise, performance.dose.hold_s
    timed = []
    phases = effective(exercise, performance.variant, performance.range_share)
    for index, phase in enumerate(phases):
        if NO_HOLDS in performance.notes and is_breath_hold(phase):
            continue
        seconds = phase.seconds
        if phase.is_dosed and hold_s is not None:
            seconds = min(hold_s, exercise.hold_max_s)
        timed.append((index, phase, seconds))
    return timed


def script(performances: Sequence[Performance]) -> SessionScript:
    """Expand at least one performance into cues that follow each other without a gap."""
    if not performances:
        msg = "a script needs at least one performance"
        raise ValueError(msg)
    cues: list[Cue] = []
    now_s = 0.0
    for number, performance in enumerate(performances):
        for cue in _cues_of(number, performance):
            cues.append(replace(cue, begin_s=now_s))
            now_s = cues[-1].end_s
    return SessionScript(tuple(performances), tuple(cues), now_s)


def _cues_of(number: int, performance: Performance) -> Iterator[Cue]:
    """The cues of one performance, each beginning at 0."""
    sides: tuple[Side | None, ...] = performance.sides or (None,)
    dose = performance.dose
    base = Cue(
        0.0, GET_READY_S, CueKind.GET_READY, number, reps=dose.reps, sets=dose.sets, side=sides[0]
    )
    yield base
    for set_index in range(dose.sets):
        base = replace(base, set_no=set_index + 1)
        if set_index and dose.rest_s > 0:
            yield replace(base, seconds=dose.rest_s, kind=CueKind.SET_REST, side=sides[0])
        for side_index, side in enumerate(sides):
            base = replace(base, side=side)
            if side_index or (set_index and len(sides) > 1):
                yield replace(base, seconds=CHANGE_SIDE_S, kind=CueKind.CHANGE_SIDE)
            yield from _repetitions(base, performance)


def _repetitions(base: Cue, performance: Performance) -> Iterator[Cue]:
    """All repetitions of one set on one side; one short cue text at a time, in turn."""
    texts = len(performance.exercise.cues)
    timed = _timed_phases(performance)
    text, shown_s = 0, 0.0
    for rep in range(performance.dose.reps):
        for index, phase, seconds in timed:
            if shown_s >= TEXT_AT_LEAST_S:
                text, shown_s = text + 1, 0.0
            shown_s += seconds
            yield replace(
                base,
                seconds=seconds,
                kind=_cue_kind(phase.kind),
                phase=index,
                rep=rep + 1,
                text_index=text % texts if texts else None,
            )


def _cue_kind(kind: PhaseKind) -> CueKind:
    match kind:
        case PhaseKind.MOVE:
            return CueKind.MOVE
        case PhaseKind.HOLD:
            return CueKind.HOLD
        case PhaseKind.REST:
            return CueKind.REST
        case PhaseKind.BREATH:
            return CueKind.BREATH
        case _:
            assert_never(kind)


def estimate_s(performances: Iterable[Performance]) -> float:
    """Seconds a script of these performances takes; 0 for none."""
    return sum(_seconds_of(performance) for performance in performances)


def _seconds_of(performance: Performance) -> float:
    dose = performance.dose
    sides = max(1, len(performance.sides))
    changes = 0 if sides == 1 else dose.sets * sides - 1
    rep_s = sum(seconds for _, _, seconds in _timed_phases(performance))
    work_s = dose.sets * sides * dose.reps * rep_s
    return GET_READY_S + work_s + changes * CHANGE_SIDE_S + (dose.sets - 1) * max(0.0, dose.rest_s)


def cue_at(script: SessionScript, elapsed_s: float) -> Cue:
    """The cue at an elapsed time; before the start the first, after the end the last."""
    return script.cues[_index_at(script, elapsed_s)]


def _index_at(script: SessionScript, elapsed_s: float) -> int:
    return max(0, bisect_right(script.cues, elapsed_s, key=_begin_s) - 1)


def _begin_s(cue: Cue) -> float:
    return cue.begin_s


def share_in(cue: Cue, elapsed_s: float) -> float:
    """How much of the cue has passed, 0 to 1."""
    if cue.seconds <= 0:
        return 1.0
    return min(1.0, max(0.0, (elapsed_s - cue.begin_s) / cue.seconds))


def next_cue(script: SessionScript, elapsed_s: float) -> Cue | None:
    """The cue after the present one; None in the last."""
    index = _index_at(script, elapsed_s) + 1
    return script.cues[index] if index < len(script.cues) else None


def skip_performance(script: SessionScript, elapsed_s: float) -> float:
    """The elapsed time at which the next exercise begins; the end of the script in the last."""
    index = _index_at(script, elapsed_s)
    here = script.cues[index].performance
    following = (cue.begin_s for cue in script.cues[index + 1 :] if cue.performance != here)
    return next(following, script.total_s)


def merged(ranges: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Ranges sorted and joined, so that what was repeated counts once."""
    result: list[tuple[float, float]] = []
    for begin, end in sorted(ranges):
        if end <= begin:
            continue
        if result and begin <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((begin, end))
    return tuple(result)


def done_shares(script: SessionScript, ranges: Iterable[tuple[float, float]]) -> tuple[float, ...]:
    """Per performance, the mean over sets x sides of the share done in the ranges really run.

    `ranges` are stretches of elapsed script seconds. Getting ready, changing sides and resting
    between sets are no part of the dose.
    """
    run = merged(ranges)
    seconds: dict[tuple[int, int, Side | None], list[float]] = {}
    for cue in script.cues:
        if cue.phase is None:
            continue
        entry = seconds.setdefault((cue.performance, cue.set_no, cue.side), [0.0, 0.0])
        entry[0] += sum(max(0.0, min(e, cue.end_s) - max(b, cue.begin_s)) for b, e in run)
        entry[1] += cue.seconds
    shares: list[list[float]] = [[] for _ in script.performances]
    for (number, _, _), (done_s, planned_s) in seconds.items():
        shares[number].append(min(1.0, done_s / planned_s) if planned_s > 0 else 1.0)
    return tuple(sum(each) / len(each) if each else 0.0 for each in shares)
