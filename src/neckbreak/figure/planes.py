"""Axis values at keyframes, and arms that are carried in a plane.

Horizontal targets set the plane of an arm; between keyframes with and without one, elevation and
plane are blended instead of flexion and abduction, so the arm sweeps level.
"""

from __future__ import annotations

import math

from neckbreak.domain.movement import BasePosition, Keyframe, Movement

SEATED = frozenset({BasePosition.SEATED, BasePosition.SEATED_EDGE, BasePosition.SEATED_RECLINED})
REST_FLEXION = dict.fromkeys(
    ("hip.flexion.R", "hip.flexion.L", "knee.flexion.R", "knee.flexion.L"), 90.0
)


def axis_value(movement: Movement, frame: Keyframe, name: str) -> float:
    """An axis at a keyframe, falling back to the start position of the base position."""
    if name in frame.axes:
        return frame.axes[name]
    if name in movement.start.axes:
        return movement.start.axes[name]
    return REST_FLEXION.get(name, 0.0) if movement.base in SEATED else 0.0


def blend_plane(
    movement: Movement,
    before: Keyframe,
    frame: Keyframe,
    u: float,
    side: str,
    axes: dict[str, float],
) -> None:
    """Replace flexion and abduction by elevation in a plane where a keyframe names the plane.

    The plane counts from the frontal plane forward; 90 is straight ahead. A keyframe without a
    plane uses the plane its own flexion and abduction lie in, or the other keyframe's at rest.
    An arm carried horizontally keeps its forearm level; `shoulder.twist`, an axis of the figure
    only, is the turn about the upper arm that this takes.
    """
    first, second = (_elevation(movement, k, side) for k in (before, frame))
    axes.pop(f"shoulder.plane.{side}", None)
    if not (first[2] or second[2]):
        return
    plane_a = first[1] if first[0] > 1.0 else second[1]
    plane_b = second[1] if second[0] > 1.0 else first[1]
    elevation = first[0] + (second[0] - first[0]) * u
    plane = plane_a + (plane_b - plane_a) * u
    axes[f"shoulder.flexion.{side}"] = elevation * math.sin(math.radians(plane))
    axes[f"shoulder.abduction.{side}"] = elevation * math.cos(math.radians(plane))
    twists = [
        each[1] if f"shoulder.plane.{side}" in k.axes else 0.0
        for each, k in ((first, before), (second, frame))
    ]
    axes[f"shoulder.twist.{side}"] = twists[0] + (twists[1] - twists[0]) * u


def _elevation(movement: Movement, frame: Keyframe, side: str) -> tuple[float, float, bool]:
    flexion = axis_value(movement, frame, f"shoulder.flexion.{side}")
    abduction = axis_value(movement, frame, f"shoulder.abduction.{side}")
    elevation = math.hypot(flexion, abduction)
    plane = frame.axes.get(f"shoulder.plane.{side}")
    if plane is not None:
        return (elevation if elevation > 1.0 else 90.0), plane, True
    if "scapular_plane" in frame.states:
        return elevation, 30.0, True
    own = math.degrees(math.atan2(flexion, abduction)) if elevation > 1.0 else 0.0
    return elevation, own, False
