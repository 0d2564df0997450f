"""The first run as a use case: how far it got, the person's if-then plan, and when it is over.

Five steps; each answer that is a setting goes into the settings at once, so that only the step is
kept here, as entries of the record. Until the last step or a skip nothing is offered by itself:
the planner of a fresh data directory begins paused (see `app.conductor`), and whoever ends the
first run resumes it. Somebody whose safety questions were answered another way needs no welcome.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from neckbreak.domain.adherence import EntryRow, ScreeningRow, Stamp
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner import Mode, On, Paused

WELCOME = "welcome"
"""Kind of the entries that keep the progress: ("step", name) or ("end", "done" | "skipped")."""

HABIT_PLAN = "habit-plan"
"""Kind of the entry with the if-then plan: after, obstacle, confidence."""

LONGEST_TEXT = 200


class Step(StrEnum):
    """The steps, in order."""

    HELLO = "hello"
    SAFETY = "safety"
    DESK = "desk"
    GOAL = "goal"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class HabitPlan:
    """ "After my first coffee", "if a meeting runs over", and how sure the person is (0-10).

    Texts as typed, empty where nothing was; `confidence` None where it was not answered.
    """

    after: str = ""
    obstacle: str = ""
    confidence: int | None = None


class WelcomeRecords(Protocol):
    """What the first run keeps and reads."""

    def add_entry(self, row: EntryRow) -> int: ...

    def latest_entry(self, kind: str) -> EntryRow | None: ...

    def latest_screening(self) -> ScreeningRow | None: ...


class Welcome:
    """The first run of this data directory. GUI thread only."""

    def __init__(self, records: WelcomeRecords) -> None:
        self._records = records

    def is_due(self) -> bool:
        """Not finished, not skipped, and not made needless by answers given another way."""
        latest = self._records.latest_entry(WELCOME)
        if latest is None:
            return self._records.latest_screening() is None
        return "end" not in dict(latest.data)

    def first_mode(self) -> Mode:
        """How the planner of a fresh data directory begins: paused until the first run is over."""
        return Paused(until_ms=None) if self.is_due() else On()

    def is_skipped(self) -> bool:
        """It was left before the end; it can be taken up again."""
        latest = self._records.latest_entry(WELCOME)
        return latest is not None and dict(latest.data).get("end") == "skipped"

    def step(self) -> Step:
        """Where it goes on."""
        latest = self._records.latest_entry(WELCOME)
        kept = None if latest is None else dict(latest.data).get("step")
        return Step(kept) if kept in list(Step) else Step.HELLO

    def reach(self, step: Step, now: Instant) -> None:
        """The person is at this step now; after a restart it goes on here."""
        self._keep(WELCOME, (("step", step.value),), now)

    def end(self, now: Instant, *, is_skipped: bool = False) -> None:
        """The last step is done, or the person wants none of it."""
        step = self.step()
        end = "skipped" if is_skipped else "done"
        self._keep(WELCOME, (("end", end), ("step", step.value)), now)

    def plan(self) -> HabitPlan:
        """The if-then plan as last kept."""
        latest = self._records.latest_entry(HABIT_PLAN)
        if latest is None:
            return HabitPlan()
        kept = dict(latest.data)
        confidence = kept.get("confidence")
        return HabitPlan(
            str(kept.get("after") or ""),
            str(kept.get("obstacle") or ""),
            confidence if isinstance(confidence, int) else None,
        )

    def keep_plan(self, plan: HabitPlan, now: Instant) -> None:
        """Keep the if-then plan. Nothing typed and nothing answered is nothing kept.

        Raises ValueError for a confidence outside 0-10.
        """
        if plan.confidence is not None and not 0 <= plan.confidence <= 10:
            msg = f"confidence is 0 to 10, not {plan.confidence}"
            raise ValueError(msg)
        kept = HabitPlan(
            plan.after.strip()[:LONGEST_TEXT],
            plan.obstacle.strip()[:LONGEST_TEXT],
            plan.confidence,
        )
        if kept == self.plan():
            return
        data = (
            ("after", kept.after),
            ("obstacle", kept.obstacle),
            ("confidence", kept.confidence),
        )
        self._keep(HABIT_PLAN, data, now)

    def _keep(
        self, kind: str, data: tuple[tuple[str, str | int | None], ...], now: Instant
    ) -> None:
        self._records.add_entry(EntryRow(0, Stamp.of(now), kind, data))
