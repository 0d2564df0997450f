"""What can be wrong with phases: words that do not exist, angles, speeds and combinations.

The limits are those of `docs/clinical/exercises.md`, section 1: the catalogue ceilings and the
combination rules, which hold for the running pose and not for single phases. Every problem is
found in one run; paths are relative to the list of phases ("phases[2].targets[0]").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from neckbreak.domain.joints import JOINTS, Joint
from neckbreak.domain.movement import (
    CEILINGS,
    NECK_AXES,
    NECK_SPEED_LIMIT_DEG_S,
    BasePosition,
    CueToken,
    JointTarget,
    Keyframe,
    Movement,
    Phase,
    Side,
    neck_speed_deg_s,
    resolve,
    scaled,
)
from neckbreak.domain.programme import Problem
from neckbreak.domain.vocabulary import RESISTED, TOKENS, TokenRow

EXTENSION_WITH_ROTATION_DEG = 20.0
ROTATION_WITH_EXTENSION_DEG = 30.0
RESISTED_RANGE_DEG = 15.0
BETWEEN = tuple(step / 20 for step in range(1, 21))
"""Shares of a phase at which combined angles are looked at; joint values blend in between."""


def check_phases(
    phases: Sequence[Phase], base: BasePosition, *, range_share: float = 1.0
) -> Iterator[Problem]:
    """Every problem of these phases, worked through `range_share` of their range."""
    for index, phase in enumerate(phases):
        path = f"phases[{index}]"
        if not phase.seconds > 0:
            yield Problem(f"{path}.seconds", "phase-without-time")
        for number, target in enumerate(phase.targets):
            yield from _check_target(target, f"{path}.targets[{number}]")
        for number, token in enumerate(phase.tokens):
            yield from _check_token(token, f"{path}.tokens[{number}]")
    if range_share > 1.0:
        yield from _check_share(phases, base, range_share)
    movement = resolve(phases, base, range_share=range_share)
    yield from _check_speed(movement)
    yield from _check_combinations(movement)
    yield from _check_resisted(movement)


def _check_target(target: JointTarget, path: str) -> Iterator[Problem]:
    joint = JOINTS.get(target.joint)
    if joint is None:
        yield Problem(f"{path}.joint", "unknown-joint", (("joint", target.joint),))
        return
    yield from _check_side(joint, target.side, path)
    if target.value < 0:
        data = (("joint", target.joint), ("value", target.value))
        yield Problem(f"{path}.value", "negative-value", data)
    if target.value > joint.ceiling:
        yield Problem(f"{path}.value", "above-ceiling", _over(joint, target.value))


def _over(joint: Joint, value: float) -> tuple[tuple[str, str | int | float], ...]:
    unit = joint.unit if joint.unit == "°" else f" {joint.unit}"
    data = (("joint", joint.term), ("value", value), ("ceiling", joint.ceiling))
    return (*data, ("unit", unit))


def _check_side(joint: Joint, side: Side | None, path: str) -> Iterator[Problem]:
    data = (("joint", joint.term),)
    match joint.sidedness:
        case "midline" if side is not None:
            yield Problem(f"{path}.side", "side-on-midline", data)
        case "direction" if side not in (Side.LEFT, Side.RIGHT):
            yield Problem(f"{path}.side", "side-needed", data)
        case _:
            return


def _check_token(token: CueToken, path: str) -> Iterator[Problem]:
    row = TOKENS.get(token.id)
    if row is None:
        yield Problem(f"{path}.id", "unknown-token", (("token", token.id),))
        return
    data = (("token", token.id),)
    if row.is_sided and token.side not in (Side.LEFT, Side.RIGHT):
        yield Problem(f"{path}.side", "token-side-needed", data)
    if not row.is_sided and token.side is not None:
        yield Problem(f"{path}.side", "token-without-side", data)
    if row.kinds and token.kind not in row.kinds:
        kinds = ", ".join(row.kinds)
        yield Problem(f"{path}.kind", "token-kind", (*data, ("kinds", kinds)))
    if not row.kinds and token.kind is not None:
        yield Problem(f"{path}.kind", "token-without-kind", data)
    yield from _check_value(token, row, path)


def _check_value(token: CueToken, row: TokenRow, path: str) -> Iterator[Problem]:
    data = (("token", token.id),)
    if row.highest is None:
        if token.value is not None:
            yield Problem(f"{path}.value", "token-without-value", data)
    elif token.value is None:
        yield Problem(f"{path}.value", "token-value-needed", data)
    elif not 0 <= token.value <= row.highest:
        limits = (("value", token.value), ("highest", row.highest))
        yield Problem(f"{path}.value", "token-value", (*data, *limits))


def _check_share(
    phases: Sequence[Phase], base: BasePosition, range_share: float
) -> Iterator[Problem]:
    """A larger range than listed must not ask for more than the ceiling."""
    for index, (old, new) in enumerate(zip(phases, scaled(phases, base, range_share), strict=True)):
        for number, (before, after) in enumerate(zip(old.targets, new.targets, strict=True)):
            ceiling = CEILINGS.get(before.joint)
            asked = round(before.value * range_share, 2)
            if ceiling is not None and after.value > before.value and asked > ceiling:
                path = f"phases[{index}].targets[{number}].value"
                yield Problem(path, "above-ceiling", _over(JOINTS[before.joint], asked))


def _check_speed(movement: Movement) -> Iterator[Problem]:
    for index, speed in enumerate(neck_speed_deg_s(movement)):
        if speed > NECK_SPEED_LIMIT_DEG_S + 1e-6:
            data = (("speed", round(speed, 1)), ("limit", NECK_SPEED_LIMIT_DEG_S))
            yield Problem(f"phases[{index}].seconds", "neck-too-fast", data)


def _check_combinations(movement: Movement) -> Iterator[Problem]:
    for index, poses in _poses(movement):
        worst = max(poses, key=_excess)
        if _excess(worst) > 0:
            extension, rotation = -worst["neck.flexion"], abs(worst["neck.rotation"])
            data = (("extension", round(extension, 1)), ("rotation", round(rotation, 1)))
            yield Problem(f"phases[{index}]", "extension-with-rotation", data)


def _excess(axes: Mapping[str, float]) -> float:
    """By how many degrees a pose breaks the rule of extension with rotation; 0 or less: not."""
    return min(
        -axes["neck.flexion"] - EXTENSION_WITH_ROTATION_DEG,
        abs(axes["neck.rotation"]) - ROTATION_WITH_EXTENSION_DEG,
    )


def _check_resisted(movement: Movement) -> Iterator[Problem]:
    for index, frame in enumerate(movement.keyframes):
        word = (frame.effort_direction or "").split(" ")[0]
        if frame.effort <= 0 or word not in RESISTED:
            continue
        for axis in NECK_AXES:
            value = frame.axes.get(axis, 0.0)
            if abs(value) > RESISTED_RANGE_DEG:
                data = (("axis", axis), ("value", abs(value)), ("limit", RESISTED_RANGE_DEG))
                yield Problem(f"phases[{index}]", "resisted-outside-mid-range", data)


def _poses(movement: Movement) -> Iterator[tuple[int, list[Mapping[str, float]]]]:
    """Per phase, the neck at a few moments between the pose before it and its own."""
    frames = movement.keyframes
    for index, frame in enumerate(frames):
        before = frames[index - 1] if index else movement.start
        yield index, [_between(before, frame, share) for share in BETWEEN]


def _between(before: Keyframe, after: Keyframe, share: float) -> Mapping[str, float]:
    result: dict[str, float] = {}
    for axis in NECK_AXES:
        start = before.axes.get(axis, 0.0)
        result[axis] = start + (after.axes.get(axis, 0.0) - start) * share
    return result
