"""What can be wrong with exercises and tips, beyond the shape of the file.

Every problem is collected with its path, so that an author mends a file in one go. What a hand can
reach is known to the figure, two floors up: the caller passes that test in as `reach`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from neckbreak.domain.exercise import Exercise, Text, Tip, Variant, work_seconds
from neckbreak.domain.movement import Phase
from neckbreak.domain.movement_check import check_phases
from neckbreak.domain.programme import Problem
from neckbreak.domain.vocabulary import CAUTION_CODES, EQUIPMENT, MUSCLE_IDS, SETUPS

Reach = Callable[[Exercise], Iterable[Problem]]
"""The figure's test of hand targets; paths of its problems are relative to the exercise. Variants
with phases of their own are given as exercises."""

TIP_TOPICS = frozenset(
    (
        *("posture", "screen", "chair", "input", "laptop", "phone", "light-eyes", "breaks"),
        *("movement", "strength", "heat-cold", "massage", "breathing", "sleep", "habit"),
        *("pain-sense", "care"),
    )
)
"""Topics of `docs/clinical/tips.md`."""

TIME_TOLERANCE_S = 0.5
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SIDE_WORD = re.compile(r"\b(left|right)\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def check_exercises(
    exercises: Sequence[tuple[str, Exercise]],
    *,
    references: Iterable[str] | None = None,
    reach: Reach | None = None,
) -> tuple[Problem, ...]:
    """Every problem of these exercises, each given with its path ("exercises[3]").

    `references` are the known evidence keys, None to leave them unchecked.
    """
    ids = [exercise.id for _, exercise in exercises]
    known = set(ids)
    sources = None if references is None else frozenset(references)
    problems: list[Problem] = list(_repeated(exercises))
    for path, exercise in exercises:
        found = [*check_exercise(exercise), *_check_links(exercise, known, sources)]
        if reach is not None:
            found.extend(_check_reach(exercise, reach))
        problems.extend(under(path, found))
    return tuple(problems)


def _check_reach(exercise: Exercise, reach: Reach) -> Iterator[Problem]:
    """Whether every hand arrives: in the exercise, and in variants with phases of their own."""
    yield from reach(exercise)
    for name, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
        if variant.phases:
            position = variant.position or exercise.position
            done = replace(exercise, phases=variant.phases, position=position)
            yield from under(name, reach(done))


def under(path: str, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The same problems with their paths below `path`."""
    for problem in problems:
        joined = f"{path}.{problem.path}" if path and problem.path else path or problem.path
        yield replace(problem, path=joined)


def _repeated(exercises: Sequence[tuple[str, Exercise]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, exercise in exercises:
        if exercise.id in seen:
            yield Problem(f"{path}.id", "duplicate-id", (("id", exercise.id),))
        seen.add(exercise.id)


def check_exercise(exercise: Exercise) -> Iterator[Problem]:
    """Every problem of one exercise that needs no other entry; paths relative to it."""
    if not _ID.fullmatch(exercise.id):
        yield Problem("id", "bad-id", (("id", exercise.id),))
    yield from _check_words(exercise)
    yield from _check_lists(exercise)
    yield from check_phases(exercise.phases, exercise.position)
    yield from _check_times(exercise)
    for name, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
        yield from under(name, _check_variant(exercise, variant))


def _texts(exercise: Exercise) -> Iterator[tuple[str, Text]]:
    """Every language map of an exercise with its path."""
    for name in ("name", "region", "muscles", "position_text", "equipment_text", "dose_text"):
        yield name, getattr(exercise, name)
    yield "mistakes", exercise.mistakes
    for index, cue in enumerate(exercise.cues):
        yield f"cues[{index}]", cue
    for index, caution in enumerate(exercise.cautions):
        if caution.modification is not None:
            yield f"cautions[{index}].modification", caution.modification
    yield from _labels(exercise.phases, "")
    for name, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
        yield f"{name}.text", variant.text
        yield from _labels(variant.phases or (), f"{name}.")


def _labels(phases: Sequence[Phase], prefix: str) -> Iterator[tuple[str, Text]]:
    for index, phase in enumerate(phases):
        yield f"{prefix}phases[{index}].label", phase.label


def _check_words(exercise: Exercise) -> Iterator[Problem]:
    for path, text in _texts(exercise):
        yield from check_text(path, text)
        for language, words in text.items():
            here = f"{path}.{language}"
            names = _PLACEHOLDER.findall(words)
            for name in names:
                if name not in ("side", "other"):
                    yield Problem(here, "unknown-placeholder", (("name", name),))
                elif exercise.sides == 1:
                    yield Problem(here, "placeholder-without-sides", (("name", name),))
            if exercise.sides == 2 and language == "en" and (found := _SIDE_WORD.search(words)):
                yield Problem(here, "literal-side", (("word", found[0]),))


def check_text(path: str, text: Text) -> Iterator[Problem]:
    """A text needs its English words; other languages are optional, but never empty."""
    if not text.get("en", "").strip():
        yield Problem(path, "missing-english")
    for language, words in text.items():
        if language != "en" and not words.strip():
            yield Problem(f"{path}.{language}", "empty-text", (("language", language),))


def _check_lists(exercise: Exercise) -> Iterator[Problem]:
    yield from _check_equipment(exercise.equipment, "equipment")
    yield from _unknown("muscle_ids", exercise.muscle_ids, MUSCLE_IDS, "unknown-muscle")
    yield from _unknown("setup", exercise.setup, SETUPS, "unknown-setup")
    codes = tuple(caution.code for caution in exercise.cautions)
    yield from _unknown("cautions", codes, CAUTION_CODES, "unknown-caution")
    for name, values in (
        ("goals", exercise.goals),
        ("cautions", codes),
        ("muscle_ids", exercise.muscle_ids),
    ):
        for value, count in Counter(values).items():
            if count > 1:
                yield Problem(name, "repeated-value", (("value", str(value)),))
    for name, missing in (("goals", not exercise.goals), ("cues", not exercise.cues)):
        if missing:
            yield Problem(name, "empty-list")


def _unknown(
    name: str, values: Sequence[str], known: frozenset[str], key: str
) -> Iterator[Problem]:
    for index, value in enumerate(values):
        if value not in known:
            yield Problem(f"{name}[{index}]", key, (("id", value),))


def _check_equipment(equipment: Sequence[str], name: str) -> Iterator[Problem]:
    for index, entry in enumerate(equipment):
        for each in entry.split("|"):
            if each not in EQUIPMENT:
                yield Problem(f"{name}[{index}]", "unknown-equipment", (("id", each),))


def _check_times(exercise: Exercise) -> Iterator[Problem]:
    computed = work_seconds(exercise.phases, exercise.dose, exercise.sides)
    if abs(computed - exercise.declared_s) > TIME_TOLERANCE_S:
        data = (("declared", exercise.declared_s), ("computed", round(computed, 1)))
        yield Problem("declared_s", "time-differs", data)
    yield from _check_holds(exercise, exercise.phases, exercise.dose.hold_s)


def _check_holds(
    exercise: Exercise, phases: Sequence[Phase], hold_s: float | None
) -> Iterator[Problem]:
    limit = exercise.hold_max_s
    for index, phase in enumerate(phases):
        if phase.is_dosed and hold_s is None and phase.seconds > limit:
            data = (("hold", phase.seconds), ("limit", limit))
            yield Problem(f"phases[{index}].seconds", "hold-too-long", data)
    if hold_s is None:
        return
    if hold_s > limit:
        yield Problem("dose.hold_s", "hold-too-long", (("hold", hold_s), ("limit", limit)))
    if not any(phase.is_dosed for phase in phases):
        yield Problem("dose.hold_s", "hold-without-phase")


def _check_variant(exercise: Exercise, variant: Variant) -> Iterator[Problem]:
    share = 1.0 if variant.range_share is None else variant.range_share
    position = variant.position or exercise.position
    if not 0 < share <= 2:
        yield Problem("range_share", "range-share", (("share", share),))
        share = 1.0
    phases = exercise.phases if variant.phases is None else variant.phases
    if variant.phases is not None and not variant.phases:
        yield Problem("phases", "empty-list")
    elif variant.phases is not None or share > 1 or position != exercise.position:
        yield from check_phases(phases, position, range_share=share)
    if variant.equipment is not None:
        yield from _check_equipment(variant.equipment, "equipment")
    if variant.phases is not None or variant.dose is not None:
        yield from _check_holds(exercise, phases, variant.dose.hold_s if variant.dose else None)


def _check_links(
    exercise: Exercise, known: set[str], references: frozenset[str] | None
) -> Iterator[Problem]:
    """Evidence keys and the exercises that variants point to."""
    if references is not None:
        yield from _unknown("evidence", exercise.evidence, references, "unknown-reference")
    for name, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
        if variant.exercise is not None and variant.exercise not in known - {exercise.id}:
            yield Problem(f"{name}.exercise", "unknown-exercise", (("id", variant.exercise),))


def check_tips(tips: Sequence[tuple[str, Tip]], references: Mapping[str, str]) -> Iterator[Problem]:
    """Every problem of these tips, each given with its path ("tips[0]")."""
    seen: set[str] = set()
    for path, tip in tips:
        if tip.id in seen:
            yield Problem(f"{path}.id", "duplicate-id", (("id", tip.id),))
        seen.add(tip.id)
        if tip.topic not in TIP_TOPICS:
            yield Problem(f"{path}.topic", "unknown-topic", (("topic", tip.topic),))
        yield from check_text(f"{path}.text", tip.text)
        for key in re.findall(r"[A-Z][A-Z0-9-]{3,}", tip.source):
            if key not in references:
                yield Problem(f"{path}.source", "unknown-reference", (("id", key),))
