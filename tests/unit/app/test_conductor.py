"""The conductor on a scripted machine: one door, one record, and no state that cannot be left."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeShelf, FakeState
from fakes.workplace import ALL_NO, MONDAY, Workplace
from neckbreak.app.coach import BreakResult
from neckbreak.app.control import Control
from neckbreak.bootstrap.scenario import What
from neckbreak.domain.activity import Answer, Interruptibility
from neckbreak.domain.adherence import BreakKind, Evidence, Outcome
from neckbreak.domain.exercise import Catalogue
from neckbreak.domain.planner import Choice, Kind
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition
from rule_samples import catalogue, exercise, follow, real_catalogue, stage

FULL = KnownError("disk-full", file="neckbreak.db")
NO_MICRO = Policy(microbreaks=False, programme=None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def at_work(folder: Path, **how) -> Workplace:
    how.setdefault("policy", NO_MICRO)
    return Workplace(folder, **how)


def outcomes(desk: Workplace) -> list[str | None]:
    return [row.outcome and row.outcome.value for row in desk.breaks]


def reasons(desk: Workplace) -> list[str]:
    return [row.reason for row in desk.decisions]


# --- the beginning ------------------------------------------------------------------------------


def test_without_a_saved_state_it_begins_afresh_and_tells_the_tray(folder: Path) -> None:
    desk = at_work(folder, is_veteran=False)
    status = desk.conductor.status()
    assert status.condition is Condition.WORKING
    assert status.active_s == 0
    assert status.sensor == "scripted"
    assert status.screening == "GREEN"
    assert desk.presenter.statuses[-1].condition is Condition.WORKING
    assert {"planner", "day", "backup", "review"} <= desk.world.alarms.keys()
    assert "sensor" not in desk.world.alarms, "a sensor that pushes is not asked"
    assert desk.breaks == []
    assert desk.conductor.policy is NO_MICRO
    assert desk.conductor.now() == desk.now


def test_a_saved_state_that_makes_no_sense_is_left_behind(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.ends()
    desk.core.state.save({"v": 99})
    desk.starts_again(minutes=1)
    assert desk.conductor.status().active_s == 0
    assert "state-damaged" in caplog.text


def test_before_the_hours_nothing_is_counted_and_at_nine_it_is_without_a_key_fallen(
    folder: Path,
) -> None:
    desk = at_work(folder, at="08:30")
    assert desk.conductor.status().condition is Condition.OFF_HOURS
    desk.works(minutes=30)
    desk.works_until_prompted()
    assert desk.clock == "09:50"


# --- restarts -----------------------------------------------------------------------------------


def test_a_restart_of_half_a_minute_is_no_rest(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.ends()
    desk.starts_again(minutes=0.5)
    assert desk.conductor.status().active_s == pytest.approx(1830, abs=1), (
        "half a minute is no rest"
    )


def test_a_long_downtime_is_an_absence(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.ends()
    desk.starts_again(minutes=10)
    assert desk.conductor.status().active_s == 0


def test_a_break_that_a_crash_cut_off_is_closed_as_interrupted(folder: Path) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.conductor.break_progress(42.0)
    desk.crashes()
    desk.starts_again(minutes=5)
    (row,) = desk.breaks
    assert row.outcome is Outcome.INTERRUPTED
    assert row.reason == "neckbreak-ended"
    assert row.done_s == 42.0
    assert not desk.conductor.status().is_break_running
    assert desk.decided("restart-interrupted")


def test_a_prompt_open_at_the_end_is_offered_again_two_minutes_after_the_start(
    folder: Path,
) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.ends()
    desk.starts_again(minutes=1)
    begun = desk.now
    desk.works_until_prompted()
    assert 120 <= desk.now.seconds_since(begun) <= 190
    assert desk.presenter.shown[-1].reason.key == "after-restart"
    assert outcomes(desk) == [], "it still has no outcome"


def test_the_sensor_is_told_what_to_watch_after_a_restart(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=10)
    desk.ends()
    desk.starts_again(minutes=0.2)
    desk.works(minutes=5)
    desk.idles(minutes=10)
    assert desk.conductor.status().condition is Condition.AWAY


def test_a_pause_outlasts_a_restart(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.pause(desk.now.utc_ms + 3_600_000)
    until_ms = desk.conductor.status().until_ms
    desk.ends()
    desk.starts_again(minutes=20)
    assert desk.conductor.status().condition is Condition.PAUSED
    assert desk.conductor.status().until_ms == until_ms
    desk.works(minutes=41)
    assert desk.conductor.status().condition is Condition.WORKING


# --- one door -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "word, choice", [("skip", Choice.SKIP), ("snooze", Choice.SNOOZE), ("break", Choice.START)]
)
def test_the_prompt_and_the_command_line_come_to_the_same(
    tmp_path: Path, word: str, choice: Choice
) -> None:
    by_button, by_command = at_work(tmp_path / "one"), at_work(tmp_path / "two")
    control = Control(by_command.conductor, lambda _page: None, lambda: None)
    for desk in (by_button, by_command):
        desk.works_until_prompted()
    by_button.conductor.choose(choice)
    control.answer(word, {})
    for desk in (by_button, by_command):
        if choice is Choice.START:
            desk.does_break()
        desk.works(minutes=20)
    assert outcomes(by_button) == outcomes(by_command)
    assert [each.due for each in by_button.breaks] == [each.due for each in by_command.breaks]
    assert by_button.conductor.status() == by_command.conductor.status()


def test_a_break_is_one_row_opened_at_its_start_and_closed_with_what_was_done(
    folder: Path,
) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    shown = desk.presenter.prompt
    assert shown is not None
    desk.conductor.choose(Choice.START)
    assert desk.presenter.prompt is None
    (opened,) = desk.breaks
    assert opened.outcome is None
    assert opened.planned_s == shown.seconds
    assert desk.presenter.plan.break_id == opened.id
    assert desk.conductor.status().condition is Condition.ON_BREAK

    result = desk.does_break()
    (row,) = desk.breaks
    assert row.outcome is Outcome.COMPLETED
    assert row.done_s == result.done_s
    assert row.due is not None
    assert row.due.utc_ms < row.began.utc_ms < row.ended.utc_ms
    assert [each.exercise for each in desk.performances] == [
        each.performance.exercise.id for each in result.performances
    ]
    assert desk.conductor.status().active_s == 0

    desk.conductor.break_ended(result)
    desk.conductor.break_progress(1.0)
    assert outcomes(desk) == ["completed"], "a window that reports twice counts once"
    assert len(desk.performances) == len(result.performances)


def test_a_snooze_of_its_own_length_comes_back_then(folder: Path) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.conductor.choose(Choice.SNOOZE, 900.0)
    assert desk.presenter.prompt is None
    snoozed = desk.now
    desk.works_until_prompted()
    assert 900 <= desk.now.seconds_since(snoozed) <= 960
    assert desk.presenter.shown[-1].snoozes_left == 1


def test_a_snoozed_break_that_comes_back_is_chosen_anew(folder: Path) -> None:
    desk = at_work(folder, policy=Policy(microbreaks=False))
    desk.works_until_prompted()
    first = desk.presenter.shown[-1].items
    desk.conductor.choose(Choice.SNOOZE)
    desk.conductor.ask_break(Kind.EXERCISE)
    desk.does_break()
    desk.works_until_prompted()
    assert desk.presenter.shown[-1].items != first, "what was done meanwhile is not offered again"


def test_three_ignored_in_a_row_leave_the_person_in_peace(folder: Path) -> None:
    desk = at_work(folder)
    for _ in range(9):
        desk.works(hours=1)
        if desk.conductor.status().reason.key == "quiet-today":
            break
    assert outcomes(desk) == ["missed"] * 3
    assert [notice.reason.key for notice in desk.presenter.notices] == ["quiet-today"]
    shown = len(desk.presenter.shown)
    desk.works(hours=1)
    assert len(desk.presenter.shown) == shown


# --- breaks that are asked for ------------------------------------------------------------------


def test_a_break_asked_for_has_no_due_time(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=10)
    desk.conductor.ask_break(Kind.EXERCISE)
    desk.does_break()
    (row,) = desk.breaks
    assert row.due is None
    assert row.outcome is Outcome.COMPLETED


def test_a_named_exercise_is_what_the_break_holds(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.ask_break(Kind.EXERCISE, "chin-tuck")
    held = [each.exercise.id for each in desk.presenter.plan.script.performances]
    assert held == ["chin-tuck"]
    assert desk.presenter.plan.reason.key == "asked"
    desk.does_break()
    desk.conductor.ask_break(Kind.EXERCISE)
    held = [each.exercise.id for each in desk.presenter.plan.script.performances]
    assert held != ["chin-tuck"], "asked for once"


def test_a_named_exercise_takes_the_place_of_what_the_prompt_offered(folder: Path) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.conductor.ask_break(Kind.EXERCISE, "chin-tuck")
    assert len(desk.presenter.plan.script.performances) == 1
    desk.does_break()
    assert [row.due is not None for row in desk.breaks] == [True]


@pytest.mark.parametrize(
    "exercise_id, key",
    [("no-such-thing", "exercise-unknown"), ("lateral-raise-band", "exercise-withheld")],
)
def test_an_exercise_that_cannot_be_is_refused_and_nothing_begins(
    folder: Path, exercise_id: str, key: str
) -> None:
    desk = at_work(folder)
    with pytest.raises(KnownError) as refused:
        desk.conductor.ask_break(Kind.EXERCISE, exercise_id)
    assert refused.value.key == key
    assert desk.presenter.plans == []
    assert desk.breaks == []


def test_before_the_safety_questions_an_exercise_is_refused_and_a_break_asks_them(
    folder: Path,
) -> None:
    desk = at_work(folder, is_screened=False)
    with pytest.raises(KnownError, match="screening-needed"):
        desk.conductor.ask_break(Kind.EXERCISE, "chin-tuck")
    assert desk.conductor.status().screening == "unanswered"
    assert desk.conductor.choose_again() is None, "no break runs"

    desk.conductor.ask_break(Kind.EXERCISE)
    plan = desk.presenter.plan
    assert plan.needs_screening
    assert plan.kind is BreakKind.CALM
    assert [each.exercise.id for each in plan.script.performances] == ["eye-look-away"]
    desk.conductor.screening.answer(ALL_NO, desk.now)
    again = desk.conductor.choose_again()
    assert again is not None
    assert len(again.script.performances) > 1


def test_a_break_that_has_begun_is_not_chosen_again(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.ask_break(Kind.MICRO)
    assert desk.presenter.plan.is_card
    assert desk.conductor.choose_again() is desk.presenter.plan


def test_during_a_break_another_is_refused_and_choices_change_nothing(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.ask_break(Kind.EXERCISE)
    with pytest.raises(KnownError, match="break-running"):
        desk.conductor.ask_break(Kind.MICRO)
    desk.conductor.choose(Choice.SKIP)
    desk.conductor.choose(Choice.START)
    assert len(desk.presenter.plans) == 1
    assert outcomes(desk) == [None]


# --- safety -------------------------------------------------------------------------------------


def test_stopping_for_chest_pain_locks_every_exercise_until_it_is_confirmed(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.ask_break(Kind.EXERCISE)
    desk.does_break(0.4, StopReason.CHEST)
    assert outcomes(desk) == ["stopped_for_pain"]
    assert desk.conductor.status().screening == "EMERGENCY"
    desk.conductor.ask_break(Kind.EXERCISE)
    assert desk.presenter.plan.script is None
    assert desk.presenter.plan.needs_screening
    assert desk.presenter.plan.kind is BreakKind.CALM
    desk.conductor.break_ended(BreakResult(0.0, 0.0, 0.0, Outcome.INTERRUPTED, ()))

    first_part = desk.conductor.screening.questions_due(desk.now, only_first_part=True)
    desk.works(hours=1)
    desk.conductor.screening.confirm(dict.fromkeys(first_part, "no"), desk.now)
    assert desk.conductor.status().screening == "AMBER"
    desk.conductor.ask_break(Kind.EXERCISE)
    assert desk.presenter.plan.script is not None


def test_a_safety_answer_given_while_the_prompt_is_open_decides_what_the_break_holds(
    folder: Path,
) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.conductor.screening.report({"S03": "yes"}, desk.now)
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.script is None
    assert desk.conductor.status().screening == "EMERGENCY"


def test_a_stop_before_the_first_repetition_is_kept_for_the_safety_rules(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.ask_break(Kind.EXERCISE)
    desk.does_break(0.01, StopReason.DIZZY)
    (row,) = desk.performances
    assert row.share == 0
    assert row.stop_reason == StopReason.DIZZY
    assert row.evidence is Evidence.ENDED_EARLY


# --- what fails ---------------------------------------------------------------------------------


def failing(folder: Path) -> tuple[Workplace, FakeRecords]:
    records = FakeRecords()
    return at_work(folder, records=records), records


def test_a_full_disk_does_not_keep_a_prompt_from_being_shown_and_is_told_once(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk, records = failing(folder)
    desk.works(minutes=30)
    records.failure = FULL
    desk.works_until_prompted()
    assert desk.clock == "09:50"
    assert desk.presenter.prompt is not None
    assert desk.presenter.problems == [FULL]
    assert "disk-full" in caplog.text

    desk.conductor.choose(Choice.SNOOZE)
    assert desk.presenter.problems == [FULL], "told once"
    desk.works(hours=3)
    assert len(desk.presenter.problems) > 1, "a full disk that stays full is told again, not often"
    assert len(desk.presenter.problems) <= 4


def test_a_break_runs_and_ends_on_a_full_disk_and_is_written_when_there_is_space_again(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk, records = failing(folder)
    desk.works_until_prompted()
    records.failure = FULL
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.script is not None
    desk.conductor.break_progress(10.0)
    records.failure = None
    desk.does_break()
    (row,) = desk.breaks
    assert row.outcome is Outcome.COMPLETED
    assert row.due is not None
    assert row.began is not None
    assert {each.break_id for each in desk.performances} == {row.id}
    assert desk.conductor.status().condition is Condition.WORKING
    assert desk.presenter.problems == [FULL]


def test_a_disk_that_stays_full_costs_the_row_but_the_break_ends(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk, records = failing(folder)
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    records.failure = FULL
    desk.conductor.break_progress(10.0)
    desk.does_break()
    assert not desk.conductor.status().is_break_running
    assert desk.presenter.problems == [FULL]
    desk.works(minutes=51)
    assert desk.presenter.prompt is not None


def test_a_state_that_cannot_be_saved_is_told_once_and_planning_goes_on(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = at_work(folder)
    desk.ends()
    state = FakeState()
    state.failure = KnownError("state-unwritable", file="state.json")
    desk.starts_again(state=state)
    desk.works_until_prompted()
    assert [each.key for each in desk.presenter.problems] == ["state-unwritable"]


def test_without_a_catalogue_the_break_is_over_at_once_and_the_person_is_told(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = FakeShelf(real_catalogue())
    shelf.failure = KnownError("catalogue-damaged", file="exercises.json")
    desk = at_work(folder, shelf=shelf)
    desk.works(minutes=55)
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plans == []
    assert {each.key for each in desk.presenter.problems} == {"catalogue-damaged"}
    assert outcomes(desk) == ["interrupted"]
    assert not desk.conductor.status().is_break_running
    shelf.failure = None
    desk.conductor.ask_break(Kind.EXERCISE)
    assert desk.presenter.plan.script is not None


def test_without_a_catalogue_and_on_a_full_disk_the_break_still_ends(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    records, shelf = FakeRecords(), FakeShelf(real_catalogue())
    desk = at_work(folder, records=records, shelf=shelf)
    desk.works(minutes=40)
    shelf.failure = KnownError("catalogue-damaged", file="exercises.json")
    records.failure = FULL
    desk.works(minutes=12)
    desk.conductor.choose(Choice.START)
    assert not desk.conductor.status().is_break_running
    assert {each.key for each in desk.presenter.problems} == {"disk-full", "catalogue-damaged"}


def test_a_break_without_catalogue_that_was_asked_for_leaves_no_row(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = FakeShelf(real_catalogue())
    shelf.failure = KnownError("catalogue-damaged", file="exercises.json")
    desk = at_work(folder, shelf=shelf)
    desk.conductor.ask_break(Kind.EXERCISE)
    assert outcomes(desk) == []
    assert not desk.conductor.status().is_break_running


def test_a_record_that_cannot_be_read_at_the_beginning_ends_the_break_too(
    folder: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()

    def unreadable(*_: object) -> bool:
        raise KnownError("record-damaged", file="neckbreak.db")

    monkeypatch.setattr(desk.conductor.day, "is_last", unreadable)
    desk.conductor.choose(Choice.START)
    assert not desk.conductor.status().is_break_running
    assert [row.reason for row in desk.breaks] == ["unavailable"]
    assert [each.key for each in desk.presenter.problems] == ["record-damaged"]


def test_a_window_that_cannot_be_shown_ends_the_break_as_interrupted(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = at_work(folder)
    desk.presenter.failure = KnownError("no-display")
    desk.works(minutes=52)
    desk.conductor.ask_break(Kind.EXERCISE)
    assert outcomes(desk) == ["interrupted"]
    assert not desk.conductor.status().is_break_running
    assert [each.key for each in desk.presenter.problems] == ["no-display"]


def test_a_bug_in_a_window_reaches_the_crash_handler_and_the_plan_goes_on(folder: Path) -> None:
    desk = at_work(folder)
    heard: list[str] = []
    desk.works(minutes=30)
    desk.conductor.on_change(lambda: heard.append(desk.conductor.status().condition))
    desk.presenter.failure = ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        desk.works(minutes=21)
    assert heard[-1] is Condition.DUE, "the tray knows"
    assert "prompt" in [row.what for row in desk.decisions], "the other effects were done"
    assert "planner" in desk.world.alarms
    with pytest.raises(ZeroDivisionError):
        desk.conductor.choose(Choice.START)
    assert outcomes(desk) == ["interrupted"]
    assert not desk.conductor.status().is_break_running
    desk.presenter.failure = None
    desk.works_until_prompted()


def test_a_full_disk_at_the_end_still_lets_the_sensors_go(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk, records = failing(folder)
    records.failure = FULL
    desk.conductor.stop()
    seen = len(desk.presenter.statuses)
    desk.idles(minutes=5)
    desk.sensor.become(is_active=True)
    assert len(desk.presenter.statuses) <= seen + 10
    assert "disk-full" in caplog.text


def test_a_programme_that_cannot_be_kept_is_followed_all_the_same(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    plan = follow(stage("press")).programme
    shelf = FakeShelf(_catalogue("press"), plan)

    def full(_active: ActiveProgramme) -> None:
        raise FULL

    shelf.follow = full  # type: ignore[method-assign]
    desk = at_work(folder, shelf=shelf, policy=Policy(microbreaks=False, programme="plan"))
    desk.works_until_prompted()
    assert [item.exercise for item in desk.presenter.shown[-1].items] == ["press"]
    assert [each.key for each in desk.presenter.problems] == ["disk-full"]


# --- sleep, freezes, clocks, locks --------------------------------------------------------------


def test_a_suspend_is_an_absence_also_when_nobody_told_of_it(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.world.stands_still(600, is_asleep=True)
    desk.works(seconds=40)
    assert desk.conductor.status().active_s < 60


def test_before_a_suspend_the_state_is_saved_and_after_it_the_absence_counts(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30.5)
    desk.world.happens(What.SUSPEND)
    saved = json.loads((folder / "state.json").read_text(encoding="utf-8"))["state"]
    assert saved["since_break_s"] == pytest.approx(1830, abs=1)
    desk.world.passes(1800)
    desk.world.happens(What.RESUME)
    desk.works(seconds=30)
    assert desk.conductor.status().active_s < 60


def test_ten_minutes_in_which_the_process_stood_still_are_not_work(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.world.stands_still(600)
    desk.works(seconds=40)
    assert desk.conductor.status().active_s < 60


def test_a_button_pressed_right_after_a_freeze_does_not_make_it_work(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=30)
    desk.world.stands_still(600)
    desk.conductor.pause(None, is_until_call_ends=True)
    desk.conductor.resume()
    desk.works(seconds=40)
    assert desk.conductor.status().active_s < 60


def test_a_clock_set_back_is_noticed_at_the_next_wake_and_every_date_is_set_again(
    folder: Path,
) -> None:
    desk = at_work(folder)
    desk.works(minutes=10)
    before = desk.world.alarms["day"]
    desk.world._wall_shift_s -= 3600
    desk.works(seconds=40)
    assert desk.decided("clock-moved")
    assert desk.world.alarms["day"] == pytest.approx(before + 3600 - 40, abs=1)
    assert 600 <= desk.conductor.status().active_s <= 640
    assert reasons(desk).count("clock-moved") == 1


def test_a_locked_screen_is_an_absence_and_nothing_looks_meanwhile(folder: Path) -> None:
    desk = at_work(folder, is_polled=True)
    desk.works(minutes=10)
    desk.world.happens(What.LOCK)
    assert desk.conductor.status().condition is Condition.AWAY
    assert "sensor" not in desk.world.alarms
    looks = desk.polled.looks
    desk.world.passes(1800)
    assert desk.polled.looks == looks
    desk.world.happens(What.UNLOCK)
    assert desk.conductor.status().active_s == 0
    assert desk.conductor.status().condition is Condition.WORKING


# --- a sensor that must be asked ----------------------------------------------------------------


def test_a_polled_sensor_is_asked_when_its_answer_could_first_have_changed(folder: Path) -> None:
    desk = at_work(folder, is_polled=True)
    assert desk.conductor.status().sensor == "polled"
    desk.works(minutes=5)
    desk.idles(seconds=3)
    desk.conductor._planning._observer.on_sensor()
    assert desk.world.alarms["sensor"] == pytest.approx(57, abs=0.1)
    desk.idles(seconds=57.1)
    assert desk.conductor.status().next_break_ms is not None
    assert desk.world.alarms["sensor"] <= 15, "waits for somebody to come back"


def test_a_polled_sensor_is_left_alone_while_paused_off_hours_or_on_a_break(folder: Path) -> None:
    desk = at_work(folder, is_polled=True)
    desk.conductor.pause(desk.now.utc_ms + 3_600_000)
    assert "sensor" not in desk.world.alarms
    assert "planner" in desk.world.alarms, "the pause ends"
    looks = desk.polled.looks
    desk.works(minutes=59)
    assert desk.polled.looks == looks
    desk.conductor.resume()
    assert "sensor" in desk.world.alarms
    desk.conductor.ask_break(Kind.EXERCISE)
    assert "sensor" not in desk.world.alarms
    desk.does_break()
    desk.works(hours=9)
    assert desk.conductor.status().condition is Condition.OFF_HOURS
    assert "sensor" not in desk.world.alarms


def test_waits_grow_longer_while_nobody_is_there(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=1)
    assert desk.world._longest_s == 30
    desk.idles(minutes=4)
    assert desk.world._longest_s == 300


# --- pauses, settings, listeners ----------------------------------------------------------------


def test_a_pause_without_an_end_needs_no_wake_and_a_resume_plans_again(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.pause(None)
    assert "planner" not in desk.world.alarms
    assert desk.conductor.status().condition is Condition.PAUSED
    desk.conductor.resume()
    assert desk.conductor.status().condition is Condition.WORKING
    assert "planner" in desk.world.alarms


def test_settings_that_were_saved_are_followed_from_now_on(folder: Path) -> None:
    desk = at_work(folder)
    heard = []
    desk.conductor.on_change(lambda: heard.append(desk.conductor.status().condition))
    desk.settings.policy = Policy(microbreaks=False, programme=None, exercise_every_s=1200.0)
    desk.conductor.policy_changed()
    assert heard == [Condition.WORKING]
    desk.works_until_prompted()
    assert desk.clock == "09:20"


def test_where_nothing_notices_calls_a_pause_for_one_lasts_an_hour(folder: Path) -> None:
    desk = at_work(folder)
    desk.world.interruptions.become(Interruptibility(Answer.UNKNOWN))
    desk.conductor.pause(None, is_until_call_ends=True)
    assert desk.conductor.status().until_ms == desk.now.utc_ms + 3_600_000
    desk.works(minutes=61)
    assert desk.conductor.status().condition != "paused"


def test_a_pause_until_the_call_ends_is_over_with_it_and_the_break_is_offered(
    folder: Path,
) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.world.happens(What.CALL_START, app="Meet")
    desk.conductor.pause(None, is_until_call_ends=True)
    desk.works(minutes=30)
    assert desk.conductor.status().reason.key == "paused-call"
    desk.world.happens(What.CALL_END)
    assert desk.conductor.status().condition is not Condition.PAUSED
    desk.works_until_prompted()
    assert outcomes(desk) == []


def test_a_held_break_is_offered_after_the_call_and_says_why_it_waited(folder: Path) -> None:
    desk = at_work(folder)
    desk.works(minutes=45)
    desk.world.happens(What.CALL_START, app="Meet")
    desk.works(minutes=40)
    assert desk.conductor.status().condition is Condition.HELD
    assert desk.presenter.shown == []
    assert [notice.reason.key for notice in desk.presenter.notices] == ["held-long"]
    desk.world.happens(What.CALL_END)
    desk.works_until_prompted()
    shown = desk.presenter.shown[-1].reason
    assert shown.key == "held"
    assert dict(shown.data)["why"] == "call"


def test_a_microbreak_comes_as_a_card_and_waits_for_no_call_that_is_over(folder: Path) -> None:
    desk = at_work(folder, policy=Policy(programme=None))
    desk.works_until_prompted(is_card=True)
    assert desk.clock == "09:25"
    desk.world.happens(What.CALL_START)
    assert desk.presenter.prompt is None
    assert desk.conductor.status().condition is Condition.HELD
    desk.idles(minutes=5)
    desk.world.happens(What.CALL_END)
    desk.works_until_prompted(is_card=True)
    desk.conductor.choose(Choice.START)
    assert desk.presenter.plan.is_card
    desk.does_break()
    assert [row.kind for row in desk.breaks] == [BreakKind.MICRO]


def test_going_away_takes_the_prompt_back_and_long_enough_makes_it_natural(folder: Path) -> None:
    desk = at_work(folder)
    desk.works_until_prompted()
    desk.idles(minutes=5)
    assert desk.presenter.prompt is None
    (row,) = desk.breaks
    assert row.outcome is Outcome.NATURAL
    assert row.began is None
    assert row.kind is BreakKind.MOVEMENT


def test_the_state_of_somebody_at_work_is_saved_about_every_minute(folder: Path) -> None:
    state = FakeState()
    desk = at_work(folder, state=state)
    desk.works(minutes=20)
    assert 13 <= state.saves <= 25
    desk.idles(minutes=10)
    saves = state.saves
    desk.idles(minutes=60)
    assert state.saves <= saves + 2, "nobody is there"


def test_a_notice_for_once_is_shown_once_also_after_a_restart(folder: Path) -> None:
    desk = at_work(folder)
    desk.conductor.tell_once("no-tray", "open-today")
    desk.conductor.tell_once("no-tray", "open-today")
    (notice,) = desk.presenter.notices
    assert (notice.reason.key, notice.action) == ("no-tray", "open-today")
    assert "no-tray" not in [row.reason for row in desk.conductor.decisions_today()]
    desk.ends()
    desk.starts_again()
    desk.conductor.tell_once("no-tray")
    assert desk.presenter.notices == []


def test_a_notice_for_once_is_shown_on_a_full_disk_too(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk, records = failing(folder)
    records.failure = FULL
    desk.conductor.tell_once("no-tray")
    assert len(desk.presenter.notices) == 1


# --- pages --------------------------------------------------------------------------------------


def test_a_page_that_reads_the_day_whenever_something_changed_reads_it_once(folder: Path) -> None:
    desk = at_work(folder)
    views = []
    desk.conductor.on_change(lambda: views.append(desk.conductor.today()))
    desk.conductor.pause(None)
    assert len(views) == 1
    assert views[0].status.condition is Condition.PAUSED


def test_the_day_as_the_page_shows_it(folder: Path) -> None:
    desk = at_work(folder, policy=Policy(microbreaks=False))
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    desk.works(minutes=10)
    desk.idles(minutes=10)
    view = desk.conductor.today()
    assert view.day == MONDAY
    assert [each.kind for each in view.spans] == ["work", "break", "work", "away"]
    assert view.spans[-1].end_ms == desk.now.utc_ms
    assert [end - begin for begin, end in view.hours] == [9 * 3_600_000]
    assert view.next_items
    assert view.dose
    assert sum(line.done for line in view.dose) == view.status.dose_done > 0
    assert [row.outcome for row in view.breaks] == [Outcome.COMPLETED]
    assert "started" in [row.reason for row in desk.conductor.decisions_today()]
    assert all(row.what != "span" for row in desk.conductor.decisions_today())
    assert desk.conductor.day.followed.active(MONDAY).programme.id == "desk-starter"


def test_the_review_of_a_range_is_the_record_summed_up(folder: Path) -> None:
    desk = at_work(folder, policy=Policy(microbreaks=False))
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    review = desk.conductor.review(MONDAY, MONDAY + timedelta(days=6))
    assert review.breaks.share == 1.0
    assert review.dose.numerator == desk.conductor.status().dose_done


# --- programmes ---------------------------------------------------------------------------------


def test_a_programme_that_asks_for_more_breaks_than_the_first_week_gives_gets_them(
    folder: Path,
) -> None:
    plan = follow(stage("press", breaks_per_day=7)).programme
    shelf = FakeShelf(real_catalogue(), plan)
    policy = Policy(microbreaks=False, programme="plan")
    desk = at_work(folder, shelf=shelf, policy=policy, is_veteran=False)
    for _ in range(7):
        desk.works_until_prompted()
        desk.conductor.choose(Choice.SKIP)
    assert outcomes(desk) == ["skipped"] * 7


def test_without_a_programme_the_first_week_offers_three(folder: Path) -> None:
    desk = at_work(folder, is_veteran=False)
    for _ in range(3):
        desk.works_until_prompted()
        desk.conductor.choose(Choice.SKIP)
    desk.works(minutes=55)
    assert desk.presenter.prompt is None
    assert desk.decided("enough-today")


def test_a_stage_that_is_over_gives_way_to_the_next_at_the_change_of_day(folder: Path) -> None:
    plan = follow(
        stage("press", length_days=1, advance_share=0.5), stage("pull", id="stage-2")
    ).programme
    shelf = FakeShelf(_catalogue("press", "pull"), plan)
    desk = at_work(folder, shelf=shelf, policy=Policy(microbreaks=False, programme="plan"))
    desk.works_until_prompted()
    desk.conductor.choose(Choice.START)
    desk.does_break()
    assert desk.conductor.status().dose_asked == 1
    desk.idles(hours=24)
    desk.works(minutes=1)
    assert desk.now.day == MONDAY + timedelta(days=1)
    assert shelf.kept.stage_index == 1
    tuesday = desk.core.records.prescribed(desk.now.day, desk.now.day)
    assert [row.prescription for row in tuesday] == ["pull"]
    assert desk.conductor.status().dose_done == 0
    assert desk.conductor.status().dose_asked == 1


def _catalogue(*names: str) -> Catalogue:
    return catalogue(*(exercise(name) for name in names), *real_catalogue().exercises.values())
