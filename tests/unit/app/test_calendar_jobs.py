"""Jobs of the wall clock: set to the next date, rung once, and set again after every jump."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fakes.records import FakeRecords
from fakes.stores import FakeShelf
from fakes.workplace import MONDAY, Workplace
from neckbreak.bootstrap.scenario import What
from neckbreak.domain.adherence import DecisionRow, Stamp
from neckbreak.domain.planner import Choice
from neckbreak.domain.policy import Policy
from neckbreak.domain.programme import Prescription, Programme
from neckbreak.errors import KnownError
from rule_samples import catalogue, exercise, follow, real_catalogue, stage

FRIDAY = date(2026, 3, 6)
PLANNED = Policy(microbreaks=False, programme="plan")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def shelf_of(*programmes: Programme) -> FakeShelf:
    stages = [each for programme in programmes for each in programme.stages]
    names = {name for each in stages for p in each.prescriptions for name in p.exercises}
    own = (exercise(name) for name in sorted(names))
    return FakeShelf(catalogue(*own, *real_catalogue().exercises.values()), *programmes)


def at_fixed_times(*times: str, **fields) -> Programme:
    return follow(stage(Prescription("press", ("press",), fixed_times=times, **fields))).programme


def hours_until(desk: Workplace, name: str) -> float:
    return round(desk.world.alarms[name] / 3600, 2)


def test_each_job_is_set_to_its_next_date(folder: Path) -> None:
    desk = Workplace(folder, "09:00", policy=Policy(programme=None))
    assert hours_until(desk, "day") == 19
    assert hours_until(desk, "backup") == pytest.approx(19.17, abs=0.01)
    assert hours_until(desk, "review") == 4 * 24 + 6.5, "Friday 15:30"


def test_at_four_the_day_begins_anew_and_old_decisions_go(folder: Path) -> None:
    desk = Workplace(folder, policy=Policy(programme=None))
    desk.idles(minutes=20)
    for days in (90, 89):
        day = MONDAY - timedelta(days=days)
        long_ago = Stamp(0, day, 60)
        desk.core.records.add_decision(DecisionRow(0, long_ago, "due", f"old-{days}"))
    desk.idles(hours=19)
    assert not desk.decided("old-90")
    assert desk.decided("old-89")
    assert hours_until(desk, "day") == pytest.approx(23.67, abs=0.01)


def test_the_nightly_backup_is_made(folder: Path) -> None:
    desk = Workplace(folder, policy=Policy(programme=None))
    desk.idles(hours=20)
    kept = sorted(path.name for path in (folder / "backups").iterdir())
    assert kept == ["neckbreak-2026-03-02.db", "neckbreak-2026-03-03.db"]
    assert hours_until(desk, "backup") == pytest.approx(23.17, abs=0.01)


def test_a_backup_that_fails_is_told_and_tried_the_next_night(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    records = FakeRecords()
    desk = Workplace(folder, policy=Policy(programme=None), records=records)
    desk.idles(hours=19.1)
    records.failure = KnownError("disk-full", file="backups")
    desk.idles(hours=1)
    assert [each.key for each in desk.presenter.problems] == ["disk-full"]
    records.failure = None
    desk.idles(hours=24)
    assert records.backups == 2, "one after the start, one now"


def test_the_week_is_ready_on_friday_afternoon(folder: Path) -> None:
    desk = Workplace(folder, policy=Policy(programme=None), day=FRIDAY)
    desk.idles(hours=6)
    assert desk.presenter.notices == []
    desk.idles(hours=1)
    (notice,) = desk.presenter.notices
    assert notice.reason.key == "weekly-review"
    assert notice.action == "open-review"
    assert hours_until(desk, "review") == 7 * 24 - 0.5


def test_a_clock_set_back_does_not_ring_twice(folder: Path) -> None:
    desk = Workplace(folder, "15:00", policy=Policy(programme=None), day=FRIDAY)
    desk.idles(minutes=40)
    assert len(desk.presenter.notices) == 1
    desk.world.happens(What.CLOCK_CHANGE, minutes=-60)
    assert hours_until(desk, "review") == pytest.approx(7 * 24 + 0.83, abs=0.01)
    desk.idles(hours=2)
    assert len(desk.presenter.notices) == 1


def test_a_clock_that_was_days_ahead_forgets_what_it_rang(folder: Path) -> None:
    desk = Workplace(folder, "15:00", policy=Policy(programme=None), day=FRIDAY)
    desk.idles(minutes=40)
    desk.world.happens(What.CLOCK_CHANGE, minutes=-7 * 24 * 60)
    assert hours_until(desk, "review") == pytest.approx(7 * 24 - 0.17, abs=0.01)


def test_a_clock_set_over_a_date_does_not_lose_it(folder: Path) -> None:
    desk = Workplace(folder, "15:00", policy=Policy(programme=None), day=FRIDAY)
    desk.world.happens(What.CLOCK_CHANGE, minutes=60)
    desk.idles(seconds=1)
    assert len(desk.presenter.notices) == 1
    assert hours_until(desk, "review") == 7 * 24 - 0.5


def test_the_jobs_of_a_night_asleep_are_done_in_the_morning(folder: Path) -> None:
    desk = Workplace(folder, "17:00", policy=Policy(programme=None))
    old = Stamp(0, MONDAY - timedelta(days=90), 60)
    desk.core.records.add_decision(DecisionRow(0, old, "due", "old"))
    desk.world.happens(What.SUSPEND)
    desk.world.passes(15 * 3600)
    desk.world.happens(What.RESUME)
    desk.works(minutes=1)
    assert desk.now.day == MONDAY + timedelta(days=1)
    assert hours_until(desk, "day") == pytest.approx(20, abs=0.1)
    assert not desk.decided("old")
    assert len(list((folder / "backups").iterdir())) == 1


def test_who_switches_off_every_evening_gets_a_backup_after_the_start(folder: Path) -> None:
    desk = Workplace(folder, policy=Policy(programme=None))
    desk.works(minutes=16)
    assert len(list((folder / "backups").iterdir())) == 1


@pytest.mark.parametrize(
    "day, hours", [(date(2026, 3, 28), 7), (date(2026, 3, 30), 8), (date(2026, 10, 24), 9)]
)
def test_the_day_begins_at_four_by_the_clock_on_the_wall_also_when_it_is_changed(
    folder: Path, day: date, hours: int
) -> None:
    desk = Workplace(folder, "20:00", policy=Policy(programme=None), day=day)
    assert hours_until(desk, "day") == hours
    desk.idles(hours=hours + 0.5)
    assert desk.now.day == day + timedelta(days=1)
    assert hours_until(desk, "day") == 23.5
    assert not desk.decided("clock-moved")


def test_a_journey_moves_the_dates_to_the_new_local_time(folder: Path) -> None:
    desk = Workplace(folder, "15:00", policy=Policy(programme=None), day=FRIDAY)
    desk.world._zone = ZoneInfo("America/New_York")
    desk.works(minutes=1)
    assert hours_until(desk, "review") == pytest.approx(6.5, abs=0.02)


def test_a_fixed_time_of_the_programme_makes_its_exercise_due_without_any_break_before(
    folder: Path,
) -> None:
    desk = Workplace(folder, policy=PLANNED, shelf=shelf_of(at_fixed_times("09:20", "15:00")))
    assert hours_until(desk, "appointment press 15:00") == 6
    desk.works_until_prompted()
    assert desk.clock in ("09:20", "09:21")
    assert desk.presenter.shown[-1].reason.key == "appointment"
    assert [item.exercise for item in desk.presenter.shown[-1].items] == ["press"]
    desk.conductor.choose(Choice.START)
    desk.does_break()
    assert desk.conductor.status().dose_done == 1
    assert hours_until(desk, "appointment press 09:20") == pytest.approx(24, abs=0.1)


def test_on_a_day_without_the_prescription_its_time_passes_silently(folder: Path) -> None:
    desk = Workplace(folder, policy=PLANNED, shelf=shelf_of(at_fixed_times("09:20", days=(2,))))
    desk.works(minutes=30)
    assert desk.presenter.shown == []
    assert not desk.decided("appointment")
    desk.idles(hours=23)
    desk.works(hours=1.2)
    assert desk.presenter.shown[0].reason.key == "appointment"


@pytest.mark.parametrize("programme", [None, "desk-starter"])
def test_another_programme_takes_the_old_times_away(folder: Path, programme: str | None) -> None:
    shelf = shelf_of(at_fixed_times("11:00"), replace(at_fixed_times(), id="desk-starter"))
    desk = Workplace(folder, policy=PLANNED, shelf=shelf)
    assert "appointment press 11:00" in desk.world.alarms
    desk.settings.policy = Policy(microbreaks=False, programme=programme)
    desk.conductor.policy_changed()
    assert not any(name.startswith("appointment") for name in desk.world.alarms)


def test_the_programme_everybody_begins_with_is_read_when_it_is_needed(folder: Path) -> None:
    plan = at_fixed_times("09:20", "14:00")
    first = Programme(**{f: getattr(plan, f) for f in plan.__slots__} | {"id": "desk-starter"})
    shelf = shelf_of(first)
    desk = Workplace(folder, policy=Policy(microbreaks=False), shelf=shelf)
    assert shelf.reads == 0
    assert not any(name.startswith("appointment") for name in desk.world.alarms)
    desk.works_until_prompted()
    assert "appointment press 14:00" in desk.world.alarms


def test_the_ready_made_first_programme_has_no_fixed_times() -> None:
    from neckbreak.bootstrap.core import make_shelf

    first = make_shelf(Path("nowhere")).find("desk-starter")
    assert not any(p.fixed_times for each in first.stages for p in each.prescriptions)


def test_stages_side_by_side_all_ring(folder: Path) -> None:
    morning = Prescription("press", ("press",), fixed_times=("10:00",))
    evening = Prescription("pull", ("pull",), fixed_times=("16:00",))
    plan = follow(
        stage(morning, group="strength"), stage(evening, id="stage-2", group="movement")
    ).programme
    desk = Workplace(folder, policy=PLANNED, shelf=shelf_of(plan))
    rung = {name for name in desk.world.alarms if name.startswith("appointment")}
    assert rung == {"appointment press 10:00", "appointment pull 16:00"}


def test_a_programme_that_is_gone_is_told_and_planning_goes_on_without(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    policy = Policy(microbreaks=False, programme="gone")
    desk = Workplace(folder, policy=policy, shelf=FakeShelf(real_catalogue()))
    assert [each.key for each in desk.presenter.problems] == ["programme-unknown"]
    desk.works_until_prompted()
    assert desk.presenter.shown[-1].items
    assert len(desk.presenter.problems) == 1


def test_a_fixed_time_slept_over_is_not_asked_for_afterwards(folder: Path) -> None:
    desk = Workplace(folder, policy=PLANNED, shelf=shelf_of(at_fixed_times("09:20")))
    desk.world.happens(What.SUSPEND)
    desk.world.passes(3600)
    desk.world.happens(What.RESUME)
    desk.works(minutes=5)
    assert desk.presenter.shown == []
    desk.works_until_prompted()
    assert [item.exercise for item in desk.presenter.shown[-1].items] == ["press"]


def test_a_date_that_never_comes_needs_no_alarm(folder: Path) -> None:
    desk = Workplace(folder, policy=Policy(programme=None))
    desk.world.next_cron = lambda _expression, _after_ms, _zone: None
    desk.conductor.policy_changed()
    assert "backup" not in desk.world.alarms
    assert "day" in desk.world.alarms
