"""The end card over a real record: what was asked and shown is remembered."""

from __future__ import annotations

import pickle
from datetime import date, timedelta, timezone

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeShelf
from neckbreak.app.after_break import AfterBreak
from neckbreak.app.screening import Screening
from neckbreak.domain.adherence import BreakKind, Evidence, PerformanceRow, Stamp
from neckbreak.domain.after_break import AskPain, Card, Moment, Nothing, ShowTip
from neckbreak.domain.exercise import Catalogue, Tip
from neckbreak.domain.instants import Instant
from neckbreak.domain.screening import Status
from neckbreak.domain.symptoms import StopReason

NOON = Instant(1_795_000_000_000, 5000.0, 5000.0, timezone(timedelta(hours=1)))
DAY_S = 86_400.0
TIPS = tuple(
    Tip(f"tip-{n:02d}", topic, {"en": f"Tip {n}."}, "expert", "X")
    for n, topic in enumerate(["chair", "screen", "input"] * 8)
)


class Room:
    """A record, a shelf of tips and the use case between them."""

    def __init__(self) -> None:
        self.records = FakeRecords()
        shelf = FakeShelf(Catalogue("1", {"en": ""}, {}, TIPS))
        self.after = AfterBreak(self.records, shelf, Screening(self.records))

    def card(self, now: Instant = NOON, *, is_stopped: bool = False, is_last: bool = False) -> Card:
        kind = BreakKind.HOMEWORK
        return self.after.card(kind, is_stopped=is_stopped, is_last=is_last, now=now)

    def stops(self, reason: str, now: Instant) -> None:
        row = PerformanceRow(
            0, 1, Stamp.of(now), None, None, None, "chin-tuck", None, 1, 8, 5, 0.4,
            Evidence.ENDED_EARLY, reason,
        )  # fmt: skip
        self.records.add_performance(row)


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_tip_that_was_shown_is_the_only_one_of_the_day(room: Room) -> None:
    first = room.card()
    assert isinstance(first, ShowTip)
    room.after.tip_shown(first.tip.id, NOON)
    assert room.card(NOON.plus(3600)) == Nothing()
    tomorrow = room.card(NOON.plus(DAY_S))
    assert isinstance(tomorrow, ShowTip)
    assert tomorrow.tip != first.tip


def test_no_tip_comes_twice_in_twenty_days(room: Room) -> None:
    shown = []
    for number in range(24):
        now = NOON.plus(number * DAY_S)
        found = room.card(now)
        assert isinstance(found, ShowTip)
        room.after.tip_shown(found.tip.id, now)
        shown.append(found.tip.id)
    assert len(set(shown)) == 24


def test_the_question_is_put_once_whether_it_is_answered_or_not(room: Room) -> None:
    assert room.card(is_stopped=True) == AskPain()
    room.after.pain_asked(Moment.AFTER, NOON)
    assert room.card(NOON.plus(60), is_stopped=True) == Nothing()
    assert isinstance(room.card(NOON.plus(60), is_last=True), ShowTip)
    assert room.card(NOON.plus(DAY_S), is_last=True) == AskPain()


def test_asking_before_the_first_break_leaves_the_question_after_the_last(room: Room) -> None:
    room.after.pain_asked(Moment.BEFORE, NOON)
    assert room.card(NOON.plus(3600), is_last=True) == AskPain()


def test_an_answer_is_kept_with_its_break(room: Room) -> None:
    room.after.answer_pain(7, Moment.AFTER, 3, NOON)
    room.after.answer_pain(0, Moment.BEFORE, 10, NOON)
    first, second = room.records.pain(NOON.day, NOON.day)
    assert (first.break_id, first.moment, first.value) == (7, "after", 3)
    assert (second.break_id, second.moment, second.value) == (None, "before", 10)


@pytest.mark.parametrize("value", [-1, 11])
def test_pain_is_zero_to_ten(room: Room, value: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        room.after.answer_pain(1, Moment.AFTER, value, NOON)
    assert room.records.pain(date.min, date.max) == ()


def test_a_second_dizzy_stop_within_two_weeks_locks(room: Room) -> None:
    first = room.after.stop(StopReason.DIZZY, NOON)
    assert first.status is Status.AMBER
    room.stops("dizzy", NOON)
    assert room.after.stop(StopReason.DIZZY, NOON.plus(13 * DAY_S)).status is Status.RED
    assert room.after.stop(StopReason.DIZZY, NOON.plus(16 * DAY_S)).status is Status.AMBER


def test_a_stop_of_another_kind_does_not_count(room: Room) -> None:
    room.stops("dizzy", NOON)
    later = NOON.plus(DAY_S)
    assert room.after.stop(StopReason.ARM_SYMPTOMS, later).status is Status.AMBER


def test_what_it_gives_travels_to_another_process(room: Room) -> None:
    for given in (room.card(), room.card(is_last=True), room.after.stop(StopReason.CHEST, NOON)):
        assert pickle.loads(pickle.dumps(given)) == given
