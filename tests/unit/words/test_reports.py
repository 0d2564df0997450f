"""Figures in words: both sides of each, and blanks that stay blank."""

from __future__ import annotations

from datetime import date

import pytest

from neckbreak.domain.adherence import AdherenceReview, Outcome, Ratio
from neckbreak.words.reports import OUTCOMES, dose_line, halves, percent, period, review_lines

DAY = date(2026, 3, 2)


def review(**figures: object) -> AdherenceReview:
    blank: dict[str, object] = dict.fromkeys(
        ("breaks", "micro", "dose", "days", "sessions"), Ratio()
    ) | dict.fromkeys(("rows", "outcomes", "excused"), ())
    return AdherenceReview(
        **{  # type: ignore[arg-type]
            "from_day": DAY, "to_day": date(2026, 3, 8), "pain_stops": 0, **blank, **figures
        }
    )  # fmt: skip


def test_every_figure_has_both_sides() -> None:
    week = review(
        breaks=Ratio(34, 41),
        micro=Ratio(5, 5),
        dose=Ratio(51.75, 60),
        days=Ratio(0, 5),
        outcomes=((Outcome.COMPLETED, 30), (Outcome.NATURAL, 4), (Outcome.MISSED, 7)),
        pain_stops=1,
        excused=((DAY, "ill"), (date(2026, 3, 3), "")),
    )
    lines = review_lines(week)

    assert lines == (
        "2 to 8 March 2026.",
        "Breaks taken: 34 of 41 due (83 %).",
        "Microbreaks taken: 5 of 5 due (100 %).",
        "Exercises done: 51.5 of 60 prescribed (86 %).",
        "Days with at least 80 % of their exercises: 0 of 5 such days (0 %).",
        "Breaks that were due: 30 completed, 4 rested away from the computer, 7 not answered.",
        "Stopped for pain: once.",
        "Excused and not counted: 2 March 2026 (ill), 3 March 2026.",
    )


def test_a_blank_is_not_a_zero() -> None:
    lines = review_lines(review(pain_stops=2))

    assert lines[1:] == (
        "No breaks were due.",
        "No microbreaks were due.",
        "No exercises were prescribed.",
        "No days with prescribed exercises.",
        "Stopped for pain: 2 times.",
    )


def test_what_did_not_happen_is_not_mentioned() -> None:
    assert len(review_lines(review())) == 5


def test_todays_exercises() -> None:
    assert dose_line(2.5, 6) == "Exercises done today: 2.5 of 6 asked (42 %)."
    assert dose_line(0.0, 0) == "No exercises are prescribed today."


@pytest.mark.parametrize(
    "value, text",
    [(0, "0"), (0.49, "0"), (0.5, "0.5"), (2.999999, "2.5"), (3.0, "3"), (12.5, "12.5")],
)
def test_counts_are_shown_to_a_half_and_never_too_high(value: float, text: str) -> None:
    assert halves(value) == text


@pytest.mark.parametrize(
    "ratio, text",
    [
        (Ratio(), None),
        (Ratio(0, 9), "0 %"),
        (Ratio(1, 1000), "1 %"),
        (Ratio(999, 1000), "99 %"),
        (Ratio(1, 1), "100 %"),
        (Ratio(2, 3), "67 %"),
    ],
)
def test_all_and_none_are_said_of_all_and_none_only(ratio: Ratio, text: str | None) -> None:
    assert percent(ratio) == text


@pytest.mark.parametrize(
    "last, text",
    [
        (DAY, "2 March 2026"),
        (date(2026, 3, 8), "2 to 8 March 2026"),
        (date(2026, 4, 1), "2 March to 1 April 2026"),
        (date(2027, 3, 8), "2 March 2026 to 8 March 2027"),
    ],
)
def test_a_period_is_said_in_few_words(last: date, text: str) -> None:
    assert period(DAY, last) == text


def test_every_outcome_has_words() -> None:
    assert set(OUTCOMES) == set(Outcome)
