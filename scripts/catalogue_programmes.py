"""The ready-made programmes of the clinical page, section 4, as data.

The stage tables are parsed; their bracketed remarks, lengths and break patterns are read by the
rules below. `PATTERNS` holds, per programme and stage, the upper time of the break pattern in
seconds, and what only the prose says.
"""

from __future__ import annotations

import re
from typing import Any

MAX_BREAK_S: dict[str, tuple[int, ...]] = {
    "desk-starter": (240, 240, 240),
    "upper-trapezius-tension": (300, 300, 300),
    "forward-head": (180, 300, 300),
    "strength-two-minutes": (180, 180, 360),
    "stiff-neck-gentle": (120, 120, 180),
    "maintenance": (480, 480, 120),
    "breathe-unwind": (300, 300, 300),
    "meetings-discreet": (110, 110),
}
DAYS_PER_WEEK = {"stiff-neck-gentle": (7, 7, 7), "maintenance": (3, 3, 5)}
GROUPS = {"maintenance": ("strength", "strength", "movement")}
AFTERWARDS = {"maintenance": ["maintenance"]}
LISTED_DEG = {"neck-rotation": 60, "neck-side-bend": 30, "neck-flexion-nod": 40}
"""The listed main angle of the exercises a stage asks for with an angle."""


def _line(block: str, label: str) -> str:
    match = re.search(rf"^- \*\*{re.escape(label)}:\*\* (.+)$", block, re.MULTILINE)
    if match is None:
        raise ValueError(f"no line {label!r}")
    return match[1].strip()


def _length_days(name: str) -> int | None:
    if match := re.match(r"(Week|Weeks|Days) (\d+)(?:–(\d+))?$", name):
        count = int(match[3] or match[2]) - int(match[2]) + 1
        return count if match[1] == "Days" else 7 * count
    return None


def _remark(words: str, exercise: str) -> dict[str, Any]:
    """What the brackets after an exercise mean."""
    result: dict[str, Any] = {}
    notes = []
    for part in words.split(", "):
        if match := re.fullmatch(r"(\d+)°", part):
            result["range_share"] = round(int(match[1]) / LISTED_DEG[exercise], 6)
        elif match := re.fullmatch(r"(\d) days", part):
            result["days_per_week"] = int(match[1])
        elif match := re.fullmatch(r"(\d+) min( once a day)?", part):
            result["duration_s"] = 60 * int(match[1])
        elif part in ("easier", "harder"):
            result["variant"] = part
        elif part == "optional":
            result["optional"] = True
        else:
            notes.append(part)
    if notes:
        result["note"] = {"en": ", ".join(notes)}
    return result


def _prescription(words: str, stage: str) -> dict[str, Any]:
    optional = re.fullmatch(r"optional (.+) on (\d) days", words)
    if optional:
        words = optional[1]
    match = re.fullmatch(r"([a-z-]+(?: or [a-z-]+)*)(?: \((.+)\))?", words)
    if match is None:
        raise ValueError(f"not understood: {words!r}")
    ids = match[1].split(" or ")
    entry: dict[str, Any] = {"id": f"{stage}-{ids[0]}"}
    entry.update({"exercise": ids[0]} if len(ids) == 1 else {"any_of": ids})
    if match[2]:
        entry.update(_remark(match[2], ids[0]))
    if optional:
        entry.update(days_per_week=int(optional[2]), optional=True)
    return entry


def _stage(id_: str, index: int, row: tuple[str, ...]) -> dict[str, Any]:
    name, frequency, pool = row
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower())
    breaks = re.match(r"(\d)(?:/day| break| short)", frequency)
    if breaks is None:
        raise ValueError(f"frequency not understood: {frequency!r}")
    count = 3 if frequency == "2 short + 1 longer" else int(breaks[1])
    stage: dict[str, Any] = {
        "id": slug,
        "name": {"en": name},
        "breaks_per_day": count,
        "max_break_s": MAX_BREAK_S[id_][index],
        "days_per_week": DAYS_PER_WEEK.get(id_, (5, 5, 5))[index],
    }
    if length := _length_days(name):
        stage["length_days"] = length
    if id_ == "meetings-discreet":
        stage["discreet"] = True
    if id_ in GROUPS:
        stage["group"] = GROUPS[id_][index]
        stage["advance_share"] = None
    parts = re.split(r", (?![^(]*\))", pool)
    stage["prescriptions"] = [_prescription(each, slug) for each in parts]
    return stage


def programme(block: str) -> dict[str, Any]:
    """One programme of section 4, from its "### " block."""
    head = re.match(r"(.+) – `([a-z-]+)`", block)
    if head is None:
        raise ValueError(block[:60])
    name, id_ = head.groups()
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| \d+ \|$", block, re.MULTILINE)
    afterwards = _line(block, "Afterwards")
    named = [each for each in MAX_BREAK_S if re.search(rf"\b{each}\b", afterwards)]
    named.sort(key=afterwards.index)
    return {
        "id": id_,
        "name": {"en": name},
        "version": 1,
        "author": {"name": "neckbreak"},
        "for_whom": {"en": _line(block, "For")},
        "goal": {"en": _line(block, "Goal")},
        "length_text": {"en": _line(block, "Length / frequency")},
        "pattern_text": {"en": _line(block, "Break pattern")},
        "progression_text": {"en": _line(block, "Progression")},
        "afterwards": AFTERWARDS.get(id_, named),
        "afterwards_text": {"en": afterwards},
        "stages": [_stage(id_, index, row) for index, row in enumerate(rows)],
    }
