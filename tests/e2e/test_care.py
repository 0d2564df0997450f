"""Looking after a person's data beside, after and without a running program."""

from __future__ import annotations

import json
import os
import signal
import zipfile
from pathlib import Path

import pytest

from e2e.program import Neckbreak

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.fixture
def nb(nb: Neckbreak) -> Neckbreak:
    """The program, screened."""
    nb.answer_screening()
    return nb


def files_below(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def test_data_in_use_are_read_and_not_replaced(nb: Neckbreak, tmp_path: Path) -> None:
    nb.start()
    place = tmp_path / "all.zip"
    assert nb.run("export", "-o", str(place)).code == 0
    assert nb.run("backup").code == 0
    for command in (["restore"], ["import", str(place)], ["erase", "--yes"]):
        answer = nb.run(*command)
        assert answer.code == 1, answer
        assert "neckbreak quit" in answer.err
    assert nb.status()["screening"] == "GREEN"
    nb.quit()


def test_what_is_exported_is_imported_elsewhere(nb: Neckbreak, tmp_path: Path) -> None:
    nb.start()
    nb.quit()
    place, other = tmp_path / "all.zip", tmp_path / "other"
    nb.run("export", "-o", str(place))
    with zipfile.ZipFile(place) as opened:
        assert "README.txt" in opened.namelist()

    code = "import sys; from neckbreak.__main__ import main; sys.exit(main())"
    answer = nb.run_python(code, "import", str(place), "--data-dir", str(other), "--json")

    assert answer.code == 0, answer
    assert json.loads(answer.out)["kept_record"] is None
    assert (other / "neckbreak.db").stat().st_size > 0


def test_after_a_crash_everything_can_be_erased(nb: Neckbreak) -> None:
    nb.start()
    assert nb.process is not None
    os.kill(nb.process.pid, signal.SIGKILL)
    nb.wait_ended()
    assert "neckbreak.db-wal" in files_below(nb.data_dir)

    answer = nb.run("erase", "--yes")

    assert answer.code == 0, answer
    left = files_below(nb.data_dir) if nb.data_dir.exists() else []
    assert not [name for name in left if "neckbreak" in name]
    assert nb.run("report", "--format", "csv", "-o", "r.csv").code == 1
