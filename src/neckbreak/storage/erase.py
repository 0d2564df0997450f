"""Erasing everything: the record with its log, backups and copies, settings, programmes, logs.

Only files that neckbreak makes are removed, by name, because `--data-dir` may point into a folder
with other things. Folders are removed when they are empty then.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from neckbreak.storage.folder import DataFolder, known, sync_folder

_IN_ROOT: Final = (
    *("neckbreak.db*", ".neckbreak.db*", "settings.toml*", ".settings.toml*"),
    *("state.json*", ".state.json*", "following.json*", ".following.json*", ".writable"),
)
_IN_PARTS: Final = {
    "backups": ("neckbreak-*.db*", ".neckbreak-*"),
    "programmes": ("*.json*", ".*.json*"),
    "drafts": ("*.json*", ".*.json*"),
    "log": ("neckbreak.log*", "windows.txt*"),
}
LOCK: Final = ("control.json", "neckbreak.lock")
"""Held while erasing; removed last, by `erase_lock`."""


def own_files(folder: DataFolder) -> list[Path]:
    """Every file that erasing would remove, but the lock.

    None where nothing says that neckbreak was here: another program's `settings.toml` in a folder
    that was mistyped is not ours to remove.
    """
    signs = (*folder.root.glob("neckbreak.db*"), *folder.backups.glob("neckbreak-*.db"))
    is_ours = bool(signs) or (folder.root / LOCK[1]).exists()
    return sorted(set(_found(folder))) if is_ours else []


def _found(folder: DataFolder) -> Iterator[Path]:
    for pattern in _IN_ROOT:
        yield from (each for each in folder.root.glob(pattern) if not each.is_dir())
    for part, patterns in _IN_PARTS.items():
        for pattern in patterns:
            found = (folder.root / part).glob(pattern)
            yield from (each for each in found if not each.is_dir())


def erase(folder: DataFolder) -> int:
    """Remove everything; gives how many files. Nothing may have the record open.

    Raises KnownError("erase-failed", file=..., reason=...) for the first file that stays; what was
    removed until then is gone.
    """
    files = own_files(folder)
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise known(error, "erase-failed", path) from error
    for part in _IN_PARTS:
        with contextlib.suppress(OSError):
            (folder.root / part).rmdir()
    sync_folder(folder.root)
    return len(files)


def erase_lock(folder: DataFolder) -> bool:
    """Remove the lock and the folder itself, once nobody holds it; False if other files stay."""
    for name in LOCK:
        with contextlib.suppress(OSError):
            (folder.root / name).unlink()
    try:
        folder.root.rmdir()
    except OSError:
        return False
    return True
