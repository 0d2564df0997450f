"""`neckbreak demo`: one scripted working day through the program's own parts.

The clocks, the input and the calls come from `world`, the answers from a scripted person; the
planner, the conductor, the coach and the record are the real ones. `play` leaves the record and
`day.json` in a folder; `playing` leaves the program there too, for pictures of its windows.
"""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neckbreak.app.coach import Coach
from neckbreak.app.conductor import Conductor
from neckbreak.app.control import decision_data
from neckbreak.bootstrap.core import Core, open_core, write_report
from neckbreak.bootstrap.scenario import Moment, Scenario, What
from neckbreak.bootstrap.world import World
from neckbreak.domain.adherence import BreakRow, DecisionRow
from neckbreak.domain.planner import Choice, PlannerState, dump
from neckbreak.domain.programme import ActiveProgramme
from neckbreak.domain.screening import BY_ID, AnswerKind
from neckbreak.domain.symptoms import StopReason
from neckbreak.errors import KnownError
from neckbreak.ports.views import BreakPlan, Notice, Prompt, Status, TodayView
from neckbreak.storage.folder import DataFolder

if TYPE_CHECKING:
    from neckbreak.ports.stores import Shelf

THINK_S = 8.0
"""The scripted person answers a prompt after this long."""

Progress = Callable[[str, str], None]
"""Told the local time "HH:MM" and what happened, as it is played."""


@dataclass(slots=True)
class PlayedDay:
    """What a demo leaves: views for the pictures, rows for the summary."""

    prompt: Prompt | None = None
    plan: BreakPlan | None = None
    card: BreakPlan | None = None
    """The first microbreak."""
    today: TodayView | None = None
    breaks: tuple[BreakRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    outcomes: Counter[str] = field(default_factory=Counter)
    shelf: Shelf | None = None
    desk: Conductor | None = None
    """The program at the end of the day; answers only inside `playing`."""


class Person:
    """Plays the interface's part: sees prompts, answers as the scenario says, does the breaks."""

    def __init__(self, world: World, progress: Progress) -> None:
        self._world = world
        self._progress = progress
        self._answers: deque[str] = deque()
        self._prompts = 0
        self._coach: Coach | None = None
        self.conductor: Conductor | None = None
        self.played = PlayedDay()

    def note(self, moment: Moment) -> None:
        """The scenario moved on."""
        match moment.what:
            case What.CHOOSE:
                self._answers.append(moment.choice)
                return
            case What.CALL_START:
                text = f"a call begins ({moment.app})" if moment.app else "a call begins"
            case What.CLOCK_CHANGE:
                text = f"the clock is moved by {moment.minutes:g} min"
            case _:
                text = SAID[moment.what]
        self._tell(text)

    # --- ports.presenter.Presenter ----------------------------------------------------------

    def show_prompt(self, prompt: Prompt) -> None:
        """An invitation: answer it after a moment."""
        self._prompts += 1
        if self.played.prompt is None and not prompt.is_card:
            self.played.prompt = prompt
        self._tell("microbreak card" if prompt.is_card else "prompt")
        shown = self._prompts
        self._world.later(THINK_S, lambda: self._answer(shown, prompt.is_card))

    def _answer(self, shown: int, is_card: bool) -> None:
        if shown != self._prompts or self.conductor is None:
            return
        answer = "start" if is_card or not self._answers else self._answers.popleft()
        if answer == "ignore":
            return
        if answer == "stop_for_pain":
            self._answers.appendleft(answer)
            answer = "start"
        self._tell(f"the answer is {answer}")
        self.conductor.choose(Choice(answer))

    def withdraw_prompt(self) -> None:
        """The invitation went away by itself."""
        self._prompts += 1

    def begin_break(self, plan: BreakPlan) -> None:
        """Do the break as the coach says, to its end or to a stop."""
        assert self.conductor is not None
        if plan.script is None:
            raise KnownError("screening-needed")
        if plan.is_card:
            self.played.card = self.played.card or plan
        else:
            self.played.plan = self.played.plan or plan
        self._tell(f"{plan.kind} break of {plan.script.total_s:.0f} s begins")
        self._world.sensor.become(is_active=False)
        coach = self._coach = Coach(plan.script, self._world.now())
        if self._answers and self._answers[0] == "stop_for_pain":
            self._answers.popleft()
            self._world.later(
                plan.script.total_s / 2, lambda: self._finish(coach, StopReason.SHARP_PAIN)
            )
        else:
            self._world.later(plan.script.total_s, lambda: self._finish(coach, None))

    def _finish(self, coach: Coach, stop_reason: str | None) -> None:
        assert self.conductor is not None
        self._coach = None
        now = self._world.now()
        result = coach.stop(now, stop_reason) if stop_reason else coach.finish(now)
        self._tell(f"break ends: {result.outcome}")
        self.conductor.break_ended(result)
        self._world.sensor.become(is_active=True)

    def close_break(self) -> None:
        """The day ends, also in a break."""
        if self._coach is not None:
            self._finish(self._coach, None)

    def show_notice(self, notice: Notice) -> None:
        """A silent note."""
        self._tell(f"notice: {notice.reason.key}")

    def show_problem(self, error: KnownError) -> None:
        """Something foreseen went wrong."""
        self._tell(f"problem: {error}")

    def refresh(self, status: Status) -> None:
        """Nobody looks."""

    def _tell(self, text: str) -> None:
        self._progress(f"{self._world.now().local:%H:%M}", text)


HEALTHY = {AnswerKind.YES_NO: "no", AnswerKind.TICK: "no", AnswerKind.SCALE: "0"}
"""How the scripted person answers the safety questions."""

SAID = {
    What.ACTIVE: "at work",
    What.IDLE: "away from the keyboard",
    What.CALL_END: "the call ends",
    What.LOCK: "the screen is locked",
    What.UNLOCK: "the screen is unlocked",
    What.SUSPEND: "the machine goes to sleep",
    What.RESUME: "the machine wakes up",
}


def play(
    scenario: Scenario,
    output: Path,
    progress: Progress,
    wait: Callable[[float], None] | None = None,
) -> PlayedDay:
    """Play a day into `output` (made if missing, a record there is replaced).

    Raises KnownError("folder-unwritable" | "disk-full", ...).
    """
    with playing(scenario, output, progress, wait) as played:
        return played


@contextmanager
def playing(
    scenario: Scenario,
    output: Path,
    progress: Progress,
    wait: Callable[[float], None] | None = None,
) -> Iterator[PlayedDay]:
    """`play`, with the program still there at the end of the day, to be asked by its windows."""
    folder = DataFolder(output.absolute())
    folder.create()
    for old in (folder.state, *output.glob("neckbreak.db*")):
        old.unlink(missing_ok=True)
    world = World(scenario)
    person = Person(world, progress)
    world.on_moment(person.note)
    core = open_core(folder, clock=world)
    try:
        conductor = core.conductor(
            alarms=world,
            sensor=world.sensor,
            session=world.session,
            interruptions=world.interruptions,
            presenter=person,
        )
        person.conductor = conductor
        _answer_screening(core, world)
        _be_in_the_third_week(core, world)
        conductor.start()
        if scenario.picture_s is not None:
            world.at(scenario.picture_s, lambda: _picture(person.played, conductor))
        world.run(wait)
        person.close_break()
        _look_back(person.played, core, conductor, world)
        conductor.stop()
        day = scenario.day
        write_report(folder.root, day, day, "csv", output / "report.csv")
        _write_day(output / "day.json", person.played)
        yield person.played
    finally:
        core.close()


def _answer_screening(core: Core, world: World) -> None:
    """A healthy person: every question due is answered no, pain 0, through the use case."""
    now = world.now()
    answers: dict[str, str] = {}
    while due := core.screening.questions_due(now, answers):
        answers.update({each: HEALTHY[BY_ID[each].kind] for each in due})
    core.screening.answer(answers, now)


def _be_in_the_third_week(core: Core, world: World) -> None:
    """The day is one of the third week of Desk starter: the dose is worth a look."""
    now = world.now()
    begun = now.day - timedelta(days=15)
    core.shelf.follow(
        ActiveProgramme(core.shelf.find("desk-starter"), begun, 2, now.day - timedelta(days=1))
    )
    evening_before = now.plus(-15 * 3600)
    core.state.save(dump(PlannerState(now=evening_before, day=begun, first_day=begun)))


def _picture(played: PlayedDay, conductor: Conductor) -> None:
    played.today = conductor.today()


def _look_back(played: PlayedDay, core: Core, conductor: Conductor, world: World) -> None:
    day = world.now().day
    played.shelf, played.desk = core.shelf, conductor
    if played.today is None:
        _picture(played, conductor)
    played.breaks = core.records.breaks(day, day)
    played.decisions = conductor.decisions_today()
    played.outcomes = Counter(row.outcome.value for row in played.breaks if row.outcome)


def _write_day(path: Path, played: PlayedDay) -> None:
    """Every decision with local time and reason, and every break with its outcome."""
    from neckbreak.storage.folder import write_private
    from neckbreak.words.reasons import reason_text

    decisions: list[dict[str, Any]] = []
    for row in played.decisions:
        text = reason_text(row.reason, dict(row.data))
        decisions.append(
            {"at": _local(row.at.utc_ms, row.at.offset_min), **decision_data(row), "text": text}
        )
    breaks = [
        {
            "kind": row.kind.value,
            "due": _local(row.due.utc_ms, row.due.offset_min) if row.due else None,
            "began": _local(row.began.utc_ms, row.began.offset_min) if row.began else None,
            "ended": _local(row.ended.utc_ms, row.ended.offset_min) if row.ended else None,
            "planned_s": row.planned_s,
            "done_s": row.done_s,
            "outcome": row.outcome.value if row.outcome else None,
        }
        for row in played.breaks
    ]
    day = {"v": 1, "decisions": decisions, "breaks": breaks}
    write_private(path, (json.dumps(day, indent=1, ensure_ascii=False) + "\n").encode())


def _local(utc_ms: int, offset_min: int) -> str:
    zone = timezone(timedelta(minutes=offset_min))
    return datetime.fromtimestamp(utc_ms / 1000, UTC).astimezone(zone).isoformat(timespec="seconds")
