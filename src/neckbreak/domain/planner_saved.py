"""The planner's state as plain JSON, for `state.json`.

Wall instants only: the monotonic clock starts anew with every boot, so each instant is kept as wall
milliseconds plus its age in seconds, and gets its place on the new clock when it is loaded.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from neckbreak.domain.activity import Answer, Interruptibility, Presence
from neckbreak.domain.instants import Instant
from neckbreak.domain.planner_types import (
    Held,
    Kind,
    OffHours,
    On,
    OnBreak,
    OwedBreak,
    Paused,
    PlannerState,
    Prompted,
    SkippedAhead,
    Snoozed,
    Waiting,
    Working,
)
from neckbreak.errors import KnownError

VERSION = 1

TAGGED: Mapping[str, type[Any]] = {
    "on": On,
    "paused": Paused,
    "off_hours": OffHours,
    "working": Working,
    "waiting": Waiting,
    "prompted": Prompted,
    "snoozed": Snoozed,
    "held": Held,
    "on_break": OnBreak,
    "owed": OwedBreak,
    "interruptibility": Interruptibility,
    "skipped_ahead": SkippedAhead,
}
TAGS = {kind: tag for tag, kind in TAGGED.items()}
FAMILIES: Mapping[str, tuple[type[Any], ...]] = {
    "Mode": (On, Paused, OffHours),
    "Stage": (Working, Waiting, Prompted, Snoozed, Held, OnBreak),
    "OwedBreak": (OwedBreak,),
    "Interruptibility": (Interruptibility,),
    "SkippedAhead": (SkippedAhead,),
}
LATER = frozenset({"skipped"})
"""Fields that a state saved by an earlier neckbreak lacks; they read as None."""


class _Damaged(Exception):
    """What was read cannot be a state."""


def dump(state: PlannerState) -> dict[str, Any]:
    """The state as JSON values. `saved_ms` is the wall instant it was valid at (UTC ms)."""
    plain = {
        field.name: _plain(field.name, getattr(state, field.name), state.now)
        for field in fields(state)
        if field.name != "now"
    }
    return {"v": VERSION, "saved_ms": state.now.utc_ms, **plain}


def _plain(name: str, value: Any, now: Instant) -> Any:
    if isinstance(value, Instant):
        return {
            "utc_ms": value.utc_ms,
            "ago_s": now.monotonic_s - value.monotonic_s,
            "with_sleep_ago_s": now.boot_s - value.boot_s,
        }
    if type(value) in TAGS:
        inner = {f.name: _plain(f.name, getattr(value, f.name), now) for f in fields(value)}
        return {"is": TAGS[type(value)], **inner}
    if name == "until_s" and value is not None:
        return value - now.monotonic_s
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [list(pair) for pair in value]
    return value


def load(plain: Mapping[str, Any], now: Instant) -> PlannerState:
    """The state as it was when saved; its `now` lies in the past by the downtime.

    Feed `GapSeen(now, downtime_s, is_restart=True)` next, where `downtime_s` is
    `now.utc_ms - saved_ms` in seconds, never below 0. Raises KnownError("state-damaged").
    """
    try:
        if plain["v"] != VERSION:
            raise _Damaged("version")
        saved_ms = _int(plain["saved_ms"])
        downtime_s = max(0.0, (now.utc_ms - saved_ms) / 1000)
        base = Instant(saved_ms, now.monotonic_s - downtime_s, now.boot_s - downtime_s, now.zone)
        read = {
            field.name: _value(field.name, str(field.type), _field(plain, field.name), base)
            for field in fields(PlannerState)
            if field.name != "now"
        }
        return PlannerState(now=base, **read)
    except (_Damaged, KeyError, TypeError, ValueError, OverflowError) as error:
        raise KnownError("state-damaged", detail=str(error)) from error


def _field(plain: Mapping[str, Any], name: str) -> Any:
    return plain.get(name) if name in LATER else plain[name]


def _value(name: str, kind: str, value: Any, base: Instant) -> Any:
    """Read a field by its annotation."""
    plain_kind = kind.removesuffix(" | None")
    if value is None:
        if plain_kind == kind:
            raise _Damaged(name)
        return None
    if name == "until_s":
        return base.monotonic_s + _number(value)
    if plain_kind == "Instant":
        return _instant(value, base)
    if plain_kind in FAMILIES:
        return _tagged(value, base, FAMILIES[plain_kind])
    return READERS[plain_kind](value)


def _instant(value: Any, base: Instant) -> Instant:
    return Instant(
        _int(value["utc_ms"]),
        base.monotonic_s - _number(value["ago_s"]),
        base.boot_s - _number(value["with_sleep_ago_s"]),
        base.zone,
    )


def _tagged(value: Any, base: Instant, family: tuple[type[Any], ...]) -> Any:
    cls = TAGGED[value["is"]]
    if cls not in family:
        raise _Damaged(value["is"])
    read = {f.name: _value(f.name, str(f.type), value[f.name], base) for f in fields(cls)}
    return cls(**read)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _Damaged(repr(value))
    return float(value)


def _seconds(value: Any) -> float:
    if _number(value) < 0:
        raise _Damaged(repr(value))
    return float(value)


def _int(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _Damaged(repr(value))
    return value


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Damaged(repr(value))
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _Damaged(repr(value))
    return value


def _data(value: Any) -> Any:
    pairs = tuple((_text(key), item) for key, item in value)
    if not all(item is None or isinstance(item, str | int | float) for _, item in pairs):
        raise _Damaged(repr(value))
    return pairs


READERS: Mapping[str, Callable[[Any], Any]] = {
    "float": _seconds,
    "int": _int,
    "bool": _bool,
    "str": _text,
    "date": date.fromisoformat,
    "Kind": Kind,
    "Presence": Presence,
    "Answer": Answer,
    "Data": _data,
    "frozenset[float]": lambda value: frozenset(_seconds(item) for item in value),
}
