"""Scenarios: a working day written down as a JSON list, for `neckbreak demo --day FILE`.

    [{"at": "09:00", "event": "active"},
     {"at": "10:05", "event": "call_start", "app": "Meet"}, {"at": "10:50", "event": "call_end"},
     {"at": "12:30", "event": "idle"}, {"at": "13:15", "event": "active"},
     {"at": "14:00", "event": "choose", "choice": "snooze"}]

`docs/scenarios.md` explains every event. Times are the script's own clock, in order; what a
`clock_change` does to the machine's clock does not move them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from neckbreak.errors import KnownError


class What(StrEnum):
    """What can happen in a scripted day."""

    ACTIVE = "active"
    IDLE = "idle"
    CALL_START = "call_start"
    CALL_END = "call_end"
    LOCK = "lock"
    UNLOCK = "unlock"
    SUSPEND = "suspend"
    RESUME = "resume"
    CLOCK_CHANGE = "clock_change"
    CHOOSE = "choose"


ANSWERS = ("start", "snooze", "skip", "ignore", "stop_for_pain")

FIELDS: dict[What, frozenset[str]] = {
    What.CALL_START: frozenset({"app"}),
    What.CLOCK_CHANGE: frozenset({"minutes"}),
    What.CHOOSE: frozenset({"choice"}),
}

_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happens, `at_s` seconds after the script's midnight."""

    at_s: float
    what: What
    app: str | None = None
    minutes: float = 0.0
    choice: str = "start"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A day: when it is, and what happens in order."""

    day: date
    moments: tuple[Moment, ...]
    picture_s: float | None = None
    """When the picture of Today is taken; at the end if None."""


DEMO_DAY = date(2026, 11, 18)
"""A Wednesday; scripted days are not today, so that two runs give the same pictures."""


def read_scenario(path: Path) -> Scenario:
    """Read a scenario file.

    Raises KnownError("scenario-damaged", file=..., where=..., detail=...) naming the first entry
    that cannot be used and why.
    """
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise KnownError(
            "scenario-damaged",
            file=str(path),
            where="the file",
            detail=error.strerror or "unreadable",
        ) from error
    except ValueError as error:
        raise KnownError(
            "scenario-damaged", file=str(path), where="the file", detail=str(error)
        ) from error
    if not isinstance(entries, list) or not entries:
        raise KnownError(
            "scenario-damaged", file=str(path), where="the file", detail="it must be a JSON list"
        )
    moments: list[Moment] = []
    for number, entry in enumerate(entries):
        try:
            moment = _moment(entry)
            if moments and moment.at_s < moments[-1].at_s:
                raise ValueError("its time is before the entry above")
        except ValueError as error:
            raise KnownError(
                "scenario-damaged", file=str(path), where=f"entry {number + 1}", detail=str(error)
            ) from error
        moments.append(moment)
    return Scenario(DEMO_DAY, tuple(moments))


def _moment(entry: Any) -> Moment:
    """One entry; raises ValueError with the reason."""
    if not isinstance(entry, dict):
        raise ValueError("it must be an object")
    event = entry.get("event")
    if event not in tuple(What):
        raise ValueError(f'"event" must be one of {", ".join(What)}')
    what = What(event)
    unknown = set(entry) - {"at", "event"} - FIELDS.get(what, frozenset())
    if unknown:
        raise ValueError(f'"{min(unknown)}" means nothing for {what}')
    choice = entry.get("choice", "start")
    if choice not in ANSWERS:
        raise ValueError(f'"choice" must be one of {", ".join(ANSWERS)}')
    minutes = entry.get("minutes", 0)
    is_number = isinstance(minutes, int | float) and not isinstance(minutes, bool)
    if not is_number or not -1440 <= minutes <= 1440:
        raise ValueError('"minutes" must be a number from -1440 to 1440')
    app = entry.get("app")
    if app is not None and not isinstance(app, str):
        raise ValueError('"app" must be a name')
    return Moment(_seconds(entry.get("at")), what, app, float(minutes), choice)


def _seconds(text: Any) -> float:
    match = _TIME.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValueError('"at" must be a time like "09:30" or "09:30:20"')
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600.0 + minutes * 60.0 + seconds


def built_in_day() -> Scenario:
    """A working day: typing, a call, lunch, a lock, a suspend, and three kinds of answer."""
    moments = (
        Moment(_seconds("09:00"), What.ACTIVE),
        Moment(_seconds("10:25"), What.CALL_START, app="Meet"),
        Moment(_seconds("10:58"), What.CALL_END),
        Moment(_seconds("11:10"), What.CHOOSE, choice="snooze"),
        Moment(_seconds("12:20"), What.IDLE),
        Moment(_seconds("13:05"), What.ACTIVE),
        Moment(_seconds("13:30"), What.LOCK),
        Moment(_seconds("13:31"), What.UNLOCK),
        Moment(_seconds("14:10"), What.CHOOSE, choice="skip"),
        Moment(_seconds("15:02"), What.SUSPEND),
        Moment(_seconds("15:20"), What.RESUME),
        Moment(_seconds("15:20:10"), What.ACTIVE),
        Moment(_seconds("16:00"), What.CLOCK_CHANGE, minutes=2),
        Moment(_seconds("17:40"), What.IDLE),
    )
    return Scenario(DEMO_DAY, moments, picture_s=_seconds("14:20"))
