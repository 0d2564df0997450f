"""The key to the picture: which muscles light up in an exercise, in plain and anatomical words.

The table is closed: one line for every muscle the figure can light. Texts are language maps, like
those of the catalogue; the anatomical name is Latin and the same everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neckbreak.domain.exercise import Exercise, ExerciseKind, Text
from neckbreak.domain.movement import Side
from neckbreak.figure.muscle_map import MUSCLES

_TABLE = """
upper_trapezius | top of the shoulder | Musculus trapezius, pars descendens
middle_trapezius | between the shoulder blades | Musculus trapezius, pars transversa
lower_trapezius | below the shoulder blades | Musculus trapezius, pars ascendens
levator_scapulae | side of the neck down to the shoulder blade | Musculus levator scapulae
sternocleidomastoid | front and side of the neck | Musculus sternocleidomastoideus
scalenes | deep side of the neck | Musculi scaleni
splenius | back of the neck | Musculus splenius
semispinalis | deep back of the neck | Musculus semispinalis
neck_extensors | back of the neck | Musculi extensores cervicis
suboccipitals | below the back of the skull | Musculi suboccipitales
deep_neck_flexors | deep front of the neck | Musculi longus colli et longus capitis
rhomboids | between spine and shoulder blade | Musculi rhomboidei
thoracic_erectors | along the upper spine | Musculus erector spinae, pars thoracica
lumbar_erectors | along the lower spine | Musculus erector spinae, pars lumbalis
pectorals | chest | Musculi pectorales
deltoid | outside of the shoulder | Musculus deltoideus
rotator_cuff | around the shoulder joint | Musculi rotatores humeri
latissimus | broad back | Musculus latissimus dorsi
serratus_anterior | side of the ribs below the armpit | Musculus serratus anterior
obliques | side of the waist | Musculi obliqui abdominis
intercostals | between the ribs | Musculi intercostales
quadratus_lumborum | deep side of the waist | Musculus quadratus lumborum
rectus_abdominis | front of the belly | Musculus rectus abdominis
diaphragm | breathing muscle below the ribs | Diaphragma
biceps | front of the upper arm | Musculus biceps brachii
triceps | back of the upper arm | Musculus triceps brachii
forearm_flexors | palm side of the forearm | Musculi flexores antebrachii
forearm_extensors | back of the forearm | Musculi extensores antebrachii
masseter | chewing muscle at the jaw | Musculus masseter
temporalis | temple | Musculus temporalis
quadriceps | front of the thigh | Musculus quadriceps femoris
glutes | seat | Musculi glutei
calves | calf | Musculus triceps surae
"""


@dataclass(frozen=True, slots=True)
class MuscleName:
    """Plain words as a language map, and the Latin name."""

    plain: Text
    anatomical: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One lit muscle: `side` is None where it lies in the middle or both sides light alike.

    `is_main` muscles light fully, the others a little less; `is_stretched` tells lengthening from
    working.
    """

    muscle_id: str
    name: MuscleName
    side: Side | None
    is_main: bool
    is_stretched: bool


def _name(line: str) -> tuple[str, MuscleName]:
    key, plain, anatomical = (each.strip() for each in line.split("|"))
    return key, MuscleName({"en": plain}, anatomical)


MUSCLE_NAMES: Mapping[str, MuscleName] = dict(_name(line) for line in _TABLE.strip().splitlines())


def legend(exercise: Exercise, side: Side | None = None) -> tuple[LegendEntry, ...]:
    """The muscles an exercise lights, strongest first; `side` is the one being worked."""
    worked = Side.RIGHT if side is None else side
    entries = []
    for index, muscle_id in enumerate(exercise.muscle_ids):
        muscle = MUSCLES.get(muscle_id)
        if muscle is None or muscle_id not in MUSCLE_NAMES:
            continue
        is_one_sided = muscle.is_paired and exercise.sides == 2
        entries.append(
            LegendEntry(
                muscle_id,
                MUSCLE_NAMES[muscle_id],
                worked if is_one_sided else None,
                index < 2,
                exercise.kind is ExerciseKind.STRETCH,
            )
        )
    return tuple(entries)
