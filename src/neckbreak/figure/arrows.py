"""The motion arrow: a body point followed along the true path of the movement.

The point is chosen from the axis that changes most in the phase, so the arrow is right for any
exercise a therapist writes. A pressing exercise shows the direction of effort at the head instead;
hands that only rest never carry an arrow (`docs/clinical/contacts.md`).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from functools import partial

from neckbreak.domain.movement import Movement
from neckbreak.figure.flow import before_of, is_round
from neckbreak.figure.frames import BIND, Skeleton
from neckbreak.figure.layering import is_over_body
from neckbreak.figure.look import Colour, Look, faded
from neckbreak.figure.pose import Pose, axis_value, pose_at
from neckbreak.figure.shapes import Gradient, Point, Shape, View, grown, ribbon, smooth_open
from neckbreak.figure.skeleton import solve
from neckbreak.figure.vectors import Vec, add, along, apply_back, distance, scale, sub

_Track = tuple[Callable[[Skeleton], Vec], float]
_SAMPLES = 15
HAND_AXES = ("shoulder.", "elbow.", "wrist.")
ARROW_CM = 52.0
"""A longer way shows only its end, so that arrows point and do not decorate."""
APART_PX = 46.0
"""Arrows that end nearer than this read as one red patch."""
LEAST_WAY_CM, SMALL_ARROW_CM = 1.5, 8.0
"""Of a way between these a small arrow becomes as long as the second."""
CLEAR_CHANGE = 8.0
"""Weighted degrees from which a phase is worth an arrow of its own."""
CLEAR_SHARE = 0.28
"""And the share of the largest movement before it."""


def _point(frame: str, p: Vec) -> Callable[[Skeleton], Vec]:
    if frame == "glide":
        return lambda skeleton: _level_glide(skeleton, p)
    return lambda skeleton: skeleton.frames[frame].at(p)


def _level_glide(skeleton: Skeleton, p: Vec) -> Vec:
    """The glide of the head along the chest: a nod done with it does not tilt the arrow."""
    chest = skeleton.frames["t6"]
    moved = apply_back(chest.r, sub(skeleton.frames["head"].o, chest.at(BIND["head"])))
    return chest.at((p[0] + moved[0], p[1], p[2]))


_TRACKS: dict[str, tuple[Vec, str, float]] = {
    "neck.flexion": ((0.9, 90.5, 0.0), "head", 1.0),
    "neck.lateral_flexion": ((0.9, 92.0, 0.0), "head", 1.0),
    "neck.rotation": ((12.5, 86.5, 0.0), "head", 1.0),
    "neck.retraction": ((20.0, 71.5, 0.0), "glide", 3.4),
    "neck.cc_flexion": ((16.5, 69.0, 0.0), "head", 1.8),
    "thorax.rotation": ((14.0, 87.5, 0.0), "head", 1.0),
    "thorax.flexion": ((0.9, 91.0, 0.0), "head", 1.0),
    "thorax.lateral_flexion": ((0.9, 91.0, 0.0), "head", 1.0),
    "pelvis.tilt": ((-16.0, 9.0, 0.0), "pelvis", 2.2),
    "pelvis.lateral_tilt": ((0.9, 93.0, 0.0), "pelvis", 1.0),
}
_SIDED: dict[str, tuple[Vec, str, float]] = {
    "scap.elevation": ((-2.0, 50.0, 23.5), "scap", 2.0),
    "scap.retraction": ((-9.0, 45.0, 13.0), "scap", 2.4),
    "shoulder.flexion": ((-2.0, -12.0, 16.2), "hand", 1.0),
    "shoulder.abduction": ((-2.0, -12.0, 16.2), "hand", 1.0),
    "shoulder.rotation": ((-2.0, -12.0, 16.2), "hand", 1.0),
    "shoulder.plane": ((-2.0, -12.0, 16.2), "hand", 1.0),
    "elbow.flexion": ((-2.0, -12.0, 16.2), "hand", 1.0),
    "wrist.extension": ((-2.0, -27.0, 16.2), "hand", 1.0),
    "hip.flexion": ((7.5, -42.0, 8.6), "thigh", 1.0),
    "ankle.plantarflexion": ((-6.0, -88.0, 8.6), "foot", 1.6),
}
_WEIGHT = {
    "neck.retraction": 16.0,
    "neck.cc_flexion": 2.0,
    "scap.retraction": 2.2,
    "scap.elevation": 2.0,
    "thorax.flexion": 2.4,
    "thorax.lateral_flexion": 2.2,
    "thorax.rotation": 2.0,
    "pelvis.tilt": 2.0,
    "pelvis.lateral_tilt": 2.4,
    "ankle.plantarflexion": 1.5,
    "shoulder.flexion": 0.9,
    "shoulder.abduction": 0.9,
    "shoulder.rotation": 0.5,
    "elbow.flexion": 0.35,
    "hip.flexion": 0.8,
    "shoulder.plane": 0.9,
}


def moving_phase(movement: Movement, phase: int) -> int:
    """The phase whose movement led to the end of `phase`: itself, or the last clear one before it.

    A hold, and a phase that only adds a little, show the way that led there.
    """

    def size(index: int) -> float:
        return max(_changes(movement, index).values(), default=0.0)

    sizes = [size(index) for index in range(phase + 1)]
    least = max(CLEAR_CHANGE, CLEAR_SHARE * max(sizes))
    clear = [index for index in range(phase + 1) if sizes[index] >= least]
    return clear[-1] if clear else sizes.index(max(sizes))


def _changes(movement: Movement, phase: int) -> dict[str, float]:
    frame, before = movement.keyframes[phase], before_of(movement, phase)
    changes = {}
    for name in sorted({*frame.axes, *before.axes}):
        change = axis_value(movement, frame, name) - axis_value(movement, before, name)
        base = name[:-2] if name[-2:] in (".R", ".L") else name
        if abs(change) > 0.3 and (base in _TRACKS or base in _SIDED):
            changes[name] = abs(change) * _WEIGHT.get(base, 1.0)
    return changes


def motion_arrows(
    movement: Movement, phase: int, view: View, look: Look, *, is_mirrored: bool = False
) -> list[Shape]:
    """The arrows of a phase, in picture coordinates; empty where nothing travels."""
    out: list[Shape] = []
    frame = movement.keyframes[phase]
    if frame.effort_direction and frame.effort > 0:
        pose = pose_at(movement, phase, 1.0, is_mirrored=is_mirrored)
        _effort_arrow(out, view, solve(pose, movement.base), pose, look)
        return out
    if is_round(movement):
        _round_arrow(out, view, movement, look, is_mirrored=is_mirrored)
        return out
    phase = moving_phase(movement, phase)
    changes = _changes(movement, phase)
    poses = [
        pose_at(movement, phase, _share(i / (_SAMPLES - 1)), is_mirrored=is_mirrored)
        for i in range(_SAMPLES)
    ]
    skeletons = [solve(pose, movement.base) for pose in poses]
    while changes and not out:
        # The largest change that can be shown: a hand on something carries no arrow.
        best = max(changes, key=changes.__getitem__)
        paths: list[list[Vec]] = []
        for track, gain in _tracks(best, changes, poses[-1], is_mirrored=is_mirrored):
            path = [track(skeleton) for skeleton in skeletons]
            if best.startswith(HAND_AXES):
                path = _clear_part(view, skeletons, path)
            paths.append(_stretched(path, gain))
        for path in _apart(view, paths):
            _paint_arrow(out, view, path, look)
        base = best.removesuffix(".R").removesuffix(".L")
        changes = {name: size for name, size in changes.items() if not name.startswith(base)}
        changes = {name: size for name, size in changes.items() if size >= CLEAR_CHANGE}
    return out


def _round_arrow(
    out: list[Shape], view: View, movement: Movement, look: Look, *, is_mirrored: bool
) -> None:
    """The way of the nearer shoulder over a whole repetition, larger than life."""
    path: list[Vec] = []
    for phase in range(len(movement.keyframes)):
        for i in range(8):
            pose = pose_at(movement, phase, i / 8.0, is_mirrored=is_mirrored)
            skeleton = solve(pose, movement.base)
            tops = [skeleton.side("scap", (-2.0, 50.0, 23.5), side) for side in ("R", "L")]
            path.append(max(tops, key=view.depth))
    n = len(path)
    middle = (sum(p[0] for p in path) / n, sum(p[1] for p in path) / n, sum(p[2] for p in path) / n)
    _paint_arrow(
        out, view, [along(middle, sub(p, middle), 2.6) for p in path[: n - 4]], look, is_loop=True
    )


def _clear_part(view: View, skeletons: Sequence[Skeleton], path: list[Vec]) -> list[Vec]:
    """The last stretch of a path, without the part that would be drawn across the person."""
    run: list[Vec] = []
    best: list[Vec] = []
    last = 0
    for i, (point, skeleton) in enumerate(zip(path, skeletons, strict=True)):
        run = [] if is_over_body(view, skeleton, point) else [*run, point]
        if len(run) >= len(best):
            best, last = run, i
    if last < 0.6 * len(path):
        return []
    return _end_of(best, ARROW_CM) if len(best) > 2 else []


def _end_of(path: list[Vec], way_cm: float) -> list[Vec]:
    """The last stretch of a path."""
    start = len(path) - 1
    travelled = 0.0
    while start > 0 and travelled < way_cm:
        travelled += math.dist(path[start - 1], path[start])
        start -= 1
    return path[start:]


def _share(t: float) -> float:
    """Shares of a phase spaced so that the samples lie evenly along the path."""
    return 0.12 + 0.76 * t if 0.0 < t < 1.0 else t


def _tracks(best: str, changes: dict[str, float], pose: Pose, *, is_mirrored: bool) -> list[_Track]:
    base = best[:-2] if best[-2:] in (".R", ".L") else best
    if base in _TRACKS:
        p, frame, gain = _TRACKS[base]
        return [(_point(frame, p), gain)]
    if base == "hip.flexion" and abs(pose.axis(f"{base}.R") - pose.axis(f"{base}.L")) < 1.0:
        return [(_point("head", (14.0, 90.0, 0.0)), 1.0)]
    p, frame, gain = _SIDED[base]
    tracks: list[_Track] = []
    for side in ("R", "L"):
        listed = {"R": "L", "L": "R"}[side] if is_mirrored else side
        if changes.get(f"{base}.{listed}", 0.0) < 0.6 * changes[best]:
            continue
        if frame == "hand" and pose.hand(side).after is not None:
            continue
        q = p if side == "R" else (p[0], p[1], -p[2])
        tracks.append((_point(f"{frame}.{side}", q), gain))
    return tracks


def _apart(view: View, paths: Sequence[list[Vec]]) -> list[list[Vec]]:
    """The paths whose arrows can be told apart: of two that end together the nearer one."""
    kept: list[list[Vec]] = []
    for path in sorted((p for p in paths if p), key=lambda p: -view.depth(p[-1])):
        end = view.xy(path[-1])
        if all(math.dist(end, view.xy(other[-1])) > APART_PX for other in kept):
            kept.append(path)
    return kept


def _stretched(path: Sequence[Vec], gain: float) -> list[Vec]:
    """A small movement larger than life, and never too small to be seen."""
    if gain == 1.0 or len(path) < 2:
        return list(path)
    way = sum(distance(a, b) for a, b in itertools.pairwise(path)) * gain
    if LEAST_WAY_CM < way < SMALL_ARROW_CM:
        gain *= SMALL_ARROW_CM / way
    return [along(path[-1], sub(p, path[-1]), gain) for p in path]


def _effort_arrow(out: list[Shape], view: View, skeleton: Skeleton, pose: Pose, look: Look) -> None:
    word, _, side = (pose.effort_direction or "").partition(" ")
    s = -1.0 if side == "L" else 1.0
    if word == "up":
        for each in ("R", "L"):
            foot = skeleton.side("scap", (-2.0, 50.0, 24.0), each)
            _paint_arrow(
                out, view, [foot, add(foot, (0.0, 5.0, 0.0)), add(foot, (0.0, 10.0, 0.0))], look
            )
        return
    middle = skeleton.frames["head"].at((0.9, 88.5, 0.0))
    if word == "turn":
        path = []
        for i in range(7):
            t = math.radians(-40.0 + 80.0 * i / 6)
            path.append(
                skeleton.frames["head"].at((0.9 + 12.5 * math.cos(t), 86.5, s * 12.5 * math.sin(t)))
            )
        _paint_arrow(out, view, path, look)
        return
    way = {"forward": (1.0, 0.0, 0.0), "back": (-1.0, 0.0, 0.0)}.get(word, (0.0, 0.0, s))
    _paint_arrow(out, view, [along(middle, way, -9.0), middle, add(middle, scale(way, 9.0))], look)


def _paint_arrow(
    out: list[Shape], view: View, path: Sequence[Vec], look: Look, *, is_loop: bool = False
) -> None:
    if len(path) < 2:
        return
    line = smooth_open([view.xy(p) for p in path], 3)
    total = sum(math.dist(a, b) for a, b in itertools.pairwise(line))
    k = view.scale
    if total < 3.2 * k or total < 9.0:
        return
    k = min(max(k, 3.6), 6.5)
    head = min(4.6 * k, 0.6 * total)
    body, tip = _cut(line, total - 0.8 * head), line[-1]
    end = body[-1]
    back = _cut(line, total - head)[-1]
    dx, dy = tip[0] - back[0], tip[1] - back[1]
    size = math.hypot(dx, dy) or 1.0
    ux, uy = dx / size, dy / size
    half = 0.42 * head
    colour = look.arrow
    arrow = [
        (tip[0] + ux * 0.1 * head, tip[1] + uy * 0.1 * head),
        (tip[0] - ux * head - uy * half, tip[1] - uy * head + ux * half),
        (tip[0] - ux * head * 0.76, tip[1] - uy * head * 0.76),
        (tip[0] - ux * head + uy * half, tip[1] - uy * head - ux * half),
    ]
    # A pale edge parts the arrow from a lit muscle; on the disc nobody sees it.
    rim = 0.07 * head
    for tone, wider in ((faded(look.disc, 0.85), rim), (colour, 0.0)):
        fill: Colour | Gradient = tone
        if not is_loop:
            fill = Gradient(line[0][0], line[0][1], end[0], end[1], faded(tone, 0.0), tone)
        tail = ribbon(body, partial(_tail_width, head, wider))
        out.append(Shape.of(tail, fill))
        out.append(Shape.of(grown(arrow, wider), tone))


def _tail_width(head: float, wider: float, t: float) -> float:
    return head * (0.1 + 0.22 * t) + 2.0 * wider


def _cut(line: Sequence[Point], upto: float) -> list[Point]:
    """The first `upto` px of a line."""
    out = [line[0]]
    left = max(0.5, upto)
    for a, b in itertools.pairwise(line):
        step = math.dist(a, b)
        if step >= left:
            t = left / step if step else 0.0
            return [*out, (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)]
        out.append(b)
        left -= step
    return out
