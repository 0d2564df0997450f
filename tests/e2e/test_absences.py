"""Locking, leaving and sleeping, told by the services a real session has (mocked here)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from e2e.conftest import MakeNeckbreak
from e2e.program import Neckbreak
from e2e.screen import PROMPT, Screen
from real_desktop import Desk, desktop_part, need, wait_until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

LOGIN = "org.freedesktop.login1"
SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"
ABSENT = {"presence": {"idle_after_s": 2, "natural_micro_s": 3, "natural_break_s": 4}}


def tell(desk: Desk, service: str, path: str, method: str, *arguments: str) -> None:
    """Tell a mocked service what to do."""
    desk.run(
        "gdbus", "call", "--session", "--dest", service, "--object-path", path,
        "--method", f"org.freedesktop.DBus.Mock.{method}", *arguments,
    )  # fmt: skip


def lock_by_logind(desk: Desk, is_locked: bool) -> None:
    """What a desktop's locker sets on its logind session."""
    hint = f"{{'LockedHint': <{str(is_locked).lower()}>}}"
    session = "/org/freedesktop/login1/session/c1"
    tell(desk, LOGIN, session, "UpdateProperties", f"{LOGIN}.Session", hint)


def lock_by_saver(desk: Desk, is_locked: bool) -> None:
    """What a screen saver announces."""
    values = f"[<{str(is_locked).lower()}>]"
    tell(desk, SAVER, SAVER_PATH, "EmitSignal", SAVER, "ActiveChanged", "b", values)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """An X desktop whose session can be locked and put to sleep. No tray, no notifications."""
    with desktop_part(), Desk() as desk:
        need("gdbus")
        desk.start_bus()
        desk.start_logind()
        desk.start_mock_object(SAVER, SAVER_PATH, SAVER)
        tell(desk, SAVER, SAVER_PATH, "AddMethod", SAVER, "GetActive", "", "b", "ret = False")
        desk.start_x()
        desk.start_openbox()
        yield desk


@pytest.fixture
def nb(programs: MakeNeckbreak, desk: Desk) -> Neckbreak:
    """The program on this desktop, screened, with short absences."""
    nb = programs(desk)
    nb.answer_screening()
    nb.write_settings(ABSENT)
    return nb


@pytest.mark.parametrize("lock", [lock_by_logind, lock_by_saver])
def test_locked_while_invited_and_back_again(
    nb: Neckbreak, desk: Desk, lock: Callable[[Desk, bool], None]
) -> None:
    screen = Screen(desk)
    nb.start()
    screen.work_until(lambda: screen.find(PROMPT), 25.0, "an invitation")

    lock(desk, True)
    screen.wait_gone(PROMPT)
    row = nb.wait_break()
    assert (row["outcome"], row["began_ms"]) == ("natural", None)
    status = nb.status()
    assert status["condition"] == "away"
    assert status["active_s"] == 0

    # Locked is away, whatever the mouse does; and nothing is offered.
    screen.move(300, 300)
    assert nb.status()["condition"] == "away"

    lock(desk, False)
    nb.wait_for(condition="working")
    screen.work_until(lambda: nb.status()["active_s"] >= 1, 10.0, "activity counts again")
    nb.quit()
    assert [each["outcome"] for each in nb.breaks()] == ["natural"]


def test_a_short_lock_changes_nothing(nb: Neckbreak, desk: Desk) -> None:
    nb.write_settings({"breaks": {"exercise_every_min": "1 h"}})
    screen = Screen(desk)
    nb.start()
    screen.work_until(lambda: nb.status()["active_s"] > 2, 15.0, "some activity")
    lock_by_logind(desk, True)
    before = nb.status()["active_s"]
    lock_by_logind(desk, False)
    screen.key("Shift_L")
    after = nb.wait_for(condition="working")
    assert after["active_s"] >= before - 1
    assert nb.breaks() == []


def test_leaving_the_keyboard_is_rest_and_never_exercise(nb: Neckbreak, desk: Desk) -> None:
    screen = Screen(desk)
    nb.start()
    screen.work_until(lambda: screen.find(PROMPT), 25.0, "an invitation")
    screen.wait_gone(PROMPT)
    row = nb.wait_break()
    assert (row["outcome"], row["done_s"]) == ("natural", 0)
    assert nb.rows("SELECT * FROM performances") == []
    assert nb.status()["condition"] == "away"


def test_before_sleep_the_state_is_saved_and_after_it_work_goes_on(
    nb: Neckbreak, desk: Desk
) -> None:
    nb.write_settings({"breaks": {"exercise_every_min": "1 h"}})
    screen = Screen(desk)
    nb.start()
    screen.work_until(lambda: nb.status()["active_s"] > 1, 15.0, "some activity")
    state = nb.data_dir / "state.json"

    def saved_ms() -> int:
        return int(json.loads(state.read_text(encoding="utf-8"))["state"]["saved_ms"])

    before_ms = saved_ms()
    for is_asleep in ("true", "false"):
        tell(
            desk, LOGIN, "/org/freedesktop/login1", "EmitSignal",
            f"{LOGIN}.Manager", "PrepareForSleep", "b", f"[<{is_asleep}>]",
        )  # fmt: skip
        if is_asleep == "true":
            wait_until(lambda: saved_ms() > before_ms, 5.0, "the state is saved before sleep")
    screen.key("Shift_L")
    status = nb.wait_for(condition="working")
    assert status["active_s"] >= 1
    assert nb.breaks() == []
    nb.quit()
