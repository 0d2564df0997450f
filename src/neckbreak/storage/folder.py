"""The data folder: where everything a person keeps lives, and how its files are written.

One folder holds all of it, so that one argument moves it and one copy saves it:

    settings.toml  state.json  neckbreak.db  backups/  programmes/  drafts/  log/

The record is close to health data: folders made here are 0700 and files 0600, whatever the umask.
A folder that existed before is left as it is, because `--data-dir` may point anywhere. On Windows
the profile's access list does this job and the modes mean nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from neckbreak.errors import KnownError

ENVIRONMENT_NAME = "NECKBREAK_DATA_DIR"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The layout below `root`. Making one touches nothing; `create` does."""

    root: Path

    @property
    def settings(self) -> Path:
        """Settings, for people to read and edit."""
        return self.root / "settings.toml"

    @property
    def state(self) -> Path:
        """What the planner needs after a restart."""
        return self.root / "state.json"

    @property
    def record(self) -> Path:
        """The adherence record."""
        return self.root / "neckbreak.db"

    @property
    def backups(self) -> Path:
        """Daily copies of the record."""
        return self.root / "backups"

    @property
    def programmes(self) -> Path:
        """Installed programmes."""
        return self.root / "programmes"

    @property
    def drafts(self) -> Path:
        """Programmes being written."""
        return self.root / "drafts"

    @property
    def log(self) -> Path:
        """Log files."""
        return self.root / "log"

    def create(self) -> None:
        """Make the folder and its parts, and prove by writing that it takes files.

        Raises KnownError("folder-unwritable", file=..., reason=...) or KnownError("disk-full").
        """
        for folder in (self.root, self.backups, self.programmes, self.drafts, self.log):
            make_private_folder(folder)
        try:
            write_private(self.root / ".writable", b"", durable=False)
            (self.root / ".writable").unlink()
        except OSError as error:
            raise known(error, "folder-unwritable", self.root) from error


def data_dir(given: Path | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The data folder's place: the one given, else NECKBREAK_DATA_DIR, else the system's own."""
    chosen = given or environment.get(ENVIRONMENT_NAME)
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("neckbreak", appauthor=False, roaming=False))


def make_private_folder(folder: Path) -> None:
    """Make a folder, 0700 if it is new; its parents too.

    Raises KnownError("folder-unwritable", file=..., reason=...) or KnownError("disk-full").
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        for one in reversed(missing):
            one.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    except OSError as error:
        raise known(error, "folder-unwritable", folder) from error


def write_private(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replace a file in one step, mode 0600: readers see the old content or the new, never half.

    `durable` waits until content and name are on the disk itself. A link is followed, so that
    people who keep their settings elsewhere keep the link. Raises OSError; nothing is left behind.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        with open(temporary, "xb", opener=_private_opener) as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Put a folder's names on the disk, where the system can (Windows cannot open folders)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def set_aside(path: Path, mark: str) -> Path:
    """Rename a file to the first free `<name>.<mark>`, `<name>.<mark>-2` ...; gives its new place.

    Raises OSError.
    """
    number = 1
    while True:
        place = path.with_name(f"{path.name}.{mark}" + (f"-{number}" if number > 1 else ""))
        if not place.exists():
            path.rename(place)
            return place
        number += 1


def known(error: OSError, key: str, path: Path) -> KnownError:
    """The `KnownError` for a failed file operation: disk-full, or `key` with the reason."""
    if error.errno in _FULL:
        return KnownError("disk-full", file=str(path))
    return KnownError(key, file=str(path), reason=error.strerror or type(error).__name__)


def _private_opener(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)
