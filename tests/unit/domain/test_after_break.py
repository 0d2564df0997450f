"""What is asked or told round a break: pain at most twice a day, a tip at most once."""

from __future__ import annotations

from datetime import date

import pytest

from neckbreak.domain.adherence import BreakKind, BreakRow, Outcome, PainRow, Stamp
from neckbreak.domain.after_break import (
    CARE,
    NOT_AGAIN_WITHIN,
    TOPICS_APART,
    AskPain,
    Card,
    Nothing,
    ShowTip,
    Told,
    Wanted,
    asks_before,
    end_card,
    may_show,
    next_tip,
)
from neckbreak.domain.exercise import Tip
from neckbreak.domain.screening import Status

TODAY = date(2026, 11, 18)
NOW = Stamp(1_800_000_000_000, TODAY, 60)
HOUR_MS = 3_600_000


def tip(number: int, topic: str = "chair") -> Tip:
    return Tip(f"tip-{number:02d}", topic, {"en": f"Tip {number}."}, "expert", "X")


TIPS = tuple(tip(n, topic) for n, topic in enumerate(["chair", "screen", "input", "habit"] * 8))


def row(kind: BreakKind = BreakKind.HOMEWORK, *, begun: bool = True, over: bool = True) -> BreakRow:
    outcome = Outcome.COMPLETED if over else None
    return BreakRow(1, kind, NOW, NOW if begun else None, NOW if over else None, 60, 60, outcome)


def pain(hours_ago: float) -> PainRow:
    at = Stamp(NOW.utc_ms - round(hours_ago * HOUR_MS), TODAY, 60)
    return PainRow(1, at, None, "after", 3)


# --- before -------------------------------------------------------------------------------------


def test_the_first_exercise_break_of_the_day_asks_how_the_neck_feels() -> None:
    running = row(over=False)
    assert asks_before([running], [], NOW.utc_ms, BreakKind.HOMEWORK)


def test_a_later_break_does_not_ask_before() -> None:
    assert not asks_before([row(), row(over=False)], [], NOW.utc_ms, BreakKind.MOVEMENT)


def test_microbreaks_and_breaks_that_never_began_do_not_count_as_the_first() -> None:
    earlier = [row(BreakKind.MICRO), row(begun=False)]
    assert asks_before(earlier, [], NOW.utc_ms, BreakKind.MOVEMENT)


@pytest.mark.parametrize("kind", [BreakKind.MICRO, BreakKind.CALM])
def test_small_and_calm_breaks_never_ask(kind: BreakKind) -> None:
    assert not asks_before([], [], NOW.utc_ms, kind)


def test_an_answer_of_the_last_four_hours_is_the_before_already() -> None:
    assert not asks_before([], [pain(3.9)], NOW.utc_ms, BreakKind.HOMEWORK)
    assert asks_before([], [pain(4.1)], NOW.utc_ms, BreakKind.HOMEWORK)


# --- after --------------------------------------------------------------------------------------


def card(**changes: object) -> Card:
    values: dict[str, object] = {
        "kind": BreakKind.HOMEWORK,
        "is_stopped": False,
        "is_last": False,
        "status": Status.GREEN,
        "codes": frozenset(),
        "tips": TIPS,
        "told": Told(),
        **changes,
    }
    return end_card(**values)  # type: ignore[arg-type]


def test_an_ordinary_break_gives_one_tip_a_day() -> None:
    assert isinstance(card(), ShowTip)
    assert card(told=Told(has_shown_tip=True)) == Nothing()


def test_the_last_break_asks_how_the_neck_feels_instead() -> None:
    assert card(is_last=True) == AskPain()


def test_after_a_stop_pain_is_asked_and_no_tip_is_given() -> None:
    assert card(is_stopped=True) == AskPain()
    assert card(is_stopped=True, told=Told(has_asked_after=True)) == Nothing()


def test_asked_once_after_a_stop_it_is_not_asked_after_the_last_break() -> None:
    assert isinstance(card(is_last=True, told=Told(has_asked_after=True)), ShowTip)


def test_who_does_not_want_to_be_asked_gets_the_tip() -> None:
    assert isinstance(card(is_last=True, wanted=Wanted(pain=False)), ShowTip)
    assert card(is_stopped=True, wanted=Wanted(pain=False)) == Nothing()


def test_who_wants_no_tips_gets_none() -> None:
    assert card(wanted=Wanted(tips=False)) == Nothing()
    assert card(is_last=True, wanted=Wanted(tips=False)) == AskPain()


def test_in_an_emergency_nothing_is_asked_and_nothing_advised() -> None:
    assert card(status=Status.EMERGENCY, is_stopped=True) == Nothing()
    assert card(status=Status.EMERGENCY) == Nothing()


def test_a_microbreak_has_no_card() -> None:
    assert card(kind=BreakKind.MICRO, is_last=True) == Nothing()


def test_without_any_tip_to_show_the_card_only_says_what_was_done() -> None:
    assert card(tips=(tip(1, CARE),)) == Nothing()


# --- the rotation -------------------------------------------------------------------------------


def shown_over(days: int, status: Status = Status.GREEN, codes: frozenset[str] = frozenset()):
    shown: list[str] = []
    for _ in range(days):
        found = next_tip(TIPS, shown, status, codes)
        assert found is not None
        shown.append(found.id)
    return shown


def test_no_tip_repeats_within_twenty_showings() -> None:
    shown = shown_over(200)
    for index, each in enumerate(shown):
        assert each not in shown[max(0, index - NOT_AGAIN_WITHIN) : index]


def test_every_tip_comes_before_any_comes_again() -> None:
    assert len(set(shown_over(len(TIPS)))) == len(TIPS)


def test_topics_change() -> None:
    topics = {each.id: each.topic for each in TIPS}
    shown = [topics[each] for each in shown_over(len(TIPS))]
    for index in range(TOPICS_APART, len(shown)):
        assert shown[index] not in shown[index - TOPICS_APART : index]


def test_with_one_topic_only_tips_still_come() -> None:
    same = (tip(1), tip(2))
    assert next_tip(same, ["tip-01"], Status.GREEN, ()) == tip(2)


def test_when_all_were_shown_lately_none_comes() -> None:
    assert next_tip((tip(1),), ["tip-01"], Status.GREEN, ()) is None


def test_warnings_are_never_decoration() -> None:
    assert not may_show(tip(60, CARE), Status.GREEN, ())


@pytest.mark.parametrize(
    "topic,code",
    [
        ("heat-cold", "C-SENS"),
        ("heat-cold", "C-SKIN"),
        ("massage", "C-BLEED"),
        ("massage", "C-SURGERY"),
        ("massage", "C-FRACTURE"),
    ],
)
def test_what_a_caution_withholds_is_not_suggested(topic: str, code: str) -> None:
    assert may_show(tip(1, topic), Status.GREEN, ())
    assert not may_show(tip(1, topic), Status.GREEN, (code,))


@pytest.mark.parametrize("topic", ["strength", "massage"])
def test_effort_and_pressure_are_suggested_only_to_the_well(topic: str) -> None:
    assert may_show(tip(1, topic), Status.GREEN, ())
    assert not may_show(tip(1, topic), Status.AMBER, ())
    assert not may_show(tip(1, topic), Status.RED, ())
