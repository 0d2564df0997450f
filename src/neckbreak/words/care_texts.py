"""What the commands that look after a person's data say, and the page inside an archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

README: Final = """\
Everything neckbreak keeps for one person, exported {made}.

report.csv      what was prescribed and done, a line for each exercise, from {first} to {last}
tables/         the whole record, one table a file, as it was written
neckbreak.db    the same record as a SQLite database
settings.toml   settings          following.json  the programme followed
programmes/     installed ones    drafts/         programmes being written
manifest.json   what is in here, with checksums

"neckbreak import FILE" puts all of it into another neckbreak. The file holds health data: keep it
where only people you trust can read it.
"""


def readme(made: str, first: str, last: str) -> str:
    """The page for people at the top of an archive; dates as ISO."""
    return README.format(made=made, first=first, last=last)


def backup_made(file: str) -> str:
    """After `neckbreak backup`."""
    return f"Backup made: {file}"


def backup_line(file: str, made: str, is_good: bool) -> str:
    """One line of `neckbreak restore --list`."""
    return f"{file}  ({made}){'' if is_good else '  damaged, not usable'}"


def no_backups(folder: str) -> str:
    """`neckbreak restore --list` without any."""
    return f"There are no backups in {folder}."


def restored(backup: str, kept: str | None) -> tuple[str, ...]:
    """After `neckbreak restore`."""
    lines = [f"Restored from {backup}."]
    if kept is not None:
        lines.append(f"The record from before was kept: {kept}")
    return tuple(lines)


def exported(file: str, size: int) -> str:
    """After `neckbreak export`."""
    return f"Everything is in {file} ({_size(size)}). It holds health data: keep it safe."


def imported(file: str, kept_record: str | None, kept: Sequence[str]) -> tuple[str, ...]:
    """After `neckbreak import`."""
    lines = [f"Imported {file}."]
    if kept_record is not None:
        lines.append(f"The record from before was kept: {kept_record}")
    lines += [f"The file from before was kept: {each}" for each in kept]
    return tuple(lines)


def erase_question(folder: str, count: int, word: str) -> str:
    """Asked before anything is erased."""
    files = "1 file" if count == 1 else f"{count} files"
    return (
        f"This erases your record, its backups, settings, programmes and logs: {files} in "
        f"{folder}. It cannot be undone; “neckbreak export” keeps a copy first.\n"
        f"Type {word} to erase everything: "
    )


def erased(count: int, folder: str, is_gone: bool) -> tuple[str, ...]:
    """After `neckbreak erase`."""
    lines = [f"Erased: {count} {'file' if count == 1 else 'files'}."]
    if not is_gone:
        lines.append(f"{folder} holds other files, which were left alone.")
    return tuple(lines)


def _size(count: int) -> str:
    return f"{max(1, round(count / 1024))} KB" if count < 1 << 20 else f"{count / (1 << 20):.1f} MB"
