"""The terms of the safety table, computed: what an exercise asks of the body as it will be done.

A `Form` is an exercise with its variant and range applied. Definitions are those below the table
in section 3 of `docs/clinical/safety.md`; where a term could be read in two ways, the more
cautious reading is taken and named here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from neckbreak.domain.exercise import Exercise, VariantName
from neckbreak.domain.movement import BasePosition, Phase
from neckbreak.domain.safety_table import Term
from neckbreak.domain.session import effective, is_breath_hold, variant_of

NECK_CEILINGS: dict[str, float] = {
    "neck.flexion": 45.0,
    "neck.extension": 40.0,
    "neck.rotation": 70.0,
    "neck.lateral_flexion": 40.0,
    "neck.cc_flexion": 15.0,
}
"""Ceilings of the neck angles in degrees (exercises.md, joint vocabulary)."""

MID_RANGE_SHARE = 0.6
"""Above this share of its ceiling an angle is end-range; mid-range is cut to it."""

_SEATED = (BasePosition.SEATED, BasePosition.SEATED_EDGE, BasePosition.SEATED_RECLINED)

_NECK_CONTACTS = frozenset(
    {"head_over", "head_crown_back", "head_back_both", "elbows_drop", "skull_base"}
    | {"towel_hold", "towel_draw", "band_head"}
)
_HAND_WEIGHTS = frozenset({"head_over", "head_crown_back", "head_back_both", "elbows_drop"})
_FACE_CONTACTS = frozenset(
    {"forehead", "temple_near", "cheekbone_near", "temples_circle", "masseter_circle"}
    | {"jaw_stroke", "eyes_cup"}
)
_JAW_CONTACTS = frozenset({"masseter_circle", "jaw_stroke", "cheekbone_near"})
_HORIZONTAL = ("shoulder.horizontal_adduction", "shoulder.horizontal_abduction")
_LOADS = ("band", "tubing", "weight", "bottle", "dumbbell")
_BANDS = ("band", "tubing")


@dataclass(frozen=True, slots=True)
class Form:
    """An exercise as it will be done."""

    phases: tuple[Phase, ...]
    position: BasePosition
    is_standing: bool
    equipment: tuple[str, ...]
    variant: VariantName | None
    range_share: float = 1.0


def of(exercise: Exercise, variant: VariantName | None = None, range_share: float = 1.0) -> Form:
    """The form of an exercise with a variant and a share of its range."""
    data = variant_of(exercise, variant)
    position, equipment = exercise.position, exercise.equipment
    is_standing = exercise.is_standing
    if data is not None and data.position is not None:
        position, is_standing = data.position, data.position not in _SEATED
    if data is not None and data.equipment is not None:
        equipment = data.equipment
    phases = effective(exercise, variant, range_share)
    return Form(phases, position, is_standing, equipment, variant, range_share)


def has_easier(exercise: Exercise) -> bool:
    """Whether the entry has an easier variant at all, be it a text only."""
    easier = exercise.easier
    return bool(easier.text) or easier.exercise is not None or easier_of(exercise) is not None


def easier_of(exercise: Exercise) -> Form | None:
    """The form of the easier variant; None where its text changes nothing that can be computed."""
    easier = exercise.easier
    if easier.exercise is not None:
        return None
    fields = (easier.phases, easier.range_share, easier.position, easier.equipment)
    if all(each is None for each in fields):
        return None
    return of(exercise, VariantName.EASIER)


def largest(form: Form, joint: str) -> float:
    """The largest value a joint term reaches in the phases; 0 if it is never named."""
    return max(
        (abs(t.value) for phase in form.phases for t in phase.targets if t.joint == joint),
        default=0.0,
    )


def _joints(form: Form) -> frozenset[str]:
    return frozenset(target.joint for phase in form.phases for target in phase.targets)


def _contacts(form: Form) -> frozenset[str]:
    return frozenset(token.id for phase in form.phases for token in phase.tokens)


def is_neck_item(form: Form) -> bool:
    """A neck joint above 10° (slides above 1 cm), or something on the neck or back of the head."""
    slides = (largest(form, "neck.retraction"), largest(form, "neck.protraction"))
    return (
        any(largest(form, joint) > 10.0 for joint in NECK_CEILINGS)
        or max(slides) > 1.0
        or bool(_contacts(form) & _NECK_CONTACTS)
    )


def is_look_up(form: Form) -> bool:
    """Neck extension above 10°."""
    return largest(form, "neck.extension") > 10.0


def is_turn(form: Form) -> bool:
    """Neck turns, look-up, half circles: rotation above 20° or extension above 10°."""
    return largest(form, "neck.rotation") > 20.0 or is_look_up(form)


def is_end_range(form: Form) -> bool:
    """Any neck angle above 60 % of its ceiling."""
    return mid_range_factor(form) < 1.0


def mid_range_factor(form: Form) -> float:
    """What to multiply the range by so that every neck angle stays within 60 % of its ceiling."""
    return min(
        (
            MID_RANGE_SHARE * ceiling / largest(form, joint)
            for joint, ceiling in NECK_CEILINGS.items()
            if largest(form, joint) > MID_RANGE_SHARE * ceiling + 1e-9
        ),
        default=1.0,
    )


def is_wrist_item(form: Form) -> bool:
    """The phases name a wrist joint."""
    return any(joint.startswith("wrist.") for joint in _joints(form))


def has_breath_hold(form: Form) -> bool:
    """Some phase holds the breath."""
    return any(is_breath_hold(phase) for phase in form.phases)


def _arm_deg(form: Form) -> float:
    """The largest shoulder angle; a horizontal token alone means the arm is level (90°)."""
    joints = [joint for joint in _joints(form) if joint.startswith("shoulder.")]
    largest_deg = max((largest(form, joint) for joint in joints), default=0.0)
    has_height = any(joint in ("shoulder.flexion", "shoulder.abduction") for joint in joints)
    is_level = not has_height and any(joint in _HORIZONTAL for joint in joints)
    return max(largest_deg, 90.0) if is_level else largest_deg


def _names_any(form: Form, things: Collection[str]) -> bool:
    return any(thing in item for item in form.equipment for thing in things)


def meets(term: Term, form: Form) -> bool:
    """Whether a form meets a term about its shape. Terms that are cues or measures: always."""
    match term:
        case Term.SEATED:
            return form.position in _SEATED and not form.is_standing
        case Term.ARMS_LOW:
            return _arm_deg(form) <= 60.0
        case Term.BELOW_60_NO_LOAD:
            return _arm_deg(form) < 60.0 and not _names_any(form, _LOADS)
        case Term.HEAD_ABOVE_HEART:
            return not form.is_standing or largest(form, "hip.flexion") <= 45.0
        case Term.SMALL_OPENING:
            return largest(form, "jaw.opening") <= 10.0
        case Term.NO_ROUNDING:
            thorax = [joint for joint in _joints(form) if joint.startswith("thorax.")]
            return (
                max((largest(form, joint) for joint in thorax), default=0.0) <= 10.0
                and largest(form, "neck.flexion") <= 25.0
                and not _contacts(form) & _HAND_WEIGHTS
            )
        case Term.NO_HAND_ON_FACE:
            return not _contacts(form) & _FACE_CONTACTS
        case Term.NO_CONTACT:
            return not _contacts(form) & (_FACE_CONTACTS | _NECK_CONTACTS)
        case Term.NO_JAW_CONTACT:
            return not _contacts(form) & _JAW_CONTACTS
        case Term.NO_BALL_ON_SPINE:
            return "ball_back" not in _contacts(form)
        case _:
            return True


def is_equipped(form: Form, owned: Collection[str]) -> bool:
    """Whether the person has what the form needs; "band|weights" needs only one of the two."""
    return all(any(each in owned for each in item.split("|")) for item in form.equipment)


def without_bands(form: Form, owned: Collection[str] | None) -> frozenset[str]:
    """What is left to use when bands must not be; with nothing known, everything else named."""
    named = {each for item in form.equipment for each in item.split("|")}
    return frozenset(
        each
        for each in (named if owned is None else owned)
        if not any(band in each for band in _BANDS)
    )
