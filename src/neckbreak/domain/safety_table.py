"""Contraindications by exercise class: section 3 of `docs/clinical/safety.md`, as data.

`ROWS` repeats the page's cells word for word, so that a test can lay the two side by side.
`MEANINGS` says what each distinct cell asks for: rules, of which the first whose scope fits the
exercise decides; no fitting rule means allowed. The terms are computed in `safety`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from neckbreak.domain.exercise import ExerciseKind


class Verdict(StrEnum):
    """What a rule says about an exercise in its scope."""

    WITHHOLD = "W"
    MODIFY = "M"
    THERAPIST = "T"


class Scope(StrEnum):
    """Which exercises of the class a rule is about (definitions below the page's table)."""

    ANY = "any"
    NECK = "neck"
    TURNS = "neck turns, look-up, half circles"
    END_RANGE = "end-range"
    END_RANGE_OR_LOOK_UP = "end-range, look-up"
    WRIST = "wrist"
    BAND = "band items"


class Term(StrEnum):
    """A condition of a modification; PLAIN is an M with no words."""

    PLAIN = "plain"
    SEATED = "seated"
    ARMS_LOW = "arms-low"
    BELOW_60_NO_LOAD = "below-60-no-load"
    AT_MOST_2 = "at-most-intensity-2"
    HEAD_ABOVE_HEART = "head-above-heart"
    NO_HOLDS = "no-holds"
    SMALL_OPENING = "small-opening"
    MID_RANGE = "mid-range"
    NO_ROUNDING = "no-rounding"
    NO_HAND_ON_FACE = "no-hand-on-face"
    NO_CONTACT = "no-contact"
    NO_JAW_CONTACT = "no-jaw-contact"
    NO_BALL_ON_SPINE = "no-ball-on-spine"
    RISE_SLOWLY = "rise-slowly"
    NO_BREATH_HOLD = "no-breath-hold"
    OWN_PACE = "own-pace"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Rule:
    """One part of a cell."""

    verdict: Verdict
    terms: tuple[Term, ...] = ()
    scope: Scope = Scope.ANY


_W, _T = Verdict.WITHHOLD, Verdict.THERAPIST


def _modify(*terms: Term) -> Rule:
    return Rule(Verdict.MODIFY, terms)


MEANINGS: Mapping[str, tuple[Rule, ...]] = {
    "–": (),
    "W": (Rule(_W),),
    "M": (_modify(Term.PLAIN),),
    "T": (Rule(_T),),
    "M seated": (_modify(Term.SEATED),),
    "M rise slowly": (_modify(Term.RISE_SLOWLY),),
    "M no breath-hold, ≤ intensity 2": (_modify(Term.NO_BREATH_HOLD, Term.AT_MOST_2),),
    "M no holds": (_modify(Term.NO_HOLDS),),
    "W neck turns/look-up/half circles; others M": (
        Rule(_W, scope=Scope.TURNS),
        _modify(Term.PLAIN),
    ),
    "W neck; others M": (Rule(_W, scope=Scope.NECK), _modify(Term.PLAIN)),
    "M head above the heart": (_modify(Term.HEAD_ABOVE_HEART),),
    "M no hand on the face": (_modify(Term.NO_HAND_ON_FACE),),
    "M head above the heart, no breath-hold": (
        _modify(Term.HEAD_ABOVE_HEART, Term.NO_BREATH_HOLD),
    ),
    "M no contact": (_modify(Term.NO_CONTACT),),
    "M mid-range": (_modify(Term.MID_RANGE),),
    "W end-range": (Rule(_W, scope=Scope.END_RANGE),),
    "M no loaded rounding, no strong arch": (_modify(Term.NO_ROUNDING),),
    "M no ball on spine": (_modify(Term.NO_BALL_ON_SPINE),),
    "M light": (_modify(Term.LIGHT),),
    "W neck": (Rule(_W, scope=Scope.NECK),),
    "T neck": (Rule(_T, scope=Scope.NECK),),
    "M ≤ intensity 2": (_modify(Term.AT_MOST_2),),
    "M own pace, no holds": (_modify(Term.OWN_PACE, Term.NO_HOLDS),),
    # "all self-massage while the area is not recorded"
    "W on that area": (Rule(_W),),
    "M arms low": (_modify(Term.ARMS_LOW),),
    "M below 60°, no load": (_modify(Term.BELOW_60_NO_LOAD),),
    "M no jaw contact": (_modify(Term.NO_JAW_CONTACT),),
    "M small opening": (_modify(Term.SMALL_OPENING),),
    "W end-range, look-up": (Rule(_W, scope=Scope.END_RANGE_OR_LOOK_UP),),
    "W wrist": (Rule(_W, scope=Scope.WRIST),),
    "W band items": (Rule(_W, scope=Scope.BAND),),
}

COLUMNS: tuple[tuple[ExerciseKind, ...], ...] = (
    (ExerciseKind.MOBILITY,),
    (ExerciseKind.STRETCH,),
    (ExerciseKind.ISOMETRIC,),
    (ExerciseKind.STRENGTHENING,),
    (ExerciseKind.NERVE_GLIDE,),
    (ExerciseKind.POSTURE,),
    (ExerciseKind.BREATHING, ExerciseKind.RELAXATION),
    (ExerciseKind.SELF_MASSAGE,),
    (ExerciseKind.ACTIVITY,),
)

ROWS = """\
| C-ACUTE | M | W | W | W | W | M | – | M | – |
| C-BALANCE | – | M seated | – | M seated | – | M seated | – | M seated | M seated |
| C-BLEED | – | – | – | – | – | – | – | W | – |
| C-BP | – | M rise slowly | W | M no breath-hold, ≤ intensity 2 | – | – | M no holds | – | – |
| C-DIZZY | W neck turns/look-up/half circles; others M | W neck; others M | W | M seated | W | M\
 | – | M | M seated |
| C-EYE | – | M head above the heart | M no hand on the face\
 | M head above the heart, no breath-hold | – | – | M no contact | M no contact | – |
| C-FRACTURE | W | W | W | W | W | W | – | W | W |
| C-HEADNEW | W | W | W | W | W | M | – | W | W |
| C-HYPER | M mid-range | W end-range | T | – | T | – | – | M | – |
| C-MYELO | W | W | W | W | W | W | – | W | W |
| C-OSTEO | M no loaded rounding, no strong arch | M | T | M | M | – | – | M no ball on spine | – |
| C-PREG | – | M | – | M | – | – | M no holds | M light | – |
| C-RA | M mid-range | W neck | W | M | T | – | – | W neck | – |
| C-RADIC | M | T neck | T | M ≤ intensity 2 | T | M | – | – | – |
| C-RADIC-SEV | W | W | W | W | W | M | – | W | M |
| C-RESP | – | – | – | – | – | – | M own pace, no holds | – | M |
| C-SENS / C-SKIN | – | – | – | – | – | – | – | W on that area | – |
| C-SHOULDER | M arms low | M arms low | – | M below 60°, no load | T | – | – | M | – |
| C-SURGERY | W | W | W | W | W | W | – | W | M |
| C-TMJ | – | – | M no jaw contact | – | – | – | M small opening | M | – |
| C-TRAUMA | W | W | W | W | W | W | – | W | M |
| C-VASC | W end-range, look-up | W neck | W | T | W | M | – | W neck | M |
| C-WRIST | – | W wrist | – | M | – | – | – | M | – |
| C-BAND | – | – | W band items | W band items | – | – | – | – | – |
| C-KNEE-HIP | – | – | – | M seated | – | – | – | – | M seated |
"""


def _read(rows: str) -> dict[tuple[str, ExerciseKind], tuple[Rule, ...]]:
    table: dict[tuple[str, ExerciseKind], tuple[Rule, ...]] = {}
    for line in rows.splitlines():
        codes, *cells = [cell.strip() for cell in line.strip("|").split("|")]
        for code in codes.split(" / "):
            for kinds, cell in zip(COLUMNS, cells, strict=True):
                table.update({(code, kind): MEANINGS[cell] for kind in kinds})
    return table


TABLE: Mapping[tuple[str, ExerciseKind], tuple[Rule, ...]] = _read(ROWS)
"""Rules by caution code and class; a code that is not on the page has no rules here."""

CODES: frozenset[str] = frozenset(code for code, _ in TABLE)
"""Every caution code of the page."""
