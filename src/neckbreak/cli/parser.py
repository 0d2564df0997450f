"""What a person may type."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from pathlib import Path

from neckbreak import __version__

EPILOG = "Exit codes: 0 ok, 1 a problem was found, 2 wrong usage, 3 neckbreak is not running."


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read what was typed; on wrong usage say why and exit with 2."""
    parser = make_parser()
    args = parser.parse_args(argv)
    if args.command == "report" and args.week is not None and (args.from_day or args.to_day):
        parser.error("argument --week: not allowed with --from or --to")
    return args


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 < speed < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a speed; use for example 60")
    return speed


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        help="where everything is kept (also NECKBREAK_DATA_DIR)",
    )
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON for programs"
    )
    parser = argparse.ArgumentParser(
        prog="neckbreak",
        description="Breaks that fit your work, with guided neck and upper-back exercises.",
        epilog=EPILOG,
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"neckbreak {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    add("run", "start in the tray, or raise the running one (the default)")
    _add_running(add)
    _add_catalogue(add("catalogue", "list, show or check exercises"), common)
    _add_programme(add("programme", "list, show, check, install or export programmes"), common)
    _add_render(add("render", "draw an exercise into a picture"))
    _add_report(add("report", "write what was done into a file"))
    _add_care(add)
    add("doctor", "what works on this desktop and what does not, with the reason")
    demo = add("demo", "play a simulated working day; needs no display")
    demo.add_argument("-o", "--output", type=Path, default=Path("neckbreak-demo"), metavar="DIR")
    demo.add_argument("--day", type=Path, metavar="FILE", help="a scenario, see docs/scenarios.md")
    demo.add_argument(
        "--speed", type=_speed, metavar="N", help="N times real time (default: at once)"
    )
    demo.add_argument(
        "--no-gallery", action="store_true", help="leave out the pictures of every window and state"
    )
    demo.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    return parser


def _add_running(add: object) -> None:
    """The commands that talk to the running program."""
    assert callable(add)
    add("status", "what neckbreak is doing, and when the next break is")
    why = add("why", "today's decisions, with their reasons")
    why.add_argument("-n", "--count", type=int, default=10, help="how many of the latest (10)")
    brk = add("break", "take a break now")
    brk.add_argument("--kind", choices=("micro", "exercise"), default="exercise")
    brk.add_argument("--exercise", metavar="ID", help="do this exercise")
    brk.add_argument("--short", action="store_true", help="the version of about a minute")
    snooze = add("snooze", "move the break by some minutes")
    snooze.add_argument("minutes", nargs="?", type=float, metavar="MIN")
    add("skip", "skip the break")
    pause = add("pause", "suspend the breaks: 30m, 2h, until 14:00, today, call")
    pause.add_argument("length", nargs="*", metavar="HOW LONG", help="one hour when left out")
    add("resume", "end the pause")
    show = add("show", "open a page of the window")
    show.add_argument(
        "page", nargs="?", help="today, programme, exercises, review, settings or help"
    )
    add("quit", "end neckbreak")


def _add_care(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """The commands that look after a person's data."""
    add("backup", "make a backup of the record now")
    restore = add("restore", "put a backup in the place of the record")
    restore.add_argument("file", nargs="?", type=Path, help="the newest good one when left out")
    restore.add_argument("--list", action="store_true", help="show the backups there are")
    export = add("export", "write everything into one file that people can read")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.zip")
    import_ = add("import", "take over what was exported; what is here now is kept beside it")
    import_.add_argument("file", type=Path)
    erase = add("erase", "erase everything neckbreak keeps, for good")
    erase.add_argument("--yes", action="store_true", help="do not ask")


def _add_catalogue(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="every exercise, a line each", parents=[common])
    show = actions.add_parser("show", help="one exercise, whole", parents=[common])
    show.add_argument("id")
    check = actions.add_parser("check", help="find every problem of a catalogue", parents=[common])
    check.add_argument("file", nargs="?", type=Path, help="the built-in catalogue when left out")


def _add_programme(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="the programmes there are", parents=[common])
    show = actions.add_parser("show", help="one programme, whole", parents=[common])
    show.add_argument("id", nargs="?", help="the one in force when left out")
    check = actions.add_parser("check", help="find every problem of a file", parents=[common])
    check.add_argument("file", type=Path)
    install = actions.add_parser("install", help="check a file and follow it", parents=[common])
    install.add_argument("file", type=Path)
    export = actions.add_parser("export", help="write a programme into a file", parents=[common])
    export.add_argument("id")
    export.add_argument("-o", "--output", type=Path, required=True)
    handout = actions.add_parser("handout", help="print a stage of a programme", parents=[common])
    handout.add_argument("id", help="a programme, or a file")
    handout.add_argument("--stage", type=int, metavar="N", help="from 1 (default: the present one)")
    handout.add_argument("--paper", choices=("a4", "letter"), help="default as your place uses")
    handout.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")


def _add_render(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", help="exercise; every one when left out (contact sheet)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--phase", type=int, metavar="N", help="the end of phase N, from 1")
    form.add_argument("--filmstrip", action="store_true", help="every phase beside the next")
    form.add_argument("--contact-sheet", action="store_true", help="one picture of each exercise")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--mirrored", action="store_true", help="the left side")
    parser.add_argument("--size", type=int, default=600, metavar="PX")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="from_day", metavar="D", help="YYYY-MM-DD")
    parser.add_argument("--to", dest="to_day", metavar="D", help="YYYY-MM-DD")
    parser.add_argument("--week", metavar="D", help="the week with this day")
    parser.add_argument("--format", choices=("pdf", "csv", "json", "fhir"), required=True)
    parser.add_argument("--name", metavar="NAME", help="the name at its head (default: none)")
    parser.add_argument(
        "--leave-out",
        action="append",
        choices=("pain", "events", "skips", "notes"),
        help="what to leave out; may be given more than once",
    )
    parser.add_argument(
        "--with-screening",
        action="store_true",
        help="json, fhir: the answered safety questions too",
    )
    parser.add_argument("--paper", choices=("a4", "letter"), help="pdf: default as your place uses")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
