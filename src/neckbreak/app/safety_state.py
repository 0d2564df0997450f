"""What safety allows this person now: everything the record tells, put together once.

Screening, stops, pain answers, a sore day and the state of the band become one screening result and
one set of limits. Whoever fills breaks and whoever shows what is left out ask the same function.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from neckbreak.app.screening import Screening
    from neckbreak.domain.adherence import EntryRow, PainRow, PerformanceRow
    from neckbreak.domain.assessment import ScreeningResult
    from neckbreak.domain.instants import Instant
    from neckbreak.domain.policy import Policy
    from neckbreak.domain.safety import Limits

SEEN = "seen-professional"
"""Kind of the entry "seen by a professional"."""

LOOK_BACK_DAYS = 90
"""A removed exercise (P04) stays away for this long, or until a professional was seen."""


HALF_YEAR_DAYS = 183

PAIN_DAYS = 9
"""How far back R06 and R07 read."""


class SafetyRecords(Protocol):
    """What is read."""

    def performances(self, from_day: date, to_day: date) -> tuple[PerformanceRow, ...]: ...

    def pain(self, from_day: date, to_day: date) -> tuple[PainRow, ...]: ...

    def entries(self, kind: str | None, from_day: date, to_day: date) -> tuple[EntryRow, ...]: ...

    def latest_entry(self, kind: str) -> EntryRow | None: ...


def safety_of(
    records: SafetyRecords,
    screening: Screening,
    policy: Policy,
    now: Instant,
    intensity: Mapping[str, int],
    pain_limits: tuple[tuple[str, int], ...] = (),
) -> tuple[ScreeningResult, Limits]:
    """The result and the limits in force at this instant.

    `intensity` is 1-3 by exercise id; `pain_limits` are a therapist's own numbers (P08).
    """
    from neckbreak.domain.assessment import Restriction
    from neckbreak.domain.soreness import MUSCLE_SORENESS, SORE, sore_until
    from neckbreak.domain.symptoms import limits_of, safety_now
    from neckbreak.domain.symptoms_response import after_responses, responses

    day = now.day
    since = day - timedelta(days=LOOK_BACK_DAYS)
    done = records.performances(since, day)
    pain = records.pain(since, day)
    result, limits = safety_now(
        screening.status(now, latest_pain(screening, pain)),
        done,
        [row for row in pain if (day - row.at.day).days <= PAIN_DAYS],
        now.utc_ms,
        cleared_ms=screening.cleared_ms,
    )
    seen = records.latest_entry(SEEN)
    seen_ms = 0 if seen is None else seen.at.utc_ms
    sore_marks = records.entries(MUSCLE_SORENESS, since, day)
    judged = responses(
        done,
        pain,
        intensity,
        limits=limits_of(pain_limits),
        muscle_sore=frozenset(row.at.day for row in sore_marks),
    )
    responded = after_responses(
        [each for each in judged if each.at_ms >= seen_ms], done, now.utc_ms
    )
    restrictions = limits.restrictions
    if sore_until(records.latest_entry(SORE), now.utc_ms) is not None:
        restrictions |= {Restriction.SORE}
    if policy.is_band_unsafe:
        result = replace(result, codes=result.codes | {"C-BAND"})
    return result, replace(
        limits,
        restrictions=restrictions,
        paused=limits.paused | responded.paused,
        eased=limits.eased | responded.eased,
    )


def is_progress_frozen(records: SafetyRecords, day: date) -> bool:
    """No step forward: a red answer in the last 7 days, or pain worse than at first (R08).

    "no red answer" is also what the ready-made programmes ask for (exercises.md, section 4).
    """
    from neckbreak.domain.symptoms import DAY_MS, Response
    from neckbreak.domain.symptoms_response import responses
    from neckbreak.domain.symptoms_trend import trend

    answers = records.pain(day - timedelta(days=HALF_YEAR_DAYS), day)
    if not answers:
        return False
    week = day - timedelta(days=7)
    judged = responses(records.performances(week, day), answers, {})
    if any(each.response is Response.RED and each.day >= week for each in judged):
        return True
    seen = tuple(row.at.utc_ms for row in records.entries(SEEN, date.min, day))
    # Only the day is known here; the last answer is as late as matters.
    now_ms = max(row.at.utc_ms for row in answers)
    return (
        day - answers[-1].at.day < timedelta(days=7)
        and trend(answers, now_ms + DAY_MS // 24, seen_ms=seen).is_worse
    )


def latest_pain(screening: Screening, answers: tuple[PainRow, ...]) -> int | None:
    """The newest pain answer since the screening; it replaces the screened one (S21)."""
    screened = screening.latest
    since_ms = screened.at.utc_ms if screened is not None else 0
    later = [row for row in answers if row.at.utc_ms > since_ms]
    return later[-1].value if later else None
