"""A movement in words, for people who listen instead of looking: generated, never written.

`steps` gives the facts (key and number, so that another module may word them), `sentences` words
them with `describe_words`. Sides are the person's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from neckbreak.domain.exercise import Exercise
from neckbreak.domain.movement import Contact, Keyframe, Movement, Side, mirror
from neckbreak.figure.describe_words import LIMBS, SENTENCES
from neckbreak.figure.planes import axis_value

ENGLISH = "en"
_DIRECTED = ("neck.rotation", "neck.lateral_flexion", "thorax.", "pelvis.lateral_tilt")
_UNSAID = ("scap.upward_rotation",)
_CLEAR = 0.05


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that happens in a step: a key of `describe_words`, its number and its side.

    `side` is "R", "L" or "B" for limbs, hands and directions, None without one.
    """

    key: str
    number: float | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One phase: `kind` is move, hold, still or return, and lasts `seconds`."""

    kind: str
    seconds: float
    parts: tuple[Part, ...] = ()


def steps(movement: Movement, is_mirrored: bool = False) -> tuple[Step, ...]:
    """What happens in each phase of one repetition."""
    done = mirror(movement) if is_mirrored else movement
    return tuple(_step(done, phase) for phase in range(len(done.keyframes)))


def sentences(
    movement: Movement, is_mirrored: bool = False, language: str = ENGLISH
) -> tuple[str, ...]:
    """One sentence for each phase."""
    return tuple(sentence(step, language) for step in steps(movement, is_mirrored))


def accessible_name(
    exercise_name: str, exercise: Exercise, side: Side | None = None, language: str = ENGLISH
) -> str:
    """The name of the picture, for the accessibility tree."""
    words = _words(language)
    if side in (Side.LEFT, Side.RIGHT) and exercise.sides == 2:
        return words["name.side"].format(exercise=exercise_name, side=_side(str(side), words))
    return words["name"].format(exercise=exercise_name)


def accessible_text(movement: Movement, is_mirrored: bool = False, language: str = ENGLISH) -> str:
    """The whole repetition as a numbered text."""
    lines = sentences(movement, is_mirrored, language)
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))


def sentence(step: Step, language: str = ENGLISH) -> str:
    """A step as a sentence with a capital and a full stop."""
    words = _words(language)
    count = f"{step.seconds:g}"
    seconds = words["second" if step.seconds == 1 else "seconds"].format(n=count)
    said: list[str] = []
    for part in step.parts:
        phrase = _phrase(part, words, language)
        if phrase not in said:
            said.append(phrase)
    what = said[0] if said else ""
    for before, last in pairwise([*said, ""]):
        if last and before == said[0]:
            what = words["and"].format(first=", ".join(said[:-1]), last=said[-1])
    kind = "during" if step.kind == "still" and what else step.kind
    frame = words[kind].format(s=seconds, what=what)
    text = f"{frame}, {what}" if what and "{what}" not in words[kind] else frame
    return f"{text[0].upper()}{text[1:]}."


def _words(language: str) -> dict[str, str]:
    chosen = SENTENCES.get(language) or SENTENCES.get(language.partition("_")[0]) or {}
    return {**SENTENCES[ENGLISH], **chosen}


def _side(side: str | None, words: dict[str, str]) -> str:
    return words["left" if side == "L" else "right"]


def _phrase(part: Part, words: dict[str, str], language: str) -> str:
    joint = part.key.partition(".")[0]
    limbs = {**LIMBS[ENGLISH], **LIMBS.get(language, {})}
    limb = ""
    if joint in limbs:
        one, both = limbs[joint]
        limb = both if part.side == "B" else one.format(side=_side(part.side, words))
    side = _side(part.side, words)
    far = _side("R" if part.side == "L" else "L", words)
    number = "" if part.number is None else f"{part.number:g}"
    return words[part.key].format(n=number, side=side, limb=limb, hand=side, far=far)


def _step(movement: Movement, phase: int) -> Step:
    frame = movement.keyframes[phase]
    before = movement.keyframes[phase - 1] if phase else movement.start
    turns = _turns(movement, before, frame)
    parts = [*_touches(before, frame), *turns, *_states(before, frame)]
    is_home = bool(before.contacts) > bool(frame.contacts) or (
        bool(turns) and all(part.key.endswith("0") for part in turns)
    )
    if is_home and _is_start(movement, frame):
        extra = tuple(part for part in parts if part.key.startswith("breath"))
        return Step("return", frame.seconds, extra)
    if any(part.key.partition(".")[0] not in ("breath", "effort", "pressure") for part in parts):
        return Step("move", frame.seconds, tuple(parts))
    is_away = not _is_start(movement, frame) or bool(frame.contacts)
    return Step("hold" if is_away else "still", frame.seconds, tuple(parts))


def _is_start(movement: Movement, frame: Keyframe) -> bool:
    return not frame.contacts and all(
        abs(axis_value(movement, frame, name) - axis_value(movement, movement.start, name)) < _CLEAR
        for name in frame.axes
    )


def _turns(movement: Movement, before: Keyframe, frame: Keyframe) -> list[Part]:
    """The joints that change, limbs of both sides taken together."""
    found: dict[tuple[str, float], list[str]] = {}
    for name in sorted({*frame.axes, *before.axes}):
        value, old = axis_value(movement, frame, name), axis_value(movement, before, name)
        base, side = (name[:-2], name[-1]) if name[-2:] in (".R", ".L") else (name, "")
        if abs(value - old) < _CLEAR or base in _UNSAID:
            continue
        sign = "0" if abs(value) < _CLEAR else "+"
        if value < 0 and base.startswith(_DIRECTED) and f"{base}-" not in SENTENCES[ENGLISH]:
            side = "L"
        elif value < 0:
            sign = "-"
        elif base.startswith(_DIRECTED) and f"{base}-" not in SENTENCES[ENGLISH]:
            side = "R"
        elif _CLEAR < value < old and f"{base}<" in SENTENCES[ENGLISH]:
            sign = "<"
        found.setdefault((f"{base}{sign}", abs(value)), []).append(side)
    return [
        Part(key, number or None, "B" if len(sides) > 1 else sides[0] or None)
        for (key, number), sides in found.items()
    ]


def _touches(before: Keyframe, frame: Keyframe) -> list[Part]:
    old = {(c.id, c.hand) for c in before.contacts}
    new = [c for c in frame.contacts if (c.id, c.hand) not in old and _is_touch(c)]
    return [Part(c.id, None, c.hand if c.hand in ("R", "L", "B") else None) for c in new]


def _is_touch(contact: Contact) -> bool:
    """A ball that is taken down at the end keeps its id; that is no new touch."""
    return not (contact.id.startswith("ball") and contact.hand in ("R", "L"))


def _states(before: Keyframe, frame: Keyframe) -> list[Part]:
    parts = []
    if frame.breath in ("in", "out", "hold"):
        parts.append(Part(f"breath.{frame.breath}"))
    if frame.is_eyes_closed != before.is_eyes_closed:
        parts.append(Part("eyes.closed" if frame.is_eyes_closed else "eyes.open"))
    if frame.blinks:
        parts.append(Part("blink", float(frame.blinks)))
    parts += [
        Part(state)
        for state in ("gaze_far", "tense_face", "tense_legs", "tense_belly")
        if state in frame.states and state not in before.states
    ]
    if (frame.effort, frame.effort_direction) != (before.effort, before.effort_direction):
        way, _, side = (frame.effort_direction or "").partition(" ")
        key = f"effort.{way}" if way else "effort"
        parts.append(Part(key, frame.effort, side or None) if frame.effort else Part("effort.0"))
    pressures = [c.pressure for c in frame.contacts if c.pressure]
    if pressures and pressures != [c.pressure for c in before.contacts if c.pressure]:
        parts.append(Part("pressure", max(pressures)))
    return parts
