"""How pain goes over weeks: R08, R09, R12 of the safety page, and when it has gone for good.

Read from the pain answers alone; answers given during an exercise are left out everywhere. Means
are over 7 days with 3 answers or more. Source: `docs/clinical/safety.md`, section 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import fmean

from neckbreak.domain.adherence import PainRow
from neckbreak.domain.symptoms import DAY_MS

WEEK_MS = 7 * DAY_MS
ANSWERS_FOR_A_MEAN = 3
WORSE_BY = 2.0
BETTER_BY = 1.0
NOTABLE = 3
"""Pain from which "not better" and "come back" count."""

NO_PAIN = 1
"""0 and 1 count as gone."""

GONE_DAYS = 14
WEEKS_BEFORE_ADVICE = 4
WEEKS_RUNNING = 6
REPEAT_WEEKS = 4
RETURNS = 3
RETURN_DAYS = 183
"""Six months."""


@dataclass(frozen=True, slots=True)
class Trend:
    """What the weeks say. `is_gone`: 0-1 for two weeks after there was more."""

    is_worse: bool = False
    is_not_better: bool = False
    keeps_returning: bool = False
    is_gone: bool = False
    has_flared: bool = False
    """3 or more on two days of the last 7."""


def trend(
    answers: Iterable[PainRow],
    now_ms: int,
    *,
    seen_ms: Sequence[int] = (),
    advised_ms: int | None = None,
) -> Trend:
    """Judge the answers of the last six months up to now.

    `seen_ms`: when the person noted to have seen a professional. `advised_ms`: when R09 was last
    read; it is repeated every 4 weeks at most.
    """
    rows = sorted(
        (row for row in answers if row.moment != "during" and row.at.utc_ms <= now_ms),
        key=lambda row: row.at.utc_ms,
    )
    if not rows:
        return Trend()
    is_advised = advised_ms is not None and now_ms - advised_ms < REPEAT_WEEKS * WEEK_MS
    returns, is_gone = _returns(rows, now_ms)
    return Trend(
        is_worse=_is_worse(rows, now_ms, seen_ms),
        is_not_better=not is_advised and _is_not_better(rows, now_ms, seen_ms),
        keeps_returning=returns >= RETURNS,
        is_gone=is_gone,
        has_flared=_flares(rows, now_ms),
    )


def _mean(rows: Sequence[PainRow], begin_ms: int) -> float | None:
    """Mean of the 7 days from `begin_ms`; None with fewer than 3 answers."""
    values = [row.value for row in rows if begin_ms <= row.at.utc_ms < begin_ms + WEEK_MS]
    return fmean(values) if len(values) >= ANSWERS_FOR_A_MEAN else None


def _last_week(rows: Sequence[PainRow], now_ms: int) -> float | None:
    return _mean(rows, now_ms - WEEK_MS + 1)


def _is_worse(rows: Sequence[PainRow], now_ms: int, seen_ms: Sequence[int]) -> bool:
    """R08. The last review is the last visit to a professional; the higher rise decides."""
    now = _last_week(rows, now_ms)
    begins = [rows[0].at.utc_ms, *list(seen_ms)[-1:]]
    bases = [_mean(rows, begin) for begin in begins if begin + WEEK_MS <= now_ms]
    return now is not None and any(base is not None and now - base >= WORSE_BY for base in bases)


def _is_not_better(rows: Sequence[PainRow], now_ms: int, seen_ms: Sequence[int]) -> bool:
    """R09: no improvement after 4 weeks, or pain in each of 6 weeks running and nobody seen."""
    begin_ms = rows[0].at.utc_ms
    base, now = _mean(rows, begin_ms), _last_week(rows, now_ms)
    if (
        now_ms - begin_ms >= WEEKS_BEFORE_ADVICE * WEEK_MS
        and base is not None
        and now is not None
        and base >= NOTABLE
        and now > base - BETTER_BY
    ):
        return True
    since_ms = now_ms - WEEKS_RUNNING * WEEK_MS
    if any(each >= since_ms for each in seen_ms):
        return False
    weeks = {
        (now_ms - row.at.utc_ms) // WEEK_MS
        for row in rows
        if row.value >= 1 and row.at.utc_ms > since_ms
    }
    return len(weeks) == WEEKS_RUNNING


def _returns(rows: Sequence[PainRow], now_ms: int) -> tuple[int, bool]:
    """R12: how often pain had gone and came back within six months; and whether it is gone now."""
    gone_since: int | None = None
    had_pain, is_gone, returns = False, False, 0
    high: list[PainRow] = []
    for row in rows:
        at_ms = row.at.utc_ms
        if row.value > NO_PAIN:
            had_pain, gone_since = True, None
        elif had_pain:
            gone_since = at_ms if gone_since is None else gone_since
            if at_ms - gone_since >= GONE_DAYS * DAY_MS:
                is_gone, high = True, []
        if is_gone and row.value >= NOTABLE:
            high = [each for each in high if row.at.day - each.at.day < timedelta(days=7)]
            if any(each.at.day != row.at.day for each in high):
                is_gone, high = False, []
                returns += now_ms - at_ms <= RETURN_DAYS * DAY_MS
            else:
                high.append(row)
    is_calm = gone_since is not None and now_ms - rows[-1].at.utc_ms < WEEK_MS
    return returns, is_gone and is_calm


def _flares(rows: Sequence[PainRow], now_ms: int) -> bool:
    days = {row.at.day for row in rows if row.value >= NOTABLE and now_ms - row.at.utc_ms < WEEK_MS}
    return len(days) > 1
