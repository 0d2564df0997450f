"""What a person wants from neckbreak, and which ready-made programme is suggested for it.

The suggestion follows the "For" lines of the programmes (exercises.md, section 4): each names the
pain it is meant for. It is an offer with its reason; another programme can be chosen any day.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from neckbreak.domain.exercise import ExerciseKind
from neckbreak.domain.safety_table import TABLE, Verdict

CONFIDENT_FROM = 7
"""Below this answer (0-10) a smaller plan is offered (evidence.md e, self-efficacy)."""

SMALLER_BREAKS = 2
"""Exercise breaks a day of the smaller plan."""


class Aim(StrEnum):
    """What would help most, in the person's words."""

    START = "start"
    EASE = "ease"
    STRENGTHEN = "strengthen"
    POSTURE = "posture"
    STIFF = "stiff"
    DISCREET = "discreet"
    BREATHE = "breathe"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A programme's id and why it is this one, a key of `words.welcome_texts`."""

    programme: str
    why: str


_USUAL = {
    Aim.START: "desk-starter",
    Aim.EASE: "upper-trapezius-tension",
    Aim.STRENGTHEN: "strength-two-minutes",
    Aim.POSTURE: "forward-head",
    Aim.STIFF: "stiff-neck-gentle",
    Aim.DISCREET: "meetings-discreet",
    Aim.BREATHE: "breathe-unwind",
}
_PAIN_UP_TO = {Aim.START: 4, Aim.STRENGTHEN: 4, Aim.EASE: 5, Aim.STIFF: 6}
"""The highest pain the usual programme of an aim is meant for; the others name none."""

_GENTLE_UP_TO = 6
"""`stiff-neck-gentle` is for pain up to this; above it only `breathe-unwind` names no bound."""


def suggest(aim: Aim, codes: Collection[str] = (), pain: int | None = None) -> Suggestion:
    """The programme for an aim, with the caution codes and the pain (0-10) known so far.

    Strength work waits where a code withholds resistance ("screening clear of the codes that
    withhold resistance work").
    """
    highest = _PAIN_UP_TO.get(aim)
    if pain is not None and highest is not None and pain > highest:
        if pain > _GENTLE_UP_TO:
            return Suggestion("breathe-unwind", "why.pain")
        return Suggestion("stiff-neck-gentle", "why.pain")
    if aim is Aim.STRENGTHEN and any(_withholds_resistance(code) for code in codes):
        return Suggestion("desk-starter", "why.no-resistance")
    return Suggestion(_USUAL[aim], f"why.{aim.value}")


def _withholds_resistance(code: str) -> bool:
    rules = TABLE.get((code, ExerciseKind.STRENGTHENING), ())
    return any(each.verdict is not Verdict.MODIFY for each in rules)
