"""A day as a file: every event is understood, and every mistake is named with its entry."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neckbreak.bootstrap.scenario import Moment, What, built_in_day, read_scenario
from neckbreak.errors import KnownError
from neckbreak.words.errors import error_text

NINE = {"at": "09:00", "event": "active"}


def written(tmp_path: Path, content: Any) -> Path:
    path = tmp_path / "day.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


@pytest.mark.parametrize(
    "entry, moment",
    [
        (NINE, Moment(32_400, What.ACTIVE)),
        ({"at": "12:30:20", "event": "idle"}, Moment(45_020, What.IDLE)),
        (
            {"at": "10:05", "event": "call_start", "app": "Meet"},
            Moment(36_300, What.CALL_START, app="Meet"),
        ),
        ({"at": "10:05", "event": "call_start"}, Moment(36_300, What.CALL_START)),
        ({"at": "10:50", "event": "call_end"}, Moment(39_000, What.CALL_END)),
        ({"at": "00:00", "event": "lock"}, Moment(0, What.LOCK)),
        ({"at": "23:59:59", "event": "unlock"}, Moment(86_399, What.UNLOCK)),
        ({"at": "15:00", "event": "suspend"}, Moment(54_000, What.SUSPEND)),
        ({"at": "15:00", "event": "resume"}, Moment(54_000, What.RESUME)),
        (
            {"at": "16:00", "event": "clock_change", "minutes": -1.5},
            Moment(57_600, What.CLOCK_CHANGE, minutes=-1.5),
        ),
        (
            {"at": "14:00", "event": "choose", "choice": "stop_for_pain"},
            Moment(50_400, What.CHOOSE, choice="stop_for_pain"),
        ),
        ({"at": "14:00", "event": "choose"}, Moment(50_400, What.CHOOSE, choice="start")),
    ],
)
def test_every_event_is_understood(tmp_path: Path, entry: dict[str, Any], moment: Moment) -> None:
    scenario = read_scenario(written(tmp_path, [entry]))
    assert scenario.moments == (moment,)
    assert scenario.day == date(2026, 11, 18)


@pytest.mark.parametrize(
    "content, where, detail",
    [
        ("[", "the file", "Expecting value"),
        ("{}", "the file", "it must be a JSON list"),
        ("[]", "the file", "it must be a JSON list"),
        ([NINE, "lunch"], "entry 2", "it must be an object"),
        ([{"at": "09:00"}], "entry 1", '"event" must be one of active, idle'),
        ([{"at": "09:00", "event": "nap"}], "entry 1", '"event" must be one of'),
        ([{"at": "09:00", "event": ["active"]}], "entry 1", '"event" must be one of'),
        ([{"event": "active"}], "entry 1", '"at" must be a time'),
        ([{"at": 9, "event": "active"}], "entry 1", '"at" must be a time'),
        ([{"at": "24:00", "event": "active"}], "entry 1", '"at" must be a time'),
        ([{"at": "9:00", "event": "active"}], "entry 1", '"at" must be a time'),
        ([{**NINE, "app": "Meet"}], "entry 1", '"app" means nothing for active'),
        (
            [{"at": "09:00", "event": "call_start", "app": 5}],
            "entry 1",
            '"app" must be a name',
        ),
        (
            [{"at": "09:00", "event": "clock_change", "minutes": "5"}],
            "entry 1",
            '"minutes" must be a number',
        ),
        (
            [{"at": "09:00", "event": "clock_change", "minutes": True}],
            "entry 1",
            '"minutes" must be a number',
        ),
        (
            [{"at": "09:00", "event": "clock_change", "minutes": 1441}],
            "entry 1",
            '"minutes" must be a number',
        ),
        (
            [{"at": "09:00", "event": "choose", "choice": "dance"}],
            "entry 1",
            '"choice" must be one of start, snooze, skip, ignore, stop_for_pain',
        ),
        (
            [NINE, {"at": "08:59", "event": "idle"}],
            "entry 2",
            "its time is before the entry above",
        ),
    ],
)
def test_a_damaged_file_says_which_entry_and_why(
    tmp_path: Path, content: Any, where: str, detail: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(KnownError) as error:
        read_scenario(path)
    assert error.value.key == "scenario-damaged"
    assert error.value.data["file"] == str(path)
    assert error.value.data["where"] == where
    assert str(error.value.data["detail"]).startswith(detail)
    assert where in error_text(error.value)


def test_not_a_number_is_no_number_of_minutes(tmp_path: Path) -> None:
    text = '[{"at": "09:00", "event": "clock_change", "minutes": NaN}]'
    with pytest.raises(KnownError, match="minutes"):
        read_scenario(written(tmp_path, text))


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        read_scenario(tmp_path / "none.json")
    assert error.value.data["detail"] == "No such file or directory"
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="scenario-damaged"):
        read_scenario(tmp_path / "bytes.json")


def test_the_built_in_day_is_a_file_somebody_could_have_written(tmp_path: Path) -> None:
    entries = []
    for moment in built_in_day().moments:
        minutes, seconds = divmod(int(moment.at_s), 60)
        entry = {"at": f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"}
        entry["event"] = moment.what.value
        if moment.what is What.CHOOSE:
            entry["choice"] = moment.choice
        if moment.what is What.CALL_START:
            entry["app"] = moment.app
        if moment.what is What.CLOCK_CHANGE:
            entry["minutes"] = moment.minutes
        entries.append(entry)
    assert read_scenario(written(tmp_path, entries)).moments == built_in_day().moments


def test_the_example_of_the_documentation_is_sound(tmp_path: Path) -> None:
    text = (Path(__file__).parents[3] / "docs/scenarios.md").read_text("utf-8")
    example = text.split("```json\n")[1].split("```")[0]
    assert len(read_scenario(written(tmp_path, example)).moments) == 9
    for what in What:
        assert f"`{what}`" in text
