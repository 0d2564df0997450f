"""Two screens without a display, and the parts every screen test needs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={HERE / 'two_screens.json'}"

CANNOT = ("This plugin does not support", "systemTrayWindowChanged")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns about what it cannot do; that is no finding here."""
    for item in items:
        if HERE in Path(item.path).parents:
            item.add_marker(pytest.mark.qt_log_ignore(*CANNOT, extend=True))


@pytest.fixture
def clock():
    from ui.ui_parts import HandClock

    return HandClock()


@pytest.fixture
def figures():
    from ui.ui_parts import figures_of_the_catalogue

    return figures_of_the_catalogue()
