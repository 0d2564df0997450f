"""A review costs what it shows, not what the record holds: growth, counted and not timed.

Counted are the instructions of SQLite's machine and the calls of Python; both are the same on every
machine. `benchmarks/review.py` gives the seconds.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import FrameType, ModuleType

import pytest

from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reports import Reports
from neckbreak.app.reviews import Reviews
from neckbreak.domain.instants import Instant
from neckbreak.domain.review_types import PeriodKind
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.fhir import bundle
from neckbreak.storage.report_files import ReportWriter, report_lines
from rule_samples import catalogue

SHORT, LONG = 1, 4
"""Years."""


def _benchmark() -> ModuleType:
    place = Path(__file__).parents[3] / "benchmarks" / "review.py"
    spec = importlib.util.spec_from_file_location("review_benchmark", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


BENCHMARK = _benchmark()


@dataclass
class Work:
    """What a job costs."""

    steps: int = 0
    calls: int = 0


def counted(record: AdherenceDatabase, job: Callable[[], object]) -> Work:
    """SQLite instructions in hundreds, and Python calls."""
    work = Work()

    def on_steps() -> int:
        work.steps += 1
        return 0

    def on_call(frame: FrameType, event: str, _: object) -> None:
        work.calls += event == "call"

    record._connection.set_progress_handler(on_steps, 100)
    before = sys.getprofile()
    sys.setprofile(on_call)
    try:
        job()
    finally:
        sys.setprofile(before)
        record._connection.set_progress_handler(None, 0)
    return work


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, Path]]:
    root = tmp_path_factory.mktemp("years")
    made = {years: root / f"{years}.db" for years in (SHORT, LONG)}
    for years, place in made.items():
        BENCHMARK.build(place, years)
    yield made
    for place in made.values():
        place.unlink()


def cost(place: Path, weeks_back: int, kind: PeriodKind) -> Work:
    now = Instant(BENCHMARK.at_hour(BENCHMARK.LAST, 18), 0.0, 0.0)
    with contextlib.closing(AdherenceDatabase(place)) as record:
        reviews = Reviews(record, FakeSettings(), FakeShelf(catalogue()))
        day = BENCHMARK.LAST - timedelta(weeks=weeks_back)
        view = reviews.period(kind, day, now)
        assert view.dose.share is not None
        return counted(record, lambda: reviews.period(kind, day, now))


@pytest.mark.parametrize("kind", [PeriodKind.WEEK, PeriodKind.MONTH])
@pytest.mark.parametrize("weeks_back", [0, 8])
def test_a_period_costs_the_same_in_a_long_record(
    places: dict[int, Path], kind: PeriodKind, weeks_back: int
) -> None:
    short, long = (cost(places[years], weeks_back, kind) for years in (SHORT, LONG))

    assert short.steps > 50, "the count works"
    assert long.steps <= short.steps * 1.15
    assert long.calls <= short.calls * 1.05


def test_the_whole_record_is_exported_in_proportion(places: dict[int, Path]) -> None:
    def whole(years: int) -> Work:
        now = Instant(BENCHMARK.at_hour(BENCHMARK.LAST, 18), 0.0, 0.0)
        with contextlib.closing(AdherenceDatabase(places[years])) as record:
            files = ReportWriter()
            reports = Reports(record, FakeSettings(), FakeShelf(catalogue()), files)
            began = record.first_day()
            assert began is not None

            def export() -> None:
                data = reports.gather(began, BENCHMARK.LAST, now)
                assert report_lines(data)
                assert bundle(data)

            return counted(record, export)

    short, long = whole(SHORT), whole(LONG)

    assert long.steps <= short.steps * LONG * 1.15
    assert long.calls <= short.calls * LONG * 1.15


def test_a_record_grows_with_its_years_and_stays_small(places: dict[int, Path]) -> None:
    short, long = (places[years].stat().st_size for years in (SHORT, LONG))

    assert long <= short * LONG
    per_year = (long - short) / (LONG - SHORT)
    assert per_year * 10 <= 40e6, "at most 40 MB in ten years"
