"""One setting: how its value is written in the file, read back and checked.

A value in the file is *plain*: text, number, true or false, list, table. What is wrong with one is
said as the end of a sentence ("must be at least 1 s"), never raised past `Setting.from_plain`'s
caller: a bad value costs that one setting its change, nothing else.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, assert_never

from neckbreak.domain.policy_values import Hours

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNIT_S: Mapping[str, float] = {"s": 1.0, "min": 60.0, "h": 3600.0}

_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(s|min|h)\b")
_RANGE = re.compile(r"\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
DAY_MIN = 24 * 60


class SettingType(StrEnum):
    """What kind of value a setting holds; decides its control in the form."""

    DURATION = "duration"
    WHOLE = "whole"
    NUMBER = "number"
    SWITCH = "switch"
    TEXT = "text"
    CHOICE = "choice"
    LIST = "list"
    HOURS = "hours"
    TIME = "time"
    WEEKDAY = "weekday"


class BadValue(Exception):
    """The value cannot be used; the text is the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The declaration of one setting.

    `key` is its place in the file ("breaks.exercise_every_min"), `field` its name in `Policy`.
    `minimum`, `maximum` and `recommended` (the range a form offers) are in the unit of `Policy`:
    seconds for durations. `unit` is what a bare number in the file means. `choices` are
    (value, label). `none_as` is how None is written; None when the setting has no such value.
    """

    key: str
    field: str
    type: SettingType
    default: Any
    group: str
    title: str
    help: str
    unit: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    recommended: tuple[float, float] | None = None
    choices: tuple[tuple[str, str], ...] = ()
    none_as: str | None = None

    def to_plain(self, value: Any) -> Any:
        """The value as it stands in the file."""
        if value is None:
            return self.none_as
        match self.type:
            case SettingType.DURATION:
                return _plain_duration(value, self.unit or "s")
            case SettingType.CHOICE if isinstance(value, bool):
                return "on" if value else "off"
            case SettingType.LIST:
                return list(value)
            case SettingType.HOURS:
                return _plain_hours(value)
            case SettingType.WEEKDAY:
                return WEEKDAYS[value - 1]
            case _:
                return value

    def from_plain(self, plain: Any) -> Any:
        """The value for `Policy`. Raises `BadValue` with the end of a sentence."""
        if self.none_as is not None and plain == self.none_as:
            return None
        match self.type:
            case SettingType.DURATION:
                return self._in_range(parse_duration(plain, self.unit or "s"))
            case SettingType.WHOLE:
                return self._in_range(_whole(plain))
            case SettingType.NUMBER:
                return self._in_range(_number(plain))
            case SettingType.SWITCH:
                return _switch(plain)
            case SettingType.CHOICE:
                return self._choice(plain)
            case SettingType.LIST:
                return _texts(plain)
            case SettingType.HOURS:
                return read_hours(plain)
            case SettingType.TIME:
                return _time(plain)
            case SettingType.WEEKDAY:
                return _weekday(plain)
            case SettingType.TEXT:
                return _text(plain)
            case _:
                assert_never(self.type)

    def _in_range(self, value: float) -> float:
        if self.minimum is not None and value < self.minimum:
            raise BadValue(f"must be at least {self._shown(self.minimum)}")
        if self.maximum is not None and value > self.maximum:
            raise BadValue(f"must be at most {self._shown(self.maximum)}")
        return value

    def _shown(self, value: float) -> str:
        if self.type is SettingType.DURATION:
            return format_duration(value)
        return f"{value:g}"

    def _choice(self, plain: Any) -> Any:
        values = [value for value, _ in self.choices]
        if plain not in values:
            raise BadValue("must be one of " + ", ".join(values))
        return plain == "on" if "on" in values else plain


def parse_duration(plain: Any, unit: str) -> float:
    """Seconds of "50 min", "40 s", "1 h 30 min", or of a bare number in `unit`.

    Raises `BadValue`.
    """
    if isinstance(plain, str):
        parts = _DURATION.findall(plain)
        if not parts or _DURATION.sub("", plain).strip():
            raise BadValue('must be a duration like "50 min", "40 s" or "1 h"')
        return math.fsum(float(number) * UNIT_S[name] for number, name in parts)
    return _number(plain) * UNIT_S[unit]


def format_duration(seconds: float) -> str:
    """The shortest exact text: "1 h", "50 min", "6 s", "1.5 s"."""
    for unit in ("h", "min"):
        if seconds and seconds % UNIT_S[unit] == 0:
            return f"{int(seconds / UNIT_S[unit])} {unit}"
    return f"{int(seconds)} s" if seconds == int(seconds) else f"{seconds!r} s"


def _plain_duration(seconds: float, unit: str) -> int | str:
    """A bare number where the unit divides the seconds, else a text that loses nothing."""
    if seconds % UNIT_S[unit] == 0:
        return int(seconds / UNIT_S[unit])
    return format_duration(seconds)


def _plain_hours(hours: Hours) -> dict[str, list[str]]:
    return {
        name: [f"{_clock(begin)}-{_clock(end)}" for begin, end in ranges]
        for name, ranges in zip(WEEKDAYS, hours.days, strict=True)
    }


def _clock(minutes: int) -> str:
    if minutes > DAY_MIN:
        minutes -= DAY_MIN
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def read_hours(plain: Any) -> Hours:
    """Working hours from the file's table; weekdays left out keep their default."""
    if not isinstance(plain, Mapping):
        raise BadValue('must be a table of weekdays, like mon = ["09:00-17:00"]')
    days = list(Hours().days)
    for name, ranges in plain.items():
        if name not in WEEKDAYS:
            raise BadValue(f"has no weekday {name}; they are " + ", ".join(WEEKDAYS))
        days[WEEKDAYS.index(name)] = tuple(_range(name, text) for text in _texts(ranges))
    return Hours(tuple(days))


def _range(day: str, text: str) -> tuple[int, int]:
    match = _RANGE.fullmatch(text)
    if match is None:
        raise BadValue(f'must have ranges like "09:00-12:30" on {day}, not "{text}"')
    hour, minute, end_hour, end_minute = (int(part) for part in match.groups())
    begin, end = hour * 60 + minute, end_hour * 60 + end_minute
    if minute > 59 or end_minute > 59 or begin >= DAY_MIN or end > DAY_MIN or begin == end:
        raise BadValue(f'has a range that is no stretch of time on {day}: "{text}"')
    return begin, end if end > begin else end + DAY_MIN


def _number(plain: Any) -> float:
    if isinstance(plain, bool) or not isinstance(plain, int | float) or not math.isfinite(plain):
        raise BadValue("must be a number")
    return float(plain)


def _whole(plain: Any) -> int:
    if isinstance(plain, bool) or not isinstance(plain, int):
        raise BadValue("must be a whole number")
    return plain


def _switch(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise BadValue("must be true or false")
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str) or not plain.strip():
        raise BadValue("must be a text")
    return plain


def _texts(plain: Any) -> tuple[str, ...]:
    if not isinstance(plain, list | tuple) or not all(isinstance(item, str) for item in plain):
        raise BadValue("must be a list of texts")
    return tuple(plain)


def _time(plain: Any) -> str:
    if not isinstance(plain, str) or _TIME.fullmatch(plain) is None:
        raise BadValue('must be a time like "15:30"')
    return plain


def _weekday(plain: Any) -> int:
    if plain not in WEEKDAYS:
        raise BadValue("must be one of " + ", ".join(WEEKDAYS))
    return WEEKDAYS.index(plain) + 1
