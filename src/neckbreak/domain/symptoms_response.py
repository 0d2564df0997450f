"""Which exercises a break's pain answers concern, and what follows: P01-P04, P06, P10.

`responses` judges every break that was answered and the mornings after; `after_responses` turns the
red ones into limits. A stop names its exercise and concerns only that one; without a stop an answer
concerns the exercises of the highest intensity in the break (for the next morning: of the day) and
those whose dose went up in the last 7 days. Source: `docs/clinical/safety.md`, section 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from neckbreak.domain.adherence import PainRow, PerformanceRow, is_pain_stop
from neckbreak.domain.safety import Limits
from neckbreak.domain.symptoms import (
    DAY_MS,
    DEFAULT_LIMITS,
    HOUR_MS,
    PainLimits,
    Response,
    StopReason,
    pain_response,
)

BEFORE_MS = 4 * HOUR_MS
"""How old an answer may be to stand for `before`."""

REST_MS = 48 * HOUR_MS
"""P03: the exercise pauses this long after a red response."""

TWICE_DAYS = 14
"""P04: two reds of the same exercise within these days remove it."""

DOSE_UP_DAYS = 7


@dataclass(frozen=True, slots=True)
class ExerciseResponse:
    """How one exercise was answered, in one break or the morning after."""

    exercise: str
    at_ms: int
    day: date
    response: Response


@dataclass(frozen=True, slots=True)
class _Answered:
    """One break with its answers."""

    rows: tuple[PerformanceRow, ...]
    before: int | None
    during: int | None
    after: int | None

    @property
    def day(self) -> date:
        return self.rows[-1].at.day


def responses(
    performances: Sequence[PerformanceRow],
    answers: Sequence[PainRow],
    intensity: Mapping[str, int],
    *,
    limits: PainLimits = DEFAULT_LIMITS,
    muscle_sore: frozenset[date] = frozenset(),
) -> tuple[ExerciseResponse, ...]:
    """The responses of every exercise, oldest first; unknown ones are left out (P10).

    `intensity` is 1-3 by exercise id. `muscle_sore` are the days on which the person marked the
    morning's answer as expected muscle soreness (P06).
    """
    rows = sorted(answers, key=lambda row: row.at.utc_ms)
    breaks = [_answered(each, rows) for each in _by_break(performances)]
    found: list[ExerciseResponse] = []
    for each in breaks:
        response = pain_response(each.before, each.during, each.after, limits=limits)
        found += _of_break(each, response, performances, intensity)
    for row in rows:
        if row.moment == "next" and row.at.day not in muscle_sore:
            found += _of_morning(row, breaks, performances, intensity, limits)
    return tuple(sorted(found, key=lambda each: each.at_ms))


def _by_break(performances: Iterable[PerformanceRow]) -> list[tuple[PerformanceRow, ...]]:
    grouped: dict[int, list[PerformanceRow]] = {}
    for row in sorted(performances, key=lambda row: row.at.utc_ms):
        if row.break_id is not None:
            grouped.setdefault(row.break_id, []).append(row)
    return [tuple(rows) for rows in grouped.values()]


def _answered(rows: tuple[PerformanceRow, ...], answers: Sequence[PainRow]) -> _Answered:
    own = [each for each in answers if each.break_id == rows[0].break_id]
    during = [each.value for each in own if each.moment == "during"]
    after = [each.value for each in own if each.moment == "after"]
    end_ms, day = rows[-1].at.utc_ms, rows[-1].at.day
    before = [
        each.value
        for each in answers
        if each.at.day == day
        and end_ms - BEFORE_MS <= each.at.utc_ms <= end_ms
        and each.moment != "during"
        and (each.break_id != rows[0].break_id or each.moment == "before")
    ]
    return _Answered(
        rows,
        before[-1] if before else None,
        max(during, default=None),
        after[-1] if after else None,
    )


def _of_break(
    answered: _Answered,
    response: Response,
    performances: Sequence[PerformanceRow],
    intensity: Mapping[str, int],
) -> list[ExerciseResponse]:
    stopped = [row for row in answered.rows if is_pain_stop(row.stop_reason)]
    found = [
        ExerciseResponse(row.exercise, row.at.utc_ms, row.at.day, Response.RED)
        for row in stopped
        if row.stop_reason == StopReason.PAIN_RISING
    ]
    if response is Response.UNKNOWN:
        return found
    if response is Response.GREEN:
        concerned = [row for row in answered.rows if row not in stopped]
    elif stopped:
        named = {each.exercise for each in found}
        concerned = [row for row in stopped if row.exercise not in named]
    else:
        concerned = _concerned(answered.rows, performances, intensity)
    return found + [
        ExerciseResponse(row.exercise, row.at.utc_ms, row.at.day, response) for row in concerned
    ]


def _of_morning(
    row: PainRow,
    breaks: Sequence[_Answered],
    performances: Sequence[PerformanceRow],
    intensity: Mapping[str, int],
    limits: PainLimits,
) -> list[ExerciseResponse]:
    """The next morning against the first `before` of the day before; green tells nothing new."""
    day = row.at.day - timedelta(days=1)
    same = [each for each in breaks if each.day == day]
    before = next((each.before for each in same if each.before is not None), None)
    response = pain_response(before, before, before, row.value, limits)
    if response not in (Response.RED, Response.AMBER):
        return []
    done = [each for answered in same for each in answered.rows]
    concerned = {each.exercise for each in _concerned(done, performances, intensity)}
    return [
        ExerciseResponse(each, row.at.utc_ms, row.at.day, response) for each in sorted(concerned)
    ]


def _concerned(
    rows: Sequence[PerformanceRow],
    performances: Sequence[PerformanceRow],
    intensity: Mapping[str, int],
) -> list[PerformanceRow]:
    """Those of the highest intensity among `rows`, and those whose dose went up lately."""
    highest = max((intensity.get(row.exercise, 1) for row in rows), default=1)
    return [
        row
        for row in rows
        if intensity.get(row.exercise, 1) == highest or _went_up(row, performances)
    ]


def _went_up(row: PerformanceRow, performances: Sequence[PerformanceRow]) -> bool:
    since_ms = row.at.utc_ms - DOSE_UP_DAYS * DAY_MS
    earlier = [
        _volume(each)
        for each in performances
        if each.exercise == row.exercise and since_ms <= each.at.utc_ms < row.at.utc_ms
    ]
    return bool(earlier) and _volume(row) > min(earlier)


def _volume(row: PerformanceRow) -> float:
    return row.sets * row.reps * (row.hold_s or 1.0)


def after_responses(
    found: Iterable[ExerciseResponse], performances: Iterable[PerformanceRow], now_ms: int
) -> Limits:
    """P03 and P04: 48 h pause after a red, then easier and half the first time; twice, removed."""
    reds: dict[str, list[int]] = {}
    for each in found:
        if each.response is Response.RED and each.at_ms <= now_ms:
            reds.setdefault(each.exercise, []).append(each.at_ms)
    done: dict[str, int] = {}
    for row in performances:
        if row.stop_reason is None and row.share > 0:
            done[row.exercise] = max(done.get(row.exercise, 0), row.at.utc_ms)
    paused = {name for name, times in reds.items() if now_ms - times[-1] < REST_MS}
    eased = {name for name, times in reds.items() if done.get(name, 0) <= times[-1]}
    return Limits(paused=frozenset(paused | set(removed(reds))), eased=frozenset(eased))


def removed(reds: Mapping[str, Sequence[int]]) -> tuple[str, ...]:
    """Exercises with two reds within 14 days (P04); `reds` holds times in UTC ms, oldest first."""
    return tuple(
        name
        for name, times in reds.items()
        if any(later - earlier <= TWICE_DAYS * DAY_MS for earlier, later in pairwise(times))
    )
