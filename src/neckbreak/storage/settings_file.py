"""`settings.toml`: settings that a person can read, comment and edit by hand.

Reading uses the standard library; tomlkit, which keeps comments and order, is loaded on the first
save. `domain.policy` decides what a value means: a single bad value keeps its default and is
listed in `problems`; a file that is no TOML keeps all defaults, and is never written over: saving
is refused until the person has repaired or renamed it.

A first save writes every setting with its help and its default commented out, so that a later
default reaches people who never chose otherwise; a chosen value replaces its commented line.
"""

from __future__ import annotations

import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neckbreak.domain.policy import SETTINGS, Policy, from_plain, to_plain
from neckbreak.errors import KnownError
from neckbreak.storage.folder import known, write_private

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_HEAD = (
    "Settings of neckbreak. Change them here or on the settings page; comments of yours stay.",
    "A line that begins with # is not read: it shows the default. Remove the # to change it.",
)
_WIDTH = 96
_PLACE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_TABLE = re.compile(r"\s*\[([^\[\]]+)\]")


class SettingsFile:
    """`ports.stores.SettingsStore` on one TOML file. GUI thread.

    `problems` holds (setting, end of a sentence) for what the last `load` or `save` did not use.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: tuple[tuple[str, str], ...] = ()

    def load(self) -> Policy:
        """The settings in force; defaults for a missing file.

        Raises KnownError("settings-damaged", file=..., line=..., detail=...); `line` is None
        where it cannot be told. The file is left as it is.
        """
        policy, problems = from_plain(self._parse(self._text()))
        self.problems = tuple(problems)
        return policy

    def save(self, changes: Mapping[str, Any]) -> Policy:
        """Change settings in the file, by key and plain value; gives the settings in force.

        Everything else stays as written, and the file from before is kept as `.bak`. Raises
        KnownError: "setting-invalid" (name, given, why), "settings-damaged", "settings-unwritable"
        (file, reason), "disk-full"; the file is unchanged then.
        """
        text = self._text()
        policy, problems = from_plain({**self._parse(text), **changes})
        for name, why in problems:
            if name in changes:
                raise KnownError("setting-invalid", name=name, given=str(changes[name]), why=why)
        wanted = to_plain(policy)
        changed = _with_values(text, {name: wanted[name] for name in changes})
        if from_plain(self._parse(changed))[0] != policy:
            raise RuntimeError("settings would not read back as they were saved")
        try:
            if text:
                write_private(self.path.with_name(self.path.name + ".bak"), text.encode())
            write_private(self.path, changed.encode())
        except OSError as error:
            raise known(error, "settings-unwritable", self.path) from error
        self.problems = tuple(problems)
        return policy

    def _text(self) -> str:
        """The file's text; empty if there is none. Notepad's byte order mark is dropped."""
        try:
            return self.path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            raise self._damaged(
                error.object.count(b"\n", 0, error.start) + 1, "no UTF-8"
            ) from error
        except OSError as error:
            raise self._damaged(None, error.strerror or "unreadable") from error

    def _parse(self, text: str) -> dict[str, Any]:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            detail = str(error)
            place = _PLACE.search(detail)
            is_told = place is not None and place[1] is not None
            line = int(place[1]) if place and is_told else text.rstrip().count("\n") + 1
            raise self._damaged(line, _PLACE.sub("", detail)) from error

    def _damaged(self, line: int | None, detail: str) -> KnownError:
        return KnownError("settings-damaged", file=str(self.path), line=line, detail=detail)


def _with_values(text: str, values: Mapping[str, Any]) -> str:
    """The file's text with the values set: comments, order and other lines stay."""
    import tomlkit

    if not text.strip():
        text = "".join(_commented())
    leaves = list(_leaves(values))
    for table, name, _ in leaves:
        text = _uncommented(text, table, name)
    document = tomlkit.parse(text)
    for table, name, value in leaves:
        _set(document, table, name, value)
    return tomlkit.dumps(document)


def _leaves(values: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Table, name and value: "snooze.times", or the weekdays of "hours"."""
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield from ((key, name, inner) for name, inner in value.items())
        else:
            table, _, name = key.partition(".")
            yield table, name, value


def _set(document: TOMLDocument, table: str, name: str, value: Any) -> None:
    import tomlkit

    # A key that somebody wrote in quotes at the top would win over the table.
    document.pop(f"{table}.{name}", None)
    if not isinstance(document.get(table), Mapping):
        document[table] = tomlkit.table()
    document[table][name] = value


def _uncommented(text: str, table: str, name: str) -> str:
    """The text with `# name = default` in the table made a line that counts, if it has one."""
    lines = text.splitlines(keepends=True)
    wanted = re.compile(rf"(\s*)#\s*({re.escape(name)}\s*=\s*)[^\r\n]*")
    present = re.compile(rf"\s*{re.escape(name)}\s*=")
    here, found = "", None
    for number, line in enumerate(lines):
        header = _TABLE.match(line)
        if header:
            here = header[1].strip()
        elif here == table and present.match(line):
            return text
        elif here == table and found is None and wanted.match(line):
            found = number
    if found is not None:
        lines[found] = wanted.sub(r"\g<1>\g<2>0", lines[found], count=1)
    return "".join(lines)


def _commented() -> Iterator[str]:
    """The lines of a first file."""
    import tomlkit

    yield from (f"# {line}\n" for line in _HEAD)
    last = None
    for declared in SETTINGS:
        plain = declared.to_plain(declared.default)
        leaves = list(_leaves({declared.key: plain}))
        if leaves[0][0] != last:
            last = leaves[0][0]
            yield f"\n[{last}]\n"
        for line in textwrap.wrap(f"{declared.title}: {declared.help}", _WIDTH):
            yield f"# {line}\n"
        for _, name, value in leaves:
            yield f"# {name} = {tomlkit.item(value).as_string()}\n"
