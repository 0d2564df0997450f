"""The record's rows as SQL: how each domain row becomes columns and columns become a row.

Reads raise ValueError for a value outside the vocabulary; the tables' own checks keep those out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from neckbreak.domain.adherence import (
    BreakKind,
    BreakRow,
    Corrected,
    CorrectionRow,
    Data,
    DecisionRow,
    EntryRow,
    Evidence,
    ExcusedRow,
    Outcome,
    PainRow,
    PerformanceRow,
    PrescribedDay,
    ScreeningRow,
    Stamp,
)

Columns = tuple[Any, ...]

ADD_BREAK = """
INSERT INTO breaks (kind, due_ms, due_date, due_offset_min, began_ms, began_date, began_offset_min,
    ended_ms, ended_date, ended_offset_min, planned_s, done_s, outcome, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

BREAKS = """
SELECT id, kind, due_ms, due_date, due_offset_min, began_ms, began_date, began_offset_min,
    ended_ms, ended_date, ended_offset_min, planned_s, done_s, outcome, reason
FROM breaks WHERE local_date BETWEEN ? AND ? ORDER BY utc_ms, id"""

CLOSE_BREAK = """
UPDATE breaks SET ended_ms = ?, ended_date = ?, ended_offset_min = ?, done_s = ?, outcome = ?,
    reason = ?
WHERE id = ? AND outcome IS NULL"""

OPEN_BREAKS = """
SELECT id, began_ms, began_date, began_offset_min, coalesce(break_progress.done_s, 0)
FROM breaks LEFT JOIN break_progress ON break_id = id WHERE outcome IS NULL ORDER BY id"""

# Progress is noted forwards only: the furthest point counts.
NOTE_PROGRESS = """
INSERT INTO break_progress (break_id, done_s)
SELECT id, ? FROM breaks WHERE id = ? AND outcome IS NULL
ON CONFLICT (break_id) DO UPDATE SET done_s = max(done_s, excluded.done_s)"""

ADD_PERFORMANCE = """
INSERT INTO performances (break_id, utc_ms, local_date, utc_offset_min, programme,
    programme_version, prescription, exercise, variant, sets, reps, hold_s, share, evidence,
    stop_reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

PERFORMANCES = """
SELECT id, break_id, utc_ms, local_date, utc_offset_min, programme, programme_version,
    prescription, exercise, variant, sets, reps, hold_s, share, evidence, stop_reason
FROM performances WHERE local_date BETWEEN ? AND ? ORDER BY utc_ms, id"""

ADD_PAIN = """
INSERT INTO pain (break_id, utc_ms, local_date, utc_offset_min, moment, value)
VALUES (?, ?, ?, ?, ?, ?)"""

PAIN = """
SELECT id, break_id, utc_ms, local_date, utc_offset_min, moment, value
FROM pain WHERE local_date BETWEEN ? AND ? ORDER BY utc_ms, id"""

ADD_DECISION = """
INSERT INTO decisions (utc_ms, local_date, utc_offset_min, what, reason, data)
VALUES (?, ?, ?, ?, ?, ?)"""

DECISIONS = """
SELECT id, utc_ms, local_date, utc_offset_min, what, reason, data
FROM decisions WHERE local_date BETWEEN ? AND ? ORDER BY utc_ms, id"""

ADD_SCREENING = """
INSERT INTO screening (utc_ms, local_date, utc_offset_min, answers, status, codes, confirmed)
VALUES (?, ?, ?, ?, ?, ?, ?)"""

LATEST_SCREENING = """
SELECT id, utc_ms, local_date, utc_offset_min, answers, status, codes, confirmed
FROM screening ORDER BY id DESC LIMIT 1"""

SCREENINGS = """
SELECT id, utc_ms, local_date, utc_offset_min, answers, status, codes, confirmed
FROM screening WHERE local_date <= ? AND id >= coalesce(
    (SELECT max(id) FROM screening WHERE local_date < ?), 0) ORDER BY id"""

ADD_PRESCRIBED = """
INSERT INTO prescribed (local_date, programme, programme_version, stage, prescription, exercise,
    performances, excused)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""

# The last word on each prescription of a day counts, and one that asks for nothing is not asked.
# The newest word on whether a day is excused wins over what was known when the day began.
PRESCRIBED = """
SELECT local_date, programme, programme_version, stage, prescription, exercise, performances,
    CASE WHEN EXISTS (SELECT 1 FROM excused WHERE day = prescribed.local_date)
        THEN (SELECT reason FROM excused WHERE day = prescribed.local_date ORDER BY id DESC LIMIT 1)
        ELSE excused END
FROM prescribed WHERE local_date BETWEEN ? AND ? AND performances > 0 AND NOT EXISTS (
    SELECT 1 FROM prescribed AS later WHERE later.local_date = prescribed.local_date
        AND later.id > prescribed.id AND later.programme = prescribed.programme
        AND later.prescription = prescribed.prescription)
ORDER BY local_date, id"""

LAST_PRESCRIBED = """
SELECT programme_version, stage, exercise, performances FROM prescribed
WHERE local_date = ? AND programme = ? AND prescription = ? ORDER BY id DESC LIMIT 1"""

ADD_EXCUSED = """
INSERT INTO excused (utc_ms, local_date, utc_offset_min, day, reason) VALUES (?, ?, ?, ?, ?)"""

EXCUSED = """
SELECT id, utc_ms, local_date, utc_offset_min, day, reason FROM excused AS one
WHERE day BETWEEN ? AND ? AND reason IS NOT NULL
    AND id = (SELECT max(id) FROM excused WHERE day = one.day)
ORDER BY day"""

ADD_CORRECTION = """
INSERT INTO corrections (utc_ms, local_date, utc_offset_min, event_table, event_id, correction)
VALUES (?, ?, ?, ?, ?, ?)"""

# Corrections are few: they come first, and each looks its event up.
CORRECTIONS = {
    each: f"""
SELECT one.id, one.utc_ms, one.local_date, one.utc_offset_min, event_table, event_id, correction
FROM corrections AS one CROSS JOIN {each.value} AS event ON event.id = one.event_id
WHERE event_table = '{each.value}' AND event.local_date BETWEEN ? AND ? ORDER BY one.id"""
    for each in Corrected
}

EVENT_EXISTS = {
    each: f"SELECT EXISTS (SELECT 1 FROM {each.value} WHERE id = ?)" for each in Corrected
}

ADD_ENTRY = """
INSERT INTO entries (utc_ms, local_date, utc_offset_min, kind, data) VALUES (?, ?, ?, ?, ?)"""

ENTRIES = """
SELECT id, utc_ms, local_date, utc_offset_min, kind, data
FROM entries WHERE local_date BETWEEN ? AND ? ORDER BY utc_ms, id"""

ENTRIES_OF_KIND = """
SELECT id, utc_ms, local_date, utc_offset_min, kind, data
FROM entries WHERE local_date BETWEEN ? AND ? AND kind = ? ORDER BY utc_ms, id"""

LATEST_ENTRY = """
SELECT id, utc_ms, local_date, utc_offset_min, kind, data
FROM entries WHERE kind = ? ORDER BY id DESC LIMIT 1"""

ADD_PROGRAMME_VERSION = """
INSERT INTO programme_versions (utc_ms, local_date, utc_offset_min, programme, version, content)
VALUES (?, ?, ?, ?, ?, ?)"""

PROGRAMME_VERSION = """
SELECT content FROM programme_versions WHERE programme = ? AND version = ?
ORDER BY id DESC LIMIT 1"""

NEWEST_DAY = "SELECT local_date FROM ({}) ORDER BY utc_ms DESC LIMIT 1".format(
    " UNION ALL ".join(
        f"SELECT utc_ms, local_date FROM {table} WHERE id = (SELECT max(id) FROM {table})"
        for table in ("decisions", "breaks", "performances", "pain", "screening", "entries")
    )
)
"""The local day of what was written last."""

FIRST_DAY = "SELECT min(day) FROM ({})".format(
    " UNION ALL ".join(
        f"SELECT min(local_date) AS day FROM {table}"
        for table in ("breaks", "performances", "pain", "prescribed")
    )
)

# Programmes are few and their days are many: each name is looked up once in the index.
PROGRAMME_SINCE = """
WITH RECURSIVE names (name) AS (
    SELECT min(programme) FROM prescribed
    UNION ALL
    SELECT (SELECT min(programme) FROM prescribed WHERE programme > name) FROM names
    WHERE name IS NOT NULL
)
SELECT min(local_date) FROM prescribed WHERE programme = ?1 AND local_date <= ?2
    AND local_date > coalesce((SELECT max(
        (SELECT max(local_date) FROM prescribed WHERE programme = name AND local_date <= ?2))
        FROM names WHERE name <> ?1), '')"""

STATEMENTS = (
    *(ADD_BREAK, BREAKS, CLOSE_BREAK, OPEN_BREAKS, NOTE_PROGRESS),
    *(ADD_PERFORMANCE, PERFORMANCES, ADD_PAIN, PAIN, ADD_DECISION, DECISIONS),
    *(ADD_SCREENING, LATEST_SCREENING, ADD_PRESCRIBED, PRESCRIBED, ADD_EXCUSED),
    *(EXCUSED, ADD_CORRECTION, *CORRECTIONS.values(), *EVENT_EXISTS.values()),
    *(ADD_ENTRY, ENTRIES, ENTRIES_OF_KIND, LATEST_ENTRY),
    *(ADD_PROGRAMME_VERSION, PROGRAMME_VERSION, NEWEST_DAY),
    *(SCREENINGS, FIRST_DAY, PROGRAMME_SINCE, LAST_PRESCRIBED),
)
"""Every statement above: a record that cannot run one of them has damaged tables."""


def stamp_columns(stamp: Stamp | None) -> Columns:
    """UTC ms, local date, offset; three times None without a stamp."""
    if stamp is None:
        return (None, None, None)
    return (stamp.utc_ms, stamp.day.isoformat(), stamp.offset_min)


def stamp(columns: Sequence[Any]) -> Stamp:
    """The reverse of `stamp_columns` for a stamp that is there."""
    utc_ms, day, offset_min = columns
    return Stamp(utc_ms, date.fromisoformat(day), offset_min)


def _maybe_stamp(columns: Sequence[Any]) -> Stamp | None:
    return None if columns[0] is None else stamp(columns)


def break_columns(row: BreakRow) -> Columns:
    """In the order of ADD_BREAK."""
    return (
        row.kind.value,
        *stamp_columns(row.due),
        *stamp_columns(row.began),
        *stamp_columns(row.ended),
        row.planned_s,
        row.done_s,
        None if row.outcome is None else row.outcome.value,
        row.reason,
    )


def break_row(columns: Columns) -> BreakRow:
    """From the order of BREAKS."""
    outcome = columns[13]
    return BreakRow(
        id=columns[0],
        kind=BreakKind(columns[1]),
        due=_maybe_stamp(columns[2:5]),
        began=_maybe_stamp(columns[5:8]),
        ended=_maybe_stamp(columns[8:11]),
        planned_s=columns[11],
        done_s=columns[12],
        outcome=None if outcome is None else Outcome(outcome),
        reason=columns[14],
    )


def performance_columns(row: PerformanceRow) -> Columns:
    """In the order of ADD_PERFORMANCE."""
    return (
        row.break_id,
        *stamp_columns(row.at),
        row.programme,
        row.programme_version,
        row.prescription,
        row.exercise,
        row.variant,
        row.sets,
        row.reps,
        row.hold_s,
        row.share,
        row.evidence.value,
        row.stop_reason,
    )


def performance_row(columns: Columns) -> PerformanceRow:
    """From the order of PERFORMANCES."""
    return PerformanceRow(
        id=columns[0],
        break_id=columns[1],
        at=stamp(columns[2:5]),
        programme=columns[5],
        programme_version=columns[6],
        prescription=columns[7],
        exercise=columns[8],
        variant=columns[9],
        sets=columns[10],
        reps=columns[11],
        hold_s=columns[12],
        share=columns[13],
        evidence=Evidence(columns[14]),
        stop_reason=columns[15],
    )


def pain_columns(row: PainRow) -> Columns:
    """In the order of ADD_PAIN."""
    return (row.break_id, *stamp_columns(row.at), row.moment, row.value)


def pain_row(columns: Columns) -> PainRow:
    """From the order of PAIN."""
    return PainRow(columns[0], stamp(columns[2:5]), columns[1], columns[5], columns[6])


def decision_columns(row: DecisionRow) -> Columns:
    """In the order of ADD_DECISION."""
    return (*stamp_columns(row.at), row.what, row.reason, _to_json(row.data))


def decision_row(columns: Columns) -> DecisionRow:
    """From the order of DECISIONS."""
    return DecisionRow(columns[0], stamp(columns[1:4]), columns[4], columns[5], _data(columns[6]))


def entry_columns(row: EntryRow) -> Columns:
    """In the order of ADD_ENTRY."""
    return (*stamp_columns(row.at), row.kind, _to_json(row.data))


def entry_row(columns: Columns) -> EntryRow:
    """From the order of ENTRIES."""
    return EntryRow(columns[0], stamp(columns[1:4]), columns[4], _data(columns[5]))


def excused_row(columns: Columns) -> ExcusedRow:
    """From the order of EXCUSED."""
    day = date.fromisoformat(columns[4])
    return ExcusedRow(columns[0], stamp(columns[1:4]), day, columns[5])


def correction_columns(row: CorrectionRow) -> Columns:
    """In the order of ADD_CORRECTION."""
    return (*stamp_columns(row.at), row.event.value, row.event_id, _to_json(row.change))


def correction_row(columns: Columns) -> CorrectionRow:
    """From the order of CORRECTIONS."""
    event = Corrected(columns[4])
    return CorrectionRow(columns[0], stamp(columns[1:4]), event, columns[5], _data(columns[6]))


def screening_columns(row: ScreeningRow) -> Columns:
    """In the order of ADD_SCREENING."""
    lists = (_to_json(row.answers), row.status, _to_json(row.codes), _to_json(row.confirmed))
    return (*stamp_columns(row.at), *lists)


def screening_row(columns: Columns) -> ScreeningRow:
    """From the order of LATEST_SCREENING."""
    return ScreeningRow(
        id=columns[0],
        at=stamp(columns[1:4]),
        answers=tuple((str(question), str(answer)) for question, answer in json.loads(columns[4])),
        status=columns[5],
        codes=tuple(json.loads(columns[6])),
        confirmed=tuple(json.loads(columns[7])),
    )


def prescribed_columns(row: PrescribedDay) -> Columns:
    """In the order of ADD_PRESCRIBED."""
    return (
        row.day.isoformat(),
        row.programme,
        row.programme_version,
        row.stage,
        row.prescription,
        row.exercise,
        row.performances,
        row.excused,
    )


def prescribed_row(columns: Columns) -> PrescribedDay:
    """From the order of PRESCRIBED."""
    return PrescribedDay(date.fromisoformat(columns[0]), *columns[1:])


def _data(text: str) -> Data:
    return tuple((str(key), value) for key, value in json.loads(text))


def _to_json(pairs: object) -> str:
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))
