"""The atlas of muscles the figure can light: outlines whose points hang on different bones.

Points are written for the right side in bind coordinates with the frame that carries them (see
`frames`), so a muscle visibly lengthens when its bones part. `normal` is the side of the body it
lies on. Muscles without geometry here simply do not light.
"""

from __future__ import annotations

from dataclasses import dataclass

from neckbreak.figure.vectors import Vec

Points = tuple[tuple[str, Vec], ...]


@dataclass(frozen=True, slots=True)
class Muscle:
    """One muscle of the right side. `place` is the painting step: trunk, arm or face.

    `least` is the opacity left where it is seen edge-on. `is_paired` is False for midline ones.
    """

    outline: Points
    normal: tuple[str, Vec]
    place: str = "trunk"
    least: float = 0.25
    is_paired: bool = True
    is_lengthened_opposite: bool = False


def _m(text: str) -> Points:
    """Points from "frame x,y,z x,y,z | frame ..."."""
    points: list[tuple[str, Vec]] = []
    for run in text.split("|"):
        name, *rest = run.split()
        for each in rest:
            x, y, z = (float(v) for v in each.split(","))
            points.append((name, (x, y, z)))
    return tuple(points)


_UPPER_TRAPEZIUS = Muscle(
    _m(
        "head -7.2,69.5,1.2 -5,67.5,3.4 | c4 -4.4,61.5,4 | c7 -3.6,57,5.3 |"
        "scap -2,53.2,12.5 -2.6,52.0,16.6 -6.8,50,15 | c7 -7.6,52.6,5 -8.6,54,1.2 | c4 -6.3,61.5,1"
    ),
    ("t6", (-0.6, 0.5, 0.6)),
    least=0.8,
    is_lengthened_opposite=True,
)
_LEVATOR = Muscle(
    _m(
        "c4 -3.9,65.5,3.7 -2.8,64,4.5 | c7 -5.2,56.6,5 | scap -9.6,48.8,9.6 -11,48.5,7.2 |"
        "c7 -7.4,56.4,3.2"
    ),
    ("t6", (-0.9, 0.1, 0.35)),
    least=0.3,
    is_lengthened_opposite=True,
)
STERNOCLEIDOMASTOID = Muscle(
    _m(
        "head -2.6,68.6,6.4 -.6,68,6.7 | c4 2.4,61.5,5.2 | t6 3.4,52.8,4.4 4.2,51.8,1.2 |"
        "c4 2,58.5,3.6 -.8,63,5.2"
    ),
    ("c4", (0.45, 0.0, 0.9)),
    least=0.2,
    is_lengthened_opposite=True,
)
_SCALENES = Muscle(
    _m("c4 -.6,65,5.0 1.2,64,5.2 | c7 1.2,58,5.9 | t6 2.6,53,6.6 -.8,53.2,7.0 | c7 -1.6,58,6.1"),
    ("c4", (0.25, 0.0, 0.95)),
    least=0.2,
    is_lengthened_opposite=True,
)
_NECK_EXTENSORS = Muscle(
    _m(
        "head -8.2,70.5,.4 -6.4,69.5,3.4 | c4 -5.4,62,3.2 | c7 -7.6,54.5,2.8 | t6 -9.6,51,1.6 |"
        "c7 -8.6,55.5,.4 | c4 -7.4,62,.4"
    ),
    ("c4", (-1.0, 0.0, 0.25)),
    least=0.3,
    is_lengthened_opposite=True,
)
_SUBOCCIPITALS = Muscle(
    _m("head -7.6,70.4,.5 -6.6,70,4 -5.0,69,5 | c4 -5.2,65.2,3.6 -6.4,64.4,.5"),
    ("head", (-1.0, 0.0, 0.2)),
    place="nape",
    least=0.3,
)
_DEEP_FLEXORS = Muscle(
    _m(
        "head 2.6,67.6,.2 2.4,67.4,2.1 | c4 2.9,62,2.1 | c7 2.2,54.6,1.9 2.2,54.4,.2 | c4 3.0,62,.2"
    ),
    ("c4", (0.8, 0.0, 0.6)),
    least=0.2,
)
_RHOMBOIDS = Muscle(
    _m("t6 -11.5,50.5,1.2 | scap -11.6,45.5,7.6 -11.8,34.8,8 | t6 -12,40.5,1.2"),
    ("t6", (-1.0, 0.0, 0.15)),
    least=0.0,
)
_MIDDLE_TRAPEZIUS = Muscle(
    _m("t6 -11.2,51,.9 | scap -9.6,48.6,12 -8.4,47.4,14.4 -10.4,44.6,10.6 | t6 -12.2,41.5,.9"),
    ("t6", (-1.0, 0.1, 0.25)),
    least=0.0,
)
_LOWER_TRAPEZIUS = Muscle(
    _m("t6 -11.6,44,.8 | scap -11.5,45.6,9.5 -11.6,43.2,8.6 | t12 -11,33,3.2 -10.4,25.5,.8"),
    ("t6", (-1.0, 0.0, 0.15)),
    least=0.0,
)
_ERECTORS = Muscle(
    _m("t6 -11.2,50,1.6 -12.2,46,3.4 | t12 -11.6,34,4 -10,25,3.8 -9.6,24,1.6 | t6 -12.6,42,1.4"),
    ("t6", (-1.0, 0.0, 0.1)),
    least=0.1,
)
_LUMBAR = Muscle(
    _m("t12 -10,26,1.6 -9.8,25,4.4 | l5 -9.4,14,4.8 | pelvis -10,4.5,4 -10,4,1.4 | l5 -9.4,14,1.4"),
    ("l5", (-1.0, 0.0, 0.1)),
    least=0.1,
)
_PECTORALS = Muscle(
    _m(
        "clav 4.6,48.8,9.5 5.4,48.2,3.6 | t6 7.6,45,1.3 8.9,38.5,1.4 9.2,35.2,3.6 7.6,36.2,9 |"
        "arm .6,40.2,15.2 | scap 3.2,45.6,15.2"
    ),
    ("t6", (1.0, 0.1, 0.2)),
    least=0.1,
)
_DELTOID = Muscle(
    _m(
        "scap 1.8,51.6,13.8 -3,52.6,17 -6.6,50.2,15 |"
        "arm -6.6,43.5,19.2 -3.2,34.5,21.4 -.6,34.5,21.2 4.4,42.5,17.6"
    ),
    ("arm", (0.0, 0.2, 1.0)),
    place="arm",
    least=0.35,
)
_ROTATOR_CUFF = Muscle(
    _m(
        "scap -11.4,45.5,8.4 -9.2,46.6,12.6 | arm -6.6,46,17.4 -6.4,42.5,18 |"
        "scap -10.6,40.5,10.8 -11.4,38,8.6"
    ),
    ("t6", (-1.0, 0.0, 0.3)),
    least=0.0,
)
_LATISSIMUS = Muscle(
    _m(
        "arm -5.2,40,16 | t6 -7.6,36,13.2 | t12 -6.2,27,13.4 | l5 -8.4,14,8 -9.6,10,4 |"
        "t12 -11,24,4 | t6 -11.2,34,8.4"
    ),
    ("t12", (-0.8, 0.0, 0.6)),
    least=0.1,
)
_SERRATUS = Muscle(
    _m("t6 1.5,42,14.2 4.2,39,13.2 | t12 4.4,34,13.2 2.4,31,13.8 -.2,32,14.6 | t6 -1.6,37.5,15"),
    ("t6", (0.4, 0.0, 0.9)),
    least=0.0,
)
_OBLIQUES = Muscle(
    _m(
        "t12 2,29,13.2 6.4,26,10.8 | l5 8.6,15,9.4 7.4,8,11 | pelvis 2,5,14.6 -2.6,6,14.6 |"
        "t12 -2.8,24,14"
    ),
    ("t12", (0.5, 0.0, 0.85)),
    least=0.1,
)
_RECTUS = Muscle(
    _m("t12 9.6,30,.6 9.2,30,5 | l5 10.4,16,5.4 10,5,4.4 10.2,5,.6 10.8,16,.6"),
    ("t12", (1.0, 0.0, 0.1)),
    least=0.0,
)
_DIAPHRAGM = Muscle(
    _m(
        "t12 7,30.5,4.5 3,27.5,10.5 .5,21.5,12.4 4,23.5,10 7.5,27,4.6 8.4,28,0 7.5,27,-4.6"
        " 4,23.5,-10 .5,21.5,-12.4 3,27.5,-10.5 7,30.5,-4.5 7.8,29.6,0"
    ),
    ("t12", (1.0, 0.0, 0.0)),
    least=0.2,
    is_paired=False,
)
_BICEPS = Muscle(
    _m("arm 2.2,41,16.6 3.1,34,17.8 2.6,24,17.4 1.2,20,16.2 2.6,24,14.6 3.1,34,14.4"),
    ("arm", (1.0, 0.0, 0.0)),
    place="arm",
    least=0.1,
)
_TRICEPS = Muscle(
    _m("arm -6.2,40,16.6 -6.8,34,18.2 -5.8,24,17.6 -5.0,20,16.2 -5.8,24,14.6 -6.8,34,14.2"),
    ("arm", (-1.0, 0.0, 0.0)),
    place="arm",
    least=0.1,
)
_FLEXORS = Muscle(
    _m("fore 0.6,15,13.6 1.0,10,13.2 -.6,2,13.8 -2,-3,14.4 -3,2,13.6 -3.2,10,12.9 -2.2,15,13.3"),
    ("fore", (0.0, 0.0, -1.0)),
    place="arm",
    least=0.15,
)
_EXTENSORS = Muscle(
    _m("fore 0.6,15,18.8 1.0,10,19.2 -.6,2,18.6 -2,-3,18.0 -3,2,18.8 -3.2,10,19.5 -2.2,15,19.1"),
    ("fore", (0.0, 0.0, 1.0)),
    place="arm",
    least=0.15,
)
_MASSETER = Muscle(
    _m("head 4.4,69,6.0 2.2,69,6.6 1.4,65.6,5.6 2.6,64.2,5.0 4.4,65.4,5.2"),
    ("head", (0.35, 0.0, 0.9)),
    place="face",
    least=0.0,
)
_TEMPORALIS = Muscle(
    _m("head 4.6,71.2,7.0 5.4,74,6.3 4.0,76.4,6.4 1.6,75.4,7.6 2.4,72,7.6"),
    ("head", (0.35, 0.1, 0.9)),
    place="face",
    least=0.0,
)
_QUADRICEPS = Muscle(
    _m("thigh 7.4,-8,9 7,-10,13 5.6,-34,12 5.4,-37,8.6 5.6,-34,5.6 7,-10,5"),
    ("thigh", (1.0, 0.0, 0.2)),
    place="leg",
    least=0.1,
)
_GLUTES = Muscle(
    _m("pelvis -9.8,4.6,3 -11.6,.5,4 -11.8,-5,5.5 -9.6,-9.4,9 -7.4,-5,13.4 -6.2,2,13.6 -8.2,4.6,9"),
    ("pelvis", (-0.9, 0.0, 0.3)),
    place="leg",
    least=0.0,
)
_CALVES = Muscle(
    _m("shank -5,-46,9 -5.4,-50,12 -5.2,-60,11.4 -4,-66,8.6 -5.2,-60,6 -5.4,-50,5.4"),
    ("shank", (-1.0, 0.0, 0.3)),
    place="leg",
    least=0.1,
)

MUSCLES: dict[str, Muscle] = {
    "upper_trapezius": _UPPER_TRAPEZIUS,
    "middle_trapezius": _MIDDLE_TRAPEZIUS,
    "lower_trapezius": _LOWER_TRAPEZIUS,
    "levator_scapulae": _LEVATOR,
    "sternocleidomastoid": STERNOCLEIDOMASTOID,
    "scalenes": _SCALENES,
    "splenius": _NECK_EXTENSORS,
    "semispinalis": _NECK_EXTENSORS,
    "neck_extensors": _NECK_EXTENSORS,
    "suboccipitals": _SUBOCCIPITALS,
    "deep_neck_flexors": _DEEP_FLEXORS,
    "rhomboids": _RHOMBOIDS,
    "thoracic_erectors": _ERECTORS,
    "lumbar_erectors": _LUMBAR,
    "pectorals": _PECTORALS,
    "deltoid": _DELTOID,
    "rotator_cuff": _ROTATOR_CUFF,
    "latissimus": _LATISSIMUS,
    "serratus_anterior": _SERRATUS,
    "obliques": _OBLIQUES,
    "intercostals": _SERRATUS,
    "quadratus_lumborum": _OBLIQUES,
    "rectus_abdominis": _RECTUS,
    "diaphragm": _DIAPHRAGM,
    "biceps": _BICEPS,
    "triceps": _TRICEPS,
    "forearm_flexors": _FLEXORS,
    "forearm_extensors": _EXTENSORS,
    "masseter": _MASSETER,
    "temporalis": _TEMPORALIS,
    "quadriceps": _QUADRICEPS,
    "glutes": _GLUTES,
    "calves": _CALVES,
}
