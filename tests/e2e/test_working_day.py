"""The main story on a real X desktop: work, an invitation, a break, and what is kept of it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from e2e.program import Neckbreak
from e2e.screen import BREAK, PROMPT, Editor, Screen
from real_desktop import Desk, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

START = (130, -27)
"""Where the prompt's first button is."""

SENTENCE = "A prompt must never swallow a single key of what I am typing here"


def tray_items(desk: Desk) -> str:
    return desk.bus_call(
        "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
        "org.freedesktop.DBus.Properties.Get",
        "string:org.kde.StatusNotifierWatcher", "string:RegisteredStatusNotifierItems",
    )  # fmt: skip


def test_from_work_to_a_break_to_the_reports(
    nb: Neckbreak, screen: Screen, x_desk: Desk, tmp_path: Path
) -> None:
    nb.answer_screening()
    nb.prescribe(reps=2)
    nb.write_settings()
    before = tray_items(x_desk)
    nb.start()

    # The icon stands in the tray, and nothing is due yet.
    wait_until(lambda: tray_items(x_desk) != before, 10.0, "the tray item registers")
    status = nb.status()
    assert (status["condition"], status["sensor"]) == ("working", "xsync")
    assert status["screening"] == "GREEN"

    # Work in another window makes the break due; the invitation does not touch the focus.
    editor = Editor(x_desk, screen)
    begun = nb.status()["active_s"]
    screen.type(SENTENCE, delay_ms=110)
    assert nb.status()["active_s"] > begun
    prompt = screen.wait_window(PROMPT)
    wait_until(lambda: editor.typed() == SENTENCE, 5.0, "the whole sentence arrives")
    assert screen.active_title() == "an editor"
    screen.type(" indeed")
    wait_until(lambda: editor.typed() == SENTENCE + " indeed", 5.0, "the rest arrives")
    assert nb.status()["condition"] == "due"
    screen.shot(tmp_path / "prompt.png")

    # Start: the break fills the screen, guides to the end, and goes.
    screen.click(prompt, *START)
    window = screen.wait_window(BREAK)
    assert (window.x, window.y, window.width, window.height) == (0, 0, 1280, 800)
    wait_until(lambda: "FULLSCREEN" in screen.states(window), 5.0, "full screen")
    assert screen.find(PROMPT) is None
    status = nb.wait_for(is_break_running=True)
    assert status["condition"] == "on_break"
    (open_row,) = nb.breaks()
    assert open_row["outcome"] is None
    assert open_row["kind"] == "homework"
    screen.shot(tmp_path / "break.png")
    within_s = open_row["planned_s"] + 20
    wait_until(lambda: nb.rows("SELECT 1 FROM performances"), within_s, "the break ends")

    # What was done is in the record, once, while the end card still stands.
    assert screen.find(BREAK) is not None
    screen.shot(tmp_path / "end.png")
    screen.key("Return")
    screen.wait_gone(BREAK)
    row = nb.wait_break()
    assert row["outcome"] == "completed"
    assert row["done_s"] == pytest.approx(row["planned_s"], abs=1.0)
    assert row["due_ms"] <= row["began_ms"] < row["ended_ms"]
    (performance,) = nb.rows("SELECT * FROM performances")
    assert performance["break_id"] == row["id"]
    assert (performance["exercise"], performance["prescription"]) == ("chin-tuck", "tuck")
    assert (performance["sets"], performance["reps"], performance["hold_s"]) == (1, 2, 1)
    assert performance["share"] == pytest.approx(1.0)
    assert performance["evidence"] == "guided"

    # Status and both reports agree, while the program runs.
    status = nb.status()
    assert (status["dose_done"], status["dose_asked"]) == (1, 4)
    assert status["active_s"] < 5
    assert not status["is_break_running"]
    assert nb.ask("report", "--format", "csv", "-o", str(tmp_path / "r.csv"))["performances"] == 1
    lines = list(csv.DictReader((tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [line["exercise"] for line in lines if line["exercise"]] == ["Chin tuck"]
    assert nb.ask("report", "--format", "json", "-o", str(tmp_path / "r.json"))["performances"] == 1
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    sides = {
        name: (report["figures"][name]["numerator"], report["figures"][name]["denominator"])
        for name in ("breaks", "dose")
    }
    assert sides == {"breaks": (1, 1), "dose": (1, 1)}, "what is still to do counts tomorrow"
    assert [each["exercise"] for each in report["performances"]] == ["chin-tuck"]
    assert [each["outcome"] for each in report["breaks"]] == ["completed"]
    assert lines[0]["date"] == report["performances"][0]["at"]["day"]
    assert report["screening"] is None, "the answers are in only when they are asked for"
    nb.quit()
    wait_until(lambda: tray_items(x_desk) == before, 10.0, "the tray item goes")
