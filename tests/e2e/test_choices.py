"""What a person can say to an invitation and to the running program, in windows and in commands."""

from __future__ import annotations

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import CALM, Neckbreak
from e2e.screen import BREAK, HOME, PROMPT, Screen, Window
from real_desktop import Desk, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

SNOOZE, SKIP = (220, -27), (325, -27)
"""Where the prompt's second and third button are, where it offers no shorter version."""


@pytest.fixture
def calm(programs: MakeNeckbreak, x_desk: Desk, screen: Screen) -> Neckbreak:
    """A program with which nothing falls due by itself, screened and running."""
    nb = programs(x_desk, CALM)
    nb.answer_screening()
    return nb.start()


def work_until_prompt(nb: Neckbreak, screen: Screen) -> Window:
    screen.work_until(lambda: screen.find(PROMPT), 25.0, "an invitation")
    return screen.wait_window(PROMPT)


def test_snoozed_once_then_skipped(nb: Neckbreak, screen: Screen) -> None:
    nb.answer_screening()
    nb.prescribe(reps=2)
    nb.write_settings({"snooze": {"short_min": "4 s"}})
    nb.start()

    prompt = work_until_prompt(nb, screen)
    screen.click(prompt, *SNOOZE)
    screen.wait_gone(PROMPT)
    status = nb.status()
    assert status["reason"]["key"] == "snoozed"
    assert status["snoozes_left"] == 1
    assert nb.breaks() == []

    prompt = work_until_prompt(nb, screen)
    screen.click(prompt, *SKIP)
    screen.wait_gone(PROMPT)
    row = nb.wait_break()
    assert (row["outcome"], row["began_ms"], row["done_s"]) == ("skipped", None, 0)
    assert nb.status()["active_s"] < 5
    reasons = [each["reason"] for each in nb.ask("why")["decisions"]]
    assert "due-exercise" in reasons
    assert "after-snooze" in reasons
    nb.quit()
    assert len(nb.breaks()) == 1


def test_snoozed_and_skipped_by_command(nb: Neckbreak, screen: Screen) -> None:
    nb.answer_screening()
    nb.start()
    work_until_prompt(nb, screen)
    assert nb.ask("snooze", "5")["reason"]["key"] == "snoozed"
    screen.wait_gone(PROMPT)
    nb.ask("snooze", "5")
    assert nb.ask("snooze", "5")["reason"]["key"] == "owed", "the third keeps it for later"
    used_up = nb.run("snooze", "5")
    assert used_up.code == 1
    assert "put off as often as possible" in used_up.err
    nb.ask("skip")
    assert nb.wait_break()["outcome"] == "skipped"


def test_escape_leaves_a_break(calm: Neckbreak, screen: Screen) -> None:
    assert calm.ask("break", "--exercise", "chin-tuck")["is_break_running"]
    screen.wait_window(BREAK)
    again = calm.run("break")
    assert (again.code, again.err) == (1, "neckbreak: A break is running already.\n")

    # Deaf for the first moment, then it obeys.
    def escape() -> bool:
        screen.key("Escape")
        return screen.find(BREAK) is None

    wait_until(escape, 5.0, "the break window goes")
    row = calm.wait_break()
    assert row["outcome"] == "interrupted"
    assert row["due_ms"] is None
    assert row["done_s"] < 10
    assert not calm.status()["is_break_running"]
    assert calm.ask("break")["is_break_running"]
    screen.wait_window(BREAK)
    calm.quit()
    assert [each["outcome"] for each in calm.breaks()] == ["interrupted", "interrupted"]


def test_a_break_with_an_exercise_that_does_not_exist(calm: Neckbreak) -> None:
    answer = calm.run("break", "--exercise", "chin-tukc")
    assert answer.code == 1
    assert "did you mean “chin-tuck”" in answer.err
    assert "Traceback" not in answer.err
    assert calm.breaks() == []


def test_pause_resume_and_why(calm: Neckbreak) -> None:
    paused = calm.ask("pause", "30m")
    assert paused["condition"] == "paused"
    assert paused["until_ms"] - paused["at_ms"] == pytest.approx(30 * 60_000, abs=2000)
    assert "until" in calm.run("status").out
    for nonsense in ("soon", "until 25:00", "0m", "900h"):
        answer = calm.run("pause", nonsense)
        assert answer.code == 1, answer
        assert "is not a pause" in answer.err
    assert calm.status()["condition"] == "paused"

    # A pause survives a restart.
    calm.quit()
    calm.start()
    assert calm.status()["until_ms"] == pytest.approx(paused["until_ms"], abs=1)

    assert calm.ask("resume")["condition"] == "working"
    answer = calm.run("resume")
    assert (answer.code, answer.err) == (1, "neckbreak: neckbreak is not paused.\n")
    why = calm.run("why")
    assert why.code == 0
    assert "ause" in why.out


def test_pages_open_and_close_and_the_program_stays(calm: Neckbreak, screen: Screen) -> None:
    for page in ("today", "review"):
        assert calm.run("show", page).out == f"Opened {page}.\n"
        window = screen.wait_window(HOME)
        assert window.width >= 600
    unknown = calm.run("show", "nowhere")
    assert unknown.code == 1
    assert "There is no page “nowhere”" in unknown.err
    screen.close(HOME)
    assert calm.status()["condition"] == "working"
    calm.quit()
    not_running = calm.run("status")
    assert not_running.code == 3
    assert not_running.err == "neckbreak: neckbreak is not running. Start it with “neckbreak”.\n"
    as_data = calm.run("status", "--json")
    assert as_data.code == 3
    assert as_data.data["problem"]["key"] == "not-running"


def test_wrong_usage_ends_with_2(calm: Neckbreak) -> None:
    for words in (
        ["brake"],
        ["break", "--kind", "long"],
        ["report", "--format", "docx", "-o", "x"],
    ):
        answer = calm.run(*words)
        assert answer.code == 2, answer
        assert "usage: neckbreak" in answer.err
