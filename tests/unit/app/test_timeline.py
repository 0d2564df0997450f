"""The timeline writes changes only, and reads a day back as stretches without holes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.records import FakeRecords
from neckbreak.app.timeline import Timeline, held_reason, span_kind
from neckbreak.domain.activity import Answer, Interruptibility, Presence
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import Held, Kind, OffHours, OnBreak, Paused, PlannerState
from neckbreak.errors import KnownError
from neckbreak.ports.views import Reason
from rule_samples import HOUR_MS, NOON_MS, at

WORK = PlannerState(now=at(), presence=Presence.ACTIVE, absence_s=None)
AWAY = replace(WORK, presence=Presence.AWAY, absence_s=300.0)
CALL = Interruptibility(Answer.YES, "call")


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


def told(timeline: Timeline, now: Instant) -> list[tuple[str, float, float]]:
    """Kind, begin and end in seconds after noon."""
    return [
        (each.kind, (each.begin_ms - NOON_MS) / 1000, (each.end_ms - NOON_MS) / 1000)
        for each in timeline.spans(now)
    ]


@pytest.mark.parametrize(
    "state, kind",
    [
        (WORK, "work"),
        (replace(WORK, stage=OnBreak(Kind.EXERCISE, None, at()), is_locked=True), "break"),
        (replace(AWAY, mode=Paused(None)), "paused"),
        (replace(AWAY, is_locked=True), "locked"),
        (replace(AWAY, interruptibility=CALL), "away"),
        (replace(WORK, interruptibility=CALL), "held"),
        (replace(WORK, stage=Held(Kind.EXERCISE, at(), at(), "call")), "held"),
        (replace(WORK, mode=OffHours(None)), "off_hours"),
        (replace(WORK, presence=Presence.IDLE, absence_s=90.0), "work"),
    ],
)
def test_every_state_has_its_stretch(state: PlannerState, kind: str) -> None:
    assert span_kind(state) == kind


def test_what_holds_is_the_held_breaks_reason_else_that_of_the_moment() -> None:
    held = Held(Kind.EXERCISE, at(), at(), "full-screen")
    assert held_reason(replace(WORK, stage=held, interruptibility=CALL)) == "full-screen"
    assert held_reason(replace(WORK, interruptibility=CALL)) == "call"
    assert held_reason(replace(WORK, interruptibility=Interruptibility(Answer.YES))) == ""


def test_only_changes_are_written_and_the_last_stretch_ends_now(records: FakeRecords) -> None:
    timeline = Timeline(records)
    timeline.mark(at(), WORK)
    assert told(timeline, at(10)) == [], "before the program has begun nothing is known"

    timeline.begin(at(0), WORK)
    for second in (60, 120, 180):
        timeline.mark(at(second), WORK)
    timeline.mark(at(240), replace(WORK, interruptibility=CALL))
    timeline.mark(at(300), WORK)
    assert len(records.decisions(at().day, at().day)) == 3
    spans = timeline.spans(at(400))
    assert told(timeline, at(400)) == [
        ("work", 0, 240), ("held", 240, 300), ("work", 300, 400),
    ]  # fmt: skip
    assert [each.reason for each in spans] == [None, Reason("call"), None]


def test_an_absence_begins_when_the_last_input_was(records: FakeRecords) -> None:
    timeline = Timeline(records)
    timeline.begin(at(0), WORK)
    timeline.mark(at(600), replace(AWAY, last_input=at(420)))
    timeline.mark(at(900), WORK)
    assert told(timeline, at(1000)) == [("work", 0, 420), ("away", 420, 900), ("work", 900, 1000)]
    timeline.mark(at(1200), replace(AWAY, last_input=None))
    assert told(timeline, at(1300))[-1] == ("away", 1200, 1300)


def test_an_absence_never_begins_inside_the_stretch_before(records: FakeRecords) -> None:
    timeline = Timeline(records)
    timeline.begin(at(0), WORK)
    timeline.mark(at(100), replace(WORK, mode=Paused(None)))
    timeline.mark(at(700), WORK)
    timeline.mark(at(700), replace(AWAY, last_input=at(90)))
    assert told(timeline, at(800)) == [("work", 0, 100), ("paused", 100, 700), ("away", 700, 800)]


def test_the_time_in_which_the_program_did_not_run_is_not_drawn(records: FakeRecords) -> None:
    first = Timeline(records)
    first.begin(at(0), WORK)
    first.end(at(100))
    second = Timeline(records)
    second.begin(at(500), WORK)
    assert told(second, at(600)) == [("work", 0, 100), ("work", 500, 600)]


def test_a_stretch_over_four_in_the_morning_is_told_on_both_days(records: FakeRecords) -> None:
    timeline = Timeline(records)
    timeline.begin(at(0), WORK)
    four = at(16 * 3600)
    timeline.mark(four, WORK)
    assert told(timeline, at(17 * 3600)) == [("work", 16 * 3600, 17 * 3600)]
    assert four.utc_ms - NOON_MS == 16 * HOUR_MS


def test_a_line_that_could_not_be_written_is_tried_again(records: FakeRecords) -> None:
    timeline = Timeline(records)
    timeline.begin(at(0), WORK)
    records.failure = KnownError("disk-full", file="x")
    with pytest.raises(KnownError):
        timeline.mark(at(60), replace(WORK, interruptibility=CALL))
    records.failure = None
    timeline.mark(at(90), replace(WORK, interruptibility=CALL))
    assert told(timeline, at(100)) == [("work", 0, 90), ("held", 90, 100)]
