"""After the pain: the offer to keep a smaller routine, and the way through a flare and back.

Stopping when the pain goes away starts the same cycle again (evidence.md, a 53), so neckbreak never
says "finished". Offers, never decisions; a therapist's programme is the therapist's to change.
Rules: exercises.md, `maintenance` and its progression; wording: safety.md, section 6.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from neckbreak.domain.adherence import EntryRow
from neckbreak.domain.symptoms import DAY_MS
from neckbreak.domain.symptoms_trend import Trend

MAINTENANCE, GENTLE = "maintenance", "stiff-neck-gentle"
"""Ids of the programmes that are offered."""

OFFERED = "offer"
"""Kind of the entry with the answer to an offer: ("offer", key), ("is_taken", bool)."""

AGAIN_AFTER_DAYS = 28
FLARE_DAYS = 7


class Offer(StrEnum):
    """What is offered; the programme each would follow is `PROGRAMME_OF`."""

    MAINTAIN = "maintain"
    FLARE = "flare"
    BACK = "back"


PROGRAMME_OF = {Offer.MAINTAIN: MAINTENANCE, Offer.FLARE: GENTLE, Offer.BACK: MAINTENANCE}


def offer_now(
    weeks: Trend,
    answered: Iterable[EntryRow],
    now_ms: int,
    *,
    programme: str | None,
    is_by_therapist: bool,
) -> Offer | None:
    """What to offer to somebody who follows `programme`; None for nothing.

    A declined offer comes again after four weeks, a flare's after one.
    """
    if is_by_therapist or programme is None:
        return None
    last = {str(dict(row.data).get("offer")): row for row in answered}
    if programme == MAINTENANCE:
        return Offer.FLARE if weeks.has_flared and _may(last, Offer.FLARE, now_ms) else None
    if programme == GENTLE and _is_after_flare(last, now_ms):
        return Offer.BACK if _may(last, Offer.BACK, now_ms) else None
    return Offer.MAINTAIN if weeks.is_gone and _may(last, Offer.MAINTAIN, now_ms) else None


def _may(last: dict[str, EntryRow], offer: Offer, now_ms: int) -> bool:
    row = last.get(offer.value)
    days = AGAIN_AFTER_DAYS if offer is Offer.MAINTAIN else FLARE_DAYS
    return row is None or now_ms - row.at.utc_ms >= days * DAY_MS


def _is_after_flare(last: dict[str, EntryRow], now_ms: int) -> bool:
    """The gentle week that a flare began is over ("for up to 7 days, then back")."""
    row = last.get(Offer.FLARE.value)
    return (
        row is not None
        and dict(row.data).get("is_taken") is True
        and now_ms - row.at.utc_ms >= FLARE_DAYS * DAY_MS
    )
