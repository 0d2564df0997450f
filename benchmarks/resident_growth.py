"""What ten breaks leave behind in the resident's memory.

    python benchmarks/resident_growth.py [--breaks 10] [--seconds 10]

Starts the program on a private X display with a window manager and a message bus, waits, and has
it show breaks through its command line, each ended with Esc after some seconds of moving figure.
Prints resident set size, proportional set size and private dirty memory before any window, one
minute after the first break, and after every later one. Linux; needs Xvfb, openbox, xdotool and
dbus. The figures to reach: growth one minute after the first break at most 8.5 MiB of RSS, from
the second break to the last at most 0.5.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from copy import deepcopy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "e2e")]

from program import CALM, Neckbreak  # noqa: E402

from real_desktop import Desk  # noqa: E402

FIELDS = ("Rss", "Pss", "Private_Dirty")


def memory_mib(pid: int) -> dict[str, float]:
    """RSS, PSS and private dirty memory of one process, in MiB."""
    found = dict.fromkeys(FIELDS, 0.0)
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        name, _, rest = line.partition(":")
        if name in found:
            found[name] = int(rest.split()[0]) / 1024
    return found


def row(name: str, now: dict[str, float], before: dict[str, float]) -> None:
    """One line of the table, growth in brackets."""
    cells = [f"{now[field]:8.1f} ({now[field] - before[field]:+5.1f})" for field in FIELDS]
    sys.stdout.write(f"{name:<26}" + "".join(f"{cell:>20}" for cell in cells) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run it; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--breaks", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=10.0, help="of each break")
    parser.add_argument("--settle", type=float, default=60.0, help="after the first break")
    args = parser.parse_args()
    with Desk() as desk:
        desk.start_bus()
        desk.start_x("1920x1080")
        desk.start_openbox()
        program = Neckbreak(desk, desk.folder / "data", settings=deepcopy(CALM))
        program.write_settings()
        program.answer_screening()
        program.start()
        assert program.process is not None
        time.sleep(10)
        pid = program.process.pid
        start = memory_mib(pid)
        sys.stdout.write(f"{'':<26}" + "".join(f"{field + ' MiB':>20}" for field in FIELDS) + "\n")
        row("before any window", start, start)
        second = start
        for number in range(1, args.breaks + 1):
            program.ask("break", "--exercise", "neck-rotation")
            program.wait_for(is_break_running=True)
            time.sleep(args.seconds)
            subprocess.run(["xdotool", "key", "Escape"], env=desk.env, check=True)
            time.sleep(1)
            subprocess.run(["xdotool", "key", "Escape"], env=desk.env, check=True)
            time.sleep(args.settle if number == 1 else 5)
            now = memory_mib(pid)
            if number == 2:
                second = now
            row(f"after break {number}", now, start)
        row("from break 2 to the last", now, second)
        program.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
