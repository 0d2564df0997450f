"""What the "Easier" and "Harder" lines of the clinical page say, as data.

The page says it in prose; this table says it in the terms of a variant. A line without an entry
here stays text: it shows the base animation. Keys: `reps`, `sets`, `hold` (seconds of the dosed
hold), `share` (of the listed angles), `position`, `equipment`, `exercise`, and for the phases
`swap` {phase number: tokens}, `secs` {phase number: seconds}, `drop` (phase numbers), `also`
(a token added to every phase), `rows` (whole phases as "label | kind | seconds | tokens").
Tokens are written as in `docs/clinical/exercises.md`. Where the prose gives a range, its upper
value is used ("5–8°" is 8). Two values are not in the prose: seated marching lifts the knee to
the ceiling of hip.flexion (105° from the 90° of sitting), and the seated reverse fly leans to the
same ceiling.
"""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]

PRESS_EASIER = {"hold": 3, "reps": 3}
PRESS_HARDER = {"hold": 10}


def _press(direction: str, percent: int, more: Data) -> Data:
    effort = f"effort {percent}% {direction}"
    return {**more, "swap": {2: effort, 3: f"hold; {effort}; breath easy"}}


def _roll(side: str) -> list[str]:
    arms = "shoulder.abduction B30; " if side == "R" else ""
    return [
        f"up | move | 1 | {arms}scap.elevation {side}20",
        f"back | move | 1 | scap.elevation {side}15; scap.retraction {side}20",
        (
            f"down | move | 1 | scap.elevation {side}0; scap.depression {side}8; "
            f"scap.retraction {side}10"
        ),
        f"rest | rest | 1 | scap.depression {side}0; scap.retraction {side}0",
    ]


EASIER: dict[str, Data] = {
    "neck-rotation": {"share": 0.75, "reps": 3},
    "neck-side-bend": {
        "swap": {1: "neck.lateral_flexion R20", 4: "neck.lateral_flexion L20"}, "reps": 3},
    "neck-flexion-nod": {"swap": {1: "neck.cc_flexion 10; neck.flexion 25"}, "reps": 4},
    "neck-look-up": {"share": 0.5},
    "head-glide": {"share": 0.5},
    "shoulder-rolls": {"share": 0.5},
    "shrug-and-drop": {"swap": {1: "scap.elevation B15; breath in"}, "drop": (2,)},
    "thoracic-extension-chair": {"swap": {
        1: "hands B on opposite shoulders; shoulder.horizontal_adduction B90; elbow.flexion B120",
        2: "thorax.extension 8; breath out"}},
    "seated-thoracic-rotation": {"swap": {
        1: "neck neutral; thorax.rotation R20; breath out", 4: "thorax.rotation L20; breath out"}},
    "seated-cat-cow": {"swap": {
        1: "pelvis.anterior_tilt 10; breath in", 2: "pelvis.posterior_tilt 12; breath out"}},
    "overhead-reach": {"swap": {1: "shoulder.flexion B120; scap.upward_rotation B45; breath in"}},
    "desk-lean-back-stretch": {"equipment": ["wall"]},
    "towel-rotation-assist": {"drop": (1,), "swap": {2: "neck.rotation R50"}, "equipment": []},
    "chin-tuck": {"reps": 5},
    "craniocervical-nod": {"reps": 5, "hold": 3, "equipment": ["towel"]},
    "scapular-setting": {"hold": 3, "equipment": ["desk"]},
    "scapular-squeeze": {"reps": 5, "hold": 3},
    "sit-shift": {"drop": (3, 4)},
    "open-posture-relief": {"swap": {1: "forearm.supination B70"}},
    "wall-angel": {"position": "seated", "equipment": [], "swap": {
        2: "shoulder.abduction B110; elbow.flexion B50; scap.upward_rotation B40"}},
    "upper-trapezius-stretch": {
        "drop": (3,), "swap": {2: "neck.lateral_flexion L20; neck.flexion 10"}, "hold": 10},
    "levator-scapulae-stretch": {"swap": {4: "hold; breath easy"}, "hold": 10},
    "scalene-stretch": {"drop": (3,), "hold": 10},
    "scm-stretch": {"swap": {3: "neck.lateral_flexion L15"}, "hold": 8},
    "suboccipital-stretch": {"drop": (1,), "hold": 8},
    "neck-extensor-stretch": {"drop": (1,), "swap": {3: "hold; breath easy"}, "hold": 10},
    "chest-opener-clasp": {"equipment": ["towel"]},
    "cross-body-shoulder": {"hold": 10},
    "upper-back-hug": {"swap": {1: "shoulder.horizontal_adduction B90; scap.protraction B18"}},
    "wrist-flexor-stretch": {
        "swap": {1: "shoulder.flexion R80; elbow.flexion R30; forearm.supination R70"}},
    "wrist-extensor-stretch": {
        "swap": {1: "shoulder.flexion R80; elbow.flexion R30; forearm.pronation R70"}},
    "isometric-flexion": _press("forward", 20, PRESS_EASIER),
    "isometric-extension": _press("backward", 20, PRESS_EASIER),
    "isometric-side": _press("toward R", 20, PRESS_EASIER),
    "isometric-rotation": _press("turn R", 20, PRESS_EASIER),
    "band-neck-extension": {"reps": 5},
    "lateral-raise-band": {"reps": 8, "equipment": [], "swap": {
        1: "shoulder.abduction B60; elbow.flexion B10; plane scapular 30° forward"}},
    "loaded-shrug": {"reps": 8, "equipment": []},
    "band-row": {"sets": 1, "reps": 8},
    "band-pull-apart": {"reps": 8, "swap": {
        1: "shoulder.flexion B60; shoulder.horizontal_abduction B10; scap.retraction B20"}},
    "band-external-rotation": {"reps": 10, "equipment": []},
    "reverse-fly": {"position": "seated", "equipment": [], "swap": {
        1: "hip.flexion 105; neck neutral; shoulder.flexion B45; elbow.flexion B15"}},
    "y-t-w": {"reps": 3, "position": "wall", "equipment": ["wall"], "swap": {
        1: "neck neutral; shoulder.flexion B130; shoulder.abduction B40; "
           "scap.upward_rotation B40"}},
    "wall-push-up-plus": {"reps": 6, "drop": (1, 2), "swap": {
        3: "hands B on wall; shoulder.flexion B80; elbow.flexion B5; scap.protraction B15"}},
    "sit-to-stand": {"reps": 5},
    "march-on-spot": {"position": "seated", "swap": {
        1: "hip.flexion R105; hip.flexion L90; shoulder.flexion L40; shoulder.flexion R0",
        2: "hip.flexion L105; hip.flexion R90; shoulder.flexion R40; shoulder.flexion L0"}},
    "calf-raise": {"position": "seated", "equipment": ["chair"]},
    "median-nerve-glide": {"swap": {
        2: "elbow.flexion R60; wrist.extension R45", 3: "elbow.flexion R90; wrist.extension R0"}},
    "ulnar-nerve-glide": {
        "swap": {2: "shoulder.external_rotation R70; elbow.flexion R90; wrist.extension R40"}},
    "diaphragmatic-breathing": {"secs": {1: 3, 2: 4}},
    "box-breathing": {"secs": {1: 3, 2: 3, 3: 3, 4: 3}},
    "slow-exhale": {"secs": {1: 3, 2: 5}},
    "pmr-shoulders": {"drop": (1, 2, 5, 6), "swap": {3: "scap.elevation B30; effort 25%"}},
    "pmr-full": {"exercise": "pmr-shoulders"},
    "neck-body-scan": {"drop": (1, 2, 3, 5), "secs": {4: 30},
                       "swap": {4: "eyes closed; breath easy; scap.depression B3"}},
    "eye-look-away": {"drop": (1,), "swap": {2: "blink 10"}, "secs": {2: 10}},
    "palming": {"secs": {3: 15}},
    "jaw-release": {"swap": {2: "jaw.opening 10mm"}},
    "upper-trap-pinch-hold": {"hold": 15},
    "ball-wall-upper-back": {"equipment": ["ball|towel", "wall"]},
    "pec-ball-wall": {"equipment": []},
    "temple-jaw-massage": {"drop": (2, 3)},
}  # fmt: skip

HARDER: dict[str, Data] = {
    "neck-rotation": {"reps": 8, "secs": {3: 3, 6: 3},
                      "swap": {1: "neck.rotation R70", 4: "neck.rotation L70"}},
    "neck-side-bend": {
        "swap": {1: "neck.lateral_flexion R40", 4: "neck.lateral_flexion L40"}, "hold": 5},
    "neck-flexion-nod": {"swap": {1: "neck.cc_flexion 10; neck.flexion 45"}, "hold": 5},
    "neck-look-up": {"swap": {1: "neck.extension 40"}},
    "neck-half-circle": {"reps": 6},
    "head-glide": {"position": "standing", "reps": 10},
    "shoulder-rolls": {"reps": 4, "rows": [*_roll("R"), *_roll("L")]},
    "shrug-and-drop": {"hold": 4},
    "thoracic-extension-chair": {"swap": {2: "thorax.extension 20; breath out"}},
    "seated-thoracic-rotation": {"hold": 5, "swap": {
        1: "hands B on opposite shoulders; shoulder.horizontal_adduction B90; "
           "elbow.flexion B120; neck neutral; thorax.rotation R40; breath out",
        4: "thorax.rotation L40; breath out"}},
    "seated-cat-cow": {"swap": {
        1: "shoulder.flexion B0; pelvis.anterior_tilt 10; thorax.extension 12; "
           "neck.extension 10; breath in",
        2: "shoulder.flexion B90; pelvis.posterior_tilt 12; thorax.extension 0; "
           "thorax.flexion 25; neck.extension 0; neck.flexion 25; breath out"}},
    "seated-side-reach": {"swap": {2: "thorax.lateral_flexion L25; breath out"}, "hold": 15},
    "desk-lean-back-stretch": {"hold": 20, "equipment": ["chair"]},
    "chin-tuck": {"position": "standing", "reps": 10, "hold": 10},
    "craniocervical-nod": {"reps": 10, "hold": 10},
    "tall-sitting-reset": {"hold": 20},
    "scapular-setting": {"hold": 30},
    "scapular-squeeze": {"hold": 10},
    "open-posture-relief": {"equipment": ["band"]},
    "wall-angel": {"sets": 2, "swap": {
        2: "shoulder.abduction B165; elbow.flexion B50; scap.upward_rotation B40"}},
    "upper-trapezius-stretch": {"hold": 30, "swap": {
        3: "hand L on head, weight only; neck.lateral_flexion L35; neck.rotation R20"}},
    "levator-scapulae-stretch": {
        "hold": 30, "equipment": ["chair", "wall"], "swap": {1: "shoulder.abduction R120"}},
    "scalene-stretch": {"hold": 20},
    "scm-stretch": {"hold": 15},
    "suboccipital-stretch": {"hold": 20},
    "neck-extensor-stretch": {"hold": 20},
    "doorway-pec-stretch": {"hold": 30},
    "chest-opener-clasp": {"swap": {2: "scap.retraction B20; shoulder.extension B45"}, "hold": 20},
    "cross-body-shoulder": {"hold": 20, "position": "wall", "equipment": ["wall"]},
    "triceps-overhead": {"swap": {2: "hand L on right elbow; thorax.lateral_flexion L10"}},
    "wrist-flexor-stretch": {"hold": 20},
    "wrist-extensor-stretch": {"hold": 20},
    "isometric-flexion": _press("forward", 50, PRESS_HARDER),
    "isometric-extension": _press("backward", 50, PRESS_HARDER),
    "isometric-side": _press("toward R", 50, PRESS_HARDER),
    "isometric-rotation": _press("turn R", 50, PRESS_HARDER),
    "band-neck-extension": {"reps": 15},
    "loaded-shrug": {"sets": 3, "reps": 10},
    "band-row": {"sets": 3, "reps": 12},
    "band-pull-apart": {"sets": 3, "reps": 15},
    "band-external-rotation": {"sets": 3, "reps": 12},
    "reverse-fly": {"sets": 3, "reps": 10, "hold": 2},
    "y-t-w": {"reps": 8, "equipment": ["weights"], "swap": {
        1: "hip.flexion 45; neck neutral; shoulder.flexion B130; shoulder.abduction B40; "
           "scap.upward_rotation B40"}},
    "wall-push-up-plus": {"equipment": ["desk"]},
    "sit-to-stand": {"reps": 15, "secs": {4: 4}},
    "march-on-spot": {"reps": 120},
    "diaphragmatic-breathing": {
        "reps": 30, "swap": {1: "eyes closed; breath in; hand R on belly; hand L on chest"}},
    "box-breathing": {"reps": 15, "secs": {1: 5, 2: 5, 3: 5, 4: 5}},
    "slow-exhale": {"reps": 15, "secs": {2: 8}},
    "pmr-shoulders": {"exercise": "pmr-full"},
    "pmr-full": {"reps": 2, "also": "eyes closed"},
    "neck-body-scan": {"secs": {1: 36, 2: 36, 3: 36, 4: 36, 5: 36}},
    "eye-look-away": {"position": "standing", "drop": (2,), "secs": {1: 60}},
    "palming": {"secs": {3: 60}},
    "suboccipital-release": {"hold": 30, "equipment": ["ball", "chair"]},
    "upper-trap-pinch-hold": {"hold": 30},
    "ball-wall-upper-back": {"reps": 3},
    "pec-ball-wall": {"swap": {3: "shoulder.abduction R110"}},
}  # fmt: skip

MUSCLES: dict[str, str] = {
    "neck-rotation": "sternocleidomastoid splenius levator_scapulae",
    "neck-side-bend": "upper_trapezius scalenes levator_scapulae",
    "neck-flexion-nod": "semispinalis splenius upper_trapezius deep_neck_flexors",
    "neck-look-up": "deep_neck_flexors sternocleidomastoid suboccipitals semispinalis",
    "neck-half-circle": "upper_trapezius splenius levator_scapulae scalenes",
    "head-glide": "deep_neck_flexors suboccipitals neck_extensors",
    "shoulder-rolls": "upper_trapezius middle_trapezius rhomboids levator_scapulae",
    "shrug-and-drop": "upper_trapezius levator_scapulae",
    "thoracic-extension-chair": "thoracic_erectors rhomboids pectorals intercostals",
    "seated-thoracic-rotation": "obliques intercostals",
    "seated-cat-cow": "thoracic_erectors lumbar_erectors rectus_abdominis serratus_anterior",
    "seated-side-reach": "latissimus quadratus_lumborum intercostals",
    "overhead-reach": "lower_trapezius serratus_anterior deltoid latissimus",
    "desk-lean-back-stretch": "latissimus pectorals thoracic_erectors",
    "towel-rotation-assist": "suboccipitals",
    "chin-tuck": "deep_neck_flexors neck_extensors suboccipitals",
    "craniocervical-nod": "deep_neck_flexors",
    "tall-sitting-reset": "lumbar_erectors deep_neck_flexors lower_trapezius",
    "scapular-setting": "lower_trapezius middle_trapezius serratus_anterior",
    "scapular-squeeze": "rhomboids middle_trapezius lower_trapezius",
    "chin-tuck-wall": "deep_neck_flexors neck_extensors",
    "sit-shift": "lumbar_erectors obliques glutes",
    "open-posture-relief": "lower_trapezius rotator_cuff pectorals forearm_flexors",
    "wall-angel": "lower_trapezius middle_trapezius serratus_anterior rotator_cuff",
    "upper-trapezius-stretch": "upper_trapezius scalenes",
    "levator-scapulae-stretch": "levator_scapulae splenius scalenes",
    "scalene-stretch": "scalenes",
    "scm-stretch": "sternocleidomastoid",
    "suboccipital-stretch": "suboccipitals semispinalis",
    "neck-extensor-stretch": "semispinalis splenius upper_trapezius thoracic_erectors",
    "doorway-pec-stretch": "pectorals deltoid",
    "chest-opener-clasp": "pectorals deltoid biceps",
    "cross-body-shoulder": "deltoid rotator_cuff",
    "upper-back-hug": "rhomboids middle_trapezius deltoid",
    "triceps-overhead": "triceps latissimus",
    "wrist-flexor-stretch": "forearm_flexors",
    "wrist-extensor-stretch": "forearm_extensors",
    "isometric-flexion": "deep_neck_flexors sternocleidomastoid scalenes",
    "isometric-extension": "semispinalis splenius suboccipitals",
    "isometric-side": "scalenes sternocleidomastoid upper_trapezius levator_scapulae",
    "isometric-rotation": "splenius suboccipitals sternocleidomastoid",
    "band-neck-extension": "semispinalis splenius deep_neck_flexors",
    "lateral-raise-band": "upper_trapezius deltoid rotator_cuff serratus_anterior",
    "loaded-shrug": "upper_trapezius levator_scapulae middle_trapezius",
    "band-row": "rhomboids middle_trapezius latissimus deltoid",
    "band-pull-apart": "middle_trapezius rhomboids deltoid rotator_cuff",
    "band-external-rotation": "rotator_cuff lower_trapezius",
    "reverse-fly": "deltoid rhomboids middle_trapezius",
    "y-t-w": "lower_trapezius middle_trapezius rhomboids rotator_cuff",
    "wall-push-up-plus": "serratus_anterior pectorals triceps deep_neck_flexors",
    "sit-to-stand": "quadriceps glutes lumbar_erectors",
    "march-on-spot": "quadriceps calves",
    "calf-raise": "calves",
    "median-nerve-glide": "forearm_flexors biceps",
    "ulnar-nerve-glide": "forearm_flexors triceps",
    "diaphragmatic-breathing": "diaphragm",
    "box-breathing": "diaphragm",
    "slow-exhale": "diaphragm intercostals",
    "pmr-shoulders": "upper_trapezius forearm_flexors",
    "pmr-full": "upper_trapezius forearm_flexors quadriceps glutes",
    "neck-body-scan": "upper_trapezius masseter",
    "eye-look-away": "eyes",
    "palming": "eyes",
    "jaw-release": "masseter temporalis",
    "suboccipital-release": "suboccipitals semispinalis upper_trapezius",
    "upper-trap-pinch-hold": "upper_trapezius",
    "ball-wall-upper-back": "rhomboids middle_trapezius levator_scapulae",
    "pec-ball-wall": "pectorals",
    "forearm-massage": "forearm_extensors forearm_flexors",
    "temple-jaw-massage": "temporalis masseter",
}
"""Muscles the figure lights, the main ones first, from each entry's "Region / muscles" line.

Nerve glides light the muscles along the nerve; scans the areas they visit."""
