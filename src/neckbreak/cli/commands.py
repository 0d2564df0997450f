"""From words typed to an answer: one short function per command.

Commands that talk to the running program go through the control socket, the others read the files
themselves, so that they work whether or not neckbreak runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from neckbreak.bootstrap.needs import (
    NeedsWindow,
    PlayDemo,
    PrintHandout,
    PrintReport,
    Render,
    RunTray,
)
from neckbreak.cli import care, files, running
from neckbreak.cli.out import Out
from neckbreak.cli.parser import parse
from neckbreak.errors import KnownError, NotRunning

OK, PROBLEM, USAGE, NOT_RUNNING = 0, 1, 2, 3

Command = Callable[[argparse.Namespace, Out, Path], int]

RUNNING = frozenset({"status", "why", "break", "snooze", "skip", "pause", "resume", "show", "quit"})


def main(argv: Sequence[str]) -> int | NeedsWindow:
    """Do what was typed; gives an exit code, or what only a window can do.

    argparse itself exits with 2 on wrong usage.
    """
    try:
        try:
            answer = _answer(argv)
        except SystemExit:
            sys.stdout.flush()
            raise
        if isinstance(answer, int):
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) had enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return answer


def _answer(argv: Sequence[str]) -> int | NeedsWindow:
    args = parse(argv)
    out = Out(getattr(args, "json", False))
    data_dir = data_dir_of(args)
    try:
        return _dispatch(args, out, data_dir)
    except NotRunning as error:
        out.problem(error)
        return NOT_RUNNING
    except KnownError as error:
        out.problem(error)
        return PROBLEM


def data_dir_of(args: argparse.Namespace) -> Path:
    """--data-dir, else NECKBREAK_DATA_DIR, else the platform's place."""
    from neckbreak.storage.folder import data_dir

    given: Path | None = getattr(args, "data_dir", None)
    return data_dir(given)


def _dispatch(args: argparse.Namespace, out: Out, data_dir: Path) -> int | NeedsWindow:
    command: str | None = args.command
    if command in (None, "run"):
        return RunTray(data_dir)
    if command == "render":
        return _render(args)
    if command == "demo":
        return PlayDemo(
            args.output, args.day, args.speed, out.is_json, not args.no_gallery, args.scale
        )
    if command == "report" and args.format == "pdf":
        return _print_report(args, out, data_dir)
    if command == "programme" and args.action == "handout":
        return PrintHandout(data_dir, args.id, args.stage, args.output, args.paper, out.is_json)
    if command in RUNNING:
        return running.run(command, args, out, data_dir)
    table: dict[str, Command] = {
        "catalogue": files.catalogue,
        "programme": files.programme,
        "report": files.report,
        "backup": care.backup,
        "restore": care.restore,
        "export": care.export,
        "import": care.import_,
        "erase": care.erase,
        "doctor": _doctor,
    }
    return table[str(command)](args, out, data_dir)


def _render(args: argparse.Namespace) -> Render:
    endings = (".png",) if args.contact_sheet or args.id is None else (".png", ".svg")
    if args.output.suffix.lower() not in endings:
        raise KnownError("format-unknown", given=args.output.suffix or args.output.name)
    if not 32 <= args.size <= 4000:
        raise KnownError("size-invalid", given=args.size)
    if args.id is None and not args.contact_sheet:
        raise KnownError("exercise-needed")
    return Render(
        args.id,
        args.output,
        args.phase,
        args.filmstrip,
        args.contact_sheet,
        args.dark,
        args.mirrored,
        args.size,
    )


def _print_report(args: argparse.Namespace, out: Out, data_dir: Path) -> PrintReport:
    from neckbreak.bootstrap.core import require_record
    from neckbreak.desktop.clock import SystemClock

    require_record(data_dir)
    begin, end = files.period(args, SystemClock().now().day)
    left_out = tuple(args.leave_out or ())
    return PrintReport(
        data_dir, begin, end, args.output, args.name or "", left_out, args.paper, out.is_json
    )


def _doctor(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """What works here. 1 when something that neckbreak needs does not."""
    from neckbreak.bootstrap.core import findings
    from neckbreak.words.findings import finding_text

    marks = {True: "ok      ", False: "problem ", None: "untried "}
    found = findings(data_dir)
    out.lines(*(f"{marks[each.is_ok]} {each.topic}: {finding_text(each)}" for each in found))
    out.data(
        [
            {
                "topic": each.topic,
                "ok": each.is_ok,
                "key": each.key,
                "data": dict(each.data),
                "text": finding_text(each),
            }
            for each in found
        ]
    )
    return PROBLEM if any(each.is_ok is False for each in found) else OK
