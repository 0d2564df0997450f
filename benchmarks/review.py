"""What the review costs as a record grows: 1, 10 and 30 years of daily use.

Ten years are about 25,000 breaks and 100,000 sets (34,000 performances of three sets). Prints how
long Review takes to open (the process has the record open already; its first view and the
catalogue are read) and to change the week, the size of the database, and how each grows.

    python3 benchmarks/review.py [--years 1 10 30] [--keep DIR]

Limits, on two cores of 2 GHz: open <= 150 ms, change of week <= 30 ms, <= 40 MB at ten years.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from neckbreak.app.reviews import Reviews
from neckbreak.domain.instants import Instant
from neckbreak.domain.review_types import PeriodKind, PeriodView
from neckbreak.storage import rows
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.connection import transaction
from neckbreak.storage.folder import DataFolder
from neckbreak.storage.settings_file import SettingsFile
from neckbreak.storage.shelf import FileShelf

LAST = date(2026, 3, 29)
"""A Sunday."""

DAY_MS = 86_400_000
OUTCOMES = (*("completed",) * 3, "natural", "skipped", "missed", "partial", "held")
EXERCISES = ("chin-tuck", "upper-trap-stretch", "scapular-squeeze", "neck-rotation")
DECISION_DAYS = 90
"""The why-log is trimmed after so many days."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one record costs. Times are the median of `runs`, in ms."""

    years: int
    breaks: int
    performances: int
    open_ms: float
    week_ms: float
    month_ms: float
    year_ms: float
    check_ms: float
    bytes: int


def build(place: Path, years: int) -> None:
    """Write a record of so many years: ten breaks and fourteen exercises each working day."""
    AdherenceDatabase(place).close()
    record = AdherenceDatabase(place)
    connection = record._connection
    connection.execute("PRAGMA synchronous = OFF")
    with transaction(connection):
        for day in working_days(years):
            begin_ms = at_hour(day, 9)
            text = day.isoformat()
            is_recent = (LAST - day).days < DECISION_DAYS
            for number in range(10):
                at = (begin_ms + number * 2_900_000, text, 60)
                _break(connection, at, number)
                if is_recent:
                    line = (*at, "offer", "due-exercise", '[["minutes",50],["kind","exercise"]]')
                    connection.executemany(rows.ADD_DECISION, [line] * 12)
            _exercises(connection, begin_ms, text, day)
    record.close()


def at_hour(day: date, hour: int) -> int:
    """UTC ms of a full hour of a day."""
    return round(datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp() * 1000)


def working_days(years: int) -> list[date]:
    """Monday to Friday of so many years up to the last day."""
    first = LAST - timedelta(days=round(365.25 * years))
    days = (first + timedelta(days=n) for n in range((LAST - first).days))
    return [day for day in days if day.isoweekday() <= 5]


def _break(connection, at: tuple[object, ...], number: int) -> None:
    outcome = OUTCOMES[(number * 7 + int(str(at[0])[-6])) % len(OUTCOMES)]
    kind = ("homework", "micro", "movement", "micro")[number % 4]
    began = at if outcome in ("completed", "partial") else (None, None, None)
    reason = "skipped" if outcome == "skipped" else None
    ended = (int(str(at[0])) + 180_000, *at[1:])
    row = (kind, *at, *began, *ended, 180.0, 170.0, outcome, reason)
    connection.execute(rows.ADD_BREAK, row)


def _exercises(connection, begin_ms: int, day: str, as_date: date) -> None:
    asked = [
        (day, "desk-starter", 3, "week-1", f"p{n}", exercise, 3, None)
        for n, exercise in enumerate(EXERCISES)
    ]
    connection.executemany(rows.ADD_PRESCRIBED, asked)
    done = [
        (None, begin_ms + n * 1_900_000, day, 60, "desk-starter", 3, f"p{n % 4}", EXERCISES[n % 4],
         None, 3, 10, 5.0, 1.0 if n % 5 else 0.5, "guided" if n % 5 else "ended_early", None)
        for n in range(11 + as_date.day % 4)
    ]  # fmt: skip
    connection.executemany(rows.ADD_PERFORMANCE, done)
    pain = [(None, begin_ms + n, day, 60, "before", (as_date.day + n) % 6) for n in range(2)]
    connection.executemany(rows.ADD_PAIN, pain)


def measure(folder: DataFolder, years: int, runs: int = 9) -> Cost:
    """Open the record and look at it as the Review page does."""
    begin = time.perf_counter()
    record = AdherenceDatabase(folder.record)
    check_ms = (time.perf_counter() - begin) * 1000
    now = Instant(at_hour(LAST, 18), 0.0, 0.0)
    settings = SettingsFile(folder.settings)

    def opened() -> PeriodView:
        reviews = Reviews(record, settings, FileShelf(folder))
        return reviews.period(PeriodKind.WEEK, LAST, now)

    warm = Reviews(record, settings, FileShelf(folder))
    weeks = iter(range(1, 10_000))

    def another_week() -> PeriodView:
        return warm.period(PeriodKind.WEEK, LAST - timedelta(weeks=next(weeks) % 40), now)

    def month() -> PeriodView:
        return warm.period(PeriodKind.MONTH, LAST - timedelta(days=30 * (next(weeks) % 10)), now)

    def year() -> PeriodView:
        return warm.span(LAST - timedelta(days=364), LAST, now)

    another_week()
    with contextlib.closing(record):
        count = [
            record._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("breaks", "performances")
        ]
        return Cost(
            years,
            *count,
            median_ms(opened, runs),
            median_ms(another_week, runs),
            median_ms(month, runs),
            median_ms(year, 3),
            check_ms,
            folder.record.stat().st_size,
        )


def median_ms(job: Callable[[], object], runs: int) -> float:
    """The median time of a job, the collector kept out of it."""
    times = []
    for _ in range(runs):
        gc.collect()
        begin = time.perf_counter()
        job()
        times.append((time.perf_counter() - begin) * 1000)
    return sorted(times)[len(times) // 2]


def table(costs: list[Cost]) -> str:
    """The figures as a table, with how they grow from the first line to each next one."""
    lines = [
        "years   breaks  exercises   open ms   week ms  month ms   year ms  check ms       MB",
    ]
    lines += [
        f"{c.years:5}{c.breaks:9}{c.performances:11}{c.open_ms:10.1f}{c.week_ms:10.1f}"
        f"{c.month_ms:10.1f}{c.year_ms:10.1f}{c.check_ms:10.1f}{c.bytes / 1e6:9.1f}"
        for c in costs
    ]
    first = costs[0]
    lines += [
        f"x{c.years / first.years:4.0f}{c.breaks / first.breaks:9.1f}"
        f"{c.performances / first.performances:11.1f}{c.open_ms / first.open_ms:10.2f}"
        f"{c.week_ms / first.week_ms:10.2f}{c.month_ms / first.month_ms:10.2f}"
        f"{c.year_ms / first.year_ms:10.2f}{c.check_ms / first.check_ms:10.2f}"
        f"{c.bytes / first.bytes:9.1f}"
        for c in costs[1:]
    ]
    return "\n".join(lines)


def main() -> int:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--years", type=int, nargs="+", default=[1, 10, 30])
    parser.add_argument("--keep", type=Path, help="build the records here and leave them")
    args = parser.parse_args()
    with contextlib.ExitStack() as stack:
        root = args.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        costs = []
        for years in args.years:
            folder = DataFolder(root / f"{years}-years")
            folder.create()
            if not folder.record.exists():
                build(folder.record, years)
            costs.append(measure(folder, years))
    print(table(costs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
