"""Whatever is prescribed: cues follow each other without a gap and every moment has one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.domain.exercise import Dose, VariantName
from neckbreak.domain.session import (
    cue_at,
    done_shares,
    estimate_s,
    perform,
    script,
    share_in,
    skip_performance,
)
from rule_samples import real_catalogue

doses = st.builds(
    Dose,
    sets=st.integers(1, 3),
    reps=st.integers(1, 12),
    hold_s=st.none() | st.floats(1, 60),
    rest_s=st.sampled_from([0.0, 30.0]),
)
performances = st.builds(
    lambda name, dose, variant, share, side: perform(
        real_catalogue().exercises[name], dose=dose, variant=variant, range_share=share, side=side
    ),
    st.sampled_from(sorted(real_catalogue().exercises)),
    st.none() | doses,
    st.none() | st.sampled_from(VariantName),
    st.sampled_from([0.5, 1.0]),
    st.sampled_from(["both", "left", "right", "left_first", "right_first"]),
)
breaks = st.lists(performances, min_size=1, max_size=4)


@given(breaks)
def test_cues_are_contiguous_and_add_up(prescribed) -> None:
    made = script(prescribed)
    assert made.cues[0].begin_s == 0
    for before, after in zip(made.cues, made.cues[1:], strict=False):
        assert after.begin_s == before.end_s
    assert made.total_s == made.cues[-1].end_s
    assert made.total_s == pytest.approx(sum(cue.seconds for cue in made.cues))
    assert estimate_s(prescribed) == pytest.approx(made.total_s)


@given(breaks, st.floats(allow_nan=False, allow_infinity=False))
def test_every_moment_has_a_cue(prescribed, elapsed_s) -> None:
    made = script(prescribed)
    cue = cue_at(made, elapsed_s)
    assert cue in made.cues
    assert 0 <= share_in(cue, elapsed_s) <= 1
    if 0 <= elapsed_s < made.total_s:
        assert cue.begin_s <= elapsed_s < cue.end_s
        assert skip_performance(made, elapsed_s) > elapsed_s


@given(breaks, st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 2000)), max_size=5))
def test_shares_stay_between_nothing_and_everything(prescribed, ranges) -> None:
    made = script(prescribed)
    assert all(0 <= share <= 1 for share in done_shares(made, ranges))
    assert done_shares(made, [(0, made.total_s)]) == pytest.approx((1.0,) * len(prescribed))
