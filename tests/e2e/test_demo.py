"""`neckbreak demo` and `neckbreak render` where there is no display at all."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import Neckbreak
from real_desktop import Desk

pytestmark = pytest.mark.slow

PICTURES = ("prompt.png", "break.png", "today.png", "review.png")


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A home, and nothing else: no display, no bus."""
    with Desk() as desk:
        yield desk


@pytest.fixture
def nb(programs: MakeNeckbreak, desk: Desk) -> Neckbreak:
    """The command line."""
    return programs(desk)


COLOURS = """
import json, sys
from collections import Counter
from PySide6.QtGui import QImage
for path in sys.argv[1:]:
    image = QImage(path)
    small = image.scaled(160, 100)
    pixels = Counter(small.pixel(x, y) for x in range(160) for y in range(100))
    print(json.dumps([path, image.width(), image.height(), len(pixels),
                      pixels.most_common(1)[0][1] / 16000]))
"""


def check_pictures(nb: Neckbreak, *files: Path) -> None:
    """Each file is a picture with something on it: many colours, no colour everywhere."""
    looked = nb.run_python(COLOURS, *map(str, files))
    assert looked.code == 0, looked
    for line in looked.out.splitlines():
        path, width, height, colours, most = json.loads(line)
        assert width >= 300, path
        assert height >= 80, path
        assert colours > 60, (path, colours)
        assert most < 0.97, (path, most)


def test_a_demo_day_leaves_record_pages_and_report(nb: Neckbreak, tmp_path: Path) -> None:
    output = tmp_path / "demo"
    answer = nb.run("demo", "-o", str(output), timeout_s=400)
    assert (answer.code, answer.err) == (0, "")
    assert str(output) in answer.out.splitlines()[-1]
    times = re.findall(r"^(\d\d:\d\d)  ", answer.out, re.MULTILINE)
    assert len(times) > 20
    assert times[0] < times[-1]

    for name in ("day.json", "neckbreak.db", "report.csv", *PICTURES):
        assert (output / name).stat().st_size > 200, name
    day = json.loads((output / "day.json").read_text(encoding="utf-8"))
    connection = sqlite3.connect(output / "neckbreak.db")
    outcomes = Counter(o for (o,) in connection.execute("SELECT outcome FROM breaks"))
    connection.close()
    assert None not in outcomes
    assert outcomes["completed"] >= 2
    assert outcomes["skipped"] >= 1
    assert len(day["breaks"]) == outcomes.total()
    assert Counter(each["outcome"] for each in day["breaks"]) == outcomes
    check_pictures(nb, *(output / name for name in PICTURES))

    gallery = output / "gallery"
    page = (gallery / "index.html").read_text(encoding="utf-8")
    shown = re.findall(r'href="([^"]+)"', page)
    assert len(shown) > 160
    assert all((gallery / name).stat().st_size > 200 for name in shown)
    some = ("today-light@1x.png", "today-dark@2x.png", "break-hold-contrast@1x.png")
    check_pictures(nb, *(gallery / name for name in some))


def test_a_day_of_ones_own(nb: Neckbreak, tmp_path: Path) -> None:
    scenario = tmp_path / "day.json"
    moments = [
        {"at": "09:00", "event": "active"},
        {"at": "09:10", "event": "choose", "choice": "skip"},
        {"at": "11:00", "event": "idle"},
    ]
    scenario.write_text(json.dumps(moments), encoding="utf-8")
    output = tmp_path / "out"
    summary = nb.ask("demo", "--no-gallery", "--day", str(scenario), "-o", str(output))
    assert summary["outcomes"]["skipped"] == 1
    # Played twice the same day comes out the same.
    first = json.loads((output / "day.json").read_text(encoding="utf-8"))
    nb.ask("demo", "--no-gallery", "--day", str(scenario), "-o", str(output))
    assert json.loads((output / "day.json").read_text(encoding="utf-8")) == first


@pytest.mark.parametrize(
    "text, words",
    [
        ('[{"at": "09:00", "event": "active"}, {"at": "25:00", "event": "idle"}]', "entry 2"),
        ('[{"at": "09:00", "event": "dance"}]', "entry 1"),
        ('[{"at": "09:00", ', "the file"),
        (None, "No such file"),
    ],
)
def test_a_damaged_day_is_named(
    nb: Neckbreak, tmp_path: Path, text: str | None, words: str
) -> None:
    scenario = tmp_path / "day.json"
    if text is not None:
        scenario.write_text(text, encoding="utf-8")
    answer = nb.run("demo", "--day", str(scenario), "-o", str(tmp_path / "out"))
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert answer.err.startswith(f"neckbreak: The day file {scenario} cannot be used")
    assert words in answer.err
    assert not (tmp_path / "out" / "neckbreak.db").exists()


def test_an_exercise_is_drawn(nb: Neckbreak, tmp_path: Path) -> None:
    one, strip = tmp_path / "one.png", tmp_path / "strip.png"
    assert nb.run("render", "chin-tuck", "-o", str(one)).code == 0
    assert nb.run("render", "chin-tuck", "--filmstrip", "--dark", "-o", str(strip)).code == 0
    check_pictures(nb, one, strip)
    for words, reason in (
        ("render chin-tukc -o x.png", "did you mean “chin-tuck”"),
        ("render chin-tuck -o x.bmp", "ends in .png"),
        ("render chin-tuck -o missing/x.png", "could not be written"),
        ("render chin-tuck --phase 99 -o x.png", "99"),
    ):
        answer = nb.run(*words.split())
        assert answer.code == 1, words
        assert answer.err.count("\n") == 1, answer.err
        assert reason in answer.err
