"""Running a movement: phases in clinical joint terms become poses in signed axes.

`resolve` applies the rules of the running pose (`docs/clinical/exercises.md` section 1 "Axes and
repeats", `docs/clinical/contacts.md` section 1 "Life"): a phase names only what changes, opposite
directions share an axis, `neutral` ends everything, a contact ends with the next one of that hand.
`scaled` changes the range, `stretched_seconds` keeps the neck below its speed limit, `mirror`
swaps the sides. The values are those of `phases`, which a caller may import from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Literal, cast

from neckbreak.domain.joints import (
    CEILINGS,
    JOINTS,
    MIRRORED_AXES,
    UNITS,
    USUAL_RANGES,
    axis_keys,
    signed,
)
from neckbreak.domain.phases import (
    BasePosition,
    Contact,
    CueToken,
    JointTarget,
    Keyframe,
    Movement,
    Phase,
    PhaseKind,
    Side,
)
from neckbreak.domain.vocabulary import EFFORT_DIRECTIONS, TOKENS, Row

__all__ = [
    "CEILINGS",
    "NECK_AXES",
    "NECK_SPEED_LIMIT_DEG_S",
    "UNITS",
    "USUAL_RANGES",
    "BasePosition",
    "Contact",
    "CueToken",
    "JointTarget",
    "Keyframe",
    "Movement",
    "Phase",
    "PhaseKind",
    "Side",
    "mirror",
    "neck_speed_deg_s",
    "resolve",
    "scaled",
    "start_keyframe",
    "stretched_seconds",
]

NECK_SPEED_LIMIT_DEG_S = 30.0
"""Fastest allowed mean change of a neck axis over a phase (exercises.md, combination rules)."""

NECK_AXES = ("neck.flexion", "neck.rotation", "neck.lateral_flexion", "neck.cc_flexion")
"""The neck axes that are angles; head glides are centimetres and have no speed limit."""

_Hand = Literal["L", "R", "B", "none"]
_SITTING = {f"{joint}.{side}": 90.0 for joint in ("hip.flexion", "knee.flexion") for side in "LR"}
_SEATED = (BasePosition.SEATED, BasePosition.SEATED_EDGE, BasePosition.SEATED_RECLINED)


def start_keyframe(base: BasePosition) -> Keyframe:
    """The start position: sitting has hips and knees at 90 degrees, standing everything at 0.

    A hinge is not part of the start: its entry names the hip angle itself.
    """
    return Keyframe(0.0, dict(_SITTING) if base in _SEATED else {})


def resolve(phases: Sequence[Phase], base: BasePosition, *, range_share: float = 1.0) -> Movement:
    """Run the phases and give the pose at the end of each, in signed axes.

    `range_share` scales the angles and stretches seconds as `scaled` does. Targets or tokens that
    are not in the vocabulary are left out; the checker reports them.
    """
    done = scaled(phases, base, range_share) if range_share != 1.0 else tuple(phases)
    start = start_keyframe(base)
    keyframes: list[Keyframe] = []
    for phase in done:
        keyframes.append(_next_keyframe(keyframes[-1] if keyframes else start, phase, start))
    ids = {token.id for phase in done for token in phase.tokens}
    props = frozenset(id_ for id_ in ids if id_ in TOKENS and TOKENS[id_].row is Row.PROP)
    return Movement(base, start, tuple(keyframes), props, bool(done) and done[-1].is_neutral)


def _next_keyframe(before: Keyframe, phase: Phase, start: Keyframe) -> Keyframe:
    """Apply one phase to the running pose: neutral first, then joints, contacts and states."""
    now = replace(before, seconds=phase.seconds, breath="easy", blinks=0)
    now = replace(now, states=now.states - {"blink"})
    if phase.is_neutral:
        contacts = tuple(
            _taken_down(each) for each in before.contacts if each.id.startswith("ball")
        )
        now = Keyframe(phase.seconds, dict(start.axes), contacts)
    now = replace(now, axes=_moved(now.axes, phase.targets))
    now = _touched(now, phase.tokens)
    for token in phase.tokens:
        now = _with_state(now, token)
    return now


def _moved(axes: Mapping[str, float], targets: Sequence[JointTarget]) -> dict[str, float]:
    """Opposite directions share an axis; a zero ends its own direction, a value replaces both."""
    moved = dict(axes)
    for target in sorted(targets, key=lambda each: each.value != 0):
        joint = JOINTS.get(target.joint)
        if joint is None:
            continue
        value = signed(joint, target.side, target.value)
        for key in axis_keys(joint, target.side):
            is_opposite = joint.sidedness != "direction" and moved.get(key, 0.0) * joint.sign < 0
            if target.value != 0 or not is_opposite:
                moved[key] = value + 0.0
    return moved


def _taken_down(ball: Contact) -> Contact:
    """At `neutral` the hand of that side takes the ball from between body and wall."""
    hand = "L" if ball.side is Side.LEFT else "R"
    return replace(ball, hand=cast(_Hand, hand), touch="grip", pressure=None)


def _touched(now: Keyframe, tokens: Sequence[CueToken]) -> Keyframe:
    """A new contact ends the old one of that hand or elbow, and its pressure and effort."""
    for token in tokens:
        row = TOKENS.get(token.id)
        if row is None or row.row is Row.STATE:
            continue
        hand = row.hand if row.hand in ("B", "none") else (token.side or row.hand)
        contact = Contact(row.id, cast(_Hand, str(hand)), row.touch, side=token.side)
        kept = tuple(each for each in now.contacts if not _is_ended_by(each, contact))
        if len(kept) < len(now.contacts) and row.part == "hand":
            now = replace(now, effort=0.0, effort_direction=None)
        now = replace(now, contacts=(*kept, contact))
        if token.id == "eyes_cup":
            now = replace(now, is_eyes_closed=True)
    return now


def _is_ended_by(old: Contact, new: Contact) -> bool:
    before, after = TOKENS[old.id], TOKENS[new.id]
    if old.id == new.id:
        return old.hand == new.hand or "B" in (old.hand, new.hand)
    if after.part == "" or before.part == "prop" or after.part == "prop":
        return False
    shares_arm = old.hand == new.hand or "B" in (old.hand, new.hand)
    return shares_arm and (
        before.part == after.part or (before.part == "" and after.part == "hand")
    )


def _with_state(now: Keyframe, token: CueToken) -> Keyframe:
    """Breath, effort, pressure, eyes, neck and the remaining states."""
    match token.id:
        case "breath":
            return replace(now, breath=token.kind or "easy")
        case "eyes_closed":
            return replace(now, is_eyes_closed=True)
        case "blink":
            return replace(now, blinks=int(token.value or 0), states=now.states | {"blink"})
        case "neck_in_line":
            straight = dict.fromkeys(NECK_AXES[:3], 0.0)
            return replace(now, axes={**now.axes, **straight}, states=now.states | {token.id})
        case "pressure":
            return replace(now, contacts=tuple(_pressed(c, token.value) for c in now.contacts))
        case id_ if id_ in EFFORT_DIRECTIONS:
            return _with_effort(now, token)
        case id_ if id_ in TOKENS and TOKENS[id_].row is Row.STATE and id_ not in _NO_STATE:
            return replace(now, states=now.states | {id_})
        case _:
            return now


_NO_STATE = ("hold", "neutral")


def _pressed(contact: Contact, pressure: float | None) -> Contact:
    """Pressure belongs to the contact that massages; fingers under the skull then press."""
    if not TOKENS[contact.id].takes_pressure:
        return contact
    touch = "press" if contact.id == "skull_base" and pressure else contact.touch
    return replace(contact, pressure=pressure, touch=touch)


def _with_effort(now: Keyframe, token: CueToken) -> Keyframe:
    word = EFFORT_DIRECTIONS[token.id]
    direction = f"{word} {token.side or Side.RIGHT}" if TOKENS[token.id].is_sided else word
    contacts = tuple(
        replace(c, touch="press" if word == "back" and token.value else "light")
        if c.id == "head_back_both"
        else c
        for c in now.contacts
    )
    has_direction = bool(direction) and bool(token.value)
    return replace(
        now,
        effort=token.value or 0.0,
        effort_direction=direction if has_direction else None,
        contacts=contacts,
    )


def scaled(phases: Sequence[Phase], base: BasePosition, range_share: float) -> tuple[Phase, ...]:
    """The same phases with their range scaled, and seconds stretched where the neck needs it.

    Every listed angle moves to `start + share x (listed - start)`, so that half of a squat is half
    of the way down. Left as listed, because they are the set-up and not the range: shoulder and
    elbow values of an arm whose hand gets a contact in the same phase (the contact places it),
    angles that never change in a movement that does not return to the start, and the arm's plane
    up to straight ahead. A share above 1 stops at the ceiling.
    """
    start = start_keyframe(base).axes
    fixed = _set_up_axes(phases, base)
    result = []
    for phase in phases:
        placed = _placed_arms(phase)
        targets = tuple(
            _scaled_target(target, range_share, start, fixed, placed) for target in phase.targets
        )
        result.append(replace(phase, targets=targets))
    seconds = stretched_seconds(result, base)
    return tuple(replace(phase, seconds=each) for phase, each in zip(result, seconds, strict=True))


def _set_up_axes(phases: Sequence[Phase], base: BasePosition) -> frozenset[str]:
    """Axes that are the same at the end of every phase, in a movement that does not return."""
    if not phases or phases[-1].is_neutral:
        return frozenset()
    frames = resolve(phases, base).keyframes
    return frozenset(
        key
        for key, value in frames[-1].axes.items()
        if value and all(frame.axes.get(key) == value for frame in frames)
    )


def _placed_arms(phase: Phase) -> frozenset[str]:
    """The arms ("L", "R") whose hand or elbow gets a contact in this phase."""
    placed: set[str] = set()
    for token in phase.tokens:
        row = TOKENS.get(token.id)
        if row is not None and row.row is not Row.STATE and row.hand != "none":
            placed |= set("LR") if row.hand == "B" else {str(token.side or row.hand)}
    return frozenset(placed)


def _scaled_target(
    target: JointTarget,
    share: float,
    start: Mapping[str, float],
    fixed: frozenset[str],
    placed: frozenset[str],
) -> JointTarget:
    joint = JOINTS.get(target.joint)
    if joint is None:
        return target
    keys = axis_keys(joint, target.side)
    is_arm = target.joint.startswith(("shoulder.", "elbow."))
    if fixed.issuperset(keys) or (is_arm and placed.issuperset(key[-1] for key in keys)):
        return target
    origin = start.get(keys[0], 0.0)
    if target.joint == "shoulder.horizontal_adduction":
        origin = min(90.0, target.value)
    value = origin + share * (target.value - origin)
    return replace(target, value=round(min(value, CEILINGS[target.joint]), 2))


def stretched_seconds(
    phases: Sequence[Phase], base: BasePosition, *, range_share: float = 1.0
) -> tuple[float, ...]:
    """Seconds of each phase, lengthened (by half seconds) so that no neck axis exceeds 30 deg/s."""
    if range_share != 1.0:
        return tuple(phase.seconds for phase in scaled(phases, base, range_share))
    movement = resolve(phases, base)
    needed = (
        ceil(change / NECK_SPEED_LIMIT_DEG_S * 2 - 1e-9) / 2 for change in _neck_changes(movement)
    )
    return tuple(max(phase.seconds, least) for phase, least in zip(phases, needed, strict=True))


def neck_speed_deg_s(movement: Movement) -> tuple[float, ...]:
    """Per phase, the highest mean speed of a neck axis: change over the phase / its seconds."""
    changes = _neck_changes(movement)
    return tuple(
        change / frame.seconds if frame.seconds > 0 else (float("inf") if change else 0.0)
        for change, frame in zip(changes, movement.keyframes, strict=True)
    )


def _neck_changes(movement: Movement) -> tuple[float, ...]:
    """Per phase, the largest change of a neck axis (degrees); the first also from the last pose."""
    frames = movement.keyframes
    changes: list[float] = []
    for index, frame in enumerate(frames):
        befores = [frames[index - 1] if index else movement.start]
        if index == 0 and not movement.returns_to_start:
            befores.append(frames[-1])
        changes.append(
            max(
                abs(frame.axes.get(axis, 0.0) - before.axes.get(axis, 0.0))
                for before in befores
                for axis in NECK_AXES
            )
        )
    return tuple(changes)


_SWAP = {"L": "R", "R": "L"}


def mirror(movement: Movement) -> Movement:
    """The exact left-right mirror image; mirroring twice gives the movement back."""
    return replace(
        movement,
        start=_mirrored(movement.start),
        keyframes=tuple(_mirrored(frame) for frame in movement.keyframes),
    )


def _mirrored(frame: Keyframe) -> Keyframe:
    axes: dict[str, float] = {}
    for key, value in frame.axes.items():
        if key.endswith((".L", ".R")):
            axes[key[:-1] + _SWAP[key[-1]]] = value
        else:
            axes[key] = (0.0 - value) if key in MIRRORED_AXES else value
    contacts = tuple(
        replace(
            each,
            hand=cast(_Hand, _SWAP.get(each.hand, each.hand)),
            side=each.side.other if each.side else None,
        )
        for each in frame.contacts
    )
    direction = frame.effort_direction
    if direction and direction[-2:] in (" L", " R"):
        direction = direction[:-1] + _SWAP[direction[-1]]
    return replace(frame, axes=axes, contacts=contacts, effort_direction=direction)
