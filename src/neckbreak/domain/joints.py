"""The joint vocabulary: every joint term with its axis, sign, unit, usual range and ceiling.

The numbers are those of `docs/clinical/exercises.md`, section 1. A movement names a direction
("neck.extension 30"); neckbreak computes with signed axes ("neck.flexion" = -30). This table is
the only place where one becomes the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Sidedness = Literal["midline", "direction", "limb"]
"""midline: no side; direction: one spine joint that goes left or right; limb: one on each side."""


@dataclass(frozen=True, slots=True)
class Joint:
    """One direction of one joint.

    `axis` is the signed axis it moves along and `sign` the direction on it. `ceiling` is the most
    any entry may ask for, `usual` the usual adult range (orientation only), both in `unit`.
    """

    term: str
    axis: str
    sign: int
    sidedness: Sidedness
    usual: str
    ceiling: float
    unit: str = "°"


def _table() -> tuple[Joint, ...]:
    mid: Sidedness = "midline"
    way: Sidedness = "direction"
    limb: Sidedness = "limb"
    rows: tuple[tuple[str, str, int, Sidedness, str, float], ...] = (
        ("neck.flexion", "neck.flexion", 1, mid, "45–60", 45),
        ("neck.extension", "neck.flexion", -1, mid, "55–75", 40),
        ("neck.rotation", "neck.rotation", 1, way, "60–80", 70),
        ("neck.lateral_flexion", "neck.lateral_flexion", 1, way, "35–45", 40),
        ("neck.retraction", "neck.retraction", 1, mid, "3–4", 3),
        ("neck.protraction", "neck.retraction", -1, mid, "3–4", 3),
        ("neck.cc_flexion", "neck.cc_flexion", 1, mid, "10–15", 15),
        ("scap.elevation", "scap.elevation", 1, limb, "40", 35),
        ("scap.depression", "scap.elevation", -1, limb, "10", 10),
        ("scap.retraction", "scap.retraction", 1, limb, "25", 25),
        ("scap.protraction", "scap.retraction", -1, limb, "20", 20),
        ("scap.upward_rotation", "scap.upward_rotation", 1, limb, "50–60", 50),
        ("shoulder.flexion", "shoulder.flexion", 1, limb, "165–180", 170),
        ("shoulder.extension", "shoulder.flexion", -1, limb, "45–60", 45),
        ("shoulder.abduction", "shoulder.abduction", 1, limb, "165–180", 170),
        ("shoulder.horizontal_adduction", "shoulder.plane", 1, limb, "120–135", 120),
        ("shoulder.horizontal_abduction", "shoulder.plane", -1, limb, "30–45", 30),
        ("shoulder.external_rotation", "shoulder.rotation", 1, limb, "80–90", 90),
        ("shoulder.internal_rotation", "shoulder.rotation", -1, limb, "60–70", 60),
        ("elbow.flexion", "elbow.flexion", 1, limb, "0–150", 140),
        ("forearm.supination", "forearm.supination", 1, limb, "80", 80),
        ("forearm.pronation", "forearm.supination", -1, limb, "80", 80),
        ("wrist.extension", "wrist.extension", 1, limb, "70", 70),
        ("wrist.flexion", "wrist.extension", -1, limb, "75–80", 70),
        ("fingers.flexion", "fingers.flexion", 1, limb, "90", 90),
        ("thorax.extension", "thorax.flexion", -1, mid, "20–25", 20),
        ("thorax.flexion", "thorax.flexion", 1, mid, "30–40", 30),
        ("thorax.rotation", "thorax.rotation", 1, way, "30–45", 40),
        ("thorax.lateral_flexion", "thorax.lateral_flexion", 1, way, "20–30", 25),
        ("pelvis.anterior_tilt", "pelvis.tilt", 1, mid, "10–15", 15),
        ("pelvis.posterior_tilt", "pelvis.tilt", -1, mid, "10–15", 15),
        ("pelvis.lateral_tilt", "pelvis.lateral_tilt", 1, way, "10–15", 10),
        ("hip.flexion", "hip.flexion", 1, limb, "120", 105),
        ("knee.flexion", "knee.flexion", 1, limb, "135", 110),
        ("ankle.plantarflexion", "ankle.plantarflexion", 1, limb, "50", 40),
        ("jaw.opening", "jaw.opening", 1, mid, "40–50", 35),
    )
    units = {"neck.retraction": "cm", "neck.protraction": "cm", "jaw.opening": "mm"}
    return tuple(Joint(*row, unit=units.get(row[0], "°")) for row in rows)


JOINTS: Mapping[str, Joint] = {joint.term: joint for joint in _table()}
"""Every joint term a phase may name."""

CEILINGS: Mapping[str, float] = {term: joint.ceiling for term, joint in JOINTS.items()}
"""The most any entry may ask for, per joint term, in the joint's unit."""

USUAL_RANGES: Mapping[str, str] = {term: joint.usual for term, joint in JOINTS.items()}
"""Usual adult range per joint term, for orientation, as the clinical page words it."""

UNITS: Mapping[str, str] = {term: joint.unit for term, joint in JOINTS.items()}
"""Unit per joint term: degrees unless cm (head glides) or mm (jaw)."""

MIRRORED_AXES = frozenset(j.axis for j in JOINTS.values() if j.sidedness == "direction")
"""Axes of one spine joint that goes left or right: their sign flips in the mirror."""


def axis_keys(joint: Joint, side: str | None) -> tuple[str, ...]:
    """The axis keys a target moves: ".L" and/or ".R" for limbs (None and "B": both), else one."""
    if joint.sidedness != "limb":
        return (joint.axis,)
    sides = ("L", "R") if side in (None, "B") else (str(side),)
    return tuple(f"{joint.axis}.{each}" for each in sides)


def signed(joint: Joint, side: str | None, value: float) -> float:
    """The value on the signed axis: right, forward and up are positive (see `movement`)."""
    if joint.sidedness == "direction" and side == "L":
        return -value
    return joint.sign * value
