"""Commands that look after a person's data: backup, restore, export, import, erase.

Backup and export read a snapshot and work beside a running neckbreak. The others change files that
it has open: they take its lock, and refuse where it is taken.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neckbreak.cli.out import Out
from neckbreak.errors import KnownError
from neckbreak.storage.folder import DataFolder
from neckbreak.words import care_texts

if TYPE_CHECKING:
    from neckbreak.desktop.instance import Instance

ERASE_WORD: Final = "ERASE"


@contextlib.contextmanager
def alone(data_dir: Path) -> Iterator[Instance]:
    """Be the one neckbreak of this data directory for a while.

    Raises KnownError("neckbreak-running", folder=...) where another one is.
    """
    from neckbreak.desktop.instance import claim

    instance = claim(data_dir)
    if instance is None:
        raise KnownError("neckbreak-running", folder=str(data_dir))
    try:
        yield instance
    finally:
        instance.release()


def require_folder(data_dir: Path) -> DataFolder:
    """Raises KnownError("record-not-there", folder=...) for a folder that does not exist."""
    if not data_dir.is_dir():
        raise KnownError("record-not-there", folder=str(data_dir))
    return DataFolder(data_dir)


def backup(_args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak backup`: today's backup, now."""
    from neckbreak.bootstrap.core import make_backup

    path = make_backup(data_dir)
    out.lines(care_texts.backup_made(str(path)))
    out.data({"file": str(path)})
    return 0


def restore(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak restore [FILE] | --list`: a backup in the place of the record."""
    from neckbreak.storage import backup as backups

    folder = require_folder(data_dir)
    if args.list:
        return _list_backups(folder, out)
    with alone(data_dir):
        chosen = args.file
        if chosen is None:
            best = backups.newest_good(folder.backups)
            if best is None:
                raise KnownError("no-backup", folder=str(folder.backups))
            chosen = best.path
        elif not chosen.is_file():
            raise KnownError("backup-missing", file=str(chosen))
        kept = backups.restore(chosen, folder.record)
    out.lines(*care_texts.restored(str(chosen), None if kept is None else str(kept)))
    out.data({"restored": str(chosen), "kept": None if kept is None else str(kept)})
    return 0


def _list_backups(folder: DataFolder, out: Out) -> int:
    from neckbreak.storage import backup as backups

    found = backups.all_backups(folder.backups)
    listed = [(path, _day_of(path), backups.examine(path) is not None) for path in found]
    lines = [care_texts.backup_line(str(path), day, is_good) for path, day, is_good in listed]
    out.lines(*(lines or [care_texts.no_backups(str(folder.backups))]))
    out.data([{"file": str(path), "day": day, "good": good} for path, day, good in listed])
    return 0


def _day_of(path: Path) -> str:
    """The day a file was written (UTC), by its own time stamp."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()


def export(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak export -o FILE.zip`: everything, in one file."""
    from neckbreak.bootstrap.core import export_texts, require_record
    from neckbreak.storage.archive import write_archive

    require_record(data_dir)
    made, texts = export_texts(data_dir, care_texts.readme)
    size = write_archive(DataFolder(data_dir), args.output, made, texts)
    out.lines(care_texts.exported(str(args.output), size))
    out.data({"file": str(args.output), "bytes": size})
    return 0


def import_(args: argparse.Namespace, out: Out, data_dir: Path) -> int:
    """`neckbreak import FILE.zip`: an archive in the place of what is there."""
    from neckbreak.storage.archive import import_archive, read_archive

    read_archive(args.file)
    with alone(data_dir):
        done = import_archive(args.file, DataFolder(data_dir))
    kept = [str(each) for each in done.kept]
    record = None if done.kept_record is None else str(done.kept_record)
    out.lines(*care_texts.imported(str(args.file), record, kept))
    out.data({"imported": str(args.file), "kept_record": record, "kept": kept})
    return 0


def erase(
    args: argparse.Namespace, out: Out, data_dir: Path, ask: Callable[[str], str] | None = None
) -> int:
    """`neckbreak erase [--yes]`: everything gone, after the person typed the word."""
    from neckbreak.storage.erase import erase as erase_files
    from neckbreak.storage.erase import erase_lock, own_files

    folder = require_folder(data_dir)
    count = len(own_files(folder))
    if not count:
        raise KnownError("record-not-there", folder=str(data_dir))
    if not args.yes:
        _confirm(care_texts.erase_question(str(data_dir), count, ERASE_WORD), ask)
    with alone(data_dir):
        erased = erase_files(folder)
        _forget_login(data_dir)
    is_gone = erase_lock(folder)
    out.lines(*care_texts.erased(erased, str(data_dir), is_gone))
    out.data({"erased": erased, "folder_removed": is_gone})
    return 0


def _confirm(question: str, ask: Callable[[str], str] | None) -> None:
    """Raises KnownError("erase-unconfirmed", word=...) unless the word is typed."""
    if ask is None and not sys.stdin.isatty():
        raise KnownError("erase-unconfirmed", word=ERASE_WORD)
    typed = (ask or input)(question)
    if typed.strip() != ERASE_WORD:
        raise KnownError("erase-unconfirmed", word=ERASE_WORD)


def _forget_login(data_dir: Path) -> None:
    """The usual data directory goes, and with it the start at login, which would make it anew."""
    import os

    from neckbreak.desktop.autostart import choose_autostart
    from neckbreak.storage.folder import data_dir as usual

    if data_dir == usual(None, {}):
        with contextlib.suppress(KnownError):
            choose_autostart(os.environ, ()).set(False)
