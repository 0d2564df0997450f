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
            return {"kind": args.kind, "exercise": args.exercise}
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


def status_lines(status: Data) -> list[str]:
    """The status for a person: what, why, until when, and the next break."""
    from neckbreak.words.reasons import reason_text

    reason = status["reason"]
    first = reason_text(reason["key"], reason["data"])
    if status["until_ms"] is not None:
        first += f" until {local(status['until_ms']):%H:%M}"
    lines = [first]
    if status["next_break_ms"] is not None and not status["is_break_running"]:
        minutes = max(0, round((status["next_break_ms"] - status["at_ms"]) / 60000))
        kind = "microbreak" if status["next_kind"] == "micro" else "break"
        lines.append(f"Next {kind} in {minutes} min, about {local(status['next_break_ms']):%H:%M}")
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
