"""The day's list says what the outcome of a break alone would not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from neckbreak.domain.adherence import Outcome, Stamp
from neckbreak.ports.views import Condition, Reason, Status, TodayView
from neckbreak.ui.home.day_list import day_lines
from rule_samples import MONDAY, at, break_row


def said(reason: str | None) -> str:
    row = replace(break_row(Outcome.INTERRUPTED, done_s=0.0), reason=reason)
    status = Status(Condition.WORKING, Reason("working"), at().utc_ms)
    view = TodayView(MONDAY, status, (), (), (), (row,), (), Stamp.of(at()))
    ((_, _, _, why),) = day_lines(view, UTC)
    return why


@pytest.mark.parametrize(
    "reason, sentence",
    [
        ("unavailable", "The break could not be shown: something it needs could not be read."),
        ("neckbreak-ended", "neckbreak ended during the break."),
        ("questions-left", "You left the break at its safety questions."),
        (None, "0 s of 3 min done"),
        ("just-stop", "0 s of 3 min done"),
    ],
)
def test_why_a_break_was_interrupted(reason: str | None, sentence: str) -> None:
    assert said(reason) == sentence
