"""What a stop, a symptom or a pain answer changes: sections 2, 4 and 5 of the safety page.

`stop_outcome` says what happens at the moment of a stop; `state_after` reads the stops of the last
weeks back into a status and limits; `pain_response` judges one break's answers; `pain_limits`
reads the latest answers (R06, R07). All are pure; the clinical page is
`docs/clinical/safety.md` (T01-T07, R01-R07, P01-P10).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

from neckbreak.domain.adherence import PLAIN_STOP, PainRow, PerformanceRow
from neckbreak.domain.assessment import SEVERE_PAIN, Restriction, ScreeningResult
from neckbreak.domain.safety import Limits
from neckbreak.domain.screening import Status

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


class StopReason(StrEnum):
    """The reasons under the stop button, T01 to T07."""

    DIZZY = "dizzy"
    ARM_SYMPTOMS = "arm-symptoms"
    SHARP_PAIN = "sharp-pain"
    PAIN_RISING = "pain-rising"
    HEADACHE = "headache"
    CHEST = "chest"
    JUST_STOP = PLAIN_STOP


@dataclass(frozen=True, slots=True)
class StopOutcome:
    """What a stop leads to. `ask` are screening questions to put at once (any yes decides).

    `ends_break` False means that only this exercise ends. `status` locks until confirmed when it
    is RED or EMERGENCY. `offers_calm` invites to an easier one or breathing.
    """

    ends_break: bool
    status: Status = Status.GREEN
    ask: tuple[str, ...] = ()
    offers_calm: bool = False


REPEAT_DAYS = 14
"""A second stop of the same kind (T01, T02) within these days is RED."""

_RULES: Mapping[StopReason, StopOutcome] = {
    StopReason.DIZZY: StopOutcome(True, Status.AMBER, ("S01",)),
    StopReason.ARM_SYMPTOMS: StopOutcome(True, Status.AMBER, ("S07",)),
    StopReason.SHARP_PAIN: StopOutcome(False, ask=("S06",)),
    StopReason.PAIN_RISING: StopOutcome(False, offers_calm=True),
    StopReason.HEADACHE: StopOutcome(True, ask=("S02",)),
    StopReason.CHEST: StopOutcome(True, Status.EMERGENCY),
    StopReason.JUST_STOP: StopOutcome(True),
}


def stop_outcome(
    reason: StopReason, at_ms: int, earlier: Iterable[PerformanceRow] = ()
) -> StopOutcome:
    """What happens now: T01-T07, with R02 and R03 turning RED the second time in 14 days.

    For sharp pain S06 is asked about electric shocks down the back or limbs.
    """
    outcome = _RULES[reason]
    if reason not in (StopReason.DIZZY, StopReason.ARM_SYMPTOMS):
        return outcome
    since_ms = at_ms - REPEAT_DAYS * DAY_MS
    again = any(row.stop_reason == reason and since_ms <= row.at.utc_ms < at_ms for row in earlier)
    return replace(outcome, status=Status.RED) if again else outcome


@dataclass(frozen=True, slots=True)
class SafetyState:
    """What stops and pain have brought about by now."""

    status: Status = Status.GREEN
    limits: Limits = field(default_factory=Limits)
    advice: tuple[str, ...] = ()
    """Keys of advice to show ("see-professional")."""


def state_after(
    stops: Iterable[PerformanceRow], now_ms: int, *, cleared_ms: int = 0
) -> SafetyState:
    """Read the record's stops back into a status and limits.

    `cleared_ms` is when the person last confirmed a professional's check: locks (RED, EMERGENCY)
    of earlier stops are over then, withholdings run their time. T01: 7 days without turns,
    look-up and isometric work. T02: 72 h without glides, stretches and isometric work. T03: the
    exercise pauses 24 h, then half range the first time. T04: a red response, 48 h pause, then
    easier and half the repetitions the first time. T05: no neck work for 24 h.
    """
    stops = tuple(stops)
    rows = sorted(
        (row for row in stops if row.stop_reason is not None and row.at.utc_ms <= now_ms),
        key=lambda row: row.at.utc_ms,
    )
    state = SafetyState()
    for index, row in enumerate(rows):
        reason = _known(row.stop_reason)
        if reason is None:
            continue
        outcome = stop_outcome(reason, row.at.utc_ms, rows[:index])
        if outcome.status.severity >= Status.RED.severity and row.at.utc_ms >= cleared_ms:
            state = replace(state, status=_stricter(state.status, outcome.status))
        state = _with_stop(state, reason, row, now_ms - row.at.utc_ms)
    done = {row.exercise: row.at.utc_ms for row in stops if row.stop_reason is None}
    return replace(state, limits=_first_time_only(state.limits, rows, done))


def _known(reason: str | None) -> StopReason | None:
    return StopReason(reason) if reason in list(StopReason) else None


def _stricter(first: Status, second: Status) -> Status:
    return max(first, second, key=lambda status: status.severity)


def _with_stop(
    state: SafetyState, reason: StopReason, row: PerformanceRow, age_ms: int
) -> SafetyState:
    limits = state.limits
    match reason:
        case StopReason.DIZZY:
            if age_ms >= 7 * DAY_MS:
                return state
            limits = replace(limits, restrictions=limits.restrictions | {Restriction.NO_TURNS})
            return SafetyState(
                _stricter(state.status, Status.AMBER), limits, _advised(state.advice)
            )
        case StopReason.ARM_SYMPTOMS:
            if age_ms >= 72 * HOUR_MS:
                return state
            limits = replace(limits, restrictions=limits.restrictions | {Restriction.NO_LOAD})
        case StopReason.HEADACHE:
            if age_ms >= 24 * HOUR_MS:
                return state
            limits = replace(limits, restrictions=limits.restrictions | {Restriction.NO_NECK})
        case StopReason.SHARP_PAIN:
            limits = replace(limits, halved=limits.halved | {row.exercise})
            if age_ms < 24 * HOUR_MS:
                limits = replace(limits, paused=limits.paused | {row.exercise})
        case StopReason.PAIN_RISING:
            limits = replace(limits, eased=limits.eased | {row.exercise})
            if age_ms < 48 * HOUR_MS:
                limits = replace(limits, paused=limits.paused | {row.exercise})
        case StopReason.CHEST | StopReason.JUST_STOP:
            return state
        case _:
            assert_never(reason)
    return replace(state, limits=limits)


def _advised(advice: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*advice, "see-professional")))


def _first_time_only(
    limits: Limits, stops: Sequence[PerformanceRow], done: Mapping[str, int]
) -> Limits:
    """ "Half range next time": over once the exercise was done again without a stop."""
    last = {row.exercise: row.at.utc_ms for row in stops}
    since = {exercise for exercise, at_ms in done.items() if at_ms > last.get(exercise, at_ms)}
    return replace(limits, halved=limits.halved - since, eased=limits.eased - since)


def combined(screening: ScreeningResult, state: SafetyState) -> ScreeningResult:
    """The screening result with the status that stops and pain have added; never looser."""
    return replace(screening, status=_stricter(screening.status, state.status))


def safety_now(
    screening: ScreeningResult,
    stops: Iterable[PerformanceRow],
    answers: Sequence[PainRow],
    now_ms: int,
    *,
    cleared_ms: int = 0,
) -> tuple[ScreeningResult, Limits]:
    """Screening, stops and pain together: what `PlanRequest.screening` and `.limits` need.

    `stops` are the performance rows of the last 15 days or more, `answers` the pain rows of the
    last 8 days or more; `cleared_ms` is `app.screening.Screening.cleared_ms`.
    """
    after_stops = state_after(stops, now_ms, cleared_ms=cleared_ms)
    after_pain = pain_limits(answers, now_ms)
    limits = replace(
        after_stops.limits,
        restrictions=after_stops.limits.restrictions | after_pain.limits.restrictions,
    )
    return combined(combined(screening, after_stops), after_pain), limits


# --- pain -----------------------------------------------------------------------------------------


class Response(StrEnum):
    """Traffic light of a break's pain answers."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PainLimits:
    """The numbers 2, 4 and 6 of section 5; a therapist may set others within 0-10 (P08)."""

    rise: int = 2
    amber_during: int = 4
    red_during: int = 6


DEFAULT_LIMITS = PainLimits()


def limits_of(pairs: Iterable[tuple[str, int]]) -> PainLimits:
    """A programme's own limits, kept within 0-10; unknown names are ignored."""
    known = {name: min(10, max(0, value)) for name, value in pairs}
    return PainLimits(
        known.get("rise", 2), known.get("amber_during", 4), known.get("red_during", 6)
    )


def pain_response(
    before: int | None,
    during: int | None,
    after: int | None,
    next_day: int | None = None,
    limits: PainLimits = DEFAULT_LIMITS,
) -> Response:
    """Judge one break's answers, 0-10 (safety.md section 5).

    A missing `during` takes the value of `after`; without both, or without `before`, the response
    is unknown. (A missing `before` is first filled by the caller from the last 4 h of the day.)
    """
    if during is None:
        during = after
    if before is None or during is None:
        return Response.UNKNOWN
    rise = during - before
    highest = rise if after is None else max(rise, after - before)
    next_rise = 0 if next_day is None else next_day - before
    starts_low = during >= limits.red_during and before < limits.red_during
    if highest > limits.rise or next_rise >= max(1, limits.rise) or starts_low:
        return Response.RED
    is_up = during >= limits.amber_during and rise >= 1
    if highest == limits.rise > 0 or next_rise >= 1 or is_up or during >= limits.red_during:
        return Response.AMBER
    return Response.GREEN


def pain_limits(answers: Sequence[PainRow], now_ms: int) -> SafetyState:
    """R06 and R07 from the pain answers so far.

    R06: after 7 or more only the gentle set, until an answer is below 7 and none in the 24 h
    before it was 7 or more. R07: 7 or more on two days within 7 days is AMBER with advice.
    """
    rows = sorted((row for row in answers if row.at.utc_ms <= now_ms), key=lambda r: r.at.utc_ms)
    severe = [row for row in rows if row.value >= SEVERE_PAIN]
    state = SafetyState()
    if not severe:
        return state
    last_ms = severe[-1].at.utc_ms
    if not any(row.at.utc_ms - last_ms > DAY_MS for row in rows):
        gentle = Limits(restrictions=frozenset({Restriction.GENTLE_SET}))
        state = SafetyState(Status.AMBER, gentle)
    if now_ms - last_ms < 7 * DAY_MS and _has_two_days(severe):
        state = SafetyState(Status.AMBER, state.limits, ("see-professional",))
    return state


def _has_two_days(severe: Sequence[PainRow]) -> bool:
    days: list[date] = sorted({row.at.day for row in severe})
    return len(days) > 1 and days[-1] - days[-2] < timedelta(days=7)
