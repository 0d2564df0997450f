"""The closed vocabulary of everything in a phase that is not a joint value, and the closed lists.

One row per id of `docs/clinical/contacts.md`: states and cues, hand contacts, props. Data files
use the ids; a token whose id is not here is an error. Caution codes, equipment, set-ups and
muscles are closed lists as well, so that a checker has one place to ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Hand = Literal["L", "R", "B", "none"]


class Row(StrEnum):
    """Which section of contacts.md a row belongs to."""

    STATE = "state"
    CONTACT = "contact"
    PROP = "prop"


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One row of the vocabulary.

    `phrase` is the wording of the clinical page for the listed (right) version, `{value}` and
    `{kind}` standing for a number or a word. `hand` is the hand of the listed version, `surface`
    what of it touches and `touch` how. `is_sided` rows need a side (the hand named, the direction
    of an effort, or the body side of a prop). `part` is the part of the arm that is taken up: a
    new contact of the same part ends the old one; "" joins the contact that is there.
    `highest` bounds a value (None: the row takes no value); `kinds` are the words it takes.
    """

    id: str
    phrase: str
    row: Row
    hand: Hand = "none"
    surface: str = "none"
    touch: str = "none"
    is_sided: bool = False
    part: str = ""
    highest: float | None = None
    kinds: tuple[str, ...] = ()
    takes_pressure: bool = False
    is_on_head: bool = False


def _states() -> tuple[TokenRow, ...]:
    def state(
        id_: str, phrase: str, *, sided: bool = False, highest: float | None = None
    ) -> TokenRow:
        return TokenRow(id_, phrase, Row.STATE, is_sided=sided, highest=highest)

    breath = ("in", "out", "easy", "hold")
    return (
        state("hold", "hold"),
        state("neutral", "neutral"),
        state("neck_in_line", "neck neutral"),
        state("scapular_plane", "plane scapular {value}° forward", highest=45),
        TokenRow("breath", "breath {kind}", Row.STATE, kinds=breath),
        state("eyes_closed", "eyes closed"),
        state("gaze_far", "gaze far ({value} m or more)", highest=100),
        state("blink", "blink {value}", highest=20),
        state("tongue_rest", "tongue to palate"),
        state("tense_face", "face tense"),
        state("tense_legs", "thighs and seat tense"),
        state("tense_belly", "belly tense"),
        state("effort", "effort {value}%", highest=100),
        state("effort_up", "effort {value}% up", highest=100),
        state("effort_forward", "effort {value}% forward", highest=100),
        state("effort_back", "effort {value}% back", highest=100),
        state("effort_side", "effort {value}% toward R", sided=True, highest=100),
        state("effort_turn", "effort {value}% turn R", sided=True, highest=100),
        state("pressure", "pressure {value}/10", highest=5),
    )


def _contacts() -> tuple[TokenRow, ...]:
    return tuple(_head_contacts()) + tuple(_body_contacts()) + tuple(_surroundings())


def _contact(id_: str, phrase: str, hand: Hand, surface: str, touch: str, **more: bool) -> TokenRow:
    return TokenRow(
        id_,
        phrase,
        Row.CONTACT,
        hand,
        surface,
        touch,
        is_sided=hand in ("L", "R"),
        part="hand",
        takes_pressure=more.get("pressure", False),
        is_on_head=more.get("head", False),
    )


def _head_contacts() -> tuple[TokenRow, ...]:
    fingers, palm = "fingers", "palm"
    return (
        _contact("head_over", "hand L on head, weight only", "L", palm, "weight", head=True),
        _contact("head_crown_back", "hand L on back of head, weight only", "L", palm, "weight",
                 head=True),
        _contact("head_back_both", "hands B behind head", "B", palm, "light", head=True),
        TokenRow("elbows_drop", "elbows drop", Row.CONTACT, "B", "elbow", "weight"),
        _contact("skull_base", "fingers B at base of skull", "B", fingers, "light", pressure=True,
                 head=True),
        _contact("forehead", "hand R on forehead", "R", palm, "press", head=True),
        _contact("temple_near", "hand R on right temple", "R", palm, "press", head=True),
        _contact("cheekbone_near", "hand R on right cheekbone", "R", palm, "press", head=True),
        _contact("temples_circle", "fingers B on temples, slow circles", "B", fingers, "light",
                 pressure=True, head=True),
        _contact("masseter_circle", "fingers B on masseter, slow circles", "B", fingers, "light",
                 pressure=True, head=True),
        _contact("jaw_stroke", "fingers B stroke to chin", "B", fingers, "light", head=True),
        _contact("eyes_cup", "hands B over closed eyes, no pressure", "B", palm, "light",
                 head=True),
    )  # fmt: skip


def _body_contacts() -> tuple[TokenRow, ...]:
    fingers, palm, thumb = "fingers", "palm", "thumb"
    return (
        _contact("palms_rub", "hands B rub together", "B", palm, "light"),
        _contact("collarbone_far", "hand L on right collarbone", "L", fingers, "light"),
        _contact("trap_grip_far", "hand L on right upper trapezius", "L", palm, "grip",
                 pressure=True),
        _contact("shoulders_crossed", "hands B on opposite shoulders", "B", palm, "light"),
        _contact("chest", "hand L on chest", "L", palm, "light"),
        _contact("belly", "hand R on belly", "R", palm, "light"),
        _contact("arm_above_elbow", "hand L above right elbow", "L", palm, "weight"),
        _contact("elbow_overhead", "hand L on right elbow", "L", palm, "weight"),
        _contact("fingers_pull", "hand L on right fingers", "L", fingers, "light"),
        _contact("knuckles_guide", "hand L on right knuckles", "L", palm, "light"),
        _contact("forearm_outer", "hand L thumb along outer right forearm", "L", thumb, "press",
                 pressure=True),
        _contact("forearm_inner", "hand L thumb along inner right forearm", "L", thumb, "press",
                 pressure=True),
        _contact("clasp_back", "hands B clasped behind back", "B", fingers, "grip"),
    )  # fmt: skip


def _surroundings() -> tuple[TokenRow, ...]:
    def elbow(id_: str, phrase: str, hand: Hand) -> TokenRow:
        return TokenRow(
            id_, phrase, Row.CONTACT, hand, "elbow", "weight", is_sided=hand != "B", part="elbow"
        )

    return (
        _contact("seat_under", "hand R under seat", "R", "fingers", "grip"),
        _contact("seat_edge", "hand L on seat edge", "L", "palm", "weight"),
        _contact("desk_edge", "hands B on desk edge", "B", "palm", "weight"),
        elbow("desk_elbows", "elbows on desk", "B"),
        elbow("desk_elbow", "elbow R on desk", "R"),
        _contact("wall_palms", "hands B on wall", "B", "palm", "press"),
        _contact("frame_forearms", "forearms on frame", "B", "forearm", "light"),
    )


def _props() -> tuple[TokenRow, ...]:
    def prop(id_: str, phrase: str, hand: Hand = "none", **more: bool) -> TokenRow:
        held = hand == "B"
        return TokenRow(
            id_,
            phrase,
            Row.PROP,
            hand,
            "fingers" if held else "none",
            "grip" if held else "none",
            is_sided=more.get("sided", False),
            part="" if more.get("joins", False) else "hand" if held else "prop",
            takes_pressure=more.get("pressure", False),
        )

    return (
        prop("towel_hold", "hands B hold towel at upper neck", "B", sided=True),
        prop("towel_draw", "towel pull along cheek line", "B", sided=True, joins=True),
        prop("band_head", "band behind head"),
        prop("band_hold_front", "hands B hold band forward", "B"),
        prop("ball_back", "ball between back and wall, right of spine", sided=True, pressure=True),
        prop("ball_chest", "ball below right collarbone, outside breast tissue", sided=True,
             pressure=True),
    )  # fmt: skip


TOKENS: Mapping[str, TokenRow] = {row.id: row for row in (*_states(), *_contacts(), *_props())}
"""Every token id a phase may use."""

EFFORT_DIRECTIONS: Mapping[str, str] = {
    "effort": "",
    "effort_up": "up",
    "effort_forward": "forward",
    "effort_back": "back",
    "effort_side": "toward",
    "effort_turn": "turn",
}
"""Effort ids and the direction they press in; toward and turn take a side."""

RESISTED = frozenset({"forward", "back", "toward", "turn"})
"""Directions in which the neck works against a resistance."""

SETUPS = frozenset(
    [
        "chair_back_edge",
        "head_rest",
        "hands_knees",
        "wall_back",
        "band_feet",
        "weights",
        "band_anchor",
        "band_hands",
        "band_hands_low",
        "desk_fingertips",
        "chair_fixed",
    ]
)
"""Contacts and paths that follow from an entry as a whole (contacts.md, section 5)."""

CAUTION_CODES = frozenset(
    [
        "C-ACUTE",
        "C-BALANCE",
        "C-BAND",
        "C-BLEED",
        "C-BP",
        "C-DIZZY",
        "C-EYE",
        "C-FRACTURE",
        "C-HEADNEW",
        "C-HYPER",
        "C-KNEE-HIP",
        "C-MYELO",
        "C-OSTEO",
        "C-PREG",
        "C-RA",
        "C-RADIC",
        "C-RADIC-SEV",
        "C-RESP",
        "C-SENS",
        "C-SHOULDER",
        "C-SKIN",
        "C-SURGERY",
        "C-TMJ",
        "C-TRAUMA",
        "C-VASC",
        "C-WRIST",
    ]
)
"""Caution codes of the clinical page; `safety` says what each does."""

EQUIPMENT = frozenset(["chair", "desk", "wall", "doorway", "band", "weights", "towel", "ball"])
"""Equipment ids. In an exercise, "band|weights" means one of them is enough."""

MUSCLE_IDS = frozenset(
    [
        "upper_trapezius",
        "middle_trapezius",
        "lower_trapezius",
        "levator_scapulae",
        "sternocleidomastoid",
        "scalenes",
        "splenius",
        "semispinalis",
        "suboccipitals",
        "deep_neck_flexors",
        "neck_extensors",
        "rhomboids",
        "serratus_anterior",
        "pectorals",
        "deltoid",
        "rotator_cuff",
        "biceps",
        "triceps",
        "latissimus",
        "thoracic_erectors",
        "lumbar_erectors",
        "obliques",
        "rectus_abdominis",
        "quadratus_lumborum",
        "intercostals",
        "diaphragm",
        "forearm_flexors",
        "forearm_extensors",
        "temporalis",
        "masseter",
        "glutes",
        "quadriceps",
        "calves",
        "eyes",
    ]
)
"""Muscles (and the eyes) the figure can light, without a side."""
