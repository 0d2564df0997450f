"""A year at the desk: work, absences, calls, breaks, suspends, restarts, clock changes.

Berlin with both changes of the clocks, three weeks in Tokyo, a night shift week, a machine whose
clock is wrong now and then. Seeded, so a failure repeats. The watchman checks every step; at the
end the books must balance, and a table says what the year was.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from datetime import date, timedelta

import pytest

from desk import NOT_TODAY, QUIET_1H, SKIP, SNOOZE, SNOOZE_LONG, START, Desk
from neckbreak.domain.adherence import Outcome
from neckbreak.domain.planner import BeginBreak, CloseBreak, Kind, OnBreak, Prompted, ShowPrompt
from neckbreak.domain.policy import Hours

FIRST = date(2026, 1, 5)
DAYS = 365
TOKYO = (date(2026, 5, 4), date(2026, 5, 25))
NIGHTS = (date(2026, 9, 7), date(2026, 9, 12))
OFFICE = Hours((((540, 750), (810, 1080)),) * 5 + ((),) * 2)
NIGHT_SHIFT = Hours((((1320, 1800),),) * 5 + ((),) * 2)
OUTCOMES = (Outcome.COMPLETED,) * 6 + (
    Outcome.PARTIAL,
    Outcome.INTERRUPTED,
    Outcome.STOPPED_FOR_PAIN,
)


class Year:
    """One person's habits, thrown with a seeded die."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.desk = Desk(at="07:30", day=FIRST.isoformat(), hours=OFFICE, is_veteran=False)
        self.happened: Counter[str] = Counter()

    def lives(self) -> None:
        for number in range(DAYS):
            day = FIRST + timedelta(days=number)
            self._moves_house(day)
            self._day(day, is_off=day.weekday() > 4 or self.dice.random() < 0.08)

    def _moves_house(self, day: date) -> None:
        if day in TOKYO:
            self.desk.travels("Asia/Tokyo" if day == TOKYO[0] else "Europe/Berlin")
        if day in NIGHTS:
            self.desk.sets(hours=NIGHT_SHIFT if day == NIGHTS[0] else OFFICE)

    def _day(self, day: date, *, is_off: bool) -> None:
        """From the machine's waking to its sleep, about twelve hours, or a day off."""
        end_ms = self._next_morning_ms(day)
        while not is_off and self._left_s(end_ms) > 12 * 3600:
            self._something()
        self._ends_break()
        self._sleeps(self._left_s(end_ms))

    def _next_morning_ms(self, day: date) -> int:
        """UTC ms of the next time the machine is woken, about 24 h ahead."""
        is_night = NIGHTS[0] <= day < NIGHTS[1]
        return self.desk.at("21:00" if is_night else "07:30") + 86_400_000

    def _left_s(self, end_ms: int) -> float:
        return (end_ms - self.desk.utc_ms) / 1000

    def _sleeps(self, seconds: float) -> None:
        if self.dice.random() < 0.3:
            self.happened["off overnight"] += 1
            self.desk.restarts(seconds=seconds)
        else:
            self.happened["suspended overnight"] += 1
            self.desk.sleeps(seconds=seconds)

    def _something(self) -> None:
        desk, dice = self.desk, self.dice
        self._answers()
        what = dice.choices(
            ("works", "absence", "short", "lock", "call", "screen", "pause", "sleep", "restart",
             "clock", "freeze", "asks", "policy", "blind", "appointment"),
            (60, 8, 12, 5, 5, 3, 1, 1, 0.7, 0.5, 0.7, 1, 0.3, 0.3, 1),
        )[0]  # fmt: skip
        self.happened[what] += 1
        match what:
            case "works":
                self._works(dice.uniform(60, 1800))
            case "absence":
                desk.idles(seconds=dice.uniform(60, 3600))
                desk.works(seconds=1)
            case "short":
                desk.pauses_typing(seconds=dice.uniform(3, 70))
            case "lock":
                desk.locks()
                desk.idles(seconds=dice.choice((1.0, 30.0, 100.0, 1500.0)))
                desk.unlocks()
            case "call" | "screen":
                desk.joins_call("zoom", "call" if what == "call" else "full-screen")
                desk.works(seconds=dice.uniform(60, 2400))
                desk.idles(seconds=dice.uniform(0, 1200))
                desk.leaves_call()
            case "pause":
                desk.pauses(minutes=dice.choice((30, 60, 120)))
            case "sleep":
                desk.sleeps(seconds=dice.choice((3.0, 90.0, 3600.0)))
            case "restart":
                desk.restarts(seconds=dice.choice((5.0, 60.0, 900.0)))
            case "clock":
                jump_s = dice.choice((-7200.0, -60.0, 60.0, 7200.0))
                desk.clock_moves(jump_s)
                self._works(600)
                desk.clock_moves(-jump_s)
            case "freeze":
                desk.freezes(seconds=dice.choice((2.0, 100.0, 400.0)))
            case "asks":
                desk.asks(dice.choice(list(Kind)))
            case "policy":
                desk.sets(starts_itself=dice.random() < 0.3, reading_mode=dice.random() < 0.3)
            case "blind":
                desk.is_blind = not desk.is_blind
            case _:
                desk.appointment()

    def _works(self, seconds: float) -> None:
        """Types in bursts, with a pause for thought now and then."""
        while seconds > 0 and not isinstance(self.desk.state.stage, Prompted | OnBreak):
            burst_s = min(seconds, self.dice.uniform(60, 900))
            self.desk.works(seconds=burst_s)
            self.desk.pauses_typing(seconds=self.dice.uniform(1, 8))
            seconds -= burst_s

    def _answers(self) -> None:
        """Sees a prompt and answers, or not; takes the break it began."""
        if isinstance(self.desk.state.stage, Prompted) and self.dice.random() < 0.8:
            choices = (START, SNOOZE, SNOOZE_LONG, SKIP, QUIET_1H, NOT_TODAY)
            choice = self.dice.choices(choices, (60, 14, 5, 15, 2, 1))[0]
            self.happened[choice.value] += 1
            self.desk.presses(choice)
        self._ends_break()

    def _ends_break(self) -> None:
        if isinstance(self.desk.state.stage, OnBreak):
            self.happened["breaks begun"] += 1
            self.desk.takes_break(self.dice.uniform(20, 260), self.dice.choice(OUTCOMES))


@pytest.mark.slow
def test_a_year_at_the_desk_keeps_every_promise() -> None:
    """Nothing lost, nothing twice, nobody disturbed, for 365 days."""
    began_s = time.perf_counter()
    year = Year(seed=2026)
    year.lives()
    desk, watchman = year.desk, year.desk.watchman
    assert watchman is not None

    seen = Counter(type(sighting.effect) for sighting in desk.seen)
    in_hand = desk.state.in_hand is not None
    assert watchman.opened == watchman.resolved + in_hand
    assert seen[BeginBreak] >= year.happened["breaks begun"]
    assert sum(watchman.outcomes.values()) == seen[CloseBreak] + year.happened["breaks begun"]
    assert desk.state.now.day == FIRST + timedelta(days=DAYS)
    assert seen[ShowPrompt] > 500

    print(f"\n{'a year at the desk':24}{desk.events:>8} events")
    for name, count in sorted(watchman.outcomes.items()):
        print(f"  outcome {name:16}{count:>8}")
    for name, count in sorted(year.happened.items()):
        print(f"  {name:24}{count:>8}")
    print(f"  {'prompts':24}{seen[ShowPrompt]:>8}")
    print(f"  {'decisions':24}{len(desk.decisions):>8}")
    print(f"  {'seconds':24}{time.perf_counter() - began_s:>8.1f}")
