"""Commands that talk to the running program over the control socket."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from neckbreak.cli.out import Out

Data = dict[str, Any]


def run(command: str, args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """Ask, print, exit 0. Raises NotRunning, or the KnownError the program answered with."""
    from neckbreak.desktop.instance import ask

    answer = ask(data_dir, command, _arguments(command, args))
    out.data(answer)
    if command == "why":
        out.lines(*_why(answer))
    elif command == "show":
        out.lines(f"Opened {answer['shown']}.")
    elif command == "quit":
        out.lines("neckbreak ended.")
    else:
        out.lines(*status_lines(answer))
    return 0


def _arguments(command: str, args: argparse.Namespace) -> Data:
    match command:
        case "why":
            return {"count": args.count}
        case "break":
            return {"kind": args.kind, "exercise": args.exercise, "short": args.short}
        case "snooze":
            return {"minutes": args.minutes}
        case "pause":
            return {"for": " ".join(args.length) or "1h"}
        case "show":
            return {"page": args.page}
        case _:
            return {}


def local(at_ms: int, offset_min: int | None = None) -> datetime:
    """UTC ms as local time, in the offset it was recorded with if one is given."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    if offset_min is None:
        return at.astimezone()
    return at.astimezone(timezone(timedelta(minutes=offset_min)))


def clock(at_ms: int, now_ms: int) -> str:
    """A time of day, with its weekday when it is not today."""
    at = local(at_ms)
    return f"{at:%H:%M}" if at.date() == local(now_ms).date() else f"{at:%A %H:%M}"


def when(at_ms: int, now_ms: int) -> str:
    """ "in 12 min, about 14:32" for what is near, "about Monday 09:25" for what is far."""
    minutes = max(0, round((at_ms - now_ms) / 60000))
    about = f"about {clock(at_ms, now_ms)}"
    return f"in {minutes} min, {about}" if minutes < 120 else about


def status_lines(status: Data) -> list[str]:
    """The status for a person: what, why, until when, and the next break."""
    from neckbreak.words.reasons import reason_text

    reason = status["reason"]
    first = reason_text(reason["key"], reason["data"])
    now_ms = status["at_ms"]
    if status["until_ms"] is not None:
        first = f"{first.rstrip('.')} until {clock(status['until_ms'], now_ms)}."
    lines = [first]
    if status["next_break_ms"] is not None and not status["is_break_running"]:
        kind = "microbreak" if status["next_kind"] == "micro" else "break"
        lines.append(f"Next {kind} {when(status['next_break_ms'], now_ms)}.")
    if status["dose_asked"]:
        lines.append(f"Today's dose: {status['dose_done']:g} of {status['dose_asked']}")
    if status["screening"] == "unanswered":
        lines.append("The safety questions are open: neckbreak show today")
    return lines


def _why(answer: Data) -> list[str]:
    from neckbreak.words.reasons import reason_text

    lines = status_lines(answer["status"])
    if answer["decisions"]:
        lines.append("")
    for row in answer["decisions"]:
        at = local(row["at_ms"], row["offset_min"])
        lines.append(f"{at:%H:%M}  {reason_text(row['reason'], row['data'])}")
    return lines
