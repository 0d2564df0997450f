"""The command line's requests to the running program, answered through the same one door.

Each request is a word and plain arguments, each answer plain data (no sentences: the client words
them). What a person may type for a length of time is understood here, so that the tray, the socket
and the tests share one reading of "2h" and "until 14:00".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from neckbreak.domain.instants import Instant, day_start
from neckbreak.domain.planner import Choice, Kind
from neckbreak.errors import KnownError
from neckbreak.ports.views import Condition

if TYPE_CHECKING:
    from neckbreak.app.conductor import Conductor
    from neckbreak.domain.adherence import DecisionRow

PAGES = ("today", "programme", "exercises", "review", "settings", "help")

_LENGTH = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:until\s+)?(\d{1,2})[:.](\d{2})", re.IGNORECASE)
LONGEST_PAUSE = timedelta(days=7)


def pause_until(spec: str, now: Instant) -> tuple[int | None, bool]:
    """Read a pause: "30m", "2h", "1h30m", "until 14:00", "today" (to 04:00), "call".

    Gives (until in UTC ms, is it until the call ends). Raises KnownError("pause-invalid").
    """
    text = spec.strip()
    if text.lower() in ("call", "until the call ends"):
        return None, True
    if text.lower() in ("today", "tomorrow", "until tomorrow"):
        return day_start(now.day + timedelta(days=1), now.zone), False
    clock = _CLOCK.fullmatch(text)
    if clock:
        return _next_clock(int(clock[1]), int(clock[2]), now, spec), False
    length = _LENGTH.fullmatch(text)
    if length and (length[1] or length[2]):
        span = timedelta(hours=int(length[1] or 0), minutes=int(length[2] or 0))
        if timedelta() < span <= LONGEST_PAUSE:
            return now.utc_ms + round(span.total_seconds() * 1000), False
    raise KnownError("pause-invalid", given=spec)


def _next_clock(hour: int, minute: int, now: Instant, spec: str) -> int:
    """UTC ms of the next time the local clock shows hour:minute."""
    if hour > 23 or minute > 59:
        raise KnownError("pause-invalid", given=spec)
    local = now.local
    until = datetime(local.year, local.month, local.day, hour, minute, tzinfo=now.zone)
    if until.timestamp() * 1000 <= now.utc_ms:
        tomorrow = local.date() + timedelta(days=1)
        until = datetime(tomorrow.year, tomorrow.month, tomorrow.day, hour, minute, tzinfo=now.zone)
    return round(until.timestamp() * 1000)


class Control:
    """Answers requests of the control socket. GUI thread.

    `show` opens a page by name (None: whatever fits), `leave` ends the program after the answer
    has been sent.
    """

    def __init__(
        self, conductor: Conductor, show: Callable[[str | None], None], leave: Callable[[], None]
    ) -> None:
        self._conductor = conductor
        self._show = show
        self._leave = leave
        self._answers: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "status": lambda _args: self._status(),
            "why": self._why,
            "break": self._break,
            "snooze": self._snooze,
            "skip": lambda _args: self._choose(Choice.SKIP),
            "pause": self._pause,
            "resume": self._resume,
            "show": self._open,
            "reload": self._reload,
            "quit": self._quit,
        }

    def answer(self, do: str, args: Mapping[str, Any]) -> dict[str, Any]:
        """Data for one request. Raises KnownError, also for an unknown request or bad argument."""
        if do not in self._answers:
            raise KnownError("unknown-command", command=do[:60])
        return self._answers[do](args)

    def _status(self) -> dict[str, Any]:
        return status_data(self._conductor)

    def _why(self, args: Mapping[str, Any]) -> dict[str, Any]:
        count = args.get("count", 10)
        if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= 500:
            raise KnownError("bad-request", detail="count must be a whole number from 1 to 500")
        rows = self._conductor.decisions_today()
        return {
            "status": self._status(),
            "decisions": [decision_data(row) for row in rows[-count:]],
        }

    def _break(self, args: Mapping[str, Any]) -> dict[str, Any]:
        kind, exercise = args.get("kind", "exercise"), args.get("exercise")
        if kind not in tuple(Kind):
            raise KnownError("kind-invalid", given=str(kind)[:60])
        if exercise is not None and not isinstance(exercise, str):
            raise KnownError("bad-request", detail="exercise must be an id")
        is_short = args.get("short", False)
        if not isinstance(is_short, bool):
            raise KnownError("bad-request", detail="short must be true or false")
        self._conductor.content()  # told here, not after the answer, if it cannot be read
        self._conductor.ask_break(Kind(kind), exercise, is_short=is_short)
        return self._status()

    def _snooze(self, args: Mapping[str, Any]) -> dict[str, Any]:
        minutes = args.get("minutes")
        if minutes is not None and (
            not isinstance(minutes, int | float)
            or isinstance(minutes, bool)
            or not 0 < minutes <= 120
        ):
            raise KnownError("duration-invalid", given=str(minutes)[:60])
        self._require_planning()
        status = self._conductor.status()
        if not status.may_snooze:
            raise KnownError("snoozes-used-up" if status.snoozes_left == 0 else "no-break-due")
        return self._choose(Choice.SNOOZE, None if minutes is None else minutes * 60.0)

    def _choose(self, choice: Choice, snooze_s: float | None = None) -> dict[str, Any]:
        self._require_planning()
        self._conductor.choose(choice, snooze_s)
        return self._status()

    def _require_planning(self) -> None:
        status = self._conductor.status()
        if status.is_break_running:
            raise KnownError("break-running")
        if status.condition in (Condition.PAUSED, Condition.OFF_HOURS):
            raise KnownError("no-break-due")

    def _pause(self, args: Mapping[str, Any]) -> dict[str, Any]:
        spec = args.get("for", "1h")
        if not isinstance(spec, str):
            raise KnownError("pause-invalid", given=str(spec)[:60])
        self._conductor.pause(*pause_until(spec, self._conductor.now()))
        return self._status()

    def _resume(self, _args: Mapping[str, Any]) -> dict[str, Any]:
        status = self._conductor.status()
        if status.condition is not Condition.PAUSED and status.reason.key != "quiet-today":
            raise KnownError("nothing-to-resume")
        self._conductor.resume()
        return self._status()

    def _open(self, args: Mapping[str, Any]) -> dict[str, Any]:
        page = args.get("page")
        if page is not None and page not in PAGES:
            raise KnownError("page-unknown", given=str(page)[:60], pages=", ".join(PAGES))
        self._show(page)
        return {"shown": page or "today"}

    def _reload(self, _args: Mapping[str, Any]) -> dict[str, Any]:
        self._conductor.policy_changed()
        return self._status()

    def _quit(self, _args: Mapping[str, Any]) -> dict[str, Any]:
        self._leave()
        return {}


def status_data(conductor: Conductor) -> dict[str, Any]:
    """The status as plain JSON data; times in UTC ms."""
    status = conductor.status()
    data = asdict(status)
    data["reason"] = {"key": status.reason.key, "data": dict(status.reason.data)}
    return data


def decision_data(row: DecisionRow) -> dict[str, Any]:
    """One line of the why-log as plain JSON data."""
    return {
        "at_ms": row.at.utc_ms,
        "offset_min": row.at.offset_min,
        "what": row.what,
        "reason": row.reason,
        "data": dict(row.data),
    }
