"""Decides one thing: command line only, or with windows.

Starting in the tray takes the short way: nothing is imported before the icon but what the icon
needs. So do the windows of a running neckbreak, which live in a process of their own. Everything
else is parsed by `cli`, which never imports Qt; what only a window can do comes back from it as a
`NeedsWindow`.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line in `sys.argv`; gives the exit code."""
    argv = sys.argv[1:]
    if argv in ([], ["run"]):
        from neckbreak.bootstrap import shell

        return shell.run(None)
    if argv[:1] == ["--windows-of"]:  # said by a running neckbreak only
        from neckbreak.bootstrap import shell

        return shell.show_windows(argv[1])
    from neckbreak import cli

    answer = cli.main(argv)
    if isinstance(answer, int):
        return answer
    from neckbreak.bootstrap import shell

    return shell.perform(answer)


if __name__ == "__main__":
    sys.exit(main())
