"""The command line: parse, answer, exit. Never imports Qt.

`main` returns an exit code (0 ok, 1 problem found, 2 usage, 3 not running) or a `NeedsWindow`,
which `__main__` hands to `bootstrap.shell`.
"""

from neckbreak.bootstrap.needs import NeedsWindow
from neckbreak.cli.commands import main

__all__ = ["NeedsWindow", "main"]
