"""The command line as scripts see it: exit codes, JSON, and which stream says what."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from neckbreak import __version__, cli
from neckbreak.bootstrap.needs import PlayDemo, Render, RunTray
from neckbreak.cli.parser import make_parser

SRC = Path(__file__).parents[3] / "src"
HIDDEN = """
import sys
class Hide:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Hide())
from neckbreak import cli
code = cli.main(sys.argv[1:])
assert not any(name.startswith(("PySide6", "neckbreak.ui")) for name in sys.modules)
sys.exit(code)
"""

Typed = Callable[..., Any]


def outcome(argv: Sequence[str]) -> Any:
    """What `main` gives, usage errors as their exit code."""
    try:
        return cli.main(argv)
    except SystemExit as ended:
        return ended.code


def test_without_a_command_it_runs_the_tray(data_dir: Path) -> None:
    assert cli.main(["--data-dir", str(data_dir)]) == RunTray(data_dir)
    assert cli.main(["run", "--data-dir", str(data_dir)]) == RunTray(data_dir)


def test_the_data_dir_comes_before_or_after_the_command_or_from_the_environment(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["--data-dir", "/one", "run"]) == RunTray(Path("/one"))
    monkeypatch.setenv("NECKBREAK_DATA_DIR", str(data_dir))
    assert cli.main(["run"]) == RunTray(data_dir)
    assert cli.main(["run", "--data-dir", "/two"]) == RunTray(Path("/two"))
    monkeypatch.delenv("NECKBREAK_DATA_DIR")
    assert cli.main([]).data_dir.name == "neckbreak"


@pytest.mark.parametrize(
    "argv",
    [
        ["dance"],
        ["--nonsense"],
        ["break", "--kind", "long"],
        ["snooze", "soon"],
        ["why", "-n", "many"],
        ["catalogue"],
        ["catalogue", "show"],
        ["programme"],
        ["programme", "export", "desk-starter"],
        ["report", "--format", "csv"],
        ["report", "--format", "doc", "-o", "x"],
        ["report", "-o", "x"],
        ["render", "chin-tuck"],
        ["render", "chin-tuck", "--filmstrip", "--phase", "1", "-o", "x.png"],
        ["demo", "--speed", "fast"],
        ["demo", "--speed", "0"],
        ["demo", "--speed", "-1"],
        ["demo", "--speed", "nan"],
        ["report", "--format", "csv", "-o", "x", "--week", "2026-03-18", "--from", "2026-03-01"],
        ["report", "--format", "csv", "-o", "x", "--week", "2026-03-18", "--to", "2026-03-01"],
    ],
)
def test_wrong_usage_ends_with_two_and_the_reason(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(argv) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "usage: neckbreak" in said.err


@pytest.mark.parametrize("argv", [["--help"], ["break", "--help"], ["--version"]])
def test_help_and_version_end_well(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(argv) == 0
    assert "neckbreak" in capsys.readouterr().out


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    outcome(["--version"])
    assert capsys.readouterr().out == f"neckbreak {__version__}\n"


def test_every_command_is_in_the_help() -> None:
    text = make_parser().format_help()
    for command in (
        "run", "status", "why", "break", "snooze", "skip", "pause", "resume", "show", "quit",
        "catalogue", "programme", "render", "report", "backup", "doctor", "demo",
    ):  # fmt: skip
        assert f" {command} " in text


# --- what needs a window --------------------------------------------------------------------------


def test_a_picture_is_asked_for_with_everything_it_needs() -> None:
    asked = cli.main(
        ["render", "chin-tuck", "-o", "a.png", "--phase", "2", "--dark", "--size", "99"]
    )
    assert asked == Render("chin-tuck", Path("a.png"), 2, False, False, True, False, 99)
    sheet = cli.main(["render", "--contact-sheet", "-o", "a.PNG", "--mirrored"])
    assert sheet == Render(None, Path("a.PNG"), None, False, True, False, True, 600)


@pytest.mark.parametrize(
    "argv, key",
    [
        (["render", "chin-tuck", "-o", "a.jpg"], "format-unknown"),
        (["render", "chin-tuck", "-o", "noname"], "format-unknown"),
        (["render", "chin-tuck", "-o", "a.png", "--size", "31"], "size-invalid"),
        (["render", "chin-tuck", "-o", "a.png", "--size", "4001"], "size-invalid"),
        (["render", "-o", "a.png"], "exercise-needed"),
    ],
)
def test_a_picture_that_cannot_be_is_one_problem(
    argv: list[str], key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*argv, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problem"]["key"] == key


def test_a_demo_is_asked_for_with_everything_it_needs() -> None:
    assert cli.main(["demo"]) == PlayDemo(Path("neckbreak-demo"), None, None, False)
    asked = cli.main(["demo", "-o", "x", "--day", "d.json", "--speed", "60", "--json"])
    assert asked == PlayDemo(Path("x"), Path("d.json"), 60.0, True)


# --- problems -------------------------------------------------------------------------------------


def test_a_problem_is_a_sentence_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["catalogue", "show", "chin-tucks"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("neckbreak: There is no exercise “chin-tucks”; did you mean")


def test_a_problem_is_json_on_the_standard_stream_when_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["--json", "catalogue", "show", "chin-tucks"]) == 1
    said = capsys.readouterr()
    assert said.err == ""
    problem = json.loads(said.out)["problem"]
    assert problem.keys() == {"key", "data", "text"}
    assert problem["data"] == {"id": "chin-tucks", "near": "chin-tuck"}


@pytest.mark.parametrize(
    "argv",
    [
        ["status"], ["why"], ["break"], ["snooze"], ["skip"], ["pause"], ["resume"], ["show"],
        ["quit"],
    ],
)  # fmt: skip
def test_without_a_running_program_the_answer_is_three(
    argv: list[str], data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*argv, "--data-dir", str(data_dir)]) == 3
    assert "not running" in capsys.readouterr().err
    assert cli.main([*argv, "--data-dir", str(data_dir), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["problem"]["key"] == "not-running"


def test_the_doctor_words_what_it_found(
    data_dir: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    code = cli.main(["doctor", "--data-dir", str(data_dir), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert all(each.keys() == {"topic", "ok", "key", "data", "text"} for each in found)
    assert code == (1 if any(each["ok"] is False for each in found) else 0)
    cli.main(["doctor", "--data-dir", str(data_dir)])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(found)
    assert all(line.startswith(("ok ", "problem ", "untried ")) for line in lines)


# --- in a process of its own ----------------------------------------------------------------------


def run(code: str, *argv: str, **how: Any) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(SRC)}
    command = [sys.executable, "-c", code, *argv]
    return subprocess.run(command, capture_output=True, text=True, env=env, check=False, **how)


@pytest.mark.parametrize(
    "argv, code",
    [
        (["status"], 3),
        (["catalogue", "list"], 0),
        (["catalogue", "check"], 0),
        (["programme", "list"], 0),
        (["report", "--format", "json", "-o", "report.json"], 1),
        (["backup"], 1),
    ],
)
def test_no_command_loads_qt(argv: list[str], code: int, tmp_path: Path) -> None:
    done = run(HIDDEN, *argv, "--data-dir", str(tmp_path / "data"), cwd=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done.stderr


@pytest.mark.parametrize(
    "argv", [["programme", "list"], ["catalogue", "list", "--json"], ["--help"]]
)
@pytest.mark.parametrize("is_buffered", [True, False])
def test_a_reader_that_had_enough_is_no_problem(
    argv: list[str], is_buffered: bool, tmp_path: Path
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    unbuffered = "" if is_buffered else "1"
    env = {**os.environ, "PYTHONPATH": str(SRC), "PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(
        [sys.executable, "-m", "neckbreak", *argv, "--data-dir", str(tmp_path)],
        stdout=writer, stderr=subprocess.PIPE, text=True, env=env, check=False,
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")
