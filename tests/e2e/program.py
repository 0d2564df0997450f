"""The installed program under test: started, asked and looked into from outside only.

`Neckbreak` runs the program of NECKBREAK_E2E_PYTHON (the environment the built wheel is installed
in), else this checkout, with a data directory, a home and a runtime directory of its own. It is
asked through its command line, its record is read with SQLite, and its log must stay silent.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from real_desktop import Child, Desk, wait_until

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = os.environ.get("NECKBREAK_E2E_PYTHON")
PYTHON = INSTALLED or sys.executable

Settings = dict[str, dict[str, Any]]

EAGER: Settings = {
    "breaks": {"exercise_every_min": "4 s", "microbreaks": False},
    "hours": {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")},
    "hours_end": {"quiet_min": 0},
    "prompt": {"typing_pause_s": 0.5, "typing_wait_s": 0, "quiet_s": 40},
    "presence": {"settle_in_s": 0, "after_restart_s": 0},
    "sound": {"on": False},
}
"""A working day in seconds: a break after four seconds of activity, at any hour."""

CALM: Settings = {**EAGER, "breaks": {"exercise_every_min": "1 h", "microbreaks": False}}
"""Nothing falls due during a test."""

_SCREENING = """
import sys
from pathlib import Path
from neckbreak.app.screening import Screening
from neckbreak.desktop.clock import SystemClock
from neckbreak.domain.screening import BY_ID, AnswerKind
from neckbreak.storage.adherence_db import AdherenceDatabase
from neckbreak.storage.folder import DataFolder

folder = DataFolder(Path(sys.argv[1]))
folder.create()
records = AdherenceDatabase(folder.record)
screening, now, answers = Screening(records), SystemClock().now(), {}
while due := screening.questions_due(now, answers):
    answers |= {each: "0" if BY_ID[each].kind is AnswerKind.SCALE else "no" for each in due}
print(screening.answer(answers, now).status.value)
records.close()
"""
"""Answers the safety questions as a healthy person, through the program's own use case."""

LOUD = re.compile(r"^\S+ \S+ (WARNING|ERROR|CRITICAL) .*$", re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """What one command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON printed."""
        return json.loads(self.out)


@dataclass
class Neckbreak:
    """One data directory on one desktop, and the programs started for it."""

    desk: Desk
    data_dir: Path
    settings: Settings = field(default_factory=lambda: deepcopy(EAGER))
    env: dict[str, str] = field(default_factory=dict)
    expected: list[str] = field(default_factory=list)
    """Patterns of log lines above INFO that the story is about."""
    process: Child | None = None

    # --- before the start -----------------------------------------------------------------

    def write_settings(self, changes: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        """Write settings.toml: `settings` with changes, table by table."""
        for table, values in (changes or {}).items():
            self.settings[table] = {**self.settings.get(table, {}), **values}
        lines = []
        for table, values in self.settings.items():
            lines.append(f"[{table}]")
            lines += [f"{name} = {json.dumps(value)}" for name, value in values.items()]
        self.data_dir.mkdir(mode=0o700, exist_ok=True)
        (self.data_dir / "settings.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def answer_screening(self) -> None:
        """Answer every safety question with no, as the window would."""
        done = self.run_python(_SCREENING, str(self.data_dir))
        assert done.out == "GREEN\n", done

    def prescribe(self, reps: int = 2, per_day: int = 4) -> Path:
        """Install a therapist's programme of one short exercise; gives its file."""
        file = self.data_dir.parent / "two-tucks.json"
        file.write_text(json.dumps(two_tucks(reps, per_day)), encoding="utf-8")
        installed = self.run("programme", "install", str(file))
        assert installed.code == 0, installed
        self.settings.setdefault("programme", {})["active"] = "two-tucks"
        return file

    # --- running --------------------------------------------------------------------------

    def environment(self) -> dict[str, str]:
        """What a program started from this desktop's menu sees."""
        env = {**self.desk.env, "PYTHONFAULTHANDLER": "1"}
        env.pop("PYTHONPATH", None)
        if INSTALLED is None:
            env["PYTHONPATH"] = str(ROOT / "src")
        return {**env, **self.env}

    def command(self, *arguments: str) -> list[str]:
        """The program with arguments, for this data directory."""
        return [PYTHON, "-m", "neckbreak", *arguments, "--data-dir", str(self.data_dir)]

    def launch(self) -> Child:
        """Start the resident without waiting for it."""
        env = self.environment()
        given = {name: value for name, value in env.items() if self.desk.env.get(name) != value}
        gone = [f"-u{name}" for name in self.desk.env if name not in env]
        return self.desk.start(
            "env", *gone, *self.command("run"), extra_env=given, name="neckbreak"
        )

    def start(self) -> Neckbreak:
        """Start the resident and wait until it answers; gives itself."""
        self.process = self.launch()
        self.process.wait_ready(lambda: self.run("status").code == 0, 20.0)
        return self

    def run(self, *arguments: str, timeout_s: float = 30.0) -> Answer:
        """Run one command to its end."""
        return self.run_program(*self.command(*arguments), timeout_s=timeout_s)

    def run_python(self, code: str, *arguments: str) -> Answer:
        """Run Python code where the program is installed."""
        return self.run_program(PYTHON, "-c", code, *arguments)

    def run_program(self, *command: str, timeout_s: float = 30.0) -> Answer:
        """Run any program where a person would."""
        done = subprocess.run(
            command,
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
            cwd=self.desk.folder,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def ask(self, *arguments: str) -> Any:
        """Run a command that must work; gives its JSON."""
        answer = self.run(*arguments, "--json")
        assert answer.code == 0, answer
        return answer.data

    def status(self) -> dict[str, Any]:
        """`status --json`."""
        status: dict[str, Any] = self.ask("status")
        return status

    def wait_for(self, within_s: float = 15.0, **wanted: object) -> dict[str, Any]:
        """Wait until the status has these values; gives it."""
        seen: dict[str, Any] = {}

        def is_there() -> bool:
            seen.update(self.status())
            return all(seen[name] == value for name, value in wanted.items())

        try:
            wait_until(is_there, within_s, f"status {wanted}")
        except TimeoutError as error:
            raise AssertionError(f"{error}; it is {seen}") from error
        return seen

    def quit(self) -> None:
        """Ask it to leave and wait until it has."""
        assert self.run("quit").code == 0
        self.wait_ended()

    def wait_ended(self, within_s: float = 10.0) -> None:
        """Wait until the resident is gone."""
        assert self.process is not None
        wait_until(lambda: not self.is_running, within_s, "neckbreak ends")

    @property
    def is_running(self) -> bool:
        """Whether the resident runs."""
        return self.process is not None and self.process.is_running

    # --- looking inside -------------------------------------------------------------------

    @contextlib.contextmanager
    def record(self) -> Iterator[sqlite3.Connection]:
        """The record, to be read only."""
        path = self.data_dir / "neckbreak.db"
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        try:
            yield connection
        finally:
            connection.close()

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """Rows of the record."""
        with self.record() as connection:
            return [dict(row) for row in connection.execute(query, values)]

    def breaks(self) -> list[dict[str, Any]]:
        """Every row of breaks, oldest first."""
        return self.rows("SELECT * FROM breaks ORDER BY id")

    def progress_s(self) -> float:
        """How far the running break is known to have got."""
        rows = self.rows("SELECT done_s FROM break_progress")
        return float(rows[0]["done_s"]) if rows else 0.0

    def has_performed(self) -> bool:
        """Whether an exercise is in the record."""
        return bool(self.rows("SELECT 1 FROM performances"))

    def wait_break(self, count: int = 1, within_s: float = 30.0) -> dict[str, Any]:
        """Wait until so many breaks are closed; gives the last."""
        closed = "SELECT * FROM breaks WHERE outcome IS NOT NULL ORDER BY id"
        wait_until(lambda: len(self.rows(closed)) >= count, within_s, f"{count} closed breaks")
        return self.rows(closed)[count - 1]

    def log(self) -> str:
        """The log file."""
        file = self.data_dir / "log" / "neckbreak.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def loud_lines(self) -> list[str]:
        """Log lines above INFO, and what was printed, without what the story expects."""
        lines = [match[0] for match in LOUD.finditer(self.log())]
        if self.process is not None:
            lines += self.process.printed().splitlines()
        return [line for line in lines if not any(re.search(each, line) for each in self.expected)]

    def story(self) -> str:
        """Everything that helps to understand a failure."""
        parts = [f"log of {self.data_dir.name}:\n{self.log()}"]
        if self.process is not None:
            parts.append(f"printed:\n{self.process.printed()}")
        with contextlib.suppress(sqlite3.Error):
            parts.append("breaks:\n" + "\n".join(map(str, self.breaks())))
            why = self.rows("SELECT utc_ms, what, reason, data FROM decisions ORDER BY id")
            parts.append("decisions:\n" + "\n".join(map(str, why)))
        return "\n".join(parts)


def two_tucks(reps: int, per_day: int) -> dict[str, Any]:
    """A programme whose homework takes a quarter of a minute."""
    text = {"en": "Chin tucks, for a test"}
    return {
        "id": "two-tucks",
        "version": 1,
        "author": {"name": "A. Therapist", "therapist": True},
        **dict.fromkeys(
            ("name", "for_whom", "goal", "length_text", "pattern_text", "progression_text"), text
        ),
        "stages": [
            {
                "id": "only",
                "name": text,
                "breaks_per_day": per_day,
                "max_break_s": 240,
                "days_per_week": 7,
                "prescriptions": [
                    {
                        "id": "tuck",
                        "exercise": "chin-tuck",
                        "dose": {"sets": 1, "reps": reps, "hold_s": 1, "rest_s": 0},
                        "per_day": per_day,
                        "days": [1, 2, 3, 4, 5, 6, 7],
                    }
                ],
            }
        ],
    }
