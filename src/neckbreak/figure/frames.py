"""Body parts and their bind positions: the vocabulary the skeleton and all shapes share.

All frames have identity rotation in the bind pose (standing, arms hanging), and every anatomical
point is written in bind coordinates with the name of the frame that carries it. The left side is
the right side with z negated. Centimetres, origin in the middle of the hips, stature 172 cm.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from neckbreak.figure.vectors import IDENTITY, Mat, Vec, mul

UPPER_ARM_CM, FOREARM_CM = 29.5, 25.0
THIGH_CM = SHANK_CM = 42.0
ANKLE_CM = 7.0
SEAT_HIP_CM = 49.0
HIP_HALF_CM = 8.6

BIND: dict[str, Vec] = {
    "pelvis": (0.0, 0.0, 0.0),
    "l5": (-2.0, 6.0, 0.0),
    "t12": (-3.5, 21.0, 0.0),
    "t6": (-6.0, 38.0, 0.0),
    "c7": (-4.6, 54.0, 0.0),
    "c4": (-2.9, 60.5, 0.0),
    "head": (-1.2, 66.2, 0.0),
    "clav": (4.5, 50.0, 2.2),
    "scap": (-2.0, 47.4, 16.2),
    "arm": (-2.0, 47.4, 16.2),
    "fore": (-2.0, 47.4 - UPPER_ARM_CM, 16.2),
    "hand": (-2.0, 47.4 - UPPER_ARM_CM - FOREARM_CM, 16.2),
    "thigh": (0.0, 0.0, HIP_HALF_CM),
    "shank": (0.0, -THIGH_CM, HIP_HALF_CM),
    "foot": (0.0, -THIGH_CM - SHANK_CM, HIP_HALF_CM),
    "world": (0.0, 0.0, 0.0),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A body part: origin in the room, rotation from bind, and its origin in the bind pose."""

    o: Vec
    r: Mat
    bind: Vec

    def at(self, p: Vec) -> Vec:
        """A bind point carried by this part, in the room. Written out: nothing is called more."""
        o, b = self.o, self.bind
        x, y, z = p[0] - b[0], p[1] - b[1], p[2] - b[2]
        m0, m1, m2, m3, m4, m5, m6, m7, m8 = self.r
        return (
            o[0] + (m0 * x + m1 * y + m2 * z),
            o[1] + (m3 * x + m4 * y + m5 * z),
            o[2] + (m6 * x + m7 * y + m8 * z),
        )


@dataclass(frozen=True, slots=True)
class Build:
    """How wide a person is drawn around the same bones; 1 is the medium build.

    `belly_cm` moves the front of the belly forward.
    """

    width: float = 1.0
    depth: float = 1.0
    limb: float = 1.0
    neck: float = 1.0
    belly_cm: float = 0.0


BUILDS: dict[str, Build] = {
    "slim": Build(0.93, 0.92, 0.9, 0.93),
    "medium": Build(),
    "broad": Build(1.06, 1.1, 1.1, 1.1, 2.4),
}


@dataclass(slots=True)
class Skeleton:
    """Frames by name ("t6", "arm.R") and what the arms report.

    `missed_cm` is how far each hand stays from its contact; `curl` the bend of the fingers in
    degrees; `furniture` holds points in the room that follow from the pose (desk, wall). `build`
    is for drawing only: bones and joints are the same for everybody.
    """

    frames: dict[str, Frame] = field(default_factory=dict)
    missed_cm: dict[str, float] = field(default_factory=lambda: {"R": 0.0, "L": 0.0})
    curl: dict[str, float] = field(default_factory=lambda: {"R": 14.0, "L": 14.0})
    furniture: dict[str, Vec] = field(default_factory=dict)
    build: Build = field(default_factory=Build)

    def at(self, frame: str, p: Vec) -> Vec:
        """A bind point carried by a part, in the room."""
        return self.frames[frame].at(p)

    def side(self, frame: str, p: Vec, side: str) -> Vec:
        """A point written for the right side on a midline or sided part, for either side."""
        q = p if side == "R" else (p[0], p[1], -p[2])
        name = frame if frame in self.frames else f"{frame}.{side}"
        return self.frames[name].at(q)

    @property
    def points(self) -> dict[str, Vec]:
        """Named joint centres and landmarks in the room, in cm."""
        named = {name: frame.o for name, frame in self.frames.items()}
        named["head_centre"] = self.at("head", (0.9, 73.2, 0.0))
        named["nose"] = self.at("head", (11.25, 69.05, 0.0))
        named["vertex"] = self.at("head", (0.9, 82.6, 0.0))
        for side in ("R", "L"):
            named[f"elbow.{side}"] = self.frames[f"fore.{side}"].o
            named[f"wrist.{side}"] = self.frames[f"hand.{side}"].o
            named[f"fingertips.{side}"] = self.side("hand", (-2.0, -25.4, 16.2), side)
        return named


def bind_of(name: str) -> Vec:
    """Bind origin of a part, sided names included."""
    if name[-2:] in (".R", ".L"):
        x, y, z = BIND[name[:-2]]
        return (x, y, z if name[-1] == "R" else -z)
    return BIND[name]


def child(parent: Frame, name: str, joint: Mat = IDENTITY) -> Frame:
    """The next part of a chain, turned by `joint` relative to its parent."""
    bind = bind_of(name)
    return Frame(parent.at(bind), mul(parent.r, joint), bind)
