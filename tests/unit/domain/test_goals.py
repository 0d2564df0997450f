"""Which programme is suggested for which aim."""

from __future__ import annotations

import pytest

from neckbreak.domain.goals import Aim, suggest
from neckbreak.storage.catalogue_file import load_programmes
from rule_samples import ROOT


@pytest.mark.parametrize("aim", list(Aim))
def test_every_aim_has_a_ready_made_programme(aim) -> None:
    known = {each.id for each in load_programmes(ROOT / "exercises.json")}
    for pain in (None, 0, 5, 6, 10):
        for codes in ((), ("C-BP",), ("C-RADIC-SEV",)):
            assert suggest(aim, codes, pain).programme in known


@pytest.mark.parametrize(
    "aim, pain, programme, why",
    [
        (Aim.START, None, "desk-starter", "why.start"),
        (Aim.START, 4, "desk-starter", "why.start"),
        (Aim.START, 5, "stiff-neck-gentle", "why.pain"),
        (Aim.EASE, 5, "upper-trapezius-tension", "why.ease"),
        (Aim.EASE, 6, "stiff-neck-gentle", "why.pain"),
        (Aim.STIFF, 6, "stiff-neck-gentle", "why.stiff"),
        (Aim.STIFF, 7, "breathe-unwind", "why.pain"),
        (Aim.STRENGTHEN, 8, "breathe-unwind", "why.pain"),
        (Aim.BREATHE, 10, "breathe-unwind", "why.breathe"),
        (Aim.POSTURE, 6, "forward-head", "why.posture"),
    ],
)
def test_pain_above_what_a_programme_is_for_gives_a_gentler_one(aim, pain, programme, why) -> None:
    found = suggest(aim, pain=pain)
    assert (found.programme, found.why) == (programme, why)


def test_strength_waits_where_resistance_work_is_withheld() -> None:
    assert suggest(Aim.STRENGTHEN, ("C-RADIC-SEV",)).programme == "desk-starter"
    assert suggest(Aim.STRENGTHEN, ("C-PREG",)).programme == "strength-two-minutes", "modified only"
    assert suggest(Aim.STRENGTHEN).why == "why.strengthen"
