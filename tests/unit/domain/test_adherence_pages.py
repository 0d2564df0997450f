"""The worked examples of `tests/data/adherence`, on the record in memory and on the one on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from adherence_tables import FOLDER, Page, fill, pages
from fakes.records import FakeRecords
from fakes.stores import FakeSettings, FakeShelf
from neckbreak.app.reviews import Reviews
from neckbreak.domain.review_types import DayState, Figure, HourView, PainWeek, PeriodView
from neckbreak.ports.records import Records
from neckbreak.storage.adherence_db import AdherenceDatabase
from rule_samples import catalogue

PAGES = pages()


@pytest.fixture(params=["memory", "disk"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    kept: Records = (
        FakeRecords() if request.param == "memory" else AdherenceDatabase(tmp_path / "neckbreak.db")
    )
    yield kept
    kept.close()


def view_of(page: Page, records: Records) -> PeriodView:
    fill(records, page)
    reviews = Reviews(records, FakeSettings(), FakeShelf(catalogue()))
    return reviews.span(page.first, page.last, page.now, page.first_weekday)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path.stem)
def test_the_review_says_what_was_worked_out_by_hand(page: Page, records: Records) -> None:
    view = view_of(page, records)

    assert page.figures
    for row in page.figures:
        found = SAID[row["figure"]](view)
        assert found == row["value"], f"{page.title}: {row['figure']}: {row['sum']}"


def test_every_rule_has_its_page() -> None:
    words = " ".join(path.stem for path in FOLDER.glob("*.md"))
    for rule in ("rest", "half", "excused", "programme-changed", "date-line", "clocks", "restart",
                 "corrections", "pain", "blank", "gap", "weeks-kept", "today"):  # fmt: skip
        assert rule in words


# --- a review in the words of the pages ----------------------------------------------------------


def number(value: float | None) -> str:
    return "none" if value is None else f"{round(value, 2):g}"


def figure(value: Figure) -> str:
    if value.share is None:
        return f"blank ({value.reason})"
    assert value.reason == "counted"
    return f"{number(value.ratio.numerator)} of {number(value.ratio.denominator)}"


def hour(value: HourView | None) -> str:
    assert value is not None
    return f"{value.hour}: {number(value.breaks.numerator)} of {number(value.breaks.denominator)}"


def week(value: PainWeek) -> str:
    worst = "" if value.worst is None else f"worst {value.worst}"
    if value.mean is None:
        return f"none ({worst})" if worst else "none"
    return f"{number(value.mean)} ({value.lowest} to {value.highest}, {worst})"


def this_week(view: PeriodView) -> str:
    last = view.pain.weeks[-1]
    count = len(last.points)
    return f"{count} answers, mean {number(last.mean)}, {last.lowest} to {last.highest}"


def pain_baseline(view: PeriodView) -> str:
    base = view.pain.baseline
    assert base is not None
    mark = ", notable" if view.pain.is_notable else ""
    change = number(view.pain.from_baseline)
    return f"{number(base.mean)} from {base.first_day}, change {change}{mark}"


def gap(view: PeriodView) -> str:
    if view.gap is None:
        return "none"
    return f"{view.gap.days} ({view.gap.from_day} to {view.gap.to_day})"


def counted(state: DayState) -> Callable[[PeriodView], str]:
    return lambda view: str(sum(each.state is state for each in view.days))


def amount(name: str) -> Callable[[PeriodView], str]:
    return lambda view: number(getattr(view.quality.amounts, name))


SAID: dict[str, Callable[[PeriodView], str]] = {
    "dose": lambda view: figure(view.dose),
    "days": lambda view: figure(view.kept_days),
    "breaks": lambda view: figure(view.breaks),
    "microbreaks": lambda view: figure(view.micro),
    "sessions": lambda view: figure(view.sessions),
    "weeks kept": lambda view: figure(view.weeks_kept),
    "guided": amount("guided"),
    "ended early": amount("ended_early"),
    "by hand": amount("self_marked"),
    "extra": amount("extra"),
    "away": amount("away"),
    "outside": amount("other"),
    "still open today": lambda view: number(float(str(dict(view.dose.data)["open"]))),
    "stops": lambda view: str(view.pain_stops),
    "held": lambda view: str(view.held),
    "corrected": lambda view: str(view.quality.corrected),
    "longest gap": gap,
    "rest days": counted(DayState.REST),
    "blank days": counted(DayState.BLANK),
    "excused days": counted(DayState.EXCUSED),
    "before the record": counted(DayState.BEFORE),
    "outcomes": lambda view: ", ".join(f"{each} {n}" for each, n in view.outcomes),
    "hours": lambda view: ", ".join(hour(each) for each in view.hours.hours),
    "easiest hour": lambda view: hour(view.hours.easiest),
    "hardest hour": lambda view: hour(view.hours.hardest),
    "skipped because": lambda view: ", ".join(f"{each.key} {each.count}" for each in view.skips),
    "programmes": lambda view: ", ".join(f"{e.programme} v{e.version}" for e in view.programmes),
    "events": lambda view: ", ".join(each.key for each in view.events),
    "weeks": lambda view: ", ".join(str(each.first_day) for each in view.weeks),
    "says": lambda view: ", ".join(each.key for each in view.statements),
    "pain by week": lambda view: ", ".join(week(each) for each in view.pain.weeks),
    "pain this week": this_week,
    "pain change": lambda view: number(view.pain.change),
    "pain baseline": pain_baseline,
}
