"""The invitation on a real X11 desktop: in no task bar, never with the focus."""

from __future__ import annotations

import pytest

from e2e.program import Neckbreak
from e2e.screen import PROMPT, Screen

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


def test_the_invitation_stays_out_of_task_bar_and_pager(nb: Neckbreak, screen: Screen) -> None:
    nb.answer_screening()
    nb.start()
    before = screen.active_title()
    screen.work_until(lambda: screen.find(PROMPT), 25.0, "an invitation")
    states = screen.states(screen.wait_window(PROMPT))
    for state in ("SKIP_TASKBAR", "SKIP_PAGER", "ABOVE"):
        assert f"_NET_WM_STATE_{state}" in states
    assert screen.active_title() == before
    nb.ask("skip")
    screen.wait_gone(PROMPT)
