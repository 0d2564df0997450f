"""The screening as a person meets it: asked, answered, locked, confirmed, asked again."""

from __future__ import annotations

import pytest

from neckbreak.app.screening import Screening
from neckbreak.domain.adherence import ScreeningRow
from neckbreak.domain.assessment import UNANSWERED, Restriction
from neckbreak.domain.screening import EMERGENCY_PART, QUESTIONS, AnswerKind, Status
from neckbreak.errors import KnownError
from rule_samples import DAY_MS, HOUR_MS, at

HOUR_S = HOUR_MS / 1000
DAY_S = DAY_MS / 1000
FIRST = dict.fromkeys(EMERGENCY_PART, "no")


class FakeRecords:
    def __init__(self) -> None:
        self.rows: list[ScreeningRow] = []

    def latest_screening(self) -> ScreeningRow | None:
        return self.rows[-1] if self.rows else None

    def add_screening(self, row: ScreeningRow) -> int:
        self.rows.append(row)
        return len(self.rows)


def all_no(**yes: str) -> dict[str, str]:
    answers = {q.id: "0" if q.kind is AnswerKind.SCALE else "no" for q in QUESTIONS}
    return answers | yes


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture
def screening(records: FakeRecords) -> Screening:
    return Screening(records)


def test_before_the_first_answers_only_the_eye_rest_is_open(screening) -> None:
    assert screening.status(at()) == UNANSWERED
    assert screening.is_due(at())
    assert screening.latest is None
    assert screening.cleared_ms == 0
    assert screening.questions_due(at(), only_first_part=True) == (
        "S01", "S02", "S03", "S04", "S05", "S09",
    )  # fmt: skip
    assert screening.questions_due(at(), {"S05": "yes"})[4:6] == ("S05a", "S05b")


def test_the_first_part_opens_calm_and_the_rest_follows_later(screening, records) -> None:
    first = screening.answer(FIRST, at())
    assert first.restrictions == {Restriction.CALM_ONLY}
    assert screening.is_due(at(HOUR_S))
    assert screening.questions_due(at(HOUR_S))[0] == "S06"

    rest = {key: value for key, value in all_no().items() if key not in FIRST}
    assert screening.answer(rest, at(HOUR_S)).restrictions == frozenset()
    assert not screening.is_due(at(2 * HOUR_S))
    assert Screening(records).status(at(2 * HOUR_S)).status is Status.GREEN


def test_screening_is_asked_again_after_90_days(screening) -> None:
    screening.answer(all_no(), at())
    assert not screening.is_due(at(89 * DAY_S))
    assert screening.is_due(at(90 * DAY_S))
    assert screening.questions_due(at(90 * DAY_S))[0] == "S01"


def test_an_unfinished_screening_of_90_days_ago_starts_anew(screening) -> None:
    screening.answer(FIRST, at())
    assert screening.questions_due(at(91 * DAY_S))[0] == "S01"
    late = screening.answer({"S06": "no"}, at(91 * DAY_S))
    assert late.restrictions == {Restriction.EYES_ONLY}


def test_an_answer_the_question_does_not_know_is_refused(screening, records) -> None:
    with pytest.raises(ValueError, match="S01 knows no answer"):
        screening.answer({"S01": "perhaps"}, at())
    assert records.rows == []


def test_the_latest_pain_answer_and_the_age_of_a_fresh_onset_count(screening) -> None:
    screening.answer(all_no(S21="3", S21a="yes"), at())
    assert screening.status(at(71 * HOUR_S)).codes == {"C-ACUTE"}
    assert screening.status(at(72 * HOUR_S)).status is Status.GREEN
    assert Restriction.GENTLE_SET in screening.status(at(), latest_pain=8).restrictions


def test_red_clears_only_by_confirming_and_keeps_its_codes(screening, records) -> None:
    locked = screening.answer(all_no(S06="yes"), at())
    assert locked.status is Status.RED
    assert screening.is_due(at(1))
    again = screening.answer(all_no(), at(60))
    assert again.status is Status.RED, "answering no later does not clear a lock"

    cleared = screening.confirm(FIRST, at(HOUR_S))
    assert cleared.status is Status.AMBER
    assert cleared.codes == {"C-MYELO"}
    assert records.rows[-1].confirmed == ("S06",)
    assert screening.cleared_ms == at(HOUR_S).utc_ms
    assert not screening.is_due(at(2 * HOUR_S))
    assert screening.is_due(at(60 + 90 * DAY_S)), "a confirmation does not make answers newer"


def test_confirming_asks_the_emergency_questions_again(screening) -> None:
    with pytest.raises(KnownError, match="screening-needed"):
        screening.confirm(FIRST, at())
    screening.answer(all_no(S06="yes"), at())
    with pytest.raises(KnownError, match="screening-needed"):
        screening.confirm({}, at(60))

    worse = screening.confirm(FIRST | {"S01": "not-sure"}, at(60))
    assert worse.status is Status.EMERGENCY
    assert screening.cleared_ms == 0
    cleared = screening.confirm(FIRST, at(DAY_S))
    assert cleared.status is Status.AMBER
    assert cleared.codes == {"C-MYELO", "C-VASC"}


def test_a_letter_question_answered_yes_again_keeps_its_family_locked(screening) -> None:
    screening.answer(all_no(S05="yes"), at())
    again = screening.confirm(FIRST | {"S05": "yes", "S05a": "yes"}, at(60))
    assert again.status is Status.EMERGENCY
    assert screening.confirm(FIRST, at(120)).status is Status.AMBER


def test_at_the_next_screening_new_or_worse_decides(screening) -> None:
    screening.answer(all_no(S06="yes"), at())
    screening.confirm(FIRST, at(60))
    later = at(90 * DAY_S)

    assert screening.questions_due(later, all_no(S06="yes")) == ("S06-new",)
    kept = screening.answer(all_no(S06="yes", **{"S06-new": "no"}), later)
    assert kept.status is Status.AMBER
    assert screening.cleared_ms == at(60).utc_ms
    worse = screening.answer(all_no(S06="yes", **{"S06-new": "not-sure"}), later.plus(60))
    assert worse.status is Status.RED


def test_a_confirmed_question_answered_no_is_over(screening) -> None:
    screening.answer(all_no(S06="yes"), at())
    screening.confirm(FIRST, at(60))
    assert screening.answer(all_no(), at(90 * DAY_S)).status is Status.GREEN


def test_finishing_after_a_confirmation_keeps_it(screening) -> None:
    screening.answer(FIRST | {"S05": "yes"}, at())
    assert screening.confirm(FIRST, at(60)).status is Status.AMBER
    assert "S05-new" not in screening.questions_due(at(120))
    rest = {key: value for key, value in all_no().items() if key not in FIRST}
    done = screening.answer(rest, at(120))
    assert done.status is Status.AMBER
    assert "C-TRAUMA" in done.codes


def test_a_symptom_reported_between_screenings_locks_at_once(screening, records) -> None:
    assert screening.report({"S01": "yes"}, at()).status is Status.EMERGENCY
    fresh = Screening(FakeRecords())
    fresh.answer(all_no(S06="yes"), at())
    fresh.confirm(FIRST, at(60))
    assert fresh.report({"S07": "no"}, at(120)).status is Status.AMBER
    assert fresh.report({"S06": "not-sure"}, at(180)).status is Status.RED


def test_a_full_disk_does_not_unlock_what_an_answer_has_locked(screening, records) -> None:
    screening.answer(all_no(), at())

    def full(row: ScreeningRow) -> int:
        raise KnownError("disk-full", file="neckbreak.db")

    records.add_screening = full
    with pytest.raises(KnownError, match="disk-full"):
        screening.report({"S03": "yes"}, at(1))
    assert screening.status(at(2)).status is Status.EMERGENCY
