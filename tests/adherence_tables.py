"""Reads the worked examples of adherence, which are written for people who treat people.

Each file in `tests/data/adherence` is a page: a rule, a table of days, and a table of figures with
their sums in words. The days become rows of a record, the figures what the review must say.

A day's line holds, each optional, with ";" between several:

    asked     "tuck 3" three performances of the prescription tuck; "other/tuck 3" of the programme
              `other`; "basics v2/tuck 3" in its second version; stage after "@"
    done      "tuck guided 1" or early, by hand, away; "free guided 1" outside the programme;
              "for sharp-pain" a stop; "-> 0.5" or "-> withdrawn" a later correction
    breaks    "completed", "homework partial", "micro missed", "asked-for completed", "held";
              "at 14:20"; "because deadline"; "crashed after 60 s of 180"
    pain      "before 4", "after 3", "note 2"; "-> 3" a later correction
    excused   the reason

"x 3" repeats an item. A time of the form 2026-03-08T23:30-10:00 says where the person was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    Evidence,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    Stamp,
)
from neckbreak.domain.instants import Instant
from neckbreak.ports.records import Records

FOLDER = Path(__file__).parent / "data" / "adherence"
LEVELS = {
    "guided": Evidence.GUIDED,
    "early": Evidence.ENDED_EARLY,
    "by hand": Evidence.SELF_MARKED,
    "away": Evidence.AWAY,
}
KINDS = {each.value: each for each in BreakKind}
LENGTH_S = 180.0


@dataclass(frozen=True, slots=True)
class Page:
    """One worked example."""

    path: Path
    title: str
    settings: dict[str, str]
    days: tuple[dict[str, str], ...]
    figures: tuple[dict[str, str], ...]

    @property
    def first(self) -> date:
        return date.fromisoformat(self.settings["from"])

    @property
    def last(self) -> date:
        return date.fromisoformat(self.settings["to"])

    @property
    def now(self) -> Instant:
        """Noon of the day on which the review is opened."""
        day = date.fromisoformat(self.settings["opened"])
        return instant(datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc))  # noqa: UP017

    @property
    def first_weekday(self) -> int:
        return int(self.settings.get("weeks begin on", "1"))


def pages() -> list[Page]:
    """Every worked example."""
    return [_read(path) for path in sorted(FOLDER.glob("*.md"))]


def _read(path: Path) -> Page:
    lines = path.read_text(encoding="utf-8").splitlines()
    tables = list(_tables(lines))
    pairs = (re.match(r"^- \*\*(.+?)\*\*: (.+)$", line) for line in lines)
    settings = {found[1]: found[2] for found in pairs if found}
    return Page(path, lines[0].removeprefix("# "), settings, tables[0], tables[1])


def _tables(lines: list[str]) -> Iterator[tuple[dict[str, str], ...]]:
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            heads, _, *cells = rows
            yield tuple(dict(zip(heads, each, strict=True)) for each in cells)
            rows = []


def instant(local: datetime) -> Instant:
    """An instant in the zone that the time names."""
    assert local.tzinfo is not None
    return Instant(round(local.timestamp() * 1000), 0.0, 0.0, local.tzinfo)


@dataclass(slots=True)
class _Writer:
    """Writes one page's days into a record."""

    records: Records
    day: date
    minute: int = 0
    stamps: list[Stamp] = field(default_factory=list)

    def stamp(self, words: str) -> tuple[str, Stamp]:
        """Takes the time out of an item; without one, items follow each other from 9:00."""
        found = re.search(r" at (\S+)", words)
        self.minute += 1
        local = datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=timezone.utc)  # noqa: UP017
        local += timedelta(minutes=self.minute)
        if found is not None and "T" in found[1]:
            local = datetime.fromisoformat(found[1])
        elif found is not None:
            hour, minute = found[1].split(":")
            local = local.replace(hour=int(hour), minute=int(minute))
        made = Stamp.of(instant(local))
        assert made.day == self.day, f"{words} counts for {made.day}, not {self.day}"
        return (words if found is None else words.replace(found[0], "")), made


def fill(records: Records, page: Page) -> None:
    """Write the days of a page into a record."""
    writers: tuple[tuple[str, Callable[[_Writer, str], None]], ...] = (
        ("breaks", _break),
        ("done", _done),
        ("pain", _pain),
        ("excused", _excused),
    )
    for row in page.days:
        day = date.fromisoformat(row["day"].split()[-1])
        writer = _Writer(records, day)
        asked = [_asked(day, words) for words in _items(row.get("asked", ""))]
        records.set_prescribed(asked)
        for column, write in writers:
            for words in _items(row.get(column, "")):
                write(writer, words)


def _items(cell: str) -> Iterator[str]:
    for part in filter(None, (each.strip() for each in cell.split(";"))):
        found = re.fullmatch(r"(.+?) x (\d+)", part)
        yield from [found[1]] * int(found[2]) if found else [part]


def _asked(day: date, words: str) -> PrescribedDay:
    found = re.fullmatch(r"(?:(\w+)(?: v(\d+))?/)?([\w-]+) (\d+)(?: @([\w-]+))?", words)
    assert found, words
    programme, version, name, count, stage = found.groups()
    return PrescribedDay(
        day, programme or "basics", int(version or 1), stage or "week-1", name, name, int(count)
    )


def _done(writer: _Writer, words: str) -> None:
    words, at = writer.stamp(words)
    words, _, change = words.partition(" -> ")
    found = re.fullmatch(
        r"(?:(\w+)/)?([\w-]+) (guided|early|by hand|away) ([\d.]+)(?: for ([\w-]+))?", words
    )
    assert found, words
    programme, name, level, share, reason = found.groups()
    is_free = name == "free"
    added = writer.records.add_performance(
        PerformanceRow(
            0, None, at, None if is_free else programme or "basics", None if is_free else 1,
            None if is_free else name, "chin-tuck" if is_free else name, None, 2, 10, 5.0,
            float(share), LEVELS[level], reason,
        )
    )  # fmt: skip
    if change:
        _correct(writer, Corrected.PERFORMANCE, added, "share", change)


def _correct(writer: _Writer, event: Corrected, event_id: int, name: str, change: str) -> None:
    data = ("withdrawn", True) if change == "withdrawn" else (name, float(change))
    if name == "value" and change != "withdrawn":
        data = (name, int(change))
    _, at = writer.stamp("a correction")
    writer.records.add_correction(CorrectionRow(0, at, event, event_id, (data,)))


def _break(writer: _Writer, words: str) -> None:
    words, at = writer.stamp(words)
    words, _, reason = words.partition(" because ")
    crashed = re.fullmatch(r"crashed after (\d+) s of (\d+)", words)
    if crashed:
        kind = BreakKind.MOVEMENT
        opened = writer.records.open_break(kind, at, at, float(crashed[2]))
        writer.records.note_progress(opened, float(crashed[1]))
        writer.records.close_open_breaks(Stamp(at.utc_ms + 3_600_000, at.day, at.offset_min))
        return
    *kinds, outcome = words.split()
    is_due = "asked-for" not in kinds
    kind = next((KINDS[each] for each in kinds if each in KINDS), BreakKind.MOVEMENT)
    writer.records.add_break(
        BreakRow(
            0, kind, at if is_due else None, at, at, LENGTH_S, LENGTH_S, Outcome(outcome),
            reason or None,
        )
    )  # fmt: skip


def _pain(writer: _Writer, words: str) -> None:
    words, at = writer.stamp(words)
    words, _, change = words.partition(" -> ")
    moment, value = words.split()
    added = writer.records.add_pain(PainRow(0, at, None, moment, int(value)))
    if change:
        _correct(writer, Corrected.PAIN, added, "value", change)


def _excused(writer: _Writer, words: str) -> None:
    _, at = writer.stamp("an excuse")
    reason = None if words == "lifted" else words
    writer.records.add_excused(writer.day, reason, at)
