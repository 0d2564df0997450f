"""Is this exercise safe for this person now? The caution table applied to one exercise.

`allowance` lays the status and codes of `assessment`, the entry's own caution line and the limits
that stops and pain have set over one exercise and says Allowed, Modified or Withheld; the
strictest of all decides. `apply` puts a modification into a performance. `forms` computes the
terms of the page from the phases. Source: `docs/clinical/safety.md`, sections 1 and 3.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from math import ceil
from typing import assert_never

from neckbreak.domain import forms
from neckbreak.domain.assessment import Restriction
from neckbreak.domain.exercise import Caution, Dose, Exercise, ExerciseKind, VariantName
from neckbreak.domain.safety_table import TABLE, Scope, Term, Verdict
from neckbreak.domain.screening import Status
from neckbreak.domain.session import HALF_SHARE, NO_HOLDS, Performance, dose_of

EYE_REST = "eye-look-away"
"""The one exercise that stays open whatever the answers, short of EMERGENCY."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What stops and pain have set for now, by exercise id where it concerns one exercise."""

    restrictions: frozenset[Restriction] = frozenset()
    paused: frozenset[str] = frozenset()
    """Withheld for now: after sharp pain (24 h), a red response (48 h), two reds (removed)."""
    halved: frozenset[str] = frozenset()
    """Half range next time (T03)."""
    eased: frozenset[str] = frozenset()
    """Easier variant and half the repetitions next time (P03)."""


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Allowed:
    """As prescribed; `notes` are cues to show."""

    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Modified:
    """Allowed with changes. `range_factor` multiplies the prescribed range."""

    variant: VariantName | None = None
    range_factor: float = 1.0
    is_half_reps: bool = False
    notes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """Not now; `reasons` are caution codes, restriction values or keys ("equipment")."""

    reasons: tuple[str, ...]


Allowance = Allowed | Modified | Withheld


def allowance(
    exercise: Exercise,
    codes: Collection[str],
    status: Status,
    *,
    has_therapist_plan: bool = False,
    equipment: Collection[str] | None = None,
    variant: VariantName | None = None,
    range_share: float = 1.0,
    limits: Limits = NO_LIMITS,
) -> Allowance:
    """May this person do this exercise now, as prescribed or changed?

    `has_therapist_plan` is for this exercise: it is prescribed by a therapist's programme. It
    opens what AMBER codes and the entry's "therapist yes" withhold, never RED, EMERGENCY, C-BAND
    or `limits`. `equipment` is what the person has; None leaves equipment unchecked.
    """
    locks = _locks(exercise, status, limits)
    if exercise.is_therapist_only and not has_therapist_plan:
        locks = (*locks, "therapist-only")
    form = forms.of(exercise, variant, range_share)
    if equipment is not None and not forms.is_equipped(form, equipment):
        locks = (*locks, "equipment")
    if "C-BAND" in codes and not forms.is_equipped(form, forms.without_bands(form, equipment)):
        locks = (*locks, "C-BAND")
    if locks:
        return Withheld(locks)
    verdicts = [_by_limits(exercise, form, limits)]
    for code in sorted(codes):
        verdict = _by_code(exercise, form, code)
        if isinstance(verdict, Withheld) and has_therapist_plan and code != "C-BAND":
            verdict = Allowed(("therapist-plan",))
        verdicts.append(verdict)
    return _strictest(verdicts)


def _locks(exercise: Exercise, status: Status, limits: Limits) -> tuple[str, ...]:
    """Reasons that no plan opens."""
    is_eye_rest = exercise.id == EYE_REST
    is_calm = is_eye_rest or exercise.kind is ExerciseKind.BREATHING
    reasons = []
    if status is Status.EMERGENCY:
        reasons.append("emergency")
    if status is Status.RED and not is_calm:
        reasons.append("red")
    if exercise.id in limits.paused:
        reasons.append("paused")
    if Restriction.EYES_ONLY in limits.restrictions and not is_eye_rest:
        reasons.append(Restriction.EYES_ONLY.value)
    if Restriction.CALM_ONLY in limits.restrictions and not is_calm:
        reasons.append(Restriction.CALM_ONLY.value)
    return tuple(reasons)


_GENTLE = (ExerciseKind.BREATHING, ExerciseKind.RELAXATION, ExerciseKind.MOBILITY)
_LOADING = (ExerciseKind.NERVE_GLIDE, ExerciseKind.STRETCH, ExerciseKind.ISOMETRIC)


def _by_limits(exercise: Exercise, form: forms.Form, limits: Limits) -> Allowance:
    verdicts: list[Allowance] = [
        _by_restriction(exercise, form, each) for each in sorted(limits.restrictions)
    ]
    if exercise.id in limits.halved:
        verdicts.append(Modified(range_factor=HALF_SHARE, reasons=("sharp-pain",)))
    if exercise.id in limits.eased:
        verdicts.append(Modified(VariantName.EASIER, is_half_reps=True, reasons=("red-response",)))
    return _strictest(verdicts)


def _by_restriction(exercise: Exercise, form: forms.Form, restriction: Restriction) -> Allowance:
    reason = (restriction.value,)
    match restriction:
        case Restriction.EYES_ONLY | Restriction.CALM_ONLY:
            return Allowed()
        case Restriction.GENTLE_SET:
            if exercise.kind not in _GENTLE:
                return Withheld(reason)
            if exercise.kind is ExerciseKind.MOBILITY:
                return Modified(range_factor=HALF_SHARE, is_half_reps=True, reasons=reason)
            return Allowed()
        case Restriction.EASIER_FIRST:
            return Withheld(reason) if exercise.intensity > 2 else _easier(form, reason)
        case Restriction.NO_TURNS:
            is_risky = forms.is_turn(form) or forms.is_end_range(form)
            is_risky = is_risky or exercise.kind is ExerciseKind.ISOMETRIC
            return Withheld(reason) if is_risky else Allowed()
        case Restriction.NO_LOAD:
            return Withheld(reason) if exercise.kind in _LOADING else Allowed()
        case Restriction.NO_NECK:
            return Withheld(reason) if forms.is_neck_item(form) else Allowed()
        case Restriction.SORE:
            return _by_soreness(exercise, form, reason)
        case _:
            assert_never(restriction)


_RESISTED = (ExerciseKind.STRENGTHENING, ExerciseKind.ISOMETRIC)


def _by_soreness(exercise: Exercise, form: forms.Form, reason: tuple[str, ...]) -> Allowance:
    """A sore day (see `soreness`): nothing resisted, no end-range stretch, easier and half."""
    if exercise.kind in _RESISTED or exercise.intensity > 2:
        return Withheld(reason)
    if exercise.kind is ExerciseKind.STRETCH and forms.is_end_range(form):
        return Withheld(reason)
    if exercise.kind in (ExerciseKind.BREATHING, ExerciseKind.RELAXATION):
        return Allowed()
    return _strictest(
        (
            _easier(form, reason),
            Modified(range_factor=forms.mid_range_factor(form), is_half_reps=True, reasons=reason),
        )
    )


def _easier(form: forms.Form, reasons: tuple[str, ...]) -> Allowance:
    """The easier variant, unless that is what is prescribed already."""
    if form.variant is VariantName.EASIER:
        return Allowed()
    return Modified(VariantName.EASIER, reasons=reasons)


def _by_code(exercise: Exercise, form: forms.Form, code: str) -> Allowance:
    """The stricter of the table's rule and the entry's own caution line for one code."""
    own = next((each for each in exercise.cautions if each.code == code), None)
    if own is not None and own.modification is None:
        return Withheld((code,))
    rules = TABLE.get((code, exercise.kind), ())
    rule = next((each for each in rules if _is_in_scope(each.scope, form)), None)
    verdicts = []
    if own is not None:
        verdicts.append(_bracket(own))
    if rule is not None and rule.verdict is not Verdict.MODIFY:
        return Withheld((code,))
    if rule is not None:
        verdicts.extend(_by_term(exercise, form, term, code, own) for term in rule.terms)
    return _strictest(verdicts)


def _is_in_scope(scope: Scope, form: forms.Form) -> bool:
    match scope:
        case Scope.ANY:
            return True
        case Scope.NECK:
            return forms.is_neck_item(form)
        case Scope.TURNS:
            return forms.is_turn(form)
        case Scope.END_RANGE:
            return forms.is_end_range(form)
        case Scope.END_RANGE_OR_LOOK_UP:
            return forms.is_end_range(form) or forms.is_look_up(form)
        case Scope.WRIST:
            return forms.is_wrist_item(form)
        case Scope.BAND:
            return False  # equipment: decided by `allowance` from what the person has
        case _:
            assert_never(scope)


_SMALL = frozenset({"small range", "small", "small circles"})
"""Bracket words that mean half of the listed angles."""


def _words(own: Caution | None) -> str:
    return "" if own is None or own.modification is None else own.modification.get("en", "")


def _bracket(own: Caution) -> Allowance:
    """The modification in brackets of an entry's caution line."""
    words = _words(own)
    notes: tuple[str, ...] = (f"caution:{own.code}",)
    if words == "no holds":
        notes = (*notes, NO_HOLDS)
    factor = HALF_SHARE if words in _SMALL else 1.0
    return Modified(range_factor=factor, notes=notes, reasons=(own.code,))


def _by_term(
    exercise: Exercise, form: forms.Form, term: Term, code: str, own: Caution | None
) -> Allowance:
    match term:
        case Term.RISE_SLOWLY | Term.NO_BREATH_HOLD | Term.OWN_PACE | Term.LIGHT:
            return Allowed((term.value,))
        case Term.PLAIN:
            return _plain(exercise, form, code, own)
        case Term.AT_MOST_2:
            return Withheld((code,)) if exercise.intensity > 2 else Allowed()
        case Term.NO_HOLDS:
            has_holds = forms.has_breath_hold(form)
            return Modified(notes=(NO_HOLDS,), reasons=(code,)) if has_holds else Allowed()
        case Term.MID_RANGE:
            return _mid_range(exercise, form, code)
        case _:
            return _by_shape(exercise, form, term, code, own)


def _mid_range(exercise: Exercise, form: forms.Form, code: str) -> Allowance:
    """Neck angles cut to 60 % of their ceiling; withheld where scaling cannot reach them."""
    factor = forms.mid_range_factor(form)
    if factor == 1.0:
        return Allowed()
    cut = forms.of(exercise, form.variant, form.range_share * factor)
    if forms.is_end_range(cut):
        return Withheld((code,))
    return Modified(range_factor=factor, reasons=(code,))


def _plain(exercise: Exercise, form: forms.Form, code: str, own: Caution | None) -> Allowance:
    """M with no words: the bracket, else the easier variant, else half range and half reps."""
    if own is not None:
        return Allowed()  # the bracket itself is in force already
    if forms.has_easier(exercise):
        return _easier(form, (code,))
    return Modified(range_factor=HALF_SHARE, is_half_reps=True, reasons=(code,))


def _by_shape(
    exercise: Exercise, form: forms.Form, term: Term, code: str, own: Caution | None
) -> Allowance:
    """A term the form must meet, or its easier variant, or the bracket by the same words."""
    if forms.meets(term, form):
        return Allowed()
    easier = forms.easier_of(exercise)
    if easier is not None and forms.meets(term, easier):
        return Modified(VariantName.EASIER, reasons=(code,))
    if _words(own).replace(" ", "-") == term.value:
        return Allowed()
    return Withheld((code,))


def _strictest(verdicts: Collection[Allowance]) -> Allowance:
    """Withheld beats everything; modifications add up."""
    withheld = [each for each in verdicts if isinstance(each, Withheld)]
    if withheld:
        return Withheld(_unique(reason for each in withheld for reason in each.reasons))
    notes = _unique(
        note for each in verdicts if not isinstance(each, Withheld) for note in each.notes
    )
    modified = [each for each in verdicts if isinstance(each, Modified)]
    if not modified:
        return Allowed(notes)
    return Modified(
        next((each.variant for each in modified if each.variant), None),
        min(each.range_factor for each in modified),
        any(each.is_half_reps for each in modified),
        notes,
        _unique(reason for each in modified for reason in each.reasons),
    )


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def apply(verdict: Allowed | Modified, performance: Performance) -> Performance:
    """The performance with a verdict's changes; a dose only ever gets gentler."""
    notes = _unique((*performance.notes, *verdict.notes))
    if isinstance(verdict, Allowed):
        return replace(performance, notes=notes)
    variant, dose = performance.variant, performance.dose
    if verdict.variant is not None and verdict.variant is not variant:
        variant = verdict.variant
        dose = gentler(dose, dose_of(performance.exercise, variant))
    if verdict.is_half_reps:
        dose = replace(dose, reps=ceil(dose.reps * HALF_SHARE))
    share = performance.range_share * verdict.range_factor
    return replace(performance, variant=variant, dose=dose, range_share=share, notes=notes)


def gentler(first: Dose, second: Dose) -> Dose:
    """Field by field the smaller dose; the longer rest."""
    holds = [each for each in (first.hold_s, second.hold_s) if each is not None]
    return replace(
        first,
        sets=min(first.sets, second.sets),
        reps=min(first.reps, second.reps),
        hold_s=min(holds, default=None),
        rest_s=max(first.rest_s, second.rest_s),
    )
