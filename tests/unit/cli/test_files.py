"""Commands on files: the catalogue, programmes and reports."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from fakes.workplace import Workplace
from neckbreak import cli
from neckbreak.cli import files
from neckbreak.cli.files import parse_day, period, say
from neckbreak.cli.parser import make_parser
from neckbreak.errors import KnownError
from neckbreak.storage.programme_files import load_programme
from neckbreak.storage.settings_file import SettingsFile

ROOT = Path(__file__).parents[3]
Typed = Callable[..., tuple[int, Any]]


@pytest.fixture
def typed(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types a command; gives the exit code and the JSON (the text with `json=False`)."""

    def run(*argv: str, is_json: bool = True) -> tuple[int, Any]:
        asked = [*argv, "--data-dir", str(data_dir), *(["--json"] if is_json else [])]
        code = cli.main(asked)
        said = capsys.readouterr()
        assert isinstance(code, int)
        return code, json.loads(said.out) if is_json else said.out

    return run


# --- catalogue ------------------------------------------------------------------------------------


def test_the_catalogue_is_listed(typed: Typed) -> None:
    code, listed = typed("catalogue", "list")
    assert code == 0
    assert len(listed) == len(json.loads((ROOT / "exercises.json").read_text("utf-8"))["exercises"])
    fields = {
        "id", "name", "kind", "seconds", "position", "equipment", "intensity", "camera",
        "therapist_only", "cautions",
    }  # fmt: skip
    assert all(each.keys() == fields for each in listed)
    code, text = typed("catalogue", "list", is_json=False)
    assert code == 0
    assert len(text.splitlines()) == len(listed)
    assert "Chin tuck" in text
    marked = sum(line.endswith("(with a therapist)") for line in text.splitlines())
    assert marked == sum(each["therapist_only"] for each in listed)


def test_one_exercise_is_shown_whole(typed: Typed) -> None:
    code, shown = typed("catalogue", "show", "neck-rotation")
    assert code == 0
    assert shown["id"] == "neck-rotation"
    assert all(phase.keys() == {"label", "kind", "seconds"} for phase in shown["phases"])
    assert {"cues", "easier", "harder", "evidence"} <= shown.keys()
    _, text = typed("catalogue", "show", "seated-side-reach", is_json=False)
    assert "each side" in text
    assert "Cautions: " in text
    _, text = typed("catalogue", "show", "chin-tuck", is_json=False)
    assert "each side" not in text


def test_the_built_in_catalogue_is_in_order(typed: Typed) -> None:
    code, checked = typed("catalogue", "check")
    assert (code, checked["problems"]) == (0, [])
    code, text = typed("catalogue", "check", is_json=False)
    assert text.endswith("exercises.json: in order\n")


def test_a_broken_catalogue_shows_every_problem_with_its_path(typed: Typed, tmp_path: Path) -> None:
    broken = json.loads((ROOT / "exercises.json").read_text("utf-8"))
    broken["exercises"][1]["dose"] = "thrice"
    broken["exercises"][2]["id"] = broken["exercises"][0]["id"]
    broken["exercises"][3]["phases"][0]["seconds"] = -1
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken), "utf-8")
    code, checked = typed("catalogue", "check", str(file))
    assert code == 1
    assert checked["file"] == str(file)
    assert all(each.keys() == {"path", "key", "data", "text"} for each in checked["problems"])
    paths = [each["path"] for each in checked["problems"]]
    for number in (1, 2, 3):
        assert any(path.startswith(f"exercises[{number}]") for path in paths), paths
    code, text = typed("catalogue", "check", str(file), is_json=False)
    assert text.count("\n") == len(paths) + 1
    assert text.endswith(f"{file}: {len(paths)} problems\n")


@pytest.mark.parametrize("content", ["", "{", "[]", "null"])
def test_a_file_that_is_no_catalogue_is_one_problem(
    typed: Typed, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "none.json"
    file.write_text(content, "utf-8")
    code, checked = typed("catalogue", "check", str(file))
    assert (code, len(checked["problems"])) == (1, 1)
    _, text = typed("catalogue", "check", str(file), is_json=False)
    assert text.endswith(f"{file}: 1 problem\n")


def test_a_file_that_is_not_there_is_named(typed: Typed, tmp_path: Path) -> None:
    code, said = typed("catalogue", "check", str(tmp_path / "none.json"))
    assert (code, said["problem"]["key"]) == (1, "catalogue-damaged")
    code, said = typed("programme", "check", str(tmp_path / "none.json"))
    assert (code, said["problem"]["key"]) == (1, "programme-damaged")


# --- programmes -----------------------------------------------------------------------------------


def exported(typed: Typed, tmp_path: Path, **changes: Any) -> Path:
    """A programme of somebody's own: desk-starter with another id."""
    file = tmp_path / "own.json"
    assert typed("programme", "export", "desk-starter", "-o", str(file)) == (
        0,
        {"file": str(file)},
    )
    plan = json.loads(file.read_text("utf-8")) | {"id": "own-plan"} | changes
    file.write_text(json.dumps(plan), "utf-8")
    return file


def test_programmes_are_listed_and_shown(typed: Typed) -> None:
    code, listed = typed("programme", "list")
    assert code == 0
    assert "desk-starter" in [each["id"] for each in listed]
    assert all(each.keys() == {"id", "name", "version"} for each in listed)
    _, text = typed("programme", "list", is_json=False)
    assert len(text.splitlines()) == len(listed)
    code, shown = typed("programme", "show")
    assert (code, shown["id"]) == (0, "desk-starter")
    assert all(stage.keys() == {"id", "name", "exercises"} for stage in shown["stages"])
    _, text = typed("programme", "show", "desk-starter", is_json=False)
    assert text.startswith("Desk starter  (desk-starter, version 1, ")
    code, said = typed("programme", "show", "none")
    assert (code, said["problem"]["key"]) == (1, "programme-unknown")


def test_a_programme_goes_out_and_comes_back_the_same(
    typed: Typed, tmp_path: Path, data_dir: Path
) -> None:
    file = exported(typed, tmp_path)
    assert typed("programme", "check", str(file)) == (0, {"file": str(file), "problems": []})
    code, said = typed("programme", "install", str(file))
    assert (code, said) == (0, {"installed": "own-plan", "version": 1})
    assert SettingsFile(data_dir / "settings.toml").load().programme == "own-plan"
    assert "own-plan" in [each["id"] for each in typed("programme", "list")[1]]

    again = tmp_path / "again.json"
    _, text = typed("programme", "export", "own-plan", "-o", str(again), is_json=False)
    assert text == f"Written to {again}.\n"
    assert load_programme(again) == load_programme(file)
    _, text = typed("programme", "install", str(again), is_json=False)
    assert "is installed and begins with your next break" in text


def test_the_programme_in_force_is_shown_when_none_is_named(
    typed: Typed, tmp_path: Path, data_dir: Path
) -> None:
    typed("programme", "install", str(exported(typed, tmp_path)))
    desk = Workplace(data_dir, policy=SettingsFile(data_dir / "settings.toml").load())
    desk.ends()
    assert typed("programme", "show")[1]["id"] == "own-plan"


def test_a_programme_with_a_mistake_is_not_installed(
    typed: Typed, tmp_path: Path, data_dir: Path
) -> None:
    file = exported(typed, tmp_path)
    plan = json.loads(file.read_text("utf-8"))
    plan["stages"][0]["prescriptions"][0]["exercise"] = "no-such-exercise"
    file.write_text(json.dumps(plan), "utf-8")
    code, said = typed("programme", "install", str(file))
    assert code == 1
    assert said["problems"]
    assert not (data_dir / "programmes").exists()
    assert not (data_dir / "settings.toml").exists()


def test_with_damaged_settings_a_programme_is_not_installed_by_half(
    typed: Typed, tmp_path: Path, data_dir: Path
) -> None:
    file = exported(typed, tmp_path)
    data_dir.mkdir(exist_ok=True)
    damaged = data_dir / "settings.toml"
    damaged.write_text("[prompt\n", "utf-8")
    code, said = typed("programme", "install", str(file))
    assert (code, said["problem"]["key"]) == (1, "settings-damaged")
    assert "own-plan" not in [each["id"] for each in typed("programme", "list")[1]]
    assert damaged.read_text("utf-8") == "[prompt\n"
    damaged.unlink()
    assert typed("programme", "install", str(file))[0] == 0


@pytest.mark.parametrize("id_", ["../../outside", "a/b", ".hidden", ""])
def test_a_programme_cannot_choose_where_it_is_kept(typed: Typed, tmp_path: Path, id_: str) -> None:
    code, said = typed("programme", "install", str(exported(typed, tmp_path, id=id_)))
    assert code == 1
    assert said["problems"][0]["path"] == "id"


def test_an_export_into_a_folder_that_is_not_there_is_a_problem(
    typed: Typed, tmp_path: Path
) -> None:
    code, said = typed("programme", "export", "desk-starter", "-o", str(tmp_path / "no" / "x.json"))
    assert (code, said["problem"]["key"]) == (1, "programme-unwritable")


# --- reports --------------------------------------------------------------------------------------

TODAY = date(2026, 3, 18)


def asked(*argv: str) -> tuple[date, date]:
    parsed = make_parser().parse_args(["report", "--format", "csv", "-o", "x", *argv])
    return period(parsed, TODAY)


@pytest.mark.parametrize(
    "argv, first, last",
    [
        ([], date(2026, 2, 19), TODAY),
        (["--from", "2026-03-01"], date(2026, 3, 1), TODAY),
        (["--to", "2026-03-01"], date(2026, 2, 2), date(2026, 3, 1)),
        (["--from", "2026-03-01", "--to", "2026-03-01"], date(2026, 3, 1), date(2026, 3, 1)),
        (["--week", "2026-03-18"], date(2026, 3, 16), date(2026, 3, 22)),
        (["--week", "2026-03-16"], date(2026, 3, 16), date(2026, 3, 22)),
        (["--week", "2026-03-22"], date(2026, 3, 16), date(2026, 3, 22)),
    ],
)
def test_a_period_is_understood(argv: list[str], first: date, last: date) -> None:
    assert asked(*argv) == (first, last)


@pytest.mark.parametrize(
    "argv, key",
    [
        (["--from", "2026-03-02", "--to", "2026-03-01"], "days-reversed"),
        (["--from", "2027-01-01"], "days-reversed"),
        (["--from", "yesterday"], "day-invalid"),
        (["--to", "2026-02-30"], "day-invalid"),
        (["--week", "20260302"], "day-invalid"),
        (["--week", ""], "day-invalid"),
        (["--from", ""], "day-invalid"),
        (["--to", "2026-W10-1"], "day-invalid"),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(argv: list[str], key: str) -> None:
    with pytest.raises(KnownError) as error:
        asked(*argv)
    assert error.value.key == key


def test_a_day_is_written_one_way() -> None:
    assert parse_day("2026-03-31") == date(2026, 3, 31)
    with pytest.raises(KnownError, match="day-invalid"):
        parse_day("31.3.2026")


@pytest.fixture
def recorded(data_dir: Path) -> None:
    """A data directory with a record in which something has happened."""
    desk = Workplace(data_dir)
    desk.works_until_prompted()
    desk.ends()


@pytest.mark.parametrize("form", ["csv", "json", "fhir", "pdf"])
def test_a_report_of_a_folder_without_a_record_says_that_there_is_none(
    typed: Typed, data_dir: Path, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "report"
    code, said = typed("report", "--format", form, "-o", str(file))
    assert (code, said["problem"]["key"]) == (1, "record-not-there")
    assert not file.exists()
    assert not list(data_dir.iterdir()), "nothing is made in a mistyped folder"


def test_a_report_of_an_empty_record_says_so(typed: Typed, data_dir: Path, tmp_path: Path) -> None:
    Workplace(data_dir).ends()
    code, said = typed("report", "--format", "csv", "-o", str(tmp_path / "report.csv"))
    assert (code, said["problem"]["key"]) == (1, "record-empty")


@pytest.mark.usefixtures("recorded")
@pytest.mark.parametrize("form", ["csv", "json", "fhir"])
def test_a_report_is_written(typed: Typed, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"report.{form}"
    code, said = typed("report", "--week", "2026-03-18", "--format", form, "-o", str(file))
    assert code == 0
    assert said == {
        "file": str(file), "from": "2026-03-16", "to": "2026-03-22", "performances": 0,
    }  # fmt: skip
    assert file.stat().st_size > 0
    _, text = typed("report", "--format", form, "-o", str(file), is_json=False)
    assert text.endswith(", 0 exercises done.\n")


@pytest.mark.usefixtures("recorded")
def test_a_report_holds_what_was_asked_for(typed: Typed, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    typed(
        "report", "--format", "json", "-o", str(file), "--from", "2026-03-02", "--to", "2026-03-02",
        "--name", "M. Keller", "--leave-out", "pain", "--leave-out", "notes", "--with-screening",
    )  # fmt: skip
    read = json.loads(file.read_text("utf-8"))
    assert (read["person"], read["left_out"]) == ("M. Keller", ["notes", "pain"])
    assert read["screening"]["status"] == "GREEN"


@pytest.mark.usefixtures("recorded")
def test_a_report_without_a_period_ends_today(typed: Typed, tmp_path: Path) -> None:
    _, said = typed("report", "--format", "json", "-o", str(tmp_path / "x.json"))
    span = date.fromisoformat(said["to"]) - date.fromisoformat(said["from"])
    assert span == timedelta(days=27)


@pytest.mark.usefixtures("recorded")
def test_a_report_into_a_folder_that_is_not_there_is_a_problem(
    typed: Typed, tmp_path: Path
) -> None:
    code, said = typed("report", "--format", "csv", "-o", str(tmp_path / "no" / "x.csv"))
    assert (code, said["problem"]["key"]) == (1, "output-unwritable")


def test_a_text_is_told_in_english() -> None:
    assert say({"en": "Chin tuck", "de": "Kinn"}) == "Chin tuck"
    assert say("plain") == "plain"
    assert files.PROBLEM == 1
