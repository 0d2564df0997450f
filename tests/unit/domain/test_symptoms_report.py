"""What is asked when something new is reported."""

from __future__ import annotations

import pytest

from fakes.records import FakeRecords
from fakes.workplace import ALL_NO
from neckbreak.app.screening import Screening
from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms_report import ASKS, Report, positive, questions_of
from rule_samples import at


@pytest.mark.parametrize("report", list(Report))
def test_every_report_asks_its_questions_and_no_others(report) -> None:
    assert questions_of(report, {}) == ASKS[report]
    assert questions_of(report, dict.fromkeys(ASKS[report], "no")) == ()


def test_an_injury_asks_its_letter_questions() -> None:
    assert questions_of(Report.INJURY, {"S05": "yes"}) == ("S05a", "S05b")
    assert questions_of(Report.FEVER, {"S09": "not-sure"}) == ("S09a",)


@pytest.mark.parametrize(
    "report, answers, status",
    [
        (Report.SIGNS, {"S02": "yes"}, Status.EMERGENCY),
        (Report.INJURY, {"S05": "yes", "S05a": "no", "S05b": "no"}, Status.RED),
        (Report.INJURY, {"S05": "yes", "S05a": "no", "S05b": "not-sure"}, Status.EMERGENCY),
        (Report.WEAKNESS, {"S06": "no", "S07": "yes"}, Status.RED),
        (Report.FEVER, {"S09": "yes", "S09a": "yes"}, Status.EMERGENCY),
        (Report.NIGHT, {"S10": "not-sure"}, Status.RED),
        (Report.NIGHT, {"S10": "no"}, Status.GREEN),
    ],
)
def test_a_report_counts_at_once(report, answers, status) -> None:
    screening = Screening(FakeRecords())
    screening.answer(ALL_NO, at())
    assert questions_of(report, answers) == () or report is Report.SIGNS
    assert screening.report(positive(answers), at(60)).status is status
