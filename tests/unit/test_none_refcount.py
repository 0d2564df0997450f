"""A guard against Qt builds that lose references to None.

PySide6 6.12 was built with the headers of Python 3.12, where None is immortal. On 3.11 every call
that returns nothing then drops one reference to None, and after some thousand calls the
interpreter aborts. pyproject.toml keeps such pairs apart; this test notices when it does not.
"""

import sys

import pytest

CALLS = 1000
NOISE = 100  # references that come and go for other reasons


def test_calls_that_return_nothing_keep_none_alive():
    gui = pytest.importorskip(
        "PySide6.QtGui", reason="Qt is hidden from this run", exc_type=ImportError
    )
    path = gui.QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        path.moveTo(0, 0)
    assert sys.getrefcount(None) > before - NOISE
