"""What is offered when the pain has gone, and through a flare."""

from __future__ import annotations

import pytest

from neckbreak.domain.adherence import EntryRow, Stamp
from neckbreak.domain.maintenance import PROGRAMME_OF, Offer, offer_now
from neckbreak.domain.symptoms_trend import Trend
from neckbreak.storage.catalogue_file import load_programmes
from rule_samples import DAY_MS, NOON_MS, ROOT, at

GONE, FLARED, CALM = Trend(is_gone=True), Trend(has_flared=True), Trend()


def offered(trend, *answered, days=0.0, programme="desk-starter", is_by_therapist=False):
    now_ms = round(NOON_MS + days * DAY_MS)
    return offer_now(trend, answered, now_ms, programme=programme, is_by_therapist=is_by_therapist)


def answer(offer: Offer, is_taken: bool, days: float = 0.0) -> EntryRow:
    data = (("offer", offer.value), ("is_taken", is_taken))
    return EntryRow(1, Stamp.of(at(days * 86_400)), "offer", data)


def test_the_programmes_offered_are_ready_made() -> None:
    known = {each.id for each in load_programmes(ROOT / "exercises.json")}
    assert set(PROGRAMME_OF.values()) <= known


def test_two_weeks_without_pain_offer_a_smaller_routine() -> None:
    assert offered(GONE) is Offer.MAINTAIN
    assert offered(CALM) is None


def test_a_therapists_programme_is_the_therapists_to_change() -> None:
    assert offered(GONE, is_by_therapist=True) is None
    assert offered(GONE, programme=None) is None


@pytest.mark.parametrize("days, again", [(27, None), (28, Offer.MAINTAIN)])
def test_declined_it_comes_again_after_four_weeks(days, again) -> None:
    assert offered(GONE, answer(Offer.MAINTAIN, is_taken=False), days=days) is again


def test_who_keeps_the_smaller_routine_is_not_offered_it() -> None:
    assert offered(GONE, programme="maintenance") is None


def test_a_flare_offers_the_gentle_week_and_the_way_back() -> None:
    assert offered(FLARED, programme="maintenance") is Offer.FLARE
    no = answer(Offer.FLARE, is_taken=False)
    assert offered(FLARED, no, days=6, programme="maintenance") is None
    assert offered(FLARED, no, days=7, programme="maintenance") is Offer.FLARE
    yes = answer(Offer.FLARE, is_taken=True)
    assert offered(CALM, yes, days=6, programme="stiff-neck-gentle") is None
    assert offered(CALM, yes, days=7, programme="stiff-neck-gentle") is Offer.BACK
    later = answer(Offer.BACK, is_taken=False, days=7)
    assert offered(CALM, yes, later, days=8, programme="stiff-neck-gentle") is None
    assert offered(CALM, no, days=9, programme="stiff-neck-gentle") is None, "its own choice"
    assert offered(GONE, programme="stiff-neck-gentle") is Offer.MAINTAIN
