"""Screening answers to a status: section 1 of `docs/clinical/safety.md`, deterministic.

Highest status wins, "not sure" counts as yes, missing answers never loosen anything, and a
professional's check turns RED and EMERGENCY into AMBER without dropping the caution codes.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from neckbreak.domain.screening import (
    BY_ID,
    NEW_OR_WORSE,
    NO,
    QUESTIONS,
    SCREENING_DAYS,
    AnswerKind,
    Answers,
    Question,
    Status,
    due_questions,
    is_yes,
    scale_value,
    ticked,
)

ACUTE_HOURS = 72.0
"""A fresh onset (S21a) counts as C-ACUTE for this long."""

SEVERE_PAIN = 7
"""Pain from which C-ACUTE and the gentle set apply (S21, R06)."""

MODERATE_PAIN = 5
"""Pain from which S21 is AMBER."""


class Restriction(StrEnum):
    """A limit that is not a caution code."""

    EYES_ONLY = "not-screened"
    CALM_ONLY = "screening-not-finished"
    GENTLE_SET = "gentle-set"
    EASIER_FIRST = "easier-first"
    NO_TURNS = "no-neck-turns"
    NO_LOAD = "no-stretch-or-press"
    NO_NECK = "no-neck-work"
    SORE = "sore-today"


@dataclass(frozen=True, slots=True)
class ScreeningResult:
    """What the answers give. `triggers` are the ids of the questions that decided the status."""

    status: Status
    codes: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    restrictions: frozenset[Restriction] = frozenset()
    triggers: tuple[str, ...] = ()


UNANSWERED = ScreeningResult(Status.GREEN, restrictions=frozenset({Restriction.EYES_ONLY}))
"""Before the first part is answered: eye rest and tips only."""


def assess(
    answers: Answers,
    *,
    confirmed: Collection[str] = (),
    latest_pain: int | None = None,
    age_h: float = 0.0,
) -> ScreeningResult:
    """The highest status of all answers, and their codes (safety.md section 1).

    `confirmed` holds the questions whose RED or EMERGENCY a professional has cleared: they count
    as AMBER and keep their codes. `latest_pain` is a later pain answer 0-10 that replaces S21.
    `age_h` is how old the answers are; a fresh onset ends after 72 h. Missing answers never
    loosen anything: without the first part only eye rest is open, without the rest only calm.
    """
    if due_questions(answers, only_first_part=True):
        gap = frozenset({Restriction.EYES_ONLY})
    elif due_questions(answers):
        gap = frozenset({Restriction.CALM_ONLY})
    else:
        gap = frozenset()
    result = _with_pain(
        ScreeningResult(Status.GREEN, restrictions=gap), _latest_pain(answers, latest_pain)
    )
    for question in QUESTIONS:
        answer = answers.get(question.id)
        if question.kind is AnswerKind.SCALE or not is_yes(question, answer):
            continue
        if question.id == "S21a" and age_h >= ACUTE_HOURS:
            continue
        result = _with_yes(result, question, answer, is_confirmed=question.id in confirmed)
    return result


def _latest_pain(answers: Answers, latest_pain: int | None) -> int:
    if latest_pain is not None:
        return latest_pain
    answer = answers.get("S21")
    return 0 if answer is None else scale_value(answer)


def _with_pain(result: ScreeningResult, pain: int) -> ScreeningResult:
    if pain < MODERATE_PAIN:
        return result
    if pain < SEVERE_PAIN:
        return _raised(result, Status.AMBER, (), "S21")
    acute = _raised(result, Status.AMBER, ("C-ACUTE",), "S21")
    return replace(acute, restrictions=acute.restrictions | {Restriction.GENTLE_SET})


def _with_yes(
    result: ScreeningResult, question: Question, answer: str | None, *, is_confirmed: bool
) -> ScreeningResult:
    codes = question.codes + tuple(code for box in ticked(question, answer) for code in box.codes)
    status = question.yes
    if is_confirmed and status.severity > Status.AMBER.severity:
        status = Status.AMBER
    if question.note is not None:
        result = replace(result, notes=(*result.notes, question.note))
    return _raised(result, status, codes, question.id)


def _severity(status: Status) -> int:
    return status.severity


def _raised(
    result: ScreeningResult, status: Status, codes: tuple[str, ...], trigger: str
) -> ScreeningResult:
    """Add one finding; the triggers kept are those of the highest status."""
    restrictions = result.restrictions
    if status is Status.AMBER and not codes:
        restrictions |= {Restriction.EASIER_FIRST}
    triggers = result.triggers
    if status.severity > result.status.severity:
        triggers = (trigger,)
    elif status is result.status and status is not Status.GREEN:
        triggers = (*triggers, trigger)
    return replace(
        result,
        status=max(result.status, status, key=_severity),
        codes=result.codes | set(codes),
        restrictions=restrictions,
        triggers=triggers,
    )


def locking_questions(answers: Answers, confirmed: Collection[str] = ()) -> tuple[str, ...]:
    """Ids answered yes that make the status RED or EMERGENCY now; what a confirmation confirms."""
    return tuple(
        question.id
        for question in QUESTIONS
        if question.yes.severity >= Status.RED.severity
        and question.id not in confirmed
        and is_yes(question, answers.get(question.id))
    )


def carried(answers: Answers, confirmed: Collection[str]) -> frozenset[str]:
    """Confirmations that a new screening keeps: a yes that is not "new or worse since then".

    The letter questions of a kept confirmation are kept with it.
    """
    kept = {
        each
        for each in confirmed
        if is_yes(BY_ID[each], answers.get(each)) and answers.get(each + NEW_OR_WORSE) == NO
    }
    return frozenset(kept | {each for each in confirmed if BY_ID[each].parent in kept})


def is_due(age_days: float | None, result: ScreeningResult | None = None) -> bool:
    """Screening is asked before the first exercise, after 90 days, and while anything is locked."""
    if age_days is None or age_days >= SCREENING_DAYS:
        return True
    return result is not None and result.status.severity >= Status.RED.severity
